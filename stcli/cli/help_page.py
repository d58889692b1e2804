"""Help pages in the user's language.

Knows typer's command objects and the catalogue's help codes: ``help.<command path>`` (first
line: what it does), ``help.<command path>.examples``, ``option.<name>``. Knows no registry.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from typer.core import TyperGroup

from stcli.cli import blank
from stcli.cli.commands import COMMANDS, GLOBAL

if TYPE_CHECKING:
    from stcli.report.words import Words

WIDTH: Final = 79
NARROWEST: Final = 40


def page(command: Any, ctx: Any) -> str:
    """The whole help page of a command or a group."""
    return "\n".join(_page(command, ctx, ctx.obj.words))


def _page(command: Any, ctx: Any, words: Words) -> Iterator[str]:
    code = _code(ctx)
    yield f"{words.say('help.usage')} {_usage_line(command, ctx)}"
    yield ""
    width = _width(ctx)
    yield from _filled(words.say(code), "  ", width)
    yield from _examples(code, words)
    if isinstance(command, TyperGroup):
        yield from _commands(command, ctx, words)
        yield from _lifecycle(ctx, words)
    own, common = _parameters(command, ctx, words)
    yield from _section(words.say("help.parameters"), own, width)
    yield from _section(words.say("help.common"), common, width)


def _width(ctx: Any) -> int:
    """As wide as the screen, but no wider than is easy to read."""
    return int(max(min(WIDTH, ctx.obj.screen.width - 1), NARROWEST))


def _code(ctx: Any) -> str:
    path = _path(ctx)
    return ".".join(("help", *path)) if path else "help.stcli"


def _path(ctx: Any) -> tuple[str, ...]:
    """The words of the command."""
    return tuple(ctx.command_path.split(" ")[1:])


def _usage_line(command: Any, ctx: Any) -> str:
    words = ctx.obj.words
    arguments = (p for p in command.get_params(ctx) if p.param_type_name == "argument")
    pieces = [_piece(argument, words) for argument in arguments]
    tail = [words.say("help.command")] if isinstance(command, TyperGroup) else []
    return " ".join((ctx.command_path, f"[{words.say('help.options')}]", *pieces, *tail))


def _piece(param: Any, words: Words) -> str:
    name = blank.of_argument(param, words)
    return name if param.required else f"[{name}]"


def _examples(code: str, words: Words) -> Iterator[str]:
    if words.has(f"{code}.examples"):
        yield ""
        yield words.say("help.examples")
        yield from (f"  {line}" for line in words.say(f"{code}.examples").splitlines())


def _commands(group: Any, ctx: Any, words: Words) -> Iterator[str]:
    base = _code(ctx) if ctx.parent else "help"
    told = {name: _first_sentence(words.say(f"{base}.{name}")) for name in group.commands}
    if ctx.parent is not None:
        yield from _section(words.say("help.commands"), list(told.items()), _width(ctx))
        return
    for section in dict.fromkeys(entry.section for entry in COMMANDS):
        names = [e.name for e in COMMANDS if e.section == section and e.name in told]
        rows = [(name, told[name]) for name in names]
        yield from _section(words.say(f"help.section.{section}"), rows, _width(ctx))


def _lifecycle(ctx: Any, words: Words) -> Iterator[str]:
    """The states of the group's kind and the steps between them."""
    from stcli.cli.act import shipped_kinds
    from stcli.report.diagram import lifecycle_rows

    kind = shipped_kinds().get(str(ctx.info_name)) if ctx.parent else None
    if kind is not None:
        rows = list(lifecycle_rows(kind, words))
        yield from _section(words.say("help.lifecycle"), rows, _width(ctx))


def _first_sentence(text: str) -> str:
    return text.partition(". ")[0].partition("\n")[0].rstrip(".")


def _parameters(
    command: Any, ctx: Any, words: Words
) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    own: list[tuple[str, str]] = []
    common: list[tuple[str, str]] = []
    for param in command.get_params(ctx):
        if param.name == "version" and ctx.parent is not None:
            continue
        row = (_shown(param, _path(ctx), words), _param_help(param, ctx, words))
        (common if param.name in GLOBAL else own).append(row)
    return own, common


def _param_help(param: Any, ctx: Any, words: Words) -> str:
    special = f"{_code(ctx)}.{param.name}"
    if words.has(special):
        return words.say(special)
    if param.name == "id" and param.param_type_name == "argument" and _begins(ctx):
        return words.say("option.id.new")
    if not param.help:
        plain = param.name == "date" and all(p.name != "decision" for p in ctx.command.params)
        return words.say("option.date.plain" if plain else f"option.{param.name}")
    return words.say("help.repeated", help=param.help) if param.multiple else str(param.help)


def _begins(ctx: Any) -> bool:
    """Whether the command makes a new record: its id is not there yet."""
    from stcli.cli.act import shipped_kinds

    kind = shipped_kinds().get(str(ctx.parent.info_name)) if ctx.parent else None
    return bool(kind and kind.lifecycle and kind.lifecycle.initial == ctx.info_name)


def _shown(param: Any, path: tuple[str, ...], words: Words) -> str:
    if param.param_type_name == "argument":
        return blank.of_argument(param, words)
    names = ", ".join(sorted(param.opts, key=len))
    if param.is_flag:
        return "/".join((names, *param.secondary_opts))
    return f"{names} {blank.of_option(path, param, words)}"


def _section(heading: str, rows: list[tuple[str, str]], width: int) -> Iterator[str]:
    if not rows:
        return
    yield ""
    yield heading
    column = min(max(len(left) for left, _ in rows) + 4, width * 3 // 7)
    for left, right in rows:
        lines = textwrap.wrap(right, width - column, break_on_hyphens=False) or [""]
        start = f"  {left}".ljust(column)
        if len(start) > column or not start.endswith(" "):
            yield start.rstrip()
            start = " " * column
        yield f"{start}{lines[0]}".rstrip()
        yield from (" " * column + line for line in lines[1:])


def _filled(text: str, indent: str, width: int) -> Iterator[str]:
    for paragraph in text.split("\n"):
        lines = textwrap.wrap(
            paragraph, width, initial_indent=indent, subsequent_indent=indent,
            break_on_hyphens=False,
        )  # fmt: skip
        yield from lines or [""]
