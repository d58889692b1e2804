"""The command line: one file a command or command group; gather, decide, apply, show."""

from __future__ import annotations

import os
import sys
from typing import Final, NoReturn

from stcli import __version__
from stcli.domain.refusal import EXIT_OK, EXIT_SURROUNDINGS

MOMENT: Final = 0.01  # seconds


def main(argv: list[str] | None = None) -> int:
    """Run one command; returns the exit code. What needs no command loads none."""
    arguments = sys.argv[1:] if argv is None else argv
    if argv is not None:
        return _answer(arguments)
    _keep_everything()
    _hear_every_interruption()
    return _leave(_answer(arguments))


def _answer(arguments: list[str]) -> int:
    if arguments in (["--version"], ["-V"]):
        return _tell_version()
    if arguments[:1] == ["--complete"]:
        from stcli.cli.complete import answer

        return answer(arguments[1:])
    from stcli.cli.app import run

    return run(arguments)


def _tell_version() -> int:
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


def _hear_every_interruption() -> None:
    """A Ctrl-C that falls into a callback of compiled code is lost there: ask for it once more."""
    usual = sys.unraisablehook

    def hear(lost: sys.UnraisableHookArgs) -> None:
        if lost.exc_type is not KeyboardInterrupt:
            usual(lost)
            return
        import threading

        while True:  # what is raised right here would be lost again
            try:
                threading.Timer(MOMENT, _interrupt).start()
            except KeyboardInterrupt:
                continue
            return

    sys.unraisablehook = hear


def _interrupt() -> None:
    """A Ctrl-C for the main thread, whatever it waits for."""
    import signal
    import threading

    if hasattr(signal, "pthread_kill"):
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)
    else:
        import _thread

        _thread.interrupt_main()


def _leave(code: int) -> NoReturn:
    """End the process; what it said is out, for the one door to the terminal never holds back.

    Taking ten thousand records apart first, as Python would, takes time for nothing.
    """
    os._exit(code)
