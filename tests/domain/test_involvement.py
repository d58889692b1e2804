"""All that an organisation is in."""

from __future__ import annotations

from stcli.domain.model.involvement import Involvement, involvement
from tests.domain.building import (
    PROPOSED,
    closed_area,
    entry,
    focus_area,
    measure,
    open_area,
    organisation,
    part,
    phenomenon,
    snapshot,
)

TODAY = "2026-11-24"
ADDED = entry("add", "2026-03-20", focus_area="alue")
SEAT = {"body": "cooperation-group", "post": "member", "from": "2020-01-01"}


def told() -> Involvement:
    """What a made-up organisation with one unit is in."""
    found = snapshot(
        organisation("talo", memberships=[SEAT, {**SEAT, "post": "chair", "to": "2021-01-01"}]),
        organisation("osasto", part_of="talo"),
        open_area(
            "alue",
            participants=[part("sm", role="coordinator"), part("osasto"),
                          part("talo", to="2026-05-01")],
            subgroups=[{"id": "r", "participants": [part("osasto")]}],
        ),
        closed_area("vanha", number=2, participants=[part("talo"), part("sm")]),
        measure("myohassa", "alue", ADDED, lead="talo", planned={"end": "2026-10"},
                progress=[{"date": "2026-11-01", "text": "Etenee."}],
                partners=[part("osasto", task="Viestintä")]),
        measure("vaiti", "alue", ADDED, lead="osasto"),
        measure("kunnossa", "alue", ADDED, lead="talo",
                progress=[{"date": "2026-11-01", "text": "Etenee."}]),
        measure("perassa", "alue", ADDED, lead="talo",
                progress=[{"date": "2026-11-01", "text": "Etenee."}],
                milestones=[{"id": "m", "title": {"fi": "M"}, "due": "2026-06"}]),
        measure("muiden", "alue", ADDED),
        focus_area("huti", PROPOSED, entry("void", "2026-02-02", reason="Ei."),
                   participants=[part("talo")]),
        measure("mitaton", "alue", ADDED, entry("void", "2026-03-21", reason="Ei."), lead="talo"),
        phenomenon("oma", proposed_by=["talo"]),
        phenomenon("sivussa", entry("propose", "2026-01-01"),
                   entry("set-aside", "2026-01-02", reason="Ei nyt."), proposed_by=["talo"]),
        phenomenon("muu"),
    )  # fmt: skip
    return involvement(found, found.records["organisations/talo"], TODAY)


def test_seats_are_told_also_those_that_were_given_up() -> None:
    assert [(s.body, s.entry["post"], s.ended) for s in told().seats] == [
        ("cooperation-group", "member", False), ("cooperation-group", "chair", True),
    ]  # fmt: skip


def test_its_units_are_it_too() -> None:
    assert [unit.id for unit in told().units] == ["osasto"]
    parts = [(p.organisation.id, p.area.id, p.subgroup, p.current) for p in told().parts]
    assert parts == [
        ("osasto", "alue", None, True), ("talo", "alue", None, False),
        ("osasto", "alue", "r", True), ("talo", "vanha", None, False),
    ]  # fmt: skip


def test_measures_are_told_by_role_without_void_ones() -> None:
    assert [(w.measure.id, w.role, w.organisation.id, w.task) for w in told().works] == [
        ("kunnossa", "lead", "talo", None), ("myohassa", "lead", "talo", None),
        ("myohassa", "partner", "osasto", "Viestintä"), ("perassa", "lead", "talo", None),
        ("vaiti", "lead", "osasto", None),
    ]  # fmt: skip


def test_it_is_behind_with_what_it_leads_and_is_late_silent_or_past_a_milestone() -> None:
    behind = [(w.measure.id, w.late, w.silent, w.overdue) for w in told().behind]
    assert behind == [
        ("myohassa", True, False, 0), ("perassa", False, False, 1), ("vaiti", False, True, 0),
    ]  # fmt: skip


def test_only_phenomena_that_are_followed_are_told() -> None:
    assert [phenomenon.id for phenomenon in told().phenomena] == ["oma"]


def test_who_is_in_nothing_is_in_nothing() -> None:
    found = snapshot(open_area("alue", participants=None), phenomenon("p", support=None))
    empty = involvement(found, found.records["organisations/spek"], TODAY)
    assert (empty.seats, empty.parts, empty.works, empty.phenomena) == ((), (), (), ())
