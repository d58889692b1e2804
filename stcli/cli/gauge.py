"""How far a measure has come: a line of facts, and bars that say no more than the words beside.

Knows the page and the words. Plain pages (``-f text``) have no bars: a screen reader reads the
words only.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple

from stcli.cli.telling import title_of
from stcli.domain.model.follow_up import (
    is_late,
    is_silent,
    is_unstarted,
    last_heard,
    milestones,
    planned_end,
    planned_start,
    silent_after,
    started,
    time_used,
)
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot
from stcli.report import label
from stcli.report.bar import bar, percent
from stcli.report.page import Page
from stcli.report.words import Words

SEPARATOR: Final = " · "


class Gauge(NamedTuple):
    """What is needed to tell how measures stand on a day."""

    page: Page
    snapshot: Snapshot
    words: Words
    today: str
    plain: bool

    def draw(self, measure: Record, *told: str) -> None:
        """A measure: what it is called, how it is doing, how far it has come."""
        self.page.say(title_of(measure, self.words), 2)
        state = label.of_state(measure.kind, measure.status, self.words.lang)
        facts = (measure.id, state, *told, *self.concerns(measure))
        self.page.say(SEPARATOR.join(facts), 4, style="faint")
        for share, words in self.shares(measure):
            shown = words if self.plain else f"{bar(share, self.page.width)} {words}"
            self.page.say(shown, 4, 2)

    def concerns(self, measure: Record) -> Iterator[str]:
        """Why somebody should ask about it: it is late, silent, or behind with a milestone."""
        if is_late(measure, self.today):
            yield self.words.say("status.gauge.late", date=planned_end(measure))
        if is_unstarted(measure, self.today):
            yield self.words.say("status.gauge.not-started", date=planned_start(measure))
        if is_silent(measure, self.today, silent_after(self.snapshot.registry)):
            heard = last_heard(measure)
            code = "status.gauge.silent" if heard else "status.silent.never"
            yield self.words.say(code, date=heard)
        for entry in milestones(measure, self.today).overdue:
            yield self.words.say("status.gauge.overdue", **self.named(entry))

    def shares(self, measure: Record) -> Iterator[tuple[float, str]]:
        """How much is done: by milestones where there are any, and by time."""
        told = milestones(measure, self.today)
        if told.total:
            words = self.words.say("status.gauge.milestones", done=told.done, total=told.total)
            if told.next:
                words += "; " + self.words.say("status.gauge.next", **self.named(told.next))
            yield told.done / told.total, words
        used = time_used(measure, self.today)
        if used is not None and not is_late(measure, self.today):
            yield used, self.words.say(
                "status.gauge.time", percent=percent(used), start=started(measure),
                end=planned_end(measure),
            )  # fmt: skip

    def named(self, milestone: Mapping[str, Any]) -> dict[str, str]:
        """A milestone's title and due date, as parameters."""
        title = self.words.text(milestone["title"]) or str(milestone["id"])
        return {"title": title, "due": str(milestone["due"])}

    def organisation(self, id: str) -> str:
        """An organisation's abbreviation, else its name, else its id; and whether it has ended."""
        record = self.snapshot.get("organisation", id)
        if record is None:
            return id
        short = record.data.get("abbreviation")
        name = (self.words.text(short) if short else None) or title_of(record, self.words)
        ended = label.of_state(record.kind, record.status, self.words.lang)
        return f"{name} ({ended})" if record.frozen else name


def gauge_data(measure: Record, snapshot: Snapshot, today: str) -> dict[str, Any]:
    """The same for machines; shares from 0 to 1."""
    told = milestones(measure, today)
    return {
        "reference": measure.reference, "id": measure.id, "title": measure.data.get("title"),
        "status": measure.status, "lead": measure.data.get("lead"),
        "planned_end": planned_end(measure), "last_heard": last_heard(measure),
        "late": is_late(measure, today), "not_started": is_unstarted(measure, today),
        "silent": is_silent(measure, today, silent_after(snapshot.registry)),
        "milestones": {
            "total": told.total, "done": told.done,
            "overdue": [str(entry["id"]) for entry in told.overdue],
        },
        "time_used": time_used(measure, today),
    }  # fmt: skip
