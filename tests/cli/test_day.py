"""Days as people write them, in three languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from stcli.cli.day import iso_day, iso_period
from tests.cli.made_up import Run

TODAY = "2026-03-01"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("12.3.2026", "2026-03-12"),
        (" 12. 3. 2026 ", "2026-03-12"),
        ("2026-3-2", "2026-03-02"),
        ("2026-03-12", "2026-03-12"),
        ("tänään", "2026-03-01"),
        ("Eilen", "2026-02-28"),
        ("huomenna", "2026-03-02"),
        ("ylihuomenna", "2026-03-03"),
        ("i dag", "2026-03-01"),
        ("igår", "2026-02-28"),
        ("i morgon", "2026-03-02"),
        ("today", "2026-03-01"),
        ("yesterday", "2026-02-28"),
        ("tomorrow", "2026-03-02"),
    ],
)
def test_a_day_is_understood_in_every_language(text: str, day: str) -> None:
    assert iso_day(text, TODAY) == day
    assert iso_period(text, TODAY) == day


@pytest.mark.parametrize("text", ["3/2026", "03/2026", "3.2026"])
def test_a_month_is_understood_where_a_month_will_do(text: str) -> None:
    assert iso_period(text, TODAY) == "2026-03"
    assert iso_day(text, TODAY) == text


@pytest.mark.parametrize("text", ["", "2026", "joskus", "12.3.", "3/12/2026", "2026-03"])
def test_what_is_not_understood_comes_back_as_it_is(text: str) -> None:
    assert iso_day(text, TODAY) == text


def test_the_end_of_the_calendar_is_no_error() -> None:
    assert iso_day("tomorrow", "9999-12-31") == "9999-12-31"
    assert iso_day("tomorrow", "nonsense") == "nonsense"


def test_options_take_such_days_and_files_get_iso(repository: Path, run: Run) -> None:
    line = "measure add opas-2 --focus-area esimerkki-alue --lead esimerkki-virasto --title-fi O"
    given = ("--planned-end", "12/2026", "--planned-start", "eilen", "--date", "2.3.2026")
    assert run(*line.split(), *given, "--today", "2026-03-04").code == 0
    text = (repository / "registry/measures/opas-2.yaml").read_text("utf-8")
    assert 'start: "2026-03-03"\n  end: "2026-12"' in text
    assert 'date: "2026-03-02"' in text


def test_assignments_take_them_too(repository: Path, run: Run) -> None:
    assert run("set", "esimerkki-opas", "planned.end=31.12.2026", "planned.start=2/2026").code == 0
    text = (repository / "registry/measures/esimerkki-opas.yaml").read_text("utf-8")
    assert 'start: "2026-02"\n  end: "2026-12-31"' in text


def test_a_day_that_is_none_is_refused_in_words(folder: Path, run: Run) -> None:
    outcome = run("log", "-C", str(folder), "--since", "31.2.2026")
    assert outcome.code == 2
    assert "12.3.2026" in outcome.err
