"""How ``stcli status`` looks: sections that say what to do about what they say.

A section with nothing to say is left out; that nothing waits is one sentence. Knows the page
and the words; what is told was gathered elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Final

from stcli.cli.telling import capital, title_of
from stcli.domain.finding import ERROR
from stcli.domain.model.follow_up import last_heard, planned_end, silent_after
from stcli.domain.model.overview import Area, postponed_on, proposed_on
from stcli.domain.model.record import Record
from stcli.report import label
from stcli.report.page import Page
from stcli.report.words import Words

if TYPE_CHECKING:
    from stcli.cli.standing import Standing

PHASES: Final = ("implementation", "preparation")
SEPARATOR: Final = " · "
MOST: Final = 10  # lines of one section; the rest is counted
FILES: Final = 5


def draw(page: Page, standing: Standing, words: Words) -> None:
    """The whole dashboard."""
    registry = standing.snapshot.registry
    title = words.text(registry.get("title") or {}) or str(registry.get("id") or "stcli")
    page.title(title, words.date(standing.today))
    _Dashboard(page, standing, words).draw()


class _Dashboard:
    """The sections of one dashboard, from top to bottom."""

    def __init__(self, page: Page, standing: Standing, words: Words) -> None:
        self.page = page
        self.standing = standing
        self.words = words

    def draw(self) -> None:
        """All sections: what is wrong first, then the work, then the house-keeping."""
        self.errors()
        self.areas()
        self.unknown()
        self.measures()
        self.waiting()
        self.meeting()
        self.missing()
        self.pending()

    def say(self, code: str, **params: object) -> str:
        """Words of the dashboard."""
        return self.words.say(f"status.{code}", **params)

    def errors(self) -> None:
        """Errors come first: what else is said may not be the whole."""
        count = sum(n for (severity, _), n in self.standing.remarks.items() if severity == ERROR)
        if count:
            self.page.gap()
            self.page.say(self.say("errors", count=count), style="error")

    # Focus areas

    def areas(self) -> None:
        """Open focus areas, by phase."""
        areas, unknown = self.standing.overview.areas, self.standing.overview.unknown
        if not areas:
            self.page.gap()
            none = "areas.none.known" if "focus-area" in unknown else "areas.none"
            self.page.say(self.say(none))
            return
        self.page.heading(self.say("areas", count=len(areas)))
        for phase in dict.fromkeys((*PHASES, *(area.phase for area in areas))):
            of_phase = [area for area in areas if area.phase == phase]
            if of_phase:
                self.page.gap()
                self.page.say(self.phase(of_phase[0], len(of_phase)), 2, style="note")
                for area in of_phase:
                    self.area(area)

    def unknown(self) -> None:
        """Of what nobody knows how it stood on the day that is asked for."""
        kinds, lang = self.standing.snapshot.kinds, self.words.lang
        counts = [
            f"{label.of_kind(kinds[kind], lang, 2)} ({count})"
            for kind, count in self.standing.overview.unknown.items()
        ]
        if counts:
            self.page.gap()
            self.page.say(self.say("unknown", counts=counts), 0, 2)

    def phase(self, area: Area, count: int) -> str:
        """The name of a group of areas."""
        if area.phase is None:
            return self.say("phase.unknown", count=count)
        name = label.of_value(area.record.kind, ("phase",), area.phase, self.words.lang)
        return self.say("phase", phase=capital(name), count=count)

    def area(self, area: Area) -> None:
        """One area: what it is called, then how it is doing."""
        self.page.say(title_of(area.record, self.words), 4)
        parts = (area.record.id, self.coordinator(area), self.progress(area), *self.attention(area))
        self.page.say(SEPARATOR.join(parts), 6, style="faint")

    def coordinator(self, area: Area) -> str:
        """Who leads the work."""
        names = [self.organisation(id) for id in area.coordinators]
        return self.say("coordinator", names=names) if names else self.say("coordinator.unknown")

    def progress(self, area: Area) -> str:
        """The measures by status, and when something was last heard."""
        if not area.measures:
            return self.say("measures.none")
        counted = self.say("measures", counts=self.counts("measure", area.measures))
        if area.reported is None:
            return counted
        return counted + SEPARATOR + self.say("reported", date=area.reported)

    def attention(self, area: Area) -> Iterator[str]:
        """What needs somebody's attention."""
        if area.late:
            yield self.say("late.count", count=area.late)
        if area.silent:
            yield self.say("silent.count", count=area.silent)

    def counts(self, kind_name: str, counts: Mapping[str, int]) -> list[str]:
        """States with how many records are in each: ``2 ongoing``."""
        kind = self.standing.snapshot.kinds[kind_name]
        return [
            f"{count} {label.of_state(kind, status, self.words.lang)}"
            for status, count in counts.items()
        ]

    def organisation(self, id: str) -> str:
        """An organisation's abbreviation, else its name, else its id."""
        record = self.standing.snapshot.get("organisation", id)
        if record is None:
            return id
        short = record.data.get("abbreviation")
        return (self.words.text(short) if short else None) or title_of(record, self.words)

    # What waits

    def measures(self) -> None:
        """Measures that are late, and measures that nothing has been heard of."""
        told = self.standing.overview
        days = silent_after(self.standing.snapshot.registry)
        heading = self.say("late", count=len(told.late))
        self.listed(heading, told.late, self.late, "stcli list measures --late")
        heading = self.say("silent", count=len(told.silent), days=days)
        self.listed(heading, told.silent, self.silent, "stcli list measures --silent")
        if told.measures and not told.late and not told.silent:
            self.page.gap()
            self.page.say(self.say("measures.calm"))

    def late(self, measure: Record) -> str:
        """Until when it was planned, and who leads it."""
        ended = self.say("late.end", date=planned_end(measure))
        return SEPARATOR.join((measure.id, ended, self.lead(measure)))

    def silent(self, measure: Record) -> str:
        """When it was last heard of, and whom to ask."""
        heard = last_heard(measure)
        since = self.say("silent.since", date=heard) if heard else self.say("silent.never")
        return SEPARATOR.join((measure.id, since, self.lead(measure)))

    def lead(self, measure: Record) -> str:
        """Who leads a measure."""
        return self.say("lead", name=self.organisation(str(measure.data.get("lead"))))

    def waiting(self) -> None:
        """Proposals on which a body has to decide, and the mapping of phenomena."""
        told = self.standing.overview
        heading = self.say("waiting", count=len(told.waiting))
        command = "stcli list focus-areas --status proposed"
        self.listed(heading, told.waiting, self.proposal, command)
        if told.phenomena:
            self.page.gap()
            counts = self.counts("phenomenon", told.phenomena)
            self.page.say(self.say("phenomena", counts=counts), 0, 2)

    def proposal(self, record: Record) -> str:
        """Since when it waits, and when it was put off."""
        since, postponed = proposed_on(record), postponed_on(record)
        parts = [record.id]
        if since:
            parts.append(self.say("waiting.since", date=since))
        if postponed:
            parts.append(self.say("waiting.postponed", date=postponed))
        return SEPARATOR.join(parts)

    def listed(
        self, heading: str, records: tuple[Record, ...], tell: object, command: str
    ) -> None:  # fmt: skip
        """A section of records: each with its title and a line about it.

        ``command`` lists them all, where there are more than the page shows.
        """
        if not records:
            return
        self.page.heading(heading)
        for record in records[:MOST]:
            self.page.say(title_of(record, self.words), 2)
            self.page.say(tell(record), 4, style="faint")  # type: ignore[operator]
        if len(records) > MOST:
            self.page.say(self.say("more", count=len(records) - MOST, command=command), 2)

    def meeting(self) -> None:
        """The next meeting that is planned, and those that nobody has said were held."""
        told = self.standing.overview
        self.page.gap()
        if told.next_meeting is None:
            self.page.say(self.say("meeting.none"))
        else:
            self.page.heading(self.say("meeting"))
            self._meeting("meeting.next", told.next_meeting)
        for meeting in told.unheld:
            self._meeting("meeting.unheld", meeting)

    def _meeting(self, code: str, meeting: Record) -> None:
        body = self.standing.snapshot.get("body", meeting.data.get("body"))
        name = capital(title_of(body, self.words) if body else str(meeting.data.get("body")))
        self.page.say(self.say(code, body=name, date=meeting.data["date"], id=meeting.id), 2, 2)

    # House-keeping

    def missing(self) -> None:
        """What the registry lacks, counted in words."""
        found = {r: n for (severity, r), n in self.standing.remarks.items() if severity != ERROR}
        if not found:
            return
        self.page.heading(self.say("missing", count=sum(found.values())))
        for rule, count in found.items():
            self.page.say(self.remark(rule, count), 2, 2)
        self.page.say(self.say("missing.more"), 2, 2, style="faint")

    def remark(self, rule: str, count: int) -> str:
        """One kind of gap, in words."""
        code = f"status.missing.{rule}"
        return self.words.say(code if self.words.has(code) else "status.missing.other",
                              count=count, rule=rule)  # fmt: skip

    def pending(self) -> None:
        """What is not saved or not shared, and the command for it."""
        pending = self.standing.pending
        if pending is None or not (pending.unsaved or pending.unshared or pending.unfetched):
            return
        self.page.heading(self.say("pending"))
        if pending.unsaved:
            self.page.say(self.say("unsaved", count=len(pending.unsaved)), 2, 2)
            for path in pending.unsaved[:FILES]:
                self.page.say(path, 4, style="faint")
            if len(pending.unsaved) > FILES:
                self.page.say(self.words.say("show.more", count=len(pending.unsaved) - FILES), 4)
        if pending.unshared:
            self.page.say(self.say("unshared", count=pending.unshared), 2, 2)
        if pending.unfetched:
            self.page.say(self.say("unfetched", count=pending.unfetched), 2, 2)
