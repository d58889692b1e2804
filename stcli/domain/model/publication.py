"""Publication: a registry as it may be shown to everybody.

A copy of the snapshot in which what is not public never was: neither proposals and void records
nor working notes, nor anything that would reveal them. Whatever is made of the copy can't leak
what the copy does not hold. What is public is said by marks in the schemas, those of the program
among them: a registry's own schemas may hide more, never less. Knows records and kinds; not what
becomes of the copy.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, Final, NamedTuple

from stcli.domain.model.hindsight import UNKNOWN
from stcli.domain.model.history import replay
from stcli.domain.model.kind import CORRECT, Kind
from stcli.domain.model.path import EACH, Pattern, pattern_of
from stcli.domain.model.reader import REGISTRY
from stcli.domain.model.record import Record, links_of, references_of_entry
from stcli.domain.model.relation import PAST, Relation
from stcli.domain.model.snapshot import Snapshot

_HISTORY: Final = "history"
_INDEX: Final = re.compile(r"\[[^\]]*\]")
# What people write of an entry in their own words: it may tell what the entry no longer names.
_WORDS: Final = ("reason", "note", "source")
# The columns and tables that only git can fill: who wrote what once stood there.
_OF_GIT: Final = "commit"


class Marks(NamedTuple):
    """What is not public: fields by kind, states by kind."""

    fields: Mapping[str, frozenset[Pattern]]
    states: Mapping[str, frozenset[str]]

    @classmethod
    def of(cls, kinds: Mapping[str, Kind], shipped: Mapping[str, Kind]) -> Marks:
        """The marks of a registry's schemas, and those of the program's own.

        What the program hides of every record (its notes), it hides of kinds that it doesn't
        know, too.
        """
        named = {name: [k[name] for k in (kinds, shipped) if name in k] for name in kinds}
        common = {pattern for kind in shipped.values() for pattern in kind.private}
        always = frozenset(pattern for pattern in common if len(pattern) == 1)
        fields = {
            name: always.union(*(kind.private for kind in found)) for name, found in named.items()
        }
        states = {
            name: frozenset(state for kind in found for state in _unpublished(kind))
            for name, found in named.items()
        }
        return cls(fields, states)

    def shows(self, record: Record) -> bool:
        """Whether a record is public by its status; what is not known of it is not."""
        hidden = self.states[record.kind.name]
        return not record.void and record.status not in hidden and record.status != UNKNOWN

    def hides(self, kind: Kind, pattern: Pattern) -> bool:
        """Whether a field, or one that it is in, is never published."""
        hidden = self.fields[kind.name]
        return any(pattern[: length + 1] in hidden for length in range(len(pattern)))


def _unpublished(kind: Kind) -> Iterator[str]:
    states = kind.lifecycle.states.values() if kind.lifecycle else ()
    return (state.name for state in states if not state.public)


def published(snapshot: Snapshot, marks: Marks, gone: Collection[str] = ()) -> Snapshot:
    """The registry as everybody may see it; ``gone`` are records that were taken back since."""
    folders = {name: kind.folder for name, kind in snapshot.kinds.items()}
    kept = _kept(snapshot, marks, gone, folders)
    records = (_Copy(record, marks, kept.keys(), folders).record() for record in kept.values())
    return snapshot.telling(records, snapshot.kinds)


def _kept(
    snapshot: Snapshot, marks: Marks, gone: Collection[str], folders: Mapping[str, str]
) -> dict[str, Record]:
    """The public records: those that nothing hides and that need no hidden one."""
    kept = {
        reference: record for reference, record in snapshot.records.items()
        if reference not in gone and marks.shows(record)
    }  # fmt: skip
    needs = {name: [*_needed(record, folders)] for name, record in kept.items()}
    while hidden := {name for name in kept if not all(n in kept for n in needs[name])}:
        for reference in hidden:
            del kept[reference]
    return kept


def _needed(record: Record, folders: Mapping[str, str]) -> Iterator[str]:
    """The records without which this one can't be: those that its kind requires it to name."""
    required = record.kind.schema.get("required", ())
    for link in links_of(record, folders):
        if link.where[0] in required and all(isinstance(part, int) for part in link.where[1:]):
            yield link.target


class _Copy:
    """Makes the public copy of one record."""

    def __init__(
        self, record: Record, marks: Marks, kept: Collection[str], folders: Mapping[str, str]
    ) -> None:
        self.original = record
        self.kind = record.kind
        self.marks = marks
        self.kept = kept
        self.folders = folders
        self.targets = dict(record.kind.references)

    def record(self) -> Record:
        """The copy: its fields, then its history by what the fields still hold."""
        before = {name: value for name, value in self.original.data.items() if name != _HISTORY}
        data = {name: found for name, value in before.items()
                if (found := self._value(value, (name,))) is not None}  # fmt: skip
        # A folder may be called after what the record once belonged to.
        path = f"{REGISTRY}{self.original.reference}.yaml"
        history = self._history(data)
        if not history:
            return Record(self.kind, self.original.id, path, data)
        lifecycle = self.kind.lifecycle
        told = replay(lifecycle, history) if lifecycle is not None else None
        return Record(self.kind, self.original.id, path, {**data, _HISTORY: history}, told)

    # Fields

    def _value(self, value: Any, at: Pattern) -> Any:
        """A value without what is not public; None where nothing is left of it."""
        if at in self.marks.fields[self.kind.name] or not self._is_known(value, at):
            return None
        if isinstance(value, list):
            entries = (self._value(entry, (*at, EACH)) for entry in value)
            return [entry for entry in entries if entry is not None] or None
        if isinstance(value, Mapping) and at not in self.kind.texts:
            return self._map(value, at)
        return value

    def _is_known(self, value: Any, at: Pattern) -> bool:
        """Whether a value names a public record, if it names any."""
        kind = self.targets.get(at)
        if kind is None or not isinstance(value, str):
            return True
        folder = self.folders.get(kind)
        return (f"{folder}/{value}" if folder else value) in self.kept

    def _map(self, value: Mapping[str, Any], at: Pattern) -> dict[str, Any] | None:
        """A map; None where it can't do without what was taken, or would tell of it in words."""
        found = {name: below for name, each in value.items()
                 if (below := self._value(each, (*at, name))) is not None}  # fmt: skip
        lost = value.keys() - found.keys()
        unnamed = any((*at, name) in self.targets for name in lost)
        if lost & {*self.kind.property_at(at).get("required", ())}:
            return None
        return None if unnamed and self._speaks(found, at) else found or None

    def _speaks(self, value: Mapping[str, Any], at: Pattern) -> bool:
        """Whether a map has words of its own beside names, days and fixed values."""
        return any(
            (*at, name) in self.kind.texts or self._is_free(self.kind.property_at((*at, name)))
            for name in value
        )

    @staticmethod
    def _is_free(declared: Mapping[str, Any]) -> bool:
        fixed = ("enum", "format", "x-type", "pattern")
        return declared.get("type") == "string" and not any(name in declared for name in fixed)

    # History

    def _history(self, data: Mapping[str, Any]) -> list[Mapping[str, Any]]:
        """The entries that may be shown; what they say of each other follows."""
        places: dict[int, int] = {}
        kept: list[Mapping[str, Any]] = []
        for index, entry in enumerate(self.original.history):
            shown = self._entry(entry, data)
            of = entry.get("of")
            if shown is None or (of is not None and of not in places):
                continue
            places[index] = len(kept)
            kept.append({**shown, "of": places[of]} if of is not None else shown)
        return kept

    def _entry(self, entry: Mapping[str, Any], data: Mapping[str, Any]) -> dict[str, Any] | None:
        shown = {n: dict(v) if isinstance(v, Mapping) else v for n, v in entry.items()}
        whole = True
        for path, kind, named in [*references_of_entry(self.kind, entry)]:
            folder = self.folders.get(kind)
            if (f"{folder}/{named}" if folder else named) not in self.kept:
                _take(shown, path)
                whole = False
        if entry.get("action") == CORRECT:
            fields = [path for path in entry.get("fields", ()) if self._is_shown(path, data)]
            whole = whole and len(fields) == len(entry.get("fields", ()))
            if not fields:
                return None
            shown["fields"] = fields
        return shown if whole else {n: v for n, v in shown.items() if n not in _WORDS}

    def _is_shown(self, path: str, data: Mapping[str, Any]) -> bool:
        """Whether a corrected field is public, and stands where the path says."""
        pattern = pattern_of(_INDEX.sub(EACH, path))
        before, now = (each.get(pattern[0]) for each in (self.original.data, data))
        moved = isinstance(before, list) and len(before) != len(now or ())
        return not moved and not self.marks.hides(self.kind, pattern)


def _take(entry: dict[str, Any], path: tuple[str, ...]) -> None:
    """Take what stands at a path out of an entry, and the map that is empty then."""
    *outer, name = path
    holder = entry[outer[0]] if outer else entry
    del holder[name]
    if outer and not holder:
        del entry[outer[0]]


# Tables


def shown_relations(relations: Iterable[Relation], marks: Marks) -> dict[str, Relation]:
    """The tables without columns of what is not public, and without what git alone knows."""
    found = {}
    for each in relations:
        kind = each.kind
        if each in PAST or (kind is not None and each.list and marks.hides(kind, each.list)):
            continue
        attributes = tuple(
            attribute for attribute in each.attributes
            if not (kind is not None and marks.hides(kind, attribute.field))
            and not (kind is None and attribute.name == _OF_GIT)
        )  # fmt: skip
        found[each.name] = each._replace(attributes=attributes)
    return found
