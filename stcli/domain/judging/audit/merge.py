"""Merges: nothing comes in that no parent had, and nothing is lost that only one side made.

Compares a merge field by field with its parents and with where they branched off. Several
bases (criss-cross) and more than two parents (octopus) are read alike: a side has changed a
value where it differs from that of every base. Knows plain data and which field names an item
of a list; does not know what the fields mean.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from stcli.domain.finding import ERROR, WARNING, Finding, Where
from stcli.domain.judging.audit.desk import Desk
from stcli.domain.judging.audit.landing import Entry, Merge
from stcli.domain.judging.change import is_empty
from stcli.domain.model.path import Pattern, general
from stcli.domain.model.snapshot import REGISTRY_FILE

RULE: Final = "audit-merge-sneaks"


class Values(NamedTuple):
    """One value in each parent, in each base, and in the merge."""

    parents: tuple[Any, ...]
    bases: tuple[Any, ...]
    merged: Any

    def at(self, key: str) -> Values:
        """The values of a key."""
        return Values(
            tuple(_below(value, key) for value in self.parents),
            tuple(_below(value, key) for value in self.bases),
            _below(self.merged, key),
        )

    @property
    def all(self) -> Iterator[Any]:
        """Every value."""
        yield from self.parents
        yield from self.bases
        yield self.merged

    @property
    def is_plain(self) -> bool:
        """Whether nothing needs a closer look: all agree, or the one change that was made stays."""
        sides = [value for value in self.parents if value not in self.bases]
        if not sides:
            return self.merged in self.parents
        return all(value == self.merged for value in sides)


@dataclass(frozen=True, slots=True)
class Difference:
    """Where a merge has what it should not have, and what."""

    variant: str
    where: Where
    before: Any
    after: Any


def judge_merge(merge: Merge, desk: Desk) -> Iterator[Finding]:
    """What a merge adds, loses or settles on its own."""
    files = _files(merge, desk)
    for name in sorted(files):
        parents, bases, merged, _ = files[name]
        ids = Values(_ids(parents), _ids(bases), merged.id if merged is not None else None)
        if not ids.is_plain:
            yield from _judge(name, files[name], desk)


Place = tuple[str, Entry | None]


class Versions(NamedTuple):
    """The files of one record: in each parent, in each base, in the merge."""

    parents: tuple[Place, ...]
    bases: tuple[Place, ...]
    merged: Entry | None
    path: str


def _ids(places: Sequence[Place]) -> tuple[str | None, ...]:
    return tuple(entry.id if entry is not None else None for _, entry in places)


def _files(merge: Merge, desk: Desk) -> dict[str, Versions]:
    """By reference (or by path, where a file is no record's): what stands where."""
    merged: dict[str, Place] = {}
    others: list[dict[str, Place]] = []
    for changes in (*merge.parents, *merge.bases):
        there: dict[str, Place] = {}
        for path, before, after in changes:
            name = desk.reference(path) or path
            if after is not None:
                merged[name] = (path, after)
            if before is not None or name not in there:
                there[name] = (path, before)
        others.append(there)
    found = {}
    count = len(merge.parents)
    for name in {name for there in others for name in there}:
        path, entry = merged.get(name, (name, None))
        places = [there.get(name, (path, entry)) for there in others]
        path = path if entry is not None else next(p for p, e in places)
        found[name] = Versions(tuple(places[:count]), tuple(places[count:]), entry, path)
    return found


def _judge(name: str, versions: Versions, desk: Desk) -> Iterator[Finding]:
    values = Values(
        tuple(_data(desk, *place) for place in versions.parents),
        tuple(_data(desk, *place) for place in versions.bases),
        _data(desk, versions.path, versions.merged),
    )
    keys = _keys(desk, versions.path)
    is_record = desk.reference(versions.path) is not None
    for difference in compare(values, keys):
        variant = difference.variant
        yield Finding(
            RULE, WARNING if variant == "resolved" else ERROR, versions.path, f"{RULE}.{variant}",
            where=difference.where, record=name if is_record else None,
            before=difference.before, after=difference.after, line=0 if difference.where else 1,
            column=0 if difference.where else 1,
        )  # fmt: skip


def _keys(desk: Desk, path: str) -> Mapping[Pattern, str]:
    """Which field names an item of a list in the record at a path."""
    folder = path.split("/")[1] if "/" in path else ""
    kind = desk.folders.get(folder)
    return kind.keys if kind is not None else {}


def _data(desk: Desk, path: str, entry: Entry | None) -> Any:
    """A record's data; the name of its content where it is no sound record."""
    if entry is None:
        return None
    if path == REGISTRY_FILE:
        return desk.registry_at(entry) or entry.id
    record = desk.read(path, entry).record
    return record.data if record is not None else entry.id


def compare(values: Values, keys: Mapping[Pattern, str], where: Where = ()) -> Iterator[Difference]:
    """Where the merged value is not what its parents and bases give."""
    if values.is_plain:
        return
    present = [value for value in values.all if not is_empty(value)]
    if values.merged is None or not any(values.parents):
        # All that is there is lost, or was brought by nobody; a whole file is not shown.
        for found in _scalars(values, where):
            yield found if where else Difference(found.variant, where, None, None)
    elif all(isinstance(value, Mapping) for value in present):
        for key in dict.fromkeys(key for value in present for key in value):
            yield from compare(values.at(key), keys, (*where, key))
    elif all(isinstance(value, list) for value in present):
        yield from _lists(values, keys, where)
    else:
        yield from _scalars(values, where)


def _scalars(values: Values, where: Where) -> Iterator[Difference]:
    parents, bases, merged = values
    sides = [value for value in parents if value not in bases]
    if all(value == parents[0] for value in parents[1:]):
        yield Difference("sneaks", where, parents[0], merged)
    elif merged not in parents:
        yield Difference("resolved", where, sides[0] if sides else parents[0], merged)
    elif sides and merged not in sides:
        # Whatever was made of it, it is what it was before any side touched it.
        yield Difference("lost", where, sides[0], merged)


def _lists(values: Values, keys: Mapping[Pattern, str], where: Where) -> Iterator[Difference]:
    """Lists whose items have names are compared by them, all others by what they hold."""
    name = keys.get(general(where), "id")
    lists = [value if isinstance(value, list) else [] for value in values.all]
    if all(_is_named(items, name) for items in lists):
        shapes = [{str(item[name]): item for item in items} for items in lists]
        count, bases = len(values.parents), len(values.bases)
        order = {name: n for n, name in enumerate(shapes[-1])}
        for key in dict.fromkeys(key for shape in shapes for key in shape):
            found = [shape.get(key) for shape in shapes]
            below = Values(tuple(found[:count]), tuple(found[count : count + bases]), found[-1])
            yield from compare(below, keys, (*where, order.get(key, len(order))))
        return
    yield from _bags(values, lists, where)


def _is_named(items: list[Any], name: str) -> bool:
    named = [item.get(name) if isinstance(item, Mapping) else None for item in items]
    return all(isinstance(n, str) for n in named) and len(set(named)) == len(named)


def _bags(values: Values, lists: list[list[Any]], where: Where) -> Iterator[Difference]:
    """Items by what they hold, whatever their order: each is there or not."""
    bags = [_counted(items) for items in lists]
    count = len(values.parents)
    settled = not all(bag == bags[0] for bag in bags[1:count])
    known = {text: item for items in lists for text, item in zip(_texts(items), items, strict=True)}
    for text, item in known.items():
        numbers = [bag.get(text, 0) for bag in bags]
        there = Values(tuple(numbers[:count]), tuple(numbers[count:-1]), numbers[-1])
        if there.is_plain:
            continue
        place = _texts(lists[-1]).index(text) if numbers[-1] else len(lists[-1])
        if numbers[-1] > max(there.parents):
            yield Difference("resolved" if settled else "sneaks", (*where, place), None, item)
        elif not _covered(item, lists[-1], bags[:count]):
            same = len(set(there.parents)) == 1
            variant = "sneaks" if same else "lost"
            after = item if numbers[-1] else None
            yield Difference(variant, (*where, place), item, after)


def _texts(items: Iterable[Any]) -> list[str]:
    return [json.dumps(item, sort_keys=True, default=str) for item in items]


def _counted(items: list[Any]) -> dict[str, int]:
    found: dict[str, int] = {}
    for text in _texts(items):
        found[text] = found.get(text, 0) + 1
    return found


def _covered(item: Any, merged: list[Any], parents: Sequence[Mapping[str, int]]) -> bool:
    """Whether an item lives on in one that says all it said and more, which no parent had."""
    if not isinstance(item, Mapping):
        return False
    for text, other in zip(_texts(merged), merged, strict=True):
        fresh = not any(text in bag for bag in parents)
        if fresh and isinstance(other, Mapping) and _says(other, item):
            return True
    return False


def _says(other: Mapping[str, Any], item: Mapping[str, Any]) -> bool:
    return all(key in other and other[key] == value for key, value in item.items())


def _below(value: Any, key: str) -> Any:
    return value.get(key) if isinstance(value, Mapping) else None
