"""Writing: one commit, and everything else of the user's stays exactly as it was."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from stcli.domain.changing.plan import Edit, Plan
from stcli.domain.model.claim import Claim
from stcli.domain.refusal import (
    EXIT_RACE,
    EXIT_REFUSED,
    EXIT_SURROUNDINGS,
    EXIT_USAGE,
    Refusal,
)
from stcli.store import discovery, publication, state, transaction
from stcli.store.preparation import prepare
from stcli.store.publication import publish
from stcli.store.tree import WorkTree
from stcli.store.turn import turn
from tests.store.conftest import NOW

if TYPE_CHECKING:
    from tests.store.conftest import Work

A = "registry/measures/a.yaml"
B = "registry/measures/b.yaml"
NEW = "registry/focus-areas/2026/new.yaml"
AFTER = b"id: a\n# a comment\ntitle:\n  fi: Toinen\n"


def refusal(work: Work, edits: Mapping[str, bytes | None], **more: object) -> Refusal:
    """The refusal of a change, which must have changed nothing."""
    before = work.everything()
    with pytest.raises(Refusal) as refused:
        work.commit(edits, **more)
    assert work.everything() == before
    return refused.value


def test_a_plan_becomes_one_commit_of_its_files_only(work: Work) -> None:
    parent = work.git("rev-parse", "HEAD")
    commit = work.commit({A: AFTER, NEW: b"id: new\n", B: None})
    assert work.git("rev-parse", "HEAD", "HEAD^") == f"{commit}\n{parent}"
    changed = work.git("diff-tree", "-r", "--name-status", "HEAD^", "HEAD").splitlines()
    assert changed == [f"A\t{NEW}", f"M\t{A}", f"D\t{B}"]
    assert work.read(A) == AFTER
    assert work.read(NEW) == b"id: new\n"
    assert not (work.root / B).exists()
    assert work.git("status", "--porcelain") == ""
    assert work.git("fsck", "--strict") == ""
    assert list((work.top / ".git").glob("*.lock")) == []
    assert [p.name for p in (work.top / ".git" / "stcli").iterdir()] == ["turn"]


def test_the_commit_says_who_when_and_why(work: Work) -> None:
    work.commit({A: AFTER})
    raw = work.git("cat-file", "commit", "HEAD").split("\n\n", 1)
    assert f"author Aino Aalto <aino@example.org> {int(NOW.timestamp())} +0000" in raw[0]
    assert f"committer Aino Aalto <aino@example.org> {int(NOW.timestamp())} +0000" in raw[0]
    assert raw[1] == work.plan({}).message.rstrip("\n")
    assert work.git("log", "-1", "--format=%gs", "-g") == "stcli: measure: start a"
    assert "measure: start a" in work.git("reflog", "show", "refs/heads/main")


def test_what_was_edited_in_the_second_of_its_staging_is_still_seen_as_edited(work: Work) -> None:
    then = NOW.timestamp()
    for content in (b"id: b\nnotes: x\n", b"id: b\nnotes: y\n"):
        work.write(B, content)
        os.utime(work.top / work.prefix / B, (then, then))
        if content.endswith(b"x\n"):
            work.git("add", "--all")
    os.utime(work.top / ".git" / "index", (then, then))
    work.commit({A: AFTER})
    assert "+notes: y" in work.git("diff")
    assert "+notes: x" in work.git("diff", "--cached")


def test_files_on_disk_are_known_to_the_index_at_once(work: Work) -> None:
    work.commit({A: AFTER})
    assert work.git("diff-files") == ""


def test_line_ends_and_odd_bytes_are_kept(work: Work) -> None:
    work.git("config", "core.autocrlf", "input")
    work.write(".gitattributes", b"* text=auto\n*.yaml ident\n")
    work.save()
    content = b"id: a\r\n# $Id$\r\n\x00"
    work.commit({A: content})
    assert work.read(A) == content
    assert work.committed(A) is not None
    assert work.git("rev-parse", f"HEAD:{A}") == work.git(
        "hash-object", "--no-filters", "--stdin", feed=content
    )


def untracked(work: Work) -> None:
    work.write("registry/measures/c.yaml", b"id: c\n")
    work.write("notes.txt", b"mine\n")


def staged(work: Work) -> None:
    work.write(B, b"id: b\nstaged: 1\n")
    work.write("registry/measures/c.yaml", b"id: c\n")
    work.git("add", B, "registry/measures/c.yaml")


def staged_in_part(work: Work) -> None:
    staged(work)
    work.write(B, b"id: b\nstaged: 1\nnot-staged: 2\n")


def intended(work: Work) -> None:
    untracked(work)
    work.git("add", "--intent-to-add", "registry/measures/c.yaml")


def deleted(work: Work) -> None:
    work.git("rm", "--quiet", "--cached", B)
    (work.root / "schemas/measure.schema.json").unlink()


def skipped(work: Work) -> None:
    work.git("update-index", "--skip-worktree", B)
    work.git("update-index", "--assume-unchanged", "schemas/measure.schema.json")
    (work.root / B).unlink()


def split(work: Work) -> None:
    work.git("update-index", "--split-index")
    staged_in_part(work)


def compressed(work: Work) -> None:
    work.git("update-index", "--index-version", "4")
    staged_in_part(work)


@pytest.mark.parametrize(
    "mess",
    [untracked, staged, staged_in_part, intended, deleted, skipped, split, compressed],
)
def test_other_work_of_the_user_stays_exactly_as_it_was(
    work: Work, mess: Callable[[Work], None]
) -> None:
    mess(work)

    def seen() -> tuple[object, ...]:
        listed = work.git("ls-files", "--stage", "-v").splitlines()
        status = work.git("status", "--porcelain=v2", "-z")
        files = {p: p.read_bytes() for p in work.root.glob("[!.]*/**/*") if p.is_file()}
        files.pop(work.root / A)
        return [line for line in listed if A not in line], status, files

    before = seen()
    work.commit({A: AFTER})
    assert seen() == before
    changed = work.git("diff-tree", "-r", "--name-only", "HEAD^", "HEAD")
    assert changed == A


def test_a_repository_without_commits_gets_its_first(make: Callable[..., Work]) -> None:
    work = make(commit=False)
    for path in (A, B):
        (work.root / path).unlink()
    commit = work.commit({A: AFTER})
    assert work.git("rev-parse", "refs/heads/main") == commit
    assert work.git("ls-tree", "-r", "--name-only", "HEAD") == A
    assert work.git("log", "--format=%P") == ""


def test_a_detached_head_moves_and_its_branch_stays(work: Work) -> None:
    main = work.git("rev-parse", "main")
    work.git("checkout", "--quiet", "--detach")
    commit = work.commit({A: AFTER})
    assert work.git("rev-parse", "HEAD", "main") == f"{commit}\n{main}"
    assert state.head(work.repository) == state.Head(None, commit)


def test_a_linked_work_tree_has_its_own_head_index_and_files(work: Work) -> None:
    main = work.git("rev-parse", "main")
    work.git("worktree", "add", "--quiet", "../linked", "-b", "other")
    linked = type(work)(work.top.parent / "linked")
    assert linked.repository.common_dir == work.repository.common_dir
    commit = linked.commit({A: AFTER, NEW: b"id: new\n"})
    assert work.git("rev-parse", "other", "main") == f"{commit}\n{main}"
    assert linked.git("status", "--porcelain") == ""
    assert work.git("status", "--porcelain") == ""
    assert linked.read(A) == AFTER


def test_a_registry_in_a_subfolder_is_written_there(make: Callable[..., Work]) -> None:
    work = make(prefix="sub/folder/")
    work.commit({A: AFTER, NEW: b"id: new\n"})
    changed = work.git("diff-tree", "-r", "--name-only", "HEAD^", "HEAD").splitlines()
    assert changed == [f"sub/folder/{NEW}", f"sub/folder/{A}"]
    assert work.git("status", "--porcelain") == ""


def test_a_sha256_repository_is_written_as_well(
    make: Callable[..., Work], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_DEFAULT_HASH", "sha256")
    work = make(commit=False)
    (work.root / NEW).parent.mkdir(parents=True)
    (work.root / A).unlink()
    assert len(work.commit({A: AFTER})) == 64
    assert len(work.commit({NEW: b"id: new\n", A: b"id: a\n"})) == 64
    assert work.git("status", "--porcelain", "registry/measures/a.yaml", NEW) == ""


@pytest.mark.skipif(os.name == "nt", reason="modes are POSIX's")
def test_the_mode_of_a_file_is_kept(work: Work) -> None:
    (work.root / A).chmod(0o755)
    work.save()
    (work.root / A).chmod(0o750)
    work.commit({A: AFTER})
    assert (work.root / A).stat().st_mode & 0o777 == 0o750
    assert work.git("ls-tree", "HEAD", A).startswith("100755")


def test_many_files_come_in_one_commit(work: Work) -> None:
    edits: dict[str, bytes | None] = {f"registry/m/m-{n}.yaml": b"id: %d\n" % n for n in range(450)}
    work.commit({**edits, A: AFTER, B: None})
    assert work.git("status", "--porcelain") == ""
    assert len(work.git("ls-tree", "-r", "--name-only", "HEAD", "registry/m/").splitlines()) == 450


def test_a_plan_that_changes_nothing_is_refused(work: Work) -> None:
    assert refusal(work, {A: work.read(A)}).code == "nothing-to-commit"


@pytest.mark.parametrize(
    "path",
    [
        "../outside.yaml",
        "/etc/passwd",
        "registry/../../x",
        "registry/./x",
        "registry//x",
        ".git/hooks/pre-commit",
        "registry/.GIT/config",
        "registry/GIT~1/config",
        "registry/con",
        "registry/nul.yaml",
        "registry/dot.",
        "registry/space ",
        "registry/a\\b",
        "registry/a:b",
        "registry/a\0b",
        "registry/a\nb",
        "",
    ],
)
def test_a_path_that_leads_elsewhere_is_refused(work: Work, path: str) -> None:
    plan = Plan((Edit(path, None, b"x"),), (), "x", "01JD")
    before = work.everything()
    with pytest.raises(Refusal) as refused:
        transaction.commit(work.repository, plan, base=state.head(work.repository).commit, now=NOW)
    assert (refused.value.code, refused.value.exit) == ("path-unsafe", EXIT_REFUSED)
    assert work.everything() == before


def edited(work: Work) -> None:
    work.write(A, b"id: a\nmine: 1\n")


def edited_and_staged(work: Work) -> None:
    edited(work)
    work.git("add", A)


def staged_then_put_back(work: Work) -> None:
    old = work.read(A)
    edited_and_staged(work)
    work.write(A, old)


@pytest.mark.parametrize("deed", [edited, edited_and_staged, staged_then_put_back])
def test_a_touched_file_with_uncommitted_changes_is_refused_with_the_difference(
    work: Work, deed: Callable[[Work], None]
) -> None:
    deed(work)
    refused = refusal(work, {A: AFTER, B: b"id: b\nx: 1\n"})
    assert (refused.code, refused.exit) == ("dirty-file", EXIT_REFUSED)
    assert refused.params["path"] == A
    assert "+mine: 1" in refused.params["diff"].splitlines()
    assert "-# a comment" in refused.params["diff"].splitlines()


def test_a_file_that_was_deleted_by_hand_is_refused(work: Work) -> None:
    (work.root / A).unlink()
    assert refusal(work, {A: AFTER}).code == "dirty-file"


@pytest.mark.parametrize("how", [(), ("--intent-to-add",)])
def test_a_new_file_never_takes_the_place_of_one_that_git_does_not_know(
    work: Work, how: tuple[str, ...]
) -> None:
    work.write(NEW, b"id: mine\n")
    if how:
        work.git("add", *how, NEW)
    assert refusal(work, {NEW: b"id: new\n"}).code == "dirty-file"


def test_something_staged_below_a_new_file_is_in_its_way(work: Work) -> None:
    work.write("registry/x/y.yaml", b"staged\n")
    work.git("add", "registry/x/y.yaml")
    (work.root / "registry/x/y.yaml").unlink()
    (work.root / "registry/x").rmdir()
    assert refusal(work, {"registry/x": b"id: x\n"}).code == "dirty-file"


def test_a_long_difference_is_cut(work: Work) -> None:
    work.write(A, b"x: 1\n" * 5000)
    assert len(refusal(work, {A: AFTER}).params["diff"].splitlines()) == 201


@pytest.mark.parametrize("stage", [(), ("add",), ("add", "--intent-to-add")])
def test_hand_edits_are_committed_when_they_are_what_the_plan_says(
    work: Work, stage: tuple[str, ...]
) -> None:
    work.write(A, AFTER)
    work.write(NEW, b"id: new\n")
    if stage:
        work.git(*stage, A, NEW)
    assert refusal(work, {A: AFTER, NEW: b"id: new\n"}).code == "dirty-file"
    work.commit({A: AFTER, NEW: b"id: new\n"}, hand_edits=True)
    assert work.git("status", "--porcelain") == ""
    assert work.committed(A) == AFTER


def test_a_deletion_by_hand_is_committed(work: Work) -> None:
    (work.root / A).unlink()
    work.commit({A: None}, hand_edits=True)
    assert work.git("status", "--porcelain") == ""


def test_hand_edits_that_are_staged_otherwise_are_refused(work: Work) -> None:
    edited_and_staged(work)
    work.write(A, AFTER)
    assert refusal(work, {A: AFTER}, hand_edits=True).code == "dirty-file"


def test_a_file_that_git_keeps_out_of_the_work_tree_is_refused(work: Work) -> None:
    work.git("update-index", "--skip-worktree", A)
    (work.root / A).unlink()
    assert refusal(work, {A: AFTER}).code == "dirty-file"


@pytest.mark.skipif(os.name == "nt", reason="links and pipes are POSIX's")
@pytest.mark.parametrize("kind", ["symlink", "not-regular", "folder"])
def test_what_is_no_regular_file_is_not_written_through(work: Work, kind: str) -> None:
    (work.root / A).unlink()
    if kind == "symlink":
        (work.root / A).symlink_to(work.top / "goal")
    elif kind == "not-regular":
        os.mkfifo(work.root / A)
    else:
        (work.root / A).mkdir()
    refused = refusal(work, {A: AFTER})
    assert refused.code == "file-irregular"
    assert refused.params["reason"] == kind.replace("folder", "not-regular")
    assert not (work.top / "goal").exists()


@pytest.mark.skipif(os.name == "nt", reason="links are POSIX's")
def test_nothing_is_written_through_a_folder_that_is_a_link(work: Work, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (work.root / "registry/focus-areas").symlink_to(tmp_path / "elsewhere")
    assert refusal(work, {NEW: b"id: new\n"}).code == "file-irregular"
    assert list((tmp_path / "elsewhere").iterdir()) == []


@pytest.mark.skipif(not hasattr(os, "link"), reason="no hard links")
def test_a_file_with_another_name_elsewhere_is_refused(work: Work) -> None:
    os.link(work.root / A, work.top.parent / "other-name")
    assert refusal(work, {A: AFTER, NEW: b"id: new\n"}).code == "hard-link"


def test_an_operation_in_progress_is_refused_by_name(work: Work) -> None:
    work.git("checkout", "--quiet", "-b", "other")
    work.write(B, b"id: theirs\n")
    other = work.save()
    work.git("checkout", "--quiet", "main")
    work.write(B, b"id: ours\n")
    work.save()
    for operation, arguments in {
        "merge": ("merge", "other"),
        "cherry-pick": ("cherry-pick", other),
        "revert": ("revert", "--no-edit", "HEAD~1"),
        "rebase": ("rebase", "other"),
        "bisect": ("bisect", "start"),
    }.items():
        subprocess.run(["git", *arguments], cwd=work.top, capture_output=True, check=False)
        if operation == "revert":
            (work.top / ".git/REVERT_HEAD").write_text(other)
        refused = refusal(work, {A: AFTER})
        assert (refused.code, refused.params) == ("in-progress", {"operation": operation})
        end = "reset" if operation == "bisect" else "--abort"
        subprocess.run(["git", operation, end], cwd=work.top, capture_output=True, check=False)
        (work.top / ".git/REVERT_HEAD").unlink(missing_ok=True)
        work.git("reset", "--quiet", "--hard", "main")
    assert work.commit({A: AFTER})


def test_a_plan_made_against_an_older_head_loses(work: Work) -> None:
    old = work.git("rev-parse", "HEAD")
    work.write(B, b"id: b\nx: 1\n")
    work.save()
    refused = refusal(work, {A: AFTER}, base=old)
    assert (refused.code, refused.exit) == ("race", EXIT_RACE)


def test_a_plan_made_against_other_content_loses(work: Work) -> None:
    plan = Plan((Edit(A, b"id: something else\n", AFTER),), (), "x", "01JD")
    with pytest.raises(Refusal) as refused:
        transaction.commit(work.repository, plan, base=state.head(work.repository).commit, now=NOW)
    assert (refused.value.code, refused.value.exit) == ("race", EXIT_RACE)


def test_a_branch_that_moves_at_the_last_moment_wins_and_nothing_else_is_changed(
    work: Work,
) -> None:
    plan = work.plan({A: AFTER, NEW: b"id: new\n"})
    base = state.head(work.repository).commit
    prepared = prepare(work.repository, plan, base=base, now=NOW)
    tree = work.git("rev-parse", "HEAD^{tree}")
    winner = work.git("commit-tree", tree, "-p", "HEAD", "-m", "faster")
    work.git("update-ref", "refs/heads/main", winner)
    before = work.everything()
    with pytest.raises(Refusal) as refused:
        publish(work.repository, prepared)
    assert (refused.value.code, refused.value.exit) == ("race", EXIT_RACE)
    assert work.everything() == before


def edit(work: Work) -> None:
    work.write(A, b"id: a\nmine: 1\n")


def stage(work: Work) -> None:
    staged_then_put_back(work)


def switch(work: Work) -> None:
    work.git("checkout", "--quiet", "-b", "other")


def link(work: Work) -> None:
    (work.root / A).unlink()
    (work.root / A).symlink_to("/etc/passwd")


@pytest.mark.parametrize(
    ("deed", "code"),
    [(edit, "dirty-file"), (stage, "dirty-file"), (switch, "race"), (link, "file-irregular")],
)
def test_what_changes_between_preparing_and_publishing_is_noticed(
    work: Work, deed: Callable[[Work], None], code: str
) -> None:
    base = state.head(work.repository).commit
    plan = work.plan({A: AFTER, NEW: b"id: new\n"})
    prepared = prepare(work.repository, plan, base=base, now=NOW)
    deed(work)
    before = work.everything()
    with pytest.raises(Refusal) as refused:
        publish(work.repository, prepared)
    assert refused.value.code == code
    assert work.everything() == before


def test_unrelated_staging_between_preparing_and_publishing_is_kept(work: Work) -> None:
    base = state.head(work.repository).commit
    prepared = prepare(work.repository, work.plan({A: AFTER}), base=base, now=NOW)
    staged(work)
    publish(work.repository, prepared)
    assert work.git("status", "--porcelain") == f"M  {B}\nA  registry/measures/c.yaml"


def test_a_file_that_cannot_follow_is_named_and_the_commit_stands(
    work: Work, monkeypatch: pytest.MonkeyPatch
) -> None:
    base = state.head(work.repository).commit
    prepared = prepare(work.repository, work.plan({A: AFTER, B: b"x\n"}), base=base, now=NOW)
    move = publication._move

    def move_and_edit(repository: discovery.Repository, change: object) -> None:
        move(repository, prepared)
        work.write(A, b"id: a\nmine: 1\n")

    monkeypatch.setattr(publication, "_move", move_and_edit)
    with pytest.raises(Refusal) as refused:
        publish(work.repository, prepared)
    assert (refused.value.code, refused.value.exit) == ("unfinished", EXIT_SURROUNDINGS)
    assert refused.value.params == {"commit": prepared.commit, "files": A}
    assert work.read(A) == b"id: a\nmine: 1\n"
    assert work.read(B) == b"x\n"
    assert work.git("rev-parse", "HEAD") == prepared.commit
    assert work.git("status", "--porcelain").strip() == f"M {A}"


def test_a_locked_index_is_waited_for_and_then_named(
    work: Work, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(publication, "PATIENCE", 0.1)
    lock = work.top / ".git" / "index.lock"
    lock.touch()
    refused = refusal(work, {A: AFTER})
    assert (refused.code, refused.exit) == ("index-locked", EXIT_RACE)
    assert refused.params["path"] == str(lock)


def test_a_locked_branch_is_named(work: Work) -> None:
    (work.top / ".git/refs/heads/main.lock").touch()
    refused = refusal(work, {A: AFTER})
    assert (refused.code, refused.exit) == ("branch-locked", EXIT_RACE)


def test_an_unwritable_text_is_refused(work: Work) -> None:
    before = work.everything()
    for reason in ("a\0b", "a\udcffb"):
        plan = Plan((Edit(A, work.read(A), AFTER),), (), "x", "01JD", reason)
        with pytest.raises(Refusal) as refused:
            transaction.commit(
                work.repository, plan, base=state.head(work.repository).commit, now=NOW
            )
        assert (refused.value.code, refused.value.exit) == ("text-unwritable", EXIT_USAGE)
    assert work.everything() == before


def tmpfs(folder: Path, size: str, *options: str) -> bool:
    flags = ",".join([f"size={size}", *options])
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", flags, "tmpfs", str(folder)],
        capture_output=True,
        check=False,
    )
    return done.returncode == 0


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="mounts need root")
def test_a_full_disk_changes_nothing(make: Callable[..., Work], tmp_path: Path) -> None:
    (tmp_path / "small").mkdir()
    if not tmpfs(tmp_path / "small", "1m"):
        pytest.skip("cannot mount")
    try:
        work = make("small/repo")
        for size in (5_000_000, 600_000, 300_000, 200_000):
            refused = refusal(work, {NEW: os.urandom(size)})
            assert (refused.code, refused.exit) == ("disk-full", EXIT_SURROUNDINGS)
            for litter in (work.top / ".git/objects").rglob("tmp_obj_*"):
                litter.unlink()
        assert work.git("fsck", "--no-dangling") == ""
        assert work.commit({A: AFTER})
    finally:
        subprocess.run(["umount", "--lazy", str(tmp_path / "small")], check=False)


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="mounts need root")
def test_a_read_only_disk_can_be_read_and_not_written(
    make: Callable[..., Work], tmp_path: Path
) -> None:
    (tmp_path / "small").mkdir()
    if not tmpfs(tmp_path / "small", "8m"):
        pytest.skip("cannot mount")
    try:
        work = make("small/repo")
        subprocess.run(["mount", "-o", "remount,ro", str(tmp_path / "small")], check=True)
        assert WorkTree(str(work.root))[A] == work.read(A)
        refused = refusal(work, {A: AFTER})
        assert (refused.code, refused.exit) == ("disk-read-only", EXIT_SURROUNDINGS)
    finally:
        subprocess.run(["umount", "--lazy", str(tmp_path / "small")], check=False)


def test_processes_that_change_one_repository_go_one_by_one(work: Work) -> None:
    done: list[str] = []

    def one(number: int) -> None:
        repository = work.repository
        with turn(repository):
            base = state.head(repository).commit
            old = (work.root / A).read_bytes()
            plan = Plan(
                (Edit(A, old, old + b"# %d\n" % number),), (), f"nr {number}", f"01JD{number}"
            )
            done.append(transaction.commit(repository, plan, base=base, now=NOW, in_turn=True))

    threads = [threading.Thread(target=one, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(done)) == 6
    assert work.git("rev-list", "--count", "HEAD") == "7"
    assert work.read(A).count(b"# ") == 7
    assert work.git("status", "--porcelain") == ""


def test_of_two_plans_on_one_base_one_loses_cleanly(work: Work) -> None:
    base = state.head(work.repository).commit
    work.commit({A: AFTER})
    old = b"id: b\n"
    plan = Plan((Edit(B, old, b"id: b\nx: 1\n"),), (Claim("a.b", "c/d"),), "late", "01JD")
    before = work.everything()
    with pytest.raises(Refusal) as refused:
        transaction.commit(work.repository, plan, base=base, now=NOW)
    assert refused.value.code == "race"
    assert work.everything() == before


def test_who_waits_too_long_for_a_turn_is_told_so(work: Work) -> None:
    late = turn(work.repository, patience=0.05)
    with turn(work.repository), pytest.raises(Refusal) as refused, late:
        pass
    assert (refused.value.code, refused.value.exit) == ("turn-not-come", EXIT_RACE)
