"""A folder of files that a person asked for: made if need be, its manifest written last.

Knows when a folder can't be written to; what the files hold is the caller's.
"""

from __future__ import annotations

import os
from collections.abc import Iterable

from stcli.domain.refusal import EXIT_USAGE, Refusal
from stcli.store import file


def check(path: str, names: Iterable[str], *, overwrite: bool) -> None:
    """Refuse where one of the files could not be written, before anything is done."""
    if not os.path.lexists(path):
        parent = os.path.dirname(os.path.abspath(path))
        if not os.path.isdir(parent):
            raise Refusal("output-no-folder", exit=EXIT_USAGE, path=parent)
        return
    if not os.path.isdir(path):
        raise Refusal("output-not-a-folder", exit=EXIT_USAGE, path=path)
    for name in names:
        file.check_writable(os.path.join(path, name), overwrite=overwrite)


def open_folder(path: str, manifest: str) -> None:
    """Make the folder; an earlier manifest goes first, for it says what is no longer so."""
    try:
        os.makedirs(path, exist_ok=True)
        folder = file.Folder.open(path)
        if folder.stat(manifest) is not None:
            folder.remove(manifest)
        folder.close()
    except OSError as error:
        raise file.trouble(error, path) from error
