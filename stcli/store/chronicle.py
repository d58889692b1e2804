"""The chronicle: commits with the files that they changed for each of their parents.

Knows in which order objects are fetched: many commits together, each tree and each file once.
A commit that only lands what others did changes nothing of its own; what else a merge changed
is asked of each parent. Does not judge, and says nothing of what files mean.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Final

from stcli.domain.judging.audit.landing import Change
from stcli.domain.judging.chronicle import Chapter, Step
from stcli.store import raw_commit
from stcli.store.blob import Blobs
from stcli.store.discovery import SCHEMAS
from stcli.store.raw_object import COMMIT, Objects, incomplete
from stcli.store.raw_tree import Trees

if TYPE_CHECKING:
    from types import TracebackType

    from stcli.store.discovery import Repository
    from stcli.store.history import Commit

_WINDOW: Final = 256  # commits whose objects are fetched together


class Chronicle:
    """Reads what commits changed from one stream of raw objects."""

    def __init__(self, repository: Repository) -> None:
        self._objects = Objects(repository)
        self._trees = Trees(self._objects, repository.prefix)
        self._roots: dict[str, str] = {}
        self.contents = Blobs(self._objects, self._trees)

    def __enter__(self) -> Chronicle:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:  # fmt: skip
        self._objects.close()

    def chapters(self, commits: Iterable[Commit]) -> Iterator[tuple[Commit, Chapter]]:
        """Each commit with what it changed, in the order in which they come."""
        left = iter(commits)
        while window := list(islice(left, _WINDOW)):
            self._fetch(window)
            for commit in window:
                yield commit, self._chapter(commit)

    def _fetch(self, window: Sequence[Commit]) -> None:
        for commit in window:
            self._roots[commit.id] = commit.tree
        wanted = {parent for commit in window for parent in commit.parents}
        missing = sorted(wanted - self._roots.keys())
        for id, raw in zip(missing, self._objects.read(COMMIT, missing), strict=True):
            if raw is None:
                raise incomplete(id)
            self._roots[id] = raw_commit.parse(id, raw).tree
        self._trees.expect({commit.tree for commit in window})
        self.contents.expect(
            entry.id
            for commit in window for change in commit.changes
            for entry in (change.before, change.after)
            if entry is not None and not entry.why
        )  # fmt: skip

    def _chapter(self, commit: Commit) -> Chapter:
        first, others = commit.parents[:1], commit.parents[1:] if commit.changes else ()
        laws = [self._law(self._roots[parent]) for parent in (*first, *others)] or [None]
        changes = [commit.changes, *(self._against(commit, other) for other in others)]
        steps = tuple(map(Step, changes, laws))
        return Chapter(commit.id, self._law(commit.tree), steps)

    def _against(self, commit: Commit, parent: str) -> Sequence[Change]:
        """Of the files that a merge changed for its first parent those that differ here too."""
        ours = {change.path for change in commit.changes}
        (found,) = self._trees.changes([(self._roots[parent], commit.tree)])
        return [change for change in found if change.path in ours]

    def _law(self, tree: str) -> str | None:
        found = self._trees.find(tree, SCHEMAS)
        return found.folder if found is not None else None
