"""A clone as a copy of a history: its branch, whom that follows, and whether it is whole.

Knows where shallow, partial, grafted and replaced histories show, and reads none of them; does
not know files or what is under way.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, NamedTuple

from stcli.store import file, git

if TYPE_CHECKING:
    from stcli.store.discovery import Repository

_BRANCH: Final = re.compile(r"ref:\s*(refs/.*)")  # as freely spaced as git reads it
_REMOTES: Final = "refs/remotes/"
_REPLACED: Final = "refs/replace/"
_FORM: Final = "--format=%(refname)%00%(objectname)%00%(upstream)%00%(upstream:remotename)"
_ASKED: Final = r"^(extensions\.partialclone|remote\..*\.(promisor|url))$"


class Followed(NamedTuple):
    """The remote branch that a branch follows, as it was last fetched, and where it is from."""

    ref: str
    commit: str
    url: str

    @property
    def name(self) -> str:
        """The branch as people call it."""
        return self.ref.removeprefix("refs/remotes/")


class Clone(NamedTuple):
    """What was seen: why the history may not be whole (codes), and the branch that is followed.

    ``tip``: the commit of HEAD's branch; None where HEAD is on none, or it has no commit.
    """

    tip: str | None
    gaps: tuple[str, ...]
    followed: Followed | None


def look(repository: Repository) -> Clone:
    """Look at a clone."""
    branch = branch_of(repository)
    refs = _refs(repository, branch)
    settings = _settings(repository)
    tip, upstream, remote = refs.get(branch or "", (None, "", ""))
    followed = None
    if upstream in refs and upstream.startswith(_REMOTES):
        followed = Followed(upstream, refs[upstream][0], settings.get(f"remote.{remote}.url", ""))
    return Clone(tip, _gaps(repository, refs, settings), followed)


def gaps(repository: Repository) -> tuple[str, ...]:
    """Why this clone's history is not the whole one: shallow, partial, grafted, replaced."""
    return look(repository).gaps


def _refs(repository: Repository, branch: str | None) -> dict[str, tuple[str, str, str]]:
    """Commit, upstream and its remote of the branch and of every ref that matters here."""
    wanted = (*((branch,) if branch else ()), _REMOTES, _REPLACED)
    found = {}
    for line in git.run(repository, "for-each-ref", _FORM, *wanted).splitlines():
        name, commit, upstream, remote = os.fsdecode(line).split("\0")
        found[name] = (commit, upstream, remote)
    return found


def _settings(repository: Repository) -> dict[str, str]:
    said = git.ask(repository, "config", "-z", "--get-regexp", _ASKED).out
    pairs = (pair.partition("\n") for pair in os.fsdecode(said).split("\0") if pair)
    return {name: value for name, _, value in pairs}


def _gaps(
    repository: Repository, refs: Mapping[str, object], settings: Mapping[str, str]
) -> tuple[str, ...]:
    common = repository.common_dir
    found = {
        "shallow": os.path.isfile(os.path.join(common, "shallow")),
        "partial": any(not name.endswith(".url") for name in settings),
        "grafted": os.path.isfile(os.path.join(common, "info", "grafts")),
        "replaced": any(name.startswith(_REPLACED) for name in refs),
    }
    return tuple(name for name, true in found.items() if true)


def branch_of(repository: Repository) -> str | None:
    """The full name of the branch that HEAD is on, without running git; None if detached."""
    place = (repository.git_dir, "HEAD")
    try:
        with open(os.path.join(*place), "rb") as stream:
            said = stream.read(4096).decode("utf-8", "surrogateescape").rstrip("\n")
    except OSError as error:
        raise file.trouble(error, repository.git_dir) from error
    # The reftable format keeps HEAD elsewhere; very old repositories have a link for it.
    if said == "ref: refs/heads/.invalid" or os.path.islink(os.path.join(*place)):
        answer = git.ask(repository, "symbolic-ref", "--quiet", "HEAD")
        return os.fsdecode(answer.out).strip() or None
    found = _BRANCH.fullmatch(said.rstrip())
    return found[1] if found else None
