"""Outcomes of merges: where a merged value is not what its parents and its bases give.

Compares plain data, field by field. Several bases (criss-cross) and more than two parents
(octopus) are read alike: a side has changed a value where it differs from that of every base.
Knows which field names an item of a list; does not know what the fields mean.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from stcli.domain.finding import Where
from stcli.domain.judging.change import is_empty
from stcli.domain.model.path import Pattern, general


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
    def changed(self) -> list[Any]:
        """What the parents have that no base has: the sides that changed it."""
        return [value for value in self.parents if value not in self.bases]

    @property
    def is_plain(self) -> bool:
        """Whether nothing needs a closer look: all agree, or the one change that was made stays."""
        sides = self.changed
        if not sides:
            return self.merged in self.parents
        return all(value == self.merged for value in sides)


class Difference(NamedTuple):
    """Where a merge has what it should not have, and what."""

    variant: str
    where: Where
    before: Any
    after: Any


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
    parents, _, merged = values
    sides = values.changed
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
    """Items by what they hold, whatever their order: each is there as often as any side says."""
    bags = Bags.of(lists, len(values.parents))
    for text, item in bags.items.items():
        there = bags.numbers(text)
        if there.is_plain:
            continue
        stands = there.merged
        place = bags.order.index(text) if stands else len(bags.order)
        if stands > max(there.parents):
            yield Difference("resolved" if bags.differ else "sneaks", (*where, place), None, item)
        elif stands not in there.changed and not bags.lives_on(text):
            same = len(set(there.parents)) == 1
            after = item if stands else None
            yield Difference("sneaks" if same else "lost", (*where, place), item, after)


class Bags(NamedTuple):
    """Lists as bags: how often each of them holds what. ``order``: the merged list's own."""

    parents: Sequence[Mapping[str, int]]
    bases: Sequence[Mapping[str, int]]
    merged: Mapping[str, int]
    order: list[str]
    items: Mapping[str, Any]

    @classmethod
    def of(cls, lists: list[list[Any]], parents: int) -> Bags:
        """The bags of some parents, of bases and of what was made of them."""
        texts = [[shown(item) for item in items] for items in lists]
        items = {
            t: i for ts, its in zip(texts, lists, strict=True) for t, i in zip(ts, its, strict=True)
        }
        bags = [Counter(each) for each in texts]
        return cls(bags[:parents], bags[parents:-1], bags[-1], texts[-1], items)

    def numbers(self, text: str) -> Values:
        """How often an item is where."""
        return Values(
            tuple(bag.get(text, 0) for bag in self.parents),
            tuple(bag.get(text, 0) for bag in self.bases),
            self.merged.get(text, 0),
        )

    @property
    def differ(self) -> bool:
        """Whether the parents hold different things, so that there was something to settle."""
        return any(bag != self.parents[0] for bag in self.parents[1:])

    def lives_on(self, text: str) -> bool:
        """Whether an item that is gone lives on in another.

        Either in one that says all it said and more, which no parent had; or it is what one
        side made of an entry of before, and what another made of the same entry is there.
        """
        fresh = [other for other in self.merged if not any(other in bag for bag in self.parents)]
        return any(self._says(other, text) for other in fresh) or any(
            self._rivals(text, origin, fresh)
            for origin in self.items
            if self._left(origin, self.merged) and self._says(text, origin)
        )

    def _rivals(self, text: str, origin: str, fresh: Iterable[str]) -> bool:
        """Whether what another side (or the merge itself) made of ``origin`` is there instead.

        It has to have its own word on every field, for else that field's was lost.
        """
        left = [bag for bag in self.parents if self._left(origin, bag)]
        others = [other for bag in left if text not in bag for other in bag if other in self.merged]
        return any(text in bag for bag in left) and any(
            self._says(other, origin) and self.items[text].keys() <= self.items[other].keys()
            for other in (*fresh, *others)
            if not any(other in bag for bag in self.bases)
        )

    def _left(self, origin: str, bag: Mapping[str, int]) -> bool:
        """Whether an entry of before is no longer there as often as it was."""
        return bag.get(origin, 0) < max((base.get(origin, 0) for base in self.bases), default=0)

    def _says(self, other: str, text: str) -> bool:
        """Whether one item says all that another says."""
        one, all_ = self.items[text], self.items[other]
        if not isinstance(one, Mapping) or not isinstance(all_, Mapping):
            return False
        return all(key in all_ and all_[key] == value for key, value in one.items())


def shown(value: Any) -> str:
    """A value as a text that is the same for equal values."""
    return json.dumps(value, sort_keys=True, default=str)


def _below(value: Any, key: str) -> Any:
    return value.get(key) if isinstance(value, Mapping) else None
