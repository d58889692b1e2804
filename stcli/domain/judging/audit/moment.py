"""Moments: the registry after one landing and before it, kept without reading it all anew.

``Present`` is a snapshot that moves on: it takes the files that a landing changes and gives
back ``Earlier``, what they were. Both answer every question that laws and rules ask of a
snapshot; a whole history costs what it changed. Where the schemas change, everything is read
again by the new ones. Knows no commits.
"""

from __future__ import annotations

from collections.abc import ItemsView, Iterable, Iterator, Mapping, Sequence, ValuesView
from typing import Any, Generic, TypeVar

from stcli.domain.judging.audit.desk import Desk
from stcli.domain.judging.audit.landing import Change, Contents, Entry
from stcli.domain.judging.audit.row import Lines, pairs_of
from stcli.domain.model.reader import REGISTRY, REGISTRY_FILE
from stcli.domain.model.reading import UNREAD, Reading
from stcli.domain.model.record import Link, Record, links_of
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.reading.tree import Tree

T = TypeVar("T")


class Files(Tree):
    """The registry's files at one moment: contents are fetched when asked for."""

    def __init__(self, contents: Contents) -> None:
        self.contents = contents
        self.entries: dict[str, Entry] = {}
        self.odd: dict[str, str] = {}

    def put(self, path: str, entry: Entry | None) -> None:
        """What now stands at a path."""
        self.entries.pop(path, None)
        self.odd.pop(path, None)
        if entry is not None and entry.why:
            self.odd[path] = entry.why
        elif entry is not None:
            self.entries[path] = entry

    @property
    def irregular(self) -> Mapping[str, str]:
        return self.odd

    @property
    def ids(self) -> Mapping[str, str]:
        return {path: entry.id for path, entry in self.entries.items()}

    def __getitem__(self, path: str) -> bytes:
        content = self.contents.get(self.entries[path].id)
        if content is None:
            raise KeyError(path)
        return content

    def __iter__(self) -> Iterator[str]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)

    def __contains__(self, path: object) -> bool:
        return path in self.entries


class Over(dict[str, T], Generic[T]):
    """A few values laid over many; None in ``few`` takes one away.

    Asking for one costs nothing; whoever lists them all pays for all.
    """

    def __init__(self, few: Mapping[str, T | None], many: Mapping[str, T]) -> None:
        super().__init__()
        self._few = few
        self._many = many

    def get(self, key: str, default: Any = None) -> Any:
        found = self._few[key] if key in self._few else self._many.get(key)
        return default if found is None else found

    def __getitem__(self, key: str) -> T:
        value: T | None = self.get(key)
        if value is None:
            raise KeyError(key)
        return value

    def __contains__(self, key: object) -> bool:
        return isinstance(key, str) and self.get(key) is not None

    def _all(self) -> dict[str, T]:
        both = {**self._many, **self._few}
        return {key: value for key, value in both.items() if value is not None}

    def __iter__(self) -> Iterator[str]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())

    def items(self) -> ItemsView[str, T]:  # type: ignore[override]
        return self._all().items()

    def values(self) -> ValuesView[T]:  # type: ignore[override]
        return self._all().values()


class Kept:
    """What stood in the places that changed; None: nothing."""

    def __init__(self, registry: Mapping[str, Any]) -> None:
        self.files: dict[str, Entry | None] = {}
        self.readings: dict[str, Reading | None] = {}
        self.records: dict[str, Record | None] = {}
        self.broken: dict[str, str | None] = {}
        self.registry = registry


class Present(Snapshot):
    """The registry as the latest landing left it; moves on with ``advance``."""

    def __init__(self, desk: Desk, contents: Contents) -> None:
        self.files = Files(contents)
        super().__init__(self.files, desk.law, {})
        self._desk = desk
        self._contents = contents
        self._readings: dict[str, Reading] = {}
        self.readings = self._readings
        self.records = {}
        self._paths: dict[str, tuple[str, ...]] = {}
        self._links: dict[str, tuple[Link, ...]] = {}
        self._sources: dict[str, set[str]] = {}
        self._kept = Kept({})
        self._folder_of = {name: kind.folder for name, kind in self.kinds.items()}

    def advance(self, changes: Iterable[Change], desk: Desk) -> tuple[Snapshot, Present]:
        """The snapshots before and after some files changed; this one is used up."""
        if desk is not self._desk:
            return self, self._renewed(changes, desk)
        self._kept = Kept(self.registry)
        self._take_changes(changes)
        return Earlier(self, self._kept), self

    def _renewed(self, changes: Iterable[Change], desk: Desk) -> Present:
        """The same files after the changes, all read by another law."""
        renewed = Present(desk, self._contents)
        odd = {path: Entry("", "", why) for path, why in self.files.odd.items()}
        after = {**self.files.entries, **odd, **{c.path: c.after for c in changes}}
        self._contents.expect(e.id for e in after.values() if e is not None and not e.why)
        renewed._take_changes(Change(path, None, entry) for path, entry in after.items() if entry)
        return renewed

    def _take_changes(self, changes: Iterable[Change]) -> None:
        touched: dict[str, None] = {}
        for path, _, after in changes:
            self._kept.files[path] = self.files.entries.get(path)
            self._kept.readings[path] = self._readings.pop(path, None)
            self.files.put(path, after)
            if path.startswith(REGISTRY):
                self._read_file(path, after)
                reference = self._desk.reference(path)
                if reference is not None:
                    self._place(reference, path, there=after is not None)
                    touched[reference] = None
        for reference in touched:
            self._settle(reference)

    def _read_file(self, path: str, entry: Entry | None) -> None:
        if entry is not None and not entry.why:
            self._readings[path] = self._desk.read(path, entry)
            # A file that was too large to be read is no regular file of a registry.
            if self._readings[path] is UNREAD:
                self.files.put(path, entry._replace(why="too-large"))
                del self._readings[path]
        if path == REGISTRY_FILE:
            self.registry = {}
            if path in self._readings:
                self._take(path, self._readings[path], None)

    def _place(self, reference: str, path: str, *, there: bool) -> None:
        known = (p for p in self._paths.get(reference, ()) if p != path)
        paths = tuple(sorted((*known, path) if there else known))
        if paths:
            self._paths[reference] = paths
        else:
            self._paths.pop(reference, None)

    def _settle(self, reference: str) -> None:
        """The record that a reference now names: its first file's, as in any snapshot."""
        self._kept.broken[reference] = self.broken.pop(reference, None)
        self._kept.records[reference] = self.records.pop(reference, None)
        paths = self._paths.get(reference)
        record = self._readings.get(paths[0], UNREAD).record if paths else None
        if record is not None:
            self.records[reference] = record
        elif paths:
            self.broken[reference] = paths[0]
        self._link(reference, record)

    def _link(self, reference: str, record: Record | None) -> None:
        """Whom the record refers to, and by whom they are now referred to."""
        earlier = {link.target for link in self._links.pop(reference, ())}
        links = tuple(links_of(record, self._folder_of)) if record is not None else ()
        if links:
            self._links[reference] = links
        targets = {link.target for link in links}
        for target in earlier - targets:
            self._sources[target].discard(reference)
        for target in targets - earlier:
            self._sources.setdefault(target, set()).add(reference)

    # What is remembered of it

    @property
    def places(self) -> Lines:
        """Where records stand."""
        return Lines.of(pairs_of(self._paths))

    @property
    def naming(self) -> Lines:
        """Who names whom."""
        return Lines.of(pairs_of(self._sources))

    # What a snapshot is asked

    def is_all(self, count: int) -> bool:
        """Whether there are so many records and no more."""
        return len(self.records) == count

    def of_kind(self, name: str) -> list[Record]:
        kind = self.kinds.get(name)
        if kind is None:
            return []
        start = f"{kind.folder}/"
        found = (record for ref, record in self.records.items() if ref.startswith(start))
        return sorted(found, key=lambda record: record.id)

    def referring_to(self, reference: str) -> list[Link]:
        return [
            link
            for source in sorted(self._sources.get(reference, ()))
            for link in self._links[source]
            if link.target == reference
        ]

    def links_from(self, reference: str) -> Sequence[Link]:
        """The references that a record makes."""
        return self._links.get(reference, ())

    def differing(self, other: Snapshot) -> list[Record]:
        if not (isinstance(other, Earlier) and other.kept is self._kept):
            return super().differing(other)
        was = self._kept.records
        now = ((ref, self.records.get(ref)) for ref in sorted(was))
        return [record for ref, record in now if record is not None and record is not was[ref]]


class Earlier(Snapshot):
    """What the present was before it moved on: the few things that changed, over all others."""

    def __init__(self, present: Present, kept: Kept) -> None:
        super().__init__(_EarlierFiles(present.files, kept.files), present.law, {})
        self._present = present
        self.kept = kept
        self.registry = kept.registry
        self.records = Over(kept.records, present.records)
        self.readings = Over(kept.readings, present.readings)
        standing = {ref: path for ref, path in present.broken.items() if ref not in kept.broken}
        self.broken = standing | {ref: path for ref, path in kept.broken.items() if path}

    def referring_to(self, reference: str) -> list[Link]:
        was = self.kept.records
        others = (x for x in self._present.referring_to(reference))
        found = [link for link in others if link.source.reference not in was]
        folders = {name: kind.folder for name, kind in self.kinds.items()}
        for record in was.values():
            links = links_of(record, folders) if record is not None else ()
            found += [link for link in links if link.target == reference]
        return found

    def differing(self, other: Snapshot) -> list[Record]:
        if other is not self._present:
            return super().differing(other)
        was = self.kept.records.items()
        now = other.records
        return [old for ref, old in sorted(was) if old is not None and now.get(ref) is not old]


class _EarlierFiles(Files):
    """The files before some of them changed."""

    def __init__(self, files: Files, few: Mapping[str, Entry | None]) -> None:
        super().__init__(files.contents)
        self.entries = Over(few, files.entries)
