"""Measures and phenomena: what they need of the focus area, and it of them."""

from __future__ import annotations

import pytest

from tests.domain.building import (
    PROPOSED,
    decision,
    entry,
    findings,
    focus_area,
    measure,
    open_area,
    organisation,
    part,
    phenomenon,
    text,
    told,
)

AREA = "focus-areas/alue"
GOALS = [{"id": "osaaminen", "text": text("Osaaminen")}]


def test_a_measures_goals_stand_in_its_area() -> None:
    area = open_area("alue", goals=GOALS)
    assert told(area, measure("toimi", "alue", goals=["osaaminen"])) == []
    found = findings(area, measure("toimi", "alue", goals=["osaaminen", "osaamine", "muu"]))
    assert [(f.code, f.field, f.params["suggestion"]) for f in found] == [
        ("goal-exists.suggest", "goals[1]", "osaaminen"),
        ("goal-exists", "goals[2]", None),
    ]


def test_an_area_without_goals_is_told_as_such() -> None:
    (found,) = findings(open_area("alue"), measure("toimi", "alue", goals=["osaaminen"]))
    assert (found.code, found.field) == ("goal-exists.none", "goals[0]")


def test_of_an_area_that_is_not_there_no_goals_are_asked() -> None:
    assert {f.rule for f in findings(measure("toimi", "kadonnut", goals=["muu"]))} == {
        "reference-resolves"
    }


def test_a_void_measure_is_left_alone() -> None:
    history = [
        entry("add", "2026-03-20", focus_area="alue"), entry("void", "2026-04-01", reason="Virhe."),
    ]  # fmt: skip
    made = measure("toimi", "alue", *history, goals=["muu"], lead="stm")
    assert told(organisation("stm"), open_area("alue"), made) == []


def test_lead_and_partners_take_part_in_the_area() -> None:
    made = measure("toimi", "alue", lead="stm", partners=[part("spek"), part("om")])
    others = [organisation("stm"), organisation("om")]
    found = findings(others, open_area("alue"), made)
    assert [(f.severity, f.code, f.field) for f in found] == [
        ("warning", "lead-participates.lead", "lead"),
        ("warning", "lead-participates.partners", "partners[1].organisation"),
    ]
    assert found[0].params == {"organisation": "stm", "area": AREA}


def test_an_organisation_that_is_not_there_is_told_by_its_reference_alone() -> None:
    groups = [{"id": "eka", "participants": [part("puuttuu")]}]
    assert told(open_area("alue", subgroups=groups), measure("toimi", "alue", lead="puuttuu")) == [
        f"error reference-resolves {AREA} subgroups[0].participants[0].organisation",
        "error reference-resolves measures/toimi lead",
    ]


def test_a_unit_takes_part_through_the_organisation_it_is_part_of_and_not_the_other_way() -> None:
    unit = organisation("sm-osasto", part_of="sm")
    assert told(unit, open_area("alue"), measure("toimi", "alue", lead="sm-osasto")) == []
    participants = [part("sm-osasto", role="coordinator"), part("spek")]
    assert told(unit, open_area("alue", participants=participants), measure("toimi", "alue")) == [
        "warning lead-participates.lead measures/toimi lead"
    ]


def test_who_left_takes_part_in_measures_of_the_past_only() -> None:
    participants = [part("sm", role="coordinator"), part("spek"), part("stm", to="2026-05-01")]
    area = [organisation("stm"), *open_area("alue", participants=participants)]
    ended = [
        entry("add", "2026-03-20", focus_area="alue"), entry("cancel", "2026-04-01", reason="Ei."),
    ]  # fmt: skip
    assert told(area, measure("toimi", "alue", *ended, lead="stm")) == []
    assert told(area, measure("toimi", "alue", lead="stm")) == [
        "warning lead-participates.lead measures/toimi lead"
    ]


def supporters(*names: str) -> list[dict[str, str]]:
    return [part(name, resources="Työtä.", date="2026-01-15") for name in names]


def test_a_selected_phenomenon_has_two_supporting_organisations() -> None:
    found = findings(phenomenon("ilmio", support=supporters("sm", "sm")))
    assert [(f.severity, f.code, f.field) for f in found] == [
        ("error", "phenomenon-supported", "status")
    ]
    assert found[0].params == {"count": 1, "organisations": ["sm"]}
    assert told(phenomenon("ilmio", entry("propose", "2026-01-10"), support=[])) == []
    unit = organisation("sm-osasto", part_of="sm")
    assert told(unit, phenomenon("ilmio", support=supporters("sm", "sm-osasto"))) == [
        "error phenomenon-supported phenomena/ilmio status"
    ]


@pytest.mark.parametrize("steps", [0, 1])
def test_the_phenomena_of_an_area_are_selected(steps: int) -> None:
    history = [entry("propose", "2026-01-10"), entry("map", "2026-01-20")][: steps + 1]
    made = [phenomenon("ilmio", *history), phenomenon("valittu")]
    area = focus_area("alue", phenomena=["valittu", "ilmio"])
    found = findings(made, area)
    assert [(f.severity, f.code, f.field) for f in found] == [
        ("error", "phenomenon-selected", "phenomena[1]")
    ]
    assert found[0].params["status"]["en"] == ("proposed", "mapped")[steps]


def test_the_phenomena_of_an_ended_area_may_be_taken_up_again() -> None:
    rejected = entry("reject", "2026-03-12", decision="2026-03-12-1")
    area = focus_area("alue", PROPOSED, rejected, phenomena=["ilmio"])
    made = phenomenon("ilmio", entry("propose", "2026-01-10"))
    assert told(made, area, decision("2026-03-12-1", "focus-area.reject", AREA)) == []


def test_missing_and_void_phenomena_are_told_by_their_references_alone() -> None:
    void = [entry("propose", "2026-01-10"), entry("void", "2026-01-11", reason="Kahdesti.")]
    area = focus_area("alue", phenomena=["ilmio", "puuttuu"])
    assert told(phenomenon("ilmio", *void), area) == [
        f"error reference-resolves.void {AREA} phenomena[0]",
        f"error reference-resolves {AREA} phenomena[1]",
    ]
