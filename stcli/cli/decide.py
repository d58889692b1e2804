"""The decision behind an action: one that is recorded already, or one recorded with it.

``--decision D`` names it; ``--meeting M [--item N]`` records it from the meeting's agenda in
the same commit. Judges nothing: `decision-mandated` does.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from stcli.cli.fields import LANGUAGES
from stcli.cli.find import record_of
from stcli.cli.value import contents
from stcli.domain.changing import action as changing
from stcli.domain.changing.agenda import Matter, proposed_step
from stcli.domain.changing.draft import Draft
from stcli.domain.changing.minutes import next_id
from stcli.domain.model.kind import Action
from stcli.domain.model.record import Record
from stcli.domain.refusal import EXIT_USAGE, Refusal


@dataclass(frozen=True, slots=True)
class Decided:
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
    item = _item(meeting, subject, arguments.get("item"))
    date = str(meeting.data["date"])
    text = _text(draft, meeting, item, subject, action, arguments)
    kind = draft.now.kinds["decision"]
    values = {
        "date": date, "body": meeting.data["body"], "meeting": meeting.id,
        "item": item.get("item"), "decides": f"{subject.kind.name}.{action.name}",
        "subjects": [subject.reference], "text": text,
    }  # fmt: skip
    id = next_id(draft.now, date)
    draft.create(kind, changing.begin(kind, id, values, date, {}))
    return Decided(id, date)


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
    """The text that is given, else the proposal where it was decided as proposed.

    The proposal to open says nothing true of a decision to wait, so that one has its own words.
    """
    given = {lang: arguments.get(f"text_{lang}") for lang in LANGUAGES}
    text = {lang: contents(value) for lang, value in given.items() if value}
    if text:
        return text
    if not item.get("proposal"):
        raise Refusal("needs-text", exit=EXIT_USAGE, record=subject.reference)
    proposed = proposed_step(draft.now, subject)
    if proposed in (None, action.name):
        return dict(item["proposal"])
    from stcli.cli.wording import Wording

    wording = Wording(draft.now, meeting)
    _, standard = wording(Matter(str(proposed), subject))
    _, otherwise = wording(Matter(action.name, subject))
    drawn_up = any(item["proposal"].get(lang) == standard[lang] for lang in standard)
    return otherwise if drawn_up else dict(item["proposal"])
