"""Ancestry: who descends from whom, walked from the commits themselves.

Knows the trunk (the first parents from HEAD down), which landing brought which commits, and
where lines of history meet. Git's own answer to such questions is taken as a hint of what to
read next, never as the truth.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from stcli.store import git, raw_commit
from stcli.store.raw_object import COMMIT, Objects, incomplete

if TYPE_CHECKING:
    from stcli.domain.judging.audit.landing import Commit
    from stcli.store.discovery import Repository

_AT_ONCE: Final = 1000


class Ancestry:
    """Every commit reachable from a head, by id, and the trunk, oldest first."""

    def __init__(self, commits: Mapping[str, Commit], head: str) -> None:
        self.commits = commits
        self.trunk = _trunk(commits, head)
        self._owner: dict[str, int] = {}

    def brought(self, number: int) -> list[Commit]:
        """The commits that a trunk commit brought besides itself, parents first.

        To be asked in the order of the trunk.
        """
        tip = self.trunk[number]
        self._owner[tip] = number
        found: list[Commit] = []
        waiting = [(parent, False) for parent in self.commits[tip].parents]
        while waiting:
            id, done = waiting.pop()
            if done:
                found.append(self.commits[id])
            elif id not in self._owner:
                self._owner[id] = number
                waiting.append((id, True))
                waiting.extend((parent, False) for parent in self.commits[id].parents)
        return found

    def bases(self, tip: Commit, brought: Iterable[Commit]) -> list[str]:
        """The commits in which what a merge brought has branched off: the latest of them."""
        number = self._owner[tip.id]
        own = {commit.id for commit in brought}
        branched = {
            parent
            for commit in (*(self.commits[id] for id in own), tip)
            for parent in commit.parents
            if parent not in own and (commit.id in own or parent != tip.parents[0])
        }
        branched.discard(tip.id)
        assert all(self._owner[id] < number for id in branched)
        return [
            id for id in sorted(branched)
            if not any(self._descends(other, id) for other in branched - {id})
        ]  # fmt: skip

    def _descends(self, id: str, ancestor: str) -> bool:
        """Whether a commit descends from another; looks no further back than that one landed."""
        landed, later = self._owner[ancestor], self._owner[id]
        if self.trunk[landed] == ancestor and self.trunk[later] == id:
            return later > landed
        seen = {id}
        waiting = [id]
        while waiting:
            for parent in self.commits[waiting.pop()].parents:
                if parent == ancestor:
                    return True
                if parent not in seen and self._owner[parent] >= landed:
                    seen.add(parent)
                    waiting.append(parent)
        return False


def walk(repository: Repository, objects: Objects, head: str) -> Ancestry:
    """Read every commit that is reachable from a head (a full id)."""
    commits: dict[str, Commit] = {}
    _gather(repository, objects, commits, head)
    reachable = _reachable(commits, head)
    return Ancestry({id: commits[id] for id in reachable}, head)


def joined(repository: Repository, objects: Objects, to: Ancestry, tip: Commit) -> Ancestry:
    """The ancestry as it would be with one more commit, which need not exist, on its trunk.

    The commit's other parents are read, with all that they descend from.
    """
    commits = dict(to.commits)
    for parent in tip.parents[1:]:
        _gather(repository, objects, commits, parent, but=tip.parents[0])
    commits[tip.id] = tip
    return Ancestry(commits, tip.id)


def common(commits: Mapping[str, Commit], some: Iterable[str], other: str) -> list[str]:
    """Where a commit and some others meet: the latest that it and any of them descend from."""
    ours = {id for one in some for id in _reachable(commits, one)}
    both = ours.intersection(_reachable(commits, other))
    return sorted(both - {parent for id in both for parent in commits[id].parents})


def _gather(
    repository: Repository, objects: Objects, commits: dict[str, Commit], head: str, *,
    but: str | None = None,
) -> None:  # fmt: skip
    """Add what is reachable from a head; ``but``: a commit whose ancestors are known already."""
    for ids in _hinted(repository, head, but):
        _read(objects, [id for id in ids if id not in commits], commits)
    waiting = {head} | {p for c in commits.values() for p in c.parents}
    while missing := sorted(waiting - commits.keys()):
        for ids in _pieces(missing):
            _read(objects, ids, commits)
        waiting = {parent for id in missing for parent in commits[id].parents}


def _hinted(repository: Repository, head: str, but: str | None) -> Iterator[list[str]]:
    """The commits that git believes reachable; what it leaves out is found all the same."""
    known = [f"^{but}"] if but is not None else []
    answer = git.ask(repository, "rev-list", "--end-of-options", head, *known, "--")
    ids = answer.out.decode("ascii", "replace").split() if answer.code == 0 else []
    yield from _pieces([id for id in ids if git.FULL_ID.fullmatch(id)])


def _pieces(ids: Sequence[str]) -> Iterator[list[str]]:
    for start in range(0, len(ids), _AT_ONCE):
        yield list(ids[start : start + _AT_ONCE])


def _read(objects: Objects, ids: Sequence[str], commits: dict[str, Commit]) -> None:
    for id, raw in zip(ids, objects.read(COMMIT, ids), strict=True):
        if raw is None:
            raise incomplete(id)
        commits[id] = raw_commit.parse(id, raw)


def _reachable(commits: Mapping[str, Commit], head: str) -> list[str]:
    found = {head: None}
    waiting = [head]
    while waiting:
        for parent in commits[waiting.pop()].parents:
            if parent not in found:
                found[parent] = None
                waiting.append(parent)
    return list(found)


def _trunk(commits: Mapping[str, Commit], head: str) -> list[str]:
    trunk = [head]
    while parents := commits[trunk[-1]].parents:
        trunk.append(parents[0])
    return trunk[::-1]
