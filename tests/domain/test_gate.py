"""The gate: what counts as new, what is told once, what has to be allowed."""

from __future__ import annotations

from typing import Any

from stcli.domain.finding import ERROR, NOTE, WARNING, Finding
from stcli.domain.judging.audit import gate
from stcli.domain.judging.audit.verdict import Signatures
from stcli.domain.model.snapshot import Snapshot
from tests.domain.building import SCHEMAS, open_area, registry, started_area

AREA = "focus-areas/a"
BASE = Snapshot.of(registry(*open_area("a")), SCHEMAS)
LATER = Snapshot.of(registry(*started_area("a")), SCHEMAS)
DECISION = ("history", 1, "decision")


def finding(rule: str, code: str = "", severity: Any = ERROR, **more: Any) -> Finding:
    made = Finding(rule, severity, f"registry/{AREA}.yaml", code or rule, record=AREA, line=1)
    return made._replace(**more)


def rules_of(findings: list[Finding]) -> list[tuple[str, bool | None]]:
    return [(f.rule, f.new) for f in findings]


def collected(*laws: Finding, rules: list[Finding] | None = None, **more: Any) -> list[Finding]:
    conflicts = more.pop("conflicts", [])
    return gate.collected(laws, rules or [], conflicts, allowed=more.pop("allowed", ()))


def test_what_the_base_has_already_is_old_and_comes_last() -> None:
    wrong, other = finding("goal-exists", line=1), finding("period-order", line=2)
    marked = gate.marked([wrong, other], [wrong], BASE, BASE)
    assert rules_of(collected(rules=marked)) == [("period-order", True), ("goal-exists", False)]


def test_an_old_wrong_is_no_ground_for_a_further_step() -> None:
    old = finding("decision-mandated", where=DECISION)
    mild = old._replace(severity=WARNING)
    unnamed, unknown = old._replace(record=None), old._replace(record="focus-areas/b")
    every = [old, mild, unnamed, unknown]
    assert [f.new for f in gate.marked(every, every, BASE, BASE)] == [False] * 4
    assert [f.new for f in gate.marked(every, every, BASE, LATER)] == [True, *[False] * 3]


def test_what_a_rule_says_no_guard_says_again() -> None:
    rule = finding("decision-mandated", where=DECISION, new=True)
    guard = rule._replace(rule="audit-guard", new=None)
    illegal = finding("audit-transition-illegal", params={"problem": rule.code}, where=DECISION)
    assert rules_of(collected(guard, illegal, rules=[rule])) == [("decision-mandated", True)]


def test_a_guard_says_what_was_wrong_before_a_record_moved() -> None:
    rule = finding("decision-mandated", where=DECISION, new=False)
    guard = rule._replace(rule="audit-guard", new=None)
    assert rules_of(collected(guard, rules=[rule])) == [("audit-guard", True)]


def test_the_exact_place_is_told_rather_than_the_whole_history() -> None:
    exact = finding("audit-dated-ahead", where=("history", 1, "date"), params={"date": "x"})
    vague = exact._replace(where=("history",))
    other = vague._replace(params={"date": "y"})
    assert collected(exact, vague, other) == [
        exact._replace(new=True), other._replace(new=True)
    ]  # fmt: skip


def test_loosening_is_an_error_unless_it_was_allowed() -> None:
    looser = finding("audit-law-changed", severity=WARNING)
    named, undone = looser._replace(severity=NOTE), finding("audit-undone", severity=WARNING)
    assert [f.severity for f in collected(looser, named, undone)] == [ERROR, NOTE, WARNING]
    assert collected(looser, allowed=["law"])[0].severity == WARNING
    assert [gate.loosens(f) for f in (looser, named, undone)] == [True, False, False]


def test_what_is_in_conflict_is_not_lost() -> None:
    lost = finding("audit-claim-differs", "audit-claim-differs.lost")
    other = lost._replace(record="measures/b")
    conflict = finding("merge-conflict")
    found = collected(lost, other, conflicts=[conflict])
    assert [(f.rule, f.record) for f in found] == [
        ("audit-claim-differs", "measures/b"), ("merge-conflict", AREA)
    ]  # fmt: skip
    nameless = [f._replace(record=None) for f in (lost, conflict)]
    assert [f.rule for f in collected(nameless[0], conflicts=[nameless[1]])] == ["merge-conflict"]


def test_a_verdict_counts_what_the_request_brings() -> None:
    old = finding("goal-exists", new=False)
    new = finding("period-order", severity=WARNING, new=True)
    verdict = gate.Verdict([new, old], "b", "h", ["m"], 2, Signatures(1, 1), ("landing",))
    assert (verdict.fails(), verdict.fails(strict=True)) == (False, True)
    data = verdict.data
    assert (data["landings"], data["commits"], data["merge_base"]) == (1, 2, "m")
    assert (data["new"], data["old"], data["errors"], data["warnings"]) == (1, 1, 0, 1)
    none = verdict._replace(bases=["m", "n"], commits=0).data
    assert (none["landings"], none["merge_base"], none["merge_bases"]) == (0, None, ["m", "n"])


def test_what_can_not_be_judged_is_a_finding_about_the_head() -> None:
    for found in (gate.strangers("h"), gate.malformed("h", "x"), gate.tangled("h", 9)):
        assert (found.severity, found.commit) == (ERROR, "h")
    twin = gate.twin("Registry", "registry")
    assert (twin.rule, twin.path, twin.params["twin"]) == ("file-kind", "Registry", "registry")
