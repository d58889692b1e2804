"""The course of a focus area: what has happened to it, what is ahead, and how its work stands.

Pure functions of a snapshot and a day. Knows focus areas, their measures and what both report;
judges nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from stcli.domain.model.follow_up import (
    is_late,
    is_silent,
    last_day,
    planned_end,
    silent_after,
)
from stcli.domain.model.overview import coordinators, current_participants
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot

STEP: Final = "step"
REPORT: Final = "report"
MILESTONE: Final = "milestone"
END: Final = "end"


class Moment(NamedTuple):
    """Something on the timeline of a focus area.

    ``what``: a *step* of the area's life or a *report* on it (``position`` of the entry), or what
    is ahead in a measure: a *milestone* (``position``) or its planned *end*. ``date``: a day, or
    a month where no more was planned; None where it is not known.
    """

    date: str | None
    what: str
    record: Record
    position: int = 0


class Task(NamedTuple):
    """A measure of the area and how it stands."""

    measure: Record
    late: bool
    silent: bool


class Course(NamedTuple):
    """How a focus area stands: who is in it, what happened, what is ahead, what is done."""

    area: Record
    coordinators: tuple[str, ...]
    participants: tuple[str, ...]
    past: tuple[Moment, ...]
    ahead: tuple[Moment, ...]
    tasks: tuple[Task, ...]


def course(snapshot: Snapshot, area: Record, today: str) -> Course:
    """The course of a focus area as the snapshot says, on a day."""
    days = silent_after(snapshot.registry)
    measures = [
        measure for measure in snapshot.of_kind("measure")
        if measure.data.get("focus_area") == area.id and not measure.void
    ]  # fmt: skip
    # What is not dated comes first: it was there before the registry.
    past = sorted(_past(area), key=lambda moment: moment.date or "")
    ahead = sorted(_ahead(measures, today), key=lambda moment: last_day(moment.date or ""))
    return Course(
        area=area,
        coordinators=tuple(coordinators(area)),
        participants=tuple(dict.fromkeys(current_participants(area))),
        past=tuple(past),
        ahead=tuple(ahead),
        tasks=tuple(Task(m, is_late(m, today), is_silent(m, today, days)) for m in measures),
    )


def _past(area: Record) -> Iterator[Moment]:
    for step in area.told.steps if area.told else ():
        yield Moment(step.date, STEP, area, step.position)
    for index, entry in enumerate(area.data.get("progress") or ()):
        yield Moment(str(entry["date"]), REPORT, area, index)


def _ahead(measures: list[Record], today: str) -> Iterator[Moment]:
    """What the live measures promise for the time to come."""
    for measure in measures:
        for index, entry in enumerate(measure.data.get("milestones") or ()):
            late = last_day(entry["due"]) < today
            if measure.live and not entry.get("done") and not late:
                yield Moment(str(entry["due"]), MILESTONE, measure, index)
        end = planned_end(measure)
        if measure.live and end is not None and not is_late(measure, today):
            yield Moment(end, END, measure)
