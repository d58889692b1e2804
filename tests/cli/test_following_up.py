"""Following up measures and focus areas: reports, milestones, values, moves, splits, mergers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.cli.made_up import AGENCY, MINISTRY, Run
from tests.cli.test_writing import MEETING, Registry

MINISTRY_ID, AGENCY_ID = str(MINISTRY["id"]), str(AGENCY["id"])
URL = "https://example.invalid/naytto"
AREA = "esimerkki-alue"
CLOSE = ("focus-area", "close", AREA, "--meeting", MEETING, "--text-fi", "Päätetään.",
         "--reason", "Työ jatkuu muualla.", "--outcome-fi", "Tulos.")  # fmt: skip


@pytest.fixture
def registry(repository: Path, run: Run) -> Registry:
    """One open focus area with a goal and a measure with a milestone; a proposed one besides."""
    found = Registry(repository, run)
    found.done("meeting", "plan", "--body", "cooperation-group", "--date", "2026-03-12")
    found.done("meeting", "hold", MEETING)
    found.done("focus-area", "open", AREA, "--meeting", MEETING, "--text-fi", "Avataan.")
    found.done("focus-area", "prepare", AREA, "--goal", "turva=Turva", "--goal", "rauha=Rauha")
    found.done("focus-area", "propose", "toinen", "--title-fi", "Toinen", "--goal", "arki=Arki",
               "--participant", MINISTRY_ID, "--participant", AGENCY_ID)  # fmt: skip
    found.done("measure", "add", "toimi", "--focus-area", AREA, "--lead", MINISTRY_ID,
               "--title-fi", "Toimi", "--date", "2026-03-20", "--goal", "turva", "--goal", "rauha",
               "--partner", f"{AGENCY_ID}=Viestintä", "--milestone",
               "alku=Alku on tehty@2026-06", "--milestone", "Loppu@2027-06-30", "--indicator",
               "kodit=Koteja")  # fmt: skip
    return found


def toimi(registry: Registry) -> Any:
    return registry.done("show", "measures/toimi")


def code(answer: Any) -> Any:
    return answer["error"]["code"]


# Adding


def test_partners_milestones_and_indicators_come_with_the_measure(registry: Registry) -> None:
    record = toimi(registry)
    assert record["partners"] == [{"organisation": AGENCY_ID, "task": "Viestintä"}]
    assert record["milestones"] == [
        {"id": "alku", "title": {"fi": "Alku on tehty"}, "due": "2026-06"},
        {"id": "2", "title": {"fi": "Loppu"}, "due": "2027-06-30"},
    ]
    assert record["indicators"] == [{"id": "kodit", "name": {"fi": "Koteja"}}]


@pytest.mark.parametrize("given", ["alku=Alku", "alku=Alku@kesällä", "alku=Alku@2026-13"])
def test_a_milestone_without_a_due_date_is_refused_with_an_example(
    registry: Registry, given: str
) -> None:
    answer = registry.refused("measure", "add", "uusi", "--focus-area", AREA, "--lead",
                              MINISTRY_ID, "--title-fi", "Uusi", "--milestone", given,
                              code=2)  # fmt: skip
    assert code(answer) == "item-date"
    assert "@2026-06" in answer["error"]["hint"]


# Reports


def test_a_report_says_who_when_what_and_where_it_is_seen(registry: Registry) -> None:
    registry.done("measure", "report", "toimi", "Alku on tehty.", "--by", MINISTRY_ID,
                  "--evidence", URL, "--evidence", URL, "--date", "2026-10-01")  # fmt: skip
    assert toimi(registry)["progress"] == [
        {"date": "2026-10-01", "organisation": MINISTRY_ID, "text": "Alku on tehty.",
         "evidence": [URL]}
    ]  # fmt: skip
    assert registry.message().startswith("measure: report toimi\n")


def test_who_reported_may_be_unknown_and_the_text_may_be_a_file(registry: Registry) -> None:
    (registry.root / "raportti.txt").write_text("Rivi.\nToinen.\n", encoding="utf-8")
    registry.done("measure", "report", "toimi", "@raportti.txt")
    assert toimi(registry)["progress"] == [{"date": "2026-11-24", "text": "Rivi.\nToinen."}]


def test_reports_are_not_of_the_future_nor_without_evidence_that_is_none(
    registry: Registry,
) -> None:
    ahead = registry.refused("measure", "report", "toimi", "Tehty.", "--date", "2026-12-24")
    assert code(ahead) == "dated-ahead"
    broken = registry.refused("measure", "report", "toimi", "Tehty.", "--evidence", "raportti")
    assert [finding["rule"] for finding in broken["findings"]] == ["schema-format"]


def test_a_focus_area_is_reported_for_a_meeting(registry: Registry) -> None:
    registry.done("focus-area", "report", AREA, "Etenee.", "--meeting", MEETING)
    area = registry.done("show", f"focus-areas/{AREA}")
    assert area["progress"] == [{"date": "2026-11-24", "text": "Etenee.", "meeting": MEETING}]
    assert code(registry.refused("focus-area", "report", AREA, " ", code=2)) == "text-empty"


# Milestones, indicators, partners


def test_milestones_are_reached_added_and_changed(registry: Registry) -> None:
    registry.done("measure", "milestone", "toimi", "alku")
    registry.done("measure", "milestone", "toimi", "alku", "--done", "2026-06-15")
    registry.done("measure", "milestone", "toimi", "arvio", "--title-fi", "Arvio", "--due",
                  "2027-03", "--done", "2026-11-01")  # fmt: skip
    registry.done("measure", "milestone", "toimi", "2", "--due", "2027-09")
    assert [(m["id"], m["due"], m.get("done")) for m in toimi(registry)["milestones"]] == [
        ("alku", "2026-06", "2026-06-15"), ("2", "2027-09", None),
        ("arvio", "2027-03", "2026-11-01"),
    ]  # fmt: skip
    refused = registry.refused("measure", "milestone", "toimi", "alku", "--done", "2027-01-01")
    assert code(refused) == "dated-ahead"
    new = registry.refused("measure", "milestone", "toimi", "uusi", "--due", "2027-03", code=2)
    assert (code(new), "--title-fi" in new["error"]["message"]) == ("item-new", True)


def test_an_indicator_gets_its_target_and_its_values(registry: Registry, run: Run) -> None:
    registry.done("measure", "indicator", "toimi", "kodit", "--unit", "kpl", "--target-value",
                  "1 500", "--target-date", "2027-12-31", "--direction", "up")  # fmt: skip
    registry.done("measure", "observe", "toimi", "kodit", "92,5", "--date", "2026-10-01",
                  "--source", URL)  # fmt: skip
    below_zero = ("measure", "observe", "toimi", "kodit", "--date", "2026-11-01", "--", "-3")
    assert run("--today", "2026-11-24", *below_zero).code == 0
    (indicator,) = toimi(registry)["indicators"]
    assert indicator["target"] == {"date": "2027-12-31", "value": 1500}
    assert indicator["observations"] == [
        {"date": "2026-10-01", "value": 92.5, "source": URL}, {"date": "2026-11-01", "value": -3},
    ]  # fmt: skip
    for words in (("observe", "toimi", "kodit", "noin 5"),
                  ("indicator", "toimi", "kodit", "--target-value", "paljon")):  # fmt: skip
        assert code(registry.refused("measure", *words, code=2)) == "number-form"
    new = registry.refused("measure", "indicator", "toimi", "uusi", "--unit", "kpl", code=2)
    assert (code(new), "--name-fi" in new["error"]["message"]) == ("item-new", True)


def test_partners_come_and_go(registry: Registry) -> None:
    registry.done("measure", "partner", "toimi", AGENCY_ID, "--remove")
    assert "partners" not in toimi(registry)
    registry.done("measure", "partner", "toimi", AGENCY_ID, "--task", "Työ")
    assert toimi(registry)["partners"] == [{"organisation": AGENCY_ID, "task": "Työ"}]
    both = registry.refused("measure", "partner", "toimi", AGENCY_ID, "--task", "Työ", "--remove",
                            code=2)  # fmt: skip
    assert code(both) == "partner-one"


def test_a_negative_value_is_told_from_an_option(registry: Registry) -> None:
    wrong = registry.refused("measure", "observe", "toimi", "ilmiot", "-5", code=2)["error"]
    assert (wrong["code"], "-- -5" in wrong["hint"]) == ("usage-option.number", True)


# Transfers and moves


def test_a_transfer_is_given_by_the_name_of_its_field_too(registry: Registry) -> None:
    registry.done("measure", "transfer", "toimi", "--transferred-to", "Kunnat", "--reason", "Syy.")
    assert toimi(registry)["transferred_to"] == "Kunnat"


def test_a_transfer_says_to_whom(registry: Registry) -> None:
    lacking = registry.refused("measure", "transfer", "toimi", "--reason", "Muille.", code=2)
    assert "--to" in lacking["error"]["message"]
    registry.done("measure", "transfer", "toimi", "--to", "Kunnat", "--reason", "Kuntien työtä.")
    record = toimi(registry)
    assert (record["status"], record["transferred_to"]) == ("transferred", "Kunnat")
    registry.refused("measure", "partner", "toimi", AGENCY_ID, "--task", "Muu")
    registry.done("measure", "report", "toimi", "Jatkuu kunnissa.")


def test_a_move_drops_goals_and_says_which(registry: Registry) -> None:
    outcome = registry.run("measure", "move", "toimi", "--to", "toinen", "--reason",
                           "Kuuluu sinne.", "--goal-map", "turva=arki")  # fmt: skip
    assert outcome.code == 0
    assert "rauha" in outcome.err
    record = toimi(registry)
    assert (record["focus_area"], record["goals"]) == ("toinen", ["arki"])
    assert record["history"][-1] == {
        "action": "move", "date": "2026-11-24", "reason": "Kuuluu sinne.", "from": AREA,
        "to": "toinen",
    }  # fmt: skip
    registry.done("measure", "move", "toimi", "--to", AREA, "--reason", "Takaisin.")
    assert "goals" not in toimi(registry)


def test_a_move_that_makes_no_sense_is_refused(registry: Registry) -> None:
    move = ("measure", "move", "toimi", "--reason", "Syy.", "--to")
    assert code(registry.refused(*move, AREA)) == "move-nowhere"
    for goals, expected in (("turva", "goal-map-form"), ("muu=arki", "goal-not-its-own")):
        answer = registry.refused(*move, "toinen", "--goal-map", goals, code=2)
        assert code(answer) == expected
    answer = registry.refused(*move, "toinen", "--goal-map", "turva=muu")
    assert [finding["rule"] for finding in answer["findings"]] == ["goal-exists"]


# Splits and mergers


@pytest.fixture
def two(registry: Registry) -> Registry:
    """A second measure that is live, and a second proposed area."""
    registry.done("measure", "add", "toinen-toimi", "--focus-area", AREA, "--lead", AGENCY_ID,
                  "--title-fi", "Toinen toimi", "--date", "2026-03-20")  # fmt: skip
    registry.done("focus-area", "propose", "kolmas", "--title-fi", "Kolmas", "--participant",
                  MINISTRY_ID, "--participant", AGENCY_ID)  # fmt: skip
    registry.done("measure", "cancel", "esimerkki-opas", "--reason", "Ei tarpeen.")
    registry.done("meeting", "plan", "--id", "kokous", "--body", "cooperation-group", "--date",
                  "2026-11-20")  # fmt: skip
    registry.done("meeting", "hold", "kokous")
    return registry


def closed(*more: str) -> tuple[str, ...]:
    return (*(word if word != MEETING else "kokous" for word in CLOSE), *more)


def where(registry: Registry) -> dict[str, tuple[str, str]]:
    rows = registry.done("list", "measures")
    return {row["id"]: (row["status"], row["focus_area"]) for row in rows}


def test_an_area_that_is_split_hands_its_measures_on_in_one_commit(two: Registry) -> None:
    two.done(*closed("--successor", "toinen", "--successor", "kolmas", "--move-measures",
                     "toimi=toinen", "--move-measures", "toinen-toimi=kolmas"))  # fmt: skip
    area = two.done("show", f"focus-areas/{AREA}")
    assert area["successors"] == [
        {"focus_area": id, "event": "split", "date": "2026-11-20"} for id in ("toinen", "kolmas")
    ]
    found = where(two)
    assert (found["toimi"], found["toinen-toimi"]) == (
        ("planned", "toinen"), ("planned", "kolmas"),
    )  # fmt: skip
    actions = [line for line in two.message().splitlines() if line.startswith("Stcli-Action")]
    assert actions == [
        "Stcli-Action: decision.record", "Stcli-Action: focus-area.close",
        "Stcli-Action: measure.move", "Stcli-Action: measure.move",
    ]  # fmt: skip
    assert two.run("validate").code == 0


def test_an_area_that_merges_into_another_takes_all_its_measures_along(two: Registry) -> None:
    two.done(*closed("--successor", "toinen", "--move-measures", "toinen"))
    area = two.done("show", f"focus-areas/{AREA}")
    assert [entry["event"] for entry in area["successors"]] == ["merge"]
    assert where(two)["toimi"] == ("planned", "toinen")


def test_single_measures_move_and_the_rest_are_cancelled(two: Registry) -> None:
    two.done(*closed("--move-measures", "toimi=toinen", "--cancel-measures", "Ei jatketa.",
                     "--successor", "toinen", "--event", "split"))  # fmt: skip
    found = where(two)
    assert (found["toimi"][0], found["toinen-toimi"][0]) == ("planned", "cancelled")


@pytest.mark.parametrize(
    ("more", "expected", "status"),
    [
        (("--move-measures", "toinen", "--cancel-measures", "Ei."), "settle-one", 2),
        (("--move-measures", "toinen", "--move-measures", "kolmas"), "settle-one", 2),
        (("--move-measures", "esimerkki-opas=toinen", "--successor", AREA), "successor-itself", 2),
        (("--event", "split"), "needs", 2),
        (("--successor", "toinen", "--event", "jako"), "value-fixed", 2),
        ((), "against-the-rules", 3),
    ],
)  # fmt: skip
def test_what_does_not_settle_is_refused(
    two: Registry, more: tuple[str, ...], expected: str, status: int
) -> None:
    answer = two.refused(*closed(*more), code=status)
    assert code(answer) == expected
    if expected == "against-the-rules":
        assert "--move-measures" in answer["findings"][0]["hint"]


def test_only_its_own_measures_can_be_moved_away(two: Registry) -> None:
    two.done("measure", "move", "toimi", "--to", "toinen", "--reason", "Syy.")
    answer = two.refused(*closed("--move-measures", "toimi=kolmas"))
    assert code(answer) == "settle-strange"
