"""``stcli apply PLAN``: carry out a plan that a dry run kept in a file.

The plan is judged anew on what HEAD says now; where the files that it changes are no more what
they were, it is refused.
"""

from __future__ import annotations

import json
from typing import Annotated, Any, Final

import typer

from stcli.cli.act import DryRun
from stcli.cli.change import Saying, write
from stcli.cli.shell import Shell
from stcli.domain.changing import saved_plan
from stcli.domain.changing.draft import Draft
from stcli.domain.changing.plan import Plan
from stcli.domain.refusal import Refusal

LARGEST: Final = 64 * 1024 * 1024


def command(
    ctx: typer.Context, plan: Annotated[str, typer.Argument(metavar="PLAN")],
    dry_run: DryRun = False,
) -> int:  # fmt: skip
    """Carry out a kept plan."""
    from stcli.cli.gather import read_bytes

    shell: Shell = ctx.obj
    data = _parsed(read_bytes(plan, limit=LARGEST))

    def decide(draft: Draft) -> Saying:
        found = saved_plan.plan_of(data, draft.base.tree)
        if found.edits:
            draft.replace({edit.path: edit.after for edit in found.edits}, found.claims)
            saved_plan.check_claims(found, draft.base, draft.now)
        return _saying(found)

    # What was planned from hand edits may still stand in the files.
    return write(shell, decide, dry_run, hand_edits=True)


def _parsed(content: bytes) -> Any:
    try:
        return json.loads(content)
    except (ValueError, RecursionError) as error:
        raise Refusal("plan-form") from error


def _saying(plan: Plan) -> Saying:
    """The subject's parts: ``kind: action id``."""
    kind, _, rest = plan.subject.partition(": ")
    action, _, id = rest.partition(" ")
    records = plan.records
    saying = Saying(kind, action, id, records[0] if len(records) == 1 else "", plan.reason)
    if saying.subject != plan.subject:
        raise Refusal("plan-form")
    return saying
