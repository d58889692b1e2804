"""Settling the live measures of a focus area in the commit that closes it.

A closed area has no live measures (a rule sees to it); here a person says what becomes of
them: some or all move to other areas, the rest are cancelled, or transferred to somebody.
Says also which areas carry the work on.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Final

import typer

from stcli.cli.act import fixed_value
from stcli.cli.fields import parameter
from stcli.cli.find import record_of
from stcli.domain.changing import reporting
from stcli.domain.changing.draft import Draft
from stcli.domain.changing.settlement import settle
from stcli.domain.model.path import EACH
from stcli.domain.model.record import Record
from stcli.domain.refusal import EXIT_USAGE, Refusal

SETTLING: Final[tuple[inspect.Parameter, ...]] = (
    parameter(
        "move_measures",
        Annotated[
            list[str] | None, typer.Option("--move-measures", metavar="[MEASURE=]AREA")
        ],
    ),
    parameter("cancel_measures", Annotated[str | None, typer.Option("--cancel-measures")]),
    parameter("transfer_measures", Annotated[str | None, typer.Option("--transfer-measures")]),
    parameter(
        "successor", Annotated[list[str] | None, typer.Option("--successor", metavar="AREA")]
    ),
    parameter(
        "event", Annotated[str | None, typer.Option("--event", metavar="|".join(reporting.EVENTS))]
    ),
)  # fmt: skip


def name_successors(
    draft: Draft, record: Record, data: dict[str, Any], arguments: Mapping[str, Any]
) -> tuple[()]:
    """Say in the area that ends which areas carry its work on."""
    named, event = arguments.get("successor") or (), arguments.get("event")
    if event and not named:
        raise Refusal("needs", exit=EXIT_USAGE, option="--successor", kind="focus-area",
                      action="close")  # fmt: skip
    if event:
        event = fixed_value("focus-area", ("successors", EACH, "event"), event, option="event")
    after = [record_of(draft.now, name, "focus-area").id for name in named]
    if after:
        date = str(data["history"][-1]["date"])
        told = reporting.successors(record.id, after, event, date)
        data["successors"] = [*data.get("successors", ()), *told]
    return ()


def settle_measures(draft: Draft, reference: str, arguments: Mapping[str, Any]) -> None:
    """Move, cancel or transfer the live measures of the area, as the arguments say."""
    area = draft.now.records[reference]
    moves: dict[str, str] = {}
    rest: list[str] = []
    for name, target in _moves(draft, arguments):
        if name is None:
            rest.append(target)
        else:
            moves[_own_measure(draft, area, name)] = target
    cancel, transfer = (arguments.get(f"{way}_measures") for way in ("cancel", "transfer"))
    if len([*rest, *filter(None, (cancel, transfer))]) > 1:
        raise Refusal("settle-one", exit=EXIT_USAGE)
    settle(
        draft, area, cancel=cancel, transfer=transfer, reason=arguments.get("reason"),
        moves=moves, rest=rest[0] if rest else None,
    )  # fmt: skip


def _moves(draft: Draft, arguments: Mapping[str, Any]) -> Iterator[tuple[str | None, str]]:
    """``MEASURE=AREA``, or an area alone for all that are not named."""
    for text in arguments.get("move_measures") or ():
        name, equals, target = (part.strip() for part in text.rpartition("="))
        yield (name if equals else None), record_of(draft.now, target, "focus-area").id


def _own_measure(draft: Draft, area: Record, name: str) -> str:
    measure = record_of(draft.now, name, "measure")
    if measure.data["focus_area"] != area.id:
        raise Refusal("settle-strange", measure=measure.reference, area=area.reference)
    return measure.id
