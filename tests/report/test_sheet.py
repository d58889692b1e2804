"""Spreadsheets: typed cells are read as values, and a hostile workbook is refused in time."""

from __future__ import annotations

import datetime
import io
import sys
import zipfile
from collections.abc import Callable
from typing import Any

import openpyxl
import pytest

from stcli.domain.changing.cell import Unfit
from stcli.domain.reading.sheet import MOST_ROWS
from stcli.domain.refusal import EXIT_SURROUNDINGS, Refusal
from stcli.report import sheet

NAMES = ["id", "value"]
moment = datetime.datetime.fromisoformat


def workbook(*rows: list[Any], touch: Callable[[Any], None] = lambda _: None) -> bytes:
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    for row in rows:
        page.append(row)
    touch(page)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def with_part(content: bytes, name: str, part: bytes) -> bytes:
    """The workbook with one of its parts replaced or added."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w") as new:
        for item in old.namelist():
            if item != name:
                new.writestr(item, old.read(item))
        new.writestr(zipfile.ZipInfo(name), part, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def page_of(rows: str) -> bytes:
    return (
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        f'<dimension ref="A1:XFD1048576"/><sheetData>{rows}</sheetData></worksheet>'
    ).encode()


def refused(content: bytes) -> Refusal:
    with pytest.raises(Refusal) as caught:
        sheet.read(content)
    return caught.value


def formatted(form: str) -> Callable[[Any], None]:
    def touch(page: Any) -> None:
        page["B2"].number_format = form

    return touch


@pytest.mark.parametrize(
    ("given", "form", "value"),
    [
        ("Teksti; ä", "General", "Teksti; ä"),
        (7, "General", 7),
        (7.5, "General", 7.5),
        (True, "General", True),
        (datetime.date(2026, 3, 12), "d.m.yyyy", "2026-03-12"),
        (moment("2026-03-12"), "yyyy-mm-dd", "2026-03-12"),
        (moment("2026-03-01"), "mm/yyyy", "2026-03"),
        (moment("2026-03-15"), "yyyy\\-mm", "2026-03-15"),
        (moment("2026-03-12 09:30"), "yyyy-mm-dd hh:mm", "2026-03-12 09:30"),
        (datetime.time(9, 30), "hh:mm", "09:30:00"),
        (None, "General", None),
    ],
)
def test_cells_are_values(given: Any, form: str, value: Any) -> None:
    found = sheet.read(workbook(NAMES, ["x", given], touch=formatted(form)))
    assert [(row.number, row.cells) for row in found.rows] == [(2, {"id": "x", "value": value})]
    assert not found.typed


def test_rows_keep_their_numbers_and_empty_ones_are_passed_over() -> None:
    found = sheet.read(workbook([], NAMES, [None, ""], ["x", "1"], [], ["y"]))
    assert [row.number for row in found.rows] == [4, 6]


@pytest.mark.parametrize(
    ("value", "code"),
    [("=1+1", "formula"), ("=cmd|' /C calc'!A0", "formula"), ("#REF!", "cell-error")],
)
def test_formulas_and_errors_are_no_values(value: str, code: str) -> None:
    (row,) = sheet.read(workbook(NAMES, ["x", value])).rows
    assert isinstance(row.cells["value"], Unfit)
    assert row.cells["value"].code == code


def test_what_is_no_workbook_is_csv_or_json_lines() -> None:
    assert [row.cells for row in sheet.read(b"id;value\nx;1\n").rows] == [{"id": "x", "value": "1"}]
    assert sheet.read(b'{"id": "x"}\n').typed


def bomb() -> bytes:
    return with_part(workbook(NAMES), "xl/media/x.bin", b"\0" * (sheet.MOST_UNPACKED + 1))


def many_parts() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for number in range(sheet.MOST_PARTS + 1):
            archive.writestr(str(number), b"")
    return out.getvalue()


LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
    "<worksheet><sheetData/></worksheet>"
)
PAGE = "xl/worksheets/sheet1.xml"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"PK\x03\x04 and no more", "sheet-xlsx"),
        (workbook(NAMES)[:400], "sheet-xlsx"),
        (bomb(), "sheet-too-large"),
        (many_parts(), "sheet-too-large"),
        (with_part(workbook(NAMES), PAGE, LAUGHS.encode()), "sheet-xlsx"),
        (with_part(workbook(NAMES), PAGE, LAUGHS.encode("utf-16")), "sheet-xlsx"),
        (with_part(workbook(NAMES), PAGE, b"<worksheet"), "sheet-xlsx"),
        (with_part(workbook(NAMES), "xl/workbook.xml", b"<workbook/>"), "sheet-xlsx"),
        (with_part(workbook(NAMES), PAGE, page_of('<row r="1000000000000"/>')), "sheet-rows"),
        (with_part(workbook(NAMES), PAGE, page_of("<row><c><v>1</v></c></row>" * (MOST_ROWS + 2))),
         "sheet-rows"),
        (with_part(workbook(NAMES), PAGE, page_of('<row r="1"><c r="IZ1"><v>1</v></c></row>')),
         "sheet-columns"),
        (with_part(workbook(NAMES), PAGE, page_of('<row r="1"><c r="ZZ1"><v>1</v></c></row>')),
         "sheet-columns"),
        (workbook(), "sheet-empty"),
    ],
)  # fmt: skip
def test_a_hostile_workbook_is_refused(content: bytes, code: str) -> None:
    assert refused(content).code == code


def test_without_the_extra_the_refusal_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    refusal = refused(workbook(NAMES))
    assert (refusal.code, refusal.exit) == ("sheet-needs-extra", EXIT_SURROUNDINGS)
