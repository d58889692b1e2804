"""The state of a repository: HEAD, unfinished work, what is not committed, who commits."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from stcli.domain.refusal import EXIT_SURROUNDINGS, Refusal
from stcli.store import setting, state

if TYPE_CHECKING:
    from tests.store.conftest import Work

A = "registry/measures/a.yaml"
B = "registry/measures/b.yaml"


def test_head_is_on_a_branch_detached_or_unborn(make: Callable[..., Work]) -> None:
    work = make(commit=False)
    assert state.head(work.repository) == state.Head("refs/heads/main", None)
    commit = work.save()
    assert state.head(work.repository) == state.Head("refs/heads/main", commit)
    work.git("checkout", "--quiet", "--detach")
    head = state.head(work.repository)
    assert (head, head.detached) == (state.Head(None, commit), True)


def test_nothing_is_in_progress(work: Work) -> None:
    assert state.in_progress(work.repository) is None


def test_an_am_in_progress_is_no_rebase(work: Work) -> None:
    work.write(A, b"id: a\nx: 1\n")
    work.save()
    patch = work.git("format-patch", "--stdout", "-1").encode() + b"\n"
    subprocess.run(["git", "am"], cwd=work.top, input=patch, capture_output=True, check=False)
    assert state.in_progress(work.repository) == "am"


def test_what_is_in_progress_in_one_work_tree_is_not_in_another(work: Work) -> None:
    work.git("worktree", "add", "--quiet", "../linked", "-b", "other")
    work.git("-C", "../linked", "bisect", "start")
    linked = type(work)(work.top.parent / "linked")
    assert state.in_progress(linked.repository) == "bisect"
    assert state.in_progress(work.repository) is None


def test_a_whole_clone_has_no_gaps(work: Work) -> None:
    assert state.gaps(work.repository) == ()


def test_a_shallow_clone_has_one(work: Work) -> None:
    work.save("second")
    work.git("clone", "--quiet", "--depth=1", f"file://{work.top}", "../shallow")
    assert state.gaps(type(work)(work.top.parent / "shallow").repository) == ("shallow",)


def test_a_branch_is_ahead_of_and_behind_its_upstream(work: Work) -> None:
    assert state.tracking(work.repository) is None
    work.git("clone", "--quiet", ".", "../clone")
    clone = type(work)(work.top.parent / "clone")
    assert state.tracking(clone.repository) == state.Tracking("refs/remotes/origin/main", 0, 0)
    clone.save("one")
    clone.save("two")
    work.save("three")
    clone.git("fetch", "--quiet")
    assert state.tracking(clone.repository) == state.Tracking("refs/remotes/origin/main", 2, 1)
    clone.git("update-ref", "-d", "refs/remotes/origin/main")
    assert state.tracking(clone.repository) is None
    clone.git("checkout", "--quiet", "--detach")
    assert state.tracking(clone.repository) is None


def told(work: Work, *paths: str) -> dict[str, str]:
    """The changes, each as the letters of what it is."""
    changes = state.changes(work.repository, list(paths) or None)
    names = ("staged", "unstaged", "untracked")
    return {c.path: " ".join(name for name in names if getattr(c, name)) for c in changes}


@pytest.mark.parametrize("prefix", ["", "sub/"])
def test_changes_of_the_registry_are_told_and_others_are_not(
    make: Callable[..., Work], prefix: str
) -> None:
    work = make(prefix=prefix)
    assert told(work) == {}
    (work.top / "README.md").write_text("not of the registry")
    work.write("registry/new.yaml", b"id: new\n")
    work.write("registry/meant.yaml", b"id: meant\n")
    work.git("add", "--intent-to-add", f"{prefix}registry/meant.yaml")
    work.write("registry/staged.yaml", b"id: staged\n")
    work.write(A, b"id: a\nx: 1\n")
    work.git("add", f"{prefix}registry/staged.yaml", f"{prefix}{A}")
    work.write(A, b"id: a\nx: 2\n")
    (work.root / B).unlink()
    (work.root / "schemas/link").symlink_to("nowhere")
    assert told(work) == {
        "registry/meant.yaml": "unstaged",
        A: "staged unstaged",
        B: "unstaged",
        "registry/new.yaml": "unstaged untracked",
        "registry/staged.yaml": "staged",
        "schemas/link": "unstaged untracked",
    }
    assert told(work, B, "registry/none.yaml") == {B: "unstaged"}


def test_changes_before_the_first_commit(make: Callable[..., Work]) -> None:
    work = make(commit=False)
    work.git("add", A)
    assert told(work)[A] == "staged"
    assert told(work)[B] == "unstaged untracked"


def test_more_paths_than_git_can_be_told_at_once(work: Work) -> None:
    paths = [f"registry/m/{n}.yaml" for n in range(300)]
    for path in paths:
        work.write(path, b"id: x\n")
    work.git("add", "registry/m")
    assert told(work, *paths, A) == dict.fromkeys(paths, "staged")


def configure(home: Path, text: str) -> None:
    (home / ".gitconfig").write_text(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[user]\n\tname = Aino\n",
        "[user]\n\temail = aino@example.org\n",
        "[user]\n\tname = \n\temail = aino@example.org\n",
        '[user]\n\tname = " .<>, "\n\temail = aino@example.org\n',
    ],
)
def test_without_an_identity_nothing_is_written(work: Work, pinned: Path, text: str) -> None:
    configure(pinned, text)
    before = work.everything()
    with pytest.raises(Refusal) as refused:
        work.commit({A: b"id: a\nx: 1\n"})
    assert (refused.value.code, refused.value.exit) == ("identity-missing", EXIT_SURROUNDINGS)
    assert work.everything() == before


def test_an_identity_with_odd_characters_is_as_git_would_write_it(work: Work, pinned: Path) -> None:
    configure(pinned, '[user]\n\tname = "Aino <x>\\nAalto"\n\temail = aino@example.org\n')
    work.commit({A: b"id: a\nx: 1\n"})
    assert work.git("log", "-1", "--format=%an|%ae") == "Aino xAalto|aino@example.org"
    assert work.git("fsck", "--strict") == ""


def test_an_identity_may_come_from_an_included_file(work: Work, pinned: Path) -> None:
    (pinned / "work").write_text("[user]\n\tname = Aino\n\temail = a@example.org\n")
    configure(pinned, f'[includeIf "gitdir:{work.top}/"]\n\tpath = {pinned / "work"}\n')
    assert setting.identity(setting.read(work.repository)) == setting.Identity(
        "Aino", "a@example.org"
    )


@pytest.fixture
def key(pinned: Path) -> Path:
    path = pinned / "key"
    subprocess.run(
        ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(path)],
        check=True,
        capture_output=True,
    )
    configure(
        pinned,
        "[user]\n\tname = Aino\n\temail = a@example.org\n\tsigningKey = ~/key\n"
        "[commit]\n\tgpgSign = true\n[gpg]\n\tformat = ssh\n",
    )
    return path


def test_commits_are_signed_where_the_users_git_signs(work: Work, key: Path) -> None:
    work.commit({A: b"id: a\nx: 1\n"})
    assert "-----BEGIN SSH SIGNATURE-----" in work.git("cat-file", "commit", "HEAD")
    allowed = key.parent / "allowed"
    allowed.write_text("a@example.org " + (key.parent / "key.pub").read_text())
    work.git("-c", f"gpg.ssh.allowedSignersFile={allowed}", "verify-commit", "HEAD")


def test_a_program_that_the_repository_names_does_not_sign(work: Work, key: Path) -> None:
    program = key.parent / "evil"
    program.write_text(f"#!/bin/sh\ntouch {program}.ran\nexit 1\n")
    program.chmod(0o755)
    for name in ("gpg.program", "gpg.ssh.program", "gpg.ssh.defaultKeyCommand"):
        work.git("config", name, str(program))
    work.commit({A: b"id: a\nx: 1\n"})
    assert "SSH SIGNATURE" in work.git("cat-file", "commit", "HEAD")
    assert not Path(f"{program}.ran").exists()


@pytest.mark.parametrize(
    ("settings", "code"),
    [
        ({"user.signingKey": "~/none"}, "signing-key-missing"),
        ({"user.signingKey": ""}, "signing-key-missing"),
        ({"user.signingKey": "", "gpg.ssh.defaultKeyCommand": "touch x"}, "signing-key-missing"),
        ({"gpg.format": "pigeon"}, "signing-format"),
        ({"user.signingKey": "key::ssh-ed25519 AAAA"}, "signing-failed"),
    ],
)
def test_a_key_that_cannot_sign_is_noticed_before_anything_changes(
    work: Work, key: Path, settings: dict[str, str], code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SSH_AUTH_SOCK", raising=False)
    for name, value in settings.items():
        work.git("config", name, value)
    before = work.everything()
    with pytest.raises(Refusal) as refused:
        work.commit({A: b"id: a\nx: 1\n"})
    assert (refused.value.code, refused.value.exit) == (code, EXIT_SURROUNDINGS)
    assert work.everything() == before


def test_a_signing_program_that_is_not_there_is_named(work: Work, key: Path, pinned: Path) -> None:
    with (pinned / ".gitconfig").open("a") as file:
        file.write('[gpg "ssh"]\n\tprogram = /nonexistent/ssh-keygen\n')
    with pytest.raises(Refusal) as refused:
        work.commit({A: b"id: a\nx: 1\n"})
    assert refused.value.code == "signing-program-missing"
    assert refused.value.params == {"program": "/nonexistent/ssh-keygen"}


def test_a_repository_may_switch_signing_off(work: Work, key: Path) -> None:
    work.git("config", "commit.gpgSign", "false")
    work.commit({A: b"id: a\nx: 1\n"})
    assert "SIGNATURE" not in work.git("cat-file", "commit", "HEAD")
