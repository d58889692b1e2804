"""The command tree: typer's commands, built from the table of contents, and calling one.

Only the module of the command that is called gets imported. Help texts are catalogue codes
here and become words at the edge, in the user's language. Every command also takes the global
options, wherever they stand.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Annotated, Any

import typer

from stcli.cli import face
from stcli.cli.commands import COMMANDS, GLOBAL, Entry
from stcli.cli.settings import current_language
from stcli.cli.shell import Shell
from stcli.domain.refusal import EXIT_INTERRUPTED, EXIT_OK


def call(command: Any, arguments: list[str], shell: Shell) -> int:
    """Call the command; what typer has against its words becomes a refusal."""
    try:
        code = command.main(args=arguments, prog_name="stcli", standalone_mode=False, obj=shell)
    except face.USAGE_ERRORS as error:
        if type(error).__name__ == "NoArgsIsHelpError":
            shell.say_data(f"{error}\n")
            return EXIT_OK
        if getattr(error, "message", "") == face.NO_COMMAND:
            context: Any = getattr(error, "ctx", None)
            shell.say_data(context.command.get_help(context) + "\n")
            return EXIT_OK
        raise face.usage_refusal(error) from error
    except typer.Abort:
        return EXIT_INTERRUPTED
    return shell.finish(code)


def build(name: str | None, arguments: Sequence[str] = ()) -> Any:
    """The command tree: only the named command, or all of them where none is (yet) known.

    Of a group only the command that the ``arguments`` name right after it, likewise.
    """
    lang = current_language()
    if name is None or all(entry.name != name for entry in COMMANDS):
        return _built(None, None, lang)
    after = arguments.index(name) + 1 if name in arguments else len(arguments)
    return _built(name, next(iter(arguments[after:]), None), lang)


# Whoever runs many commands in one process (the demonstration) builds each of them once. The
# language is asked for because options that are fields bring their labels.
@lru_cache(maxsize=64)
def _built(name: str | None, below: str | None, _lang: str) -> Any:
    app = typer.Typer(
        cls=face.Group, add_completion=False, rich_markup_mode=None, no_args_is_help=True,
        pretty_exceptions_enable=False, add_help_option=False,
    )  # fmt: skip
    app.callback()(_globals)
    known = [entry for entry in COMMANDS if entry.name == name]
    for entry in known or COMMANDS:
        _add(app, entry, below)
    command = typer.main.get_command(app)
    _share_globals(command)
    return command


def _add(app: typer.Typer, entry: Entry, below: str | None) -> None:
    module = importlib.import_module(f"stcli.cli.{entry.module}")
    if not hasattr(module, "commands"):
        _add_command(app, entry.name, module.command)
        return
    group = typer.Typer(
        cls=face.Group, rich_markup_mode=None, no_args_is_help=True, add_help_option=False
    )
    group.callback()(_no_options)
    commands = dict(module.commands())
    called = below if below in commands else None
    for name, function in commands.items():
        if called not in (None, name):
            continue
        _add_command(group, name, function)
    app.add_typer(group, name=entry.name)


def _add_command(app: typer.Typer, name: str, function: Callable[..., Any]) -> None:
    # What a plain line calls names typer in its signature only, and imports it for type
    # checkers alone: typer, which reads the signature, is told here who it is.
    function.__globals__.setdefault("typer", typer)
    app.command(name, cls=face.Command, add_help_option=False)(function)


def _no_options() -> None:
    """Make a group a group even with one command."""


def _share_globals(command: Any) -> None:
    """Let every command take the global options too; they all go into the settings."""
    own = [param for param in command.params if param.name in GLOBAL]
    for param in own:
        param.expose_value = False
        param.callback = face.show_help if param.name == "help" else face.take
        param.is_eager = True
    waiting = list(command.commands.values())
    while waiting:
        below = waiting.pop()
        taken = {option for param in below.params for option in param.opts}
        below.params.extend(param for param in own if taken.isdisjoint(param.opts))
        waiting.extend(getattr(below, "commands", {}).values())


def _globals(  # noqa: PLR0917 -- typer reads options off a signature
    registry: Annotated[str | None, typer.Option("--registry", "-C")] = None,
    lang: Annotated[str | None, typer.Option("--lang")] = None,
    color: Annotated[str | None, typer.Option("--color")] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q")] = False,
    verbose: Annotated[bool, typer.Option("--verbose", "-v")] = False,
    today: Annotated[str | None, typer.Option("--today")] = None,
    format: Annotated[str | None, typer.Option("--format", "-f")] = None,
    json: Annotated[bool, typer.Option("--json")] = False,
    output: Annotated[str | None, typer.Option("--output", "-o")] = None,
    force: Annotated[bool, typer.Option("--force")] = False,
    no_input: Annotated[bool, typer.Option("--no-input")] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y")] = False,
    version: Annotated[bool, typer.Option("--version", "-V")] = False,
    help: Annotated[bool, typer.Option("--help", "-h")] = False,  # noqa: A002
) -> None:
    """The global options; what they do stands in ``face.take``."""
