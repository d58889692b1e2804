"""Expansion: schemas with every reference replaced by what it names.

Knows ``$ref`` between the files of one schema folder; knows no network and no disk, so a
reference to anywhere else is a problem and never a request. Loops are refused, and so is
growth: after that a schema is a finite tree, and what judges data by it always ends.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any, Final, TypeAlias

from stcli.domain.finding import Where
from stcli.domain.reading.dialect import LIST_OF_SCHEMAS, MAP_OF_SCHEMAS, ONE_SCHEMA, Problem
from stcli.domain.reading.pattern import normalise

MOST_SCHEMAS: Final = 20_000  # schemas in one expanded file
DEEPEST: Final = 100  # schemas inside one another, through references

_REFERENCE: Final = re.compile(
    r"(?P<file>[a-z]+(?:-[a-z]+)*\.schema\.json)?#(?:/definitions/(?P<name>[A-Za-z0-9_-]+))?"
)

Target: TypeAlias = tuple[str, str | None]


class ReferenceProblemError(Exception):
    """A reference that can't be followed: the problem, in the file where it stands."""

    def __init__(self, file: str, problem: Problem) -> None:
        super().__init__(problem.code)
        self.file = file
        self.problem = problem


class Expander:
    """Expands the documents of one folder; each named definition once."""

    def __init__(self, documents: Mapping[str, Mapping[str, Any]]) -> None:
        self._documents = documents
        self._done: dict[Target, tuple[dict[str, Any], int, int]] = {}
        self._open: list[Target] = []
        self._level = 0

    def expand(self, file: str) -> dict[str, Any]:
        """A file's schema without references; patterns in the form that engines agree on.

        Raises:
            ReferenceProblemError: where a reference leads nowhere, in a circle, or too far.
        """
        for name in self._documents[file].get("definitions", {}):
            self._target((file, name))  # also those that nothing refers to
        return self._target((file, None))[0]

    def _target(self, target: Target) -> tuple[dict[str, Any], int, int]:
        if target not in self._done:
            file, name = target
            document = self._documents[file]
            self._open.append(target)
            if name is None:
                built = self._schema(document, file, ())
            else:
                built = self._schema(document["definitions"][name], file, ("definitions", name))
            self._open.pop()
            self._done[target] = built
        return self._done[target]

    def _schema(self, schema: Any, file: str, where: Where) -> tuple[Any, int, int]:
        """The expanded schema, how many schemas it holds, and how deep they nest."""
        if not isinstance(schema, dict):
            return schema, 1, 1
        if self._level > DEEPEST:
            raise ReferenceProblemError(file, Problem("too-large", where))
        self._level += 1
        if "$ref" in schema:
            built, size, depth = self._reference(schema, file, where)
        else:
            built, size, depth = self._parts(schema, file, where)
        self._level -= 1
        if size > MOST_SCHEMAS or depth > DEEPEST:
            raise ReferenceProblemError(file, Problem("too-large", where))
        return built, size, depth

    def _reference(
        self, schema: Mapping[str, Any], file: str, where: Where
    ) -> tuple[dict[str, Any], int, int]:
        place = (*where, "$ref")
        target = self._find(schema["$ref"], file, place)
        if target in self._open:
            raise ReferenceProblemError(
                file, Problem("reference-loop", place, {"target": schema["$ref"]})
            )
        built, size, depth = self._target(target)
        beside = {k: v for k, v in schema.items() if k not in ("$ref", "$schema", "definitions")}
        return {**built, **beside}, size, depth + 1

    def _find(self, reference: str, file: str, where: Where) -> Target:
        found = _REFERENCE.fullmatch(reference)
        if not found:
            raise ReferenceProblemError(
                file, Problem("reference-outside", where, {"target": reference})
            )
        target = found["file"] or file, found["name"]
        document = self._documents.get(target[0])
        definitions = document.get("definitions", {}) if document is not None else {}
        if document is None or (target[1] is not None and target[1] not in definitions):
            raise ReferenceProblemError(
                file, Problem("reference-missing", where, {"target": reference})
            )
        return target

    def _parts(
        self, schema: Mapping[str, Any], file: str, where: Where
    ) -> tuple[dict[str, Any], int, int]:
        built: dict[str, Any] = {}
        size, deepest = 1, 0
        for keyword, value in schema.items():
            if keyword in ("definitions", "$schema"):
                continue
            built[keyword], more, depth = self._keyword(keyword, value, file, (*where, keyword))
            size, deepest = size + more, max(deepest, depth)
        return built, size, deepest + 1

    def _keyword(self, keyword: str, value: Any, file: str, where: Where) -> tuple[Any, int, int]:
        if keyword in ONE_SCHEMA:
            return self._schema(value, file, where)
        if keyword == "pattern":
            return normalise(value), 0, 0
        if keyword in MAP_OF_SCHEMAS:
            built = [self._schema(child, file, (*where, name)) for name, child in value.items()]
            names = _names(keyword, value, file, where)
            return dict(zip(names, (b for b, _, _ in built), strict=True)), *_totals(built)
        if keyword in LIST_OF_SCHEMAS:
            built = [self._schema(child, file, (*where, i)) for i, child in enumerate(value)]
            return [b for b, _, _ in built], *_totals(built)
        return value, 0, 0


def _names(keyword: str, value: Mapping[str, Any], file: str, where: Where) -> list[str]:
    if keyword != "patternProperties":
        return list(value)
    names = [normalise(name) for name in value]
    if len(set(names)) != len(names):
        raise ReferenceProblemError(file, Problem("pattern-twice", where))
    return names


def _totals(built: list[tuple[Any, int, int]]) -> tuple[int, int]:
    return sum(size for _, size, _ in built), max((depth for _, _, depth in built), default=0)


def targets(
    references: Mapping[str, str], where: Where, kinds: Collection[str]
) -> Iterator[Problem]:
    """A problem for each reference to a kind that there is not."""
    for path, kind in references.items():
        if kind != "*" and kind not in kinds:
            yield Problem("kind-unknown", (*where, path), {"kind": kind})


def missing(schema: Mapping[str, Any], path: str, where: Where) -> Iterator[Problem]:
    """A problem if the schema has no such path of fields."""
    if follow(schema, path) is None:
        yield Problem("path-unknown", where, {"name": path.removesuffix("[]")})


def follow(schema: Mapping[str, Any], path: str) -> Mapping[str, Any] | None:
    """The expanded schema of the values at ``goals[].id``, or None where there is no such."""
    at: Any = schema
    for part in path.replace("[]", ".[]").split("."):
        if not isinstance(at, Mapping):
            return None
        at = at.get("items") if part == "[]" else at.get("properties", {}).get(part)
    return at if isinstance(at, Mapping) else None
