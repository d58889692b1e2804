"""A table for people: in columns, by what each text takes on the screen.

Knows how to line up plain text. On a coloured terminal it leaves the drawing to
``report.terminal``, which is loaded only then.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Any, Final

from stcli.report.table import Report, Table, cell, value_of
from stcli.report.text import cells, visible
from stcli.report.words import Words

GAP: Final = "  "
NARROW: Final = 12


def render(report: Report) -> Iterator[str]:
    """The table, or one line that says that there is nothing to show."""
    table, screen = report.table or Table(()), report.screen
    if not table.rows:
        return iter((report.words.say("table.empty") + "\n",))
    grid = texts_of(table, report.words)
    if screen.terminal and screen.colour:
        from stcli.report.terminal import drawn

        return iter((drawn(grid, screen.width),))
    return plain(grid, screen.width if screen.terminal else None)


def texts_of(table: Table, words: Words) -> list[list[str]]:
    """Headings and cells as texts that may be shown, a list a line."""
    heading = [visible(column.label) for column in table.columns]
    names = [column.name for column in table.columns]
    return [heading, *([_text(value_of(row, n), words) for n in names] for row in table.rows)]


def _text(value: Any, words: Words) -> str:
    return visible(cell(value, words).replace("\n", " "))


def plain(grid: Sequence[Sequence[str]], width: int | None = None) -> Iterator[str]:
    """Lines whose columns line up under a ruled heading; nothing is cut.

    With a width, texts too long for it go on below, in their column.
    """
    widths = [max(map(cells, column)) for column in zip(*grid, strict=True)]
    if width is not None:
        _fit(widths, width)
    yield from _lines(grid[0], widths)
    yield from _lines(["-" * width for width in widths], widths)
    for row in grid[1:]:
        yield from _lines(row, widths)


def _fit(widths: list[int], width: int) -> None:
    """Take from the widest column until the line fits, or all columns are narrow."""
    room = width - len(GAP) * (len(widths) - 1)
    while sum(widths) > room and max(widths) > NARROW:
        widths[widths.index(max(widths))] -= 1


def _lines(texts: Sequence[str], widths: Sequence[int]) -> Iterator[str]:
    columns = [wrapped(text, width) for text, width in zip(texts, widths, strict=True)]
    for pieces in zip_longest(*columns, fillvalue=""):
        padded = (p + " " * (w - cells(p)) for p, w in zip(pieces, widths, strict=True))
        yield GAP.join(padded).rstrip() + "\n"


def wrapped(text: str, width: int) -> list[str]:
    """The text in pieces of at most so many cells, between words where that can be."""
    if cells(text) <= width:
        return [text]
    pieces = [""]
    for word in text.split(" "):
        joined = f"{pieces[-1]} {word}" if pieces[-1] else word
        if cells(joined) <= width:
            pieces[-1] = joined
        else:
            pieces += _chopped(word, width)
    return pieces if pieces[0] else pieces[1:]


def _chopped(word: str, width: int) -> list[str]:
    pieces, piece = [], ""
    for character in word:
        if piece and cells(piece + character) > width:
            pieces.append(piece)
            piece = ""
        piece += character
    return [*pieces, piece]
