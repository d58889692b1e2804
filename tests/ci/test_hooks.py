"""The hooks for pre-commit at work: in git's own hook, with the files that pre-commit names."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.ci.parts import PRE_COMMIT, data_of
from tests.cli.made_up import git

AREA = Path("registry/focus-areas/esimerkki-alue.yaml")
FILES = ("registry/registry.yaml", AREA.as_posix(), "schemas/measure.schema.json", "README.md")


def hooks(text: str) -> dict[str, Any]:
    """By id; the reader of records knows maps only, so a bare list is put into one."""
    listed = text[text.index("- id:") :]
    data = data_of(text)["repos"][0]["hooks"] if "repos:" in text else data_of(f"h:\n{listed}")["h"]
    return {hook["id"]: hook for hook in data}


@pytest.fixture(params=list(PRE_COMMIT.values()), ids=list(PRE_COMMIT))
def installed(request: pytest.FixtureRequest, repository: Path, tmp_path: Path) -> Path:
    """The same repository with both hooks, one after the other, as its pre-commit hook."""
    program = tmp_path / "bin" / "stcli"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -I -m stcli "$@"\n')
    program.chmod(0o755)
    lines = ["#!/bin/sh", "code=0", f"PATH={shlex.quote(str(program.parent))}:$PATH"]
    for hook in hooks(request.param).values():
        staged = "git diff --cached --name-only --diff-filter=d"
        named = "" if hook.get("pass_filenames") is False else f"$({staged} -- registry)"
        lines.append(f"{hook['entry']} {named} || code=1")
    script = repository / ".git" / "hooks" / "pre-commit"
    script.parent.mkdir(exist_ok=True)
    script.write_text("\n".join([*lines, "exit $code", ""]))
    script.chmod(0o755)
    return repository


def try_to_commit(*arguments: str) -> int:
    return subprocess.run(
        ["git", "commit", "--quiet", "--message", "made up", *arguments],
        check=False, capture_output=True,
    ).returncode  # fmt: skip


def change(old: str, new: str) -> None:
    text = AREA.read_text("utf-8")
    assert old in text
    AREA.write_text(text.replace(old, new), "utf-8")


@pytest.mark.usefixtures("installed")
def test_sound_records_are_let_through() -> None:
    change("Esimerkkialue", "Esimerkin alue")
    assert try_to_commit("--all") == 0


@pytest.mark.usefixtures("installed")
@pytest.mark.parametrize("way", [("--all",), ("--only", AREA.as_posix()), ()])
def test_unsound_ones_are_not_however_they_are_staged(way: tuple[str, ...]) -> None:
    """`--all` and `--only` make git stage into another index than the usual one."""
    change("status: proposed", "status: open")
    if not way:
        git(Path.cwd(), "add", "--all")
    assert try_to_commit(*way) == 1


@pytest.mark.usefixtures("installed")
def test_what_is_not_staged_has_no_say() -> None:
    Path("README.md").write_text("made up\n")
    git(Path.cwd(), "add", "README.md")
    change("status: proposed", "status: open")
    assert try_to_commit() == 0


@pytest.mark.usefixtures("installed")
def test_odd_forms_are_written_in_canonical_form() -> None:
    before = AREA.read_bytes()
    change("  fi: Esimerkkialue", '  fi:   "Esimerkkialue"')
    git(Path.cwd(), "add", "--all")
    try_to_commit()
    assert AREA.read_bytes() == before


@pytest.mark.parametrize("text", PRE_COMMIT.values(), ids=PRE_COMMIT)
def test_hooks_run_where_something_of_theirs_is_staged(text: str) -> None:
    ours = {name: re.compile(hook["files"]) for name, hook in hooks(text).items()}
    taken = {name: [file for file in FILES if found.search(file)] for name, found in ours.items()}
    assert taken == {"stcli-fmt": [*FILES[:2]], "stcli-validate": [*FILES[:3]]}


def test_hooks_for_other_repositories_find_registries_in_folders_of_theirs() -> None:
    for hook in hooks(PRE_COMMIT["of ours"]).values():
        assert re.search(hook["files"], "sub/registry/registry.yaml")
        assert not re.search(hook["files"], "other-registry/x.yaml")


@pytest.mark.parametrize("text", PRE_COMMIT.values(), ids=PRE_COMMIT)
def test_hooks_look_at_what_is_staged(text: str) -> None:
    found = hooks(text)
    assert found["stcli-validate"]["entry"] == "stcli validate --at index"
    assert found["stcli-validate"]["pass_filenames"] is False
    assert found["stcli-fmt"]["entry"] == "stcli fmt"
    assert found["stcli-fmt"]["require_serial"] is True
