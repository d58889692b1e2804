"""Organisations change: a new name, an end, successors; the id stays through all of it."""

from __future__ import annotations

from typing import Any

import pytest

from stcli.domain.changing import renaming
from stcli.domain.judging.law import judge_step
from stcli.domain.model.record import Record
from stcli.domain.refusal import Refusal
from tests.domain.building import Made, entry, findings, organisation, snapshot, text

SM = {"fi": "sisäasiainministeriö", "sv": "inrikesministeriet", "en": "Ministry of the Interior"}
GONE = entry("dissolve", "2025-12-31")
ADDED = entry("add", "2020-01-01")


def org(made: Made) -> Record:
    return snapshot(made).records[made.reference]


def lawful(made: Made, data: dict[str, Any]) -> dict[str, Any]:
    after = snapshot(Made(made.kind, made.id, data))
    assert judge_step(snapshot(made), after) == []
    return data


def follower(id: str, event: str = "merge", date: str = "2026-01-01") -> dict[str, str]:
    return {"organisation": id, "event": event, "date": date}


# Names


def test_the_ministry_got_a_new_finnish_name_and_kept_the_others() -> None:
    made = organisation("sm", name=SM, type="ministry")
    data = lawful(made, renaming.renamed(org(made), {"fi": "sisäministeriö"}, "2014-01-01"))
    assert data["name"] == {**SM, "fi": "sisäministeriö"}
    assert data["former_names"] == [{"name": {"fi": "sisäasiainministeriö"}, "until": "2014-01-01"}]
    assert data["id"] == "sm"


def test_former_names_are_kept_one_after_the_other() -> None:
    made = organisation("sm", name=SM)
    first = Made("organisation", "sm", renaming.renamed(org(made), {"fi": "B"}, "2014-01-01"))
    data = lawful(first, renaming.renamed(org(first), {"fi": "C", "en": "D"}, "2020-01-01"))
    assert [former["name"] for former in data["former_names"]] == [
        {"fi": "sisäasiainministeriö"}, {"fi": "B", "en": "Ministry of the Interior"},
    ]  # fmt: skip


def test_a_name_does_not_end_before_it_began() -> None:
    made = organisation("sm", name=SM)
    now = Made("organisation", "sm", renaming.renamed(org(made), {"fi": "B"}, "2020-01-01"))
    with pytest.raises(Refusal) as caught:
        renaming.renamed(org(now), {"fi": "C"}, "2019-12-31")
    assert (caught.value.code, caught.value.params["until"]) == ("renamed-later", "2020-01-01")
    lawful(now, renaming.renamed(org(now), {"fi": "C"}, "2020-01-01"))
    lawful(now, renaming.renamed(org(now), {"sv": "C"}, "2019-12-31"))


def test_a_first_name_in_a_language_is_no_renaming() -> None:
    made = organisation("sm", name={"fi": "A", "sv": "B"})
    data = renaming.renamed(org(made), {"fi": "A", "en": "C"}, "2014-01-01")
    assert data["name"] == {"fi": "A", "sv": "B", "en": "C"}
    assert "former_names" not in data


def test_the_abbreviation_may_change_with_the_name() -> None:
    made = organisation("sm", name=SM, abbreviation={"fi": "SM", "sv": "IM"})
    data = renaming.renamed(org(made), {"fi": "X"}, "2014-01-01", abbreviation={"fi": "Y"})
    assert data["abbreviation"] == {"fi": "Y", "sv": "IM"}


def test_what_has_ended_is_not_renamed() -> None:
    made = organisation("avi", ADDED, GONE)
    with pytest.raises(Refusal) as caught:
        renaming.renamed(org(made), text("Uusi"), "2026-01-01")
    assert caught.value.code == "frozen"


# Ends


def test_an_organisation_ends_and_names_its_successors() -> None:
    made = organisation("avi")
    given = [("lvv", "merge"), ("kkv", "transfer"), ("lvv", "merge")]
    data = lawful(made, renaming.dissolved(org(made), "2026-01-01", given, "Uudistus."))
    assert data["status"] == "dissolved"
    assert data["history"][-1] == entry("dissolve", "2026-01-01", reason="Uudistus.")
    assert data["successors"] == [follower("lvv"), follower("kkv", "transfer")]


def test_without_successors_there_is_no_list_of_them() -> None:
    data = renaming.dissolved(org(organisation("avi")), "2026-01-01", [])
    assert "successors" not in data


def test_nobody_succeeds_itself() -> None:
    with pytest.raises(Refusal) as caught:
        renaming.dissolved(org(organisation("avi")), "2026-01-01", [("avi", "merge")])
    assert caught.value.code == "own-successor"


def test_a_successor_can_be_added_after_the_end() -> None:
    made = organisation("avi", ADDED, GONE, successors=[follower("lvv")])
    data = lawful(made, renaming.followed(org(made), "kkv", "split", "2026-02-01"))
    assert data["successors"][1] == follower("kkv", "split", "2026-02-01")
    assert renaming.begun(org(made), "lvv") == "2026-01-01"
    assert renaming.begun(org(made), "kkv") is None


def test_a_business_id_passes_to_the_successor_once_its_owner_is_gone() -> None:
    gone = organisation("vanha", ADDED, GONE, business_id="2077474-0")
    heir = organisation("uusi", business_id="2077474-0")
    assert [f.rule for f in findings(gone, heir) if f.severity == "error"] == []


def test_successors_of_successors_follow_too() -> None:
    chain = [
        organisation("a", successors=[follower("b"), follower("a")]),
        organisation("b", successors=[follower("c"), follower("a"), follower("nobody")]),
        organisation("c"),
    ]
    records = snapshot(*chain).records
    start = records["organisations/a"]
    assert renaming.follows("b", start, records)
    assert renaming.follows("c", start, records)
    assert not renaming.follows("d", start, records)
    assert not renaming.follows("a", records["organisations/c"], records)
