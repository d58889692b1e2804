"""The slow validator: says everything that is wrong, keyword by keyword.

The door to jsonschema and referencing. Knows expanded schemas, in which no reference is left,
and turns the library's errors into plain values; ``explanation`` makes findings of them. Some
keywords are replaced, so that ``$`` is the end of the text, errors name the key they mean,
and long lists cost no square of their length.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any

from jsonschema import Draft7Validator, FormatChecker, ValidationError, validators
from referencing import Registry

from stcli.domain.reading.breach import Breach
from stcli.domain.reading.format import FORMATS
from stcli.domain.reading.pattern import compiled

Errors = Iterator[ValidationError]


def build(schema: Mapping[str, Any]) -> Callable[[Any], list[Breach]]:
    """A function that lists what in the data breaks the expanded schema.

    The function raises what hostile data makes the library raise (RecursionError and the like).
    """
    validator = _dialect()(dict(schema), registry=Registry(), format_checker=_formats())

    def breaches(data: Any) -> list[Breach]:
        return [_breach(error) for error in validator.iter_errors(data)]

    return breaches


def _breach(error: ValidationError) -> Breach:
    branches: dict[Any, list[Breach]] = {}
    for inner in error.context or ():
        branches.setdefault(inner.relative_schema_path[0], []).append(_breach(inner))
    return Breach(
        keyword=str(error.validator),
        where=tuple(error.absolute_path),
        limit=error.validator_value,
        data=error.instance,
        schema=error.schema if isinstance(error.schema, dict) else {},
        branches=tuple(map(tuple, branches.values())),
    )


@cache
def _formats() -> FormatChecker:
    checker = FormatChecker(formats=())
    for name, fits in FORMATS.items():
        checker.checks(name)(_on_text(fits))
    return checker


def _on_text(fits: Callable[[str], bool]) -> Callable[[object], bool]:
    return lambda value: not isinstance(value, str) or fits(value)


@cache
def _dialect() -> Any:
    extend: Any = validators.extend  # its stubs leave it untyped
    return extend(
        Draft7Validator,
        {
            "additionalProperties": _additional_properties,
            "pattern": _pattern,
            "patternProperties": _pattern_properties,
            "propertyNames": _property_names,
            "required": _required,
            "uniqueItems": _unique_items,
        },
    )


def _pattern(_: Any, pattern: str, data: Any, __: Any) -> Errors:
    if isinstance(data, str) and not compiled(pattern).search(data):
        yield ValidationError("pattern")


def _pattern_properties(validator: Any, patterns: Any, data: Any, _: Any) -> Errors:
    if isinstance(data, dict):
        for pattern, schema in patterns.items():
            for key, value in data.items():
                if compiled(pattern).search(key):
                    yield from validator.descend(value, schema, path=key, schema_path=pattern)


def _additional_properties(validator: Any, others: Any, data: Any, schema: Any) -> Errors:
    if not isinstance(data, dict):
        return
    patterns = [compiled(pattern) for pattern in schema.get("patternProperties", ())]
    known = schema.get("properties", {})
    for key, value in data.items():
        if key in known or any(pattern.search(key) for pattern in patterns):
            continue
        if isinstance(others, dict):
            yield from validator.descend(value, others, path=key)
        elif not others:
            yield ValidationError("additionalProperties", path=[key])


def _property_names(validator: Any, names: Any, data: Any, _: Any) -> Errors:
    if isinstance(data, dict):
        judge = validator.evolve(schema=names)
        for key in data:
            if not judge.is_valid(key):
                yield ValidationError("propertyNames", path=[key])


def _required(_: Any, required: list[str], data: Any, __: Any) -> Errors:
    if isinstance(data, dict):
        for name in required:
            if name not in data:
                yield ValidationError("required", path=[name])


def _unique_items(_: Any, wanted: bool, data: Any, __: Any) -> Errors:
    if not wanted or not isinstance(data, list):
        return
    seen = set()
    for index, item in enumerate(data):
        known = _hashable(item)
        if known in seen:
            yield ValidationError("uniqueItems", path=[index])
        seen.add(known)


def _hashable(value: Any) -> Any:
    """Equal for what JSON Schema calls equal: 1 and 1.0 are, 1 and true are not."""
    if isinstance(value, dict):
        return "map", frozenset((key, _hashable(inner)) for key, inner in value.items())
    if isinstance(value, list):
        return "list", tuple(map(_hashable, value))
    return isinstance(value, bool), value
