"""What a landing adds to histories: new entries, when they are dated, what they take back.

Knows histories and one landing's day; knows no claims.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from stcli.domain.finding import NOTE, WARNING, Finding
from stcli.domain.judging.audit.finding import of_landing, of_record
from stcli.domain.model.history import Replay
from stcli.domain.model.kind import IMPORT, UNDO, VOID
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.model.step import Entry, Step, word

DECISION = "decision"


class Altered(NamedTuple):
    """A record that a landing changes or brings (``old`` None)."""

    old: Record | None
    new: Record

    @property
    def grown(self) -> bool:
        """Whether entries were appended."""
        return self.old is None or len(self.new.history) > len(self.old.history)

    @property
    def added(self) -> Iterator[tuple[int, Entry]]:
        """The entries that were appended, with their places."""
        history = self.new.history
        known = len(self.old.history) if self.old is not None else 0
        return iter([(n, history[n]) for n in range(known, len(history))])


def altered(before: Snapshot, after: Snapshot) -> list[Altered]:
    """The records whose data a landing changes or brings."""
    found = []
    for new in after.differing(before):
        old = before.get(new.kind.name, new.id)
        if old is None or old.data != new.data:
            found.append(Altered(old, new))
    return found


def recorded_late(changed: list[Altered], limit: str) -> Iterator[Finding]:
    """Entries dated before a day: told only long afterwards."""
    for each in changed:
        for index, entry in each.added:
            date, action = word(entry, "date"), word(entry, "action")
            if date is not None and date < limit and action != IMPORT:
                yield of_record(
                    "audit-dated-ahead.late", each.new, ("history", index, "date"), NOTE,
                    date=date, action=action,
                )  # fmt: skip


def taken_back(changed: list[Altered], before: Snapshot) -> Iterator[Finding]:
    """Steps that rested on a decision and were undone, or voided with their record."""
    for each in changed:
        for index, entry in each.added:
            action, told = word(entry, "action"), each.new.told
            if told is None or action not in (UNDO, VOID):
                continue
            for step in _undone(each.new, told, index, entry):
                yield of_record(
                    f"audit-undone.{action}", each.new, ("history", index), WARNING,
                    action=step.action, decision=step.decision, date=step.date,
                    reason=entry.get("reason"),
                )  # fmt: skip
            if action == VOID and each.new.kind.name == DECISION:
                yield from _voided(each.new, index, entry, before)


def _undone(record: Record, told: Replay, index: int, entry: Entry) -> Iterator[Step]:
    """The decided steps that one entry takes back."""
    if word(entry, "action") == VOID:
        yield from (step for step in told.steps if step.decision and step.position < index)
        return
    place = entry.get("of")
    history = record.history
    if isinstance(place, int) and 0 <= place < index and place in told.undone:
        undone = history[place]
        decision = word(undone, "decision")
        if decision:
            action, date = word(undone, "action") or "", word(undone, "date")
            yield Step(place, action, undone, date, decision, "", {})


def _voided(decision: Record, index: int, entry: Entry, before: Snapshot) -> Iterator[Finding]:
    """Transitions that name a decision which is declared void."""
    for link in before.referring_to(decision.reference):
        if link.live and link.where[0] == "history" and link.where[-1] == "decision":
            place = link.where[1]
            step = link.source.history[place] if isinstance(place, int) else {}
            yield of_record(
                "audit-undone.decision", decision, ("history", index), WARNING,
                action=word(step, "action"), subject=link.source.reference,
                reason=entry.get("reason"),
            )  # fmt: skip


def clock(time: int | None, parents: list[int | None], today: int | None) -> Iterator[Finding]:
    """A commit that is dated well before its parent, or in the future: some clock was wrong."""
    known = [moment for moment in parents if moment is not None]
    if time is None:
        return
    if known and time < max(known) - DAY:
        yield of_landing("audit-dated-ahead.backwards", WARNING)
    if today is not None and time > today + 2 * DAY:
        yield of_landing("audit-dated-ahead.clock", WARNING)


DAY = 86_400
