"""What there is to choose from: records by their titles, those first that fit the action.

Knows snapshots and lifecycles; asks nobody.
"""

from __future__ import annotations

from collections.abc import Iterator

from stcli.cli.asking import Choice
from stcli.domain.model.kind import ANY_KIND, Action
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot
from stcli.report import label
from stcli.report.words import Words


def choices_of(snapshot: Snapshot, kind: str, verb: str, words: Words) -> list[Choice]:
    """The records of a kind (or of all) that an action may be about, by title."""
    pool = snapshot.records.values() if kind == ANY_KIND else snapshot.of_kind(kind)
    found = [record for record in pool if not record.void and _fits(record, verb)]
    named = [
        Choice(record.reference if kind == ANY_KIND else record.id, title(record, snapshot, words))
        for record in found
    ]
    return sorted(named, key=lambda choice: (choice.title or choice.value).casefold())


def _fits(record: Record, verb: str) -> bool:
    """Whether the action is legal for the record; true for what is no action."""
    lifecycle = record.kind.lifecycle
    action = lifecycle.actions.get(verb) if lifecycle else None
    return action is None or not action.sources or _legal(record, action)


def _legal(record: Record, action: Action) -> bool:
    if record.told is None or not record.told.steps:
        return False
    last = record.told.steps[-1]
    fits = all(last.values.get(name) in values for name, values in action.when.items())
    return fits and action.starts_from(last.status)


def title(record: Record, snapshot: Snapshot, words: Words) -> str:
    """What a record is called; a meeting by its body, its day and its state."""
    told = record.data.get(record.kind.title)
    if isinstance(told, dict):
        return words.text(told) or ""
    if record.kind.name != "meeting":
        return ""
    body = snapshot.get("body", str(record.data.get("body")))
    parts = (
        title(body, snapshot, words) if body else "",
        words.date(str(record.data.get("date"))),
        label.of_state(record.kind, record.status, words.lang),
    )
    return ", ".join(part for part in parts if part)


def decisions_and_meetings(
    snapshot: Snapshot, decides: str, subject: str, words: Words
) -> list[Choice]:
    """The decisions that fit an action, then the meetings that may have made one."""
    fitting = [r for r in snapshot.of_kind("decision") if _decides(r, decides, subject)]
    used = {entry.get("decision") for entry in snapshot.records[subject].history}
    decisions = [Choice(r.id, title(r, snapshot, words)) for r in fitting if r.id not in used]
    return [*decisions, *_meetings(snapshot, words)]


def _decides(record: Record, decides: str, subject: str) -> bool:
    data = record.data
    return not record.void and data["decides"] == decides and subject in data["subjects"]


def _meetings(snapshot: Snapshot, words: Words) -> Iterator[Choice]:
    able = [m for m in snapshot.of_kind("meeting") if m.status in ("held", "planned")]
    for meeting in sorted(able, key=lambda m: str(m.data["date"]), reverse=True):
        yield Choice(meeting.id, title(meeting, snapshot, words))
