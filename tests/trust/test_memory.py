"""What was verified is remembered: the verdict is the same as without, and nobody can plant one.

Every attack of the corpus, and random honest lives, are audited step by step with a memory and
in one go without; what is remembered must never be seen in what is found.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any, Final

import pytest

from stcli.cli import main
from tests.cli.conftest import ENVIRONMENT
from tests.trust.ledger import HOUR, TODAY, Files, Ledger, founding
from tests.trust.lives import Life
from tests.trust.test_attacks import ATTACKS, Attack

STATE: Final = "state"
LIVES: Final = 12


@pytest.fixture(autouse=True)
def surroundings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name, value in {**ENVIRONMENT, "HOME": str(tmp_path)}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / STATE))


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    return Ledger(tmp_path / "registry-folder")


class Audits:
    """The audit of one repository, run as a person runs it."""

    def __init__(self, ledger: Ledger, capsys: pytest.CaptureFixture[str]) -> None:
        self.root = ledger.root
        self.capsys = capsys
        self.err = ""

    def __call__(self, *more: str, today: str = TODAY) -> tuple[int, Any, int]:
        """Exit code, answer, and how many landings were remembered."""
        code, out = self.say(*more, "--json", today=today)
        answer = json.loads(out)
        data = answer["data"]
        return code, answer, data.pop("remembered") if data else 0

    def say(self, *more: str, today: str = TODAY) -> tuple[int, str]:
        self.capsys.readouterr()
        code = main(["-C", str(self.root), "audit", "verify", "--today", today, *more])
        said = self.capsys.readouterr()
        self.err = said.err
        return code, said.out


@pytest.fixture
def audit(ledger: Ledger, capsys: pytest.CaptureFixture[str]) -> Audits:
    return Audits(ledger, capsys)


def trunk(ledger: Ledger) -> list[str]:
    command = ["git", "rev-list", "--first-parent", "--reverse", "HEAD"]
    done = subprocess.run(command, cwd=ledger.root, capture_output=True, check=True)
    return done.stdout.decode().split()


def goes_on_as_in_one_go(ledger: Ledger, audit: Audits) -> None:
    ids = trunk(ledger)
    known = 0
    for id in ids:
        _, said, remembered = audit(id)
        assert remembered in (0, known)  # only a finding about today's clock is not kept
        known = said["data"]["last"] if said["data"] else 0
    whole = audit("--full")
    assert audit()[:2] == whole[:2]
    assert audit.say("-v", "--full")[1] == _without_memory(audit.say("-v")[1])
    # All in one go after the first landing that has a registry.
    shutil.rmtree(os.environ["XDG_STATE_HOME"], ignore_errors=True)
    next(id for id in ids if audit(id)[0] != 4)
    assert audit()[:2] == whole[:2]


def _without_memory(text: str) -> str:
    start = text.find("were checked in earlier runs")
    start = start if start >= 0 else text.find("was checked in an earlier run")
    if start < 0:
        return text
    begin = text.rindex("\n  ", 0, start) + 1
    end = text.index("again.\n", start) + len("again.\n")
    return text[:begin] + text[end:]


SOUND: Final = [case for case in ATTACKS if case.exit != 4]


@pytest.mark.parametrize("case", SOUND, ids=str)
def test_an_attack_is_found_alike_with_a_memory(
    case: Attack, ledger: Ledger, audit: Audits
) -> None:
    case.make(ledger)
    goes_on_as_in_one_go(ledger, audit)


@pytest.mark.parametrize("seed", range(LIVES))
def test_an_honest_life_is_told_alike_with_a_memory(
    seed: int, ledger: Ledger, audit: Audits
) -> None:
    Life(ledger, 1000 + seed).live(8)
    goes_on_as_in_one_go(ledger, audit)
