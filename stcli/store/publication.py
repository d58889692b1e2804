"""From a prepared commit to the branch, the files and the index.

Knows the order in which they may move, and what to leave alone when something has changed
meanwhile; does not know how the commit was made.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import ExitStack, suppress
from typing import TYPE_CHECKING, Final

from stcli.domain.refusal import EXIT_RACE, EXIT_SURROUNDINGS, Refusal
from stcli.store import file, git, index, state
from stcli.store.uncommitted import refuse_uncommitted

if TYPE_CHECKING:
    from stcli.store.discovery import Repository
    from stcli.store.preparation import File, Prepared

PATIENCE: Final = 5.0  # seconds to wait for another git command to let go of the index


def publish(repository: Repository, prepared: Prepared) -> None:
    """Move the branch, then let files and index follow.

    A refusal before the branch has moved leaves nothing changed. ``Refusal("unfinished")``
    says that the commit stands and which files did not follow.
    """
    with index.Lock(repository, patience=PATIENCE) as lock, ExitStack() as waiting:
        _check_again(repository, prepared)
        lock.draft(prepared.lines, env=prepared.unfiltered)
        steps = [_Step(repository, each, waiting) for each in prepared.files]
        _move(repository, prepared)
        left = [step.file.path for step in steps if not step.take()]
        names = [repository.prefix + step.file.path for step in steps if step.file.id]
        try:
            lock.refresh(names, env=prepared.unfiltered)
            lock.place()
        except (OSError, Refusal) as error:
            raise _unfinished(prepared, [*left, "index"]) from error
    if left:
        raise _unfinished(prepared, left)


def _unfinished(prepared: Prepared, left: Sequence[str]) -> Refusal:
    return Refusal(
        "unfinished", exit=EXIT_SURROUNDINGS, commit=prepared.commit, files=", ".join(left)
    )


def _check_again(repository: Repository, prepared: Prepared) -> None:
    """Under the lock: HEAD, files and index are still what the change was made for.

    Where the branch itself stands is checked by moving it.
    """
    if state.branch_of(repository) != prepared.branch:
        raise Refusal("race", exit=EXIT_RACE)
    root = file.Folder.open(repository.root)
    if index.fingerprint(repository) == prepared.seen and all(
        state.on_disk(root, each.path) in _expected(each, prepared) for each in prepared.files
    ):
        return
    base = state.base_of(repository, prepared.base, [each.path for each in prepared.files])
    refuse_uncommitted(repository, prepared.files, base, hand_edits=prepared.hand_edits)


def _expected(each: File, prepared: Prepared) -> list[tuple[bytes | None, str | None]]:
    return [(each.before, None), *([(each.after, None)] if prepared.hand_edits else [])]


def _move(repository: Repository, prepared: Prepared) -> None:
    """Compare and swap: the branch moves to the commit only if it is where it was."""
    old = prepared.base or "0" * len(prepared.commit)
    attached = [] if prepared.branch else ["--no-deref"]
    answer = git.ask(
        repository,
        "update-ref",
        "--create-reflog",
        "-m",
        prepared.note,
        *attached,
        "--end-of-options",
        prepared.branch or "HEAD",
        prepared.commit,
        old,
        env=prepared.environment,
    )
    if answer.code == 0:
        return
    if state.head(repository) != state.Head(prepared.branch, prepared.base):
        raise Refusal("race", exit=EXIT_RACE)
    if b"File exists" in answer.err:
        raise Refusal("branch-locked", exit=EXIT_RACE, branch=prepared.branch or "HEAD")
    raise git.failure(answer.err, "update-ref")


class _Step:
    """One file's way to its new content: written beside it before the branch moves."""

    def __init__(self, repository: Repository, each: File, waiting: ExitStack) -> None:
        self.file = each
        parent, _, self._name = each.path.rpartition("/")
        try:
            root = file.Folder.open(repository.root)
            waiting.callback(_sweep, root.path, file.lacking(root.path, parent))
            self._folder = root.descend(parent, make=each.after is not None)
            self._done = self._is(each.after)
            if not self._done and each.after is not None:
                self._wait(each.after, waiting)
        except file.Irregular as error:
            raise Refusal("file-irregular", path=each.path, reason=error.reason) from error
        except OSError as error:
            raise file.trouble(error, each.path) from error

    def _wait(self, content: bytes, waiting: ExitStack) -> None:
        there = self._folder.stat(self._name)
        if there is not None and there.st_nlink > 1:
            raise Refusal("hard-link", path=self.file.path)
        waiting.callback(self._forget)
        file.write_new(self._folder, self.file.temporary, content, like=there)

    def _forget(self) -> None:
        if self._folder.stat(self.file.temporary) is not None:
            self._folder.remove(self.file.temporary)

    def _is(self, content: bytes | None) -> bool:
        if self._folder.stat(self._name) is None:
            return content is None
        return file.read(self._folder, self._name)[0] == content

    def take(self) -> bool:
        """Put the new content in place; False where the file is not what it was, or cannot."""
        try:
            if self._done or self._is(self.file.after):
                return True
            if not self._is(self.file.before):
                return False
            if self.file.after is None:
                self._folder.remove(self._name)
            else:
                self._folder.replace(self._name, by=self.file.temporary)
            self._folder.sync()
        except (OSError, file.Irregular):
            return False
        return True


def _sweep(root: str, folders: Sequence[str]) -> None:
    """Take away folders that were made for files that did not come; others hold something."""
    for folder in folders:
        with suppress(OSError):
            os.rmdir(os.path.join(root, folder))
