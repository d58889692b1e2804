"""Registries on disk for the command line's tests, and one way to run a command.

Everything is pinned: identity, configuration of git, language, width, no colours.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from stcli.cli import main
from stcli.store.shipped import shipped_schemas, shipped_template
from tests.cli.made_up import (
    RECORDS,
    REGISTRY,
    Outcome,
    Run,
    content,
    founded,
    registry_yaml,
)

ENVIRONMENT = {
    "STCLI_LANG": "en",
    "NO_COLOR": "1",
    "COLUMNS": "100",
    "LC_ALL": "C.UTF-8",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "Esimerkki",
    "GIT_AUTHOR_EMAIL": "esimerkki@example.invalid",
    "GIT_COMMITTER_NAME": "Esimerkki",
    "GIT_COMMITTER_EMAIL": "esimerkki@example.invalid",
}


@pytest.fixture(autouse=True)
def surroundings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in list(os.environ):
        if name.startswith(("GIT_", "STCLI_", "XDG_")) or name == "FORCE_COLOR":
            monkeypatch.delenv(name)
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)
    for name in ("HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command in this process, in the current folder."""

    def _run(*arguments: str) -> Outcome:
        capsys.readouterr()
        code = main(list(arguments))
        said = capsys.readouterr()
        return Outcome(code, said.out, said.err)

    return _run


@pytest.fixture(scope="session")
def founding(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small made-up registry, committed, from which every test has its copy."""
    schemas = {f"schemas/{name}": text for name, text in shipped_schemas().items()}
    bodies = {p: text for p, text in shipped_template().items() if "/bodies/" in p}
    records = {f"registry/{ref}.yaml": content(ref, data) for ref, data in RECORDS.items()}
    files = {**schemas, **bodies, "registry/registry.yaml": registry_yaml(REGISTRY), **records}
    return founded(tmp_path_factory.mktemp("founding") / "registry-folder", files, ENVIRONMENT)


@pytest.fixture
def folder(founding: Path, tmp_path: Path) -> Path:
    """A small made-up registry without any finding, in a plain folder."""
    root = tmp_path / "registry-folder"
    shutil.copytree(founding, root, ignore=shutil.ignore_patterns(".git"))
    return root


@pytest.fixture
def inside(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The same, with the current folder in it."""
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def repository(founding: Path, inside: Path) -> Path:
    """The same in a git repository, committed."""
    shutil.copytree(founding / ".git", inside / ".git")
    return inside
