"""Effects: what a change means for what stands beside it."""

from __future__ import annotations

from typing import Any

from stcli.domain.model.effect import effects
from stcli.domain.model.snapshot import Snapshot
from tests.domain.building import (
    SCHEMAS,
    Made,
    entry,
    focus_area,
    measure,
    open_area,
    organisation,
    part,
    registry,
    started_area,
)

CANCELLED = (
    entry("add", "2026-03-20", focus_area="a"), entry("cancel", "2026-05-01", reason="Turha.")
)  # fmt: skip
SM, SPEK = part("sm", role="coordinator"), part("spek")


def snapshot(*made: Made) -> Snapshot:
    return Snapshot.of(registry(*made), SCHEMAS)


def told(before: list[Made], after: list[Made]) -> list[tuple[Any, ...]]:
    found = effects(snapshot(*before), snapshot(*after))
    return [(effect.what, effect.record.reference, *effect.others) for effect in found]


def area(*parts: Any, **more: Any) -> list[Made]:
    return list(open_area("a", participants=list(parts), **more))


def test_nothing_follows_from_nothing() -> None:
    both = [*area(SM, SPEK), measure("m", "a")]
    assert told(both, both) == []


def test_an_area_loses_its_last_measure() -> None:
    before = [*area(SM, SPEK), measure("m", "a", lead="sm"), measure("n", "a", lead="sm")]
    one = [*before[:-1], measure("n", "a", *CANCELLED, lead="sm")]
    none = [*before[:-2], *(measure(id, "a", *CANCELLED, lead="sm") for id in "mn")]
    assert told(before, one) == []
    assert told(before, none) == [("last-measure", "focus-areas/a")]


def test_an_area_loses_who_coordinates_it() -> None:
    gone = [part("sm"), SPEK]
    assert told(area(SM, SPEK), area(*gone)) == [
        ("coordinator", "focus-areas/a", "organisations/sm")
    ]


def test_what_is_new_has_lost_nothing() -> None:
    assert told([], area(part("sm"), SPEK)) == [
        ("decided", "decisions/2026-03-12-1", "focus-areas/a")
    ]


def test_a_measure_is_left_without_an_active_lead() -> None:
    over = organisation(
        "kunta", entry("add", "2025-01-01"), entry("dissolve", "2026-05-01")
    )  # fmt: skip
    before = [*area(SM, SPEK), organisation("kunta"), measure("m", "a", lead="kunta")]
    after = [*before[:-2], over, before[-1]]
    assert told(before, after) == [("lead", "measures/m", "organisations/kunta")]
    assert told(after, after) == []
    fresh = [*after, measure("n", "a", lead="kunta")]
    assert ("lead", "measures/n", "organisations/kunta") in told(after, fresh)


def test_an_organisation_leaves_and_is_in_nothing_any_more() -> None:
    left = {**SPEK, "to": "2026-06-01"}
    assert told(area(SM, SPEK), area(SM, left)) == [
        ("left", "organisations/spek", "focus-areas/a"), ("no-roles", "organisations/spek")
    ]  # fmt: skip
    led = measure("m", "a", lead="sm", partners=[{"organisation": "spek"}])
    assert told([*area(SM, SPEK), led], [*area(SM, left), led]) == [
        ("left", "organisations/spek", "focus-areas/a")
    ]


def test_who_leaves_what_is_over_leaves_nothing() -> None:
    proposed = focus_area("b", participants=[part("spek")])
    made = [*area(SM, SPEK), measure("m", "a", lead="sm"), proposed]
    done = [*area(SM, SPEK), measure("m", "a", *CANCELLED, lead="sm"), focus_area("b")]
    assert told(made, done) == [("last-measure", "focus-areas/a")]


def test_a_seat_in_a_body_is_a_role() -> None:
    seat = {"body": "cooperation-group", "post": "member", "from": "2025-01-01"}
    gone = {"body": "ei-ole", "post": "member", "from": "2025-01-01"}
    member = organisation("kunta", memberships=[seat, gone])
    over = organisation("kunta", memberships=[{**seat, "to": "2026-01-01"}, gone])
    none = organisation("kunta", memberships=[{**e, "to": "2026-01-01"} for e in (seat, gone)])
    assert told([member], [over]) == [("left", "organisations/kunta", "bodies/cooperation-group")]
    assert told([over], [none]) == [("no-roles", "organisations/kunta")]


def test_a_registry_without_the_kinds_of_the_model_has_no_effects() -> None:
    empty = Snapshot.of(registry(), {})
    assert list(effects(empty, empty)) == []
    few = {name: text for name, text in SCHEMAS.items() if not name.startswith("organisation")}
    made = registry(*started_area("a"), measure("m", "a"))
    assert [e.what for e in effects(Snapshot.of(made, few), Snapshot.of(made, few))] == []
