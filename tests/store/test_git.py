"""The door to git: whatever a repository brings along, no program runs and no history lies."""

from __future__ import annotations

import os
import stat
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from stcli.domain.refusal import EXIT_SURROUNDINGS, Refusal
from stcli.store import git, history, place, state
from stcli.store.discovery import Repository
from stcli.store.tree import IndexTree, RevisionTree, WorkTree

if TYPE_CHECKING:
    from tests.store.conftest import Work

A = "registry/measures/a.yaml"


@pytest.fixture
def marker(tmp_path: Path) -> Path:
    """A program that leaves a mark where it is run; the mark's path is its name + ``.ran``."""
    program = tmp_path / "marker"
    program.write_text(f'#!/bin/sh\necho "$0 $*" >> {program}.ran\ncat\n')
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return program


def hostile(work: Work, marker: Path, driver: str = "evil") -> None:
    """Every way that a repository's own configuration could make git run a program."""
    program = str(marker)
    for name in (
        "core.fsmonitor",
        "core.sshCommand",
        "core.pager",
        "core.editor",
        "core.askPass",
        "core.gitProxy",
        "core.alternateRefsCommand",
        "credential.helper",
        "diff.external",
        "diff.evil.command",
        "diff.evil.textconv",
        "filter.evil.clean",
        "filter.evil.smudge",
        "gpg.program",
        "gpg.ssh.program",
        "gpg.openpgp.program",
        "gpg.ssh.defaultKeyCommand",
        "merge.evil.driver",
        "pager.log",
        "uploadpack.packObjectsHook",
        "sequence.editor",
        "trailer.evil.command",
    ):
        work.git("config", name, program)
    work.git("config", "filter.evil.required", "true")
    work.git("config", "filter.evil.process", program)
    work.git("config", "filter.a=b.clean", program)
    work.git("config", "filter.a=b.process", program)
    work.git("config", "log.showSignature", "true")
    work.git("config", "core.hooksPath", str(marker.parent / "hooks"))
    work.git("config", "alias.ls-tree", f"!{program}")
    work.git("config", "alias.commit-tree", f"!{program}")
    for place_of_hooks in (marker.parent / "hooks", work.top / ".git" / "hooks"):
        place_of_hooks.mkdir(exist_ok=True)
        for hook in (
            *("pre-commit", "post-commit", "reference-transaction", "post-index-change"),
            *("fsmonitor-watchman", "post-checkout", "commit-msg", "update", "post-rewrite"),
        ):
            (place_of_hooks / hook).unlink(missing_ok=True)
            (place_of_hooks / hook).symlink_to(marker)
    attributes = work.top / ".git" / "info" / "attributes"
    attributes.parent.mkdir(exist_ok=True)
    attributes.write_text(f"* filter={driver} diff=evil merge=evil\n")


def use_everything(work: Work) -> None:
    """Read and write by every way that the store knows."""
    repository = work.repository
    commit = place.resolve(repository, "HEAD")
    for tree in (
        WorkTree(str(work.root)),
        IndexTree(repository),
        RevisionTree(repository, commit),
    ):
        assert dict(tree)
    state.changes(repository)
    state.gaps(repository)
    state.tracking(repository)
    assert list(history.log(repository, head=commit))
    work.commit({A: b"id: a\nnew: 1\n", "registry/x.yaml": b"id: x\n"})
    work.write(A, b"id: a\nnew: 2\n")
    with pytest.raises(Refusal, match="dirty-file"):
        work.commit({A: b"id: a\nnew: 3\n"})


@pytest.mark.skipif(os.name == "nt", reason="the marker is a shell script")
@pytest.mark.parametrize("driver", ["evil", "a=b"])
def test_a_hostile_configuration_runs_nothing(work: Work, marker: Path, driver: str) -> None:
    hostile(work, marker, driver)
    # Git looks twice at files that are as young as its index: make sure that these are.
    for path in work.root.rglob("*.yaml"):
        os.utime(path)
    use_everything(work)
    assert not Path(f"{marker}.ran").exists()


@pytest.mark.skipif(os.name == "nt", reason="the marker is a shell script")
def test_the_marker_would_have_been_run(work: Work, marker: Path) -> None:
    hostile(work, marker)
    work.git("update-ref", "refs/heads/other", "HEAD")
    assert Path(f"{marker}.ran").exists()


@pytest.mark.skipif(os.name == "nt", reason="the marker is a shell script")
def test_a_missing_object_of_a_partial_clone_is_not_fetched(work: Work, marker: Path) -> None:
    commit = work.git("rev-parse", "HEAD")
    id = work.git("rev-parse", f"HEAD:{A}")
    (work.top / ".git" / "objects" / id[:2] / id[2:]).unlink()
    work.git("config", "remote.evil.url", str(work.top))
    work.git("config", "remote.evil.promisor", "true")
    work.git("config", "remote.evil.uploadpack", str(marker))
    work.git("config", "core.repositoryFormatVersion", "1")
    work.git("config", "extensions.partialClone", "evil")
    assert state.gaps(work.repository) == ("partial",)
    with pytest.raises(Refusal) as refused:
        dict(RevisionTree(work.repository, commit))
    assert (refused.value.code, refused.value.exit) == ("clone-incomplete", EXIT_SURROUNDINGS)
    assert not Path(f"{marker}.ran").exists()


def replaced(work: Work, old: str, new: str) -> None:
    work.git("replace", old, new)


def grafted(work: Work, old: str, new: str) -> None:
    (work.top / ".git/info").mkdir(exist_ok=True)
    (work.top / ".git/info/grafts").write_text(f"{old}\n")


@pytest.mark.parametrize("lie", [replaced, grafted])
def test_replaced_and_grafted_history_is_not_believed(
    work: Work, lie: Callable[[Work, str, str], None]
) -> None:
    work.write(A, b"id: a\nsecond: 1\n")
    second = work.save("second")
    orphan = work.git("commit-tree", "HEAD~1^{tree}", "-m", "a lie")
    lie(work, second, orphan)
    assert state.gaps(work.repository) == (lie.__name__,)
    assert RevisionTree(work.repository, second)[A] == b"id: a\nsecond: 1\n"
    told = [commit.subject for commit in history.log(work.repository, head=second)]
    assert told == ["second", "a registry"]


def test_inherited_variables_of_git_mislead_nobody(
    work: Work, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in (
        "GIT_DIR",
        "GIT_WORK_TREE",
        "GIT_INDEX_FILE",
        "GIT_OBJECT_DIRECTORY",
        "GIT_COMMON_DIR",
        "GIT_NAMESPACE",
        "GIT_EXTERNAL_DIFF",
        "GIT_AUTHOR_DATE",
        "GIT_REPLACE_REF_BASE",
    ):
        monkeypatch.setenv(name, str(tmp_path / "elsewhere"))
    assert A in IndexTree(work.repository)
    commit = state.head(work.repository).commit
    assert commit is not None
    assert A in RevisionTree(work.repository, commit)


def test_the_users_own_identity_in_the_environment_counts(
    work: Work, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_AUTHOR_NAME", "Bertil Berg")
    monkeypatch.setenv("GIT_COMMITTER_EMAIL", "cecilia@example.org")
    work.commit({A: b"id: a\nx: 1\n"})
    said = work.git("log", "-1", "--format=%an %ae %cn %ce")
    assert said == "Bertil Berg aino@example.org Aino Aalto cecilia@example.org"


def test_without_git_on_the_path_the_refusal_says_so(
    work: Work, monkeypatch: pytest.MonkeyPatch
) -> None:
    repository = work.repository
    (work.top / "git").write_text("#!/bin/sh\nexit 0\n")
    (work.top / "git").chmod(0o755)
    monkeypatch.chdir(work.top)
    monkeypatch.setenv("PATH", os.pathsep.join(["", ".", "/nonexistent"]))
    with pytest.raises(Refusal) as refused:
        git.run(repository, "version")
    assert (refused.value.code, refused.value.exit) == ("git-missing", EXIT_SURROUNDINGS)
    assert A in WorkTree(str(work.root))


def test_a_git_that_takes_too_long_is_stopped(work: Work) -> None:
    with pytest.raises(Refusal) as refused:
        git.run(work.repository, "cat-file", "--batch", patience=0.0, input=b"HEAD\n" * 100_000)
    assert (refused.value.code, refused.value.exit) == ("git-slow", EXIT_SURROUNDINGS)


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only the superuser gives away"
)
@pytest.mark.parametrize("telling", [True, False])
def test_the_end_of_git_is_noticed_at_once_where_the_system_tells_of_it(
    work: Work, monkeypatch: pytest.MonkeyPatch, telling: bool
) -> None:
    slept: list[float] = []
    monkeypatch.setattr(time, "sleep", slept.append)
    if not telling:
        monkeypatch.delattr(os, "pidfd_open", raising=False)
    assert [git.run(work.repository, "rev-parse", "--is-bare-repository") for _ in range(5)] == (
        [b"false\n"] * 5
    )
    assert slept == [] or not hasattr(os, "pidfd_open")


@pytest.mark.parametrize("telling", [True, False])
def test_nobody_waits_for_ever_for_a_git_that_goes_on(
    work: Work, monkeypatch: pytest.MonkeyPatch, telling: bool
) -> None:
    if not telling:
        monkeypatch.delattr(os, "pidfd_open", raising=False)
    process = git.start(work.repository, "cat-file", "--batch")
    with pytest.raises(subprocess.TimeoutExpired):
        process.wait(0.05)
    git.stop(process)
    assert process.wait(0.05) != 0


def test_a_repository_of_somebody_else_is_not_used(work: Work) -> None:
    repository = work.repository
    for path in (work.top, work.top / ".git"):
        os.chown(path, 12345, 12345)
    for ask in (
        lambda: state.head(repository),
        lambda: place.resolve(repository, "HEAD"),
        lambda: IndexTree(repository).ids,
    ):
        with pytest.raises(Refusal) as refused:
            ask()
        assert (refused.value.code, refused.value.exit) == (
            "repository-foreign",
            EXIT_SURROUNDINGS,
        )
    assert A in WorkTree(str(work.root))


def test_a_failure_of_git_is_a_refusal_with_gits_last_words(work: Work) -> None:
    with pytest.raises(Refusal) as refused:
        git.run(work.repository, "cat-file", "--no-such-option")
    assert (refused.value.code, refused.value.exit) == ("git-failed", EXIT_SURROUNDINGS)
    assert refused.value.params["command"] == "cat-file"


def test_a_stream_that_breaks_off_is_a_refusal(work: Work) -> None:
    with pytest.raises(Refusal):
        list(git.tokens(work.repository, "log", "--no-such-option"))


def test_a_stream_may_be_left_early(work: Work) -> None:
    pieces = git.tokens(work.repository, "ls-tree", "-rz", "--name-only", "HEAD")
    assert next(pieces) == b"registry/measures/a.yaml"
    pieces.close()  # type: ignore[attr-defined]


def test_gits_version_is_numbers(work: Work) -> None:
    assert git.version(work.repository) > (2, 30)


def test_a_repository_is_made_and_configured(tmp_path: Path) -> None:
    top = str(tmp_path)
    repository = Repository(top, "", f"{top}/.git", f"{top}/.git")
    git.create(repository)
    assert state.head(repository) == state.Head("refs/heads/main", None)
    git.configure(repository, {('merge "stcli"', "driver"): "stcli merge-driver %O %A %B %P"})
    said = git.run(repository, "config", "merge.stcli.driver").decode().strip()
    assert said == "stcli merge-driver %O %A %B %P"


def test_a_setting_that_smuggles_in_another_is_refused(work: Work) -> None:
    with pytest.raises(Refusal):
        git.configure(work.repository, {("merge", "x"): 'a\n[core]\n\tpager = "evil"'})
    assert "evil" not in (work.top / ".git/config").read_text()
