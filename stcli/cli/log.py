"""``stcli log [RECORD]``: what was done, why and by whom it was recorded, newest first.

Histories tell what happened; git tells who recorded it and what was edited besides, where the
registry is in git. Without git the histories stand alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any, Final

from stcli.cli.account import Account, deed_rows
from stcli.cli.find import record_of
from stcli.cli.recording import recordings
from stcli.cli.rows import broken_in
from stcli.cli.shell import Shell
from stcli.cli.telling import capital, entry_details, entry_headline, subject_of
from stcli.domain.finding import SHORT
from stcli.domain.model.claim import EDIT
from stcli.domain.model.kind import NO_TRANSITIONS
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.model.trail import Event, Recording, trail
from stcli.domain.near import nearest
from stcli.domain.refusal import EXIT_USAGE, Refusal
from stcli.report.page import Page
from stcli.report.table import Column, Table
from stcli.report.words import Words

if TYPE_CHECKING:
    import typer

COLUMNS: Final = (
    *("date", "action", "reference", "decision", "reason", "commit", "recorded", "author"),
    *("operation", "undone"),
)


def command(
    ctx: typer.Context,
    record: Annotated[str | None, typer.Argument(metavar="RECORD")] = None,
    since: Annotated[str | None, typer.Option("--since")] = None,
    until: Annotated[str | None, typer.Option("--until")] = None,
    action: Annotated[str | None, typer.Option("--action")] = None,
) -> int:
    """Tell what was done."""
    shell: Shell = ctx.obj
    snapshot = shell.snapshot()
    one = record_of(snapshot, record) if record else None
    first = shell.day(since) if since else None
    last = shell.day(until) if until else None
    wanted = _action(snapshot, action) if action else None
    records = [one] if one else list(snapshot.records.values())
    events = [
        event
        for event in trail(records, recordings(shell, snapshot, record=one))
        if _in_time(event, first, last)
        and (one is None or event.reference == one.reference)
        and (wanted is None or wanted in (event.action, event.action.partition(".")[2]))
    ]
    _show(shell, snapshot, events)
    return shell.broken(snapshot)


def _in_time(event: Event, first: str | None, last: str | None) -> bool:
    if first is None and last is None:
        return True
    return bool(event.day) and (first or "") <= event.day <= (last or "9999")


def _action(snapshot: Snapshot, given: str) -> str:
    """An action by its name, with or without its kind; refused where there is none such."""
    bare = {*NO_TRANSITIONS, EDIT}
    for kind in snapshot.kinds.values():
        bare.update(kind.lifecycle.actions if kind.lifecycle else ())
    kind_name, dot, name = given.rpartition(".")
    if name in bare and (not dot or kind_name in snapshot.kinds):
        return given
    close = nearest(name, bare)
    code = "log-action.suggestion" if close else "log-action"
    raise Refusal(code, exit=EXIT_USAGE, action=given, known=sorted(bare), suggestion=close)


def _show(shell: Shell, snapshot: Snapshot, events: Sequence[Event]) -> None:
    if shell.format in (None, "text"):
        _tell(shell, snapshot, events)
        return
    broken = broken_in(snapshot)
    account = Account(snapshot, snapshot, shell.words)
    rows = [row_of(event, account) for event in events]
    table = Table(tuple(Column(name, name) for name in COLUMNS), rows)
    if shell.format == "table":
        headings = (shell.words.say(f"log.column.{name}") for name in COLUMNS)
        table = Table(tuple(map(Column, COLUMNS, headings)), table.rows)
    shell.show("rows", "json", table=table, findings=broken, ok=not broken)


def row_of(event: Event, account: Account) -> dict[str, Any]:
    """An event for machines: ISO dates, ids and references.

    ``deeds`` are what the commit did besides the entry, ``landing`` the merge that brought it.
    """
    by, entry, record = event.by, event.entry, event.record
    undone = bool(record and record.told and event.position in record.told.undone)
    # What somebody wrote to a commit made by hand is no reason for every entry in it.
    told = by.reason if by and (event.position is None or by.operation) else ""
    return {
        "date": event.date,
        "action": event.action,
        "reference": event.reference,
        "decision": entry.get("decision"),
        "reason": entry.get("reason") or told or None,
        "commit": by.commit if by else None,
        "recorded": by.recorded if by else None,
        "author": by.author if by else None,
        "operation": by.operation if by else None,
        "undone": undone,
        "landing": by.landing if by else None,
        "deeds": deed_rows(event.difference, account) if event.difference else [],
        **({} if event.position is None else {"entry": dict(entry)}),
    }


# For people


def _tell(shell: Shell, snapshot: Snapshot, events: Sequence[Event]) -> None:
    if not events:
        shell.say("log.empty")
        return
    page = Page(shell.screen)
    told = [_lines(event, snapshot, shell.words) for event in events]
    page.fields(told, indent=0, beside=True)
    shell.say_data(page.text, colour=shell.screen.colour)


def _lines(event: Event, snapshot: Snapshot, words: Words) -> tuple[str, list[str]]:
    """The day, and below each other what was done, why, and who recorded it."""
    # When an edit happened is known from its commit only; an entry says itself, or nobody knows.
    date = event.day if event.position is None else event.date
    day = words.date(date) if date else words.say("show.date-unknown")
    account = Account(snapshot, snapshot, words)
    lines = [_headline(event, account)]
    if event.record is not None and event.position is not None:
        lines += ("  " + d for d in entry_details(event.record, event.entry, snapshot, words))
        besides = account.sentences(event.difference) if event.difference else ()
        lines += ("  " + capital(sentence) for sentence in besides)
    elif event.by is not None and event.by.reason:
        lines.append("  " + event.by.reason)
    if event.by is not None:
        lines.append("  " + _by(event.by, words))
    return day, lines


def _headline(event: Event, account: Account) -> str:
    """What was done to what, in one sentence."""
    words = account.words
    if event.position is None and event.difference is not None:
        return account.sentence(event.difference)
    subject = subject_of(event.record, words) if event.record else event.reference
    return words.say("telling.claim", subject=subject, what=_what(event, words))


def _what(event: Event, words: Words) -> str:
    if event.record is not None and event.position is not None:
        return entry_headline(event.record, event.position, words)
    name = event.action.partition(".")[2]
    return words.say("log.edited") if name == EDIT else name


def _by(by: Recording, words: Words) -> str:
    told = words.say("log.by", author=by.author, date=by.recorded[:10], commit=by.commit[:SHORT])
    if by.landing is None:
        return told
    return words.say("log.landed", what=told, commit=by.landing[:SHORT])
