"""The tip: at which commit a history ends that is to be audited, in a clone that hides none of it.

Knows revisions and what makes a clone less than whole; reads no commits.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from stcli.domain.refusal import EXIT_SURROUNDINGS, Refusal
from stcli.store import git
from stcli.store.clone import Clone, look

if TYPE_CHECKING:
    from stcli.store.discovery import Repository

HEAD: Final = "HEAD"


def tip_of(repository: Repository, revision: str = HEAD) -> str:
    """The commit of HEAD by its name alone: that it is sound is seen when it is read.

    Of another revision too, where git can't read what it names.
    """
    if revision != HEAD:
        from stcli.store import place

        try:
            return place.resolve(repository, revision)
        except Refusal as refusal:
            if refusal.code != "place-unknown" or not _names_a_commit(repository, revision):
                raise
    named = ("--verify", "--quiet", "--end-of-options", revision)
    answer = git.ask(repository, "rev-parse", *named)
    found = answer.out.decode("ascii", "replace").strip()
    if answer.code == 0 and git.FULL_ID.fullmatch(found):
        return found
    if answer.err:
        raise git.failure(answer.err, "rev-parse")
    if revision != HEAD:
        raise Refusal("place-unknown", place=revision)
    raise Refusal("no-commits", exit=EXIT_SURROUNDINGS)


def _names_a_commit(repository: Repository, revision: str) -> bool:
    """Whether a revision names what could be a commit, however unsound, or is not there."""
    if not revision.isprintable() or revision.startswith("-"):
        return False
    answer = git.ask(repository, "cat-file", "-t", "--end-of-options", revision)
    return answer.code != 0 or answer.out.strip() in (b"commit", b"tag")


def refuse_gaps(repository: Repository) -> Clone:
    """Refuse a clone in which history may be missing, or be another than it seems."""
    clone = look(repository)
    gaps = [*clone.gaps]
    if os.path.lexists(os.path.join(repository.common_dir, "objects", "info", "alternates")):
        gaps.append("alternates")
    if gaps:
        raise Refusal(f"history-{gaps[0]}", exit=EXIT_SURROUNDINGS)
    return clone
