"""Made-up registries, as the command line's tests have them, and an origin to fetch them from."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.ci.service import Origin, origin_of
from tests.cli.conftest import folder, founding, inside, repository, run, surroundings

# The steps run on Linux and macOS; the files themselves are read everywhere.
if os.name == "nt":
    collect_ignore = ["test_gate_runs.py", "test_hooks.py", "test_scripts.py"]

__all__ = ["folder", "founding", "inside", "origin", "repository", "run", "surroundings"]


@pytest.fixture
def origin(repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Origin:
    """An origin with a sound registry on main; the current folder is a clone of it."""
    made = origin_of(repository, tmp_path)
    monkeypatch.chdir(made.clone)
    return made
