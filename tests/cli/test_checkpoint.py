"""``stcli audit checkpoint`` and ``audit verify --checkpoint`` as people and machines meet them."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.cli.made_up import MEASURE, Run, commit, git, write
from tests.trust.ledger import Key

DAY = "2026-11-24"
PATH = f"registry/measures/{MEASURE['id']}.yaml"


@pytest.fixture
def grown(repository: Path) -> Path:
    """A registry with three landings."""
    write(repository, {"README.md": b"not of the registry\n"})
    commit(repository)
    write(repository, {"registry/bodies/x.txt": b"y\n"})
    commit(repository)
    return repository


def five(run: Run, *more: str) -> str:
    """The five lines of a checkpoint."""
    return run("audit", "checkpoint", *more).out.partition("\n\n")[0] + "\n"


def line(run: Run, *more: str) -> str:
    return five(run, *more).strip().replace("\n", " ")


def verify(run: Run, given: str, *more: str) -> tuple[int, list[str], dict[str, object]]:
    outcome = run("audit", "verify", "--checkpoint", given, "--today", DAY, "--json", *more)
    answer = outcome.envelope
    about = [f["message"] for f in answer["findings"] if f["rule"] == "audit-checkpoint"]
    return outcome.code, about, answer["data"]


def test_it_is_five_lines_and_the_line_for_the_minutes(grown: Path, run: Run) -> None:
    outcome = run("audit", "checkpoint")
    head = git(grown, "rev-parse", "HEAD").strip()
    founding = git(grown, "rev-list", "--max-parents=0", "HEAD").strip()
    lines = outcome.out.splitlines()
    assert lines[:4] == ["stcli-checkpoint-v1", f"origin {founding}", "n 3", f"commit {head}"]
    assert lines[5:] == ["", " ".join(lines[:5])]
    assert (outcome.code, outcome.err) == (0, "The last line is for the minutes.\n")
    data = run("audit", "checkpoint", "HEAD", "-f", "json").envelope["data"]
    assert data == {
        "origin": founding, "n": 3, "commit": head, "root": lines[4][5:], "line": lines[6],
        "signature": None,
    }  # fmt: skip


def test_an_earlier_one_is_the_same_as_it_was(grown: Path, run: Run) -> None:
    then = five(run)
    write(grown, {"registry/bodies/x.txt": b"z\n"})
    commit(grown)
    assert five(run, "HEAD^") == then
    assert five(run) != then
    assert run("audit", "checkpoint", "nothing").code == 3
    assert run("audit", "checkpoint", "-f", "csv").code == 2


def test_it_is_the_same_whatever_is_remembered(grown: Path, run: Run) -> None:
    expected = five(run)
    for more in ("HEAD~2", "HEAD^", "HEAD"):
        run("audit", "verify", more, "--today", DAY)
        assert five(run) == five(run, "--full") == expected
    assert five(run, "HEAD^") == five(run, "HEAD^", "--full")


def test_a_file_has_the_five_lines_alone(grown: Path, run: Run, tmp_path: Path) -> None:
    file = tmp_path / "cp.txt"
    outcome = run("audit", "checkpoint", "-o", str(file))
    assert outcome.out == line(run) + "\n"
    assert file.read_text() == five(run)
    assert not Path(f"{file}.sig").exists()
    assert "was written to the file" in outcome.err
    assert run("audit", "checkpoint", "-o", str(file)).code == 2
    assert run("audit", "checkpoint", "-o", str(file), "--force").code == 0


def test_a_history_goes_on_from_what_was_written_down(
    grown: Path, run: Run, tmp_path: Path
) -> None:
    written, whole = line(run), run("audit", "checkpoint").out
    (tmp_path / "cp.txt").write_text(whole)
    write(grown, {"registry/bodies/x.txt": b"z\n"})
    commit(grown)
    for given in (written, written.replace(" root", "\n  root"), str(tmp_path / "cp.txt")):
        code, about, data = verify(run, given)
        assert (code, about) == (0, [])
        assert data["not_proved"] == ["after-checkpoint", "checkpoint-signature", "authors"]
        assert data["checkpoint"] == {
            "n": 3, "commit": git(grown, "rev-parse", "HEAD^").strip(), "signed_by": None,
        }  # fmt: skip
    code, about, data = verify(run, written, "HEAD^..HEAD")
    assert (code, about, data["landings"]) == (0, [], 1)
    said = run("audit", "verify", "--checkpoint", written, "--today", DAY).out
    assert "The history contains the checkpoint: change number 3" in said
    assert "Removing or rewriting the newest changes" not in said


def test_without_a_checkpoint_the_newest_are_not_proved(grown: Path, run: Run) -> None:
    data = run("audit", "verify", "--today", DAY, "--json").envelope["data"]
    assert (data["not_proved"], data["checkpoint"]) == (["newest", "authors"], None)


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("fi", "Viimeisimmät on poistettu"),
        ("sv", "De senaste har tagits bort"),
        ("en", "The newest were removed"),
    ],
)
def test_what_was_removed_is_told_in_every_language(
    lang: str, words: str, grown: Path, run: Run
) -> None:
    written = line(run)
    git(grown, "reset", "--quiet", "--hard", "HEAD^")
    outcome = run("--lang", lang, "audit", "verify", "--today", DAY, "--checkpoint", written)
    assert outcome.code == 1
    assert words in " ".join(outcome.out.split())


def test_what_was_rewritten_is_told(grown: Path, run: Run) -> None:
    written = line(run)
    git(grown, "commit", "--quiet", "--amend", "--message", "another")
    code, about, data = verify(run, written)
    assert (code, len(about), data["checkpoint"]) == (1, 1, None)
    assert data["not_proved"] == ["newest", "authors"]
    assert "Change number 3 was" in about[0]
    root = written.rpartition(" ")[2]
    now = line(run)
    assert "The root of change number 3" in verify(run, now.replace(now[-64:], root))[1][0]
    assert "the number 2" in verify(run, now.replace(" n 3", " n 2"))[1][0]
    other = now.replace(f"origin {now.split()[2]}", f"origin {'0' * 40}")
    assert "another registry" in verify(run, other)[1][0]


@pytest.mark.parametrize(
    "given", ["", " ", "stcli-checkpoint-v1 origin x", "README.md", "not-there"]
)
def test_what_is_no_checkpoint_is_a_mistake_of_the_command(
    given: str, grown: Path, run: Run
) -> None:
    outcome = run("audit", "verify", "--checkpoint", given)
    assert outcome.code == 2
    assert "checkpoint" in outcome.err or "not-there" in outcome.err


# Signing


@pytest.fixture
def key(tmp_path: Path) -> Key:
    return Key(tmp_path, "aino")


def signs(repository: Path, key: Key, **more: str) -> None:
    settings = {
        "commit.gpgsign": "true", "gpg.format": "ssh", "user.signingkey": str(key.place), **more,
    }  # fmt: skip
    for name, value in settings.items():
        git(repository, "config", name, value)


def allows(repository: Path, *keys: Key) -> None:
    lines = "".join(f"{key.place.name} {key.public}\n" for key in keys)
    write(repository, {"registry/allowed_signers": lines.encode()})
    git(repository, "add", "--all")
    git(repository, "-c", "commit.gpgsign=false", "commit", "--quiet", "--message", "signers")


def test_it_is_signed_where_git_signs_with_ssh(
    grown: Path, run: Run, key: Key, tmp_path: Path
) -> None:
    allows(grown, key)
    signs(grown, key)
    file = tmp_path / "cp.txt"
    outcome = run("audit", "checkpoint", "-o", str(file))
    assert (outcome.code, "cp.txt.sig" in outcome.err) == (0, True)
    command = ["ssh-keygen", "-Y", "verify", "-f", str(grown / "registry/allowed_signers")]
    command += ["-I", "aino", "-n", "stcli-checkpoint@v1", "-s", f"{file}.sig"]
    subprocess.run(command, input=file.read_bytes(), check=True, capture_output=True)
    code, about, data = verify(run, str(file))
    assert (code, about) == (0, [])
    assert isinstance(data["checkpoint"], dict)
    assert data["checkpoint"]["signed_by"] == "aino"
    assert data["not_proved"] == ["after-checkpoint", "authors"]
    said = run("audit", "verify", "--checkpoint", str(file), "--today", DAY).out
    assert "The checkpoint was signed by aino." in said


def test_the_signature_may_follow_in_the_same_text(
    grown: Path, run: Run, key: Key, tmp_path: Path
) -> None:
    allows(grown, key)
    signs(grown, key)
    (tmp_path / "cp").write_text(run("audit", "checkpoint").out)
    assert verify(run, str(tmp_path / "cp"))[2]["not_proved"] == ["after-checkpoint", "authors"]
    told = run("audit", "checkpoint", "-f", "json").envelope["data"]["signature"]
    assert told.startswith("-----BEGIN SSH SIGNATURE-----\n")


def test_a_signature_that_fits_nothing_is_an_error(
    grown: Path, run: Run, key: Key, tmp_path: Path
) -> None:
    stranger = Key(tmp_path, "vieras")
    file, seal = tmp_path / "cp", tmp_path / "cp.sig"
    allows(grown, key)
    content = five(run).encode()
    file.write_bytes(content)
    for signature, words in (
        (stranger.sign(content, namespace="stcli-checkpoint@v1"), "was not among the signers"),
        (key.sign(content), "is not one that ssh makes for checkpoints"),
        (key.sign(b"x", namespace="stcli-checkpoint@v1"), "does not fit the checkpoint"),
    ):
        seal.write_bytes(signature)
        code, about, data = verify(run, str(file))
        assert (code, len(about)) == (1, 1)
        assert words in about[0]
        assert "checkpoint-signature" in str(data["not_proved"])


def test_where_nobody_may_sign_a_signature_proves_nothing(
    grown: Path, run: Run, key: Key, tmp_path: Path
) -> None:
    signs(grown, key)
    run("audit", "checkpoint", "-o", str(tmp_path / "cp"))
    code, about, data = verify(run, str(tmp_path / "cp"))
    assert (code, about) == (0, [])
    assert "checkpoint-signature" in str(data["not_proved"])


def test_nothing_is_written_where_it_cannot_be_signed(
    grown: Path, run: Run, key: Key, tmp_path: Path
) -> None:
    file = tmp_path / "cp"
    signs(grown, key, **{"user.signingkey": str(tmp_path / "nowhere")})
    assert run("audit", "checkpoint", "-o", str(file)).code == 4
    (tmp_path / "broken").write_text("no key\n")
    signs(grown, key, **{"user.signingkey": str(tmp_path / "broken")})
    outcome = run("audit", "checkpoint", "-o", str(file))
    assert (outcome.code, "could not be signed" in outcome.err) == (4, True)
    signs(grown, key, **{"user.signingkey": f"key::{key.public}"})  # and no agent has it
    assert run("audit", "checkpoint", "-o", str(file)).code == 4
    Path(f"{file}.sig").write_text("somebody's\n")
    signs(grown, key)
    assert run("audit", "checkpoint", "-o", str(file)).code == 2
    assert not file.exists()


def test_where_git_signs_otherwise_that_is_said(grown: Path, run: Run) -> None:
    git(grown, "config", "commit.gpgsign", "true")
    outcome = run("audit", "checkpoint")
    assert (outcome.code, "is not signed" in outcome.err) == (0, True)


def test_an_agent_signs_with_the_key_that_is_named(
    grown: Path, run: Run, key: Key, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = five(run).encode()
    socket = str(tmp_path / "agent")
    with subprocess.Popen(["ssh-agent", "-D", "-a", socket], stdout=subprocess.DEVNULL) as agent:
        try:
            monkeypatch.setenv("SSH_AUTH_SOCK", socket)
            while not Path(socket).exists():
                assert agent.poll() is None
            subprocess.run(["ssh-add", "-q", str(key.place)], check=True)
            signs(grown, key, **{"user.signingkey": f"key::{key.public}"})
            told = run("audit", "checkpoint", "-f", "json").envelope["data"]["signature"]
        finally:
            agent.terminate()
    assert told == key.sign(content, namespace="stcli-checkpoint@v1").decode()
