"""The cards of a tree: which of its records were read before, and what they said.

Knows trees and how the index tells a file of the work tree again: by what a change of it would
change. Does not know what the records mean.
"""

from __future__ import annotations

import marshal
import time
from collections.abc import Collection, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from stcli.domain.model.record import links_of
from stcli.store.card_index import Card, CardIndex
from stcli.store.listing import Stamp
from stcli.store.tree import WorkTree

if TYPE_CHECKING:
    from stcli.domain.model.record import Record
    from stcli.domain.model.snapshot import Snapshot
    from stcli.domain.reading.tree import Tree

# A file that changed this short before it was listed may change again and look the same.
SETTLED: Final = 2_000_000_000  # ns
# What is fetched one by one; whoever wants more gets all at once.
_FEW_CARDS: Final = 100
_FEW_NAMES: Final = 3
_STAMPS: Final = "stamps"

_Stamps = dict[str, tuple[Stamp, str]]


class TreeCards:
    """What the index holds of one tree; it answers a snapshot's ``Cards``."""

    def __init__(self, index: CardIndex, tree: Tree) -> None:
        self._index = index
        self._tree = tree
        self._listed = time.time_ns()
        self._stamps: _Stamps = {}
        self._numbers: dict[str, int] = {}
        self._law: str | None = None
        self._contents: dict[int, bytes] | None = None
        self._sources: dict[str, list[str]] | None = None
        self._asked = self._named = 0

    # What a snapshot asks

    def paths(self, law: str) -> Collection[str]:
        """Where the records stand that were read before by these schemas."""
        if self._law != law:
            self._law, self._numbers = law, self._places(law)
        return self._numbers.keys()

    def data(self, path: str) -> Mapping[str, Any] | None:
        """What one of them says."""
        content = self._content(self._numbers[path])
        try:
            data = marshal.loads(content) if content is not None else None  # noqa: S302 -- sealed
        except (ValueError, EOFError, TypeError):
            return None
        return data if isinstance(data, dict) else None

    def naming(self, reference: str) -> Collection[str]:
        """Where those stand that name a record."""
        self._named += 1
        if self._named <= _FEW_NAMES and self._sources is None:
            here = self._numbers
            found = self._index.naming(str(self._law), reference)
            return [path for number, path in found if here.get(path) == number]
        if self._sources is None:
            self._sources = self._all_sources()
        return self._sources.get(reference, ())

    def _all_sources(self) -> dict[str, list[str]]:
        paths = {number: path for path, number in self._numbers.items()}
        found: dict[str, list[str]] = {}
        for number, links in self._index.links(str(self._law)):
            if number in paths:
                for target in links.split("\n")[1:-1]:
                    found.setdefault(target, []).append(paths[number])
        return found

    def _content(self, number: int) -> bytes | None:
        self._asked += 1
        if self._contents is None and self._asked > _FEW_CARDS:
            self._contents = self._index.contents(str(self._law))
        if self._contents is not None:
            return self._contents.get(number)
        return self._index.content(number)

    # Which card is whose

    def _places(self, law: str) -> dict[str, int]:
        cards = self._index.places(law)
        tree = self._tree
        if isinstance(tree, WorkTree):
            self._tell_again(tree, anything=bool(cards))
        ids = tree.ids
        return {path: number for number, path, id in cards if ids.get(path) == id}

    def _tell_again(self, tree: WorkTree, *, anything: bool) -> None:
        """Name the contents of files: those that have not changed are known, others are read."""
        self._stamps = _stamps_in(self._index.note(_STAMPS))
        known = self._stamps
        stamps = tree.stamps.items()
        tree.learn({p: known[p][1] for p, stamp in stamps if p in known and known[p][0] == stamp})
        for path in [*tree] if anything else ():
            if path not in tree.ids and path.endswith(".yaml"):
                tree.get(path)

    # Keeping

    def keep(self, snapshot: Snapshot) -> None:
        """Make cards of what was read anew, for the next time."""
        if snapshot.law.findings:
            return
        self._index.put(self._new_cards(snapshot), self._new_notes())

    def _new_cards(self, snapshot: Snapshot) -> Iterator[Card]:
        known = self.paths(snapshot.law.name)
        ids = self._tree.ids
        folders = {name: kind.folder for name, kind in snapshot.kinds.items()}
        for path, reading in snapshot.readings.items():
            fresh = path in ids and path not in known and not reading.findings
            record = reading.record if fresh else None
            if record is not None:
                content = _written(record.data)
                if content is not None:
                    links = _links(record, folders)
                    yield Card(snapshot.law.name, path, ids[path], links, content)

    def _new_notes(self) -> dict[str, bytes]:
        tree = self._tree
        if not isinstance(tree, WorkTree):
            return {}
        before, ids = self._listed - SETTLED, tree.ids
        stamps = {
            path: (stamp, ids[path]) for path, stamp in tree.stamps.items()
            if path in ids and max(stamp[1], stamp[2]) < before
        }  # fmt: skip
        return {_STAMPS: marshal.dumps(stamps)} if stamps != self._stamps else {}


def _links(record: Record, folders: Mapping[str, str]) -> str:
    """Whom a record names, each on a line of its own between two line feeds."""
    targets = dict.fromkeys(link.target for link in links_of(record, folders))
    return "\n".join(("", *targets, ""))


def _written(data: Mapping[str, Any]) -> bytes | None:
    try:
        return marshal.dumps(dict(data))
    except ValueError:  # of a sort that is not kept
        return None


def _stamps_in(note: bytes | None) -> _Stamps:
    try:
        found = marshal.loads(note) if note is not None else {}  # noqa: S302 -- sealed
    except (ValueError, EOFError, TypeError):
        return {}
    return found if isinstance(found, dict) else {}
