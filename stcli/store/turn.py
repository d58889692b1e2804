"""Whose turn it is: processes of this machine that change one repository go one by one.

Knows a lock in git's common folder that the operating system lets go of when a process
dies; does not know what is done under it. Where the system has no such lock, git's own
locks are what is left, and they suffice: then a process loses a race instead of waiting.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from stcli.domain.refusal import EXIT_RACE, Refusal
from stcli.store import file

if TYPE_CHECKING:
    from stcli.store.discovery import Repository

PATIENCE: Final = 30.0  # seconds


@contextmanager
def turn(repository: Repository, *, patience: float = PATIENCE) -> Iterator[None]:
    """Wait until no other process changes this repository, then keep them out."""
    folder = os.path.join(repository.common_dir, "stcli")
    path = os.path.join(folder, "turn")
    try:
        os.makedirs(folder, exist_ok=True)
        fd = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o666)
    except OSError as error:
        raise file.trouble(error, path) from error
    try:
        _wait(fd, path, patience)
        yield
    finally:
        os.close(fd)


def _wait(fd: int, path: str, patience: float) -> None:
    deadline = time.monotonic() + patience
    while not _taken(fd):
        if time.monotonic() >= deadline:
            raise Refusal("turn-not-come", exit=EXIT_RACE, path=path, seconds=round(patience))
        # Not all who wait try again at the same moment.
        time.sleep(0.005 + os.urandom(1)[0] / 10_000)


def _taken(fd: int) -> bool:
    """Try to take the lock. A file system that knows no locks counts as taken."""
    try:
        _try_lock(fd)
    except BlockingIOError:
        return False
    except OSError as error:
        # Windows says so where it is another's; network file systems say other things.
        return not (os.name == "nt" and isinstance(error, PermissionError))
    return True


def _try_lock(fd: int) -> None:
    try:
        import fcntl
    except ImportError:
        import msvcrt

        msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
    else:
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
