"""Questions: what stands at a path of a commit, answered by one git as long as it is asked.

Knows the protocol of ``cat-file --batch-check``; knows nothing of what objects say.
"""

from __future__ import annotations

import os
from typing import IO, TYPE_CHECKING, Final

from stcli.domain.refusal import EXIT_SURROUNDINGS, Refusal
from stcli.store import git

if TYPE_CHECKING:
    from subprocess import Popen

    from stcli.store.discovery import Repository

_FOUND: Final = 3  # words of an answer that names an object


class Questions:
    """One ``cat-file --batch-check``; what was answered is remembered."""

    def __init__(self, repository: Repository) -> None:
        self._repository = repository
        self._process: Popen[bytes] | None = None
        self._known: dict[str, str | None] = {}

    def ask(self, name: str) -> str | None:
        """The id of what ``commit:path`` names; None where nothing is there."""
        if name not in self._known:
            self._known[name] = self._answer(name)
        return self._known[name]

    def _answer(self, name: str) -> str | None:
        if "\n" in name:  # a folder of such a name can't be asked about, line by line
            raise Refusal("clone-incomplete", exit=EXIT_SURROUNDINGS, command="cat-file", id=name)
        asking, answering = self._pipes()
        asking.write(os.fsencode(name) + b"\n")
        asking.flush()
        words = answering.readline().split()
        if not words:
            raise Refusal("clone-incomplete", exit=EXIT_SURROUNDINGS, command="cat-file", id=name)
        found = words[0].decode("ascii", "replace")
        return found if len(words) == _FOUND and git.FULL_ID.fullmatch(found) else None

    def _pipes(self) -> tuple[IO[bytes], IO[bytes]]:
        if self._process is None:
            self._process = git.start(self._repository, "cat-file", "--batch-check")
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        return self._process.stdin, self._process.stdout

    def close(self) -> None:
        """End the process."""
        process, self._process = self._process, None
        if process is not None:
            git.stop(process)
