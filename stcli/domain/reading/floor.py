"""The floor under a registry's schemas: the types on which the program itself stands.

A registry may bring its own schemas and change what they ask for, but not the sort of value
that a field holds: a list of participants stays a list of maps. The program's own schemas say
which sort that is (for landings of the past, the module ``ground``); of kinds that the program
does not know, the ``x-stcli`` block says it. So no code has to expect a text where a map
belongs, whatever a pull request brings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from stcli.domain.finding import Where
from stcli.domain.reading.dialect import Problem

Schema = Mapping[str, Any]

_WORD: Final[Schema] = {"type": "string"}
_TEXT: Final[Schema] = {"type": "object", "patternProperties": {"": _WORD}}
_ENTRY: Final[Schema] = {
    "type": "object",
    "properties": {
        "action": _WORD, "date": _WORD, "decision": _WORD, "reason": _WORD, "to": _WORD,
        "of": {"type": "integer"}, "fields": {"type": "array", "items": _WORD},
        "sets": {"type": "object", "patternProperties": {"": _WORD}},
    },
}  # fmt: skip


def check(schema: Schema, own: Schema | None) -> Iterator[Problem]:
    """Where an expanded schema leaves the floor; ``own``: what the program expects there."""
    yield from _differences(schema, own or {}, ())
    block = schema.get("x-stcli", {})
    if "folder" in block:
        yield from _declared(schema, block)
        yield from _history(schema)


def _declared(schema: Schema, block: Schema) -> Iterator[Problem]:
    """What the block names is of the sort that its readers expect."""
    # What has no title of its own is called by its id.
    leaves: dict[str, Schema] = {block["title"]: _TEXT, "id": _WORD}
    leaves |= dict.fromkeys(block.get("references", ()), _WORD)
    leaves |= {f"{path}[].{key}": {} for path, key in block.get("keys", {}).items()}
    leaves |= {f"{path}[]": {} for path in block.get("grows", ())}
    for path, leaf in leaves.items():
        yield from _along(schema, path.replace("[]", ".[]").split("."), leaf)


def _along(schema: Schema, parts: list[str], leaf: Schema) -> Iterator[Problem]:
    where: Where = ()
    for part in parts:
        wanted = {"type": "array" if part == "[]" else "object"}
        if found := list(_differences(schema, wanted, where)):
            yield from found
            return
        inner = ("items",) if part == "[]" else ("properties", part)
        schema, where = _at(schema, inner), (*where, *inner)
    yield from _differences(schema, leaf, where)


def _at(schema: Any, path: tuple[str, ...]) -> Any:
    for part in path:
        schema = schema.get(part, {}) if isinstance(schema, Mapping) else {}
    return schema


def _history(schema: Schema) -> Iterator[Problem]:
    """An entry of a history says what was done."""
    if "history" in schema.get("properties", {}):
        where = ("properties", "history")
        history = _at(schema, where)
        yield from _differences(history, {"type": "array", "items": _ENTRY}, where)
        if "action" not in _at(history, ("items", "required")):
            yield Problem("field-required", (*where, "items", "required"), {"name": "action"})


def _differences(theirs: Any, ours: Schema, where: Where) -> Iterator[Problem]:
    """Where values that ``theirs`` accepts may be of another sort than those of ``ours``."""
    if not isinstance(theirs, Mapping) or not _types(theirs) <= _allowed(ours):
        params = {"name": _name(where), "expected": sorted(_types(ours))}
        yield Problem("type-differs", where, params)
        return
    # Where several types fit, what is said of one is no matter of the others.
    types = _types(theirs)
    if "string" in types and "format" in ours and theirs.get("format") != ours["format"]:
        yield Problem("format-differs", where, {"name": _name(where), "format": ours["format"]})
    if "array" in types and "items" in ours:
        yield from _differences(theirs.get("items"), ours["items"], (*where, "items"))
    if "object" not in types:
        return
    for name, inner in ours.get("properties", {}).items():
        yield from _field(theirs, name, inner, where)
    for inner in ours.get("patternProperties", {}).values():
        yield from _others(theirs, inner, where, set(ours.get("properties", ())))


def _field(theirs: Schema, name: str, inner: Schema, where: Where) -> Iterator[Problem]:
    known = theirs.get("properties", {})
    if name in known:
        yield from _differences(known[name], inner, (*where, "properties", name))
        return
    for pattern, schema in theirs.get("patternProperties", {}).items():
        if re.search(pattern, name):
            yield from _differences(schema, inner, (*where, "patternProperties", pattern))
            return
    yield from _rest(theirs, inner, where, name)


def _others(theirs: Schema, inner: Schema, where: Where, but: set[str]) -> Iterator[Problem]:
    """A map of like values: all of them, whatever they are called."""
    for keyword in ("properties", "patternProperties"):
        for name, schema in theirs.get(keyword, {}).items():
            if keyword == "patternProperties" or name not in but:
                yield from _differences(schema, inner, (*where, keyword, name))
    yield from _rest(theirs, inner, where, _name(where))


def _rest(theirs: Schema, inner: Schema, where: Where, name: str) -> Iterator[Problem]:
    """What is named nowhere is forbidden, or of that sort as well."""
    rest = theirs.get("additionalProperties", True)
    if rest is True:
        yield Problem("type-open", where, {"name": name})
    elif rest is not False:
        yield from _differences(rest, inner, (*where, "additionalProperties"))


def _types(schema: Schema) -> frozenset[str]:
    named = schema.get("type")
    if isinstance(named, str):
        return frozenset((named,))
    return frozenset(named) if named else frozenset(("anything",))


def _allowed(ours: Schema) -> frozenset[str]:
    """The types that fit; every type where nothing is said."""
    types = _types(ours)
    if "anything" in types:
        return _ANYTHING
    return types | {"integer"} if "number" in types else types


_ANYTHING: Final = frozenset(
    ("object", "array", "string", "number", "integer", "boolean", "null", "anything")
)


def _name(where: Where) -> str:
    return next((str(part) for part in reversed(where) if part not in _KEYWORDS), "")


_KEYWORDS: Final = frozenset(("properties", "items", "patternProperties", "additionalProperties"))
