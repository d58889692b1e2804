"""Systems that cannot do what Linux can: the same answers, by the longer way."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from stcli.store import file, turn
from stcli.store.tree import WorkTree

if TYPE_CHECKING:
    from tests.store.conftest import Work

A = "registry/measures/a.yaml"


@pytest.fixture
def plain(monkeypatch: pytest.MonkeyPatch) -> None:
    """No descriptors of folders, no flag against links: as on Windows."""
    monkeypatch.setattr(file, "_STEPPING", False)
    monkeypatch.delattr(os, "O_NOFOLLOW")
    monkeypatch.setattr(file, "_READ", os.O_RDONLY | os.O_NONBLOCK)


@pytest.mark.usefixtures("plain")
def test_a_work_tree_is_the_same_without_descriptors_of_folders(work: Work) -> None:
    (work.root / "registry/link.yaml").symlink_to("/etc/passwd")
    (work.root / "registry/folder").symlink_to("/etc")
    tree = WorkTree(str(work.root))
    assert {path: work.read(path) for path in tree} == dict(tree)
    assert dict(tree.irregular) == {
        "registry/folder": "symlink",
        "registry/link.yaml": "symlink",
    }


@pytest.mark.usefixtures("plain")
def test_a_link_in_the_way_is_not_followed_either(work: Work) -> None:
    (work.root / "registry/folder").symlink_to("/etc")
    folder = file.Folder.open(str(work.root / "registry"))
    for name, goal in (("folder", "folder"), ("registry.yaml", "registry.yaml")):
        with pytest.raises(file.Irregular):
            folder.descend(f"{name}/{goal}")


@pytest.mark.usefixtures("plain")
def test_writing_is_the_same_without_descriptors_of_folders(work: Work) -> None:
    work.commit({A: b"id: a\nx: 1\n", "registry/new/n.yaml": b"id: n\n"})
    work.commit({"registry/new/n.yaml": None})
    assert work.git("status", "--porcelain") == ""
    assert work.read(A) == b"id: a\nx: 1\n"


def test_where_no_lock_is_known_the_turn_has_come(
    work: Work, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unknown(fd: int) -> None:
        raise OSError(37, "No locks available")

    monkeypatch.setattr(turn, "_try_lock", unknown)
    with turn.turn(work.repository):
        work.commit({A: b"id: a\nx: 1\n"})


def test_a_process_that_died_holds_nobody_up(work: Work) -> None:
    child = os.fork()
    if child == 0:
        with turn.turn(work.repository):
            os._exit(0)
    os.waitpid(child, 0)
    with turn.turn(work.repository, patience=0.0):
        pass
