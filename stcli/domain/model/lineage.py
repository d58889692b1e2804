"""Lineage: which field of an earlier schema a field of a later one goes back to.

A schema change that renames a field moves the values of records from one place to another; to
whoever compares the records that is no change of what they say. Knows the fields that two
schemas give and plain data; trusts no description of a change, only the values themselves.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from stcli.domain.finding import Where
from stcli.domain.model.kind import Kind
from stcli.domain.model.path import EACH, Pattern, general, get, put, walk

Data = Mapping[str, Any]
Renames = Mapping[Pattern, Pattern]


def renames(old: Kind, new: Kind, versions: Iterable[tuple[Data, Data]]) -> dict[Pattern, Pattern]:
    """Fields that only the earlier schema has to those that took their values over unchanged.

    ``versions`` are the same records before and after. A value that differs speaks against a
    renaming, one that is the same for it.
    """
    if old.fields == new.fields:
        return {}
    gone, come = _only(old, new), _only(new, old)
    both = list(versions) if gone and come else []
    weights = {
        (was, is_): weight
        for was in gone for is_ in come
        if _may_move(was, is_) and (weight := _weight(was, is_, both)) > 0
    }  # fmt: skip
    found: dict[Pattern, Pattern] = {}
    for was, is_ in sorted(weights, key=lambda pair: -weights[pair]):
        if was not in found and is_ not in found.values():
            found[was] = is_
    return found


def _only(one: Kind, other: Kind) -> list[Pattern]:
    """The fields that one schema has alone: of those below each other the uppermost."""
    known = frozenset(other.fields)
    return [p for p in one.fields if p not in known and (len(p) == 1 or _above(p) in known)]


def _above(pattern: Pattern) -> Pattern:
    """The field to which another belongs; a list's entries belong to the list."""
    above = pattern[:-1]
    return above[:-1] if above and above[-1] == EACH else above


def _may_move(was: Pattern, is_: Pattern) -> bool:
    """Whether a value may be followed: inside one entry, or where there are no lists."""
    return was[:-1] == is_[:-1] or EACH not in (*was, *is_)


def _weight(was: Pattern, is_: Pattern, versions: Iterable[tuple[Data, Data]]) -> int:
    """In how many records the value was taken over unchanged, less those in which it was not."""
    weight = 0
    for old, new in versions:
        before = [value for _, value in walk(old, was)]
        if before:
            after = [value for _, value in walk(new, is_)]
            weight += 1 if before == after else -1
    return weight


def carried(data: Data, moves: Renames) -> Data:
    """The data of an earlier version with its fields under their later names."""
    for was, is_ in moves.items():
        data = _renamed(data, was, is_) if was[:-1] == is_[:-1] else _moved(data, was, is_)
    return data


def _renamed(data: Any, was: Pattern, is_: Pattern) -> Any:
    head, *rest = was
    if head == EACH:
        below, other = tuple(rest), is_[1:]
        return [_renamed(item, below, other) for item in data] if isinstance(data, list) else data
    if not isinstance(data, Mapping) or head not in data:
        return data
    if rest:
        return {**data, head: _renamed(data[head], tuple(rest), is_[1:])}
    return {is_[-1] if key == head else key: value for key, value in data.items()}


def _moved(data: Data, was: Pattern, is_: Pattern) -> Data:
    import copy

    value = get(data, was)
    if value is None:
        return data
    moved = copy.deepcopy(dict(data))
    put(moved, was, None)
    put(moved, is_, value)
    return moved


def back(where: Where, moves: Renames) -> Where:
    """Where the value of a place stood before the fields were renamed."""
    for was, is_ in moves.items():
        if len(where) >= len(is_) and general(where[: len(is_)]) == is_:
            # Entries of lists keep their index: the field stays inside its entry.
            stem = where[: len(is_) - 1] if was[:-1] == is_[:-1] else was[:-1]
            return (*stem, was[-1], *where[len(is_) :])
    return where
