"""Rules about focus areas: who takes part, what preparation gives, what ending one settles.

Each is an invariant of a state, so that it catches hand edits as well as commands. What an
import could not know is a warning as long as nothing but the import speaks of it; a transition
made after the import meets the full law.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from stcli.domain.finding import ERROR, WARNING, Finding, Severity
from stcli.domain.judging.rules.known import (
    CLOSED,
    COORDINATOR,
    FOCUS_AREA,
    IMPLEMENTATION,
    MEASURE,
    OPEN,
    OPENINGS,
    REJECTED,
    SEVERAL,
)
from stcli.domain.judging.rules.rule import error, graded, warning
from stcli.domain.judging.rules.unit import Parents, is_there, parents_of, tops
from stcli.domain.judging.rules.value import holds, is_current, is_empty, maps, word
from stcli.domain.model.history import Step
from stcli.domain.model.kind import IMPORT
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot

# What preparation gives, besides measures: field → variant of the message.
PREPARED: Final[Mapping[str, str]] = {"phenomenon_description": "description", "vision": "vision"}


def open_focus_area_has_several_organisations(snapshot: Snapshot) -> Iterator[Finding]:
    """At each opening at least two organisations took part; fewer now is worth a warning."""
    parents = parents_of(snapshot)
    for area in snapshot.of_kind(FOCUS_AREA):
        if area.void or area.told is None:
            continue
        found = [f for step in area.told.steps for f in _alone_at(step, area, parents)]
        yield from found or _alone_now(area, parents)


def _alone_at(step: Step, area: Record, parents: Parents) -> Iterator[Finding]:
    imported = step.action == IMPORT and step.status == OPEN
    if not imported and step.action not in OPENINGS:
        return
    date = step.date
    there = sorted(
        organisation for organisation, entry in _participants(area)
        if date is None or holds(entry, date)
    )  # fmt: skip
    if len(tops(there, parents)) >= SEVERAL:
        return
    unknown = imported and area.imported
    severity: Severity = WARNING if unknown else ERROR
    variant = "unknown" if unknown else "at-opening" if date else "undated"
    code = f"several-organisations.{variant}"
    yield graded(
        severity, code, area, ("history", step.position, "action"), date=date, action=step.action,
        count=len(there), organisations=there, reference=area.reference,
    )  # fmt: skip


def _alone_now(area: Record, parents: Parents) -> Iterator[Finding]:
    if area.status != OPEN:
        return
    now = sorted(id for id, entry in _participants(area) if is_current(entry))
    if len(tops(now, parents)) < SEVERAL:
        yield warning(
            "several-organisations.now", area, ("participants",), at="key", count=len(now),
            organisations=now,
        )  # fmt: skip


def _participants(area: Mapping[str, Any] | Record) -> Iterator[tuple[str, Mapping[str, Any]]]:
    data = area.data if isinstance(area, Record) else area
    for _, entry in maps(data, "participants"):
        organisation = word(entry, "organisation")
        if organisation is not None:
            yield organisation, entry


def implementation_follows_preparation(snapshot: Snapshot) -> Iterator[Finding]:
    """A focus area in implementation has its phenomenon description, vision and a measure."""
    measures = _measures_by_area(snapshot)
    for area in snapshot.of_kind(FOCUS_AREA):
        if area.data.get("phase") != IMPLEMENTATION or area.void:
            continue
        severity = _severity(area, lambda step: step.values.get("phase"))
        for name, variant in PREPARED.items():
            if is_empty(area.data.get(name)):
                code = f"preparation-complete.{variant}"
                yield graded(severity, code, area, (name,), name=name)
        if area.id not in measures:
            yield graded(severity, "preparation-complete.measure", area, ("phase",), id=area.id)


def ended_focus_area_has_no_live_measures(snapshot: Snapshot) -> Iterator[Finding]:
    """Closing or rejecting a focus area settles everything under it."""
    measures = _measures_by_area(snapshot)
    for area in snapshot.of_kind(FOCUS_AREA):
        if area.status not in (CLOSED, REJECTED):
            continue
        live = [measure.reference for measure in measures.get(area.id, ()) if measure.live]
        if live:
            yield error(
                "no-live-measures", area, ("status",), status=area.status, count=len(live),
                measures=live,
            )  # fmt: skip


def closed_focus_area_tells_its_outcome(snapshot: Snapshot) -> Iterator[Finding]:
    """What was reached stands in the record of a closed focus area."""
    for area in snapshot.of_kind(FOCUS_AREA):
        if area.status != CLOSED or not is_empty(area.data.get("outcome")):
            continue
        severity = _severity(area, lambda step: step.status)
        code = "closed-with-outcome" if severity == ERROR else "closed-with-outcome.unknown"
        yield graded(severity, code, area, ("outcome",), reference=area.reference)


def subgroup_organisations_participate(snapshot: Snapshot) -> Iterator[Finding]:
    """Whoever works in a subgroup takes part in the focus area."""
    for area in snapshot.of_kind(FOCUS_AREA):
        if area.void or "subgroups" not in area.data:
            continue
        there = {organisation for organisation, _ in _participants(area)}
        for number, group in maps(area.data, "subgroups"):
            for index, entry in maps(group, "participants"):
                organisation = word(entry, "organisation")
                if organisation and organisation not in there and is_there(organisation, snapshot):
                    where = ("subgroups", number, "participants", index, "organisation")
                    yield error(
                        "subgroup-participates", area, where, organisation=organisation,
                        subgroup=group.get("id"),
                    )  # fmt: skip


def open_focus_area_has_one_coordinator(snapshot: Snapshot) -> Iterator[Finding]:
    """Exactly one organisation coordinates an open focus area now."""
    for area in snapshot.of_kind(FOCUS_AREA):
        if area.status != OPEN:
            continue
        coordinators = [
            (index, entry.get("organisation"))
            for index, entry in maps(area.data, "participants")
            if entry.get("role") == COORDINATOR and is_current(entry)
        ]
        if not coordinators:
            yield warning("one-coordinator.none", area, ("participants",), at="key")
        elif len(coordinators) > 1:
            where = ("participants", coordinators[1][0], "role")
            names = [organisation for _, organisation in coordinators]
            yield warning("one-coordinator.several", area, where, organisations=names)


def _severity(area: Record, told: Callable[[Step], str | None]) -> Severity:
    """A warning where what is told today began with the import, an error where it came later."""
    steps = area.told.steps if area.told else ()
    number = len(steps) - 1
    while number > 0 and told(steps[number - 1]) == told(steps[number]):
        number -= 1
    began_with_import = number >= 0 and steps[number].action == IMPORT
    return WARNING if area.imported and began_with_import else ERROR


def _measures_by_area(snapshot: Snapshot) -> dict[str, list[Record]]:
    found: dict[str, list[Record]] = {}
    for measure in snapshot.of_kind(MEASURE):
        area = word(measure.data, "focus_area")
        if area is not None and not measure.void:
            found.setdefault(area, []).append(measure)
    return found
