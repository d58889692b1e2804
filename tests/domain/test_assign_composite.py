"""Values with parts: maps and lists on one line, and entries of which only the key is known."""

from __future__ import annotations

import json
from typing import Any

import pytest

from stcli.cli.act import shipped_kinds
from stcli.domain.changing.assign import Assignment, assign, assignment
from stcli.domain.model.kind import Kind
from stcli.domain.model.path import EACH, Pattern
from stcli.domain.refusal import EXIT_USAGE, Refusal

KINDS = shipped_kinds()
AREA = KINDS["focus-area"]


def changed(*expressions: str, kind: Kind = AREA, data: dict[str, Any] | None = None) -> Any:
    return assign(kind, data or {}, map(assignment, expressions))


def test_maps_and_lists_may_be_written_in_yaml_s_short_form() -> None:
    entry = "participants+={organisation: om, role: coordinator, from: 2024-01-01}"
    assert changed(entry, "case_numbers=[VN/1/2026, SM1]") == {
        "participants": [{"organisation": "om", "role": "coordinator", "from": "2024-01-01"}],
        "case_numbers": ["VN/1/2026", "SM1"],
    }


def test_or_as_json() -> None:
    assert changed('title={"fi": "a: b"}') == {"title": {"fi": "a: b"}}


@pytest.mark.parametrize(
    "expression",
    ["title={fi: [}", "case_numbers=[&a x, *a]", "case_numbers=[a]\nnotes: b", "case_numbers=a"],
)
def test_what_is_neither_is_refused(expression: str) -> None:
    with pytest.raises(Refusal) as caught:
        changed(expression)
    assert (caught.value.code, caught.value.exit) == ("assignment-type", EXIT_USAGE)


def test_a_plain_word_is_the_key_of_an_entry_that_needs_nothing_else() -> None:
    data = {"subgroups": [{"id": "osa", "participants": [{"organisation": "om"}]}]}
    assert changed("participants+=spek", "sources+=https://example.org", data=data) == {
        **data, "participants": [{"organisation": "spek"}],
        "sources": [{"url": "https://example.org"}],
    }  # fmt: skip
    assert changed("subgroups[osa].participants+=sm", data=data)["subgroups"][0] == {
        "id": "osa", "participants": [{"organisation": "om"}, {"organisation": "sm"}],
    }  # fmt: skip


def test_it_is_not_where_an_entry_needs_more() -> None:
    with pytest.raises(Refusal, match="assignment-type"):
        changed("goals+=tieto")


def test_a_key_in_a_field_that_the_kind_has_not_names_the_field() -> None:
    with pytest.raises(Refusal, match="assignment-unknown"):
        changed("mandate[focus-area.open].from=2019-09-01")


def sample(kind: Kind, at: Pattern, depth: int = 6) -> Any:
    """A value of about the right form; what is in strings does not matter here."""
    schema = kind.property_at(at)
    if at in kind.texts:
        return {"fi": "teksti"}
    if schema.get("type") == "array":
        return [sample(kind, (*at, EACH), depth - 1)]
    if "properties" in schema:
        return {name: sample(kind, (*at, name), depth - 1) for name in schema["properties"]}
    return {"integer": 1, "number": 1.5, "boolean": True}.get(schema.get("type", ""), "sana")


def test_nothing_is_added_to_what_is_no_list_and_no_text_is_without_a_language() -> None:
    for expression, code in (
        ("notes+=a", "assignment-not-a-list"),
        ("title=a", "assignment-language"),
    ):
        with pytest.raises(Refusal, match=code):
            changed(expression)


@pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))
def test_every_field_of_every_kind_can_be_set(kind: Kind) -> None:
    wanted = {name: sample(kind, (name,)) for name in kind.shape}
    given = [
        Assignment(name, False, value if isinstance(value, str) else json.dumps(value))
        for name, value in wanted.items()
    ]
    assert assign(kind, {}, given) == wanted
