"""Calendars by RFC 5545 (iCalendar): whole-day events, the same bytes for the same events.

Knows the notation: lines of at most 75 octets that end in CRLF, escaped texts. Which events there
are is the caller's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from stcli.report.text import visible

PRODUCT: Final = "-//stcli//stcli//EN"
_LONGEST: Final = 75  # octets of a line
# A calendar must hold something; without events, the time zone of its moments.
_NOTHING: Final = (
    *("BEGIN:VTIMEZONE", "TZID:Etc/UTC", "BEGIN:STANDARD", "DTSTART:19700101T000000"),
    *("TZOFFSETFROM:+0000", "TZOFFSETTO:+0000", "END:STANDARD", "END:VTIMEZONE"),
)


class Event(NamedTuple):
    """A whole-day event.

    ``day`` is ISO; ``stamp`` the moment of its latest change, ISO in UTC
    (``2026-03-12T10:00:00Z``); ``sequence`` grows with every change. ``busy``: it takes the day.
    """

    uid: str
    day: str
    stamp: str
    sequence: int
    summary: str
    description: Sequence[str]
    category: str
    place: str | None = None
    cancelled: bool = False
    busy: bool = False


def render(events: Iterable[Event], title: str) -> Iterator[str]:
    """The calendar, an event at a time."""
    yield _text(
        "BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODUCT}", "CALSCALE:GREGORIAN",
        f"NAME:{_escaped(title)}", f"X-WR-CALNAME:{_escaped(title)}",
    )  # fmt: skip
    nothing = True
    for event in events:
        nothing = False
        yield _text("BEGIN:VEVENT", *_properties(event), "END:VEVENT")
    yield _text(*(_NOTHING if nothing else ()), "END:VCALENDAR")


def _properties(event: Event) -> Iterator[str]:
    stamp = event.stamp.replace("-", "").replace(":", "")
    yield f"UID:{_escaped(event.uid)}"
    yield f"DTSTAMP:{stamp}"
    yield f"LAST-MODIFIED:{stamp}"
    yield f"SEQUENCE:{event.sequence}"
    yield f"DTSTART;VALUE=DATE:{event.day.replace('-', '')}"
    yield f"SUMMARY:{_escaped(event.summary)}"
    yield f"DESCRIPTION:{_escaped(chr(10).join(event.description))}"
    yield f"CATEGORIES:{_escaped(event.category)}"
    if event.place is not None:
        yield f"LOCATION:{_escaped(event.place)}"
    yield f"STATUS:{'CANCELLED' if event.cancelled else 'CONFIRMED'}"
    yield f"TRANSP:{'OPAQUE' if event.busy else 'TRANSPARENT'}"


def _escaped(text: str) -> str:
    shown = visible(text, keep="\n")
    for mark in "\\;,":
        shown = shown.replace(mark, f"\\{mark}")
    return shown.replace("\n", "\\n")


def _text(*lines: str) -> str:
    return "".join(f"{piece}\r\n" for line in lines for piece in _folded(line))


def _folded(line: str) -> Iterator[str]:
    """The line in pieces that are short enough; no letter is taken apart."""
    piece, size = "", 0
    for letter in line:
        length = len(letter.encode("utf-8", "backslashreplace"))
        if size + length > _LONGEST:
            yield piece
            piece, size = " ", 1
        piece, size = piece + letter, size + length
    yield piece
