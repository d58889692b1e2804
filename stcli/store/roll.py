"""Rolls: which files a tree has, what git calls their contents, and on which cards they stand.

The tree of a commit never changes, and a work tree is the same as long as no file's stamp is
another. Who asks for one again need neither have it listed nor look every file up. Knows by what
a tree is told again; not what is on the cards.
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from hashlib import sha256
from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple

from stcli.store import listing
from stcli.store.tree import RevisionTree, WorkTree

if TYPE_CHECKING:
    from stcli.domain.reading.tree import Tree
    from stcli.store.listing import Stamp


class Roll(NamedTuple):
    """A tree's files: path to the name of its content, and to the number of its card, if any.

    ``law`` names the schemas by which the cards were written.
    """

    law: str
    ids: Mapping[str, str]
    numbers: Mapping[str, int]


def name_of(tree: Tree) -> str | None:
    """By what a tree is told again; None for one that is not, or that holds what is no file."""
    if isinstance(tree, RevisionTree):
        return f"{tree.commit}:{tree.prefix}"
    if isinstance(tree, WorkTree) and not tree.irregular:
        return _digest(tree.stamps)
    return None


def _digest(stamps: Mapping[str, Stamp]) -> str | None:
    try:
        numbers = array("q", chain.from_iterable(stamps.values()))
    except OverflowError:  # a file system with numbers of its own
        return None
    return sha256("\0".join(stamps).encode() + b"\0" + numbers.tobytes()).hexdigest()


def is_settled(tree: Tree, listed: int) -> bool:
    """Whether no file of a work tree can change and look the same; ``listed``: when (ns)."""
    if not isinstance(tree, WorkTree):
        return True
    before = listed - listing.SETTLED
    return all(max(stamp[1], stamp[2]) < before for stamp in tree.stamps.values())


def followed(roll: Roll, changes: Mapping[str, str | None], numbers: Mapping[str, int]) -> Roll:
    """The roll of a tree that differs in some files; ``numbers`` are the cards of those."""
    ids, cards = dict(roll.ids), dict(roll.numbers)
    for path, id in changes.items():
        cards.pop(path, None)
        if id is None:
            ids.pop(path, None)
        else:
            ids[path] = id
    cards.update(numbers)
    return Roll(roll.law, ids, cards)


def written(name: str, roll: Roll) -> tuple[Any, ...]:
    """A roll as a row of the index."""
    paths, ids = "\0".join(roll.ids), " ".join(roll.ids.values())
    numbers = array("Q", [roll.numbers.get(path, 0) for path in roll.ids])
    return name, roll.law, paths.encode(), ids.encode(), numbers.tobytes()


def read(law: str, paths: bytes, ids: bytes, numbers: bytes) -> Roll:
    """The roll that was written so."""
    names = paths.decode().split("\0")
    cards = array("Q", numbers)
    known = dict(zip(names, cards, strict=True))
    if not all(cards):
        known = {path: number for path, number in known.items() if number}
    return Roll(law, dict(zip(names, ids.decode().split(" "), strict=True)), known)
