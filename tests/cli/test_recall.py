"""What is remembered of files that have not changed: it saves time and changes no answer."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from stcli.cli import recall, sql
from stcli.domain.finding import Finding
from stcli.domain.model.snapshot import Snapshot
from stcli.store import listing, memo
from tests.cli.made_up import MEASURE, Run, content, git, write

OPAS = "registry/measures/esimerkki-opas.yaml"
SQL = "select id, title, lead from measures"
QUESTIONS: tuple[tuple[str, ...], ...] = (
    ("validate",), ("validate", "--strict"), ("validate", OPAS), ("query", SQL),
    ("query", "select count(*) n from links"), ("query", "select * from history"),
    ("query", "select * from transitions"), ("validate", "-f", "junit"),
)  # fmt: skip


@pytest.fixture
def remembered(inside: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A registry whose files count as settled at once."""
    monkeypatch.setattr(listing, "SETTLED", -10_000_000_000)
    return inside


@pytest.fixture
def readings(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """One item for each time that a whole registry was read."""
    seen: list[int] = []
    of = Snapshot.of

    def watched(*arguments: Any, **named: Any) -> Snapshot:
        seen.append(1)
        return of(*arguments, **named)

    monkeypatch.setattr(Snapshot, "of", watched)
    return seen


def memos() -> list[Path]:
    return sorted((Path(os.environ["XDG_CACHE_HOME"]) / "stcli" / "memo").iterdir())


def answers(run: Run) -> list[tuple[int, str, str]]:
    found = []
    for question in QUESTIONS:
        outcome = run(*question, *(() if "-f" in question else ("--json",)))
        found.append((outcome.code, outcome.out, outcome.err))
    return found


def test_files_that_have_not_changed_are_not_read_again(
    remembered: Path, readings: list[int], run: Run
) -> None:
    first = answers(run)
    del readings[:]
    assert answers(run) == first
    assert readings == []


def test_whatever_changes_is_seen(remembered: Path, readings: list[int], run: Run) -> None:
    def title() -> str:
        (row,) = run("query", SQL, "--json").envelope["data"]
        return str(row["title"])

    assert (title(), title(), len(readings)) == ("Esimerkki: opas", "Esimerkki: opas", 1)
    path = remembered / OPAS
    old = path.stat()
    path.write_bytes(path.read_bytes().replace(b"Esimerkki: opas", b"Esimerkki: epas"))
    os.utime(path, ns=(old.st_atime_ns, old.st_mtime_ns))
    assert title() == "Esimerkki: epas"
    write(remembered, {"registry/measures/toinen.yaml": content("measures/x", {
        **MEASURE, "id": "toinen"})})  # fmt: skip
    assert run("query", "select count(*) n from measures", "-f", "csv").out == "n\r\n2\r\n"
    (remembered / "registry/measures/toinen.yaml").unlink()
    assert run("query", "select count(*) n from measures", "-f", "csv").out == "n\r\n1\r\n"
    assert run("validate").code == 0
    path.write_bytes(b"id: [\n")
    assert run("validate").code == 1
    assert run("query", SQL).code == 1
    assert run("query", SQL).code == 1
    schema = remembered / "schemas" / "measure.schema.json"
    path.write_bytes(content("measures/x", MEASURE))
    assert run("validate").code == 0
    schema.write_text(
        schema.read_text("utf-8").replace('"lead", "history"]', '"lead", "history", "goals"]')
    )
    assert run("validate").code == 1


def delete(path: Path) -> None:
    path.unlink()


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-7])


def empty(path: Path) -> None:
    path.write_bytes(b"")


def scribble(path: Path) -> None:
    held = bytearray(path.read_bytes())
    held[len(held) // 2] ^= 0xFF
    path.write_bytes(held)


def scribble_first(path: Path) -> None:
    held = bytearray(path.read_bytes())
    held[0] ^= 0xFF
    path.write_bytes(held)


def swap(path: Path) -> None:
    """What was kept for something else."""
    others = [other for other in memos() if other != path]
    path.write_bytes(others[0].read_bytes())


def link(path: Path) -> None:
    held = path.rename(path.with_suffix(".other"))
    path.symlink_to(held)


def lay_a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def open_to_all(path: Path) -> None:
    path.chmod(0o666)


@pytest.mark.parametrize(
    "harm",
    [delete, cut, empty, scribble, scribble_first, swap, link, lay_a_folder, open_to_all],
)
def test_harm_between_steps_changes_no_answer(
    harm: Callable[[Path], None], remembered: Path, run: Run
) -> None:
    right = answers(run)
    for path in memos():
        harm(path)
        assert answers(run) == right


def test_what_was_just_changed_is_not_trusted(inside: Path, run: Run) -> None:
    """Within a moment a file may change again and look the same."""
    right = answers(run)
    assert {path.suffix for path in memos()} <= {".cards", ".seal"}  # these tell contents apart
    assert answers(run) == right


@pytest.fixture
def while_filling(monkeypatch: pytest.MonkeyPatch) -> list[Callable[[], None]]:
    """What happens while tables are being filled."""
    happens: list[Callable[[], None]] = []
    fill = sql._filled

    def filled(*given: Any) -> Any:
        found = fill(*given)
        while happens:
            happens.pop()()
        return found

    monkeypatch.setattr(sql, "_filled", filled)
    return happens


def test_what_was_just_changed_is_not_trusted_however_long_the_answer_takes(
    inside: Path, run: Run, monkeypatch: pytest.MonkeyPatch, while_filling: list[Callable[[], None]]
) -> None:
    while_filling.append(lambda: monkeypatch.setattr(listing, "SETTLED", -10_000_000_000))
    run("query", SQL)
    assert not [path for path in memos() if "tables" in path.name]
    run("query", SQL)
    assert [path for path in memos() if "tables" in path.name]


def test_who_commits_while_commits_are_read_is_not_left_out_for_ever(
    remembered: Path, run: Run, while_filling: list[Callable[[], None]]
) -> None:
    for arguments in (("init", "-q", "-b", "main"), ("add", "-A"), ("commit", "-q", "-m", "One")):
        git(remembered, *arguments)

    def another() -> None:
        git(remembered, "rm", "-rq", "--cached", "schemas")
        git(remembered, "commit", "-q", "-m", "Two")

    while_filling.append(another)
    asked = ("query", "select count(*) n from commits", "--json")
    assert run(*asked).envelope["data"] == [{"n": 1}]
    assert run(*asked).envelope["data"] == [{"n": 2}]
    assert run(*asked).envelope["data"] == [{"n": 2}]


def test_where_nothing_can_be_kept_all_is_as_before(
    inside: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    right = answers(run)
    monkeypatch.setattr(listing, "SETTLED", -10_000_000_000)
    for place in ("/dev/null/x", "/proc", "relative"):
        monkeypatch.setenv("XDG_CACHE_HOME", place)
        assert answers(run) == right


def test_many_at_once_leave_a_whole_memo(remembered: Path, run: Run) -> None:
    payloads = [os.urandom(300_000) for _ in range(8)]
    from stcli.store.tree import WorkTree

    kept = memo.memo_of(WorkTree(str(remembered)), "test", environment=os.environ, shipped={})
    with ThreadPoolExecutor() as pool:
        list(pool.map(kept.write, payloads))
    assert kept.read() in payloads
    assert [path.name for path in memos()] == [kept.name]


def test_what_would_not_come_back_the_same_is_not_kept(remembered: Path) -> None:
    def judged(**params: Any) -> recall.Judged:
        finding = Finding("rule", "warning", "p", "rule.code", params, where=("a", 1))
        return recall.Judged((finding,), frozenset("ab"), frozenset("a"))

    for found in (
        judged(names=["a"], text={"fi": "å"}),
        recall.Judged((), frozenset(), frozenset()),
    ):
        written = recall._written(found)
        assert written is not None
        assert recall._read(written) == found
    assert recall._written(judged(names={1, 2})) is None
    assert recall._written(judged(names=("a",))) is None
