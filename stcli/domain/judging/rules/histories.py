"""The rule that a record is what its history tells.

The replay itself stands in ``model.history``; here its problems become findings, and what
else a record says about its beginning is compared with its first entry.
"""

from __future__ import annotations

from collections.abc import Iterator

from stcli.domain.finding import Finding
from stcli.domain.judging.rules.rule import error
from stcli.domain.model.history import Problem, corrections_only, disagreements
from stcli.domain.model.kind import IMPORT
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot


def history_gives_the_status(snapshot: Snapshot) -> Iterator[Finding]:
    """Status, phase and focus area are what the history gives, by legal steps, in order."""
    for record in snapshot.records.values():
        for problem in _problems(record):
            yield error(problem.code, record, problem.where, **problem.params)


def _problems(record: Record) -> Iterator[Problem]:
    told, lifecycle = record.told, record.kind.lifecycle
    if told is None or lifecycle is None:
        yield from corrections_only(record.history)
        return
    yield from told.problems
    yield from disagreements(record.data, told, lifecycle)
    if record.imported and told.steps and told.steps[0].action != IMPORT:
        yield Problem("history-replays.origin", ("origin",), {"action": told.steps[0].action})
