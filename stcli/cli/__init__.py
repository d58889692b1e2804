"""The command line: one file a command or command group; gather, decide, apply, show."""

from __future__ import annotations

import sys

from stcli import __version__


def main(argv: list[str] | None = None) -> int:
    """Run one command; returns the exit code. The answer to ``--version`` loads nothing else."""
    arguments = sys.argv[1:] if argv is None else argv
    if arguments in (["--version"], ["-V"]):
        sys.stdout.write(f"stcli {__version__}\n")
        return 0
    if argv is None:
        _keep_everything()
    from stcli.cli.app import run

    return run(arguments)


def _keep_everything() -> None:
    """What a command reads it keeps until it ends, and that is soon.

    Looking for garbage among ten thousand records costs a tenth of the time and finds none.
    """
    import gc

    gc.disable()
