"""Git's small files are read as git reads them, or git is asked."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING

from stcli.store import ref, state

if TYPE_CHECKING:
    from tests.store.conftest import Work


def test_the_tip_is_what_git_says_or_nobody_knows(make: Callable[..., Work]) -> None:
    work = make()
    head = state.head(work.repository).commit
    assert ref.tip(work.repository) == head
    work.git("checkout", "--quiet", "-b", "oma/haara")
    assert ref.tip(work.repository) == head
    work.git("pack-refs", "--all")
    assert ref.tip(work.repository) is None  # packed
    work.git("checkout", "--quiet", "--detach")
    assert ref.tip(work.repository) == head
    work.git("checkout", "--quiet", "--orphan", "tyhja")
    assert ref.tip(work.repository) is None


def test_branches_of_odd_names_and_kinds_are_left_to_git(make: Callable[..., Work]) -> None:
    work = make()
    repository = work.repository
    folder = work.top / ".git"
    (folder / "refs/heads/a").mkdir()
    (folder / "refs/heads/a/b").write_text("a" * 40)
    odd = ("heads/../../tip", "heads/ä", "heads/a//b", "heads//a/b", "other/x")
    for said in (*(f"ref: refs/{name}" for name in odd), "x" * 40):
        (folder / "tip").write_text("a" * 40)
        (folder / "HEAD").write_text(f"{said}\n", "utf-8")
        assert ref.tip(repository) is None
    (folder / "HEAD").unlink()
    assert ref.tip(repository) is None
    (folder / "HEAD").write_text("ref: refs/heads/linked\n")
    (folder / "refs/heads/linked").symlink_to(folder / "tip")
    assert ref.tip(repository) is None


def test_where_a_clone_ends_is_what_git_noted(make: Callable[..., Work]) -> None:
    work = make()
    shallow = work.top / ".git" / "shallow"
    assert ref.ends(work.repository) == b""
    shallow.write_text("a" * 40)
    assert ref.ends(work.repository) == b"a" * 40
    shallow.unlink()
    os.symlink("elsewhere", shallow)
    assert ref.ends(work.repository)
