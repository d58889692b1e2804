"""What differs between two versions of one record, and where, as far as the laws mind.

Knows plain data, patterns, which lists only grow and which field names an item of a list;
does not know kinds, histories or severities.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Iterator, Mapping
from itertools import islice, zip_longest
from typing import Any, Final, NamedTuple

from stcli.domain.finding import Where
from stcli.domain.judging.pairing import Pairing, fingerprint, key_of
from stcli.domain.model.path import Pattern, general

_PIECE: Final = re.compile(r"([A-Za-z_][A-Za-z0-9_-]*)((?:\[#[0-9]{1,6}\])*)\Z")
_INDEX: Final = re.compile(r"\[#([0-9]+)\]")
# Longer lists are compared as a whole: aligning them would cost more than it tells.
_ALIGNED: Final = 200
# Among how many like entries a successor is looked for.
_NEAR: Final = 50
_ABSENT: Final[Mapping[str, Any]] = {}


class Marks(NamedTuple):
    """What a kind says of its lists: which only grow, and what names an item of a list."""

    grows: frozenset[Pattern] = frozenset()
    keys: Mapping[Pattern, str] = {}


class Changed(NamedTuple):
    """A place where two versions differ.

    ``grows``: it stands in a list that only grows. ``fills``: nothing stood there before, and
    something may; an item added to a list that does not grow fills nothing.
    """

    where: Where
    before: Any
    after: Any
    grows: bool
    fills: bool = False


def place_of(path: str) -> Where | None:
    """``participants[#0].role`` as ``("participants", 0, "role")``; None if it is no path."""
    parts: list[str | int] = []
    for piece in path.split("."):
        match = _PIECE.match(piece)
        if match is None:
            return None
        parts.append(match[1])
        parts.extend(int(index) for index in _INDEX.findall(match[2]))
    return tuple(parts)


def stored(where: Where) -> str:
    """The form that `correct.fields` keeps: list items by index."""
    text = ""
    for part in where:
        text += f"[#{part}]" if isinstance(part, int) else f".{part}" if text else part
    return text


def is_within(where: Where, place: Where | None) -> bool:
    """Whether a place is the named one or lies below it."""
    return place is not None and where[: len(place)] == place


def is_empty(value: Any) -> bool:
    """Whether nothing is said there: missing, or an empty text, list or map."""
    return value is None or (isinstance(value, str | list | dict) and not value)


def changes(before: Any, after: Any, marks: Marks, *, frozen: bool) -> Iterator[Changed]:
    """Where ``after`` differs from ``before``.

    In a record that is not frozen only the lists that grow are looked at. Items are named by
    their index before the change; those that were added are counted on from there.
    """
    return _Comparison(marks).values(before, after, (), frozen=frozen, grows=False)


def successors(before: list[Any], after: list[Any], marks: Marks, where: Where) -> dict[int, int]:
    """Which entry of a list that grows each earlier one became beyond doubt, by index.

    What says the same or more did; and what alone has a key that no other entry had.
    """
    pairing, name = Pairing(before, after), marks.keys.get(general(where), "id")
    _Comparison(marks).follow(pairing, where)
    once = Counter(key_of(entry, name) for entry in before)
    like = {old: pairing.like(name, entry) for old, entry in enumerate(before)}
    pairing.take(
        lambda old: like[old] if once[key_of(before[old], name)] == len(like[old]) == 1 else ()
    )
    return pairing.pairs


class _Comparison(NamedTuple):
    """One comparison; ``grows`` and ``frozen`` say what holds at the place it has come to."""

    marks: Marks

    def values(
        self, before: Any, after: Any, where: Where, *, frozen: bool, grows: bool
    ) -> Iterator[Changed]:
        if before == after or (is_empty(before) and is_empty(after)):
            return
        if is_empty(before):
            if frozen:
                yield Changed(where, before, after, grows, fills=True)
        elif isinstance(before, list) and general(where) in self.marks.grows:
            yield from self._growing(before, _items(after), where)
        elif not frozen:
            yield from self._thawed(before, after, where)
        elif isinstance(before, Mapping) and (isinstance(after, Mapping) or is_empty(after)):
            yield from self._maps(before, after or _ABSENT, where, grows=grows)
        elif isinstance(before, list) and isinstance(after, list):
            yield from self._lists(before, after, where, grows=grows)
        else:
            yield Changed(where, before, after, grows)

    def _maps(
        self, before: Mapping[str, Any], after: Mapping[str, Any], where: Where, *, grows: bool
    ) -> Iterator[Changed]:
        for key in dict.fromkeys((*before, *after)):
            old, new = before.get(key), after.get(key)
            yield from self.values(old, new, (*where, key), frozen=True, grows=grows)

    def _thawed(self, before: Any, after: Any, where: Where) -> Iterator[Changed]:
        """Growing lists somewhere inside what may change otherwise."""
        here, depth = general(where), len(where)
        inside = [p for p in self.marks.grows if len(p) > depth and p[:depth] == here]
        if not inside:
            return
        if isinstance(before, Mapping):
            below = after if isinstance(after, Mapping) else _ABSENT
            heads = {pattern[depth] for pattern in inside}
            pairs: Iterator[tuple[str | int, Any, Any]] = (
                (key, value, below.get(key)) for key, value in before.items() if key in heads
            )
        else:
            found = self._by_key(before, _items(after), where)
            pairs = ((i, old, found.get(i)) for i, old in enumerate(_items(before)))
        for key, old, new in pairs:
            yield from self.values(old, new, (*where, key), frozen=False, grows=False)

    def _by_key(self, before: Any, after: list[Any], where: Where) -> dict[int, Any]:
        """Old index to the item of the same key, or, where items have none, the same index."""
        name = self.marks.keys.get(general(where), "id")
        named: dict[Hashable, list[Any]] = {}
        for item in after:
            named.setdefault(key_of(item, name), []).append(item)
        found = {}
        for index, old in enumerate(_items(before)):
            same = named.get(key_of(old, name))
            if key_of(old, name) is None:
                found[index] = after[index] if index < len(after) else None
            elif same:
                found[index] = same.pop(0)
        return found

    def _lists(
        self, before: list[Any], after: list[Any], where: Where, *, grows: bool
    ) -> Iterator[Changed]:
        """An ordinary list that stands: items in their order, none added, none gone."""
        if len(before) != len(after) and max(len(before), len(after)) > _ALIGNED:
            yield Changed(where, before, after, grows)
            return
        added = len(before)
        for index, old, new in _aligned(before, after):
            if index is None:
                yield Changed((*where, added), None, new, grows)
                added += 1
            elif new is None:
                yield Changed((*where, index), old, None, grows)
            else:
                yield from self.values(old, new, (*where, index), frozen=True, grows=grows)

    def _growing(self, before: list[Any], after: list[Any], where: Where) -> Iterator[Changed]:
        """Entries that are gone or changed, whatever their place now; then those added."""
        pairs = self._paired(before, after, where)
        for index, old in enumerate(before):
            if index in pairs:
                new = after[pairs[index]]
                yield from self.values(old, new, (*where, index), frozen=True, grows=True)
            else:
                yield Changed((*where, index), old, None, grows=True)
        paired = set(pairs.values())
        fresh = [entry for index, entry in enumerate(after) if index not in paired]
        for number, entry in enumerate(fresh, len(before)):
            yield Changed((*where, number), None, entry, grows=True, fills=True)

    def _paired(self, before: list[Any], after: list[Any], where: Where) -> dict[int, int]:
        """Which entry of after each entry of before became, by old and new index."""
        if after[: len(before)] == before:  # mostly entries were added, and nothing else
            return {index: index for index in range(len(before))}
        pairing = Pairing(before, after)
        name = self.marks.keys.get(general(where), "id")
        self.follow(pairing, where)
        pairing.take(lambda old: pairing.like(name, before[old]))
        pairing.take(lambda old: (old,))
        return pairing.pairs

    def follow(self, pairing: Pairing, where: Where) -> None:
        """Pair what says the same, and then what says the same and more."""
        pairing.take(lambda old: pairing.equal(pairing.before[old]))
        pairing.take(lambda old: self._successors(old, pairing, where))

    def _successors(self, old: int, pairing: Pairing, where: Where) -> list[int]:
        """The new entry that is the old one with empty fields filled; its own place first."""
        entry, place = pairing.before[old], (*where, old)
        near = (new for new in pairing.alike(entry) if new in pairing.left)
        tried = (*((old,) if old in pairing.left else ()), *islice(near, _NEAR))
        fitting = (new for new in tried if self._fits(entry, pairing.after[new], place))
        return list(islice(fitting, 1))

    def _fits(self, old: Any, new: Any, where: Where) -> bool:
        return all(change.fills for change in self.values(old, new, where, frozen=True, grows=True))


def _aligned(before: list[Any], after: list[Any]) -> Iterator[tuple[int | None, Any, Any]]:
    """Old index (None: added), old item, new item: what is equal keeps its partner."""
    if len(before) == len(after):
        yield from ((i, *pair) for i, pair in enumerate(zip(before, after, strict=True)))
        return
    from difflib import SequenceMatcher

    prints = [fingerprint(item) for item in before], [fingerprint(item) for item in after]
    for _, i, j, k, l in SequenceMatcher(None, *prints, autojunk=False).get_opcodes():  # noqa: E741
        for index, (old, new) in enumerate(zip_longest(before[i:j], after[k:l]), i):
            yield (index if index < j else None), old, new


def _items(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
