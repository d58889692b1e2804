"""Live roles pass to a successor: entries are ended and added, the past is untouched."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stcli.domain.changing.draft import Draft
from stcli.domain.changing.handover import Passing, handed_over, held
from stcli.domain.judging.law import judge_step
from stcli.domain.model.snapshot import Snapshot
from tests.domain.building import (
    CLOSED,
    OPENED,
    PROPOSED,
    SCHEMAS,
    Made,
    entry,
    focus_area,
    measure,
    organisation,
    part,
    snapshot,
)

DAY = "2026-07-01"
OLD = part("vanha", role="coordinator", from_="2026-02-01")
SPEK = part("spek", role="member", from_="2026-02-01")
ENDED = {**OLD, "to": DAY}
Data = dict[str, Any]


def base(*made: Made) -> Snapshot:
    return snapshot(organisation("vanha"), organisation("uusi"), *made)


def passed(before: Snapshot, *only: str) -> dict[str, Data]:
    """What changes, once the laws have nothing against it."""
    draft = Draft(before, SCHEMAS)
    changed = dict(handed_over(before, Passing("vanha", "uusi", DAY), only))
    for reference, data in changed.items():
        draft.change(reference, data)
    assert judge_step(before, draft.now) == []
    return changed


def area(*people: Data, id: str = "alue", **values: Any) -> Made:
    return focus_area(id, PROPOSED, OPENED, participants=list(people) or None, **values)


def people(*given: Data) -> list[Data]:
    """The participants of an area after the old organisation's part in it was passed."""
    changed = passed(base(area(*given)))
    found: list[Data] = changed["focus-areas/alue"]["participants"]
    return found


# Measures


@pytest.mark.parametrize(
    ("lead", "partners", "after"),
    [
        ("vanha", None, ("uusi", None)),
        ("vanha", [part("uusi")], ("uusi", None)),
        ("vanha", [part("uusi", task="Viestii")], ("uusi", [part("uusi", task="Viestii")])),
        ("vanha", [part("vanha")], ("uusi", None)),
        ("sm", [part("vanha")], ("sm", [part("uusi")])),
        ("sm", [part("vanha", task="A"), part("spek")],
         ("sm", [part("uusi", task="A"), part("spek")])),
        ("sm", [part("uusi"), part("vanha")], ("sm", [part("uusi")])),
        ("sm", [part("vanha", task="A"), part("uusi", task="B")],
         ("sm", [part("uusi", task="B; A")])),
        ("uusi", [part("vanha")], ("uusi", None)),
        ("uusi", [part("vanha", task="A")], ("uusi", [part("uusi", task="A")])),
    ],
)  # fmt: skip
def test_lead_and_partnership_pass(lead: str, partners: Any, after: tuple[str, Any]) -> None:
    made = measure("toimi", "alue", lead=lead, partners=partners)
    data = passed(base(made, area()))["measures/toimi"]
    assert (data["lead"], data.get("partners")) == after


def test_only_measures_at_work_pass() -> None:
    done = measure(
        "toimi", "alue", entry("add", "2026-03-20", focus_area="alue"),
        entry("cancel", "2026-04-01", reason="Ei."), lead="vanha",
    )  # fmt: skip
    assert passed(base(done, area())) == {}


def test_who_takes_a_measure_over_takes_part_in_its_area() -> None:
    made = measure("toimi", "alue", lead="vanha")
    changed = passed(base(made, area(OLD, SPEK)), "measures/toimi")
    assert changed["focus-areas/alue"]["participants"] == [
        OLD, SPEK, part("uusi", role="member", from_=DAY),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("there", "joins"),
    [
        ([part("vanha")], [part("uusi", from_=DAY)]),
        ([{**OLD, "to": DAY}], [part("uusi", role="member", from_=DAY)]),
        ([{**OLD, "to": "2026-05-01"}], []),
        ([OLD, part("uusi")], []),
        ([], []),
    ],
)
def test_it_does_so_only_where_the_old_one_did(there: list[Data], joins: list[Data]) -> None:
    made = measure("toimi", "alue", lead="vanha")
    changed = passed(base(made, area(*there)), "measures/toimi")
    after = changed.get("focus-areas/alue", {"participants": there})["participants"]
    assert after == [*there, *joins]


# Focus areas


def test_participation_is_ended_and_begun() -> None:
    given = part("vanha", resources="Kaksi henkilöä")
    assert people(given) == [{**given, "to": DAY}, part("uusi", from_=DAY)]


def test_the_role_passes() -> None:
    assert people(OLD, SPEK) == [ENDED, SPEK, part("uusi", role="coordinator", from_=DAY)]


def test_who_takes_part_already_becomes_the_coordinator() -> None:
    member = part("uusi", role="member", from_="2026-03-01", resources="R")
    assert people(OLD, member) == [
        ENDED, {**member, "to": DAY}, {**member, "role": "coordinator", "from": DAY},
    ]  # fmt: skip


def test_a_role_that_is_not_known_is_filled_in() -> None:
    assert people(OLD, part("uusi")) == [ENDED, part("uusi", role="coordinator")]


def test_two_participations_become_one() -> None:
    member = part("vanha", role="member")
    both = part("uusi", role="coordinator")
    assert people(member, both) == [{**member, "to": DAY}, both]
    assert people(OLD, both) == [ENDED, both]


def test_subgroups_pass_with_their_area() -> None:
    groups = [
        {"id": "yksi", "participants": [part("vanha"), part("spek")]},
        {"id": "kaksi", "participants": [part("spek")]},
    ]
    data = passed(base(area(OLD, SPEK, subgroups=groups)))["focus-areas/alue"]
    assert data["subgroups"] == [
        {"id": "yksi", "participants": [
            part("vanha", to=DAY), part("spek"), part("uusi", from_=DAY)]},
        groups[1],
    ]  # fmt: skip


def test_what_is_over_stays_as_it_was() -> None:
    over = focus_area("alue", PROPOSED, OPENED, CLOSED, participants=[OLD, SPEK])
    assert passed(base(over)) == {}


def test_only_what_is_named_passes() -> None:
    first, second = area(OLD, id="yksi"), area(OLD, id="kaksi")
    assert list(passed(base(first, second), "focus-areas/kaksi")) == ["focus-areas/kaksi"]


# Seats in bodies


def seats(old: list[Data], new: list[Data], *only: str) -> tuple[Any, Any]:
    before = snapshot(
        organisation("vanha", entry("add", "2020-01-01"), entry("dissolve", "2026-06-30"),
                     memberships=old or None),
        organisation("uusi", memberships=new or None),
    )  # fmt: skip
    changed = passed(before, *only)
    given, taken = (changed.get(f"organisations/{id}", {}) for id in ("vanha", "uusi"))
    return given.get("memberships"), taken.get("memberships")


def seat(post: str, body: str = "cooperation-group", **dates: str) -> Data:
    return {"body": body, "post": post, **{k.rstrip("_"): v for k, v in dates.items()}}


def test_seats_pass_and_past_ones_stay() -> None:
    past = seat("deputy", to="2024-01-01")
    now, network = seat("member", from_="2024-01-01"), seat("expert", "expert-network")
    assert seats([past, now, network], []) == (
        [past, {**now, "to": DAY}, {**network, "to": DAY}],
        [seat("member", from_=DAY), seat("expert", "expert-network", from_=DAY)],
    )


@pytest.mark.parametrize(
    ("post", "standing", "after"),
    [
        ("member", "member", [seat("member")]),
        ("member", "chair", [seat("chair")]),
        ("chair", "chair", [seat("chair")]),
        ("chair", "member", [seat("member", to=DAY), seat("chair", from_=DAY)]),
    ],
)
def test_one_seat_is_enough_and_the_chair_passes(
    post: str, standing: str, after: list[Data]
) -> None:
    assert seats([seat(post)], [seat(standing)])[1] == after


def test_only_the_named_body_passes() -> None:
    given = [seat("member"), seat("expert", "expert-network")]
    assert seats(given, [], "bodies/expert-network") == (
        [given[0], {**given[1], "to": DAY}], [seat("expert", "expert-network", from_=DAY)],
    )  # fmt: skip


# What is held


def test_what_an_organisation_holds_is_named() -> None:
    before = snapshot(
        organisation("vanha", memberships=[seat("member"), seat("member", "secretariat", to=DAY)]),
        organisation("uusi"),
        measure("johdettu", "alue", lead="vanha"),
        measure("kumppani", "alue", partners=[part("vanha")]),
        measure("muu", "alue"),
        area(SPEK, subgroups=[{"id": "ryhma", "participants": [part("vanha")]}]),
        area(SPEK, id="toinen"),
    )  # fmt: skip
    assert list(held(before, "vanha")) == [
        "measures/johdettu", "measures/kumppani", "focus-areas/alue", "bodies/cooperation-group",
    ]  # fmt: skip
    assert list(held(before, "olematon")) == []


roles = st.sampled_from(["coordinator", "member", None])
entries = st.builds(
    lambda id, role: {k: v for k, v in (("organisation", id), ("role", role)) if v},
    st.sampled_from(["vanha", "uusi", "spek", "sm"]), roles,
)  # fmt: skip


@given(
    st.lists(entries, max_size=4, unique_by=lambda e: e["organisation"]),
    st.sampled_from(["vanha", "uusi", "sm"]),
    st.lists(st.sampled_from(["vanha", "uusi", "spek"]), max_size=3, unique=True),
)
def test_afterwards_nothing_is_held_and_doing_it_again_changes_nothing(
    there: list[Data], lead: str, partners: list[str]
) -> None:
    made = measure("toimi", "alue", lead=lead, partners=[part(p) for p in partners] or None)
    before = base(made, area(*there))
    draft = Draft(before, SCHEMAS)
    for reference, data in passed(before).items():
        draft.change(reference, data)
    assert list(held(draft.now, "vanha")) == []
    assert list(handed_over(draft.now, Passing("vanha", "uusi", DAY))) == []
