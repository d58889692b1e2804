"""The index saves reading and judging again, and changes no answer, whatever happens to it."""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from stcli.cli import log
from stcli.domain.reading import document
from stcli.domain.refusal import EXIT_RACE, Refusal
from stcli.store import file, listing
from stcli.store import git as git_door
from stcli.store.card_index import BIRTH, CardIndex
from stcli.store.cards import TreeCards
from stcli.store.discovery import Repository
from tests.cli.made_up import AREA, MEASURE, MINISTRY, Run, content, git, write

OPAS = "registry/measures/esimerkki-opas.yaml"
READS: tuple[tuple[str, ...], ...] = (
    ("list", "measures"), ("list", "focus-areas", "--organisation", "esimerkki-virasto"),
    ("list", "measures", "--at", "HEAD"), ("list", "measures", "--on", "2025-06-01"),
    ("show", "esimerkki-opas"), ("show", "esimerkki-alue"), ("show", "esimerkki-alue", "--at",
     "HEAD"), ("status",), ("validate",), ("validate", "--at", "HEAD"),
    ("query", "select reference, title, path from measures order by 1"),
    ("query", "select * from links order by 1, 2, 3"), ("search", "opas"), ("log",),
    ("log", "esimerkki-opas"), ("diff",), ("why", "esimerkki-opas", "status"),
    ("list", "measures", "--where", "lead = 'esimerkki-ministerio'"),
    ("query", "select * from commits"), ("query", "select * from changes"),
    ("query", 'select reference, action, "commit" from transitions'),
)  # fmt: skip


@pytest.fixture
def kept(committed: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository whose files count as settled at once."""
    monkeypatch.setattr(listing, "SETTLED", -10_000_000_000)
    return committed


@pytest.fixture
def committed(inside: Path) -> Path:
    if not (inside / ".git").exists():
        git(inside, "init", "-q", "-b", "main")
        git(inside, "add", "-A")
        git(inside, "commit", "-q", "-m", "Begin")
    return inside


@pytest.fixture
def files_read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that were parsed."""
    seen: list[str] = []
    read = document.read

    def watched(path: str, *rest: object) -> object:
        seen.append(path)
        return read(path, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(document, "read", watched)
    return seen


def answers(
    run: Run, questions: Iterable[tuple[str, ...]] = READS
) -> list[tuple[int, str, str]]:  # fmt: skip
    found = []
    for question in questions:
        outcome = run(*question, "--json", "--today", "2026-06-01")
        found.append((outcome.code, outcome.out, outcome.err))
    return found


def fresh(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path,
    questions: Iterable[tuple[str, ...]] = READS,
) -> list[tuple[int, str, str]]:  # fmt: skip
    """The answers where nothing is remembered."""
    with monkeypatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", "/dev/null/none")
        return answers(run, questions)


def index_files() -> list[Path]:
    return sorted((Path(os.environ["XDG_CACHE_HOME"]) / "stcli" / "memo").iterdir())


# A life of the registry, by hand and by commands


def lead_changes(root: Path, run: Run) -> None:
    changed = {**MEASURE, "lead": "esimerkki-virasto"}
    write(root, {OPAS: content("measures/esimerkki-opas", changed)})


def saved(root: Path, run: Run) -> None:
    run("save", "--reason", "Kokeilu")


def another_comes(root: Path, run: Run) -> None:
    other = {**MEASURE, "id": "esimerkki-koe", "title": {"fi": "Esimerkki: koe"}}
    write(root, {"registry/measures/esimerkki-koe.yaml": content("measures/x", other)})


def it_breaks(root: Path, run: Run) -> None:
    (root / OPAS).write_bytes(b"id: [\n")


def it_is_mended_otherwise(root: Path, run: Run) -> None:
    """In a form that is not canonical."""
    text = content("measures/esimerkki-opas", MEASURE).replace(
        b"status: planned", b"status:  planned"
    )
    (root / OPAS).write_bytes(text)


def it_goes(root: Path, run: Run) -> None:
    (root / OPAS).unlink()


def it_stands_elsewhere(root: Path, run: Run) -> None:
    write(root, {"registry/measures/kansio/esimerkki-opas.yaml":
                 content("measures/kansio/x", MEASURE)})  # fmt: skip


def all_is_as_committed(root: Path, run: Run) -> None:
    git(root, "checkout", "-q", "--", ".")
    git(root, "clean", "-fdq", "registry")


def an_area_is_named_by_a_command(root: Path, run: Run) -> None:
    run("set", "esimerkki-alue", "title.sv=Exempelområde")


def a_member_joins(root: Path, run: Run) -> None:
    run("organisation", "add", "esimerkki-liitto", "--name-fi", "Esimerkkiliitto", "--type", "ngo")


def an_organisation_becomes_a_unit(root: Path, run: Run) -> None:
    unit = {**MINISTRY, "part_of": "esimerkki-virasto"}
    write(root, {"registry/organisations/esimerkki-ministerio.yaml":
                 content("organisations/x", unit)})  # fmt: skip


def the_law_changes(root: Path, run: Run) -> None:
    schema = root / "schemas" / "measure.schema.json"
    text = schema.read_text("utf-8")
    schema.write_text(text.replace('"lead", "history"]', '"lead", "history", "goals"]'))


def a_title_is_lost(root: Path, run: Run) -> None:
    lacking = {**AREA, "title": {"sv": "Exempel"}}
    write(root, {"registry/focus-areas/esimerkki-alue.yaml": content("focus-areas/x", lacking)})


STEPS: tuple[Callable[[Path, Run], None], ...] = (
    lead_changes, saved, another_comes, it_breaks, it_is_mended_otherwise, it_goes,
    it_stands_elsewhere, all_is_as_committed, an_area_is_named_by_a_command, a_member_joins,
    an_organisation_becomes_a_unit, the_law_changes, a_title_is_lost, all_is_as_committed,
)  # fmt: skip


def test_at_every_step_of_a_life_the_answers_are_those_of_who_remembers_nothing(
    kept: Path, run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    answers(run)
    for step in STEPS:
        step(kept, run)
        right = fresh(run, monkeypatch, tmp_path)
        assert answers(run) == right, step.__name__
        assert answers(run) == right, step.__name__


def delete(path: Path) -> None:
    path.unlink()


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def scribble(path: Path) -> None:
    held = bytearray(path.read_bytes())
    for place in range(0, len(held), 97):
        held[place] ^= 0x55
    path.write_bytes(held)


def leave_a_journal(path: Path) -> None:
    """As a process that was killed might."""
    Path(f"{path}-journal").write_bytes(os.urandom(900))


@pytest.mark.parametrize("harm", [delete, cut, scribble, leave_a_journal])
def test_harm_between_the_steps_changes_no_answer(
    harm: Callable[[Path], None], kept: Path, run: Run, monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:  # fmt: skip
    answers(run)
    for step in (lead_changes, saved, it_breaks):
        step(kept, run)
        right = fresh(run, monkeypatch, tmp_path)
        for path in index_files():
            harm(path)
        assert answers(run) == right, step.__name__


# What commits did

PAST: tuple[tuple[str, ...], ...] = (
    ("log",), ("log", "esimerkki-opas"), ("log", "esimerkki-alue"),
    ("why", "esimerkki-opas", "lead"),
    ("query", "select * from changes order by 1, 2, 3, 4, 5"),
    ("query", "select * from commits, transitions using (commit) order by 1, 2, 3, 4, 5"),
    ("query", "--at", "HEAD~1", "select * from changes order by 1, 2, 3, 4, 5"),
)  # fmt: skip


def committed_as_it_is(root: Path) -> None:
    git(root, "add", "-A")
    claim = "Stcli-Action: measure.edit\nStcli-Record: measures/esimerkki-opas\n"
    git(root, "commit", "-q", "--allow-empty", "-m", f"Kokeilu\n\nSyy.\n\n{claim}")


def another_leads(root: Path, run: Run) -> None:
    changed = {**MEASURE, "lead": "esimerkki-ministerio", "number": "7"}
    write(root, {OPAS: content("measures/esimerkki-opas", changed)})


def it_moves(root: Path, run: Run) -> None:
    it_stands_elsewhere(root, run)
    (root / OPAS).unlink(missing_ok=True)


def a_side_is_merged(root: Path, run: Run) -> None:
    """One that began before the last commit, and changed what that may have changed too."""
    git(root, "checkout", "-q", "-b", "side", "HEAD~1")
    lead_changes(root, run)
    an_organisation_becomes_a_unit(root, run)
    committed_as_it_is(root)
    git(root, "checkout", "-q", "main")
    git(root, "merge", "-q", "--no-ff", "-X", "ours", "-m", "Yhdessä", "side")
    git(root, "branch", "-q", "-D", "side")
    another_leads(root, run)


def the_last_is_taken_away(root: Path, run: Run) -> None:
    git(root, "reset", "-q", "--hard", "HEAD~1")


def the_law_says_more(root: Path, run: Run) -> None:
    schema = root / "schemas" / "measure.schema.json"
    text = schema.read_text("utf-8")
    schema.write_text(text.replace('"fi": "numero"', '"fi": "järjestysnumero"'), "utf-8")


DEEDS = (
    lead_changes, another_leads, another_comes, it_breaks, it_is_mended_otherwise, it_moves,
    a_side_is_merged, the_law_changes, the_law_says_more, a_title_is_lost, the_last_is_taken_away,
)  # fmt: skip


@pytest.mark.parametrize("seed", range(2))
def test_the_past_is_told_alike_whatever_part_of_it_is_remembered(
    seed: int, kept: Path, run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    dice = random.Random(seed)
    committed_as_it_is(kept)
    answers(run, [("list", "measures")])
    for deed in dice.sample(DEEDS, len(DEEDS)):
        deed(kept, run)
        committed_as_it_is(kept)
        if dice.random() < 0.3:
            for path in index_files():
                dice.choice((delete, cut, scribble))(path)
        asked = dice.sample(PAST, 4)
        assert answers(run, asked) == fresh(run, monkeypatch, tmp_path, asked), deed.__name__
    assert answers(run, PAST) == fresh(run, monkeypatch, tmp_path, PAST)


def test_of_a_history_that_was_told_once_nothing_is_read_again(
    kept: Path, run: Run, files_read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for deed in (lead_changes, the_law_says_more, it_moves):
        deed(kept, run)
        committed_as_it_is(kept)
    told = answers(run, PAST)
    monkeypatch.setattr(git_door, "tokens", None)  # no commit is asked of git
    files_read.clear()
    assert answers(run, (*PAST[:3], *PAST[4:])) == [*told[:3], *told[4:]]
    assert not files_read


def test_a_commit_and_a_work_tree_that_were_listed_are_called_by_their_roll(
    kept: Path, run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked: tuple[tuple[str, ...], ...] = (
        ("list", "measures"), ("list", "measures", "--at", "HEAD"),
        ("list", "organisations", "--at", "HEAD~1"), ("show", "esimerkki-opas", "--at", "HEAD"),
    )  # fmt: skip
    another_comes(kept, run)
    committed_as_it_is(kept)
    right = fresh(run, monkeypatch, tmp_path, asked)
    answers(run, asked)
    answers(run, asked)
    verbs: list[str] = []
    ask = git_door.ask

    def watched(repository: Repository, verb: str, *rest: str, **how: Any) -> Any:
        verbs.append(verb)
        return ask(repository, verb, *rest, **how)

    monkeypatch.setattr(git_door, "ask", watched)
    monkeypatch.setattr(CardIndex, "places", None)
    assert answers(run, asked) == right
    assert set(verbs) <= {"rev-parse", "diff-tree", "cat-file"}


def test_after_one_more_commit_that_one_is_read(
    kept: Path, run: Run, files_read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    answers(run, [("log",)])
    another_comes(kept, run)
    committed_as_it_is(kept)
    files_read.clear()
    answers(run, [("list", "measures"), ("log",)])
    assert set(files_read) == {"registry/measures/esimerkki-koe.yaml"}


# What is saved


def test_what_was_read_once_is_not_read_again(kept: Path, run: Run, files_read: list[str]) -> None:
    answers(run)
    for question in (("list", "measures"), ("show", "esimerkki-alue"), ("status",),
                     ("search", "opas"), ("list", "measures", "--at", "HEAD")):  # fmt: skip
        files_read.clear()
        assert run(*question).code == 0
        assert {path for path in files_read if path.endswith("registry.yaml")} == {*files_read}


def test_of_many_cards_in_order_many_are_fetched_together(
    kept: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    many = {f"organisations/talo-{number:03}" for number in range(200)}
    write(kept, {f"registry/{reference}.yaml":
                 content(reference, {**MINISTRY, "id": reference.partition("/")[2]})
                 for reference in many})  # fmt: skip
    run("list", "organisations")
    asked: list[int] = []
    contents = CardIndex.contents

    def counted(self: CardIndex, first: int, end: int) -> dict[int, bytes]:
        asked.append(first)
        return contents(self, first, end)

    monkeypatch.setattr(CardIndex, "contents", counted)
    found = run("list", "organisations", "-f", "ids").out.split()
    assert {f"organisations/{id}" for id in found} > many
    assert len(asked) < 20


def test_after_a_change_only_what_changed_is_read(
    kept: Path, run: Run, files_read: list[str]
) -> None:
    answers(run)
    lead_changes(kept, run)
    files_read.clear()
    run("list", "measures")
    assert [path for path in files_read if not path.endswith("registry.yaml")] == [OPAS]
    files_read.clear()
    run("validate")
    assert OPAS not in files_read  # it has a card by now


def test_a_file_that_was_just_written_is_read_again(
    committed: Path, run: Run, files_read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Within a moment it may change once more and look the same: its content decides."""
    monkeypatch.setattr(listing, "SETTLED", 10**18)
    run("list", "measures")
    files_read.clear()
    run("list", "measures")
    assert OPAS not in files_read  # read as bytes, and known by them
    old = (committed / OPAS).stat()
    text = (committed / OPAS).read_bytes()
    (committed / OPAS).write_bytes(text.replace(b'opas"', b'apas"'))
    os.utime(committed / OPAS, ns=(old.st_atime_ns, old.st_mtime_ns))
    assert "apas" in run("list", "measures", "--json").out


@pytest.mark.parametrize(
    "closed", ["outo/a.yaml", "organisations/esimerkki-virasto.yaml", "registry.yaml"]
)
def test_a_file_that_cannot_be_opened_is_told_of_alike_whoever_tries_it_first(
    closed: str, kept: Path, run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """One that nobody needs to open, and one of whose record there is a copy in a subfolder."""
    answers(run)
    copy = kept / "registry/organisations/kansio/esimerkki-virasto.yaml"
    copy.parent.mkdir()
    shutil.copy(kept / "registry/organisations/esimerkki-virasto.yaml", copy)
    write(kept, {"registry/outo/a.yaml": b"a: 1\n"})
    path, read = kept / "registry" / closed, file.read
    write(kept, {f"registry/{closed}": path.read_bytes()})

    def refused(folder: file.Folder, name: str, **rest: Any) -> Any:
        if f"{folder.path}/{name}" == str(path):
            raise file.Irregular("unreadable")
        return read(folder, name, **rest)

    monkeypatch.setattr(file, "read", refused)
    right = fresh(run, monkeypatch, tmp_path)
    assert answers(run) == right
    assert answers(run) == right


def test_what_cannot_be_remembered_is_no_reason_to_fail(
    kept: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file may change once the answer is out."""
    right = run("list", "measures", "--json")

    def moved(*_: object) -> None:
        raise Refusal("file-moved", exit=EXIT_RACE, path=OPAS)

    monkeypatch.setattr(TreeCards, "keep", moved)
    assert run("list", "measures", "--json") == right


def test_numbers_of_cards_are_not_kept_once_their_file_can_be_read_no_more(
    kept: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("list", "measures", "--at", "HEAD")
    note = CardIndex.note

    def lost(index: CardIndex, name: str) -> bytes | None:
        return note(index, name) if name != BIRTH else None

    with monkeypatch.context() as patch:
        patch.setattr(CardIndex, "note", lost)
        run("list", "measures", "--at", "HEAD")
    with sqlite3.connect(index_files()[0]) as connection:
        assert connection.execute("SELECT count(*) FROM roll").fetchone() == (0,)


def test_git_is_not_asked_again_what_commits_did(
    kept: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    question = ("query", "select count(*) from commits", "-f", "csv")
    first = run(*question).out
    with monkeypatch.context() as patch:
        patch.setattr(log, "recordings", None)
        assert run(*question).out == first
    git(kept, "commit", "-q", "--allow-empty", "-m", "nothing")
    lead_changes(kept, run)
    saved(kept, run)
    assert run(*question).out != first
    git(kept, "reset", "-q", "--hard", "HEAD~1")
    assert run(*question).out == first


# Many at once, and sudden ends


@pytest.fixture
def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}


def test_readers_and_writers_at_the_same_time_get_right_answers(
    committed: Path, run: Run, environment: dict[str, str], monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:  # fmt: skip
    right = run("list", "measures", "--json").out
    shutil.rmtree(Path(os.environ["XDG_CACHE_HOME"]) / "stcli", ignore_errors=True)

    def asked(number: int) -> str:
        command = [sys.executable, "-m", "stcli", "list", "measures", "--json"]
        return subprocess.run(
            command, cwd=committed, env=environment, capture_output=True, text=True, check=False
        ).stdout

    with ThreadPoolExecutor(6) as pool:
        assert set(pool.map(asked, range(12))) == {right}


def moments(seed: int) -> Iterator[float]:
    dice = random.Random(seed)
    while True:
        yield dice.uniform(0.05, 0.4)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no process can be killed here")
def test_a_process_that_is_killed_leaves_nothing_that_changes_an_answer(
    committed: Path, run: Run, environment: dict[str, str]
) -> None:
    right = run("validate", "--json").out
    command = [sys.executable, "-m", "stcli", "validate", "--json"]
    for moment, _ in zip(moments(1), range(8), strict=False):
        shutil.rmtree(Path(os.environ["XDG_CACHE_HOME"]) / "stcli", ignore_errors=True)
        process = subprocess.Popen(
            command, cwd=committed, env=environment, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        time.sleep(moment)
        process.kill()
        process.wait()
        assert run("validate", "--json").out == right
