"""Whereabouts: in which folders of a repository registries stood, at one commit and another.

A registry whose folder was moved begins anew in its new place, and what was done before the move
is not in its history. Knows folders of a commit; does not know what a registry holds.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from stcli.domain.refusal import Refusal
from stcli.store.discovery import REGISTRY, SIGN

if TYPE_CHECKING:
    from stcli.store import raw_folder
    from stcli.store.raw_tree import Trees

_DEEPEST: Final = 5  # folders above a registry
_MOST: Final = 2000  # folders that are opened


def left(trees: Trees, before: str, now: str) -> Iterator[str]:
    """The folders (``""``: the top) with a registry in one tree that have none in another."""
    for folder in _registries(trees, before):
        if not _stands(trees, now, folder):
            yield folder


def _registries(trees: Trees, root: str) -> Iterator[str]:
    """Level by level, so that what is far from the top is what is not looked at."""
    level, opened = [("", root)], 0
    for _ in range(_DEEPEST):
        below = []
        for path, id in level[: _MOST - opened]:
            opened += 1
            folders = {e.name: e.folder for e in _entries(trees, id) if e.folder}
            own = folders.pop(REGISTRY.encode(), None)
            if own is not None and _has_sign(trees, own):
                yield path
            below += [(f"{path}{_shown(name)}/", folder) for name, folder in folders.items()]
        level = below


def _stands(trees: Trees, root: str, folder: str) -> bool:
    id: str | None = root
    for step in (*folder.split("/")[:-1], REGISTRY):
        entries = _entries(trees, id) if id is not None else []
        id = next((e.folder for e in entries if _shown(e.name) == step), None)
    return id is not None and _has_sign(trees, id)


def _has_sign(trees: Trees, folder: str) -> bool:
    return any(e.name == SIGN.encode() and not e.folder for e in _entries(trees, folder))


def _entries(trees: Trees, id: str) -> list[raw_folder.Entry]:
    """What is in a folder; nothing, if it is odd: other folders are nobody's business."""
    try:
        return trees.listed(id)
    except Refusal:
        return []


def _shown(name: bytes) -> str:
    return name.decode("utf-8", "backslashreplace")
