"""Who descends from whom, read from the commits themselves, as git itself says it."""

from __future__ import annotations

import random
import subprocess
from pathlib import Path

import pytest

from stcli.domain.judging.audit.landing import Commit
from stcli.store import discovery, meeting
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
    if seed % 3 == 0:  # and something that began by itself
        aside = ledger.commit({"README.md": b"aside"}, "aside\n")
        made.append(ledger.commit({"README.md": b"both"}, "both\n", made[-1], aside, made[-4]))
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
        for each in (*brought, found.commits[tip]):
            if len(each.parents) > 1:
                _meets_as_git_says(root, found, each)


def _meets_as_git_says(root: Path, found: Ancestry, merge: Commit) -> None:
    first, *others = merge.parents
    told = [_git_says(root, first, other) for other in others]
    for other, ids in zip(others, told, strict=True):
        assert set(meeting.latest(found, first, other)) == ids
        assert set(meeting.common(found, [first], other)) == ids
    known: set[str | None] = {id for ids in told for id in ids}
    assert set(meeting.bases(found, merge)) == known | (set() if all(told) else {None})


def _git_says(root: Path, one: str, other: str) -> set[str]:
    command = ["git", "merge-base", "--all", one, other]
    return set(
        subprocess.run(command, cwd=root, capture_output=True, check=False).stdout.decode().split()
    )


def test_what_git_does_not_tell_is_found_all_the_same(
    read: tuple[Ledger, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    ledger, _ = read
    tangled(ledger, 1)
    whole = ancestry(ledger)
    monkeypatch.setattr("stcli.store.ancestry._hinted", lambda *_: iter(()))
    assert ancestry(ledger).commits.keys() == whole.commits.keys()
