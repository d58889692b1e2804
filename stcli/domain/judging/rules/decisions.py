"""Rules about decisions: what a transition rests on, and where it was decided.

Knows transitions, decisions, bodies and their mandates. The audit judges a landing with the
mandates of the landing before it; for that, bodies may come from another snapshot.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from stcli.domain.finding import ERROR, WARNING, Finding, Severity, Where
from stcli.domain.judging.rules.known import BODY, CALLED_OFF, DECISION, MEETING
from stcli.domain.judging.rules.rule import error, graded
from stcli.domain.judging.rules.value import holds, maps, word, words
from stcli.domain.model.history import Step, replay
from stcli.domain.model.kind import IMPORT, Kind, Lifecycle
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot

# Status → the decided actions for which an import to that status stands.
Readings = Mapping[str, tuple[str, ...]]


def transition_is_decided(snapshot: Snapshot) -> Iterator[Finding]:
    """A transition that needs a decision rests on one that decides exactly this."""
    for kind in snapshot.kinds.values():
        lifecycle = kind.lifecycle
        if lifecycle and any(action.needs_decision for action in lifecycle.actions.values()):
            for record in snapshot.of_kind(kind.name):
                yield from judge_decisions(record, snapshot, bodies=snapshot)


def judge_decisions(
    record: Record, snapshot: Snapshot, *, bodies: Snapshot, lifecycle: Lifecycle | None = None
) -> Iterator[Finding]:
    """`decision-mandated` about one record, by the mandates that stand in ``bodies``.

    ``lifecycle``: another than that of the record's own kind, which says what is decided.
    """
    lifecycle = lifecycle or record.kind.lifecycle
    if lifecycle is None or _is_void(record, lifecycle):
        return
    own = record.told if lifecycle == record.kind.lifecycle else None
    told = own or replay(lifecycle, record.history)
    readings = _readings(lifecycle)
    for number, step in enumerate(told.steps):
        names = _decided_actions(step, lifecycle, readings)
        if names:
            around = told.steps[:number], told.steps[number + 1 :]
            case = _Case(record, step, *around, names, lifecycle)
            yield from _judge(case, snapshot, bodies)


def _is_void(record: Record, lifecycle: Lifecycle) -> bool:
    state = lifecycle.states.get(record.status or "")
    return state is not None and state.hidden


def _readings(lifecycle: Lifecycle) -> Readings:
    """An import to open reads as open or reopen: what leads there, where all of it is decided."""
    found = {}
    for status in lifecycle.states:
        leading = [
            action for action in lifecycle.actions.values()
            if action.target == status and not action.starts_from(status)
        ]  # fmt: skip
        decided = all(action.needs_decision for action in leading)
        found[status] = tuple(action.name for action in leading) if decided else ()
    return found


def _decided_actions(step: Step, lifecycle: Lifecycle, readings: Readings) -> tuple[str, ...]:
    if step.action == IMPORT:
        return readings.get(step.status, ())
    action = lifecycle.actions.get(step.action)
    return (step.action,) if action and action.needs_decision else ()


class _Case:
    """One transition before the judge: the record, the step, and the steps around it."""

    __slots__ = ("after", "before", "lifecycle", "names", "record", "step")

    def __init__(
        self, record: Record, step: Step, before: tuple[Step, ...], after: tuple[Step, ...],
        names: tuple[str, ...], lifecycle: Lifecycle,
    ) -> None:  # fmt: skip
        self.record = record
        self.lifecycle = lifecycle
        self.step = step
        self.before = before
        self.after = after
        self.names = [f"{record.kind.name}.{name}" for name in names]

    @property
    def where(self) -> Where:
        """Where the decision is named: in the entry, or where it was learnt."""
        history, index = self.record.history, self.step.position
        if self.step.decision is None or "decision" in history[index]:
            return ("history", index, "decision")
        told = ((n, entry.get("sets")) for n, entry in enumerate(history))
        learnt = (n for n, sets in told if isinstance(sets, dict) and "decision" in sets)
        return ("history", next(learnt), "sets", "decision")

    def finding(self, variant: str, **params: Any) -> Finding:
        """What is wrong with the decision, with what people need to know about the step."""
        return error(
            f"decision-mandated.{variant}", self.record, self.where, action=self.step.action,
            decision=self.step.decision, **params,
        )  # fmt: skip


def _judge(case: _Case, snapshot: Snapshot, bodies: Snapshot) -> Iterator[Finding]:
    if case.step.decision is None:
        yield _undecided(case)
        return
    decision = snapshot.get(DECISION, case.step.decision)
    if decision is None or decision.void:
        return  # `reference-resolves` says so
    yield from _judge_content(case, decision, snapshot, bodies)
    yield from _judge_dates(case, decision, snapshot)
    yield from _judge_reuse(case)


def _undecided(case: _Case) -> Finding:
    """An import may not know its decision; a step that is taken names it."""
    unknown = case.record.imported and case.step.action == IMPORT
    severity: Severity = WARNING if unknown else ERROR
    code = f"decision-mandated.{'unknown' if unknown else 'missing'}"
    return graded(
        severity, code, case.record, case.where, action=case.step.action, expected=case.names,
        status=case.record.state_text(case.step.status), reference=case.record.reference,
    )  # fmt: skip


def _judge_content(
    case: _Case, decision: Record, snapshot: Snapshot, bodies: Snapshot
) -> Iterator[Finding]:
    """It decides exactly this, on this subject, and its body might."""
    decides = word(decision.data, "decides")
    if decides not in case.names:
        yield case.finding("other-matter", decides=decides, expected=case.names)
    elif not _may_decide(decision, decides, snapshot, bodies):
        body = snapshot.get(BODY, word(decision.data, "body"))
        yield case.finding(
            "no-mandate", decides=matter_text(decision.kind, decides),
            body=body.data.get("name") if body else None, date=decision.data.get("date"),
        )  # fmt: skip
    subjects = [subject for _, subject in words(decision.data, "subjects")]
    if case.record.reference not in subjects:
        yield case.finding("other-subject", subjects=subjects, subject=case.record.reference)


def _may_decide(decision: Record, decides: str, snapshot: Snapshot, bodies: Snapshot) -> bool:
    """Whether a mandate of the decision's body covered the matter at the decision's date."""
    name, date = word(decision.data, "body"), word(decision.data, "date") or ""
    if snapshot.get(BODY, name) is None:
        return True  # a body that is broken or not there has a finding of its own
    # Asked for by name: to the audit, the earlier registry shows only what it is asked for.
    body = bodies.get(BODY, name)
    return body is not None and covers(body, decides, date)


def covers(body: Record, decides: str, date: str) -> bool:
    """Whether a mandate of the body covers a matter on a day."""
    return any(
        word(mandate, "decides") == decides and holds(mandate, date)
        for _, mandate in maps(body.data, "mandate")
    )


def deciders(snapshot: Snapshot, decides: str, date: str) -> list[Record]:
    """The bodies that may decide a matter on a day."""
    return [body for body in snapshot.of_kind(BODY) if covers(body, decides, date)]


def matter_text(kind: Kind, decides: str) -> Mapping[str, str] | str:
    """What a decision's matter is called, language by language; the matter itself if nothing."""
    labels = kind.property_at(("decides",)).get("x-values") or {}
    return dict(labels.get(decides) or {}) or decides


def _judge_dates(case: _Case, decision: Record, snapshot: Snapshot) -> Iterator[Finding]:
    """It is not later than the transition, nor earlier than the decision before it."""
    decided = word(decision.data, "date") or ""
    if case.step.date is not None and decided > case.step.date:
        yield case.finding("later", decided=decided, date=case.step.date)
    named = (snapshot.get(DECISION, step.decision) for step in reversed(case.before))
    previous = next((word(other.data, "date") for other in named if other is not None), None)
    if previous is not None and decided < previous:
        yield case.finding("earlier", decided=decided, previous=previous)


def _judge_reuse(case: _Case) -> Iterator[Finding]:
    """It carries no other effective transition of this subject."""
    for other in case.before:
        if other.decision == case.step.decision:
            yield case.finding("reused", other=other.action, index=other.position)
            return
    for other in case.after:
        action = case.lifecycle.actions.get(other.action)
        # A later step that needs a decision itself is told so in its own place.
        if other.decision == case.step.decision and not (action and action.needs_decision):
            yield case.finding("reused", other=other.action, index=other.position)
            return


def decision_fits_its_meeting(snapshot: Snapshot) -> Iterator[Finding]:
    """A decision made in a meeting was made by its body, on its day; it was not called off."""
    for decision in snapshot.of_kind(DECISION):
        meeting = snapshot.get(MEETING, word(decision.data, "meeting"))
        if meeting is None or meeting.void or decision.void:
            continue
        for name in ("body", "date"):
            if decision.data.get(name) != meeting.data.get(name):
                yield error(
                    f"decision-fits-meeting.{name}", decision, (name,), meeting=meeting.id,
                    actual=decision.data.get(name), expected=meeting.data.get(name),
                )  # fmt: skip
        if meeting.status == CALLED_OFF:
            yield error(
                "decision-fits-meeting.called-off", decision, ("meeting",), meeting=meeting.id
            )
