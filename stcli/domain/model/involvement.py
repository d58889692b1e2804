"""Involvement: all that an organisation is in, through its units too.

Pure functions of a snapshot and a day: seats in bodies, roles in focus areas, measures that it
leads or takes part in, phenomena that it put forward or supports. What has ended is told apart;
judges nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, NamedTuple

from stcli.domain.model.follow_up import is_late, is_silent, milestones, silent_after
from stcli.domain.model.record import Record
from stcli.domain.model.selection import units
from stcli.domain.model.snapshot import Snapshot

LEAD: Final = "lead"
PARTNER: Final = "partner"


class Seat(NamedTuple):
    """A post in a body; ``entry`` is the membership as the record tells it."""

    organisation: Record
    body: str
    entry: Mapping[str, Any]

    @property
    def ended(self) -> bool:
        """Whether it has been given up."""
        return bool(self.entry.get("to"))


class Part(NamedTuple):
    """A part in a focus area, or in a subgroup of it (its id); ``entry`` as the area tells it."""

    organisation: Record
    area: Record
    subgroup: str | None
    entry: Mapping[str, Any]

    @property
    def current(self) -> bool:
        """Whether it takes part now, in an area that is not over."""
        return not self.entry.get("to") and not self.area.frozen


class Work(NamedTuple):
    """A measure and what the organisation is in it: ``lead`` or ``partner``."""

    organisation: Record
    measure: Record
    role: str
    task: str | None
    late: bool
    silent: bool
    overdue: int


class Involvement(NamedTuple):
    """All that an organisation is in."""

    organisation: Record
    units: tuple[Record, ...]
    seats: tuple[Seat, ...]
    parts: tuple[Part, ...]
    works: tuple[Work, ...]
    phenomena: tuple[Record, ...]

    @property
    def behind(self) -> tuple[Work, ...]:
        """Measures that it leads and that are late, silent, or behind with a milestone."""
        return tuple(
            w for w in self.works if w.role == LEAD and (w.late or w.silent or w.overdue)
        )  # fmt: skip


def involvement(snapshot: Snapshot, organisation: Record, today: str) -> Involvement:
    """What an organisation and its units are in, as the snapshot says, on a day."""
    own = (organisation, *units(snapshot, organisation))
    names = {record.id: record for record in own}
    return Involvement(
        organisation=organisation,
        units=own[1:],
        seats=tuple(_seats(own)),
        parts=tuple(_parts(snapshot, names)),
        works=tuple(_works(snapshot, names, today)),
        phenomena=tuple(_phenomena(snapshot, names)),
    )


def _seats(own: Iterable[Record]) -> Iterator[Seat]:
    for organisation in own:
        for entry in organisation.data.get("memberships") or ():
            yield Seat(organisation, str(entry["body"]), entry)


def _parts(snapshot: Snapshot, names: Mapping[str, Record]) -> Iterator[Part]:
    for area in snapshot.of_kind("focus-area"):
        if area.void:
            continue
        for subgroup, entry in _entries(area):
            organisation = names.get(str(entry.get("organisation")))
            if organisation is not None:
                yield Part(organisation, area, subgroup, entry)


def _entries(area: Record) -> Iterator[tuple[str | None, Mapping[str, Any]]]:
    yield from ((None, entry) for entry in area.data.get("participants") or ())
    for group in area.data.get("subgroups") or ():
        yield from ((str(group["id"]), entry) for entry in group["participants"])


def _works(snapshot: Snapshot, names: Mapping[str, Record], today: str) -> Iterator[Work]:
    days = silent_after(snapshot.registry)
    for measure in snapshot.of_kind("measure"):
        for id, role, task in _doers(measure):
            if id in names and not measure.void:
                late, silent = is_late(measure, today), is_silent(measure, today, days)
                overdue = len(milestones(measure, today).overdue)
                yield Work(names[id], measure, role, task, late, silent, overdue)


def _doers(measure: Record) -> Iterator[tuple[str, str, str | None]]:
    yield str(measure.data.get("lead")), LEAD, None
    for partner in measure.data.get("partners") or ():
        yield str(partner["organisation"]), PARTNER, partner.get("task")


def _phenomena(snapshot: Snapshot, names: Mapping[str, Record]) -> Iterator[Record]:
    """Phenomena that are still followed and that it put forward or supports."""
    for phenomenon in snapshot.of_kind("phenomenon"):
        supporters = (entry["organisation"] for entry in phenomenon.data.get("support") or ())
        named = {*phenomenon.data.get("proposed_by", ()), *supporters}
        if phenomenon.live and not named.isdisjoint(names):
            yield phenomenon
