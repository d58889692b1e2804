"""Startup is a feature: a command loads only what it uses."""

from __future__ import annotations

import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.made_up import git

ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("ruamel.yaml", "jsonschema", "git", "rich.console", "prompt_toolkit")
SCRIPT = """
import sys
from stcli.cli import main
code = main(sys.argv[1:])
sys.stderr.write(" ".join(sorted(sys.modules)))
sys.exit(code)
"""


def loaded(folder: Path, *arguments: str) -> tuple[int, set[str]]:
    """The exit code of a command in a process of its own, and the modules that it loaded."""
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, *arguments],
        cwd=folder,
        env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", "HOME": f"{folder.parent}/home"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    return done.returncode, set(done.stderr.split())


@pytest.mark.parametrize(
    "line",
    [
        "--version",
        "list focus-areas",
        "list measures --json",
        "validate",
        "show esimerkki-alue",
        "status",
        "log",
        "explain",
        "schema measure",
        "search virasto",
    ],
)
def test_a_command_on_a_clean_registry_loads_nothing_heavy(line: str, folder: Path) -> None:
    code, modules = loaded(folder, *line.split())
    assert code == 0
    assert modules.isdisjoint(HEAVY)


def test_only_search_loads_the_stemmer(folder: Path) -> None:
    for line, used in (("list organisations", False), ("search virasto", True)):
        code, modules = loaded(folder, *line.split())
        assert (code, "snowballstemmer" in modules) == (0, used)


def test_the_version_is_told_without_the_command_line_framework(folder: Path) -> None:
    code, modules = loaded(folder, "--version")
    assert code == 0
    assert modules.isdisjoint(("typer", "click", "json", "subprocess"))


def test_status_in_a_repository_asks_git_itself_and_loads_no_library_for_it(
    repository: Path,
) -> None:
    code, modules = loaded(repository, "status")
    assert git(repository, "status", "--porcelain") == ""
    assert code == 0
    assert modules.isdisjoint(HEAVY)


def test_nothing_is_loaded_for_what_seldom_happens(repository: Path) -> None:
    loaded(repository, "list", "measures")  # makes the index
    assert "urllib.parse" not in loaded(repository, "list", "measures")[1]
    for line in ("list focus-areas", "show esimerkki-alue", "status", "log esimerkki-alue"):
        code, modules = loaded(repository, *line.split())
        assert code == 0
        assert modules.isdisjoint(("pathlib", "shutil", "tempfile", "difflib", "gettext"))


def test_no_class_is_written_and_compiled_while_a_command_starts(repository: Path) -> None:
    """Each dataclass costs more than half a millisecond, and what makes them six."""
    lines = (
        "list measures", "list measures --at HEAD", "show esimerkki-alue", "validate", "status",
        "log", "log esimerkki-alue", "why esimerkki-alue status", "search virasto",
        "audit verify", "query 'select id from measures'",
    )  # fmt: skip
    for line in lines:
        code, modules = loaded(repository, *shlex.split(line))
        assert (code, modules & {"dataclasses", "inspect"}) == (0, set()), line
