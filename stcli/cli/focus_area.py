"""``stcli focus-area``: proposing, deciding on, preparing, joining, following up focus areas."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Annotated, Any, Final

import typer

from stcli.cli.act import (
    DryRun,
    Verb,
    beginning,
    day,
    fixed_value,
    shipped_kinds,
    stepping,
    text_language,
)
from stcli.cli.change import Saying, write
from stcli.cli.fields import fields_of, parameter, required, signed
from stcli.cli.find import record_of
from stcli.cli.measure import said
from stcli.cli.settle import SETTLING, name_successors, settle_measures
from stcli.cli.shell import Shell
from stcli.cli.value import values_of
from stcli.domain.changing import membership, reporting
from stcli.domain.changing.draft import Draft
from stcli.domain.model.path import EACH
from stcli.domain.model.record import Record
from stcli.domain.refusal import EXIT_USAGE, Refusal

KIND: Final = "focus-area"
PRODUCTS: Final = ("phenomenon_description", "vision", "goals")
VERBS: Final = (
    Verb("open"),
    Verb("start"),
    Verb("close", ("outcome", "final_report"), also=settle_measures, fill=name_successors,
         options=SETTLING),
    Verb("reject"),
    Verb("reopen"),
    Verb("defer"),
)  # fmt: skip
ID = Annotated[str, typer.Argument(metavar="ID")]
ORGANISATION = Annotated[str, typer.Argument(metavar="ORG")]
DATE = Annotated[str | None, typer.Option("--date")]
# (area, organisation, day) to the area's new data
Participation = Callable[[Record, str, str], dict[str, Any]]


def commands() -> list[tuple[str, Callable[..., Any]]]:
    """The commands of the group, in the order of a focus area's life."""
    return [
        beginning(KIND, Verb("propose")),
        ("join", join),
        ("leave", leave),
        ("coordinator", coordinator),
        _prepare(),
        ("report", report),
        *(stepping(KIND, verb) for verb in VERBS),
    ]


def join(
    ctx: typer.Context, id: ID, organisation: ORGANISATION,
    role: Annotated[str | None, typer.Option("--role")] = None,
    resources: Annotated[str | None, typer.Option("--resources")] = None,
    date: DATE = None, dry_run: DryRun = False,
) -> int:  # fmt: skip
    """An organisation takes part."""
    at = ("participants", EACH, "role")
    taken = fixed_value(KIND, at, role, option="role") if role is not None else None

    def joined(area: Record, organisation: str, on: str) -> dict[str, Any]:
        entry = {"organisation": organisation, "role": taken, "resources": resources}
        return membership.joined(area, entry, on)

    return _taking_part(ctx.obj, "join", joined, (id, organisation), date, dry_run)


def leave(
    ctx: typer.Context, id: ID, organisation: ORGANISATION, date: DATE = None,
    dry_run: DryRun = False,
) -> int:  # fmt: skip
    """An organisation takes part no longer."""
    return _taking_part(ctx.obj, "leave", membership.left, (id, organisation), date, dry_run)


def coordinator(
    ctx: typer.Context, id: ID, organisation: ORGANISATION, date: DATE = None,
    dry_run: DryRun = False,
) -> int:  # fmt: skip
    """An organisation becomes the one that coordinates."""
    change = membership.coordinating
    return _taking_part(ctx.obj, "coordinator", change, (id, organisation), date, dry_run)


def _taking_part(
    shell: Shell, name: str, change: Participation, who: tuple[str, str], date: str | None,
    dry_run: bool,
) -> int:  # fmt: skip
    """Change how an organisation takes part in an area from a day on."""

    def decide(draft: Draft) -> Saying:
        area = record_of(draft.now, who[0], KIND)
        organisation = record_of(draft.now, who[1], "organisation").id
        data = change(area, organisation, day(shell, {"date": date}))
        draft.change(area.reference, data)
        return Saying(KIND, name, f"{area.id} {organisation}", area.reference)

    return write(shell, decide, dry_run)


def report(
    ctx: typer.Context, id: ID, text: Annotated[str, typer.Argument(metavar="TEXT")],
    meeting: Annotated[str | None, typer.Option("--meeting")] = None,
    date: DATE = None, dry_run: DryRun = False,
) -> int:  # fmt: skip
    """How the work of the area goes, perhaps told for a meeting."""
    shell: Shell = ctx.obj
    told = said(text)

    def decide(draft: Draft) -> Saying:
        area = record_of(draft.now, id, KIND)
        ground = record_of(draft.now, meeting, "meeting").id if meeting else None
        entry = {"date": day(shell, {"date": date}), "text": told, "meeting": ground}
        draft.change(area.reference, reporting.reported(area, entry))
        return Saying(KIND, "report", area.id, area.reference)

    return write(shell, decide, dry_run)


def _prepare() -> tuple[str, Callable[..., Any]]:
    """The command that records the three products of the preparation."""
    fields = fields_of(shipped_kinds()[KIND], PRODUCTS)

    def prepare(ctx: typer.Context, id: str, dry_run: bool, **arguments: Any) -> int:
        shell: Shell = ctx.obj
        return write(shell, lambda draft: _prepared(draft, id, fields, arguments), dry_run)

    from stcli.cli.settings import current_language

    return "prepare", signed(
        prepare,
        [
            required("ctx", typer.Context), required("id", ID),
            *(field.parameter(current_language()) for field in fields),
            parameter("dry_run", DryRun, False),
        ],
    )  # fmt: skip


def _prepared(draft: Draft, id: str, fields: Any, arguments: Mapping[str, Any]) -> Saying:
    area = record_of(draft.now, id, KIND)
    values = values_of(fields, arguments, text_language(draft))
    if not values:
        raise Refusal("prepare-nothing", exit=EXIT_USAGE, options=[f"--{f.option}" for f in fields])
    draft.change(area.reference, membership.prepared(area, values))
    return Saying(KIND, "prepare", area.id, area.reference)
