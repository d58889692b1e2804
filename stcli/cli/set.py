"""``stcli set``: change single fields of a record."""

from __future__ import annotations

from typing import Any

import typer

from stcli.cli.act import DryRun
from stcli.cli.amend import ASSIGNMENTS, RECORD, amend, assigned
from stcli.cli.shell import Shell
from stcli.domain.changing.draft import EDIT, Draft
from stcli.domain.model.record import Record


def command(
    ctx: typer.Context, record: RECORD, assignments: ASSIGNMENTS, dry_run: DryRun = False
) -> int:
    """Change fields by their paths."""
    shell: Shell = ctx.obj

    def change(found: Record, draft: Draft) -> dict[str, Any]:
        today, registry = shell.settings.today, draft.now.registry
        return assigned(found, assignments, today=today, registry=registry)

    return amend(shell, record, EDIT, change, dry_run=dry_run)
