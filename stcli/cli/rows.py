"""Rows: a record as one line of a list, raw for machines or in words for people.

Knows fields by their dotted names (``planned.end``, ``participants.organisation``); a name that
passes a list gathers from all its entries.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from stcli.domain.finding import ERROR, Finding, by_place
from stcli.domain.model.path import EACH, Pattern, pattern_of
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot
from stcli.report import label
from stcli.report.words import Words


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


def spoken(record: Record, names: Sequence[str], words: Words) -> dict[str, Any]:
    """The asked fields in words: states and fixed values by their labels, days as people write."""
    row: dict[str, Any] = {"id": record.id, "reference": record.reference}
    return row | {name: _said(record, name, words) for name in names}


def value_at(record: Record, name: str) -> Any:
    """The value of a field; a list of values where the way leads through a list."""
    if name in ("reference", "path"):
        return getattr(record, name)
    found = list(_reach(record.data, pattern_of(name)))
    several = len(found) > 1 or _passes_list(record.data, pattern_of(name))
    return found if several else next(iter(found), None)


def _reach(data: Any, pattern: Pattern) -> Iterator[Any]:
    if isinstance(data, list) and pattern:
        rest = pattern[1:] if pattern[0] == EACH else pattern
        for item in data:
            yield from _reach(item, rest)
    elif not pattern:
        yield data
    elif isinstance(data, dict) and pattern[0] in data:
        yield from _reach(data[pattern[0]], pattern[1:])


def _passes_list(data: Any, pattern: Pattern) -> bool:
    for part in pattern:
        if isinstance(data, list):
            return True
        data = data.get(part) if isinstance(data, dict) else None
    return False


def _said(record: Record, name: str, words: Words) -> Any:
    value = value_at(record, name)
    pattern = label.pattern_in(record.kind, name)
    if isinstance(value, list):
        return [_word(record, pattern, item, words) for item in value]
    return _word(record, pattern, value, words)


def _word(record: Record, pattern: Pattern, value: Any, words: Words) -> Any:
    if not isinstance(value, str):
        return value
    if record.kind.property_at(pattern).get("format") in ("date", "period-date"):
        return words.date(value)
    return label.of_value(record.kind, pattern, value, words.lang)
