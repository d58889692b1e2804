"""What all tests share: golden files, which are read, or written with ``--update-golden``."""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

Golden = Callable[[str, str], None]

# Tests say that something comes to an end, not how fast: the machine may be busy.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="write what was said into the golden files instead of comparing; look at the diff",
    )


def pytest_collection_finish() -> None:
    """What was collected stays to the end: it need not be looked through for garbage again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Compare a text with the file of that name in ``golden/`` beside the test."""
    folder = Path(request.path).parent / "golden"

    def check(name: str, said: str) -> None:
        path = folder / f"{name}.txt"
        if request.config.getoption("--update-golden"):
            folder.mkdir(exist_ok=True)
            path.write_text(said, encoding="utf-8", newline="\n")
        expected = path.read_text(encoding="utf-8") if path.exists() else ""
        assert said == expected, f"differs from {path.name}: --update-golden accepts it"

    return check
