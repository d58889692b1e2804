"""Which field of an earlier schema a field of a later one goes back to."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest

from stcli.domain.model.kind import Kind, kinds_of
from stcli.domain.model.lineage import back, carried, renames
from stcli.domain.model.path import Pattern
from tests.domain.building import SCHEMAS, kinds

OLD = kinds()["measure"]


def later(change: Any) -> Kind:
    """The kind of measures by a changed schema."""
    documents = {name: json.loads(content) for name, content in SCHEMAS.items()}
    change(documents["measure.schema.json"]["properties"])
    return kinds_of(documents)["measure"]


def _code(fields: Any) -> None:
    fields["code"] = fields.pop("number")


def _inside(fields: Any) -> None:
    entry = fields["partners"]["items"]["properties"]
    entry["work"] = entry.pop("task")


ONE = {"partners": [{"organisation": "sm", "task": "A"}, {"organisation": "spek"}]}
PARTNERS: dict[Pattern, Pattern] = {("partners", "[]", "task"): ("partners", "[]", "work")}


def test_a_value_that_stands_elsewhere_unchanged_was_moved() -> None:
    old, new = {"id": "a", "number": "1"}, {"id": "a", "code": "1"}
    moves = renames(OLD, later(_code), [(old, new)])
    assert moves == {("number",): ("code",)}
    assert carried(old, moves) == new


def test_a_field_of_entries_is_followed_inside_them() -> None:
    entries = [{"organisation": "sm", "work": "A"}, {"organisation": "spek"}]
    moves = renames(OLD, later(_inside), [(ONE, {"partners": entries})])
    assert moves == PARTNERS
    assert carried(ONE, moves) == {"partners": entries}


def test_between_equal_schemas_nothing_was_moved() -> None:
    assert renames(OLD, OLD, [({"number": "1"}, {"notes": "1"})]) == {}


def test_a_value_that_differs_speaks_against_a_renaming() -> None:
    kind = later(_code)
    same, other = ({"number": "1"}, {"code": "1"}), ({"number": "1"}, {"code": "2"})
    assert renames(OLD, kind, [same, other]) == {}
    assert renames(OLD, kind, [same, same, other]) == {("number",): ("code",)}
    assert renames(OLD, kind, [({}, {"code": "1"})]) == {}
    assert renames(OLD, later(lambda fields: fields.pop("number")), [same]) == {}


def test_values_that_are_moved_between_maps_are_followed_too() -> None:
    def up(fields: Any) -> None:
        fields["begins"] = {"type": "string"}
        del fields["planned"]

    kind = later(up)
    assert renames(OLD, kind, [({"planned": "x"}, {"begins": "x"})]) == {("planned",): ("begins",)}


def test_each_field_goes_back_to_one_field_only() -> None:
    def two(fields: Any) -> None:
        fields["one"] = fields.pop("number")
        fields["two"] = fields.pop("transferred_to")

    both = {"number": "1", "transferred_to": "1"}, {"one": "1", "two": "1"}
    assert renames(OLD, later(two), [both]) == {
        ("number",): ("one",), ("transferred_to",): ("two",),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("where", "moves", "was"),
    [
        (("code",), {("number",): ("code",)}, ("number",)),
        (("title", "fi"), {("name",): ("title",)}, ("name", "fi")),
        (("partners", 1, "work"), PARTNERS, ("partners", 1, "task")),
        (("partners", 1, "organisation"), PARTNERS, ("partners", 1, "organisation")),
        (("begins",), {("planned", "start"): ("begins",)}, ("planned", "start")),
        (("notes",), {}, ("notes",)),
    ],
)
def test_a_place_is_followed_back(where: Any, moves: Mapping[Any, Any], was: Any) -> None:
    assert back(where, moves) == was


def test_a_value_may_be_moved_between_maps_but_not_out_of_lists() -> None:
    moves: dict[Pattern, Pattern] = {("planned", "start"): ("begins",)}
    data = {"id": "a", "planned": {"start": "2026-01", "end": "2026-02"}}
    assert carried(data, moves) == {"id": "a", "planned": {"end": "2026-02"}, "begins": "2026-01"}
    assert carried({"id": "a"}, moves) == {"id": "a"}
    assert carried({"partners": "none"}, PARTNERS) == {"partners": "none"}
    assert carried({"id": "a"}, PARTNERS) == {"id": "a"}
    assert carried({"partners": ["sm"]}, PARTNERS) == {"partners": ["sm"]}
