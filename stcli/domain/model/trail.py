"""The trail: everything that records' histories and commits say was done, put together.

A history tells what was done and when; a commit who recorded it and when that was. The two are
matched here by the entries that commits appended, and where those are not known by what their
messages claim. Whatever else a commit did is an edit. Knows both as plain values and judges
nothing (the audit does).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, NamedTuple

from stcli.domain.model.claim import EDIT, Claim
from stcli.domain.model.difference import Difference
from stcli.domain.model.fate import BORN, ENTRY, MOVED, STAMPED, STATE, UNDONE
from stcli.domain.model.record import Record


class Recording(NamedTuple):
    """A commit, as far as the trail tells it.

    ``recorded`` is ISO 8601 with its zone, ``shown`` what its files show that it did;
    ``landing`` the merge that brought it, where it did not land by itself.
    """

    commit: str
    recorded: str
    author: str
    operation: str | None
    reason: str
    claims: tuple[Claim, ...]
    shown: tuple[Difference, ...] = ()
    landing: str | None = None


class Event(NamedTuple):
    """One thing that was done to a record: an entry of its history, or an edit without one.

    ``position`` is the entry's place in the history, None for an edit; ``by`` the commit that
    recorded it, None where none is known. ``difference`` is what that commit did to the record
    besides the entries that it appended.
    """

    reference: str
    action: str
    date: str | None
    position: int | None
    entry: Mapping[str, Any]
    record: Record | None
    by: Recording | None
    difference: Difference | None = None

    @property
    def day(self) -> str:
        """The day that places the event: its own, else that of its recording; may be empty."""
        return self.date or (self.by.recorded[:10] if self.by else "")


Claims = dict[tuple[str, str], list[tuple[int, Claim, Recording]]]
Shown = dict[str, list[tuple[int, Mapping[str, Any], Recording]]]
_LONG_AGO: Final = 1 << 30  # the age of what no commit is known to have recorded
# What the entry that was appended says already.
_OF_STEPS: Final = (ENTRY, STATE, MOVED, STAMPED, UNDONE)


def trail(records: Iterable[Record], recordings: Iterable[Recording]) -> list[Event]:
    """Every event, the newest first; recordings come newest first too."""
    known = {record.reference: record for record in records}
    aged = list(enumerate(recordings))
    claims, shown = _claimed(aged), _shown(aged)
    found: list[tuple[int, Event]] = []
    for record in known.values():
        found.extend(_of_history(record, claims, shown.get(record.reference, [])))
    told = _with_deeds(found, aged)
    told.extend(_edits(known, aged))
    told.extend(_claims_alone(known, claims, told))
    told.sort(key=lambda pair: _order(*pair), reverse=True)
    return [event for _, event in told]


def _claimed(aged: Iterable[tuple[int, Recording]]) -> Claims:
    """What commits claim, by record and action, the newest first."""
    found: Claims = {}
    for age, recording in aged:
        for claim in recording.claims:
            found.setdefault((claim.record, claim.action), []).append((age, claim, recording))
    return found


def _shown(aged: Iterable[tuple[int, Recording]]) -> Shown:
    """The entries that commits appended, by record, the newest first."""
    found: Shown = {}
    for age, recording in aged:
        for difference in recording.shown:
            entries = [deed.after for deed in difference.deeds if deed.what == ENTRY]
            named = ((age, entry, recording) for entry in reversed(entries))
            found.setdefault(difference.subject, []).extend(named)
    return found


# Entries of histories


def _of_history(
    record: Record, claims: Claims, shown: list[tuple[int, Mapping[str, Any], Recording]]
) -> Iterator[tuple[int, Event]]:
    """The entries of a history, each with the age of its recording, or of the one before it."""
    age = _LONG_AGO
    matches = _matches(record, claims, shown)
    for index, entry in enumerate(record.history):
        age, by = matches[index] or (age, None)
        action = f"{record.kind.name}.{entry['action']}"
        date = entry.get("date")
        yield age, Event(record.reference, action, date, index, entry, record, by)


def _matches(
    record: Record, claims: Claims, shown: list[tuple[int, Mapping[str, Any], Recording]]
) -> list[tuple[int, Recording] | None]:
    """For each entry the first commit that appended it, else the one that claims it.

    Claims are taken from the latest, since old entries may lack any.
    """
    left = shown[::-1]
    found = [_appended(left, entry) for entry in record.history]
    for index in range(len(found) - 1, -1, -1):
        entry = record.history[index]
        name = f"{record.kind.name}.{entry['action']}"
        claimed = _take(claims.get((record.reference, name), []), entry, found[index])
        found[index] = found[index] or claimed
    return found


def _appended(
    left: list[tuple[int, Mapping[str, Any], Recording]], entry: Mapping[str, Any]
) -> tuple[int, Recording] | None:
    for number, (age, appended, recording) in enumerate(left):
        if appended == entry:
            del left[number]
            return age, recording
    return None


def _take(
    left: list[tuple[int, Claim, Recording]], entry: Mapping[str, Any],
    shown: tuple[int, Recording] | None,
) -> tuple[int, Recording] | None:  # fmt: skip
    """The newest claim left that fits: the same decision, and not recorded in a month before.

    Where a commit shows the entry, its own claim alone is taken.
    """
    decision, month = entry.get("decision") or "", (entry.get("date") or "")[:7]
    for number, (age, claim, recording) in enumerate(left):
        same = (claim.decision or "").rpartition("/")[2] == decision
        ours = shown is None or shown[1] is recording
        if same and ours and month <= recording.recorded[:7]:
            del left[number]
            return age, recording
    return None


# What no entry tells


def _with_deeds(
    events: Iterable[tuple[int, Event]], aged: Iterable[tuple[int, Recording]]
) -> list[tuple[int, Event]]:
    """The events, the last one of a commit with what else the commit did to the record."""
    found = list(events)
    last = {(event.reference, event.by.commit): number
            for number, (_, event) in enumerate(found) if event.by is not None}  # fmt: skip
    for _, recording in aged:
        for difference in recording.shown:
            number = last.get((difference.subject, recording.commit))
            if number is not None:
                age, event = found[number]
                found[number] = age, event._replace(difference=_without_steps(difference))
    return found


def _without_steps(difference: Difference) -> Difference | None:
    """What a commit did to a record besides the entries that it appended.

    Of a new record it is told that it is there; what it says is in it.
    """
    deeds = tuple(deed for deed in difference.deeds if deed.what not in _OF_STEPS)
    return difference._replace(deeds=deeds) if deeds and difference.old is not None else None


def _edits(
    known: Mapping[str, Record], aged: Iterable[tuple[int, Recording]]
) -> Iterator[tuple[int, Event]]:
    """What commits did that no entry which stands now tells."""
    for age, recording in aged:
        for difference in recording.shown:
            record = known.get(difference.subject)
            rest = _untold(difference, record)
            if rest is not None:
                yield (
                    age,
                    Event(rest.subject, _action(rest), None, None, {}, record, recording, rest),
                )


def _untold(difference: Difference, record: Record | None) -> Difference | None:
    """A difference as an edit tells it; None where entries of the history tell of it.

    Entries that stand no longer are told: someone recorded them once.
    """
    entries = [deed for deed in difference.deeds if deed.what == ENTRY]
    standing = record is not None and all(deed.after in record.history for deed in entries)
    if entries and standing:
        return None
    if difference.old is not None or difference.new is None:
        return difference
    birth = tuple(deed for deed in difference.deeds if deed.what in (BORN, ENTRY))
    return difference._replace(deeds=birth)


def _action(difference: Difference) -> str:
    """What was done: the step whose entry was appended, else an edit."""
    kind = difference.record.kind.name if difference.record is not None else "registry"
    entries = [deed.after for deed in difference.deeds if deed.what == ENTRY]
    return f"{kind}.{entries[-1]['action'] if entries else EDIT}"


def _claims_alone(
    known: Mapping[str, Record], claims: Claims, told: Iterable[tuple[int, Event]]
) -> Iterator[tuple[int, Event]]:
    """Claims of edits that no file shows, and of records that are not there."""
    seen = {(event.reference, event.by.commit) for _, event in told if event.by is not None}
    for (reference, action), left in claims.items():
        if action.rpartition(".")[2] == EDIT or reference not in known:
            for age, _, recording in left:
                if (reference, recording.commit) not in seen:
                    record = known.get(reference)
                    yield age, Event(reference, action, None, None, {}, record, recording)


def _order(age: int, event: Event) -> tuple[str, int, int, str]:
    return event.day, -age, -1 if event.position is None else event.position, event.reference
