"""The trail: everything that records' histories and commits say was done, put together.

A history tells what was done and when; a commit claims who recorded it and when that was. The
two are matched here, by action, record and decision. Knows both as plain values; believes
neither more than the other and judges nothing (the audit does).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, Protocol

from stcli.domain.model.record import Record

EDIT: Final = "edit"


class Claim(Protocol):
    """What a commit says it did to one record."""

    @property
    def action(self) -> str:
        """Kind and action: ``focus-area.close``."""

    @property
    def record(self) -> str:
        """The record's reference."""

    @property
    def decision(self) -> str | None:
        """The decision's reference, where there is one."""


@dataclass(frozen=True, slots=True)
class Recording:
    """A commit, as far as the trail tells it.

    ``recorded`` is ISO 8601 with its zone, ``paths`` are the registry's files that it changed.
    """

    commit: str
    recorded: str
    author: str
    operation: str | None
    reason: str
    claims: tuple[Claim, ...]
    paths: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that was done to a record: an entry of its history, or an edit without one.

    ``index`` is the entry's place in the history, None for an edit; ``by`` the commit that
    recorded it, None where none claims it.
    """

    reference: str
    action: str
    date: str | None
    index: int | None
    entry: Mapping[str, Any]
    record: Record | None
    by: Recording | None

    @property
    def day(self) -> str:
        """The day that places the event: its own, else that of its recording; may be empty."""
        return self.date or (self.by.recorded[:10] if self.by else "")


Claims = dict[tuple[str, str], list[tuple[int, Claim, Recording]]]
_LONG_AGO: Final = 1 << 30  # the age of what no commit is known to have recorded


def trail(records: Iterable[Record], recordings: Iterable[Recording]) -> list[Event]:
    """Every event, the newest first; recordings come newest first too."""
    known = {record.reference: record for record in records}
    claims: Claims = {}
    first: dict[str, tuple[int, Recording]] = {}
    for age, recording in enumerate(recordings):
        for claim in recording.claims:
            claims.setdefault((claim.record, claim.action), []).append((age, claim, recording))
        first.update(dict.fromkeys(recording.paths, (age, recording)))
    found: list[tuple[int, Event]] = []
    for record in known.values():
        found.extend(_of_history(record, claims, first.get(record.path)))
    found.extend(_edits(known, claims))
    found.sort(key=lambda pair: _order(*pair), reverse=True)
    return [event for _, event in found]


def _of_history(
    record: Record, claims: Claims, first: tuple[int, Recording] | None
) -> Iterator[tuple[int, Event]]:
    """The entries of a history, each with the age of its recording, or of the one before it."""
    age = _LONG_AGO
    matches = _matches(record, claims)
    if matches:
        # What began a record stands in the first commit of its file, claimed or not.
        matches[0] = matches[0] or first
    for index, entry in enumerate(record.history):
        age, by = matches[index] or (age, None)
        action = f"{record.kind.name}.{entry['action']}"
        date = entry.get("date")
        yield age, Event(record.reference, action, date, index, entry, record, by)


def _matches(record: Record, claims: Claims) -> list[tuple[int, Recording] | None]:
    """For each entry the commit that claims it; from the latest, since old ones may lack any."""
    found: list[tuple[int, Recording] | None] = []
    for entry in reversed(record.history):
        name = f"{record.kind.name}.{entry['action']}"
        found.append(_take(claims.get((record.reference, name), []), entry))
    return found[::-1]


def _take(
    left: list[tuple[int, Claim, Recording]], entry: Mapping[str, Any]
) -> tuple[int, Recording] | None:
    """The newest claim left that fits: the same decision, and not recorded in a month before."""
    decision, month = entry.get("decision") or "", (entry.get("date") or "")[:7]
    for number, (age, claim, recording) in enumerate(left):
        same = (claim.decision or "").rpartition("/")[2] == decision
        if same and month <= recording.recorded[:7]:
            del left[number]
            return age, recording
    return None


def _edits(known: Mapping[str, Record], claims: Claims) -> Iterator[tuple[int, Event]]:
    """Changes that no entry of a history tells: edits, and records that are gone."""
    for (reference, action), left in claims.items():
        if action.rpartition(".")[2] == EDIT or reference not in known:
            for age, _, recording in left:
                record = known.get(reference)
                yield age, Event(reference, action, None, None, {}, record, recording)


def _order(age: int, event: Event) -> tuple[str, int, int, str]:
    return event.day, -age, -1 if event.index is None else event.index, event.reference
