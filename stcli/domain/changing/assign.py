"""The path grammar of the command line: ``title.sv=…``, ``participants[spek].role=…``.

``name.sub`` goes into maps; ``list[key]`` is the current entry with that id or organisation;
``list[#n]`` the entry by index; ``list+=value`` appends (``participants+=spek`` an entry of
which nothing but its key is known); an empty value empties the field. Values are typed by the
schema; maps and lists are JSON or YAML's short form. Knows one kind and one record's data.
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterable, Mapping
from math import isinf
from typing import Any, Final, NamedTuple

from stcli.domain.finding import Where
from stcli.domain.judging.change import stored
from stcli.domain.model.kind import Kind
from stcli.domain.model.path import EACH, general
from stcli.domain.reading import document
from stcli.domain.refusal import EXIT_USAGE, Refusal

_EXPRESSION: Final = re.compile(r"([^=+]+?)(\+?=)(.*)\Z", re.DOTALL)
_DOT: Final = re.compile(r"\.(?![^\[\]]*\])")  # not inside a key: mandate[focus-area.open]
_PIECE: Final = re.compile(r"([a-z_][a-z0-9_-]*)((?:\[[^\[\]]+\])*)\Z")
_KEY: Final = re.compile(r"\[([^\[\]]+)\]")
_EXACT: Final = 2**53  # beyond it a float may stand for another number
_LONGEST: Final = 1000  # characters of a path; no record nests so deep
_INDEX: Final = re.compile(r"#[0-9]{1,6}\Z")


class Assignment(NamedTuple):
    """One ``PATH=VALUE`` or ``PATH+=VALUE``, not yet looked up in any record."""

    path: str
    appends: bool
    value: str


def assignment(text: str) -> Assignment:
    """Read one argument; refused (usage) where it is not ``PATH=VALUE``."""
    match = _EXPRESSION.match(text)
    if match is None:
        raise Refusal("assignment-form", exit=EXIT_USAGE, text=text)
    return Assignment(match[1].strip(), match[2] == "+=", match[3])


def assign(kind: Kind, data: Mapping[str, Any], wanted: Iterable[Assignment]) -> dict[str, Any]:
    """The data with the assignments carried out, one after the other.

    Entries are taken away last, so that every index is that before the change.
    """
    new, gone = copy.deepcopy(dict(data)), set()
    for one in wanted:
        where = known_place(kind, new, one.path)
        schema = kind.property_at(general(where))
        if one.appends:
            _append(kind, new, where, one)
        elif general(where) in kind.texts and one.value[:1] not in ("", "{"):
            raise Refusal("assignment-language", exit=EXIT_USAGE, path=one.path)
        elif one.value == "" and isinstance(where[-1], int):
            gone.add(where)
        else:
            _set(new, where, typed(schema, one) if one.value != "" else None)
    for where in sorted(gone, key=_numbers, reverse=True):
        _set(new, where, None)
    return new


def _append(kind: Kind, new: dict[str, Any], where: Where, wanted: Assignment) -> None:
    if kind.property_at(general(where)).get("type") != "array":
        raise Refusal("assignment-not-a-list", exit=EXIT_USAGE, path=wanted.path)
    item = kind.property_at((*general(where), EACH))
    key = _key(kind, where, item) if not wanted.value.startswith("{") else None
    value = {key: wanted.value} if key else typed(item, wanted)
    _set(new, where, [*(_get(new, where) or []), value])


def _key(kind: Kind, where: Where, item: Mapping[str, Any]) -> str | None:
    """What a plain word says of an entry: its key, where nothing else must be known."""
    key = kind.keys.get(general(where)) or next(iter(item.get("required", ())), None)
    return key if "properties" in item and set(item.get("required", ())) <= {key} else None


def _numbers(where: Where) -> list[int]:
    return [part for part in where if isinstance(part, int)]


def locate(kind: Kind, data: Mapping[str, Any], path: str) -> Where:
    """The place that a path names in this record."""
    where: list[str | int] = []
    if len(path) > _LONGEST:
        raise Refusal("assignment-form", exit=EXIT_USAGE, text=path)
    for piece in _DOT.split(path):
        match = _PIECE.match(piece)
        if match is None:
            raise _no_path(kind, path)
        where.append(match[1].replace("-", "_") if not where else match[1])
        for key in _KEY.findall(match[2]):
            where.append(_index(kind, data, tuple(where), key))
    return tuple(where)


def known_place(kind: Kind, data: Mapping[str, Any], path: str) -> Where:
    """The place that a path names; refused where the kind has no such field."""
    where = locate(kind, data, path)
    if not kind.property_at(general(where)):
        raise _unknown(kind, where, path)
    return where


def _no_path(kind: Kind, path: str) -> Refusal:
    """What is no path may still be what people call a field."""
    called = _called(kind, path)
    if called is None:
        return Refusal("assignment-form", exit=EXIT_USAGE, text=path)
    return Refusal("assignment-unknown.suggestion", exit=EXIT_USAGE, path=path, suggestion=called)


def _called(kind: Kind, word: str) -> str | None:
    """The path of the field that is called so in some language; an outer one before an inner."""
    outer: list[tuple[str, ...]] = [(name,) for name in kind.shape]
    inner = [(*at, name) for at in outer for name in kind.property_at(at).get("properties", ())]
    wanted = word.casefold()
    return next(
        (
            ".".join(at) for at in (*outer, *inner)
            if wanted in map(str.casefold, kind.label_at(at).values())
        ),
        None,
    )  # fmt: skip


def typed(schema: Mapping[str, Any], wanted: Assignment) -> Any:
    """The value as the schema's type; refused (usage) where it can't be one."""
    kinds = schema.get("type", "object" if "patternProperties" in schema else "string")
    try:
        if kinds in ("integer", "number"):
            return _number(wanted.value)
        if kinds == "boolean":
            return {"true": True, "false": False}[wanted.value]
        if kinds in ("object", "array"):
            return _composite(kinds, wanted.value)
    except (ValueError, KeyError, RecursionError) as error:
        raise Refusal(
            "assignment-type", exit=EXIT_USAGE, path=wanted.path, value=wanted.value, type=kinds
        ) from error
    return wanted.value


def _number(text: str) -> int | float:
    """A number as JSON writes it: no infinities, no 007, no digit lost."""
    value = json.loads(text, parse_constant=_refuse_constant)
    if isinstance(value, float) and not isinf(value):
        return int(value) if value.is_integer() and abs(value) <= _EXACT else value
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise ValueError(text)


def _refuse_constant(name: str) -> Any:
    raise ValueError(name)


def _composite(kind: str, text: str) -> Any:
    """A map or a list, as JSON or in YAML's own short form: ``{organisation: spek}``."""
    try:
        value = json.loads(text, parse_constant=_refuse_constant)
    except json.JSONDecodeError:
        value = _flow(text)
    if not isinstance(value, dict if kind == "object" else list):
        raise ValueError(kind)
    return value


def _flow(text: str) -> Any:
    data = document.read("", f"value: {text}\n".encode(), {}, "").data or {}
    if data.keys() != {"value"}:
        raise ValueError(text)
    return data["value"]


def _index(kind: Kind, data: Mapping[str, Any], where: Where, key: str) -> int:
    items = _get(data, where)
    if not kind.property_at(general(where)):
        raise _unknown(kind, where, stored(where))
    if not isinstance(items, list):
        raise Refusal("assignment-no-entry", path=stored(where), key=key)
    if key.startswith("#"):
        if _INDEX.match(key) and int(key[1:]) < len(items):
            return int(key[1:])
        raise Refusal("assignment-no-entry", path=stored(where), key=key)
    name = kind.keys.get(general(where), "id")
    named = {i: str(item[name]) for i, item in enumerate(items) if _has(item, name)}
    found = [index for index, own in named.items() if own == key]
    current = [index for index in found if "to" not in items[index]] or found
    if not current:
        known = sorted(set(named.values()))
        code = "assignment-no-entry.known" if known else "assignment-no-entry"
        raise Refusal(code, path=stored(where), key=key, known=known)
    return current[-1]


def _has(item: Any, name: str) -> bool:
    return isinstance(item, dict) and name in item


def _get(data: Any, where: Where) -> Any:
    for part in where:
        if isinstance(part, int):
            data = data[part]
        else:
            data = data.get(part) if isinstance(data, Mapping) else None
    return data


def _set(data: Any, where: Where, value: Any) -> None:
    """Set or (None) take away; maps that become empty go too."""
    head, *rest = where
    if rest:
        if isinstance(head, str) and not isinstance(data.get(head), dict | list):
            data[head] = {}
        _set(data[head], tuple(rest), value)
        if data[head] == {} and isinstance(head, str):
            del data[head]
    elif value is not None:
        data[head] = value
    elif isinstance(head, int):
        del data[head]
    else:
        data.pop(head, None)


def _unknown(kind: Kind, where: Where, path: str) -> Refusal:
    from difflib import get_close_matches

    pattern = general(where)
    wrong = next(n for n in range(len(pattern)) if not kind.property_at(pattern[: n + 1]))
    parent = kind.property_at(pattern[:wrong])
    if "patternProperties" in parent:
        return Refusal("assignment-language", exit=EXIT_USAGE, path=path)
    names = list(parent.get("properties", {}))
    word = str(where[wrong])
    called = _called(kind, word) if wrong == 0 else None
    close = called or next(iter(get_close_matches(word, names, n=1)), None)
    code = "assignment-unknown.suggestion" if close else "assignment-unknown"
    return Refusal(code, exit=EXIT_USAGE, path=path, suggestion=close, known=names)
