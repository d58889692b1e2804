"""Relations: the registry as flat tables, made from the kinds' schemas.

One table a kind and one for each list in it; histories, links and transitions across kinds.
Knows names, types and how a record becomes rows of plain values; knows no database and no words.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from stcli.domain.model.kind import Kind
from stcli.domain.model.path import EACH, Pattern, get, walk
from stcli.domain.model.record import Record, links_of
from stcli.domain.model.snapshot import Snapshot

HISTORY: Final = "history"
TEXT: Final = "TEXT"
INTEGER: Final = "INTEGER"
NUMERIC: Final = "NUMERIC"
ANY: Final = ""
_TYPES: Final = {"string": TEXT, "integer": INTEGER, "number": NUMERIC, "boolean": INTEGER}
_FIRST: Final = ("id", "status")
# What every field of an entry is worth for questions; the whole entry is there as JSON too.
_ENTRY: Final = ("action", "date", "decision", "reason")

Row = tuple[Any, ...]
Folders = Mapping[str, str]  # kind → folder


class Attribute(NamedTuple):
    """A column: its name, its type in SQL, and the field that it shows.

    ``field`` is the field's pattern in the record, empty where the column is none of its fields;
    ``lang`` the language of a text that is shown in one.
    """

    name: str
    type: str = TEXT
    field: Pattern = ()
    lang: str | None = None


class Relation(NamedTuple):
    """A table: its columns, and where its rows come from.

    ``kind`` is None for tables across kinds; ``list`` the pattern of the list whose entries are
    the rows, empty where the rows are records (``partners``, ``[]``).
    """

    name: str
    attributes: tuple[Attribute, ...]
    kind: Kind | None = None
    list: Pattern = ()

    def named(self, name: str) -> Attribute | None:
        """The column of that name, as SQL compares names."""
        folded = name.lower()
        return next((each for each in self.attributes if each.name.lower() == folded), None)


def relations_of(kinds: Iterable[Kind], languages: Sequence[str]) -> dict[str, Relation]:
    """Every table of the records themselves, by name: the kinds', then those across kinds."""
    across = (_HISTORY, _LINKS, _TRANSITIONS, *PAST)
    found = {relation.name: relation for relation in across}
    own: dict[str, Relation] = {}
    for kind in kinds:
        for relation in _relations(kind, languages):
            name = _free(relation.name, {*found, *own})
            own[name] = Relation(name, relation.attributes, relation.kind, relation.list)
    return own | found


def table_of(kind: Kind) -> str:
    """The name of a kind's table."""
    return kind.folder.replace("-", "_")


def _relations(kind: Kind, languages: Sequence[str]) -> Iterator[Relation]:
    table = table_of(kind)
    fields = [pattern for pattern in kind.fields if pattern[0] != HISTORY]
    yield Relation(table, _unique(_of_record(kind, fields, languages)), kind)
    for pattern in fields:
        if _is_list(kind, pattern):
            entries = (*pattern, EACH)
            below = [field for field in fields if field[: len(entries)] == entries]
            columns = _unique(_of_entry(kind, entries, below, languages))
            yield Relation(f"{table}_{_joined(pattern)}", columns, kind, entries)


def _of_record(
    kind: Kind, fields: Iterable[Pattern], languages: Sequence[str]
) -> Iterator[Attribute]:
    yield from (Attribute("reference"), Attribute("id", field=("id",)), Attribute("path"))
    yield Attribute("status", field=("status",))
    for pattern in fields:
        if EACH not in pattern and pattern[0] not in _FIRST:
            yield from _columns(kind, pattern, pattern, languages)


def _of_entry(
    kind: Kind, entries: Pattern, below: Sequence[Pattern], languages: Sequence[str]
) -> Iterator[Attribute]:
    yield Attribute("reference")
    for outer in _outer(entries):
        yield Attribute(f"{_joined(outer)}_position", INTEGER)
    yield Attribute("position", INTEGER)
    if not below:
        yield from _columns(kind, entries, ("value",), languages)
    for pattern in below:
        rest = pattern[len(entries) :]
        if EACH not in rest:
            yield from _columns(kind, pattern, rest, languages)


def _columns(
    kind: Kind, pattern: Pattern, shown: Pattern, languages: Sequence[str]
) -> Iterator[Attribute]:
    """The columns of a field: none for maps and lists, several for texts."""
    name = _joined(shown)
    if pattern in kind.texts:
        yield Attribute(name, TEXT, pattern)
        yield from (Attribute(f"{name}_{lang}", TEXT, pattern, lang) for lang in languages)
        return
    declared = kind.property_at(pattern)
    if not _is_list(kind, pattern) and "properties" not in declared:
        yield Attribute(name, _type(declared), pattern)


def _type(declared: Mapping[str, Any]) -> str:
    types = declared.get("type")
    return _TYPES.get(types, ANY) if isinstance(types, str) else ANY if types else TEXT


def _is_list(kind: Kind, pattern: Pattern) -> bool:
    return "items" in kind.property_at(pattern)


def _outer(entries: Pattern) -> Iterator[Pattern]:
    """The lists around a list, the outermost first."""
    ends = [index for index, part in enumerate(entries) if part == EACH]
    return (entries[:end] for end in ends[:-1])


def _joined(pattern: Pattern) -> str:
    return "_".join(part for part in pattern if part != EACH)


def _unique(attributes: Iterable[Attribute]) -> tuple[Attribute, ...]:
    """Columns under names that differ in more than their case."""
    seen: dict[str, Attribute] = {}
    for each in attributes:
        name = _free(each.name, seen)
        seen[name.lower()] = Attribute(name, each.type, each.field, each.lang)
    return tuple(seen.values())


def _free(name: str, taken: Iterable[str]) -> str:
    """The name, with a number where it is taken already."""
    known = {other.lower() for other in taken}
    number, free = 1, name
    while free.lower() in known:
        number += 1
        free = f"{name}_{number}"
    return free


# Rows


def rows_of(relation: Relation, snapshot: Snapshot, prefer: Sequence[str]) -> Iterator[Row]:
    """The rows of a table; ``prefer`` are the languages of a text that is shown in one, in order.

    Of a table that is not of the records alone (``PAST``) none.
    """
    if relation.kind is not None:
        read = _reader(relation, prefer)
        for record in _sorted(snapshot.of_kind(relation.kind.name)):
            yield from read(record)
    elif relation.name in _ACROSS:
        folders = {kind.name: kind.folder for kind in snapshot.kinds.values()}
        for record in _sorted(snapshot.records.values()):
            yield from _ACROSS[relation.name](record, folders)


def _sorted(records: Iterable[Record]) -> list[Record]:
    return sorted(records, key=lambda record: record.reference)


def _reader(relation: Relation, prefer: Sequence[str]) -> Callable[[Record], Iterator[Row]]:
    """What makes a record's rows of a table of its kind."""
    length = len(relation.list)
    fields = [(each.field[length:], each.lang) for each in relation.attributes if each.field]
    texts = {each.field for each in relation.attributes if each.lang}
    shown = [each.field in texts and not each.lang for each in relation.attributes if each.field]

    def values(data: Any) -> Iterator[Any]:
        for (pattern, lang), text in zip(fields, shown, strict=True):
            value = get(data, pattern) if pattern else data
            yield _said(value, lang, prefer) if text or lang else plain(value)

    def of_record(record: Record) -> Iterator[Row]:
        id, *rest = values(record.data)
        yield (record.reference, id, record.path, *rest)

    def of_entries(record: Record) -> Iterator[Row]:
        for where, entry in walk(record.data, relation.list):
            positions = (part for part in where if isinstance(part, int))
            yield (record.reference, *positions, *values(entry))

    return of_entries if relation.list else of_record


def _said(text: Any, lang: str | None, prefer: Sequence[str]) -> Any:
    """A text in one language; in the first of those that are preferred, else in any."""
    if not isinstance(text, Mapping):
        return plain(text)
    if lang is not None:
        return text.get(lang)
    return next((text[each] for each in (*prefer, *text) if each in text), None)


def plain(value: Any) -> Any:
    """A value as SQL knows them; maps and lists as JSON."""
    if isinstance(value, (dict, list)):
        return json.dumps(value, ensure_ascii=False)
    return value


# Across kinds


def _history(record: Record, _: Folders) -> Iterator[Row]:
    undone = record.told.undone if record.told is not None else frozenset()
    for index, entry in enumerate(record.history):
        values = (plain(entry.get(name)) for name in _ENTRY)
        yield (record.reference, index, *values, int(index in undone), plain(dict(entry)))


def _links(record: Record, folders: Folders) -> Iterator[Row]:
    for link in links_of(record, folders):
        yield record.reference, spelled(link.where), link.target, int(link.live)


def _transitions(record: Record, _: Folders) -> Iterator[Row]:
    """The effective ones alone; which commit brought them is known elsewhere."""
    before = None
    for step in record.told.steps if record.told is not None else ():
        known = (record.reference, step.action, before, step.status or None)
        yield (*known, step.date, step.decision, None, step.position)
        before = step.status or None


def spelled(where: Sequence[Any]) -> str:
    """A field as questions name it: ``participants.organisation``, whichever entry it is in."""
    return ".".join(part for part in where if isinstance(part, str))


_ACROSS: Final[Mapping[str, Callable[[Record, Folders], Iterator[Row]]]] = {
    HISTORY: _history, "links": _links, "transitions": _transitions,
}  # fmt: skip


def _relation(name: str, *columns: str, integers: Sequence[str] = ()) -> Relation:
    typed = (Attribute(each, INTEGER if each in integers else TEXT) for each in columns)
    return Relation(name, tuple(typed))


_HISTORY: Final = _relation(
    HISTORY, "reference", "position", *_ENTRY, "undone", "entry", integers=("position", "undone")
)
_LINKS: Final = _relation("links", "source", "field", "target", "live", integers=("live",))
_TRANSITIONS: Final = _relation(
    *("transitions", "reference", "action", "from", "to", "date", "decision", "commit"),
    "position", integers=("position",),
)  # fmt: skip
# The tables that need the repository's history.
COMMITS: Final = _relation(
    "commits", "commit", "recorded", "author", "operation", "reason", "landing"
)
CHANGES: Final = _relation("changes", "reference", "field", "before", "after", "commit", "recorded")
PAST: Final = (COMMITS, CHANGES)
