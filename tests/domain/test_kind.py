"""Kinds and lifecycles: what a schema's block declares, as values."""

from __future__ import annotations

import pytest

from stcli.domain.model.follow_up import can_be_late, can_be_silent
from stcli.domain.model.kind import kinds_of, modeline
from stcli.domain.model.outline import TEXT_SHAPE, shape_of
from tests.domain.building import kinds, schemas


def test_the_shipped_schemas_declare_seven_kinds() -> None:
    assert list(kinds()) == [
        "body", "decision", "focus-area", "measure", "meeting", "organisation", "phenomenon",
    ]  # fmt: skip
    assert kinds()["body"].lifecycle is None


def test_the_order_of_keys_goes_all_the_way_down() -> None:
    shape = kinds()["focus-area"].shape
    assert list(shape)[:2] == ["id", "title"]
    assert shape["title"] is TEXT_SHAPE
    participants = shape["participants"]
    assert participants is not None
    assert next(iter(participants)) == "organisation"
    assert shape["notes"] is None


def test_texts_are_found_wherever_they_stand() -> None:
    assert ("title",) in kinds()["measure"].texts
    assert ("milestones", "[]", "title") in kinds()["measure"].texts
    assert ("duties", "[]") in kinds()["body"].texts


def test_schemas_that_refer_to_themselves_end_somewhere() -> None:
    assert shape_of({"a": {"$ref": "a"}}, "a") == {}
    nested = {"properties": {"x": {"$ref": "#"}}}
    shape, depth = shape_of({"a": nested}, "a"), 0
    while shape.get("x"):
        shape, depth = shape["x"] or {}, depth + 1
    assert 5 < depth < 20
    block = {
        **kinds()["body"].schema["x-stcli"], "kind": "a", "folder": "as", "references": {},
        "grows": [], "keys": {},
    }  # fmt: skip
    made = kinds_of({"a": {**nested, "x-stcli": block}})["a"]
    assert made.texts == ()


def test_a_schema_without_a_folder_declares_no_kind() -> None:
    assert kinds_of({"a": {"x-stcli": {"actions": {}}}, "b": {}}) == {}


@pytest.mark.parametrize(
    ("pattern", "type_"),
    [
        (("notes",), "string"), (("participants",), "array"),
        (("participants", "[]", "role"), "string"), (("title", "fi"), "string"),
        (("title", "se"), "string"), (("title", "finnish"), None), (("notes", "[]"), None),
        (("nope", "fi"), None),
    ],
)  # fmt: skip
def test_the_schema_of_a_place_is_found(pattern: tuple[str, ...], type_: str | None) -> None:
    assert kinds()["focus-area"].property_at(pattern).get("type") == type_


def test_a_field_has_its_labels_where_its_name_stands_or_what_it_refers_to() -> None:
    area = kinds()["focus-area"]
    assert area.label_at(("title",))["en"] == "title"
    assert area.label_at(("title", "fi"))["en"] == "in Finnish"
    assert area.label_at(("nope",)) == {}
    assert area.label_at(("title", "se")) == {}


def test_entries_refer_to_records_by_the_action_they_tell() -> None:
    assert kinds()["body"].entry_references == {}
    found = kinds()["measure"].entry_references
    assert found["move"] == (("from", "focus-area"), ("to", "focus-area"))
    assert found["import"] == (("focus_area", "focus-area"),)
    assert kinds()["meeting"].entry_references.get("plan", ()) == ()


def test_a_step_starts_from_its_states_and_void_from_any_other() -> None:
    lifecycle = kinds()["focus-area"].lifecycle
    assert lifecycle is not None
    assert lifecycle.actions["open"].starts_from("proposed")
    assert not lifecycle.actions["open"].starts_from("closed")
    assert lifecycle.actions["void"].starts_from("closed")
    assert not lifecycle.actions["void"].starts_from("void")
    assert lifecycle.actions["open"].needs_decision
    assert not lifecycle.actions["void"].needs_decision
    assert lifecycle.tracked == ("phase",)


def test_editors_find_the_schema_from_any_depth() -> None:
    assert modeline("registry/measures/2026/x.yaml", "m.schema.json") == (
        "# yaml-language-server: $schema=../../../schemas/m.schema.json"
    )
    assert kinds()["body"].modeline("registry/bodies/x.yaml").endswith("schemas/body.schema.json")
    assert schemas().findings == ()


def test_what_has_a_plan_can_be_late_and_what_reports_can_be_silent() -> None:
    assert [name for name, kind in kinds().items() if can_be_late(kind)] == ["measure"]
    assert [name for name, kind in kinds().items() if can_be_silent(kind)] == [
        "focus-area", "measure",
    ]  # fmt: skip
