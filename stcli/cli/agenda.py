"""``stcli meeting agenda``: what waits, as items of the meeting's agenda and as a document.

Gathers what waits, lets the domain say what the agenda lacks, writes that in one commit, and
shows the whole agenda with the facts that belong to each item.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Annotated, Any, Final

import typer

from stcli.cli.act import DryRun
from stcli.cli.briefing import Briefing
from stcli.cli.change import Answer, Saying, write
from stcli.cli.find import record_of
from stcli.cli.shell import Shell
from stcli.cli.telling import title_of
from stcli.cli.wording import Wording
from stcli.domain.changing import agenda as drawing
from stcli.domain.changing.agenda import CHANGES, Matter
from stcli.domain.changing.draft import Draft
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.refusal import EXIT_USAGE, Refusal
from stcli.report.page import Page
from stcli.report.paper import Line, Paper, Section, draw, markdown
from stcli.report.words import Words

KIND: Final = "meeting"
PLANNED: Final = "planned"
MARKDOWN: Final = "markdown"
FORMS: Final = ("text", MARKDOWN, "json")
Text = dict[str, str]


def agenda(
    ctx: typer.Context, id: Annotated[str, typer.Argument(metavar="ID")],
    show_only: Annotated[bool, typer.Option("--show-only")] = False, dry_run: DryRun = False,
) -> int:  # fmt: skip
    """Put on the agenda what waits, and show it."""
    shell: Shell = ctx.obj
    if shell.format not in (None, *FORMS):
        raise Refusal("usage-format", exit=EXIT_USAGE, format=shell.format, known=FORMS)
    if show_only:
        return _show(shell, id)
    drawing_up = _DrawingUp(shell, id)
    answer = Answer(drawing_up.tell, drawing_up.data)
    return write(shell, drawing_up.decide, dry_run, answer=answer)


class _DrawingUp:
    """One drawing up of an agenda: what is added, and how it is shown."""

    def __init__(self, shell: Shell, id: str) -> None:
        self.shell = shell
        self.id = id
        self.added = 0

    def decide(self, draft: Draft) -> Saying:
        """Put on the agenda what it lacks."""
        meeting = record_of(draft.now, self.id, KIND)
        if meeting.status != PLANNED:
            raise Refusal("agenda-over", meeting=meeting.id, status=meeting.status)
        new = _new_items(draft.now, meeting, self.shell.settings.today)
        self.id, self.added = meeting.id, len(new)
        if new:
            data = copy.deepcopy(dict(meeting.data))
            draft.change(meeting.reference, {**data, "agenda": [*data.get("agenda", ()), *new]})
        return Saying(KIND, "agenda", meeting.id, meeting.reference)

    def tell(self, snapshot: Snapshot) -> None:
        """The whole agenda for people, and how much of it is new."""
        if self.added:
            self.shell.say("agenda.added", count=self.added)
        _tell(self.shell, snapshot, record_of(snapshot, self.id, KIND))

    def data(self, snapshot: Snapshot) -> Mapping[str, Any]:
        """The whole agenda for machines."""
        return _data(snapshot, record_of(snapshot, self.id, KIND), self.shell)


def _show(shell: Shell, id: str) -> int:
    """The agenda as it is recorded."""
    snapshot = shell.snapshot()
    meeting = record_of(snapshot, id, KIND)
    if shell.format == "json":
        shell.show("rows", "json", data=_data(snapshot, meeting, shell))
    else:
        _tell(shell, snapshot, meeting)
    return shell.broken(snapshot)


def _tell(shell: Shell, snapshot: Snapshot, meeting: Record) -> None:
    made = paper(snapshot, meeting, shell.words, shell.settings.today)
    if shell.format == MARKDOWN:
        shell.say_data(markdown(made))
        return
    page = Page(shell.screen)
    draw(page, made)
    shell.say_data(page.text, colour=shell.screen.colour)


# Items


def _new_items(snapshot: Snapshot, meeting: Record, today: str) -> list[drawing.Item]:
    wording = Wording(snapshot, meeting)
    found = drawing.matters(snapshot, meeting, today)
    return drawing.drawn_up(meeting.data.get("agenda") or (), found, wording)


# The document


def paper(snapshot: Snapshot, meeting: Record, words: Words, today: str) -> Paper:
    """The agenda as a document: an item is a heading, its proposal, and its facts."""
    since = drawing.since_of(snapshot, meeting)
    briefing = Briefing(snapshot, words, today, since)
    body = snapshot.get("body", str(meeting.data.get("body")))
    name = title_of(body, words) if body else str(meeting.data.get("body"))
    title = words.say("agenda.heading", body=name, date=meeting.data["date"])
    items = meeting.data.get("agenda") or ()
    sections = tuple(_section(item, meeting, briefing) for item in items)
    opening = list(_opening(meeting, briefing))
    if not items:
        opening.append(words.say("agenda.empty"))
    return Paper(title, tuple(opening), sections)


def _opening(meeting: Record, briefing: Briefing) -> list[str]:
    say = briefing.say
    place = meeting.data.get("place")
    before = drawing.held_before(briefing.snapshot, meeting)
    told = say("place", id=meeting.id, place=place) if place else say("meeting", id=meeting.id)
    if before is None:
        return [told, say("first")]
    return [told, say("before", id=before.id, date=before.data["date"])]


def _section(item: Mapping[str, Any], meeting: Record, briefing: Briefing) -> Section:
    heading = f"{item['item']}. {briefing.text(item['title'])}"
    proposal = briefing.text(item.get("proposal"))
    said = (f"{briefing.say('proposal')}: {proposal}",) if proposal else ()
    subject = briefing.snapshot.records.get(item.get("subject", ""))
    lines = briefing.lines(subject) if subject else _aside(item, meeting, briefing)
    return Section(heading, said, (*lines, *_decisions(item, meeting, briefing)))


def _aside(item: Mapping[str, Any], meeting: Record, briefing: Briefing) -> tuple[Line, ...]:
    """Other changes, under the item that is for them."""
    title, _ = Wording(briefing.snapshot, meeting)(Matter(CHANGES))
    if not any(item["title"].get(lang) == text for lang, text in title.items()):
        return ()
    return briefing.events(drawing.changes_aside(briefing.snapshot, briefing.since))


def _decisions(item: Mapping[str, Any], meeting: Record, briefing: Briefing) -> tuple[Line, ...]:
    """What the meeting has decided on the item, once that is recorded."""
    return tuple(
        Line(f"{briefing.say('decided', id=decision.id)}: {briefing.text(decision.data['text'])}")
        for decision in briefing.snapshot.of_kind("decision")
        if not decision.void and decision.data.get("meeting") == meeting.id
        and decision.data.get("item") == item["item"]
    )  # fmt: skip


# For machines


def _data(snapshot: Snapshot, meeting: Record, shell: Shell) -> Mapping[str, Any]:
    today, since = shell.settings.today, drawing.since_of(snapshot, meeting)
    return {
        "meeting": meeting.reference, "since": since,
        "agenda": [_item(snapshot, item, since, today) for item in meeting.data.get("agenda", ())],
    }  # fmt: skip


def _item(
    snapshot: Snapshot, item: Mapping[str, Any], since: str | None, today: str
) -> dict[str, Any]:
    subject = snapshot.records.get(item.get("subject", ""))
    told = {"proposal": None, "subject": None, **item}
    if subject is None or subject.kind.name != "focus-area":
        return told
    facts = drawing.facts_of(snapshot, subject, since, today)
    return told | {
        "step": drawing.proposed_step(snapshot, subject),
        "late": [record.reference for record in facts.late],
        "silent": [record.reference for record in facts.silent],
        "changes": [
            {"record": event.reference, "action": event.action, "date": event.date}
            for event in facts.events
        ],
    }
