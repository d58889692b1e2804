"""``stcli audit verify`` as people and machines meet it: words, formats, ranges, exit codes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.made_up import MEASURE, Run, commit, content, git, write

DAY = "2026-11-24"
PATH = f"registry/measures/{MEASURE['id']}.yaml"


@pytest.fixture
def spoiled(repository: Path) -> Path:
    """A registry from which a measure was deleted, and one sound change after it."""
    (repository / PATH).unlink()
    commit(repository)
    write(repository, {"README.md": b"not of the registry\n"})
    commit(repository)
    return repository


def verify(run: Run, *arguments: str) -> tuple[int, str, str]:
    outcome = run("audit", "verify", *arguments, "--today", DAY)
    return outcome.code, outcome.out, outcome.err


def test_a_history_in_order_is_said_to_be_so(repository: Path, run: Run) -> None:
    code, out, err = verify(run)
    assert (code, err) == (0, "")
    assert out.startswith("Audit: the law was kept.\n")
    assert "Removing or rewriting the newest changes cannot be seen" in out


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("fi", ("lakia rikottiin", "Mitä ei todistettu", "virhe")),
        ("sv", ("lagen bröts", "Vad som inte bevisades", "fel")),
        ("en", ("the law was broken", "What was not proved", "error")),
    ],
)
def test_a_broken_law_is_told_in_every_language(
    lang: str, words: tuple[str, ...], spoiled: Path, run: Run
) -> None:
    code, out, _ = verify(run, "--lang", lang)
    assert code == 1
    assert all(word in out for word in words), out
    assert f"{PATH}:1:1:" in out


def test_the_answer_for_machines_says_what_was_and_was_not_proved(spoiled: Path, run: Run) -> None:
    code, out, _ = verify(run, "--json")
    answer = json.loads(out)
    head = git(spoiled, "rev-parse", "HEAD").strip()
    founding = git(spoiled, "rev-list", "--max-parents=0", "HEAD").strip()
    assert (code, answer["ok"], answer["command"]) == (1, False, "audit verify")
    data = answer["data"]
    assert (data["landings"], data["commits"], data["signatures"]) == (3, 3, 0)
    assert data["not_proved"] == ["newest", "authors"]
    assert (data["founding"], data["head"], data["errors"]) == (founding, head, 1)
    finding = answer["findings"][0]
    assert finding["rule"] == "audit-record-deleted"
    assert finding["record"] == f"measures/{MEASURE['id']}"
    assert finding["commit"] == git(spoiled, "rev-parse", "HEAD^").strip()


@pytest.mark.parametrize("form", ["github", "gitlab", "sarif", "junit"])
def test_findings_go_to_every_service(form: str, spoiled: Path, run: Run) -> None:
    code, out, err = verify(run, "-f", form)
    assert code == 1
    assert "audit-record-deleted" in out
    assert ("the law was broken" in err) == (form == "github")
    assert verify(run, "-f", form, "-q")[2] == ""


def test_a_range_judges_what_came_after_its_base(spoiled: Path, run: Run) -> None:
    code, out, _ = verify(run, "HEAD^..", "--json")
    data = json.loads(out)["data"]
    assert (code, data["landings"], data["first"], data["last"]) == (0, 1, 3, 3)
    assert "earlier" in data["not_proved"]
    code, out, _ = verify(run, "HEAD..HEAD")
    assert (code, "There was nothing to check" in out) == (0, True)
    code, out, _ = verify(run, "HEAD~2")
    assert (code, "1 change of the main line" in out) == (0, True)
    assert verify(run, "HEAD~2..HEAD")[0] == 1


@pytest.mark.parametrize("text", ["a...b", "..HEAD"])
def test_a_range_that_is_none_is_refused(text: str, repository: Path, run: Run) -> None:
    code, _, err = verify(run, text)
    assert (code, "is no range" in err) == (2, True)
    assert verify(run, "no-such-branch..HEAD")[0] == 3
    assert verify(run, "-f", "csv")[0] == 2


def test_warnings_fail_when_strict(repository: Path, run: Run) -> None:
    schema = repository / "schemas/measure.schema.json"
    schema.write_bytes(schema.read_bytes().replace(b'"frozen": true', b'"frozen": false', 1))
    commit(repository)
    assert verify(run)[0] == 0
    assert verify(run, "--strict")[0] == 1


def test_many_notes_are_counted_rather_than_shown(repository: Path, run: Run) -> None:
    for number in range(25):
        record = {**MEASURE, "id": f"toimi-{number}"}
        path = f"registry/measures/toimi-{number}.yaml"
        write(repository, {path: content("measures/x", record)})
    commit(repository)
    code, out, _ = verify(run)
    assert (code, out.count("[audit-")) == (0, 20)
    assert "30 notes are not shown; -v shows them" in out
    assert verify(run, "-v")[1].count("[audit-") == 50


def test_a_registry_that_was_never_saved_has_no_history(
    inside: Path, run: Run, tmp_path: Path
) -> None:
    assert verify(run)[0] == 4
    git(inside, "init", "--quiet", "--initial-branch=main")
    code, _, err = verify(run)
    assert (code, "Nothing has been saved" in err) == (4, True)
    write(inside, {"README.md": b"x"})
    git(inside, "add", "README.md")
    git(inside, "commit", "--quiet", "--message", "nothing yet")
    code, _, err = verify(run)
    assert (code, "has not been saved in git yet" in err) == (4, True)


def test_what_came_before_the_registry_is_nobodys_business(inside: Path, run: Run) -> None:
    git(inside, "init", "--quiet", "--initial-branch=main")
    write(inside, {"README.md": b"x"})
    git(inside, "add", "README.md")
    git(inside, "commit", "--quiet", "--message", "nothing yet")
    commit(inside)
    code, out, _ = verify(run, "HEAD^..HEAD", "--json")
    assert (code, json.loads(out)["data"]["landings"]) == (0, 1)


def test_a_registry_in_a_folder_of_a_repository_is_audited_alone(
    tmp_path: Path, folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    top = tmp_path / "top"
    (top / "sub").mkdir(parents=True)
    folder.rename(top / "sub/registry-folder")
    monkeypatch.chdir(top / "sub/registry-folder")
    git(top, "init", "--quiet", "--initial-branch=main")
    commit(top)
    (top / "sub/registry-folder" / PATH).unlink()
    write(top, {"registry/measures/x.yaml": b"of no registry\n"})
    commit(top)
    code, out, _ = verify(run, "--json")
    answer = json.loads(out)
    assert (code, [f["path"] for f in answer["findings"]]) == (1, [PATH])
