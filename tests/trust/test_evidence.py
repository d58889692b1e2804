"""Evidence: an outsider with git, sha256sum and ssh-keygen follows the page and needs no more.

The commands are taken out of the page as somebody copies them, and run in an environment in
which nothing else is to be found.
"""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import tarfile
from pathlib import Path
from typing import Any, Final

import pytest

from stcli.cli import main
from stcli.report.manual import PAGES, commands_of
from tests.cli.conftest import ENVIRONMENT
from tests.trust.ledger import Key, Ledger, Link, Module, founding
from tests.trust.lives import Life

TOOLS: Final = ("git", "sha256sum", "ssh-keygen", "sh", "cat", "paste")


@pytest.fixture(autouse=True)
def surroundings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name, value in {**ENVIRONMENT, "HOME": str(tmp_path)}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    return Ledger(tmp_path / "registry-folder")


@pytest.fixture
def tools(tmp_path: Path) -> Path:
    """A folder with the few programs that an outsider has."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in TOOLS:
        found = shutil.which(name)
        assert found is not None, name
        (folder / name).symlink_to(found)
    return folder


def packed(root: Path, file: Path, *more: str) -> bytes:
    assert main(["-C", str(root), "audit", "bundle", "-o", str(file), *more]) == 0
    return file.read_bytes()


def unpacked(content: bytes, place: Path) -> Path:
    """The one folder that is in an archive."""
    place.mkdir()
    with tarfile.open(fileobj=io.BytesIO(content)) as tar:
        tar.extractall(place, filter="data")
    (folder,) = place.iterdir()
    return folder


def followed(folder: Path, tools: Path, page: str = "en") -> list[str]:
    """What is said to somebody who follows the page."""
    commands = commands_of((folder / PAGES[page]).read_text("utf-8"))
    done = subprocess.run(
        [str(tools / "sh"), "-c", commands], cwd=folder, env={"PATH": str(tools)}, check=False,
        capture_output=True,
    )  # fmt: skip
    said = done.stdout.decode() + done.stderr.decode()
    return [line for line in said.splitlines() if line and not line.startswith("Checking ")]


@pytest.mark.parametrize("page", PAGES)
def test_an_outsider_follows_the_page_and_gets_the_same(
    page: str, ledger: Ledger, tools: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Life(ledger, 7).live(6)
    folder = unpacked(packed(ledger.root, tmp_path / "e.tar"), tmp_path / "out")
    capsys.readouterr()
    main(["-C", str(ledger.root), "audit", "checkpoint"])
    line = capsys.readouterr().out.splitlines()[-1]
    said = followed(folder, tools, page)
    assert said[:3] == ["SAME", line, "no signature"]
    landings = (folder / "roots.txt").read_text().splitlines()
    assert {line[:1] for line in said[3:]} == {"N"}
    assert len(said[3:]) == len(landings) - 1
    assert line.endswith(landings[-1])


def test_earlier_minutes_are_found_among_the_roots(
    ledger: Ledger, tools: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Life(ledger, 8).live(6)
    folder = unpacked(packed(ledger.root, tmp_path / "e.tar"), tmp_path / "out")
    followed(folder, tools)
    capsys.readouterr()
    main(["-C", str(ledger.root), "audit", "checkpoint", "HEAD~2"])
    line = capsys.readouterr().out.splitlines()[-1]
    assert line[line.index(" n ") + 1 :] in (folder / "roots.txt").read_text().splitlines()


ODD: Final[Any] = {
    "registry/$(touch ran).txt": b"x", "registry/`touch ran`.txt": b"y",
    'registry/a"; touch ran; ".txt': b"z", "registry/-rf.txt": b"$(touch ran)",
    "registry/two\nlines.txt": b"\n", "registry/å ä.txt": b"", "registry/link": Link(b"../x"),
    "registry/module": Module("1" * 40), "registry/x.bin": b"0" * (1 << 20) + b"1",
}  # fmt: skip


def test_no_name_and_no_content_becomes_a_command(
    ledger: Ledger, tools: Path, tmp_path: Path
) -> None:
    (tools / "touch").symlink_to(str(shutil.which("touch")))
    prefix = 'a "$(touch ran)" `touch ran`;'
    (ledger.root / prefix).mkdir()
    (ledger.root / "registry").rename(ledger.root / prefix / "registry")
    inside = {**founding(), **ODD}
    ledger.land({"README.md": b"before\n"})
    ledger.land({f"{prefix}/{path}": content for path, content in inside.items()},
                "$(touch ran)\n\n`touch ran`\n")  # fmt: skip
    ledger.land({"README.md": b"all gone\n"})
    folder = unpacked(packed(ledger.root / prefix, tmp_path / "e.tar"), tmp_path / "out")
    assert followed(folder, tools)[0] == "SAME"
    assert not list(tmp_path.rglob("ran"))


def signing(ledger: Ledger, key: Key) -> None:
    config = ledger.git / "config"
    config.write_text(
        "[core]\n\trepositoryformatversion = 0\n[commit]\n\tgpgsign = true\n"
        f"[gpg]\n\tformat = ssh\n[user]\n\tsigningkey = {key.place}\n"
    )


def test_signatures_are_checked_by_the_keys_of_before(
    ledger: Ledger, tools: Path, tmp_path: Path
) -> None:
    aino, eino = Key(tmp_path, "aino"), Key(tmp_path, "eino")
    signers = "registry/allowed_signers"
    ledger.found({**founding(), signers: f"aino {aino.public}\n".encode()})
    ledger.land({**ledger.files, "registry/1": b""}, sign=aino.sign)
    both = f"aino {aino.public}\neino {eino.public}\n".encode()
    ledger.land({**ledger.files, signers: both}, sign=eino.sign)  # lets himself in
    ledger.land({**ledger.files, "registry/2": b""}, sign=eino.sign)
    ledger.land({**ledger.files, "registry/3": b""})
    signing(ledger, eino)
    folder = unpacked(packed(ledger.root, tmp_path / "e.tar"), tmp_path / "out")
    said = followed(folder, tools)
    assert said[0] == "SAME"
    assert said[2].startswith('Good "stcli-checkpoint@v1" signature for eino with ED25519 key')
    ids = [line.split()[3] for line in (folder / "roots.txt").read_text().splitlines()]
    assert [line.split()[:2] for line in said[3:]] == [
        ["G", ids[1]], ["U", ids[2]], ["G", ids[3]], ["N", ids[4]],
    ]  # fmt: skip
    (folder / "checkpoint.txt.sig").write_bytes(aino.sign(b"x", namespace="stcli-checkpoint@v1"))
    assert any("Signature verification failed" in line for line in _again(folder, tools))


def _again(folder: Path, tools: Path) -> list[str]:
    shutil.rmtree(folder / "trail")
    return followed(folder, tools)


def test_what_was_altered_is_not_the_same(ledger: Ledger, tools: Path, tmp_path: Path) -> None:
    Life(ledger, 9).live(5)
    ledger.land({**ledger.files, "registry/x.txt": b"decided"})
    folder = unpacked(packed(ledger.root, tmp_path / "e.tar"), tmp_path / "out")
    assert followed(folder, tools)[0] == "SAME"
    checkpoint = (folder / "checkpoint.txt").read_bytes()
    ledger.land({**ledger.files, "registry/x.txt": b"otherwise"})
    other = unpacked(packed(ledger.root, tmp_path / "f.tar"), tmp_path / "other")
    (folder / "history.bundle").write_bytes((other / "history.bundle").read_bytes())
    assert _again(folder, tools)[0] == "SAME"  # the longer history contains it
    (other / "checkpoint.txt").write_bytes(checkpoint.replace(b"n ", b"n 1"))
    assert followed(other, tools)[0] == "DIFFERENT"
    root = checkpoint[-65:-1]
    (other / "checkpoint.txt").write_bytes(checkpoint.replace(root, root[::-1]))
    assert _again(other, tools)[0] == "DIFFERENT"
    bundle = (other / "history.bundle").read_bytes()
    middle = len(bundle) // 2
    spoilt = bundle[:middle] + bytes([bundle[middle] ^ 1]) + bundle[middle + 1 :]
    (other / "history.bundle").write_bytes(spoilt)
    assert "SAME" not in _again(other, tools)


def test_the_same_history_gives_the_same_bytes(ledger: Ledger, tmp_path: Path) -> None:
    Life(ledger, 10).live(6)
    first = packed(ledger.root, tmp_path / "a.tar")

    def git(*arguments: str) -> None:
        subprocess.run(["git", *arguments], cwd=tmp_path, check=True, capture_output=True)

    git("clone", "--quiet", "--no-local", str(ledger.root), "copy")
    for name, value in (("core.compression", "9"), ("pack.window", "50"), ("pack.threads", "2"),
                        ("pack.depth", "2"), ("pack.packSizeLimit", "1m")):  # fmt: skip
        git("-C", "copy", "config", name, value)
    for tag in ("HEAD~1", "HEAD~2"):
        git("-C", "copy", "tag", f"t{tag[-1]}", tag)
    git("-C", "copy", "repack", "-adfq", "--write-bitmap-index")
    assert packed(tmp_path / "copy", tmp_path / "b.tar") == first
    assert packed(ledger.root, tmp_path / "c.tar", "HEAD~1") != first
    assert packed(tmp_path / "copy", tmp_path / "d.tar", "t1") == (tmp_path / "c.tar").read_bytes()


def test_a_bundle_of_a_sha256_repository(tools: Path, tmp_path: Path) -> None:
    root = tmp_path / "long"
    env = {**os.environ}
    for command in (
        ("init", "--quiet", "--object-format=sha256", str(root)),
        ("-C", str(root), "add", "."),
        ("-C", str(root), "commit", "--quiet", "--message", "first"),
    ):
        subprocess.run(["git", *command], check=True, env=env)
        for path, content in founding().items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_bytes(content)
    folder = unpacked(packed(root, tmp_path / "e.tar"), tmp_path / "out")
    assert followed(folder, tools)[0] == "SAME"


def test_it_goes_to_a_file_and_says_what_is_in_it(
    ledger: Ledger, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import hashlib
    import json

    ledger.found()
    root, file = str(ledger.root), tmp_path / "e.tar"
    assert main(["-C", root, "audit", "bundle"]) == 2
    assert "none was named" in capsys.readouterr().err
    content = packed(ledger.root, file, "--json")
    answer = json.loads(capsys.readouterr().out)["data"]
    assert answer["file"] == str(file)
    assert answer["bytes"] == len(content)
    assert answer["sha256"] == hashlib.sha256(content).hexdigest()
    assert (answer["n"], answer["commit"]) == (1, ledger.head)
    assert main(["-C", root, "audit", "bundle", "-o", str(file)]) == 2
    assert file.read_bytes() == content
    capsys.readouterr()
    assert main(["-C", root, "--lang", "en", "audit", "bundle", "-o", str(file), "--force"]) == 0
    said = capsys.readouterr().out
    assert said.endswith(f"SHA-256 {answer['sha256']}\n{answer['line']}\n")


def test_a_history_that_is_not_whole_is_not_packed(ledger: Ledger, tmp_path: Path) -> None:
    ledger.found()
    (ledger.git / "shallow").write_text(f"{ledger.head}\n")
    assert main(["-C", str(ledger.root), "audit", "bundle", "-o", str(tmp_path / "e.tar")]) == 4
    assert not (tmp_path / "e.tar").exists()
