"""Alignment: which items of three lists are the same thing, and in which order they come.

A list that only grows has entries, which are followed from version to version; things have
keys; all else is what it says. Knows plain data and the marks of a kind; merges nothing.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import Any

from stcli.domain.changing.merging.value import ABSENT, Values
from stcli.domain.judging.change import Marks, successors
from stcli.domain.judging.pairing import fingerprint, key_of
from stcli.domain.model.path import Pattern

Names = list[Hashable]  # what each item of a list is called; no name comes twice
Lists = Values[list[Any]]


def align(lists: Lists, marks: Marks, pattern: Pattern) -> list[Values[Any]] | None:
    """The versions of each item; None where nobody can tell which item became which."""
    if pattern in marks.grows:
        return _together(_grown(lists, marks, pattern), lists)
    keyed = [_keys(items, marks.keys.get(pattern, "id")) for items in lists]
    if None not in keyed:
        return _together(Values(*(names or [] for names in keyed)), lists)
    names = Values(*(_contents(items) for items in lists))
    return None if _is_torn(names, lists) and not _is_set(lists) else _together(names, lists)


def _grown(lists: Lists, marks: Marks, pattern: Pattern) -> Values[Names]:
    """Entries that were there by their place there, whatever was filled in; new ones by content."""
    ours, theirs = (
        {new: old for old, new in successors(lists.base, side, marks, pattern).items()}
        for side in lists[1:]
    )
    return Values(
        list(range(len(lists.base))), _followed(lists.ours, ours), _followed(lists.theirs, theirs)
    )


def _followed(items: list[Any], pairs: dict[int, int]) -> Names:
    fresh = iter(_contents(item for n, item in enumerate(items) if n not in pairs))
    return [pairs[n] if n in pairs else next(fresh) for n in range(len(items))]


def _keys(items: list[Any], name: str) -> Names | None:
    """The items' keys, if each has one of its own."""
    keys = [key_of(item, name) for item in items]
    return None if None in keys or len(set(keys)) < len(keys) else keys


def _contents(items: Iterable[Any]) -> Names:
    """What each item says, and which of those that say the same it is."""
    seen: dict[str, int] = {}
    names: Names = []
    for item in items:
        text = fingerprint(item)
        seen[text] = seen.get(text, -1) + 1
        names.append((text, seen[text]))
    return names


def _is_set(lists: Lists) -> bool:
    """Whether the items are single values: these come and go, and never become another."""
    return not any(isinstance(item, dict | list) for items in lists for item in items)


def _is_torn(names: Values[Names], lists: Lists) -> bool:
    """Whether both sides may have changed one item in two ways: what nobody has any more.

    What only one side added may be what became of it, if they have anything in common.
    """
    base, ours, theirs = map(set, names)
    items = {
        n: item for each in zip(names, lists, strict=True) for n, item in zip(*each, strict=True)
    }
    added = (ours - base) ^ (theirs - base)
    gone = base - ours - theirs
    return any(_are_alike(items[old], items[new]) for old in gone for new in added)


def _are_alike(one: Any, other: Any) -> bool:
    if not isinstance(one, dict) or not isinstance(other, dict):
        return True
    return any(key in other and other[key] == value for key, value in one.items())


def _together(names: Values[Names], lists: Lists) -> list[Values[Any]]:
    found = [dict(zip(*pair, strict=True)) for pair in zip(names, lists, strict=True)]
    return [Values(*(items.get(name, ABSENT) for items in found)) for name in _ordered(names)]


def _ordered(names: Values[Names]) -> Names:
    """Theirs' order, ours' additions behind what they follow; ours' order where it was changed.

    So of what both append, ours comes first.
    """
    ours, theirs = names.ours, names.theirs
    frame, other = (ours, theirs) if _is_reordered(names.base, ours) else (theirs, ours)
    known, last = set(frame), None
    behind: dict[Hashable, Names] = {}
    for name in other:
        if name in known:
            last = name
        else:
            behind.setdefault(last, []).append(name)
    return [*behind.get(None, ()), *(n for name in frame for n in (name, *behind.get(name, ())))]


def _is_reordered(base: Names, side: Names) -> bool:
    before, after = set(base), set(side)
    return [name for name in base if name in after] != [name for name in side if name in before]
