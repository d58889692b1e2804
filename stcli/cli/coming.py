"""What sensibly comes next for a record, as commands that a person can copy.

What the model suggests (``advice``) comes before the steps that the lifecycle offers; where
there is neither, the record itself can be looked at. Never says that a step will pass the rules.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from stcli.cli.advice import advice
from stcli.cli.suggestion import step
from stcli.domain.model.kind import VOID, Action

if TYPE_CHECKING:
    from stcli.domain.model.record import Record
    from stcli.domain.model.snapshot import Snapshot
    from stcli.report.words import Words

MOST: Final = 3


def next_steps(reference: str, snapshot: Snapshot, words: Words, *, today: str) -> list[str]:
    """At most three command lines, the most sensible first; capitals are to be filled in."""
    record = snapshot.records.get(reference)
    if record is None:
        return ["stcli status"]
    steps: list[str] = []
    if not record.void and record.kind.lifecycle is not None:
        steps.extend(advice(record, snapshot, words, today=today))
        if _goes_on(record, snapshot, today):
            steps.extend(_forward(record, words))
    return list(dict.fromkeys(steps))[:MOST] or [f"stcli show {reference}"]


def _goes_on(record: Record, snapshot: Snapshot, today: str) -> bool:
    """Whether its life is work that is carried on towards its end, and may be by now."""
    from stcli.domain.changing.agenda import proposed_step

    if record.kind.name == "focus-area" and record.live:
        return proposed_step(snapshot, record) is not None
    if record.kind.name == "meeting":
        return str(record.data.get("date")) <= today
    return record.kind.name != "organisation"


def _forward(record: Record, words: Words) -> Iterator[str]:
    """The legal actions that carry the work on: those that need no reason."""
    lifecycle = record.kind.lifecycle
    if lifecycle is None or record.frozen:
        return
    first = lifecycle.actions[lifecycle.initial].target
    for action in lifecycle.actions.values():
        back = record.live and action.target == first != record.status
        if action.sources and not back and not _is_aside(record, action):
            yield from step(record, action.name, words)


def _is_aside(record: Record, action: Action) -> bool:
    """Whether the step leads aside (it needs a reason), or has been named with its options."""
    named = record.kind.name == "phenomenon" and action.name in ("map", "select")
    return action.name == VOID or "reason" in action.requires or named
