"""Claims: what commits say they did, against what the files show.

A claim is true where the commit's own change has the entry that it names, and kept where the
landing still has it. Knows entries of histories and trailers; knows no signatures.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final, NamedTuple

from stcli.domain.finding import ERROR, NOTE, SHORT, Finding, Severity
from stcli.domain.judging.audit.desk import Desk, Desks
from stcli.domain.judging.audit.finding import of_landing, of_record
from stcli.domain.judging.audit.landing import Change, Commit, Side
from stcli.domain.judging.audit.story import Altered
from stcli.domain.model.claim import EDIT, Claim
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.model.step import Entry, word

RULE: Final = "audit-claim-differs"


class Told(NamedTuple):
    """An entry that was appended: the record, the action, its decision, when it was dated."""

    record: str
    action: str
    decision: str | None
    date: str | None


def told_of(record: Record, entry: Entry) -> Told:
    """An entry as claims name it."""
    action, decision = word(entry, "action"), word(entry, "decision")
    named = f"decisions/{decision}" if decision else None
    return Told(record.reference, f"{record.kind.name}.{action}", named, word(entry, "date"))


class Work(NamedTuple):
    """A commit with the entries that its own change appended and those that it took away."""

    commit: Commit
    added: tuple[Told, ...]
    removed: tuple[Told, ...]


def work_of(side: Side, desks: Desks) -> Work:
    """What a commit of a side did to histories, by its own change."""
    added: list[Told] = []
    removed: list[Told] = []
    for old, new in versions(side.changes, desks.of(side.earlier), desks.of(side.law)):
        before = [told_of(old, entry) for entry in old.history] if old is not None else []
        after = [told_of(new, entry) for entry in new.history] if new is not None else []
        added += _without(after, before)
        removed += _without(before, after)
    return Work(side.commit, tuple(added), tuple(removed))


def versions(
    changes: Iterable[Change], before: Desk, after: Desk
) -> Iterator[tuple[Record | None, Record | None]]:
    """The records that some changed files hold, before and after, paired by reference."""
    old: dict[str, Record] = {}
    new: dict[str, Record] = {}
    for path, was, is_ in changes:
        for desk, entry, found in ((before, was, old), (after, is_, new)):
            record = desk.read(path, entry).record
            if record is not None:
                found.setdefault(record.reference, record)
    for reference in sorted(old.keys() | new.keys()):
        yield old.get(reference), new.get(reference)


def _without(entries: list[Told], others: list[Told]) -> list[Told]:
    left = list(others)
    found = []
    for entry in entries:
        if entry in left:
            left.remove(entry)
        else:
            found.append(entry)
    return found


def told_ahead(work: Work, limit: str, after: Snapshot) -> Iterator[Finding]:
    """Entries of a side that were dated after a day: the day after their own commit."""
    for told in work.added:
        if told.date is not None and told.date > limit and _stands(told, after):
            record = after.records[told.record]
            yield of_record("audit-dated-ahead", record, ("history",), date=told.date, today=limit)


def judge_claims(works: list[Work], changed: list[Altered], after: Snapshot) -> Iterator[Finding]:
    """Claims of a landing's commits that are not so, and steps that nobody claims.

    The landing's own commit comes last in ``works``.
    """
    claimed: dict[tuple[str, str], int] = {}
    for number, work in enumerate(works):
        left = list(work.added)
        for claim in work.commit.claims:
            if claim.action.endswith(f".{EDIT}"):
                continue
            key = (claim.record, claim.action)
            claimed[key] = claimed.get(key, 0) + 1
            shown = next((told for told in left if _fits(claim, told)), None)
            if shown is None:
                yield _differs(claim, "unshown", work.commit, after)
                continue
            left.remove(shown)
            if not _stands(shown, after):
                back = any(shown in later.removed for later in works[number + 1 :])
                yield _differs(claim, "taken-back" if back else "lost", work.commit, after)
    yield from _unclaimed(changed, claimed)


def _fits(claim: Claim, told: Told) -> bool:
    same = (claim.record, claim.action) == (told.record, told.action)
    return same and claim.decision in (None, told.decision)


def _stands(told: Told, after: Snapshot) -> bool:
    record = after.records.get(told.record)
    return record is not None and any(told_of(record, e) == told for e in record.history)


def _differs(claim: Claim, variant: str, commit: Commit, after: Snapshot) -> Finding:
    severity: Severity = NOTE if variant == "taken-back" else ERROR
    code = f"{RULE}.{variant}"
    params = {"action": claim.action, "claimed": claim.record, "by": commit.id[:SHORT]}
    record = after.records.get(claim.record)
    if record is None:
        return of_landing(code, severity, **params)._replace(record=claim.record)
    return of_record(code, record, ("history",), severity, **params)


def _unclaimed(changed: list[Altered], claimed: Mapping[tuple[str, str], int]) -> Iterator[Finding]:
    left = dict(claimed)
    for each in changed:
        for index, entry in each.added:
            told = told_of(each.new, entry)
            key = (told.record, told.action)
            if left.get(key, 0) > 0:
                left[key] -= 1
                continue
            yield of_record(
                f"{RULE}.by-hand", each.new, ("history", index), NOTE, action=told.action
            )
