"""The one way to write: a plan becomes one commit, and the files and index follow.

Knows the order in which that is safe; does not know what a plan means, and does not judge
it. Up to the moment the branch moves, a failure leaves nothing changed; after it, the commit
stands and what could not follow is named. Hooks of git do not run. What the user has staged,
partly staged, meant to add or not yet told git about stays exactly as it was.

The seam for recovery lies between ``prepare`` and ``publish``: a ``Prepared`` holds all that
finishing or dropping the change takes, and nothing visible has happened before it is
published.
"""

from __future__ import annotations

from contextlib import nullcontext
from typing import TYPE_CHECKING

from stcli.store.preparation import prepare
from stcli.store.publication import publish
from stcli.store.turn import turn

if TYPE_CHECKING:
    from datetime import datetime

    from stcli.domain.changing.plan import Plan
    from stcli.store.discovery import Repository


def commit(
    repository: Repository,
    plan: Plan,
    *,
    base: str | None,
    now: datetime,
    hand_edits: bool = False,
    in_turn: bool = False,
) -> str:
    """Commit a plan that was made against ``base`` (None: no commit yet); the commit's id.

    ``hand_edits``: the plan's new content may already stand in the work tree and the index,
    since it was made by hand there. ``in_turn``: the caller holds ``turn`` already.
    """
    with nullcontext() if in_turn else turn(repository):
        prepared = prepare(repository, plan, base=base, now=now, hand_edits=hand_edits)
        publish(repository, prepared)
    return prepared.commit
