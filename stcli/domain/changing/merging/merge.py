"""The merge: three trees to one, and the conflicts that it leaves to people.

Only what differs is read. A record is one and the same wherever in its kind's folder its file
stands. Knows trees and which files belong together; the parts know how one file is merged.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from stcli.domain.changing.merging.conflict import Conflict
from stcli.domain.changing.merging.file import GONE, Laws, State, Version, merge_file
from stcli.domain.changing.merging.value import ABSENT, Clash, Values
from stcli.domain.finding import field_of
from stcli.domain.model.law import SCHEMAS, Law
from stcli.domain.model.reader import REGISTRY
from stcli.domain.reading.tree import OverlayTree, Tree


class Merged(NamedTuple):
    """A merge: ``tree`` lies over ours, ``conflicts`` come in the order of paths and places."""

    tree: OverlayTree
    conflicts: tuple[Conflict, ...]


def merge(
    base: Tree, ours: Tree, theirs: Tree, *, shipped: Mapping[str, bytes], known: Law | None = None
) -> Merged:
    """Bring into ours what theirs changed since base.

    ``shipped`` are the program's own schemas, used where ours brings none; ``known`` is a law
    that was read before, ours' perhaps. Which lists grow, which fields name things and what
    freezes is said by ours' schemas, since what is merged into is what binds; the merged
    schemas say in which order keys are written. Where kinds are not known files are compared,
    not merged.
    """
    trees = Values(base, ours, theirs)
    yours = _differing(base, theirs)
    law = Laws(
        lambda: Law.of(ours, shipped, known),
        lambda own: Law.of(_merged_schemas(trees, yours, own), shipped, own),
    )
    return _merged(trees, yours, law)


def virtual_base(
    root: Tree, one: Tree, other: Tree, *, shipped: Mapping[str, bytes], known: Law | None = None
) -> Tree:
    """One base out of two, for histories that crossed: a third is merged into that, and so on.

    ``root`` is where the two branched off. Files that clash are left unreadable in it, so that
    neither side counts as unchanged and people are asked again unless both sides agree.
    """
    merged = merge(root, one, other, shipped=shipped, known=known)
    clashes: dict[str, bytes | None] = {conflict.path: b"" for conflict in merged.conflicts}
    return OverlayTree(merged.tree, clashes)


def _merged_schemas(trees: Values[Tree], paths: Iterable[str], law: Law) -> Tree:
    schemas = {path for path in paths if path.startswith(SCHEMAS)}
    return _merged(trees, schemas, Laws(lambda: law, lambda own: own)).tree


def _merged(trees: Values[Tree], yours: set[str], laws: Laws) -> Merged:
    edits: dict[str, bytes | None] = {}
    odd: dict[str, str] = {}
    conflicts: list[Conflict] = []
    mine = _differing(trees.base, trees.ours) if yours else set()
    for versions in _files(trees, yours, mine):
        merged, found = merge_file(versions, laws)
        _put(merged, versions.ours, edits, odd)
        path = merged.path or versions.ours.path or versions.theirs.path or ""
        conflicts += [_conflict(clash, path, laws) for clash in found.clashes]
    conflicts.sort(key=lambda conflict: (conflict.path, field_of(conflict.where)))
    return Merged(OverlayTree(trees.ours, edits, odd), tuple(conflicts))


def _put(
    merged: Version, ours: Version, edits: dict[str, bytes | None], odd: dict[str, str]
) -> None:
    """Note what must be done to ours so that it has the merged file."""
    if merged == ours:
        return
    if ours.path is not None:
        edits[ours.path] = None
    if merged.path is not None:
        edits[merged.path] = merged.state if isinstance(merged.state, bytes) else None
        if isinstance(merged.state, str):
            odd[merged.path] = merged.state


def _conflict(clash: Clash, path: str, laws: Laws) -> Conflict:
    kind = laws.kind_at(path)
    record = f"{kind.folder}/{_id(path)}" if kind else None
    values = (None if value is ABSENT else value for value in clash.values)
    return Conflict(clash.code, path, record, clash.where, *values)


# --- which files belong together ----------------------------------------------------------------


def _differing(one: Tree, other: Tree) -> set[str]:
    """The paths at which two trees do not have the same; what is named alike is not read."""
    alike = {path for path, _ in one.ids.items() & other.ids.items()}
    paths = {*one, *other, *one.irregular, *other.irregular} - alike
    return {path for path in sorted(paths) if _state(one, path) != _state(other, path)}


def _state(tree: Tree, path: str) -> State:
    content = tree.get(path)
    return tree.irregular.get(path) if content is None else content


def _files(trees: Values[Tree], yours: set[str], mine: set[str]) -> Iterator[Values[Version]]:
    """What theirs changed, file by file, wherever each stands on each side."""
    together: dict[tuple[str, str], set[str]] = {}
    for path in yours:
        together.setdefault(_name(path), set()).add(path)
    for path in mine:
        if _name(path) in together:
            together[_name(path)].add(path)
    for _, paths in sorted(together.items()):
        found = Values(*(_versions(tree, paths) for tree in trees))
        if all(len(versions) <= 1 for versions in found):
            yield Values(*(next(iter(versions), GONE) for versions in found))
        else:  # an id that comes twice: nobody knows which is which
            for path in sorted(paths):
                yield Values(*(next(iter(_versions(tree, {path})), GONE) for tree in trees))


def _versions(tree: Tree, paths: set[str]) -> list[Version]:
    states = ((path, _state(tree, path)) for path in paths)
    return [Version(path, state) for path, state in states if state is not None]


def _name(path: str) -> tuple[str, str]:
    """What a file is called, whatever the subfolder: kind's folder and id; else its path."""
    folder, *inner = path.removeprefix(REGISTRY).split("/")
    if inner and path.startswith(REGISTRY) and path.endswith(".yaml"):
        return folder, _id(path)
    return "", path


def _id(path: str) -> str:
    return path.rpartition("/")[2].removesuffix(".yaml")
