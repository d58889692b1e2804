"""``stcli set``: change single fields of a record."""

from __future__ import annotations

import typer

from stcli.cli.act import DryRun
from stcli.cli.amend import ASSIGNMENTS, RECORD, amend, assigned
from stcli.cli.shell import Shell
from stcli.domain.changing.draft import EDIT


def command(
    ctx: typer.Context, record: RECORD, assignments: ASSIGNMENTS, dry_run: DryRun = False
) -> int:
    """Change fields by their paths."""
    shell: Shell = ctx.obj
    today = shell.settings.today
    return amend(
        shell, record, EDIT, lambda found, _: assigned(found, assignments, today), dry_run=dry_run
    )
