"""A bar: how much of something is done, readable without colour and in any character set.

Knows how wide it is; what it says is said beside it in words, too.
"""

from __future__ import annotations

from typing import Final

DONE: Final = "#"
LEFT: Final = "-"
WIDE: Final = 20
NARROW: Final = 10
WIDE_FROM: Final = 80  # columns of the page


def bar(share: float, page_width: int) -> str:
    """``[#####-----]``: full only when all is done, empty only when nothing is."""
    width = WIDE if page_width >= WIDE_FROM else NARROW
    done = round(share * width)
    if 0 < share < 1:
        done = min(max(done, 1), width - 1)
    return f"[{DONE * done}{LEFT * (width - done)}]"


def percent(share: float) -> int:
    """The share in percent; 100 only when all is done, 0 only when nothing is."""
    shown = round(share * 100)
    return min(max(shown, 1), 99) if 0 < share < 1 else shown
