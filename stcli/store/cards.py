"""The cards of a tree: which of its records were read before, and what they said.

Knows trees and how the index tells a file of the work tree again: by what a change of it would
change. Does not know what the records mean.
"""

from __future__ import annotations

import json
import time
from collections.abc import Collection, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from stcli.domain.model.record import links_of
from stcli.store import listing, roll
from stcli.store.card_index import BIRTH, Card, CardIndex, Page
from stcli.store.roll import Roll
from stcli.store.tree import RevisionTree, WorkTree

if TYPE_CHECKING:
    from stcli.domain.model.record import Record
    from stcli.domain.model.snapshot import Snapshot
    from stcli.domain.reading.tree import Tree

_MOST_AHEAD: Final = 2048  # cards that are fetched together
_NEAR: Final = 16  # numbers that whoever goes through cards in order may leave out
_FEW: Final = 6  # names that are looked for one by one; whoever asks for more gets them all
_FEW_NEW: Final = 50  # of so many files one may have no card yet
_STRAYED: Final = 50  # files that differ; a roll of its own is worth its while then
_STAMPS: Final = "stamps"


class TreeCards:
    """What the index holds of one tree; it answers a snapshot's ``Cards``."""

    def __init__(self, index: CardIndex, tree: Tree) -> None:
        self._index = index
        self._tree = tree
        self._listed = time.time_ns()
        self._name = roll.name_of(tree) if index.is_possible else None
        self._strayed = False
        self._birth = index.note(BIRTH) if index.is_possible else None
        self._roll = self._called()
        self._stamps: dict[str, Any] = {}  # by path: a stamp's numbers, and the name of the content
        self._learnt: dict[str, str] = {}  # of files that have not changed since
        self._numbers: Mapping[str, int] = {}
        self._law: str | None = None
        self._contents: dict[int, bytes] = {}
        self._sources: dict[str, list[str]] | None = None
        self._named = 0
        self._last, self._ahead = 0, 1

    # What a snapshot asks

    def paths(self, law: str) -> Collection[str]:
        """Where the records stand that were read before by these schemas."""
        if not self._index.is_possible:
            return ()
        if self._law != law:
            known = self._roll
            self._law = law
            self._numbers = (
                known.numbers if known is not None and known.law == law else self._places(law)
            )
        return self._numbers.keys()

    def data(self, path: str) -> Mapping[str, Any] | None:
        """What one of them says."""
        return _read(self._content(self._numbers[path]))

    def naming(self, reference: str) -> Collection[str]:
        """Where those stand that name a record."""
        self._named += 1
        if self._named <= _FEW and self._sources is None:
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
        """What stands on a card; more of those that follow the longer someone goes in order."""
        if number not in self._contents:
            follows = 0 < number - self._last <= _NEAR
            self._ahead = min(self._ahead * 2, _MOST_AHEAD) if follows else 1
            self._contents |= self._index.contents(number, number + self._ahead)
            self._last = number + self._ahead - 1
        else:
            self._last = max(self._last, number)
        return self._contents.get(number)

    # Which card is whose

    def _called(self) -> Roll | None:
        """The roll of the tree, which from then on knows its files by it."""
        kept = self._index.roll(self._name) if self._name is not None else None
        found = roll.read(*kept) if kept is not None else self._followed()
        if found is not None and isinstance(self._tree, (RevisionTree, WorkTree)):
            self._tree.learn(found.ids)
        return found

    def _followed(self) -> Roll | None:
        """The roll of a commit, made from that of another from which it differs little."""
        tree = self._tree
        if self._name is None or not isinstance(tree, RevisionTree):
            return None
        latest = self._index.latest_roll(f":{tree.prefix}")
        changes = tree.changes_since(latest[0].partition(":")[0]) if latest is not None else None
        if latest is None or changes is None:
            return None
        self._strayed = len(changes) > _STRAYED
        known = roll.read(*latest[1:])
        numbers = {
            path: number for path, id in changes.items()
            if id is not None and (number := self._index.number(known.law, path, id)) is not None
        }  # fmt: skip
        return roll.followed(known, changes, numbers)

    def _places(self, law: str) -> dict[str, int]:
        cards = self._index.places(law)
        tree = self._tree
        if isinstance(tree, WorkTree):
            self._tell_again(tree, {path for _, path, _ in cards})
        ids = tree.ids
        return {path: number for number, path, id in cards if ids.get(path) == id}

    def _tell_again(self, tree: WorkTree, carded: Collection[str]) -> None:
        """Name the contents of files: those that have not changed are known, others are read.

        But only where there may be a card: what nobody would open is not opened here either, so
        that nothing is known of it that whoever remembers nothing would not find out.
        """
        known = self._stamps = _read(self._index.note(_STAMPS)) or {}
        stamps = tree.stamps.items()
        self._learnt = {
            path: was[4] for path, stamp in stamps
            if (was := known.get(path)) is not None and stamp == (was[0], was[1], was[2], was[3])
        }  # fmt: skip
        tree.learn(self._learnt)
        for path in [*tree]:
            if path in carded and path not in tree.ids:
                tree.get(path)

    # Keeping

    def keep(self, snapshot: Snapshot) -> None:
        """Make cards of what was read anew, for the next time."""
        if snapshot.law.findings or not self._index.is_possible:
            return
        new = list(self._new_cards(snapshot))
        self._index.put(new, self._new_notes())
        if (self._roll is None or self._strayed) and len(new) * _FEW_NEW <= len(self._numbers):
            self._keep_roll(snapshot.law.name)

    def _keep_roll(self, law: str) -> None:
        """Note where the cards of the whole tree are, in the very file where they are."""
        tree, name = self._tree, self._name
        for path in tree:
            if path not in tree.ids:
                tree.get(path)  # a work tree names what it has read
        ids = {path: tree.ids[path] for path in tree if path in tree.ids}
        whole = not tree.irregular and 0 < len(ids) == len(tree)
        if name is None or not whole or not roll.is_settled(tree, self._listed):
            return
        # Numbers of cards mean nothing in another file, nor where this one can be read no more.
        if self._birth is not None and self._birth == self._index.note(BIRTH):
            row = roll.written(name, Roll(law, ids, self._numbers))
            self._index.add(Page({"roll": [row]}, {}, self._birth))

    def _new_cards(self, snapshot: Snapshot) -> Iterator[Card]:
        known = self.paths(snapshot.law.name)
        ids = self._tree.ids
        folders = {name: kind.folder for name, kind in snapshot.kinds.items()}
        for path, reading in snapshot.readings.items():
            if path in known or path not in ids or reading.findings:
                continue
            record = reading.record
            data = record.data if record is not None else reading.registry
            if data is not None:
                links = _links(record, folders) if record is not None else ""
                yield Card(snapshot.law.name, path, ids[path], links, _written(data))

    def _new_notes(self) -> dict[str, bytes]:
        tree = self._tree
        known = self._roll is not None or len(self._learnt) == len(tree)
        if not isinstance(tree, WorkTree) or known:
            return {}
        before, ids = self._listed - listing.SETTLED, tree.ids
        stamps = {
            path: [*stamp, ids[path]] for path, stamp in tree.stamps.items()
            if path in ids and max(stamp[1], stamp[2]) < before
        }  # fmt: skip
        return {_STAMPS: _written(stamps)} if stamps != self._stamps else {}


def _links(record: Record, folders: Mapping[str, str]) -> str:
    """Whom a record names, each on a line of its own between two line feeds."""
    targets = dict.fromkeys(link.target for link in links_of(record, folders))
    return "\n".join(("", *targets, ""))


def _written(data: Mapping[str, Any]) -> bytes:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode()


def _read(content: bytes | None) -> dict[str, Any] | None:
    try:
        found = json.loads(content.decode()) if content is not None else None
    except ValueError:
        return None
    return found if isinstance(found, dict) else None
