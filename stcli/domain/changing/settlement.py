"""Settling the live measures of a focus area that ends: moved, cancelled, or handed to somebody.

A closed or rejected area has no live measures (a rule sees to it); this is the way to say in
one word what becomes of them. Knows drafts; judges nothing.
"""

from __future__ import annotations

from collections.abc import Mapping

from stcli.domain.changing import action
from stcli.domain.changing.draft import Draft
from stcli.domain.model.claim import Claim
from stcli.domain.model.record import Record


def settle(
    draft: Draft, area: Record, *, cancel: str | None = None, transfer: str | None = None,
    reason: str | None = None, moves: Mapping[str, str] | None = None, rest: str | None = None,
) -> list[str]:  # fmt: skip
    """Settle the live measures of the area on the day of its last step; their references.

    ``moves`` gives the new area of single measures (id → id), ``rest`` that of all others.
    Otherwise ``cancel`` (the reason) or ``transfer`` (to whom, ``reason`` why) is theirs.
    """
    settled = []
    for measure in list(draft.now.of_kind("measure")):
        to = (moves or {}).get(measure.id, rest)
        if not _is_left(measure, area) or not (to or cancel or transfer):
            continue
        if to:
            _move(draft, measure, area, to, reason)
        else:
            _end(draft, measure, area, cancel or reason, None if cancel else transfer)
        settled.append(measure.reference)
    return settled


def _is_left(measure: Record, area: Record) -> bool:
    return measure.live and measure.data["focus_area"] == area.id


def _move(draft: Draft, measure: Record, area: Record, to: str, reason: str | None) -> None:
    """Goals belong to the area that is left, so that none goes along."""
    told = {"reason": reason, "from": area.id, "to": to}
    data = action.step(measure, "move", _day(area), told)
    data.pop("goals", None)
    draft.change(measure.reference, data, Claim("measure.move", measure.reference))


def _end(
    draft: Draft, measure: Record, area: Record, reason: str | None, transfer: str | None
) -> None:
    name = "transfer" if transfer else "cancel"
    data = action.step(measure, name, _day(area), {"reason": reason})
    if transfer:
        data["transferred_to"] = transfer
    draft.change(measure.reference, data, Claim(f"measure.{name}", measure.reference))


def _day(area: Record) -> str:
    return str(area.history[-1]["date"])
