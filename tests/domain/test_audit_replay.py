"""The replay on landings in memory: claims, sides, merges, and what it remembers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from stcli.domain.judging.audit import desk
from stcli.domain.judging.audit.landing import Commit, Landing, Side, Signed
from stcli.domain.judging.audit.replay import Replay, Surroundings
from stcli.domain.model.claim import Claim
from tests.domain.audit_memory import NOON, Files, Memory
from tests.domain.building import SCHEMAS, entry, files, measure, open_area

ADDED = entry("add", "2026-03-20", focus_area="a")
STARTED = measure("m", "a", ADDED, entry("start", "2026-12-30"))
BEFORE = files(open_area("a"), measure("m", "a", ADDED))
AFTER = files(open_area("a"), STARTED)
STARTED_FIRST = entry("start", "2026-12-30")
CLAIM = Claim("measure.start", "measures/m")


def day_of(time: int, zone: str) -> str:
    assert zone == "Europe/Helsinki"
    return "2027-01-01" if time >= NOON - 86_400 else "2026-12-01"


def commit(name: str, *claims: Claim, **more: Any) -> Commit:
    return Commit(name, "", ("p",), NOON, claims)._replace(**more)


def told(
    after: Files, *sides: Side, own: Sequence[Claim] = (), memory: Memory | None = None,
    others: Sequence[Files] = (), **more: Any,
) -> list[str]:  # fmt: skip
    """What is found in a landing on what was there before."""
    memory = memory or Memory()
    around = Surroundings(memory, SCHEMAS, day_of, lambda *_: True, more.pop("today", None))
    run = Replay(around, {"1": 1, "2": 2})
    run.begin(memory.landing(1, {}, BEFORE)._replace(commit=commit("1")))
    merge = memory.merge(after, [BEFORE, *others], BEFORE) if others else None
    landing = Landing(
        2, commit("2", *own, **more), memory.changes(BEFORE, after), None, sides, merge
    )
    run.take(landing)
    return sorted(f"{f.severity} {f.code}" for f in run.findings)


def side(
    memory: Memory, name: str, before: Files, after: Files, *claims: Claim, **more: Any
) -> Side:
    return Side(commit(name, *claims, **more), memory.changes(before, after), None, None)


def test_a_claim_that_is_shown_needs_no_word() -> None:
    assert told(AFTER, own=[CLAIM]) == []
    assert told(AFTER) == ["note audit-claim-differs.by-hand"]
    twice = [CLAIM, CLAIM, Claim("measure.edit", "measures/m")]
    assert told(AFTER, own=twice) == ["error audit-claim-differs.unshown"]


def test_a_claim_about_nothing_is_told_of_the_registry() -> None:
    found = told(AFTER, own=[CLAIM, Claim("measure.start", "measures/none")])
    assert found == ["error audit-claim-differs.unshown"]


def test_what_a_side_did_stands_in_the_landing_or_was_taken_back() -> None:
    memory = Memory()
    work = side(memory, "s", BEFORE, AFTER, CLAIM)
    assert told(AFTER, work, memory=memory, others=[AFTER]) == []
    lost = told(BEFORE, work, memory=memory, others=[AFTER])
    assert "error audit-claim-differs.lost" in lost
    assert "error audit-merge-sneaks.lost" in lost
    back = side(memory, "t", AFTER, BEFORE)
    assert told(BEFORE, work, back, memory=memory, others=[BEFORE]) == [
        "note audit-claim-differs.taken-back", "warning audit-trunk.side",
    ]  # fmt: skip


def test_a_record_may_come_and_go_aside() -> None:
    memory = Memory()
    fresh = files(open_area("a"), measure("m", "a", ADDED), measure("n", "a", ADDED))
    made = side(memory, "s", BEFORE, fresh, Claim("measure.add", "measures/n"))
    gone = side(memory, "t", fresh, BEFORE)
    assert told(BEFORE, made, gone, memory=memory, others=[BEFORE]) == [
        "note audit-claim-differs.taken-back", "warning audit-trunk.side",
    ]  # fmt: skip
    unread = {**BEFORE, "registry/measures/n.yaml": b"id: ["}
    assert told(BEFORE, side(memory, "s", BEFORE, unread), memory=memory, others=[BEFORE]) == []


def test_an_entry_is_dated_by_the_commit_of_its_side() -> None:
    memory = Memory()
    early = side(memory, "s", BEFORE, AFTER, CLAIM, time=0)
    assert told(AFTER, early, memory=memory, others=[AFTER]) == ["error audit-dated-ahead"]
    unknown = side(memory, "s", BEFORE, AFTER, CLAIM, time=None)
    assert told(AFTER, unknown, memory=memory, others=[AFTER]) == []
    assert told(BEFORE, early, side(memory, "t", AFTER, BEFORE), memory=memory,
                others=[BEFORE]) == [
        "note audit-claim-differs.taken-back", "warning audit-trunk.side",
    ]  # fmt: skip


def test_what_the_landing_shows_itself_is_not_told_of_its_sides() -> None:
    memory = Memory()
    gone = files(open_area("a"))
    deleted = side(memory, "s", BEFORE, gone)
    assert told(gone, deleted, memory=memory, others=[gone]) == ["error audit-record-deleted"]
    late = files(open_area("a"), measure("m", "a", ADDED), measure("n", "a", STARTED_FIRST))
    assert told(BEFORE, side(memory, "s", BEFORE, late), memory=memory, others=[BEFORE]) == []


def test_a_second_beginning_is_named() -> None:
    other = Side(commit("s"), (), None, None, founds=True)
    assert told(AFTER, other, own=[CLAIM]) == ["warning audit-trunk.second-beginning"]


def test_a_landing_without_a_date_and_with_a_flaw_is_judged_all_the_same() -> None:
    found = told(AFTER, own=[CLAIM], time=None, flaws=("date",))
    assert found == ["error audit-object.flaw"]


def test_what_was_read_is_forgotten_when_it_grows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk, "_MOST_KNOWN", 1)
    assert told(AFTER, own=[CLAIM]) == []


def test_a_signature_is_counted() -> None:
    memory = Memory()
    around = Surroundings(memory, SCHEMAS, day_of, lambda *_: True)
    run = Replay(around, {"1": 1})
    signed = commit("1", signed=Signed(b"", b""))
    run.take(memory.landing(1, {}, BEFORE)._replace(commit=signed))
    assert (run.signatures.required, run.signatures.verified) == (0, 0)


def test_signers_and_mandates_are_law() -> None:
    signers = {**AFTER, "registry/allowed_signers": b"x\n"}
    assert told(signers, own=[CLAIM]) == ["error audit-signer.line"]


def test_policies_bind_until_another_can_be_read() -> None:
    broken = {**BEFORE, "registry/registry.yaml": b"id: ["}
    assert told(broken) == ["error audit-law-changed.policy-unread"]


def test_an_empty_landing_is_judged_by_its_form_alone() -> None:
    assert told(BEFORE) == []
