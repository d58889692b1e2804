"""A history that is judged in two halves at once gives the verdict of one that is not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from stcli.cli import main, stretch
from stcli.store import twin
from tests.domain.building import entry
from tests.trust import test_attacks as attacks
from tests.trust.ledger import Data, Ledger, changed, founding, stepped
from tests.trust.lives import Life
from tests.trust.test_attacks import ATTACKS, MEASURE, Attack, audit, ledger, surroundings
from tests.trust.test_honest import MOVES

__all__ = ["ledger", "surroundings"]


@pytest.fixture
def halves(monkeypatch: pytest.MonkeyPatch) -> Callable[[bool], list[int]]:
    """Have even short histories judged in halves, or in one; counts the twins that were there."""
    seen: list[int] = []

    class Counted(twin.Twin[Any]):
        def result(self) -> Any:
            found = super().result()
            seen.append(0 if found is None else 1)
            return found

    def turn(on: bool) -> list[int]:
        monkeypatch.setattr(stretch, "LONG", 2 if on else 1 << 30)
        monkeypatch.setattr(twin, "is_possible", lambda: True)
        monkeypatch.setattr(twin, "Twin", Counted)
        return seen

    return turn


@pytest.mark.parametrize("case", ATTACKS[::6], ids=str)
def test_an_attack_is_caught_in_halves_as_in_one(
    case: Attack, ledger: Ledger, capsys: pytest.CaptureFixture[str], halves: Any
) -> None:
    same_in_halves(case, ledger, capsys, halves)


@pytest.mark.long
@pytest.mark.parametrize("case", ATTACKS, ids=str)
def test_every_attack_is_caught_in_halves_as_in_one(
    case: Attack, ledger: Ledger, capsys: pytest.CaptureFixture[str], halves: Any
) -> None:
    same_in_halves(case, ledger, capsys, halves)


def same_in_halves(
    case: Attack, ledger: Ledger, capsys: pytest.CaptureFixture[str], halves: Any
) -> None:
    given = case.make(ledger)
    more = ["--full", *([given] if given else [])]
    halves(False)
    one = audit(ledger, capsys, *more)
    halves(True)
    assert audit(ledger, capsys, *more) == one


@pytest.mark.parametrize("seed", range(4))
def test_an_honest_life_is_told_in_halves_as_in_one(
    seed: int, tmp_path: Path, capsys: pytest.CaptureFixture[str], halves: Any
) -> None:
    life = Life(Ledger(tmp_path / "koe"), seed)
    life.live(MOVES)
    seen = halves(True)
    two = audit(life.ledger, capsys, "--full")
    assert seen == [1]
    halves(False)
    assert audit(life.ledger, capsys, "--full") == two
    assert seen == [1]


def _noted(number: int) -> Callable[[Data], object]:
    return lambda data: data.update(notes=f"{number}")


def _long(ledger: Ledger) -> None:
    """A history whose halves both have findings, and whose policy speaks in both of them."""
    ledger.found(founding())
    bad = ledger.land(
        changed(ledger.files, attacks.CLOSED, lambda d: d.update(outcome={"fi": "X"}))
    )
    for number in range(3):
        ledger.land(changed(ledger.files, MEASURE, _noted(number)))
    ledger.land(attacks._policy(ledger.files, bootstrap=bad))
    accepted = attacks._accepted(bad) | {"rule": "audit-frozen-edited"}
    ledger.land(attacks._policy(ledger.files, bootstrap=bad, accepted=[accepted]))
    ledger.land(attacks._policy(ledger.files, accepted=[accepted, attacks._accepted("f" * 40)]))
    ledger.land(changed(ledger.files, attacks.CLOSED, lambda d: d.update(outcome={"fi": "Y"})))


def test_policies_of_both_halves_settle_both(
    ledger: Ledger, capsys: pytest.CaptureFixture[str], halves: Any
) -> None:
    _long(ledger)
    seen = halves(True)
    two = audit(ledger, capsys, "--full")
    halves(False)
    assert two == audit(ledger, capsys, "--full")
    assert seen == [1]
    rules = {f["rule"] for f in two[1]["findings"]}
    assert {"audit-frozen-edited", "audit-law-changed"} <= rules


def test_of_many_notes_the_first_have_lines(
    ledger: Ledger, capsys: pytest.CaptureFixture[str], halves: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    ledger.found(founding())
    for action, more in [("suspend", {"reason": "Esimerkki."}), ("resume", {})] * 3:
        ledger.land(stepped(ledger.files, MEASURE, entry(action, "2026-12-30", **more)))
    for most in (0, 1, 3, 5, 6, 9):
        monkeypatch.setattr("stcli.domain.judging.audit.replay._MOST_PLACED", most)
        halves(True)
        two = audit(ledger, capsys, "--full")
        halves(False)
        assert audit(ledger, capsys, "--full") == two


def test_one_does_all_the_work_where_the_other_comes_to_grief(
    ledger: Ledger, capsys: pytest.CaptureFixture[str], halves: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    _long(ledger)
    halves(False)
    one = audit(ledger, capsys, "--full")

    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("stcli.store.landing.History.part", fail)
    seen = halves(True)
    assert audit(ledger, capsys, "--full") == one
    assert seen == [0]


def test_an_unreadable_policy_in_the_middle_is_judged_by_the_one_before(
    ledger: Ledger, capsys: pytest.CaptureFixture[str], halves: Any
) -> None:
    ledger.found(founding())
    good = ledger.files
    ledger.land({**good, "registry/registry.yaml": b"id: ["})
    ledger.land({**ledger.files, "registry/notes.txt": b"x"})
    ledger.land(good)
    seen = halves(True)
    two = audit(ledger, capsys, "--full")
    halves(False)
    assert audit(ledger, capsys, "--full") == two
    assert seen == []


def test_what_is_remembered_and_the_checkpoint_are_the_same_from_halves(
    ledger: Ledger, capsys: pytest.CaptureFixture[str], halves: Any
) -> None:
    _long(ledger)
    capsys.readouterr()
    assert main(["-C", str(ledger.root), "audit", "checkpoint", "HEAD~1", "--full"]) == 0
    line = capsys.readouterr().out.splitlines()[-1]
    halves(False)
    one = audit(ledger, capsys, "--full", "--checkpoint", line)
    halves(True)
    assert audit(ledger, capsys, "--full", "--checkpoint", line) == one
    assert one[1]["data"]["checkpoint"]["n"] == 9 - 1
    ledger.land(changed(ledger.files, MEASURE, _noted(9)))
    again = audit(ledger, capsys, "--checkpoint", line)
    assert again[1]["data"].pop("remembered") == 9
    whole = audit(ledger, capsys, "--full", "--checkpoint", line)
    assert whole[1]["data"].pop("remembered") == 0
    assert again == whole
