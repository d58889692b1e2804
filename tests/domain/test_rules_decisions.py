"""A transition rests on the decision that was made about it."""

from __future__ import annotations

from typing import Any

import pytest

from stcli.domain.judging.rules.decisions import judge_decisions
from stcli.domain.model.record import Record
from tests.domain.building import (
    CLOSED,
    DECIDES,
    OPENED,
    PROPOSED,
    STARTED,
    Made,
    body,
    decision,
    decisions_of,
    entry,
    findings,
    focus_area,
    meeting,
    open_area,
    organisation,
    part,
    snapshot,
    text,
    told,
)

AREA = "focus-areas/alue"
OPENING = "2026-03-12-1"


def opened(**values: Any) -> Made:
    return focus_area("alue", PROPOSED, OPENED, **values)


def test_each_decided_step_with_its_own_decision_is_lawful() -> None:
    area = focus_area("alue", PROPOSED, OPENED, CLOSED, outcome=text("Tulos"))
    assert told(area, decisions_of(area)) == []


def test_a_step_without_its_decision_is_an_error_at_the_entry() -> None:
    area = focus_area("alue", PROPOSED, entry("open", "2026-03-12"))
    found = findings(area)
    assert [(f.severity, f.code, f.field) for f in found] == [
        ("error", "decision-mandated.missing", "history[1].decision")
    ]
    assert found[0].params["expected"] == ["focus-area.open"]


def test_a_decision_decides_exactly_this() -> None:
    assert told(opened(), decision(OPENING, "focus-area.start", AREA)) == [
        f"error decision-mandated.other-matter {AREA} history[1].decision"
    ]


def test_a_decision_is_about_this_subject() -> None:
    found = findings(
        opened(), focus_area("muu"), decision(OPENING, "focus-area.open", "focus-areas/muu")
    )
    assert [(f.code, f.params["subjects"]) for f in found] == [
        ("decision-mandated.other-subject", ["focus-areas/muu"])
    ]


def test_one_decision_may_open_several_focus_areas() -> None:
    areas = [opened(), focus_area("toinen", PROPOSED, OPENED)]
    assert told(areas, decision(OPENING, "focus-area.open", AREA, "focus-areas/toinen")) == []


def test_a_decision_is_not_later_than_its_transition() -> None:
    later = decision("2026-03-13-1", "focus-area.open", AREA)
    area = focus_area("alue", PROPOSED, entry("open", "2026-03-12", decision="2026-03-13-1"))
    assert told(area, later) == [f"error decision-mandated.later {AREA} history[1].decision"]
    earlier = decision("2026-03-11-1", "focus-area.open", AREA)
    area = focus_area("alue", PROPOSED, entry("open", "2026-03-12", decision="2026-03-11-1"))
    assert told(area, earlier) == []


def test_a_decision_is_not_earlier_than_that_of_the_step_before() -> None:
    closing = entry("close", "2026-12-01", decision="2026-03-11-1", reason="Syy.")
    area = focus_area("alue", PROPOSED, OPENED, closing, outcome=text("Tulos"))
    made = [
        decision(OPENING, "focus-area.open", AREA),
        decision("2026-03-11-1", "focus-area.close", AREA),
    ]
    assert told(area, made) == [f"error decision-mandated.earlier {AREA} history[2].decision"]


def test_two_decisions_of_one_day_may_follow_each_other() -> None:
    closing = entry("close", "2026-03-12", decision="2026-03-12-2", reason="Syy.")
    area = focus_area("alue", PROPOSED, OPENED, closing, outcome=text("Tulos"))
    assert told(area, decisions_of(area)) == []


def test_a_decision_carries_one_step_of_a_subject() -> None:
    closing = entry("close", "2026-04-01", decision="2026-04-01-1", reason="Syy.")
    reopening = entry("reopen", "2026-05-01", decision="2026-05-01-1")
    again = entry("close", "2026-06-01", decision="2026-04-01-1", reason="Syy.")
    area = focus_area("alue", PROPOSED, OPENED, closing, reopening, again, outcome=text("Tulos"))
    made = {made.id: made for made in decisions_of(area)}
    found = findings(area, made.values())
    assert [(f.code, f.field) for f in found] == [
        ("decision-mandated.earlier", "history[4].decision"),
        ("decision-mandated.reused", "history[4].decision"),
    ]
    assert found[1].params["index"] == 2


def test_a_step_that_needs_none_does_not_share_a_decision_either() -> None:
    area = focus_area("alue", entry("propose", "2026-02-01", decision=OPENING), OPENED)
    assert told(area, decision(OPENING, "focus-area.open", AREA)) == [
        f"error decision-mandated.reused {AREA} history[1].decision"
    ]


def test_nor_does_a_later_step_that_needs_none() -> None:
    stopped = entry("void", "2026-04-01", reason="Virhe.", decision=OPENING)
    back = entry("undo", "2026-04-02", of=2, reason="Sittenkin.")
    made = decision(OPENING, "focus-area.open", AREA)
    assert told(focus_area("alue", PROPOSED, OPENED, stopped, back), made) == []
    # Void areas are left alone; under a law where such a step comes before the end, it counts.
    now = snapshot(focus_area("alue", PROPOSED, OPENED, stopped), made)
    area = now.records[AREA]
    told_open = Record(area.kind, area.id, area.path, {**area.data, "status": "open"}, area.told)
    assert [f.code for f in judge_decisions(told_open, now, bodies=now)] == [
        "decision-mandated.reused"
    ]


def test_the_decision_of_an_undone_step_is_free_again() -> None:
    back = entry("undo", "2026-03-20", of=1, reason="Väärä päivä.")
    area = focus_area("alue", PROPOSED, OPENED, back, entry("open", "2026-03-15", decision=OPENING))
    assert told(area, decision(OPENING, "focus-area.open", AREA)) == []


def test_void_and_missing_decisions_are_told_by_their_references_alone() -> None:
    assert told(opened()) == [f"error reference-resolves {AREA} history[1].decision"]
    history = [entry("record", "2026-03-12"), entry("void", "2026-03-13", reason="Virhe.")]
    gone = decision(OPENING, "focus-area.close", history=history)
    assert told(opened(), gone) == [f"error reference-resolves.void {AREA} history[1].decision"]


def test_a_void_focus_area_needs_no_decisions() -> None:
    history = (PROPOSED, entry("open", "2026-03-12"), entry("void", "2026-04-01", reason="Virhe."))
    assert told(focus_area("alue", *history)) == []


# Mandates


def group(*mandate: Any) -> Made:
    return body("cooperation-group", *mandate)


@pytest.mark.parametrize(
    ("mandate", "lawful"),
    [
        ({}, True),
        ({"from": "2026-03-12"}, True),
        ({"from": "2026-03-13"}, False),
        ({"to": "2026-03-13"}, True),
        ({"to": "2026-03-12"}, False),
        ({"from": "2020-01-01", "to": "2026-03-13"}, True),
    ],
)
def test_a_mandate_holds_from_its_first_day_until_before_its_last(
    mandate: dict[str, str], lawful: bool
) -> None:
    found = told(opened(), decision(OPENING, "focus-area.open", AREA),
                 group({"decides": "focus-area.open", **mandate}))  # fmt: skip
    assert found == (
        [] if lawful else [f"error decision-mandated.no-mandate {AREA} history[1].decision"]
    )


def test_only_a_body_with_the_mandate_decides() -> None:
    made = decision(OPENING, "focus-area.open", AREA, body="secretariat")
    assert told(opened(), made) == [
        f"error decision-mandated.no-mandate {AREA} history[1].decision"
    ]


def test_a_body_that_is_not_there_is_told_by_its_reference_alone() -> None:
    made = decision(OPENING, "focus-area.open", AREA, body="toimikunta")
    assert told(opened(), made) == ["error reference-resolves decisions/2026-03-12-1 body"]


def test_the_audit_may_judge_by_the_mandates_of_another_snapshot() -> None:
    now = snapshot(opened(), decisions_of(opened()))
    before = snapshot(group(*(f"focus-area.{name}" for name in DECIDES if name != "open")))
    area = now.records[AREA]
    assert list(judge_decisions(area, now, bodies=now)) == []
    assert [f.code for f in judge_decisions(area, now, bodies=before)] == [
        "decision-mandated.no-mandate"
    ]


def test_a_body_that_the_other_snapshot_does_not_know_has_no_mandate_there() -> None:
    made = decision(OPENING, "focus-area.open", AREA, body="uusi")
    now = snapshot(opened(), made, body("uusi", "focus-area.open"))
    area = now.records[AREA]
    assert list(judge_decisions(area, now, bodies=now)) == []
    assert [f.code for f in judge_decisions(area, now, bodies=snapshot())] == [
        "decision-mandated.no-mandate"
    ]


def test_records_without_a_lifecycle_have_no_decisions_to_judge() -> None:
    now = snapshot()
    assert list(judge_decisions(now.records["bodies/secretariat"], now, bodies=now)) == []


# Imports


def test_an_import_that_does_not_know_its_decision_is_a_warning() -> None:
    area = focus_area("alue", entry("import", to="open"))
    found = findings(area)
    assert [(f.severity, f.code, f.field) for f in found] == [
        ("warning", "decision-mandated.unknown", "history[0].decision")
    ]
    assert found[0].params["expected"] == ["focus-area.open", "focus-area.reopen"]


def test_without_imported_origin_an_import_meets_the_full_law() -> None:
    area = focus_area("alue", entry("import", to="open"), origin=None)
    assert told(area) == [f"error decision-mandated.missing {AREA} history[0].decision"]


@pytest.mark.parametrize(
    ("status", "decides", "lawful"),
    [
        ("open", "focus-area.open", True),
        ("open", "focus-area.reopen", True),
        ("open", "focus-area.start", False),
        ("closed", "focus-area.close", True),
        ("closed", "focus-area.open", False),
        ("rejected", "focus-area.reject", True),
        ("proposed", "focus-area.defer", True),
        ("proposed", "other", True),
    ],
)
def test_an_import_reads_as_the_step_that_leads_to_its_status(
    status: str, decides: str, lawful: bool
) -> None:
    first = entry("import", "2019-10-01", to=status, decision="2019-10-01-1")
    area = focus_area("alue", first, outcome=text("Tulos"), participants=[
        part("sm", role="coordinator"), part("spek")])  # fmt: skip
    found = told(area, decision("2019-10-01-1", decides, AREA))
    assert found == (
        [] if lawful else [f"error decision-mandated.other-matter {AREA} history[0].decision"]
    )


def test_a_wrong_decision_that_was_learnt_is_named_where_it_was_learnt() -> None:
    area = focus_area(
        "alue",
        entry("import", to="open"),
        entry("learn", "2026-01-01", sets={"date": "2026-02-01"}),
        entry("learn", "2026-01-01", sets={"decision": "2019-10-01-1"}),
    )
    assert told(area, decision("2019-10-01-1", "focus-area.open", AREA)) == []
    assert told(area, decision("2019-10-01-1", "focus-area.close", AREA)) == [
        f"error decision-mandated.other-matter {AREA} history[2].sets.decision"
    ]


def test_a_step_after_the_import_meets_the_full_law() -> None:
    area = focus_area(
        "alue", entry("import", to="open"), entry("close", "2026-12-01", reason="Syy."),
        outcome=text("Tulos"),
    )  # fmt: skip
    assert told(area) == [
        f"warning decision-mandated.unknown {AREA} history[0].decision",
        f"error decision-mandated.missing {AREA} history[1].decision",
    ]


def test_an_imports_decision_comes_before_that_of_the_next_step() -> None:
    first = entry("import", to="open", decision="2026-12-02-1")
    area = focus_area("alue", first, CLOSED, outcome=text("Tulos"))
    made = [
        decision("2026-12-02-1", "focus-area.open", AREA),
        decision("2026-12-01-1", "focus-area.close", AREA),
    ]
    assert told(area, made) == [f"error decision-mandated.earlier {AREA} history[1].decision"]


# Meetings

MEETING = "cooperation-group-2026-1"


def held(**values: Any) -> Made:
    return meeting(MEETING, "2026-03-12", **values)


def made_in(**values: Any) -> Made:
    return decision(OPENING, "other", meeting=MEETING, **values)


def test_a_decision_of_a_meeting_has_its_body_and_its_date() -> None:
    assert told(held(), made_in()) == []
    wrong = [
        f"error decision-fits-meeting.{name} decisions/{OPENING} {name}"
        for name in ("date", "body")
    ]
    assert told(held(body="secretariat"), made_in(date="2026-03-11")) == wrong


def test_nothing_is_decided_in_a_meeting_that_was_called_off() -> None:
    history = (
        entry("plan", "2026-01-05", for_="2026-03-12"),
        entry("call-off", "2026-03-01", reason="Este."),
    )
    assert told(meeting(MEETING, "", *history), made_in()) == [
        f"error decision-fits-meeting.called-off decisions/{OPENING} meeting"
    ]


def test_meetings_that_are_missing_or_void_are_told_by_their_references_alone() -> None:
    assert told(made_in()) == [f"error reference-resolves decisions/{OPENING} meeting"]
    history = (
        entry("plan", "2026-01-05", for_="2026-03-12"),
        entry("void", "2026-03-01", reason="Kahdesti."),
    )
    assert told(meeting(MEETING, "", *history), made_in(date="2026-03-11")) == [
        f"error reference-resolves.void decisions/{OPENING} meeting"
    ]
    history = (entry("record", "2026-03-12"), entry("void", "2026-03-13", reason="Virhe."))
    assert told(held(), made_in(date="2026-03-11", history=list(history))) == []


def test_other_kinds_need_no_decisions() -> None:
    assert told(organisation("stm"), open_area("alue")) == []
    assert STARTED["decision"] == "2026-06-01-1"
