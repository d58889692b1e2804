"""The command line: one file a command or command group; gather, decide, apply, show."""

from __future__ import annotations

import sys

from stcli import __version__


def main(argv: list[str] | None = None) -> int:
    """Run one command; returns the exit code. What needs no command loads none."""
    arguments = sys.argv[1:] if argv is None else argv
    if arguments in (["--version"], ["-V"]):
        return _tell_version()
    if argv is None:
        _keep_everything()
    if arguments[:1] == ["--complete"]:
        from stcli.cli.complete import answer

        return answer(arguments[1:])
    from stcli.cli.app import run

    return run(arguments)


def _tell_version() -> int:
    from stcli.domain.refusal import EXIT_OK, EXIT_SURROUNDINGS
    from stcli.report.text import emit

    try:
        emit(f"stcli {__version__}\n")
    except OSError:
        return EXIT_SURROUNDINGS
    return EXIT_OK


def _keep_everything() -> None:
    """What a command reads it keeps until it ends, and that is soon.

    Looking for garbage among ten thousand records costs a tenth of the time and finds none.
    """
    import gc

    gc.disable()
