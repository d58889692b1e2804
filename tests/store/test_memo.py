"""A memo is believed for exactly the files and the program that it was made from, and whole."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import stcli.domain
from stcli.store import listing
from stcli.store.memo import Memo, memo_of
from stcli.store.remembrance import program
from stcli.store.tree import WorkTree

if TYPE_CHECKING:
    from tests.store.conftest import Work

SHIPPED = {"measure.schema.json": b"{}"}
A = "registry/measures/a.yaml"
PAYLOAD = b"what was found\0" * 3


@pytest.fixture
def where(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """A cache folder; files count as settled at once."""
    monkeypatch.setattr(listing, "SETTLED", -10_000_000_000)
    return {"XDG_CACHE_HOME": str(tmp_path / "cache")}


@pytest.fixture
def kept(work: Work, where: dict[str, str]) -> Memo:
    made = now(work, where)
    made.write(PAYLOAD)
    assert now(work, where).read() == PAYLOAD
    return made


def now(work: Work, where: dict[str, str], shipped: dict[str, bytes] = SHIPPED) -> Memo:
    return memo_of(WorkTree(str(work.root)), "test", environment=where, shipped=shipped)


def path_of(kept: Memo) -> Path:
    return Path(str(kept.shelf.root), *kept.shelf.folders, kept.name)


def test_a_memo_that_is_cut_anywhere_or_goes_on_is_not_believed(kept: Memo) -> None:
    path = path_of(kept)
    whole = path.read_bytes()
    for length in (0, 1, *range(len(kept.state) - 1, len(whole))):
        path.write_bytes(whole[:length])
        assert kept.read() is None
    path.write_bytes(whole + b"\0")
    assert kept.read() is None
    path.write_bytes(whole)
    assert kept.read() == PAYLOAD


def test_a_memo_of_which_any_byte_has_changed_is_not_believed(kept: Memo) -> None:
    path = path_of(kept)
    whole = path.read_bytes()
    for place in (*range(0, len(kept.state), 97), *range(len(kept.state), len(whole))):
        path.write_bytes(whole[:place] + bytes((whole[place] ^ 1,)) + whole[place + 1 :])
        assert kept.read() is None


@pytest.mark.parametrize("change", ["content", "time", "name", "more", "fewer", "odd", "place"])
def test_a_memo_of_other_files_is_none(
    work: Work, where: dict[str, str], change: str, kept: Memo
) -> None:
    path = work.root / A
    if change == "content":
        path.write_bytes(path.read_bytes() + b"# x\n")
    elif change == "time":
        os.utime(path, ns=(0, 0))
    elif change == "name":
        path.rename(path.with_name("b.yaml"))
    elif change == "more":
        path.with_name("b.yaml").touch()
    elif change == "fewer":
        path.unlink()
    elif change == "odd":
        path.with_name("c.yaml").symlink_to("a.yaml")
    else:
        work.root.rename(work.root.with_name("elsewhere"))
        there = WorkTree(str(work.root.with_name("elsewhere")))
        other = memo_of(there, "test", environment=where, shipped=SHIPPED)
        assert other._replace(name=kept.name).read() is None
        return
    assert now(work, where).read() is None


@pytest.mark.usefixtures("kept")
def test_a_memo_of_other_schemas_or_for_something_else_is_none(
    work: Work, where: dict[str, str]
) -> None:
    assert now(work, where, {}).read() is None
    assert now(work, where, {"measure.schema.json": b"[]"}).read() is None
    assert now(work, where, {"other.schema.json": b"{}"}).read() is None
    assert now(work, where).read() == PAYLOAD


def test_files_may_have_numbers_of_any_size(work: Work, where: dict[str, str]) -> None:
    """Some file systems number their files beyond what others have."""
    tree = WorkTree(str(work.root))
    states = []
    for inode in (1, 2**63, 2**63 + 1, -(2**70)):
        vars(tree)["_stamps"] = {A: (1, 2, 3, inode)}
        states.append(memo_of(tree, "test", environment=where, shipped=SHIPPED).state)
    vars(tree)["_stamps"] = {}
    states.append(memo_of(tree, "test", environment=where, shipped=SHIPPED).state)
    assert len(set(states)) == len(states)


def test_a_program_is_another_when_any_law_is_edited_comes_or_goes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "domain"
    laws = (package / "__init__.py", package / "judging" / "law.py", package / "law.py")
    for path in laws[:2]:
        path.parent.mkdir(exist_ok=True)
        path.write_text("LAW = 1\n")
    monkeypatch.setattr(stcli.domain, "__file__", str(package / "__init__.py"))
    seen = [program(SHIPPED)]
    laws[1].write_text("LAW = 22\n")
    seen.append(program(SHIPPED))
    os.utime(laws[1], ns=(0, 0))
    seen.append(program(SHIPPED))
    laws[1].rename(laws[2])
    seen.append(program(SHIPPED))
    laws[2].unlink()
    seen.append(program(SHIPPED))
    seen.append(program({}))
    assert len(set(seen)) == len(seen)
    (package / "__pycache__").mkdir()
    (package / "__pycache__" / "law.cpython-311.py").touch()
    assert program({}) == seen[-1]
