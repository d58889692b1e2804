"""Git's index: its entries, and changing some of them while all else stays as it was.

Knows the index as git lists it and git's own lock on it; does not know what is committed or
why. The index file itself is read and written by git only.
"""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Mapping, Sequence
from contextlib import ExitStack, suppress
from typing import TYPE_CHECKING, Final, NamedTuple

from stcli.domain.refusal import EXIT_RACE, Refusal
from stcli.store import file, git
from stcli.store.git_object import workshop

if TYPE_CHECKING:
    from types import TracebackType

    from stcli.store.discovery import Repository

_INTENDED: Final = 1 << 29  # git's flag of an entry that is only intended to be added
MANY: Final = 200  # paths: beyond this, all of the registry is listed rather than named


class Entry(NamedTuple):
    """One line of the index or of a tree; ``name`` is below the repository's top."""

    name: bytes
    mode: str
    id: str
    stage: int = 0
    intended: bool = False


def entries(
    repository: Repository, names: Sequence[str] | None = None, *, index_file: str | None = None
) -> list[Entry]:
    """The index's entries for the registry, or for (and below) some names."""
    env = {"GIT_INDEX_FILE": os.path.join(repository.top, index_file)} if index_file else {}
    wanted = list(repository.folders) if names is None else _limited(names)
    listed = git.run(repository, "ls-files", "-s", "-z", "--full-name", "--", *wanted, env=env)
    found = [_entry(line) for line in listed.split(b"\0")[:-1]]
    empty = any(entry.id.startswith(("e69de29bb2d1", "473a0f4c3be8")) for entry in found)
    intended = _intended(repository, wanted, env) if empty else frozenset()
    return [Entry(e.name, e.mode, e.id, e.stage, True) if e.name in intended else e for e in found]


def _limited(names: Sequence[str]) -> list[str]:
    return list(names) if len(names) <= MANY else []


def _entry(line: bytes) -> Entry:
    facts, _, name = line.partition(b"\t")
    mode, id, stage = facts.decode().split()
    return Entry(name, mode, id, int(stage))


def _intended(repository: Repository, wanted: list[str], env: dict[str, str]) -> frozenset[bytes]:
    """Names that are only intended to be added; asked for only where a file is empty."""
    told = git.run(repository, "ls-files", "-z", "--debug", "--full-name", "--", *wanted, env=env)
    found = set()
    first, *rest = told.split(b"\0")
    name = first
    for piece in rest:
        # What follows a name are five lines of facts, then the next name.
        *facts, following = piece.split(b"\n", 5)
        flags = facts[-1].rpartition(b"flags: ")[2] if facts else b"0"
        if int(flags or b"0", 16) & _INTENDED:
            found.add(name)
        name = following
    return frozenset(found)


def committed(
    repository: Repository, commit: str | None, names: Sequence[str] | None = None
) -> list[Entry]:
    """A commit's entries for the registry, or at some names (folders of such a name as well)."""
    if commit is None:
        return []
    wanted = list(repository.folders) if names is None else _limited(names)
    how = "-z" if names is not None and wanted else "-rz"
    listed = git.run(repository, "ls-tree", how, "--full-tree", commit, "--", *wanted)
    found = []
    for line in listed.split(b"\0")[:-1]:
        facts, _, name = line.partition(b"\t")
        mode, _kind, id = facts.decode().split()
        found.append(Entry(name, mode, id))
    return found


def fingerprint(repository: Repository) -> bytes:
    """A digest of the index file: two that are equal come from the same index."""
    try:
        with open(os.path.join(repository.git_dir, "index"), "rb") as stream:
            return hashlib.file_digest(stream, "sha256").digest()
    except FileNotFoundError:
        return b""
    except OSError as error:
        raise file.trouble(error, repository.git_dir) from error


class Lock:
    """Git's own lock on the index, held while a new index is prepared beside it.

    Other git commands of the user fail politely meanwhile. Used as a context: a draft that
    was not placed is thrown away, and the index stays the file it was.
    """

    def __init__(self, repository: Repository, *, patience: float) -> None:
        self._repository = repository
        self._index = os.path.join(repository.git_dir, "index")
        self.path = self._index + ".lock"
        self._patience = patience
        self._held = False
        self._draft = ""
        self._rooms = ExitStack()

    def __enter__(self) -> Lock:
        self._take()
        self._rooms.callback(self._release)
        with ExitStack() as rooms:
            rooms.push(self._rooms)
            self._draft = os.path.join(rooms.enter_context(workshop(self._repository)), "index")
            self._rooms = rooms.pop_all()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> bool | None:
        return self._rooms.__exit__(kind, error, trace)

    def _take(self) -> None:
        deadline = time.monotonic() + self._patience
        while not self._taken():
            if time.monotonic() >= deadline:
                raise Refusal("index-locked", exit=EXIT_RACE, path=self.path)
            time.sleep(0.05)

    def _taken(self) -> bool:
        try:
            os.close(os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666))
        except FileExistsError:
            return False
        except OSError as error:
            raise file.trouble(error, self.path) from error
        self._held = True
        return True

    def _release(self) -> None:
        if self._held:
            self._held = False
            with suppress(FileNotFoundError):
                os.unlink(self.path)

    def draft(self, lines: bytes, *, env: Mapping[str, str]) -> None:
        """Prepare the new index: the present one, with some entries replaced.

        ``env`` keeps git from running filters, which it does even here.
        """
        if os.path.exists(self._index):
            import shutil

            shutil.copyfile(self._index, self._draft)
            # By the index's own time git sees which files may have changed unnoticed since.
            times = os.stat(self._index)
            os.utime(self._draft, ns=(times.st_atime_ns, times.st_mtime_ns))
        args = ("update-index", "-z", "--index-info")
        git.run(self._repository, *args, input=lines, env={**env, "GIT_INDEX_FILE": self._draft})

    def refresh(self, names: Sequence[str], *, env: Mapping[str, str]) -> None:
        """Let the draft know that the files on disk are the ones it names; may fail in vain."""
        args = ("add", "--refresh", "--pathspec-from-file=-", "--pathspec-file-nul")
        given = b"".join(os.fsencode(name) + b"\0" for name in names)
        # Without preloading, only the given files are looked at.
        config = ("core.preloadIndex=false",)
        env = {**env, "GIT_INDEX_FILE": self._draft}
        git.ask(self._repository, *args, input=given, env=env, config=config)

    def place(self) -> None:
        """The draft becomes the index, at once; the lock goes with it."""
        fd = os.open(self._draft, os.O_RDWR | getattr(os, "O_BINARY", 0))
        try:
            os.fsync(fd)
        finally:
            os.close(fd)
        os.replace(self._draft, self.path)
        os.replace(self.path, self._index)
        self._held = False
