"""Where lines of history meet: from which commits what a merge brought together has gone apart.

Knows who landed when and the parents of commits; reads no files. The latest common ancestors
are found without walking far: whatever landed up to some commit of the trunk descends into it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from stcli.domain.judging.audit.landing import Commit
    from stcli.store.ancestry import Ancestry


def bases(ancestry: Ancestry, merge: Commit) -> list[str | None]:
    """The commits in which the parents of a merge meet, each once; None: in nothing.

    Of a parent that began by itself, as a folder of another repository that was merged does,
    nothing is the base. To be asked when the merge's landing was.
    """
    first, *others = merge.parents
    found: list[str | None] = []
    for other in others:
        found += latest(ancestry, first, other) or [None]
    return [*dict.fromkeys(found)]


def latest(ancestry: Ancestry, one: str, other: str) -> list[str]:
    """The latest commits from which both descend (or that they are)."""
    commits, owner = ancestry.commits, ancestry.owner
    floor = max((owner[id] for id in (one, other) if _is_landing(ancestry, id)), default=-1)
    mine, my_last = _line(ancestry, one, floor)
    theirs, their_last = _line(ancestry, other, floor)
    # What landed up to a commit of the trunk, that commit descends from.
    both = {id for id in mine if id in theirs or owner[id] <= their_last}
    both |= {id for id in theirs if owner[id] <= my_last}
    older = {parent for id in both for parent in commits[id].parents}
    return _latest(ancestry, both - older)


def common(ancestry: Ancestry, some: Iterable[str], other: str) -> list[str]:
    """The latest commits from which one and any of some others descend."""
    return _latest(ancestry, {id for one in some for id in latest(ancestry, one, other)})


def _latest(ancestry: Ancestry, ids: set[str]) -> list[str]:
    """Those from which no other of them descends."""
    return [
        id for id in sorted(ids)
        if not any(_descends(ancestry, other, id) for other in ids if other != id)
    ]  # fmt: skip


def _line(ancestry: Ancestry, id: str, floor: int) -> tuple[set[str], int]:
    """A commit and those it descends from, down to the trunk (or what landed up to ``floor``).

    With the last place on the trunk that is among them; -1: none.
    """
    seen, last = {id}, -1
    waiting = [id]
    while waiting:
        one = waiting.pop()
        if _is_landing(ancestry, one):
            last = max(last, ancestry.owner[one])
        elif ancestry.owner[one] > floor:
            more = [parent for parent in ancestry.commits[one].parents if parent not in seen]
            seen.update(more)
            waiting += more
    return seen, last


def _is_landing(ancestry: Ancestry, id: str) -> bool:
    """Whether a commit is one of the trunk; of what lies beneath a memory nobody knows."""
    place, memory = ancestry.owner[id], ancestry.memory
    known = memory is None or place >= memory.before
    return known and ancestry.trunk[place] == id


def _descends(ancestry: Ancestry, id: str, ancestor: str) -> bool:
    """Whether a commit descends from another; looks no further back than that one landed."""
    owner, landed = ancestry.owner, ancestry.owner[ancestor]
    if _is_landing(ancestry, id):
        return owner[id] >= landed
    seen, waiting = {id}, [id]
    while waiting:
        parents = ancestry.commits[waiting.pop()].parents
        more = [p for p in parents if p not in seen and owner[p] >= landed]
        if ancestor in more:
            return True
        seen.update(more)
        waiting += more
    return False
