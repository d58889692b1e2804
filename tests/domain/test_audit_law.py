"""Changes of the law itself are named, and what loosens it is a warning."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from stcli.domain.finding import Finding
from stcli.domain.judging.audit.landing import Commit, Side
from stcli.domain.judging.audit.loosening import schemas_broken, schemas_changed
from stcli.domain.judging.audit.policy import (
    mandates_changed,
    policy_changed,
    signatures_required,
    signers_changed,
)
from stcli.domain.judging.audit.replay import Replay, Surroundings
from stcli.domain.judging.audit.settlement import Settlement
from stcli.domain.judging.audit.side import judge_side
from stcli.domain.judging.audit.signature import actions
from stcli.domain.judging.audit.story import (
    Altered,
    altered,
    clock,
    recorded_late,
    taken_back,
)
from stcli.domain.judging.audit.verdict import Signatures, Verdict
from stcli.domain.model.law import Law
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.reading.tree import MemoryTree
from stcli.report.words import Words
from tests.domain.audit_memory import Memory
from tests.domain.building import (
    SCHEMAS,
    body,
    closed_area,
    decision,
    entry,
    files,
    focus_area,
    measure,
    open_area,
    snapshot,
)

Change = Callable[[Any], object]
SHIPPED = Law.of(MemoryTree({f"schemas/{n}": c for n, c in SCHEMAS.items()}), SCHEMAS, None)


def told(findings: Any) -> list[str]:
    return [f"{f.severity} {f.code.partition('.')[2] or f.code}" for f in findings]


def law(**changes: Change | None) -> Law:
    """The shipped law with some schemas changed (None: taken away)."""
    given = {f"schemas/{name}": content for name, content in SCHEMAS.items()}
    for name, change in changes.items():
        path = f"schemas/{name.replace('_', '-')}.schema.json"
        if change is None:
            del given[path]
            continue
        schema = json.loads(given.get(path, b"{}"))
        change(schema)
        given[path] = json.dumps(schema).encode()
    return Law.of(MemoryTree(given), SCHEMAS, None)


def block(change: Change) -> Change:
    return lambda schema: change(schema["x-stcli"])


def life(change: Change) -> Change:
    return lambda schema: change(schema["x-stcli"]["lifecycle"])


def act(name: str, **values: Any) -> Change:
    return life(lambda x: x["actions"][name].update(values))


def _begins_otherwise(lifecycle: Any) -> None:
    """Another first step, with all that the declaration of one asks for."""
    actions = lifecycle["actions"]
    actions["plan"] = actions.pop("add")
    lifecycle["initial"] = "plan"
    for sources in lifecycle["derived"].values():
        sources["plan"] = sources.pop("add")


@pytest.mark.parametrize(
    ("kind", "change", "code"),
    [
        ("measure", block(lambda x: x["grows"].remove("progress")), "looser-grows"),
        ("measure", block(lambda x: x.update(folder="toimet")), "folder"),
        ("measure", block(lambda x: x["references"].pop("lead")), "looser-reference"),
        ("measure", life(lambda x: x["states"]["completed"].pop("frozen")), "looser-frozen"),
        ("measure", life(lambda x: x["states"]["ongoing"].update(hidden=True)), "looser-hidden"),
        ("measure", life(lambda x: x["states"]["ongoing"].pop("live")), "looser-live"),
        ("measure", block(lambda x: x["references"].update(lead="*")), "looser-reference"),
        ("measure", act("move", references={}), "looser-reference"),
        ("measure", life(lambda x: x["derived"]["focus_area"].pop("move")), "looser-derived"),
        ("measure", life(_begins_otherwise), "looser-initial"),
        ("measure", life(lambda x: x.pop("derived")), "looser-derived"),
        ("measure", act("suspend", requires=[]), "looser-requirement"),
        ("measure", act("start", **{"from": ["planned", "suspended"]}), "looser-step-wider"),
        ("measure", act("start", to="completed"), "looser-step-wider"),
        ("focus_area", act("start", when={}), "looser-step-wider"),
        ("focus_area", act("start", sets={}), "looser-step-wider"),
        ("focus_area", act("defer", requires=["reason"]), "looser-decision"),
        (
            "measure",
            life(lambda x: x["actions"].update(hop=dict(x["actions"]["start"]))),
            "looser-step-added",
        ),
        ("measure", lambda schema: schema["required"].remove("lead"), "looser-field"),
    ],
)
def test_what_loosens_the_law_is_a_warning(kind: str, change: Change, code: str) -> None:
    changed = law(**{kind: change})
    assert told(schemas_broken(SHIPPED, changed)) == [], changed.findings
    found = list(schemas_changed(SHIPPED, changed))
    assert f"warning {code}" in told(found)
    for finding in found:  # with every value that its words name
        assert Words("en").say(f"finding.{finding.code}", **finding.params)


def test_a_kind_without_its_lifecycle_is_looser() -> None:
    def bare(schema: Any) -> None:
        del schema["x-stcli"]["lifecycle"]

    found = told(schemas_changed(SHIPPED, law(decision=bare)))
    assert "warning looser-lifecycle" in found or "error schema-broken" in found


def test_a_change_that_loosens_nothing_is_a_note() -> None:
    stricter = law(measure=lambda s: s["required"].append("description"))
    assert told(schemas_changed(SHIPPED, stricter)) == ["note schema"]
    described = law(body=lambda s: s.update(description="Toinen."))
    assert told(schemas_changed(SHIPPED, described)) == ["note schema"]
    narrower = law(measure=act("cancel", **{"from": ["planned"]}))
    assert told(schemas_changed(SHIPPED, narrower)) == ["note schema"]


def test_schemas_that_come_and_go_are_named() -> None:
    fewer = law(registry=None)
    assert "warning schema-removed" in told(schemas_changed(SHIPPED, fewer))
    assert "note schema-added" in told(schemas_changed(fewer, SHIPPED))
    assert told(schemas_changed(SHIPPED, SHIPPED)) == []
    assert told(schemas_changed(SHIPPED, law())) == []
    own = Law.of(MemoryTree({}), SCHEMAS, None)
    assert told(schemas_changed(SHIPPED, own)) == ["warning schemas-gone"]


def test_a_broken_schema_is_an_error_once() -> None:
    broken = law(measure=lambda s: s.update(type="nothing"))
    assert "error schema-broken" in told(schemas_changed(SHIPPED, broken))
    assert told(schemas_broken(broken, broken)) == []
    assert "error schema-broken" in told(schemas_broken(None, broken))


# Policy

BASE = {"id": "koe", "title": {"fi": "Koe"}}


def audit(**values: Any) -> dict[str, Any]:
    return {**BASE, "audit": values}


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        (BASE, BASE, []),
        (BASE, {}, ["error policy-unread"]),
        (BASE, {**BASE, "timezone": "Etc/UTC"}, ["note timezone"]),
        (BASE, {**BASE, "languages": {"required": ["fi"]}}, ["note languages"]),
        (
            {**BASE, "languages": {"required": ["fi", "sv"]}},
            {**BASE, "languages": {"required": ["fi"]}},
            ["warning languages"],
        ),
        (BASE, {**BASE, "id": "toinen"}, ["note id"]),
        (BASE, {**BASE, "follow_up": {"silent_after_days": 90}}, ["note follow_up"]),
        (BASE, audit(imports="allowed"), ["warning imports"]),
        (audit(imports="allowed"), BASE, ["note imports"]),
        (BASE, audit(signatures="required"), ["note signatures"]),
        (audit(signatures="required"), BASE, ["warning signatures"]),
        (BASE, audit(bootstrap="a"), ["warning bootstrap"]),
        (audit(bootstrap="a"), audit(bootstrap="b"), ["error bootstrap-changed"]),
        (BASE, audit(roles={}), ["note roles"]),
        (audit(roles={}), BASE, ["warning roles"]),
        (audit(roles={"a": ["admin"]}), audit(roles={"a": ["admin"]}), []),
        (
            audit(roles={"a": ["admin"], "c": ["lander"]}),
            audit(roles={"a": ["admin"], "b": ["lander"]}),
            ["warning roles-of", "note roles-of"],
        ),
        (audit(accepted=[{"rule": "x"}]), BASE, ["error accepted-gone"]),
        (BASE, audit(accepted=[{"rule": "x"}]), ["warning accepted"]),
        (
            audit(accepted=[{"rule": "x"}, {"rule": "z"}]),
            audit(accepted=[{"rule": "x"}, {"rule": "y"}]),
            ["error accepted-gone", "warning accepted"],
        ),
        ({**BASE, "audit": "nonsense"}, BASE, []),
    ],
)
def test_a_changed_policy_is_named(old: Any, new: Any, found: list[str]) -> None:
    assert told(policy_changed(old, new)) == found


def test_signatures_are_required_where_the_policy_says_so() -> None:
    assert signatures_required(audit(signatures="required"))
    assert not signatures_required(BASE)


def mandates(*entries: Any, **values: Any) -> Any:
    made = body("secretariat", **({"mandate": list(entries)} | values))
    return snapshot(made).records["bodies/secretariat"]


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ([], [{"decides": "other"}], ["warning mandate"]),
        ([{"decides": "other"}], [{"decides": "other"}], []),
        (
            [{"decides": "other"}],
            [{"decides": "other", "to": "2027-01-01"}],
            ["note mandate-ended"],
        ),
        (
            [{"decides": "other", "to": "2026-01-01"}],
            [{"decides": "other", "to": "2027-01-01"}],
            ["warning mandate", "note mandate-gone"],
        ),
        ([{"decides": "other"}], [], ["note mandate-gone"]),
    ],
)
def test_changed_mandates_are_named(old: Any, new: Any, found: list[str]) -> None:
    one, other = mandates(*old), mandates(*new)
    assert told(mandates_changed([Altered(one, other)])) == found
    assert actions([Altered(one, other)]) == (set() if found else {"body.edit"})


def test_records_without_mandates_and_new_bodies() -> None:
    area = snapshot(focus_area("a")).records["focus-areas/a"]
    assert told(mandates_changed([Altered(None, area)])) == []
    fresh = mandates({"decides": "other"})
    assert told(mandates_changed([Altered(None, fresh)])) == ["warning mandate"]
    assert actions([Altered(None, area)]) == {"focus-area.propose"}


# Signers

KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPH6vZ2DR4wkNV5cPGc1IwHTPQ7lYE3eGcvmvUoQzgfl"


def test_changed_signers_are_named() -> None:
    one = f"a@example.invalid {KEY}\n".encode()
    assert told(signers_changed(one, one)) == []
    assert told(signers_changed(None, b"# nobody yet\n\n" + one)) == ["warning signer"]
    assert told(signers_changed(one, None)) == ["note signer-gone"]
    assert told(signers_changed(None, one + one)) == ["error twice"]
    assert told(signers_changed(None, b"\xff x y\n")) == ["error line"]


# Settlement


def test_a_bootstrap_holds_from_where_it_was_first_set() -> None:
    settlement = Settlement({"a": 1, "b": 2, "c": 3})
    assert list(settlement.take(BASE, 1)) == []
    assert told(settlement.take(audit(bootstrap="a"), 2)) == []
    assert told(settlement.take(audit(bootstrap="c"), 3)) == []
    assert settlement.bootstrap == 1
    finding = Finding("audit-guard", "error", "x.yaml", "x", commit="a")
    late = Finding("audit-guard", "error", "x.yaml", "x", commit="b")
    assert [f.before_bootstrap for f in settlement.settled([finding, late])] == [True, False]
    later = Settlement({"a": 1})
    assert told(later.take(audit(bootstrap="a"), 1)) == ["error bootstrap-unknown"]


def test_what_is_accepted_is_told_once() -> None:
    settlement = Settlement({"a": 1, "b": 2})
    good = {"commit": "a", "rule": "audit-guard", "record": "x", "reason": "Koe."}
    assert told(settlement.take(audit(accepted=[good, {**good, "commit": "b"}]), 2)) == [
        "error accepted-unknown"
    ]
    assert told(settlement.take(audit(accepted=[good]), 2)) == []
    finding = Finding("audit-guard", "error", "x.yaml", "x", record="x", commit="a")
    other = Finding("audit-guard", "error", "y.yaml", "x", commit="a")
    settled = settlement.settled([finding, other])
    assert [f.accepted for f in settled] == ["Koe.", None]
    assert [f.settled for f in settled] == [True, False]


def test_the_verdict_counts_what_is_settled_apart() -> None:
    found = [
        Finding("audit-guard", "note", "x", "x", accepted="Koe."),
        Finding("audit-guard", "note", "x", "x", before_bootstrap=True),
        Finding("audit-guard", "note", "x", "x"),
        Finding("audit-guard", "warning", "x", "x"),
    ]
    verdict = Verdict(found, "a", "b", 0, 0, 3, Signatures(), ("newest",), None)
    data = verdict.data
    assert (data["landings"], data["commits"], data["signatures"]) == (0, 3, 0)
    assert (data["notes"], data["warnings"], data["errors"]) == (1, 1, 0)
    assert (data["accepted"], data["before_bootstrap"]) == (1, 1)
    assert (verdict.fails(), verdict.fails(strict=True)) == (False, True)


# Stories


def step(before: dict[str, bytes], after: dict[str, bytes]) -> tuple[Snapshot, Snapshot]:
    return Snapshot.of(MemoryTree(before), SCHEMAS), Snapshot.of(MemoryTree(after), SCHEMAS)


def test_what_was_decided_and_taken_back_is_named() -> None:
    area = open_area("a")[0]
    undone = focus_area("a", *area.data["history"], entry("undo", "2026-04-01", of=1, reason="x"))
    before, after = step(files(open_area("a")), files(undone, open_area("a")[1]))
    assert told(taken_back(altered(before, after), before)) == ["warning undo"]
    void = entry("void", "2026-04-01", reason="Turha.")
    voided = focus_area("a", *area.data["history"], void)
    gone = decision("2026-03-12-1", "focus-area.open", "focus-areas/a",
                    history=[entry("record", "2026-03-12"), void])  # fmt: skip
    newer = decision("2026-03-13-1", "other", "focus-areas/a", supersedes="2026-03-12-1")
    before, after = step(files(open_area("a"), newer), files(voided, gone, newer))
    assert told(taken_back(altered(before, after), before)) == [
        "warning decision", "warning void",
    ]  # fmt: skip


def test_what_rested_on_no_decision_is_taken_back_quietly() -> None:
    added = entry("add", "2026-03-20", focus_area="a")
    undo = entry("undo", "2026-04-02", of=1, reason="x")
    started = measure("m", "a", added, entry("start", "2026-04-01"))
    taken = measure("m", "a", added, entry("start", "2026-04-01"), undo)
    odd = measure("m", "a", added, entry("start", "2026-04-01"), undo | {"of": 7})
    for made in (taken, odd):
        before, after = step(files(open_area("a"), started), files(open_area("a"), made))
        assert told(taken_back(altered(before, after), before)) == []
    corrected = body("secretariat", history=[entry("correct", "2026-04-02", fields=["name"],
                                                   reason="x")])  # fmt: skip
    before, after = step(files(), files(corrected))
    assert told(taken_back(altered(before, after), before)) == []
    loose = decision("2026-03-12-9", "other", "focus-areas/a",
                     history=[entry("record", "2026-03-12"), entry("void", "2026-04-01",
                                                                   reason="x")])  # fmt: skip
    before, after = step(files(open_area("a")), files(open_area("a"), loose))
    assert told(taken_back(altered(before, after), before)) == []


def test_only_what_is_dated_can_be_late() -> None:
    before, after = step({}, files(focus_area("a"), focus_area("b", entry("import", to="open"))))
    late = list(recorded_late(altered(before, after), "2026-12-31"))
    assert {f.record for f in late} >= {"focus-areas/a"}
    assert "focus-areas/b" not in {f.record for f in late}


def test_clocks_that_were_wrong_are_named() -> None:
    day = 86_400
    assert told(clock(None, [5 * day], 0)) == []
    assert told(clock(day, [None], None)) == []
    assert told(clock(day, [5 * day], None)) == ["warning backwards"]
    assert told(clock(9 * day, [], 5 * day)) == ["warning clock"]


# Sides


def side(memory: Memory, before: dict[str, bytes], after: dict[str, bytes], **more: Any) -> Side:
    parents = more.pop("parents", ("p",))
    return Side(Commit("c", "t", parents, 0), memory.changes(before, after), None, None, **more)


def test_what_a_side_breaks_is_found() -> None:
    memory, whole = Memory(), files(closed_area("a"), measure("m", "a"))
    present, desks = memory.present(whole), memory.desks()
    without = {p: c for p, c in whole.items() if "/measures/" not in p}
    broken = {**whole, "registry/measures/m.yaml": b"id: ["}
    bare = {p: c for p, c in whole.items() if p != "registry/registry.yaml"}

    def found(after: dict[str, bytes], **more: Any) -> list[str]:
        return [f.code for f in judge_side(side(memory, whole, after, **more), desks, present)]

    assert found(without) == ["audit-record-deleted"]
    assert found(broken) == ["audit-record-deleted.unreadable"]
    assert found(bare) == ["audit-record-deleted.registry"]
    assert found({**whole, "schemas/x.txt": b"x"}) == []
    assert found(whole) == []
    assert found(without, parents=()) == []
    named = decision("2026-03-12-1", "focus-area.close", "focus-areas/a")
    assert "audit-frozen-edited.frozen" in found({**whole, named.path: named.content})
    correct = entry("correct", "2026-04-01", fields=["decides"], reason="x")
    corrected = decision("2026-03-12-1", "focus-area.close", "focus-areas/a",
                         history=[entry("record", "2026-03-12"), correct])  # fmt: skip
    told_of = found({**whole, named.path: corrected.content})
    assert "audit-frozen-edited.never-corrected" in told_of


# The replay


def replay(memory: Memory, numbers: int = 3) -> Replay:
    around = Surroundings(memory, SCHEMAS, lambda *_: "2026-12-31", lambda *_: True)
    return Replay(around, {f"{n:040x}": n for n in range(1, numbers + 1)})


def test_an_audit_may_begin_in_the_middle() -> None:
    memory, whole = Memory(), files(open_area("a"), timezone=None)
    later = files(open_area("a", notes="Toinen."), timezone=None)
    run = replay(memory)
    run.begin(memory.landing(1, {}, whole))
    run.take(memory.landing(2, whole, later))
    run.take(memory.landing(3, later, later))
    assert run.findings == []
    assert (run.bootstrap, run.signatures, run.lawless) == (0, Signatures(), True)


def test_more_notes_than_anybody_reads_are_not_looked_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("stcli.domain.judging.audit.replay._MOST_PLACED", 0)
    memory, whole = Memory(), files(open_area("a"))
    run = replay(memory)
    run.take(memory.landing(1, {}, whole))
    run.take(memory.landing(2, whole, files(open_area("a"), measure("m", "a"))))
    assert [(f.code, f.line) for f in run.findings if f.record == "measures/m"] == [
        ("audit-claim-differs.by-hand", 1), ("audit-dated-ahead.late", 1),
    ]  # fmt: skip
