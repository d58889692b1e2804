"""Contents of the registry's files by their names, fetched many at once and kept for a while.

Knows blobs and folders of schemas; does not know where files stand.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import Final

from stcli.domain.judging.audit.landing import Entry
from stcli.store import raw_folder
from stcli.store.raw_object import BLOB, Objects
from stcli.store.raw_tree import Trees

_MOST_KEPT: Final = 1 << 24  # bytes of file contents that are remembered


class Blobs:
    """Contents of files by name; remembers what was fetched ahead."""

    def __init__(self, objects: Objects, trees: Trees) -> None:
        self._objects = objects
        self._trees = trees
        self._known: dict[str, bytes | None] = {}
        self._size = 0

    def get(self, id: str) -> bytes | None:
        """The content; None where it is larger than a file of a registry may be."""
        if id not in self._known:
            self.expect([id])
        return self._known[id]

    def digest(self, id: str) -> str:
        """The SHA-256 (hex) of a file's content, however large it is."""
        content = self.get(id)
        return self._objects.digest(id) if content is None else sha256(content).hexdigest()

    def expect(self, ids: Iterable[str]) -> None:
        """Fetch contents that will be asked for."""
        if self._size > _MOST_KEPT:
            self._known, self._size = {}, 0
        missing = [id for id in dict.fromkeys(ids) if id not in self._known]
        for id, content in zip(missing, self._objects.read(BLOB, missing), strict=True):
            self._known[id] = content
            self._size += len(content or b"")

    def schemas(self, law: str) -> Mapping[str, Entry]:
        """The files of a folder of schemas, by name."""
        found = {}
        for entry in self._trees.listed(law):
            if entry.folder is None:
                found[entry.name.decode("utf-8", "backslashreplace")] = file_entry(entry)
        return found


def file_entry(found: raw_folder.Entry) -> Entry:
    """What a folder says of a file, or of what stands in a file's place."""
    why = None if found.mode.startswith(b"100") else "not-regular"
    return Entry(found.mode.decode(), found.id, why)
