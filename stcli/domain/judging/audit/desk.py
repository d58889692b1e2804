"""Desks: where single files of records are read, each by the schemas of the tree it is from.

Knows how a folder of schemas becomes a law, and remembers what was read by it lately: a version
of a file is read from the one that was read before it, and costs what differs. Knows no
landings.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from stcli.domain.judging.audit.landing import Contents, Entry
from stcli.domain.model.history import Replay, replay, replay_on
from stcli.domain.model.kind import modeline
from stcli.domain.model.law import REGISTRY_SCHEMA, SCHEMAS, Law
from stcli.domain.model.reader import REGISTRY, REGISTRY_FILE, Reader
from stcli.domain.model.reading import UNREAD, Reading
from stcli.domain.model.record import Record, history_of
from stcli.domain.reading import document, revision
from stcli.domain.reading.ground import GROUND
from stcli.domain.reading.revision import Version
from stcli.domain.reading.tree import MemoryTree

_MOST_KNOWN: Final = 4096


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
            self._known[name] = known or Law.of(tree, self._shipped, None, GROUND)
        return self._known[name]

    def _files(self, name: str) -> dict[str, bytes]:
        found = {}
        for file, entry in self._contents.schemas(name).items():
            content = None if entry.why else self._contents.get(entry.id)
            if content is not None and file.endswith(".schema.json"):
                found[file] = content
        return found


class Desk(Reader):
    """Where single files are read, by one law, whatever tree they are from."""

    def __init__(self, law: Law, contents: Contents) -> None:
        super().__init__(MemoryTree({}), law)
        self._contents = contents
        self._known: dict[tuple[str, str], Reading] = {}
        self._latest: dict[str, tuple[str, Record]] = {}  # by path: sound, canonical

    def read(self, path: str, entry: Entry | None) -> Reading:
        """What a file says; nothing where it is not there or no file."""
        if entry is None or entry.why:
            return UNREAD
        key = (path, entry.id)
        known = self._known.get(key)
        if known is None:
            if len(self._known) > _MOST_KNOWN:
                self._known.clear()
            content = self._contents.get(entry.id)
            known = UNREAD if content is None else self._reading(path, content)
            self._known[key] = known
        return known

    def _reading(self, path: str, content: bytes) -> Reading:
        latest = self._latest.get(path)
        reading = self._read_next(path, content, *latest) if latest is not None else None
        if reading is None:
            self.tree = MemoryTree({path: content})
            reading = self.read_file(path)
            if reading.record is not None and not reading.findings:
                self._latest[path] = (content.decode(), reading.record)
        return reading

    def _read_next(self, path: str, content: bytes, text: str, known: Record) -> Reading | None:
        """A version of a file read from another one; None where that can't be done."""
        kind, earlier = known.kind, known.data
        assert isinstance(earlier, dict)
        version = revision.read(content, Version(text, earlier), kind.shape)
        if version is None or not self.law.validator(kind.schema_file).accepts(version.data):
            return None
        data = version.data
        record = Record(kind, known.id, path, data, _told_after(known, data))
        self._latest[path] = (version.text, record)
        return Reading(record, ())

    def registry_at(self, entry: Entry) -> Mapping[str, Any]:
        """What a version of registry.yaml says; nothing where it can't be read."""
        content = self._contents.get(entry.id) or b""
        line = modeline(REGISTRY_FILE, REGISTRY_SCHEMA)
        return document.read(REGISTRY_FILE, content, self.law.registry_shape, line).data or {}

    def reference(self, path: str) -> str | None:
        """The record whose file may stand at this path."""
        if not path.startswith(REGISTRY):
            return None
        return self.reference_at(path)


def _told_after(known: Record, data: Mapping[str, Any]) -> Replay | None:
    """The history of another version of a record replayed: entries that stayed are known."""
    lifecycle, told, earlier = known.kind.lifecycle, known.told, known.history
    history = history_of(data)
    if history is earlier or lifecycle is None or told is None:
        return told
    if history[: len(earlier)] == earlier:
        return replay_on(lifecycle, told, len(earlier), history)
    return replay(lifecycle, history)


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
