"""``stcli schema [KIND]``: what a record of a kind holds, and the course of its life.

Draws what ``anatomy`` gathers from the schemas: those of the registry one stands in, else those
that the program ships.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Annotated

from stcli.cli.anatomy import FieldOf, as_data, fields_in
from stcli.cli.find import kind_of
from stcli.cli.shell import Shell
from stcli.cli.telling import capital
from stcli.domain.model.kind import ANY_STATE, Action, Kind, kinds_of
from stcli.domain.refusal import Refusal
from stcli.report import label
from stcli.report.diagram import lifecycle_diagram
from stcli.report.page import Page
from stcli.report.table import Column, Table
from stcli.report.words import Words

if TYPE_CHECKING:
    import typer


def command(
    ctx: typer.Context, kind: Annotated[str | None, typer.Argument(metavar="KIND")] = None
) -> int:
    """Show the fields and the lifecycle of a kind, or name the kinds."""
    shell: Shell = ctx.obj
    kinds = _kinds(shell)
    if kind is None:
        _list(shell, kinds)
        return 0
    chosen = kind_of(_Known(kinds), kind)  # type: ignore[arg-type]
    if shell.format in (None, "text", "table"):
        page = Page(shell.screen)
        _draw(page, chosen, shell.words)
        shell.say_data(page.text, colour=shell.screen.colour)
        return 0
    fields = [field.row for field in fields_in(chosen, shell.words)]
    names = ("name", "type", "required", "label", "values")
    table = Table(tuple(Column(name, name) for name in names), fields)
    shell.show("rows", "json", data=as_data(chosen, shell.words), table=table)
    return 0


class _Known:
    """Kinds as they can be looked up by name and by folder."""

    def __init__(self, kinds: Mapping[str, Kind]) -> None:
        self.kinds = kinds
        self.folders = {kind.folder: kind for kind in kinds.values()}


def _kinds(shell: Shell) -> Mapping[str, Kind]:
    """The kinds of the registry here; outside any registry those that the program ships."""
    try:
        return shell.snapshot().kinds
    except Refusal:
        import json

        return kinds_of({name: json.loads(raw) for name, raw in shell.shipped.items()})


def _list(shell: Shell, kinds: Mapping[str, Kind]) -> None:
    lang = shell.words.lang
    columns = tuple(Column(n, shell.words.say(f"schema.{n}")) for n in ("kind", "folder", "label"))
    rows = [
        {"kind": kind.name, "folder": kind.folder, "label": label.of_kind(kind, lang, 2)}
        for kind in kinds.values()
    ]
    shell.show("rows", "table", table=Table(columns, rows))


def _draw(page: Page, kind: Kind, words: Words) -> None:
    page.title(capital(label.of_kind(kind, words.lang)), f"registry/{kind.folder}/ID.yaml")
    page.heading(words.say("schema.fields"))
    page.say(words.say("schema.fields.note"), 2, style="faint")
    for field in fields_in(kind, words):
        _draw_field(page, field, words)
    if kind.lifecycle is None:
        return
    page.heading(words.say("schema.lifecycle"))
    for state, marks in _states(kind, words):
        page.say(f"{state}{marks}", 2, 2)
    page.gap()
    for action in kind.lifecycle.actions.values():
        page.say(_action(kind, action, words), 2, 4)
    page.heading(words.say("schema.diagram"))
    page.code(lifecycle_diagram(kind, words.lang))


def _draw_field(page: Page, field: FieldOf, words: Words) -> None:
    """A field: its name and what it is called, then what may stand there and what it means."""
    # What entries of a history hold is the same for every kind; the lifecycle says the rest.
    if field.name.startswith("history[]"):
        return
    key = field.name.rpartition(".")[2]
    star = " *" if field.required else ""
    called = "" if field.label == key.replace("_", " ") else f": {field.label}"
    page.say(f"{key}{star}{called}", 2 + 2 * field.depth, 2)
    told = "; ".join(_parts(field, words)) + "."
    if field.description and words.lang == "en":
        told += f" {field.description}"
    page.say(told, 6 + 2 * field.depth, style="faint")


def _parts(field: FieldOf, words: Words) -> Iterator[str]:
    """What may stand in a field, in a few words."""
    if field.values:
        named = (n if n == said else f"{n} ({said})" for n, said in field.values.items())
        yield f"{field.type_words}: {', '.join(named)}"
    else:
        yield field.type_words
    if field.grows:
        yield words.say("schema.grows")
    if field.example is not None:
        yield words.say("schema.example", value=field.example)


def _states(kind: Kind, words: Words) -> list[tuple[str, str]]:
    found = []
    for name, state in (kind.lifecycle.states if kind.lifecycle else {}).items():
        marks = [
            words.say(f"schema.{mark}")
            for mark in ("live", "frozen", "hidden")
            if getattr(state, mark)
        ]
        shown = label.of_state(kind, name, words.lang)
        shown = shown if shown == name else f"{name} ({shown})"
        found.append((shown, ": " + ", ".join(marks) if marks else ""))
    return found


def _action(kind: Kind, action: Action, words: Words) -> str:
    """One line of the lifecycle's table: from where, to where, and what it needs."""
    order = kind.lifecycle.states if kind.lifecycle else {}
    sources = [state for state in order if state in action.sources]
    shown = label.of_action(kind, action.name, words.lang)
    named = action.name if shown == action.name else f"{action.name} ({shown})"
    if ANY_STATE in action.sources:
        code = "schema.step.any"
    elif not sources:
        code = "schema.step.new"
    else:
        code = "schema.step" if action.target not in (None, *sources) else "schema.stays"
    told = {"before": sources, "after": action.target, "count": len(sources)}
    parts = [words.say(code, action=named, **told)]
    for name, value in action.sets.items():
        if value is not None:
            field = label.of_field(kind, (name,), words.lang)
            said = label.of_value(kind, (name,), value, words.lang)
            parts.append(words.say("telling.detail", label=field, value=said))
    needs = [label.of_field(kind, ("history", "[]", n), words.lang) for n in action.requires]
    if needs:
        parts.append(words.say("schema.needs", fields=needs))
    return "; ".join(parts)
