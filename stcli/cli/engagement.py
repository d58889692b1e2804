"""``stcli status --organisation``: all that an organisation is in, and what waits for it.

Draws what ``domain.model.involvement`` gathers; what is over stands last.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from stcli.cli.gauge import SEPARATOR, Gauge, gauge_data
from stcli.cli.telling import capital, title_of
from stcli.domain.model.involvement import LEAD, PARTNER, Involvement, Part, Seat, Work
from stcli.domain.model.record import Record
from stcli.report import label

MOST: Final = 30


def draw(gauge: Gauge, told: Involvement) -> None:
    """The whole page of an organisation."""
    gauge.page.title(title_of(told.organisation, gauge.words), gauge.words.date(gauge.today))
    _Engagement(gauge, told).draw()


class _Engagement:
    """The sections of one organisation's page, from top to bottom."""

    def __init__(self, gauge: Gauge, told: Involvement) -> None:
        self.gauge, self.page, self.words, self.told = gauge, gauge.page, gauge.words, told

    def draw(self) -> None:
        """What it is, what waits for it, what it is in, what it was in."""
        self.page.say(SEPARATOR.join(self.headline()))
        self.successors()
        self.behind()
        current = [seat for seat in self.told.seats if not seat.ended]
        self.listed("seats", map(self.seat, current))
        self.areas([part for part in self.told.parts if part.current])
        live = [work for work in self.told.works if work.measure.live]
        self.works("leads", [work for work in live if work.role == LEAD])
        self.works("partner", [work for work in live if work.role == PARTNER])
        self.listed("phenomena", map(self.phenomenon, self.told.phenomena))
        self.listed("units", map(self.unit, self.told.units))
        self.listed("past", self.past())
        self.nothing()

    def say(self, code: str, **params: object) -> str:
        """Words of the page."""
        return self.words.say(f"engagement.{code}", **params)

    def headline(self) -> Iterator[str]:
        """Its id, type and state, and whom to ask."""
        record, lang = self.told.organisation, self.words.lang
        yield record.id
        yield label.of_value(record.kind, ("type",), record.data.get("type"), lang)
        yield label.of_state(record.kind, record.status, lang)
        whole = record.data.get("part_of")
        if whole:
            yield self.say("part-of", name=self.gauge.organisation(str(whole)))
        if record.data.get("contact"):
            yield self.say("contact", address=record.data["contact"])

    def successors(self) -> None:
        """Who came after it, and how what it still holds passes to them."""
        told, record = self.told, self.told.organisation
        self.listed("successors", map(self.successor, record.data.get("successors") or ()))
        held = any(part.current and part.area.live for part in told.parts)
        if record.frozen and (held or any(work.measure.live for work in told.works)):
            self.page.gap()
            self.page.say(self.say("held", id=record.id), 0, 2)

    def successor(self, entry: Mapping[str, Any]) -> str:
        """An organisation that came after it: how, and when."""
        at = ("successors", "[]", "event")
        kind = self.told.organisation.kind
        event = label.of_value(kind, at, entry.get("event"), self.words.lang)
        id, day = str(entry["organisation"]), self.words.date(entry["date"])
        return SEPARATOR.join((self.gauge.organisation(id), id, event, day))

    def behind(self) -> None:
        """What should be asked about: late, silent, behind with a milestone."""
        if not any(work.role == LEAD and work.measure.live for work in self.told.works):
            return
        behind = self.told.behind
        if not behind:
            self.page.gap()
            self.page.say(self.say("calm"))
            return
        self.page.heading(self.say("behind", count=len(behind)))
        for work in behind:
            why = SEPARATOR.join((work.measure.id, *self.gauge.concerns(work.measure)))
            self.page.say(title_of(work.measure, self.words), 2)
            self.page.say(why, 4, style="faint")

    def listed(self, code: str, lines: Iterable[str]) -> None:
        """A section of single lines; nothing where there are none."""
        told = list(lines)
        if not told:
            return
        self.page.heading(self.say(code, count=len(told)))
        for line in told[:MOST]:
            self.page.say(line, 2, 2)
        if len(told) > MOST:
            self.page.say(self.words.say("show.more", count=len(told) - MOST), 2)

    def seat(self, seat: Seat) -> str:
        """A post in a body."""
        body = self.gauge.snapshot.get("body", seat.body)
        name = title_of(body, self.words) if body else seat.body
        at = ("memberships", "[]", "post")
        post = label.of_value(seat.organisation.kind, at, seat.entry.get("post"), self.words.lang)
        return SEPARATOR.join((capital(name), post, *self.times(seat.entry, seat.organisation)))

    def times(self, entry: Any, organisation: Record) -> Iterator[str]:
        """Since when and until when, and which unit it is."""
        if entry.get("from"):
            yield self.say("since", date=entry["from"])
        if entry.get("to"):
            yield self.say("until", date=entry["to"])
        if organisation is not self.told.organisation:
            yield self.say("unit", name=self.gauge.organisation(organisation.id))

    def areas(self, parts: list[Part]) -> None:
        """Focus areas with the role in each; its subgroups stand with the area."""
        areas = list(dict.fromkeys(part.area for part in parts))
        if areas:
            self.page.heading(self.say("areas", count=len(areas)))
        for area in areas:
            own = [part for part in parts if part.area is area]
            self.page.say(title_of(area, self.words), 2)
            self.page.say(SEPARATOR.join((area.id, *self.standing(area))), 4, style="faint")
            for part in own:
                self.page.say(self.part(part), 4, 2)

    def standing(self, area: Record) -> Iterator[str]:
        """State and phase of an area."""
        yield label.of_state(area.kind, area.status, self.words.lang)
        phase = area.data.get("phase")
        if phase:
            yield label.of_value(area.kind, ("phase",), phase, self.words.lang)
        elif area.live:
            yield self.words.say("show.phase-unknown")

    def part(self, part: Part) -> str:
        """As what it takes part, since when, with what."""
        role = part.entry.get("role")
        at = ("participants", "[]", "role")
        known = label.of_value(part.area.kind, at, role, self.words.lang) if role else None
        first = known or self.say("role-unknown")
        if part.subgroup:
            first = self.say("subgroup", name=self.subgroup(part), role=first)
        given = (part.entry["resources"],) if part.entry.get("resources") else ()
        return SEPARATOR.join((first, *self.times(part.entry, part.organisation), *given))

    def subgroup(self, part: Part) -> str:
        """What a subgroup is called."""
        groups = part.area.data.get("subgroups") or ()
        title = next((g.get("title") for g in groups if g["id"] == part.subgroup), None)
        return (self.words.text(title) if title else None) or str(part.subgroup)

    def works(self, code: str, works: list[Work]) -> None:
        """Measures at work, with how far each has come."""
        if works:
            self.page.heading(self.say(code, count=len(works)))
        for work in works:
            told = [] if work.role == LEAD else [self.lead(work.measure)]
            if work.task:
                told.append(work.task)
            if work.organisation is not self.told.organisation:
                told.append(self.say("unit", name=self.gauge.organisation(work.organisation.id)))
            self.gauge.draw(work.measure, *told)

    def lead(self, measure: Record) -> str:
        """Who leads a measure."""
        name = self.gauge.organisation(str(measure.data.get("lead")))
        return self.words.say("status.lead", name=name)

    def phenomenon(self, phenomenon: Record) -> str:
        """A phenomenon and its state."""
        state = label.of_state(phenomenon.kind, phenomenon.status, self.words.lang)
        return SEPARATOR.join((title_of(phenomenon, self.words), phenomenon.id, state))

    def unit(self, unit: Record) -> str:
        """A unit of the organisation."""
        return SEPARATOR.join((title_of(unit, self.words), unit.id))

    def past(self) -> Iterator[str]:
        """What is over: posts, parts, measures."""
        yield from (self.seat(seat) for seat in self.told.seats if seat.ended)
        for part in self.told.parts:
            if not part.current:
                title = title_of(part.area, self.words)
                state = label.of_state(part.area.kind, part.area.status, self.words.lang)
                yield SEPARATOR.join((title, state, self.part(part)))
        for work in self.told.works:
            if not work.measure.live:
                title = title_of(work.measure, self.words)
                state = label.of_state(work.measure.kind, work.measure.status, self.words.lang)
                yield SEPARATOR.join((title, work.measure.id, state))

    def nothing(self) -> None:
        """Say so where the registry knows of nothing."""
        if not (self.told.seats or self.told.parts or self.told.works or self.told.phenomena):
            self.page.gap()
            self.page.say(self.say("nothing"))


def data_of(told: Involvement, gauge: Gauge) -> dict[str, Any]:
    """The same for machines; ids and ISO dates."""
    return {
        "organisation": told.organisation.reference,
        "today": gauge.today,
        "successors": list(told.organisation.data.get("successors") or ()),
        "units": [unit.id for unit in told.units],
        "memberships": [
            {"organisation": seat.organisation.id, **seat.entry} for seat in told.seats
        ],
        "focus_areas": [
            {"focus_area": part.area.id, "status": part.area.status, "subgroup": part.subgroup,
             "current": part.current, **part.entry} for part in told.parts
        ],
        "measures": [
            {**gauge_data(work.measure, gauge.snapshot, gauge.today), "role": work.role,
             "organisation": work.organisation.id, "task": work.task} for work in told.works
        ],
        "phenomena": [phenomenon.id for phenomenon in told.phenomena],
    }  # fmt: skip
