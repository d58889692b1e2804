"""Paths inside a record: patterns such as ``partners[].organisation``, and walking them.

Knows plain data (maps, lists, scalars); does not know kinds, schemas or files.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
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


def walk(data: Any, pattern: Pattern, where: Where = ()) -> Iterator[tuple[Where, Any]]:
    """Every value that the pattern reaches in the data, with its place."""
    if not pattern:
        yield where, data
        return
    head, *rest = pattern
    if head == EACH:
        places: Iterable[tuple[str | int, Any]] = enumerate(data) if isinstance(data, list) else ()
    else:
        # Asking for a dict first: asking for an abstract mapping costs much more.
        found = isinstance(data, (dict, Mapping)) and head in data
        places = ((head, data[head]),) if found else ()
    for key, value in places:
        if rest:
            yield from walk(value, tuple(rest), (*where, key))
        else:
            yield (*where, key), value


def general(where: Where) -> Pattern:
    """The pattern of a place: indexes become ``[]``."""
    return tuple(EACH if isinstance(part, int) else part for part in where)


def get(data: Any, pattern: Pattern) -> Any:
    """The value at a path of keys, or None."""
    for part in pattern:
        if not isinstance(data, Mapping):
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
