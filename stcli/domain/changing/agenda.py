"""An agenda: what waits for a meeting, by what the registry says on a day.

Proposals on which the body may decide, focus areas that could start or be closed, phenomena
that were mapped, and the follow-up of every open area of which there is something to tell.
Pure functions of a snapshot, a meeting and a day. Knows the cooperation model's kinds; knows
no words: titles and proposals are given by who asks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from stcli.domain.judging.rules.decisions import covers
from stcli.domain.judging.rules.focus_areas import PREPARED
from stcli.domain.judging.rules.known import (
    BODY,
    DECISION,
    FOCUS_AREA,
    IMPLEMENTATION,
    MEASURE,
    MEETING,
    PHENOMENON,
    PROPOSED,
)
from stcli.domain.judging.rules.value import maps, word
from stcli.domain.model.follow_up import is_late, is_silent, silent_after
from stcli.domain.model.overview import proposed_on, waits
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.model.trail import Event, trail

START: Final = "start"
CLOSE: Final = "close"
MAP: Final = "map"
MAPPING: Final = "mapping"
FOLLOW_UP: Final = "follow-up"
CHANGES: Final = "changes"
HELD: Final = "held"
MAPPED: Final = "mapped"
# The decision that a mapping leads to; who may take it handles mappings that are ready.
OPENING: Final = "focus-area.open"
# Told under a focus area, or no news of their own.
_NOT_ASIDE: Final = frozenset((FOCUS_AREA, MEASURE, MEETING, DECISION, BODY))

Item = Mapping[str, Any]
Text = Mapping[str, str]


class Matter(NamedTuple):
    """One thing for a meeting to handle.

    ``sort`` is the step that is proposed (``open``, ``start``, ``close``), or ``map`` (a
    phenomenon is to be mapped), ``mapping`` (a mapping is to be handled), ``follow-up``, or
    ``changes`` (these without a subject).
    """

    sort: str
    subject: Record | None = None


class News(NamedTuple):
    """What a report or a participant's coming and going says: day, record, words."""

    date: str
    record: Record
    sort: str  # report, joined, left, role
    entry: Mapping[str, Any]


class Facts(NamedTuple):
    """What there is to tell: late and silent measures, events and news since a day."""

    late: tuple[Record, ...] = ()
    silent: tuple[Record, ...] = ()
    events: tuple[Event, ...] = ()
    news: tuple[News, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.late or self.silent or self.events or self.news)


# Gives a matter's title and, where there is one, its proposal.
Wording = Callable[[Matter], tuple[Text, Text | None]]


def matters(snapshot: Snapshot, meeting: Record, today: str) -> list[Matter]:
    """What waits for the meeting: decisions first, then mappings, follow-up, other changes."""
    since = since_of(snapshot, meeting)
    found = [*_steps(snapshot, meeting), *_mappings(snapshot, meeting)]
    told = {matter.subject.reference for matter in found if matter.subject}
    found += [
        Matter(FOLLOW_UP, area)
        for area in snapshot.of_kind(FOCUS_AREA)
        if area.live and area.reference not in told and facts_of(snapshot, area, since, today)
    ]
    return [*found, Matter(CHANGES)] if changes_aside(snapshot, since) else found


def drawn_up(agenda: Sequence[Item], found: Iterable[Matter], wording: Wording) -> list[Item]:
    """The items that the agenda lacks, numbered on from those that it has."""
    number = max((item["item"] for item in agenda), default=0)
    new: list[Item] = []
    for matter in found:
        if not _stands(agenda, matter, wording):
            title, proposal = wording(matter)
            subject = matter.subject.reference if matter.subject else None
            said = {
                "item": number + len(new) + 1, "title": title, "subject": subject,
                "proposal": proposal,
            }  # fmt: skip
            new.append({key: value for key, value in said.items() if value})
    return new


def _stands(agenda: Sequence[Item], matter: Matter, wording: Wording) -> bool:
    """Whether the agenda has the matter: an item about its subject, but follow-up decides nothing.

    An area that has been followed up may in the meantime have become ready for a decision.
    """
    if matter.subject is None:
        return any(_alike(item["title"], wording(matter)[0]) for item in agenda)
    about = [item for item in agenda if item.get("subject") == matter.subject.reference]
    if matter.sort in (FOLLOW_UP, MAP, MAPPING):
        return bool(about)
    follow_up = wording(Matter(FOLLOW_UP, matter.subject))[0]
    return any(not _alike(item["title"], follow_up) for item in about)


def _alike(one: Text, other: Text) -> bool:
    """Whether two texts say the same in a language that both have."""
    return any(one[lang] == other[lang] for lang in one.keys() & other.keys())


# Decisions


def proposed_step(snapshot: Snapshot, record: Record) -> str | None:
    """The decision for which a record is ready, if any."""
    if waits(record) and record.kind.lifecycle:
        actions = record.kind.lifecycle.actions.values()
        return next(action.name for action in actions if record.status in action.sources)
    if record.kind.name != FOCUS_AREA or not record.live:
        return None
    measures = [m for m in measures_of(snapshot, record) if not m.void]
    if not measures:
        return None
    if record.data.get("phase") == IMPLEMENTATION:
        return None if any(m.live for m in measures) else CLOSE
    return START if all(record.data.get(name) for name in PREPARED) else None


def measures_of(snapshot: Snapshot, area: Record) -> list[Record]:
    """The measures of a focus area, by id."""
    return [m for m in snapshot.of_kind(MEASURE) if m.data.get("focus_area") == area.id]


def _steps(snapshot: Snapshot, meeting: Record) -> Iterator[Matter]:
    """What the body may decide: proposals, the longest waiting first, then areas by id."""
    body, date = snapshot.get(BODY, word(meeting.data, "body")), str(meeting.data["date"])
    ready = ((record, proposed_step(snapshot, record)) for record in snapshot.records.values())
    found = [
        Matter(step, record) for record, step in ready
        if step and body and covers(body, f"{record.kind.name}.{step}", date)
    ]  # fmt: skip
    yield from sorted(found, key=_order)


def _order(matter: Matter) -> tuple[bool, str, bool, str]:
    record = matter.subject
    assert record is not None  # only steps of records are put in order
    since = proposed_on(record) if waits(record) else None
    return not waits(record), since or "", matter.sort != START, record.reference


def _mappings(snapshot: Snapshot, meeting: Record) -> Iterator[Matter]:
    """Phenomena: mapped ones for who decides on opening, proposed ones for who maps them."""
    body = snapshot.get(BODY, word(meeting.data, "body"))
    decides = body is not None and covers(body, OPENING, str(meeting.data["date"]))
    for phenomenon in snapshot.of_kind(PHENOMENON):
        if phenomenon.status == (MAPPED if decides else PROPOSED):
            yield Matter(MAPPING if decides else MAP, phenomenon)


# Follow-up


def held_before(snapshot: Snapshot, meeting: Record) -> Record | None:
    """The meeting that the same body held last before this one."""
    date = str(meeting.data["date"])
    earlier = [
        other for other in snapshot.of_kind(MEETING)
        if other.status == HELD and other.data.get("body") == meeting.data.get("body")
        and str(other.data["date"]) < date
    ]  # fmt: skip
    return max(earlier, key=lambda other: (str(other.data["date"]), other.id), default=None)


def since_of(snapshot: Snapshot, meeting: Record) -> str | None:
    """The day of the meeting before: what is dated later is news."""
    before = held_before(snapshot, meeting)
    return str(before.data["date"]) if before else None


def facts_of(snapshot: Snapshot, area: Record, since: str | None, today: str) -> Facts:
    """What there is to tell of a focus area and its measures."""
    measures, days = measures_of(snapshot, area), silent_after(snapshot.registry)
    records = (area, *(m for m in measures if not m.void))
    return Facts(
        late=tuple(m for m in measures if is_late(m, today)),
        silent=tuple(m for m in measures if is_silent(m, today, days)),
        events=tuple(_events(records, since)),
        news=tuple(sorted(_news(records, since), key=lambda news: news.date)),
    )


def changes_aside(snapshot: Snapshot, since: str | None) -> list[Event]:
    """What has happened to other records than live focus areas, their measures and meetings."""
    open_areas = {area.id for area in snapshot.of_kind(FOCUS_AREA) if area.live}
    records = [r for r in snapshot.records.values() if not r.void and _is_aside(r, open_areas)]
    return list(_events(records, since))


def _is_aside(record: Record, open_areas: set[str]) -> bool:
    if record.kind.name == FOCUS_AREA:
        return not record.live and not waits(record)
    if record.kind.name == MEASURE:
        return record.data.get("focus_area") not in open_areas
    return record.kind.name not in _NOT_ASIDE


def _events(records: Iterable[Record], since: str | None) -> Iterator[Event]:
    """The entries of histories that are dated after a day, the oldest first.

    Without a day to compare with nothing is news.
    """
    for event in reversed(trail(records, ())) if since else ():
        if event.date is not None and event.date > str(since):
            yield event


def _news(records: Iterable[Record], since: str | None) -> Iterator[News]:
    for record in records if since else ():
        for _, report in maps(record.data, "progress"):
            if (word(report, "date") or "") > str(since):
                yield News(str(report["date"]), record, "report", report)
        for news in _moves(record):
            if news.date > str(since):
                yield news


def _moves(area: Record) -> Iterator[News]:
    """Who joined, who left, and whose role changed (left and joined on one day)."""
    parts = [part for _, part in maps(area.data, "participants")]
    came = {(word(part, "organisation"), word(part, "from")) for part in parts}
    gone = {(word(part, "organisation"), word(part, "to")) for part in parts}
    for part in parts:
        organisation, begins, ends = (word(part, n) for n in ("organisation", "from", "to"))
        if begins:
            role = (organisation, begins) in gone
            yield News(begins, area, "role" if role else "joined", part)
        if ends and (organisation, ends) not in came:
            yield News(ends, area, "left", part)
