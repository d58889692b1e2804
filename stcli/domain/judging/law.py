"""The laws on a step: what may differ between a registry and the one that follows it.

One pure function of two snapshots. The planner judges a plan with it before anything is
written; the audit replays history with it. Knows records and lifecycles; does not know
commits, claims, signatures or the clock.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from stcli.domain.finding import ERROR, NOTE, WARNING, Finding, Where
from stcli.domain.judging.change import Changed, changes, corrected
from stcli.domain.model.history import replay
from stcli.domain.model.kind import CORRECT, IMPORT, UNDO
from stcli.domain.model.path import Pattern, general, pattern_of
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot

# What `correct` may never reach, and what else stands in a decision that a transition names.
NEVER_CORRECTED: Final = ("id", "history", "status")
STANDS_IN_DECISION: Final = ("decides", "subjects", "body", "date")


def judge_step(before: Snapshot, after: Snapshot) -> list[Finding]:
    """Every law that the step from one snapshot to the next breaks."""
    return [
        *_deleted(before, after),
        *(f for old, new in _pairs(before, after) for f in _judge_change(old, new, before)),
        *(f for new in _born(before, after) for f in _judge_birth(new, before)),
    ]


def dated_ahead(before: Snapshot, after: Snapshot, today: str) -> list[Finding]:
    """New history entries dated after a day (ISO): what has not happened can't be recorded."""
    return [
        _finding("audit-dated-ahead", record, ("history", index, "date"), date=date, today=today)
        for reference, record in after.records.items()
        for index, date in _new_dates(before.records.get(reference), record)
        if date > today
    ]


def _new_dates(old: Record | None, new: Record) -> Iterator[tuple[int, str]]:
    if old is new:
        return
    known = len(old.history) if old else 0
    for index, entry in enumerate(new.history[known:], known):
        if entry.get("date"):
            yield index, entry["date"]


def _pairs(before: Snapshot, after: Snapshot) -> Iterator[tuple[Record, Record]]:
    for reference, new in after.records.items():
        old = before.records.get(reference)
        if old is not None and old is not new and old.data != new.data:
            yield old, new


def _born(before: Snapshot, after: Snapshot) -> Iterator[Record]:
    for reference, record in after.records.items():
        if not before.exists(reference):
            yield record


def _deleted(before: Snapshot, after: Snapshot) -> Iterator[Finding]:
    """A record never disappears; every kind the registry knew is still there."""
    for record in before.records.values():
        if not after.exists(record.reference):
            yield _finding("audit-record-deleted", record, before=record.id)
    for name, kind in before.kinds.items():
        if name not in after.kinds:
            path = f"schemas/{kind.schema_file}"
            yield Finding(
                "audit-record-deleted", ERROR, path, "audit-record-deleted.kind",
                {"kind": name}, line=1, column=1,
            )  # fmt: skip


def _judge_change(old: Record, new: Record, before: Snapshot) -> Iterator[Finding]:
    known, told = len(old.history), new.history
    if told[:known] != old.history:
        where = _first_difference(old.history, told)
        yield _finding("audit-history-rewritten", new, where=where)
        return
    yield from _illegal(old, new)
    yield from _frozen(old, new, told[known:], before)


def _first_difference(old: list[Mapping[str, Any]], new: list[Mapping[str, Any]]) -> Where:
    for index, entry in enumerate(old):
        if index >= len(new) or new[index] != entry:
            return ("history", index) if index < len(new) else ("history",)
    return ("history",)


def _illegal(old: Record, new: Record) -> Iterator[Finding]:
    """Appended entries are legal under the lifecycle of before and of the record's own."""
    known = len(old.history)
    for kind in dict.fromkeys((old.kind.name, new.kind.name)):
        lifecycle = (old if kind == old.kind.name else new).kind.lifecycle
        if lifecycle is None:
            continue
        for problem in replay(lifecycle, new.history).problems:
            index = problem.where[1] if len(problem.where) > 1 else 0
            if isinstance(index, int) and index >= known:
                yield _finding(
                    "audit-transition-illegal", new, problem.where, problem=problem.code,
                    **problem.params,
                )  # fmt: skip
        if old.kind.lifecycle == new.kind.lifecycle:
            return


def _frozen(
    old: Record, new: Record, added: list[Mapping[str, Any]], before: Snapshot
) -> Iterator[Finding]:
    """What is frozen or only grows changes through `correct` and the steps themselves alone."""
    free = {("history",), ("status",), *_stepped(old, added)}
    thawed = old.frozen and any(e["action"] == UNDO for e in added)
    for entry_index, entry in enumerate(added, len(old.history)):
        if entry["action"] == CORRECT:
            yield from _forbidden(old, new, entry_index, entry, before)
    fixed = corrected(e["fields"] for e in added if e["action"] == CORRECT and e.get("fields"))
    for change in changes(old.data, new.data, old.kind.grows, frozen=old.frozen):
        if general(change.where) in free or fixed.covers(change.where):
            continue
        yield _change_finding(new, change, WARNING if thawed and not change.grows else ERROR)


def _stepped(old: Record, added: list[Mapping[str, Any]]) -> set[Pattern]:
    """The fields that the appended entries themselves derive, set or stamp."""
    lifecycle = old.kind.lifecycle
    if lifecycle is None or not any(e["action"] != CORRECT for e in added):
        return set()
    names, known = {e["action"] for e in added}, len(old.history)
    undone = [e.get("of") for e in added if e["action"] == UNDO]
    names |= {old.history[i]["action"] for i in undone if isinstance(i, int) and i < known}
    steps = [a for name, a in lifecycle.actions.items() if name in names]
    fields = {pattern_of(stamp) for step in steps for stamp in step.stamps}
    # An `actual` that held nothing but the stamp comes and goes with it.
    fields |= {field[:-1] for field in fields if len(field) > 1}
    return fields | {(name,) for name in lifecycle.tracked}


def _forbidden(
    old: Record, new: Record, index: int, entry: Mapping[str, Any], before: Snapshot
) -> Iterator[Finding]:
    """Corrections that may not be: identity and story, and what a decision decided."""
    never = list(NEVER_CORRECTED)
    if old.kind.name == "decision" and _named_by_transition(old, before):
        never.extend(STANDS_IN_DECISION)
    for number, field in enumerate(entry.get("fields") or ()):
        if pattern_of(field.replace("[#", "[]."))[0] in never:
            where = ("history", index, "fields", number)
            yield _finding("audit-frozen-edited", new, where, "never-corrected", name=field)


def _named_by_transition(decision: Record, before: Snapshot) -> bool:
    return any(
        link.where[0] == "history" and link.where[-1] == "decision" and link.live
        for link in before.referring_to(decision.reference)
    )


def _judge_birth(new: Record, before: Snapshot) -> Iterator[Finding]:
    """A new record begins with its kind's initial action; imports only where they are allowed."""
    if new.kind.lifecycle is None or not new.history or not before.registry:
        return
    first = new.history[0]["action"]
    where = ("history", 0, "action")
    if first == IMPORT:
        allowed = before.registry.get("audit", {}).get("imports") == "allowed"
        severity, code = (NOTE, "imported") if allowed else (ERROR, "import")
        yield _finding("audit-born-late", new, where, code, severity=severity)
    elif first != new.kind.lifecycle.initial:
        yield _finding("audit-born-late", new, where, "first", action=first)
    if new.imported and first != IMPORT:
        yield _finding("audit-born-late", new, ("origin",), "origin")


def _change_finding(new: Record, change: Changed, severity: Any) -> Finding:
    code = f"audit-frozen-edited.{'grows' if change.grows else 'frozen'}"
    return Finding(
        "audit-frozen-edited", severity, new.path, code, {"status": new.status},
        where=change.where, record=new.reference, before=change.before, after=change.after,
    )  # fmt: skip


def _finding(
    rule: str, record: Record, where: Where = (), variant: str = "", *,
    severity: Any = ERROR, before: Any = None, **params: Any,
) -> Finding:  # fmt: skip
    code = f"{rule}.{variant}" if variant else rule
    return Finding(
        rule, severity, record.path, code, params, where=where, record=record.reference,
        before=before,
    )  # fmt: skip
