"""What is late and what is silent on a given day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stcli.domain.model.follow_up import (
    days_between,
    is_late,
    is_silent,
    is_unstarted,
    last_day,
    milestones,
    silent_after,
    time_used,
)
from stcli.domain.model.record import Record
from tests.domain.building import entry, focus_area, measure, snapshot

ADDED = entry("add", "2026-01-10", focus_area="alue")
DAYS = st.dates(date(1990, 1, 1), date(2100, 1, 1))


def made(*history: Any, **values: Any) -> Record:
    """One measure of a focus area, read."""
    found = snapshot(focus_area("alue"), measure("toimi", "alue", *(history or (ADDED,)), **values))
    return found.records["measures/toimi"]


def test_a_measure_is_late_from_the_day_after_its_planned_end() -> None:
    record = made(planned={"end": "2026-03-12"})
    assert not is_late(record, "2026-03-12")
    assert is_late(record, "2026-03-13")


@pytest.mark.parametrize(
    ("start", "history", "unstarted"),
    [
        ("2026-03", (), True),
        ("2026-04", (), False),
        (None, (), False),
        ("2026-03", (entry("start", "2026-03-20"),), False),
        ("2026-03", (entry("suspend", "2026-03-20", reason="Odottaa."),), False),
        ("2026-03", (entry("cancel", "2026-03-20", reason="Ei."),), False),
    ],
)
def test_what_was_to_begin_and_is_as_it_was_added_has_not_started(
    start: str | None, history: tuple[Any, ...], unstarted: bool
) -> None:
    record = made(ADDED, *history, planned={"start": start} if start else {"end": "2027-01"})
    assert is_unstarted(record, "2026-04-01") is unstarted


def test_what_has_no_life_cannot_be_late_to_begin() -> None:
    base = snapshot(focus_area("alue"))
    body = base.get("body", "cooperation-group")
    assert body is not None
    assert not is_unstarted(body, "2026-04-01")


def test_a_month_ends_on_its_last_day() -> None:
    record = made(planned={"end": "2024-02"})
    assert not is_late(record, "2024-02-29")
    assert is_late(record, "2024-03-01")


def test_a_measure_without_a_planned_end_is_never_late() -> None:
    assert not is_late(made(planned={"start": "2020-01"}), "2099-01-01")


def test_a_measure_that_is_no_longer_at_work_is_neither_late_nor_silent() -> None:
    done = (ADDED, entry("start", "2026-01-11"), entry("complete", "2026-01-12"))
    record = made(*done, planned={"end": "2026-01"})
    assert not is_late(record, "2027-01-01")
    assert not is_silent(record, "2027-01-01", 180)


@pytest.mark.parametrize(("day", "silent"), [("2026-07-08", False), ("2026-07-09", True)])
def test_silence_counts_from_the_first_step_where_nothing_was_reported(
    day: str, silent: bool
) -> None:
    assert is_silent(made(), day, 180) is silent


def test_a_report_breaks_the_silence() -> None:
    record = made(progress=[{"date": "2026-06-01", "text": "Etenee."}])
    assert not is_silent(record, "2026-07-09", 180)
    assert is_silent(record, "2026-11-28", 180)


def test_reports_need_not_stand_in_the_order_of_their_days() -> None:
    days = ("2026-06-01", "2026-02-01")
    record = made(progress=[{"date": day, "text": "Etenee."} for day in days])
    assert not is_silent(record, "2026-08-15", 180)


def test_an_imported_measure_of_which_nothing_is_known_is_silent() -> None:
    record = made(entry("import", to="ongoing", focus_area="alue"))
    assert is_silent(record, "2026-01-01", 180)


def test_the_registry_says_how_long_silence_may_last_else_half_a_year() -> None:
    assert silent_after({}) == 180
    assert silent_after({"follow_up": {"silent_after_days": 30}}) == 30


@given(DAYS)
def test_the_last_day_of_a_month_is_the_day_before_the_next_begins(day: date) -> None:
    last = date.fromisoformat(last_day(day.isoformat()[:7]))
    assert (last.year, last.month) == (day.year, day.month)
    assert (last + timedelta(days=1)).day == 1


@given(DAYS, st.integers(0, 5000))
def test_days_are_counted_by_the_calendar(day: date, count: int) -> None:
    later = day + timedelta(days=count)
    assert days_between(day.isoformat(), later.isoformat()) == count


# How far it has come


STEPS = [
    {"id": "tehty", "title": {"fi": "A"}, "due": "2026-03", "done": "2026-03-01"},
    {"id": "pian", "title": {"fi": "B"}, "due": "2027-01"},
    {"id": "ohi", "title": {"fi": "C"}, "due": "2026-05"},
    {"id": "sitten", "title": {"fi": "D"}, "due": "2027-06-01"},
]


def test_milestones_are_counted_and_what_is_overdue_is_told_apart_from_what_is_next() -> None:
    told = milestones(made(milestones=STEPS), "2026-06-01")
    assert (told.total, told.done) == (4, 1)
    assert [entry["id"] for entry in told.overdue] == ["ohi"]
    assert told.next is not None
    assert told.next["id"] == "pian"


def test_a_milestone_is_overdue_from_the_day_after_its_month() -> None:
    assert milestones(made(milestones=STEPS), "2026-05-31").overdue == ()


def test_nothing_is_ahead_of_a_measure_that_has_ended_or_has_no_milestones() -> None:
    done = (ADDED, entry("start", "2026-01-11"), entry("complete", "2026-01-12"))
    told = milestones(made(*done, milestones=STEPS), "2027-01-01")
    assert (told.overdue, told.next) == ((), None)
    assert milestones(made(), "2027-01-01").total == 0


@pytest.mark.parametrize(
    ("day", "share"),
    [("2026-01-31", 0.0), ("2026-02-01", 0.0), ("2026-02-15", 0.5), ("2026-03-01", 1.0)],
)
def test_time_is_used_from_the_first_day_to_the_last(day: str, share: float) -> None:
    assert time_used(made(planned={"start": "2026-02", "end": "2026-02-28"}), day) == share


def test_the_actual_start_goes_before_the_planned_one() -> None:
    started = (ADDED, entry("start", "2026-02-15"))
    planned, actual = {"start": "2026-02", "end": "2026-02"}, {"start": "2026-02-15"}
    assert time_used(made(*started, planned=planned, actual=actual), "2026-02-22") == 0.5


@pytest.mark.parametrize(
    "planned",
    [None, {"start": "2026-01"}, {"end": "2026-03"}, {"start": "2026-05", "end": "2026-04"}],
)
def test_time_that_is_not_known_is_not_told(planned: Any) -> None:
    assert time_used(made(planned=planned), "2026-02-01") is None


def test_a_measure_that_has_ended_uses_no_time() -> None:
    done = (ADDED, entry("start", "2026-01-11"), entry("complete", "2026-01-12"))
    planned = {"start": "2026-01", "end": "2026-12"}
    assert time_used(made(*done, planned=planned), "2026-02-01") is None
