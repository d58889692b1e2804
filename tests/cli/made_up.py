"""Made-up records, their files, and folders of files: what the command line's tests share."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from stcli.domain.model.kind import modeline
from stcli.domain.model.law import Law
from stcli.domain.reading import document
from stcli.domain.reading.tree import MemoryTree
from stcli.store.shipped import shipped_schemas

REGISTRY = {"id": "esimerkki", "title": {"fi": "Esimerkki"}, "languages": {"required": ["fi"]}}
MINISTRY = {
    "id": "esimerkki-ministerio", "name": {"fi": "Esimerkkiministeriö"}, "status": "active",
    "type": "ministry", "history": [{"action": "add", "date": "2025-01-08"}],
}  # fmt: skip
AGENCY = {**MINISTRY, "id": "esimerkki-virasto", "name": {"fi": "Virasto"}, "type": "agency"}
AREA = {
    "id": "esimerkki-alue", "title": {"fi": "Esimerkkialue"}, "status": "proposed",
    "participants": [{"organisation": MINISTRY["id"]}, {"organisation": AGENCY["id"]}],
    "history": [{"action": "propose", "date": "2025-01-20"}],
}  # fmt: skip
MEASURE = {
    "id": "esimerkki-opas", "title": {"fi": "Esimerkki: opas"}, "status": "planned",
    "focus_area": AREA["id"], "lead": MINISTRY["id"],
    "history": [{"action": "add", "date": "2025-02-01", "focus_area": AREA["id"]}],
}  # fmt: skip
RECORDS = {
    f"organisations/{MINISTRY['id']}": MINISTRY,
    f"organisations/{AGENCY['id']}": AGENCY,
    f"focus-areas/{AREA['id']}": AREA,
    f"measures/{MEASURE['id']}": MEASURE,
}


@dataclass
class Outcome:
    """What a command said and how it ended."""

    code: int
    out: str
    err: str

    @property
    def envelope(self) -> Any:
        """The JSON answer."""
        return json.loads(self.out)

    @property
    def findings(self) -> list[Any]:
        """The findings of the JSON answer."""
        found: list[Any] = self.envelope["findings"]
        return found


Run = Callable[..., Outcome]


def content(reference: str, data: Mapping[str, Any]) -> bytes:
    """The file of a record, in canonical form."""
    law = Law.of(MemoryTree({}), shipped_schemas(), None)
    folder = reference.partition("/")[0]
    kind = next(kind for kind in law.kinds.values() if kind.folder == folder)
    return document.write(data, kind.shape, kind.modeline(f"registry/{reference}.yaml"))


def registry_yaml(data: Mapping[str, Any]) -> bytes:
    """registry.yaml in canonical form."""
    law = Law.of(MemoryTree({}), shipped_schemas(), None)
    line = modeline("registry/registry.yaml", "registry.schema.json")
    return document.write(data, law.registry_shape, line)


def write(root: Path, files: Mapping[str, bytes]) -> None:
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(text)


def git(root: Path, *arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=root, check=True, capture_output=True, text=True)
    return done.stdout


def founded(root: Path, files: Mapping[str, bytes], settings: Mapping[str, str]) -> Path:
    """A repository to copy others from: one commit, one pack, none of git's samples."""
    write(root, files)
    for arguments in (
        ("init", "--quiet", "--template=", "--initial-branch=main"),
        ("add", "--all"),
        ("commit", "--quiet", "--message", "made up"),
        ("repack", "-adq"),
    ):
        subprocess.run(["git", *arguments], cwd=root, env={**os.environ, **settings}, check=True)
    return root


def commit(root: Path) -> str:
    """Commit everything; the commit's id."""
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", "made up")
    return git(root, "rev-parse", "HEAD").strip()


def tree_of(root: Path) -> dict[str, bytes]:
    """Every file below a folder but git's own."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file() and ".git" not in path.relative_to(root).parts
    }
