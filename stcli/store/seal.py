"""A seal: what the system says of a file as it was left, in a small file beside it.

Whoever touches a file changes that, and so does who is killed while writing. Knows what a change
of a file would change; not what is in it.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from stcli.store.listing import stamp_of

if TYPE_CHECKING:
    from stcli.store.remembrance import Shelf


class Seal:
    """The seal of one file on a shelf; ``about`` is what else must be the same."""

    def __init__(self, shelf: Shelf, name: str, about: str) -> None:
        self._shelf = shelf
        self._name = f"{name}.seal"
        self._about = about

    def fits(self, found: os.stat_result) -> bool:
        """Whether a file is as it was left."""
        return self._shelf.read(self._name) == self._written(found)

    def is_of(self, one: os.stat_result, other: os.stat_result) -> bool:
        """Whether one seal would fit both: it is the same file, and nobody touched it between."""
        return self._written(one) == self._written(other)

    def put(self, found: os.stat_result) -> None:
        """Seal a file as it is."""
        self._shelf.write(self._name, self._written(found))

    def _written(self, found: os.stat_result) -> bytes:
        return f"{self._about} {stamp_of(found)}".encode()
