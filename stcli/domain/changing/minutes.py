"""The minutes of a meeting: rulings carried out, each as a decision and the step it decides.

From rulings to a draft, which is judged as a whole afterwards. What can be seen at once (an
item that is not on the agenda, a step that the subject cannot take, a text that is missing) is
refused here. Knows drafts; knows no files and no words: those of the body are given by who asks.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

from stcli.domain.changing import action
from stcli.domain.changing.draft import Draft
from stcli.domain.changing.proposal import Phrases, as_proposed, decided_items
from stcli.domain.changing.ruling import OTHER, WAYS, Ruling
from stcli.domain.changing.settlement import settle
from stcli.domain.judging.rules.decisions import deciders, matter_text
from stcli.domain.judging.rules.known import BODY, DECISION
from stcli.domain.model.claim import Claim
from stcli.domain.model.kind import Action
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.refusal import Refusal


def carry_out(draft: Draft, meeting: Record, ruling: Ruling, phrases: Phrases) -> list[str]:
    """Record one ruling and take the step it decides; the references that it touches.

    The meeting's own data is that of the draft's base. ``ruling.subject`` is a full reference.
    A step that was decided without a text has its proposal as text where it was decided as
    proposed, otherwise the usual words.
    """
    item = _item(meeting, ruling)
    reference = ruling.subject or item.get("subject")
    subject = _subject(draft.now, reference) if reference else None
    step = _step(ruling, subject)
    decides = f"{subject.kind.name}.{step.name}" if subject and step else OTHER
    check_body(draft.now, meeting, decides)
    _check_new(draft.now, meeting, ruling, decides, reference)
    _check_fitting(ruling, step, subject)
    proposed = as_proposed(
        (draft.now, meeting), item, decision=ruling.decision, subject=subject, phrases=phrases
    )
    text = ruling.text or proposed or _usual(ruling, item, step, subject, phrases)
    id = next_id(draft.now, str(meeting.data["date"]))
    told = {"decides": decides, "text": text}
    decided = _record(draft, meeting, ruling, {"id": id, **told}, reference)
    if subject is None or step is None:
        return [decided]
    date = ruling.date or str(meeting.data["date"])
    return [decided, subject.reference, *_take(draft, subject, step, ruling, (id, date))]


def next_id(snapshot: Snapshot, date: str) -> str:
    """The next free id of a decision, ``<date>-<n>``."""
    number = 1
    while snapshot.exists(f"decisions/{date}-{number}"):
        number += 1
    return f"{date}-{number}"


def open_items(snapshot: Snapshot, meeting: Record) -> list[int]:
    """The numbers of the agenda's items on which no decision of the meeting is recorded."""
    decided = decided_items(snapshot, meeting)
    agenda = meeting.data.get("agenda") or ()
    return [item["item"] for item in agenda if item["item"] not in decided]


def possible_steps(subject: Record | None) -> list[Action]:
    """The steps that need a decision and that the subject can take from where it is."""
    if subject is None or subject.told is None or not subject.told.steps:
        return []
    lifecycle, last = subject.kind.lifecycle, subject.told.steps[-1]
    return [
        step for step in (lifecycle.actions.values() if lifecycle else ())
        if step.needs_decision and step.starts_from(last.status)
        and all(last.values.get(name) in values for name, values in step.when.items())
    ]  # fmt: skip


def ends(subject: Record, step: Action) -> bool:
    """Whether the step ends its subject's life."""
    lifecycle = subject.kind.lifecycle
    state = lifecycle.states.get(step.target or "") if lifecycle else None
    return state is not None and state.frozen


# What can be refused at once


def check_body(snapshot: Snapshot, meeting: Record, decides: str) -> None:
    """Where another body than the meeting's decides a matter, that is the first thing to say."""
    body = snapshot.get(BODY, str(meeting.data["body"]))
    able = deciders(snapshot, decides, str(meeting.data["date"]))
    if body is not None and able and body not in able:
        raise Refusal(
            "body-may-not", meeting=meeting.id, body=body.data.get("name"),
            decides=matter_text(snapshot.kinds[DECISION], decides),
            who=[other.data.get("name") for other in able],
        )  # fmt: skip


def _item(meeting: Record, ruling: Ruling) -> Mapping[str, Any]:
    """The item of the agenda; none for a matter that was taken up in the meeting itself."""
    agenda = meeting.data.get("agenda") or []
    found = [item for item in agenda if item["item"] == ruling.item]
    if not found and ruling.subject is None:
        raise Refusal(
            "minutes-item", meeting=meeting.id, item=ruling.item,
            items=[item["item"] for item in agenda],
        )  # fmt: skip
    return found[0] if found else {}


def _subject(snapshot: Snapshot, reference: str) -> Record:
    if reference not in snapshot.records:
        raise Refusal("minutes-gone", subject=reference)
    return snapshot.records[reference]


def _step(ruling: Ruling, subject: Record | None) -> Action | None:
    """The step of the subject's life that was decided; None for any other decision."""
    if ruling.decision == OTHER:
        return None
    if subject is None:
        raise Refusal("minutes-subject", item=ruling.item, decision=ruling.decision)
    actions = subject.kind.lifecycle.actions if subject.kind.lifecycle else {}
    step = actions.get(ruling.decision)
    if step is None or not step.needs_decision:
        allowed = [*(name for name, act in actions.items() if act.needs_decision), OTHER]
        raise Refusal(
            "minutes-decision", decision=ruling.decision, subject=subject.reference, allowed=allowed
        )
    possible = possible_steps(subject)
    if step not in possible:
        raise Refusal(
            "minutes-not-now", decision=step.name, subject=subject.reference,
            status=subject.status_text,
            allowed=[*(other.name for other in possible), OTHER],
        )  # fmt: skip
    return step


def _check_new(
    snapshot: Snapshot, meeting: Record, ruling: Ruling, decides: str, reference: str | None
) -> None:
    """A decision that is recorded already is not recorded again."""
    subjects = [reference] if reference else []
    for decision in snapshot.of_kind(DECISION):
        data = decision.data
        here = not decision.void and data.get("meeting") == meeting.id
        same = (data["decides"], data["subjects"]) == (decides, subjects)
        if here and data.get("item") == ruling.item and same:
            raise Refusal("minutes-recorded", item=ruling.item, decision=decision.id)


def _check_fitting(ruling: Ruling, step: Action | None, subject: Record | None) -> None:
    """What was given is what this decision takes."""
    final = step is not None and subject is not None and ends(subject, step)
    ways = {name: getattr(ruling, name) for name in WAYS if getattr(ruling, name)}
    unfit = [] if final else [*ruling.outcomes, *ways]
    if step is None and ruling.date:
        unfit.append("date")
    if unfit:
        raise Refusal("minutes-unfit", decision=ruling.decision, fields=unfit)
    if len(ways) > 1:
        raise Refusal("minutes-one-way", fields=list(ways))
    if step is not None and "reason" in step.requires and not ruling.reason:
        raise Refusal("minutes-reason", decision=ruling.decision)


def _usual(
    ruling: Ruling, item: Mapping[str, Any], step: Action | None, subject: Record | None,
    phrases: Phrases,
) -> Mapping[str, str]:  # fmt: skip
    """The usual words for a step; of any other decision nobody but the meeting knows them."""
    if step is not None and subject is not None:
        return phrases.decision(step.name, subject)
    code = "minutes-text.otherwise" if item.get("proposal") else "minutes-text"
    raise Refusal(code, decision=ruling.decision)


# Into the draft


def _record(
    draft: Draft, meeting: Record, ruling: Ruling, told: Mapping[str, Any], reference: str | None
) -> str:
    """Record the decision; its reference."""
    date, kind = str(meeting.data["date"]), draft.now.kinds[DECISION]
    values = {
        "date": date, "body": meeting.data["body"], "meeting": meeting.id, "item": ruling.item,
        "decides": told["decides"], "text": told["text"], "case_number": ruling.case_number,
    }  # fmt: skip
    data = action.begin(kind, told["id"], values, date, {})
    # A decision on no record says so: the list is there, and empty.
    data["subjects"] = [reference] if reference else []
    return draft.create(kind, data)


def _take(
    draft: Draft, subject: Record, step: Action, ruling: Ruling, decided: tuple[str, str]
) -> list[str]:
    """Take the step, by a decision and on a day; the references of the measures it settles."""
    id, date = decided
    data = action.step(subject, step.name, date, {"decision": id, "reason": ruling.reason})
    for name, value in ruling.outcomes.items():
        standing = copy.deepcopy(data.get(name))
        data[name] = {**standing, **value} if isinstance(standing, dict) else value
    claim = Claim(f"{subject.kind.name}.{step.name}", subject.reference, f"decisions/{id}")
    draft.change(subject.reference, data, claim)
    after = draft.now.records.get(subject.reference)
    if after is None:  # what was given made it unreadable, which its findings say
        return []
    return settle(
        draft, after, cancel=ruling.cancel_measures, transfer=ruling.transfer_measures,
        reason=ruling.reason, rest=ruling.move_measures,
    )  # fmt: skip
