"""What there is to choose from: records by their titles, those first that fit the action.

Knows snapshots and lifecycles; asks nobody.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any, Final, NamedTuple

from stcli.cli.asking import Choice
from stcli.domain.judging.rules.decisions import covers
from stcli.domain.model.kind import ANY_KIND, Action, Kind
from stcli.domain.model.path import EACH, Pattern
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot
from stcli.report import label
from stcli.report.words import Words

DATED: Final = ("meeting", "decision")  # kinds whose latest records are wanted first
# By these something begins for a focus area or an organisation, so that it must not have ended.
BEGINNINGS: Final = frozenset(
    (
        *("add", "move", "join", "coordinator", "partner", "propose", "support", "dissolve"),
        "hand-over NEW",
    )
)
LASTING: Final = ("focus-area", "organisation")
UNDO: Final = "undo"
GIVING: Final = "hand-over OLD"


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
    """The organisations that have to do with what a command line names.

    They take part in its areas and measures, or came after its organisations.
    """
    areas = {area.id: area for area in snapshot.of_kind("focus-area")}
    measures = [m for m in snapshot.of_kind("measure") if m.id in named]
    found = {str(measure.data.get("lead")) for measure in measures}
    wanted = {*named, *(str(measure.data.get("focus_area")) for measure in measures)}
    for id in wanted & areas.keys():
        parts = areas[id].data.get("participants") or ()
        found |= {part["organisation"] for part in parts if not part.get("to")}
    for id in named:
        gone = snapshot.get("organisation", id)
        after = gone.data.get("successors") or () if gone else ()
        found |= {entry["organisation"] for entry in after}
    return found


def _fits(record: Record, verb: str) -> bool:
    """Whether the action is legal for the record; true for what is no action."""
    lifecycle = record.kind.lifecycle
    if record.kind.name in LASTING and record.frozen and verb in BEGINNINGS:
        return False
    if verb == GIVING:
        return record.frozen
    if verb == UNDO:
        return record.told is not None and len(record.told.steps) > 1
    action = lifecycle.actions.get(verb) if lifecycle else None
    return action is None or not action.sources or _legal(record, action)


def _legal(record: Record, action: Action) -> bool:
    if record.told is None or not record.told.steps:
        return False
    last = record.told.steps[-1]
    fits = all(last.values.get(name) in values for name, values in action.when.items())
    return fits and action.starts_from(last.status)


def items_of(record: Record, field: str, words: Words) -> list[Choice]:
    """The entries of a list of one record, by their ids and what they are called."""
    entries = record.data.get(field) or ()
    return [
        Choice(str(item["id"]), words.text(item.get("title") or item.get("name") or {}) or "")
        for item in entries
    ]


def standing(record: Record, words: Words, *, corrected: bool) -> Iterator[Choice]:
    """What the entries of the record's lists say, value by value, as paths to be assigned.

    What stands in a list that only grows can be corrected, and nothing else.
    """
    inside = _Inside(record.kind, words, corrected)
    for name, value in record.data.items():
        if isinstance(value, list) and name != "history":
            called = label.of_field(record.kind, (name,), words.lang)
            yield from inside.values(name, (name,), value, called)


class _Inside(NamedTuple):
    """Goes into entries of lists, by their order, and names what it finds by its labels."""

    kind: Kind
    words: Words
    corrected: bool

    def values(self, path: str, at: Pattern, value: Any, called: str) -> Iterator[Choice]:
        """Every single value below a place."""
        if isinstance(value, list):
            if at in self.kind.grows and not self.corrected:
                return
            for number, item in enumerate(value):
                told = f"{called} {self.mark(item) or number + 1}"
                yield from self.values(f"{path}[#{number}]", (*at, EACH), item, told)
        elif isinstance(value, dict):
            for name, part in value.items():
                below = (*at, name)
                told = f"{called}: {label.of_field(self.kind, below, self.words.lang)}"
                yield from self.values(f"{path}.{name}", below, part, told)
        else:
            yield Choice(f"{path}=", called)

    def mark(self, item: Any) -> str:
        """What tells an entry from the others: its day, its id, whom it is about."""
        if not isinstance(item, dict):
            return ""
        known = (item.get(name) for name in ("date", "id", "organisation", "body", "url"))
        return self.words.date(str(next(filter(None, known), "")))


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
