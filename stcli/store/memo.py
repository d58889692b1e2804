"""Memos: what was worked out from exactly these files, kept in the user's cache folder.

A memo counts only for the very files it was made from (their names, sizes, times and places on
disk), for the program that made it, and only as long as it is whole. Losing one costs time and
changes no answer. Knows bytes; not what they mean.
"""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from stcli.store.remembrance import Shelf, program

if TYPE_CHECKING:
    from stcli.store.tree import WorkTree

# A file that changed this short before it was listed may change again and look the same.
_SETTLED: Final = 2_000_000_000  # ns
_DIGEST: Final = hashlib.sha256().digest_size


@dataclass(frozen=True, slots=True)
class Memo:
    """One memo: where it stands, and the state of the files for which it counts.

    ``settled``: the files had not just been changed when they were listed.
    """

    shelf: Shelf
    name: str
    state: bytes
    settled: bool

    def read(self) -> bytes | None:
        """What was kept for this state of the files; None where nothing was, or it is damaged."""
        content = self.shelf.read(self.name)
        if content is None or content[:_DIGEST] != self.state:
            return None
        payload = content[2 * _DIGEST :]
        return payload if content[_DIGEST : 2 * _DIGEST] == self._seal(payload) else None

    def write(self, payload: bytes) -> None:
        """Keep something for this state, in place of what was kept for another."""
        if self.settled:
            self.shelf.write(self.name, self.state + self._seal(payload) + payload)

    def _seal(self, payload: bytes) -> bytes:
        return hashlib.sha256(self.state + payload).digest()


def memo_of(
    tree: WorkTree, purpose: str, *, environment: Mapping[str, str], shipped: Mapping[str, bytes],
) -> Memo:  # fmt: skip
    """The memo of a work tree for some purpose."""
    stamps, root = tree.stamps, os.fsencode(os.path.realpath(tree.root))
    state = hashlib.sha256(f"{purpose} {program(shipped)}\n".encode() + root)
    state.update(repr((sorted(tree.irregular.items()), [*stamps.items()])).encode())
    newest = max((max(stamp[1], stamp[2]) for stamp in stamps.values()), default=0)
    where = hashlib.sha256(root).hexdigest()[:32]
    settled = newest < time.time_ns() - _SETTLED
    return Memo(Shelf.cache(environment), f"{where}.{purpose}", state.digest(), settled)
