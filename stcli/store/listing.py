"""What stands in the work tree under ``registry/`` and ``schemas/``.

Knows which files there are and what a change of one would change, and what among them is no
readable regular file; reads none of them. Every command that reads files begins here, so a
plain file with a plain name costs one question to the system and little else.
"""

from __future__ import annotations

import os
import stat
from typing import Final, NamedTuple

from stcli.domain.reading.tree import LARGEST_FILE
from stcli.store import file
from stcli.store.discovery import REGISTRY, SCHEMAS

TEMPORARY: Final = ".stcli-"  # how the names of files begin that are being written
DEEPEST: Final = 32  # folders in folders
# A file that changed this short before it was listed may change again and look the same.
SETTLED: Final = 2_000_000_000  # ns
_WINDOWS: Final = os.name == "nt"

Stamp = tuple[int, int, int, int]  # size, modified, changed (ns), inode


class Listing(NamedTuple):
    """The files by path, each with its stamp; and what else is there, with a reason code."""

    stamps: dict[str, Stamp]
    irregular: dict[str, str]


def list_files(root: str) -> Listing:
    """The files of the registry at a folder, in the order of git."""
    found = Listing({}, {})
    try:
        folder = file.Folder.open(root)
    except OSError as error:
        raise file.trouble(error, root) from error
    for name in (REGISTRY, SCHEMAS):
        there = folder.stat(name)
        if there is not None:
            _meet(found, folder, name, name, there)
    stamps = found.stamps
    return Listing(
        {path: stamps[path] for path in sorted(stamps)}, dict(sorted(found.irregular.items()))
    )


def stamp_of(found: os.stat_result) -> Stamp:
    """What a change of a file would change."""
    if _WINDOWS:  # a listing there does not tell what an open file tells
        return found.st_size, found.st_mtime_ns, 0, 0
    return found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino


def _meet(
    listing: Listing, folder: file.Folder, name: str, path: str, found: os.stat_result
) -> None:  # fmt: skip
    """Note one entry of a folder: go into folders, remember files, name the rest."""
    if stat.S_ISDIR(found.st_mode):
        _walk(listing, folder, name, path)
    elif not name.startswith(TEMPORARY):
        why = _oddity(found)
        if why is None and "/" in path:
            listing.stamps[path] = stamp_of(found)
        else:
            listing.irregular[path] = why or "not-regular"


def _walk(listing: Listing, folder: file.Folder, name: str, path: str) -> None:
    if path.count("/") >= DEEPEST:
        listing.irregular[path] = "unreadable"
        return
    try:
        below = folder.enter(name)
        entries = below.scan()
    except file.Irregular as error:
        listing.irregular[path] = error.reason
        return
    except FileNotFoundError:
        return  # gone since it was listed, as if it had never been there
    except OSError as error:
        raise file.trouble(error, path) from error
    if ".git" in [entry.name for entry in entries]:
        listing.irregular[path] = "submodule"
    else:
        _meet_all(listing, below, entries, f"{path}/")
    below.close()


def _meet_all(
    listing: Listing, folder: file.Folder, entries: list[os.DirEntry[str]], begin: str
) -> None:  # fmt: skip
    stamps, is_file = listing.stamps, stat.S_ISREG
    for entry in entries:
        name = entry.name
        try:
            found = entry.stat(follow_symlinks=False)
        except OSError:
            continue  # gone since it was listed, as if it had never been there
        size = found.st_size
        if is_file(found.st_mode) and size <= LARGEST_FILE and name.isascii() and name[0] != ".":
            stamps[begin + name] = stamp_of(found)
        elif (shown := _shown(name)) != name:
            listing.irregular[begin + shown] = "name"
        else:
            _meet(listing, folder, name, begin + name, found)


def _oddity(found: os.stat_result) -> str | None:
    if stat.S_ISLNK(found.st_mode):
        return "symlink"
    if not stat.S_ISREG(found.st_mode):
        return "not-regular"
    return "too-large" if found.st_size > LARGEST_FILE else None


def _shown(name: str) -> str:
    """A name that can be printed: bytes that are not UTF-8 are written as hexadecimal."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")
