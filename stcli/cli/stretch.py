"""Stretches: a long history is judged in two halves at once, each in a process of its own.

The second half begins with the registry as the landing before left it, as `audit verify
BASE..HEAD` does. What comes out is what one process alone would find, in half the time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Final

from stcli.domain.judging.audit.replay import Replay, Stretch

if TYPE_CHECKING:
    from stcli.domain.judging.audit.landing import Landing
    from stcli.store.landing import History

LONG: Final = 2000  # landings: fewer are judged before a second process has begun


def judge(history: History, replay: Replay, again: Callable[[], Replay], after: int) -> int:
    """Judge the landings after that many; how many commits that were.

    ``again`` gives a replay that has seen nothing.
    """
    from stcli.store import twin

    last = len(history.trunk)
    if last - after < LONG or not twin.is_possible():
        return _run(replay, history.landings(after))
    middle = (after + last) // 2
    with twin.Twin(lambda: _second(history, again(), middle)) as other:
        commits = _run(replay, history.landings(after, middle))
        found = other.result()
    if found is None:
        return commits + _run(replay, history.landings(middle))
    replay.join(found[0])
    return commits + found[1]


def _second(history: History, replay: Replay, middle: int) -> tuple[Stretch, int] | None:
    """The landings after that many others; None where they can't be judged alone."""
    history.part()
    commits = history.ancestry.commits
    replay.begin(history.files(middle), {id: commit.time for id, commit in commits.items()})
    if not replay.bound:
        return None
    count = _run(replay, history.landings(middle))
    return replay.stretch, count


def _run(replay: Replay, landings: Iterable[Landing]) -> int:
    commits = 0
    for landing in landings:
        replay.take(landing)
        commits += 1 + len(landing.sides)
    return commits
