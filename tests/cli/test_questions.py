"""The questions of docs/questions.md, each answered by its command on a long made-up history."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import ENVIRONMENT
from tests.cli.made_up import Run, write
from tests.cli.story import TODAY, story
from tests.conftest import Golden
from tests.domain.building import entry, measure

ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / "docs" / "questions.md").read_text("utf-8")
QUESTIONS = re.findall(r"\*\*(\d+)\. (.+?)\*\*\n\n```sh\n(stcli .+)\n```\n", TEXT)
COMMITS, RECORDS = 120, 150
RECORDED = "2026-11-01T12:00:00+02:00"
# A measure that ended late, and whose title was put right since.
LATE = measure(
    "naapurikerho", "kotien-turva", entry("add", "2026-03-20", focus_area="kotien-turva"),
    entry("start", "2026-04-01"), entry("complete", "2026-09-10"),
    entry("correct", "2026-10-01", fields=["title.fi"], reason="Nimi oli väärä."),
    planned={"end": "2026-08"}, actual={"start": "2026-04-01", "end": "2026-09-10"},
)  # fmt: skip


@pytest.fixture(scope="module")
def long_lived(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A registry with a history of many commits, and the records of the story on top."""
    root = tmp_path_factory.mktemp("questions") / "registry"
    history = [sys.executable, str(ROOT / "benchmarks" / "history.py"), str(root), str(COMMITS)]
    subprocess.run([*history, "--records", str(RECORDS)], check=True, capture_output=True)
    dated = {"GIT_AUTHOR_DATE": RECORDED, "GIT_COMMITTER_DATE": RECORDED}
    subprocess.run(["git", "reset", "--quiet", "--hard"], cwd=root, check=True)
    write(root, {p: c for p, c in story().items() if not (root / p).exists()})
    write(root, {f"registry/{LATE.reference}.yaml": LATE.content})
    for arguments in (["add", "--all"], ["commit", "--quiet", "--message", "The made-up story"]):
        subprocess.run(
            ["git", *arguments],
            cwd=root,
            check=True,
            env={"PATH": "/usr/bin:/bin", **ENVIRONMENT, **dated},
        )
    return root


@pytest.fixture
def asked(long_lived: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(long_lived)
    return long_lived


def test_there_are_at_least_twenty_and_each_has_one_command() -> None:
    assert [int(number) for number, _, _ in QUESTIONS] == list(range(1, TEXT.count("```sh") + 1))
    assert len(QUESTIONS) >= 20


def test_every_question_is_answered(asked: Path, run: Run, golden: Golden) -> None:
    told = []
    for number, question, command in QUESTIONS:
        outcome = run(*shlex.split(command)[1:], "--today", TODAY)
        assert (outcome.code, outcome.err) == (0, ""), question
        lines = "\n".join(line.rstrip() for line in outcome.out.splitlines())
        shown = re.sub(r"\b[0-9a-f]{10}\b", "0123456789", lines)  # ids follow from the schemas
        told.append(f"{number}. {question}\n$ {command}\n{shown}\n")
    golden("questions", "\n".join(told))


def test_the_same_questions_can_be_saved(asked: Path, run: Run, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(asked, copy)
    sql = [shlex.split(c)[2] for _, _, c in QUESTIONS if c.startswith("stcli query")][:3]
    write(
        copy, {f"registry/queries/q{n}.sql": f"-- {n}\n{s}\n".encode() for n, s in enumerate(sql)}
    )
    said = [run("query", s, "--json").out for s in sql]
    assert [run("-C", str(copy), "query", f"q{n}", "--json").out for n in range(len(sql))] == said
