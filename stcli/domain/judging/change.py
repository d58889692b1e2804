"""What differs between two versions of one record, as far as the laws mind.

Filling what was empty, adding a language, and appending to a list that only grows are never
changes here. Knows plain data and patterns; does not know kinds, histories or severities.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from stcli.domain.finding import Where
from stcli.domain.model.path import Pattern, general

_INDEX: Final = re.compile(r"\[#(\d+)\]")


@dataclass(frozen=True, slots=True)
class Changed:
    """A value that stood and stands no more. ``grows``: it stood in a list that only grows."""

    where: Where
    before: Any
    after: Any
    grows: bool


@dataclass(frozen=True, slots=True)
class Corrected:
    """The places that `correct` entries name; each covers all below it."""

    places: tuple[Where, ...]

    def covers(self, where: Where) -> bool:
        """Whether a change at this place was corrected openly."""
        return any(where[: len(place)] == place for place in self.places)


def corrected(fields: Iterable[list[str]]) -> Corrected:
    """Read the paths of `correct` entries: ``participants[#0].role``, ``title.fi``."""
    return Corrected(tuple(place_of(path) for paths in fields for path in paths))


def place_of(path: str) -> Where:
    """``participants[#0].role`` as ``("participants", 0, "role")``."""
    parts: list[str | int] = []
    for piece in path.split("."):
        name = _INDEX.sub("", piece)
        if name:
            parts.append(name)
        parts.extend(int(index) for index in _INDEX.findall(piece))
    return tuple(parts)


def is_empty(value: Any) -> bool:
    """Whether nothing is said there: missing, or an empty text, list or map."""
    return value is None or (isinstance(value, str | list | dict) and not value)


def changes(
    before: Any, after: Any, grows: frozenset[Pattern], *, frozen: bool
) -> Iterator[Changed]:
    """Values of ``before`` that do not stand in ``after``.

    In a record that is not frozen only the lists that grow are looked at.
    """
    return _changes(before, after, (), grows, frozen)


def _changes(
    before: Any, after: Any, where: Where, grows: frozenset[Pattern], frozen: bool
) -> Iterator[Changed]:
    if before == after or is_empty(before):
        return
    if general(where) in grows:
        yield from _shrunk(before, after, where)
    elif isinstance(before, Mapping) and (isinstance(after, Mapping) or not frozen):
        below = after if isinstance(after, Mapping) else {}
        for key, value in before.items():
            yield from _changes(value, below.get(key), (*where, key), grows, frozen)
    elif _same_length(before, after):
        for index, (old, new) in enumerate(zip(before, after, strict=True)):
            yield from _changes(old, new, (*where, index), grows, frozen)
    elif frozen:
        yield Changed(where, before, after, grows=False)
    elif isinstance(before, list):
        yield from _lost_lists(before, after, where, grows)


def _same_length(before: Any, after: Any) -> bool:
    return isinstance(before, list) and isinstance(after, list) and len(before) == len(after)


def _shrunk(before: Any, after: Any, where: Where) -> Iterator[Changed]:
    """Entries of a growing list that are gone or changed, whatever their place now."""
    left = list(after) if isinstance(after, list) else []
    for index, entry in enumerate(before):
        match = next((new for new in left if _grown_from(entry, new)), None)
        if match is None:
            new = after[index] if isinstance(after, list) and index < len(after) else None
            yield from _entry_changes(entry, new, (*where, index))
        else:
            left.remove(match)


def _entry_changes(entry: Any, new: Any, where: Where) -> Iterator[Changed]:
    """The fields of one entry that changed; the whole entry if it can't be told."""
    if isinstance(entry, Mapping) and isinstance(new, Mapping):
        for key, value in entry.items():
            if not is_empty(value) and new.get(key) != value:
                yield Changed((*where, key), value, new.get(key), grows=True)
    else:
        yield Changed(where, entry, new, grows=True)


def _grown_from(entry: Any, new: Any) -> bool:
    """Whether the new entry is the old one with empty fields filled."""
    if not isinstance(entry, Mapping) or not isinstance(new, Mapping):
        return bool(entry == new)
    return all(is_empty(v) or new.get(k) == v for k, v in entry.items())


def _lost_lists(
    before: list[Any], after: Any, where: Where, grows: frozenset[Pattern]
) -> Iterator[Changed]:
    """Growing lists inside items of an ordinary list that are gone with their item."""
    by_id = {_name(item): item for item in after if _name(item)} if isinstance(after, list) else {}
    for index, item in enumerate(before):
        new = by_id.get(_name(item)) if _name(item) else None
        yield from _changes(item, new or {}, (*where, index), grows, frozen=False)


def _name(item: Any) -> Any:
    return item.get("id") if isinstance(item, Mapping) else None
