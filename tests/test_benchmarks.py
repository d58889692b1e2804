"""The made-up registry that is timed is clean, canonical, and the same every time."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

from stcli.cli import main
from stcli.domain.judging.check import check
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.reading.tree import MemoryTree

BENCHMARKS = Path(__file__).parent.parent / "benchmarks"
SOME = 120


@pytest.fixture
def generate(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    yield import_module("generate")
    del sys.modules["generate"]


def test_the_made_up_history_is_lawful(
    generate: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    history = import_module("history")
    history.write(tmp_path / "history", 60, SOME)
    del sys.modules["history"]
    assert main(["-C", str(tmp_path / "history"), "audit", "verify", "--strict", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert (answer["data"]["landings"], answer["findings"]) == (60, [])


@pytest.mark.parametrize("by_area", [False, True])
def test_it_has_so_many_records_and_nothing_is_found_in_it(
    generate: ModuleType, by_area: bool
) -> None:
    snapshot = Snapshot.of(MemoryTree(dict(generate.files(SOME, by_area=by_area))), {})
    assert check(snapshot) == []
    assert len(snapshot.records) == SOME


def test_it_is_the_same_every_time(generate: ModuleType) -> None:
    assert dict(generate.files(SOME)) == dict(generate.files(SOME))
    assert dict(generate.files(SOME)) != dict(generate.files(SOME, seed=2))


def test_records_have_about_the_size_that_the_figures_are_given_for(generate: ModuleType) -> None:
    sizes = [len(text) for path, text in generate.files(SOME) if path.startswith("registry/")]
    assert 800 < sum(sizes) / len(sizes) < 1400


def test_every_record_says_that_it_is_made_up(generate: ModuleType) -> None:
    for path, text in generate.files(SOME):
        if path.startswith("registry/") and "/bodies/" not in path:
            assert b"simerkki" in text
