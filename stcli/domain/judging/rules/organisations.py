"""Rules about organisations: seats, and roles that outlive the organisation.

Knows memberships, participation and leads; people never stand in the registry.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from stcli.domain.finding import Finding, Where
from stcli.domain.judging.rules.known import (
    COOPERATION_GROUP,
    DISSOLVED,
    EXPERT_NETWORK,
    FOCUS_AREA,
    MEASURE,
    MEMBER_POSTS,
    ORGANISATION,
)
from stcli.domain.judging.rules.rule import warning
from stcli.domain.judging.rules.value import is_current, maps, word
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot


def member_of_the_group_sits_in_the_network(snapshot: Snapshot) -> Iterator[Finding]:
    """The expert network has a representative of every member of the cooperation group."""
    for organisation in snapshot.of_kind(ORGANISATION):
        if "memberships" not in organisation.data or organisation.void:
            continue
        current = [e for e in maps(organisation.data, "memberships") if is_current(e[1])]
        seated = any(word(entry, "body") == EXPERT_NETWORK for _, entry in current)
        member = next((index for index, entry in current if _is_seat(entry)), None)
        if member is not None and not seated:
            yield warning(
                "network-seat", organisation, ("memberships", member), body=COOPERATION_GROUP,
                network=EXPERT_NETWORK, organisation=organisation.id,
            )  # fmt: skip


def _is_seat(entry: Mapping[str, Any]) -> bool:
    return word(entry, "body") == COOPERATION_GROUP and word(entry, "post") in MEMBER_POSTS


def dissolved_organisation_has_no_live_role(snapshot: Snapshot) -> Iterator[Finding]:
    """No dissolved organisation leads a live measure or takes part in an open focus area."""
    gone = {o.id: o for o in snapshot.of_kind(ORGANISATION) if o.status == DISSOLVED}
    if not gone:
        return
    for area in snapshot.of_kind(FOCUS_AREA):
        if area.live:
            for where, id in _taking_part(area):
                if id in gone:
                    yield _outlived("participant", area, where, gone[id])
    for measure in snapshot.of_kind(MEASURE):
        lead = word(measure.data, "lead")
        if lead in gone and measure.live:
            yield _outlived("lead", measure, ("lead",), gone[lead])


def _taking_part(area: Record) -> Iterator[tuple[Where, str]]:
    """Current participants, and those of subgroups that are not named among them."""
    seen = set()
    for index, entry in maps(area.data, "participants"):
        organisation = word(entry, "organisation")
        if organisation is not None and is_current(entry):
            seen.add(organisation)
            yield ("participants", index, "organisation"), organisation
    for number, group in maps(area.data, "subgroups"):
        for index, entry in maps(group, "participants"):
            organisation = word(entry, "organisation")
            if organisation is not None and is_current(entry) and organisation not in seen:
                where = ("subgroups", number, "participants", index, "organisation")
                yield where, organisation


def _outlived(role: str, record: Record, where: Where, organisation: Record) -> Finding:
    named = (word(entry, "organisation") for _, entry in maps(organisation.data, "successors"))
    successors = [name for name in named if name is not None]
    told = organisation.told
    code = f"dissolved-in-live-role.{role}" + ("" if successors else "-alone")
    return warning(
        code, record, where, organisation=organisation.id, successors=successors,
        since=told.steps[-1].date if told and told.steps else None,
    )  # fmt: skip
