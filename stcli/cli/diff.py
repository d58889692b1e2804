"""``stcli diff [A] [B]``: what happened between two places, in the domain's words.

Gathers the two snapshots and lays the account of their difference out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any, Final

from stcli.cli.account import Account, deed_rows
from stcli.cli.rows import broken_in
from stcli.cli.shell import Shell
from stcli.cli.telling import capital, named
from stcli.domain.finding import SHORT
from stcli.domain.model.difference import RECORD, Difference, differences
from stcli.domain.reading.tree import MemoryTree
from stcli.domain.refusal import EXIT_USAGE, Refusal
from stcli.report import label
from stcli.report.page import Page
from stcli.report.paper import Line, Paper, Section, draw, markdown
from stcli.report.table import Column, Table

if TYPE_CHECKING:
    import typer

    from stcli.store.place import Place

MARKDOWN: Final = "markdown"
HEAD: Final = "HEAD"
INDEX: Final = "index"
WORK_TREE: Final = "worktree"
COLUMNS: Final = ("sort", "subject", "what", "field", "before", "after", "text")
RANGE: Final = ".."


def command(
    ctx: typer.Context,
    a: Annotated[str | None, typer.Argument(metavar="A")] = None,
    b: Annotated[str | None, typer.Argument(metavar="B")] = None,
    on: Annotated[str | None, typer.Option("--on", metavar="DATE")] = None,
) -> int:
    """Tell what changed."""
    shell: Shell = ctx.obj
    _check_format(shell)
    comparison = _compared(shell, *_places(a, b), on)
    if shell.format in (None, "text", MARKDOWN):
        _tell(shell, comparison)
    else:
        _show(shell, comparison)
    return shell.broken(comparison.account.after)


def _check_format(shell: Shell) -> None:
    if shell.format not in (None, "text", MARKDOWN):
        from stcli.report.formats import ROWS

        if shell.format not in ROWS:
            known = sorted(("text", MARKDOWN, *ROWS))
            raise Refusal("usage-format", exit=EXIT_USAGE, format=shell.format, known=known)


def _places(a: str | None, b: str | None) -> tuple[str, str]:
    """The two places; ``A..B`` names both, as git's users write it."""
    if a is not None and b is None and RANGE in a:
        first, _, last = a.partition(RANGE)
        return first or HEAD, last or HEAD
    return a or HEAD, b or WORK_TREE


# Gathering


class _Comparison:
    """Two places, what they say, and what happened between them."""

    def __init__(self, shell: Shell, places: tuple[Place, Place], account: Account) -> None:
        self.shell = shell
        self.places = places
        self.account = account
        self.found = differences(account.before, account.after)

    def place(self, number: int) -> Mapping[str, Any]:
        """A place for machines."""
        return {"place": self.places[number].name, "commit": self.places[number].commit}

    def said(self, number: int) -> str:
        """A place for people."""
        name, commit = self.places[number].name, self.places[number].commit
        known = self.shell.words.say(f"diff.{name}") if name in (WORK_TREE, INDEX, HEAD) else name
        if commit is None or (len(name) >= SHORT and commit.startswith(name)):
            return known[:SHORT] if commit else known
        return f"{known} ({commit[:SHORT]})"


def _compared(shell: Shell, a: str, b: str, on: str | None) -> _Comparison:
    from stcli.cli.gather import later, read

    places = _place(shell, a), _place(shell, b)
    before = read(shell, places[0].tree)
    after = later(shell, before, places[1].tree)
    if on is not None:
        from stcli.cli.retrospect import on_day

        day = shell.day(on)
        before, after = (
            on_day(shell, snapshot, day, place.commit)
            for snapshot, place in zip((before, after), places, strict=True)
        )
    return _Comparison(shell, places, Account(before, after, shell.words))


def _place(shell: Shell, name: str) -> Place:
    """A place; before the first commit HEAD says nothing yet."""
    from stcli.cli.gather import place_at
    from stcli.store import state
    from stcli.store.place import Place

    if name == HEAD and state.head(shell.registry.repository).commit is None:
        return Place(name, MemoryTree({}))
    return place_at(shell, name)


# For machines


def _show(shell: Shell, comparison: _Comparison) -> None:
    rows = [row for found in comparison.found for row in _rows(found, comparison.account)]
    table = Table(tuple(Column(name, _heading(shell, name)) for name in COLUMNS), rows)
    data = {"from": comparison.place(0), "to": comparison.place(1), "changes": rows}
    broken = broken_in(comparison.account.after)
    shown = data if shell.format == "json" else None
    shell.show("rows", "json", table=table, data=shown, findings=broken, ok=not broken)


def _heading(shell: Shell, name: str) -> str:
    return shell.words.say(f"diff.column.{name}") if shell.format == "table" else name


def _rows(difference: Difference, account: Account) -> Iterator[dict[str, Any]]:
    """One row a deed."""
    for row in deed_rows(difference, account):
        yield {"sort": difference.sort, "subject": difference.subject, **row}


# For people


def _tell(shell: Shell, comparison: _Comparison) -> None:
    made = paper(comparison)
    if shell.format == MARKDOWN:
        shell.say_data(markdown(made))
        return
    page = Page(shell.screen)
    draw(page, made)
    shell.say_data(page.text, colour=shell.screen.colour)


def paper(comparison: _Comparison) -> Paper:
    """What happened, as a document: a section a kind, an item a record."""
    words, found = comparison.shell.words, comparison.found
    title = words.say("diff.title", before=comparison.said(0), after=comparison.said(1))
    sections: dict[str, list[Line]] = {}
    for difference in found:
        heading = _section(difference, comparison.account)
        sections.setdefault(heading, []).append(_line(difference, comparison.account))
    opening = () if found else (words.say("diff.nothing"),)
    return Paper(
        title, opening, tuple(Section(name, lines=tuple(sections[name])) for name in sections)
    )


def _section(difference: Difference, account: Account) -> str:
    """Records stand under their kind, the registry's own files under one heading."""
    folder = difference.subject.partition("/")[0]
    kind = account.after.folders.get(folder) or account.before.folders.get(folder)
    if difference.sort == RECORD and kind is not None:
        return capital(label.of_kind(kind, account.words.lang, 2))
    return account.words.say("diff.rules")


def _line(difference: Difference, account: Account) -> Line:
    """A record with what happened to it: on one line where it is one thing."""
    said: Sequence[str] = account.sentences(difference)
    known = account.after if difference.new is not None else account.before
    subject = (
        named(known, difference.subject, account.words)
        if difference.record is not None else account.subject(difference)
    )  # fmt: skip
    if len(said) == 1:
        return Line(account.words.say("telling.claim", subject=subject, what=said[0]))
    return Line(subject, below=tuple(Line(capital(text)) for text in said))
