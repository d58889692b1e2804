"""``stcli demo``: the real commands, a stable story, and nothing left behind."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from itertools import pairwise
from pathlib import Path

import pytest

from stcli.cli.demo import typed
from stcli.cli.story import FOUNDING, SCENES
from tests.cli.conftest import ENVIRONMENT
from tests.cli.made_up import Outcome, Run, git

ROOT = Path(__file__).parents[2]
STEPS = [step for scene in (FOUNDING, *SCENES) for step in scene.steps]


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where temporary folders are made."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    """The story played once, in a process of its own."""
    root = tmp_path_factory.mktemp("played")
    names = ("PATH", "SYSTEMROOT")
    env = {name: os.environ[name] for name in names if name in os.environ} | ENVIRONMENT
    env |= {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", "HOME": str(root / "home")}
    env |= dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(root))
    (root / "here").mkdir()
    done = subprocess.run(
        [sys.executable, "-m", "stcli", "demo"], cwd=root / "here", env=env, capture_output=True,
        text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    left = "".join(str(path) for path in root.rglob("*") if path.name != "here")
    return Outcome(done.returncode, done.stdout, done.stderr + left)


def stable(text: str) -> str:
    """Without what differs from run to run: ids of commits, folders, today."""
    text = re.sub(r"\b[0-9a-f]{10,40}\b", "COMMIT", text)
    text = re.sub(r"/\S*stcli-demo-\w+", "FOLDER", text)
    return re.sub(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*", "MOMENT", text)


def test_the_story_comes_to_its_end_and_leaves_nothing_behind(played: Outcome) -> None:
    assert (played.code, played.err) == (0, "")


def test_every_command_is_shown_before_it_runs(played: Outcome) -> None:
    place = 0
    for step in STEPS:
        shown = "\n".join(typed(step.arguments))
        assert shown in played.out[place:]
        place = played.out.index(shown, place) + len(shown)


def test_everything_made_up_says_so() -> None:
    for step in STEPS:
        (
            group,
            *_,
        ) = step.arguments
        if group in {"organisation", "measure", "focus-area"}:
            assert step.arguments[2].startswith("esimerkki-")
        for option, value in pairwise(step.arguments):
            if option.endswith(("-fi", "-sv")):
                assert value.startswith(("Esimerkki", "Exempel"))


def test_one_step_is_refused_on_purpose_and_says_what_stands_in_the_way(played: Outcome) -> None:
    assert [step.code for step in STEPS if step.code] == [3]
    assert "esimerkki-kotikaynnit" in played.out.split("stcli measure cancel")[0]


def test_it_is_the_same_every_time_and_waits_for_nobody_without_a_terminal(
    run: Run, played: Outcome, temporary: Path
) -> None:
    done = run("demo", "--pause")
    assert stable(done.out) == stable(played.out)
    assert list(temporary.iterdir()) == []


def test_nothing_of_the_users_takes_part_and_what_is_kept_is_a_valid_registry(
    run: Run, temporary: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = tmp_path / "gitconfig"
    config.write_text("[commit]\n\tgpgsign = true\n[user]\n\tname = Someone\n\temail = s@x.fi\n")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(config))
    monkeypatch.setenv("GIT_DIR", str(tmp_path / "nowhere"))
    monkeypatch.setenv("STCLI_REGISTRY", str(tmp_path / "nowhere"))
    for name in ("AUTHOR_NAME", "AUTHOR_EMAIL", "COMMITTER_NAME", "COMMITTER_EMAIL"):
        monkeypatch.delenv(f"GIT_{name}")
    before = dict(os.environ)
    done = run("demo", "--keep")
    assert done.code == 0
    assert os.environ == before
    (root,) = temporary.glob("*/esimerkki")
    assert str(root) in done.out
    monkeypatch.delenv("GIT_DIR")
    people = git(root, "log", "--format=%an <%ae> %cn <%ce> %G?").splitlines()
    assert set(people) == {"Esimerkki <esimerkki@example.invalid> " * 2 + "N"}
    written = [s for s in STEPS if not s.code and s.arguments[0] not in {"log", "validate"}]
    assert len(people) == len(written)
    assert git(root, "status", "--porcelain") == ""
    assert run("-C", str(root), "validate").code == 0


def test_it_can_be_had_as_data(run: Run, temporary: Path) -> None:
    steps = run("demo", "--json", "--lang", "sv").envelope["data"]["steps"]
    assert [tuple(step["command"]) for step in steps] == [step.arguments for step in STEPS]
    assert [step["exit"] for step in steps] == [step.code for step in STEPS]


def test_it_can_be_had_in_a_file(run: Run, temporary: Path) -> None:
    done = run("demo", "-o", "demo.txt", "--lang", "fi")
    assert (done.code, done.out, done.err) == (0, "", "")
    assert "$ stcli init esimerkki" in Path("demo.txt").read_text("utf-8")


def test_it_never_plays_in_somebodys_repository(run: Run, temporary: Path) -> None:
    git(temporary, "init", "--quiet")
    done = run("demo", "--json")
    assert (done.code, done.envelope["error"]["code"]) == (4, "demo-inside-repository")
    assert [path.name for path in temporary.iterdir()] == [".git"]


@pytest.mark.parametrize(
    ("arguments", "lines"),
    [
        (("log", "x"), ["$ stcli log x"]),
        (("set", "--title-fi", "a b"), ['$ stcli set --title-fi "a b"']),
        (
            ("set", "--one", "x" * 40, "--two", "y" * 40),
            ["$ stcli set --one " + "x" * 40 + " \\", "    --two " + "y" * 40],
        ),
    ],
)
def test_commands_are_shown_as_one_types_them(arguments: tuple[str, ...], lines: list[str]) -> None:
    assert typed(arguments) == lines
