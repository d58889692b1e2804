"""Honest histories: whatever way honest work lands, the audit raises no alarm."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from stcli.domain.finding import ERROR, WARNING
from stcli.domain.judging.audit.replay import Replay, Surroundings
from stcli.store import clock, discovery, ssh
from stcli.store.landing import History
from tests.domain.building import SCHEMAS
from tests.trust.ledger import TODAY, Ledger
from tests.trust.lives import Life

SHORT: Final = 30
LONG: Final = 1_000
MOVES: Final = 12


def findings_of(ledger: Ledger) -> Replay:
    """The audit of a repository, without the command line around it."""
    repository = discovery.at(str(ledger.root)).repository
    with History(repository, ledger.head) as history:
        numbers = {id: number for number, id in enumerate(history.trunk, 1)}
        around = Surroundings(
            history.contents, SCHEMAS, clock.day_of, ssh.verify, clock.start_of_day(TODAY)
        )
        replay = Replay(around, numbers)
        for landing in history.landings():
            replay.take(landing)
    return replay


def raises_no_alarm(root: Path, seed: int) -> None:
    life = Life(Ledger(root), seed)
    life.live(MOVES)
    found = findings_of(life.ledger).findings
    assert [f for f in found if f.severity == ERROR] == [], seed
    # What people did take back is named, with what else changed meanwhile, and so is a side on
    # which somebody reverted a step.
    named = {"audit-undone", "audit-frozen-edited"} if life.undone else set[str]()
    named |= {"audit-trunk"} if life.reverted_aside else set()
    assert {f.rule for f in found if f.severity == WARNING} <= named, seed


@pytest.mark.parametrize("seed", range(SHORT))
def test_an_honest_life_raises_no_alarm(seed: int, tmp_path: Path) -> None:
    raises_no_alarm(tmp_path / "koe", seed)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(SHORT, SHORT + LONG))
def test_many_honest_lives_raise_no_alarm(seed: int, tmp_path: Path) -> None:
    raises_no_alarm(tmp_path / "koe", seed)
