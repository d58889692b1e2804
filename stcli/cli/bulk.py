"""``stcli import FILE KIND``: many records at once from CSV, XLSX or JSON lines.

Gathers the sheet, lets the domain decide the fate of every row, and saves all of them or none
in one commit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Annotated, Any, Final

import typer

from stcli.cli.act import DryRun
from stcli.cli.change import Answer, Saying, write
from stcli.cli.find import kind_of
from stcli.cli.shell import Shell
from stcli.cli.value import contents
from stcli.domain.changing import bulk
from stcli.domain.changing.bulk import ADDED, CHANGED, REFUSED, UNCHANGED, Fate
from stcli.domain.changing.draft import Draft
from stcli.domain.changing.wish import Wish
from stcli.domain.finding import Finding, errors
from stcli.domain.model.relation import table_of
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.reading.sheet import MOST_BYTES, Sheet
from stcli.domain.refusal import Refusal
from stcli.report.table import Column, Table
from stcli.report.words import CATALOGUES, Words

COLUMNS: Final = ("row", "fate", "record", "fields")


def command(  # noqa: PLR0917 -- typer reads options off a signature
    ctx: typer.Context,
    file: Annotated[str, typer.Argument(metavar="FILE")],
    kind: Annotated[str, typer.Argument(metavar="KIND")],
    date: Annotated[str | None, typer.Option("--date")] = None,
    source: Annotated[str | None, typer.Option("--source")] = None,
    reason: Annotated[str | None, typer.Option("--reason")] = None,
    clear: Annotated[bool, typer.Option("--clear")] = False,
    dry_run: DryRun = False,
) -> int:  # fmt: skip
    """Add and change records by the rows of a file."""
    shell: Shell = ctx.obj
    from stcli.cli.gather import read_bytes

    content = read_bytes(file, limit=MOST_BYTES)
    wish = Wish(
        file, shell.words.lang,
        shell.settings.today, _shown, shell.day(date) if date else None, source, clear,
    )  # fmt: skip
    why = contents(reason).strip() if reason else ""
    return _Import(shell, content, kind, wish, why).run(dry_run)


class _Import:
    """One import: what became of the rows is kept for the answer."""

    def __init__(self, shell: Shell, content: bytes, kind: str, wish: Wish, reason: str) -> None:
        self.shell, self.content, self.kind, self.wish = shell, content, kind, wish
        self.reason = reason
        self.sheet: Sheet | None = None
        self.fates: tuple[Fate, ...] = ()
        self.table: bulk.Table | None = None

    def run(self, dry_run: bool) -> int:
        """Save all rows or none."""
        try:
            return write(self.shell, self.decide, dry_run, answer=Answer(self.tell, self.data))
        except Refusal as refusal:
            if refusal.code != "against-the-rules":
                raise
            raise self._refusal(refusal.findings) from refusal

    def decide(self, draft: Draft) -> Saying:
        """Put the rows into the draft; refused where one of them can't be taken."""
        kind = kind_of(draft.base, self.kind)
        if self.sheet is None:
            from stcli.report import sheet

            self.sheet = sheet.read(self.content, table_of(kind))
        self.table = bulk.table(draft.base, kind, self.sheet, self.wish)
        self.fates = bulk.carry(draft, self.table)
        if any(fate.fate == REFUSED for fate in self.fates):
            plan = draft.plan(subject="import", operation="none")
            raise self._refusal(errors(draft.judged(plan, self.shell.settings.today).brought))
        changed = [f for f in self.fates if f.fate in (ADDED, CHANGED)]
        count = f"{len(changed)} record{'s' if len(changed) != 1 else ''}"
        return Saying(kind.name, "import", count, "", self.reason)

    def _refusal(self, findings: Sequence[Finding]) -> Refusal:
        assert self.table is not None
        own = [problem for fate in self.fates for problem in fate.problems]
        told = [*own, *bulk.placed(findings, self.fates, self.table)]
        told.sort(key=lambda f: (f.path != self.wish.file, f.path, f.line, f.column))
        rows = {f.line for f in told if f.path == self.wish.file}
        return Refusal(
            "import-refused", findings=tuple(told), count=len(rows), rows=len(self.fates)
        )  # fmt: skip

    def tell(self, _: Snapshot) -> None:
        """The fate of the rows: for people those that change, for machines all."""
        shell, people = self.shell, (self.shell.format or "table") in ("table", "text")
        shown = [
            f for f in self.fates if not people or shell.settings.verbose or f.fate != UNCHANGED
        ]
        columns = tuple(Column(name, shell.words.say(f"import.{name}")) for name in COLUMNS)
        rows = [_row(fate, shell.words if people else None) for fate in shown]
        if rows and people:
            shell.show("rows", "table", table=Table(columns, rows))
        elif not people:
            named = tuple(Column(name, name) for name in COLUMNS)
            shell.show("rows", "table", table=Table(named, rows))
        if not self.fates:
            shell.say("import.none")
            return
        counts = {
            fate: sum(f.fate == fate for f in self.fates) for fate in (ADDED, CHANGED, UNCHANGED)
        }
        shell.say("import.counts", **counts)

    def data(self, _: Snapshot) -> Mapping[str, Any]:
        """The fate of every row, for the envelope."""
        return {"rows": [_row(fate, None) for fate in self.fates]}


def _row(fate: Fate, words: Words | None) -> dict[str, Any]:
    said = words.say(f"fate.{fate.fate}") if words else fate.fate
    return {
        "row": fate.row, "fate": said, "record": fate.reference, "fields": list(fate.fields),
    }  # fmt: skip


def _shown(value: Any) -> frozenset[str]:
    """How our own CSV writes a value, in every language."""
    from stcli.report.export.workbook import clipped
    from stcli.report.formats.csv import cell_text

    told = [cell_text(value, words) for words in _languages()]
    return frozenset((*told, *map(clipped, told)))


@lru_cache(maxsize=1)
def _languages() -> tuple[Words, ...]:
    return tuple(map(Words, CATALOGUES))
