"""The order of a history: every commit below a head as git orders them, and who its parents are.

It never changes for one head, so that for a later one only what came since is asked for. Knows
which commits touch the registry; not what they did there.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import compress
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from stcli.store.discovery import Repository

Parents = tuple[str, ...]

_ASKED: Final = ("rev-list", "--topo-order", "--parents", "--end-of-options")
_BITS: Final = bytes.maketrans(b"01", b"\0\1")


class Order:
    """The commits below a head (a full id), newest first.

    ``forks`` are the parents of those, by place, whose only parent is not the next one;
    ``touching`` says of each commit whether the registry differs from any of its parents.
    """

    def __init__(
        self, ids: Sequence[str], forks: Mapping[int, Parents], touching: Sequence[int]
    ) -> None:
        self.ids = ids
        self.forks = forks
        self.touching = touching

    @property
    def head(self) -> str:
        """The commit below which they are."""
        return self.ids[0]

    @cached_property
    def places(self) -> Mapping[str, int]:
        """The place of each commit."""
        return {id: place for place, id in enumerate(self.ids)}

    @property
    def told(self) -> list[str]:
        """Those that touch the registry."""
        return list(compress(self.ids, self.touching))

    def parents(self, commit: str) -> Parents:
        """The parents of one of them."""
        place = self.places[commit]
        found = self.forks.get(place)
        return (self.ids[place + 1],) if found is None else found

    @cached_property
    def landings(self) -> dict[str, str]:
        """For each commit that is not on the trunk, the merge that brought it there."""
        if not any(len(parents) > 1 for parents in self.forks.values()):
            return {}
        trunk = [self.head]
        while parents := self.parents(trunk[-1]):
            trunk.append(parents[0])
        on_trunk, found = frozenset(trunk), dict[str, str]()
        for tip in reversed(trunk):
            waiting = list(self.parents(tip)[1:])
            while waiting:
                id = waiting.pop()
                if id not in on_trunk and id not in found:
                    found[id] = tip
                    waiting.extend(self.parents(id))
        return found

    # Kept and read again

    @property
    def written(self) -> dict[str, Any]:
        """The order as plain values of JSON."""
        width = len(self.head)
        return {
            "width": width, "ids": "".join(self.ids), "forks": list(self.forks.items()),
            "touching": "".join(map(str, self.touching)),
        }  # fmt: skip

    @classmethod
    def read(cls, told: Mapping[str, Any]) -> Order:
        """The order that was written so."""
        ids, width = told["ids"], told["width"]
        forks = {place: tuple(parents) for place, parents in told["forks"]}
        touching = bytes(told["touching"], "ascii").translate(_BITS)
        return cls([ids[at : at + width] for at in range(0, len(ids), width)], forks, touching)


def order_of(repository: Repository, head: str, known: Order | None) -> tuple[Order, list[str]]:
    """The order below a head, and which of its commits are not in the known one.

    Of the new ones it is not said yet what they touch.
    """
    if known is not None and known.head == head:
        return known, []
    from stcli.store import git

    later = _later(repository, head, known) if known is not None else None
    if later is not None and known is not None:
        new = len(later)
        forks = {place + new: parents for place, parents in known.forks.items()}
        return Order([*later, *known.ids], forks, bytes(new) + bytes(known.touching)), later
    listed = _listed(git.run(repository, *_ASKED, head, "--"))
    ids = [id for id, *_ in listed]
    forks = {place: tuple(parents) for place, (_, *parents) in enumerate(listed)
             if parents != ids[place + 1 : place + 2]}  # fmt: skip
    if not listed[-1][1:]:
        forks[len(ids) - 1] = ()
    if known is None:
        return Order(ids, forks, bytes(len(ids))), ids
    was = known.places
    touching = bytes(known.touching[was[id]] if id in was else 0 for id in ids)
    return Order(ids, forks, touching), [id for id in ids if id not in was]


def _later(repository: Repository, head: str, known: Order) -> list[str] | None:
    """The commits since a known head where one simply followed the other; None otherwise."""
    from stcli.store import git

    answer = git.ask(repository, *_ASKED, head, f"^{known.head}", "--")
    listed = _listed(answer.out) if answer.code == 0 else []
    ids = [id for id, *_ in listed]
    simply = [[id, below] for id, below in zip(ids, [*ids, known.head][1:], strict=True)]
    return ids if ids and listed == simply else None


def _listed(text: bytes) -> list[list[str]]:
    return [line.split() for line in text.decode("ascii", "replace").splitlines()]


def kept(order: Order, prefix: str) -> bytes:
    """An order of the registry at a prefix, for a note."""
    return json.dumps({"prefix": prefix, **order.written}).encode()


def recalled(note: bytes | None, prefix: str) -> Order | None:
    """The order that was noted; None where that is of another place, or nothing."""
    if note is None:
        return None
    told = json.loads(note)
    return Order.read(told) if told["prefix"] == prefix else None
