"""The face of the command line: typer's commands and groups as ours, and usage errors.

Knows typer's command objects and what typer has against the words of a command line. Knows no
registry; the help pages are ``help_page``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

import typer
from typer.core import TyperCommand, TyperGroup

from stcli.cli import blank
from stcli.cli.commands import COMMANDS, SEVERAL
from stcli.domain.near import nearest
from stcli.domain.refusal import EXIT_OK, EXIT_USAGE, Refusal

if TYPE_CHECKING:
    from stcli.cli.shell import Shell

# The module with typer's usage errors is private; what it exports leads to their base.
USAGE_ERRORS: Final[tuple[type[Exception], ...]] = (typer.BadParameter.__bases__[0],)
# What typer says in English only, and nowhere but in its sentence.
EXTRA: Final = re.compile(r"Got unexpected extra argument(?:\(s\)|s)? \((.*)\)\Z", re.DOTALL)
NO_COMMAND: Final = "Missing command."
NEGATIVE: Final = re.compile("-[0-9]")


class Command(TyperCommand):
    """A command whose help page comes from the catalogues."""

    def get_help(self, ctx: Any) -> str:
        """The whole page."""
        from stcli.cli.help_page import page

        return page(self, ctx)

    def invoke(self, ctx: Any) -> Any:
        """Do what the command does, if there is a place for its answer."""
        if ctx.info_name not in SEVERAL:
            ctx.obj.check_output()
        return super().invoke(ctx)


class Group(TyperGroup):
    """A group of commands; an unknown word gets a did-you-mean."""

    def get_help(self, ctx: Any) -> str:
        """The whole page."""
        from stcli.cli.help_page import page

        return page(self, ctx)

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
