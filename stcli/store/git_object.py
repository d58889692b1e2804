"""Git's objects: their names, reading many of them, and making new ones.

Knows how git names and stores content; does not know branches, indexes in use or records.
Everything read is hashed again, so a forged object is noticed where it is read.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING, Final

from stcli.domain.reading.tree import LARGEST_FILE
from stcli.domain.refusal import EXIT_SURROUNDINGS, Refusal
from stcli.store import file, git

if TYPE_CHECKING:
    from subprocess import Popen

    from stcli.store.discovery import Repository

# Requests that may be under way at once: they must fit a pipe's smallest buffer, or git and
# we would wait for each other.
_AT_ONCE: Final = 60


def name_of(content: bytes, *, like: str, kind: str = "blob") -> str:
    """The name that git gives to content, in the hash that the id ``like`` is written in."""
    algorithm = "sha1" if len(like) == 40 else "sha256"
    digest = hashlib.new(algorithm, usedforsecurity=False)
    digest.update(b"%s %d\0" % (kind.encode(), len(content)))
    digest.update(content)
    return digest.hexdigest()


class Reader:
    """One ``cat-file --batch`` that answers as long as it is asked."""

    def __init__(self, repository: Repository) -> None:
        self._repository = repository
        self._process: Popen[bytes] | None = None

    def blobs(self, ids: Sequence[str]) -> Iterator[bytes]:
        """The contents of blobs, in order; a missing or forged one is a refusal."""
        for start in range(0, len(ids), _AT_ONCE):
            part = ids[start : start + _AT_ONCE]
            asking, answering = self._pipes()
            asking.write("".join(f"{id}\n" for id in part).encode())
            asking.flush()
            answers = [self._answer(answering, id) for id in part]
            yield from answers

    def _pipes(self) -> tuple[IO[bytes], IO[bytes]]:
        if self._process is None:
            self._process = git.start(self._repository, "cat-file", "--batch")
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        return self._process.stdin, self._process.stdout

    def _answer(self, stream: IO[bytes], id: str) -> bytes:
        head = stream.readline().split()
        if len(head) != 3 or head[1] != b"blob" or int(head[2]) > LARGEST_FILE:
            self.close()
            raise Refusal("clone-incomplete", exit=EXIT_SURROUNDINGS, command="cat-file", id=id)
        content = stream.read(int(head[2]))
        stream.read(1)
        if name_of(content, like=id) != id:
            self.close()
            raise Refusal("object-forged", exit=EXIT_SURROUNDINGS, id=id)
        return content

    def close(self) -> None:
        """End the process."""
        process, self._process = self._process, None
        if process is not None:
            git.stop(process)

    def __del__(self) -> None:
        self.close()


def sizes(repository: Repository, ids: Sequence[str]) -> Iterator[int]:
    """The sizes of blobs without reading them; -1 where there is no such blob."""
    asked = "".join(f"{id}\n" for id in ids).encode()
    answer = git.run(
        repository, "cat-file", "--batch-check=%(objecttype) %(objectsize)", "--buffer", input=asked
    )
    for line in answer.splitlines():
        kind, _, size = line.partition(b" ")
        yield int(size) if kind == b"blob" else -1


@contextmanager
def workshop(repository: Repository) -> Iterator[str]:
    """A folder among git's own files for what is being made; gone afterwards."""
    import shutil
    import tempfile

    place = os.path.join(repository.git_dir, "stcli")
    try:
        os.makedirs(place, exist_ok=True)
        made = tempfile.mkdtemp(prefix="work-", dir=place)
    except OSError as error:
        raise file.trouble(error, place) from error
    try:
        yield made
    except OSError as error:
        raise file.trouble(error, made) from error
    finally:
        shutil.rmtree(made, ignore_errors=True)


def write_blobs(repository: Repository, contents: Sequence[bytes]) -> list[str]:
    """Store contents as they are, without filters or changed line ends; their names."""
    if len(contents) == 1:
        made = git.run(
            repository, "hash-object", "-w", "--no-filters", "--stdin", input=contents[0]
        )
        return made.decode().split()
    with workshop(repository) as folder:
        names = []
        for number, content in enumerate(contents):
            path = os.path.join(folder, str(number))
            with open(path, "xb") as file:
                file.write(content)
            names.append(_quoted(path))
        args = ("hash-object", "-w", "--no-filters", "--stdin-paths")
        made = git.run(repository, *args, input=b"".join(name + b"\n" for name in names))
    return made.decode().split()


def _quoted(path: str) -> bytes:
    """A path for ``--stdin-paths``; quoted as in C where a line end would cut it in two."""
    name = os.fsencode(path)
    if b"\n" not in name and not name.startswith(b'"'):
        return name
    escaped = name.replace(b"\\", b"\\\\").replace(b'"', b'\\"').replace(b"\n", b"\\n")
    return b'"' + escaped + b'"'


def write_tree(repository: Repository, base: str | None, lines: bytes) -> str:
    """The tree of ``base`` with index lines laid over it, through an index of its own."""
    with workshop(repository) as folder:
        env = {"GIT_INDEX_FILE": os.path.join(folder, "index")}
        if base is not None:
            git.run(repository, "read-tree", base, env=env)
        git.run(repository, "update-index", "-z", "--index-info", input=lines, env=env)
        return git.run(repository, "write-tree", env=env).decode().strip()


def write_commit(
    repository: Repository,
    tree: str,
    message: bytes,
    *,
    base: str | None,
    env: Mapping[str, str],
    signing: Sequence[str] | None,
) -> str:
    """A commit object; signed when ``signing`` holds the settings for it. No branch moves."""
    parents = ["-p", base] if base is not None else []
    signed = ["-S"] if signing is not None else ["--no-gpg-sign"]
    config = ("i18n.commitEncoding=UTF-8", *(signing or ()))
    answer = git.ask(
        repository, "commit-tree", *signed, *parents, tree, input=message, env=env, config=config
    )
    if answer.code != 0 and signing is not None:
        why = answer.err.decode("utf-8", "replace").strip().splitlines()
        raise Refusal("signing-failed", exit=EXIT_SURROUNDINGS, reason=why[0] if why else "")
    if answer.code != 0:
        raise git.failure(answer.err, "commit-tree")
    return answer.out.decode().strip()
