"""Honest work in odd forms: no random life comes to it, and nobody is to be alarmed by it.

Each history is a function, as attacks are. Neither the audit nor the gate finds anything worse
than a note.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.domain.building import entry
from tests.trust.ledger import HOUR, Data, Files, Ledger, changed, founding, message, stepped
from tests.trust.test_attacks import (
    MEASURE,
    OPEN,
    STARTED,
    _reported,
    _text,
    _vision,
    audit,
    ledger,
    surroundings,
)
from tests.trust.test_requests import Check, check

__all__ = ["check", "ledger", "surroundings"]

Life = Callable[[Ledger], object]
LIVES: list[Life] = []


def honest(make: Life) -> Life:
    """Register a history; the last landing is also put to the gate as a request."""
    LIVES.append(make)
    return make


@pytest.mark.parametrize("make", LIVES, ids=lambda make: make.__name__)
def test_it_alarms_nobody(
    make: Life, ledger: Ledger, check: Check, capsys: pytest.CaptureFixture[str]
) -> None:
    make(ledger)
    code, answer = audit(ledger, capsys)
    assert (code, _grave(answer)) == (0, [])
    code, answer = check(ledger.trunk[-2])
    assert (code, _grave(answer)) == (0, [])


def _grave(answer: Any) -> list[Any]:
    own = (f for f in answer["findings"] if f["rule"].startswith("audit-"))
    return [f for f in own if f["severity"] != "note"]


@honest
def folder_of_another_repository_merged(ledger: Ledger) -> None:
    """As ``git subtree add`` does: its history began by itself, and has no registry."""
    ledger.found()
    other = ledger.commit({"docs/guide.md": b"x"}, "another beginning\n")
    ledger.land({**ledger.files, "docs/guide.md": b"x"}, "merge\n", other)


@honest
def folder_of_another_repository_in_an_octopus(ledger: Ledger) -> None:
    base = ledger.found()
    other = ledger.commit({"docs/guide.md": b"x"}, "another beginning\n")
    side = ledger.commit(changed(ledger.files, STARTED, _vision("Sivu")), "side\n", base)
    both: Files = {**changed(ledger.files, STARTED, _vision("Sivu")), "docs/guide.md": b"x"}
    ledger.land(both, "octopus\n", side, other)


@honest
def octopus_of_lines_that_began_at_different_times(ledger: Ledger) -> None:
    first = ledger.found()
    early = ledger.commit(changed(ledger.files, STARTED, _vision("Varhain")), "side\n", first)
    ledger.land(changed(ledger.files, OPEN, _vision("Runko")))
    late = ledger.commit(_described(ledger.files), "side\n", ledger.head)
    merged = changed(_described(ledger.files), STARTED, _vision("Varhain"))
    ledger.land(merged, "octopus\n", early, late)


@honest
def trunk_merged_into_a_side_and_then_lost_and_brought_back(ledger: Ledger) -> None:
    """What went wrong in a merge on the side was put right before it landed."""
    base = ledger.found()
    ledger.land(changed(ledger.files, OPEN, _vision("Runko")))
    own = changed(founding(), STARTED, _vision("Sivu"))
    side = ledger.commit(own, "side\n", base)
    wrong = ledger.commit(own, "merge of the trunk\n", side, ledger.head)
    right = changed(own, OPEN, _vision("Runko"))
    ledger.land(right, "merge\n", ledger.commit(right, "put right\n", wrong))


@honest
def one_report_brought_once_and_twice(ledger: Ledger) -> None:
    base = ledger.found()
    once = _reported(ledger.files, "Sama")
    side = ledger.commit(_reported(once, "Sama"), "side\n", base)
    ledger.land(once)
    ledger.land(once, "merge\n", side)


@honest
def participation_ended_on_both_sides_on_different_days(ledger: Ledger) -> None:
    """The organisation takes part twice, so that its name alone does not name an entry."""

    def again(data: Data) -> None:
        data["participants"].append({"organisation": "spek", "from": "2026-11-01"})

    def ended(day: str) -> Callable[[Data], object]:
        return lambda data: data["participants"][1].update(to=day)

    base = ledger.found(changed(founding(), OPEN, again))
    side = ledger.commit(changed(ledger.files, OPEN, ended("2026-10-01")), "side\n", base)
    ledger.land(changed(ledger.files, OPEN, ended("2026-10-15")))
    ledger.land(ledger.files, "merge\n", side)


@honest
def step_that_both_sides_recorded_alike(ledger: Ledger) -> None:
    base = ledger.found()
    tree = stepped(ledger.files, MEASURE, entry("start", "2026-12-30"))
    said = message(("measure.start", MEASURE))
    side = ledger.commit(tree, said, base)
    ledger.land(tree, said, after=HOUR)
    ledger.land(tree, "merge\n", side)


def _described(tree: Files) -> Files:
    return changed(tree, MEASURE, lambda d: d.update(description=_text("Kuvaus")))
