"""Hostile data in every format: nothing that a terminal, a log or a spreadsheet obeys gets out."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Mapping
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stcli.domain.finding import Finding
from stcli.report.formats import FINDINGS, ROWS, render
from stcli.report.table import Column, Report, Table
from stcli.report.text import COLOUR, Screen, emit, hidden
from stcli.report.words import Message, Words

HOSTILE = [
    "\x1b[31mred\x1b[0m",
    "\x1b]52;c;ZXZpbA==\x07",
    "\x1b]8;;https://evil\x07click\x1b]8;;\x07",
    "\x9b2J\x90q\x9c",
    "safe\rEVIL\b\b",
    "a\tb\x0b\x0c\x85\u2028::error::x",
    "\n::error file=x::owned\n::set-output name=a::b",
    " ::add-mask::x",
    "##[error]owned ##vso[task.complete]",
    "\u202egnp.exe\u2069\u200b\ufeff\u00ad",
    "[link=https://evil]x[/link] [/red] :skull:",
    "{name} {0} %s %25 ${HOME} {{x}}",
    "]]><script>alert(1)</script>&amp;&#x1b;\"'",
    "=cmd|' /C calc'!A0",
    "@SUM(1+1)\t|",
    "\ud800\udfff \udcff",
    "\ufffe\uffff\U000e0001\U0010ffff",
    "\x00",
    "x" * 5000,
    "\u0301" * 50,
    "日本語" * 50,
    "",
]
SCREENS = [Screen(), Screen(True, True, 20), Screen(True, False, 20), Screen(True, True, 200)]
COMMAND = re.compile(r"(?m)^[^\S\n]*::|##[A-Za-z]*\[")


class TestWords(Words):
    """The catalogue and a message beside it, so that these tests depend on no rule."""

    __test__ = False

    def _catalogue(self, lang: str) -> Mapping[str, Message]:
        return {**super()._catalogue(lang), "finding.test": "{name}", "finding.test.hint": "{name}"}


def written(form: str, value: str, screen: Screen) -> str:
    """The bytes that reach the reader of a report in which the value stands everywhere."""
    path = f"registry/{value}.yaml"
    finding = Finding(
        "r", "error", path, "test", {"name": value}, ("a", value), line=2, column=len(value) + 1,
        record=value, before=value, after=[value], commit=None,
    )  # fmt: skip
    step = Finding("s", "note", path, "test", {"name": value}, commit=value, before=value)
    row = {"id": value, "title": {"fi": value}, "list": [value], value: value, "number": 1.5}
    columns = tuple(Column(name, value or "x") for name in ("id", "title", "list", "number"))
    report = Report(
        command="validate",
        words=TestWords("fi"),
        ok=False,
        table=Table(columns, [row, {"id": "b"}]) if form in ROWS else None,
        findings=[finding, step],
        source=lambda _: f"\n{value}{value}\n".encode("utf-8", "surrogatepass"),
        error={"code": "x", "message": value, "hint": None},
        screen=screen,
        files=[path],
        dump=lambda rows: f"- id: {rows[0]['id']}",
    )
    parts: list[bytes] = []
    render(report, form, lambda pieces, **how: emit(pieces, sink=parts.append, **how))
    return b"".join(parts).decode("utf-8")


@pytest.mark.parametrize("screen", SCREENS, ids=["file", "narrow", "grey", "wide"])
@pytest.mark.parametrize("form", sorted({*ROWS, *FINDINGS}))
def test_no_format_lets_anything_through(form: str, screen: Screen) -> None:
    for value in HOSTILE:
        check(form, written(form, value, screen), screen)


@settings(max_examples=60)
@given(st.text(st.characters(codec=None), max_size=30), st.sampled_from([*ROWS, *FINDINGS]))
def test_no_text_at_all_gets_through(value: str, form: str) -> None:
    check(form, written(form, value, Screen()), Screen())


def check(form: str, text: str, screen: Screen) -> None:
    if screen.colour and form in ("table", "text"):
        text = COLOUR.sub("", text)
    if form == "csv":
        text = check_csv(text)
    assert not [c for c in text if hidden(c) and c != "\n"]
    if form == "github":
        assert all(re.match("::(error|notice) ", line) for line in text.splitlines())
    else:
        assert not COMMAND.search(text)
    if form in ("json", "jsonl", "gitlab", "sarif"):
        [json.loads(line) for line in (text.splitlines() if form == "jsonl" else [text])]
    if form == "junit":
        ElementTree.fromstring(text.encode())


def check_csv(text: str) -> str:
    """The text without what CSV itself needs: CRLF ends its lines, a cell may have tabs."""
    for row in csv.reader(io.StringIO(text, newline="")):
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n")) for cell in row)
    return text.replace("\r\n", "\n").replace("\t", " ")


def test_a_colour_of_data_is_no_colour_of_ours() -> None:
    text = written("text", "\x1b[32mgreen", Screen(True, True, 80))
    assert "\x1b[32m" not in text
    assert r"\x1b[32mgreen" in text
