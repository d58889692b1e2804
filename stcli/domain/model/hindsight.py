"""Hindsight: records as they stood at the end of a day, by all that is known of them now.

A record's own history and the dates of its entries say what was in force; what was recorded
later counts, whenever that was. What has no date is shown as it is. Knows records and their
kinds; which commit brought a record, and when, it is told.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from stcli.domain.model.history import replay
from stcli.domain.model.kind import IMPORT, LEARN, UNDO, Kind, Labels, State
from stcli.domain.model.path import Pattern, pattern_of
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.model.step import Step

UNKNOWN: Final = "unknown"  # the status of a record about whose past nothing is known
# What the dates of an entry mean; a date of another name is that of something that was done.
_FROM, _TO, _UNTIL, _OWN = "from", "to", "until", "date"


def on(snapshot: Snapshot, day: str, brought: Mapping[str, str], called: Labels) -> Snapshot:
    """A registry as it stood at the end of a day (ISO).

    ``brought`` gives the day on which each record came into the registry, by reference: before
    it, nothing is known of an imported record whose date is not. ``called`` is what the status
    of such a record is called, by language.
    """
    kinds = {name: _with_unknown(kind, called) for name, kind in snapshot.kinds.items()}
    found = (
        on_day(_of_kind(record, kinds[record.kind.name]), day, brought.get(reference, ""))
        for reference, record in snapshot.records.items()
    )
    return snapshot.telling([record for record in found if record is not None], kinds)


def _with_unknown(kind: Kind, called: Labels) -> Kind:
    """The kind with one more state, in which records are whose past is not known."""
    if kind.lifecycle is None:
        return kind
    states = {UNKNOWN: State(UNKNOWN, called), **kind.lifecycle.states}
    return kind._replace(lifecycle=kind.lifecycle._replace(states=states))


def _of_kind(record: Record, kind: Kind) -> Record:
    return Record(kind, record.id, record.path, record.data, record.told)


def on_day(record: Record, day: str, brought: str) -> Record | None:
    """A record as it stood at the end of a day; None where it was not there yet."""
    if record.void:
        return record
    kind, lifecycle = record.kind, record.kind.lifecycle
    data = _faded(kind, record.data, day)
    if lifecycle is None:
        return Record(kind, record.id, record.path, data, record.told)
    history = _until(record.history, day)
    if not history:
        return None
    told = replay(lifecycle, history)
    if not told.steps:  # only under schemas that are not ours
        return Record(kind, record.id, record.path, data, record.told)
    _state(data, kind, told.steps, known=_is_known(told.steps, day, brought))
    data["history"] = history
    return Record(kind, record.id, record.path, data, told)


def _until(history: Sequence[Mapping[str, Any]], day: str) -> list[Mapping[str, Any]]:
    """The entries that count on a day: those up to it, and whatever tells about those."""
    places: dict[int, int] = {}  # of the entries that are kept, before and now
    kept: list[Mapping[str, Any]] = []
    for index, entry in enumerate(history):
        action, of = entry.get("action"), entry.get("of")
        if action == UNDO and isinstance(of, int) and of in places:
            kept.append({**entry, "of": places[of]})
        elif action in (IMPORT, LEARN) or (action != UNDO and not _is_after(entry.get(_OWN), day)):
            places[index] = len(kept)
            kept.append(entry)
        elif index == 0:
            return []
    return kept


def _is_known(steps: Sequence[Step], day: str, brought: str) -> bool:
    """Whether it is known what the record was on that day."""
    first = steps[0]
    return len(steps) > 1 or first.action != IMPORT or (first.date or brought) <= day


def _state(data: dict[str, Any], kind: Kind, steps: Sequence[Step], *, known: bool) -> None:
    """Status and what else follows from the history, as it was."""
    lifecycle = kind.lifecycle
    assert lifecycle is not None
    last = steps[-1]
    data["status"] = last.status if known else UNKNOWN
    for name in lifecycle.tracked:
        value = last.values.get(name)
        if value is not None and (known or name in lifecycle.derived):
            data[name] = value
        else:
            data.pop(name, None)


# What has dates of its own


def _faded(kind: Kind, record: Mapping[str, Any], day: str) -> dict[str, Any]:
    """The record's data without what came after the day."""
    faded = {name: _value(kind, value, (name,), day) for name, value in record.items()}
    left = {n: v for n, v in faded.items() if v is not None and (v or not record[n])}
    return _renamed(left, record, day)


def _value(kind: Kind, value: Any, pattern: Pattern, day: str) -> Any:
    """A field of the record; None where nothing is left of it."""
    if isinstance(value, list) and pattern != ("history",):
        return list(_entries(kind, value, pattern, day))
    if isinstance(value, Mapping) and pattern not in kind.texts:
        return _before(kind, value, pattern, day)
    return value


def _before(
    kind: Kind, value: Mapping[str, Any], pattern: Pattern, day: str
) -> Mapping[str, Any] | None:
    """A map of the record; None where its own date is later."""
    if _is_after(value.get(_OWN), day):
        return None
    stamped = _stamps(kind)
    return {k: v for k, v in value.items()
            if (*pattern, k) not in stamped or not _is_after(v, day)}  # fmt: skip


def _stamps(kind: Kind) -> frozenset[Pattern]:
    """The fields that steps fill with their date."""
    actions = kind.lifecycle.actions.values() if kind.lifecycle else ()
    return frozenset(pattern_of(stamp) for action in actions for stamp in action.stamps)


def _entries(kind: Kind, entries: list[Any], pattern: Pattern, day: str) -> Iterator[Any]:
    """The entries of a list that were there, without what they did not say yet."""
    grows = pattern in kind.grows
    for entry in entries:
        if not isinstance(entry, Mapping):
            yield entry
            continue
        late = _is_after(entry.get(_FROM), day) or (grows and _is_after(entry.get(_OWN), day))
        if not late and not _is_after(entry.get(_UNTIL), day):
            yield dict(_entry(kind, entry, (*pattern, "[]"), day))


def _entry(
    kind: Kind, entry: Mapping[str, Any], pattern: Pattern, day: str
) -> Iterator[tuple[str, Any]]:
    for name, value in entry.items():
        if isinstance(value, list):
            yield name, list(_entries(kind, value, (*pattern, name), day))
        elif name == _OWN or not _is_date(kind, (*pattern, name)) or not _is_after(value, day):
            yield name, value


def _is_date(kind: Kind, pattern: Pattern) -> bool:
    """Whether a field is the day of something that was done; a period date is a plan."""
    return kind.property_at(pattern).get("format") == _OWN


def _renamed(found: dict[str, Any], record: Mapping[str, Any], day: str) -> dict[str, Any]:
    """The names that held on that day: the former ones that had not been given up yet."""
    lists = (value for value in record.values() if isinstance(value, list))
    later = [
        entry for entries in lists for entry in entries
        if isinstance(entry, Mapping) and _is_after(entry.get(_UNTIL), day)
    ]  # fmt: skip
    for entry in sorted(later, key=lambda each: str(each[_UNTIL]), reverse=True):
        for name, former in entry.items():
            if isinstance(former, Mapping) and isinstance(found.get(name), Mapping):
                found[name] = {**found[name], **former}
    return found


def _is_after(value: Any, day: str) -> bool:
    """Whether a date, or a month, is wholly after the day."""
    return isinstance(value, str) and value > day[: len(value)]
