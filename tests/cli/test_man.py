"""The manual page: all help pages, as roff."""

from __future__ import annotations

import pytest

from stcli.cli.commands import COMMANDS
from tests.cli.made_up import Run


def test_the_page_of_the_program_has_every_command(run: Run) -> None:
    outcome = run("man")
    assert outcome.code == 0
    for entry in COMMANDS:
        assert f".SH STCLI {entry.name.upper()}\n" in outcome.out
    assert ".SH STCLI FOCUS-AREA CLOSE\n" in outcome.out


@pytest.mark.parametrize("lang", ["fi", "sv", "en"])
def test_the_page_of_a_command_is_its_help(lang: str, run: Run) -> None:
    outcome = run("man", "focus-area", "close", "--lang", lang)
    assert outcome.code == 0
    assert outcome.out.startswith('.TH "STCLI-FOCUS-AREA-CLOSE" "1"')
    assert "\\-\\-outcome\\-fi" in outcome.out


def test_no_line_is_taken_for_a_request(run: Run) -> None:
    lines = run("man").out.splitlines()
    asked = {line.split()[0] for line in lines if line.startswith((".", "'"))}
    assert asked == {".TH", ".SH", ".nf", ".fi"}


def test_an_unknown_command_gets_a_did_you_mean(run: Run) -> None:
    outcome = run("man", "focus-area", "clos")
    assert outcome.code == 2
    assert "close" in outcome.err
