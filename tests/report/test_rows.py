"""Rows in every format: the same values for people, files and machines."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stcli.report.formats import FORMATS, ROWS, pieces
from stcli.report.formats.grid import wrapped
from stcli.report.table import Column, Report, Row, Table, value_of
from stcli.report.text import COLOUR, Screen, cells, hidden
from stcli.report.words import Words

COLUMNS = (Column("id", "Tunnus"), Column("title", "Nimi"), Column("planned.end", "Päättyy"))
RECORDS: list[Row] = [
    {
        "id": "kamera-opas",
        "reference": "measures/kamera-opas",
        "title": {"fi": "Opas, laitetaan", "sv": "Guide"},
        "planned": {"end": "2026-12"},
        "goals": ["a", "b"],
    },
    {"id": "b", "reference": "measures/b", "title": {"fi": 'Sanoi "ei"'}, "n": None},
]


def shown(
    form: str, rows: Sequence[Row] = RECORDS, columns: tuple[Column, ...] = COLUMNS, **how: Any
) -> str:
    how = {"lang": "fi", **how}
    report = Report(
        command="list",
        words=Words(how.pop("lang")),
        table=Table(columns, rows),
        **how,
    )
    return "".join(pieces(report, form))


def test_the_table_lines_up() -> None:
    assert shown("table").splitlines() == [
        "Tunnus       Nimi             Päättyy",
        "-----------  ---------------  -------",
        "kamera-opas  Opas, laitetaan  2026-12",
        'b            Sanoi "ei"',
    ]


def test_the_table_lines_up_by_what_is_seen() -> None:
    lines = shown("table", [{"id": "日本", "title": "x"}, {"id": "e\u0301", "title": "x"}])
    assert {cells(line[: line.index("x")]) for line in lines.splitlines()[2:]} == {8}


def test_an_empty_table_says_so() -> None:
    assert shown("table", []) == "Ei näytettävää.\n"


def test_on_a_terminal_the_table_keeps_to_the_width() -> None:
    rows = [{"id": "a", "title": "Ikääntyneiden asumisturvallisuus ja avunsaanti"}]
    text = shown("table", rows, screen=Screen(terminal=True, width=45))
    assert max(map(cells, text.splitlines())) <= 45
    assert text.splitlines()[-1] == "        avunsaanti"


def test_a_row_that_is_too_wide_is_told_in_a_few_lines() -> None:
    walks = {"id": "kylien-turvallisuuskavelyt", "title": "Kylien kävelyt"}
    rows: list[dict[str, Any]] = [
        walks | {"planned": {"end": "2/2027"}},
        {"id": "b", "title": "Valmiusharjoitus, jossa kaikki kylät ovat mukana"},
        {},
    ]
    text = shown("table", rows, screen=Screen(terminal=True, width=38))
    assert text.splitlines() == [
        "Tunnus: kylien-turvallisuuskavelyt",
        "  Nimi: Kylien kävelyt",
        "  Päättyy: 2/2027",
        "Tunnus: b",
        "  Nimi: Valmiusharjoitus, jossa",
        "    kaikki kylät ovat mukana",
    ]
    text = shown("table", rows[:1], screen=Screen(terminal=True, width=43))
    assert text.splitlines()[1:] == ["  Nimi: Kylien kävelyt · Päättyy: 2/2027"]


def test_rows_as_text_have_no_columns_and_are_broken_on_terminals_only() -> None:
    long = [{"id": "b", "title": "Valmiusharjoitus, jossa kaikki kylät " * 4}]
    assert shown("text", long).count("\n") == 2
    assert shown("text", long, screen=Screen(terminal=True, width=40)).count("\n") > 4
    assert shown("text").splitlines()[:2] == [
        "Tunnus: kamera-opas", "  Nimi: Opas, laitetaan · Päättyy: 2026-12",
    ]  # fmt: skip
    assert shown("text", []) == "Ei näytettävää.\n"


@pytest.mark.parametrize("colour", [True, False])
@pytest.mark.parametrize("width", [20, 30, 80])
def test_on_a_narrow_terminal_no_word_is_cut(width: int, colour: bool) -> None:
    rows = [{"id": "ikaantyneiden-asumisturvallisuus", "title": "Asumisturvallisuus ja apu"}]
    text = COLOUR.sub("", shown("table", rows, screen=Screen(True, colour, width)))
    for word in ("ikaantyneiden-asumisturvallisuus", "Asumisturvallisuus", "apu"):
        assert word in text


def test_on_a_coloured_terminal_the_table_says_the_same() -> None:
    text = shown("table", screen=Screen(terminal=True, colour=True, width=80))
    assert COLOUR.search(text)
    plain = COLOUR.sub("", text)
    assert all(cells(line) <= 80 for line in plain.splitlines())
    assert [line.split() for line in plain.splitlines() if "─" not in line] == [
        line.split() for line in shown("table").splitlines() if "---" not in line
    ]


def test_markup_and_emoji_codes_of_data_are_only_text() -> None:
    rows = [{"id": "[/red]", "title": "[link=https://evil]:skull:[/link]"}]
    text = COLOUR.sub("", shown("table", rows, screen=Screen(terminal=True, colour=True)))
    assert "[/red]" in text
    assert "[link=https://evil]:skull:[/link]" in text


@given(st.text(alphabet="aä日 \u0301", max_size=40), st.integers(2, 12))
def test_wrapping_loses_nothing_but_spaces(text: str, width: int) -> None:
    wrapping = wrapped(text, width)
    assert all(cells(piece) <= width for piece in wrapping)
    assert "".join(wrapping).replace(" ", "") == text.replace(" ", "")


def test_csv_has_the_columns_in_the_chosen_language() -> None:
    assert shown("csv", lang="sv") == (
        'id,title,planned.end\r\nkamera-opas,Guide,2026-12\r\nb,"Sanoi ""ei""",\r\n'
    )


@pytest.mark.parametrize("start", [*"=+-@", "\t", "\r", "\n"])
def test_a_cell_of_csv_is_never_a_formula(start: str) -> None:
    rows = read_csv(shown("csv", [{"id": f"{start}cmd|' /C calc'!A0"}]))
    assert rows[1][0].startswith("'")


def test_numbers_in_csv_stay_numbers() -> None:
    assert read_csv(shown("csv", [{"id": -1.5, "title": True}]))[1][:2] == ["-1.5", "true"]


@given(st.lists(st.text(alphabet='ab",\n ä', max_size=8), min_size=1, max_size=4))
def test_csv_gives_back_what_was_written(values: list[str]) -> None:
    rows = read_csv(shown("csv", [{"id": value} for value in values], COLUMNS[:1]))
    kept = [value if not value.startswith("\n") else f"'{value}" for value in values]
    assert [row[0] if row else "" for row in rows[1:]] == kept


def read_csv(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline="")))


def test_lists_and_maps_are_one_cell() -> None:
    columns = (Column("goals", "g"), Column("planned", "p"))
    assert read_csv(shown("csv", RECORDS[:1], columns))[1] == ["a, b", "end: 2026-12"]


def test_json_lines_are_the_rows_one_a_line() -> None:
    assert [json.loads(line) for line in shown("jsonl").splitlines()] == RECORDS


def test_rows_are_written_as_they_come() -> None:
    report = Report(command="list", words=Words("fi"), table=Table(COLUMNS, RECORDS))
    for form in ("jsonl", "ids"):
        assert len(list(pieces(report, form))) == len(RECORDS)


def test_json_is_the_envelope() -> None:
    assert json.loads(shown("json")) == {
        "stcli": 1,
        "command": "list",
        "ok": True,
        "data": RECORDS,
        "findings": [],
        "error": None,
    }


def test_ids_are_bare() -> None:
    assert shown("ids") == "kamera-opas\nb\n"
    assert shown("ids", [{"reference": "measures/b"}]) == "measures/b\n"


def test_yaml_is_written_by_the_given_function() -> None:
    assert shown("yaml", dump=lambda rows: f"- {rows[0]['id']}") == "- kamera-opas\n"
    with pytest.raises(ValueError, match="dump"):
        shown("yaml")


def test_a_record_is_content_as_well_as_rows_are() -> None:
    report = Report(command="show", words=Words("fi"), data=RECORDS[0])
    assert json.loads("".join(pieces(report, "json")))["data"] == RECORDS[0]
    assert json.loads("".join(pieces(report, "jsonl"))) == RECORDS[0]


def test_a_column_is_a_key_or_a_path_through_maps() -> None:
    assert value_of({"a.b": 1, "a": {"b": 2}}, "a.b") == 1
    assert value_of({"a": {"b": 2}}, "a.b") == 2
    assert value_of({"a": [1]}, "a.b") is None


@pytest.mark.parametrize("number", [float("nan"), float("inf"), -float("inf")])
def test_numbers_that_json_does_not_have_become_null(number: float) -> None:
    assert json.loads(shown("jsonl", [{"n": [number, 1.5]}])) == {"n": [None, 1.5]}


# Two halves of one character side by side become that character: not text in the first place.
HALVES = re.compile("[\ud800-\udbff][\udc00-\udfff]")


@given(st.text(st.characters(codec=None), max_size=20).filter(lambda t: not HALVES.search(t)))
def test_json_gives_back_what_was_written(value: Any) -> None:
    text = shown("jsonl", [{"v": value, value: 1}])
    assert not any(map(hidden, text.rstrip("\n")))
    assert json.loads(text) == {"v": value, value: 1}


def test_every_format_of_rows_is_in_the_table() -> None:
    assert set(ROWS) <= set(FORMATS)
