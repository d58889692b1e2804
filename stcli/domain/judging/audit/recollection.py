"""The registry as a remembered landing left it: read where it is asked for, and only there.

Where records stand and who names whom is remembered; what they say is read again from their
files. So a few landings more cost what they touch, however large the registry is. Answers every
question as ``Present`` does. Knows no commits.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Protocol, TypeVar

from stcli.domain.judging.audit.desk import Desk
from stcli.domain.judging.audit.landing import Change, Contents, Entry
from stcli.domain.judging.audit.moment import Present
from stcli.domain.judging.audit.row import Lines
from stcli.domain.model.reader import REGISTRY_FILE
from stcli.domain.model.reading import UNREAD, Reading
from stcli.domain.model.record import Link, Record, links_of

T = TypeVar("T")


class Recollection(Protocol):
    """What is remembered of a registry, and the way to its files."""

    places: Lines
    links: Lines
    odd: Mapping[str, str]
    broken: Mapping[str, str]

    def entry(self, path: str) -> Entry | None:
        """What stood at a path."""

    def paths(self) -> Iterable[str]:
        """Where files stood, all of them."""


class Asked(dict[str, T]):
    """A mapping that asks for what it does not know yet; who lists it pays for all of it."""

    def __init__(self, ask: Callable[[str], T | None], keys: Callable[[], Iterable[str]]) -> None:
        super().__init__()
        self._ask = ask
        self._keys = keys
        self._known: set[str] = set()
        self._whole = False

    def _learn(self, key: object) -> None:
        if not self._whole and isinstance(key, str) and key not in self._known:
            self._known.add(key)
            found = self._ask(key)
            if found is not None:
                super().__setitem__(key, found)

    def _learn_all(self) -> None:
        if not self._whole:
            for key in self._keys():
                self._learn(key)
            self._whole = True

    def get(self, key: str, default: Any = None) -> Any:
        self._learn(key)
        return super().get(key, default)

    def __getitem__(self, key: str) -> T:
        self._learn(key)
        return super().__getitem__(key)

    def __contains__(self, key: object) -> bool:
        self._learn(key)
        return super().__contains__(key)

    def __setitem__(self, key: str, value: T) -> None:
        self._known.add(key)
        super().__setitem__(key, value)

    def setdefault(self, key: str, default: T) -> T:
        self._learn(key)
        return super().setdefault(key, default)

    def pop(self, key: str, *default: Any) -> Any:
        self._learn(key)
        return super().pop(key, *default)

    def __iter__(self) -> Iterator[str]:
        self._learn_all()
        return super().__iter__()

    def __len__(self) -> int:
        self._learn_all()
        return super().__len__()

    def keys(self) -> Any:
        self._learn_all()
        return super().keys()

    def items(self) -> Any:
        self._learn_all()
        return super().items()

    def values(self) -> Any:
        self._learn_all()
        return super().values()


class Recalled(Present):
    """The registry after a remembered landing; moves on like any other."""

    def __init__(self, desk: Desk, contents: Contents, remembered: Recollection) -> None:
        super().__init__(desk, contents)
        self._remembered = remembered
        references = remembered.places.words
        self.files.entries = Asked(self._entry, self._paths_there)
        self.files.odd = dict(remembered.odd)
        self.broken = dict(remembered.broken)
        self.readings = self._readings = Asked(self._reading, self._paths_there)
        self._paths = Asked(self._paths_of, references)
        self._asked = Asked(self._record, references)
        self.records = self._asked
        self._links = Asked(self._links_of, references)
        self._sources = Asked(self._sources_of, remembered.links.words)
        self.named: dict[str, frozenset[str]] = {}
        if REGISTRY_FILE in self._readings:
            self._take(REGISTRY_FILE, self._readings[REGISTRY_FILE], None)

    # What is asked for

    def _entry(self, path: str) -> Entry | None:
        # What was too large to be read looks like any other file.
        return None if path in self._remembered.odd else self._remembered.entry(path)

    def _paths_there(self) -> Iterable[str]:
        return self._remembered.paths()

    def _reading(self, path: str) -> Reading | None:
        entry = self.files.entries.get(path)
        return self._desk.read(path, entry) if entry is not None else None

    def _paths_of(self, reference: str) -> tuple[str, ...] | None:
        return tuple(self._remembered.places.beside(reference)) or None

    def _record(self, reference: str) -> Record | None:
        paths = self._paths.get(reference)
        return self._readings.get(paths[0], UNREAD).record if paths else None

    def _links_of(self, reference: str) -> tuple[Link, ...] | None:
        record = self.records.get(reference)
        return tuple(links_of(record, self._folder_of)) if record is not None else None

    def _sources_of(self, target: str) -> set[str] | None:
        return set(self._remembered.links.beside(target)) or None

    # What differs from any other

    def is_all(self, count: int) -> bool:  # noqa: ARG002 -- to count them would be to read them
        return False

    def of_kind(self, name: str) -> list[Record]:
        kind = self.kinds.get(name)
        if kind is None:
            return []
        start = f"{kind.folder}/"
        known = {ref for ref in dict.keys(self._asked) if ref.startswith(start)}
        every = (self.records.get(ref) for ref in {*known, *self._remembered.places.words(start)})
        return sorted((r for r in every if r is not None), key=lambda record: record.id)

    def _take_changes(self, changes: Iterable[Change]) -> None:
        given = list(changes)
        for path, _, _ in given:
            reference = self._desk.reference(path)
            if reference is not None and reference not in self.named:
                # What it was must be known before its files are others.
                links = self._links.get(reference, ())
                self.named[reference] = frozenset(link.target for link in links)
        super()._take_changes(given)

    @property
    def places(self) -> Lines:
        """Where records stand now."""
        old = self._remembered.places
        was = {(ref, path) for ref in self.named for path in old.beside(ref)}
        now = {(ref, path) for ref in self.named for path in self._paths.get(ref, ())}
        return old.changed(was - now, now - was)

    @property
    def naming(self) -> Lines:
        """Who names whom now."""
        was = {(target, ref) for ref, targets in self.named.items() for target in targets}
        now = {(link.target, ref) for ref in self.named for link in self._links.get(ref, ())}
        return self._remembered.links.changed(was - now, now - was)
