"""What is shown of data: everything that a screen would obey or hide is seen as its number."""

from __future__ import annotations

import shutil
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stcli.report.text import WIDTH, Screen, cells, clip, columns, neutral, paint, visible

ANY_TEXT = st.text(st.characters(codec=None))


@pytest.mark.parametrize(
    ("data", "shown"),
    [
        ("Kyberrikollisuus, åäö — €", "Kyberrikollisuus, åäö — €"),
        ("\x1b[31mred", r"\x1b[31mred"),
        ("\x1b]52;c;ZXZpbA==\x07", r"\x1b]52;c;ZXZpbA==\x07"),
        ("\x9b31m", r"\x9b31m"),
        ("safe\rEVIL\b\x7f", r"safe\x0dEVIL\x08\x7f"),
        ("a\tb\nc", r"a\x09b\x0ac"),
        ("a\u202eb\u2066c", r"a\u{202e}b\u{2066}c"),
        ("zero\u200bwidth\ufeff", r"zero\u{200b}width\u{feff}"),
        ("filler\u3164\ufe0f", r"filler\u{3164}\u{fe0f}"),
        ("line\u2028par\u2029", r"line\u{2028}par\u{2029}"),
        ("tag\U000e0041", r"tag\u{e0041}"),
        ("name\udcff", r"name\u{dcff}"),
        ("1\u00a0000", "1\u00a0000"),
    ],
)
def test_hidden_characters_are_shown_as_their_numbers(data: str, shown: str) -> None:
    assert visible(data) == shown


@given(ANY_TEXT)
def test_nothing_hidden_is_left(text: str) -> None:
    for character in visible(text):
        assert unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")


@given(ANY_TEXT)
def test_what_is_visible_stays_as_it_is(text: str) -> None:
    assert visible(visible(text)) == visible(text)


@given(ANY_TEXT)
def test_kept_characters_are_kept_and_no_others(text: str) -> None:
    assert visible(text, keep="\n") == "\n".join(map(visible, text.split("\n")))


@pytest.mark.parametrize(
    ("data", "shown"),
    [
        ("::error::x", r"\x3a:error::x"),
        ("  \u00a0::set-output name=a::b", "  \u00a0\\x3a:set-output name=a::b"),
        ("fine\n::error::x", "fine\n\\x3a:error::x"),
        ("in the middle ::error::x", "in the middle ::error::x"),
        ("a ##[error]x", r"a \x23#[error]x"),
        ("##vso[task.setvariable]x", r"\x23#vso[task.setvariable]x"),
        ("## heading", "## heading"),
        ("::1", r"\x3a:1"),
    ],
)
def test_lines_that_ci_services_obey_are_broken(data: str, shown: str) -> None:
    assert neutral(data) == shown


@given(st.text(alphabet=":# \n[ab"))
def test_no_line_is_left_that_a_ci_service_obeys(text: str) -> None:
    for line in neutral(text).split("\n"):
        assert not line.lstrip().startswith("::")
        assert "##[" not in line


@pytest.mark.parametrize(
    ("text", "width"), [("abc", 3), ("日本", 4), ("e\u0301", 1), ("äö", 2), ("", 0)]
)
def test_cells_are_counted_as_a_terminal_counts_them(text: str, width: int) -> None:
    assert cells(text) == width


@given(st.text(alphabet="aä日\u0301 "), st.integers(1, 12))
def test_a_clipped_text_fits(text: str, width: int) -> None:
    assert cells(clip(text, width)) <= width


def test_data_cannot_bring_its_own_colour() -> None:
    screen = Screen(terminal=True, colour=True)
    assert paint("\x1b[32mok", "error", screen) == "\x1b[1;31m\\x1b[32mok\x1b[0m"
    assert paint("ok", "error", Screen()) == "ok"


@pytest.mark.parametrize("given", ["", "120", "1", "0", "-5", "wide", "9" * 20, "٣٢"])
def test_the_width_is_what_is_set_or_else_what_the_system_says(
    given: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", given)
    usual = shutil.get_terminal_size().columns
    assert columns({"COLUMNS": given}) == (usual if len(given) < 6 else columns({}))


def test_without_a_terminal_there_is_a_width_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "__stdout__", None)
    assert columns({}) == WIDTH
