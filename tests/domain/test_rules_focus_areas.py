"""What must hold of a focus area in each state of its life."""

from __future__ import annotations

import json

import pytest

from stcli.domain.judging.check import check
from stcli.domain.model.snapshot import Snapshot
from tests.domain.building import (
    CLOSED,
    OPENED,
    PROPOSED,
    SCHEMAS,
    STARTED,
    Data,
    Made,
    closed_area,
    decisions_of,
    entry,
    findings,
    focus_area,
    measure,
    open_area,
    organisation,
    part,
    registry,
    started_area,
    text,
    told,
)

AREA = "focus-areas/alue"
IMPORTED = entry("import", to="open")
AT_OPENING = f"error several-organisations.at-opening {AREA} history[1].action"
COORDINATOR = part("sm", role="coordinator")


def lived(*history: Data, **values: object) -> list[Made]:
    area = focus_area("alue", *history, **values)
    return [area, *decisions_of(area)]


# Several organisations


def test_one_organisation_alone_opens_nothing() -> None:
    found = findings(open_area("alue", participants=[COORDINATOR]))
    assert [(f.severity, f.code, f.field) for f in found] == [
        ("error", "several-organisations.at-opening", "history[1].action")
    ]
    assert found[0].params["organisations"] == ["sm"]
    assert told(focus_area("alue", participants=[COORDINATOR])) == []


@pytest.mark.parametrize(
    ("period", "counts"),
    [
        ({}, True),
        ({"from": "2026-03-12"}, True),
        ({"from": "2026-03-13"}, False),
        ({"to": "2026-03-12"}, False),
        ({"from": "2026-01-01", "to": "2026-03-13"}, True),
    ],
)
def test_who_took_part_on_the_day_of_the_opening_counts(
    period: dict[str, str], counts: bool
) -> None:
    later = part("stm", from_="2026-04-01")
    participants = [COORDINATOR, {**part("spek"), **period}, later]
    found = told(organisation("stm"), open_area("alue", participants=participants))
    assert found == ([] if counts else [AT_OPENING])


def test_units_of_one_organisation_count_once() -> None:
    units = [organisation(f"sm-{n}", part_of="sm") for n in "ab"]
    deeper = organisation("sm-c", part_of="sm-b")
    both = [part("sm-a", role="coordinator"), part("sm-c")]
    assert told(units, deeper, open_area("alue", participants=both)) == [AT_OPENING]
    assert told(units, deeper, open_area("alue", participants=[*both, part("spek")])) == []


def test_each_reopening_counts_again() -> None:
    reopened = entry("reopen", "2027-01-15", decision="2027-01-15-1")
    gone = part("spek", from_="2026-02-01", to="2027-01-15")
    found = told(lived(PROPOSED, OPENED, CLOSED, reopened, participants=[COORDINATOR, gone]))
    assert found == [f"error several-organisations.at-opening {AREA} history[3].action"]


def test_an_opening_that_was_taken_back_counts_no_more() -> None:
    back = entry("undo", "2026-03-20", of=1, reason="Virhe.")
    assert told(focus_area("alue", PROPOSED, OPENED, back, participants=[COORDINATOR]),
                decisions_of(focus_area("alue", PROPOSED, OPENED))) == []  # fmt: skip


def test_fewer_now_while_the_area_is_open_is_a_warning() -> None:
    gone = part("spek", to="2026-05-01")
    found = findings(open_area("alue", participants=[COORDINATOR, gone]))
    assert [(f.severity, f.code, f.field, f.at) for f in found] == [
        ("warning", "several-organisations.now", "participants", "key")
    ]
    assert told(closed_area("alue", participants=[COORDINATOR, gone])) == []


def test_of_an_imported_opening_too_few_is_a_warning_told_once() -> None:
    decided = f"warning decision-mandated.unknown {AREA} history[0].decision"
    unknown = f"warning several-organisations.unknown {AREA} history[0].action"
    assert told(focus_area("alue", IMPORTED, participants=[COORDINATOR])) == [decided, unknown]
    dated = focus_area("alue", entry("import", "2019-10-01", to="open"))
    assert told(dated) == [decided, unknown]


def test_of_an_import_without_a_date_every_participant_may_have_been_there() -> None:
    assert told(focus_area("alue", IMPORTED)) == [
        f"warning decision-mandated.unknown {AREA} history[0].decision"
    ]


def test_without_imported_origin_an_imported_opening_meets_the_full_law() -> None:
    found = told(focus_area("alue", IMPORTED, origin=None, participants=[COORDINATOR]))
    assert f"error several-organisations.undated {AREA} history[0].action" in found


def test_an_import_to_another_status_opens_nothing() -> None:
    closed = focus_area("alue", entry("import", to="closed"), participants=[])
    assert not any("several" in line for line in told(closed))


def test_void_areas_are_left_alone_once_their_decisions_are_void_too() -> None:
    history = (PROPOSED, OPENED, entry("void", "2026-04-01", reason="Virhe."))
    made = focus_area("alue", *history, participants=[], subgroups=[
        {"id": "eka", "participants": [part("spek")]}])  # fmt: skip
    void = [entry("record", "2026-03-12"), entry("void", "2026-04-01", reason="Virhe.")]
    assert told(made, [Made("decision", d.id, d.data | {"history": void, "status": "void"})
                       for d in decisions_of(made)]) == []  # fmt: skip


# Preparation


def test_implementation_needs_description_vision_and_a_measure() -> None:
    assert told(started_area("alue")) == []
    assert told(lived(PROPOSED, OPENED, STARTED)) == [
        f"error preparation-complete.description {AREA} phenomenon_description",
        f"error preparation-complete.vision {AREA} vision",
        f"error preparation-complete.measure {AREA} phase",
    ]


def test_a_measure_of_any_status_but_void_will_do() -> None:
    done = [
        entry("add", "2026-03-20", focus_area="alue"),
        entry("cancel", "2026-04-01", reason="Ei tarvita."),
    ]
    area = started_area("alue")[:-1]
    assert told(area, measure("toimi", "alue", *done)) == []
    void = [done[0], entry("void", "2026-04-01", reason="Kahdesti.")]
    assert told(area, measure("toimi", "alue", *void)) == [
        f"error preparation-complete.measure {AREA} phase"
    ]


def test_a_phase_that_was_imported_or_learnt_makes_it_a_warning() -> None:
    imported = entry("import", to="open", phase="implementation")
    learnt = entry("learn", "2026-01-01", sets={"phase": "implementation"})
    for history in ([imported], [IMPORTED, learnt]):
        found = findings(focus_area("alue", *history, vision=text("Visio")))
        assert [(f.severity, f.code) for f in found if f.rule == "preparation-complete"] == [
            ("warning", "preparation-complete.description"),
            ("warning", "preparation-complete.measure"),
        ]


def test_a_start_after_the_import_meets_the_full_law() -> None:
    found = findings(lived(IMPORTED, STARTED))
    assert {f.severity for f in found if f.rule == "preparation-complete"} == {"error"}


# The end


@pytest.mark.parametrize("status", ["closed", "rejected"])
def test_an_ended_area_has_no_live_measures(status: str) -> None:
    rejected = entry("reject", "2026-03-12", decision="2026-03-12-1")
    lives = {"closed": closed_area("alue"), "rejected": lived(PROPOSED, rejected)}
    live = [measure(f"toimi-{n}", "alue") for n in "ab"]
    added = entry("add", "2026-03-20", focus_area="alue")
    suspended = [added, entry("suspend", "2026-04-01", reason="Tauko.")]
    done = [added, entry("cancel", "2026-04-01", reason="Ei.")]
    found = findings(
        lives[status], live, measure("tauolla", "alue", *suspended), measure("ohi", "alue", *done)
    )
    assert [(f.code, f.record, f.field) for f in found] == [("no-live-measures", AREA, "status")]
    assert found[0].params == {
        "status": status,
        "count": 3,
        "measures": ["measures/tauolla", "measures/toimi-a", "measures/toimi-b"],
    }


def test_a_closed_area_tells_its_outcome() -> None:
    assert told(closed_area("alue", outcome=None)) == [f"error closed-with-outcome {AREA} outcome"]


def test_an_imported_closed_areas_outcome_may_be_unknown() -> None:
    closed = entry("import", to="closed")
    assert told(focus_area("alue", closed)) == [
        f"warning closed-with-outcome.unknown {AREA} outcome",
        f"warning decision-mandated.unknown {AREA} history[0].decision",
    ]
    assert "error closed-with-outcome" in "".join(told(focus_area("alue", closed, origin=None)))


def test_closing_after_the_import_meets_the_full_law() -> None:
    found = told(lived(IMPORTED, CLOSED))
    assert f"error closed-with-outcome {AREA} outcome" in found


def test_under_a_law_with_more_steps_what_the_import_left_unknown_stays_so() -> None:
    schema = json.loads(SCHEMAS["focus-area.schema.json"])
    label = dict.fromkeys(("fi", "sv", "en"), "arvioi")
    review = {"label": label, "past": label, "from": ["closed"]}
    schema["x-stcli"]["lifecycle"]["actions"]["review"] = review
    law = {**SCHEMAS, "focus-area.schema.json": json.dumps(schema).encode()}
    area = focus_area("alue", entry("import", to="closed"), status="closed")
    history = [*area.data["history"], entry("review", "2026-12-01")]
    made = Made("focus-area", "alue", area.data | {"history": history})
    found = check(Snapshot.of(registry(made), law))
    assert [(f.severity, f.code) for f in found] == [
        ("warning", "closed-with-outcome.unknown"),
        ("warning", "decision-mandated.unknown"),
    ]


# Who takes part


def test_a_subgroups_organisations_take_part_in_the_area() -> None:
    groups = [
        {"id": "eka", "participants": [part("spek"), part("sm")]},
        {"id": "toka", "participants": [part("sm"), part("stm")]},
    ]
    found = findings(organisation("stm"), open_area("alue", subgroups=groups))
    assert [(f.code, f.field) for f in found] == [
        ("subgroup-participates", "subgroups[1].participants[1].organisation")
    ]
    assert found[0].params == {"organisation": "stm", "subgroup": "toka"}


def test_an_open_area_has_one_current_coordinator() -> None:
    none = [part("sm"), part("spek")]
    assert told(open_area("alue", participants=none)) == [
        f"warning one-coordinator.none {AREA} participants"
    ]
    two = [COORDINATOR, part("spek", role="coordinator")]
    found = findings(open_area("alue", participants=two))
    assert [(f.severity, f.code, f.field) for f in found] == [
        ("warning", "one-coordinator.several", "participants[1].role")
    ]
    assert found[0].params == {"organisations": ["sm", "spek"]}
    ended = [
        part("sm", role="coordinator", to="2026-04-01"),
        part("sm"),
        part("spek", role="coordinator"),
    ]
    assert told(open_area("alue", participants=ended)) == []
    assert told(focus_area("alue", participants=none)) == []
