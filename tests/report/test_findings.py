"""Findings for people and in the envelope, and refusals."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stcli.domain.finding import Finding
from stcli.domain.refusal import Refusal
from stcli.report.formats import FINDINGS, FORMATS, pieces, refusal_text, summary
from stcli.report.table import Report, error_map, finding_map
from stcli.report.text import COLOUR, Screen, cells
from stcli.report.words import Message, Words

PATH = "registry/measures/a.yaml"
FINDING = Finding("yaml-tag", "error", PATH, "test", {"name": "x"}, ("status",), line=2, column=9)


class TestWords(Words):
    """The catalogue and three messages beside it, so that these tests depend on no rule."""

    __test__ = False

    def _catalogue(self, lang: str) -> Mapping[str, Message]:
        more = {
            "finding.test": "{name} is wrong",
            "finding.hinted": "wrong",
            "finding.hinted.hint": "Write {name}.",
            "refusal.test": "no {name}",
            "refusal.test.hint": "Try again.",
            "refusal.bare": "no",
        }
        return {**super()._catalogue(lang), **more}


WORDS = TestWords("en")


def shown(
    *findings: Finding, text: str = "id: a\nstatus: closd\n", form: str = "text", **how: Any
) -> str:
    report = Report(
        command="validate",
        words=how.pop("words", WORDS),
        findings=findings,
        source={PATH: text.encode()}.get,
        **how,
    )
    return "".join(pieces(report, form))


def test_a_finding_is_a_line_then_the_line_of_the_file_with_a_caret() -> None:
    assert shown(FINDING).splitlines() == [
        "registry/measures/a.yaml:2:9: error: x is wrong [yaml-tag]",
        "    2 | status: closd",
        "      |         ^",
    ]


def test_a_hint_follows_where_there_is_one() -> None:
    finding = Finding("r", "warning", PATH, "hinted", {"name": "open"})
    assert shown(finding).splitlines() == [
        "registry/measures/a.yaml:1:1: warning: wrong [r]",
        "    What to do: Write open.",
    ]


@pytest.mark.parametrize(
    ("line", "column"),
    [("abc: x", 6), ("日本語: x", 6), ("\tab: x", 6), ("e\u0301e\u0301: x", 7), ("\x1b[1m: x", 7)],
)
def test_the_caret_stands_under_the_character(line: str, column: int) -> None:
    place = Finding("r", "error", PATH, "test", {"name": ""}, line=1, column=column)
    _, quoted, caret = shown(place, text=line).splitlines()
    assert cells(quoted[: quoted.rindex("x")]) == caret.index("^")


@given(st.text(alphabet="aä日\t\u0301 ", max_size=300), st.integers(1, 320))
def test_quoted_lines_keep_to_the_width_and_the_caret_stays_in_it(line: str, column: int) -> None:
    place = Finding("r", "error", PATH, "test", {"name": ""}, line=1, column=column)
    _, quoted, caret = shown(place, text=line, screen=Screen(width=60)).splitlines()
    assert cells(quoted) <= 61
    assert cells(caret) <= 61


@pytest.mark.parametrize("line", [0, 4, 99])
def test_a_line_that_is_not_there_is_not_quoted(line: int) -> None:
    place = Finding("r", "error", PATH, "test", {"name": ""}, line=line)
    assert "|" not in shown(place)


def test_a_file_that_cannot_be_decoded_is_quoted_all_the_same() -> None:
    report = Report(
        command="validate", words=WORDS, findings=[FINDING], source=lambda _: b"a\n\xff\xfe: x\n"
    )
    assert r"2 | \xff\xfe: x" in "".join(pieces(report, "text"))


def test_without_a_source_nothing_is_quoted() -> None:
    report = Report(command="validate", words=WORDS, findings=[FINDING])
    assert len("".join(pieces(report, "text")).splitlines()) == 1


def test_new_findings_are_marked() -> None:
    told = {
        new: shown(Finding("r", "error", PATH, "test", {"name": ""}, new=new))
        for new in (True, False)
    }
    assert told[True].rstrip().endswith("[r] (new)")
    assert told[False].rstrip().endswith("[r]")


def test_a_law_on_a_step_shows_the_commit_and_both_values() -> None:
    finding = Finding(
        "audit-frozen-edited", "error", PATH, "test", {"name": ""}, line=2, column=9,
        commit="0123456789abcdef" * 2, before={"fi": "a\x1b"}, after="b\n",
    )  # fmt: skip
    assert shown(finding).splitlines()[1:] == [
        "    In the saved change 0123456789",
        '    before: {"fi": "a\\u001b"}',
        r"    after: b\x0a",
    ]
    told = finding_map(finding, WORDS)
    assert (told["before"], told["after"], told["commit"][:4]) == ({"fi": "a\x1b"}, "b\n", "0123")


def test_colour_adds_nothing_but_colour() -> None:
    finding = Finding("r", "error", PATH, "test", {"name": "\x1b[31m"}, line=2, column=9)
    coloured = shown(finding, screen=Screen(terminal=True, colour=True))
    assert COLOUR.search(coloured)
    assert COLOUR.sub("", coloured) == shown(finding)


def test_findings_speak_the_chosen_language() -> None:
    assert ":2:9: virhe: x is wrong" in shown(FINDING, words=TestWords("fi"))
    assert ":2:9: fel: x is wrong" in shown(FINDING, words=TestWords("sv"))


def test_a_finding_in_the_envelope_has_the_keys_of_the_contract_and_no_empty_ones() -> None:
    assert finding_map(FINDING, WORDS) == {
        "rule": "yaml-tag",
        "severity": "error",
        "message": "x is wrong",
        "path": PATH,
        "line": 2,
        "column": 9,
        "field": "status",
    }
    full = Finding(
        "r", "note", PATH, "hinted", {"name": "x"}, ("a", 0, "b"), line=3, column=4,
        end_line=5, record="measures/a", fix=True, new=False,
    )  # fmt: skip
    assert finding_map(full, WORDS) == {
        "rule": "r",
        "severity": "note",
        "message": "wrong",
        "path": PATH,
        "line": 3,
        "column": 4,
        "end_line": 5,
        "record": "measures/a",
        "field": "a[0].b",
        "hint": "Write x.",
        "fix": True,
        "new": False,
    }


def test_a_refusal_in_the_envelope_has_code_message_and_hint() -> None:
    assert error_map(Refusal("test", name="x"), WORDS) == {
        "code": "test",
        "message": "no x",
        "hint": "Try again.",
    }
    error = error_map(Refusal("bare"), WORDS)
    text = shown(form="json", ok=False, error=error)
    assert json.loads(text)["error"] == {"code": "bare", "message": "no", "hint": None}
    assert json.loads(text)["ok"] is False


def test_a_refusal_for_people_says_what_is_wrong_and_what_to_do() -> None:
    assert refusal_text(Refusal("test", name="\x1b"), WORDS) == (
        "error: no \\x1b\nWhat to do: Try again.\n"
    )
    assert refusal_text(Refusal("bare"), WORDS) == "error: no\n"


def test_the_summary_counts_in_words() -> None:
    warning = Finding("r", "warning", PATH, "test")
    assert summary([FINDING, FINDING, warning], WORDS) == "Found: 2 errors, 1 warning."
    assert summary([], WORDS, files=1) == "1 file checked, nothing to remark."
    assert summary([], TestWords("fi"), files=7) == "Tarkastettiin 7 tiedostoa, ei huomautettavaa."


def test_the_summary_tells_what_is_new_and_what_can_be_mended() -> None:
    findings = [
        Finding("r", "error", PATH, "test", new=True),
        Finding("r", "warning", PATH, "test", new=False, fix=True),
    ]
    assert summary(findings, WORDS) == (
        "Found: 1 error, 1 warning. 1 of them is new. "
        "Some can be mended automatically with “stcli fmt”."
    )


def test_every_format_of_findings_is_in_the_table() -> None:
    assert set(FINDINGS) <= set(FORMATS)
