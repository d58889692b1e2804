"""``stcli show RECORD``: one record for people, or its data for machines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Final

from stcli.cli.find import record_of
from stcli.cli.portrait import SEPARATOR, Portrait
from stcli.cli.rows import broken_in, raw, row_of
from stcli.cli.shell import Shell
from stcli.cli.telling import capital, entry_details, entry_headline, title_of
from stcli.domain.model.path import general
from stcli.domain.model.record import Link, Record
from stcli.domain.model.selection import ended
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.refusal import Refusal
from stcli.report import label
from stcli.report.page import Page
from stcli.report.table import Column, Table
from stcli.report.words import Words

if TYPE_CHECKING:
    import typer

MOST: Final = 30  # referring records of one kind that are named; the rest are counted


def command(
    ctx: typer.Context,
    record: Annotated[str, typer.Argument(metavar="RECORD")],
    at: Annotated[str | None, typer.Option("--at")] = None,
    on: Annotated[str | None, typer.Option("--on", metavar="DATE")] = None,
) -> int:
    """Show one record."""
    shell: Shell = ctx.obj
    snapshot = shell.snapshot(at, on)
    found = _record(shell, snapshot, record, at, on)
    if shell.format in (None, "text", "table"):
        page = Page(shell.screen)
        draw(page, found, snapshot, shell.words)
        shell.say_data(page.text, colour=shell.screen.colour)
    else:
        columns = tuple(Column(name, name) for name in found.kind.columns)
        table = Table(columns, [raw(found, found.kind.columns)])
        broken = broken_in(snapshot)
        shell.show("rows", "json", table=table, data=row_of(found), findings=broken, ok=not broken)
    return shell.broken(snapshot)


def _record(shell: Shell, snapshot: Snapshot, name: str, at: str | None, on: str | None) -> Record:
    """The record; one that is there now and was not on the day is refused as such."""
    try:
        return record_of(snapshot, name)
    except Refusal:
        if on is None:
            raise
    found = record_of(shell.snapshot(at), name)
    raise Refusal("not-yet", record=title_of(found, shell.words), reference=found.reference,
                  day=shell.words.date(shell.settings.today))  # fmt: skip


def draw(page: Page, record: Record, snapshot: Snapshot, words: Words) -> None:
    """The whole page of a record."""
    portrait = Portrait(record, snapshot, words)
    page.title(title_of(record, words))
    page.say(_standing(record, words))
    page.gap()
    page.fields([(words.say("show.reference"), [record.reference]), *portrait.fields()])
    page.gap()
    if gaps := portrait.gaps():
        page.say(words.say("show.gaps", fields=gaps), 2, 2)
    for lang, fields in portrait.untranslated().items():
        page.say(words.say("show.untranslated", lang=lang, fields=fields), 2, 2)
    _draw_history(page, record, snapshot, words)
    _draw_referrers(page, record, snapshot, words)


def _standing(record: Record, words: Words) -> str:
    """Kind, state and phase on one line."""
    parts = [capital(label.of_kind(record.kind, words.lang))]
    if record.status:
        parts.append(label.of_state(record.kind, record.status, words.lang))
    if record.live and "phase" in record.kind.shape and not record.data.get("phase"):
        parts.append(words.say("show.phase-unknown"))
    elif record.data.get("phase"):
        parts.append(label.of_value(record.kind, ("phase",), record.data["phase"], words.lang))
    return SEPARATOR.join(parts)


def _draw_history(page: Page, record: Record, snapshot: Snapshot, words: Words) -> None:
    if not record.history:
        return
    page.heading(capital(label.of_field(record.kind, ("history",), words.lang)))
    told = []
    for index, entry in enumerate(record.history):
        day = words.date(str(entry.get("date") or "")) or words.say("show.date-unknown")
        details = entry_details(record, entry, snapshot, words)
        told.append((day, [entry_headline(record, index, words), *details]))
    page.fields(told, beside=True)


def _draw_referrers(page: Page, record: Record, snapshot: Snapshot, words: Words) -> None:
    """What refers to the record, kind by kind; one line a referring record."""
    links = [link for link in snapshot.referring_to(record.reference) if not link.source.void]
    for kind in snapshot.kinds.values():
        found: dict[str, list[Link]] = {}
        for link in links:
            if link.source.kind is kind:
                found.setdefault(link.source.reference, []).append(link)
        if found:
            counted = words.say(
                "show.referrers", kind=capital(label.of_kind(kind, words.lang, 2)), count=len(found)
            )
            page.heading(counted)
            for reference in list(found)[:MOST]:
                page.say(_referrer(found[reference], words), 2, 2)
            if len(found) > MOST:
                page.say(words.say("show.more", count=len(found) - MOST), 2)


def _referrer(links: list[Link], words: Words) -> str:
    """A referring record: what it is called, its state, and in which of its fields."""
    source = links[0].source
    title = title_of(source, words)
    shown = title if title == source.id else f"{title} ({source.id})"
    state = label.of_state(source.kind, source.status, words.lang)
    return SEPARATOR.join(filter(None, (shown, state, *dict.fromkeys(_places(links, words)))))


def _places(links: list[Link], words: Words) -> Iterator[str]:
    """The fields in which the references stand; histories only where they stand nowhere else."""
    now = [link for link in links if link.where[0] != "history"]
    for link in now or links[:1]:
        kind, top = link.source.kind, general(link.where)
        place = label.of_field(kind, top[:1], words.lang)
        role = _role(link, words) if now else ""
        place = f"{place}: {role}" if role else place
        until = ended(link) if now else None
        yield words.say("show.until", place=place, date=until) if until else place


def _role(link: Link, words: Words) -> str:
    """As what the record is named there: coordinator, chair … where it is said."""
    kind, data = link.source.kind, link.source.data
    for end in range(1, len(link.where)):
        data = data[link.where[end - 1]]  # type: ignore[index]
        for name in ("role", "post", "event"):
            if isinstance(data, dict) and name in data:
                at = (*general(link.where[:end]), name)
                return label.of_value(kind, at, data[name], words.lang)
    return ""
