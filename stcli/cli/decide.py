"""The decision behind an action: one that is recorded already, or one recorded with it.

``--decision D`` names it; ``--meeting M [--item N]`` records it from the meeting's agenda in
the same commit. Judges little, since `decision-mandated` does: only that another body decides is
said before anything else.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from stcli.cli.fields import LANGUAGES
from stcli.cli.find import record_of
from stcli.cli.value import contents
from stcli.domain.changing import action as changing
from stcli.domain.changing.draft import Draft
from stcli.domain.changing.minutes import check_body, next_id
from stcli.domain.changing.proposal import is_decided
from stcli.domain.model.kind import Action
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.refusal import EXIT_USAGE, Refusal


class Decided(NamedTuple):
    """A decision's id and date."""

    id: str
    date: str


def decided(draft: Draft, subject: Record, action: Action, arguments: Mapping[str, Any]) -> Decided:
    """The decision that the arguments name, recorded in the draft if it is new."""
    if arguments.get("decision") and arguments.get("meeting"):
        raise Refusal("decision-or-meeting", exit=EXIT_USAGE)
    if arguments.get("decision"):
        record = record_of(draft.now, arguments["decision"], "decision")
        return Decided(record.id, str(record.data["date"]))
    if not arguments.get("meeting"):
        raise Refusal(
            "needs-decision", exit=EXIT_USAGE, action=action.name, kind=subject.kind.name,
            record=subject.reference,
        )  # fmt: skip
    return _recorded(draft, subject, action, arguments)


def _recorded(
    draft: Draft, subject: Record, action: Action, arguments: Mapping[str, Any]
) -> Decided:
    meeting = record_of(draft.now, arguments["meeting"], "meeting")
    decides = f"{subject.kind.name}.{action.name}"
    check_body(draft.now, meeting, decides)
    _check_new(draft.now, meeting, decides, subject)
    item = _item(meeting, subject, arguments.get("item"))
    date = str(meeting.data["date"])
    text = _text(draft, meeting, item, subject, action, arguments)
    kind = draft.now.kinds["decision"]
    values = {
        "date": date, "body": meeting.data["body"], "meeting": meeting.id,
        "item": item.get("item"), "decides": decides,
        "subjects": [subject.reference], "text": text,
    }  # fmt: skip
    id = next_id(draft.now, date)
    draft.create(kind, changing.begin(kind, id, values, date, {}))
    return Decided(id, date)


def _check_new(snapshot: Snapshot, meeting: Record, decides: str, subject: Record) -> None:
    """What the meeting decided about the subject is recorded once, and then named."""
    for decision in snapshot.of_kind("decision"):
        data = decision.data
        here = not decision.void and data.get("meeting") == meeting.id
        if here and (data["decides"], data["subjects"]) == (decides, [subject.reference]):
            raise Refusal("decision-recorded", decision=decision.id, meeting=meeting.id)


def _item(meeting: Record, subject: Record, wanted: str | None) -> Mapping[str, Any]:
    agenda = meeting.data.get("agenda", [])
    if wanted is not None:
        found = [item for item in agenda if str(item["item"]) == wanted]
    else:
        found = [item for item in agenda if item.get("subject") == subject.reference]
    if len(found) == 1:
        chosen: Mapping[str, Any] = found[0]
        return chosen
    if not agenda and wanted is not None and wanted.isdigit():
        return {"item": int(wanted)}
    code = "item-unclear" if found else "item-missing"
    if wanted is None and not found:
        return {}
    raise Refusal(
        code, meeting=meeting.id, subject=subject.reference, item=wanted,
        items=[item["item"] for item in found or agenda],
    )  # fmt: skip


def _text(
    draft: Draft, meeting: Record, item: Mapping[str, Any], subject: Record, action: Action,
    arguments: Mapping[str, Any],
) -> dict[str, str]:  # fmt: skip
    """The text that is given, else the proposal, else the usual words.

    What the agenda proposed to open says nothing true of a decision to wait, nor of the next step.
    """
    from stcli.cli.wording import Wording

    given = {lang: arguments.get(f"text_{lang}") for lang in LANGUAGES}
    text = {lang: contents(value) for lang, value in given.items() if value}
    if text:
        return text
    phrases, proposal = Wording(draft.now, meeting), item.get("proposal") or {}
    matter = phrases.matter_of(proposal, subject)
    own = proposal and matter is None and not is_decided(draft.now, meeting, item)
    if own or matter == action.name:
        return dict(proposal)
    return phrases.decision(action.name, subject)
