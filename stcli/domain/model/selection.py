"""Selection: which records of a kind a question asks for.

Pure functions of a snapshot and a day. *Connected* is what people mean by "all that X is in":
X itself, what refers to it today, and what it refers to today. What was true only earlier (a
participation that ended, a former focus area in a history) does not connect.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from stcli.domain.finding import Where
from stcli.domain.model.follow_up import is_late, is_silent
from stcli.domain.model.kind import Kind
from stcli.domain.model.record import Link, Record, links_of
from stcli.domain.model.snapshot import Snapshot


class Selection(NamedTuple):
    """What is asked for; what is not said does not narrow.

    ``among``: for each filter the references that pass it. ``late`` and ``silent`` are judged
    on ``today``; ``void`` lets in what should never have been recorded.
    """

    statuses: frozenset[str] = frozenset()
    among: tuple[frozenset[str], ...] = ()
    date: str | None = None
    late: bool = False
    silent: bool = False
    void: bool = False
    today: str = ""
    silent_after: int = 0


def select(snapshot: Snapshot, kind: Kind, selection: Selection) -> list[Record]:
    """The records of a kind that were asked for, by id."""
    return [record for record in snapshot.of_kind(kind.name) if fits(record, selection)]


def fits(record: Record, asked: Selection) -> bool:
    """Whether a record is asked for."""
    if asked.statuses:
        if record.status not in asked.statuses:
            return False
    elif record.void and not asked.void:
        return False
    return (
        all(record.reference in references for references in asked.among)
        and (asked.date is None or is_dated(record, asked.date))
        and (not asked.late or is_late(record, asked.today))
        and (not asked.silent or is_silent(record, asked.today, asked.silent_after))
    )


def is_dated(record: Record, day: str) -> bool:
    """Whether it is of that day: by its own date, else by a step of its life."""
    own = record.data.get("date")
    if own is not None:
        return bool(own == day)
    steps = record.told.steps if record.told else ()
    return any(step.date == day for step in steps)


def connected(snapshot: Snapshot, record: Record) -> frozenset[str]:
    """References of the record, of what refers to it now and of what it refers to now.

    An organisation is also in what its units are in.
    """
    folders = {name: kind.folder for name, kind in snapshot.kinds.items()}
    found = {record.reference}
    found.update(link.target for link in links_of(record, folders) if is_current(link))
    for one in (record, *units(snapshot, record)):
        found.update(link.source.reference for link in current_referrers(snapshot, one.reference))
    return frozenset(found)


def units(snapshot: Snapshot, organisation: Record) -> Iterator[Record]:
    """The units of an organisation, and theirs; nothing for records that have none."""
    seen, waiting = {organisation.reference}, [organisation]
    while waiting:
        for link in snapshot.referring_to(waiting.pop().reference):
            if link.where == ("part_of",) and link.live and link.source.reference not in seen:
                seen.add(link.source.reference)
                waiting.append(link.source)
                yield link.source


def current_referrers(snapshot: Snapshot, reference: str) -> Iterator[Link]:
    """The references to a record that hold today, histories aside."""
    return (link for link in snapshot.referring_to(reference) if is_current(link))


def is_current(link: Link) -> bool:
    """Whether a reference holds today: live, not in a history, its entry not ended."""
    return link.live and link.where[0] != "history" and ended(link) is None


def ended(link: Link) -> str | None:
    """The day on which the entry that holds the reference ended; None while it goes on."""
    days = (entry.get("to") for entry in entries(link.source.data, link.where))
    return next((str(day) for day in days if day), None)


def entries(data: Any, where: Where) -> Iterable[Any]:
    """The list entries that are passed on the way to a place in a record."""
    for part in where:
        data = data[part]
        if isinstance(part, int) and isinstance(data, dict):
            yield data
