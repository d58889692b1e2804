"""Which files of a registry are meant by the paths that a person wrote.

A path is a file or a folder, seen from the current folder or from the registry's own; or the
reference or the id of a record. Knows how paths are written; reads no file.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING

from stcli.domain.model.reader import REGISTRY
from stcli.domain.near import nearest
from stcli.domain.refusal import Refusal

if TYPE_CHECKING:
    from stcli.cli.shell import Shell
    from stcli.domain.reading.tree import Tree


def files_named(shell: Shell, paths: Sequence[str], tree: Tree) -> frozenset[str]:
    """The files of a tree that the paths mean; a path that means none is refused."""
    known, here = (*tree, *tree.irregular), os.getcwd()
    root = shell.registry.root
    return frozenset(file for path in paths for file in meant(path, known, root, here))


def meant(path: str, known: Collection[str], root: str, here: str) -> list[str]:
    """The known files that one path means.

    ``known`` are paths as trees have them, ``root`` the folder that holds ``registry/``.
    """
    for name in _readings(path, root, here) if path else ():
        found = [file for file in known if file == name or file.startswith(f"{name}/")]
        if found or not name:
            return found or list(known)
    named = [file for file in known if path in (_reference(file), _id(file))]
    records = set(map(_reference, named))  # a record that is being moved stands in two files
    if len(records) > 1:
        raise Refusal("ambiguous", name=path, found=sorted(records)[:8])
    if not named:
        raise _missing(path, known)
    return named


def _readings(path: str, root: str, here: str) -> Iterator[str]:
    """What the path may be called below the root; empty for the root and all above it."""
    written = path.replace("\\", "/") if os.sep == "\\" else path
    plain = os.path.normpath(written).replace(os.sep, "/")
    below = os.path.relpath(_real(os.path.join(here, written)), _real(root)).replace(os.sep, "/")
    if below == "." or set(below.split("/")) == {".."}:
        yield ""
    elif not below.startswith("../"):
        yield below
    yield plain
    yield REGISTRY + plain.removesuffix(".yaml") + ".yaml"
    yield REGISTRY + plain


def _real(path: str) -> str:
    """The path with links in its folders followed, but not the file itself."""
    folder, name = os.path.split(os.path.abspath(path))
    return os.path.join(os.path.realpath(folder), name)


def _id(file: str) -> str:
    return file.rpartition("/")[2].removesuffix(".yaml")


def _reference(file: str) -> str:
    """The reference of the record in a file, whatever subfolder it is in."""
    return f"{file.removeprefix(REGISTRY).partition('/')[0]}/{_id(file)}"


def _missing(path: str, known: Collection[str]) -> Refusal:
    names = {_reference(file): file for file in known}
    names |= {_id(file): file for file in known}
    names |= {file: file for file in known}
    wanted = path.replace(os.sep, "/").removesuffix("/").removesuffix(".yaml")
    begun = [name for name in names if wanted and name.startswith(wanted)]
    close = begun[0] if len(begun) == 1 else nearest(wanted, names)
    code = "path-unknown.suggestion" if close else "path-unknown"
    return Refusal(code, path=path, suggestion=names[close] if close else None)
