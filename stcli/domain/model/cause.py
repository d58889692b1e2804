"""The cause of a value: which entry of the record's history made it, among those that came with it.

Knows one record's histories before and after a commit, and lifecycles; knows no commits.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from stcli.domain.finding import Where
from stcli.domain.model.kind import CORRECT, IMPORT, LEARN, UNDO, Kind
from stcli.domain.model.path import general, pattern_of

Entry = Mapping[str, Any]
Appended = Sequence[tuple[int, Entry]]


def appended(before: Iterable[Sequence[Entry]], after: Sequence[Entry]) -> Appended:
    """The entries, with their places, that none of the histories before has."""
    known = list(before)
    return [
        (index, entry) for index, entry in enumerate(after)
        if not any(entry in history for history in known)
    ]  # fmt: skip


def cause(kind: Kind, where: Where, entries: Appended, covers: Iterable[str]) -> int | None:
    """The place of the entry that made the value of a field; None where none did.

    ``covers`` are the ways in which a correction may name the field: its path and those above.
    """
    known = dict(entries)
    if where[0] == "history" and len(where) > 1 and where[1] in known:
        return int(where[1])
    named = set(covers)
    for index, entry in reversed(entries):
        if entry.get("action") == CORRECT and named & set(entry.get("fields") or ()):
            return index
    steps = [i for i, entry in entries if entry.get("action") not in (CORRECT, LEARN)]
    giving = [i for i in steps if _gives(kind, known[i], where)]
    found = giving or steps or [index for index, _ in entries]
    return found[-1] if found else None


def _gives(kind: Kind, entry: Entry, where: Where) -> bool:
    """Whether a step sets or stamps the field, or leads to the state."""
    lifecycle, name = kind.lifecycle, str(entry.get("action"))
    if lifecycle is None:
        return False
    if name in (IMPORT, UNDO):
        return where[0] in lifecycle.given
    if name in lifecycle.derived.get(str(where[0]), ()):
        return True
    action = lifecycle.actions.get(name)
    if action is None:
        return False
    if where == ("status",):
        return action.target is not None
    stamps = (pattern_of(stamp)[: len(where)] for stamp in action.stamps)
    return where[0] in action.sets or general(where) in stamps
