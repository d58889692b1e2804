"""Two validators, one truth: the fast one accepts exactly where the slow one finds nothing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stcli.domain.reading.dialect import KEYWORDS
from stcli.domain.reading.format import FORMATS
from stcli.domain.reading.pattern import compiled
from stcli.domain.reading.schema import META, Schemas

ROOT = Path(__file__).parents[2]
FILES = {path.name: path.read_bytes() for path in sorted((ROOT / "schemas").glob("*.schema.json"))}
SCHEMAS = Schemas.of(FILES)
JUDGED = sorted(set(FILES) - {META, "common.schema.json"})
SUITE = ROOT.parent / "shared" / "suites" / "json-schema-draft7"

needs_suite = pytest.mark.skipif(not SUITE.is_dir(), reason="the public test suite is not here")


def groups(path: Path) -> Iterator[tuple[dict[str, Any], list[dict[str, Any]]]]:
    for group in json.loads(path.read_bytes()):
        if isinstance(group["schema"], dict):
            yield group["schema"], group["tests"]


def judge_suite_file(path: Path) -> int:
    judged = 0
    for schema, cases in groups(path):
        schemas = Schemas.of({"a.schema.json": json.dumps(schema).encode()})
        if schemas.findings:
            continue  # outside the dialect
        validator = schemas.validator("a.schema.json")
        for case in cases:
            found = validator.explain("a", None, case["data"])
            told = (schema, case, found)
            assert validator.accepts(case["data"]) == case["valid"], told
            assert (found == []) == case["valid"], told
            judged += 1
    return judged


@needs_suite
@pytest.mark.parametrize("keyword", sorted(KEYWORDS))
def test_both_agree_with_the_public_suite_on_every_keyword(keyword: str) -> None:
    path = SUITE / f"{keyword}.json"
    if not path.is_file():
        pytest.skip("the suite here has no file for it")
    judged = judge_suite_file(path)
    assert judged > 0 or keyword == "patternProperties"  # there the suite's patterns run free


@needs_suite
@pytest.mark.parametrize("format_", sorted(FORMATS))
def test_both_agree_with_the_public_suite_on_every_format(format_: str) -> None:
    path = SUITE / "optional" / "format" / f"{format_}.json"
    if not path.is_file():
        pytest.skip("a format of our own")
    assert judge_suite_file(path) > 20


WILD = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**60), 2**60)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(codec="utf-8"), max_size=8)
    | st.sampled_from(
        ["2026-03-12", "2026-03", "2026-02-30", "spek", "a/b", "https://a.fi", "a\n"]
    ),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)


def made(schema: dict[str, Any], tamper: bool) -> st.SearchStrategy[Any]:
    """Data that fits the schema; where ``tamper``, with something else here and there."""
    honest = _honest(schema, tamper)
    if not tamper:
        return honest
    return st.integers(0, 40).flatmap(lambda dice: WILD if dice == 0 else honest)


def _honest(schema: dict[str, Any], tamper: bool) -> st.SearchStrategy[Any]:
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    if schema.get("format") == "date" or schema.get("format") == "period-date":
        return st.dates().map(str)
    if schema.get("format") == "uri":
        return st.sampled_from(["https://intermin.fi/a", "urn:isbn:951"])
    return _by_type(schema, tamper)


def _by_type(schema: dict[str, Any], tamper: bool) -> st.SearchStrategy[Any]:
    kind = schema["type"]
    if kind == "integer":
        return st.integers(schema.get("minimum", 0), schema.get("maximum", 99))
    if kind == "number":
        return st.integers(-9, 9) | st.floats(-9, 9)
    if kind == "string":
        return _string(schema)
    return _map(schema, tamper) if kind == "object" else _list(schema, tamper)


def _string(schema: dict[str, Any]) -> st.SearchStrategy[str]:
    if "pattern" in schema:
        words = st.from_regex(compiled(schema["pattern"]), alphabet=st.characters(codec="utf-8"))
    else:
        words = st.text("aå 1-\n", max_size=9)
    least, most = schema.get("minLength", 0), schema.get("maxLength", 10**6)
    return words.filter(lambda text: least <= len(text) <= most)


def _list(schema: dict[str, Any], tamper: bool) -> st.SearchStrategy[list[Any]]:
    unique = repr if schema.get("uniqueItems") else None
    items = made(schema["items"], tamper)
    return st.lists(items, min_size=schema.get("minItems", 0), max_size=2, unique_by=unique)


def _map(schema: dict[str, Any], tamper: bool) -> st.SearchStrategy[dict[str, Any]]:
    fields = {name: made(inner, tamper) for name, inner in schema.get("properties", {}).items()}
    required = {name: fields.pop(name) for name in schema.get("required", ())}
    if tamper:
        fields["typo"] = WILD
    if schema.get("minProperties") and not required:
        first = next(iter(fields))
        required[first] = fields.pop(first)
    return st.fixed_dictionaries(required, optional=fields)


@pytest.mark.parametrize("name", JUDGED)
def test_both_accept_records_made_by_the_schema(name: str) -> None:
    validator = SCHEMAS.validator(name)

    @settings(max_examples=25, deadline=None)
    @given(made(dict(validator.schema), tamper=False))
    def judge(data: Any) -> None:
        assert validator.explain("a", None, data) == []
        assert validator.accepts(data)

    judge()


@pytest.mark.parametrize("name", JUDGED)
def test_both_agree_on_records_with_something_wrong_here_and_there(name: str) -> None:
    validator = SCHEMAS.validator(name)

    @settings(max_examples=60, deadline=None)
    @given(made(dict(validator.schema), tamper=True))
    def judge(data: Any) -> None:
        found = validator.explain("a", None, data)
        assert validator.accepts(data) == (found == [])
        assert "schema-type.value" not in [finding.code for finding in found]

    judge()
