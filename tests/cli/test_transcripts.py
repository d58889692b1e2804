"""Transcripts: what is said on the command line, and what is answered, in three languages."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests.cli.made_up import Run
from tests.cli.story import TODAY, story
from tests.conftest import Golden

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ("fi", "sv", "en")

# The name of the golden file, and what is typed. In the registry that this repository ships:
SHIPPED = {
    "status": "status",
    "list-focus-areas": "list focus-areas",
    "list-by-organisation": "list focus-areas --organisation spek",
    "list-dissolved": "list organisations --status dissolved --columns id,successors.organisation",
    "list-nothing": "list measures",
    "search": "search turvallisuuden",
    "search-abbreviation": "search SPEK",
    "search-quotation": 'search "turvallisuuden tunne"',
    "search-table": "search häirintä -f table",
    "show-focus-area": "show harvaan-asutut-alueet",
    "show-dissolved-organisation": "show ita-suomen-avi",
    "show-body": "show cooperation-group",
    "log-record": "log ita-suomen-avi",
    "schema": "schema",
    "schema-decision": "schema decision",
    "explain": "explain dissolved-in-live-role",
    "explain-unknown": "explain dissolved-role",
}
# And in one that is made up and has something of everything:
MADE_UP = {
    "status": "status",
    "list-late": "list measures --late",
    "list-silent": "list measures --silent",
    "list-measures-of-area": "list measures --focus-area kotien-turva",
    "list-members": "list organisations --body cooperation-group",
    "list-decisions-of-day": "list decisions --date 2026-03-12",
    "list-with-void": "list measures --all --columns id,partners.organisation --sort -status",
    "list-unknown-status": "list measures --status valmistunut",
    "list-unknown-column": "list measures --columns id,leed",
    "list-late-meetings": "list meetings --late",
    "list-none": "list focus-areas --status rejected",
    "search": "search koti",
    "search-misspelt": "search palovaroiitin",
    "search-together": "search opas naapuri",
    "search-apart": 'search "koti turvallinen"',
    "search-nothing": "search xyzzy --limit 2",
    "search-limited": "search esimerkki --limit 2",
    "show-focus-area": "show kotien-turva",
    "show-measure": "show palovaroitin",
    "show-organisation": "show sm",
    "show-meeting": "show cooperation-group-2026-3",
    "show-decision": "show 2026-06-01-2",
    "show-undone": "show huti",
    "show-void": "show kahdesti",
    "show-unknown": "show palovaroitinn",
    "log": "log --since 2026-04-01",
    "log-action": "log --action defer",
    "log-unknown-action": "log --action defr",
    "log-nothing": "log --since 2030-01-01",
}


def transcript(run: Run, line: str) -> str:
    """What is typed in each language, what is said to each stream, and the exit code."""
    told = []
    for lang in LANGUAGES:
        outcome = run("--lang", lang, "--today", TODAY, *line.split())
        told.append(f"$ stcli --lang {lang} {line}\n")
        told.append(outcome.out)
        if outcome.err:
            told.append(re.sub("(?m)^", "! ", outcome.err.rstrip("\n")) + "\n")
        told.append(f"exit {outcome.code}\n\n")
    return "".join(told)


@pytest.fixture
def made_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The made-up registry on disk, outside any repository, with the current folder in it."""
    for path, content in story().items():
        (tmp_path / "story" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "story" / path).write_bytes(content)
    monkeypatch.chdir(tmp_path / "story")
    return tmp_path / "story"


@pytest.mark.parametrize("name", SHIPPED)
def test_the_shipped_registry_is_told_as_it_was_agreed(
    name: str, run: Run, golden: Golden, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for folder in ("registry", "schemas"):
        shutil.copytree(ROOT / folder, tmp_path / "copy" / folder)
    monkeypatch.chdir(tmp_path / "copy")
    golden(f"shipped-{name}", transcript(run, SHIPPED[name]))


@pytest.mark.parametrize("name", MADE_UP)
def test_a_made_up_registry_is_told_as_it_was_agreed(
    name: str, run: Run, golden: Golden, made_up: Path
) -> None:
    golden(f"made-up-{name}", transcript(run, MADE_UP[name]))


@pytest.mark.parametrize("name", ["status", "show-focus-area", "log"])
def test_narrow_screens_get_narrow_pages(
    name: str, run: Run, golden: Golden, made_up: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    said = transcript(run, MADE_UP[name])
    golden(f"narrow-{name}", said)
    typed = [line for line in said.splitlines() if "$" not in line and "://" not in line]
    assert max(map(len, typed)) <= 60
