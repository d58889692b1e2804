"""What each commit of a history did, in the domain's terms, by the files that it changed.

A commit is compared with its first parent. A merge did only what none of its parents has: the
rest was done by the commits that it brought. Knows files by the names of their contents and
reads them by the schemas of their trees; judges nothing.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from stcli.domain.judging.audit.desk import Desk, Desks
from stcli.domain.judging.audit.landing import Change, Contents, Entry
from stcli.domain.model.deed import Deed
from stcli.domain.model.difference import Difference, differences
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.reading.tree import MemoryTree


class Step(NamedTuple):
    """A parent's files against the commit's: those that differ, and the parent's schemas."""

    changes: Sequence[Change]
    law: str | None


class Chapter(NamedTuple):
    """A commit with the files that it changed for each of its parents, the first one first."""

    commit: str
    law: str | None
    steps: tuple[Step, ...]


class _Part(Snapshot):
    """The part of a snapshot that one commit changed, as it was or as it became."""

    def __init__(self, desk: Desk, contents: Contents, files: Iterable[tuple[str, Entry]]) -> None:
        known = list(files)
        found = {path: contents.get(entry.id) for path, entry in known if not entry.why}
        tree = MemoryTree({path: text for path, text in found.items() if text is not None})
        super().__init__(tree, desk.law, {})
        readings = {path: desk.read(path, entry) for path, entry in known}
        for path, reading in readings.items():
            self._take(path, reading, self.reference_at(path))
        self.readings = readings


def done(chapter: Chapter, desks: Desks, contents: Contents) -> tuple[Difference, ...]:
    """What a commit did."""
    first, *others = chapter.steps
    after = desks.of(chapter.law)
    found = _compared(first, desks.of(first.law), after, contents)
    for other in others:
        also = _compared(other, desks.of(other.law), after, contents)
        found = tuple(_common(found, also))
    return found


def _compared(
    step: Step, before: Desk, after: Desk, contents: Contents
) -> tuple[Difference, ...]:  # fmt: skip
    ours = [change for change in step.changes if change.path.startswith("registry/")]
    old = _Part(before, contents, ((c.path, c.before) for c in ours if c.before is not None))
    new = _Part(after, contents, ((c.path, c.after) for c in ours if c.after is not None))
    return differences(old, new)


def _common(one: Sequence[Difference], other: Sequence[Difference]) -> Iterator[Difference]:
    """What differs from both parents, by what there is now."""
    known = {(d.sort, d.subject): {_print(deed) for deed in d.deeds} for d in other}
    for difference in one:
        alike = known.get((difference.sort, difference.subject), set())
        deeds = tuple(deed for deed in difference.deeds if _print(deed) in alike)
        if deeds:
            yield difference._replace(deeds=deeds)


def _print(deed: Deed) -> str:
    """What is the same of a deed whichever parent it is told against."""
    what = [deed.what, deed.after] if deed.after is not None else [deed.what, None, deed.before]
    return json.dumps([*what, deed.where if deed.after is not None else None], default=str)
