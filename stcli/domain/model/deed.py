"""Deeds: what happened to a record between two versions of it, as values.

The general comparison of two pieces of data is here: what was filled in, changed or removed,
entries of lists paired by what names them. Knows plain data and which field names an entry;
knows no words, and no fields that mean something of their own (``doing`` does).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, NamedTuple

from stcli.domain.finding import Where
from stcli.domain.model.path import Pattern, general

FILLED: Final = "filled"
CHANGED: Final = "changed"
REMOVED: Final = "removed"
PLAIN: Final = (FILLED, CHANGED, REMOVED)

Pair = tuple[int | None, int | None]


class Deed(NamedTuple):
    """One thing that happened: what, where, and the value there before and after.

    ``where`` is the place after the change; before it, where nothing stands there any more.
    The values of ``what`` are named where they are made: here, in ``doing``, ``difference`` and
    ``amendment``.
    """

    what: str
    where: Where
    before: Any = None
    after: Any = None


class Names(NamedTuple):
    """Which field names an entry of a list: by the list's pattern."""

    keys: Mapping[Pattern, str] = {}

    def of(self, where: Where) -> str:
        """The field that names the entries of a list."""
        return self.keys.get(general(where), "id")


def is_empty(value: Any) -> bool:
    """Whether nothing is said there: missing, or an empty text, list or map."""
    return value is None or (isinstance(value, str | list | dict) and not value)


def plain(before: Any, after: Any, where: Where, names: Names) -> Iterator[Deed]:
    """What was filled in, changed or removed at a place and below it.

    A text or a map that is new as a whole is one deed, and so is an entry of a list.
    """
    if before == after or (is_empty(before) and is_empty(after)):
        return
    if is_empty(before):
        yield Deed(FILLED, where, None, after)
    elif is_empty(after):
        yield Deed(REMOVED, where, before)
    elif isinstance(before, Mapping) and isinstance(after, Mapping):
        for key in dict.fromkeys((*before, *after)):
            yield from plain(before.get(key), after.get(key), (*where, key), names)
    elif isinstance(before, list) and isinstance(after, list):
        for pair in paired(before, after, names.of(where)):
            yield from entry(before, after, pair, where, names)
        yield from shuffled(before, after, where)
    else:
        yield Deed(CHANGED, where, before, after)


def entry(
    before: list[Any], after: list[Any], pair: Pair, where: Where, names: Names
) -> Iterator[Deed]:
    """What happened to one entry of a list."""
    old, new = pair
    was = before[old] if old is not None else None
    is_ = after[new] if new is not None else None
    yield from plain(was, is_, (*where, _place(pair)), names)


def _place(pair: Pair) -> int:
    old, new = pair
    place = new if new is not None else old
    assert place is not None  # one of the two lists has it
    return place


def shuffled(before: Any, after: Any, where: Where) -> Iterator[Deed]:
    """A list in which the same entries stand in another order."""
    if not isinstance(before, list) or not isinstance(after, list) or before == after:
        return
    if len(before) == len(after) and not paired(before, after, ""):
        yield Deed(CHANGED, where, before, after)


def paired(before: list[Any], after: list[Any], key: str) -> list[Pair]:
    """Which entry became which, by their indexes, in the order of what is there now.

    Entries that are the same on both sides are left out.
    """
    back = _matched(before, after, key)
    gone: list[Pair] = [(old, None) for old in range(len(before)) if old not in back.values()]
    known = ((back.get(new), new) for new in range(len(after)))
    return [*(p for p in known if p[0] is None or before[p[0]] != after[p[1]]), *gone]


def earlier(before: list[Any], after: list[Any], key: str, index: int) -> int | None:
    """Where an entry stood before; None where it was not there."""
    return _matched(before, after, key).get(index)


def _matched(before: list[Any], after: list[Any], key: str) -> dict[int, int]:
    """By its index now, where each entry stood before.

    An entry goes on as the same one, else as one of the same name, else as one that says all
    that it said and more.
    """
    found: dict[int, int] = {}
    left = list(range(len(before)))
    for is_next in (_same, _same_name(key), _says_more):
        for new in range(len(after)):
            if new in found:
                continue
            old = next((old for old in left if is_next(before[old], after[new])), None)
            if old is not None:
                found[new] = old
                left.remove(old)
    return found


def _same(old: Any, new: Any) -> bool:
    return bool(old == new)


def _same_name(key: str) -> Callable[[Any, Any], bool]:
    def same(old: Any, new: Any) -> bool:
        both = isinstance(old, Mapping) and isinstance(new, Mapping)
        return both and old.get(key) is not None and old.get(key) == new.get(key)

    return same


def _says_more(old: Any, new: Any) -> bool:
    both = isinstance(old, Mapping) and isinstance(new, Mapping)
    return both and all(key in new and new[key] == value for key, value in old.items())
