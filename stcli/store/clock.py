"""Moments and days: seconds since 1970 as a day in a time zone, and back.

Knows time zones by their names; reads no clock.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import lru_cache

from stcli.domain.refusal import EXIT_SURROUNDINGS, Refusal

_LAST = 253_402_300_799 - 86_400  # a day before the calendar ends, wherever one is


def day_of(time: int, zone: str) -> str:
    """The day (ISO) on which a moment fell; in UTC where the zone is not known."""
    return datetime.fromtimestamp(min(time, _LAST), _zone(zone)).date().isoformat()


def zone_of(name: str) -> tzinfo:
    """A time zone by its name in the tz database."""
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(name)
    except (OSError, ValueError, KeyError) as error:
        raise Refusal("zone-unknown", exit=EXIT_SURROUNDINGS, zone=name) from error


@lru_cache(maxsize=16)
def _zone(name: str) -> tzinfo:
    try:
        return zone_of(name)
    except Refusal:
        return UTC


def start_of_day(day: str) -> int:
    """The first second of a day (ISO), in UTC."""
    return int(timedelta(days=date.fromisoformat(day).toordinal() - 719_163).total_seconds())
