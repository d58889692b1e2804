"""Three ways to get a tree: the work tree, the index, and a revision of git's.

Knows how to get at the files of a registry, and what among them is no readable regular file;
does not know what the files mean. A tree never changes while it is used: a work tree that
moves under the reader is a refusal, not a mixture of two states.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from hashlib import sha1
from typing import TYPE_CHECKING, Final

from stcli.domain.reading.tree import LARGEST_FILE, Tree
from stcli.domain.refusal import EXIT_RACE, Refusal
from stcli.store import file
from stcli.store.git_listing import Files, plain_files
from stcli.store.listing import Stamp, list_files, stamp_of

if TYPE_CHECKING:
    from stcli.store.discovery import Repository
    from stcli.store.git_object import Reader

_FEW: Final = 200  # files; where more differ, listing all of them is as fast


class WorkTree(Tree):
    """The files on disk under ``registry/`` and ``schemas/``; read when asked for.

    A file that cannot be read is found out by reading it: it raises ``KeyError`` and is
    ``irregular`` from then on, so ask for ``irregular`` after reading.
    """

    def __init__(self, root: str) -> None:
        self._root = root
        found = list_files(root)
        self._stamps, self._irregular = found.stamps, found.irregular
        self._folder: tuple[str, file.Folder] | None = None
        self._ids: dict[str, str] = {}
        self._read: dict[str, str] = {}

    @property
    def root(self) -> str:
        """The folder of the registry."""
        return self._root

    @property
    def stamps(self) -> Mapping[str, Stamp]:
        """What a change of a file would change, for those who remember what they read."""
        return self._stamps

    @property
    def ids(self) -> Mapping[str, str]:
        """Git's names of the contents that are known: of those that were learnt or read."""
        return self._ids

    def learn(self, ids: Mapping[str, str]) -> None:
        """Take over what somebody knows of contents."""
        self._ids = {**ids, **self._ids}

    @property
    def irregular(self) -> Mapping[str, str]:
        return self._irregular

    def __iter__(self) -> Iterator[str]:
        return iter(tuple(self._stamps))

    def __len__(self) -> int:
        return len(self._stamps)

    def __contains__(self, path: object) -> bool:
        return path in self._stamps

    def __getitem__(self, path: str) -> bytes:
        stamp = self._stamps[path]
        parent, _, name = path.rpartition("/")
        try:
            content, found = file.read(self._enter(parent), name)
        except file.Irregular as error:
            del self._stamps[path]
            self._irregular[path] = error.reason
            raise KeyError(path) from error
        except FileNotFoundError as error:
            raise Refusal("file-moved", exit=EXIT_RACE, path=path) from error
        except OSError as error:
            raise file.trouble(error, path) from error
        id = _blob_id(content)
        # Within one tick of the system's clock a file may change and look the same.
        if stamp_of(found) != stamp or self._read.setdefault(path, id) != id:
            raise Refusal("file-moved", exit=EXIT_RACE, path=path)
        self._ids[path] = id
        return content

    def _enter(self, path: str) -> file.Folder:
        """The folder at a path; the last one is kept open, files come folder by folder."""
        if self._folder is None or self._folder[0] != path:
            root = file.Folder.open(self._root)
            self._folder = (path, root.descend(path))
        return self._folder[1]


def _blob_id(content: bytes) -> str:
    """Git's name of a file's content, in the hash that most repositories have."""
    named = b"blob %d\0%b" % (len(content), content)
    return sha1(named, usedforsecurity=False).hexdigest()


class StoredTree(Tree):
    """A tree whose files are git's blobs: path to id, contents read when asked for."""

    def __init__(self, repository: Repository) -> None:
        self._repository = repository
        self._contents: dict[str, bytes] = {}
        self._order: tuple[str, ...] = ()
        self._position: dict[str, int] = {}
        self._expected = -1
        self._ahead = 1
        self._readers: dict[int, Reader] = {}

    @property
    def prefix(self) -> str:
        """Where the registry stands in its repository."""
        return self._repository.prefix

    @cached_property
    def _files(self) -> Files:
        """What git lists, asked for when somebody wants to know."""
        return self._list()

    def _list(self) -> Files:
        raise NotImplementedError

    def learn(self, ids: Mapping[str, str]) -> None:
        """Take over what somebody remembers of its files, of which each is regular."""
        self._files = Files(self.prefix, ids)

    def know(self, contents: Iterable[bytes]) -> None:
        """Take over contents that are at hand: what is named like one of them is it."""
        self._contents.update((_blob_id(content), content) for content in contents)

    @property
    def ids(self) -> Mapping[str, str]:
        """The blob id of every file."""
        return self._files.ids

    @property
    def irregular(self) -> Mapping[str, str]:
        return self._files.irregular

    def __iter__(self) -> Iterator[str]:
        return iter(self._files.ids)

    def __len__(self) -> int:
        return len(self._files.ids)

    def __contains__(self, path: object) -> bool:
        return path in self._files.ids

    def __getitem__(self, path: str) -> bytes:
        id = self._files.ids[path]
        if id not in self._contents:
            self._fetch(path)
        return self._contents[id]

    def _fetch(self, path: str) -> None:
        """Read one file, and more of those that follow the longer someone goes in order."""
        from stcli.store.git_object import Reader

        ids = self._files.ids
        if not self._position:
            self._order = tuple(ids)
            self._position = {path: number for number, path in enumerate(self._order)}
        process = os.getpid()
        if process not in self._readers:  # a copy of a process must not use what is the other's
            self._readers[process] = Reader(self._repository)
        start = self._position[path]
        self._ahead = min(self._ahead * 2, 960) if start == self._expected else 1
        self._expected = start + self._ahead
        wanted = dict.fromkeys(ids[p] for p in self._order[start : self._expected])
        missing = [id for id in wanted if id not in self._contents]
        self._contents.update(zip(missing, self._readers[process].blobs(missing), strict=True))


class RevisionTree(StoredTree):
    """The registry as a commit has it. ``commit`` is a full object id."""

    def __init__(self, repository: Repository, commit: str) -> None:
        super().__init__(repository)
        self.commit = commit

    def _list(self) -> Files:
        from stcli.store import git

        repository = self._repository
        listed = git.run(
            repository, "ls-tree", "-rlz", "--full-tree", self.commit, "--", *repository.folders
        )
        plain = plain_files(listed, self.prefix)
        files = Files(self.prefix, plain)
        for line in listed.split(b"\0")[:-1] if plain is None else ():
            facts, _, name = line.partition(b"\t")
            mode, _kind, id, size = facts.decode().split()
            files.note(name, mode, id, int(size) if size.isdigit() else 0)
        return files

    def changes_since(self, commit: str) -> dict[str, str | None] | None:
        """The blob ids of files that another commit has otherwise; None for one that is gone.

        None for all, where more differs than a few regular files, or git can't tell.
        """
        from stcli.store import git

        # A repository may ask that changed submodules be passed over.
        plain = ("-r", "-z", "--no-renames", "--no-abbrev", "--ignore-submodules=none")
        asked = ("diff-tree", *plain, "--end-of-options")
        repository = self._repository
        answer = git.ask(repository, *asked, commit, self.commit, "--", *repository.folders)
        told = answer.out.split(b"\0")
        if answer.code or len(told) > 2 * _FEW:
            return None
        files, found = Files(self.prefix), dict[str, str | None]()
        for facts, name in zip(told[:-1:2], told[1::2], strict=True):
            _, mode, _, id, _ = facts.decode("ascii", "replace").split(" ")
            files.note(name, mode, id, 0)
            path, _ = files.path(name)
            found[path] = id if id.strip("0") else None
        return found if not files.irregular and self._are_small(found.values()) else None

    def _are_small(self, ids: Iterable[str | None]) -> bool:
        from stcli.store.git_object import sizes

        asked = [id for id in ids if id is not None]
        found = sizes(self._repository, asked) if asked else ()
        return all(0 <= size <= LARGEST_FILE for size in found)


class IndexTree(StoredTree):
    """The registry as the index has it: what the next ``git commit`` would record.

    ``index_file`` is the index that a hook was given (``GIT_INDEX_FILE``), if any. Files
    that are only intended to be added are not there yet; unmerged ones are ``irregular``.
    """

    def __init__(self, repository: Repository, index_file: str | None = None) -> None:
        super().__init__(repository)
        self._index_file = index_file

    def _list(self) -> Files:
        from stcli.store.git_object import sizes
        from stcli.store.index import entries

        repository, files = self._repository, Files(self.prefix)
        found = [e for e in entries(repository, index_file=self._index_file) if not e.intended]
        ids = [e.id for e in found if e.stage == 0 and e.mode != "160000"]
        size = dict(zip(ids, sizes(repository, ids), strict=True))
        for entry in found:
            if entry.stage:
                files.irregular[files.path(entry.name)[0]] = "conflict"
            else:
                files.note(entry.name, entry.mode, entry.id, size.get(entry.id, 0))
        return files
