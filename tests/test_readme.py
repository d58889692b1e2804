"""The documents and the program agree: every command is documented, what is documented runs.

``docs/commands.md`` is a snapshot of every help page; ``--update-golden`` writes it anew.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from stcli.cli import main
from stcli.cli.command_tree import build
from stcli.cli.commands import COMMANDS

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
REFERENCE = ROOT / "docs" / "commands.md"
# Words in capitals stand for what the reader fills in.
BLANK = re.compile(r"\b[A-Z]{2,}\b|…")


def paths() -> Iterator[tuple[str, ...]]:
    """Every command and group, as the words after ``stcli``."""
    waiting: list[tuple[tuple[str, ...], Any]] = [((), build(None))]
    while waiting:
        words, command = waiting.pop(0)
        yield words
        below = getattr(command, "commands", {})
        waiting[:0] = [((*words, name), sub) for name, sub in below.items()]


def page(words: tuple[str, ...], capsys: pytest.CaptureFixture[str], lang: str) -> str:
    assert main([*words, "--help", "--lang", lang]) == 0
    return capsys.readouterr().out


def commands_in(text: str) -> list[str]:
    """The lines of the shell blocks that call stcli, without comments."""
    blocks = re.findall(r"```sh\n(.*?)```", text, re.DOTALL)
    lines = [line for block in blocks for line in block.splitlines()]
    return [line.split("#")[0].strip() for line in lines if line.startswith("stcli ")]


def test_the_reference_is_the_help_of_every_command(
    capsys: pytest.CaptureFixture[str], request: pytest.FixtureRequest
) -> None:
    parts = ["# Commands\n\nThe help page of every command, as `--help` shows it.\n"]
    for words in paths():
        shown = page(words, capsys, "en").rstrip()
        common = shown.find("\nOptions of every command")
        if words and common > 0:  # once is enough
            shown = shown[:common].rstrip()
        parts.append(f"## stcli {' '.join(words)}".rstrip() + f"\n\n```text\n{shown}\n```\n")
    text = "\n".join(parts)
    if request.config.getoption("--update-golden"):
        REFERENCE.write_text(text, encoding="utf-8", newline="\n")
    assert REFERENCE.read_text("utf-8") == text, "--update-golden accepts it"


@pytest.mark.parametrize("lang", ["fi", "sv", "en"])
def test_every_help_page_has_words(lang: str, capsys: pytest.CaptureFixture[str]) -> None:
    code = re.compile(r"\b(help|option|refusal|finding)\.[a-z]")
    for words in paths():
        shown = page(words, capsys, lang)
        assert not code.search(shown), (words, code.search(shown))


def test_the_readme_names_every_command() -> None:
    named = set(re.findall(r"`(?:stcli )?([a-z-]+)(?:[ `\[])", README))
    assert {entry.name for entry in COMMANDS} <= named


def test_every_command_line_of_the_readme_is_understood(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Each line parses: its command exists and knows every option that is named."""
    for line in commands_in(README):
        words = shlex.split(line.split("|")[0].split(">")[0])[1:]
        options = {word for word in words if word.startswith("--")}
        name = [word for word in words if not word.startswith("-")]
        depth = 2 if len(name) > 1 and (name[0], name[1]) in set(paths()) else 1
        shown = page(tuple(name[:depth]), capsys, "en")
        for option in options:
            assert option in shown, (line, option)


def test_reading_commands_of_the_readme_run_on_the_shipped_registry(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    reading = ("status", "list", "show", "search", "validate", "explain", "schema")
    for line in commands_in(README):
        words = shlex.split(line.split("|")[0].split(">")[0])[1:]
        if words[0] in reading and not BLANK.search(" ".join(words)):
            assert main(words) == 0, line
            capsys.readouterr()
