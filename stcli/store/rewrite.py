"""Giving a file of the work tree new bytes, at once and only if it still is what was read.

For changes of form, which make no commit of their own. Knows disks; knows no git and does
not know what the bytes mean.
"""

from __future__ import annotations

import os

from stcli.domain.refusal import EXIT_RACE, Refusal
from stcli.store import file
from stcli.store.listing import TEMPORARY


def rewrite(root: str, path: str, before: bytes, after: bytes) -> None:
    """Replace a file's content; one that changed since ``before`` was read is left alone."""
    parent, _, name = path.rpartition("/")
    try:
        folder = file.Folder.open(root).descend(parent)
        content, found = file.read(folder, name)
        if content != before:
            raise Refusal("file-moved", exit=EXIT_RACE, path=path)
        if found.st_nlink > 1:
            raise Refusal("hard-link", path=path)
        _replace(folder, name, after, found)
        folder.sync()
    except (file.Irregular, FileNotFoundError) as error:
        raise Refusal("file-moved", exit=EXIT_RACE, path=path) from error
    except OSError as error:
        raise file.trouble(error, path) from error


def _replace(folder: file.Folder, name: str, content: bytes, like: os.stat_result) -> None:
    temporary = f"{TEMPORARY}{os.getpid()}-{os.urandom(6).hex()}"
    try:
        file.write_new(folder, temporary, content, like=like)
        folder.replace(name, by=temporary)
    except BaseException:
        if folder.stat(temporary) is not None:
            folder.remove(temporary)
        raise
