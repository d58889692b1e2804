"""The life of one record in git: its versions, commit by commit, and who descends from whom.

Reads no more than the question needs: the graph of commits as git lists it, the commits that
touch the record's file, and of those the versions that are asked for. A file that was moved is
followed to where it stood. Merges are always looked at, all others only where the file changed.
Does not judge; what git says of who descends from whom is taken as it is (the audit walks the
commits themselves).
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from stcli.domain.judging.audit.desk import Laws
from stcli.domain.model.origin import Version
from stcli.domain.model.record import history_of
from stcli.domain.reading import document
from stcli.store.blob import Blobs
from stcli.store.discovery import REGISTRY, SCHEMAS
from stcli.store.question import Questions
from stcli.store.raw_object import Objects
from stcli.store.raw_tree import Trees

if TYPE_CHECKING:
    from types import TracebackType

    from stcli.domain.model.kind import Kind
    from stcli.store.annals import Annals

_DEEPEST: Final = 8  # folders below a kind's in which a record's file is looked for


class Life:
    """A record's versions in the history of a commit."""

    def __init__(self, annals: Annals, path: str, shipped: Mapping[str, bytes]) -> None:
        repository = annals.repository
        self._annals = annals
        self._repository = repository
        self._head = annals.order.head
        self._objects = Objects(repository)
        self._questions = Questions(repository)
        self._trees = Trees(self._objects, repository.prefix)
        self._contents = Blobs(self._objects, self._trees)
        self._laws = Laws(self._contents, shipped)
        self._file = path.rpartition("/")[2]
        self._paths: list[str] = []
        self._order = annals.order
        self._touching: set[str] = set()
        self._places: dict[str, tuple[str, str] | None] = {}
        self._versions: dict[tuple[str, str], Version | None] = {}
        self._know(path)

    def __enter__(self) -> Life:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:  # fmt: skip
        self._objects.close()
        self._questions.close()

    @property
    def tip(self) -> str:
        """The head, or the commit below it from which on nothing touched the record."""
        self._place(self._head)
        return self._below(self._head)

    def is_root(self, commit: str) -> bool:
        """Whether the commit has no parents here: the history begins, or the clone ends."""
        return not self._order.parents(commit)

    def parents(self, commit: str) -> Sequence[str]:
        """The commit's parents, each passed by what did not touch the record."""
        real = self._order.parents(commit)
        for parent in real:
            self._place(parent)  # a file that stood elsewhere is followed from there
        return [self._below(parent) for parent in real]

    def at(self, commit: str) -> Version | None:
        """The record as a commit has it."""
        place = self._place(commit)
        if place is None:
            return None
        path, blob = place
        law = self._law(commit)
        key = (f"{path}:{blob}", law or "")
        if key not in self._versions:
            self._versions[key] = self._read(path, blob, law)
        return self._versions[key]

    # Where the record's file is

    def _below(self, commit: str) -> str:
        """The commit, or the first one below it that touches the record or merges."""
        while commit not in self._touching:
            parents = self._order.parents(commit)
            if len(parents) != 1:
                break
            commit = parents[0]
        return commit

    def _place(self, commit: str) -> tuple[str, str] | None:
        """Path and blob of the record's file at a commit."""
        if commit not in self._places:
            place = self._asked(commit)
            if place is None and (moved := self._elsewhere(commit)) is not None:
                self._know(moved)
                place = self._asked(commit)
            self._places[commit] = place
        return self._places[commit]

    def _asked(self, commit: str) -> tuple[str, str] | None:
        for path in self._paths:
            blob = self._questions.ask(f"{commit}:{self._inside(path)}")
            if blob is not None:
                return path, blob
        return None

    def _inside(self, path: str) -> str:
        return self._repository.prefix + path

    def _know(self, path: str) -> None:
        """Follow one more path: what touched it counts from now on."""
        self._paths.append(path)
        self._touching.update(self._annals.touching(path))

    def _elsewhere(self, commit: str) -> str | None:
        """Where else under the registry a file of that name stands."""
        tree = self._questions.ask(f"{commit}:{self._inside(REGISTRY)}")
        return self._search(tree, REGISTRY, _DEEPEST) if tree is not None else None

    def _search(self, tree: str, path: str, depth: int) -> str | None:
        entries = self._trees.listed(tree)
        found, name = f"{path}/{self._file}", os.fsencode(self._file)
        is_there = any(entry.name == name and entry.folder is None for entry in entries)
        if is_there and path.count("/") and self._is_ours(found):
            return found
        for entry in entries if depth else ():
            if entry.folder is not None:
                deeper = f"{path}/{os.fsdecode(entry.name)}"
                below = self._search(entry.folder, deeper, depth - 1)
                if below is not None:
                    return below
        return None

    def _is_ours(self, path: str) -> bool:
        """Whether a file may be the same record's: not that of another kind with that id."""
        known = self._paths[0].split("/")[1]
        folder = path.split("/")[1]
        return folder == known or folder not in self._folders

    @property
    def _folders(self) -> frozenset[str]:
        """The folders of the other kinds, as the head's law names them."""
        law = self._laws.of(self._law(self._head))
        return frozenset(kind.folder for kind in law.kinds.values())

    # Reading

    def _read(self, path: str, blob: str, law: str | None) -> Version | None:
        content = self._contents.get(blob)
        kind = self._kind(path, law)
        if content is None or kind is None:
            return None
        data = document.read(path, content, kind.shape, kind.modeline(path)).data
        if data is None or not all(isinstance(entry, dict) for entry in history_of(data)):
            return None
        return Version(f"{blob}:{law}", path, data, kind)

    def is_sound(self, commit: str) -> bool:
        """Whether the record as a commit has it is of the form that its schemas ask for."""
        version = self.at(commit)
        if version is None:
            return False
        law, file = self._laws.of(self._law(commit)), version.kind.schema_file
        named = version.id.partition(":")[0], f"{law.name}/{file}"
        sound = self._annals.is_sound(*named)
        if not sound and law.validator(file).accepts(version.data):
            self._annals.take_sound(*named)
            sound = True
        return sound

    def _law(self, commit: str) -> str | None:
        return self._questions.ask(f"{commit}:{self._inside(SCHEMAS)}")

    def _kind(self, path: str, law: str | None) -> Kind | None:
        folder = path.split("/")[1]
        kinds = self._laws.of(law).kinds.values()
        return next((kind for kind in kinds if kind.folder == folder), None)
