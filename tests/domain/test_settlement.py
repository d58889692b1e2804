"""What becomes of the live measures of a focus area that ends."""

from __future__ import annotations

from typing import Any

import pytest

from stcli.domain.changing.draft import Draft
from stcli.domain.changing.settlement import settle
from tests.domain.building import SCHEMAS, closed_area, entry, measure, open_area, snapshot

ADDED = entry("add", "2026-03-20", focus_area="vanha")
DONE = (ADDED, entry("start", "2026-04-01"), entry("complete", "2026-05-01"))


@pytest.fixture
def draft() -> Draft:
    """An area that has just been closed with two live measures, and an open one beside it."""
    goals = [{"id": "g", "text": {"fi": "Tavoite"}}]
    base = snapshot(
        closed_area("vanha", goals=goals), open_area("uusi", number=2),
        measure("a", "vanha", ADDED, goals=["g"]), measure("b", "vanha", ADDED),
        measure("valmis", "vanha", *DONE), measure("muu", "uusi"),
    )  # fmt: skip
    return Draft(base, SCHEMAS)


def settled(draft: Draft, **ways: Any) -> dict[str, tuple[str | None, str]]:
    """Where the measures stand that were settled: state and area."""
    area = draft.now.records["focus-areas/vanha"]
    done = settle(draft, area, reason="Painopiste päättyy.", **ways)
    found = (draft.now.records[reference] for reference in done)
    return {record.id: (record.status, record.data["focus_area"]) for record in found}


def test_without_a_word_nothing_is_settled(draft: Draft) -> None:
    assert settled(draft) == {}


def test_live_measures_are_cancelled_on_the_day_of_the_end(draft: Draft) -> None:
    assert settled(draft, cancel="Ei jatketa.") == {
        "a": ("cancelled", "vanha"), "b": ("cancelled", "vanha"),
    }  # fmt: skip
    last = draft.now.records["measures/a"].history[-1]
    assert last == {"action": "cancel", "date": "2026-12-01", "reason": "Ei jatketa."}


def test_or_they_are_transferred_to_somebody(draft: Draft) -> None:
    assert settled(draft, transfer="Kunnat")["b"] == ("transferred", "vanha")
    data = draft.now.records["measures/b"].data
    assert (data["transferred_to"], data["history"][-1]["reason"]) == (
        "Kunnat", "Painopiste päättyy.",
    )  # fmt: skip


def test_or_they_move_to_another_area_without_their_goals(draft: Draft) -> None:
    assert settled(draft, rest="uusi") == {"a": ("planned", "uusi"), "b": ("planned", "uusi")}
    assert "goals" not in draft.now.records["measures/a"].data


def test_single_ones_move_and_the_rest_ends(draft: Draft) -> None:
    assert settled(draft, moves={"a": "uusi"}, cancel="Ei jatketa.") == {
        "a": ("planned", "uusi"), "b": ("cancelled", "vanha"),
    }  # fmt: skip


def test_single_ones_move_and_the_rest_stays(draft: Draft) -> None:
    assert settled(draft, moves={"a": "uusi"}) == {"a": ("planned", "uusi")}
