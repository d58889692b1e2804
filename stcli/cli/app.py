"""Running one command line: the two ways to a command, and the one error boundary.

A line that is plainly fine calls its command at once; any other goes through typer, which
explains what is wrong with it.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any, Final

from stcli.cli.plain_line import plain_line
from stcli.cli.settings import settings_of
from stcli.cli.shell import Shell
from stcli.domain.refusal import EXIT_BUG, EXIT_INTERRUPTED, EXIT_SURROUNDINGS, Refusal

VALUED: Final = frozenset(
    ("-C", "--registry", "--lang", "--color", "--today", "-f", "--format", "-o", "--output")
)


def run(arguments: Sequence[str]) -> int:
    """Run one command line; every error becomes a sentence and an exit code here."""
    settings = settings_of(arguments, dict(os.environ))
    shell = Shell(settings)
    try:
        return _run(list(arguments), shell)
    except Refusal as refusal:
        return shell.refuse(refusal)
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    except OSError as error:
        return shell.refuse(_surroundings(error))
    except Exception as error:  # noqa: BLE001 -- the one boundary: no traceback reaches a user
        return _bug(shell, error)


def _run(arguments: list[str], shell: Shell) -> int:
    name = _called(arguments)
    shell.command = name or "stcli"
    line = plain_line(arguments)
    command = _tree(name, arguments) if line is None else None
    try:
        if line is not None:
            return shell.finish(line.carry_out(shell))
        return _call(command, arguments, shell)
    except Refusal as refusal:
        from stcli.cli.asking import may_ask

        if not may_ask(shell.settings.no_input, shell.settings.environment):
            raise
        from stcli.cli.dialogue import Dialogue

        command = command or _tree(name, arguments)
        dialogue = Dialogue(shell, command, arguments)
        return dialogue.go_on(refusal, lambda words: _call(command, words, shell))


def _tree(name: str | None, arguments: Sequence[str]) -> Any:
    from stcli.cli.command_tree import build

    return build(name, arguments)


def _call(command: Any, arguments: list[str], shell: Shell) -> int:
    from stcli.cli.command_tree import call

    return call(command, arguments, shell)


def _called(arguments: Sequence[str]) -> str | None:
    """The first word that is no global option: the command's name."""
    skip = False
    for argument in arguments:
        if skip:
            skip = False
        elif argument in VALUED:
            skip = True
        elif not argument.startswith("-"):
            return argument
    return None


def _surroundings(error: OSError) -> Refusal:
    """An error of disk or system as a refusal."""
    return Refusal(
        "system", exit=EXIT_SURROUNDINGS, error=error.strerror or str(error),
        file=str(error.filename or ""),
    )  # fmt: skip


def _bug(shell: Shell, error: Exception) -> int:
    if shell.settings.verbose or shell.settings.environment.get("STCLI_DEBUG"):
        import traceback

        from stcli.report.text import tell

        tell("".join(traceback.format_exception(error)))
    shell.refuse(Refusal("bug", exit=EXIT_BUG, error=f"{type(error).__name__}: {error}"))
    return EXIT_BUG
