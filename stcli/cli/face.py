"""The face of the command line: help pages in the user's language, and usage errors.

Knows typer's command objects and the catalogue's help codes: ``help.<command path>`` (first
line: what it does), ``help.<command path>.examples``, ``option.<name>``. Knows no registry.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

import typer
from typer.core import TyperCommand, TyperGroup

from stcli.cli.commands import COMMANDS
from stcli.domain.near import nearest
from stcli.domain.refusal import EXIT_OK, EXIT_SURROUNDINGS, EXIT_USAGE, Refusal

if TYPE_CHECKING:
    from stcli.cli.shell import Shell
    from stcli.report.words import Words

# The module with typer's usage errors is private; what it exports leads to their base.
USAGE_ERRORS: Final[tuple[type[Exception], ...]] = (typer.BadParameter.__bases__[0],)
WIDTH: Final = 79
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


class Group(TyperGroup):
    """A group of commands; an unknown word gets a did-you-mean."""

    def get_help(self, ctx: Any) -> str:
        """The whole page."""
        return "\n".join(_page(self, ctx, ctx.obj.words))

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The command that the first word names."""
        if args and args[0] not in self.commands:
            raise _unknown_command(ctx, args[0], list(self.commands))
        if args:
            ctx.obj.command = f"{ctx.command_path} {args[0]}".removeprefix("stcli ")
        return super().resolve_command(ctx, args)


def _unknown_command(ctx: Any, word: str, known: list[str]) -> Refusal:
    if ctx.parent is None:
        known = [entry.name for entry in COMMANDS]
    close = nearest(word, known)
    code = "usage-command.suggestion" if close else "usage-command"
    return Refusal(
        code, exit=EXIT_USAGE, command=word, known=known, suggestion=close,
        group=ctx.command_path,
    )  # fmt: skip


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
    shown = _param_name(param) if param is not None else ""
    if name == "NoSuchOption":
        close = sorted(error.possibilities or ())[:1]
        code = "usage-option.suggestion" if close else "usage-option"
        return _usage(code, option=error.option_name, suggestion=close[0] if close else "")
    if name == "MissingParameter":
        return _usage("usage-missing", name=shown)
    if name == "BadOptionUsage":
        return _usage("usage-needs-value", option=error.option_name)
    if name == "BadParameter":
        return _usage("usage-value", name=shown, error=error.message)
    return _usage("usage", error=error.format_message())


def _usage(code: str, **params: Any) -> Refusal:
    return Refusal(code, exit=EXIT_USAGE, **params)


def _param_name(param: Any) -> str:
    if param.param_type_name == "argument":
        return str(param.metavar or param.name).upper()
    return str(max(param.opts, key=len))


# Help pages


def _page(command: Any, ctx: Any, words: Words) -> Iterator[str]:
    code = _code(ctx)
    yield f"{words.say('help.usage')} {_usage_line(command, ctx)}"
    yield ""
    yield from _filled(words.say(code), "  ")
    yield from _examples(code, words)
    if isinstance(command, TyperGroup):
        yield from _commands(command, ctx, words)
    own, common = _parameters(command, ctx, words)
    yield from _section(words.say("help.parameters"), own)
    yield from _section(words.say("help.common"), common)


def _code(ctx: Any) -> str:
    path = ctx.command_path.split(" ")[1:]
    return ".".join(("help", *path)) if path else "help.stcli"


def _usage_line(command: Any, ctx: Any) -> str:
    pieces = [_piece(p) for p in command.get_params(ctx) if p.param_type_name == "argument"]
    words = ctx.obj.words
    tail = [words.say("help.command")] if isinstance(command, TyperGroup) else []
    return " ".join((ctx.command_path, f"[{words.say('help.options')}]", *pieces, *tail))


def _piece(param: Any) -> str:
    name = _param_name(param)
    return name if param.required else f"[{name}]"


def _examples(code: str, words: Words) -> Iterator[str]:
    if words.has(f"{code}.examples"):
        yield ""
        yield words.say("help.examples")
        yield from (f"  {line}" for line in words.say(f"{code}.examples").splitlines())


def _commands(group: Any, ctx: Any, words: Words) -> Iterator[str]:
    base = _code(ctx) if ctx.parent else "help"
    names = list(group.commands)
    rows = [(name, _first_sentence(words.say(f"{base}.{name}"))) for name in names]
    if ctx.parent is not None:
        yield from _section(words.say("help.commands"), rows)
        return
    sections = {entry.name: entry.section for entry in COMMANDS}
    for section in dict.fromkeys(sections.values()):
        own = [row for row in rows if sections.get(row[0]) == section]
        yield from _section(words.say(f"help.section.{section}"), own)


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
        row = (_shown(param, words), param.help or _param_help(param, ctx, words))
        (common if param.name in GLOBAL else own).append(row)
    return own, common


def _param_help(param: Any, ctx: Any, words: Words) -> str:
    special = f"{_code(ctx)}.{param.name}"
    return words.say(special if words.has(special) else f"option.{param.name}")


def _shown(param: Any, words: Words) -> str:
    if param.param_type_name == "argument":
        return _param_name(param)
    names = ", ".join(sorted(param.opts, key=len))
    if param.is_flag:
        return names
    return f"{names} {param.metavar or words.say('help.value')}"


def _section(heading: str, rows: list[tuple[str, str]]) -> Iterator[str]:
    if not rows:
        return
    yield ""
    yield heading
    column = min(max(len(left) for left, _ in rows) + 4, 34)
    for left, right in rows:
        lines = textwrap.wrap(right, WIDTH - column) or [""]
        start = f"  {left}".ljust(column)
        if len(start) > column or not start.endswith(" "):
            yield start.rstrip()
            start = " " * column
        yield f"{start}{lines[0]}".rstrip()
        yield from (" " * column + line for line in lines[1:])


def _filled(text: str, indent: str) -> Iterator[str]:
    for paragraph in text.split("\n"):
        lines = textwrap.wrap(paragraph, WIDTH, initial_indent=indent, subsequent_indent=indent)
        yield from lines or [""]
