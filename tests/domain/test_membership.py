"""Who takes part: entries of growing lists are ended and added, none is rewritten."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from stcli.domain.changing import membership
from stcli.domain.judging.law import judge_step
from stcli.domain.model.record import Record
from stcli.domain.refusal import Refusal
from tests.domain.building import (
    CLOSED,
    OPENED,
    PROPOSED,
    Made,
    focus_area,
    organisation,
    part,
    snapshot,
    text,
)

DAY = "2026-06-01"
SM = part("sm", role="coordinator", from_="2026-02-01")
SPEK = part("spek", role="member", from_="2026-02-01")


def area(*people: dict[str, Any], **values: Any) -> Made:
    return focus_area("alue", PROPOSED, OPENED, participants=list(people) or None, **values)


def lawful(made: Made, change: Callable[..., dict[str, Any]], *arguments: Any) -> dict[str, Any]:
    """What the change makes of the record, once the laws have nothing against it."""
    before = snapshot(made)
    data = change(before.records[made.reference], *arguments)
    assert judge_step(before, snapshot(Made(made.kind, made.id, data))) == []
    return data


def refused(made: Made, change: Callable[..., Any], *arguments: Any) -> Refusal:
    record: Record = snapshot(made).records[made.reference]
    with pytest.raises(Refusal) as caught:
        change(record, *arguments)
    return caught.value


def test_who_joins_takes_part_from_that_day() -> None:
    entry = {"organisation": "spek", "role": None, "resources": "Kaksi asiantuntijaa"}
    data = lawful(area(SM), membership.joined, entry, DAY)
    assert data["participants"] == [
        SM, part("spek", resources="Kaksi asiantuntijaa", from_=DAY),
    ]  # fmt: skip
    assert len(lawful(area(), membership.joined, {"organisation": "sm"}, DAY)["participants"]) == 1


def test_nobody_joins_twice_but_who_left_may_come_back() -> None:
    entry = {"organisation": "spek"}
    assert refused(area(SPEK), membership.joined, entry, DAY).code == "already-participates"
    joined = lawful(area(), membership.joined, entry, DAY)
    assert lawful(area(*joined["participants"]), membership.joined, entry, DAY) == joined
    left = {**SPEK, "to": "2026-03-01"}
    assert lawful(area(left), membership.joined, entry, DAY)["participants"][0] == left


def test_who_leaves_leaves_the_subgroups_too() -> None:
    groups = [
        {"id": "a", "participants": [part("spek")]}, {"id": "b", "participants": [part("sm")]},
        {"id": "c", "participants": [part("sm")]},
    ]  # fmt: skip
    data = lawful(area(SM, SPEK, subgroups=groups), membership.left, "spek", DAY)
    assert data["participants"] == [SM, {**SPEK, "to": DAY}]
    assert data["subgroups"][0]["participants"] == [part("spek", to=DAY)]
    assert data["subgroups"][1:] == groups[1:]


def test_only_who_takes_part_can_leave() -> None:
    assert refused(area(SM), membership.left, "spek", DAY).code == "not-participating"
    assert refused(area(), membership.left, "spek", DAY).code == "not-participating"


def test_the_former_coordinator_goes_on_as_a_member() -> None:
    data = lawful(area(SM, SPEK), membership.coordinating, "spek", DAY)
    assert data["participants"] == [
        {**SM, "to": DAY}, {**SPEK, "to": DAY},
        part("sm", role="member", from_=DAY), part("spek", role="coordinator", from_=DAY),
    ]  # fmt: skip


def test_an_unknown_role_is_filled_and_one_who_does_not_take_part_is_added() -> None:
    filled = lawful(area(part("spek")), membership.coordinating, "spek", DAY)
    assert filled["participants"] == [part("spek", role="coordinator")]
    added = lawful(area(), membership.coordinating, "spek", DAY)
    assert added["participants"] == [part("spek", role="coordinator", from_=DAY)]


def test_of_two_coordinators_one_is_left() -> None:
    both = area(SM, part("spek", role="coordinator"))
    data = lawful(both, membership.coordinating, "spek", DAY)
    assert data["participants"] == [
        {**SM, "to": DAY}, part("spek", role="coordinator"), part("sm", role="member", from_=DAY),
    ]  # fmt: skip
    assert refused(area(SM), membership.coordinating, "sm", DAY).code == "already-coordinates"


def test_the_preparation_adds_to_texts_and_to_goals_by_their_id() -> None:
    before = area(SM, vision={"fi": "V"}, goals=[{"id": "a", "text": {"fi": "A"}}])
    goals = [{"id": "a", "text": {"sv": "Å"}}, {"id": "b", "text": {"fi": "B"}}]
    data = lawful(before, membership.prepared, {"vision": {"sv": "W"}, "goals": goals})
    assert data["vision"] == {"fi": "V", "sv": "W"}
    assert data["goals"] == [{"id": "a", "text": {"fi": "A", "sv": "Å"}}, goals[1]]
    new = lawful(area(SM), membership.prepared, {"vision": text("V"), "goals": goals[1:]})
    assert (new["vision"], new["goals"]) == (text("V"), goals[1:])


def test_nobody_joins_or_prepares_what_is_closed() -> None:
    closed = focus_area("alue", PROPOSED, OPENED, CLOSED)
    for refusal in (
        refused(closed, membership.joined, {"organisation": "stm"}, DAY),
        refused(closed, membership.coordinating, "spek", DAY),
        refused(closed, membership.prepared, {}),
    ):
        assert refusal.code == "frozen"


def test_a_seat_is_taken_and_given_up() -> None:
    entry = {"body": "secretariat", "post": "member", "decision": None}
    seated = lawful(organisation("stm"), membership.seated, entry, DAY)
    assert seated["memberships"] == [{"body": "secretariat", "post": "member", "from": DAY}]
    made = Made("organisation", "stm", seated)
    assert lawful(made, membership.seated, entry, DAY) == seated  # asked again, nothing changes
    other = {**entry, "post": "secretary"}
    assert refused(made, membership.seated, other, DAY).code == "already-member"
    gone = lawful(made, membership.unseated, "secretariat", "2026-07-01")
    assert gone["memberships"][0]["to"] == "2026-07-01"
    assert refused(organisation("stm"), membership.unseated, "secretariat", DAY).code == (
        "not-member"
    )
