"""Pairing: which entry of a later list each entry of an earlier one became.

Knows plain data and how to look for like entries quickly; which passes are made, and what
makes one entry the successor of another, is said by who asks.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from typing import Any


class Pairing:
    """Pairs of old and new entries of a list, found in several passes, the surest first."""

    def __init__(self, before: list[Any], after: list[Any]) -> None:
        self.before, self.after = before, after
        self.left = set(range(len(after)))
        self.pairs: dict[int, int] = {}
        self._equal: dict[str, list[int]] = {}
        self._alike: dict[tuple[str, Hashable], list[int]] = {}
        # What says more has fewer successors to choose from: it chooses first.
        self._order = sorted(range(len(before)), key=lambda old: -_size(before[old]))
        for index, entry in enumerate(after):
            self._equal.setdefault(fingerprint(entry), []).append(index)
            for said in _scalars(entry):
                self._alike.setdefault(said, []).append(index)

    def take(self, candidates: Callable[[int], Iterable[int]]) -> None:
        """Pair each old entry that has none with its first candidate that is left."""
        for old in [old for old in self._order if old not in self.pairs]:
            new = next((new for new in candidates(old) if new in self.left), None)
            if new is not None:
                self.pairs[old] = new
                self.left.remove(new)

    def equal(self, entry: Any) -> Sequence[int]:
        """New entries that say the same."""
        return self._equal.get(fingerprint(entry), ())

    def alike(self, entry: Any) -> Sequence[int]:
        """New entries that share the field of the old one which the fewest share."""
        shared = [self._alike.get(said, []) for said in _scalars(entry)]
        return min(shared, key=len) if shared else range(len(self.after))

    def like(self, name: str, entry: Any) -> Sequence[int]:
        """New entries with the same key."""
        return self._alike.get((name, key_of(entry, name)), ())


def fingerprint(value: Any) -> str:
    """A text that equal data share, whatever the order of keys."""
    import json

    return json.dumps(value, sort_keys=True, default=str)


def _size(entry: Any) -> int:
    return len(entry) if isinstance(entry, Mapping) else 0


def _scalars(entry: Any) -> Iterator[tuple[str, Hashable]]:
    if isinstance(entry, Mapping):
        yield from ((k, v) for k, v in entry.items() if isinstance(v, str | int | float) and v)


def key_of(item: Any, name: str) -> Hashable:
    """What names an item of a list, or None."""
    key = item.get(name) if isinstance(item, Mapping) else None
    return key if isinstance(key, str | int) else None
