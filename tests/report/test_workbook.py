"""Workbooks: the same bytes, typed cells, and no text that becomes a formula."""

from __future__ import annotations

import datetime
import io
import zipfile
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from stcli.domain.refusal import Refusal
from stcli.report import sheet
from stcli.report.export import workbook
from stcli.report.export.workbook import MOST_CHARACTERS, Leaf, clipped, write
from stcli.report.text import visible

moment = datetime.datetime.fromisoformat
COLUMNS = [("reference", "text"), ("value", "text")]


def book(*leaves: Leaf) -> Any:
    content, _ = write(leaves, "Koe", "abc")
    return openpyxl.load_workbook(io.BytesIO(content))


def value(given: Any, sort: str = "text") -> Any:
    return book(Leaf("t", [("v", sort)], [(given,)])).worksheets[0]["A2"]


def test_cells_are_of_their_sorts() -> None:
    assert value("2026-03-12", "day").value == moment("2026-03-12")
    assert value("2026-03-12", "day").number_format == "yyyy\\-mm\\-dd"
    assert value("2026-03", "period").value == moment("2026-03-01")
    assert value("2026-03", "period").number_format == "yyyy\\-mm"
    assert value(7, "whole").value == 7
    assert value(-1.5, "number").value == -1.5
    assert value(True, "truth").value is True
    assert value("007").value == "007"
    assert value(None).value is None


@pytest.mark.parametrize("day", ["1899-12-31", "1900-02-28", "2026-02-30", "unknown", "", "joskus"])
def test_a_day_that_spreadsheets_do_not_have_stays_a_text(day: str) -> None:
    assert value(day, "day").value in (day, None)


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@x", "\t=1", '=HYPERLINK("https://example.invalid")', "#N/A",
             "TRUE", "1e5", "<b>&\"'", " x ", "a\nb", "x" * 300],
)  # fmt: skip
def test_a_text_stays_a_text(text: str) -> None:
    cell = value(text)
    assert (cell.data_type, cell.value) == ("s", text)
    assert cell.number_format == "@"


@given(st.text(max_size=40))
def test_any_text_comes_back(text: str) -> None:
    cell = value(text)
    assert (cell.value or "") == visible(text, keep="\n\t")
    assert cell.data_type in ("s", "n", "inlineStr")


def test_the_heading_stays_in_sight_and_says_the_columns() -> None:
    page = book(Leaf("t", COLUMNS, [("a", 1), ("b", 2)])).worksheets[0]
    assert page.freeze_panes == "A2"
    assert [cell.value for cell in page[1]] == ["reference", "value"]
    assert page["A1"].font.b
    assert page.auto_filter.ref == "A1:B3"


def test_every_table_has_a_sheet_under_a_name_of_its_own() -> None:
    long = "focus_areas_subgroups_participants"
    leaves = [Leaf(name, COLUMNS, []) for name in (long, f"{long}_2", "a/b", "a_b", "T", "t")]
    names = book(*leaves).sheetnames
    assert names == ["focus_areas_subgroups_participa", "focus_areas_subgroups_partici_2",
                     "a_b", "a_b_2", "T", "t_2"]  # fmt: skip
    assert all(len(name) <= 31 for name in names)


def test_there_may_be_many_columns() -> None:
    columns = [(f"c{number}", "whole") for number in range(60)]
    page = book(Leaf("t", columns, [tuple(range(60))])).worksheets[0]
    assert [cell.value for cell in page[2]] == list(range(60))


def test_the_same_tables_are_the_same_bytes_and_say_when_of_nothing() -> None:
    leaves = [Leaf("t", COLUMNS, [("a", "2026-03-12")])]
    content, _ = write(leaves, "Koe", None)
    assert content == write(leaves, "Koe", None)[0]
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for part in archive.infolist():
            assert part.date_time == (1980, 1, 1, 0, 0, 0)
            assert (part.compress_type, part.create_system) == (zipfile.ZIP_STORED, 3)
        assert b"<dcterms" not in archive.read("docProps/core.xml")


def test_it_names_its_registry_and_commit() -> None:
    properties = book(Leaf("t", COLUMNS, [])).properties
    assert (properties.title, properties.identifier) == ("Koe", "abc")


def test_a_text_that_is_too_long_for_a_cell_is_cut_and_counted() -> None:
    content, cut = write([Leaf("t", COLUMNS, [("x" * MOST_CHARACTERS, "y" * 40_000)])], "t", None)
    row = openpyxl.load_workbook(io.BytesIO(content)).worksheets[0][2]
    assert cut == 1
    told = [str(cell.value) for cell in row]
    assert [len(text) for text in told] == [MOST_CHARACTERS, MOST_CHARACTERS]
    assert told[1] == clipped("y" * 40_000)
    assert told[1].endswith("y…")


def test_more_rows_than_a_sheet_holds_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "MOST_ROWS", 3)
    write([Leaf("t", COLUMNS, [("a", 1)] * 2)], "t", None)
    with pytest.raises(Refusal) as caught:
        write([Leaf("t", COLUMNS, [("a", 1)] * 3)], "t", None)
    assert caught.value.code == "export-rows"


def test_a_sheet_is_read_by_its_name_else_the_first() -> None:
    content, _ = write([Leaf("a", [("id", "text")], [("x",)]), Leaf("b", [("id", "text")], [])],
                       "t", None)  # fmt: skip
    assert len(sheet.read(content, "b").rows) == 0
    assert len(sheet.read(content, "a").rows) == len(sheet.read(content, "c").rows) == 1
