"""A draft: changes gathered one after the other, and judged as one plan."""

from __future__ import annotations

from typing import Any

import pytest

from stcli.domain.changing import action
from stcli.domain.changing.draft import Draft
from stcli.domain.model.claim import Claim
from stcli.domain.model.reader import REGISTRY_FILE
from stcli.domain.refusal import EXIT_REFUSED, EXIT_USAGE, Refusal
from tests.domain.building import (
    OPENED,
    PROPOSED,
    SCHEMAS,
    Made,
    decision,
    entry,
    files,
    focus_area,
    kinds,
    measure,
    organisation,
    snapshot,
    text,
)

TODAY = "2026-11-24"
DECISION = decision("2026-03-12-1", "focus-area.open", "focus-areas/alue")


def draft(*records: Made, **values: Any) -> Draft:
    return Draft(snapshot(*records, **values), SCHEMAS)


def refused(call: Any, *arguments: Any) -> Refusal:
    with pytest.raises(Refusal) as caught:
        call(*arguments)
    return caught.value


def told(drafted: Draft, today: str = TODAY) -> list[str]:
    judged = drafted.judged(drafted.plan(subject="s", operation="o"), today)
    assert judged.refused == any(f.severity == "error" for f in judged.brought)
    return [f"{f.severity} {f.code} {f.record or f.path}" for f in judged.brought]


# Gathering


def test_a_new_record_is_a_new_file_and_a_claim() -> None:
    drafted = draft()
    made = organisation("stm")
    assert drafted.create(kinds()["organisation"], made.data) == "organisations/stm"
    plan = drafted.plan(subject="s", operation="o", reason="r")
    assert [(e.path, e.before, e.after) for e in plan.edits] == [(made.path, None, made.content)]
    assert plan.claims == (Claim("organisation.add", "organisations/stm"),)
    assert drafted.now.records["organisations/stm"].data == made.data
    assert told(drafted) == []


def test_a_new_body_has_no_action_to_claim() -> None:
    drafted = draft()
    drafted.create(kinds()["body"], {"id": "b", "name": text("b"), "duties": [], "mandate": []})
    assert drafted.plan(subject="s", operation="o").claims == (Claim("body.edit", "bodies/b"),)


@pytest.mark.parametrize(
    ("id", "near"),
    [("Iso", "iso"), ("a/b", "a-b"), ("", ""), ("a--b", "a-b"), ("a" * 101, "a" * 40),
     ("ympäristövirasto", "ymparistovirasto"), ("—", "")],
)  # fmt: skip
def test_an_id_has_its_form_and_one_that_is_near_is_suggested(id: str, near: str) -> None:
    refusal = refused(draft().create, kinds()["organisation"], {"id": id})
    code = "id-form.suggestion" if near else "id-form"
    assert (refusal.code, refusal.exit) == (code, EXIT_USAGE)
    assert refusal.params["suggestion"] == near


def test_an_id_is_taken_once_even_by_what_cannot_be_read() -> None:
    refusal = refused(draft().create, kinds()["organisation"], organisation("sm").data)
    assert (refusal.code, refusal.exit) == ("id-taken", EXIT_REFUSED)
    drafted = draft()
    drafted.replace({"registry/organisations/stm.yaml": b"id: ["}, ())
    refusal = refused(drafted.create, kinds()["organisation"], organisation("stm").data)
    assert refusal.code == "id-taken"


@pytest.mark.parametrize(
    ("layout", "path"),
    [
        ({"measures": "{focus_area}"}, "measures/alue/toimi.yaml"),
        ({"measures": "osa/{focus_area}-{lead}"}, "measures/osa/alue-sm/toimi.yaml"),
        ({"measures": "{planned.start}"}, "measures/toimi.yaml"),
        ({"meetings": "x"}, "measures/toimi.yaml"),
        (None, "measures/toimi.yaml"),
    ],
)
def test_new_records_go_where_the_layout_says(layout: Any, path: str) -> None:
    drafted = draft(layout=layout)
    drafted.create(kinds()["measure"], measure("toimi", "alue").data)
    assert [e.path for e in drafted.plan(subject="s", operation="o").edits] == [f"registry/{path}"]


def test_a_change_touches_only_its_lines_and_later_ones_see_earlier_ones() -> None:
    drafted = draft(organisation("stm", notes="Yksi."))
    content = drafted.base.tree["registry/organisations/stm.yaml"]
    for notes in ("Kaksi.", "Kolme."):
        record = drafted.now.records["organisations/stm"]
        drafted.change(record.reference, {**record.data, "notes": notes})
    plan = drafted.plan(subject="s", operation="o")
    assert [e.after for e in plan.edits] == [content.replace(b"Yksi", b"Kolme")]
    assert plan.claims == (Claim("organisation.edit", "organisations/stm"),)


def test_what_changes_nothing_is_no_edit() -> None:
    drafted = draft(organisation("stm", notes="Yksi."))
    record = drafted.base.records["organisations/stm"]
    drafted.change(record.reference, dict(record.data))
    assert drafted.plan(subject="s", operation="o").edits == ()
    drafted.change(record.reference, {**record.data, "notes": "Kaksi."})
    drafted.change(record.reference, record.data)
    assert drafted.plan(subject="s", operation="o").edits == ()


def test_each_new_entry_is_claimed_even_where_two_are_alike() -> None:
    drafted = draft(focus_area("alue"))
    claim = Claim("focus-area.defer", "focus-areas/alue")
    for day in ("2026-03-01", "2026-04-01"):
        record = drafted.now.records["focus-areas/alue"]
        drafted.change(record.reference, action.step(record, "defer", day, {}), claim)
    assert drafted.plan(subject="s", operation="o").claims == (claim, claim)


# Judging


def test_an_error_that_the_plan_brings_refuses_it() -> None:
    drafted = draft(focus_area("alue"))
    record = drafted.base.records["focus-areas/alue"]
    opened = action.step(record, "open", "2026-03-12", {"decision": "2026-03-12-9"})
    drafted.change(record.reference, opened)
    found = told(drafted)
    assert any(f.startswith("error reference-resolves") for f in found)


def test_what_a_plan_brings_stands_at_its_lines_and_in_their_order() -> None:
    drafted = draft(focus_area("alue"), organisation("om"))
    for reference, given in (("organisations/om", "nope"), ("focus-areas/alue", "neither")):
        field = "part_of" if given == "nope" else "coordinator"
        record = drafted.now.records[reference]
        drafted.change(reference, {**record.data, field: given})
    brought = drafted.judged(drafted.plan(subject="s", operation="o"), TODAY).brought
    places = [(f.path, f.line, f.column) for f in brought]
    assert places == sorted(places)
    texts = {path: drafted.now.tree[path].decode().splitlines() for path, _, _ in places}
    lines = [texts[path][line - 1] for path, line, _ in places]
    assert "coordinator: neither" in lines
    assert lines[-1] == "part_of: nope"


def test_laws_refuse_it_too() -> None:
    drafted = draft(focus_area("alue", PROPOSED, OPENED), DECISION)
    record = drafted.base.records["decisions/2026-03-12-1"]
    drafted.change(record.reference, {**record.data, "text": text("Muu")})
    assert [f for f in told(drafted) if "audit" in f] == [
        "error audit-frozen-edited.frozen decisions/2026-03-12-1",
        "error audit-frozen-edited.frozen decisions/2026-03-12-1",
    ]


def test_an_error_of_before_refuses_only_where_the_record_is_touched() -> None:
    drafted = draft(organisation("stm", part_of="nope"), organisation("om"))
    om = drafted.base.records["organisations/om"]
    drafted.change(om.reference, {**om.data, "notes": "x"})
    judged = drafted.judged(drafted.plan(subject="s", operation="o"), TODAY)
    assert not judged.refused
    assert [f.record for f in judged.standing] == ["organisations/stm"]
    path = "registry/organisations/stm.yaml"
    lines = drafted.base.tree[path].decode().splitlines()
    assert [(f.path, f.line) for f in judged.standing] == [(path, lines.index("part_of: nope") + 1)]
    stm = drafted.base.records["organisations/stm"]
    drafted.change(stm.reference, {**stm.data, "notes": "x"})
    assert told(drafted) == ["error reference-resolves organisations/stm"]


def test_what_is_dated_ahead_is_refused() -> None:
    drafted = draft()
    drafted.create(kinds()["organisation"], organisation("stm", entry("add", "2026-11-25")).data)
    assert told(drafted) == ["error audit-dated-ahead organisations/stm"]
    assert told(drafted, "2026-11-25") == []


def test_of_a_file_that_cannot_be_read_reading_alone_tells() -> None:
    drafted = draft(organisation("stm"))
    drafted.replace({"registry/organisations/stm.yaml": b"id: [\n"}, ())
    found = told(drafted)
    assert found
    assert not [f for f in found if "audit" in f]


def test_whole_files_may_be_taken_over_and_taken_away() -> None:
    drafted = draft(organisation("stm"))
    path, claim = "registry/organisations/stm.yaml", Claim("organisation.edit", "organisations/stm")
    drafted.replace({path: None}, [claim])
    assert told(drafted) == ["error audit-record-deleted organisations/stm"]
    assert [e.after for e in drafted.plan(subject="s", operation="o").edits] == [None]
    drafted.replace({path: files(organisation("stm"))[path], REGISTRY_FILE: None}, [])
    assert "error audit-record-deleted.registry registry/registry.yaml" in told(drafted)


def test_what_a_rule_says_of_an_entry_the_law_does_not_say_again() -> None:
    drafted = draft(focus_area("alue", PROPOSED, OPENED), DECISION)
    record = drafted.now.records["focus-areas/alue"]
    late = entry("close", "2026-03-01", decision="2026-03-12-1", reason="Syy.")
    drafted.change("focus-areas/alue", {**record.data, "history": [*record.history, late]})
    codes = [line.split()[1] for line in told(drafted)]
    assert codes.count("history-replays.order") == 1
    assert not any(code.startswith("audit-transition-illegal") for code in codes)
