"""A snapshot: everything that one tree says, read by the schemas of that same tree.

``Snapshot.of`` is the only reader of records. It knows the layout of a registry; it does not
judge (rules and laws do), and it knows no disk: a tree is a mapping from path to bytes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any, Final, NamedTuple

from stcli.domain.finding import ERROR, Finding
from stcli.domain.model.history import replay
from stcli.domain.model.kind import Kind, modeline
from stcli.domain.model.law import REGISTRY_SCHEMA, SCHEMAS, Law
from stcli.domain.model.record import Link, Record, history_of, links_of
from stcli.domain.model.stray import irregular, lawless, stray
from stcli.domain.reading import document
from stcli.domain.reading.tree import OverlayTree, Tree

REGISTRY_FILE: Final = "registry/registry.yaml"
SIGNERS_FILE: Final = "registry/allowed_signers"
REGISTRY: Final = "registry/"
ID: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
LONGEST_ID: Final = 100
_QUERY: Final = re.compile(r"registry/queries/[a-z0-9]+(?:[-_][a-z0-9]+)*\.sql\Z")


class Reading(NamedTuple):
    """What reading one file gave: a record, or why there is none.

    ``registry`` is what registry.yaml says, where it is that file and nothing is wrong in it.
    """

    record: Record | None
    findings: tuple[Finding, ...]
    registry: Mapping[str, Any] | None = None


class Snapshot:
    """The records of a tree, by reference, with what was wrong in reading them."""

    def __init__(self, tree: Tree, law: Law, readings: Mapping[str, Reading]) -> None:
        self.tree = tree
        self.law = law
        self.readings = readings
        self.kinds = law.kinds
        self.registry: Mapping[str, Any] = {}
        self.records: dict[str, Record] = {}
        self.strays: list[Finding] = []
        self.broken: dict[str, str] = {}
        self._by_kind: dict[str, list[Record]] = {name: [] for name in law.kinds}
        self._at_folders: dict[str, tuple[Kind | None, bool]] = {}

    @classmethod
    def of(
        cls, tree: Tree, shipped: Mapping[str, bytes], known: Snapshot | None = None
    ) -> Snapshot:
        """Read a tree.

        ``shipped`` are the program's own schemas, used where the tree brings none. ``known``
        is an earlier snapshot of the tree below an overlay: what the overlay does not touch
        is not read again.
        """
        law = Law.of(tree, shipped, known.law if known else None)
        kept = _kept(tree, known, law)
        snapshot = cls(tree, law, {})
        readings: dict[str, Reading] = {}
        for path in sorted(tree):
            if path.startswith(REGISTRY):
                readings[path] = kept.get(path) or snapshot._read(path)
                snapshot._take(path, readings[path])
        snapshot.readings = readings
        snapshot._take_irregular()
        snapshot._check_names()
        for records in snapshot._by_kind.values():
            records.sort(key=lambda record: record.id)
        return snapshot

    def telling(self, records: Iterable[Record], kinds: Mapping[str, Kind]) -> Snapshot:
        """The same registry with other versions of its records; what was wrong in it stays."""
        other = Snapshot(self.tree, self.law, self.readings)
        other.kinds, other.registry = kinds, self.registry
        other.strays, other.broken = self.strays, self.broken
        for record in records:
            other.records[record.reference] = record
            other._by_kind[record.kind.name].append(record)
        for found in other._by_kind.values():
            found.sort(key=lambda record: record.id)
        return other

    def of_kind(self, name: str) -> list[Record]:
        """The sound records of a kind, by id."""
        return self._by_kind.get(name, [])

    def get(self, kind: str, id: str | None) -> Record | None:
        """The sound record of a kind with this id."""
        known = self.kinds.get(kind)
        return self.records.get(f"{known.folder}/{id}") if known and id else None

    def exists(self, reference: str) -> bool:
        """Whether there is a file for the reference, sound or broken."""
        return reference in self.records or reference in self.broken

    def differing(self, other: Snapshot) -> list[Record]:
        """The records that are not the very same in another snapshot, by reference."""
        return [record for _, record in sorted(self.records.items() - other.records.items())]

    @property
    def findings(self) -> Iterator[Finding]:
        """What was wrong in reading: schemas, files, YAML, shapes."""
        yield from self.law.findings
        yield from self.strays
        for reading in self.readings.values():
            yield from reading.findings

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """Every reference between records."""
        folders = {name: kind.folder for name, kind in self.kinds.items()}
        return tuple(link for record in self.records.values() for link in links_of(record, folders))

    @cached_property
    def _referrers(self) -> dict[str, list[Link]]:
        found: dict[str, list[Link]] = {}
        for link in self.links:
            found.setdefault(link.target, []).append(link)
        return found

    def referring_to(self, reference: str) -> list[Link]:
        """The references to a record."""
        return self._referrers.get(reference, [])

    @cached_property
    def folders(self) -> dict[str, Kind]:
        """Kinds by their folder."""
        return {kind.folder: kind for kind in self.kinds.values()}

    def may_be_of_lost_kind(self, reference: str) -> bool:
        """Whether it may belong to a kind that nobody knows, since a schema is broken.

        That is a finding by itself; the kind's files and whoever names them are not blamed too.
        """
        folder, slash, _ = reference.partition("/")
        return bool(slash) and folder not in self.folders and bool(self.law.findings)

    # Reading one file

    def _read(self, path: str) -> Reading:
        if path == REGISTRY_FILE:
            return self._read_registry(path)
        kind, code = self._kind_at(path)
        if kind is not None:
            return self._read_record(path, kind)
        if path == SIGNERS_FILE or _QUERY.fullmatch(path):
            return Reading(None, ())
        if self.may_be_of_lost_kind(path.removeprefix(REGISTRY)):
            return Reading(None, ())
        return Reading(None, (stray(path, code, folders=sorted(self.folders)),))

    def _kind_at(self, path: str) -> tuple[Kind | None, str]:
        """The kind of the record at a path; None with the code of why there can't be one."""
        parent, _, name = path.rpartition("/")
        kind, named = self._at_folders.get(parent) or self._at_folder(parent)
        if kind is None:
            return None, "file-kind.stray"
        if not name.endswith(".yaml"):
            return None, "file-kind.not-yaml"
        return (kind, "") if named and is_id(name[:-5]) else (None, "file-kind.name")

    def _at_folder(self, path: str) -> tuple[Kind | None, bool]:
        """Whose records the files in a folder are, and whether the folders' names are right."""
        folder, *inner = path.removeprefix(REGISTRY).split("/")
        found = self.folders.get(folder), all(map(is_id, inner))
        self._at_folders[path] = found
        return found

    def _read_record(self, path: str, kind: Kind) -> Reading:
        content = self.tree.get(path)
        if content is None:  # found to be irregular only when it was read
            return Reading(None, ())
        read = document.read(path, content, kind.shape, kind.modeline(path))
        id = path.rpartition("/")[2][:-5]
        findings = _of_record(read.findings, f"{kind.folder}/{id}") if read.findings else ()
        if read.data is None:
            return Reading(None, findings)
        validator = self.law.validator(kind.schema_file)
        if not validator.accepts(read.data):
            wrong = validator.explain(path, f"{kind.folder}/{id}", read.data)
            return Reading(None, (*findings, *wrong))
        told = replay(kind.lifecycle, history_of(read.data)) if kind.lifecycle else None
        return Reading(Record(kind, id, path, read.data, told), findings)

    def _read_registry(self, path: str) -> Reading:
        line = modeline(path, REGISTRY_SCHEMA)
        read = document.read(path, self.tree.get(path) or b"", self.law.registry_shape, line)
        if read.data is None:
            return Reading(None, read.findings)
        if REGISTRY_SCHEMA not in self.law.files:
            return Reading(None, (*read.findings, lawless(path, SCHEMAS + REGISTRY_SCHEMA)))
        validator = self.law.validator(REGISTRY_SCHEMA)
        wrong = () if validator.accepts(read.data) else validator.explain(path, None, read.data)
        findings = (*read.findings, *wrong)
        sound = REGISTRY_SCHEMA in self.law.schemas.documents
        believed = sound and not any(map(_is_error, findings))
        return Reading(None, findings, read.data if believed else None)

    # Taking the readings in

    def _take(self, path: str, reading: Reading) -> None:
        if reading.registry is not None:
            self.registry = reading.registry
        record = reading.record
        if record is None:
            self._take_broken(path)
            return
        reference = record.reference
        if reference in self.records or reference in self.broken:
            first = self._path_of(reference)
            self.strays.append(stray(path, "file-kind.twice", id=record.id, first=first))
        else:
            self.records[reference] = record
            self._by_kind[record.kind.name].append(record)

    def _take_broken(self, path: str) -> None:
        kind, _ = self._kind_at(path)
        if kind is not None:
            self.broken.setdefault(f"{kind.folder}/{path.rpartition('/')[2][:-5]}", path)

    def _path_of(self, reference: str) -> str:
        record = self.records.get(reference)
        return record.path if record else self.broken[reference]

    def _take_irregular(self) -> None:
        for path, why in sorted(self.tree.irregular.items()):
            if f"{path}/".startswith((REGISTRY, SCHEMAS)):
                self.strays.append(irregular(path, why))
                self._take_broken(path)

    def _check_names(self) -> None:
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


def is_id(text: str) -> bool:
    """Whether the text may be an id."""
    return len(text) <= LONGEST_ID and ID.match(text) is not None


def _is_error(finding: Finding) -> bool:
    return finding.severity == ERROR


def _of_record(findings: tuple[Finding, ...], reference: str) -> tuple[Finding, ...]:
    from dataclasses import replace

    return tuple(replace(finding, record=reference) for finding in findings)


def _kept(tree: Tree, known: Snapshot | None, law: Law) -> Mapping[str, Reading]:
    if known is None or known.law is not law or not isinstance(tree, OverlayTree):
        return {}
    if tree.below is not known.tree:
        return {}
    return {path: reading for path, reading in known.readings.items() if path not in tree.edits}
