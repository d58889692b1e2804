"""A snapshot: everything that one tree says, read by the schemas of that same tree.

``Snapshot.of`` is the only reader of records. It knows the layout of a registry; it does not
judge (rules and laws do), and it knows no disk: a tree is a mapping from path to bytes.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, MutableMapping
from functools import cached_property, partial
from typing import Any, Final

from stcli.domain.finding import ERROR, Finding
from stcli.domain.model.kind import Kind, modeline
from stcli.domain.model.law import REGISTRY_SCHEMA, SCHEMAS, Law
from stcli.domain.model.reading import Cards, Reading, Records
from stcli.domain.model.record import Link, Record, links_of
from stcli.domain.model.stray import irregular, lawless, stray
from stcli.domain.reading import document
from stcli.domain.reading.tree import OverlayTree, Tree
from stcli.domain.refusal import EXIT_RACE, Refusal

REGISTRY_FILE: Final = "registry/registry.yaml"
SIGNERS_FILE: Final = "registry/allowed_signers"
REGISTRY: Final = "registry/"
ID: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
LONGEST_ID: Final = 100
_QUERY: Final = re.compile(r"registry/queries/[a-z0-9]+(?:[-_][a-z0-9]+)*\.sql\Z")


UNREAD: Final = Reading(None)  # of a file that could not even be opened


class Snapshot:
    """The records of a tree, by reference, with what was wrong in reading them."""

    def __init__(self, tree: Tree, law: Law, readings: Mapping[str, Reading]) -> None:
        self.tree = tree
        self.law = law
        self.readings = readings
        self.kinds = law.kinds
        self.registry: Mapping[str, Any] = {}
        self.records: MutableMapping[str, Record] = Records()
        self.strays: list[Finding] = []
        self.broken: dict[str, str] = {}
        self._cards: Cards | None = None
        self._listed: dict[str, list[Record]] = {}
        self._at_folders: dict[str, tuple[Kind | None, bool]] = {}

    @classmethod
    def of(
        cls, tree: Tree, shipped: Mapping[str, bytes], known: Snapshot | None = None,
        cards: Cards | None = None,
    ) -> Snapshot:  # fmt: skip
        """Read a tree.

        ``shipped`` are the program's own schemas, used where the tree brings none. ``known``
        is an earlier snapshot of the tree below an overlay: what the overlay does not touch
        is not read again. What the ``cards`` hold is read from there when it is asked for.
        """
        law = Law.of(tree, shipped, known.law if known else None)
        if known is not None and known.law is law and isinstance(tree, OverlayTree):
            snapshot = known.with_edits(tree)
            if snapshot is not None:
                return snapshot
        snapshot = cls(tree, law, {})
        snapshot._cards = cards
        snapshot._read_all(_kept(tree, known, law))
        return snapshot

    def _read_all(self, kept: Mapping[str, Reading]) -> None:
        recalled = self._recalled()
        readings: dict[str, Reading] = {}
        for path in sorted(self.tree):
            if path.startswith(REGISTRY):
                reading = kept.get(path)
                if reading is None:
                    reading = self._awaited(path) if path in recalled else self._read(path)
                readings[path] = reading
                # Whoever has been a record by this law stands at a record's path.
                reference = _reference(path) if reading.waiting else self.reference_at(path)
                self._take(path, reading, reference)
        self.readings = readings
        self._take_irregular()
        self._check_names()

    def with_edits(self, tree: OverlayTree) -> Snapshot | None:
        """This snapshot with some sound records edited or new; None where more has changed."""
        if tree.below is not self.tree or tree.irregular or self.strays or self.broken:
            return None
        records = self.records
        if not isinstance(records, Records):
            return None
        other = Snapshot(tree, self.law, {})
        other.registry, other._cards = self.registry, self._cards
        other._at_folders = self._at_folders
        edited = {path: other._read(path) for path in tree.edits if _is_plain(path)}
        sound = all(reading.sound for reading in edited.values())
        if not edited or not sound or len(edited) < len(tree.edits):
            return None
        other.readings = {**self.readings, **edited}
        other.records = records.with_readings(
            {_reference(path): reading for path, reading in edited.items()}
        )
        new = edited.keys() - self.readings.keys()
        if new:
            other.readings = {path: other.readings[path] for path in sorted(other.readings)}
        # None of those that are new stands in the place of another.
        return other if len(other.records) == len(records) + len(new) else None

    def telling(self, records: Iterable[Record], kinds: Mapping[str, Kind]) -> Snapshot:
        """The same registry with other versions of its records; what was wrong in it stays."""
        other = Snapshot(self.tree, self.law, self.readings)
        other.kinds, other.registry = kinds, self.registry
        other.strays, other.broken = self.strays, self.broken
        for record in records:
            other.records[record.reference] = record
        return other

    def of_kind(self, name: str) -> list[Record]:
        """The sound records of a kind, by id."""
        if name not in self._listed:
            kind = self.kinds.get(name)
            start = f"{kind.folder}/" if kind is not None else None
            named = [ref for ref in self.records if start is not None and ref.startswith(start)]
            self._listed[name] = [self.records[reference] for reference in sorted(named)]
        return self._listed[name]

    def get(self, kind: str, id: str | None) -> Record | None:
        """The sound record of a kind with this id."""
        known = self.kinds.get(kind)
        return self.records.get(f"{known.folder}/{id}") if known and id else None

    def exists(self, reference: str) -> bool:
        """Whether there is a file for the reference, sound or broken."""
        return reference in self.records or reference in self.broken

    @property
    def paths(self) -> Iterator[str]:
        """Where the files of the sound records stand."""
        if not isinstance(self.records, Records):
            return (record.path for record in self.records.values())
        taken = self.records.readings
        return (path for path, reading in self.readings.items() if reading in taken)

    def differing(self, other: Snapshot) -> list[Record]:
        """The records that are not the very same in another snapshot, by reference."""
        if isinstance(self.records, Records) and isinstance(other.records, Records):
            return self.records.differing(other.records)
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
        if self._cards is None:
            return self._referrers.get(reference, [])
        naming = {*self._cards.naming(reference), *self._anew}
        folders = {name: kind.folder for name, kind in self.kinds.items()}
        records = (self._standing(path) for path in sorted(naming))
        links = (link for record in records if record for link in links_of(record, folders))
        return [link for link in links if link.target == reference]

    def _standing(self, path: str) -> Record | None:
        """The record whose file stands at a path, unless another file is the record's."""
        reading = self.readings.get(path)
        record = reading.record if reading is not None else None
        known = self.records.get(record.reference) if record is not None else None
        return record if record is known else None

    @cached_property
    def _anew(self) -> list[str]:
        """Where records stand that are not remembered: what they name is seen in them only."""
        recalled = self._recalled()
        edits = self.tree.edits if isinstance(self.tree, OverlayTree) else {}
        return [
            path for path, reading in self.readings.items()
            if reading.sound and (path not in recalled or path in edits)
        ]  # fmt: skip

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

    def _recalled(self) -> Collection[str]:
        """Where the records stand that are remembered as this tree has them."""
        if self._cards is None or self.law.findings:
            return frozenset()
        return self._cards.paths(self.law.name)

    def _awaited(self, path: str) -> Reading:
        return Reading(None, recall=partial(self._recall, path))

    def _recall(self, path: str) -> Record:
        """A record that is remembered; read again where it can't be remembered after all."""
        data = self._cards.data(path) if self._cards is not None else None
        kind, _ = self._kind_at(path)
        if data is not None and kind is not None:
            return Record(kind, path.rpartition("/")[2][:-5], path, data)
        record = self._read(path).record
        if record is None:
            raise Refusal("file-moved", exit=EXIT_RACE, path=path)
        return record

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
        return Reading(Record(kind, id, path, read.data), findings)

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

    def _take(self, path: str, reading: Reading, reference: str | None) -> None:
        if reading.registry is not None:
            self.registry = reading.registry
        if reference is None:
            return
        if not reading.sound:
            self.broken.setdefault(reference, path)
        elif reference in self.records or reference in self.broken:
            id, first = reference.rpartition("/")[2], self._path_of(reference)
            self.strays.append(stray(path, "file-kind.twice", id=id, first=first))
        elif isinstance(self.records, Records):
            self.records.take(reference, reading)
        elif reading.record is not None:
            self.records[reference] = reading.record

    def reference_at(self, path: str) -> str | None:
        """The record whose file may stand at a path."""
        kind, _ = self._kind_at(path)
        return _reference(path) if kind is not None else None

    def _path_of(self, reference: str) -> str:
        record = self.records.get(reference)
        return record.path if record else self.broken[reference]

    def _take_irregular(self) -> None:
        for path, why in sorted(self.tree.irregular.items()):
            if f"{path}/".startswith((REGISTRY, SCHEMAS)):
                self.strays.append(irregular(path, why))
                self._take(path, UNREAD, self.reference_at(path))

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


def _is_plain(path: str) -> bool:
    """Whether it is a path in the registry that looks like no other."""
    return path.startswith(REGISTRY) and path.isascii() and path.islower()


def _reference(path: str) -> str:
    """The record whose file stands at a path where records' files stand."""
    first, last = path.index("/", len(REGISTRY)), path.rindex("/")
    return f"{path[len(REGISTRY) : first]}{path[last:-5]}"


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
