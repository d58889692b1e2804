"""Broken and hostile schemas: findings with a line, never a traceback, never a request."""

from __future__ import annotations

import copy
import json
import socket
from itertools import pairwise
from pathlib import Path
from typing import Any, NoReturn

import jsonschema
import pytest

from stcli.domain.finding import Finding
from stcli.domain.reading.schema import META, Schemas

FOLDER = Path(__file__).parents[2] / "schemas"
FILES = {path.name: path.read_bytes() for path in sorted(FOLDER.glob("*.schema.json"))}
META_VALIDATOR = jsonschema.Draft7Validator(json.loads(FILES[META]))
FOCUS_AREA: dict[str, Any] = json.loads(FILES["focus-area.schema.json"])


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any, **__: Any) -> NoReturn:
        raise AssertionError("a schema opened a socket")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)


def findings(files: dict[str, bytes]) -> list[Finding]:
    schemas = Schemas.of(files)
    for finding in schemas.findings:
        assert (finding.rule, finding.severity) == ("schema-invalid", "error")
        assert finding.path.removeprefix("schemas/") in files
        assert finding.line > 0
        assert finding.column > 0
    for name in files:
        schemas.validator(name).accepts({})
        schemas.validator(name).explain("a", None, {})
    return list(schemas.findings)


def tail(finding: Finding) -> str:
    return finding.code.removeprefix("schema-invalid.")


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        (b"", "text-syntax", 1),
        (b'{\n "type": \n}', "text-syntax", 3),
        (b'{"type": "object"}}', "text-syntax", 1),
        (b"{'type': 'object'}", "text-syntax", 1),
        (b'{"type": "object", // c\n}', "text-syntax", 1),
        (b'{\n "title": "a",\n "type": "object",\n "title": "b"\n}', "text-duplicate-key", 4),
        (b'{"minimum": NaN}', "text-number", 1),
        (b'{"minimum": 1e999}', "text-number", 1),
        (b'{"minimum": ' + b"9" * 5000 + b"}", "text-number", 1),
        (b'\xef\xbb\xbf{"type": "object"}', "text-encoding", 1),
        ('{"type": "object"}'.encode("utf-16"), "text-encoding", 1),
        (b'{\n"title": "\xff"}', "text-encoding", 2),
        (b'{"title": "\\ud800"}', "text-encoding", 1),
        (b"[" * 100 + b"]" * 100, "text-limit", 1),
        (b"[" * 100_000, "text-limit", 1),
        (b'{"not":' * 5000 + b"{}" + b"}" * 5000, "text-limit", 1),
        (b" " * (1 << 20) + b"{}", "text-size", 1),
        (b"[]", "not-a-schema", 1),
        (b"true", "not-a-schema", 1),
    ],
    ids=lambda value: str(value)[:20],
)
def test_text_that_is_no_sound_json_is_told_with_its_line(
    text: bytes, code: str, line: int
) -> None:
    (finding,) = findings({"a.schema.json": text})
    assert (tail(finding), finding.line) == (code, line)


@pytest.mark.parametrize(
    ("schema", "code", "where"),
    [
        ({"typ": "object"}, "keyword.near", ("typ",)),
        ({"if": {}, "then": {}}, "keyword", ("if",)),
        ({"multipleOf": 2}, "keyword", ("multipleOf",)),
        ({"$id": "http://example.org/"}, "keyword", ("$id",)),
        ({"dependencies": {}}, "keyword", ("dependencies",)),
        ({"$schema": "https://json-schema.org/draft/2020-12/schema"}, "value", ("$schema",)),
        ({"type": "text"}, "value", ("type",)),
        ({"type": []}, "value", ("type",)),
        ({"type": [["string"]]}, "value", ("type",)),
        ({"minLength": -1}, "value", ("minLength",)),
        ({"minLength": True}, "value", ("minLength",)),
        ({"maxItems": 1.5}, "value", ("maxItems",)),
        ({"enum": []}, "value", ("enum",)),
        ({"enum": [{}]}, "value", ("enum",)),
        ({"enum": ["a"], "x-values": {}}, "values-differ", ("x-values",)),
        ({"required": "a"}, "value", ("required",)),
        ({"format": "email"}, "value", ("format",)),
        ({"format": ["date"]}, "value", ("format",)),
        ({"allOf": []}, "value", ("allOf",)),
        ({"properties": []}, "value", ("properties",)),
        ({"properties": {"a": True}}, "not-a-schema", ("properties", "a")),
        ({"items": [{}]}, "not-a-schema", ("items",)),
        ({"anyOf": [7]}, "not-a-schema", ("anyOf", 0)),
        ({"not": {"definitions": {}}}, "keyword.top", ("not", "definitions")),
        ({"x-label": {"fi": "a", "sv": "b"}}, "label", ("x-label",)),
        ({"x-type": "colour"}, "value", ("x-type",)),
        ({"$ref": "#/definitions/a", "minLength": 1}, "beside-ref", ("minLength",)),
        ({"type": "array", "uniqueItems": True}, "unique-unbounded", ("uniqueItems",)),
        (
            {"properties": {}, "additionalProperties": False, "required": ["a"]},
            "required-unknown",
            ("required", 0),
        ),
        ({"$ref": "http://169.254.169.254/latest"}, "reference-outside", ("$ref",)),
        ({"$ref": "file:///etc/passwd"}, "reference-outside", ("$ref",)),
        ({"$ref": "//host/a.json"}, "reference-outside", ("$ref",)),
        ({"$ref": "../a.schema.json"}, "reference-outside", ("$ref",)),
        ({"$ref": "http://json-schema.org/draft-07/schema#"}, "reference-outside", ("$ref",)),
        ({"$ref": "#/properties/a"}, "reference-outside", ("$ref",)),
        ({"$ref": "#/definitions/a"}, "reference-missing", ("$ref",)),
        ({"$ref": "b.schema.json#/definitions/a"}, "reference-missing", ("$ref",)),
        ({"$ref": "#"}, "reference-loop", ("$ref",)),
        ({"properties": {"a": {"$ref": "#"}}}, "reference-loop", ("properties", "a", "$ref")),
        ({"definitions": {"a": {"$ref": "#/definitions/a"}}}, "reference-loop", None),
        (
            {"definitions": {"a": {"$ref": "#/definitions/b"}, "b": {"$ref": "#/definitions/a"}}},
            "reference-loop",
            None,
        ),
        ({"patternProperties": {"^[ab]$": {}, "^[a-b]$": {}}}, "pattern-twice", None),
        ({"patternProperties": {"(": {}}}, "pattern-syntax", ("patternProperties", "(")),
        ({"pattern": "^(a+)+$"}, "pattern-ambiguous", ("pattern",)),
        ({"pattern": "^(a|a)*$"}, "pattern-ambiguous", ("pattern",)),
        ({"pattern": "(?=a)"}, "pattern-syntax", ("pattern",)),
        ({"pattern": "^(a)\\1$"}, "pattern-syntax", ("pattern",)),
        ({"pattern": "a+"}, "pattern-unanchored", ("pattern",)),
        ({"pattern": "^a|b$"}, "pattern-anchor", ("pattern",)),
        ({"pattern": "^" + "a" * 501}, "pattern-limit", ("pattern",)),
        ({"pattern": "^a{9999}$"}, "pattern-limit", ("pattern",)),
        ({"pattern": "^((a{50}){50}){50}$"}, "pattern-limit", ("pattern",)),
        ({"pattern": "^" + "(" * 21 + "a" + ")" * 21 + "$"}, "pattern-limit", ("pattern",)),
        ({"pattern": f"^{'(' * 7}{'|'.join('a' * 100)}{')+' * 7}$"}, "pattern-limit", ("pattern",)),
        ({"pattern": "^a{3,2}$"}, "pattern-syntax", ("pattern",)),
        ({"pattern": "^a{0}$"}, "pattern-syntax", ("pattern",)),
        ({"pattern": "^(a$"}, "pattern-syntax", ("pattern",)),
        ({"pattern": "^a)$"}, "pattern-syntax", ("pattern",)),
        ({"pattern": "^[]$"}, "pattern-syntax", ("pattern",)),
        ({"pattern": "^[\\d-z]$"}, "pattern-syntax", ("pattern",)),
        ({"pattern": "^[a[b]$"}, "pattern-syntax", ("pattern",)),
        ({"pattern": "^(a*)?$"}, "pattern-ambiguous", ("pattern",)),
        ({"pattern": "^a+?$"}, "pattern-syntax", ("pattern",)),
        ({"pattern": "^a{x}$"}, "pattern-syntax", ("pattern",)),
        ({"pattern": "^*$"}, "pattern-syntax", ("pattern",)),
        ({"pattern": "^[z-a]$"}, "pattern-syntax", ("pattern",)),
    ],
    ids=lambda value: str(value)[:40],
)
def test_what_is_outside_the_dialect_is_told_at_its_place(
    schema: dict[str, Any], code: str, where: tuple[str | int, ...] | None
) -> None:
    found = findings({"a.schema.json": json.dumps(schema, indent=1).encode()})
    assert code in [tail(finding) for finding in found]
    assert where is None or where in [finding.where for finding in found]
    assert Schemas.of({"a.schema.json": json.dumps(schema).encode()}).documents == {}


@pytest.mark.parametrize(
    "schema",
    [
        {"typ": "object"},
        {"if": {}},
        {"multipleOf": 2},
        {"type": "text"},
        {"minLength": -1},
        {"enum": []},
        {"format": "email"},
        {"items": [{}]},
        {"properties": {"a": True}},
        {"x-type": "colour"},
        {"x-label": {"fi": "a"}},
        {"$ref": "file:///etc/passwd"},
        {"$ref": "http://169.254.169.254/latest"},
    ],
    ids=str,
)
def test_editors_are_told_of_the_same_mistakes(schema: dict[str, Any]) -> None:
    assert not META_VALIDATOR.is_valid(schema)
    assert findings({"a.schema.json": json.dumps(schema).encode()})


@pytest.mark.parametrize("doublings", [20, 60])
def test_a_schema_that_doubles_at_every_reference_is_refused_before_it_grows(
    doublings: int,
) -> None:
    names = [f"d{index}" for index in range(doublings)]
    definitions: dict[str, Any] = {
        name: {"allOf": [{"$ref": f"#/definitions/{after}"}] * 2} for name, after in pairwise(names)
    }
    definitions[names[-1]] = {"type": "string"}
    schema = {"definitions": definitions, "$ref": "#/definitions/d0"}
    found = findings({"a.schema.json": json.dumps(schema).encode()})
    assert {tail(finding) for finding in found} == {"too-large"}


def test_a_chain_of_references_without_end_is_refused() -> None:
    definitions: dict[str, Any] = {
        f"d{index}": {"items": {"$ref": f"#/definitions/d{index + 1}"}} for index in range(5000)
    }
    definitions["d5000"] = {}
    found = findings({"a.schema.json": json.dumps({"definitions": definitions}).encode()})
    assert {tail(finding) for finding in found} == {"too-large"}


def test_a_loop_between_files_is_told_once() -> None:
    files = {
        "a.schema.json": b'{"$ref": "b.schema.json#"}',
        "b.schema.json": b'{"$ref": "a.schema.json#"}',
    }
    assert {tail(finding) for finding in findings(files)} == {"reference-loop"}


def test_a_broken_common_file_is_told_there_and_where_it_is_needed() -> None:
    found = findings({**FILES, "common.schema.json": b"{"})
    assert found[0].path == "schemas/common.schema.json"
    assert {tail(finding) for finding in found[1:]} == {"reference-missing"}


def test_a_file_with_another_sort_of_name_is_told() -> None:
    (finding,) = findings({"Measure.schema.json": b"{}"})
    assert tail(finding) == "file-name"


def changed(*path: str | int, to: Any = None, drop: bool = False) -> dict[str, Any]:
    document = copy.deepcopy(FOCUS_AREA)
    at: Any = document
    for part in path[:-1]:
        at = at[part]
    if drop:
        del at[path[-1]]
    else:
        at[path[-1]] = to
    return document


LIFECYCLE = ("x-stcli", "lifecycle")
ACTIONS = (*LIFECYCLE, "actions")


@pytest.mark.parametrize(
    ("document", "code"),
    [
        (changed("x-stcli", to=[]), "value"),
        (changed("x-stcli", "kind", to="area"), "kind-name"),
        (changed("x-stcli", "folder", to="../x"), "form"),
        (changed("x-stcli", "folder", to="queries"), "folder-reserved"),
        (changed("x-stcli", "folder", to="measures"), "folder-taken"),
        (changed("x-stcli", "folder", drop=True), "block-missing"),
        (changed("x-stcli", "colour", to="red"), "block-unknown"),
        (changed("x-stcli", "label", "sv", drop=True), "label"),
        (changed("x-stcli", "title", to="name"), "path-unknown"),
        (changed("x-stcli", "columns", 0, to="idd"), "path-unknown"),
        (changed("x-stcli", "columns", to="id"), "form"),
        (changed("x-stcli", "columns", to=["id", "id"]), "form"),
        (changed("x-stcli", "grows", 0, to="title"), "path-unknown"),
        (changed("x-stcli", "keys", "goals", to="key"), "path-unknown"),
        (changed("x-stcli", "references", to={"phenomenon[]": "phenomenon"}), "path-unknown"),
        (changed("x-stcli", "references", "phenomena[]", to="phenomenn"), "kind-unknown"),
        (changed("properties", "status", "enum", 0, to="suggested"), "states-differ"),
        (changed("required", to=["id", "title", "status"]), "field-required"),
        (changed(*LIFECYCLE, "initial", to="start-up"), "action-unknown"),
        (changed(*LIFECYCLE, "initial", to="open"), "initial"),
        (changed(*LIFECYCLE, "states", "void", "frozen", to=False), "void"),
        (changed(*ACTIONS, "void", drop=True), "void"),
        (changed(*ACTIONS, "open", "from", to=[]), "never"),
        (changed(*ACTIONS, "open", "from", to=["propozed"]), "state-unknown"),
        (changed(*ACTIONS, "open", "to", to="opened"), "state-unknown"),
        (changed(*ACTIONS, "open", "label", "en", to=" "), "label"),
        (changed(*ACTIONS, "open", "past", drop=True), "block-missing"),
        (changed(*ACTIONS, "open", "stamps", to=["opened"]), "path-unknown"),
        (changed(*ACTIONS, "open", "requires", to=["decree"]), "path-unknown"),
        (changed(*ACTIONS, "open", "sets", "phase", to="planning"), "setting"),
        (changed(*ACTIONS, "open", "sets", to={"fase": None}), "path-unknown"),
        (changed(*ACTIONS, "start", "when", "phase", 0, to="planning"), "setting"),
        (changed(*ACTIONS, "void", "references", "instead", to="area"), "kind-unknown"),
        (changed(*ACTIONS, "undo", to=FOCUS_AREA["x-stcli"]["lifecycle"]["actions"]["open"]), None),
        (changed(*LIFECYCLE, "derived", to={"phase": {"opn": "phase"}}), "action-unknown"),
        (changed(*LIFECYCLE, "derived", to={"phase": {"open": "fase"}}), "path-unknown"),
        (changed(*LIFECYCLE, "states", to=[]), "form"),
        (changed(*LIFECYCLE, to=None), "form"),
    ],
)
def test_a_block_that_contradicts_itself_or_its_schema_is_told(
    document: dict[str, Any], code: str | None
) -> None:
    text = json.dumps(document, ensure_ascii=False, indent=2).encode()
    found = findings({**FILES, "focus-area.schema.json": text})
    assert {tail(finding) for finding in found} <= {
        code or "action-reserved",
        "kind-unknown",
        "never",
    }
    assert (code or "action-reserved") in {tail(finding) for finding in found}


def test_the_line_of_a_finding_is_the_line_in_the_file() -> None:
    document = changed(*ACTIONS, "open", "to", to="opened")
    text = json.dumps(document, ensure_ascii=False, indent=2)
    (finding,) = findings({**FILES, "focus-area.schema.json": text.encode()})
    line = text.splitlines()[finding.line - 1]
    assert line[finding.column - 1 :].startswith('"opened"')
