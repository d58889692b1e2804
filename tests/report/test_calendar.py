"""Calendars, read back by a library that knows RFC 5545."""

from __future__ import annotations

import datetime
from typing import Any

import icalendar
from hypothesis import given
from hypothesis import strategies as st

from stcli.report.export.calendar import Event, render
from stcli.report.text import visible

ODD = "Pilkku, puolipiste; kenoviiva \\n ja\nrivi: å\U0001f600 " + "ä" * 200


def event(**values: Any) -> Event:
    known: dict[str, Any] = {
        "uid": "measures/x@koe", "day": "2026-10-31", "stamp": "2026-03-12T10:00:00Z",
        "sequence": 3, "summary": "Määräaika", "description": ["a", "b"], "category": "toimenpide",
    }  # fmt: skip
    return Event(**(known | values))


def written(*events: Event) -> bytes:
    return "".join(render(events, "Koe; koe")).encode()


def read(*events: Event) -> Any:
    return icalendar.Calendar.from_ical(written(*events))


def test_an_event_is_read_back_as_it_is() -> None:
    (found,) = read(event(place="Kokoushuone", busy=True)).walk("VEVENT")
    assert found["UID"] == "measures/x@koe"
    assert found.decoded("DTSTART") == datetime.date(2026, 10, 31)
    assert found.decoded("DTSTAMP").isoformat() == "2026-03-12T10:00:00+00:00"
    assert found.decoded("LAST-MODIFIED") == found.decoded("DTSTAMP")
    assert found["SEQUENCE"] == 3
    assert found["DESCRIPTION"] == "a\nb"
    assert (found["LOCATION"], found["STATUS"], found["TRANSP"]) == (
        "Kokoushuone", "CONFIRMED", "OPAQUE",
    )  # fmt: skip
    (off,) = read(event(cancelled=True)).walk("VEVENT")
    assert (off["STATUS"], off["TRANSP"], "LOCATION" in off) == ("CANCELLED", "TRANSPARENT", False)


def test_lines_are_short_end_as_they_must_and_split_no_letter() -> None:
    text = written(event(summary=ODD))
    assert text.endswith(b"END:VCALENDAR\r\n")
    lines = text.split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    assert b"\n" not in text.replace(b"\r\n", b"")
    for line in lines:
        line.decode()
    assert read(event(summary=ODD)).walk("VEVENT")[0]["SUMMARY"] == ODD


@given(st.text(max_size=200))
def test_any_text_comes_back(text: str) -> None:
    (found,) = read(event(summary=text)).walk("VEVENT")
    assert found["SUMMARY"] == visible(text, keep="\n")


def test_no_text_becomes_a_line_of_its_own() -> None:
    hostile = "x\r\nEND:VEVENT\r\nBEGIN:VALARM\nATTACH:https://example.invalid"
    calendar = read(event(summary=hostile, uid=hostile, place=hostile, category=hostile))
    assert [part.name for part in calendar.walk()] == ["VCALENDAR", "VEVENT"]


def test_a_calendar_without_events_holds_something_all_the_same() -> None:
    calendar = read()
    assert [part.name for part in calendar.subcomponents] == ["VTIMEZONE"]
    assert calendar["VERSION"] == "2.0"
    assert calendar["NAME"] == calendar["X-WR-CALNAME"] == "Koe\\; koe"  # as it is written
    assert [part.name for part in read(event()).subcomponents] == ["VEVENT"]
