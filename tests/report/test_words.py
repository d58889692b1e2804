"""Words: sentences from codes, in three languages; parameters are data."""

from __future__ import annotations

import datetime
import string
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stcli.report import words as module
from stcli.report.text import hidden
from stcli.report.words import CATALOGUES, Message, MissingWords, Words

Say = Callable[..., str]


@pytest.fixture
def say(monkeypatch: pytest.MonkeyPatch) -> Say:
    """Say a message of a made-up catalogue."""

    def said(
        message: Message,
        lang: str = "en",
        /,
        others: dict[str, dict[str, Message]] | None = None,
        **params: Any,
    ) -> str:
        catalogues: dict[str, dict[str, Message]] = {"en": {}, **(others or {})}
        catalogues.setdefault(lang, {})["m"] = message
        monkeypatch.setattr(Words, "_catalogue", lambda _, lang: catalogues.get(lang, {}))
        return Words(lang).say("m", **params)

    return said


def test_placeholders_are_filled(say: Say) -> None:
    assert say("{name} is {what}", name="SPEK", what="here") == "SPEK is here"


def test_parameters_may_be_called_as_anything(say: Say) -> None:
    assert say("{code} {self} {lang}", code=1, self=2, lang=3) == "1 2 3"


@pytest.mark.parametrize("value", ["{other}", "{0.__class__}", "%s", "{{x}}", "$x", "{"])
def test_a_parameter_is_never_a_template(say: Say, value: Any) -> None:
    assert say("{value}!", value=value, other="secret") == f"{value}!"


@given(st.text(st.characters(codec=None), max_size=30))
def test_a_parameter_brings_no_line_breaks_and_no_control_characters(value: Any) -> None:
    said = Words("en").say("label.before", value=value)
    assert not any(map(hidden, said))
    assert len(said.splitlines()) == 1


def test_braces_that_are_no_placeholder_stay(say: Say) -> None:
    assert say("write {} or {Reason, instead?} here") == "write {} or {Reason, instead?} here"
    assert say("repeats {{m,n}} of {{name}}", name="x") == "repeats {m,n} of {name}"


@pytest.mark.parametrize(
    ("count", "text"), [(0, "0 errors"), (1, "1 error"), (2, "2 errors"), (12345, "12,345 errors")]
)
def test_the_plural_form_is_chosen_by_count(count: int, text: str) -> None:
    assert Words("en").say("summary.error", count=count) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "true"),
        (None, "null"),
        (["a", "b"], "a, b"),
        ({"fi": "suomeksi", "en": "in English"}, "in English"),
        ({"from": "a", "to": "b"}, "from: a, to: b"),
        ("2026-03-12", "2026-03-12"),
        (datetime.date(2026, 3, 12), "12 March 2026"),
        (1048576, "1,048,576"),
        (2026, "2026"),
        (0.5, "0.5"),
    ],
)
def test_values_are_written_for_people(say: Say, value: Any, text: str) -> None:
    assert say("{value}", value=value) == text


@pytest.mark.parametrize(
    ("lang", "value", "text"),
    [
        ("fi", "2026-03-12", "12.3.2026"),
        ("sv", "2026-03-12", "12.3.2026"),
        ("en", "2026-03-12", "12 March 2026"),
        ("fi", "2026-03", "3/2026"),
        ("sv", "2026-03", "3/2026"),
        ("en", "2026-03", "March 2026"),
        ("fi", "2026-03-12T09:05:00+02:00", "12.3.2026 klo 9.05"),
        ("sv", "2026-03-12T09:05:00+02:00", "12.3.2026 kl. 9.05"),
        ("en", "2026-03-12T09:05:00+02:00", "12 March 2026 at 09:05"),
        ("fi", "unknown", "unknown"),
        ("en", "2026-13-01", "2026-13-01"),
    ],
)
def test_dates_have_the_form_of_the_language(lang: str, value: Any, text: str) -> None:
    assert Words(lang).date(value) == text


def test_a_placeholder_may_ask_for_a_date(say: Say) -> None:
    assert say("on {day:date}", "fi", day="2026-03-12") == "on 12.3.2026"


def test_a_placeholder_may_ask_for_lines(say: Say) -> None:
    assert say("{diff:lines}", diff="-a\x1b\n+b\r\n") == "-a\\x1b\n+b\\x0d"
    assert say("{diff:lines}", diff="x\n" * 1000).endswith("x\n…")


def test_a_placeholder_may_ask_for_a_word_of_an_area(say: Say) -> None:
    assert say("a {type:severity}", type="error") == "a error"
    others = {"fi": {"severity.error": "virhe"}}
    assert say("on {type:severity}", "fi", others, type="error") == "on virhe"


@pytest.mark.parametrize(
    ("lang", "text"), [("fi", "12\u00a0345,5"), ("sv", "12\u00a0345,5"), ("en", "12,345.5")]
)
def test_numbers_have_the_form_of_the_language(lang: str, text: str) -> None:
    assert Words(lang).number(12345.5) == text


def test_a_long_value_is_cut(say: Say) -> None:
    assert len(say("{value}", value="x" * 100_000)) == module.LONGEST


@pytest.mark.parametrize("lang", ["fi", "sv"])
def test_what_a_language_lacks_is_said_in_english(say: Say, lang: str) -> None:
    assert say("only English", "en") == "only English"
    assert Words(lang).say("m") == "only English"
    assert Words(lang).has("m")


def test_a_missing_message_is_an_error_in_tests_and_its_code_otherwise(say: Say) -> None:
    with pytest.warns(MissingWords, match=r"no\.such"):
        assert Words("fi").say("no.such") == "no.such"
    assert not Words("fi").has("no.such")


def test_a_missing_parameter_is_an_error_in_tests_and_shown_otherwise(say: Say) -> None:
    with pytest.warns(MissingWords):
        assert say("{name}!") == "{name}!"


def test_there_is_no_other_language() -> None:
    with pytest.raises(ValueError, match="xx"):
        Words("xx")


@pytest.mark.parametrize("lang", CATALOGUES)
def test_the_chosen_language_of_a_text_comes_first_then_any(lang: str) -> None:
    assert (
        Words(lang).text({"fi": "a", "sv": "b", "en": "c"})
        == dict(zip(CATALOGUES, "abc", strict=True))[lang]
    )
    assert Words(lang).text({"fi": "only"}) == "only"
    assert Words(lang).text({"fi": "only", "se": "dušše"}) == "only"
    assert Words(lang).text({"from": "x"}) is None
    assert Words(lang).text({"to": "x"}) is None
    assert Words(lang).text({"fi": "x", "from": "x"}) is None
    assert Words(lang).text({}) is None


@given(st.text(string.printable))
def test_anything_that_is_no_date_stays_as_it_is(value: Any) -> None:
    assert Words("fi").date(value) or not value


@pytest.mark.parametrize(("lang", "word"), [("fi", "ei mitään"), ("sv", "inget"), ("en", "none")])
def test_an_empty_list_is_told_as_one(lang: str, word: str) -> None:
    said = Words(lang).say("finding.goal-exists.hint", known=[])
    assert f": {word}. " in said
