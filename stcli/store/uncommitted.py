"""The user's own uncommitted work in a file that a change is about to touch.

Knows when such work would be lost or swept along, and shows it; decides nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final, Protocol

from stcli.domain.refusal import Refusal
from stcli.store import file, git_object, index, state

if TYPE_CHECKING:
    from stcli.store.discovery import Repository

LONGEST_DIFF: Final = 200  # lines of a diff that a refusal shows


class Touched(Protocol):
    """A file that a change touches: what it holds in the base, and what it will hold."""

    @property
    def path(self) -> str:
        """Its path in the registry."""

    @property
    def before(self) -> bytes | None:
        """Its content in the base."""

    @property
    def after(self) -> bytes | None:
        """Its content in the new commit."""


def agrees(content: bytes | None, entry: index.Entry | None) -> bool:
    """Whether git's entry is a regular file of this content, or both are nothing."""
    if content is None or entry is None:
        return content is None and entry is None
    regular = entry.mode in ("100644", "100755")
    return regular and git_object.name_of(content, like=entry.id) == entry.id


def refuse_uncommitted(
    repository: Repository,
    edits: Sequence[Touched],
    base: Mapping[str, index.Entry],
    *,
    hand_edits: bool,
) -> None:
    """Refuse where the user's own uncommitted work stands in a file that the plan touches."""
    root = file.Folder.open(repository.root)
    by_path = {edit.path: edit for edit in edits}
    for change in state.compare(repository, base, list(by_path), root):
        edit = by_path[change.path]
        if change.why is not None:
            raise Refusal("file-irregular", path=change.path, reason=change.why)
        if not (hand_edits and _is_planned(repository, change, edit)):
            raise Refusal("dirty-file", path=change.path, diff=_diff(repository, change, edit))


def _is_planned(repository: Repository, change: state.Change, edit: Touched) -> bool:
    """What the user did by hand is just what the plan does, on disk and, if at all, in git."""
    if change.there != edit.after:
        return False
    staged = index.entries(repository, [repository.prefix + edit.path])
    if not change.staged or all(entry.intended for entry in staged):
        return True
    return len(staged) <= 1 and agrees(edit.after, staged[0] if staged else None)


def _diff(repository: Repository, change: state.Change, edit: Touched) -> str:
    """The uncommitted change as a diff; where the disk has none, what is staged is shown."""
    there = change.there
    if there == edit.before:
        staged = index.entries(repository, [repository.prefix + edit.path])
        sound = [entry.id for entry in staged if not entry.stage and entry.mode != "160000"]
        there = next(iter(git_object.Reader(repository).blobs(sound[:1])), None)
    return diff(edit.path, edit.before, there)


def diff(path: str, before: bytes | None, after: bytes | None) -> str:
    """Two states of a file as a unified diff, cut where it gets long."""
    import difflib

    old, new = ((text or b"").decode("utf-8", "replace").splitlines() for text in (before, after))
    lines = list(difflib.unified_diff(old, new, path, path, lineterm=""))
    more = ["…"] if len(lines) > LONGEST_DIFF else []
    return "\n".join([*lines[:LONGEST_DIFF], *more])
