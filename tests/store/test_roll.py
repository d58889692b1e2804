"""What is remembered of whole trees: how they are told again, and what is believed of them."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stcli.domain.reading.tree import LARGEST_FILE, MemoryTree
from stcli.store import listing, roll, tree
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
    files, now = WorkTree(str(work.root)), time.time_ns()
    assert not roll.is_settled(files, now)
    assert roll.is_settled(files, now + 2 * listing.SETTLED)
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


def test_a_submodule_that_came_is_seen_whatever_the_repository_wants_passed_over(
    work: Work,
) -> None:
    work.write(A, b"id: a\n")
    commit = work.save()
    entry = f"160000,{commit},registry/measures/sub"
    work.git("update-index", "--add", "--cacheinfo", entry)
    work.git("commit", "--quiet", "--message", "a submodule")
    said = '[submodule "sub"]\n\tpath = registry/measures/sub\n\turl = x\n\tignore = all\n'
    (work.top / ".gitmodules").write_text(said)
    later = RevisionTree(work.repository, work.git("rev-parse", "HEAD").strip())
    assert later.changes_since(commit) is None
    assert later.irregular == {"registry/measures/sub": "submodule"}


def grow(work: Work, dice: random.Random) -> None:
    """Do something to the files, mostly what people do."""
    name = f"registry/measures/{dice.choice('abcdefg')}.yaml"
    path = work.root / name
    if path.is_symlink() or dice.random() < 0.2:
        path.unlink(missing_ok=True)
    deeds: list[Callable[[], object]] = [
        lambda: path.symlink_to("a.yaml") if not path.exists() else None,
        lambda: path.chmod(0o755) if path.exists() else None,
        lambda: work.write(name, b"x" * (LARGEST_FILE + 1)),
        lambda: work.write(os.fsdecode(b"registry/measures/\xff.yaml"), b"id: x\n"),
        lambda: work.write("schemas/a.schema.json", f'{{"title": "{dice.random()}"}}'.encode()),
        lambda: tidy(work),
        lambda: work.write(name, f"id: {dice.random()}\n".encode()),
    ]
    dice.choices(deeds, weights=(1, 1, 1, 1, 2, 5, 9))[0]()


def tidy(work: Work) -> None:
    for path in [*(work.root / "registry/measures").iterdir()]:
        if path.is_symlink() or path.stat().st_size > LARGEST_FILE or not path.name.isascii():
            path.unlink()


@pytest.mark.parametrize("prefix", ["", "sub/folder/"])
@pytest.mark.parametrize("seed", range(2))
def test_a_tree_is_told_from_another_one_or_not_at_all(
    seed: int, prefix: str, make: Callable[..., Work]
) -> None:
    work, dice = make(prefix=prefix), random.Random(seed)
    work.write(A, b"id: a\n")
    trees, told = [RevisionTree(work.repository, work.save())], 0
    for _ in range(25):
        grow(work, dice)
        work.write("README.md", f"{dice.random()}".encode())
        trees.append(RevisionTree(work.repository, work.save()))
        old, new = dice.choice(trees), trees[-1]
        changes = new.changes_since(old.commit)
        if changes is None:
            assert new.irregular or old.irregular
        elif not old.irregular:
            known = Roll("law", old.ids, dict.fromkeys(old.ids, 1))
            later = roll.followed(known, changes, {})
            assert (later.ids, new.irregular) == (new.ids, {})
            same = {path for path, id in old.ids.items() if new.ids.get(path) == id}
            assert {*later.numbers} == same - {*changes}
            told += 1
    assert told


def test_of_a_commit_that_is_gone_nothing_is_told(work: Work) -> None:
    here = RevisionTree(work.repository, work.save())
    assert here.changes_since(here.commit) == {}
    assert here.changes_since("0" * 39 + "1") is None


def test_where_much_differs_nothing_is_told(
    work: Work, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    monkeypatch.setattr(tree, "_FEW", 2)
    old = work.save()
    for name in "abc":
        work.write(f"registry/measures/{name}-{name}.yaml", b"id: x\n")
    assert RevisionTree(work.repository, work.save()).changes_since(old) is None
