"""Follow-up: which records are late, which are silent, how far each has come on a given day.

Delay is computed from dates and never stored. Knows one record's data and the day that it is
given; does not know the clock, nor how many days of silence a registry allows.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from stcli.domain.model.kind import Kind
from stcli.domain.model.record import Record

SILENT_AFTER_DAYS: Final = 180
_LONG_MONTHS: Final = frozenset((1, 3, 5, 7, 8, 10, 12))


def can_be_late(kind: Kind) -> bool:
    """Whether records of the kind have a planned period."""
    return "planned" in kind.shape


def can_be_silent(kind: Kind) -> bool:
    """Whether records of the kind report progress."""
    return "progress" in kind.shape


def silent_after(registry: Mapping[str, Any]) -> int:
    """How many days without progress make a record silent, by registry.yaml's policy."""
    days = (registry.get("follow_up") or {}).get("silent_after_days")
    return days if isinstance(days, int) else SILENT_AFTER_DAYS


def last_day(period_date: str) -> str:
    """The last day of a day (itself) or of a month, ISO."""
    if len(period_date) != 7:
        return period_date
    year, month = int(period_date[:4]), int(period_date[5:])
    return f"{period_date}-{_month_length(year, month):02}"


def _month_length(year: int, month: int) -> int:
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 31 if month in _LONG_MONTHS else 30


def planned_end(record: Record) -> str | None:
    """The day or month on which the work was to end, as the record states it."""
    end = (record.data.get("planned") or {}).get("end")
    return end if isinstance(end, str) else None


def is_late(record: Record, today: str) -> bool:
    """Live, and the last day of the planned period is before today."""
    end = planned_end(record)
    return record.live and end is not None and last_day(end) < today


def planned_start(record: Record) -> str | None:
    """The day or month on which the work was to begin, as the record states it."""
    start = (record.data.get("planned") or {}).get("start")
    return start if isinstance(start, str) else None


def is_unstarted(record: Record, today: str) -> bool:
    """Still as it was added, though the day or month on which it was to begin has passed."""
    start, lifecycle = planned_start(record), record.kind.lifecycle
    if not record.live or start is None or lifecycle is None:
        return False
    as_added = record.status == lifecycle.actions[lifecycle.initial].target
    return as_added and last_day(start) < today


def last_progress(record: Record) -> str | None:
    """The day of the latest report; None where there is none."""
    return max((str(p.get("date")) for p in record.data.get("progress") or ()), default=None)


def last_heard(record: Record) -> str | None:
    """The day of the latest report or step of the record's life; None where none is known."""
    steps = record.told.steps if record.told else ()
    dates = [step.date for step in steps if step.date]
    return max([*dates, *filter(None, (last_progress(record),))], default=None)


def is_silent(record: Record, today: str, days: int) -> bool:
    """Live, and nothing has been heard for so many days, or ever as far as is known."""
    if not record.live:
        return False
    heard = last_heard(record)
    return heard is None or days_between(heard, today) >= days


def days_between(earlier: str, later: str) -> int:
    """How many days from one ISO day to another."""
    from datetime import date

    return (date.fromisoformat(later) - date.fromisoformat(earlier)).days


class Milestones(NamedTuple):
    """How many milestones a measure has, how many were reached, and what of them is ahead.

    ``overdue`` are the entries whose last day has passed, ``next`` the one that is due first.
    """

    total: int
    done: int
    overdue: tuple[Mapping[str, Any], ...]
    next: Mapping[str, Any] | None


def milestones(record: Record, today: str) -> Milestones:
    """The milestones of a measure as they stand on a day."""
    entries = record.data.get("milestones") or ()
    waiting = sorted((e for e in entries if not e.get("done")), key=lambda e: last_day(e["due"]))
    overdue = tuple(e for e in waiting if record.live and last_day(e["due"]) < today)
    ahead = next((e for e in waiting if record.live and e not in overdue), None)
    return Milestones(len(entries), len(entries) - len(waiting), overdue, ahead)


def first_day(period_date: str) -> str:
    """The first day of a day (itself) or of a month, ISO."""
    return period_date if len(period_date) != 7 else f"{period_date}-01"


def started(record: Record) -> str | None:
    """The day or month on which the work began, else that for which it was planned."""
    periods = ((record.data.get(name) or {}).get("start") for name in ("actual", "planned"))
    return next((start for start in periods if isinstance(start, str)), None)


def time_used(record: Record, today: str) -> float | None:
    """Of the time that a live measure has, how much has passed (0 to 1); None if not known."""
    start, end = started(record), planned_end(record)
    if not record.live or start is None or end is None:
        return None
    begins, ends = first_day(start), last_day(end)
    whole = days_between(begins, ends) + 1
    return min(max(days_between(begins, today) / whole, 0.0), 1.0) if whole > 0 else None
