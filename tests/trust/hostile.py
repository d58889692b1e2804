"""What the tests of hostile input share: a yard to attack, a trap for programs, a clock.

The yard is a real repository with the made-up story in it. Every command runs in this process,
through the whole command line, and is held to what is promised of all of them: an exit code of
the table, no traceback, no hang, nothing that a terminal would obey, no program that was not
ours, nothing written but in the registry.
"""

from __future__ import annotations

import io
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from stcli.cli import main
from stcli.domain.reading import document
from stcli.report.text import hidden
from stcli.store.shipped import shipped_schemas
from tests.cli.conftest import ENVIRONMENT
from tests.cli.made_up import content, founded, git, write
from tests.cli.story import TODAY, story

PATIENCE = 30.0  # seconds until a command must have ended: that it ends, not how fast
EXITS = {0, 1, 2, 3, 4, 5}
SOURCE = str(Path(__file__).parents[2])
VICTIM = "registry/organisations/spek.yaml"
BAD = "registry/organisations/paha.yaml"
SOUND: dict[str, Any] = {
    "id": "paha",
    "name": {"fi": "Esimerkki"},
    "type": "agency",
    "status": "active",
    "history": [{"action": "add", "date": "2025-01-08"}],
}


class TookTooLong(BaseException):
    """A command did not come to its end in time."""


@dataclass
class Said:
    """How a command ended and what it said."""

    code: int
    out: str = field(repr=False)
    err: str = field(repr=False)

    @property
    def envelope(self) -> Any:
        """The JSON answer."""
        return json.loads(self.out)

    @property
    def findings(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.envelope["findings"]
        return found

    @property
    def rules(self) -> set[str]:
        return {finding["rule"] for finding in self.findings}

    @property
    def refused(self) -> str:
        """The code of the refusal."""
        return str((self.envelope["error"] or {}).get("code"))


@dataclass
class Yard:
    """A repository to attack, and a program that tells when it was run."""

    root: Path

    @property
    def marker(self) -> Path:
        return self.root.parent / "PWNED"

    @property
    def trap(self) -> Path:
        """A program that leaves a mark; it copies its input, as a filter would."""
        path = self.root.parent / "trap"
        if not path.exists():
            path.write_text(f"#!/bin/sh\ntouch '{self.marker}'\ncat\n")
            path.chmod(0o755)
        return path

    def run(self, *arguments: str, stdin: bytes = b"") -> Said:
        """Run a command in this process and hold it to what all commands promise."""
        said = run(*arguments, stdin=stdin)
        assert said.code in EXITS, (said, said.err[-2000:], said.out[-1000:])
        assert "Traceback" not in said.err + said.out
        assert not [c for c in said.out + said.err if hidden(c) and c not in "\n\r"], said
        assert not self.marker.exists(), "a program ran that was not ours"
        return said

    def json(self, *arguments: str, stdin: bytes = b"") -> Said:
        return self.run(*arguments, "--json", stdin=stdin)

    def write(self, path: str, content: bytes) -> None:
        write(self.root, {path: content})

    def read(self, path: str) -> bytes:
        return (self.root / path).read_bytes()

    def git(self, *arguments: str) -> str:
        return git(self.root, *arguments)

    def save(self, message: str = "by hand") -> str:
        self.git("add", "--all", "--force")
        self.git("commit", "--quiet", "--allow-empty", "--message", message)
        return self.head

    @property
    def head(self) -> str:
        return self.git("rev-parse", "HEAD").strip()

    def change(self, reference: str, **fields: Any) -> None:
        """Edit a record's file by hand; None takes a field away."""
        data = {**self.data(reference), **fields}
        data = {key: value for key, value in data.items() if value is not None}
        self.write(f"registry/{reference}.yaml", content(reference, data))

    def data(self, reference: str) -> dict[str, Any]:
        path = f"registry/{reference}.yaml"
        data = document.read(path, self.read(path), None, "").data
        assert data is not None
        return data

    def schema(self, kind: str) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.read(f"schemas/{kind}.schema.json"))
        return found

    def put_schema(self, kind: str, schema: Any) -> None:
        self.write(f"schemas/{kind}.schema.json", json.dumps(schema).encode())

    def everything(self, *, but: str = ".git") -> dict[str, bytes]:
        """All files in and around the repository; git's own, the user's cache and keys aside."""
        top, home = self.root.parent, self.root.parent / "home"
        others = {home / "stcli" / "memo", home / ".gnupg"}  # gpg makes its folder when it looks
        return {
            path.relative_to(top).as_posix(): path.read_bytes() if small(path) else b""
            for path in sorted(top.rglob("*"))
            if path.is_file() and not path.is_symlink() and but not in path.parts
            if others.isdisjoint(path.parents)
        }

    @contextmanager
    def unchanged(self) -> Iterator[None]:
        """Nothing is written: no file in or around the repository, no branch, no index."""
        before = self.everything(), self._git_state()
        yield
        assert (self.everything(), self._git_state()) == before

    def _git_state(self) -> dict[str, bytes | None]:
        names = ("HEAD", "index", "config", "refs/heads/main", "packed-refs")
        paths = (self.root / ".git" / name for name in names)
        return {str(path): path.read_bytes() if path.is_file() else None for path in paths}


def small(path: Path) -> bool:
    return path.stat().st_size < 1 << 22


def run(*arguments: str, stdin: bytes = b"") -> Said:
    """Run a command in this process, as long as it may take."""
    streams = sys.stdin, sys.stdout, sys.stderr
    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8", newline="") for _ in "oe")
    sys.stdin, sys.stdout, sys.stderr = io.TextIOWrapper(io.BytesIO(stdin), "utf-8"), out, err
    signal.signal(signal.SIGALRM, _too_long)
    signal.setitimer(signal.ITIMER_REAL, PATIENCE)
    try:
        code = main(["--today", TODAY, *arguments])
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        sys.stdin, sys.stdout, sys.stderr = streams
    return Said(code, _written(out), _written(err))


def _written(stream: io.TextIOWrapper) -> str:
    stream.seek(0)
    return stream.read()


def _too_long(*_: object) -> None:
    raise TookTooLong


def child(
    yard: Yard, *arguments: str, env: dict[str, str] | None = None, **how: Any
) -> subprocess.CompletedProcess[bytes]:
    """Run a command in a process of its own, for what would take this one down as well.

    The program is started as its installed script starts it: the current folder holds no code.
    """
    start = f"import sys; sys.path.insert(0, {SOURCE!r}); from stcli.cli import main; "
    words = [sys.executable, "-I", "-B", "-c", start + "sys.exit(main())"]
    return subprocess.run(
        [*words, "--today", TODAY, *arguments],
        cwd=how.pop("cwd", yard.root),
        env={**os.environ, **(env or {})},
        check=False,
        **{"capture_output": True, "timeout": PATIENCE, "stdin": subprocess.DEVNULL, **how},
    )


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The repository from which every yard is copied."""
    schemas = {f"schemas/{name}": text for name, text in shipped_schemas().items()}
    root = tmp_path_factory.mktemp("template") / "yard"
    return founded(root, {**schemas, **story()}, ENVIRONMENT)


@pytest.fixture
def yard(template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Yard:
    """A fresh repository to attack, with the current folder in it."""
    for name in list(os.environ):
        if name.startswith(("GIT_", "STCLI_", "XDG_")) or name == "FORCE_COLOR":
            monkeypatch.delenv(name)
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)
    for name in ("HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    root = tmp_path / "yard"
    shutil.copytree(template, root, symlinks=True)
    monkeypatch.chdir(root)
    return Yard(root)
