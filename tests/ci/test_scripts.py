"""The scripts that GitHub and GitLab share: what they refuse, what they tell, what they install."""

from __future__ import annotations

import base64
import sys
import threading
from collections.abc import Iterator
from http.server import HTTPServer, SimpleHTTPRequestHandler
from pathlib import Path
from typing import Any

import pytest

from tests.ci.parts import ROOT
from tests.ci.service import Origin, bash
from tests.cli.made_up import Run, git

FETCH = f'bash "{ROOT}/.ci/fetch" "$FOLDER"'
SECRET = "user:s3cret"


def fetch(tmp_path: Path, **told: str) -> tuple[int, str]:
    return bash(FETCH, {"FOLDER": str(tmp_path / "fetched"), **told}, tmp_path)


@pytest.mark.parametrize(
    ("base", "head"),
    [
        ("main", ""),
        ("HEAD", ""),
        ("refs/pull/1/head", ""),
        ("refs/heads/main:refs/heads/evil", ""),
        ("--upload-pack=touch mark", ""),
        ("", ""),
        ("refs/heads/main", "refs/heads/main"),
        ("refs/heads/main", "--upload-pack=touch mark"),
        ("refs/heads/main", "0" * 39),
        ("refs/heads/main", "0" * 40 + ":refs/heads/main"),
    ],
)
def test_only_a_branch_or_a_commit_is_fetched(
    base: str, head: str, origin: Origin, tmp_path: Path
) -> None:
    code, log = fetch(tmp_path, REMOTE=str(origin.bare), BASE=base, HEAD=head)
    assert code == 2, log
    assert not (tmp_path / "fetched").exists()
    assert not (tmp_path / "mark").exists()


def test_a_head_that_is_not_there_is_an_error(origin: Origin, tmp_path: Path) -> None:
    code, _ = fetch(tmp_path, REMOTE=str(origin.bare), BASE="refs/heads/main", HEAD="1" * 40)
    assert code != 0


def test_the_head_is_checked_as_it_comes(origin: Origin, tmp_path: Path) -> None:
    """A tree that git itself calls broken does not come in."""
    blob = git(origin.clone, "hash-object", "-w", "/dev/null").strip()
    entry = b"100644 .git\0" + bytes.fromhex(blob)
    (tmp_path / "tree").write_bytes(entry)
    tree = git(
        origin.clone, "hash-object", "-t", "tree", "-w", "--literally", str(tmp_path / "tree")
    ).strip()
    evil = git(origin.clone, "commit-tree", "-p", "HEAD", "-m", "made up", tree).strip()
    git(origin.clone, "push", "--quiet", "origin", f"{evil}:refs/pull/2/head")
    code, log = fetch(tmp_path, REMOTE=str(origin.bare), BASE="refs/heads/main", HEAD=evil)
    assert code != 0
    assert "hasDotgit" in log


class Private(SimpleHTTPRequestHandler):
    """A repository over HTTP for those who know the secret."""

    def do_GET(self) -> None:
        expected = "Basic " + base64.b64encode(SECRET.encode()).decode()
        if self.headers.get("Authorization") == expected:
            super().do_GET()
        else:
            self.send_error(401)

    def log_message(self, *_: Any) -> None:
        """Tests are quiet."""


@pytest.fixture
def private(origin: Origin) -> Iterator[str]:
    git(origin.bare, "update-server-info")

    def handler(*arguments: Any) -> Private:
        return Private(*arguments, directory=str(origin.bare))

    with HTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_the_token_opens_a_private_repository(
    run: Run, private: str, origin: Origin, tmp_path: Path
) -> None:
    run("focus-area", "join", "esimerkki-alue", "esimerkki-virasto")
    head = origin.request()
    git(origin.bare, "update-server-info")
    told = {"REMOTE": private, "BASE": "refs/heads/main", "HEAD": head, "NO_PROXY": "*"}
    code, log = fetch(tmp_path, **told)
    assert code != 0, log
    told["FOLDER"] = str(tmp_path / "again")
    code, log = fetch(tmp_path, **told, TOKEN=SECRET)
    assert code == 0, log


STAND_IN = f"""\
#!{sys.executable}
import pathlib, sys
with open({{log!r}}, "a") as log:
    print(*sys.argv[1:], file=log)
if "venv" in sys.argv:
    made = pathlib.Path(sys.argv[-1], "bin", "python")
    made.parent.mkdir(parents=True)
    made.write_bytes(pathlib.Path(__file__).read_bytes())
    made.chmod(0o755)
"""


def test_packages_come_by_their_hashes_and_stcli_from_the_sources_alone(tmp_path: Path) -> None:
    """A stand-in for Python writes down what it was to do: tests have no network."""
    log = tmp_path / "log"
    (tmp_path / "python").write_text(STAND_IN.format(log=str(log)))
    (tmp_path / "python").chmod(0o755)
    code, said = bash(f'bash "{ROOT}/.ci/install" ./python there', {}, tmp_path)
    assert code == 0, said
    install = "-I -m pip install --quiet --disable-pip-version-check"
    assert log.read_text().splitlines() == [
        "-I -m venv there",
        f"{install} --require-hashes --no-deps --requirement {ROOT}/requirements.lock",
        f"{install} --no-index --no-deps --no-build-isolation {ROOT}",
    ]
