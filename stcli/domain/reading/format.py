"""Formats: what a date, a period date and a URI look like.

Knows the strings only, not where they stand; both validators assert formats with these very
functions, so they can't disagree. The door to rfc3986_validator, which is opened for unusual
addresses only.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Final

_MONTHS: Final = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

# Addresses as they nearly always are; anything else is asked of the full grammar.
_ORDINARY: Final = re.compile(
    r"https?://[A-Za-z0-9][A-Za-z0-9.-]*(?::[0-9]+)?(?:/[A-Za-z0-9._~!$&'()*+,;=:@/-]*)?\Z"
)
_ZERO_LED: Final = re.compile(r"\[[^\]]*[:.]0[0-9]+\.")  # [::ffff:01.2.3.4], an octal in disguise


@lru_cache(maxsize=8192)  # a registry has few days and names each of them often
def is_date(value: str) -> bool:
    """Whether it is a day of the calendar, YYYY-MM-DD, from year 1 on (RFC 3339, full-date)."""
    if len(value) != 10 or value[4] != "-" or value[7] != "-":
        return False
    digits = value[:4] + value[5:7] + value[8:]
    if not (digits.isascii() and digits.isdigit()):
        return False
    return _is_day(int(value[:4]), int(value[5:7]), int(value[8:]))


def _is_day(year: int, month: int, day: int) -> bool:
    if year < 1 or not 1 <= month <= 12 or day < 1:
        return False
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return day <= _MONTHS[month - 1] or (month == 2 and leap and day == 29)


@lru_cache(maxsize=8192)
def is_period_date(value: str) -> bool:
    """Whether it is a day, YYYY-MM-DD, or a month, YYYY-MM."""
    return is_date(value + "-01" if len(value) == 7 else value)


def is_uri(value: str) -> bool:
    """Whether it is an absolute URI (RFC 3986)."""
    if _ORDINARY.match(value):
        return True
    if "\n" in value or _ZERO_LED.search(value):  # both slip through the library's grammar
        return False
    from rfc3986_validator import validate_rfc3986

    return bool(validate_rfc3986(value, rule="URI"))


FORMATS: Final[Mapping[str, Callable[[str], bool]]] = {
    "date": is_date,
    "period-date": is_period_date,
    "uri": is_uri,
}
