"""One contract for all trees: in memory, on disk, in the index, in a revision."""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from stcli.domain.changing.merging import merge
from stcli.domain.reading.tree import LARGEST_FILE, MemoryTree, Tree
from stcli.domain.refusal import EXIT_RACE, EXIT_SURROUNDINGS, Refusal
from stcli.store import state
from stcli.store import tree as tree_module
from stcli.store.tree import IndexTree, RevisionTree, WorkTree

if TYPE_CHECKING:
    from tests.store.conftest import Work

FILES = {
    "registry/registry.yaml": b"id: r\n",
    "registry/measures/2026/a.yaml": b"id: a\r\n\xff\x00",
    "registry/measures/b.yaml": b"",
    "registry/\xe4\u4e2d.yaml": b"id: x\n",
    "schemas/measure.schema.json": b"{}\n",
}


def in_memory(work: Work) -> Tree:
    return MemoryTree(FILES)


def on_disk(work: Work) -> Tree:
    return WorkTree(str(work.root))


def in_index(work: Work) -> Tree:
    work.git("add", "--all")
    return IndexTree(work.repository)


def in_revision(work: Work) -> Tree:
    return RevisionTree(work.repository, work.save())


@pytest.fixture(params=["", "sub/folder/"])
def filled(make: Callable[..., Work], request: pytest.FixtureRequest) -> Work:
    work = make(prefix=request.param, commit=False)
    for path in sorted(work.root.rglob("*.yaml")) + sorted(work.root.rglob("*.json")):
        path.unlink()
    for name, content in FILES.items():
        work.write(name, content)
    work.write("README.md", b"not of the registry\n")
    work.write("registry-of-others/x.yaml", b"id: y\n")
    return work


@pytest.mark.parametrize("way", [in_memory, on_disk, in_index, in_revision])
def test_a_tree_has_exactly_the_files_of_registry_and_schemas(
    filled: Work, way: Callable[[Work], Tree]
) -> None:
    tree = way(filled)
    assert dict(tree) == FILES
    assert len(tree) == len(FILES)
    assert dict(tree.irregular) == {}
    assert "registry/measures/b.yaml" in tree
    assert "registry/none.yaml" not in tree
    assert tree.get("registry/none.yaml") is None
    assert {path: tree[path] for path in reversed(list(tree))} == FILES


@pytest.mark.parametrize("way", [on_disk, in_index, in_revision])
def test_paths_come_in_the_order_of_git(filled: Work, way: Callable[[Work], Tree]) -> None:
    assert list(way(filled)) == sorted(FILES)


@pytest.mark.parametrize("way", [on_disk, in_index, in_revision])
def test_links_and_large_files_are_named_and_not_read(
    filled: Work, way: Callable[[Work], Tree]
) -> None:
    (filled.root / "registry/measures/link.yaml").symlink_to("/etc/passwd")
    (filled.root / "registry/elsewhere").symlink_to("/etc")
    (filled.root / "schemas/loop").symlink_to("loop")
    filled.write("registry/large.yaml", b"x" * (LARGEST_FILE + 1))
    filled.write("registry/full.yaml", b"x" * LARGEST_FILE)
    tree = way(filled)
    assert dict(tree.irregular) == {
        "registry/measures/link.yaml": "symlink",
        "registry/elsewhere": "symlink",
        "schemas/loop": "symlink",
        "registry/large.yaml": "too-large",
    }
    assert dict(tree) == {**FILES, "registry/full.yaml": b"x" * LARGEST_FILE}


@pytest.mark.skipif(sys.platform != "linux", reason="needs a file system of bytes")
@pytest.mark.parametrize("way", [on_disk, in_index, in_revision])
def test_a_name_that_is_not_utf8_is_named_in_letters_that_can_be_printed(
    filled: Work, way: Callable[[Work], Tree]
) -> None:
    with open(os.fsencode(filled.root) + b"/registry/\xff.yaml", "wb"):
        pass
    filled.write("registry/-rf\n\x1b.yaml", b"")
    tree = way(filled)
    assert dict(tree.irregular) == {"registry/\\xff.yaml": "name"}
    assert "registry/-rf\n\x1b.yaml" in tree


@pytest.mark.parametrize("way", [on_disk, in_index, in_revision])
def test_a_repository_inside_the_registry_is_a_submodule(
    filled: Work, way: Callable[[Work], Tree]
) -> None:
    filled.git("init", "--quiet", str(filled.root / "registry/inner"))
    filled.write("registry/inner/x.yaml", b"")
    filled.git("-C", str(filled.root / "registry/inner"), "add", "x.yaml")
    filled.git("-C", str(filled.root / "registry/inner"), "commit", "-qm", "inner")
    tree = way(filled)
    assert dict(tree.irregular) == {"registry/inner": "submodule"}
    assert dict(tree) == FILES


@pytest.mark.parametrize("way", [on_disk, in_index, in_revision])
def test_a_registry_folder_that_is_a_link_is_not_entered(
    filled: Work, way: Callable[[Work], Tree]
) -> None:
    (filled.root / "registry").rename(filled.top / "moved")
    (filled.root / "registry").symlink_to(filled.top / "moved")
    tree = way(filled)
    assert dict(tree.irregular) == {"registry": "symlink"}
    assert list(tree) == ["schemas/measure.schema.json"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in the file system")
def test_pipes_sockets_and_devices_are_not_waited_for(
    filled: Work, monkeypatch: pytest.MonkeyPatch
) -> None:
    os.mkfifo(filled.root / "registry/pipe.yaml")
    monkeypatch.chdir(filled.root / "registry")
    with socket.socket(socket.AF_UNIX) as plug:
        plug.bind("plug.yaml")
        tree = WorkTree(str(filled.root))
        assert dict(tree) == FILES
        assert dict(tree.irregular) == {
            "registry/pipe.yaml": "not-regular",
            "registry/plug.yaml": "not-regular",
        }


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser reads all"
)
def test_an_unreadable_file_is_named_once_it_was_tried(filled: Work) -> None:
    (filled.root / "registry/measures/b.yaml").chmod(0)
    tree = WorkTree(str(filled.root))
    assert tree.get("registry/measures/b.yaml") is None
    assert dict(tree.irregular) == {"registry/measures/b.yaml": "unreadable"}
    assert "registry/measures/b.yaml" not in list(tree)


def test_a_file_swapped_for_a_link_after_listing_is_not_followed(work: Work) -> None:
    tree = WorkTree(str(work.root))
    (work.root / "registry/measures/a.yaml").unlink()
    (work.root / "registry/measures/a.yaml").symlink_to("/etc/passwd")
    assert tree.get("registry/measures/a.yaml") is None
    assert tree.irregular["registry/measures/a.yaml"] == "symlink"


def test_a_folder_swapped_for_a_link_after_listing_is_not_followed(work: Work) -> None:
    tree = WorkTree(str(work.root))
    (work.root / "registry/measures").rename(work.top / "measures")
    (work.root / "registry/measures").symlink_to(work.top / "measures")
    assert tree.get("registry/measures/a.yaml") is None


@pytest.mark.parametrize("deed", ["change", "remove"])
def test_a_work_tree_that_moves_under_the_reader_is_refused(work: Work, deed: str) -> None:
    tree = WorkTree(str(work.root))
    if deed == "change":
        work.write("registry/measures/a.yaml", b"id: other\n")
    else:
        (work.root / "registry/measures/a.yaml").unlink()
    with pytest.raises(Refusal) as refused:
        tree["registry/measures/a.yaml"]
    assert (refused.value.code, refused.value.exit) == ("file-moved", EXIT_RACE)


def test_a_file_that_says_something_else_the_next_time_is_refused_though_it_looks_the_same(
    work: Work, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As it does where the system's clock has not moved on between two changes."""
    path = work.root / "registry/measures/a.yaml"
    tree = WorkTree(str(work.root))
    monkeypatch.setattr(tree_module, "stamp_of", lambda _: tree.stamps["registry/measures/a.yaml"])
    first = tree["registry/measures/a.yaml"]
    assert tree["registry/measures/a.yaml"] == first
    path.write_bytes(first[::-1])
    with pytest.raises(Refusal) as refused:
        tree["registry/measures/a.yaml"]
    assert (refused.value.code, refused.value.exit) == ("file-moved", EXIT_RACE)


def test_files_that_are_just_being_written_are_not_of_the_work_tree(work: Work) -> None:
    before = list(WorkTree(str(work.root)))
    work.write("registry/measures/.stcli-01JD-0", b"half")
    assert list(WorkTree(str(work.root))) == before


def test_a_folder_without_git_has_a_work_tree(work: Work) -> None:
    (work.top / ".git").rename(work.top / "not-git")
    assert "registry/measures/a.yaml" in WorkTree(str(work.root))


def test_folders_too_deep_are_not_entered(work: Work) -> None:
    work.write("registry/" + "d/" * 40 + "x.yaml", b"")
    assert list(WorkTree(str(work.root)).irregular.values()) == ["unreadable"]


def test_the_index_has_what_is_staged_not_what_stands_on_disk(work: Work) -> None:
    work.write("registry/measures/a.yaml", b"id: staged\n")
    work.git("add", "registry/measures/a.yaml")
    work.write("registry/measures/a.yaml", b"id: on-disk\n")
    assert IndexTree(work.repository)["registry/measures/a.yaml"] == b"id: staged\n"


def test_what_is_only_intended_to_be_added_is_not_in_the_index(work: Work) -> None:
    work.write("registry/empty.yaml", b"")
    work.git("add", "registry/empty.yaml")
    work.write("registry/later.yaml", b"id: later\n")
    work.write("registry/later-too.yaml", b"id: later\n")
    work.git("add", "--intent-to-add", "registry/later.yaml", "registry/later-too.yaml")
    tree = IndexTree(work.repository)
    assert "registry/empty.yaml" in tree
    assert not {"registry/later.yaml", "registry/later-too.yaml"} & set(tree)


def test_an_unmerged_file_of_the_index_is_a_conflict(work: Work) -> None:
    work.git("checkout", "--quiet", "-b", "other")
    work.write("registry/measures/a.yaml", b"id: theirs\n")
    work.save()
    work.git("checkout", "--quiet", "main")
    work.write("registry/measures/a.yaml", b"id: ours\n")
    work.save()
    with pytest.raises(AssertionError):
        work.git("merge", "--quiet", "other")
    tree = IndexTree(work.repository)
    assert dict(tree.irregular) == {"registry/measures/a.yaml": "conflict"}
    assert "registry/measures/a.yaml" not in tree


def test_a_hook_reads_the_index_that_git_gave_it(work: Work) -> None:
    other = str(work.top / ".git" / "other-index")
    work.git("read-tree", "--empty", env={"GIT_INDEX_FILE": other})
    assert list(IndexTree(work.repository, ".git/other-index")) == []
    assert list(IndexTree(work.repository, other)) == []


def test_an_executable_file_is_a_file(work: Work) -> None:
    (work.root / "registry/measures/a.yaml").chmod(0o755)
    work.git("config", "core.fileMode", "true")
    assert "registry/measures/a.yaml" in RevisionTree(work.repository, work.save())


def test_many_files_of_a_revision_are_read_in_any_order(work: Work) -> None:
    files = {f"registry/measures/m-{n:04}.yaml": b"id: %d\n" % n for n in range(1500)}
    for path, content in files.items():
        work.write(path, content)
    commit = work.save()
    tree = RevisionTree(work.repository, commit)
    assert {path: tree[path] for path in files} == files
    backwards = RevisionTree(work.repository, commit)
    assert {path: backwards[path] for path in sorted(files, reverse=True)[:90]}
    assert backwards["registry/measures/a.yaml"] == work.read("registry/measures/a.yaml")


def test_a_forged_object_is_refused_where_it_is_read(work: Work) -> None:
    commit = work.git("rev-parse", "HEAD")
    true, false = (
        work.git("hash-object", "-w", "--stdin", feed=text)
        for text in (work.read("registry/measures/b.yaml"), b"id: forged\n")
    )
    objects = work.top / ".git" / "objects"
    target = objects / true[:2] / true[2:]
    target.chmod(0o644)
    target.write_bytes((objects / false[:2] / false[2:]).read_bytes())
    tree = RevisionTree(work.repository, commit)
    with pytest.raises(Refusal) as refused:
        tree["registry/measures/b.yaml"]
    assert refused.value.exit == EXIT_SURROUNDINGS
    assert refused.value.code in ("object-forged", "clone-incomplete")


def test_a_missing_object_is_an_incomplete_clone(work: Work) -> None:
    commit = work.git("rev-parse", "HEAD")
    id = work.git("rev-parse", "HEAD:registry/measures/b.yaml")
    (work.top / ".git" / "objects" / id[:2] / id[2:]).unlink()
    with pytest.raises(Refusal) as refused:
        dict(RevisionTree(work.repository, commit))
    assert (refused.value.code, refused.value.exit) == ("clone-incomplete", EXIT_SURROUNDINGS)


def test_ids_are_those_of_git(work: Work) -> None:
    tree = RevisionTree(work.repository, state.head(work.repository).commit or "")
    for path, id in tree.ids.items():
        assert work.git("rev-parse", f"HEAD:{path}") == id


def test_revisions_are_merged_and_only_what_differs_is_read(work: Work) -> None:
    theirs_edit = work.read("registry/measures/b.yaml") + b"number: '1'\n"
    work.write("registry/measures/b.yaml", theirs_edit)
    theirs = work.save()
    work.git("checkout", "--quiet", "-b", "ours", "HEAD~1")
    work.write("registry/measures/c.yaml", b"id: c\n")
    ours = work.save()
    commits = (work.git("rev-parse", "HEAD~1"), ours, theirs)
    trees = [RevisionTree(work.repository, commit) for commit in commits]
    id = trees[0].ids["registry/measures/a.yaml"]
    (work.top / ".git" / "objects" / id[:2] / id[2:]).unlink()
    result = merge(*trees, shipped={})
    assert result.tree.edits == {"registry/measures/b.yaml": theirs_edit}
    assert result.conflicts == ()
