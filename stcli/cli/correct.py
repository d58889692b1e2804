"""``stcli correct``: change what is frozen, openly and with a reason."""

from __future__ import annotations

from typing import Any

import typer

from stcli.cli.act import DryRun, day
from stcli.cli.amend import ASSIGNMENTS, DATE, REASON, RECORD, amend, assigned, reason_of
from stcli.cli.shell import Shell
from stcli.domain.changing import action as changing
from stcli.domain.changing.draft import Draft
from stcli.domain.model.kind import CORRECT
from stcli.domain.model.record import Record


def command(
    ctx: typer.Context, record: RECORD, assignments: ASSIGNMENTS, reason: REASON,
    date: DATE = None, dry_run: DryRun = False,
) -> int:  # fmt: skip
    """Correct fields; the history tells which and why."""
    shell: Shell = ctx.obj
    why, on = reason_of(reason), day(shell, {"date": date})

    def change(found: Record, draft: Draft) -> dict[str, Any]:
        today, registry = shell.settings.today, draft.now.registry
        new = assigned(found, assignments, today=today, registry=registry)
        return changing.correct(found, new, on, why)

    return amend(shell, record, CORRECT, change, reason=why, dry_run=dry_run)
