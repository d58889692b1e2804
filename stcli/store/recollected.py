"""A remembered registry, read from the tree of its landing where it is asked for.

Knows raw trees and what a memory says stood there; does not know records.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from stcli.domain.judging.audit.landing import Entry, OddPath
from stcli.store.raw_tree import Trees

if TYPE_CHECKING:
    from stcli.domain.judging.audit.memory import Memory


class Recollected:
    """What the audit's ``Recollection`` asks of a landing."""

    def __init__(self, memory: Memory, trees: Trees, tree: str) -> None:
        self.places = memory.places
        self.links = memory.links
        self.odd: Mapping[str, str] = {
            OddPath(bytes.fromhex(raw)) if raw else path: why
            for path, why, raw in memory.facts["odd"]
        }
        self.broken: Mapping[str, str] = memory.facts["broken"]
        self._trees = trees
        self._tree = tree
        self._whole: dict[str, Entry] = {}

    def entry(self, path: str) -> Entry | None:
        """What stood at a path."""
        if self._whole:
            return self._whole.get(path)
        found = self._trees.find(self._tree, *path.split("/"))
        if found is None or found.folder is not None:
            return None
        return Entry(found.mode.decode(), found.id, None)

    def paths(self) -> Iterable[str]:
        """Where files stood, all of them."""
        if not self._whole:
            changes = self._trees.changes([(None, self._tree)])[0]
            self._whole = {path: after for path, _, after in changes if after is not None}
        return self._whole


def odd_of(odd: Mapping[str, str]) -> list[list[str | None]]:
    """What is no readable file, as a memory keeps it."""
    return [
        [str(path), why, path.raw.hex() if isinstance(path, OddPath) else None]
        for path, why in odd.items()
    ]
