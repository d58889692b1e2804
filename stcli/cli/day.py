"""Days as people write them: ``12.3.2026``, ``tänään``, ``i går``, ``tomorrow``, ``3/2026``.

Knows the ways of writing in all three languages, whatever language was chosen; what it gives
is ISO, the only form that files and machines see. Today is an argument.
"""

from __future__ import annotations

import re
from typing import Final

# Days from today, by their names without spaces.
NAMED: Final = {
    "today": 0, "tänään": 0, "idag": 0,
    "yesterday": -1, "eilen": -1, "igår": -1,
    "tomorrow": 1, "huomenna": 1, "imorgon": 1, "imorron": 1,
    "toissapäivänä": -2, "toissapäivä": -2, "iförrgår": -2,
    "ylihuomenna": 2, "iövermorgon": 2,
}  # fmt: skip
_POINTED: Final = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})\Z")
_DASHED: Final = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})\Z")
_MONTH: Final = re.compile(r"([0-9]{1,2})[/.]([0-9]{4})\Z")


def iso_day(text: str, today: str) -> str:
    """The day as ISO; what is not understood comes back as it is, for the caller to judge."""
    plain = "".join(text.casefold().split())
    if plain in NAMED:
        return _shifted(today, NAMED[plain])
    if match := _POINTED.match(plain):
        return f"{match[3]}-{int(match[2]):02}-{int(match[1]):02}"
    if match := _DASHED.match(plain):
        return f"{match[1]}-{int(match[2]):02}-{int(match[3]):02}"
    return text


def iso_period(text: str, today: str) -> str:
    """The same for what may be a whole month: ``3/2026`` is ``2026-03``."""
    match = _MONTH.match("".join(text.split()))
    return f"{match[2]}-{int(match[1]):02}" if match else iso_day(text, today)


def _shifted(day: str, days: int) -> str:
    from datetime import date, timedelta

    try:
        return (date.fromisoformat(day) + timedelta(days=days)).isoformat()
    except (ValueError, OverflowError):  # a --today that is none, or the calendar's end
        return day
