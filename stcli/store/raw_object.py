"""Raw objects: one stream from git in which every object is hashed again to its name.

Knows the protocol of ``cat-file --batch`` and nothing of what objects say. What git's own
shortcuts claim (replaced objects, grafts, a commit graph) has no way in here: content is asked
for by name and believed only when it gives that name.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from typing import IO, TYPE_CHECKING, Final

from stcli.domain.reading.tree import LARGEST_FILE
from stcli.domain.refusal import EXIT_SURROUNDINGS, Refusal
from stcli.store import git

if TYPE_CHECKING:
    from subprocess import Popen

    from stcli.store.discovery import Repository

COMMIT: Final = b"commit"
TREE: Final = b"tree"
BLOB: Final = b"blob"
# Two batches of requests may be under way: they must fit the smallest buffer of a pipe, or git
# and we would wait for each other.
_PIPE: Final = 4096
_PIECE: Final = 1 << 20
# Commits and trees that are larger are no work of people; blobs have the profile's limit.
_LARGEST: Final = {COMMIT: 1 << 24, TREE: 1 << 28, BLOB: LARGEST_FILE}


class Objects:
    """One ``cat-file --batch`` that answers as long as it is asked."""

    def __init__(self, repository: Repository) -> None:
        self._repository = repository
        self._process: Popen[bytes] | None = None
        self._left: Popen[bytes] | None = None  # somebody else's

    def read(self, kind: bytes, ids: Sequence[str]) -> list[bytes | None]:
        """The contents of objects of one kind, in order; None for a file that is too large.

        A missing, forged or otherwise wrong object is a refusal.
        """
        if not ids:
            return []
        found: list[bytes | None] = []
        asking, answering = self._pipes()
        step = max(1, _PIPE // (2 * len(ids[0]) + 2))
        try:
            self._ask(asking, ids[:step])
            for start in range(0, len(ids), step):
                self._ask(asking, ids[start + step : start + 2 * step])
                found += [_answer(answering, kind, id) for id in ids[start : start + step]]
        except BaseException:
            self.close()  # what was asked and not read would be the answer to another question
            raise
        return found

    def digest(self, id: str) -> str:
        """The SHA-256 (hex) of a file's content of any size, which is never held as a whole."""
        asking, answering = self._pipes()
        found = hashlib.sha256()
        try:
            self._ask(asking, [id])
            _pass(answering, id, _size(answering, BLOB, id), found)
        except BaseException:
            self.close()
            raise
        return found.hexdigest()

    def _pipes(self) -> tuple[IO[bytes], IO[bytes]]:
        if self._process is None:
            self._process = git.start(self._repository, "cat-file", "--batch")
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        return self._process.stdin, self._process.stdout

    def _ask(self, asking: IO[bytes], ids: Iterable[str]) -> None:
        asked = "".join([f"{id}\n" for id in ids]).encode()
        if asked:
            try:
                asking.write(asked)
                asking.flush()
            except OSError as error:
                raise incomplete("") from error

    def part(self) -> None:
        """Leave the process to whom it belongs; another is started when something is asked."""
        self._left, self._process = self._process, None

    def close(self) -> None:
        """End the process."""
        process, self._process = self._process, None
        if process is not None:
            git.stop(process)


def _answer(stream: IO[bytes], kind: bytes, id: str) -> bytes | None:
    size = _size(stream, kind, id)
    if size > _LARGEST[kind]:
        if kind != BLOB:
            raise malformed(id)
        _pass(stream, id, size)
        return None
    content = stream.read(size + 1)[:-1]
    # Concatenating costs less than a second call for what is mostly a few hundred bytes.
    digest = (hashlib.sha1 if len(id) == 40 else hashlib.sha256)(
        b"%s %d\0" % (kind, len(content)) + content, usedforsecurity=False
    )
    if digest.hexdigest() != id:
        raise Refusal("object-forged", exit=EXIT_SURROUNDINGS, id=id)
    return content


def _size(stream: IO[bytes], kind: bytes, id: str) -> int:
    """The size that git announces, of an object that is there and of the kind it should be."""
    head = stream.readline().split()
    if len(head) != 3:
        raise incomplete(id)
    if head[1] != kind:
        raise malformed(id)
    return int(head[2])


def _pass(stream: IO[bytes], id: str, size: int, *others: hashlib._Hash) -> None:
    """Read a large file to its end, piece by piece, and see that it is the one that was named."""
    digest = hashlib.new("sha1" if len(id) == 40 else "sha256", usedforsecurity=False)
    digest.update(b"%s %d\0" % (BLOB, size))
    left = size
    while left:
        piece = stream.read(min(left, _PIECE))
        if not piece:
            raise incomplete(id)
        for each in (digest, *others):
            each.update(piece)
        left -= len(piece)
    stream.read(1)
    if digest.hexdigest() != id:
        raise Refusal("object-forged", exit=EXIT_SURROUNDINGS, id=id)


def incomplete(id: str) -> Refusal:
    """An object that the history names is not there."""
    return Refusal("clone-incomplete", exit=EXIT_SURROUNDINGS, command="cat-file", id=id)


def malformed(id: str) -> Refusal:
    """An object that no one can read in one way only."""
    return Refusal("object-malformed", exit=EXIT_SURROUNDINGS, id=id)
