"""Who takes part: joining and leaving focus areas and bodies, coordinating, preparing.

These are edits of lists that only grow: an entry is ended and another added, none is
rewritten. Pure functions from a record to its new data; guards are rules, judged later.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from typing import Any, Final

from stcli.domain.model.record import Record
from stcli.domain.refusal import Refusal

COORDINATOR: Final = "coordinator"
MEMBER: Final = "member"
ROLES: Final = (COORDINATOR, MEMBER)
Data = dict[str, Any]


def current(entries: Sequence[Mapping[str, Any]], field: str, id: str) -> int | None:
    """The index of the entry of this organisation or body that has not ended, if any."""
    return next((i for i, e in enumerate(entries) if e.get(field) == id and "to" not in e), None)


def joined(area: Record, entry: Mapping[str, Any], date: str) -> Data:
    """The area with one more participant from a date; the same where that stands already."""
    _check_at_work(area)
    data = _copy(area)
    already = Refusal(
        "already-participates", record=area.reference, area=area.id, id=entry["organisation"]
    )
    _begin(data.setdefault("participants", []), "organisation", {**entry, "from": date}, already)
    return data


def left(area: Record, id: str, date: str) -> Data:
    """The area with a participant's time ended, in its subgroups too."""
    data = _copy(area)
    _end(data.get("participants", []), "organisation", id, date, area)
    for group in data.get("subgroups", []):
        if current(group.get("participants", []), "organisation", id) is not None:
            _end(group["participants"], "organisation", id, date, area)
    return data


def coordinating(area: Record, id: str, date: str) -> Data:
    """The area with this organisation as its one coordinator from a date.

    A standing role is not rewritten: the former coordinator goes on as a member.
    """
    _check_at_work(area)
    data = _copy(area)
    people = data.setdefault("participants", [])
    standing = [i for i, p in enumerate(people) if p.get("role") == COORDINATOR and "to" not in p]
    others = [index for index in standing if people[index]["organisation"] != id]
    if standing and not others:
        raise Refusal("already-coordinates", record=area.reference, id=id)
    for index in others:
        people.append(_as(people[index], MEMBER, date))
        people[index] = {**people[index], "to": date}
    if len(standing) == len(others):
        _make_coordinator(people, id, date)
    return data


def _make_coordinator(people: list[Data], id: str, date: str) -> None:
    index = current(people, "organisation", id)
    if index is None:
        people.append({"organisation": id, "role": COORDINATOR, "from": date})
    elif "role" not in people[index]:
        # An unknown role is an empty field: it may be filled.
        person = people[index]
        people[index] = {"organisation": id, "role": COORDINATOR, **person}
    else:
        standing = people[index]
        people[index] = {**standing, "to": date}
        people.append(_as(standing, COORDINATOR, date))


def _as(person: Mapping[str, Any], role: str, date: str) -> Data:
    return {**{k: v for k, v in person.items() if k != "to"}, "role": role, "from": date}


def prepared(area: Record, values: Mapping[str, Any]) -> Data:
    """The area with products of its preparation; goals are added or changed by their id."""
    _check_at_work(area)
    data = _copy(area)
    for name, value in values.items():
        if name == "goals":
            data["goals"] = _goals(data.get("goals", []), value)
        else:
            data[name] = {**data.get(name, {}), **value}
    return data


def _goals(known: list[Data], given: list[Data]) -> list[Data]:
    by_id = {goal["id"]: goal for goal in known}
    for goal in given:
        before = by_id.get(goal["id"], {})
        text = {**before.get("text", {}), **goal["text"]}
        by_id[goal["id"]] = {**before, **goal, "text": text}
    return list(by_id.values())


def seated(organisation: Record, entry: Mapping[str, Any], date: str) -> Data:
    """The organisation with one more seat in a body from a date; the same where it has it."""
    data = _copy(organisation)
    already = Refusal("already-member", record=organisation.reference, body=entry["body"])
    _begin(data.setdefault("memberships", []), "body", {**entry, "from": date}, already)
    return data


def unseated(organisation: Record, body: str, date: str) -> Data:
    """The organisation with its seat in a body ended."""
    data = _copy(organisation)
    _end(data.get("memberships", []), "body", body, date, organisation)
    return data


def _begin(entries: list[Data], field: str, entry: Mapping[str, Any], already: Refusal) -> None:
    """Add an entry; refused where another of the same name stands, nothing where it does itself."""
    wanted = _without_empty(entry)
    if wanted in entries:
        return
    if current(entries, field, str(entry[field])) is not None:
        raise already
    entries.append(wanted)


def _end(entries: list[Data], field: str, id: str, date: str, record: Record) -> None:
    index = current(entries, field, id)
    if index is None:
        code = "not-participating" if field == "organisation" else "not-member"
        raise Refusal(code, record=record.reference, id=id)
    entries[index] = {**entries[index], "to": date}


def _check_at_work(area: Record) -> None:
    if area.frozen:
        raise Refusal("frozen", record=area.reference, status=area.status, kind=area.kind.name)


def _copy(record: Record) -> Data:
    return copy.deepcopy(dict(record.data))


def _without_empty(entry: Mapping[str, Any]) -> Data:
    return {key: value for key, value in entry.items() if value not in (None, "")}
