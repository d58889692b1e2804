"""Histories and commits, put together to one trail."""

from __future__ import annotations

from stcli.domain.changing.plan import Claim
from stcli.domain.model.trail import Recording, trail
from tests.domain.building import CLOSED, OPENED, PROPOSED, Made, entry, focus_area, snapshot

AREA = "focus-areas/a"
PATH = f"registry/{AREA}.yaml"


def commit(number: int, day: str, *claims: Claim, paths: tuple[str, ...] = (PATH,)) -> Recording:
    return Recording(f"{number:040x}", f"{day}T12:00:00+02:00", "Kirjaaja", None, "", claims, paths)


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


def test_a_record_without_claims_began_in_the_first_commit_of_its_file() -> None:
    found = told(focus_area("a"), commit(2, "2026-03-01"), commit(1, "2026-02-03"))
    assert found == [("propose", "2026-02-01", 1)]


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
