"""Pages for people keep to the width of the screen and say nothing by colour alone."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from stcli.report.page import NARROWEST, WIDEST, Page
from stcli.report.text import Screen, cells

WORDS = st.text(st.characters(categories=("L", "N"), max_codepoint=0x2FF), min_size=1, max_size=12)
TEXTS = st.lists(WORDS, min_size=1, max_size=30).map(" ".join)
COLOURS = re.compile(r"\x1b\[[0-9;]*m")


def filled(width: int, text: str, *, colour: bool = False) -> Page:
    page = Page(Screen(width=width, colour=colour))
    page.title(text, "aside")
    page.heading(text)
    page.say(text, 2, 2, style="faint")
    page.fields([(text[:30], [text, "  below"]), ("label", ["short"])])
    page.fields([("1.2.2026", [text])], beside=True)
    return page


@given(TEXTS, st.integers(1, 200))
def test_no_line_is_wider_than_the_screen(text: str, width: int) -> None:
    widest = max(NARROWEST, min(width, WIDEST))
    assert all(cells(line) <= widest for line in filled(width, text).lines)


@given(TEXTS, st.integers(30, 120))
def test_colours_change_nothing_else(text: str, width: int) -> None:
    coloured = filled(width, text, colour=True)
    assert COLOURS.sub("", coloured.text) == filled(width, text).text


@given(TEXTS)
def test_nothing_is_lost(text: str) -> None:
    page = Page(Screen(width=40))
    page.say(text, 4, 2)
    assert " ".join(page.text.split()) == " ".join(text.split())


def test_addresses_are_never_cut() -> None:
    address = "https://example.invalid/" + "a" * 100
    page = Page(Screen(width=40))
    page.fields([("source", [f"where it stands: {address}"])])
    assert any(line.strip() == address for line in page.lines)


def test_what_a_terminal_would_obey_is_shown() -> None:
    page = Page(Screen(width=80, colour=True))
    page.say("a\x1b[31mb\u202ec")
    page.title("\x07")
    assert "\x1b[31m" not in page.text
    assert "\u202e" not in page.text
    assert "\x07" not in page.text


def test_gaps_are_single() -> None:
    page = Page(Screen())
    page.gap()
    page.say("a")
    page.gap()
    page.gap()
    page.heading("b")
    assert page.lines == ["a", "", "b"]
