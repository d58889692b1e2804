"""Units: which organisation a department counts as.

A unit of an organisation is an organisation with `part_of`. Knows that field only; a circle of
units, which `reference-resolves` reports, never makes these functions run on.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from stcli.domain.judging.rules.known import ORGANISATION
from stcli.domain.judging.rules.value import word
from stcli.domain.model.snapshot import Snapshot

Parents = Mapping[str, str]


def parents_of(snapshot: Snapshot) -> Parents:
    """Unit to the organisation that it is part of."""
    found = ((o.id, word(o.data, "part_of")) for o in snapshot.of_kind(ORGANISATION) if not o.void)
    return {id: parent for id, parent in found if parent is not None}


def is_there(id: str, snapshot: Snapshot) -> bool:
    """Whether there is such an organisation; of one that is not, its reference tells enough."""
    kind = snapshot.kinds.get(ORGANISATION)
    return kind is not None and snapshot.exists(f"{kind.folder}/{id}")


def lineage(id: str, parents: Parents) -> list[str]:
    """The organisation, what it is part of, and so on up; each once."""
    line = [id]
    while (parent := parents.get(line[-1])) is not None and parent not in line:
        line.append(parent)
    return line


def circle(id: str, parents: Parents) -> list[str]:
    """The circle that the lineage runs into, from its alphabetically first member; mostly none."""
    line = lineage(id, parents)
    back = parents.get(line[-1])
    if back is None:
        return []
    round_trip = line[line.index(back) :]
    first = round_trip.index(min(round_trip))
    return round_trip[first:] + round_trip[:first]


def tops(ids: Iterable[str], parents: Parents) -> set[str]:
    """The organisations that these stand for, the units of one organisation counted once."""
    return {_top(id, parents) for id in ids}


def _top(id: str, parents: Parents) -> str:
    if id not in parents:
        return id
    ring = circle(id, parents)
    return ring[0] if ring else lineage(id, parents)[-1]
