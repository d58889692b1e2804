"""The tables that questions can be put to, documented: what each holds, column by column.

Names come from the schemas, and what they are called too; of the tables across kinds the
catalogues tell.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from stcli.cli.row_source import tables_of
from stcli.report import label
from stcli.report.page import Page
from stcli.report.table import Column, Table

if TYPE_CHECKING:
    from stcli.cli.shell import Shell
    from stcli.domain.model.relation import Attribute, Relation
    from stcli.domain.model.snapshot import Snapshot
    from stcli.report.words import Words

COLUMNS: Final = ("table", "column", "type", "about")
_POSITION: Final = "_position"
_TYPES: Final = {"TEXT": "text", "INTEGER": "integer", "NUMERIC": "number"}


def show_tables(shell: Shell, snapshot: Snapshot) -> None:
    """Every table with its columns: a page for people, rows for machines."""
    relations = list(tables_of(snapshot).values())
    words = shell.words
    if shell.format in (None, "text", "table"):
        page = Page(shell.screen)
        for relation in relations:
            _draw(page, relation, words)
        page.heading(words.say("query.examples"))
        page.code(words.say("help.query.examples"))
        shell.say_data(page.text, colour=shell.screen.colour)
        return
    rows = [row for relation in relations for row in _rows(relation, words)]
    data = [_described(relation, words) for relation in relations]
    shell.show("rows", "json", data=data if shell.format == "json" else None,
               table=Table(tuple(Column(name, name) for name in COLUMNS), rows))  # fmt: skip


def _draw(page: Page, relation: Relation, words: Words) -> None:
    page.heading(f"{relation.name}: {_about_table(relation, words)}")
    page.fields([(each.name, [_about(relation, each, words)]) for each in _untranslated(relation)])


def _untranslated(relation: Relation) -> Sequence[Attribute]:
    """The columns; a text's single languages are told with it."""
    return [each for each in relation.attributes if each.lang is None]


def _rows(relation: Relation, words: Words) -> list[dict[str, Any]]:
    return [
        {
            "table": relation.name, "column": each.name, "type": _TYPES.get(each.type, "any"),
            "about": _about(relation, each, words),
        }
        for each in relation.attributes
    ]  # fmt: skip


def _described(relation: Relation, words: Words) -> dict[str, Any]:
    columns = [
        {"name": row["column"], "type": row["type"], "about": row["about"]}
        for row in _rows(relation, words)
    ]
    return {"table": relation.name, "about": _about_table(relation, words), "columns": columns}


def _about_table(relation: Relation, words: Words) -> str:
    if relation.kind is None:
        return words.say(f"query.table.{relation.name}")
    name = label.of_kind(relation.kind, words.lang, 2)
    if not relation.list:
        return name
    return f"{name}: {label.of_column(relation.kind, _dotted(relation.list), words.lang)}"


def _about(relation: Relation, each: Attribute, words: Words) -> str:
    """What a column holds: what its field is called, else what the catalogue says of it."""
    if relation.kind is None or not (each.field and relation.kind.property_at(each.field)):
        position = each.name.endswith(_POSITION)
        return words.say(f"query.column.{_POSITION[1:] if position else each.name}")
    told = label.of_column(relation.kind, _dotted(each.field), words.lang)
    if each.lang is not None:
        return f"{told} ({each.lang})"
    others = [other.name for other in relation.attributes
              if other.field == each.field and other.lang]  # fmt: skip
    return words.say("query.languages", label=told, columns=others) if others else told


def _dotted(pattern: Sequence[str]) -> str:
    return ".".join(part for part in pattern if part != "[]")
