"""An overview: how the open focus areas and their measures stand on a given day.

Pure functions of a snapshot and a day: what ``status`` tells and reports repeat. Knows the
cooperation model's kinds (focus areas, measures, meetings); judges nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final, NamedTuple

from stcli.domain.model.follow_up import is_late, is_silent, last_progress, silent_after
from stcli.domain.model.hindsight import UNKNOWN
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot

COORDINATOR: Final = "coordinator"
KINDS: Final = ("focus-area", "measure", "phenomenon", "meeting")  # what is told of


class Area(NamedTuple):
    """An open focus area. ``reported``: the day of the latest report on it or its measures."""

    record: Record
    coordinators: tuple[str, ...]
    participants: int
    measures: Mapping[str, int]
    late: int
    silent: int
    reported: str | None

    @property
    def phase(self) -> str | None:
        """Preparation or implementation; None where it is not known."""
        return self.record.data.get("phase")


class Overview(NamedTuple):
    """How things stand. ``waiting`` are proposals on which a body has to decide."""

    areas: tuple[Area, ...]
    measures: Mapping[str, int]
    phenomena: Mapping[str, int]
    late: tuple[Record, ...]
    silent: tuple[Record, ...]
    waiting: tuple[Record, ...]
    next_meeting: Record | None
    unheld: tuple[Record, ...]  # planned meetings whose day has passed
    unknown: Mapping[str, int]  # by kind: records of which nobody knows how they stood that day


def overview(snapshot: Snapshot, today: str) -> Overview:
    """How things stand on a day, by what the snapshot says."""
    days = silent_after(snapshot.registry)
    measures = snapshot.of_kind("measure")
    late = tuple(m for m in measures if is_late(m, today))
    silent = tuple(m for m in measures if is_silent(m, today, days))
    return Overview(
        areas=tuple(_areas(snapshot, measures, late, silent)),
        measures=by_status(measures),
        phenomena=by_status(snapshot.of_kind("phenomenon")),
        late=late,
        silent=silent,
        waiting=tuple(_waiting(snapshot)),
        next_meeting=_next_meeting(snapshot, today),
        unheld=tuple(m for m in _planned(snapshot) if str(m.data["date"]) < today),
        unknown=dict(_unknown(snapshot)),
    )


def _unknown(snapshot: Snapshot) -> Iterator[tuple[str, int]]:
    for kind in KINDS:
        count = sum(record.status == UNKNOWN for record in snapshot.of_kind(kind))
        if count:
            yield kind, count


def by_status(records: Iterable[Record]) -> dict[str, int]:
    """How many records there are in each state, in the order of life; void ones left out."""
    found: dict[str, int] = {}
    order: dict[str, int] = {}
    for record in records:
        if record.status and not record.void and record.kind.lifecycle:
            order = order or {s: n for n, s in enumerate(record.kind.lifecycle.states)}
            found[record.status] = found.get(record.status, 0) + 1
    return dict(sorted(found.items(), key=lambda pair: order.get(pair[0], len(order))))


def _areas(
    snapshot: Snapshot,
    measures: Iterable[Record],
    late: tuple[Record, ...],
    silent: tuple[Record, ...],
) -> Iterator[Area]:
    late_ones = {record.reference for record in late}
    silent_ones = {record.reference for record in silent}
    of_area: dict[str, list[Record]] = {}
    for measure in measures:
        of_area.setdefault(str(measure.data.get("focus_area")), []).append(measure)
    for record in snapshot.of_kind("focus-area"):
        if record.live:
            own = of_area.get(record.id, [])
            yield Area(
                record=record,
                coordinators=tuple(coordinators(record)),
                participants=len(set(current_participants(record))),
                measures=by_status(own),
                late=sum(m.reference in late_ones for m in own),
                silent=sum(m.reference in silent_ones for m in own),
                reported=max(filter(None, map(last_progress, (record, *own))), default=None),
            )


def current_participants(area: Record) -> Iterator[str]:
    """Ids of the organisations that take part now, as far as is known."""
    entries = area.data.get("participants") or ()
    return (str(entry.get("organisation")) for entry in entries if not entry.get("to"))


def coordinators(area: Record) -> Iterator[str]:
    """Ids of the organisations that lead the work now; one, if all is well."""
    for entry in area.data.get("participants") or ():
        if entry.get("role") == COORDINATOR and not entry.get("to"):
            yield str(entry.get("organisation"))


def _waiting(snapshot: Snapshot) -> Iterator[Record]:
    """Records that are not at work until a body has decided, the longest waiting first."""
    found = filter(waits, snapshot.records.values())
    return iter(sorted(found, key=lambda record: (proposed_on(record) or "", record.reference)))


def waits(record: Record) -> bool:
    """Whether every way on from here needs a decision."""
    lifecycle, status = record.kind.lifecycle, record.status
    if lifecycle is None or status is None or record.live or record.frozen:
        return False
    ways = [action for action in lifecycle.actions.values() if status in action.sources]
    return bool(ways) and all(action.needs_decision for action in ways)


def proposed_on(record: Record) -> str | None:
    """The day of the first step of its life; None where it is not known."""
    steps = record.told.steps if record.told else ()
    return steps[0].date if steps else None


def postponed_on(record: Record) -> str | None:
    """The day on which the decision was last put off, if it was."""
    steps = record.told.steps[1:] if record.told else ()
    return steps[-1].date if steps and steps[-1].status == record.status else None


def _planned(snapshot: Snapshot) -> list[Record]:
    """The planned meetings by their day."""
    planned = [m for m in snapshot.of_kind("meeting") if m.status == "planned"]
    return sorted(planned, key=lambda meeting: (str(meeting.data["date"]), meeting.id))


def _next_meeting(snapshot: Snapshot, today: str) -> Record | None:
    return next((m for m in _planned(snapshot) if str(m.data["date"]) >= today), None)
