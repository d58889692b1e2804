"""Effects: what a change means beyond the records in which it stands.

A focus area that loses its last live measure, an organisation that is in nothing any more: none
of it is forbidden, and whoever agrees to a change wants to know. A pure function of two
snapshots. Knows the cooperation model's kinds; judges nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from stcli.domain.model.overview import coordinators, current_participants
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot

DECIDED: Final = "decided"
LAST_MEASURE: Final = "last-measure"
COORDINATOR: Final = "coordinator"
LEAD: Final = "lead"
LEFT: Final = "left"
NO_ROLES: Final = "no-roles"

_AREA, _MEASURE, _BODY, _DECISION = "focus-area", "measure", "body", "decision"
_ORGANISATION: Final = "organisation"

# By an organisation's id, the records in which it has a part now.
Roles = dict[str, set[str]]


class Effect(NamedTuple):
    """What happens to a record; ``others`` are references of what it concerns besides."""

    what: str
    record: Record
    others: tuple[str, ...] = ()


def effects(before: Snapshot, after: Snapshot) -> Iterator[Effect]:
    """What a change brings about, the weightiest first."""
    yield from _decided(before, after)
    yield from _areas(before, after)
    yield from _leads(before, after)
    yield from _organisations(before, after)


def _decided(before: Snapshot, after: Snapshot) -> Iterator[Effect]:
    for decision in after.of_kind(_DECISION):
        if before.get(_DECISION, decision.id) is None:
            subjects = decision.data.get("subjects") or ()
            yield Effect(DECIDED, decision, tuple(map(str, subjects)))


# Focus areas and measures


def _areas(before: Snapshot, after: Snapshot) -> Iterator[Effect]:
    """Areas that go on without a measure, or without anybody who coordinates."""
    measured, still = _measured(before), _measured(after)
    for area in after.of_kind(_AREA):
        old = before.get(_AREA, area.id)
        if not area.live or old is None:
            continue
        if area.id in measured and area.id not in still:
            yield Effect(LAST_MEASURE, area)
        if any(coordinators(old)) and not any(coordinators(area)):
            yield Effect(COORDINATOR, area, _as_organisations(coordinators(old), after))


def _measured(snapshot: Snapshot) -> set[str]:
    """The areas that have a live measure."""
    live = (measure for measure in snapshot.of_kind(_MEASURE) if measure.live)
    return {str(measure.data.get("focus_area")) for measure in live}


def _leads(before: Snapshot, after: Snapshot) -> Iterator[Effect]:
    """Live measures whose lead is no active organisation, and was one, or they are new."""
    for measure in after.of_kind(_MEASURE):
        if measure.live and not _is_led(measure, after):
            old = before.get(_MEASURE, measure.id)
            if old is None or not old.live or _is_led(old, before):
                lead = _as_organisations([str(measure.data.get("lead"))], after)
                yield Effect(LEAD, measure, lead)


def _is_led(measure: Record, snapshot: Snapshot) -> bool:
    lead = snapshot.get(_ORGANISATION, str(measure.data.get("lead")))
    return lead is not None and lead.live


# Organisations


def _organisations(before: Snapshot, after: Snapshot) -> Iterator[Effect]:
    """Who leaves what goes on without it, and who is in nothing any more."""
    was, is_ = _roles(before), _roles(after)
    for organisation in after.of_kind(_ORGANISATION):
        gone = was.get(organisation.id, set()) - is_.get(organisation.id, set())
        left = tuple(sorted(ref for ref in gone if _goes_on(ref, after)))
        if left:
            yield Effect(LEFT, organisation, left)
        if organisation.live and gone and not is_.get(organisation.id):
            yield Effect(NO_ROLES, organisation)


def _goes_on(reference: str, snapshot: Snapshot) -> bool:
    record = snapshot.records.get(reference)
    return record is not None and (record.live or record.kind.name == _BODY)


def _roles(snapshot: Snapshot) -> Roles:
    found: Roles = {}
    for id, reference in _parts(snapshot):
        found.setdefault(id, set()).add(reference)
    return found


def _parts(snapshot: Snapshot) -> Iterator[tuple[str, str]]:
    """Organisations with what each has a part in now: open areas, live measures, bodies."""
    for area in snapshot.of_kind(_AREA):
        if area.live:
            yield from ((id, area.reference) for id in current_participants(area))
    for measure in snapshot.of_kind(_MEASURE):
        if measure.live:
            yield str(measure.data.get("lead")), measure.reference
            partners = measure.data.get("partners") or ()
            yield from ((str(partner["organisation"]), measure.reference) for partner in partners)
    for organisation in snapshot.of_kind(_ORGANISATION):
        for entry in organisation.data.get("memberships") or ():
            if not entry.get("to"):
                body = snapshot.get(_BODY, str(entry["body"]))
                yield organisation.id, body.reference if body else str(entry["body"])


def _as_organisations(ids: Iterator[str] | list[str], snapshot: Snapshot) -> tuple[str, ...]:
    kind = snapshot.kinds.get(_ORGANISATION)
    folder = kind.folder if kind is not None else _ORGANISATION
    return tuple(f"{folder}/{id}" for id in ids)
