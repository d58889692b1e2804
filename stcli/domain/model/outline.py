"""Outlines: which fields a schema gives a record, in which order, and which of them are texts.

Follows ``$ref`` between the files of one folder of schemas, which are known to be sound.
Knows nothing of lifecycles, labels of kinds or records.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from stcli.domain.model.path import EACH, Pattern
from stcli.domain.reading.shape import Shape

Documents = Mapping[str, Mapping[str, Any]]

# Canonical order of languages in a text; further ones follow.
TEXT_SHAPE: Final[Shape] = {"fi": None, "sv": None, "en": None}
_TEXT_REFERENCE: Final = "/definitions/text"
_DEEPEST: Final = 12  # schemas nest less; a $ref loop ends here


def shape_of(documents: Documents, file: str) -> Shape:
    """The canonical order of keys that one schema file gives, all the way down."""
    return _shape(documents.get(file, {}), file, documents, _DEEPEST) or {}


def texts_of(documents: Documents, file: str) -> Iterator[Pattern]:
    """Where one schema file puts texts (maps of language to string)."""
    return _texts(documents.get(file, {}), file, documents, (), _DEEPEST)


def fields_of(documents: Documents, file: str) -> Iterator[Pattern]:
    """Every field that one schema file gives, those inside entries of lists too."""
    return _fields(documents.get(file, {}), file, documents, (), _DEEPEST)


def _follow(
    node: Mapping[str, Any], file: str, documents: Documents
) -> tuple[Mapping[str, Any], str]:
    """The node that a ``$ref`` points to, and the file where it stands; else the node itself."""
    for _ in range(_DEEPEST):
        reference = node.get("$ref")
        if not isinstance(reference, str):
            break
        name, _, pointer = reference.partition("#")
        file = name or file
        target: Any = documents.get(file, {})
        for part in pointer.strip("/").split("/"):
            target = target.get(part, {}) if part else target
        node = target
    return node, file


def _shape(node: Mapping[str, Any], file: str, documents: Documents, depth: int) -> Shape | None:
    if str(node.get("$ref", "")).endswith(_TEXT_REFERENCE):
        return TEXT_SHAPE
    node, file = _follow(node, file, documents)
    if depth == 0:
        return None
    if "items" in node:
        return _shape(node["items"], file, documents, depth - 1)
    properties = node.get("properties")
    if properties is None:
        return None
    return {key: _shape(sub, file, documents, depth - 1) for key, sub in properties.items()}


def _texts(
    node: Mapping[str, Any], file: str, documents: Documents, at: Pattern, depth: int
) -> Iterator[Pattern]:
    if str(node.get("$ref", "")).endswith(_TEXT_REFERENCE):
        yield at
        return
    node, file = _follow(node, file, documents)
    if depth == 0:
        return
    if "items" in node:
        yield from _texts(node["items"], file, documents, (*at, EACH), depth - 1)
    for key, sub in node.get("properties", {}).items():
        yield from _texts(sub, file, documents, (*at, key), depth - 1)


def _fields(
    node: Mapping[str, Any], file: str, documents: Documents, at: Pattern, depth: int
) -> Iterator[Pattern]:
    if depth == 0 or str(node.get("$ref", "")).endswith(_TEXT_REFERENCE):
        return
    node, file = _follow(node, file, documents)
    if "items" in node:
        yield from _fields(node["items"], file, documents, (*at, EACH), depth - 1)
    for key, sub in node.get("properties", {}).items():
        yield (*at, key)
        yield from _fields(sub, file, documents, (*at, key), depth - 1)


def property_at(
    node: Mapping[str, Any], file: str, documents: Documents, pattern: Pattern
) -> tuple[Mapping[str, Any], list[Mapping[str, Any]]]:
    """The schema node at a pattern, and the nodes passed at its place, the nearest first."""
    passed = [node]
    node, file = _follow(node, file, documents)
    for part in pattern:
        below = node.get("items") if part == EACH else _below(node, part)
        if not isinstance(below, Mapping):
            return {}, []
        passed = [below]
        node, file = _follow(below, file, documents)
        passed.append(node)
    return node, passed


def _below(node: Mapping[str, Any], key: str) -> Any:
    """The schema of a key: by name, else by the first pattern that fits (languages)."""
    named = node.get("properties", {}).get(key)
    if named is not None:
        return named
    patterns = node.get("patternProperties", {}).items()
    return next((sub for pattern, sub in patterns if re.search(pattern, key)), None)
