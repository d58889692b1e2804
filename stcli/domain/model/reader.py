"""Reading single files of a registry: which file is whose, and what it says.

Knows the layout of a registry: the names of files and folders by which kinds and records are
told; does not know the other records.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property
from typing import Any, Final

from stcli.domain.finding import ERROR, Finding
from stcli.domain.model.kind import Kind, modeline
from stcli.domain.model.law import REGISTRY_SCHEMA, SCHEMAS, Law
from stcli.domain.model.reading import Reading
from stcli.domain.model.record import Record
from stcli.domain.model.stray import lawless, stray
from stcli.domain.reading.tree import Tree

REGISTRY_FILE: Final = "registry/registry.yaml"
SIGNERS_FILE: Final = "registry/allowed_signers"
REGISTRY: Final = "registry/"
ID: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
LONGEST_ID: Final = 100
_QUERY: Final = re.compile(r"registry/queries/[a-z0-9]+(?:[-_][a-z0-9]+)*\.sql\Z")


class Reader:
    """Reads files of a tree by a law."""

    def __init__(self, tree: Tree, law: Law) -> None:
        self.tree = tree
        self.law = law
        self._at_folders: dict[str, tuple[Kind | None, bool]] = {}

    @cached_property
    def folders(self) -> dict[str, Kind]:
        """Kinds by their folder."""
        return {kind.folder: kind for kind in self.law.kinds.values()}

    def may_be_of_lost_kind(self, reference: str) -> bool:
        """Whether it may belong to a kind that nobody knows, since a schema is broken.

        That is a finding by itself; the kind's files and whoever names them are not blamed too.
        """
        folder, slash, _ = reference.partition("/")
        return bool(slash) and folder not in self.folders and bool(self.law.findings)

    def reference_at(self, path: str) -> str | None:
        """The record whose file may stand at a path."""
        kind, _ = self.kind_at(path)
        return reference_of(path) if kind is not None else None

    def remembered(self, path: str, data: Mapping[str, Any]) -> Record | None:
        """The record of a file whose data are known."""
        kind, _ = self.kind_at(path)
        return Record(kind, path.rpartition("/")[2][:-5], path, data) if kind is not None else None

    def clean(self, path: str) -> Mapping[str, Any] | None:
        """What a record's file says, where nothing is wrong with it."""
        kind, _ = self.kind_at(path)
        reading = self._read_record(path, kind) if kind is not None else None
        record = reading.record if reading is not None and not reading.findings else None
        return record.data if record is not None else None

    def read_file(self, path: str) -> Reading:
        """What a file says, or why that is no record."""
        if path == REGISTRY_FILE:
            return self._read_registry(path)
        kind, code = self.kind_at(path)
        if kind is not None:
            return self._read_record(path, kind)
        if path == SIGNERS_FILE or _QUERY.fullmatch(path):
            return Reading(None, ())
        if self.may_be_of_lost_kind(path.removeprefix(REGISTRY)):
            return Reading(None, ())
        return Reading(None, (stray(path, code, folders=sorted(self.folders)),))

    def kind_at(self, path: str) -> tuple[Kind | None, str]:
        """The kind of the record at a path; None with the code of why there can't be one."""
        parent, _, name = path.rpartition("/")
        kind, named = self._at_folders.get(parent) or self._at_folder(parent)
        if kind is None:
            return None, "file-kind.stray"
        if not name.endswith(".yaml"):
            return None, "file-kind.not-yaml"
        return (kind, "") if named and is_id(name[:-5]) else (None, "file-kind.name")

    def _at_folder(self, path: str) -> tuple[Kind | None, bool]:
        """Whose records the files in a folder are, and whether the folders' names are right."""
        folder, *inner = path.removeprefix(REGISTRY).split("/")
        found = self.folders.get(folder), all(map(is_id, inner))
        self._at_folders[path] = found
        return found

    def _read_record(self, path: str, kind: Kind) -> Reading:
        from stcli.domain.reading import document  # who remembers all reads nothing

        content = self.tree.get(path)
        if content is None:  # found to be irregular only when it was read
            return Reading(None, ())
        read = document.read(path, content, kind.shape, kind.modeline(path))
        id = path.rpartition("/")[2][:-5]
        findings = _of_record(read.findings, f"{kind.folder}/{id}") if read.findings else ()
        if read.data is None:
            return Reading(None, findings)
        validator = self.law.validator(kind.schema_file)
        if not validator.accepts(read.data):
            wrong = validator.explain(path, f"{kind.folder}/{id}", read.data)
            return Reading(None, (*findings, *wrong))
        return Reading(Record(kind, id, path, read.data), findings)

    def _read_registry(self, path: str) -> Reading:
        from stcli.domain.reading import document

        line = modeline(path, REGISTRY_SCHEMA)
        read = document.read(path, self.tree.get(path) or b"", self.law.registry_shape, line)
        if read.data is None:
            return Reading(None, read.findings)
        if REGISTRY_SCHEMA not in self.law.files:
            return Reading(None, (*read.findings, lawless(path, SCHEMAS + REGISTRY_SCHEMA)))
        validator = self.law.validator(REGISTRY_SCHEMA)
        wrong = () if validator.accepts(read.data) else validator.explain(path, None, read.data)
        findings = (*read.findings, *wrong)
        sound = REGISTRY_SCHEMA in self.law.schemas.documents
        believed = sound and not any(map(_is_error, findings))
        return Reading(None, findings, read.data if believed else None)


def reference_of(path: str) -> str:
    """The record whose file stands at a path where records' files stand."""
    first, last = path.index("/", len(REGISTRY)), path.rindex("/")
    return f"{path[len(REGISTRY) : first]}{path[last:-5]}"


def is_id(text: str) -> bool:
    """Whether the text may be an id."""
    return len(text) <= LONGEST_ID and ID.match(text) is not None


def _is_error(finding: Finding) -> bool:
    return finding.severity == ERROR


def _of_record(findings: tuple[Finding, ...], reference: str) -> tuple[Finding, ...]:

    return tuple(finding._replace(record=reference) for finding in findings)
