"""How things stand on a given day."""

from __future__ import annotations

from stcli.domain.model.overview import overview, postponed_on
from tests.domain.building import (
    PROPOSED,
    closed_area,
    decision,
    entry,
    focus_area,
    measure,
    meeting,
    open_area,
    part,
    phenomenon,
    snapshot,
    started_area,
)

TODAY = "2026-11-24"


def test_only_open_focus_areas_are_told_with_their_measures_by_status() -> None:
    done = (
        entry("add", "2026-04-01", focus_area="a"),
        entry("start", "2026-04-02"),
        entry("complete", "2026-05-01"),
    )
    reported = measure("b", "a", progress=[{"date": "2026-09-01", "text": "Etenee."}])
    told = overview(
        snapshot(
            started_area("a"), [measure("c", "a", *done), reported], closed_area("z", number=2)
        ),
        TODAY,
    )
    (area,) = told.areas
    assert area.record.id == "a"
    assert area.phase == "implementation"
    assert list(area.measures.items()) == [("planned", 2), ("completed", 1)]
    assert (area.late, area.silent, area.reported) == (0, 1, "2026-09-01")


def test_a_coordinator_that_left_coordinates_no_more() -> None:
    people = [part("sm", role="coordinator", to="2026-06-01"), part("spek", role="coordinator")]
    (area,) = overview(snapshot(open_area("a", participants=people)), TODAY).areas
    assert area.coordinators == ("spek",)
    assert area.participants == 1


def test_proposals_wait_for_a_decision_the_oldest_first() -> None:
    early = focus_area("vanha", entry("propose", "2025-06-01"))
    told = overview(snapshot(focus_area("uusi"), early, open_area("auki"), phenomenon("p")), TODAY)
    assert [record.id for record in told.waiting] == ["vanha", "uusi"]
    assert told.phenomena == {"selected": 1}


def test_a_proposal_that_was_deferred_still_waits_and_says_since_when() -> None:
    deferred = entry("defer", "2026-03-12", decision="2026-03-12-1")
    area = focus_area("a", PROPOSED, deferred)
    decided = decision("2026-03-12-1", "focus-area.defer", area.reference)
    (waiting,) = overview(snapshot(area, decided), TODAY).waiting
    assert postponed_on(waiting) == "2026-03-12"


def test_the_next_meeting_is_the_first_that_is_planned_from_today_on() -> None:
    def planned(number: int, day: str) -> object:
        plan = entry("plan", "2026-01-05", for_=day)
        return meeting(f"cooperation-group-2026-{number}", day, plan)

    days = ("2026-12-10", "2026-11-24", "2026-11-23")
    found = snapshot(*(planned(n, day) for n, day in enumerate(days, 1)))  # type: ignore[arg-type]
    coming = overview(found, TODAY).next_meeting
    assert coming is not None
    assert coming.data["date"] == "2026-11-24"
    assert overview(snapshot(), TODAY).next_meeting is None
    (passed,) = overview(found, TODAY).unheld
    assert passed.data["date"] == "2026-11-23"
