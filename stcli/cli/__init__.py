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
    from stcli.cli.app import run

    return run(arguments)
