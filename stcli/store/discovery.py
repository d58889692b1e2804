"""Where the registry is, and in which repository.

Knows the signs of a registry (``registry/registry.yaml``) and of a repository (``.git``) on
disk; runs no git. A registry may be read where there is no git at all; what is wrong with
the repository is said when someone asks for it.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from typing import Final, NamedTuple

from stcli.domain.refusal import EXIT_SURROUNDINGS, Refusal

REGISTRY: Final = "registry"
SCHEMAS: Final = "schemas"
SIGN: Final = "registry.yaml"
# What git opens and reads before anything else; it would wait for ever at a pipe.
_OPENED: Final = ("HEAD", "config", "config.worktree", "index", "packed-refs", "shallow")


class Repository(NamedTuple):
    """A git repository with a work tree, and the registry's place in it.

    ``prefix`` is empty or ends in ``/``; ``git_dir`` is the work tree's own folder of git,
    ``common_dir`` the one that all linked work trees share.
    """

    top: str
    prefix: str
    git_dir: str
    common_dir: str

    @property
    def root(self) -> str:
        """The folder that holds ``registry/`` and ``schemas/``."""
        return os.path.join(self.top, *self.prefix.split("/")).rstrip("/" + os.sep) or self.top

    @property
    def folders(self) -> tuple[str, str]:
        """The registry's two folders as git names them, below the top of the repository."""
        return self.prefix + REGISTRY, self.prefix + SCHEMAS


class Registry(NamedTuple):
    """A registry on disk; ``trouble`` says why there is no repository around it."""

    root: str
    found: Repository | None
    trouble: str = "repository-missing"

    @property
    def repository(self) -> Repository:
        """The repository, or a refusal that says why git's questions have no answer here."""
        if self.found is None:
            raise Refusal(self.trouble, exit=EXIT_SURROUNDINGS, folder=self.root)
        return self.found


def find(*, directory: str | None, variable: str | None, here: str) -> Registry:
    """The registry named by ``--registry``, else by ``STCLI_REGISTRY``, else around ``here``."""
    named = directory or variable
    if named:
        start = os.path.abspath(os.path.join(here, os.path.expanduser(named)))
        root = _root_at(start)
    else:
        start = here
        root = next((root for folder in _upwards(here) if (root := _root_at(folder))), None)
    if root is None:
        raise Refusal(
            "repository-bare" if _is_git_dir(start) else "registry-missing",
            exit=EXIT_SURROUNDINGS,
            folder=start,
        )
    return at(root)


def at(root: str) -> Registry:
    """The registry at a folder that is known to hold it (or is about to)."""
    root = os.path.realpath(root)
    if os.path.lexists(os.path.join(root, REGISTRY, ".git")):
        return Registry(root, None, "repository-inside")
    for folder in _upwards(root):
        if os.path.lexists(os.path.join(folder, ".git")):
            return _in_repository(root, folder)
        if _is_git_dir(folder):
            return Registry(root, None, "repository-bare")
    return Registry(root, None)


def _root_at(folder: str) -> str | None:
    if os.path.lexists(os.path.join(folder, REGISTRY, SIGN)):
        return folder
    if os.path.basename(folder) == REGISTRY and os.path.lexists(os.path.join(folder, SIGN)):
        return os.path.dirname(folder)
    return None


def _upwards(folder: str) -> Iterator[str]:
    folder = os.path.abspath(folder)
    yield folder
    while (parent := os.path.dirname(folder)) != folder:
        yield parent
        folder = parent


def _in_repository(root: str, top: str) -> Registry:
    git_dir = _git_dir(os.path.join(top, ".git"))
    if git_dir is None or not _has_head(git_dir):
        return Registry(root, None, "repository-broken")
    common_dir = _common_dir(git_dir)
    if not (_holds_files(git_dir) and _holds_files(common_dir)):
        return Registry(root, None, "repository-broken")
    below = os.path.relpath(root, top)
    prefix = "" if below == os.curdir else below.replace(os.sep, "/") + "/"
    return Registry(root, Repository(top, prefix, git_dir, common_dir), "")


def _holds_files(folder: str) -> bool:
    """Whether what git will open there, as far as it is there, are files."""
    for name in _OPENED:
        try:
            if not stat.S_ISREG(os.stat(os.path.join(folder, name)).st_mode):
                return False
        except OSError:
            continue
    return True


def _git_dir(dot_git: str) -> str | None:
    """``.git`` is a folder, or a file that names one (linked work trees, submodules)."""
    if os.path.isdir(dot_git):
        return dot_git
    pointer = _line(dot_git)
    if not pointer.startswith("gitdir: "):
        return None
    return os.path.normpath(os.path.join(os.path.dirname(dot_git), pointer[len("gitdir: ") :]))


def _common_dir(git_dir: str) -> str:
    pointer = _line(os.path.join(git_dir, "commondir"))
    return os.path.normpath(os.path.join(git_dir, pointer)) if pointer else git_dir


def _line(path: str) -> str:
    """One line of a small file of git's; empty when there is none or it is no file."""
    if not os.path.isfile(path):
        return ""
    try:
        with open(path, "rb") as file:
            return os.fsdecode(file.read(4096)).rstrip("\r\n")
    except OSError:
        return ""


def _has_head(folder: str) -> bool:
    return os.path.lexists(os.path.join(folder, "HEAD"))


def _is_git_dir(folder: str) -> bool:
    """A folder that git itself would take for a repository without a work tree."""
    return _has_head(folder) and all(
        os.path.isdir(os.path.join(folder, name)) for name in ("objects", "refs")
    )
