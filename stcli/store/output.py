"""Adding to files that somebody else keeps: a service's summary of a run.

Knows which of them are safe to add to; what is written is the caller's.
"""

from __future__ import annotations

import errno
import os
import stat
from typing import Final

from stcli.domain.refusal import EXIT_USAGE, Refusal
from stcli.store import file

_ADD: Final = os.O_WRONLY | os.O_APPEND | os.O_CREAT
_CAREFULLY: Final = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0)
_OURS: Final = getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
_NO_FILE: Final = (errno.ELOOP, errno.EISDIR, errno.ENXIO)


def append(path: str, content: bytes = b"") -> None:
    """Add to a file that the environment names, made if need be.

    Links, be they symbolic or hard, and whatever else is no regular file are refused. Without
    content it only says whether that could be done.
    """
    parent, name = os.path.split(os.path.abspath(path))
    try:
        folder = file.Folder.open(parent)
        if folder.has_link(name):
            raise _no_file(path)
        fd = folder.opened(name, _ADD | _CAREFULLY | _OURS)
    except OSError as error:
        raise (_no_file if error.errno in _NO_FILE else _trouble)(path, error) from error
    try:
        found = os.fstat(fd)
        if not stat.S_ISREG(found.st_mode) or found.st_nlink > 1:
            raise _no_file(path)
        view = memoryview(content)
        while view:
            view = view[os.write(fd, view) :]
    except OSError as error:
        raise _trouble(path, error) from error
    finally:
        os.close(fd)


def _no_file(path: str, _: OSError | None = None) -> Refusal:
    return Refusal("output-not-a-file", exit=EXIT_USAGE, path=path)


def _trouble(path: str, error: OSError) -> Refusal:
    return file.trouble(error, path)
