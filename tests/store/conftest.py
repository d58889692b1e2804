"""Real git repositories for the tests of the store; author, dates, home and zone are pinned."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest

from stcli.domain.changing.plan import Edit, Plan
from stcli.domain.model.claim import Claim
from stcli.store import discovery, state, transaction
from stcli.store.discovery import Registry, Repository

NOW = datetime(2026, 3, 12, 9, 30, tzinfo=UTC)
FILES = {
    "registry/registry.yaml": b"id: sisaisen-turvallisuuden-rekisteri\n",
    "registry/measures/a.yaml": b"id: a\n# a comment\ntitle:\n  fi: Y\xc3\xb6\n",
    "registry/measures/b.yaml": b"id: b\n",
    "schemas/measure.schema.json": b"{}\n",
}


@pytest.fixture(autouse=True)
def pinned(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of our own: nothing of the machine's git configuration is seen."""
    home = tmp_path_factory.mktemp("home")
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.delenv("EMAIL", raising=False)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "config"))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(home / ".gitconfig"))
    monkeypatch.setenv("TZ", "UTC")
    (home / ".gitconfig").write_text(
        "[user]\n\tname = Aino Aalto\n\temail = aino@example.org\n[init]\n\tdefaultBranch = main\n"
    )
    return home


@dataclass
class Work:
    """A folder with a git repository, and a few words to use it with."""

    top: Path
    prefix: str = ""
    clock: list[int] = field(default_factory=lambda: [1_700_000_000])

    @property
    def root(self) -> Path:
        return self.top / self.prefix

    @property
    def registry(self) -> Registry:
        return discovery.at(str(self.root))

    @property
    def repository(self) -> Repository:
        return self.registry.repository

    def git(self, *args: str, feed: bytes | None = None, env: Mapping[str, str] = {}) -> str:
        done = subprocess.run(
            ["git", *args],
            cwd=self.top,
            input=feed,
            capture_output=True,
            env={**os.environ, **env},
            check=False,
        )
        assert done.returncode == 0, done.stderr.decode("utf-8", "replace")
        return done.stdout.decode("utf-8", "surrogateescape").strip("\n")

    def write(self, path: str, content: bytes) -> Path:
        goal = self.root / path
        goal.parent.mkdir(parents=True, exist_ok=True)
        goal.write_bytes(content)
        return goal

    def read(self, path: str) -> bytes:
        return (self.root / path).read_bytes()

    def save(self, message: str = "by hand", at: int | None = None) -> str:
        """Commit everything that is there, with git itself."""
        self.clock[0] += 60
        date = f"@{self.clock[0] if at is None else at} +0200"
        self.git("add", "--all", "--force")
        self.git(
            *("commit", "--quiet", "--allow-empty", "-F", "-"),
            feed=message.encode("utf-8", "surrogateescape"),
            env={"GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": date},
        )
        return self.git("rev-parse", "HEAD")

    def commit(self, edits: Mapping[str, bytes | None], **more: object) -> str:
        """Commit edits with the transaction under test."""
        plan = self.plan(edits)
        base = more.pop("base", state.head(self.repository).commit)
        assert base is None or isinstance(base, str)
        return transaction.commit(
            self.repository, plan, base=base, now=NOW, hand_edits=bool(more.get("hand_edits"))
        )

    def plan(self, edits: Mapping[str, bytes | None]) -> Plan:
        return Plan(
            tuple(Edit(path, self.committed(path), after) for path, after in edits.items()),
            (Claim("measure.start", "measures/a", "decisions/2026-03-12-1"),),
            "measure: start a",
            "01JD0000000000000000000001",
            "Because.\n\nStcli-Action: focus-area.close",
        )

    def committed(self, path: str) -> bytes | None:
        done = subprocess.run(
            ["git", "cat-file", "blob", f"HEAD:{self.prefix}{path}"],
            cwd=self.top,
            capture_output=True,
            check=False,
        )
        return done.stdout if done.returncode == 0 else None

    def everything(self) -> dict[str, object]:
        """All that a refused change must leave as it was."""
        index = self.top / ".git" / "index"
        skipped = (".git",)
        files = {
            str(path.relative_to(self.top)): path.read_bytes() if path.is_file() else None
            for path in self.top.rglob("*")
            if path.relative_to(self.top).parts[0] not in skipped
        }
        return {
            "files": files,
            "index": index.read_bytes() if index.exists() else None,
            "refs": self.git("for-each-ref"),
            "head": (self.top / ".git" / "HEAD").read_bytes(),
            "locks": [str(path) for path in (self.top / ".git").rglob("*.lock")],
        }


@pytest.fixture
def make(tmp_path: Path) -> Callable[..., Work]:
    """Make a repository with a registry, perhaps in a subfolder, perhaps without commits."""

    def make(name: str = "repo", *, prefix: str = "", commit: bool = True) -> Work:
        work = Work(tmp_path / name, prefix)
        work.top.mkdir()
        work.git("init", "--quiet")
        for path, content in FILES.items():
            work.write(path, content)
        if commit:
            work.save("a registry")
        return work

    return make


@pytest.fixture
def work(make: Callable[..., Work]) -> Work:
    """A repository with a registry and one commit."""
    return make()
