"""What git's own small files say: at which commit HEAD is, and where a shallow clone ends.

Runs no git, so that whoever remembers a history need not ask for it again. Says nothing where
git might say something else than these files do.
"""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Final

from stcli.store import file

if TYPE_CHECKING:
    from stcli.store.discovery import Repository

_BRANCH: Final = re.compile(r"ref: (refs/heads/[A-Za-z0-9_][A-Za-z0-9_-]*(?:/[A-Za-z0-9_-]+)*)\n?")
_COMMIT: Final = re.compile(r"([0-9a-f]{64}|[0-9a-f]{40})\n?")


def tip(repository: Repository) -> str | None:
    """The commit of HEAD; None where git has to be asked."""
    said = _read(repository.git_dir, "HEAD")
    branch = _BRANCH.fullmatch(said)
    if branch is not None:
        # What is packed elsewhere counts only where there is no such file.
        said = _read(repository.common_dir, *branch[1].split("/"))
    found = _COMMIT.fullmatch(said)
    return found[1] if found is not None else None


def ends(repository: Repository) -> bytes:
    """Where a shallow clone's history ends, as git notes it; nothing where all of it is there."""
    try:
        return _content(repository.common_dir, "shallow")
    except FileNotFoundError:
        return b""
    except file.Irregular as irregular:
        return irregular.reason.encode()  # whatever it is, git may make something of it
    except OSError as error:
        raise file.trouble(error, repository.git_dir) from error


def _read(folder: str, *below: str) -> str:
    try:
        return _content(os.path.join(folder, *below[:-1]), below[-1]).decode("ascii", "replace")
    except (OSError, file.Irregular):
        return ""


def _content(folder: str, name: str) -> bytes:
    return file.read(file.Folder.open(folder), name)[0]
