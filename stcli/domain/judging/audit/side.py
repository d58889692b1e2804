"""Sides: commits that a landing brought along, and what they did on the way.

The landing is what counts; but a side on which records were deleted, rewritten or thawed makes
the trail harder to trust, even where the landing shows nothing of it. Knows laws on steps;
knows no claims.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from stcli.domain.finding import ERROR, SHORT, Finding
from stcli.domain.judging.audit.claim import versions
from stcli.domain.judging.audit.desk import Desk, Desks
from stcli.domain.judging.audit.finding import of_landing
from stcli.domain.judging.audit.landing import Side
from stcli.domain.judging.audit.moment import Present
from stcli.domain.judging.law import judge_step
from stcli.domain.model.reader import REGISTRY_FILE
from stcli.domain.model.record import Link, Record
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.reading.tree import MemoryTree

RULE: Final = "audit-trunk"
_LAWS: Final = frozenset(("audit-record-deleted", "audit-history-rewritten", "audit-frozen-edited"))


class _Patch(Snapshot):
    """Only the records that one change touches, as they were or as they became."""

    def __init__(self, desk: Desk, present: Present, *, registry: bool) -> None:
        super().__init__(MemoryTree({REGISTRY_FILE: b""} if registry else {}), desk.law, {})
        self._present = present

    def take_record(self, reference: str, record: Record | None) -> None:
        """A record's version, if there is one."""
        if record is not None:
            self.records[reference] = record

    def referring_to(self, reference: str) -> list[Link]:
        return self._present.referring_to(reference)


def judge_side(side: Side, desks: Desks, present: Present) -> Iterator[Finding]:
    """What a commit of a side breaks of the laws on deletion, histories and what is frozen."""
    if not side.changes or not side.commit.parents:
        return
    earlier, later = desks.of(side.earlier), desks.of(side.law)
    gone = [c for c in side.changes if c.path == REGISTRY_FILE and c.after is None]
    before = _Patch(earlier, present, registry=bool(gone))
    after = _Patch(later, present, registry=False)
    for old, new in versions(side.changes, earlier, later):
        reference = next(record.reference for record in (new, old) if record is not None)
        before.take_record(reference, old)
        after.take_record(reference, new)
    for path, _, is_ in side.changes:
        reference_of = later.reference(path)
        if is_ is not None and reference_of and reference_of not in after.records:
            after.broken[reference_of] = path
    for finding in judge_step(before, after):
        if finding.severity == ERROR and finding.rule in _LAWS:
            yield finding


def beginnings(side: Side) -> Iterator[Finding]:
    """A second beginning of the registry, outside its trunk."""
    if side.founds:
        yield of_landing(f"{RULE}.second-beginning", by=side.commit.id[:SHORT])
