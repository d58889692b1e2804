"""What new steps rest on, judged by the registry that was there before them.

A change can bring a mandate, or a schema that asks for no decision, and at once the step that
it allows. So the step is judged a second time: who may decide, and what needs a decision, is
what it was before the change. Knows one record in two snapshots.
"""

from __future__ import annotations

from collections.abc import Iterator

from stcli.domain.finding import ERROR, Finding
from stcli.domain.judging.rules.decisions import judge_decisions
from stcli.domain.model.kind import Lifecycle
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot

RULE = "audit-mandate"


def judge_mandates(
    old: Record | None, new: Record, before: Snapshot, after: Snapshot
) -> Iterator[Finding]:
    """Errors of `decision-mandated` that only the law of before shows, in what is new."""
    lifecycles = _lifecycles(new, before)
    if not lifecycles:
        return
    told = {(f.code, f.where) for f in judge_decisions(new, after, bodies=after)}
    if old is not None:
        told |= {(f.code, f.where) for f in judge_decisions(old, before, bodies=before)}
    for lifecycle in lifecycles:
        for finding in judge_decisions(new, after, bodies=before, lifecycle=lifecycle):
            if finding.severity == ERROR and (finding.code, finding.where) not in told:
                told.add((finding.code, finding.where))
                yield finding._replace(rule=RULE)


def _lifecycles(new: Record, before: Snapshot) -> list[Lifecycle]:
    """The record's own lifecycle, and that of its kind before where it was another.

    None where neither knows of anything that is decided.
    """
    earlier = before.kinds.get(new.kind.name)
    own, other = new.kind.lifecycle, earlier.lifecycle if earlier else None
    both = [own, *([] if other is own or other == own else [other])]
    found = [one for one in both if one is not None]
    decided = any(action.needs_decision for one in found for action in one.actions.values())
    return found if decided else []
