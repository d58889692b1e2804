"""``stcli list KIND``: the records of a kind, filtered, as rows for people or machines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

from stcli.cli.choice import columns_of, sorted_by, statuses_of
from stcli.cli.find import kind_of, record_of
from stcli.cli.rows import broken_in, raw, row_of, spoken
from stcli.cli.shell import Shell
from stcli.domain.model.follow_up import can_be_late, can_be_silent, silent_after
from stcli.domain.model.kind import Kind
from stcli.domain.model.record import Record
from stcli.domain.model.selection import Selection, connected, select
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.refusal import EXIT_USAGE, Refusal
from stcli.report import label
from stcli.report.formats import STREAMED
from stcli.report.table import Column, Table

if TYPE_CHECKING:
    import typer


def command(
    ctx: typer.Context,
    kind: Annotated[str, typer.Argument(metavar="KIND")],
    *,
    status: Annotated[list[str] | None, typer.Option("--status")] = None,
    organisation: Annotated[str | None, typer.Option("--organisation")] = None,
    focus_area: Annotated[str | None, typer.Option("--focus-area")] = None,
    body: Annotated[str | None, typer.Option("--body")] = None,
    date: Annotated[str | None, typer.Option("--date")] = None,
    late: Annotated[bool, typer.Option("--late")] = False,
    silent: Annotated[bool, typer.Option("--silent")] = False,
    at: Annotated[str | None, typer.Option("--at")] = None,
    on: Annotated[str | None, typer.Option("--on", metavar="DATE")] = None,
    where: Annotated[str | None, typer.Option("--where", metavar="SQL")] = None,
    columns: Annotated[str | None, typer.Option("--columns")] = None,
    sort: Annotated[str | None, typer.Option("--sort")] = None,
    all: Annotated[bool, typer.Option("--all")] = False,
) -> int:
    """List the records of a kind."""
    shell: Shell = ctx.obj
    snapshot = shell.snapshot(at, on)
    chosen = kind_of(snapshot, kind)
    _check_flags(chosen, late=late, silent=silent)
    named = {"organisation": organisation, "focus-area": focus_area, "body": body}
    selection = Selection(
        statuses=statuses_of(chosen, status or ()),
        among=tuple(
            connected(snapshot, record_of(snapshot, name, of))
            for of, name in named.items()
            if name is not None
        ),
        date=shell.day(date) if date else None,
        late=late,
        silent=silent,
        void=all,
        today=shell.settings.today,
        silent_after=silent_after(snapshot.registry),
    )
    selected = _where(shell, snapshot, chosen, where, select(snapshot, chosen, selection))
    found = sorted_by(selected, chosen, sort, shell.words)
    _show(shell, snapshot, chosen, found, columns_of(chosen, columns))
    return shell.broken(snapshot)


def _check_flags(kind: Kind, *, late: bool, silent: bool) -> None:
    for option, asked, sense in (
        ("--late", late, can_be_late(kind)),
        ("--silent", silent, can_be_silent(kind)),
    ):
        if asked and not sense:
            raise Refusal("filter-kind", exit=EXIT_USAGE, option=option, kind=label.of_kinds(kind))


def _where(
    shell: Shell, snapshot: Snapshot, kind: Kind, condition: str | None, found: list[Record]
) -> list[Record]:
    """Of the records those that meet a condition in SQL."""
    if condition is None:
        return found
    from stcli.cli.sql import meeting

    references = meeting(shell, snapshot, kind, condition)
    return [record for record in found if record.reference in references]


def _show(
    shell: Shell, snapshot: Snapshot, kind: Kind, found: Sequence[Record], names: Sequence[str]
) -> None:
    form = shell.form("rows", "table")
    for_people = form in ("table", "text")
    if for_people and not found:
        empty = "list.none" if snapshot.of_kind(kind.name) else "list.empty"
        shell.say(empty, kind=label.of_kind(kind, shell.words.lang, 2))
        return
    broken, rows = broken_in(snapshot), map(row_of, found)
    table = _table(shell, found, kind, names, for_people)
    data = None if for_people else rows if form in STREAMED else list(rows)
    shell.show("rows", "table", table=table, data=data, findings=broken, ok=not broken)


def _table(
    shell: Shell, found: Sequence[Record], kind: Kind, names: Sequence[str], for_people: bool
) -> Table:
    """Raw values under the fields' names for machines; labels of both for people."""
    if not for_people:
        return Table(tuple(map(Column, names, names)), (raw(record, names) for record in found))
    headings = [label.of_column(kind, name, shell.words.lang) for name in names]
    rows = list(spoken(found, kind, names, shell.words))
    return Table(tuple(map(Column, names, headings)), rows)
