"""Making a new registry on disk: all of it or nothing.

Knows what may stand in a folder where a registry is founded, and takes away what it made
itself when something fails half way. Does not know what the files mean.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Final

from stcli.domain.refusal import EXIT_SURROUNDINGS, Refusal
from stcli.store import discovery, file
from stcli.store.discovery import REGISTRY, SCHEMAS, SIGN, Repository

if TYPE_CHECKING:
    from collections.abc import Callable

NO_REPOSITORY: Final = "repository-missing"


def place_for(folder: str) -> discovery.Registry:
    """Where the registry will be; refused where something stands in its way."""
    root = os.path.realpath(folder)
    if os.path.lexists(root) and not os.path.isdir(root):
        raise Refusal("init-not-a-folder", folder=folder)
    for name in (REGISTRY, SCHEMAS):
        if _holds_something(os.path.join(root, name)):
            raise Refusal("init-not-empty", folder=root, name=name)
    if (outer := _registry_around(root)) is not None:
        raise Refusal("init-inside-registry", folder=root, outer=outer)
    found = discovery.at(root)
    if found.found is None and found.trouble != NO_REPOSITORY:
        raise Refusal(found.trouble, exit=EXIT_SURROUNDINGS, folder=root)
    return found


def _holds_something(path: str) -> bool:
    if not os.path.lexists(path):
        return False
    return os.path.islink(path) or not os.path.isdir(path) or bool(os.listdir(path))


def _registry_around(root: str) -> str | None:
    """The registry whose own folders this folder is in: it would be a stray there."""
    inner, outer = root, os.path.dirname(root)
    while outer != inner:
        sign = os.path.join(outer, REGISTRY, SIGN)
        if os.path.basename(inner) in (REGISTRY, SCHEMAS) and os.path.lexists(sign):
            return outer
        inner, outer = outer, os.path.dirname(outer)
    return None


def can_commit(folder: str) -> bool:
    """Whether git is there; who would commit must be known before anything is made."""
    from stcli.store import setting

    while not os.path.isdir(folder):
        folder = os.path.dirname(folder)
    try:
        settings = setting.read(Repository(folder, "", "", ""))
    except Refusal as refusal:
        if refusal.code == "git-missing":
            return False
        raise
    setting.identity(settings, "author")
    setting.identity(settings)
    setting.signing(settings)
    return True


def write(root: str, files: Mapping[str, bytes]) -> None:
    """Write new files, and the folders for them; nothing of it stays after a failure."""
    with _undone_on_failure(root, files):
        _write(root, files)


def write_and_commit(
    root: str, files: Mapping[str, bytes], commit: Callable[[Repository], str]
) -> str:
    """Make a repository and let ``commit`` fill it; nothing of it stays after a failure."""
    from stcli.store import git

    with _undone_on_failure(root, (*files, ".git/HEAD")):
        os.makedirs(root, exist_ok=True)
        git.create(Repository(root, "", "", ""))
        return commit(discovery.at(root).repository)


def _write(root: str, files: Mapping[str, bytes]) -> None:
    os.makedirs(root, exist_ok=True)
    for path, content in files.items():
        parent, _, name = path.rpartition("/")
        try:
            folder = file.Folder.open(root).descend(parent, make=True)
            file.write_new(folder, name, content, like=None)
            folder.sync()
        except file.Irregular as error:
            raise Refusal("file-irregular", path=path, reason=error.reason) from error
        except OSError as error:
            raise file.trouble(error, path) from error


@contextmanager
def _undone_on_failure(root: str, paths: Mapping[str, bytes] | tuple[str, ...]) -> Iterator[None]:
    """Take away the files and folders that were not there before."""
    made = [path for path in paths if not os.path.lexists(os.path.join(root, path))]
    folders = [folder for folder in _folders(root, made) if not os.path.lexists(folder)]
    try:
        yield
    except BaseException:
        if ".git/HEAD" in made:
            shutil.rmtree(os.path.join(root, ".git"), ignore_errors=True)
        for path in made:
            with suppress(OSError):
                os.unlink(os.path.join(root, path))
        for folder in sorted(folders, key=len, reverse=True):
            with suppress(OSError):
                os.rmdir(folder)
        raise


def _folders(root: str, paths: list[str]) -> set[str]:
    """The folders of these files, the root and those above it included."""
    found: set[str] = set()
    for path in paths:
        folder = os.path.dirname(os.path.join(root, path))
        while folder not in found and os.path.dirname(folder) != folder:
            found.add(folder)
            folder = os.path.dirname(folder)
    return found
