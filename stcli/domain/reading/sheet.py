"""Sheets: rows of named cells from CSV or JSON lines, bounded, with where each row stands.

Knows notations and what spreadsheets do to them (semicolons, a byte order mark, an apostrophe
before what looks like a formula); does not know fields or kinds. What can't be read is a
refusal: it is the file of the person who asks.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from stcli.domain.refusal import Refusal

MOST_BYTES: Final = 32 * 1024 * 1024
MOST_ROWS: Final = 20_000
MOST_COLUMNS: Final = 200
LONGEST_CELL: Final = 100_000
DELIMITERS: Final = (",", ";", "\t")
# How our own export keeps a spreadsheet from running a text as a formula.
GUARDED: Final = re.compile(r"'(?=[=+\-@\t\r\n])")
_LINE: Final = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_DEEPEST: Final = 32


class Row(NamedTuple):
    """One row: its number in the file, and what its cells say, by column.

    Cells hold text (CSV, spreadsheets) or any JSON value; an empty cell is None.
    """

    number: int
    cells: Mapping[str, Any]


class Sheet(NamedTuple):
    """The columns' names in their order, with their numbers from 1, and the rows.

    ``typed``: cells are values of JSON, not texts that a person typed.
    """

    columns: Mapping[str, int]
    rows: Sequence[Row]
    typed: bool = False


def read(content: bytes) -> Sheet:
    """A file of CSV or of JSON lines, told apart by how it begins."""
    if len(content) > MOST_BYTES:
        raise Refusal("sheet-too-large", limit=MOST_BYTES // 1024 // 1024)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refusal("sheet-encoding") from error
    begins = text.lstrip()[:1]
    if begins in ("{", "[") and _is_one_value(text):
        raise Refusal("sheet-json-whole")
    return _json_lines(text) if begins == "{" else _csv(text)


def of_cells(lines: Iterable[tuple[int, Sequence[Any]]]) -> Sheet:
    """A sheet of numbered lines of cells, the first of which names the columns.

    Lines without anything are passed over; so are cells beyond the named ones if empty.
    """
    columns: dict[str, int] = {}
    rows: list[Row] = []
    for number, line in lines:
        cells = _said(line)
        if len(cells) > MOST_COLUMNS:
            raise Refusal("sheet-columns", limit=MOST_COLUMNS, line=number)
        if any(isinstance(cell, str) and len(cell) > LONGEST_CELL for cell in cells):
            raise Refusal("sheet-cell", limit=LONGEST_CELL, line=number)
        if not columns:
            columns = _columns(cells, number)
        elif cells:
            rows.append(Row(number, _cells(columns, cells, number)))
        if len(rows) > MOST_ROWS:
            raise Refusal("sheet-rows", limit=MOST_ROWS)
    if not columns:
        raise Refusal("sheet-empty")
    return Sheet(columns, rows)


def _said(line: Sequence[Any]) -> Sequence[Any]:
    """The cells up to the last that says something."""
    end = len(line)
    while end and line[end - 1] in (None, ""):
        end -= 1
    return line[:end]


def _columns(cells: Sequence[Any], line: int) -> dict[str, int]:
    found: dict[str, int] = {}
    for place, cell in enumerate(cells, 1):
        name = str(cell if cell is not None else "").strip()
        if name in found:
            raise Refusal("sheet-column-twice", column=name, line=line)
        if name:
            found[name] = place
    return found


def _cells(columns: Mapping[str, int], cells: Sequence[Any], line: int) -> dict[str, Any]:
    named = set(columns.values())
    for place, cell in enumerate(cells, 1):
        if place not in named and cell not in (None, ""):
            raise Refusal("sheet-unnamed", line=line, column=place)
    return {
        name: None if place > len(cells) or cells[place - 1] == "" else cells[place - 1]
        for name, place in columns.items()
    }


# CSV


def _csv(text: str) -> Sheet:
    if "\0" in text:
        raise Refusal("sheet-encoding")
    return of_cells(_lines(text))


def _lines(text: str) -> Iterator[tuple[int, list[str]]]:
    # Not ``splitlines``: to a spreadsheet only these end a line.
    reader = csv.reader(_LINE.findall(text), delimiter=_delimiter(text), strict=True)
    before = 0
    try:
        for cells in reader:
            yield before + 1, cells
            before = reader.line_num
    except csv.Error as error:
        raise Refusal("sheet-csv", line=before + 1) from error


def _delimiter(text: str) -> str:
    """What parts the names of the columns: the first line alone decides."""
    first = next((line for line in _LINE.findall(text) if line.strip()), "")
    bare = re.sub(r'"[^"]*"', "", first)
    return max(DELIMITERS, key=lambda mark: (bare.count(mark), -DELIMITERS.index(mark)))


def unguarded(text: str) -> str:
    """The text without the apostrophe that keeps a spreadsheet from running it."""
    return text[1:] if GUARDED.match(text) else text


# JSON lines


def _json_lines(text: str) -> Sheet:
    columns: dict[str, int] = {}
    rows: list[Row] = []
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        data = _object(line, number)
        if len(rows) >= MOST_ROWS:
            raise Refusal("sheet-rows", limit=MOST_ROWS)
        rows.append(Row(number, data))
        for name in data:
            columns.setdefault(name, 1)
        if len(columns) > MOST_COLUMNS:
            raise Refusal("sheet-columns", limit=MOST_COLUMNS, line=number)
    return Sheet(columns, rows, typed=True)


def _is_one_value(text: str) -> bool:
    """Whether the text is one value of JSON over several lines, or a list: no rows of their own."""
    if text.lstrip()[0] == "{" and text.strip().count("\n") == 0:
        return False
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _object(line: str, number: int) -> dict[str, Any]:
    try:
        data = json.loads(line, object_pairs_hook=_no_twice, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise Refusal("sheet-json", line=number) from error
    if not isinstance(data, dict) or _too_deep(data, _DEEPEST):
        raise Refusal("sheet-json", line=number)
    return data


def _no_twice(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    data = dict(pairs)
    if len(data) != len(pairs):
        raise ValueError("a key stands twice")
    return data


def _no_constant(name: str) -> Any:
    raise ValueError(name)


def _too_deep(value: Any, left: int) -> bool:
    below = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return left == 0 or any(_too_deep(item, left - 1) for item in below)
