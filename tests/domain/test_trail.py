"""Histories and commits, put together to one trail."""

from __future__ import annotations

from stcli.domain.model.claim import Claim
from stcli.domain.model.difference import Difference, differences
from stcli.domain.model.trail import Event, Recording, trail
from tests.domain.building import (
    CLOSED,
    OPENED,
    PROPOSED,
    Made,
    body,
    entry,
    focus_area,
    snapshot,
    text,
)

AREA = "focus-areas/a"
Shown = tuple[Difference, ...]


def commit(number: int, day: str, *claims: Claim, shown: Shown = ()) -> Recording:
    return Recording(f"{number:040x}", f"{day}T12:00:00+02:00", "Kirjaaja", None, "", claims, shown)


def shows(old: Made | None, new: Made | None) -> Shown:
    """What a commit's files show that it did."""
    return differences(*(snapshot(*([made] if made else [])) for made in (old, new)))


def claim(action: str, decision: str | None = None) -> Claim:
    return Claim(f"focus-area.{action}", AREA, f"decisions/{decision}" if decision else None)


def told(area: Made, *newest_first: Recording) -> list[tuple[str, str | None, int | None]]:
    """Action, day and commit of every event."""
    records = [r for r in snapshot(area).records.values() if r.reference == AREA]
    return [
        (event.action.partition(".")[2], event.date, int(event.by.commit, 16) if event.by else None)
        for event in trail(records, newest_first)
    ]


def test_without_commits_the_history_tells_the_newest_first() -> None:
    assert told(focus_area("a", PROPOSED, OPENED)) == [
        ("open", "2026-03-12", None),
        ("propose", "2026-02-01", None),
    ]


def test_each_entry_finds_the_commit_that_claims_it() -> None:
    found = told(
        focus_area("a", PROPOSED, OPENED),
        commit(2, "2026-03-13", claim("open", "2026-03-12-1")),
        commit(1, "2026-02-02", claim("propose")),
    )
    assert found == [("open", "2026-03-12", 2), ("propose", "2026-02-01", 1)]


def test_the_same_action_twice_is_matched_in_order() -> None:
    area = focus_area(
        "a",
        PROPOSED,
        entry("defer", "2026-03-12", decision="2026-03-12-1"),
        entry("defer", "2026-04-12", decision="2026-04-12-1"),
    )
    found = told(
        area,
        commit(3, "2026-04-13", claim("defer", "2026-04-12-1")),
        commit(2, "2026-03-13", claim("defer", "2026-03-12-1")),
        commit(1, "2026-02-01", claim("propose")),
    )
    assert [number for _, _, number in found] == [3, 2, 1]


def test_an_entry_recorded_by_hand_takes_no_other_entrys_commit() -> None:
    area = focus_area(
        "a",
        PROPOSED,
        entry("defer", "2026-03-12", decision="2026-03-12-1"),
        entry("defer", "2026-04-12", decision="2026-04-12-1"),
    )
    found = told(area, commit(2, "2026-03-13", claim("defer", "2026-03-12-1")))
    assert ("defer", "2026-04-12", None) in found
    assert ("defer", "2026-03-12", 2) in found


def test_a_claim_that_decides_something_else_is_not_believed() -> None:
    found = told(focus_area("a", PROPOSED, OPENED), commit(2, "2026-03-13", claim("open", "x-9")))
    assert ("open", "2026-03-12", None) in found


def test_an_entry_without_a_claim_was_recorded_by_the_commit_that_shows_it() -> None:
    area, old = focus_area("a", PROPOSED, OPENED), focus_area("a", PROPOSED)
    found = told(
        area,
        commit(2, "2026-03-13", shown=shows(old, area)),
        commit(1, "2026-02-03", shown=shows(None, old)),
    )
    assert found == [("open", "2026-03-12", 2), ("propose", "2026-02-01", 1)]


def test_what_is_shown_goes_before_what_is_claimed() -> None:
    area, old = focus_area("a", PROPOSED, OPENED), focus_area("a", PROPOSED)
    opens = claim("open", "2026-03-12-1")
    found = told(
        area, commit(3, "2026-03-15", opens), commit(2, "2026-03-14", shown=shows(old, area)),
    )  # fmt: skip
    assert ("open", "2026-03-12", 2) in found
    first = commit(1, "2026-03-13", opens, shown=shows(old, area))
    picked = commit(2, "2026-03-14", opens, shown=shows(old, area))
    assert told(area, picked, first)[0] == ("open", "2026-03-12", 1)


def events(area: Made | None, *newest_first: Recording) -> list[Event]:
    records = [r for r in snapshot(*([area] if area else [])).records.values() if area]
    return trail([r for r in records if r.reference == AREA], newest_first)


def test_what_a_commit_did_besides_an_entry_is_told_with_it() -> None:
    old = focus_area("a", PROPOSED)
    area = focus_area("a", PROPOSED, OPENED, vision=text("Visio"))
    (opened, _) = events(area, commit(1, "2026-03-13", shown=shows(old, area)))
    assert opened.difference is not None
    assert [deed.where for deed in opened.difference.deeds] == [("vision",)]


def test_edits_are_known_without_any_claim_and_told_once_with_one() -> None:
    old, area = focus_area("a"), focus_area("a", vision=text("Visio"))
    for claims in ((), (claim("edit"),)):
        edit, _ = events(area, commit(1, "2026-03-13", *claims, shown=shows(old, area)))
        assert (edit.action, edit.reference) == ("focus-area.edit", AREA)
        assert edit.difference is not None


def test_an_entry_that_stands_no_longer_is_told_as_what_it_was() -> None:
    area, opened = focus_area("a"), focus_area("a", PROPOSED, OPENED)
    back = commit(2, "2026-03-14", shown=shows(opened, area))
    found = events(area, back, commit(1, "2026-03-13", shown=shows(area, opened)))
    assert [event.action for event in found] == [
        "focus-area.edit", "focus-area.open", "focus-area.propose",
    ]  # fmt: skip


def test_a_record_that_is_gone_is_told_by_the_commits_that_had_it() -> None:
    area = focus_area("a")
    gone = commit(2, "2026-03-14", shown=shows(area, None))
    found = events(None, gone, commit(1, "2026-03-13", claim("propose"), shown=shows(None, area)))
    assert [event.action for event in found] == ["focus-area.edit", "focus-area.propose"]


def test_a_record_without_a_history_is_told_as_new_and_no_more() -> None:
    added = shows(None, body("uusi"))
    (event,) = events(None, commit(1, "2026-03-13", shown=added))
    assert event.action == "body.edit"
    assert event.difference is not None
    assert [deed.what for deed in event.difference.deeds] == ["born"]


def test_changes_of_the_registrys_own_files_are_told_too() -> None:
    policy = differences(snapshot(), snapshot(timezone="Europe/Stockholm"))
    (event,) = events(None, commit(1, "2026-03-13", shown=policy))
    assert (event.action, event.reference) == ("registry.edit", "registry/registry.yaml")


def test_edits_without_an_entry_are_told_on_the_day_of_their_commit() -> None:
    found = told(
        focus_area("a", PROPOSED, OPENED, CLOSED),
        commit(4, "2026-12-02", claim("close", "2026-12-01-1")),
        commit(3, "2026-05-01", claim("edit")),
        commit(2, "2026-03-12", claim("open", "2026-03-12-1")),
        commit(1, "2026-02-01", claim("propose")),
    )
    assert [action for action, _, _ in found] == ["close", "edit", "open", "propose"]


def test_what_a_commit_says_of_a_record_that_is_gone_is_told_too() -> None:
    gone = Claim("measure.add", "measures/poissa")
    found = told(focus_area("a"), commit(1, "2026-02-01", claim("propose"), gone))
    assert ("add", None, 1) in found
