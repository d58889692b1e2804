"""Raw trees: what differs between many pairs of commits' trees at once.

Knows where a registry stands in a repository and what may stand at its paths. Folders with the
same id are the same and never opened. Trees are fetched level by level for many pairs
together, so that the stream of objects never waits for an answer before the next question.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from stcli.domain.judging.audit.landing import Change, Entry, OddPath
from stcli.store import raw_folder
from stcli.store.discovery import REGISTRY, SCHEMAS
from stcli.store.raw_folder import EMPTY, Folder
from stcli.store.raw_object import TREE, Objects, malformed

_ODD: Final = {b"120000": "symlink", b"160000": "submodule"}
_DEEPEST: Final = 40
# At how many places one folder may stand in one tree. Ids are unique, so in a registry no two
# folders are alike; folders of copies of folders would be walked for ever.
_MOST_COPIES: Final = 16
_MOST_KEPT: Final = 1 << 24  # bytes of trees that are remembered
_AT_ONCE: Final = 1 << 23  # bytes of trees that are fetched ahead


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
        self._known: dict[str, Folder] = {}
        self._unread: dict[str, bytes] = {}  # fetched, and parsed when first looked at
        self._size = 0
        self._typical = 1 << 12  # bytes of a tree, as they have been lately

    def changes(self, pairs: Sequence[tuple[str | None, str | None]]) -> list[list[Change]]:
        """For each pair of commits' trees the files of the registry that differ, by path."""
        found: list[list[Change]] = [[] for _ in pairs]
        work = [
            _Work(n, b"", old, new) for n, (old, new) in enumerate(pairs) if old != new
        ]  # fmt: skip
        depth = 0
        met: Counter[tuple[int, str | None]] = Counter()
        while work:
            if depth > _DEEPEST + len(self._steps):
                raise malformed(work[0].new or work[0].old or "")
            _refuse_copies(work, met)
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
        if self._size > _MOST_KEPT:
            self._known = {id: self._known[id] for id in wanted if id in self._known}
            self._unread = {}
            self._size = sum(len(folder.raw) for folder in self._known.values())
        missing = [id for id in wanted if id not in self._known and id not in self._unread]
        size = 0
        for id, raw in zip(missing, self._objects.read(TREE, missing), strict=True):
            assert raw is not None  # only files are too large to be read
            self._unread[id] = raw
            size += len(raw)
        if missing:
            self._size += size
            self._typical = 1 + size // len(missing)

    def _folder(self, id: str | None, like: Folder = EMPTY) -> Folder:
        """A folder that was fetched; ``like``: another version of it."""
        if id is None:
            return EMPTY
        found = self._known.get(id)
        if found is None:
            self._known[id] = found = raw_folder.parse(id, self._unread.pop(id), like)
        return found

    def _level(self, part: list[_Work], depth: int, found: list[list[Change]]) -> Iterator[_Work]:
        """Note the files that differ; what is left are the folders that do."""
        for pair, path, old_id, new_id in part:
            old = self._folder(old_id)
            gone, come = raw_folder.differences(old, self._folder(new_id, old))
            after = {entry.name: entry for entry in come}
            before = {entry.name: entry for entry in gone}
            for name in before.keys() | after.keys():
                if not self._belongs(name, depth):
                    continue
                was, is_ = before.get(name), after.get(name)
                left, right = was and was.folder, is_ and is_.folder
                if left or right:
                    yield _Work(pair, path + name + b"/", left, right)
                # A file may have taken the place of a folder, or the other way round.
                was, is_ = None if left else was, None if right else is_
                if was or is_:
                    found[pair].append(self._change(path + name, was, is_))

    def _belongs(self, name: bytes, depth: int) -> bool:
        if depth < len(self._steps):
            return name == self._steps[depth]
        if depth == len(self._steps):
            return name in (REGISTRY.encode(), SCHEMAS.encode())
        return True

    def _change(
        self, name: bytes, old: raw_folder.Entry | None, new: raw_folder.Entry | None
    ) -> Change:
        inside = name.split(b"/", len(self._steps))[len(self._steps) :]
        path, sound = _decoded(inside[0] if inside else name)
        return Change(path, _entry(old, path, sound), _entry(new, path, sound))

    def find(self, root: str, *path: str) -> raw_folder.Entry | None:
        """What stands at a path of the registry in a commit's tree."""
        id: str | None = root
        found = None
        for step in (*self._steps, *(part.encode() for part in path)):
            if id is None:
                return None
            if id not in self._known:
                self._fetch([id])
            found = self._folder(id).find(step)
            id = found and found.folder
        return found

    def beside(self, root: str) -> list[raw_folder.Entry]:
        """The entries of the folder that holds the registry's folders in a commit's tree."""
        found = self.find(root)
        id = found.folder if found is not None else root if not self._steps else None
        return self.listed(id) if id is not None else []

    def expect(self, ids: Iterable[str]) -> None:
        """Fetch trees that will be asked for."""
        self._fetch(ids)

    def listed(self, id: str) -> list[raw_folder.Entry]:
        """The entries of one folder."""
        self._fetch([id])
        return list(map(raw_folder.entry, self._folder(id).entries))


def _refuse_copies(work: Iterable[_Work], met: Counter[tuple[int, str | None]]) -> None:
    for pair, _, old, new in work:
        for id in (old, new):
            met[pair, id] += id is not None
            if met[pair, id] > _MOST_COPIES:
                raise malformed(id or "")


def _decoded(name: bytes) -> tuple[str, bool]:
    try:
        return name.decode(), True
    except UnicodeDecodeError:
        return OddPath(name), False


def _entry(found: raw_folder.Entry | None, path: str, sound: bool) -> Entry | None:
    if found is None:
        return None
    why = _ODD.get(found.mode)
    if not sound:
        why = "name"
    elif "/" not in path:
        why = why or "not-regular"
    return Entry(found.mode.decode(), found.id, why)
