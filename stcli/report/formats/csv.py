"""CSV by RFC 4180: comma, CRLF, quotes doubled, first line the names of the columns.

Knows that spreadsheets run a cell that looks like a formula: such a cell is written with
an apostrophe before it. Numbers, negative ones too, stay numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, Final

from stcli.report.table import Report, Table, cell, value_of
from stcli.report.text import neutral, visible
from stcli.report.words import Words

FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n")
QUOTED: Final = re.compile(r'[",\r\n]|^\s|\s$')


def render(report: Report) -> Iterator[str]:
    """The columns' names, then a line a row."""
    table = report.table or Table(())
    names = [column.name for column in table.columns]
    yield _line(names)
    for row in table.rows:
        yield _line(cell_text(value_of(row, name), report.words) for name in names)


def cell_text(value: Any, words: Words) -> str:
    """The value of a cell before quoting, harmless to spreadsheets and screens."""
    text = cell(value, words)
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if text.startswith(FORMULA) and not number:
        text = f"'{text}"
    return neutral(visible(text, keep="\n\t"))


def _line(texts: Iterable[str]) -> str:
    return ",".join(map(_quoted, texts)) + "\r\n"


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"' if QUOTED.search(text) else text
