"""A step: one effective transition of a record, the state it led to, and what may be wrong.

Knows how one entry of a history turns one state into the next, legal or not, and which dates
it stamps; does not know which steps are legal (``history`` does, and tells problems).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from stcli.domain.finding import Where
from stcli.domain.model.kind import IMPORT, Lifecycle
from stcli.domain.model.path import get, pattern_of, put

Entry = Mapping[str, Any]


class Step(NamedTuple):
    """An effective transition: entry ``position`` and the state it led to.

    ``date`` and ``decision`` are what is known today: ``learn`` lays them on an import.
    ``values`` are the tracked fields (phase, focus area, meeting date) after the step.
    """

    position: int
    action: str
    entry: Entry
    date: str | None
    decision: str | None
    status: str
    values: Mapping[str, str | None]


class Problem(NamedTuple):
    """One thing that a history says and that can't be."""

    code: str
    where: Where
    params: Mapping[str, Any] = {}


def advance(lifecycle: Lifecycle, steps: Sequence[Step], index: int, entry: Entry) -> Step:
    """The state to which entry ``index`` leads after these steps."""
    name = entry["action"]
    action = lifecycle.actions.get(name)
    values = dict(steps[-1].values) if steps else {}
    status = steps[-1].status if steps else ""
    if action is not None:
        status = action.target or status
        values.update(action.sets)
    elif name == IMPORT:
        status = word(entry, "to") or ""
        # What is known about the time of the import, for fields that steps set.
        values.update({n: word(entry, n) for n in lifecycle.tracked if n in entry})
    for record_field, sources in lifecycle.derived.items():
        if name in sources:
            values[record_field] = word(entry, sources[name])
    date, decision = word(entry, "date"), word(entry, "decision")
    return Step(index, name, entry, date, decision, status, values)


def stamp(lifecycle: Lifecycle, data: dict[str, Any], step: Step) -> None:
    """Put the step's date where it stamps; only empty fields are filled."""
    for name in _stamps(lifecycle, step):
        if step.date and not get(data, pattern_of(name)):
            put(data, pattern_of(name), step.date)


def unstamp(
    lifecycle: Lifecycle, data: dict[str, Any], step: Step, earlier: Sequence[Step]
) -> None:
    """Empty what the step stamped, if it still holds the step's date.

    A date that an earlier step stamped there too is that step's, and stays.
    """
    for name in _stamps(lifecycle, step):
        others = {other.date for other in earlier if name in _stamps(lifecycle, other)}
        if get(data, pattern_of(name)) == step.date and step.date not in others:
            put(data, pattern_of(name), None)


def _stamps(lifecycle: Lifecycle, step: Step) -> tuple[str, ...]:
    action = lifecycle.actions.get(step.action)
    return action.stamps if action else ()


def word(entry: Any, name: str) -> str | None:
    """The string in a field of an entry, or None."""
    # Asking for a dict first: asking for an abstract mapping costs much more.
    value = entry.get(name) if isinstance(entry, (dict, Mapping)) else None
    return value if isinstance(value, str) else None
