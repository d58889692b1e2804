"""What was verified is remembered: the verdict is the same as without, and nobody can plant one.

Every attack of the corpus, and random honest lives, are audited step by step with a memory and
in one go without; what is remembered must never be seen in what is found.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any, Final

import pytest

from stcli.cli import main
from stcli.cli.tidemark import compare
from stcli.store import discovery
from stcli.store.landing import History
from stcli.store.remembrance import Shelf
from tests.cli.conftest import ENVIRONMENT
from tests.trust.ledger import HOUR, TODAY, Files, Ledger, founding
from tests.trust.lives import Life
from tests.trust.test_attacks import ATTACKS, Attack

STATE: Final = "state"
LIVES: Final = 12


@pytest.fixture(autouse=True)
def surroundings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name, value in {**ENVIRONMENT, "HOME": str(tmp_path)}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / STATE))


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    return Ledger(tmp_path / "registry-folder")


class Audits:
    """The audit of one repository, run as a person runs it."""

    def __init__(self, ledger: Ledger, capsys: pytest.CaptureFixture[str]) -> None:
        self.root = ledger.root
        self.capsys = capsys
        self.err = ""

    def __call__(self, *more: str, today: str = TODAY) -> tuple[int, Any, int]:
        """Exit code, answer, and how many landings were remembered."""
        code, out = self.say(*more, "--json", today=today)
        answer = json.loads(out)
        data = answer["data"]
        return code, answer, data.pop("remembered") if data else 0

    def say(self, *more: str, today: str = TODAY) -> tuple[int, str]:
        self.capsys.readouterr()
        code = main(["-C", str(self.root), "audit", "verify", "--today", today, *more])
        said = self.capsys.readouterr()
        self.err = said.err
        return code, said.out


@pytest.fixture
def audit(ledger: Ledger, capsys: pytest.CaptureFixture[str]) -> Audits:
    return Audits(ledger, capsys)


def trunk(ledger: Ledger) -> list[str]:
    command = ["git", "rev-list", "--first-parent", "--reverse", "HEAD"]
    done = subprocess.run(command, cwd=ledger.root, capture_output=True, check=True)
    return done.stdout.decode().split()


def goes_on_as_in_one_go(ledger: Ledger, audit: Audits) -> None:
    ids = trunk(ledger)
    known = 0
    state = Path(os.environ["XDG_STATE_HOME"])
    first = state.with_name("first")
    for id in ids:
        code, said, remembered = audit(id)
        assert remembered in (0, known)  # only a finding about today's clock is not kept
        known = said["data"]["last"] if said["data"] else 0
        if code != 4 and not first.exists():
            shutil.copytree(state, first)
    assert audit("--full")[:2] == audit()[:2]
    # All in one go after the first landing that has a registry.
    shutil.rmtree(state)
    first.rename(state)
    assert audit.say("-v", "--full")[1] == _without_memory(audit.say("-v")[1])


def _without_memory(text: str) -> str:
    start = text.find("were checked in earlier runs")
    start = start if start >= 0 else text.find("was checked in an earlier run")
    if start < 0:
        return text
    begin = text.rindex("\n  ", 0, start) + 1
    end = text.index("again.\n", start) + len("again.\n")
    return text[:begin] + text[end:]


SOUND: Final = [case for case in ATTACKS if case.exit != 4]


@pytest.mark.parametrize("case", SOUND, ids=str)
def test_an_attack_is_found_alike_with_a_memory(
    case: Attack, ledger: Ledger, audit: Audits
) -> None:
    case.make(ledger)
    goes_on_as_in_one_go(ledger, audit)


@pytest.mark.parametrize("seed", range(LIVES))
def test_an_honest_life_is_told_alike_with_a_memory(
    seed: int, ledger: Ledger, audit: Audits
) -> None:
    Life(ledger, 1000 + seed).live(8)
    goes_on_as_in_one_go(ledger, audit)


# Who may have written it


@pytest.fixture
def kept(ledger: Ledger, audit: Audits) -> Path:
    """The memory of a history with two landings."""
    ledger.found()
    ledger.land({**ledger.files, "registry/x.txt": b"x"})
    audit()
    (found,) = (Path(os.environ["XDG_STATE_HOME"]) / "stcli/audit").iterdir()
    assert audit()[2] == 2
    return found


def test_a_memory_is_the_users_own_and_no_link(kept: Path) -> None:
    assert [oct(p.stat().st_mode & 0o777) for p in (kept, kept.parent, kept.parents[1])] == [
        "0o600", "0o700", "0o700",
    ]  # fmt: skip


def test_a_memory_that_was_altered_or_cut_is_named_and_not_believed(
    kept: Path, audit: Audits
) -> None:
    sound = kept.read_bytes()
    size = len(sound)
    for content in (
        *(sound[:cut] for cut in (size // 2, size - 1, 150)), sound + b"x",
        *(_flipped(sound, place) for place in (60, 130, 200, size // 2, size - 2)),
    ):  # fmt: skip
        kept.write_bytes(content)
        code, _, remembered = audit()
        assert (code, remembered) == (0, 0)
        assert "is damaged" in audit.err
        assert audit()[2] == 2  # and made anew
    for content in (b"", b"\0" * 300, b"stcli-audit-memory-v2 x y\n", b"\xff\n"):
        kept.write_bytes(content)
        assert audit()[2] == 0


def test_a_memory_that_is_whole_but_says_something_else_is_named_and_not_believed(
    kept: Path, audit: Audits
) -> None:
    first, facts, body = kept.read_bytes().split(b"\n", 2)
    said = json.loads(facts)
    del said["program"]
    content = json.dumps(said).encode() + b"\n" + body
    form, commit, _ = first.split(b" ")
    digest = hashlib.sha256(content).hexdigest().encode()
    kept.write_bytes(b" ".join((form, commit, digest)) + b"\n" + content)
    assert audit()[::2] == (0, 0)
    assert "is damaged" in audit.err
    assert audit()[2] == 2  # and made anew


def _flipped(content: bytes, place: int) -> bytes:
    return content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]


def test_what_others_can_write_is_named_and_not_believed(kept: Path, audit: Audits) -> None:
    for place in (kept, kept.parent, kept.parents[1]):
        place.chmod(place.stat().st_mode | 0o020)
        code, _, remembered = audit()
        assert (code, remembered) == (0, 0)
        assert "Others may write to" in audit.err
        assert str(place) in audit.err
        place.chmod(place.stat().st_mode & ~0o020)
    assert audit()[2] == 2


def test_what_belongs_to_another_is_named_and_not_believed(
    kept: Path, audit: Audits, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 4321)
    code, _, remembered = audit()
    assert (code, remembered) == (0, 0)
    assert "belongs to another user" in audit.err


def test_a_link_is_named_and_not_followed(kept: Path, audit: Audits, tmp_path: Path) -> None:
    for place in (kept, kept.parent, kept.parents[1]):
        elsewhere = tmp_path / "elsewhere"
        place.rename(elsewhere)
        place.symlink_to(elsewhere)
        before = _everything(elsewhere)
        code, _, remembered = audit()
        assert (code, remembered) == (0, 0)
        assert "is no plain file or folder" in audit.err
        assert _everything(elsewhere) == before
        place.unlink()
        elsewhere.rename(place)
    kept.unlink()
    os.mkfifo(kept)
    assert audit()[2] == 0
    assert "is no plain file or folder" in audit.err


def _everything(place: Path) -> dict[str, bytes]:
    files = [place] if place.is_file() else [p for p in place.rglob("*") if p.is_file()]
    return {str(path): path.read_bytes() for path in files}


@pytest.mark.parametrize("where", ["nowhere", "here/../there", "", "/proc/no/such/place"])
def test_where_nothing_can_be_kept_nothing_is(
    where: str, ledger: Ledger, audit: Audits, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", where)
    monkeypatch.setenv("HOME", "not-absolute")
    monkeypatch.chdir(tmp_path)
    ledger.found()
    assert [audit()[0], audit()[2], audit.err] == [0, 0, ""]
    assert sorted(p.name for p in tmp_path.iterdir()) == ["registry-folder"]


def test_without_a_named_folder_the_usual_one_is_used(
    ledger: Ledger, audit: Audits, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("XDG_STATE_HOME")
    ledger.found()
    assert [audit()[2], audit()[2]] == [0, 1]
    assert list((tmp_path / ".local/state/stcli/audit").iterdir())


# When it counts


def test_another_program_judges_anew(
    kept: Path, audit: Audits, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("stcli.store.remembrance.__version__", "9.9")
    assert [audit()[2], audit.err, audit()[2]] == [0, "", 2]
    monkeypatch.undo()


def test_full_ignores_it_and_writes_it_anew(kept: Path, audit: Audits) -> None:
    kept.write_bytes(kept.read_bytes() + b"x")
    assert audit("--full")[2] == 0
    assert audit()[2] == 2
    said = audit.say()[1]
    assert "2 of them were checked in earlier runs" in said
    assert "earlier runs" not in audit.say("--full")[1]


def test_a_range_neither_uses_nor_keeps_a_memory(kept: Path, audit: Audits) -> None:
    before = kept.read_bytes()
    assert audit("HEAD^..HEAD")[2] == 0
    assert kept.read_bytes() == before


def test_an_earlier_state_does_not_shorten_what_is_remembered(kept: Path, audit: Audits) -> None:
    assert audit("HEAD^")[2] == 0
    assert audit()[2] == 2


def test_another_history_takes_the_place_of_what_was_remembered(
    kept: Path, ledger: Ledger, audit: Audits
) -> None:
    ledger.point(trunk(ledger)[0])
    ledger.land({**ledger.files, "registry/y.txt": b"y"})
    ledger.land({**ledger.files, "registry/z.txt": b"z"})
    assert [audit()[2], audit()[2]] == [0, 3]


def test_a_finding_about_todays_clock_is_found_every_day_anew(
    ledger: Ledger, audit: Audits
) -> None:
    ledger.found()
    code, answer, _ = audit(today="2026-01-01")
    assert (code, answer["findings"][0]["rule"]) == (0, "audit-dated-ahead")
    assert audit(today="2026-01-01")[2] == 0
    assert [audit()[1]["findings"], audit()[2]] == [[], 1]
    # What was remembered on a later day says nothing about an earlier one.
    assert audit(today="2026-01-01")[1]["findings"]


def test_two_registries_of_one_repository_are_told_apart(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ledger = Ledger(tmp_path / "top")
    (ledger.root / "sub").mkdir()
    shutil.copytree(ledger.root / "registry", ledger.root / "sub/registry")
    odd: Files = {**founding(), "registry/zzz.txt": b"x"}
    ledger.land({**odd, **{f"sub/{path}": content for path, content in founding().items()}})
    outer, inner = Audits(ledger, capsys), Audits(ledger, capsys)
    inner.root = ledger.root / "sub"
    assert [outer()[2], inner()[2], outer()[2], inner()[2]] == [0, 0, 1, 1]


def test_audits_at_once_leave_a_whole_memory(ledger: Ledger, audit: Audits) -> None:
    import sys

    ledger.found()
    command = [sys.executable, "-m", "stcli", "-C", str(ledger.root), "audit", "verify"]
    command += ["--today", TODAY]
    audit()
    for number in range(3):
        ledger.land({**ledger.files, f"registry/{number}.txt": b"x"})
        running = [
            subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            for _ in range(4)
        ]
        for process in running:
            out, err = process.communicate()
            assert (process.returncode, err) == (0, b""), out
        assert audit()[2] == number + 2
    assert len(list((Path(os.environ["XDG_STATE_HOME"]) / "stcli/audit").iterdir())) == 1


# The remote branch


@pytest.fixture
def cloned(ledger: Ledger) -> Ledger:
    """A history of three landings whose branch follows one of ``origin``."""
    ledger.found()
    ledger.land({**ledger.files, "registry/x.txt": b"x"})
    ledger.land({**ledger.files, "registry/y.txt": b"y"})
    follow(ledger, "https://example.invalid/registry.git")
    fetched(ledger, ledger.head)
    return ledger


def follow(ledger: Ledger, url: str) -> None:
    config = ledger.git / "config"
    config.write_text(
        "[core]\n\trepositoryformatversion = 0\n"
        f'[remote "origin"]\n\turl = {url}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n'
        '[branch "main"]\n\tremote = origin\n\tmerge = refs/heads/main\n'
    )


def fetched(ledger: Ledger, commit: str) -> None:
    place = ledger.git / "refs/remotes/origin/main"
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(f"{commit}\n")


def behind(audit: Audits, *more: str) -> list[tuple[str, str, str]]:
    return [
        (f["severity"], f["before"], f["after"])
        for f in audit(*more)[1]["findings"] if f["rule"] == "audit-checkpoint"
    ]  # fmt: skip


def test_a_remote_branch_that_takes_back_what_was_seen_is_an_error(
    cloned: Ledger, audit: Audits
) -> None:
    ids = trunk(cloned)
    assert audit()[1]["data"]["mark"] is None
    assert audit()[1]["data"]["mark"] == {"branch": "origin/main", "commit": ids[2]}
    assert "The remote branch origin/main still contains" in audit.say()[1]
    fetched(cloned, ids[1])
    for more in ((), ("--full",), ("HEAD^..HEAD",), ("HEAD^",)):
        assert behind(audit, *more) == [("error", ids[2], ids[1])]
    assert "The remote branch origin/main no longer contains" in audit.say()[1]
    fetched(cloned, ids[2])
    assert behind(audit) == []


def test_a_remote_branch_that_goes_on_raises_the_mark(cloned: Ledger, audit: Audits) -> None:
    audit()
    base, files = cloned.head, cloned.files
    side = cloned.commit({**files, "registry/s.txt": b"s"}, "side\n", trunk(cloned)[0])
    merged = cloned.commit({**files, "registry/s.txt": b"s"}, "merge\n", side, base)
    fetched(cloned, merged)  # what was seen is reached through the other parent
    assert behind(audit) == []
    assert audit()[1]["data"]["mark"]["commit"] == merged
    rewritten = cloned.commit(files, "rewritten\n", trunk(cloned)[0], time=cloned.time + HOUR)
    fetched(cloned, rewritten)
    assert behind(audit) == [("error", merged, rewritten)]


def test_what_was_fetched_while_an_audit_was_under_way_is_no_alarm(
    cloned: Ledger, audit: Audits
) -> None:
    audit()
    repository = discovery.at(str(cloned.root)).repository
    shelf = Shelf.of(os.environ)
    newer = cloned.commit({**cloned.files, "registry/z.txt": b"z"}, "more\n", cloned.head)
    with History(repository) as slow:
        fetched(cloned, newer)
        assert behind(audit) == []  # a faster audit, which raises the mark
        assert compare(shelf, slow).findings == ()
    assert audit()[1]["data"]["mark"]["commit"] == newer
    fetched(cloned, trunk(cloned)[1])
    with History(repository) as slow:
        (cloned.git / "config").write_text("[core]\n\trepositoryformatversion = 0\n")
        assert len(compare(shelf, slow).findings) == 1  # as it stood when it was still followed


def test_a_fresh_copy_that_never_saw_it_is_behind_too(cloned: Ledger, audit: Audits) -> None:
    audit()
    seen = cloned.head
    cloned.point(trunk(cloned)[1])
    fetched(cloned, cloned.head)
    cloned.remove(seen)
    assert behind(audit) == [("error", seen, cloned.head)]


def test_another_remote_has_a_mark_of_its_own(cloned: Ledger, audit: Audits) -> None:
    audit()
    follow(cloned, "https://example.invalid/fork.git")
    fetched(cloned, trunk(cloned)[0])
    assert behind(audit) == []
    follow(cloned, "https://example.invalid/registry.git")
    assert len(behind(audit)) == 1


def test_a_mark_that_was_spoilt_is_named_and_set_anew(cloned: Ledger, audit: Audits) -> None:
    audit()
    (mark,) = (Path(os.environ["XDG_STATE_HOME"]) / "stcli/audit").glob("*.mark-*")
    mark.write_bytes(mark.read_bytes().replace(cloned.head[:8].encode(), b"0" * 8))
    assert behind(audit) == []
    assert "is damaged" in audit.err
    assert audit()[1]["data"]["mark"]["commit"] == cloned.head


def test_no_remote_branch_no_mark(ledger: Ledger, audit: Audits) -> None:
    ledger.found()
    follow(ledger, "https://example.invalid/registry.git")  # never fetched
    assert [audit()[1]["data"]["mark"] for _ in range(2)] == [None, None]
    (ledger.git / "HEAD").write_text(f"{ledger.head}\n")  # detached
    fetched(ledger, ledger.head)
    assert [audit()[1]["data"]["mark"] for _ in range(2)] == [None, None]
