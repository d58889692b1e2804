"""``stcli undo``: take back a record's latest step, with a reason."""

from __future__ import annotations

import typer

from stcli.cli.act import DryRun, day
from stcli.cli.amend import DATE, REASON, RECORD, amend, reason_of
from stcli.cli.shell import Shell
from stcli.domain.changing import action as changing
from stcli.domain.model.kind import UNDO


def command(
    ctx: typer.Context, record: RECORD, reason: REASON, date: DATE = None,
    dry_run: DryRun = False,
) -> int:  # fmt: skip
    """Take the latest step back; both stay in the history."""
    shell: Shell = ctx.obj
    why, on = reason_of(reason), day(shell, {"date": date})
    return amend(
        shell, record, UNDO, lambda found, _: changing.undo(found, on, why), reason=why,
        dry_run=dry_run,
    )  # fmt: skip
