"""The shipped schemas: sound, labelled, bounded, and saying what the design says."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from stcli.domain.reading import dialect
from stcli.domain.reading.format import FORMATS
from stcli.domain.reading.schema import META, Schemas

FOLDER = Path(__file__).parents[2] / "schemas"
FILES = {path.name: path.read_bytes() for path in sorted(FOLDER.glob("*.schema.json"))}
DOCUMENTS: dict[str, dict[str, Any]] = {name: json.loads(text) for name, text in FILES.items()}
SCHEMAS = Schemas.of(FILES)
KINDS = ["body", "decision", "focus-area", "measure", "meeting", "organisation", "phenomenon"]
META_VALIDATOR = jsonschema.Draft7Validator(DOCUMENTS[META])


def block(kind: str) -> dict[str, Any]:
    found: dict[str, Any] = DOCUMENTS[f"{kind}.schema.json"]["x-stcli"]
    return found


def ours() -> Iterator[tuple[str, Any, dict[str, Any]]]:
    for name, document in DOCUMENTS.items():
        if name != META:
            for where, schema in dialect.subschemas(document):
                if isinstance(schema, dict):
                    yield name, where, schema


def test_the_shipped_schemas_are_sound() -> None:
    assert SCHEMAS.findings == ()
    assert set(SCHEMAS.documents) == set(FILES) - {META}


def test_there_is_one_schema_a_kind_in_a_folder_of_its_own() -> None:
    kinds = {d["x-stcli"]["kind"] for d in DOCUMENTS.values() if "kind" in d.get("x-stcli", {})}
    assert sorted(kinds) == KINDS


@pytest.mark.parametrize("name", sorted(set(FILES) - {META}))
def test_editors_find_nothing_wrong_with_a_schema(name: str) -> None:
    assert [error.message for error in META_VALIDATOR.iter_errors(DOCUMENTS[name])] == []
    jsonschema.Draft7Validator.check_schema(DOCUMENTS[name])


def test_the_meta_schema_and_the_program_know_the_same_keywords() -> None:
    schema = DOCUMENTS[META]["definitions"]["schema"]["properties"]
    assert set(schema) == dialect.KEYWORDS
    assert set(schema["format"]["enum"]) == set(FORMATS)
    assert tuple(schema["x-type"]["enum"]) == dialect.VALUE_TYPES
    assert tuple(DOCUMENTS[META]["definitions"]["type"]["enum"]) == dialect.TYPES


def test_every_property_is_named_in_three_languages_and_described() -> None:
    for name, where, schema in ours():
        for field, inner in schema.get("properties", {}).items():
            assert dialect.is_label(inner.get("x-label")), (name, where, field)
            assert inner.get("description"), (name, where, field)


def test_every_enumerated_value_but_statuses_and_names_is_named_in_three_languages() -> None:
    for name, where, schema in ours():
        # States are labelled in the lifecycle; time zones are called alike in every language.
        if "enum" in schema and where[-1:] not in ((), ("status",)):
            assert set(schema.get("x-values", {})) == set(schema["enum"]), (name, where)


def test_every_list_and_every_free_string_is_bounded() -> None:
    for name, where, schema in ours():
        if schema.get("type") == "array":
            assert "maxItems" in schema, (name, where)
        closed = {"enum", "format", "pattern"} & schema.keys()
        if schema.get("type") == "string" and not closed:
            assert "maxLength" in schema, (name, where)


def test_no_map_takes_unknown_keys_unless_its_keys_are_free() -> None:
    for name, where, schema in ours():
        if schema.get("type") == "object":
            free = isinstance(schema.get("additionalProperties"), dict)
            assert schema.get("additionalProperties") is False or free, (name, where)


@pytest.mark.parametrize("kind", KINDS)
def test_lists_that_a_command_fills_have_an_option_name(kind: str) -> None:
    for field, schema in SCHEMAS.expanded(f"{kind}.schema.json")["properties"].items():
        if schema.get("type") == "array" and field != "history":
            assert schema.get("x-option"), (kind, field)


def steps(kind: str) -> set[tuple[str, str, str | None]]:
    actions = block(kind)["lifecycle"]["actions"].items()
    return {
        (source, name, action.get("to"))
        for name, action in actions
        for source in action["from"] or [""]
        if name != "void"
    }


def test_the_lifecycle_of_a_focus_area_is_the_cooperation_models() -> None:
    assert steps("focus-area") == {
        ("", "propose", "proposed"),
        ("proposed", "open", "open"),
        ("open", "start", "open"),
        ("open", "close", "closed"),
        ("proposed", "reject", "rejected"),
        ("closed", "reopen", "open"),
        ("proposed", "defer", "proposed"),
    }


def test_only_decisions_of_the_group_change_a_focus_area_after_its_proposal() -> None:
    for name, action in block("focus-area")["lifecycle"]["actions"].items():
        decided = "decision" in action.get("requires", ())
        assert decided == (name not in ("propose", "void")), name


def test_the_lifecycle_of_a_measure_is_the_designs() -> None:
    live = ["planned", "ongoing", "suspended"]
    assert steps("measure") == {
        ("", "add", "planned"),
        ("planned", "start", "ongoing"),
        ("ongoing", "complete", "completed"),
        ("planned", "suspend", "suspended"),
        ("ongoing", "suspend", "suspended"),
        ("suspended", "resume", "ongoing"),
        *((state, "cancel", "cancelled") for state in live),
        *((state, "transfer", "transferred") for state in live),
        *((state, "move", None) for state in live),
    }


@pytest.mark.parametrize("kind", KINDS)
def test_states_that_end_a_life_are_frozen(kind: str) -> None:
    states = block(kind).get("lifecycle", {}).get("states", {})
    frozen = {name for name, state in states.items() if state.get("frozen")}
    expected = {
        "body": set(),
        "decision": {"recorded"},
        "focus-area": {"closed", "rejected"},
        "measure": {"completed", "cancelled", "transferred"},
        "meeting": {"held", "called_off"},
        "organisation": {"dissolved"},
        "phenomenon": set(),
    }
    assert frozen - {"void"} == expected[kind]
    assert not [name for name in frozen if states[name].get("live")]


def test_schemas_that_need_no_check_are_what_a_check_makes_of_them() -> None:
    known = Schemas.of(FILES, FILES)
    assert (known.findings, known.documents) == ((), SCHEMAS.documents)
    for name in SCHEMAS.documents:
        assert known.expanded(name) == SCHEMAS.expanded(name)
        assert known.validator(name) is known.validator(name)
    assert known.validator("none.schema.json").accepts({"any": "thing"})
