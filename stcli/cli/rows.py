"""Rows: a record as one line of a list, raw for machines or in words for people.

Knows fields by their dotted names (``planned.end``, ``participants.organisation``); a name that
passes a list gathers from all its entries.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import Any, Final

from stcli.domain.finding import ERROR, Finding, by_place
from stcli.domain.model.kind import Kind
from stcli.domain.model.path import EACH, Pattern, pattern_of
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot
from stcli.report import label
from stcli.report.table import cell
from stcli.report.words import Words

Word = Callable[[str], str]
Phrase = Callable[[Any], str]
_ACTION: Final = ("history", EACH, "action")


def row_of(record: Record) -> dict[str, Any]:
    """The record for machines: its file's data, its reference and its path."""
    return {"reference": record.reference, "path": record.path, **record.data}


def broken_in(snapshot: Snapshot) -> list[Finding]:
    """What keeps records from being read: a list is not whole while there is any."""
    found = [finding for finding in snapshot.findings if finding.severity == ERROR]
    if not found:
        return found
    from stcli.domain.judging.check import placed

    return by_place(placed(found, snapshot))


def raw(record: Record, names: Sequence[str]) -> dict[str, Any]:
    """The asked fields with their values as they stand in the file; always with the id."""
    row = {"id": record.id, "reference": record.reference}
    return row | {name: value_at(record, name) for name in names}


def spoken(
    records: Iterable[Record], kind: Kind, names: Sequence[str], words: Words
) -> Iterator[dict[str, Any]]:
    """The asked fields in words: states and fixed values by their labels, days as people write."""
    patterns = [(name, label.pattern_in(kind, name)) for name in names]
    fields = [
        (name, _wording(kind, at, words), _phrasing(kind, at, words)) for name, at in patterns
    ]
    for record in records:
        row: dict[str, Any] = {"id": record.id, "reference": record.reference}
        for name, word, phrase in fields:
            row[name] = _said(value_at(record, name), word, phrase)
        yield row


def value_at(record: Record, name: str) -> Any:
    """The value of a field; a list of values where the way leads through a list."""
    if name in ("reference", "path"):
        return getattr(record, name)
    value: Any = record.data
    pattern = pattern_of(name)
    for depth, part in enumerate(pattern):
        if isinstance(value, list):
            return list(_reach(value, pattern[depth:]))
        value = value.get(part) if isinstance(value, dict) else None
    return value


def _reach(data: Any, pattern: Pattern) -> Iterator[Any]:
    if isinstance(data, list) and pattern:
        rest = pattern[1:] if pattern[0] == EACH else pattern
        for item in data:
            yield from _reach(item, rest)
    elif not pattern:
        yield data
    elif isinstance(data, dict) and pattern[0] in data:
        yield from _reach(data[pattern[0]], pattern[1:])


def _said(value: Any, word: Word, phrase: Phrase) -> Any:
    if isinstance(value, str):
        return word(value)
    if isinstance(value, list):
        if _has_parts(value):
            return phrase(value)
        return [word(item) if isinstance(item, str) else item for item in value]
    return phrase(value) if isinstance(value, dict) else value


def _phrasing(kind: Kind, pattern: Pattern, words: Words) -> Phrase:
    """How what has parts is said: each with its label, and entries of a list apart."""
    wording = cache(lambda at: _wording(kind, at, words))
    called = cache(lambda at: label.of_field(kind, at, words.lang))

    def said(value: Any, at: Pattern) -> str:
        if isinstance(value, dict) and at not in kind.texts:
            return ", ".join(part(item, (*at, key)) for key, item in value.items())
        if isinstance(value, list):
            mark = "; " if _has_parts(value) else ", "
            return mark.join(said(item, (*at, EACH)) for item in value)
        if type(value) in (int, float):
            return words.number(value)
        return wording(at)(value) if isinstance(value, str) else cell(value, words)

    def part(item: Any, at: Pattern) -> str:
        told = said(item, at)
        told = f"({told})" if _has_parts(item) else told
        return words.say("telling.detail", label=called(at), value=told)

    return lambda value: said(value, pattern)


def _has_parts(value: Any) -> bool:
    return isinstance(value, list) and any(isinstance(item, dict) for item in value)


def _wording(kind: Kind, pattern: Pattern, words: Words) -> Word:
    """How the values of a field are said; there are few different ones among many records."""
    if kind.property_at(pattern).get("format") in ("date", "period-date"):
        return cache(words.date)
    if pattern == _ACTION:
        return cache(lambda name: label.of_past(kind, name, words.lang))
    return cache(lambda value: label.of_value(kind, pattern, value, words.lang))
