"""Rules about measures and the focus area that each belongs to.

Knows one measure and its area; whether the area exists is `reference-resolves`'s business.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from stcli.domain.finding import Finding, Where
from stcli.domain.judging.rules.known import FOCUS_AREA, MEASURE
from stcli.domain.judging.rules.references import likeliest
from stcli.domain.judging.rules.rule import error, warning
from stcli.domain.judging.rules.unit import is_there, lineage, parents_of
from stcli.domain.judging.rules.value import is_current, maps, word, words
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot


def measures_goals_stand_in_its_focus_area(snapshot: Snapshot) -> Iterator[Finding]:
    """A measure serves goals that its focus area has."""
    for measure, area in _with_area(snapshot):
        if "goals" not in measure.data:
            continue
        known = [str(goal.get("id")) for _, goal in maps(area.data, "goals")]
        for index, goal in words(measure.data, "goals"):
            if goal not in known:
                guess = likeliest(goal, known)
                code = "goal-exists.suggest" if guess else "goal-exists"
                code = code if known else "goal-exists.none"
                yield error(
                    code, measure, ("goals", index), goal=goal, area=area.reference, known=known,
                    suggestion=guess,
                )  # fmt: skip


def measures_organisations_participate(snapshot: Snapshot) -> Iterator[Finding]:
    """Whoever leads a measure or is a partner in it takes part in its focus area.

    A unit takes part through the organisation that it is part of. In a measure that is at
    work today's participants count, in one that has ended also those of the past.
    """
    parents = parents_of(snapshot)
    now: dict[str, set[str]] = {}
    ever: dict[str, set[str]] = {}
    for measure, area in _with_area(snapshot):
        known = now if measure.live else ever
        if area.id not in known:
            known[area.id] = _taking_part(area, current=measure.live)
        there = known[area.id]
        for where, organisation in _doers(measure):
            missing = organisation not in there and is_there(organisation, snapshot)
            if missing and there.isdisjoint(lineage(organisation, parents)):
                yield warning(
                    f"lead-participates.{where[0]}", measure, where, organisation=organisation,
                    area=area.reference,
                )  # fmt: skip


def _doers(measure: Record) -> Iterator[tuple[Where, str]]:
    lead = word(measure.data, "lead")
    if lead is not None:
        yield ("lead",), lead
    for index, partner in maps(measure.data, "partners"):
        organisation = word(partner, "organisation")
        if organisation is not None:
            yield ("partners", index, "organisation"), organisation


def _taking_part(area: Record, *, current: bool) -> set[str]:
    entries: Iterator[tuple[int, Any]] = maps(area.data, "participants")
    return {str(e.get("organisation")) for _, e in entries if is_current(e) or not current}


def _with_area(snapshot: Snapshot) -> Iterator[tuple[Record, Record]]:
    """Measures that are not void, each with its focus area where that is sound."""
    areas = {area.id: area for area in snapshot.of_kind(FOCUS_AREA)}
    for measure in snapshot.of_kind(MEASURE):
        area = areas.get(word(measure.data, "focus_area") or "")
        if area is not None and not measure.void:
            yield measure, area
