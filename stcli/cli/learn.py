"""``stcli learn``: fill in what the import of a record could not know."""

from __future__ import annotations

from typing import Annotated, Any, Final

import typer

from stcli.cli.act import DryRun
from stcli.cli.amend import ASSIGNMENTS, RECORD, amend
from stcli.cli.find import record_of
from stcli.cli.shell import Shell
from stcli.cli.value import plain
from stcli.domain.changing import action as changing
from stcli.domain.changing.assign import Assignment, assignment
from stcli.domain.changing.draft import Draft
from stcli.domain.model.kind import LEARN
from stcli.domain.model.record import Record
from stcli.domain.refusal import EXIT_USAGE, Refusal

LEARNT: Final = ("date", "phase", "decision")


def command(
    ctx: typer.Context, record: RECORD, assignments: ASSIGNMENTS,
    source: Annotated[str | None, typer.Option("--source")] = None, dry_run: DryRun = False,
) -> int:  # fmt: skip
    """Learn the date, the phase or the decision of an imported status."""
    shell: Shell = ctx.obj

    def change(found: Record, draft: Draft) -> dict[str, Any]:
        sets = {}
        for text in assignments:
            wanted = assignment(text)
            if wanted.path not in LEARNT or wanted.appends:
                raise Refusal("learn-field", exit=EXIT_USAGE, name=wanted.path, known=LEARNT)
            sets[wanted.path] = _value(draft, found, wanted, shell)
        return changing.learn(found, sets, shell.settings.today, source)

    return amend(shell, record, LEARN, change, dry_run=dry_run)


def _value(draft: Draft, record: Record, wanted: Assignment, shell: Shell) -> str:
    if wanted.path == "date":
        return shell.day(wanted.value)
    if wanted.path == "decision":
        return record_of(draft.now, wanted.value, "decision").id
    return plain(record.kind.property_at((wanted.path,)).get("x-values", {}), wanted.value)
