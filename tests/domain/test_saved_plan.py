"""A plan in a file: carried out later where its ground is the same, refused where it moved."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stcli.domain.changing import saved_plan
from stcli.domain.changing.draft import Draft
from stcli.domain.changing.plan import Edit, Plan
from stcli.domain.changing.saved_plan import KEY, check_claims, document, plan_of
from stcli.domain.model.claim import Claim
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.reading.tree import MemoryTree, OverlayTree
from stcli.domain.refusal import Refusal
from tests.domain.building import (
    OPENED,
    PROPOSED,
    SCHEMAS,
    decision,
    focus_area,
    organisation,
    snapshot,
)

A, B = "registry/organisations/a.yaml", "schemas/b.schema.json"
CLAIM = Claim("focus-area.open", "focus-areas/x", "decisions/2026-01-01-1")
PLAN = Plan((Edit(A, None, b"new\n"), Edit(B, b"old\n", None)), (CLAIM,), "organisation: add a",
            "OP", "Syy.\n\nToinen.")  # fmt: skip
GROUND = MemoryTree({B: b"old\n"})


def data(**changes: Any) -> Any:
    """The plan's file, read again, with some of it changed."""
    return json.loads(json.dumps(document(PLAN, "abc"))) | changes


def refused(given: Any, tree: MemoryTree = GROUND) -> Refusal:
    with pytest.raises(Refusal) as caught:
        plan_of(given, tree)
    return caught.value


def test_a_plan_is_told_whole() -> None:
    assert data() == {
        "stcli_plan": 1, "base": "abc", "subject": "organisation: add a",
        "reason": "Syy.\n\nToinen.",
        "claims": [{"action": "focus-area.open", "record": "focus-areas/x",
                    "decision": "decisions/2026-01-01-1"}],
        "edits": [
            {"path": A, "before": None, "after": "new\n"},
            {"path": B, "before": saved_plan.print_of(b"old\n"), "after": None},
        ],
        "message": PLAN.message, "digest": PLAN.digest,
    }  # fmt: skip


def test_it_is_the_same_plan_when_it_is_read_again() -> None:
    found = plan_of(data(), GROUND)
    assert (found.edits, found.claims, found.subject, found.reason, found.digest) == (
        PLAN.edits, PLAN.claims, PLAN.subject, PLAN.reason, PLAN.digest,
    )  # fmt: skip


def test_the_answer_of_a_dry_run_holds_the_plan_too() -> None:
    assert plan_of({"stcli": 1, "data": {"plan": data()}}, GROUND).digest == PLAN.digest


def test_what_is_done_already_has_no_edits() -> None:
    assert plan_of(data(), MemoryTree({A: b"new\n"})).edits == ()


@pytest.mark.parametrize(
    ("files", "moved"),
    [
        ({}, [B]),
        ({B: b"other\n"}, [B]),
        ({A: b"x\n", B: b"old\n"}, [A]),
        ({A: b"new\n", B: b"old\n"}, [A]),
    ],
)
def test_ground_that_moved_is_refused(files: dict[str, bytes], moved: list[str]) -> None:
    refusal = refused(data(), MemoryTree(files))
    assert (refusal.code, refusal.params["files"]) == ("plan-moved", moved)


def test_other_files_may_have_changed() -> None:
    ground = MemoryTree({B: b"old\n", "registry/organisations/c.yaml": b"c\n"})
    assert plan_of(data(), ground).digest == PLAN.digest


OTHER = [{"path": A, "before": None, "after": "other\n"}, data()["edits"][1]]


@pytest.mark.parametrize(
    ("given", "code"),
    [
        (None, "plan-form"),
        ([], "plan-form"),
        ("text", "plan-form"),
        ({}, "plan-form"),
        ({"data": {}}, "plan-form"),
        (data(**{KEY: 2}), "plan-version"),
        (data(edits=None), "plan-form"),
        (data(edits=[{"path": A}]), "plan-form"),
        (data(edits=[{"path": A, "before": None, "after": 7}]), "plan-form"),
        (data(edits=[{"path": ".git/config", "before": None, "after": "x"}]), "plan-outside"),
        (data(edits=OTHER), "plan-altered"),
        (data(digest="0"), "plan-altered"),
        (data(reason="Muu."), "plan-altered"),
        (data(claims=[]), "plan-altered"),
        (data(claims=[{"action": "a\nStcli-Action: b", "record": "x"}]), "plan-form"),
        (data(claims=[{"action": 7, "record": "x"}]), "plan-form"),
        (data(subject="two\nlines"), "plan-form"),
        (data(subject=" "), "plan-form"),
        (data(subject=None), "plan-form"),
    ],
)
def test_what_is_no_plan_is_refused(given: Any, code: str) -> None:
    assert refused(given).code == code


def test_what_is_no_text_is_not_kept() -> None:
    plan = Plan((Edit(A, None, b"\xff"),), (), "s", "o")
    with pytest.raises(Refusal) as caught:
        document(plan, None)
    assert caught.value.code == "plan-not-text"


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from(list(data())), json_values))
def test_any_damage_is_a_refusal_or_leaves_the_same_plan(damage: dict[str, Any]) -> None:
    try:
        found = plan_of(data(**damage), GROUND)
    except Refusal:
        return
    assert found.digest in {PLAN.digest, Plan((), found.claims, "s", "o", found.reason).digest}


# Claims


DECISION = decision("2026-03-12-1", "focus-area.open", "focus-areas/alue")
AREA = focus_area("alue", PROPOSED)
OPEN = focus_area("alue", PROPOSED, OPENED)


def carried(*claims: Claim) -> None:
    """An opening and an edit beside it, under these claims."""
    before = snapshot(DECISION, AREA, organisation("stm"))
    draft = Draft(before, SCHEMAS)
    draft.change("focus-areas/alue", OPEN.data)
    draft.change("organisations/stm", organisation("stm", homepage="https://a.invalid").data)
    edits = draft.plan(subject="s", operation="o").edits
    after = Snapshot.of(OverlayTree(before.tree, {e.path: e.after for e in edits}), SCHEMAS)
    check_claims(Plan(edits, claims, "s", "o"), before, after)


OPENING = Claim("focus-area.open", "focus-areas/alue", "decisions/2026-03-12-1")


def test_a_plan_claims_the_steps_that_its_files_show() -> None:
    carried(OPENING, Claim("organisation.edit", "organisations/stm"))
    carried(OPENING)


@pytest.mark.parametrize(
    "claims",
    [
        (),
        (OPENING, OPENING),
        (Claim("focus-area.open", "focus-areas/alue"),),
        (Claim("focus-area.close", "focus-areas/alue", OPENING.decision),),
        (OPENING, Claim("measure.add", "measures/x")),
    ],
)
def test_and_no_others(claims: tuple[Claim, ...]) -> None:
    with pytest.raises(Refusal) as caught:
        carried(*claims)
    assert caught.value.code == "plan-claims"


def test_a_file_that_cannot_be_read_is_for_the_rules_to_refuse() -> None:
    before = snapshot(DECISION, AREA)
    after = Snapshot.of(OverlayTree(before.tree, {AREA.path: b"id: ["}), SCHEMAS)
    edit = Edit(AREA.path, AREA.content, b"id: [")
    check_claims(Plan((edit,), (OPENING,), "s", "o"), before, after)
