"""The path grammar of the command line: ``title.sv=…``, ``participants[spek].role=…``.

``name.sub`` goes into maps; ``list[key]`` is the current entry with that id or organisation;
``list[#n]`` the entry by index; ``list+=value`` appends; an empty value empties the field.
Values are typed by the schema. Knows one kind and one record's data.
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from stcli.domain.finding import Where
from stcli.domain.model.kind import Kind
from stcli.domain.model.path import EACH, general
from stcli.domain.refusal import EXIT_USAGE, Refusal

_EXPRESSION: Final = re.compile(r"([^=+]+?)(\+?=)(.*)\Z", re.DOTALL)
_PIECE: Final = re.compile(r"([a-z_][a-z0-9_-]*)((?:\[[^\[\]]+\])*)\Z")
_KEY: Final = re.compile(r"\[([^\[\]]+)\]")


@dataclass(frozen=True, slots=True)
class Assignment:
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


def assign(kind: Kind, data: Mapping[str, Any], wanted: Assignment) -> tuple[dict[str, Any], Where]:
    """The data with the assignment carried out, and the place it changed."""
    new = copy.deepcopy(dict(data))
    where = locate(kind, new, wanted.path)
    schema = kind.property_at(general(where))
    if not schema:
        raise _unknown(kind, where, wanted.path)
    if wanted.appends:
        if schema.get("type") != "array":
            raise Refusal("assignment-not-a-list", exit=EXIT_USAGE, path=wanted.path)
        item = kind.property_at((*general(where), EACH))
        listed = [*(_get(new, where) or []), typed(item, wanted)]
        _set(new, where, listed)
        return new, (*where, len(listed) - 1)
    _set(new, where, typed(schema, wanted) if wanted.value != "" else None)
    return new, where


def locate(kind: Kind, data: Mapping[str, Any], path: str) -> Where:
    """The place that a path names in this record."""
    where: list[str | int] = []
    for piece in path.split("."):
        match = _PIECE.match(piece)
        if match is None:
            raise Refusal("assignment-form", exit=EXIT_USAGE, text=path)
        where.append(match[1].replace("-", "_") if not where else match[1])
        for key in _KEY.findall(match[2]):
            where.append(_index(kind, data, tuple(where), key))
    return tuple(where)


def stored(where: Where) -> str:
    """The form that `correct.fields` keeps: list items by index."""
    text = ""
    for part in where:
        text += f"[#{part}]" if isinstance(part, int) else f".{part}" if text else part
    return text


def typed(schema: Mapping[str, Any], wanted: Assignment) -> Any:
    """The value as the schema's type; refused (usage) where it can't be one."""
    kinds = schema.get("type", "object" if "patternProperties" in schema else "string")
    try:
        if kinds in ("integer", "number"):
            number = float(wanted.value)
            return int(number) if number.is_integer() else number
        if kinds == "boolean":
            return {"true": True, "false": False}[wanted.value]
        if kinds in ("object", "array"):
            return _composite(kinds, wanted.value)
    except (ValueError, KeyError, OverflowError) as error:
        raise Refusal(
            "assignment-type", exit=EXIT_USAGE, path=wanted.path, value=wanted.value, type=kinds
        ) from error
    return wanted.value


def _composite(kind: str, text: str) -> Any:
    value = json.loads(text)
    if not isinstance(value, dict if kind == "object" else list):
        raise ValueError(kind)
    return value


def _index(kind: Kind, data: Mapping[str, Any], where: Where, key: str) -> int:
    items = _get(data, where)
    if not isinstance(items, list):
        raise Refusal("assignment-no-entry", path=stored(where), key=key)
    if key.startswith("#"):
        if key[1:].isdigit() and int(key[1:]) < len(items):
            return int(key[1:])
        raise Refusal("assignment-no-entry", path=stored(where), key=key)
    name = kind.keys.get(general(where), "id")
    found = [i for i, item in enumerate(items) if isinstance(item, dict) and item.get(name) == key]
    current = [index for index in found if "to" not in items[index]] or found
    if not current:
        known = sorted({str(i.get(name)) for i in items if isinstance(i, dict) and name in i})
        raise Refusal("assignment-no-entry", path=stored(where), key=key, known=known)
    return current[-1]


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

    parent = kind.property_at(general(where[:-1])) if len(where) > 1 else kind.schema
    if "patternProperties" in parent:
        return Refusal("assignment-language", exit=EXIT_USAGE, path=path)
    names = list(parent.get("properties", {}))
    close = get_close_matches(str(where[-1]), names, n=1)
    return Refusal(
        "assignment-unknown", exit=EXIT_USAGE, path=path, suggestion=close[0] if close else None,
        known=names,
    )  # fmt: skip
