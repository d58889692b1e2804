"""Settling the live measures of a focus area in the commit that closes it.

A closed area has no live measures (a rule sees to it); here a person says in one word what
becomes of them: cancelled, or transferred to somebody.
"""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from typing import Annotated, Any, Final

import typer

from stcli.cli.fields import parameter
from stcli.domain.changing import action as changing
from stcli.domain.changing.draft import Draft
from stcli.domain.changing.plan import Claim
from stcli.domain.refusal import EXIT_USAGE, Refusal

SETTLING: Final[tuple[inspect.Parameter, ...]] = (
    parameter("cancel_measures", Annotated[str | None, typer.Option("--cancel-measures")]),
    parameter("transfer_measures", Annotated[str | None, typer.Option("--transfer-measures")]),
)


def settle_measures(draft: Draft, reference: str, arguments: Mapping[str, Any]) -> None:
    """Cancel or transfer every live measure of the area, as the arguments say."""
    reason, to = arguments.get("cancel_measures"), arguments.get("transfer_measures")
    if reason and to:
        raise Refusal("settle-one", exit=EXIT_USAGE)
    if not (reason or to):
        return
    area = draft.now.records[reference]
    date = str(area.history[-1]["date"])
    for measure in draft.now.of_kind("measure"):
        if measure.live and measure.data["focus_area"] == area.id:
            name = "cancel" if reason else "transfer"
            why = reason or arguments.get("reason")
            data = changing.step(measure, name, date, {"reason": why})
            if to:
                data["transferred_to"] = to
            draft.change(measure.reference, data, Claim(f"measure.{name}", measure.reference))
