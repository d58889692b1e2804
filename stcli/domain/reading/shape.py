"""The vocabulary of reading YAML: shapes, readings and what is wrong with a text.

Knows the values that the readers pass to each other; knows no YAML.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, NamedTuple, TypeAlias

from stcli.domain.finding import Finding, Where

# The canonical order of a map's keys; a list passes its own shape on to its items.
Shape: TypeAlias = Mapping[str, "Shape | None"]

LARGEST_TEXT: Final = 1 << 20  # bytes of one file
DEEPEST: Final = 32  # maps and lists inside each other, the record itself counted
MOST_NODES: Final = 20_000  # maps, lists, keys and values of one file
LONGEST_KEY: Final = 256  # characters; YAML itself ends at 1,024
LARGEST_INTEGER: Final = 1 << 53  # beyond it readers that use floats see other numbers


class Reading(NamedTuple):
    """What one file says: its data, or None beside the errors that make it unreadable."""

    data: dict[str, Any] | None
    findings: tuple[Finding, ...] = ()
    canonical: bool = False


class Problem(NamedTuple):
    """A breach of the profile before it has a path: code, place from 1, parameters."""

    code: str
    line: int
    column: int
    params: Mapping[str, Any]


def same(one: Any, other: Any) -> bool:
    """Whether two pieces of data are equal in value and in type (1, 1.0, True differ)."""
    if type(one) is not type(other):
        return False
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(same(one[k], other[k]) for k in one)
    if isinstance(one, list):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, float):
        return repr(one) == repr(other)
    return bool(one == other)


def difference(one: Any, other: Any, where: Where = ()) -> Where:
    """The place of the first difference between two pieces of data that are not the same."""
    if isinstance(one, dict) and isinstance(other, dict):
        for key, value in one.items():
            if key not in other or not same(value, other[key]):
                return difference(value, other.get(key), (*where, key))
    if isinstance(one, list) and isinstance(other, list):
        for number, value in enumerate(one):
            if number >= len(other) or not same(value, other[number]):
                rest = other[number] if number < len(other) else None
                return difference(value, rest, (*where, number))
    return where


def ordered(data: Mapping[str, Any], shape: Shape | None) -> list[str]:
    """A map's keys in canonical order: the shape's, then the unknown ones as they stood."""
    if not shape:
        return list(data)
    keys = [key for key in shape if key in data]
    if len(keys) != len(data):
        keys += [key for key in data if key not in shape]
    return keys


def has_too_many_nodes(data: Any, length: int) -> bool:
    """Whether data that are written with ``length`` characters break the limit."""
    return length > MOST_NODES and _count(data) > MOST_NODES


def _count(data: Any) -> int:
    if isinstance(data, dict):
        return 1 + len(data) + sum(map(_count, data.values()))
    if isinstance(data, list):
        return 1 + sum(map(_count, data))
    return 1
