"""What is asked besides, where questions are asked anyhow, though it may be left out.

Without it the record would be there, but nobody would be content with it: a proposal of nobody,
a meeting without those who were present. Knows commands and their options; asks nobody.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

OFFERED: Final[Mapping[tuple[str, ...], tuple[str, ...]]] = {
    ("phenomenon", "select"): ("--focus-area",),
    ("focus-area", "propose"): ("--phenomenon", "--participant"),
    ("measure", "add"): ("--planned-end",),
    ("measure", "report"): ("--by",),
    ("meeting", "hold"): ("--attendance",),
}


def offered(path: tuple[str, ...], words: Sequence[str], language: str) -> list[str]:
    """The options that are offered to the person who gives this command.

    A decision that is recorded from a meeting may have a text of its own.
    """
    decided = [f"--text-{language}"] if "--meeting" in words else []
    return [*OFFERED.get(path, ()), *decided]
