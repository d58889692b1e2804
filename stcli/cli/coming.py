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
SEVERAL: Final = 2  # organisations that a focus area is opened with, at least
LAST_DAY: Final = "9999-12-31"  # of who decides in days to come


def next_steps(reference: str, snapshot: Snapshot, words: Words) -> list[str]:
    """At most three command lines, the most sensible first; capitals are to be filled in."""
    record = snapshot.records.get(reference)
    if record is None or record.void or record.kind.lifecycle is None:
        return []
    steps = [*_special(record, snapshot, words)]
    if _goes_on(record, snapshot):
        steps.extend(_forward(record, words))
    return list(dict.fromkeys(steps))[:MOST]


def _goes_on(record: Record, snapshot: Snapshot) -> bool:
    """Whether its life is work that is carried on towards its end, and may be by now."""
    from stcli.domain.changing.agenda import proposed_step

    if record.kind.name == "focus-area" and record.live:
        return proposed_step(snapshot, record) is not None
    return record.kind.name != "organisation"


def _special(record: Record, snapshot: Snapshot, words: Words) -> Iterator[str]:
    """What the model itself suggests, beyond the lifecycle."""
    if record.kind.name == "focus-area":
        yield from _of_focus_area(record, snapshot, words)
    elif record.kind.name == "phenomenon":
        yield from _of_phenomenon(record, snapshot, words)
    elif record.kind.name == "measure":
        yield from _of_measure(record, snapshot, words)
    elif record.kind.name == "decision":
        yield from _of_decision(record, snapshot, words)
    elif record.kind.name == "meeting":
        yield from _of_meeting(record, snapshot, words)
    elif record.kind.name == "organisation":
        yield from _of_organisation(record, words)
        yield from _of_dissolved(record, snapshot, words)


def _of_focus_area(record: Record, snapshot: Snapshot, words: Words) -> Iterator[str]:
    from stcli.domain.changing.agenda import proposed_step

    data, id = record.data, record.id
    step = proposed_step(snapshot, record)
    if step is not None and not record.live:
        if len(data.get("participants") or ()) < SEVERAL:
            yield from _line("focus-area", "join", f"{id} {_blank('organisation', words)}")
        yield from _to_a_meeting(snapshot, f"{record.kind.name}.{step}", words)
    if not record.live:
        return
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
        yield from _to_a_meeting(snapshot, f"{record.kind.name}.{step}", words)
        yield from _step(record, "close", words, f" --outcome-fi {_blank('text', words)}")
    elif step == "start":
        yield from _to_a_meeting(snapshot, f"{record.kind.name}.{step}", words)


def _to_a_meeting(snapshot: Snapshot, decides: str, words: Words) -> Iterator[str]:
    """The coming meeting of who decides takes it on its agenda; else one is to be planned."""
    from stcli.domain.judging.rules.decisions import deciders

    coming = [m for m in snapshot.of_kind("meeting") if m.live]
    for meeting in sorted(coming, key=lambda m: str(m.data["date"])):
        able = deciders(snapshot, decides, str(meeting.data["date"]))
        if any(body.id == meeting.data["body"] for body in able):
            yield from _line("meeting", "agenda", meeting.id)
            return
    for body in deciders(snapshot, decides, LAST_DAY):
        yield from _line("meeting", "plan", f"--body {body.id} --date {_blank('date', words)}")


def _coordinates(participant: dict[str, str]) -> bool:
    return participant.get("role") == "coordinator" and not participant.get("to")


def _of_phenomenon(record: Record, snapshot: Snapshot, words: Words) -> Iterator[str]:
    """Support first, since several must have the will; then the focus area that answers to it."""
    supporters = {entry["organisation"] for entry in record.data.get("support") or ()}
    if record.status in ("proposed", "mapped") and len(supporters) < 2:
        given = f"{_blank('organisation', words)} --resources {_blank('text', words)}"
        yield from _line("phenomenon", "support", f"{record.id} {given}")
    elif record.status == "mapped":
        yield from _step(record, "select", words, f" --focus-area {_blank('id', words)}")
    elif record.status == "selected":
        yield from _of_selected(record, snapshot, words)
    if record.status == "proposed":
        yield from _step(record, "map", words, f" --summary-fi {_blank('text', words)}")


def _of_selected(record: Record, snapshot: Snapshot, words: Words) -> Iterator[str]:
    """The focus area that was proposed from it, else the proposal of one."""
    areas = [a for a in snapshot.of_kind("focus-area") if record.id in a.data.get("phenomena", ())]
    for area in areas:
        if not area.live and not area.frozen:
            yield from _to_a_meeting(snapshot, "focus-area.open", words)
        yield from _step(area, "open", words)
    if not areas:
        rest = f"{_blank('id', words)} --title-fi {_blank('title', words)} --phenomenon {record.id}"
        promised = dict.fromkeys(entry["organisation"] for entry in record.data.get("support", ()))
        more = "".join(f" --participant {id}" for id in promised)
        yield from _line("focus-area", "propose", rest + more)


def _of_measure(record: Record, snapshot: Snapshot, words: Words) -> Iterator[str]:
    """Whoever answers for it takes part in its focus area; what is at work gets reported."""
    area = snapshot.get("focus-area", record.data.get("focus_area"))
    lead = record.data.get("lead")
    people = area.data.get("participants") or () if area and area.live and record.live else None
    if people is not None and all(p.get("organisation") != lead or p.get("to") for p in people):
        yield from _line("focus-area", "join", f"{record.data['focus_area']} {lead}")
    if record.status == "ongoing":
        given = f"{_blank('text', words)} --by {record.data.get('lead')}"
        yield from _line("measure", "report", f"{record.id} {given}")


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
    """The agenda of a meeting to come; the minutes of one that was held, then what they opened."""
    from stcli.domain.changing.minutes import open_items

    if record.live and not record.data.get("agenda"):
        yield from _line("meeting", "agenda", record.id)
    if record.status != "held":
        return
    waiting = open_items(snapshot, record)
    if waiting:
        yield from _line("meeting", "minutes", record.id)
        return
    for item in record.data.get("agenda") or ():
        subject = snapshot.records.get(item.get("subject", ""))
        if subject and subject.kind.name == "focus-area" and subject.live:
            yield from _of_focus_area(subject, snapshot, words)


def _of_organisation(record: Record, words: Words) -> Iterator[str]:
    """A new organisation may be on its way into a body; units are there through their whole."""
    known = record.imported or record.data.get("memberships") or record.data.get("part_of")
    if record.live and len(record.history) == 1 and not known:
        yield from _line(
            "organisation", "join", f"{record.id} {_blank('body', words)} --post member"
        )


def _of_dissolved(record: Record, snapshot: Snapshot, words: Words) -> Iterator[str]:
    """An organisation that is gone leaves its roles, and perhaps units, to somebody."""
    from stcli.domain.changing.handover import held

    if record.live:
        return
    successors = [s["organisation"] for s in record.data.get("successors") or ()]
    blank = _blank("organisation", words)
    if any(held(snapshot, record.id)):
        only = f" --only {_blank('record', words)}" if len(successors) > 1 else ""
        for name in successors or (f"{blank} --event transfer",):
            yield from _line("organisation", "hand-over", f"{record.id} {name}{only}")
    whole = successors[0] if len(successors) == 1 else blank
    for unit in snapshot.of_kind("organisation"):
        if unit.live and unit.data.get("part_of") == record.id:
            yield f"stcli set {unit.reference} part_of={whole}"


def _forward(record: Record, words: Words) -> Iterator[str]:
    """The legal actions that carry the work on: those that need no reason."""
    lifecycle = record.kind.lifecycle
    if lifecycle is None or record.frozen:
        return
    first = lifecycle.actions[lifecycle.initial].target
    for action in lifecycle.actions.values():
        back = record.live and action.target == first != record.status
        if action.sources and not back and not _is_aside(record, action):
            yield from _step(record, action.name, words, _besides(record, action, words))


def _besides(record: Record, action: Action, words: Words) -> str:
    """What a step is hardly taken without, though the law does not ask for it."""
    held = record.kind.name == "meeting" and action.name == "hold"
    return f" --attendance {_blank('organisation', words)}" if held else ""


def _is_aside(record: Record, action: Action) -> bool:
    """Whether the step leads aside (it needs a reason), or has been named with its options."""
    named = record.kind.name == "phenomenon" and action.name in ("map", "select")
    return action.name == VOID or "reason" in action.requires or named


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
