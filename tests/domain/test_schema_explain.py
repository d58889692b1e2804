"""What is wrong with a record is told once, at its place, with what was probably meant."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from stcli.domain.finding import Finding
from stcli.domain.reading.schema import Schemas

FOLDER = Path(__file__).parents[2] / "schemas"
SCHEMAS = Schemas.of({path.name: path.read_bytes() for path in FOLDER.glob("*.schema.json")})
MEASURE: dict[str, Any] = {
    "id": "rajat",
    "title": {"fi": "Rajat"},
    "status": "planned",
    "focus_area": "kyberrikollisuus",
    "lead": "sm",
    "partners": [{"organisation": "spek"}, {"organisation": "om", "task": "Koulutus"}],
    "history": [{"action": "add", "date": "2026-01-10", "focus_area": "kyberrikollisuus"}],
}


def explain(data: Any, name: str = "measure") -> list[Finding]:
    validator = SCHEMAS.validator(f"{name}.schema.json")
    found = validator.explain("registry/measures/rajat.yaml", "measures/rajat", data)
    assert validator.accepts(data) == (found == [])
    return found


def only(changes: dict[str, Any]) -> Finding:
    (finding,) = explain({**MEASURE, **changes})
    return finding


def told(schema: dict[str, Any], data: Any) -> list[tuple[str, tuple[str | int, ...]]]:
    schemas = Schemas.of({"a.schema.json": json.dumps(schema).encode()})
    assert schemas.findings == ()
    validator = schemas.validator("a.schema.json")
    found = validator.explain("a", None, data)
    assert validator.accepts(data) == (found == [])
    return [(finding.code, finding.where) for finding in found]


def test_a_good_record_has_no_findings() -> None:
    assert explain(MEASURE) == []


def test_a_finding_names_rule_file_and_record() -> None:
    finding = only({"lead": "SM"})
    assert (finding.rule, finding.severity) == ("schema-pattern", "error")
    assert (finding.path, finding.record) == ("registry/measures/rajat.yaml", "measures/rajat")
    assert finding.line == 0  # filled in from the text, which is not known here


def test_an_unknown_key_is_told_at_the_key_with_what_was_meant() -> None:
    finding = only({"partner": []})
    assert (finding.rule, finding.at) == ("schema-additional-properties", "key")
    assert finding.where == ("partner",)
    assert finding.code == "schema-additional-properties.near"
    assert finding.params["suggestion"] == "partners"


def test_an_unknown_key_like_no_other_gets_the_list_of_what_may_stand() -> None:
    finding = only({"xyzzy": 1})
    assert finding.code == "schema-additional-properties"
    assert "lead" in finding.params["allowed"]


def test_each_unknown_key_is_a_finding_of_its_own() -> None:
    assert len(explain({**MEASURE, "xyzzy": 1, "plugh": 2})) == 2


def test_a_missing_field_is_told_where_it_should_stand() -> None:
    data = {key: value for key, value in MEASURE.items() if key != "lead"}
    (finding,) = explain(data)
    assert (finding.rule, finding.where) == ("schema-required", ("lead",))
    finding = only({"partners": [{"task": "x"}]})
    assert finding.where == ("partners", 0, "organisation")
    assert finding.params["parent"] == "partners[0]"


def test_a_mistyped_status_gets_a_suggestion() -> None:
    finding = only({"status": "ongoin"})
    assert (finding.code, finding.params["suggestion"]) == ("schema-enum.near", "ongoing")


def test_of_very_many_choices_only_those_that_may_be_meant_are_named() -> None:
    def zone(name: object) -> Finding:
        (finding,) = explain({"id": "a", "title": {"fi": "A"}, "timezone": name}, "registry")
        assert finding.where == ("timezone",)
        return finding

    assert zone("Europe/Helsingfors").code == zone("kotona").code == "schema-enum.many"
    assert zone("Europe/Helsingfors").params["allowed"][0] == "Europe/Helsinki"
    assert zone("kotona").params["allowed"] == ["Europe/Helsinki"]
    assert zone(2).rule == "schema-type"


@pytest.mark.parametrize("value", [7, 1.1, True])
def test_a_number_or_flag_where_words_are_meant_should_be_quoted(value: object) -> None:
    assert only({"number": value}).code == "schema-type.quote"


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("title", "Rajat", "schema-type.object"),
        ("goals", "yksi", "schema-type.array"),
        ("lead", ["sm"], "schema-type.string"),
        ("planned", None, "schema-type.empty"),
        ("title", {}, "schema-min-properties"),
        ("title", {"fi": "  "}, "schema-pattern.blank"),
        ("title", {"fi": ""}, "schema-min-length.empty"),
        ("lead", "Sisäministeriö", "schema-pattern.id"),
        ("planned", {"end": "12/2017"}, "schema-pattern.period-date"),
        ("planned", {"end": "2017-13"}, "schema-format.period-date"),
        ("milestones", [{"id": "a", "title": {"fi": "A"}, "due": "2017-02-29"}], None),
        ("goals", ["a", "b", "a"], "schema-unique-items"),
        ("history", [], "schema-min-items"),
        ("number", "x" * 501, "schema-max-length"),
    ],
)
def test_each_sort_of_mistake_has_its_own_words(field: str, value: object, code: str) -> None:
    assert only({field: value}).code == (code or "schema-format.period-date")


def test_a_language_that_is_none_is_an_unknown_key() -> None:
    assert only({"title": {"fi": "Rajat", "swe": "Gränser"}}).where == ("title", "swe")


def test_a_twin_is_told_at_the_second() -> None:
    assert only({"goals": ["a", "b", "a"]}).where == ("goals", 2)


def test_one_value_has_one_finding_however_many_laws_it_breaks() -> None:
    assert only({"planned": {"start": "x"}}).code == "schema-pattern.period-date"


def test_findings_come_in_the_same_order_whatever_the_order_of_keys() -> None:
    data = {**MEASURE, "b": 1, "a": 1, "lead": 5, "status": "x"}
    twin = dict(reversed(data.items()))
    assert explain(data) == explain(twin)


def test_the_branch_that_was_meant_is_told_of_alternatives() -> None:
    either = {
        "anyOf": [
            {"type": "string"},
            {"type": "object", "required": ["a"], "properties": {"a": {"type": "integer"}}},
        ]
    }
    assert told(either, {"a": "x"}) == [("schema-type.integer", ("a",))]
    assert told(either, []) == [("schema-type", ())]
    assert told({"oneOf": [{"type": "integer"}, {"minimum": 2}]}, 3) == [
        ("schema-one-of.several", ())
    ]


def test_no_alternative_is_told_where_none_comes_near() -> None:
    assert told({"anyOf": [{"const": "a"}, {"type": "integer"}]}, "b") == [("schema-any-of", ())]


def test_a_text_of_another_form_is_told_with_an_example() -> None:
    number = {"type": "string", "pattern": "^VN-[0-9]$", "examples": ["VN-1"]}
    schemas = Schemas.of({"a.schema.json": json.dumps(number).encode()})
    (finding,) = schemas.validator("a.schema.json").explain("a", None, "VM-1")
    assert (finding.code, finding.params["example"]) == ("schema-pattern.example", "VN-1")


def test_keys_that_a_schema_leaves_free_are_not_blamed() -> None:
    free = {"type": "object", "additionalProperties": True, "required": ["a"]}
    assert told(free, {"b": 1}) == [("schema-required", ("a",))]


def test_a_law_for_names_says_nothing_of_what_has_none() -> None:
    named = {"propertyNames": {"pattern": "^[a-z]+$"}, "minLength": 3}
    assert told(named, "A") == [("schema-min-length", ())]


def test_names_and_values_of_free_maps_are_told_at_their_place() -> None:
    free = {
        "type": "object",
        "propertyNames": {"pattern": "^[a-z]+$"},
        "additionalProperties": {"type": "integer"},
    }
    assert told(free, {"A": 1, "b": "x"}) == [
        ("schema-property-names", ("A",)),
        ("schema-type.integer", ("b",)),
    ]


def deep(depth: int) -> dict[str, Any]:
    data: dict[str, Any] = {}
    for _ in range(depth):
        data = {"a": data}
    return data


@pytest.mark.parametrize(
    "value",
    [
        {1: "x"},
        {None: "x"},
        float("nan"),
        float("inf"),
        10**400,
        "\ud800",
        "x\x00",
        object(),
        b"x",
        {1, 2},
        (1, 2),
        deep(5000),
        [[[[]]]],
        None,
    ],
    ids=lambda value: type(value).__name__,
)
@pytest.mark.parametrize("field", ["title", "goals", "lead", "history", "xyzzy"])
def test_hostile_data_is_a_finding_and_never_an_exception(field: str, value: object) -> None:
    validator = SCHEMAS.validator("measure.schema.json")
    data = {**MEASURE, field: value}
    assert validator.accepts(data) is False
    assert validator.explain("a", None, data) != []
    assert validator.explain("a", None, value) != []


def test_a_long_list_of_maps_is_compared_in_no_time() -> None:
    many = {"type": "array", "maxItems": 1000, "uniqueItems": True}
    assert told(many, [{"a": index} for index in range(1000)]) == []
    assert told(many, [1, True, "1", 1.0]) == [("schema-unique-items", (3,))]
