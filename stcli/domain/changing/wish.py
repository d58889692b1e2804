"""What a person asks of a bulk change, and how one row's trouble is told.

Knows a sheet's file by name only; a problem stands at a row and a column, as spreadsheets
count them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple

from stcli.domain.finding import ERROR, Finding

RULE: Final = "import-row"


class Wish(NamedTuple):
    """What holds for all rows.

    ``file``: its name in findings. ``language``: of texts in columns without one.
    ``shown``: what a value's cell may look like in our own export. ``clears``: an empty cell
    empties its field. ``date``: of the first entries, where it was given; ``source``: of
    imports.
    """

    file: str
    language: str
    today: str
    shown: Callable[[Any], frozenset[str]]
    date: str | None = None
    source: str | None = None
    clears: bool = False

    def problem(self, row: int, column: int, code: str, params: Mapping[str, Any]) -> Finding:
        """What is wrong with one cell, or with a row as a whole (column 1)."""
        return Finding(
            RULE, ERROR, self.file, f"{RULE}.{code}", params, line=row, column=column
        )  # fmt: skip
