"""Occasions: the days that a registry names ahead of time: due measures, milestones, meetings.

Knows which records have such days; not how a calendar is written.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from stcli.domain.model.follow_up import last_day, planned_end
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot

DUE: Final = "due"
MILESTONE: Final = "milestone"
MEETING: Final = "meeting"
# Where what was planned will not be: by then there is nothing to wait for.
_OFF: Final = frozenset(("cancelled", "transferred", "called_off"))


class Occasion(NamedTuple):
    """Something that is to be on a day (ISO; of a month its last).

    ``key`` names it in the registry for good; ``title`` is a milestone's own; ``off``: it will
    not be; ``done``: a milestone's day of being reached.
    """

    what: str
    key: str
    day: str
    record: Record
    off: bool
    title: Any = None
    done: str | None = None


def occasions(snapshot: Snapshot) -> Iterator[Occasion]:
    """Every occasion of a record that is not void, by reference, each record's by their keys."""
    for reference in sorted(snapshot.records):
        record = snapshot.records[reference]
        if not record.void:
            yield from _of(record)


def _of(record: Record) -> Iterator[Occasion]:
    off = record.status in _OFF
    if (end := planned_end(record)) is not None:
        yield Occasion(DUE, record.reference, last_day(end), record, off)
    for entry in record.data.get("milestones") or ():
        key = f"{record.reference}/milestones/{entry['id']}"
        day, done = last_day(entry["due"]), entry.get("done")
        yield Occasion(MILESTONE, key, day, record, off, entry["title"], done)
    if record.kind.name == MEETING:
        yield Occasion(MEETING, record.reference, str(record.data["date"]), record, off)
