"""A place is where to look: the work tree, the index, a revision, or a day.

Knows how places are written and finds the tree that each names; a meeting's id is made a
day by the caller, who can read the registry.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from stcli.domain.refusal import EXIT_SURROUNDINGS, Refusal
from stcli.store import tree
from stcli.store.discovery import REGISTRY, SIGN

if TYPE_CHECKING:
    from datetime import date

    from stcli.domain.reading.tree import Tree
    from stcli.store.discovery import Registry, Repository

WORK_TREE: Final = "worktree"
INDEX: Final = "index"
_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_LONGEST: Final = 1000  # characters; a revision that is longer is a mistake


class Place(NamedTuple):
    """A tree and where it is from; ``commit`` is a full id where it is a revision."""

    name: str
    tree: Tree
    commit: str | None = None


def look(registry: Registry, name: str, *, zone: str, index_file: str | None = None) -> Place:
    """The place that a user named. ``zone`` is the registry's time zone, for days.

    ``index_file`` is what git told a hook to read as the index.
    """
    if name == WORK_TREE:
        return Place(name, tree.WorkTree(registry.root))
    if name == INDEX:
        return Place(name, tree.IndexTree(registry.repository, index_file))
    repository = registry.repository
    if _DAY.fullmatch(name):
        return _on_day(repository, name, zone)
    commit = resolve(repository, name)
    return Place(name, tree.RevisionTree(repository, commit), commit)


def resolve(repository: Repository, revision: str) -> str:
    """The full id of the commit that a revision names."""
    from stcli.store import git

    sound = 0 < len(revision) <= _LONGEST and revision.isprintable()
    if sound:
        answer = git.ask(
            repository,
            *("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}"),
        )
        found = answer.out.decode("ascii", "replace").strip()
        if answer.code == 0 and git.FULL_ID.fullmatch(found):
            return found
        if any(words in answer.err for words in (b"dubious ownership", b"not a git repository")):
            raise git.failure(answer.err, "rev-parse")
    raise Refusal("place-unknown", place=revision)


def end_of(day: date, zone: str) -> int:
    """The first second (since 1970) after a day in a time zone."""
    from datetime import datetime, timedelta

    from stcli.store.clock import zone_of

    after = day + timedelta(days=1)
    return int(datetime(after.year, after.month, after.day, tzinfo=zone_of(zone)).timestamp())


def _on_day(repository: Repository, name: str, zone: str) -> Place:
    """The last commit of the trunk on that day or before, if the registry was there then."""
    from datetime import date

    try:
        end = end_of(date.fromisoformat(name), zone)
    except (ValueError, OverflowError) as error:
        raise Refusal("place-unknown", place=name) from error
    commit = _last_before(repository, end)
    found = tree.RevisionTree(repository, commit) if commit else None
    if commit is None or found is None or f"{REGISTRY}/{SIGN}" not in found:
        raise _too_early(repository, name)
    return Place(name, found, commit)


def _last_before(repository: Repository, end: int) -> str | None:
    from stcli.store import git, state

    head = state.head(repository).commit
    if head is None:
        raise Refusal("no-commits", exit=EXIT_SURROUNDINGS)
    if end <= 0:  # git takes times before 1970 for none at all
        return None
    trunk = ("rev-list", "--first-parent", "--max-count=1", f"--min-age={end - 1}")
    return git.run(repository, *trunk, "--end-of-options", head, "--").decode().strip() or None


def _too_early(repository: Repository, name: str) -> Refusal:
    from stcli.store import state

    if "shallow" in state.gaps(repository):
        return Refusal("clone-incomplete", exit=EXIT_SURROUNDINGS, command="rev-list")
    return Refusal("place-too-early", place=name)
