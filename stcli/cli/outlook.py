"""``stcli status --focus-area``: how one focus area stands, what happened, what is ahead.

Draws what ``domain.model.course`` gathers: a timeline from top to bottom, and bars that say no
more than the words beside them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from stcli.cli.gauge import SEPARATOR, Gauge, gauge_data
from stcli.cli.telling import capital, entry_headline, title_of
from stcli.domain.model.course import REPORT, STEP, Course, Moment
from stcli.domain.model.overview import by_status
from stcli.domain.model.record import Record
from stcli.report import label

LATEST: Final = 8  # reports on the timeline; steps are all told
AHEAD: Final = 8


def draw(gauge: Gauge, told: Course) -> None:
    """The whole page of a focus area."""
    gauge.page.title(title_of(told.area, gauge.words), gauge.words.date(gauge.today))
    _Outlook(gauge, told).draw()


class _Outlook:
    """The sections of one focus area's page, from top to bottom."""

    def __init__(self, gauge: Gauge, told: Course) -> None:
        self.gauge, self.page, self.words, self.told = gauge, gauge.page, gauge.words, told

    def draw(self) -> None:
        """Who, when, what."""
        self.page.say(SEPARATOR.join(self.headline()))
        self.people()
        self.timeline()
        self.tasks()

    def say(self, code: str, **params: object) -> str:
        """Words of the page."""
        return self.words.say(f"outlook.{code}", **params)

    def headline(self) -> Iterator[str]:
        """State and phase."""
        area, lang = self.told.area, self.words.lang
        yield area.id
        yield label.of_state(area.kind, area.status, lang)
        phase = area.data.get("phase")
        if phase:
            yield label.of_value(area.kind, ("phase",), phase, lang)
        elif area.live:
            yield self.words.say("show.phase-unknown")

    def people(self) -> None:
        """Who coordinates and who takes part, units and subgroups by name."""
        names = [self.gauge.organisation(id) for id in self.told.coordinators]
        coordinated = (
            self.words.say("status.coordinator", names=names) if names
            else self.words.say("status.coordinator.unknown")
        )  # fmt: skip
        self.page.gap()
        self.page.say(capital(coordinated), 0, 2)
        others = [id for id in self.told.participants if id not in self.told.coordinators]
        if others:
            shown = [self.gauge.organisation(id) for id in others]
            self.page.say(self.say("participants", count=len(others), names=shown), 0, 2)

    # The timeline

    def timeline(self) -> None:
        """What happened, today, and what is ahead: a line each, the earliest first."""
        self.page.heading(self.say("timeline"))
        reports = [moment for moment in self.told.past if moment.what == REPORT]
        left = reports[:-LATEST]
        past = [moment for moment in self.told.past if moment not in left]
        lines = [(self.day(moment), [self.moment(moment)]) for moment in past]
        lines.append((self.words.date(self.gauge.today), [self.say("today")]))
        lines += [(self.day(moment), [self.moment(moment)]) for moment in self.told.ahead[:AHEAD]]
        self.page.fields(lines, beside=True)
        more = len(left) + max(len(self.told.ahead) - AHEAD, 0)
        if more:
            self.page.say(self.words.say("show.more", count=more), 2)

    def day(self, moment: Moment) -> str:
        """When it was or will be."""
        return self.words.date(moment.date) if moment.date else self.words.say("show.date-unknown")

    def moment(self, moment: Moment) -> str:
        """What happened or is to happen."""
        if moment.what == STEP:
            headline = capital(entry_headline(moment.record, moment.position, self.words))
            decision = moment.record.history[moment.position].get("decision")
            return self.say("step", what=headline, decision=decision) if decision else headline
        if moment.what == REPORT:
            return self.say("report", text=self.reported(moment))
        title = title_of(moment.record, self.words)
        if moment.what == "end":
            return self.say("end", measure=title)
        milestone = moment.record.data["milestones"][moment.position]
        name = self.words.text(milestone["title"]) or str(milestone["id"])
        return self.say("milestone", milestone=name, measure=title)

    def reported(self, moment: Moment) -> str:
        """The first line of a report."""
        text = str(moment.record.data["progress"][moment.position]["text"])
        return text.partition("\n")[0]

    # The measures

    def tasks(self) -> None:
        """The measures: at work first, then those that have ended, counted."""
        measures = [task.measure for task in self.told.tasks]
        if not measures:
            self.page.gap()
            self.page.say(capital(self.words.say("status.measures.none")))
            return
        kind = measures[0].kind
        counts = [
            f"{count} {label.of_state(kind, status, self.words.lang)}"
            for status, count in by_status(measures).items()
        ]
        self.page.heading(capital(self.words.say("status.measures", counts=counts)))
        for measure in sorted(measures, key=lambda measure: not measure.live):
            self.gauge.draw(measure, self.lead(measure))

    def lead(self, measure: Record) -> str:
        """Who leads a measure."""
        name = self.gauge.organisation(str(measure.data.get("lead")))
        return self.words.say("status.lead", name=name)


def data_of(told: Course, gauge: Gauge) -> dict[str, Any]:
    """The same for machines; ids and ISO dates."""
    return {
        "focus_area": told.area.reference,
        "today": gauge.today,
        "status": told.area.status,
        "phase": told.area.data.get("phase"),
        "coordinators": list(told.coordinators),
        "participants": list(told.participants),
        "timeline": [_moment(moment) for moment in (*told.past, *told.ahead)],
        "measures": [gauge_data(t.measure, gauge.snapshot, gauge.today) for t in told.tasks],
    }


def _moment(moment: Moment) -> dict[str, Any]:
    entry: dict[str, Any] = {}
    if moment.what == STEP:
        step = moment.record.history[moment.position]
        entry = {"action": step["action"], "decision": step.get("decision")}
    elif moment.what == REPORT:
        entry = {"text": moment.record.data["progress"][moment.position]["text"]}
    elif moment.what == "milestone":
        entry = {"milestone": moment.record.data["milestones"][moment.position]["id"]}
    return {
        "date": moment.date, "what": moment.what, "reference": moment.record.reference, **entry
    }  # fmt: skip
