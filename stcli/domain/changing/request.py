"""A request as the landing that it would be: what the merge makes of a base and a head.

Where lines of history have crossed each other there are several places where both meet; these
are merged themselves, as far back as it takes. Knows trees and the merge; does not judge, and
does not know where trees are from.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple, Protocol

from stcli.domain.changing.merging import Conflict, merge, virtual_base
from stcli.domain.judging.audit.landing import Change, Contents, Entry, Landing
from stcli.domain.judging.audit.moment import Files
from stcli.domain.model.law import SCHEMAS, Law
from stcli.domain.reading.tree import MemoryTree, OverlayTree, Tree

# How often lines that crossed are put together before their past counts for nothing. Without
# a past everything that differs is a conflict, so nothing is ever taken for granted.
_MOST_CROSSINGS: Final = 32
_MADE: Final = "made"


class Lines(Protocol):
    """Lines of history: what stood at a commit, and where lines meet."""

    def tree(self, id: str) -> Files:
        """The files at a commit."""

    def common(self, some: Collection[str], other: str) -> Sequence[str]:
        """The latest commits from which one and any of some others descend."""


@dataclass(frozen=True, slots=True)
class Made:
    """Contents of which some were made by a merge and stand nowhere else yet."""

    stored: Contents
    files: dict[str, bytes] = field(default_factory=dict)
    laws: dict[str, Mapping[str, Entry]] = field(default_factory=dict)

    def get(self, id: str) -> bytes | None:
        """The content by its name."""
        return self.files[id] if id in self.files else self.stored.get(id)

    def expect(self, ids: Iterable[str]) -> None:
        """Many contents will be asked for soon."""
        self.stored.expect(id for id in ids if id not in self.files)

    def schemas(self, law: str) -> Mapping[str, Entry]:
        """The files of a folder of schemas, by name."""
        return self.laws[law] if law in self.laws else self.stored.schemas(law)


class Joined(NamedTuple):
    """The landing that a request would be, its files, and what could not be merged.

    ``bases`` are the commits where both lines meet; none: they have nothing in common.
    """

    landing: Landing
    tree: Tree
    conflicts: tuple[Conflict, ...]
    bases: Sequence[str]


def join(
    landing: Landing, lines: Lines, made: Made, *, shipped: Mapping[str, bytes], law: Law
) -> Joined:
    """Lay a head over a base: the landing's parents. ``law`` is the base's."""
    base, head = landing.commit.parents
    bases = lines.common([base], head)
    ours, theirs = lines.tree(base), lines.tree(head)
    start = _Crossing(lines, shipped, _MOST_CROSSINGS).meeting([base], head)
    merged = merge(start, ours, theirs, shipped=shipped, known=law)
    changes = sorted(_changes(merged.tree, ours, theirs, made))
    return Joined(
        landing._replace(changes=changes, law=_law(ours, changes, made), merge=None, proposed=True),
        merged.tree, merged.conflicts, bases,
    )  # fmt: skip


@dataclass(slots=True)
class _Crossing:
    """The way back through lines that crossed each other."""

    lines: Lines
    shipped: Mapping[str, bytes]
    left: int

    def meeting(self, some: Collection[str], other: str) -> Tree:
        """The files where lines meet; where that is in several places, these merged."""
        bases = self.lines.common(some, other)
        if not bases:
            return MemoryTree({})
        tree: Tree = self.lines.tree(bases[0])
        for number, base in enumerate(bases[1:], 1):
            self.left -= 1
            if self.left < 0:
                return MemoryTree({})
            root = self.meeting(bases[:number], base)
            tree = virtual_base(root, tree, self.lines.tree(base), shipped=self.shipped)
        return tree


def _changes(merged: OverlayTree, ours: Files, theirs: Files, made: Made) -> Iterator[Change]:
    """What the merge changes in the base's files."""
    odd = merged.irregular
    for path in merged.edits.keys() | odd.keys() | ours.odd.keys():
        before = _entry(ours, path)
        after = _odd(odd[path]) if path in odd else _after(path, merged, theirs, made)
        if before != after:
            yield Change(path, before, after)


def _after(path: str, merged: OverlayTree, theirs: Files, made: Made) -> Entry | None:
    content = merged.edits.get(path)
    if content is None:
        return None
    if theirs.get(path) == content:
        return theirs.entries[path]
    made.files[f"{_MADE}:{path}"] = content
    return Entry("100644", f"{_MADE}:{path}", None)


def _entry(files: Files, path: str) -> Entry | None:
    return _odd(files.odd[path]) if path in files.odd else files.entries.get(path)


def _odd(why: str) -> Entry:
    return Entry("", "", why)


def _law(ours: Files, changes: Iterable[Change], made: Made) -> str:
    """A name for the schemas that are there after the changes."""
    entries = {**ours.entries, **{change.path: change.after for change in changes}}
    made.laws[_MADE] = {
        path.removeprefix(SCHEMAS): entry for path, entry in entries.items()
        if entry is not None and path.startswith(SCHEMAS) and path.count("/") == 1
    }  # fmt: skip
    return _MADE
