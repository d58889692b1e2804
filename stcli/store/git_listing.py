"""What git lists of a registry: which files there are, and what else stands there.

Knows the forms of git's listings and the names that can be paths; asks git nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from stcli.domain.reading.tree import LARGEST_FILE

# A regular file of less than a million bytes, as ``ls-tree -rlz`` has it below a prefix.
_PLAIN: Final = r"100(?:644|755) blob ([0-9a-f]+) +[0-9]{{1,6}}\t{}((?:registry|schemas)/[^\0]*)\0"


class Files:
    """The regular files that git lists, by path, and what else is there, with a reason code."""

    def __init__(self, prefix: str, ids: Mapping[str, str] | None = None) -> None:
        self._prefix = len(prefix.encode("utf-8", "surrogateescape"))
        self.ids = dict(ids or {})
        self.irregular: dict[str, str] = {}

    def note(self, name: bytes, mode: str, id: str, size: int) -> None:
        """Take in one entry of git's listing; ``name`` is below the repository's top."""
        path, sound = self.path(name)
        why = {"120000": "symlink", "160000": "submodule"}.get(mode)
        if not sound:
            self.irregular[path] = "name"
        elif why or "/" not in path:
            self.irregular[path] = why or "not-regular"
        elif size > LARGEST_FILE:
            self.irregular[path] = "too-large"
        else:
            self.ids[path] = id

    def path(self, name: bytes) -> tuple[str, bool]:
        """The path of an entry, and whether it can be one."""
        below = name[self._prefix :]
        try:
            return below.decode(), True
        except UnicodeDecodeError:
            return below.decode("utf-8", "backslashreplace"), False


def plain_files(listed: bytes, prefix: str) -> Mapping[str, str] | None:
    """What ``ls-tree`` lists, where that is nothing but small regular files: all at once."""
    try:
        text = listed.decode()
    except UnicodeDecodeError:
        return None
    found = re.compile(_PLAIN.format(re.escape(prefix))).findall(text)
    return {path: id for id, path in found} if len(found) == text.count("\0") else None
