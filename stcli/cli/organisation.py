"""``stcli organisation``: adding organisations, their seats in the bodies, what becomes of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any, Final

import typer

from stcli.cli import succession
from stcli.cli.act import DryRun, Verb, beginning, day, fixed_value
from stcli.cli.change import Saying, write
from stcli.cli.find import record_of
from stcli.cli.shell import Shell
from stcli.domain.changing import membership
from stcli.domain.changing.draft import Draft
from stcli.domain.judging.rules.known import COOPERATION_GROUP, EXPERT_NETWORK
from stcli.domain.model.path import EACH

KIND: Final = "organisation"
ID = Annotated[str, typer.Argument(metavar="ORG")]
BODY = Annotated[str, typer.Argument(metavar="BODY")]
DATE = Annotated[str | None, typer.Option("--date")]


def commands() -> list[tuple[str, Callable[..., Any]]]:
    """The commands of the group."""
    return [
        beginning(KIND, Verb("add")),
        succession.renaming_command(),
        ("join", join),
        ("leave", leave),
        ("dissolve", succession.dissolve),
        ("hand-over", succession.hand_over),
    ]


def join(  # noqa: PLR0917 -- typer reads options off a signature
    ctx: typer.Context, organisation: ID, body: BODY,
    post: Annotated[str, typer.Option("--post")] = "member",
    decision: Annotated[str | None, typer.Option("--decision")] = None,
    seat: Annotated[bool, typer.Option("--network-seat/--no-network-seat")] = True,
    date: DATE = None, dry_run: DryRun = False,
) -> int:  # fmt: skip
    """An organisation takes a seat in a body; in the group, one in the network too."""
    shell: Shell = ctx.obj
    held = fixed_value(KIND, ("memberships", EACH, "post"), post, option="post")

    def decide(draft: Draft) -> Saying:
        record = record_of(draft.now, organisation, KIND)
        seats = record_of(draft.now, body, "body").id
        ground = record_of(draft.now, decision, "decision").id if decision else None
        on = day(shell, {"date": date}, _decision_date(draft, ground))
        entry = {"body": seats, "post": held, "decision": ground}
        draft.change(record.reference, membership.seated(record, entry, on))
        if seats == COOPERATION_GROUP and seat:
            _take_network_seat(draft, record.reference, on)
        return Saying(KIND, "join", f"{record.id} {seats}", record.reference)

    return write(shell, decide, dry_run)


def leave(
    ctx: typer.Context, organisation: ID, body: BODY, date: DATE = None, dry_run: DryRun = False,
) -> int:  # fmt: skip
    """An organisation gives up its seat in a body."""
    shell: Shell = ctx.obj

    def decide(draft: Draft) -> Saying:
        record = record_of(draft.now, organisation, KIND)
        seats = record_of(draft.now, body, "body").id
        on = day(shell, {"date": date})
        draft.change(record.reference, membership.unseated(record, seats, on))
        return Saying(KIND, "leave", f"{record.id} {seats}", record.reference)

    return write(shell, decide, dry_run)


def _take_network_seat(draft: Draft, reference: str, date: str) -> None:
    """Every member organisation of the group has a representative in the expert network."""
    record = draft.now.records[reference]
    seats = record.data.get("memberships", [])
    if membership.current(seats, "body", EXPERT_NETWORK) is None and draft.now.get(
        "body", EXPERT_NETWORK
    ):
        entry = {"body": EXPERT_NETWORK, "post": "expert"}
        draft.change(reference, membership.seated(record, entry, date))


def _decision_date(draft: Draft, id: str | None) -> str | None:
    decision = draft.now.get("decision", id)
    return str(decision.data["date"]) if decision else None
