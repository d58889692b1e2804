"""Mentions: where the words of what is shown name what is not, which only a reader can judge.

Knows two snapshots of one registry, the whole and a part of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot

_SHORTEST_NAME: Final = 6  # letters of a title that is looked for in texts


def mentions(snapshot: Snapshot, shown: Snapshot) -> list[tuple[str, str]]:
    """Where a public record's words call a hidden one by its name: who speaks, and of whom."""
    hidden = [record for name, record in snapshot.records.items() if name not in shown.records]
    known = {name for record in shown.records.values() for name in _names(record)}
    wanted = {name: r.reference for r in hidden for name in _names(r) if name not in known}
    if not wanted:
        return []
    pattern = re.compile("|".join(map(re.escape, sorted(wanted, key=len, reverse=True))))
    found = {
        (record.reference, wanted[name])
        for record in shown.records.values()
        for text in _strings(record.data)
        for name in pattern.findall(text.casefold())
    }
    return sorted(found)


def _names(record: Record) -> Iterator[str]:
    """How words would call a record: its reference, and its titles if they are long enough."""
    yield record.reference.casefold()
    title = record.data.get(record.kind.title)
    for said in title.values() if isinstance(title, Mapping) else ():
        if len(str(said)) >= _SHORTEST_NAME:
            yield str(said).casefold()


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, (list, Mapping)):
        for below in value.values() if isinstance(value, Mapping) else value:
            yield from _strings(below)
