"""Passing live roles from one organisation to another, history untouched.

Live roles: the lead and the partners of measures at work, current participation (subgroups and
the coordinator's role among it) in focus areas that are not over, current seats in bodies.
Entries of lists that only grow are ended and new ones added; what the old organisation put
in (resources) is its own and not passed on. Knows records; guards are rules, judged later.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from stcli.domain.changing.membership import COORDINATOR, MEMBER, current
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot

AREA: Final = "focus-area"
MEASURE: Final = "measure"
ORGANISATION: Final = "organisation"
CHAIR: Final = "chair"
Data = dict[str, Any]


class Passing(NamedTuple):
    """Who passes roles to whom, from which day."""

    old: str
    new: str
    date: str


def held(snapshot: Snapshot, id: str) -> Iterator[str]:
    """References of the measures, focus areas and bodies in which it has a live role."""
    for measure in snapshot.of_kind(MEASURE):
        partners = (p["organisation"] for p in measure.data.get("partners", []))
        if measure.live and id in (measure.data["lead"], *partners):
            yield measure.reference
    for area in snapshot.of_kind(AREA):
        holders = (area.data, *area.data.get("subgroups", []))
        people = (holder.get("participants", []) for holder in holders)
        if not area.frozen and any(current(p, ORGANISATION, id) is not None for p in people):
            yield area.reference
    organisation = snapshot.get(ORGANISATION, id)
    seats = organisation.data.get("memberships", []) if organisation else []
    for seat in seats:
        if "to" not in seat:
            yield f"{snapshot.kinds['body'].folder}/{seat['body']}"


def handed_over(
    snapshot: Snapshot, passing: Passing, only: Sequence[str] = ()
) -> Iterator[tuple[str, Data]]:
    """Reference and new data of every record that the handing over changes.

    ``only``: references of the measures, focus areas and bodies whose roles pass; without any,
    all. Whoever takes a measure over takes part in its area, as the old organisation did.
    """
    measures = [m for m in snapshot.of_kind(MEASURE) if m.live and _asked(m.reference, only)]
    changed = {m.reference: data for m in measures if (data := _measure(m, passing)) != m.data}
    areas = {str(snapshot.records[ref].data["focus_area"]) for ref in changed}
    yield from changed.items()
    for area in snapshot.of_kind(AREA):
        if not area.frozen:
            data = copy.deepcopy(dict(area.data))
            if _asked(area.reference, only):
                _pass_area(data, passing)
            elif area.id in areas:
                _join_beside(data, passing)
            if data != area.data:
                yield area.reference, data
    yield from _seats(snapshot, passing, only)


def _asked(reference: str, only: Sequence[str]) -> bool:
    return not only or reference in only


# Measures: lead and partners are no lists that only grow


def _measure(measure: Record, passing: Passing) -> Data:
    data = copy.deepcopy(dict(measure.data))
    _pass_partner(data, passing)
    if data["lead"] == passing.old:
        data["lead"] = passing.new
        # Who leads is no partner of its own; what a partner's task says is kept.
        bare = {"organisation": passing.new}
        _set_list(data, "partners", [p for p in data.get("partners", []) if p != bare])
    return data


def _pass_partner(data: Data, passing: Passing) -> None:
    partners = data.get("partners", [])
    there = next((p for p in partners if p["organisation"] == passing.new), None)
    kept = []
    for partner in partners:
        if partner["organisation"] != passing.old:
            kept.append(partner)
        elif there is not None:
            _add_task(there, partner)
        elif data["lead"] != passing.new or "task" in partner:
            kept.append({**partner, "organisation": passing.new})
    _set_list(data, "partners", kept)


def _add_task(partner: Data, other: Mapping[str, Any]) -> None:
    """Two partners become one: it has the tasks of both."""
    tasks = [task for task in (partner.get("task"), other.get("task")) if task]
    if tasks:
        partner["task"] = "; ".join(dict.fromkeys(tasks))


def _set_list(data: Data, name: str, items: list[Data]) -> None:
    if items:
        data[name] = items
    else:
        data.pop(name, None)


# Focus areas


def _pass_area(data: Data, passing: Passing) -> None:
    for holder in (data, *data.get("subgroups", [])):
        people = holder.get("participants", [])
        index = current(people, "organisation", passing.old)
        if index is not None:
            _pass_participation(people, index, passing)


def _pass_participation(people: list[Data], index: int, passing: Passing) -> None:
    role = people[index].get("role")
    people[index] = {**people[index], "to": passing.date}
    place = current(people, "organisation", passing.new)
    if place is None:
        people.append(_entry("organisation", passing, {"role": role}))
    elif role == COORDINATOR and people[place].get("role") != COORDINATOR:
        _take_role(people, place, passing.date)


def _take_role(people: list[Data], place: int, date: str) -> None:
    """A role that is not known is filled in; a standing one is ended and another begun."""
    person = people[place]
    if "role" in person:
        people[place] = {**person, "to": date}
        people.append({**person, "role": COORDINATOR, "from": date})
    else:
        people[place] = {"organisation": person["organisation"], "role": COORDINATOR, **person}


def _join_beside(data: Data, passing: Passing) -> None:
    """The new organisation takes part too; the old one goes on with what else it has there."""
    people = data.get("participants", [])
    mine = [p for p in people if p["organisation"] == passing.old]
    still = [p for p in mine if p.get("to", passing.date) >= passing.date]
    if still and current(people, "organisation", passing.new) is None:
        role = MEMBER if "role" in still[-1] else None
        people.append(_entry("organisation", passing, {"role": role}))


# Seats in bodies


def _seats(snapshot: Snapshot, passing: Passing, only: Sequence[str]) -> Iterator[tuple[str, Data]]:
    old, new = (snapshot.get(ORGANISATION, id) for id in (passing.old, passing.new))
    assert old is not None
    assert new is not None
    folder = snapshot.kinds["body"].folder
    leaving, taking = (copy.deepcopy(dict(record.data)) for record in (old, new))
    for index, seat in enumerate(leaving.get("memberships", [])):
        if "to" not in seat and _asked(f"{folder}/{seat['body']}", only):
            leaving["memberships"][index] = {**seat, "to": passing.date}
            _take_seat(taking.setdefault("memberships", []), seat, passing)
    if leaving != old.data:
        yield old.reference, leaving
        yield new.reference, taking


def _take_seat(seats: list[Data], seat: Mapping[str, Any], passing: Passing) -> None:
    """One seat in a body is enough; the chair passes over another post."""
    place = current(seats, "body", str(seat["body"]))
    if place is not None and seat["post"] in (seats[place]["post"], *_BELOW_CHAIR):
        return
    if place is not None:
        seats[place] = {**seats[place], "to": passing.date}
    seats.append({"body": seat["body"], "post": seat["post"], "from": passing.date})


_BELOW_CHAIR: Final = ("member", "deputy", "expert", "secretary")


def _entry(field: str, passing: Passing, more: Mapping[str, Any]) -> Data:
    said = {key: value for key, value in more.items() if value}
    return {field: passing.new, **said, "from": passing.date}
