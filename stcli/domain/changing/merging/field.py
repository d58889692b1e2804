"""Fields: merging plain data field by field, as far as a kind lets its parts be told apart.

Different fields both stay. An atom is merged as a whole: a text with all its languages, what
``ATOMS`` names, and who coordinates. Knows marks and patterns; knows neither records nor
what freezes them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any, Final, NamedTuple

from stcli.domain.changing.merging.alignment import Lists, align
from stcli.domain.changing.merging.value import ABSENT, Blend, Clash, Values, settled, torn
from stcli.domain.judging.change import Marks, is_empty
from stcli.domain.model.path import EACH, Pattern

HISTORY: Final = "history"
# Fields that mean something only as a whole, wherever they stand.
ATOMS: Final = frozenset(("planned", "actual", "baseline", "target", "subjects"))
PARTICIPANTS: Final = "participants"
COORDINATOR: Final = "coordinator"


class Form(NamedTuple):
    """What a schema says of its data that merging must know."""

    marks: Marks
    atoms: frozenset[Pattern]

    def is_atom(self, pattern: Pattern) -> bool:
        """Whether the value there is merged as a whole."""
        return pattern in self.atoms or pattern[-1] in ATOMS or pattern == (HISTORY,)


def blend(values: Values[Any], form: Form, pattern: Pattern) -> Blend:
    """One value, merged."""
    done = settled(values)
    if done is not None:
        return done
    present = [value for value in values if value is not ABSENT]
    if not form.is_atom(pattern):
        if all(isinstance(value, list) for value in present):
            return _lists(values, form, pattern)
        if all(isinstance(v, dict) for v in present) and not _is_whole(values, pattern):
            return blend_map(values, form, pattern)
    return torn(HISTORY if pattern == (HISTORY,) else code_of(values, pattern), values)


def code_of(values: Values[Any], pattern: Pattern = (EACH,)) -> str:
    """Why two changes of one whole thing do not go together."""
    if ABSENT in values[1:]:
        return "deleted"
    return "added" if values.base is ABSENT and pattern[-1] == EACH else "both-changed"


def _is_whole(values: Values[Any], pattern: Pattern) -> bool:
    """Whether a thing came or went: two new things are not one, for all their fields."""
    return code_of(values, pattern) != "both-changed"


def blend_map(values: Values[Any], form: Form, pattern: Pattern) -> Blend:
    """A map, key by key."""
    merged: dict[str, Any] = {}
    clashes: list[Clash] = []
    for key in dict.fromkeys((*values.ours, *values.theirs)):
        found = blend(values.at(key), form, (*pattern, key))
        clashes += [clash.below(key) for clash in found.clashes]
        if found.value is not ABSENT:
            merged[key] = found.value
    return Blend(merged, tuple(clashes))


def _lists(values: Values[Any], form: Form, pattern: Pattern) -> Blend:
    lists: Lists = Values(*([] if value is ABSENT else value for value in values))
    items = align(lists, form.marks, pattern)
    if items is None:
        return torn("both-changed", values)
    merge = partial(_items, form=form, pattern=(*pattern, EACH))
    found = _coordinated(items, lists, merge) if pattern[-1] == PARTICIPANTS else merge(items)
    gone = not found.value and ABSENT in values
    return found._replace(value=ABSENT) if gone else found


def _items(items: Iterable[Values[Any]], *, form: Form, pattern: Pattern) -> Blend:
    """A list, item by item; clashes about what ours does not have stand behind its end."""
    merged: list[Any] = []
    clashes: list[Clash] = []
    gone: list[Clash] = []
    for item in items:
        found = blend(item, form, pattern)
        if found.value is ABSENT:
            gone += found.clashes
        else:
            clashes += [clash.below(len(merged)) for clash in found.clashes]
            merged.append(found.value)
    return Blend(merged, (*clashes, *(clash.below(len(merged)) for clash in gone)))


# --- who is coordinator ----------------------------------------------------------------------


def coordinators(participants: Any) -> frozenset[str]:
    """The organisations that coordinate now."""
    return frozenset(
        str(entry.get("organisation"))
        for entry in participants
        if isinstance(entry, dict)
        and entry.get("role") == COORDINATOR
        and is_empty(entry.get("to"))
    )


def _coordinated(
    items: list[Values[Any]], lists: Lists, merge: Callable[[Iterable[Values[Any]]], Blend]
) -> Blend:
    """Participants, where both sides may have changed who coordinates.

    Such a clash holds two whole lists: the organisations that either side made coordinator, or
    no coordinator, as ours has them or as theirs has them, and all else merged.
    """
    base, ours, theirs = map(coordinators, lists)
    if ours in (base, theirs) or theirs == base:
        return merge(items)
    moved = (base ^ ours) | (base ^ theirs)
    kept = merge(i._replace(theirs=i.base) if _about(i, moved) else i for i in items)
    other = merge(i._replace(ours=i.base) if _about(i, moved) else i for i in items)
    clash = Clash(COORDINATOR, (), Values(lists.base, kept.value, other.value))
    return Blend(kept.value, (*kept.clashes, clash))


def _about(item: Values[Any], organisations: frozenset[str]) -> bool:
    named = {str(v.get("organisation")) for v in item if isinstance(v, dict)}
    return not organisations.isdisjoint(named)
