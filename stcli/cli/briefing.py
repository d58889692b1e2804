"""What those who meet need to know about the subject of an item: facts, line by line.

Composes what the registry says about a focus area, a phenomenon or any other record, and what
has changed since the meeting before. Knows snapshots and words; lays nothing out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, NamedTuple

from stcli.cli.telling import capital, entry_details, entry_headline, subject_of, title_of
from stcli.domain.changing.agenda import Facts, News, facts_of, measures_of
from stcli.domain.changing.reporting import pledges
from stcli.domain.model.follow_up import last_heard, planned_end, silent_after
from stcli.domain.model.overview import (
    coordinators,
    current_participants,
    postponed_on,
    proposed_on,
    waits,
)
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.model.trail import Event
from stcli.report import label
from stcli.report.paper import Line
from stcli.report.words import Words

# Of an entry, what the headline does not say.
_TOLD: Final = ("from", "to", "reason")


class Briefing(NamedTuple):
    """The facts for one meeting. ``since``: the day of the meeting before, if there was one."""

    snapshot: Snapshot
    words: Words
    today: str
    since: str | None

    def lines(self, record: Record) -> tuple[Line, ...]:
        """All that is to be told of a record."""
        if record.kind.name == "focus-area":
            return tuple(self._proposal(record) if waits(record) else self._area(record))
        if record.kind.name == "phenomenon":
            return tuple(self._phenomenon(record))
        return (self._state(record),)

    def say(self, code: str, **params: Any) -> str:
        """Words of the agenda."""
        return self.words.say(f"agenda.{code}", **params)

    def _named(self, code: str, names: Iterable[str]) -> Line:
        return Line(f"{self.say(code)}: {', '.join(names)}")

    def text(self, value: Mapping[str, Any] | None) -> str:
        """A text in the chosen language."""
        return self.words.text(value or {}) or ""

    def organisations(self, ids: Iterable[str]) -> list[str]:
        """Names of organisations, each once."""
        found = ((id, self.snapshot.get("organisation", id)) for id in dict.fromkeys(ids))
        return [title_of(record, self.words) if record else id for id, record in found]

    def _state(self, record: Record) -> Line:
        status = label.of_state(record.kind, record.status, self.words.lang)
        return Line(self.say("record", record=subject_of(record, self.words), status=status))

    # A proposal

    def _proposal(self, area: Record) -> Iterator[Line]:
        since, postponed = proposed_on(area), postponed_on(area)
        if since:
            yield Line(self.say("proposed", date=since))
        if postponed:
            yield Line(self.say("postponed", date=postponed))
        people = self.organisations(current_participants(area))
        yield self._named("participants", people) if people else Line(self.say("alone"))
        for id in area.data.get("phenomena") or ():
            phenomenon = self.snapshot.get("phenomenon", id)
            if phenomenon is not None:
                about = self.say("phenomenon", title=title_of(phenomenon, self.words))
                yield Line(about, below=tuple(self._phenomenon(phenomenon)))
        yield from self._sources(area)

    def _phenomenon(self, phenomenon: Record) -> Iterator[Line]:
        data = phenomenon.data
        by = self.organisations(data.get("proposed_by") or ())
        yield self._named("proposed-by", by)
        mapping = data.get("mapping") or {}
        if mapping:
            told = self.text(mapping["summary"])
            yield Line(f"{self.say('mapping', date=mapping['date'])}: {told}")
        for address in mapping.get("links") or ():
            yield Line(self.say("mapping.link"), address)
        promised = pledges(phenomenon)
        for organisation, resources in promised.items():
            (name,) = self.organisations([organisation])
            yield Line(f"{self.say('support', name=name)}: {resources}")
        if not promised:
            yield Line(self.say("support.none"))
        yield from self._sources(phenomenon)

    def _sources(self, record: Record) -> Iterator[Line]:
        for source in record.data.get("sources") or ():
            yield Line(
                self.say("source", title=source.get("title") or source["url"]), source["url"]
            )

    # An open focus area

    def _area(self, area: Record) -> Iterator[Line]:
        yield self._standing(area)
        lead = self.organisations(coordinators(area))
        yield self._named("coordinator", lead) if lead else Line(self.say("coordinator.none"))
        yield from self._products(area)
        facts = facts_of(self.snapshot, area, self.since, self.today)
        yield from self._measures(area, facts)
        yield from self._changes(facts)
        if area.data.get("final_report"):
            yield Line(self.say("final-report"), area.data["final_report"])

    def _standing(self, area: Record) -> Line:
        """Phase where it has one, else status."""
        phase = area.data.get("phase")
        if phase is None:
            return self._state(area)
        shown = label.of_value(area.kind, ("phase",), phase, self.words.lang)
        return Line(self.say("phase", phase=shown))

    def _products(self, area: Record) -> Iterator[Line]:
        """What preparation has given, as long as the area is prepared."""
        if area.data.get("phase") != "preparation":
            return
        for name in ("phenomenon_description", "vision"):
            heading = capital(label.of_field(area.kind, (name,), self.words.lang))
            said = self.text(area.data.get(name)) or self.say("missing")
            yield Line(f"{heading}: {said}")

    def _measures(self, area: Record, facts: Facts) -> Iterator[Line]:
        own = [m for m in measures_of(self.snapshot, area) if not m.void]
        if not own:
            yield Line(self.say("measures.none"))
            return
        yield Line(self.say("measures", count=len(own)), below=tuple(map(self._measure, own)))
        if facts.late:
            below = tuple(Line(self._late(measure)) for measure in facts.late)
            yield Line(self.say("late", count=len(below)), below=below)
        if facts.silent:
            below = tuple(Line(self._silent(measure)) for measure in facts.silent)
            days = silent_after(self.snapshot.registry)
            yield Line(self.say("silent", count=len(below), days=days), below=below)

    def _measure(self, measure: Record) -> Line:
        status = label.of_state(measure.kind, measure.status, self.words.lang)
        (lead,) = self.organisations([str(measure.data.get("lead"))])
        title = title_of(measure, self.words)
        return Line(self.say("measure", title=title, status=status, lead=lead))

    def _late(self, measure: Record) -> str:
        title, end = title_of(measure, self.words), planned_end(measure)
        return self.say("late.one", title=title, date=end)

    def _silent(self, measure: Record) -> str:
        title, heard = title_of(measure, self.words), last_heard(measure)
        return self.say("silent.one" if heard else "silent.never", title=title, date=heard)

    # What changed

    def _changes(self, facts: Facts) -> Iterator[Line]:
        told = [(str(event.date), self._event(event)) for event in facts.events]
        told += [(news.date, self._news(news)) for news in facts.news]
        if not told:
            return
        heading = self.say("changes", date=self.since)
        lines = (self._dated(day, text) for day, text in sorted(told, key=lambda pair: pair[0]))
        yield Line(heading, below=tuple(lines))

    def events(self, events: Iterable[Event]) -> tuple[Line, ...]:
        """What happened, day by day."""
        return tuple(self._dated(str(event.date), self._event(event)) for event in events)

    def _dated(self, day: str, text: str) -> Line:
        return Line(f"{self.words.date(day)}: {text}")

    def _event(self, event: Event) -> str:
        record, index = event.record, event.position
        assert record is not None  # events of histories alone are told
        assert index is not None
        headline = entry_headline(record, index, self.words)
        told = f"{subject_of(record, self.words)}: {headline}"
        details = entry_details(record, event.entry, self.snapshot, self.words, _TOLD)
        return "; ".join((told, *details))

    def _news(self, news: News) -> str:
        entry = news.entry
        if news.sort == "report":
            who = self.organisations(filter(None, [entry.get("organisation")]))
            title = title_of(news.record, self.words)
            by = f" ({', '.join(who)})" if who else ""
            return f"{self.say('report', title=title)}: {entry['text']}{by}"
        (name,) = self.organisations([entry["organisation"]])
        pattern = ("participants", "[]", "role")
        role = label.of_value(news.record.kind, pattern, entry.get("role"), self.words.lang)
        return self.say(news.sort, name=name, role=role)
