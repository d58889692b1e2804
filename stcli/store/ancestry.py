"""Ancestry: who descends from whom, walked from the commits themselves.

Knows the trunk (the first parents from HEAD down) and which landing brought which commits.
Git's own answer to such questions is taken as a hint of what to read next, never as the truth.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from stcli.store import git, raw_commit
from stcli.store.raw_object import COMMIT, Objects, incomplete
from stcli.store.trunk import Trunk

if TYPE_CHECKING:
    from stcli.domain.judging.audit.landing import Commit
    from stcli.domain.judging.audit.memory import Memory
    from stcli.store.discovery import Repository

_AT_ONCE: Final = 1000
_NEAR: Final = 32  # commits that are read one by one rather than asking git for a list


class Commits(dict[str, "Commit"]):
    """Commits by their ids, read when they are asked for."""

    def __init__(self, objects: Objects) -> None:
        super().__init__()
        self._objects = objects

    def __missing__(self, id: str) -> Commit:
        self.read([id])
        return self[id]

    def read(self, ids: Iterable[str]) -> None:
        """Read many at once."""
        for piece in _pieces([id for id in ids if id not in self]):
            for id, raw in zip(piece, self._objects.read(COMMIT, piece), strict=True):
                if raw is None:
                    raise incomplete(id)
                self[id] = raw_commit.parse(id, raw)


class Ancestry:
    """Every commit reachable from a head, by id, and the trunk, oldest first.

    Of those up to a landing that is remembered only what is asked for is read.
    """

    def __init__(
        self, commits: Mapping[str, Commit], trunk: Sequence[str], memory: Memory | None = None
    ) -> None:
        self.commits = commits
        self.trunk = trunk
        self.memory = memory
        self.owner: dict[str, int] = {} if memory is None else Owners(memory)

    def brought(self, number: int) -> list[Commit]:
        """The commits that a trunk commit brought besides itself, parents first.

        To be asked in the order of the trunk.
        """
        tip = self.trunk[number]
        self.owner[tip] = number
        found: list[Commit] = []
        waiting = [(parent, False) for parent in self.commits[tip].parents]
        while waiting:
            id, done = waiting.pop()
            if done:
                found.append(self.commits[id])
            elif id not in self.owner:
                self.owner[id] = number
                waiting.append((id, True))
                waiting.extend((parent, False) for parent in self.commits[id].parents)
        return found


class Owners(dict[str, int]):
    """Which commit of the trunk brought each commit, from a memory on."""

    def __init__(self, memory: Memory) -> None:
        super().__init__()
        self._place = memory.place

    def __missing__(self, id: str) -> int:
        place = self._place(id)
        if place is None:
            raise KeyError(id)
        return place

    def __contains__(self, id: object) -> bool:
        return super().__contains__(id) or (isinstance(id, str) and self._place(id) is not None)


def walk(repository: Repository, objects: Objects, head: str) -> Ancestry:
    """Read every commit that is reachable from a head (a full id)."""
    commits = Commits(objects)
    commits.read(_hinted(repository, head))
    reachable = _reachable(commits, head)
    return Ancestry({id: commits[id] for id in reachable}, _trunk(commits, head))


def joined(repository: Repository, objects: Objects, to: Ancestry, tip: Commit) -> Ancestry:
    """The ancestry as it would be with one more commit, which need not exist, on its trunk.

    The commit's other parents are read, with all that they descend from.
    """
    commits = Commits(objects)
    commits.update(to.commits)
    for parent in tip.parents[1:]:
        commits.read(_hinted(repository, parent, tip.parents[0]))
    commits[tip.id] = tip
    _reachable(commits, tip.id)  # so that everything is there
    return Ancestry(commits, _trunk(commits, tip.id))


def go_on(
    repository: Repository, objects: Objects, head: str,
    memories: Mapping[str, Callable[[], Memory | None]],
) -> Ancestry | None:  # fmt: skip
    """The history since the latest landing of which there is a memory; None where there is none.

    ``memories`` gives what is remembered up to a commit.
    """
    commits = Commits(objects)
    trunk = _down_to(commits, head, memories, _NEAR)
    if trunk is None:
        commits.read(_hinted(repository, head, *memories))
        trunk = _down_to(commits, head, memories, len(commits))
    if trunk is None:
        return None
    memory = memories[trunk[-1]]()
    # Another process may have remembered more since it was looked for.
    if memory is None or memory.commit not in trunk:
        return None
    later = trunk[: trunk.index(memory.commit)]
    return Ancestry(commits, Trunk(memory, later[::-1]), memory)


def _down_to(
    commits: Commits, head: str, known: Collection[str], most: int
) -> list[str] | None:  # fmt: skip
    """The first parents of a head down to a known one; None where that is far, or nowhere."""
    trunk = [head]
    while trunk[-1] not in known:
        parents = commits[trunk[-1]].parents if len(trunk) <= most else ()
        if not parents:
            return None  # the whole history will be read, which is never wrong
        trunk.append(parents[0])
    return trunk


def descends(repository: Repository, objects: Objects, head: str, ancestor: str) -> bool:
    """Whether a commit is another or descends from it."""
    commits = Commits(objects)
    near = _hinted(repository, head, ancestor)
    commits.read(near)
    return _reaches(commits, head, ancestor, set(near)) or _reaches(commits, head, ancestor, None)


def _reaches(commits: Commits, head: str, ancestor: str, among: set[str] | None) -> bool:
    """Whether there is a way down; ``among``: only through these."""
    seen, waiting = {head}, [head]
    while waiting:
        id = waiting.pop()
        if id == ancestor:
            return True
        if among is None or id in among:
            more = [parent for parent in commits[id].parents if parent not in seen]
            seen.update(more)
            waiting += more
    return False


def _hinted(repository: Repository, head: str, *known: str) -> list[str]:
    """The commits that git believes reachable; what it leaves out is found all the same."""
    without = [f"^{id}" for id in known]
    answer = git.ask(
        repository, "rev-list", "--ignore-missing", "--end-of-options", head, *without, "--"
    )
    ids = answer.out.decode("ascii", "replace").split() if answer.code == 0 else []
    return [id for id in ids if git.FULL_ID.fullmatch(id)]


def _pieces(ids: Sequence[str]) -> Iterator[list[str]]:
    for start in range(0, len(ids), _AT_ONCE):
        yield list(ids[start : start + _AT_ONCE])


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
