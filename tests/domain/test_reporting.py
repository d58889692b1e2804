"""Following up: what is told is added to what stands, and the laws have nothing against it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from stcli.domain.changing import reporting
from stcli.domain.judging.law import judge_step
from stcli.domain.model.record import Record
from stcli.domain.refusal import Refusal
from tests.domain.building import (
    Made,
    entry,
    focus_area,
    measure,
    organisation,
    part,
    phenomenon,
    snapshot,
    text,
)

DAY = "2026-06-01"
ADDED = entry("add", "2026-03-20", focus_area="alue")
VOID = entry("void", "2026-03-21", reason="Kahdesti.")
STEP = {"id": "kampanja", "title": text("Kampanja"), "due": "2026-06"}


def toimi(*history: Any, **values: Any) -> Made:
    return measure("toimi", "alue", *(history or (ADDED,)), **values)


def record_of(made: Made) -> Record:
    return snapshot(focus_area("alue"), made).records[made.reference]


def lawful(
    made: Made, change: Callable[..., dict[str, Any]], *arguments: Any, **named: Any
) -> dict[str, Any]:
    """What the change makes of the record, once the laws have nothing against it."""
    before = snapshot(focus_area("alue"), made)
    data = change(before.records[made.reference], *arguments, **named)
    after = snapshot(focus_area("alue"), Made(made.kind, made.id, data))
    assert judge_step(before, after) == []
    return data


def refused(made: Made, change: Callable[..., Any], *arguments: Any, **named: Any) -> Refusal:
    with pytest.raises(Refusal) as caught:
        change(record_of(made), *arguments, **named)
    return caught.value


# Reports and support


def test_a_report_is_added_with_what_is_known() -> None:
    told: dict[str, Any] = {"date": DAY, "organisation": None, "text": "Etenee.", "evidence": []}
    data = lawful(toimi(), reporting.reported, told)
    assert data["progress"] == [{"date": DAY, "text": "Etenee."}]


def test_reports_add_up_and_the_same_one_is_told_once() -> None:
    first, second = ({"date": DAY, "text": said} for said in ("Yksi.", "Kaksi."))
    assert lawful(toimi(progress=[first]), reporting.reported, second)["progress"] == [
        first, second,
    ]  # fmt: skip
    assert lawful(toimi(progress=[first]), reporting.reported, first)["progress"] == [first]


def test_a_measure_that_has_ended_may_still_be_reported() -> None:
    done = (ADDED, entry("start", "2026-04-01"), entry("complete", "2026-05-01"))
    data = lawful(toimi(*done), reporting.reported, {"date": DAY, "text": "Loppuraportti."})
    assert len(data["progress"]) == 1


def test_nothing_is_added_to_what_should_never_have_been() -> None:
    told = {"date": DAY, "text": "Etenee."}
    assert refused(toimi(ADDED, VOID), reporting.reported, told).code == "void-record"


def test_an_organisation_may_promise_more_later() -> None:
    more = part("spek", resources="Kolme.", date=DAY)
    data = lawful(phenomenon("ilmio"), reporting.supported, more)
    assert data["support"][-1] == more
    assert len(data["support"]) == 3


def test_the_latest_promise_of_each_supporter_counts() -> None:
    support = [
        part("spek", resources="Kolme.", date="2026-05-01"),
        part("sm", resources="Yksi.", date="2026-01-01"),
        part("spek", resources="Kaksi.", date="2026-02-01"),
    ]
    made = phenomenon("ilmio", support=support)
    assert reporting.pledges(record_of(made)) == {"sm": "Yksi.", "spek": "Kolme."}
    assert reporting.pledges(record_of(phenomenon("ilmio", support=None))) == {}


# Milestones and indicators


def test_a_milestone_is_reached_on_a_day() -> None:
    data = lawful(toimi(milestones=[STEP]), reporting.reached, "kampanja", DAY, anew=False)
    assert data["milestones"] == [{**STEP, "done": DAY}]


def test_a_day_that_was_told_is_replaced_only_by_a_day_that_is_said() -> None:
    made = toimi(milestones=[{**STEP, "done": "2026-05-01"}])
    refusal = refused(made, reporting.reached, "kampanja", DAY, anew=False)
    assert (refusal.code, refusal.params["date"]) == ("milestone-done", "2026-05-01")
    data = lawful(made, reporting.reached, "kampanja", DAY, anew=True)
    assert data["milestones"][0]["done"] == DAY


def test_an_unknown_milestone_is_refused_with_what_there_is() -> None:
    near = refused(toimi(milestones=[STEP]), reporting.reached, "kampanj", DAY, anew=False)
    assert (near.code, near.params["suggestion"]) == ("milestone-unknown.suggestion", "kampanja")
    far = refused(toimi(milestones=[STEP]), reporting.reached, "xyz", DAY, anew=False)
    assert (far.code, far.params["known"]) == ("milestone-unknown.known", ["kampanja"])
    none = refused(toimi(), reporting.reached, "kampanja", DAY, anew=False)
    assert none.code == "milestone-unknown"


def test_a_new_milestone_needs_what_the_schema_asks_for_a_known_one_nothing() -> None:
    new, known = record_of(toimi()), record_of(toimi(milestones=[STEP]))
    assert reporting.missing_parts(new, "milestones", "uusi", {}) == ["title", "due"]
    assert reporting.missing_parts(new, "milestones", "uusi", {"title": {}}) == ["due"]
    assert reporting.missing_parts(known, "milestones", "kampanja", {}) == []
    assert reporting.missing_parts(known, "milestones", "toinen", {"title": {}, "due": ""}) == []


def test_an_entry_is_added_or_changed_and_keeps_its_other_languages() -> None:
    made = toimi(milestones=[STEP])
    other = {"title": {"fi": "Arvio"}, "due": "2027"}
    added = reporting.with_item(record_of(made), "milestones", "arvio", other)
    assert added["milestones"] == [STEP, {"id": "arvio", **other}]
    changed = {"title": {"fi": "Uusi nimi"}, "due": "2026-07"}
    data = lawful(made, reporting.with_item, "milestones", "kampanja", changed)
    assert data["milestones"] == [
        {"id": "kampanja", "title": {"fi": "Uusi nimi", "sv": "Kampanja (sv)"}, "due": "2026-07"}
    ]


def test_an_observed_value_is_added_once() -> None:
    made = toimi(indicators=[{"id": "kodit", "name": text("Kodit")}])
    seen = {"date": DAY, "value": 92.5, "source": None}
    data = lawful(made, reporting.observed, "kodit", seen)
    assert data["indicators"][0]["observations"] == [{"date": DAY, "value": 92.5}]
    again = Made("measure", "toimi", data)
    assert lawful(again, reporting.observed, "kodit", seen) == data
    assert refused(made, reporting.observed, "koti", seen).code == "indicator-unknown.suggestion"


def test_a_share_of_more_than_all_is_noticed_and_other_units_are_not() -> None:
    indicators = [
        {"id": "osuus", "name": text("Osuus"), "unit": "%"}, {"id": "maara", "name": text("Määrä")},
    ]  # fmt: skip
    record = record_of(toimi(indicators=indicators))
    assert reporting.over_percent(record, "osuus", 100.5)
    assert reporting.over_percent(record, "osuus", -1)
    assert not reporting.over_percent(record, "osuus", 100)
    assert not reporting.over_percent(record, "maara", 140)
    assert not reporting.over_percent(record, "jokin", 140)


@pytest.mark.parametrize(
    ("who", "has"),
    [("sm", True), ("kumppani", True), ("osallistuja", True), ("lahtenyt", True), ("osasto", True),
     ("vieras", False), ("olematon", False)],
)  # fmt: skip
def test_whoever_leads_carries_out_or_takes_part_has_a_part_in_a_measure(
    who: str, has: bool
) -> None:
    people = [part("osallistuja"), part("lahtenyt", to="2026-01-01")]
    base = snapshot(
        focus_area("alue", participants=people), toimi(partners=[part("kumppani")]),
        organisation("osasto", part_of="sm"), organisation("vieras"),
    )  # fmt: skip
    assert reporting.has_part(base, base.records["measures/toimi"], who) is has


def test_a_measure_of_no_known_area_has_its_lead() -> None:
    record = snapshot(toimi()).records["measures/toimi"]
    assert reporting.has_part(snapshot(), record, "sm")
    assert not reporting.has_part(snapshot(), record, "spek")


# Partners, goals, successors


def test_a_partner_is_added_gets_a_task_and_leaves() -> None:
    data = lawful(toimi(), reporting.partnered, "spek", None)
    assert data["partners"] == [part("spek")]
    data = lawful(Made("measure", "toimi", data), reporting.partnered, "spek", "Viestintä")
    assert data["partners"] == [part("spek", task="Viestintä")]
    made = Made("measure", "toimi", data)
    assert "partners" not in lawful(made, reporting.unpartnered, "spek")
    assert refused(made, reporting.unpartnered, "sm").code == "not-partner"
    two = toimi(partners=[part("spek"), part("sm")])
    assert lawful(two, reporting.unpartnered, "spek")["partners"] == [part("sm")]


def test_only_goals_with_a_counterpart_go_along_when_a_measure_moves() -> None:
    assert reporting.carried(["a", "b", "c"], {"a": "x", "b": "x"}) == (["x"], ["c"])
    assert reporting.carried([], {}) == ([], [])
    for goals, code in ((["a"], "goal-not-its-own"), ([], "goal-not-its-own.none")):
        with pytest.raises(Refusal) as caught:
            reporting.carried(goals, {"b": "x"})
        assert caught.value.code == code


def test_one_successor_is_a_merger_and_several_are_a_split_unless_it_is_said() -> None:
    one = reporting.successors("alue", ["uusi", "uusi"], None, DAY)
    assert one == [{"focus_area": "uusi", "event": "merge", "date": DAY}]
    two = reporting.successors("alue", ["a", "b"], None, DAY)
    assert [(entry["focus_area"], entry["event"]) for entry in two] == [
        ("a", "split"), ("b", "split"),
    ]  # fmt: skip
    assert reporting.successors("alue", ["a"], "split", DAY)[0]["event"] == "split"
    with pytest.raises(Refusal) as caught:
        reporting.successors("alue", ["alue"], None, DAY)
    assert caught.value.code == "successor-itself"
