"""A request read from git's raw objects: a head beside a base, as if it were merged there.

Knows how the commits of a head that the base does not have are found, and where both meet;
does not know how files are merged, nor whether they may be. Nothing is checked out or written:
the merge is a commit that exists here alone.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from stcli.domain.judging.audit.landing import Change, Commit, Landing
from stcli.domain.judging.audit.moment import Files
from stcli.store import ancestry, meeting
from stcli.store.discovery import REGISTRY, SCHEMAS
from stcli.store.landing import History

if TYPE_CHECKING:
    from stcli.store.discovery import Repository

# Lines that crossed each other more often are for people to put in order before anyone judges.
MOST_MERGES: Final = 100


def merges_of(landing: Landing) -> list[Commit]:
    """The commits of a request that are merges themselves."""
    return [side.commit for side in landing.sides if len(side.commit.parents) > 1]


def _folded(name: str) -> str:
    """What a name may become where case, invisible characters and endings don't count."""
    plain = unicodedata.normalize("NFKC", name)
    seen = "".join(char for char in plain if unicodedata.category(char) != "Cf")
    return seen.casefold().partition(":")[0].rstrip(" .")


class Request(History):
    """The history of a base; and, once ``bring`` was asked, what a head adds to it."""

    def __init__(self, repository: Repository, base: str) -> None:
        super().__init__(repository, base)
        self._repository = repository
        self.base = base
        self.number = len(self.trunk)  # of the base as a landing
        self.numbers: Mapping[str, int] = {id: n for n, id in enumerate(self.trunk, 1)}
        self._sound: set[str] = set()
        self._files: dict[str, Files] = {}

    def bring(self, head: str, *, time: int) -> Landing:
        """The landing that merging a head at a moment would be, with the base's own files.

        What is wrong with an object that only the head has is a refusal (`object-malformed`).
        """
        base = self.ancestry.commits[self.base]
        virtual = Commit("0" * len(self.base), base.tree, (self.base, head), time)
        joined = ancestry.joined(self._repository, self._objects, self.ancestry, virtual)
        self.ancestry = joined
        return next(self.landings(self.number))

    def _judged(self, brought: Sequence[Commit]) -> Sequence[Commit]:  # noqa: ARG002
        """None yet: whether there are too many of them is seen first."""
        return ()

    def looked_into(self, landing: Landing) -> Landing:
        """The landing with what the merges among its commits brought together."""
        merges = merges_of(landing)
        found = {commit.id: self.brought_together(commit) for commit in merges}
        sides = (side._replace(merge=found.get(side.commit.id)) for side in landing.sides)
        return landing._replace(sides=tuple(sides))

    def common(self, some: Collection[str], other: str) -> list[str]:
        """The latest commits from which one and any of some others descend."""
        return meeting.common(self.ancestry, some, other)

    def twins(self, head: str) -> list[tuple[str, str]]:
        """Names that a head puts beside the registry's folders and that some systems take for one.

        Each with the folder that it would be. Git tells them apart; a disk may not, and what
        stands there would then lie over the registry on somebody's computer.
        """
        fresh = self._beside(head) - self._beside(self.base)
        pairs = ((name, _folded(name)) for name in sorted(fresh))
        return [(name, of) for name, of in pairs if of in (REGISTRY, SCHEMAS) and of != name]

    def _beside(self, id: str) -> set[str]:
        entries = self._trees.beside(self.ancestry.commits[id].tree)
        return {entry.name.decode("utf-8", "backslashreplace") for entry in entries}

    def tree(self, id: str) -> Files:
        """The registry's files as a commit has them; one that is too large is none."""
        if id not in self._files:
            files = self._files[id] = Files(self.contents)
            changes = self._trees.changes([(None, self.ancestry.commits[id].tree)])[0]
            for path, _, entry in self._sized(changes):
                files.put(path, entry)
        return self._files[id]

    def _sized(self, changes: Sequence[Change]) -> Iterator[Change]:
        entries = [c.after for c in changes if c.after is not None and not c.after.why]
        ids = {entry.id for entry in entries} - self._sound
        self.contents.expect(ids)
        large = {id for id in ids if self.contents.get(id) is None}
        self._sound |= ids - large
        for change in changes:
            after = change.after
            if after is not None and after.id in large and not after.why:
                after = after._replace(why="too-large")
            yield change._replace(after=after)
