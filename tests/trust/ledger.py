"""A git repository written object by object: histories that no git command would make.

Every object is written loose, by its name or (for forgeries) by another's; there is no process
to wait for, and any header, tree or parent can be had. The registry that it begins with is the
small made-up one of ``tests/domain/building.py``.
"""

from __future__ import annotations

import copy
import hashlib
import os
import subprocess
import zlib
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Final

from stcli.domain.changing.plan import Plan
from stcli.domain.model.claim import Claim
from stcli.domain.model.history import replay
from stcli.domain.model.law import REGISTRY_SCHEMA, Law
from stcli.domain.model.reader import REGISTRY_FILE
from stcli.domain.reading import document
from stcli.domain.reading.tree import MemoryTree
from tests.domain.building import (
    SCHEMAS,
    Made,
    closed_area,
    files,
    kinds,
    measure,
    open_area,
    started_area,
)

START: Final = 1_798_718_400  # 2026-12-31, after all that is told of the made-up records
HOUR: Final = 3_600
TODAY: Final = "2027-06-01"
WHO: Final = "Esimerkki <esimerkki@example.invalid>"
Files = dict[str, bytes]
Data = dict[str, Any]


class Link(bytes):
    """The content of a symbolic link."""


class Module(str):
    """A submodule at a commit."""

    __slots__ = ()


@cache
def founding() -> Files:
    """The files of a registry with areas in every state, schemas included."""
    made = files(
        open_area("avoin"), started_area("kaynnissa", number=2), closed_area("suljettu", number=3),
        measure("avoin-toimi", "avoin"),
    )  # fmt: skip
    return {**made, **{f"schemas/{name}": content for name, content in SCHEMAS.items()}}


@cache
def _law() -> Law:
    return Law.of(MemoryTree({}), SCHEMAS, None)


def path_of(reference: str) -> str:
    return f"registry/{reference}.yaml"


def data_of(tree: Mapping[str, bytes], reference: str) -> Data:
    """A record's data, or that of registry.yaml (``registry``)."""
    path = path_of(reference)
    return copy.deepcopy(document.read(path, tree[path], {}, "").data or {})


def written(reference: str, data: Data) -> bytes:
    """A record's file in canonical form."""
    path = path_of(reference)
    if path == REGISTRY_FILE:
        return document.write(data, _law().registry_shape, "# " + REGISTRY_SCHEMA)
    folder = reference.partition("/")[0]
    kind = next(kind for kind in kinds().values() if kind.folder == folder)
    return document.write(data, kind.shape, kind.modeline(path))


def changed(tree: Files, reference: str, change: Callable[[Data], object]) -> Files:
    """The files with one record's data changed in place by a function."""
    data = data_of(tree, reference)
    change(data)
    return {**tree, path_of(reference): written(reference, data)}


def stepped(tree: Files, reference: str, *entries: Data, **values: Any) -> Files:
    """The files with entries appended to a history, and what follows from them."""
    folder = reference.partition("/")[0]
    lifecycle = next(kind for kind in kinds().values() if kind.folder == folder).lifecycle
    assert lifecycle is not None

    def change(data: Data) -> None:
        data["history"] = [*data["history"], *entries]
        told = replay(lifecycle, data["history"])
        gone = dict.fromkeys(lifecycle.tracked)
        for name, value in {**gone, "status": told.status, **told.values, **values}.items():
            if value is None:
                data.pop(name, None)
            else:
                data[name] = value

    return changed(tree, reference, change)


def added(tree: Files, *made: Made) -> Files:
    """The files with more records."""
    return {**tree, **{each.path: each.content for each in made}}


def message(*claims: tuple[str, ...], operation: str = "op") -> str:
    """A commit message as stcli writes it."""
    told = tuple(Claim(*claim) for claim in claims)
    return Plan((), told, "made up", operation).message


class Ledger:
    """A repository under ``root``; ``files`` are those of the latest commit on the trunk."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.git = root / ".git"
        for folder in ("objects", "refs/heads", "refs/replace", "info"):
            (self.git / folder).mkdir(parents=True)
        (self.git / "HEAD").write_text("ref: refs/heads/main\n")
        (self.git / "config").write_text("[core]\n\trepositoryformatversion = 0\n")
        (root / "registry").mkdir()
        (root / REGISTRY_FILE).write_text("id: koe\n")
        self.head = ""
        self.trunk: list[str] = []  # where the branch has pointed
        self.files: Files = {}
        self.time = START
        self._trees: dict[str, Files] = {}
        self._known: set[str] = set()

    # Objects

    def write(self, kind: str, content: bytes, *, name: str | None = None) -> str:
        """An object; under another's name where one is given."""
        whole = b"%s %d\0" % (kind.encode(), len(content)) + content
        id = name or hashlib.sha1(whole).hexdigest()
        if id not in self._known or name:
            self._known.add(id)
            place = self.git / "objects" / id[:2] / id[2:]
            place.parent.mkdir(exist_ok=True)
            place.write_bytes(zlib.compress(whole, 1))
        return id

    def blob(self, content: bytes | str) -> tuple[str, str]:
        """Mode and id of what stands at a path."""
        if isinstance(content, Module):
            return "160000", str(content)
        assert isinstance(content, bytes)
        return ("120000" if isinstance(content, Link) else "100644"), self.write("blob", content)

    def tree(self, tree: Mapping[str, Any]) -> str:
        """A tree with these files, by path."""
        here: dict[str, Any] = {}
        for path, content in tree.items():
            name, slash, rest = path.partition("/")
            if slash:
                here.setdefault(name, {})[rest] = content
            else:
                here[name] = content
        entries = []
        for name, content in here.items():
            mode, id = (
                ("40000", self.tree(content)) if type(content) is dict else self.blob(content)
            )
            entries.append((name + ("/" if mode == "40000" else ""), mode, name, id))
        return self.raw_tree([entry[1:] for entry in sorted(entries)])

    def raw_tree(self, entries: Sequence[tuple[str, str, str]]) -> str:
        """A tree of entries (mode, name, id) exactly as they are given."""
        packed = (b"%s %s\0" % (m.encode(), n.encode()) + bytes.fromhex(i) for m, n, i in entries)
        return self.write("tree", b"".join(packed))

    # Commits

    def commit(
        self, tree: Files, said: str = "made up\n", *parents: str, after: int = HOUR,
        time: int | None = None, sign: Callable[[bytes], bytes] | None = None,
        edit: Callable[[bytes], bytes] | None = None, root: str | None = None,
    ) -> str:  # fmt: skip
        """A commit beside the trunk; ``edit`` may spoil its bytes, ``sign`` signs them."""
        self.time += after
        when = self.time if time is None else time
        lines = [f"tree {root or self.tree(tree)}", *(f"parent {id}" for id in parents)]
        lines += [f"author {WHO} {when} +0000", f"committer {WHO} {when} +0000"]
        raw = "\n".join(lines).encode() + b"\n\n" + said.encode()
        if sign is not None:
            head, rest = raw.split(b"\n\n", 1)
            armour = sign(raw).rstrip(b"\n").replace(b"\n", b"\n ")
            raw = head + b"\ngpgsig " + armour + b"\n\n" + rest
        id = self.write("commit", edit(raw) if edit else raw)
        self._trees[id] = tree
        return id

    def land(self, tree: Files, said: str = "made up\n", *others: str, **more: Any) -> str:
        """A commit on the trunk; ``others`` are further parents of a merge."""
        parents = [self.head] if self.head else []
        self.point(self.commit(tree, said, *parents, *others, **more))
        return self.head

    def point(self, id: str) -> None:
        """Move the branch."""
        self.head, self.files = id, self._trees.get(id, self.files)
        self.trunk.append(id)
        (self.git / "refs/heads/main").write_text(f"{id}\n")

    def found(self, tree: Files | None = None) -> str:
        """The founding landing."""
        return self.land(founding() if tree is None else tree)

    def remove(self, id: str) -> None:
        """Lose an object."""
        (self.git / "objects" / id[:2] / id[2:]).unlink()


# Signing


class Key:
    """A key of ssh's, made for one test."""

    def __init__(self, folder: Path, name: str) -> None:
        self.place = folder / name
        command = ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", name, "-f", str(self.place)]
        subprocess.run(command, check=True)
        self.public = self.place.with_suffix(".pub").read_text().rsplit(" ", 1)[0]

    def sign(self, content: bytes, *, namespace: str = "git") -> bytes:
        command = ["ssh-keygen", "-q", "-Y", "sign", "-n", namespace, "-f", str(self.place)]
        env = {"PATH": os.environ["PATH"]}
        return subprocess.run(
            command, input=content, capture_output=True, check=True, env=env
        ).stdout
