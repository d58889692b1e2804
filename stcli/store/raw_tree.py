"""Raw trees: reading them strictly, and what differs between many pairs of them at once.

Knows the form of a tree object and where a registry stands in a repository. Folders with the
same id are the same and never opened. Trees are fetched level by level for many pairs
together, so that the stream of objects never waits for an answer before the next question.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from stcli.domain.judging.audit.landing import Change, Entry, OddPath
from stcli.store.discovery import REGISTRY, SCHEMAS
from stcli.store.raw_object import TREE, Objects, malformed

FOLDER: Final = b"40000"
_FOURTH: Final = ord("4")  # only the mode of folders begins so
_ODD: Final = {b"120000": "symlink", b"160000": "submodule"}
_MODES: Final = rb"(?:40000|100644|100755|100664|120000|160000)"
_ENTRY: Final = {n: re.compile(_MODES + rb" [^/\0]+\0.{%d}" % n, re.DOTALL) for n in (20, 32)}
_NAME: Final = {n: re.compile(_MODES + rb" ([^/\0]+)\0.{%d}" % n, re.DOTALL) for n in (20, 32)}
_DEEPEST: Final = 40
_MOST_KEPT: Final = 150_000  # entries of trees that are remembered
_AT_ONCE: Final = 1 << 23  # bytes of trees that are fetched ahead
_FORBIDDEN: Final = frozenset((b".", b"..", b".git"))

Whole = frozenset[bytes]
EMPTY: Final[Whole] = frozenset()


class _Work(NamedTuple):
    """Two versions of one folder: of which pair, where, and their ids (None: not there)."""

    pair: int
    path: bytes
    old: str | None
    new: str | None


class Trees:
    """The trees of a repository, as far as they belong to the registry."""

    def __init__(self, objects: Objects, prefix: str) -> None:
        self._objects = objects
        self._steps = [part.encode() for part in prefix.split("/") if part]
        self._known: dict[str, Whole] = {}
        self._size = 0
        self._typical = 1 << 12  # bytes of a tree, as they have been lately

    def changes(self, pairs: Sequence[tuple[str | None, str | None]]) -> list[list[Change]]:
        """For each pair of commits' trees the files of the registry that differ, by path."""
        found: list[list[Change]] = [[] for _ in pairs]
        work = [
            _Work(n, b"", old, new) for n, (old, new) in enumerate(pairs) if old != new
        ]  # fmt: skip
        depth = 0
        while work:
            if depth > _DEEPEST + len(self._steps):
                raise malformed(work[0].new or work[0].old or "")
            parts = self._parts(work)
            work = [below for part in parts for below in self._level(part, depth, found)]
            depth += 1
        for changes in found:
            changes.sort()
        return found

    def _parts(self, work: list[_Work]) -> Iterator[list[_Work]]:
        """The work in pieces for which the trees are there, as many as memory has room for."""
        place = 0
        while place < len(work):
            step = max(1, min(4096, _AT_ONCE // self._typical))
            part = work[place : place + step]
            self._fetch(id for each in part for id in (each.old, each.new) if id)
            yield part
            place += step

    def _fetch(self, ids: Iterable[str]) -> None:
        wanted = dict.fromkeys(ids)
        missing = [id for id in wanted if id not in self._known]
        if self._size > _MOST_KEPT:
            self._known = {id: self._known[id] for id in wanted if id in self._known}
            self._size = sum(map(len, self._known.values()))
        contents = self._objects.read(TREE, missing)
        for id, raw in zip(missing, contents, strict=True):
            assert raw is not None  # only files are too large to be read
            whole = parse(id, raw)
            self._known[id] = whole
            self._size += len(whole)
        if contents:
            self._typical = 1 + sum(len(raw or b"") for raw in contents) // len(contents)

    def _level(self, part: list[_Work], depth: int, found: list[list[Change]]) -> Iterator[_Work]:
        """Note the files that differ; what is left are the folders that do."""
        for pair, path, old_id, new_id in part:
            old = self._known[old_id] if old_id else EMPTY
            new = self._known[new_id] if new_id else EMPTY
            gone, come = _named(old - new), _named(new - old)
            for name in gone.keys() | come.keys():
                if not self._belongs(name, depth):
                    continue
                was, is_ = gone.get(name), come.get(name)
                before, after = _folder(was), _folder(is_)
                if before or after:
                    yield _Work(pair, path + name + b"/", before, after)
                # A file may have taken the place of a folder, or the other way round.
                left, right = None if before else was, None if after else is_
                if left or right:
                    where = path + name
                    found[pair].append(self._change(where, left, right))

    def _belongs(self, name: bytes, depth: int) -> bool:
        if depth < len(self._steps):
            return name == self._steps[depth]
        if depth == len(self._steps):
            return name in (REGISTRY.encode(), SCHEMAS.encode())
        return True

    def _change(
        self, name: bytes, old: tuple[bytes, str] | None, new: tuple[bytes, str] | None
    ) -> Change:
        inside = name.split(b"/", len(self._steps))[len(self._steps) :]
        path, sound = _decoded(inside[0] if inside else name)
        return Change(path, _entry(old, path, sound), _entry(new, path, sound))

    def find(self, root: str, *path: str) -> tuple[bytes, str] | None:
        """Mode and id of what stands at a path of the registry in a commit's tree."""
        found: tuple[bytes, str] | None = (FOLDER, root)
        for step in (*self._steps, *(part.encode() for part in path)):
            id = _folder(found)
            if id is None:
                return None
            if id not in self._known:
                self._fetch([id])
            mark = b" " + step + b"\0"
            entry = next((e for e in self._known[id] if mark in e and _name(e) == step), None)
            found = _split(entry)[1] if entry is not None else None
        return found

    def expect(self, ids: Iterable[str]) -> None:
        """Fetch trees that will be asked for."""
        self._fetch(ids)

    def listed(self, id: str) -> dict[bytes, tuple[bytes, str]]:
        """The entries of one folder by name."""
        self._fetch([id])
        return _named(self._known[id])


def parse(id: str, raw: bytes) -> Whole:
    """The entries of a tree, each as the bytes that stand there; refused if it is not sound."""
    width = len(id) // 2
    entries, names = _ENTRY[width].findall(raw), _NAME[width].findall(raw)
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
    return frozenset(entries)


def _name(entry: bytes) -> bytes:
    return entry[entry.index(b" ") + 1 : entry.index(b"\0")]


def _split(entry: bytes) -> tuple[bytes, tuple[bytes, str]]:
    facts, _, id = entry.partition(b"\0")
    mode, _, name = facts.partition(b" ")
    return name, (mode, id.hex())


def _named(entries: Iterable[bytes]) -> dict[bytes, tuple[bytes, str]]:
    return dict(map(_split, entries))


def _folder(found: tuple[bytes, str] | None) -> str | None:
    return found[1] if found is not None and found[0] == FOLDER else None


def _decoded(name: bytes) -> tuple[str, bool]:
    try:
        return name.decode(), True
    except UnicodeDecodeError:
        return OddPath(name), False


def _entry(found: tuple[bytes, str] | None, path: str, sound: bool) -> Entry | None:
    if found is None:
        return None
    mode, id = found
    why = _ODD.get(mode)
    if not sound:
        why = "name"
    elif "/" not in path:
        why = why or "not-regular"
    return Entry(mode.decode(), id, why)
