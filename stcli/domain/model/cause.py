"""The cause of a value: which entry of the record's history made it, among those that came with it.

Knows one record's histories before and after a commit, and lifecycles; knows no commits.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from stcli.domain.finding import Where
from stcli.domain.model.kind import CORRECT, LEARN, Kind
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
    stamping = [i for i in steps if _stamps(kind, known[i], where)]
    found = stamping or steps or [index for index, _ in entries]
    return found[-1] if found else None


def _stamps(kind: Kind, entry: Entry, where: Where) -> bool:
    actions = kind.lifecycle.actions if kind.lifecycle else {}
    action = actions.get(str(entry.get("action")))
    stamps = action.stamps if action is not None else ()
    return any(pattern_of(stamp)[: len(where)] == general(where) for stamp in stamps)
