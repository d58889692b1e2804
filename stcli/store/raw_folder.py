"""Raw folders: one tree object read strictly, and what differs between two versions of one.

Knows the form of a tree object and no paths. A version that differs from a sound one of the
same length in nothing but ids is as sound: only the entries that differ are looked at, which
makes the many large folders of a long history cheap.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from itertools import accumulate, pairwise
from typing import Final, NamedTuple

from stcli.store.raw_object import malformed

FOLDER: Final = b"40000"
_FOURTH: Final = ord("4")  # only the mode of folders begins so
_MODES: Final = rb"(?:40000|100644|100755|100664|120000|160000)"
_FORBIDDEN: Final = frozenset((b".", b"..", b".git"))


class Entry(NamedTuple):
    """What a folder says of one name."""

    mode: bytes
    id: str
    name: bytes

    @property
    def folder(self) -> str | None:
        """The id, where a folder stands there."""
        return self.id if self.mode == FOLDER else None


class Folder(NamedTuple):
    """The bytes of a tree, where its entries begin in them, and where the last one ends."""

    raw: bytes
    starts: tuple[int, ...]

    @property
    def entries(self) -> list[bytes]:
        """Each entry as the bytes that stand there."""
        raw, starts = self.raw, self.starts
        return [raw[start:end] for start, end in pairwise(starts)]

    def find(self, name: bytes) -> Entry | None:
        """What stands at a name."""
        mark = b" " + name + b"\0"
        place = self.raw.find(mark)
        while place >= 0:
            slot = bisect_right(self.starts, place)
            start = self.starts[slot - 1]
            if self.raw.index(b" ", start) == place:  # else it is part of an id or a name
                return entry(self.raw[start : self.starts[slot]])
            place = self.raw.find(mark, place + 1)
        return None


EMPTY: Final = Folder(b"", (0,))


@cache
def _entries(width: int) -> re.Pattern[bytes]:
    """Entries whose ids are so many bytes long."""
    return re.compile(_MODES + rb" [^/\0]+\0.{%d}" % width, re.DOTALL)


@cache
def _names(width: int) -> re.Pattern[bytes]:
    return re.compile(_MODES + rb" ([^/\0]+)\0.{%d}" % width, re.DOTALL)


def parse(id: str, raw: bytes, like: Folder = EMPTY) -> Folder:
    """Read a tree; refused if it is not sound. ``like``: probably another version of it."""
    width = len(id) // 2
    if len(raw) == len(like.raw) and _same_names(like, raw, width):
        return Folder(raw, like.starts)
    entries, names = _entries(width).findall(raw), _names(width).findall(raw)
    if sum(map(len, entries)) != len(raw):
        raise malformed(id)
    once = frozenset(names)
    if len(once) != len(names) or not once.isdisjoint(_FORBIDDEN):
        raise malformed(id)
    if FOLDER in raw:  # git sorts folders as if their names ended in a slash
        pairs = zip(names, entries, strict=True)
        names = [name + b"/" if entry[0] == _FOURTH else name for name, entry in pairs]
    if names != sorted(names):
        raise malformed(id)
    return Folder(raw, tuple(accumulate(map(len, entries), initial=0)))


def _same_names(like: Folder, raw: bytes, width: int) -> bool:
    """Whether the bytes are those of a sound folder, but for ids."""
    sound, starts = like.raw, like.starts
    for slot in _differing(sound, raw, starts):
        start, end = starts[slot], starts[slot + 1] - width
        if sound[start:end] != raw[start:end]:
            return False
    return True


def differences(old: Folder, new: Folder) -> tuple[list[Entry], list[Entry]]:
    """The entries that only the old folder has, and those that only the new one has."""
    if old.starts == new.starts:
        starts = old.starts
        slots = [(starts[n], starts[n + 1]) for n in _differing(old.raw, new.raw, starts)]
        gone, come = ([folder.raw[a:b] for a, b in slots] for folder in (old, new))
    else:
        before, after = old.entries, new.entries
        gone, come = list({*before} - {*after}), list({*after} - {*before})
    return list(map(entry, gone)), list(map(entry, come))


def _differing(old: bytes, new: bytes, starts: tuple[int, ...]) -> Iterator[int]:
    """The entries, by number, in which bytes of the same length differ: found by halving."""
    waiting = [(0, len(starts) - 1)] if old != new else []
    while waiting:
        low, high = waiting.pop()
        if high - low == 1:
            yield low
            continue
        middle = (low + high) // 2
        first, second, end = starts[low], starts[middle], starts[high]
        if old[first:second] != new[first:second]:
            waiting.append((low, middle))
        if old[second:end] != new[second:end]:
            waiting.append((middle, high))


def entry(raw: bytes) -> Entry:
    """The parts of one entry."""
    facts, _, id = raw.partition(b"\0")
    mode, _, name = facts.partition(b" ")
    return Entry(mode, id.hex(), name)
