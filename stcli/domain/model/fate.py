"""A record's fate between two versions of it: what was done and decided, and what else changed.

What histories say comes first, then the state that they led to, then the fields. Knows one
record and its kind; knows no words and no other record.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from stcli.domain.finding import Where
from stcli.domain.model import lineage
from stcli.domain.model.deed import FILLED, Deed, Names
from stcli.domain.model.doing import Field, deeds_of
from stcli.domain.model.kind import Kind
from stcli.domain.model.path import pattern_of
from stcli.domain.model.record import Record

BORN: Final = "born"
GONE: Final = "gone"
FILE_MOVED: Final = "file-moved"
ENTRY: Final = "entry"
ENTRY_CHANGED: Final = "entry.changed"
ENTRY_GONE: Final = "entry.gone"
UNDONE: Final = "undone"
STATE: Final = "state"
MOVED: Final = "moved"
STAMPED: Final = "stamped"

# What a change of the right field says already.
_BESIDE: Final = {"former_names": "name", "former_titles": "title"}
_OF_HISTORY: Final = ("history", "status")
Data = Mapping[str, Any]


def fate(
    old: Record | None, new: Record | None, moves: lineage.Renames | None = None
) -> Iterator[Deed]:
    """What happened to a record between two versions; None where it was not there.

    ``moves`` are the fields that a schema change renamed.
    """
    if new is None:
        yield Deed(GONE, ())
        return
    was: Data = lineage.carried(old.data, moves or {}) if old is not None else {}
    if old is None and not new.history:
        yield Deed(BORN, ())
    added = list(_entries(was.get("history") or (), new))
    yield from added
    yield from _undone(old, new)
    yield from _state(was, new)
    yield from fields(was, new, [deed.after for deed in added if deed.what == ENTRY])
    if old is not None and old.path != new.path:
        yield Deed(FILE_MOVED, (), old.path, new.path)


def _entries(before: Sequence[Data], new: Record) -> Iterator[Deed]:
    """What the history says more, and where it no longer says what it said."""
    after = new.history
    for index, entry in enumerate(before):
        if index >= len(after):
            yield Deed(ENTRY_GONE, ("history", index), entry)
        elif entry != after[index]:
            yield Deed(ENTRY_CHANGED, ("history", index), entry, after[index])
    for index, entry in enumerate(after[len(before) :], len(before)):
        yield Deed(ENTRY, ("history", index), None, entry)


def _undone(old: Record | None, new: Record) -> Iterator[Deed]:
    """Entries that stood and were taken back."""
    known = old.told.undone if old is not None and old.told is not None else frozenset()
    taken = new.told.undone if new.told is not None else frozenset()
    for index in sorted(taken - known):
        yield Deed(UNDONE, ("history", index), new.history[index])


def _state(was: Data, new: Record) -> Iterator[Deed]:
    """Status, and what else steps set or give."""
    lifecycle = new.kind.lifecycle
    if lifecycle is None or not was:
        return
    for name in ("status", *lifecycle.tracked):
        before, after = was.get(name), new.data.get(name)
        if before != after:
            yield Deed(MOVED if name in lifecycle.derived else STATE, (name,), before, after)


def fields(was: Data, new: Record, entries: Sequence[Data] = ()) -> Iterator[Deed]:
    """What happened to the fields that no step gives; ``entries`` are what the history added."""
    kind = new.kind
    names = Names(kind.keys)
    steps = {*_OF_HISTORY, *(kind.lifecycle.tracked if kind.lifecycle and was else ())}
    changed = [n for n in _keys(kind, was, new.data) if was.get(n) != new.data.get(n)]
    stamped = _stamps(kind, entries)
    for name in changed:
        if name in steps or _is_beside(name, changed, was, new.data) or (not was and name == "id"):
            continue
        for deed in deeds_of(Field((name,), was.get(name), new.data.get(name), names)):
            yield from _stamp(deed, stamped)


def _keys(kind: Kind, was: Data, now: Data) -> list[str]:
    return list(dict.fromkeys((*kind.shape, *was, *now)))


def _is_beside(name: str, changed: Sequence[str], was: Data, now: Data) -> bool:
    """Whether a former name was kept for a new one, which tells it."""
    before, after = was.get(name) or [], now.get(name) or []
    return _BESIDE.get(name) in changed and all(entry in after for entry in before)


def _stamps(kind: Kind, entries: Sequence[Data]) -> dict[Where, str]:
    """The fields that new entries have stamped, with the day."""
    actions = kind.lifecycle.actions if kind.lifecycle else {}
    return {
        pattern_of(stamp): str(entry.get("date"))
        for entry in entries
        if (action := actions.get(str(entry.get("action")))) is not None
        for stamp in action.stamps
    }


def _stamp(deed: Deed, stamped: Mapping[Where, str]) -> Iterator[Deed]:
    """A field that was filled in by the step that is told already is a stamp."""
    if deed.what == FILLED and isinstance(deed.after, Mapping):
        leaves = [(*deed.where, key) for key in deed.after]
        is_stamp = all(stamped.get(leaf) == deed.after[leaf[-1]] for leaf in leaves)
    else:
        is_stamp = deed.what == FILLED and stamped.get(deed.where) == deed.after
    yield Deed(STAMPED, deed.where, deed.before, deed.after) if is_stamp else deed
