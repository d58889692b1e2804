"""``stcli void``: say that a record should never have been, with a reason."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from stcli.cli.act import DryRun, day
from stcli.cli.amend import DATE, REASON, RECORD, amend, reason_of
from stcli.cli.find import record_of
from stcli.cli.shell import Shell
from stcli.domain.changing import action as changing
from stcli.domain.changing.draft import Draft
from stcli.domain.model.kind import VOID
from stcli.domain.model.record import Record


def command(
    ctx: typer.Context, record: RECORD, reason: REASON,
    instead: Annotated[str | None, typer.Option("--instead")] = None, date: DATE = None,
    dry_run: DryRun = False,
) -> int:  # fmt: skip
    """Hide a record from lists; it stays in the registry, and so does its history."""
    shell: Shell = ctx.obj
    why, on = reason_of(reason), day(shell, {"date": date})

    def change(found: Record, draft: Draft) -> dict[str, Any]:
        other = record_of(draft.now, instead).reference if instead else None
        return changing.step(found, VOID, on, {"reason": why, "instead": other})

    return amend(shell, record, VOID, change, reason=why, dry_run=dry_run)
