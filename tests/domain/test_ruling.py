"""The file that says what a meeting decided: its form, and what is wrong with it, with lines."""

from __future__ import annotations

import pytest

from stcli.domain.changing.ruling import Ruling, Rulings, decisions_of, read, written
from stcli.domain.finding import Finding
from stcli.domain.refusal import Refusal
from tests.domain.building import kinds

DECISIONS = decisions_of(kinds())
FULL = """\
minutes: https://example.invalid/poytakirja.pdf
decisions:
  # Kommentti ei haittaa.
  - item: 1
    decision: open
  - item: 2
    decision: close
    subject: focus-areas/a
    text:
      fi: Päätetään.
      sv: Avslutas.
    reason: Valmis.
    date: "2026-12-31"
    case_number: VN/1/2026
    outcome: Tulos.
    final_report: https://example.invalid/loppu.pdf
    cancel_measures: Ei jatketa.
"""


def day(text: str) -> str:
    return "2026-12-31" if text == "31.12.2026" else text


def rulings(text: str) -> Rulings:
    return read("p.yaml", text.encode(), decisions=DECISIONS, language="fi", day=day)


def wrong(text: str) -> list[str]:
    """What is wrong with a file, as ``line:column code``."""
    with pytest.raises(Refusal) as refused:
        rulings(text)
    assert refused.value.code == "minutes-file"
    assert refused.value.params["count"] == len(refused.value.findings)
    return [_short(finding) for finding in refused.value.findings]


def _short(finding: Finding) -> str:
    return f"{finding.line}:{finding.column} {finding.code}"


def test_the_words_of_decisions_are_the_steps_that_need_one() -> None:
    assert DECISIONS == ["open", "start", "close", "reject", "reopen", "defer", "other"]


def test_a_file_says_item_by_item_what_was_decided() -> None:
    told = rulings(FULL)
    assert told.minutes == "https://example.invalid/poytakirja.pdf"
    assert told.rulings == (
        Ruling(1, "open", line=4),
        Ruling(
            2, "close", "focus-areas/a", {"fi": "Päätetään.", "sv": "Avslutas."}, "Valmis.",
            "2026-12-31", "VN/1/2026",
            {"outcome": {"fi": "Tulos."}, "final_report": "https://example.invalid/loppu.pdf"},
            "Ei jatketa.", line=6,
        ),
    )  # fmt: skip


def test_a_text_without_a_language_is_in_the_one_that_was_given() -> None:
    file = b"decisions:\n  - item: 1\n    decision: other\n    text: A\n"
    told = read("p.yaml", file, decisions=DECISIONS, language="sv", day=day)
    assert told.rulings[0].text == {"sv": "A"}


def test_what_was_answered_can_be_written_and_read_again() -> None:
    told = rulings(FULL).rulings
    again = rulings(written(told).decode()).rulings
    assert [(r.item, r.decision, r.text, r.outcomes, r.cancel_measures) for r in again] == [
        (r.item, r.decision, r.text, r.outcomes, r.cancel_measures) for r in told
    ]


@pytest.mark.parametrize("written", ["31.12.2026", "2026-12-31", '"31.12.2026"'])
def test_a_day_may_be_written_as_people_do(written: str) -> None:
    file = f"decisions:\n  - item: 1\n    decision: open\n    date: {written}\n"
    assert [one.date for one in rulings(file).rulings] == ["2026-12-31"]


def test_what_is_no_list_of_decisions_has_no_days() -> None:
    assert wrong("decisions: 31.12.2026\n") == ["1:12 schema-type.array"]
    assert wrong("decisions:\n  - 31.12.2026\n") == ["2:5 schema-type.object"]
    assert wrong("decisions:\n  - item: 1\n    decision: open\n    date: 5\n") == [
        "4:11 schema-type.quote"
    ]


def test_every_mistake_is_told_at_once_in_the_order_of_lines() -> None:
    assert wrong(
        "minutes: ei osoite\ndecisions:\n  - item: 1\n    decisio: open\n"
        "  - item: '2'\n    decision: opne\n    text: ''\n    date: 1.2.2026\n"
    ) == [
        "1:10 schema-format.uri", "3:5 schema-required.inside",
        "4:5 schema-additional-properties.near", "5:11 schema-type.integer",
        "6:15 schema-enum.near", "7:11 schema-min-length.empty", "8:11 schema-format.date",
    ]  # fmt: skip


def test_a_file_without_decisions_says_so() -> None:
    assert wrong("minutes: https://example.invalid/\n") == ["1:1 schema-required"]
    assert wrong("decisions: []\n") == ["1:12 schema-min-items"]


def test_what_is_no_yaml_of_ours_is_refused_with_its_line() -> None:
    assert wrong("decisions:\n\t- item: 1\n") == ["2:1 yaml-character.tab"]
    assert wrong("- item: 1\n") == ["1:1 yaml-syntax.not-a-map"]
    assert wrong("") == ["1:1 yaml-empty"]
