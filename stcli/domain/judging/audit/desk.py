"""Desks: where single files of records are read, each by the schemas of the tree it is from.

Knows how a folder of schemas becomes a law, and remembers what was read by it lately; knows no
history.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from stcli.domain.judging.audit.landing import Contents, Entry
from stcli.domain.model.kind import modeline
from stcli.domain.model.snapshot import (
    REGISTRY,
    REGISTRY_FILE,
    REGISTRY_SCHEMA,
    SCHEMAS,
    Law,
    Reading,
    Snapshot,
)
from stcli.domain.reading import document
from stcli.domain.reading.tree import MemoryTree

_MOST_KNOWN: Final = 4096
UNREAD: Final = Reading(None, ())  # of a file that could not even be opened


class Laws:
    """The law of every folder of schemas that was met; the program's own where there is none."""

    def __init__(self, contents: Contents, shipped: Mapping[str, bytes]) -> None:
        self._contents = contents
        self._shipped = shipped
        self._known: dict[str | None, Law] = {}

    def of(self, name: str | None) -> Law:
        """The law by the name of its folder."""
        if name not in self._known:
            files = {} if name is None else self._files(name)
            alike = (law for law in self._known.values() if law.own and law.files == files)
            known = next(alike, None) if files else None
            tree = MemoryTree({SCHEMAS + file: content for file, content in files.items()})
            self._known[name] = known or Law.of(tree, self._shipped, None)
        return self._known[name]

    def _files(self, name: str) -> dict[str, bytes]:
        found = {}
        for file, entry in self._contents.schemas(name).items():
            content = None if entry.why else self._contents.get(entry.id)
            if content is not None and file.endswith(".schema.json"):
                found[file] = content
        return found


class Desk(Snapshot):
    """Where single files are read, by one law, whatever tree they are from."""

    def __init__(self, law: Law, contents: Contents) -> None:
        super().__init__(MemoryTree({}), law, {})
        self._contents = contents
        self._known: dict[tuple[str, str], Reading] = {}

    def read(self, path: str, entry: Entry | None) -> Reading:
        """What a file says; nothing where it is not there or no file."""
        if entry is None or entry.why:
            return UNREAD
        key = (path, entry.id)
        if key not in self._known:
            if len(self._known) > _MOST_KNOWN:
                self._known.clear()
            content = self._contents.get(entry.id)
            self.tree = MemoryTree({} if content is None else {path: content})
            self._known[key] = UNREAD if content is None else self._read(path)
        return self._known[key]

    def registry_at(self, entry: Entry) -> Mapping[str, Any]:
        """What a version of registry.yaml says; nothing where it can't be read."""
        content = self._contents.get(entry.id) or b""
        line = modeline(REGISTRY_FILE, REGISTRY_SCHEMA)
        return document.read(REGISTRY_FILE, content, self.law.registry_shape, line).data or {}

    def reference(self, path: str) -> str | None:
        """The record whose file may stand at this path."""
        if not path.startswith(REGISTRY):
            return None
        kind, _ = self._kind_at(path)
        return f"{kind.folder}/{path.rpartition('/')[2][:-5]}" if kind is not None else None


class Desks:
    """A desk for every law."""

    def __init__(self, laws: Laws, contents: Contents) -> None:
        self._laws = laws
        self._contents = contents
        self._known: dict[int, Desk] = {}

    def of(self, name: str | None) -> Desk:
        """The desk of the law of that name."""
        return self.by(self._laws.of(name))

    def by(self, law: Law) -> Desk:
        """The desk of a law."""
        if id(law) not in self._known:
            self._known[id(law)] = Desk(law, self._contents)
        return self._known[id(law)]
