"""Landings as values: what the audit is told of a registry's history.

A landing is one step of the trunk. Knows commits, files by the names of their contents, and
what each commit claims; does not know where all this is from (``store`` reads it from git's raw
objects) nor what it means.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, Protocol

from stcli.domain.model.claim import Claim


class OddPath(str):
    """A path that is not UTF-8: shown with its odd bytes escaped, known by its bytes.

    A sound path that reads like it is another path.
    """

    __slots__ = ("raw",)
    raw: bytes

    def __new__(cls, raw: bytes) -> OddPath:
        odd = super().__new__(cls, raw.decode("utf-8", "backslashreplace"))
        odd.raw = raw
        return odd

    def __eq__(self, other: object) -> bool:
        return isinstance(other, OddPath) and self.raw == other.raw

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash(self.raw)


class Entry(NamedTuple):
    """What stands at a path: its mode, the name of its content, why it is no readable file."""

    mode: str
    id: str
    why: str | None


class Change(NamedTuple):
    """A file that differs between two trees; None: it is not there."""

    path: str
    before: Entry | None
    after: Entry | None


class Signed(NamedTuple):
    """What was signed, and the signature (armoured) as the commit has it."""

    content: bytes
    signature: bytes


class Commit(NamedTuple):
    """A commit: what its headers say, and what its message claims.

    ``time``: the committer's, in seconds since 1970; None where it is beyond any calendar.
    ``flaws`` are codes of what is odd about its form.
    """

    id: str
    tree: str
    parents: tuple[str, ...]
    time: int | None
    claims: tuple[Claim, ...] = ()
    operation: str | None = None
    flaws: tuple[str, ...] = ()
    signed: Signed | None = None


class Merge(NamedTuple):
    """What a merge brought together: its files against each parent's and each base's.

    The files of ``parents`` and ``bases`` are those that differ from the merge's own: what
    stood there before, what the merge has.
    """

    parents: Sequence[Sequence[Change]]
    bases: Sequence[Sequence[Change]]


class Side(NamedTuple):
    """A commit that a landing brought along, with what it changed for its first parent.

    ``law`` and ``earlier`` name the schemas of its tree and of its first parent's.
    ``founds``: it has a registry where none of its parents has one. ``merge`` is what it
    brought together itself.
    """

    commit: Commit
    changes: Sequence[Change]
    law: str | None
    earlier: str | None
    founds: bool = False
    merge: Merge | None = None


class Landing(NamedTuple):
    """One step of the trunk; ``number`` counts from 1, the founding landing.

    ``changes`` are against its first parent (of the first one: against nothing), ``law`` names
    the schemas of its tree (None: there are none). ``sides`` come parents first.
    ``proposed``: it does not exist yet; a request is judged as the landing that it would be.
    """

    number: int
    commit: Commit
    changes: Sequence[Change]
    law: str | None
    sides: Sequence[Side] = ()
    merge: Merge | None = None
    proposed: bool = False


class Contents(Protocol):
    """The contents of files by name, each hashed again where it is read."""

    def get(self, id: str) -> bytes | None:
        """The content; None where it is larger than a file of a registry may be."""

    def expect(self, ids: Iterable[str]) -> None:
        """Many contents will be asked for soon."""

    def schemas(self, law: str) -> Mapping[str, Entry]:
        """The files of a folder of schemas, by name."""
