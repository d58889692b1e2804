"""The floor: a registry's own schemas keep the types on which the program stands."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from stcli.domain.model.reader import REGISTRY_FILE
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.reading import floor
from stcli.domain.reading.schema import Schemas
from stcli.domain.reading.tree import MemoryTree
from tests.domain.building import SCHEMAS

Change = Callable[[dict[str, Any]], Any]


def codes(name: str, change: Change) -> set[str]:
    """The findings about a schema that was changed."""
    document = json.loads(SCHEMAS[f"{name}.schema.json"])
    change(document)
    files = {**SCHEMAS, f"{name}.schema.json": json.dumps(document).encode()}
    return {finding.code for finding in Schemas.of(files, SCHEMAS).findings}


def put(*path: str, **values: Any) -> Change:
    def change(document: dict[str, Any]) -> None:
        for part in path:
            document = document[part]
        document |= values

    return change


def drop(*path: str) -> Change:
    def change(document: dict[str, Any]) -> None:
        for part in path[:-1]:
            document = document[part]
        del document[path[-1]]

    return change


def both(*changes: Change) -> Change:
    return lambda document: [change(document) for change in changes]


FIELDS = "properties"
WORD = {"type": "string"}
DIFFERS, OPEN = "schema-invalid.type-differs", "schema-invalid.type-open"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (put(FIELDS, notes={"type": "array"}), DIFFERS),
        (put(FIELDS, notes={}), DIFFERS),
        (put(FIELDS, notes={"type": ["string", "null"]}), DIFFERS),
        (put(FIELDS, goals={"type": "array"}), DIFFERS),
        (put(FIELDS, goals={"type": "array", "items": {"type": "number"}}), DIFFERS),
        (put(FIELDS, description={"type": "object"}), OPEN),
        (
            put(FIELDS, description={"type": "object", "additionalProperties": {"type": "null"}}),
            DIFFERS,
        ),
        (
            put(
                FIELDS,
                description={
                    "type": "object",
                    "additionalProperties": False,
                    "properties": {"de": {"type": "null"}},
                },
            ),
            DIFFERS,
        ),
        (both(drop(FIELDS, "notes"), put(additionalProperties=True)), OPEN),
        (both(drop(FIELDS, "notes"), put(additionalProperties=WORD)), None),
        (drop(FIELDS, "notes"), None),
        (put(FIELDS, number={"type": "string", "maxLength": 3}), None),
        (put(FIELDS, colour=WORD), None),
    ],
)
def test_what_the_program_reads_there_stays_of_its_type(change: Change, code: str | None) -> None:
    assert codes("measure", change) == ({code} if code else set())


def test_a_date_stays_a_date() -> None:
    change = put(FIELDS, "progress", "items", FIELDS, date=WORD)
    assert codes("measure", change) == {"schema-invalid.format-differs"}


@pytest.mark.parametrize(
    ("pattern", "found"), [("^v", ["type-differs"]), ("^x", []), ("^x|^v", ["type-differs"])]
)
def test_a_field_may_be_declared_by_a_pattern(pattern: str, found: list[str]) -> None:
    ours = {"type": "object", FIELDS: {"value": WORD}}
    theirs = {
        "type": "object",
        "patternProperties": {pattern: {"type": "null"}},
        "additionalProperties": False,
    }
    assert [problem.code for problem in floor.check(theirs, ours)] == found


def test_a_whole_number_fits_where_any_number_does() -> None:
    ours = {"type": "object", FIELDS: {"value": {"type": "number"}}}
    theirs = {
        "type": "object",
        FIELDS: {"value": {"type": "integer"}},
        "additionalProperties": False,
    }
    assert list(floor.check(theirs, ours)) == []
    assert [problem.code for problem in floor.check(ours, theirs)] == ["type-differs"]


def test_a_kind_that_the_program_does_not_know_stands_on_its_own_words() -> None:
    """Its title is a text, its references are names, its history tells actions."""
    history: dict[str, Any] = {
        "type": "array",
        "items": {
            "type": "object",
            FIELDS: {"action": WORD},
            "additionalProperties": False,
            "required": ["action"],
        },
    }
    schema: dict[str, Any] = {
        "type": "object",
        FIELDS: {
            "id": WORD,
            "name": {"type": "object", "additionalProperties": WORD},
            "parts": {"type": "array", "items": {"type": "object", FIELDS: {"key": WORD}}},
            "history": history,
        },
        "x-stcli": {
            "folder": "things",
            "title": "name",
            "references": {"parts[].key": "thing"},
            "grows": ["parts"],
            "keys": {"parts": "key"},
        },
    }
    assert list(floor.check(schema, None)) == []
    timeless = {**schema, FIELDS: {k: v for k, v in schema[FIELDS].items() if k != "history"}}
    assert list(floor.check(timeless, None)) == []
    del history["items"]["required"]
    schema[FIELDS]["parts"] = WORD
    schema[FIELDS]["name"] = WORD
    found = {(problem.code, problem.params["name"]) for problem in floor.check(schema, None)}
    assert found == {
        ("field-required", "action"),
        ("type-differs", "parts"),
        ("type-differs", "name"),
    }


def test_without_its_schema_nothing_of_the_registrys_own_file_is_believed() -> None:
    files = {f"schemas/{name}": text for name, text in SCHEMAS.items() if "registry" not in name}
    found = Snapshot.of(MemoryTree({**files, REGISTRY_FILE: b"id: [1]\nlanguages: 5\n"}), SCHEMAS)
    assert found.registry == {}
    assert "schema-invalid.missing" in {finding.code for finding in found.findings}


def test_links_among_the_schemas_are_named() -> None:
    tree = MemoryTree(
        {}, {"schemas/measure.schema.json": "symlink", "schemas": "symlink", "x": "x"}
    )
    found = {(finding.code, finding.path) for finding in Snapshot.of(tree, SCHEMAS).findings}
    assert found == {
        ("file-kind.symlink", "schemas"),
        ("file-kind.symlink", "schemas/measure.schema.json"),
    }


def test_schemas_that_are_the_programs_own_need_no_floor() -> None:
    assert Schemas.of(SCHEMAS, SCHEMAS).findings == ()


def test_a_schema_without_a_kind_is_compared_too() -> None:
    assert codes("registry", put(FIELDS, languages=WORD)) == {DIFFERS}
