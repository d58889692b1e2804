"""Paths inside a record: patterns such as ``partners[].organisation``, and walking them.

Knows plain data (maps, lists, scalars); does not know kinds, schemas or files.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Final

from stcli.domain.finding import Where

EACH: Final = "[]"

Pattern = tuple[str, ...]


@lru_cache(maxsize=1024)
def pattern_of(text: str) -> Pattern:
    """Split ``partners[].organisation`` into ``("partners", "[]", "organisation")``."""
    parts: list[str] = []
    for piece in text.split("."):
        name, *each = piece.split(EACH)
        if name:
            parts.append(name)
        parts.extend(EACH for _ in each)
    return tuple(parts)


def walk(data: Any, pattern: Pattern, where: Where = ()) -> list[tuple[Where, Any]]:
    """Every value that the pattern reaches in the data, with its place, in their order."""
    found = [(where, data)]
    for part in pattern:
        if part == EACH:
            found = [
                ((*place, index), item) for place, value in found if isinstance(value, list)
                for index, item in enumerate(value)
            ]  # fmt: skip
        else:
            # Asking for a dict first: asking for an abstract mapping costs much more.
            found = [
                ((*place, part), value[part]) for place, value in found
                if isinstance(value, (dict, Mapping)) and part in value
            ]  # fmt: skip
    return found


def general(where: Where) -> Pattern:
    """The pattern of a place: indexes become ``[]``."""
    return tuple(EACH if isinstance(part, int) else part for part in where)


def get(data: Any, pattern: Pattern) -> Any:
    """The value at a path of keys, or None."""
    for part in pattern:
        if not isinstance(data, (dict, Mapping)):
            return None
        data = data.get(part)
    return data


def put(data: dict[str, Any], pattern: Pattern, value: Any) -> None:
    """Set (None: remove) the value at a path of keys, making and dropping maps on the way."""
    head, *rest = pattern
    if rest:
        below = data.get(head)
        below = below if isinstance(below, dict) else {}
        put(below, tuple(rest), value)
        data[head] = below
        if not below:
            del data[head]
    elif value is None:
        data.pop(head, None)
    else:
        data[head] = value
