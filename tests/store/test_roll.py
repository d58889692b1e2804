"""What is remembered of whole trees: how they are told again, and what is believed of them."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stcli.domain.reading.tree import MemoryTree
from stcli.store import listing, roll
from stcli.store.roll import Roll
from stcli.store.tree import IndexTree, RevisionTree, WorkTree

if TYPE_CHECKING:
    from pathlib import Path

    from tests.store.conftest import Work

A = "registry/measures/a.yaml"
PATHS = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1)
IDS = st.text("0123456789abcdef", min_size=40, max_size=40)


@given(
    st.dictionaries(PATHS, st.tuples(IDS, st.none() | st.integers(1, 2**63)), min_size=1),
    st.text("abc", min_size=1),
)
def test_a_roll_comes_back_as_it_was_written(
    files: dict[str, tuple[str, int | None]], law: str
) -> None:
    numbers = {path: number for path, (_, number) in files.items() if number is not None}
    known = Roll(law, {path: id for path, (id, _) in files.items()}, numbers)
    name, *rest = roll.written("name", known)
    again = roll.read(*rest)
    assert (name, again) == ("name", known)
    assert list(again.ids) == list(files)  # in the order of the tree


def test_a_commit_is_told_again_by_its_name_and_by_where_the_registry_stands(
    work: Work,
) -> None:
    one, other = "1" * 40, "2" * 40
    elsewhere = work.repository._replace(prefix="sub/")
    named = [(work.repository, one), (work.repository, other), (elsewhere, one)]
    names = [roll.name_of(RevisionTree(*each)) for each in named]
    assert len({*names}) == 3
    assert names == [roll.name_of(RevisionTree(*each)) for each in named]


def change(path: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b"a", b"b"))


def touch(path: Path) -> None:
    os.utime(path)


def touch_back(path: Path) -> None:
    found = path.stat()
    change(path)
    os.utime(path, ns=(found.st_atime_ns, found.st_mtime_ns))


def put_another_there(path: Path) -> None:
    other = path.with_name("other")
    other.write_bytes(path.read_bytes())
    other.rename(path)


def rename(path: Path) -> None:
    path.rename(path.with_name("z.yaml"))


@pytest.mark.parametrize("harm", [change, touch, touch_back, put_another_there, rename])
def test_a_work_tree_is_told_again_as_long_as_nobody_touches_a_file(
    harm: Callable[[Path], None], work: Work
) -> None:
    work.write(A, b"id: a\n")
    before = roll.name_of(WorkTree(str(work.root)))
    assert before == roll.name_of(WorkTree(str(work.root)))
    time.sleep(0.02)  # the clock of a file system is coarse
    harm(work.root / A)
    assert roll.name_of(WorkTree(str(work.root))) != before


def test_what_is_no_file_is_called_by_no_roll(work: Work) -> None:
    work.write(A, b"id: a\n")
    (work.root / "registry/measures/link.yaml").symlink_to("a.yaml")
    assert roll.name_of(WorkTree(str(work.root))) is None
    assert roll.name_of(IndexTree(work.repository)) is None
    assert roll.name_of(MemoryTree({})) is None


def test_only_what_has_not_just_changed_is_settled(work: Work) -> None:
    work.write(A, b"id: a\n")
    tree, now = WorkTree(str(work.root)), time.time_ns()
    assert not roll.is_settled(tree, now)
    assert roll.is_settled(tree, now + 2 * listing.SETTLED)
    assert roll.is_settled(RevisionTree(work.repository, "0" * 40), now)


def test_a_tree_that_has_learnt_its_files_asks_git_for_none(work: Work) -> None:
    work.write(A, b"id: a\n")
    commit = work.save()
    listed = RevisionTree(work.repository, commit)
    learnt = RevisionTree(work.repository, commit)
    learnt.learn(listed.ids)
    assert (dict(learnt), dict(learnt.ids)) == (dict(listed), dict(listed.ids))
    assert learnt.irregular == {}
    nowhere = RevisionTree(work.repository, "0" * 40)
    nowhere.learn({A: listed.ids[A]})
    nowhere.know([b"id: a\n"])  # and for no content that is at hand
    assert nowhere[A] == b"id: a\n"
