"""Memos: what was worked out from exactly these files, kept in the user's cache folder.

A memo counts only for the very files it was made from (their names, sizes, times and places on
disk), for the program that made it, and only as long as it is whole. Losing one costs time and
changes no answer. Knows bytes; not what they mean.
"""

from __future__ import annotations

import os
import time
import zlib
from array import array
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, NamedTuple

from stcli.store import listing
from stcli.store.remembrance import Shelf, program_facts

if TYPE_CHECKING:
    from stcli.store.tree import WorkTree

_SEAL: Final = 12  # bytes


class Memo(NamedTuple):
    """One memo: where it stands, and the state of the files for which it counts.

    ``state``: all that a change would change; kept whole, since comparing costs less than a
    digest. ``settled``: the files had not just been changed when they were listed.
    """

    shelf: Shelf
    name: str
    state: bytes
    settled: bool

    def read(self) -> bytes | None:
        """What was kept for this state of the files; None where nothing was, or it is damaged."""
        parts = self.shelf.read_parted(self.name, len(self.state) + _SEAL)
        if parts is None or not parts[0].startswith(self.state):
            return None
        first, payload = parts
        return payload if first[len(self.state) :] == _seal(payload) else None

    def write(self, payload: bytes) -> None:
        """Keep something for this state, in place of what was kept for another."""
        if self.settled:
            self.shelf.write(self.name, self.state + _seal(payload) + payload)


def _seal(payload: bytes) -> bytes:
    """Tells damage, not malice: whoever may write here could seal as well."""
    return len(payload).to_bytes(8, "big") + zlib.crc32(payload).to_bytes(4, "big")


def memo_of(
    tree: WorkTree, purpose: str, *, environment: Mapping[str, str], shipped: Mapping[str, bytes],
    besides: str = "",
) -> Memo:  # fmt: skip
    """The memo of a work tree for some purpose; ``besides`` is what else must be the same."""
    root = os.fsencode(os.path.realpath(tree.root))
    columns = [*zip(*tree.stamps.values(), strict=True)]
    about = (purpose, besides, program_facts(shipped), root, sorted(tree.irregular.items()))
    files = ("\0".join(tree.stamps).encode(), *map(_packed, columns))
    newest = max((max(times) for times in columns[1:3]), default=0)
    settled = newest < time.time_ns() - listing.SETTLED
    # Should two roots ever have one name, each would replace the other's memo, and believe none.
    name = f"{zlib.crc32(root):08x}.{purpose}"
    return Memo(Shelf.cache(environment), name, b"\n".join((repr(about).encode(), *files)), settled)


def _packed(numbers: tuple[int, ...]) -> bytes:
    """Numbers as bytes, quickly; a file system may have some that are larger than usual."""
    try:
        return array("q", numbers).tobytes()
    except OverflowError:
        return repr(numbers).encode()
