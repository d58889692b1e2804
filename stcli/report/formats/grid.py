"""A table for people: in columns, by what each text takes on the screen.

Knows how to line up plain text. On a coloured terminal it leaves the drawing to
``report.terminal``, which is loaded only then. On a terminal too narrow for the columns' longest
words a row is told in a few lines: an id that is cut can't be copied.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import Any, Final

from stcli.report.table import Report, Table, cell, value_of
from stcli.report.text import Screen, cells, paint, visible
from stcli.report.words import Words

GAP: Final = "  "
FRAME: Final = 3  # cells between two columns on a coloured terminal
EDGES: Final = 2  # cells beside the outer columns there
_AT_ONCE: Final = 100  # rows that are written together
PLENTY: Final = 10_000  # cells: no line is broken where there is no terminal
INSET: Final = "  "
BETWEEN: Final = " · "  # two fields on one line


def render(report: Report) -> Iterator[str]:
    """The table, or one line that says that there is nothing to show."""
    table, screen = report.table or Table(()), report.screen
    if not table.rows:
        return iter((report.words.say("table.empty") + "\n",))
    grid = texts_of(table, report.words)
    if screen.terminal and not _fits(grid, screen.width, len(GAP)):
        return cards(grid, screen)
    if screen.terminal and screen.colour and _fits(grid, screen.width - EDGES, FRAME):
        from stcli.report.terminal import drawn

        return iter((drawn(grid, _widths(grid, screen.width - EDGES, FRAME), screen.width),))
    return plain(grid, screen.width if screen.terminal else None)


def spelled(report: Report) -> Iterator[str]:
    """Every row in a few lines, field by field: what a screen reader reads in order."""
    table, screen = report.table or Table(()), report.screen
    if not table.rows:
        return iter((report.words.say("table.empty") + "\n",))
    plain_screen = screen if screen.terminal else Screen(width=PLENTY)
    return cards(texts_of(table, report.words), plain_screen)


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
    widths = _widths(grid, width, len(GAP))
    yield from _lines(grid[0], widths)
    yield from _lines(["-" * width for width in widths], widths)
    for start in range(1, len(grid), _AT_ONCE):
        rows = grid[start : start + _AT_ONCE]
        yield "".join(line for row in rows for line in _lines(row, widths))


def least(grid: Sequence[Sequence[str]]) -> list[int]:
    """How many cells each column needs so that no word in it is cut."""
    return [max(_longest_word(text) for text in column) for column in zip(*grid, strict=True)]


def _longest_word(text: str) -> int:
    return max(map(cells, text.split(" ")))


def _fits(grid: Sequence[Sequence[str]], width: int, gap: int) -> bool:
    """Whether the columns stand beside each other with every word whole."""
    needed = least(grid)
    return sum(needed) + gap * (len(needed) - 1) <= width


def _widths(grid: Sequence[Sequence[str]], width: int | None, gap: int) -> list[int]:
    """How wide each column is: as its texts are, or less where that is too much for the width.

    Room is taken from the widest column that has words to wrap.
    """
    widths = [max(map(cells, column)) for column in zip(*grid, strict=True)]
    if width is None:
        return widths
    needed, room = least(grid), width - gap * (len(widths) - 1)
    while sum(widths) > room:
        loose = [(w, -i) for i, w in enumerate(widths) if w > needed[i]]
        if not loose:
            break
        widths[-max(loose)[1]] -= 1
    return widths


def cards(grid: Sequence[Sequence[str]], screen: Screen) -> Iterator[str]:
    """Each row as its first field and, below it, the others that say something."""
    heading, *rows = grid
    room = screen.width - 2 * len(INSET)
    for row in rows:
        told = [f"{label}: {text}" for label, text in zip(heading, row, strict=True) if text]
        for line in _unbroken(told[0], screen.width) if told else ():
            yield paint(line, "strong", screen) + "\n"
        for packed in _packed(told[1:], room):
            first, *more = _unbroken(packed, room)
            yield f"{INSET}{first}\n"
            yield from (f"{INSET}{INSET}{line}\n" for line in more)


def _packed(texts: Iterable[str], width: int) -> list[str]:
    """As many texts on each line as it takes whole; at least one."""
    lines: list[str] = []
    for text in texts:
        joined = f"{lines[-1]}{BETWEEN}{text}" if lines else text
        if lines and cells(joined) <= width:
            lines[-1] = joined
        else:
            lines.append(text)
    return lines


def _unbroken(text: str, width: int) -> list[str]:
    """The text in lines of whole words."""
    lines = [""]
    for word in text.split(" "):
        joined = f"{lines[-1]} {word}" if lines[-1] else word
        if not lines[-1] or cells(joined) <= width:
            lines[-1] = joined
        else:
            lines.append(word)
    return lines


def _lines(texts: Sequence[str], widths: Sequence[int]) -> Iterator[str]:
    gaps = [width - cells(text) for text, width in zip(texts, widths, strict=True)]
    if min(gaps, default=0) >= 0:  # nothing has to be wrapped: so it is with most
        yield _line(texts, gaps)
        return
    columns = [wrapped(text, width) for text, width in zip(texts, widths, strict=True)]
    for pieces in zip_longest(*columns, fillvalue=""):
        yield _line(pieces, [width - cells(p) for p, width in zip(pieces, widths, strict=True)])


def _line(texts: Sequence[str], gaps: Sequence[int]) -> str:
    padded = (text + " " * gap for text, gap in zip(texts, gaps, strict=True))
    return GAP.join(padded).rstrip() + "\n"


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
