"""Who descends from whom, read from the commits themselves, as git itself says it."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from stcli.store import discovery
from stcli.store.ancestry import Ancestry, walk
from stcli.store.raw_object import Objects
from tests.cli.made_up import git
from tests.trust.ledger import Ledger


def tangled(ledger: Ledger, seed: int) -> None:
    """A history of commits and merges in all directions, crosswise too."""
    chance = random.Random(seed)
    made = [ledger.commit({"registry/registry.yaml": b"id: koe\n"}, "first\n")]
    for number in range(24):
        count = min(len(made), chance.choice((1, 1, 2, 2, 3)))
        parents = chance.sample(made[-6:], min(count, len(made[-6:])))
        made.append(ledger.commit({"registry/registry.yaml": b"%d" % number}, "more\n", *parents))
    ledger.point(made[-1])


@pytest.fixture
def read(tmp_path: Path) -> tuple[Ledger, Path]:
    return Ledger(tmp_path / "koe"), tmp_path / "koe"


def ancestry(ledger: Ledger) -> Ancestry:
    repository = discovery.at(str(ledger.root)).repository
    objects = Objects(repository)
    try:
        return walk(repository, objects, ledger.head)
    finally:
        objects.close()


@pytest.mark.parametrize("seed", range(10))
def test_it_says_what_git_says(seed: int, read: tuple[Ledger, Path]) -> None:
    ledger, root = read
    tangled(ledger, seed)
    found = ancestry(ledger)
    assert sorted(found.commits) == sorted(git(root, "rev-list", "HEAD").split())
    assert found.trunk == git(root, "rev-list", "--first-parent", "--reverse", "HEAD").split()
    for number, tip in enumerate(found.trunk):
        brought = found.brought(number)
        before = [f"^{found.trunk[number - 1]}"] if number else []
        asked = git(root, "rev-list", tip, *before).split()
        assert sorted(c.id for c in brought) == sorted(set(asked) - {tip})
        seen: set[str] = set()
        for each in brought:  # parents first
            assert not {p for p in each.parents if p in asked} - seen
            seen.add(each.id)
        parents = found.commits[tip].parents
        if len(parents) == 2 and number:
            told = git(root, "merge-base", "--all", *parents).split()
            assert sorted(found.bases(found.commits[tip], brought)) == sorted(told)


def test_what_git_does_not_tell_is_found_all_the_same(
    read: tuple[Ledger, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    ledger, _ = read
    tangled(ledger, 1)
    whole = ancestry(ledger)
    monkeypatch.setattr("stcli.store.ancestry._hinted", lambda *_: iter(()))
    assert ancestry(ledger).commits.keys() == whole.commits.keys()
