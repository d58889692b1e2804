"""Patterns: what is accepted means the same everywhere and takes no time."""

from __future__ import annotations

import re
import time

import jsonschema_rs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stcli.domain.reading.pattern import UnsafePatternError, compiled, normalise

CHARACTERS = "aab-1 \n\u0665é$^."
HANGS = 30  # seconds: not how fast it is, but that it comes to an end on a busy machine


@pytest.mark.parametrize(
    ("pattern", "normal"),
    [
        ("^[a-z0-9]+(-[a-z0-9]+)*$", "^[0-9a-z]+(?:\\x2d[0-9a-z]+)*$"),
        ("^\\d{7}-\\d$", "^[0-9]{7}\\x2d[0-9]$"),
        ("^\\$[$]\\\\$", "^\\x24\\x24\\x5c$"),
        ("^a\\$", "^a\\x24"),
        ("^(?:ab)+$", "^(?:ab)+$"),
        ("^[a-]{2,}$", "^[\\x2da]{2,}$"),
        ("^.$", "^[^\\x0a\\x0d\u2028-\u2029]$"),
    ],
)
def test_an_accepted_pattern_is_written_out_in_one_form(pattern: str, normal: str) -> None:
    assert normalise(pattern) == normal


@pytest.mark.parametrize(
    "pattern",
    ["^[a-z]+$", "^(a|b)$", "^\\d$", "^\\w$", "^\\s$", "^.$", "^[^a]$"],
)
@pytest.mark.parametrize("text", ["abc\n", "\u0665", "é", "a", "\u00a0", " ", "\n", "\u2028"])
def test_the_end_is_the_end_and_classes_are_ascii(pattern: str, text: str) -> None:
    meant = re.fullmatch(pattern[1:-1], text, re.ASCII) is not None
    if pattern != "^.$" or text not in ("\n", "\u2028"):
        assert (compiled(normalise(pattern)).search(text) is not None) == meant


@pytest.mark.parametrize(
    "pattern",
    ["^(a*)*$", "^(a|aa)+$", "^(a?){9}$", "^a*a*$", "^(a|b|ab)*$", "^.*-.*$", "^(a+b?)+$", "x*y"],
)
def test_a_pattern_that_can_run_away_is_refused(pattern: str) -> None:
    with pytest.raises(UnsafePatternError):
        normalise(pattern)


def test_half_a_character_is_no_pattern() -> None:
    with pytest.raises(UnsafePatternError, match="syntax"):
        normalise("^\ud800$")


ATOMS = st.sampled_from(["a", "b", "-", "1", "\\.", "[ab]", "[^a]", "\\d", ".", "é", "\\$"])


def _grow(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    repeats = st.sampled_from(["", "*", "+", "?", "{2}", "{1,3}", "{2,}"])
    return (
        st.lists(inner, min_size=1, max_size=3).map("".join)
        | st.lists(inner, min_size=2, max_size=3).map(lambda parts: f"({'|'.join(parts)})")
        | st.tuples(inner, repeats).map(lambda pair: f"({pair[0]}){pair[1]}")
    )


PATTERNS = st.tuples(
    st.sampled_from(["^", "^", "^", ""]),
    st.recursive(ATOMS, _grow, max_leaves=8),
    st.sampled_from(["$", "$", ""]),
).map("".join)


@settings(max_examples=300, deadline=None)
@given(PATTERNS, st.lists(st.text(CHARACTERS, max_size=12), min_size=3, max_size=6))
def test_both_engines_agree_on_every_accepted_pattern(pattern: str, texts: list[str]) -> None:
    try:
        normal = normalise(pattern)
    except UnsafePatternError:
        return
    fast = jsonschema_rs.Draft7Validator(
        {"pattern": normal}, pattern_options=jsonschema_rs.RegexOptions()
    )
    for text in texts:
        assert fast.is_valid(text) == (compiled(normal).search(text) is not None)


@settings(max_examples=150, deadline=None)
@given(PATTERNS)
def test_no_accepted_pattern_runs_away(pattern: str) -> None:
    try:
        judge = compiled(normalise(pattern))
    except UnsafePatternError:
        return
    started = time.perf_counter()
    for text in ("a" * 20_000 + "!", "ab" * 10_000 + "!", "a-1" * 7_000 + "\n"):
        judge.search(text)
    assert time.perf_counter() - started < HANGS


@settings(max_examples=300, deadline=None)
@given(st.text("ab^$\\.*+?()[]{}|,19-: \u00e9\ud800", max_size=15))
def test_any_text_is_a_pattern_or_refused(text: str) -> None:
    try:
        normal = normalise(text)
    except UnsafePatternError:
        return
    assert normal.count("$") == normal.endswith("$")
    assert re.compile(normal).pattern == normal
