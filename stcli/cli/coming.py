"""What sensibly comes next for a record, as commands that a person can copy.

Reads the lifecycle for what is legal and the record for what is still missing; never says that
a step will pass the rules. Only commands that the program has are named.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING, Final

from stcli.cli.commands import COMMANDS
from stcli.domain.model.kind import VOID, Action

if TYPE_CHECKING:
    from stcli.domain.model.record import Record
    from stcli.domain.model.snapshot import Snapshot
    from stcli.report.words import Words

MOST: Final = 3


def next_steps(reference: str, snapshot: Snapshot, words: Words) -> list[str]:
    """At most three command lines, the most sensible first; capitals are to be filled in."""
    record = snapshot.records.get(reference)
    if record is None or record.void or record.kind.lifecycle is None:
        return []
    steps = [*_special(record, snapshot, words), *_forward(record, words)]
    return list(dict.fromkeys(steps))[:MOST]


def _special(record: Record, snapshot: Snapshot, words: Words) -> Iterator[str]:
    """What the model itself suggests, beyond the lifecycle."""
    if record.kind.name == "focus-area":
        yield from _of_focus_area(record, snapshot, words)
    elif record.kind.name == "decision":
        yield from _of_decision(record, snapshot, words)
    elif record.kind.name == "meeting":
        yield from _of_meeting(record, snapshot, words)
    elif record.kind.name == "organisation":
        yield from _of_organisation(record, words)


def _of_focus_area(record: Record, snapshot: Snapshot, words: Words) -> Iterator[str]:
    if not record.live:
        return
    data, id = record.data, record.id
    if not any(_coordinates(p) for p in data.get("participants") or ()):
        yield from _line("focus-area", "coordinator", f"{id} {_blank('organisation', words)}")
    prepared = data.get("vision") and data.get("phenomenon_description")
    if data.get("phase") != "implementation" and not prepared:
        text = _blank("text", words)
        given = f"{id} --phenomenon-description-fi {text} --vision-fi {text}"
        yield from _line("focus-area", "prepare", given)
    measures = [m for m in snapshot.of_kind("measure") if m.data.get("focus_area") == id]
    if not measures:
        lead, title = _blank("organisation", words), _blank("title", words)
        rest = f"{_blank('id', words)} --focus-area {id} --lead {lead} --title-fi {title}"
        yield from _line("measure", "add", rest)
    elif data.get("phase") == "implementation" and not any(m.live for m in measures):
        yield from _step(record, "close", words, f" --outcome-fi {_blank('text', words)}")


def _coordinates(participant: dict[str, str]) -> bool:
    return participant.get("role") == "coordinator" and not participant.get("to")


def _of_decision(record: Record, snapshot: Snapshot, words: Words) -> Iterator[str]:
    """The steps that rest on the decision and have not been taken yet."""
    kind, _, action = str(record.data.get("decides")).partition(".")
    for reference in record.data.get("subjects") or ():
        subject = snapshot.records.get(reference)
        if subject is None or subject.kind.name != kind:
            continue
        if any(entry.get("decision") == record.id for entry in subject.history):
            continue
        for line in _step(subject, action, words):
            yield line.replace(_blank("decision", words), record.id)


def _of_meeting(record: Record, snapshot: Snapshot, words: Words) -> Iterator[str]:
    """What waits on the agenda of a meeting that was held."""
    if record.status != "held":
        return
    for item in record.data.get("agenda") or ():
        subject = snapshot.records.get(item.get("subject", ""))
        if subject is not None and not subject.live and not subject.frozen:
            blank = f"--decision {_blank('decision', words)}"
            for line in _forward(subject, words):
                yield line.replace(blank, f"--meeting {record.id}")


def _of_organisation(record: Record, words: Words) -> Iterator[str]:
    """A new organisation may be on its way into a body; units are there through their whole."""
    known = record.imported or record.data.get("memberships") or record.data.get("part_of")
    if record.live and len(record.history) == 1 and not known:
        yield from _line(
            "organisation", "join", f"{record.id} {_blank('body', words)} --post member"
        )


def _forward(record: Record, words: Words) -> Iterator[str]:
    """The legal actions that carry the work on: those that need no reason."""
    if record.kind.lifecycle is None or record.frozen:
        return
    for action in record.kind.lifecycle.actions.values():
        if action.sources and action.name != VOID and "reason" not in action.requires:
            yield from _step(record, action.name, words)


def _step(record: Record, name: str, words: Words, more: str = "") -> Iterator[str]:
    lifecycle = record.kind.lifecycle
    action = lifecycle.actions.get(name) if lifecycle else None
    if action is None or not _is_legal(record, action):
        return
    options = "".join(
        f" --{field.replace('_', '-')} {_blank(field, words)}"
        for field in action.requires
        if field != "from"
    )
    yield from _line(record.kind.name, name, record.id + options + more)


def _is_legal(record: Record, action: Action) -> bool:
    if record.told is None or not record.told.steps:
        return False
    last = record.told.steps[-1]
    fits = all(last.values.get(name) in values for name, values in action.when.items())
    return action.starts_from(last.status) and fits


def _line(group: str, verb: str, rest: str) -> Iterator[str]:
    if verb in _verbs(group):
        yield f"stcli {group} {verb} {rest}"


def _verbs(group: str) -> frozenset[str]:
    """The verbs of a command group; none where there is no such group (yet)."""
    entry = next((entry for entry in COMMANDS if entry.name == group), None)
    if entry is None:
        return frozenset()
    module = import_module(f"stcli.cli.{entry.module}")
    return frozenset(name for name, _ in module.commands())


def _blank(name: str, words: Words) -> str:
    """What a person has to fill in, in capitals."""
    code = f"blank.{name}"
    return words.say(code) if words.has(code) else name.upper().replace("_", "-")
