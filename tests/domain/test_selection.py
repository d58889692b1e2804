"""Which records a question asks for."""

from __future__ import annotations

from typing import Any

from stcli.domain.model.selection import Selection, connected, select
from stcli.domain.model.snapshot import Snapshot
from tests.domain.building import (
    CLOSED,
    OPENED,
    PROPOSED,
    closed_area,
    entry,
    focus_area,
    measure,
    meeting,
    open_area,
    organisation,
    part,
    snapshot,
)

ADDED = entry("add", "2026-03-20", focus_area="a")


def ids(found: Snapshot, kind: str, **asked: Any) -> list[str]:
    """The ids of the records of a kind that are asked for."""
    return [record.id for record in select(found, found.kinds[kind], Selection(**asked))]


def among(found: Snapshot, reference: str) -> tuple[frozenset[str], ...]:
    return (connected(found, found.records[reference]),)


def test_void_records_are_hidden_unless_they_are_asked_for() -> None:
    gone = measure("b", "a", ADDED, entry("void", "2026-03-21", reason="Kahdesti."))
    found = snapshot(focus_area("a"), measure("c", "a"), gone)
    assert ids(found, "measure") == ["c"]
    assert ids(found, "measure", void=True) == ["b", "c"]
    assert ids(found, "measure", statuses=frozenset({"void"})) == ["b"]


def test_an_organisation_is_in_what_it_takes_part_in_leads_or_works_on() -> None:
    led = measure("johtaa", "a", lead="stm")
    joint = measure("kumppani", "a", partners=[part("stm")])
    found = snapshot(
        organisation("stm"),
        focus_area("a", participants=[part("sm"), part("stm")]),
        focus_area("b"),
        [led, joint, measure("muu", "a")],
    )
    assert ids(found, "focus-area", among=among(found, "organisations/stm")) == ["a"]
    assert ids(found, "measure", among=among(found, "organisations/stm")) == ["johtaa", "kumppani"]


def test_what_an_organisation_has_left_it_is_not_in() -> None:
    left = [part("sm"), part("spek", from_="2024-01-01", to="2025-01-01")]
    found = snapshot(focus_area("a", participants=left))
    assert ids(found, "focus-area", among=among(found, "organisations/spek")) == []


def test_an_organisation_is_in_what_its_units_are_in_but_not_the_other_way_round() -> None:
    found = snapshot(
        organisation("yksikko", part_of="sm"),
        organisation("tiimi", part_of="yksikko"),
        focus_area("a", participants=[part("tiimi"), part("spek")]),
        focus_area("b", participants=[part("sm"), part("spek")]),
    )
    assert ids(found, "focus-area", among=among(found, "organisations/sm")) == ["a", "b"]
    assert ids(found, "focus-area", among=among(found, "organisations/tiimi")) == ["a"]


def test_a_member_is_found_by_its_body_and_the_body_by_its_member() -> None:
    seats = [{"body": "expert-network", "post": "member"}]
    past = [{**seats[0], "to": "2025-01-01"}]
    found = snapshot(
        organisation("nyt", memberships=seats), organisation("ennen", memberships=past)
    )
    assert ids(found, "organisation", among=among(found, "bodies/expert-network")) == ["nyt"]
    assert ids(found, "body", among=among(found, "organisations/nyt")) == ["expert-network"]


def test_a_focus_area_is_asked_for_with_its_measures_decisions_and_participants() -> None:
    found = snapshot(open_area("a"), closed_area("b", number=2), measure("m", "a"))
    asked = among(found, "focus-areas/a")
    assert ids(found, "measure", among=asked) == ["m"]
    assert ids(found, "focus-area", among=asked) == ["a"]
    assert ids(found, "decision", among=asked) == ["2026-03-12-1"]
    assert ids(found, "organisation", among=asked) == ["sm", "spek"]


def test_a_measure_that_moved_away_is_no_longer_in_its_first_focus_area() -> None:
    moved = entry("move", "2026-04-01", from_="a", to="b", reason="Uusi jako.")
    found = snapshot(focus_area("a"), focus_area("b"), measure("m", "a", ADDED, moved))
    assert ids(found, "measure", among=among(found, "focus-areas/a")) == []
    assert ids(found, "measure", among=among(found, "focus-areas/b")) == ["m"]


def test_meetings_and_decisions_are_asked_for_by_their_own_day() -> None:
    found = snapshot(closed_area("a"), meeting("cooperation-group-2026-1", "2026-03-12"))
    assert ids(found, "meeting", date="2026-03-12") == ["cooperation-group-2026-1"]
    assert ids(found, "meeting", date="2026-01-05") == []
    assert ids(found, "decision", date="2026-12-01") == ["2026-12-01-1"]


def test_other_records_are_asked_for_by_the_days_of_their_life_that_stand() -> None:
    undone = entry("undo", "2026-12-02", of=2, reason="Väärä asia.")
    found = snapshot(focus_area("a", PROPOSED, OPENED, CLOSED, undone), focus_area("b"))
    assert ids(found, "focus-area", date="2026-03-12") == ["a"]
    assert ids(found, "focus-area", date="2026-12-01") == []


def test_every_condition_has_to_hold() -> None:
    late = measure("myohassa", "a", planned={"end": "2026-04"})
    found = snapshot(focus_area("a"), late, measure("hiljaa", "a"))
    asked = {"today": "2026-12-01", "silent_after": 180}
    assert ids(found, "measure", late=True, **asked) == ["myohassa"]
    assert ids(found, "measure", silent=True, **asked) == ["hiljaa", "myohassa"]
    assert ids(found, "measure", silent=True, statuses=frozenset({"ongoing"}), **asked) == []
