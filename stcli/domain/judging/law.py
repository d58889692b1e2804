"""The laws on a step: what may differ between a registry and the one that follows it.

One pure function of two snapshots. The planner judges a plan with it before anything is
written; the audit replays history with it. Records are matched by kind and id, whatever their
folder. Knows records and lifecycles; does not know commits, claims, signatures or the clock.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from stcli.domain.finding import ERROR, NOTE, WARNING, Finding, Severity, Where
from stcli.domain.judging.frozen import judge_standing
from stcli.domain.judging.mandate import judge_mandates
from stcli.domain.model.history import Problem, corrections_only, disagreements, replay
from stcli.domain.model.kind import IMPORT, Kind, Lifecycle
from stcli.domain.model.path import get
from stcli.domain.model.reader import REGISTRY_FILE
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.model.step import Entry, word


def judge_step(before: Snapshot, after: Snapshot) -> list[Finding]:
    """Every law that the step from one snapshot to the next breaks."""
    steps = _steps(before, after)
    return [
        *_gone(before, after),
        *(f for old, new in steps if old is not None for f in _judge_change(old, new, before)),
        *(f for old, new in steps if old is None for f in _judge_birth(new, before)),
        *_born_unread(before, after),
        *_mandates(steps, before, after),
    ]


def dated_ahead(before: Snapshot, after: Snapshot, today: str) -> list[Finding]:
    """New history entries dated after a day (ISO): what has not happened can't be recorded."""
    return [
        _finding("audit-dated-ahead", record, ("history", *where), date=date, today=today)
        for record in _altered(after, before)
        for where, date in _new_dates(_counterpart(record, before), record)
        if date > today
    ]


def _new_dates(old: Record | None, new: Record) -> Iterator[tuple[Where, str]]:
    """The dates of entries that were added, and those that `learn` lays on an import."""
    known = len(old.history) if old else 0
    for index, entry in enumerate(new.history[known:], known):
        for path in ((), ("sets",)):
            date = get(entry, (*path, "date"))
            if isinstance(date, str):
                yield (index, *path, "date"), date


# Which record is which


def _altered(one: Snapshot, other: Snapshot) -> list[Record]:
    """The records of one snapshot that are not the very same in the other, by reference."""
    return one.differing(other)


def _counterpart(record: Record, other: Snapshot) -> Record | None:
    return other.get(record.kind.name, record.id)


def _is_broken(record: Record, there: Snapshot) -> bool:
    """Whether the record has a file there that could not be read as a record."""
    kind = there.kinds.get(record.kind.name)
    by_name = kind is not None and f"{kind.folder}/{record.id}" in there.broken
    return by_name or (record.path in there.readings and there.readings[record.path].record is None)


def _steps(before: Snapshot, after: Snapshot) -> list[tuple[Record | None, Record]]:
    """The records that the later snapshot brings or changes, as they were and as they are."""
    found = ((_counterpart(new, before), new) for new in _altered(after, before))
    return [(old, new) for old, new in found if old is None or old.data != new.data]


# What a step rests on


def _mandates(
    steps: Sequence[tuple[Record | None, Record]], before: Snapshot, after: Snapshot
) -> Iterator[Finding]:
    """New steps were decided as the earlier registry asks, by whom it lets decide."""
    if _is_founding(before):
        return
    for old, new in steps:
        yield from judge_mandates(old, new, before, after)


# Nothing disappears


def _gone(before: Snapshot, after: Snapshot) -> Iterator[Finding]:
    """A record never disappears; every kind the registry knew is still there."""
    for old in _altered(before, after):
        if _counterpart(old, after) is None:
            variant = "unreadable" if _is_broken(old, after) else ""
            yield _finding("audit-record-deleted", old, (), variant, before=old.id)
    for reference, path in before.broken.items():
        if not after.exists(reference):
            yield _of_file("audit-record-deleted", path, before=reference)
    for name, kind in before.kinds.items():
        if name not in after.kinds:
            path = f"schemas/{kind.schema_file}"
            yield _of_file("audit-record-deleted", path, "kind", kind=name)
    if REGISTRY_FILE in before.tree and REGISTRY_FILE not in after.tree:
        yield _of_file("audit-record-deleted", REGISTRY_FILE, "registry")


def _born_unread(before: Snapshot, after: Snapshot) -> Iterator[Finding]:
    """A new file in a record's place that can't be read begins with nothing."""
    for reference, path in after.broken.items():
        if not before.exists(reference) and path not in before.tree:
            yield _of_file("audit-born-late", path, "unreadable", record=reference)


# A record that was there before


def _judge_change(old: Record, new: Record, before: Snapshot) -> Iterator[Finding]:
    if old.data.get("id") != new.data.get("id"):
        yield _finding("audit-record-deleted", new, ("id",), "id", before=old.data.get("id"))
    known = len(old.history)
    if new.history[:known] != old.history:
        where = _first_difference(old.history, new.history)
        yield _finding("audit-history-rewritten", new, where)
    if new.imported and not old.imported and not _begins_with_import(new):
        yield _finding("audit-born-late", new, ("origin",), "origin")
    yield from _illegal(new, known, old.kind)
    if len(new.history) > known:
        yield from _misled(new, old.kind)
    yield from judge_standing(old, new, before)


def _first_difference(old: Sequence[Entry], new: Sequence[Entry]) -> Where:
    same = [ours == theirs for ours, theirs in zip(old, new, strict=False)]
    return ("history",) if all(same) else ("history", same.index(False))


def _illegal(new: Record, known: int, earlier: Kind | None) -> Iterator[Finding]:
    """Appended entries are legal under the lifecycle of before and of the record's own."""
    told: list[Problem] = []
    for lifecycle in _lifecycles(new.kind, earlier) or (None,):
        for problem in _problems(lifecycle, new):
            index = problem.where[1]
            if isinstance(index, int) and index >= known and problem not in told:
                told.append(problem)
                params = {"problem": problem.code, **problem.params}
                yield _finding("audit-transition-illegal", new, problem.where, **params)


def _misled(new: Record, earlier: Kind | None) -> Iterator[Finding]:
    """What the record says of itself is what its new entries give by the lifecycle of before."""
    lifecycle = earlier.lifecycle if earlier is not None else None
    if lifecycle is None or lifecycle == new.kind.lifecycle:
        return  # the rule `history-replays` says so
    for problem in disagreements(new.data, replay(lifecycle, new.history), lifecycle):
        params = {"problem": problem.code, **problem.params}
        yield _finding("audit-transition-illegal", new, problem.where, **params)


def _problems(lifecycle: Lifecycle | None, new: Record) -> Iterator[Problem]:
    if lifecycle is None:
        yield from corrections_only(new.history)
    elif new.told is not None and lifecycle == new.kind.lifecycle:
        yield from new.told.problems
    else:
        yield from replay(lifecycle, new.history).problems


def _lifecycles(*kinds: Kind | None) -> list[Lifecycle]:
    """The lifecycles of these kinds, each once."""
    found: list[Lifecycle] = []
    for kind in kinds:
        if kind is not None and kind.lifecycle is not None and kind.lifecycle not in found:
            found.append(kind.lifecycle)
    return found


# A record that is new


def _judge_birth(new: Record, before: Snapshot) -> Iterator[Finding]:
    """A new record begins with its kind's initial action; imports only where they are allowed."""
    earlier = before.kinds.get(new.kind.name)
    first = word(new.history[0], "action") if new.history else None
    for problem in _illegal(new, 0, earlier):
        if problem.params["problem"] != "history-replays.first":
            yield problem
    yield from _misled(new, earlier)
    if first == IMPORT:
        yield from _judge_import(new, before)
    elif any(first != lifecycle.initial for lifecycle in _lifecycles(new.kind, earlier)):
        yield _finding("audit-born-late", new, ("history", 0, "action"), "first", action=first)
    if new.imported and first != IMPORT:
        yield from _judge_origin(new, before)


def _judge_import(new: Record, before: Snapshot) -> Iterator[Finding]:
    where: Where = ("history", 0, "action")
    if _is_founding(before):
        return
    if get(before.registry, ("audit", "imports")) == "allowed":
        yield _finding("audit-born-late", new, where, "imported", NOTE)
    elif _is_broken(new, before):
        # What it said before can't be compared; that it came to be unread was an error then.
        yield _finding("audit-born-late", new, where, "unread", WARNING)
    else:
        yield _finding("audit-born-late", new, where, "import")


def _judge_origin(new: Record, before: Snapshot) -> Iterator[Finding]:
    """Records without a story were imported only where the registry began."""
    if new.kind.lifecycle is not None:
        yield _finding("audit-born-late", new, ("origin",), "origin")
    elif _is_broken(new, before):
        yield _finding("audit-born-late", new, ("origin",), "unread", WARNING)
    elif not _is_founding(before):
        yield _finding("audit-born-late", new, ("origin",), "origin")


def _is_founding(before: Snapshot) -> bool:
    """Whether nothing of a registry was there yet."""
    return REGISTRY_FILE not in before.tree and not before.records and not before.broken


def _begins_with_import(record: Record) -> bool:
    return bool(record.history) and word(record.history[0], "action") == IMPORT


# Findings


def _finding(
    rule: str, record: Record, where: Where = (), variant: str = "", severity: Severity = ERROR,
    /, *, before: Any = None, **params: Any,
) -> Finding:  # fmt: skip
    code = f"{rule}.{variant}" if variant else rule
    shown = {**params, "before": before} if before is not None else params
    return Finding(
        rule, severity, record.path, code, shown, where=where, record=record.reference,
        before=before,
    )  # fmt: skip


def _of_file(rule: str, path: str, variant: str = "", **params: Any) -> Finding:
    code = f"{rule}.{variant}" if variant else rule
    return Finding(rule, ERROR, path, code, params, line=1, column=1)
