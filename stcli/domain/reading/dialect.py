"""The dialect: which part of JSON Schema draft-07 a registry's schemas may use.

Knows keywords and the values they may have, file by file; ``expansion`` knows references
between files, ``declaration`` the ``x-stcli`` block. ``meta.schema.json`` says the same to
editors; a test holds the two together. The program's own table decides, because a schema
folder comes with the data and may have been tampered with.

Left out on purpose: ``if`` and its kin (laws are rules in Python), ``multipleOf`` (floats
divide differently), ``contains`` and ``dependencies`` (nothing needs them), ``$id`` (it
redirects references), boolean schemas other than under ``additionalProperties``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, Literal, NamedTuple

from stcli.domain.finding import Where
from stcli.domain.near import nearest
from stcli.domain.reading.format import FORMATS
from stcli.domain.reading.pattern import UnsafePatternError, normalise

DRAFT_07: Final = "http://json-schema.org/draft-07/schema#"
TYPES: Final = ("object", "array", "string", "number", "integer", "boolean", "null")
VALUE_TYPES: Final = (
    "text",
    "id",
    "reference",
    "date",
    "period-date",
    "uri",
    "business-id",
    "email",
    "commit",
)
LANGUAGES: Final = ("fi", "sv", "en")
LARGEST_COUNT: Final = 1_000_000
MOST_UNIQUE: Final = 1000  # items of a list that is compared each with each

Schema = Mapping[str, Any]


class Problem(NamedTuple):
    """What is wrong at a place of a schema: the tail of its message code."""

    code: str
    where: Where
    params: Mapping[str, Any] = {}
    at: Literal["value", "key"] = "value"


def is_label(value: Any) -> bool:
    """Whether it says something in each of the three languages, and in no other."""
    return (
        isinstance(value, dict)
        and value.keys() == set(LANGUAGES)
        and all(isinstance(words, str) and words.strip() for words in value.values())
    )


def _is_count(value: Any) -> bool:
    return type(value) is int and 0 <= value <= LARGEST_COUNT


def _is_number(value: Any) -> bool:
    return type(value) in (int, float)


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_flag(value: Any) -> bool:
    return isinstance(value, bool)


def _is_type(value: Any) -> bool:
    names = value if isinstance(value, list) else [value]
    known = all(isinstance(name, str) and name in TYPES for name in names)
    return known and bool(names) and len(set(names)) == len(names)


def _is_names(value: Any) -> bool:
    named = isinstance(value, list) and all(isinstance(name, str) for name in value)
    return named and len(set(value)) == len(value)


def _is_enum(value: Any) -> bool:
    scalars = isinstance(value, list) and not any(isinstance(v, (dict, list)) for v in value)
    return scalars and 0 < len(value) <= 1000 and len({(type(v), v) for v in value}) == len(value)


def _is_option(value: Any) -> bool:
    words = value.split("-") if isinstance(value, str) else []
    return bool(words) and all(w.isascii() and w.isalpha() and w.islower() for w in words)


def _is_values(value: Any) -> bool:
    return isinstance(value, dict) and all(map(is_label, value.values()))


def _is_anything(_: Any) -> bool:
    return True


# Keywords that say nothing about the data: they may stand beside a $ref.
ANNOTATIONS: Final[Mapping[str, Callable[[Any], bool]]] = {
    "$comment": _is_text,
    "title": _is_text,
    "description": _is_text,
    "default": _is_anything,
    "examples": lambda value: isinstance(value, list),
    "x-label": is_label,
    "x-option": _is_option,
    "x-public": _is_flag,
    "x-type": lambda value: value in VALUE_TYPES,
    "x-values": _is_values,
    "x-stcli": lambda value: isinstance(value, dict),
}
ASSERTIONS: Final[Mapping[str, Callable[[Any], bool]]] = {
    "$schema": lambda value: value == DRAFT_07,
    "$ref": _is_text,
    "type": _is_type,
    "enum": _is_enum,
    "const": lambda value: not isinstance(value, (dict, list)),
    "required": _is_names,
    "minProperties": _is_count,
    "maxProperties": _is_count,
    "minItems": _is_count,
    "maxItems": _is_count,
    "uniqueItems": _is_flag,
    "minLength": _is_count,
    "maxLength": _is_count,
    "pattern": _is_text,
    "format": lambda value: isinstance(value, str) and value in FORMATS,
    "minimum": _is_number,
    "maximum": _is_number,
    "exclusiveMinimum": _is_number,
    "exclusiveMaximum": _is_number,
}
ONE_SCHEMA: Final = ("additionalProperties", "items", "propertyNames", "not")
MAP_OF_SCHEMAS: Final = ("properties", "patternProperties", "definitions")
LIST_OF_SCHEMAS: Final = ("allOf", "anyOf", "oneOf")
AT_THE_TOP: Final = ("$schema", "definitions", "x-stcli")
KEYWORDS: Final = frozenset(
    [*ANNOTATIONS, *ASSERTIONS, *ONE_SCHEMA, *MAP_OF_SCHEMAS, *LIST_OF_SCHEMAS]
)


def check(document: Any) -> Iterator[Problem]:
    """Everything in a schema file that is outside the dialect, references left aside."""
    for where, schema in subschemas(document):
        if isinstance(schema, dict):
            yield from _check_schema(schema, where)
        elif not (isinstance(schema, bool) and where[-1:] == ("additionalProperties",)):
            yield Problem("not-a-schema", where)


def subschemas(document: Any) -> Iterator[tuple[Where, Any]]:
    """Every schema in the document with its place; what is no schema there comes out too."""
    waiting: list[tuple[Where, Any]] = [((), document)]
    while waiting:
        where, schema = waiting.pop()
        yield where, schema
        if isinstance(schema, dict):
            waiting += [((*where, *inner), child) for inner, child in children(schema)]


def children(schema: Schema) -> Iterator[tuple[Where, Any]]:
    """The schemas directly inside a schema, each with its place in it."""
    for keyword in schema.keys() & _NESTING:
        value = schema[keyword]
        if keyword in ONE_SCHEMA:
            yield (keyword,), value
        elif keyword in MAP_OF_SCHEMAS and isinstance(value, dict):
            yield from (((keyword, name), child) for name, child in value.items())
        elif keyword in LIST_OF_SCHEMAS and isinstance(value, list):
            yield from (((keyword, index), child) for index, child in enumerate(value))


_NESTING: Final = frozenset([*ONE_SCHEMA, *MAP_OF_SCHEMAS, *LIST_OF_SCHEMAS])


def _check_schema(schema: Schema, where: Where) -> Iterator[Problem]:
    for keyword, value in schema.items():
        yield from _check_keyword(keyword, value, (*where, keyword))
    if "$ref" in schema:
        yield from _check_beside(schema, where)
    yield from _check_together(schema, where)


def _check_keyword(keyword: str, value: Any, where: Where) -> Iterator[Problem]:
    judge = ASSERTIONS.get(keyword) or ANNOTATIONS.get(keyword)
    if keyword not in KEYWORDS and not keyword.startswith("x-"):
        near = _near(keyword)
        code = "keyword.near" if near else "keyword"
        yield Problem(code, where, {"keyword": keyword, "suggestion": near}, "key")
    elif judge and not judge(value):
        code = "label" if keyword in ("x-label", "x-values") else "value"
        yield Problem(code, where, {"keyword": keyword})
    elif keyword in AT_THE_TOP and len(where) > 1:
        yield Problem("keyword.top", where, {"keyword": keyword}, "key")
    elif keyword == "pattern":
        yield from _check_pattern(value, where, "value")
    elif keyword in MAP_OF_SCHEMAS:
        yield from _check_map(keyword, value, where)
    elif keyword in LIST_OF_SCHEMAS and not (isinstance(value, list) and value):
        yield Problem("value", where, {"keyword": keyword})


def _check_map(keyword: str, value: Any, where: Where) -> Iterator[Problem]:
    if not isinstance(value, dict):
        yield Problem("value", where, {"keyword": keyword})
    elif keyword == "patternProperties":
        for pattern in value:
            yield from _check_pattern(pattern, (*where, pattern), "key")


def _check_pattern(pattern: str, where: Where, at: Literal["value", "key"]) -> Iterator[Problem]:
    try:
        normalise(pattern)
    except UnsafePatternError as reason:
        yield Problem(f"pattern-{reason}", where, {"pattern": pattern[:80]}, at)


def _check_beside(schema: Schema, where: Where) -> Iterator[Problem]:
    # Draft-07 ignores what stands beside a $ref: a rule there would be no rule.
    for keyword in schema:
        if keyword not in ANNOTATIONS and keyword not in ("$ref", "$schema", "definitions"):
            yield Problem("beside-ref", (*where, keyword), {"keyword": keyword}, "key")


def _check_together(schema: Schema, where: Where) -> Iterator[Problem]:
    if schema.get("uniqueItems") is True and not _within(schema.get("maxItems"), MOST_UNIQUE):
        params = {"limit": MOST_UNIQUE}
        yield Problem("unique-unbounded", (*where, "uniqueItems"), params, "key")
    closed = schema.get("additionalProperties") is False and "patternProperties" not in schema
    properties, required = schema.get("properties", {}), schema.get("required", [])
    if closed and isinstance(properties, dict) and _is_names(required):
        for index, name in enumerate(required):
            if name not in properties:
                yield Problem("required-unknown", (*where, "required", index), {"name": name})
    yield from _check_values(schema, where)


def _check_values(schema: Schema, where: Where) -> Iterator[Problem]:
    values, enum = schema.get("x-values"), schema.get("enum")
    if isinstance(values, dict) and isinstance(enum, list) and set(values) != set(map(str, enum)):
        yield Problem("values-differ", (*where, "x-values"), {}, "key")


def _within(value: Any, limit: int) -> bool:
    return _is_count(value) and bool(value <= limit)


def _near(keyword: str) -> str | None:
    return nearest(keyword, sorted(KEYWORDS))
