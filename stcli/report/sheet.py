"""Spreadsheets (XLSX) as sheets of cells: the one door of openpyxl, which is an extra.

Knows what a workbook may hide (archives that swell, entities, rows that are not there) and
bounds it before anything is parsed; formulas and errors are no values. Does not know what the
cells mean.
"""

from __future__ import annotations

import io
import warnings
import zipfile
from collections.abc import Iterator, Sequence
from typing import Any, Final

from stcli.domain.changing.cell import Unfit
from stcli.domain.reading import sheet as reading
from stcli.domain.reading.sheet import Sheet
from stcli.domain.refusal import EXIT_SURROUNDINGS, Refusal

BEGINNING: Final = b"PK\x03\x04"
MOST_UNPACKED: Final = 16 * 1024 * 1024
MOST_PARTS: Final = 1_000
WIDEST: Final = 300  # cells of a row, empty ones among them
LONGEST: Final = 5 * reading.MOST_ROWS  # rows, likewise


def read(content: bytes, wanted: str = "") -> Sheet:
    """A sheet of a workbook, or the sheet that a file of CSV or JSON lines is.

    In a workbook the sheet that is called as ``wanted``, else the first one.
    """
    if not content.startswith(BEGINNING):
        return reading.read(content)
    _check_archive(content)
    try:
        import openpyxl
    except ImportError as error:
        raise Refusal("sheet-needs-extra", exit=EXIT_SURROUNDINGS) from error
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about styles, which are nobody's business here
            book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, keep_links=False)
            named = [each for each in book.worksheets if each.title == wanted]
            return reading.of_cells(_lines((named or book.worksheets)[0]))
    except Refusal:
        raise
    except Exception as error:  # it fails in many ways on what is no workbook
        raise Refusal("sheet-xlsx") from error


def _check_archive(content: bytes) -> None:
    """Refuse what would swell or refer elsewhere; a part never gives more than it announces."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
            if len(parts) > MOST_PARTS or sum(p.file_size for p in parts) > MOST_UNPACKED:
                raise Refusal("sheet-too-large", limit=MOST_UNPACKED // 1024 // 1024)
            for part in parts:
                _check_part(archive.read(part))
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError) as error:
        raise Refusal("sheet-xlsx") from error


def _check_part(content: bytes) -> None:
    """No entities, in whatever encoding they might be hidden."""
    for plain in (content, content.replace(b"\0", b"")):
        if b"<!DOCTYPE" in plain or b"<!ENTITY" in plain:
            raise Refusal("sheet-xlsx")


def _lines(sheet: Any) -> Iterator[tuple[int, Sequence[Any]]]:
    sheet.reset_dimensions()  # what a sheet says of its own size need not be so
    for number, row in enumerate(sheet.iter_rows(), 1):
        if number > LONGEST:
            raise Refusal("sheet-rows", limit=reading.MOST_ROWS)
        if len(row) > WIDEST:
            raise Refusal("sheet-columns", limit=reading.MOST_COLUMNS, line=number)
        # One cell far to the right comes with as many empty ones before it.
        yield number, [None if cell.value is None else _value(cell) for cell in row]


def _value(cell: Any) -> Any:
    """What a cell says: text, number or truth; a day as ISO, a month where no day is shown.

    A month is its first day; whoever types another day into a cell of months means that day.
    """
    import datetime

    if cell.data_type == "f":
        return Unfit("formula")
    if cell.data_type == "e":
        return Unfit("cell-error", value=str(cell.value))
    value = cell.value
    if isinstance(value, datetime.datetime):
        if value.time() != datetime.time():
            return value.isoformat(sep=" ", timespec="minutes")
        value = value.date()
    if isinstance(value, datetime.date):
        whole = value.day != 1 or "d" in cell.number_format.lower()
        return f"{value:%Y-%m-%d}" if whole else f"{value:%Y-%m}"
    return value if isinstance(value, (str, int, float)) else str(value)
