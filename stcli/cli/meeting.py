"""``stcli meeting``: the meeting loop, from the plan over the agenda to the minutes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from stcli.cli.act import Verb, beginning, stepping
from stcli.cli.agenda import agenda
from stcli.cli.minutes import minutes
from stcli.domain.changing.draft import Draft
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.refusal import Refusal

KIND: Final = "meeting"


def commands() -> list[tuple[str, Callable[..., Any]]]:
    """The commands of the group."""
    return [
        beginning(KIND, Verb("plan", dated=plan_date, own_date=True, made_id=made_id)),
        ("agenda", agenda),
        stepping(KIND, Verb("reschedule", dated=move_date, fill=_moved)),
        stepping(KIND, Verb("call-off")),
        stepping(KIND, Verb("hold", ("attendance", "minutes"), dated=hold_date)),
        ("minutes", minutes),
    ]


def plan_date(data: Mapping[str, Any], today: str) -> str:
    """A plan is made by the earlier of the meeting's day and today."""
    return min(str(data["date"]), today)


def move_date(data: Mapping[str, Any], today: str) -> str:
    """A meeting is moved today; entered afterwards, on the earlier of its days at the latest."""
    told = [str(entry["date"]) for entry in data.get("history", ()) if entry.get("date")]
    return max(min(str(data["date"]), str(data["to"]), today), *told)


def _moved(
    _draft: Draft, record: Record, data: dict[str, Any], _arguments: Mapping[str, Any]
) -> tuple[()]:
    """A meeting whose move is dated after its day could never be held."""
    moved = str(data["history"][-1]["date"])
    if str(data["date"]) < moved:
        raise Refusal("moved-behind", id=record.id, to=data["date"], date=moved)
    return ()


def hold_date(data: Mapping[str, Any], _today: str) -> str:
    """A meeting is held on its day."""
    return str(data["date"])


def made_id(snapshot: Snapshot, data: Mapping[str, Any]) -> str:
    """The next free ``<body>-<year>-<n>``."""
    stem, number = f"{data['body']}-{str(data['date'])[:4]}", 1
    while snapshot.exists(f"meetings/{stem}-{number}"):
        number += 1
    return f"{stem}-{number}"
