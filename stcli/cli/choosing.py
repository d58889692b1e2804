"""What there is to choose from: records by their titles, those first that fit the action.

Knows snapshots and lifecycles; asks nobody.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Final

from stcli.cli.asking import Choice
from stcli.domain.judging.rules.decisions import covers
from stcli.domain.model.kind import ANY_KIND, Action
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot
from stcli.report import label
from stcli.report.words import Words

DATED: Final = ("meeting", "decision")  # kinds whose latest records are wanted first


def choices_of(
    snapshot: Snapshot, kind: str, verb: str, words: Words, first: Collection[str] = ()
) -> list[Choice]:
    """The records of a kind (or of all) that an action may be about, by title.

    Those named ``first`` come first, those whose life is over last, which their title says.
    Meetings and decisions: the latest first.
    """
    pool = snapshot.records.values() if kind == ANY_KIND else snapshot.of_kind(kind)
    found = [record for record in pool if not record.void and _fits(record, verb)]
    found.sort(key=lambda record: (title(record, snapshot, words) or record.id).casefold())
    if kind in DATED:
        found.sort(key=lambda record: (str(record.data["date"]), record.id), reverse=True)
    else:
        found.sort(key=lambda record: (record.id not in first, record.frozen))
    return [
        Choice(record.reference if kind == ANY_KIND else record.id, _told(record, snapshot, words))
        for record in found
    ]


def _told(record: Record, snapshot: Snapshot, words: Words) -> str:
    """The title; of what is over, with its state."""
    name = title(record, snapshot, words)
    if not record.frozen or record.kind.name in DATED:
        return name
    return f"{name} ({label.of_state(record.kind, record.status, words.lang)})"


def companions(snapshot: Snapshot, named: Collection[str]) -> set[str]:
    """The organisations that take part in what a command line names: areas and measures."""
    areas = {area.id: area for area in snapshot.of_kind("focus-area")}
    measures = [m for m in snapshot.of_kind("measure") if m.id in named]
    found = {str(measure.data.get("lead")) for measure in measures}
    wanted = {*named, *(str(measure.data.get("focus_area")) for measure in measures)}
    for id in wanted & areas.keys():
        parts = areas[id].data.get("participants") or ()
        found |= {part["organisation"] for part in parts if not part.get("to")}
    return found


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
    snapshot: Snapshot, decides: str, subject: str, words: Words, today: str
) -> list[Choice]:
    """The decisions that fit an action, then the meetings that may have made one by today."""
    fitting = [r for r in snapshot.of_kind("decision") if _decides(r, decides, subject)]
    used = {entry.get("decision") for entry in snapshot.records[subject].history}
    decisions = [Choice(r.id, title(r, snapshot, words)) for r in fitting if r.id not in used]
    return [*decisions, *_meetings(snapshot, decides, words, today)]


def _decides(record: Record, decides: str, subject: str) -> bool:
    data = record.data
    return not record.void and data["decides"] == decides and subject in data["subjects"]


def _meetings(snapshot: Snapshot, decides: str, words: Words, today: str) -> Iterator[Choice]:
    able = [
        meeting for meeting in snapshot.of_kind("meeting")
        if meeting.status in ("held", "planned") and str(meeting.data["date"]) <= today
        and _may_decide(snapshot, meeting, decides)
    ]  # fmt: skip
    for meeting in sorted(able, key=lambda m: (str(m.data["date"]), m.id), reverse=True):
        yield Choice(meeting.id, title(meeting, snapshot, words))


def _may_decide(snapshot: Snapshot, meeting: Record, decides: str) -> bool:
    """Whether the meeting's body decides such matters."""
    body = snapshot.get("body", str(meeting.data["body"]))
    return body is not None and covers(body, decides, str(meeting.data["date"]))
