"""A snapshot: everything that one tree says, read by the schemas of that same tree.

``Snapshot.of`` is the only reader of records. It knows the layout of a registry; it does not
judge (rules and laws do), and it knows no disk: a tree is a mapping from path to bytes.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, partial
from typing import Final

from stcli.domain.finding import Finding
from stcli.domain.model.intake import Intake
from stcli.domain.model.kind import Kind
from stcli.domain.model.law import Law
from stcli.domain.model.reader import REGISTRY, REGISTRY_FILE, reference_of
from stcli.domain.model.reading import Cards, Crew, Reading, Records
from stcli.domain.model.record import Link, Record, links_of
from stcli.domain.reading.tree import OverlayTree, Tree
from stcli.domain.refusal import EXIT_RACE, Refusal

_FEW: Final = 50  # files that are read before it is known whether all is well


class Snapshot(Intake):
    """The records of a tree, by reference, with what was wrong in reading them."""

    def __init__(self, tree: Tree, law: Law, readings: Mapping[str, Reading]) -> None:
        super().__init__(tree, law, readings)
        self.kinds = law.kinds
        self._cards: Cards | None = None
        self._listed: dict[str, list[Record]] = {}

    @classmethod
    def of(
        cls, tree: Tree, shipped: Mapping[str, bytes], known: Snapshot | None = None,
        cards: Cards | None = None, crew: Crew | None = None,
    ) -> Snapshot:  # fmt: skip
        """Read a tree.

        ``shipped`` are the program's own schemas, used where the tree brings none. ``known``
        is an earlier snapshot of the tree below an overlay: what the overlay does not touch
        is not read again. What the ``cards`` hold is read from there when it is asked for. The
        rest is read by the ``crew``, if there is one.
        """
        law = Law.of(tree, shipped, known.law if known else None)
        if known is not None and known.law is law and isinstance(tree, OverlayTree):
            snapshot = known.with_edits(tree)
            if snapshot is not None:
                return snapshot
        snapshot = cls(tree, law, {})
        snapshot._cards = cards
        snapshot._read_all(_kept(tree, known, law), crew)
        return snapshot

    def _read_all(self, kept: Mapping[str, Reading], crew: Crew | None) -> None:
        recalled = self._recalled()
        paths = [path for path in sorted(self.tree) if path.startswith(REGISTRY)]
        if kept or not self._take_remembered(paths, recalled):
            self._take_each(paths, recalled, kept, crew)
        self._take_irregular()
        self._check_names()

    def _take_remembered(self, paths: Sequence[str], recalled: Collection[str]) -> bool:
        """Take in a tree that is remembered but for a few sound files; False for any other."""
        others = [path for path in paths if path not in recalled or path == REGISTRY_FILE]
        if len(others) > _FEW:
            return False
        read = {path: self._read(path, recalled) for path in others}
        if self.tree.irregular:  # some are found to be so when they are read
            return False
        none = {path for path in others if self.reference_at(path) is None}
        if not all(reading.sound for path, reading in read.items() if path not in none):
            return False
        readings = {
            path: read.get(path) or Reading(None, recall=partial(self._recall, path))
            for path in paths
        }
        found = {reference_of(p): reading for p, reading in readings.items() if p not in none}
        if len(found) + len(none) < len(paths):  # two files are one record's
            return False
        self.readings, self.records = readings, Records(found)
        for path in none:
            self._take(path, readings[path], None)
        return True

    def _take_each(
        self, paths: Sequence[str], recalled: Collection[str], kept: Mapping[str, Reading],
        crew: Crew | None,
    ) -> None:  # fmt: skip
        unread = [path for path in paths if path not in recalled and path not in kept]
        clean = crew(unread, self._reader.clean) if crew is not None else {}
        readings: dict[str, Reading] = {}
        reference: str | None
        for path in paths:
            if path in recalled and path != REGISTRY_FILE and path not in kept:
                reading = Reading(None, recall=partial(self._recall, path))
                reference = reference_of(path)  # whoever was one stands at a record's path
            elif path in clean:
                reading = Reading(self._reader.remembered(path, clean[path]))
                reference = reference_of(path)
            else:
                reading = kept.get(path) or self._read(path, recalled)
                if path in self.tree.irregular:  # found to be so when it was read
                    continue
                reference = self.reference_at(path)
            readings[path] = reading
            self._take(path, reading, reference)
        self.readings = readings

    def with_edits(self, tree: OverlayTree) -> Snapshot | None:
        """This snapshot with some sound records edited or new; None where more has changed."""
        if tree.below is not self.tree or tree.irregular or self.strays or self.broken:
            return None
        records = self.records
        if not isinstance(records, Records):
            return None
        other = Snapshot(tree, self.law, {})
        other.registry, other._cards = self.registry, self._cards
        edited = {path: other._reader.read_file(path) for path in tree.edits if _is_plain(path)}
        sound = all(reading.sound for reading in edited.values())
        if not edited or not sound or len(edited) < len(tree.edits):
            return None
        other.readings = {**self.readings, **edited}
        other.records = records.with_readings(
            {reference_of(path): reading for path, reading in edited.items()}
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
        """Whether it may belong to a kind that nobody knows, since a schema is broken."""
        return self._reader.may_be_of_lost_kind(reference)

    # What is remembered

    def _recalled(self) -> Collection[str]:
        """Where the records stand that are remembered as this tree has them."""
        if self._cards is None or self.law.findings:
            return frozenset()
        return self._cards.paths(self.law.name)

    def _read(self, path: str, recalled: Collection[str]) -> Reading:
        if path == REGISTRY_FILE and path in recalled and self._cards is not None:
            data = self._cards.data(path)
            if data is not None:
                return Reading(None, (), data)
        return self._reader.read_file(path)

    def _recall(self, path: str) -> Record:
        """A record that is remembered; read again where it can't be remembered after all."""
        data = self._cards.data(path) if self._cards is not None else None
        record = self._reader.remembered(path, data) if data is not None else None
        record = record or self._reader.read_file(path).record
        if record is None:
            raise Refusal("file-moved", exit=EXIT_RACE, path=path)
        return record


def _is_plain(path: str) -> bool:
    """Whether it is a path in the registry that looks like no other."""
    return path.startswith(REGISTRY) and path.isascii() and path.islower()


def _kept(tree: Tree, known: Snapshot | None, law: Law) -> Mapping[str, Reading]:
    if known is None or known.law is not law or not isinstance(tree, OverlayTree):
        return {}
    if tree.below is not known.tree:
        return {}
    return {path: reading for path, reading in known.readings.items() if path not in tree.edits}
