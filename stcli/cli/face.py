"""The face of the command line: help pages in the user's language, and usage errors.

Knows typer's command objects and the catalogue's help codes: ``help.<command path>`` (first
line: what it does), ``help.<command path>.examples``, ``option.<name>``. Knows no registry.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

import typer
from typer.core import TyperCommand, TyperGroup

from stcli.cli import blank
from stcli.cli.commands import COMMANDS
from stcli.domain.near import nearest
from stcli.domain.refusal import EXIT_OK, EXIT_SURROUNDINGS, EXIT_USAGE, Refusal

if TYPE_CHECKING:
    from stcli.cli.shell import Shell
    from stcli.report.words import Words

# The module with typer's usage errors is private; what it exports leads to their base.
USAGE_ERRORS: Final[tuple[type[Exception], ...]] = (typer.BadParameter.__bases__[0],)
# Commands that may write several files, and look after them.
SEVERAL: Final = frozenset(("export",))
# What typer says in English only, and nowhere but in its sentence.
EXTRA: Final = re.compile(r"Got unexpected extra argument(?:\(s\)|s)? \((.*)\)\Z", re.DOTALL)
NO_COMMAND: Final = "Missing command."
NEGATIVE: Final = re.compile("-[0-9]")
WIDTH: Final = 79
NARROWEST: Final = 40
GLOBAL: Final = frozenset(
    (
        *("registry", "lang", "color", "quiet", "verbose", "today", "format", "json", "output"),
        *("force", "no_input", "yes", "version", "help"),
    )
)


class Command(TyperCommand):
    """A command whose help page comes from the catalogues."""

    def get_help(self, ctx: Any) -> str:
        """The whole page."""
        return "\n".join(_page(self, ctx, ctx.obj.words))

    def invoke(self, ctx: Any) -> Any:
        """Do what the command does, if there is a place for its answer."""
        if ctx.info_name not in SEVERAL:
            ctx.obj.check_output()
        return super().invoke(ctx)


class Group(TyperGroup):
    """A group of commands; an unknown word gets a did-you-mean."""

    def get_help(self, ctx: Any) -> str:
        """The whole page."""
        return "\n".join(_page(self, ctx, ctx.obj.words))

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The command that the first word names."""
        if args and args[0] not in self.commands:
            if args[0] == "help":
                show_help(ctx, None, True)
            raise _unknown_command(ctx, args[0], list(self.commands))
        if args:
            ctx.obj.command = f"{ctx.command_path} {args[0]}".removeprefix("stcli ")
        return super().resolve_command(ctx, args)


def _unknown_command(ctx: Any, word: str, known: list[str]) -> Refusal:
    all_known = [entry.name for entry in COMMANDS]
    if ctx.parent is None:
        known = all_known
        if elsewhere := _elsewhere(word):
            return Refusal(
                "usage-command.elsewhere", exit=EXIT_USAGE, command=word, lines=elsewhere
            )
    close = nearest(word, known)
    code = "usage-command.suggestion" if close else "usage-command"
    if word in all_known:
        code = "usage-command.above"
    return Refusal(
        code, exit=EXIT_USAGE, command=word, known=known, suggestion=close,
        group=ctx.command_path,
    )  # fmt: skip


def _elsewhere(word: str) -> list[str]:
    """The groups that have a command of that name, as they are typed."""
    from stcli.cli.command_table import COMMANDS as LINES

    return [f"stcli {line}" for line in LINES if line.endswith(f" {word}")]


def show_help(ctx: Any, _param: Any, value: bool) -> None:
    """What ``--help`` does: print the page and end."""
    if value and not ctx.resilient_parsing:
        ctx.obj.say_data(ctx.command.get_help(ctx) + "\n")
        raise typer.Exit(EXIT_OK)


def take(ctx: Any, param: Any, value: Any) -> Any:
    """What a global option does, wherever it stands: it goes into the shell's settings."""
    shell: Shell = ctx.obj
    if value not in (None, False):
        shell.take(param.name, value)
    return value


def surroundings(error: OSError) -> Refusal:
    """An error of disk or system as a refusal."""
    return Refusal(
        "system", exit=EXIT_SURROUNDINGS, error=error.strerror or str(error),
        file=str(error.filename or ""),
    )  # fmt: skip


def usage_refusal(error: Any) -> Refusal:
    """Give the usage errors of typer as our refusals, by what they are."""
    name = type(error).__name__
    param = getattr(error, "param", None)
    shown = blank.name_of(param) if param is not None else ""
    line = _line(error)
    if name == "NoSuchOption":
        return _no_such_option(error)
    if name == "MissingParameter":
        return Missing(shown, param, dict(error.ctx.params) if error.ctx else {}, line=line)
    if name == "BadOptionUsage":
        return _usage("usage-needs-value", option=error.option_name)
    if name == "BadParameter":
        return _usage("usage-value", name=shown, error=error.message)
    if (extra := EXTRA.match(error.message)) is not None:
        return _usage("usage-extra", words=extra[1], line=line)
    return _usage("usage", error=error.format_message())


def _no_such_option(error: Any) -> Refusal:
    if NEGATIVE.match(error.option_name):
        return _usage("usage-option.number", option=error.option_name)
    # Of an option in several languages the one in Finnish, which texts must have.
    close = sorted(error.possibilities or (), key=lambda name: not name.endswith("-fi"))[:1]
    code = "usage-option.suggestion" if close else "usage-option"
    suggestion = close[0] if close else ""
    return _usage(code, option=error.option_name, suggestion=suggestion, line=_line(error))


def _line(error: Any) -> str:
    """The command that was meant, as it is typed."""
    return str(error.ctx.command_path) if error.ctx else "stcli"


class Missing(Refusal):
    """A parameter that lacks, and what else was given: enough to ask a person for it."""

    def __init__(self, shown: str, param: Any, given: Mapping[str, Any], *, line: str) -> None:
        super().__init__("usage-missing", exit=EXIT_USAGE, name=shown, line=line)
        self.param = param
        self.given = given


def _usage(code: str, **params: Any) -> Refusal:
    return Refusal(code, exit=EXIT_USAGE, **params)


# Help pages


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
