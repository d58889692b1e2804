"""Stretches: a long history is judged in two halves at once, each in a process of its own.

The second half begins with the registry as the landing before left it, as `audit verify
BASE..HEAD` does; it is judged here, for here the registry is needed in the end. What comes out is
what one process alone would find, in half the time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Final

from stcli.domain.judging.audit.checkpoint import Chain
from stcli.domain.judging.audit.replay import Replay, Stretch

if TYPE_CHECKING:
    from stcli.domain.judging.audit.landing import Landing
    from stcli.store.landing import History

LONG: Final = 2000  # landings: fewer are judged before a second process has begun


def judge(
    history: History, replay: Replay, chain: Chain, *, again: Callable[[], Replay], after: int
) -> int:  # fmt: skip
    """Judge the landings after that many, and link their roots; how many commits that were.

    ``again`` gives a replay that has seen nothing.
    """
    last = len(history.trunk)
    if last - after < LONG or history.remembered:
        return _run(replay, chain, history.landings(after))
    from stcli.store import twin

    if not twin.is_possible():
        return _run(replay, chain, history.landings(after))
    middle = (after + last) // 2
    with twin.Twin(lambda: _first(history, replay, chain, (after, middle))) as other:
        commits = history.ancestry.commits
        late, links = again(), Chain(history.contents)
        late.begin(history.files(middle), {id: commit.time for id, commit in commits.items()})
        count = _run(late, links, history.landings(middle)) if late.bound else 0
        found = other.result() if late.bound else None
    if found is None:  # they can't be judged apart
        return _run(replay, chain, history.landings(after))
    stretch, told, before = found
    replay.join(stretch)
    replay.follow(late)
    chain.told += [*told, *links.told]
    return before + count


def _first(
    history: History, replay: Replay, chain: Chain, part: tuple[int, int]
) -> tuple[Stretch, list[tuple[str, bytes]], int]:
    """The earlier half, in the twin."""
    history.part()
    count = _run(replay, chain, history.landings(*part))
    return replay.stretch, chain.told, count


def _run(replay: Replay, chain: Chain, landings: Iterable[Landing]) -> int:
    commits = 0
    for landing in landings:
        replay.take(landing)
        chain.take(landing.commit.id, landing.changes)
        commits += 1 + len(landing.sides)
    return commits
