"""Sheets: rows of cells from what spreadsheets and scripts write, bounded."""

from __future__ import annotations

import csv
import io
import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stcli.domain.reading import sheet
from stcli.domain.refusal import Refusal


def rows(text: str | bytes) -> list[tuple[int, dict[str, Any]]]:
    content = text.encode() if isinstance(text, str) else text
    return [(row.number, dict(row.cells)) for row in sheet.read(content).rows]


def refused(content: str | bytes) -> Refusal:
    with pytest.raises(Refusal) as caught:
        rows(content)
    return caught.value


@pytest.mark.parametrize("mark", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("start", [b"", b"\xef\xbb\xbf"])
def test_what_spreadsheets_write_is_read(mark: str, end: str, start: bytes) -> None:
    text = end.join((f"id{mark}title", f'x{mark}"A, b; ""c"""', f"y{mark}"))
    assert rows(start + text.encode()) == [
        (2, {"id": "x", "title": 'A, b; "c"'}), (3, {"id": "y", "title": None}),
    ]  # fmt: skip


def test_the_first_line_decides_what_parts_cells() -> None:
    assert rows('id;"a,b,c"\nx;1,5\n') == [(2, {"id": "x", "a,b,c": "1,5"})]
    assert rows("id\nx\n") == [(2, {"id": "x"})]


def test_rows_are_numbered_by_the_line_where_they_begin() -> None:
    text = 'id,title\nx,"one\ntwo\u2028three"\n\n,,\ny,z\n'
    assert rows(text.replace(",,", ",")) == [
        (2, {"id": "x", "title": "one\ntwo\u2028three"}), (6, {"id": "y", "title": "z"}),
    ]  # fmt: skip


def test_empty_lines_before_the_names_are_passed_over() -> None:
    assert rows("\n\nid,a\nx,1\n") == [(4, {"id": "x", "a": "1"})]


def test_short_rows_and_columns_without_a_name() -> None:
    assert rows("id,a,\nx\ny,1,\n") == [(2, {"id": "x", "a": None}), (3, {"id": "y", "a": "1"})]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "sheet-empty"),
        ("\n \n", "sheet-empty"),
        ("id,a,id\n", "sheet-column-twice"),
        ("id,a\nx,1,2\n", "sheet-unnamed"),
        ("id,,a\nx,2,\n", "sheet-unnamed"),
        ('id,a\nx,"1\n', "sheet-csv"),
        ('id,a\nx,"1"2\n', "sheet-csv"),
        ("id\0,a\n", "sheet-encoding"),
        (b"id,a\nx,\xe4\n", "sheet-encoding"),
        ("id,a\n".encode("utf-16"), "sheet-encoding"),
        ("a," * sheet.MOST_COLUMNS + "b\n", "sheet-columns"),
        ("id\n" + "x" * (sheet.LONGEST_CELL + 1), "sheet-cell"),
        ("id\n" + "x\n" * (sheet.MOST_ROWS + 1), "sheet-rows"),
        (b"x" * (sheet.MOST_BYTES + 1), "sheet-too-large"),
        ('{"id": "x"}\n' * (sheet.MOST_ROWS + 1), "sheet-rows"),
        ('[{"id": "x"}]', "sheet-json-whole"),
        ('\n[\n  {"id": "x"},\n  {"id": "y"}\n]\n', "sheet-json-whole"),
        ('{\n  "data": [{"id": "x"}]\n}\n', "sheet-json-whole"),
        (json.dumps({str(n): 1 for n in range(sheet.MOST_COLUMNS + 1)}), "sheet-columns"),
        ('{"id": }', "sheet-json"),
        ('{"id": NaN}', "sheet-json"),
        ('{"id": 1, "id": 2}', "sheet-json"),
        ('{"id": 1}\n[]', "sheet-json"),
        ('{"id": ' + "[" * 40 + "]" * 40 + "}", "sheet-json"),
        ('{"id": ' + "[" * 100_000, "sheet-json"),
    ],
)
def test_what_cannot_be_read_is_refused(text: str | bytes, code: str) -> None:
    assert refused(text).code == code


def test_a_bracket_alone_makes_no_json() -> None:
    assert list(sheet.read(b"[id],a\nx,1\n").columns) == ["[id]", "a"]


def test_json_lines_keep_their_types() -> None:
    found = sheet.read(b'\n{"id": "x", "n": 1}\r\n\n{"id": "y", "t": {"fi": null}}\n')
    assert found.typed
    assert list(found.columns) == ["id", "n", "t"]
    assert [(row.number, row.cells) for row in found.rows] == [
        (2, {"id": "x", "n": 1}), (4, {"id": "y", "t": {"fi": None}}),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "plain"),
    [("'=1", "=1"), ("'-x", "-x"), ("'@x", "@x"), ("'n", "'n"), ("''=", "''="), ("=1", "=1")],
)
def test_the_guard_against_formulas_is_taken_off(text: str, plain: str) -> None:
    assert sheet.unguarded(text) == plain


words = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n"), max_size=12
).map(str.strip)


@given(st.lists(st.tuples(words.filter(bool), words), max_size=5), st.sampled_from([",", ";"]))
def test_what_was_written_is_read(given: list[tuple[str, str]], mark: str) -> None:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=mark)
    writer.writerows([("id", "text"), *given])
    assert [tuple(row.values()) for _, row in rows(out.getvalue())] == [
        (id, text or None) for id, text in given
    ]


@given(st.binary(max_size=200))
def test_any_bytes_are_a_sheet_or_a_refusal(content: bytes) -> None:
    with suppress(Refusal):
        sheet.read(content)
