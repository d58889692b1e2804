"""Taking in what was read of a tree: which record each file is, and what can't be one.

Knows that a record has one file, and that no two names may look alike; reads no file itself.
"""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping
from typing import Any

from stcli.domain.finding import Finding
from stcli.domain.model.law import SCHEMAS, Law
from stcli.domain.model.reader import REGISTRY, Reader
from stcli.domain.model.reading import UNREAD, Reading, Records
from stcli.domain.model.record import Record
from stcli.domain.model.stray import irregular, stray
from stcli.domain.reading.tree import Tree


class Intake:
    """Records by reference, and what was wrong in taking them in.

    ``broken``: the path of a record that could not be read; ``strays``: findings about names.
    """

    def __init__(self, tree: Tree, law: Law, readings: Mapping[str, Reading]) -> None:
        self.tree = tree
        self.law = law
        self.readings = readings
        self.registry: Mapping[str, Any] = {}
        self.records: MutableMapping[str, Record] = Records()
        self.strays: list[Finding] = []
        self.broken: dict[str, str] = {}
        self._reader = Reader(tree, law)

    def _take(self, path: str, reading: Reading, reference: str | None) -> None:
        if reading.registry is not None:
            self.registry = reading.registry
        if reference is None:
            return
        if not reading.sound:
            self.broken.setdefault(reference, path)
            return
        assert isinstance(self.records, Records)  # who has others takes none in
        if reference in self.broken or not self.records.take(reference, reading):
            id, first = reference.rpartition("/")[2], self._path_of(reference)
            self.strays.append(stray(path, "file-kind.twice", id=id, first=first))

    def reference_at(self, path: str) -> str | None:
        """The record whose file may stand at a path."""
        return self._reader.reference_at(path)

    def _path_of(self, reference: str) -> str:
        record = self.records.get(reference)
        return record.path if record else self.broken[reference]

    def _take_irregular(self) -> None:
        for path, why in sorted(self.tree.irregular.items()):
            if f"{path}/".startswith((REGISTRY, SCHEMAS)):
                self.strays.append(irregular(path, why))
                self._take(path, UNREAD, self.reference_at(path))

    def _check_names(self) -> None:
        every = "".join((*self.readings, *self.tree.irregular))
        if every.isascii() and every == every.lower():
            return  # as nearly always: no two names look alike
        seen: dict[str, str] = {}
        for path in sorted([*self.readings, *self.tree.irregular]):
            if path.isascii() and path.islower():
                continue
            self._check_twin(path, seen)

    def _check_twin(self, path: str, seen: dict[str, str]) -> None:
        import unicodedata

        folded = unicodedata.normalize("NFC", path).casefold()
        twin = seen.setdefault(folded, folded if folded in self.readings else path)
        if twin != path:
            self.strays.append(stray(path, "file-kind.twin", twin=twin))
