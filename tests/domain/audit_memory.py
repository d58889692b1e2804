"""Landings in memory for tests of the audit: files as dict literals, contents by their digest."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from stcli.domain.judging.audit.desk import Desks, Laws
from stcli.domain.judging.audit.landing import Change, Commit, Entry, Landing, Merge, Side
from stcli.domain.judging.audit.moment import Present
from stcli.domain.model.law import SCHEMAS as FOLDER
from tests.domain.building import SCHEMAS

Files = Mapping[str, bytes]
NOON: Final = 1_767_268_800  # 2026-01-01 at noon


class Memory:
    """Contents by name, and folders of schemas by theirs."""

    def __init__(self) -> None:
        self.contents: dict[str, bytes | None] = {}
        self.laws: dict[str, dict[str, Entry]] = {}

    def get(self, id: str) -> bytes | None:
        return self.contents[id]

    def digest(self, id: str) -> str:
        return hashlib.sha256(self.contents[id] or b"").hexdigest()

    def expect(self, ids: Iterable[str]) -> None:
        assert all(id in self.contents for id in ids)

    def schemas(self, law: str) -> Mapping[str, Entry]:
        return self.laws[law]

    def entry(self, content: bytes | None) -> Entry | None:
        """The entry of a file; None: there is none."""
        if content is None:
            return None
        id = hashlib.sha1(content).hexdigest()
        self.contents[id] = content
        return Entry("100644", id, None)

    def changes(self, before: Files, after: Files) -> list[Change]:
        """What differs between two sets of files."""
        return [
            Change(path, self.entry(before.get(path)), self.entry(after.get(path)))
            for path in sorted(before.keys() | after.keys())
            if before.get(path) != after.get(path)
        ]

    def law(self, files: Files) -> str | None:
        """The name of the schemas among some files; None where there are none."""
        own = {p.removeprefix(FOLDER): c for p, c in files.items() if p.startswith(FOLDER)}
        if not own:
            return None
        name = hashlib.sha1(repr(sorted(own.items())).encode()).hexdigest()
        found = {file: self.entry(content) for file, content in own.items()}
        self.laws[name] = {file: entry for file, entry in found.items() if entry is not None}
        return name

    def desks(self) -> Desks:
        return Desks(Laws(self, SCHEMAS), self)

    def present(self, files: Files) -> Present:
        """The registry with these files."""
        desk = self.desks().of(self.law(files))
        present = Present(desk, self)
        return present.advance(self.changes({}, files), desk)[1]

    def merge(self, merged: Files, parents: Sequence[Files], *bases: Files) -> Merge:
        return Merge(
            [self.changes(files, merged) for files in parents],
            [self.changes(files, merged) for files in bases],
        )

    def landing(self, number: int, before: Files, after: Files, *sides: Side) -> Landing:
        commit = Commit(f"{number:040x}", "", (), NOON)
        return Landing(number, commit, self.changes(before, after), self.law(after), sides)
