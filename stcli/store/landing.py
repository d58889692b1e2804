"""Landings read from git's raw objects: the history that an audit replays.

Knows the order in which objects are fetched, so that ten thousand landings cost little more
than git needs to list them; does not judge. A clone that may hide something (shallow, partial,
grafted, with replaced objects or objects from elsewhere) is refused before anything is read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple, Self

from stcli.domain.judging.audit.landing import Change, Commit, Entry, Landing, Merge, Side
from stcli.domain.refusal import EXIT_SURROUNDINGS, Refusal
from stcli.store.ancestry import Ancestry, descends, go_on, walk
from stcli.store.blob import Blobs, file_entry
from stcli.store.clone import Followed, look
from stcli.store.discovery import REGISTRY, SCHEMAS, SIGN
from stcli.store.meeting import bases
from stcli.store.raw_object import Objects
from stcli.store.raw_tree import Trees
from stcli.store.recollected import Recollected
from stcli.store.tip import refuse_gaps, tip_of
from stcli.store.trunk import Numbers, Since

if TYPE_CHECKING:
    from stcli.domain.judging.audit.memory import Memory
    from stcli.store.discovery import Repository

_WINDOW: Final = 256  # landings that are fetched together

Pair = tuple[str | None, str | None]
Memories = Mapping[str, Callable[[], "Memory | None"]]


class _Asked(NamedTuple):
    """The pairs of trees that one landing needs, in the order in which they are answered.

    ``merges``: the merges among its commits, each with how many pairs are its own.
    """

    commit: Commit
    brought: tuple[Commit, ...]
    pairs: tuple[Pair, ...]
    merges: tuple[tuple[Commit, int], ...] = ()
    beginnings: tuple[Commit, ...] = ()


class History:
    """The history of a registry up to a head, from its founding landing on."""

    def __init__(
        self, repository: Repository, head: str | None = None, memories: Memories | None = None
    ) -> None:
        """``memories``: what is remembered up to a commit, where it may be gone on from that.

        Without a head (a full id) the history is HEAD's.
        """
        self.clone = refuse_gaps(repository)
        head = head or self.clone.tip or tip_of(repository)
        self._repository = repository
        self._objects = Objects(repository)
        self._trees = Trees(self._objects, repository.prefix)
        self.contents = Blobs(self._objects, self._trees)
        try:
            known = go_on(repository, self._objects, head, memories) if memories else None
            self.ancestry: Ancestry = known or walk(repository, self._objects, head)
            self.memory = self.ancestry.memory
            self.founding = self.memory.before if self.memory is not None else self._founding()
        except BaseException:
            self.close()
            raise

    @property
    def trunk(self) -> Sequence[str]:
        """The landings' ids, the founding one first."""
        return Since(self.ancestry.trunk, self.founding)

    def descends(self, head: str, ancestor: str) -> bool:
        """Whether any commit of the repository is another or descends from it."""
        return head == ancestor or descends(self._repository, self._objects, head, ancestor)

    def followed_now(self, before: Followed) -> Followed:
        """The remote branch as it stands now, or as it stood where it is followed no more."""
        now = look(self._repository).followed
        return now if now is not None and now.ref == before.ref else before

    @property
    def numbering(self) -> Mapping[str, int]:
        """The landings' numbers by their commits."""
        later = enumerate(self.trunk[self.remembered :], self.remembered + 1)
        return Numbers({id: number for number, id in later}, self.memory)

    @property
    def remembered(self) -> int:
        """How many landings are remembered."""
        return self.memory.number if self.memory is not None else 0

    def part(self) -> None:
        """Go on in a process of one's own, with a git of one's own."""
        self._objects.part()

    def close(self) -> None:
        """Let go of git."""
        self._objects.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _founding(self) -> int:
        for number, id in enumerate(self.ancestry.trunk):
            if self._has_registry(self.ancestry.commits[id]):
                return number
        raise Refusal("registry-uncommitted", exit=EXIT_SURROUNDINGS, folder=".")

    def moved_from(self) -> list[tuple[str, str]]:
        """Where a registry stood right before the founding landing, and stands no more.

        The commit and the folder: the registry's own history may have begun there.
        """
        from stcli.store.whereabouts import left

        commits, trunk = self.ancestry.commits, self.trunk
        now = commits[trunk[-1]].tree
        return [
            (parent, folder)
            for parent in commits[trunk[0]].parents
            for folder in left(self._trees, commits[parent].tree, now)
        ]

    def _has_registry(self, commit: Commit) -> bool:
        found = self._trees.find(commit.tree, REGISTRY, SIGN)
        return found is not None and found.folder is None

    def policies(self, number: int) -> Iterator[tuple[str | None, Entry]]:
        """What registry.yaml was after landings before one, the latest first, with their law."""
        for id in reversed(self.trunk[: number - 1]):
            commit = self.ancestry.commits[id]
            found = self._trees.find(commit.tree, REGISTRY, SIGN)
            if found is not None and found.folder is None:
                yield self._law(commit), file_entry(found)

    def files(self, number: int) -> Landing:
        """Everything that stood in the registry after a landing, as if it were the first one."""
        commit = self.ancestry.commits[self.trunk[number - 1]]
        changes = self._trees.changes([(None, commit.tree)])[0]
        return Landing(number, commit, changes, self._law(commit))

    def recollected(self, memory: Memory) -> Recollected:
        """The registry as the remembered landing left it."""
        tree = self.ancestry.commits[memory.commit].tree
        return Recollected(memory, self._trees, tree)

    def law(self, number: int) -> str | None:
        """The name of the schemas of a landing."""
        return self._law(self.ancestry.commits[self.trunk[number - 1]])

    def times(self) -> dict[str, int | None]:
        """When the remembered commits were made from which later landings come."""
        later = [self.ancestry.commits[id] for id in self.trunk[self.remembered :]]
        ids = {parent for commit in later for parent in commit.parents}
        places = {id: self.memory.place(id) if self.memory is not None else None for id in ids}
        return {
            id: self.ancestry.commits[id].time
            for id, place in places.items()
            if place is not None and place >= self.founding
        }

    def content(self, number: int, path: str) -> bytes | None:
        """A file of the registry as it stood after a landing; None where there was none."""
        tree = self.ancestry.commits[self.trunk[number - 1]].tree
        found = self._trees.find(tree, *path.split("/"))
        regular = found is not None and found.mode.startswith(b"100")
        return self.contents.get(found.id) if found is not None and regular else None

    def steps(self, after: int = 0) -> Iterator[tuple[str, Sequence[Change]]]:
        """The landings' commits and what each changed in the registry, and nothing else."""
        for first in range(self.founding + after, len(self.ancestry.trunk), _WINDOW):
            ids = self.ancestry.trunk[first : first + _WINDOW]
            commits = [self.ancestry.commits[id] for id in ids]
            pairs: list[Pair] = [(self._parent(commit), commit.tree) for commit in commits]
            if first == self.founding:
                pairs[0] = (None, commits[0].tree)
            told = self._trees.changes(pairs)
            self._expect(told)
            yield from zip(ids, told, strict=True)

    def landings(self, after: int = 0, until: int | None = None) -> Iterator[Landing]:
        """The landings that follow that many others, in their order, up to one (or the last)."""
        known = self.founding + self.remembered if self.memory is not None else 0
        for number in range(known, self.founding + after):
            self.ancestry.brought(number)
        start = self.founding + after
        end = len(self.ancestry.trunk) if until is None else self.founding + until
        for first in range(start, end, _WINDOW):
            last = min(first + _WINDOW, end)
            asked = [self._asked(number) for number in range(first, last)]
            answers = iter(self._trees.changes([pair for each in asked for pair in each.pairs]))
            told = [[next(answers) for _ in each.pairs] for each in asked]
            self._expect(changes for each in told for changes in each)
            self._trees.expect(each.commit.tree for each in asked)
            for number, each, answer in zip(range(first, last), asked, told, strict=True):
                yield self._landing(number - self.founding + 1, each, answer)

    def _expect(self, answers: Iterable[Sequence[Change]]) -> None:
        self.contents.expect(
            change.after.id
            for changes in answers
            for change in changes
            if change.after is not None and not change.after.why
        )

    def _asked(self, number: int) -> _Asked:
        commits = self.ancestry.commits
        commit = commits[self.ancestry.trunk[number]]
        brought = tuple(self.ancestry.brought(number))
        founding = number == self.founding
        pairs: list[Pair] = [(None if founding else self._parent(commit), commit.tree)]
        if founding:
            # What lies beneath the founding is no side of it, but for other beginnings.
            beginnings = tuple(filter(self._founds, brought))
            return _Asked(commit, (), tuple(pairs), beginnings=beginnings)
        pairs += ((self._parent(side), side.tree) for side in brought)
        merges = []
        for merge in (each for each in (commit, *self._judged(brought)) if len(each.parents) > 1):
            own = self._pairs(merge)
            merges.append((merge, len(own)))
            pairs += own
        return _Asked(commit, brought, tuple(pairs), tuple(merges))

    def _judged(self, brought: Sequence[Commit]) -> Sequence[Commit]:
        """The commits that a landing brought whose own merges are looked into with it."""
        return brought

    def _pairs(self, merge: Commit) -> list[Pair]:
        """A merge's files against those of each parent, and of each commit where these meet."""
        commits = self.ancestry.commits
        met = bases(self.ancestry, merge)
        earlier = [commits[id].tree if id is not None else None for id in (*merge.parents, *met)]
        return [(tree, merge.tree) for tree in earlier]

    def brought_together(self, merge: Commit) -> Merge:
        """What a merge brought together."""
        return _merged(merge, self._trees.changes(self._pairs(merge)))

    def _parent(self, commit: Commit) -> str | None:
        return self.ancestry.commits[commit.parents[0]].tree if commit.parents else None

    def _landing(self, number: int, asked: _Asked, told: Sequence[Sequence[Change]]) -> Landing:
        commit, place = asked.commit, 1 + len(asked.brought)
        merged: dict[str, Merge] = {}
        for merge, count in asked.merges:
            merged[merge.id] = _merged(merge, told[place : place + count])
            place += count
        pairs = zip(asked.brought, told[1:], strict=False)
        sides = tuple(self._side(side, changes, merged.get(side.id)) for side, changes in pairs)
        sides += tuple(self._side(beginning, ()) for beginning in asked.beginnings)
        return Landing(number, commit, told[0], self._law(commit), sides, merged.get(commit.id))

    def _side(self, commit: Commit, changes: Sequence[Change], merge: Merge | None = None) -> Side:
        parents = [self.ancestry.commits[id] for id in commit.parents]
        law = self._law(commit)
        earlier = self._law(parents[0]) if parents else law
        return Side(commit, changes, law, earlier, self._founds(commit), merge)

    def _founds(self, commit: Commit) -> bool:
        parents = (self.ancestry.commits[id] for id in commit.parents)
        return self._has_registry(commit) and not any(map(self._has_registry, parents))

    def _law(self, commit: Commit) -> str | None:
        found = self._trees.find(commit.tree, SCHEMAS)
        return found.folder if found is not None else None


def _merged(merge: Commit, told: Sequence[Sequence[Change]]) -> Merge:
    count = len(merge.parents)
    return Merge(tuple(told[:count]), tuple(told[count:]))
