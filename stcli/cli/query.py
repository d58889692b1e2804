"""``stcli query SQL``: any question, in SQL, answered by a table; or a question that was saved.

A question only reads. ``--schema`` shows the tables; without a question those that are saved in
the registry are named.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any, Final

from stcli.cli.gather import place_at, snapshot_of
from stcli.cli.shell import Shell
from stcli.cli.sql import ask, ask_of_files
from stcli.domain.near import nearest
from stcli.domain.refusal import EXIT_OK, EXIT_USAGE, Refusal
from stcli.report.formats import STREAMED
from stcli.report.table import Column, Row, Table
from stcli.store.tree import WorkTree

if TYPE_CHECKING:
    import typer

    from stcli.domain.finding import Finding
    from stcli.domain.model.snapshot import Snapshot
    from stcli.domain.reading.tree import Tree
    from stcli.store.database import Answer
    from stcli.store.place import Place

QUERIES: Final = "registry/queries/"
NAME: Final = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")
SUFFIX: Final = ".sql"
COMMENT: Final = "--"


def command(
    ctx: typer.Context,
    question: Annotated[str | None, typer.Argument(metavar="SQL|NAME")] = None,
    schema: Annotated[bool, typer.Option("--schema")] = False,
    at: Annotated[str | None, typer.Option("--at")] = None,
    on: Annotated[str | None, typer.Option("--on", metavar="DATE")] = None,
) -> int:
    """Answer a question."""
    shell: Shell = ctx.obj
    form = shell.form("rows", "table")
    place = place_at(shell, at)
    if schema:
        from stcli.cli.tables import show_tables

        show_tables(shell, snapshot_of(shell, place))
        return EXIT_OK
    if question is None:
        _list(shell, place.tree)
        return EXIT_OK
    answer, snapshot = _answer(shell, place, on, _sql(shell, place.tree, question))
    if snapshot is None:
        _show(shell, [], answer, form)
        return EXIT_OK
    from stcli.cli.rows import broken_in

    _show(shell, broken_in(snapshot), answer, form)
    return shell.broken(snapshot)


def _answer(shell: Shell, place: Place, on: str | None, sql: str) -> tuple[Answer, Snapshot | None]:
    """The answer, and what was read for it; nothing where no file has changed since."""
    if on is None and isinstance(place.tree, WorkTree):
        return ask_of_files(shell, place.tree, sql)
    snapshot = snapshot_of(shell, place, on)
    return ask(shell, snapshot, sql, place.commit), snapshot


# Questions


def _sql(shell: Shell, tree: Tree, given: str) -> str:
    """The question: as it was typed, in a file, or saved under a name, there or since."""
    from stcli.cli.value import contents

    text = contents(given)
    name = text.strip().removesuffix(SUFFIX)
    if not NAME.fullmatch(name):
        return text
    saved = _saved(tree)
    if name not in saved and not isinstance(tree, WorkTree):
        saved = _saved(place_at(shell, None).tree) | saved  # what is asked today, of the past
    if name not in saved:
        close = nearest(name, saved)
        code = "query-unsaved.suggestion" if close else "query-unsaved"
        raise Refusal(code, name=name, known=sorted(saved), suggestion=close)
    return saved[name]


def _saved(tree: Tree) -> dict[str, str]:
    """The questions that are saved in the registry, by name."""
    found = {}
    for path in sorted(tree):
        name = path.removeprefix(QUERIES).removesuffix(SUFFIX)
        if path == f"{QUERIES}{name}{SUFFIX}" and NAME.fullmatch(name):
            found[name] = (tree.get(path) or b"").decode("utf-8", "replace")
    return found


def _list(shell: Shell, tree: Tree) -> None:
    saved = _saved(tree)
    if not saved and shell.format is None:
        shell.say("query.none")
        return
    columns = tuple(Column(name, shell.words.say(f"query.{name}")) for name in ("name", "about"))
    rows = [{"name": name, "about": _about(sql), "sql": sql} for name, sql in saved.items()]
    shell.show("rows", "table", table=Table(columns, rows))


def _about(sql: str) -> str | None:
    """What a saved question says of itself: the comment in its first line."""
    first = sql.strip().split("\n", 1)[0].strip()
    return first.removeprefix(COMMENT).strip() if first.startswith(COMMENT) else None


# Answers


def _show(shell: Shell, broken: list[Finding], answer: Answer, form: str) -> None:
    names = _distinct(answer.columns)
    rows: Any = _rows(answer, names)
    if form == "ids" and not {"id", "reference"} & {*names}:
        raise Refusal("query-ids", exit=EXIT_USAGE, known=list(names))
    table = Table(tuple(Column(name, name) for name in names),
                  rows if form in STREAMED else list(rows))  # fmt: skip
    shell.show("rows", "table", table=table, findings=broken, ok=not broken)


def _distinct(columns: tuple[str, ...]) -> tuple[str, ...]:
    """Names of columns, none of them twice."""
    seen: dict[str, None] = {}
    for column in columns:
        number, name = 1, column
        while name in seen:
            number += 1
            name = f"{column}_{number}"
        seen[name] = None
    return tuple(seen)


def _rows(answer: Answer, names: tuple[str, ...]) -> Iterator[Row]:
    for row in answer.rows:
        yield dict(zip(names, map(_shown, row), strict=True))


def _shown(value: Any) -> Any:
    """A value as every form can write it: bytes in hexadecimal, infinities as words."""
    if isinstance(value, bytes):
        return value.hex()
    return value if not isinstance(value, float) or math.isfinite(value) else str(value)
