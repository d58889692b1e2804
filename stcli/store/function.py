"""Functions of SQL that know all letters, and of which no call takes long or much.

SQLite looks at the clock between two functions and never into one, so those of its own whose work
grows with the product of what they are given (``instr``, ``replace``) are done here, too. Knows
plain values; not what asks for them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any, Final

LONGEST: Final = 64 << 20  # characters of a text that a function makes
_MOST_LETTERS: Final = 50_000  # of a pattern: as many as SQLite itself takes
_MOST_STEPS: Final = 1 << 28  # of a pattern in a text: a second or two
_MONTH: Final = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])", re.ASCII)


class TooMuch(Exception):
    """What is asked of a function would take too long, or make too long a text."""


def cased(change: Callable[[str], str]) -> Callable[[Any], Any]:
    """``lower`` and ``upper``."""
    return lambda value: change(value) if isinstance(value, str) else value


def is_like(pattern: Any, value: Any, escape: str | None = None) -> bool | None:
    """``value LIKE pattern``."""
    if pattern is None or value is None:
        return None
    wanted, text = _text(pattern), _text(value)
    if len(wanted) > _MOST_LETTERS or len(wanted) * len(text) > _MOST_STEPS:
        raise TooMuch
    return _compiled(wanted, escape).fullmatch(text) is not None


def place_of(value: Any, part: Any) -> int | None:
    """``instr``: where a part begins, from 1; 0 where it is not there."""
    if value is None or part is None:
        return None
    if isinstance(value, bytes) and isinstance(part, bytes):
        return value.find(part) + 1
    return _text(value).find(_text(part)) + 1


def replaced(value: Any, old: Any, new: Any) -> str | None:
    """``replace``: the text with another part wherever one stood."""
    if value is None or old is None or new is None:
        return None
    text, before, after = map(_text, (value, old, new))
    if not before:
        return text
    if len(text) + text.count(before) * (len(after) - len(before)) > LONGEST:
        raise TooMuch
    return text.replace(before, after)


def last_of(period: Any) -> Any:
    """``last_day``: the day on which a period ends, a month or a day; what is neither, as it is."""
    if not isinstance(period, str) or not _MONTH.fullmatch(period):
        return period
    from stcli.domain.model.follow_up import last_day

    return last_day(period)


def _text(value: Any) -> str:
    """A value as SQLite writes it."""
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    if not isinstance(value, float):
        return str(value)
    digits, _, exponent = f"{value:.15g}".partition("e")
    whole = digits if "." in digits else f"{digits}.0"
    return f"{whole}e{exponent}" if exponent else whole


@lru_cache(maxsize=64)
def _compiled(pattern: str, escape: str | None) -> re.Pattern[str]:
    """What LIKE means, for the letters of all languages.

    Whatever stands between two % is looked for once and never again (an atomic group), so that
    no pattern takes long.
    """
    first, *others = _pieces(pattern, escape)
    found = "".join(f"(?>.*?{piece})" for piece in others[:-1])
    rest = f".*{others[-1]}" if others else ""
    return re.compile(first + found + rest, re.IGNORECASE | re.DOTALL)


def _pieces(pattern: str, escape: str | None) -> list[str]:
    """What stands between the % of a pattern, each as a regular expression."""
    pieces, letters = [""], iter(pattern)
    for letter in letters:
        if letter == escape:
            pieces[-1] += re.escape(next(letters, ""))
        elif letter == "%":
            pieces.append("")
        else:
            pieces[-1] += "." if letter == "_" else re.escape(letter)
    return pieces
