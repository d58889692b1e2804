"""What the cooperation model itself suggests next for a record, kind by kind.

Knows the model's kinds and what is still missing in a record; the steps that any lifecycle
offers are told elsewhere (``coming``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from stcli.cli.suggestion import blank, line, step

if TYPE_CHECKING:
    from stcli.domain.model.record import Record
    from stcli.domain.model.snapshot import Snapshot
    from stcli.report.words import Words

SEVERAL: Final = 2  # organisations that a focus area is opened with, at least
# What the preparation of a focus area describes.
PRODUCTS: Final = ("phenomenon_description", "vision")
LAST_DAY: Final = "9999-12-31"  # of who decides in days to come


def advice(record: Record, snapshot: Snapshot, words: Words, *, today: str) -> Iterator[str]:
    """The command lines, the most sensible first."""
    if record.kind.name == "focus-area":
        yield from _of_focus_area(record, snapshot, words)
    elif record.kind.name == "phenomenon":
        yield from _of_phenomenon(record, snapshot, words)
    elif record.kind.name == "measure":
        yield from _of_measure(record, snapshot, words)
    elif record.kind.name == "decision":
        yield from _of_decision(record, snapshot, words)
    elif record.kind.name == "meeting":
        yield from _of_meeting(record, snapshot, words, today)
    elif record.kind.name == "organisation":
        yield from _of_organisation(record, words)
        yield from _of_dissolved(record, snapshot, words)


def _of_focus_area(record: Record, snapshot: Snapshot, words: Words) -> Iterator[str]:
    from stcli.domain.changing.agenda import measures_of, proposed_step

    data, id = record.data, record.id
    proposed = proposed_step(snapshot, record)
    if proposed is not None and not record.live:
        if len(data.get("participants") or ()) < SEVERAL:
            yield from line("focus-area", "join", f"{id} {blank('organisation', words)}")
        yield from _to_a_meeting(snapshot, f"{record.kind.name}.{proposed}", words)
    if not record.live:
        return
    if not any(_coordinates(p) for p in data.get("participants") or ()):
        yield from line("focus-area", "coordinator", f"{id} {blank('organisation', words)}")
    at_work = data.get("phase") == "implementation"
    missing = [name for name in PRODUCTS if not data.get(name)]
    if missing and not at_work:
        given = "".join(f" --{n.replace('_', '-')}-fi {blank('text', words)}" for n in missing)
        yield from line("focus-area", "prepare", id + given)
    measures = [measure for measure in measures_of(snapshot, record) if not measure.void]
    if not measures:
        lead, title = blank("organisation", words), blank("title", words)
        rest = f"{blank('id', words)} --focus-area {id} --lead {lead} --title-fi {title}"
        yield from line("measure", "add", rest)
    elif at_work and not any(m.live for m in measures):
        yield from _to_a_meeting(snapshot, f"{record.kind.name}.{proposed}", words)
        yield from step(record, "close", words)
    elif proposed == "start":
        yield from _to_a_meeting(snapshot, f"{record.kind.name}.{proposed}", words)
    elif at_work:
        yield from _at_work(record, measures, words)


def _at_work(area: Record, measures: Sequence[Record], words: Words) -> Iterator[str]:
    """A measure that has not begun, and how they all are doing."""
    waiting = [measure for measure in measures if measure.status == "planned"]
    for measure in waiting[:1]:
        yield from step(measure, "start", words)
    yield f"stcli status --focus-area {area.id}"


def _to_a_meeting(snapshot: Snapshot, decides: str, words: Words) -> Iterator[str]:
    """The coming meeting of who decides takes it on its agenda; else one is to be planned."""
    from stcli.domain.judging.rules.decisions import deciders

    coming = [m for m in snapshot.of_kind("meeting") if m.live]
    for meeting in sorted(coming, key=lambda m: str(m.data["date"])):
        able = deciders(snapshot, decides, str(meeting.data["date"]))
        if any(body.id == meeting.data["body"] for body in able):
            yield from line("meeting", "agenda", meeting.id)
            return
    for body in deciders(snapshot, decides, LAST_DAY):
        yield from line("meeting", "plan", f"--body {body.id} --date {blank('date', words)}")


def _coordinates(participant: dict[str, str]) -> bool:
    return participant.get("role") == "coordinator" and not participant.get("to")


def _of_phenomenon(record: Record, snapshot: Snapshot, words: Words) -> Iterator[str]:
    """Support first, since several must have the will; then the focus area that answers to it."""
    supporters = {entry["organisation"] for entry in record.data.get("support") or ()}
    if record.status in ("proposed", "mapped") and len(supporters) < 2:
        given = f"{blank('organisation', words)} --resources {blank('text', words)}"
        yield from line("phenomenon", "support", f"{record.id} {given}")
    elif record.status == "mapped":
        yield from step(record, "select", words, f" --focus-area {blank('id', words)}")
    elif record.status == "selected":
        yield from _of_selected(record, snapshot, words)
    if record.status == "proposed":
        yield from step(record, "map", words, f" --summary-fi {blank('text', words)}")


def _of_selected(record: Record, snapshot: Snapshot, words: Words) -> Iterator[str]:
    """The focus area that was proposed from it, else the proposal of one."""
    areas = [a for a in snapshot.of_kind("focus-area") if record.id in a.data.get("phenomena", ())]
    for area in areas:
        if not area.live and not area.frozen:
            yield from _to_a_meeting(snapshot, "focus-area.open", words)
        yield from step(area, "open", words)
    if not areas:
        rest = f"{blank('id', words)} --title-fi {blank('title', words)} --phenomenon {record.id}"
        promised = dict.fromkeys(entry["organisation"] for entry in record.data.get("support", ()))
        more = "".join(f" --participant {id}" for id in promised)
        yield from line("focus-area", "propose", rest + more)


def _of_measure(record: Record, snapshot: Snapshot, words: Words) -> Iterator[str]:
    """Whoever answers for it takes part in its focus area; what is at work gets reported."""
    area = snapshot.get("focus-area", record.data.get("focus_area"))
    lead = record.data.get("lead")
    people = area.data.get("participants") or () if area and area.live and record.live else None
    if people is not None and all(p.get("organisation") != lead or p.get("to") for p in people):
        yield from line("focus-area", "join", f"{record.data['focus_area']} {lead}")
    if record.status == "ongoing":
        given = f"{blank('text', words)} --by {record.data.get('lead')}"
        yield from line("measure", "report", f"{record.id} {given}")
    if record.frozen and area is not None and area.live:
        yield from _of_focus_area(area, snapshot, words)


def _of_decision(record: Record, snapshot: Snapshot, words: Words) -> Iterator[str]:
    """The steps that rest on the decision and have not been taken yet."""
    kind, _, action = str(record.data.get("decides")).partition(".")
    for reference in record.data.get("subjects") or ():
        subject = snapshot.records.get(reference)
        if subject is None or subject.kind.name != kind:
            continue
        if any(entry.get("decision") == record.id for entry in subject.history):
            continue
        for told in step(subject, action, words):
            yield told.replace(blank("decision", words), record.id)


def _of_meeting(record: Record, snapshot: Snapshot, words: Words, today: str) -> Iterator[str]:
    """The agenda of a meeting to come; the minutes of one that was held, then what they opened."""
    from stcli.domain.changing.minutes import open_items

    if record.live:
        yield from _of_coming_meeting(record, today)
    elif record.status != "held":
        body, day = record.data["body"], blank("date", words)
        yield from line("meeting", "plan", f"--body {body} --date {day}")
    elif open_items(snapshot, record):
        yield from line("meeting", "minutes", record.id)
    else:
        for item in record.data.get("agenda") or ():
            subject = snapshot.records.get(item.get("subject", ""))
            if subject and subject.kind.name == "focus-area" and subject.live:
                yield from _of_focus_area(subject, snapshot, words)


def _of_coming_meeting(record: Record, today: str) -> Iterator[str]:
    """What is to be handled: gathered first, then sent to those who come."""
    if not record.data.get("agenda"):
        yield from line("meeting", "agenda", record.id)
    elif str(record.data["date"]) > today:
        yield from line("meeting", "agenda", f"{record.id} --show-only -f markdown")


def _of_organisation(record: Record, words: Words) -> Iterator[str]:
    """A new organisation may be on its way into a body; units are there through their whole."""
    known = record.imported or record.data.get("memberships") or record.data.get("part_of")
    if record.live and len(record.history) == 1 and not known:
        yield from line("organisation", "join", f"{record.id} {blank('body', words)} --post member")


def _of_dissolved(record: Record, snapshot: Snapshot, words: Words) -> Iterator[str]:
    """An organisation that is gone leaves its roles, and perhaps units, to somebody."""
    from stcli.domain.changing.handover import held

    if record.live:
        return
    successors = [s["organisation"] for s in record.data.get("successors") or ()]
    somebody = blank("organisation", words)
    if any(held(snapshot, record.id)):
        only = f" --only {blank('record', words)}" if len(successors) > 1 else ""
        for name in successors or (f"{somebody} --event transfer",):
            yield from line("organisation", "hand-over", f"{record.id} {name}{only}")
    whole = successors[0] if len(successors) == 1 else somebody
    for unit in snapshot.of_kind("organisation"):
        if unit.live and unit.data.get("part_of") == record.id:
            yield f"stcli set {unit.reference} part_of={whole}"
