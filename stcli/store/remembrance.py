"""The user's own folders: where memories are kept, and who may have put them there.

Never in a repository, where anybody could plant one. What stands there is believed only if it is
the user's own (owner, permissions, no links) and whole; anything else is left alone and named.
Losing a memory costs time and nothing else, so what cannot be written is not.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Mapping
from typing import Final

import stcli.domain
from stcli import __version__
from stcli.store import file

_MEMORIES: Final = ("stcli", "audit")
_MEMOS: Final = ("stcli", "memo")
_LARGEST: Final = 1 << 28
_FIRST_LINE: Final = 256  # bytes
_MANY: Final = 100  # memories that are looked at
OTHERS_MAY_WRITE: Final = 0o022


class Unsafe(Exception):
    """What stands there may be somebody else's; ``reason`` is a code."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Shelf:
    """A folder of the user's own; ``root`` is their state or cache folder (None: there is none).

    ``troubles``: what was not believed, as path and reason.
    """

    def __init__(self, root: str | None, folders: tuple[str, ...] = _MEMORIES) -> None:
        self.root = root
        self.folders = folders
        self.troubles: list[tuple[str, str]] = []

    @classmethod
    def of(cls, environment: Mapping[str, str]) -> Shelf:
        """Where memories of audits are, in the state folder that the environment names."""
        return cls(_root(environment, "XDG_STATE_HOME", ".local", "state"))

    @classmethod
    def cache(cls, environment: Mapping[str, str]) -> Shelf:
        """Where memos are, in the cache folder that the environment names."""
        return cls(_root(environment, "XDG_CACHE_HOME", ".cache"), _MEMOS)

    def names(self) -> Iterator[tuple[str, bytes]]:
        """The files there, by the last that was written, with how each begins."""
        folder = self._folder()
        if folder is None:
            return
        found = [entry for entry in folder.scan() if not entry.name.startswith(".")]
        found.sort(key=_moment, reverse=True)
        for entry in found[:_MANY]:
            try:
                yield entry.name, file.peek(folder, entry.name, _FIRST_LINE)
            except (OSError, file.Irregular):
                self._doubt(entry.name, "link")

    def read(self, name: str) -> bytes | None:
        """A file's content; None where there is none, or none to be believed."""
        parts = self.read_parted(name, 0)
        return parts[1] if parts is not None else None

    def read_parted(self, name: str, size: int) -> tuple[bytes, bytes] | None:
        """The same: its first bytes, and the rest."""
        folder = self._folder()
        try:
            if folder is None or folder.stat(name) is None:
                return None
            first, rest, found = file.read_parted(folder, name, size, limit=_LARGEST)
            _check(found)
        except Unsafe as unsafe:
            self._doubt(name, unsafe.reason)
        except (OSError, file.Irregular):
            self._doubt(name, "link")
        else:
            return first, rest
        return None

    def place(self, name: str, *, make: bool = False) -> str | None:
        """The path of a file, there or not; None where what stands there is not to be trusted."""
        try:
            folder = self._folder(make=make)
            there = folder.stat(name) if folder is not None else None
            if there is not None:
                _check(there)
        except Unsafe as unsafe:
            self._doubt(name, unsafe.reason)
            return None
        except OSError:
            return None
        return os.path.join(str(self.root), *self.folders, name) if folder is not None else None

    def damaged(self, name: str) -> None:
        """Say that what a file holds can't be read."""
        self._doubt(name, "damaged")

    def write(self, name: str, content: bytes) -> None:
        """Keep a file, at once as a whole; where that is not possible, not at all."""
        try:
            folder = self._folder(make=True)
            if folder is None:
                return
            there = folder.stat(name)
            if there is not None:
                _check(there)
            temporary = f".{name}-{os.urandom(6).hex()}"
            try:
                file.write_new(folder, temporary, content, like=None, mode=0o600, lasting=False)
                folder.replace(name, by=temporary)
            except BaseException:
                if folder.stat(temporary) is not None:
                    folder.remove(temporary)
                raise
        except (OSError, Unsafe):
            return

    def _folder(self, *, make: bool = False) -> file.Folder | None:
        """The folder itself, if it is the user's own."""
        if self.root is None:
            return None
        try:
            if make:
                os.makedirs(self.root, mode=0o700, exist_ok=True)
            folder = file.Folder.open(self.root)
            for name in self.folders:
                folder = _below(folder, name, make=make)
        except FileNotFoundError:
            return None
        except Unsafe as unsafe:
            self._doubt("", unsafe.reason)
        except (OSError, file.Irregular):
            self._doubt("", "link")
        else:
            return folder
        return None

    def _doubt(self, name: str, reason: str) -> None:
        path = os.path.join(str(self.root), *self.folders, name).rstrip(os.sep)
        if (path, reason) not in self.troubles:
            self.troubles.append((path, reason))


def _root(environment: Mapping[str, str], named: str, *usual: str) -> str | None:
    """The user's folder for something: the one that is named, else the usual one."""
    home = environment.get("HOME") or environment.get("USERPROFILE", "")
    known = (environment.get(named, ""), os.path.join(home, *usual))
    return next((path for path in known if os.path.isabs(path)), None)


def _below(folder: file.Folder, name: str, *, make: bool) -> file.Folder:
    there = folder.stat(name)
    if there is None and make:
        try:
            folder.make(name, mode=0o700)
        except FileExistsError:
            pass  # another process was faster
        there = folder.stat(name)
    if there is not None:
        _check(there)
    return folder.enter(name)


def _check(found: os.stat_result) -> None:
    """Whether something is the user's own, and nobody else can have changed it."""
    if stat.S_ISLNK(found.st_mode):
        raise Unsafe("link")
    if not hasattr(os, "geteuid"):
        return
    if found.st_uid != os.geteuid():
        raise Unsafe("foreign")
    if found.st_mode & OTHERS_MAY_WRITE:
        raise Unsafe("open")


def _moment(entry: os.DirEntry[str]) -> int:
    try:
        return entry.stat(follow_symlinks=False).st_mtime_ns
    except OSError:
        return 0


def program(shipped: Mapping[str, bytes]) -> str:
    """The name of what judges: a memory of another program's is none."""
    import hashlib

    return hashlib.sha256(b"\0".join(program_facts(shipped))).hexdigest()


def program_facts(shipped: Mapping[str, bytes]) -> tuple[bytes, ...]:
    """What judges: the program's version, its laws as they are installed, its schemas."""
    laws = _modules(os.path.dirname(str(stcli.domain.__file__)))
    schemas = (
        part for name, content in sorted(shipped.items()) for part in (name.encode(), content)
    )
    return (__version__.encode(), "\n".join(laws).encode(), *schemas)


def _modules(folder: str, begin: str = "") -> Iterator[str]:
    with os.scandir(folder) as there:
        entries = sorted(there, key=lambda entry: entry.name)
    for entry in entries:
        if entry.name.endswith(".py"):
            found = entry.stat()
            yield f"{begin}{entry.name} {found.st_size} {found.st_mtime_ns}"
        elif entry.name != "__pycache__" and entry.is_dir():
            yield from _modules(entry.path, f"{begin}{entry.name}/")
