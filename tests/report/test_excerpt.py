"""Excerpts: the words around what was found, with brackets."""

from __future__ import annotations

import pytest

from stcli.report.excerpt import excerpt, joined

LONG = "eka toka kolmas neljäs viides kuudes"


def shown(text: str, *words: str, around: int = 80) -> str:
    spans = [(at, at + len(word)) for word in words if (at := text.index(word)) >= 0]
    return joined(excerpt(text, spans, around=around))


@pytest.mark.parametrize(
    ("text", "words", "told"),
    [
        ("koti", ["koti"], "[koti]"),
        ("Oma koti, kulta.", ["koti"], "Oma [koti], kulta."),
        ("Oma\n  koti\tkulta", ["koti"], "Oma [koti] kulta"),
        ("oma koti kullan kallis", ["koti kullan"], "oma [koti kullan] kallis"),
        ("koti ja kylä", ["koti", "kylä"], "[koti] ja [kylä]"),
        ("oma koti kullan kallis", ["koti", "kullan"], "oma [koti kullan] kallis"),
        ("itä-suomen", ["itä", "suomen"], "[itä]-[suomen]"),
        ("[x] koti", ["koti"], "[x] [koti]"),
    ],
)
def test_what_was_found_stands_in_brackets(text: str, words: list[str], told: str) -> None:
    assert shown(text, *words) == told


@pytest.mark.parametrize(
    ("word", "around", "told"),
    [
        ("kolmas", 6, "… toka [kolmas] …"),
        ("kolmas", 7, "… toka [kolmas] neljäs …"),
        ("kolmas", 5, "… toka [kolmas] …"),
        ("eka", 9, "[eka] toka …"),
        ("kuudes", 8, "… viides [kuudes]"),
        ("kuudes", 100, "eka toka kolmas neljäs viides [kuudes]"),
    ],
)
def test_a_long_text_is_cut_between_words(word: str, around: int, told: str) -> None:
    assert shown(LONG, word, around=around) == told


def test_a_text_without_spaces_is_cut_anyway() -> None:
    text = "x" * 50 + "-koti-" + "y" * 50
    assert shown(text, "koti", around=3) == "… xx-[koti]-yy …"


def test_words_that_belong_to_a_place_are_told() -> None:
    assert excerpt("oma koti kullan", [(4, 8)]) == [
        ("oma", False),
        ("[koti]", True),
        ("kullan", False),
    ]
