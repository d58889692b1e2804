"""``stcli log`` in a repository: who recorded what, and when."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from stcli.domain.changing.plan import Plan
from stcli.domain.model.claim import Claim
from tests.cli.made_up import AREA, Run, content, git, write

REFERENCE = "focus-areas/esimerkki-alue"
REASON = "Kirjoitusvirhe.\nKorjattu."


def record(root: Path, data: Mapping[str, Any], day: str, claim: Claim, reason: str = "") -> str:
    """Commit new data of the focus area as the program would; the commit's id."""
    write(root, {f"registry/{REFERENCE}.yaml": content(REFERENCE, data)})
    plan = Plan((), (claim,), "focus-area: made up", "01JD0000000000000000000000", reason)
    git(root, "add", "--all")
    dated = ("-c", "user.name=Kirjaaja", "-c", "user.email=kirjaaja@example.invalid")
    git(root, *dated, "commit", "--quiet", "--date", f"{day}T12:00:00+0200", "-m", plan.message)
    return git(root, "rev-parse", "HEAD").strip()


@pytest.fixture
def opened(repository: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The focus area's title edited and the area voided, each in a commit; the commits' ids."""
    monkeypatch.setenv("GIT_COMMITTER_DATE", "2026-03-13T12:00:00+0200")
    edited = {**AREA, "title": {"fi": "Uusi nimi"}}
    entry = {"action": "void", "date": "2026-03-13", "reason": "Kahdesti."}
    voided = {**edited, "status": "void", "history": [*AREA["history"], entry]}
    return [
        record(repository, edited, "2026-03-12", Claim("focus-area.edit", REFERENCE), REASON),
        record(repository, voided, "2026-03-13", Claim("focus-area.void", REFERENCE)),
    ]


def test_every_event_names_the_commit_that_recorded_it(
    run: Run, repository: Path, opened: list[str]
) -> None:
    rows = run("log", "esimerkki-alue", "--json").envelope["data"]
    first = git(repository, "rev-list", "--max-parents=0", "HEAD").strip()
    assert [(row["action"], row["commit"]) for row in rows] == [
        ("focus-area.void", opened[1]),
        ("focus-area.edit", opened[0]),
        ("focus-area.propose", first),
    ]
    assert rows[0]["date"] == "2026-03-13"
    assert rows[0]["reason"] == "Kahdesti."
    assert rows[0]["operation"] == "01JD0000000000000000000000"
    assert rows[1]["date"] is None
    assert rows[1]["reason"] == "Kirjoitusvirhe. Korjattu."
    assert rows[1]["recorded"].startswith("2026-03-13T")


def test_words_of_a_commit_made_by_hand_are_no_reason_of_its_entries(
    run: Run, repository: Path
) -> None:
    git(repository, "commit", "--amend", "--quiet", "-m", "Made up", "-m", "Work in progress.")
    (row,) = run("log", "esimerkki-alue", "--json").envelope["data"]
    assert (row["action"], row["reason"]) == ("focus-area.propose", None)


def test_people_read_who_recorded_it(run: Run, opened: list[str]) -> None:
    said = run("log", "esimerkki-alue", "--lang", "fi").out
    assert opened[0][:10] in said
    assert "Kirjoitusvirhe. Korjattu." in said
    assert "13.3.2026" in said


def test_one_action_can_be_asked_for_with_or_without_its_kind(run: Run, opened: list[str]) -> None:
    for action in ("void", "focus-area.void"):
        rows = run("log", "--action", action, "--json").envelope["data"]
        assert [row["reference"] for row in rows] == [REFERENCE]
    assert run("log", "--action", "measure.void", "--json").envelope["data"] == []


def test_the_days_are_those_of_the_events(run: Run, opened: list[str]) -> None:
    rows = run("log", "--since", "2025-02-01", "--until", "2025-12-31", "--json").envelope["data"]
    assert [row["action"] for row in rows] == ["measure.add"]


def test_without_a_repository_histories_stand_alone(run: Run, inside: Path) -> None:
    rows = run("log", "esimerkki-alue", "--json").envelope["data"]
    assert [(row["action"], row["commit"]) for row in rows] == [("focus-area.propose", None)]


# What commits did, whatever they claim


def save(root: Path, message: str = "by hand", /, **changes: Any) -> str:
    """Commit the focus area with some fields changed; the commit's id."""
    write(root, {f"registry/{REFERENCE}.yaml": content(REFERENCE, {**AREA, **changes})})
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--allow-empty", "-m", message)
    return git(root, "rev-parse", "HEAD").strip()


MORE = [*AREA["participants"], {"organisation": "esimerkki-virasto-2"}]
VOID = {"action": "void", "date": "2026-03-13", "reason": "Kahdesti."}
VOIDED: dict[str, Any] = {"status": "void", "history": [*AREA["history"], VOID]}


def rows(run: Run, *arguments: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = run("log", *arguments, "--json").envelope["data"]
    return found


def test_an_edit_by_hand_is_told_by_what_it_did(run: Run, repository: Path) -> None:
    id = save(repository, participants=MORE)
    edit, _ = rows(run, "esimerkki-alue")
    assert (edit["action"], edit["commit"], edit["date"]) == ("focus-area.edit", id, None)
    (deed,) = edit["deeds"]
    assert (deed["what"], deed["field"]) == ("joined", "participants[#2]")
    for lang, told in (
        ("fi", "osallistujaksi kirjattu esimerkki-virasto-2"),
        ("sv", "ny deltagare: esimerkki-virasto-2"),
        ("en", "esimerkki-virasto-2 takes part"),
    ):
        assert told in run("log", "esimerkki-alue", "--lang", lang).out.replace(
            "organisations/", ""
        )


def test_a_step_by_hand_names_the_commit_that_shows_it(run: Run, repository: Path) -> None:
    id = save(repository, **VOIDED, vision={"fi": "Visio"})
    void, propose = rows(run, "esimerkki-alue")
    assert (void["action"], void["commit"]) == ("focus-area.void", id)
    assert [deed["field"] for deed in void["deeds"]] == ["vision"]
    assert propose["deeds"] == []
    assert "Recorded vision: Visio" in run("log", "esimerkki-alue", "--action", "void").out


def test_what_came_by_a_merge_is_told_once_with_its_landing(run: Run, repository: Path) -> None:
    git(repository, "checkout", "--quiet", "-b", "side")
    side = save(repository, **VOIDED)
    git(repository, "checkout", "--quiet", "main")
    (repository / "README.md").write_text("x", encoding="utf-8")
    git(repository, "add", "--all")
    git(repository, "commit", "--quiet", "-m", "readme")
    git(repository, "merge", "--quiet", "--no-ff", "-m", "landing", "side")
    landing = git(repository, "rev-parse", "HEAD").strip()
    void, propose = rows(run, "esimerkki-alue")
    assert (void["commit"], void["landing"]) == (side, landing)
    assert propose["landing"] is None
    assert len(rows(run, "--action", "void")) == 1
    told = " ".join(run("log", "esimerkki-alue").out.split())
    assert f"brought in by a merge ({landing[:10]})" in told


def test_a_squash_and_a_cherry_pick_are_told_by_the_first_that_landed(
    run: Run, repository: Path
) -> None:
    git(repository, "checkout", "--quiet", "-b", "side")
    save(repository, **VOIDED)
    git(repository, "checkout", "--quiet", "main")
    save(repository, notes="x")
    picked = save(repository, notes="x", **VOIDED)
    git(repository, "merge", "--quiet", "--no-ff", "-s", "ours", "-m", "landing", "side")
    found = rows(run, "esimerkki-alue")
    assert [(row["action"], row["commit"]) for row in found if row["action"].endswith("void")] == [
        ("focus-area.void", picked)
    ]


def test_what_a_merge_made_of_two_sides_is_its_own_edit(run: Run, repository: Path) -> None:
    git(repository, "checkout", "--quiet", "-b", "side")
    save(repository, notes="A")
    git(repository, "checkout", "--quiet", "main")
    save(repository, notes="B")
    git(repository, "merge", "--quiet", "--no-ff", "--no-commit", "-s", "ours", "side")
    landing = save(repository, "landing", notes="C")
    found = {row["commit"]: row["deeds"] for row in rows(run, "esimerkki-alue")}
    assert [deed["after"] for deed in found[landing]] == ["C"]
    assert len(found) == 4


def test_a_record_is_followed_through_a_moved_file(run: Run, repository: Path) -> None:
    first = git(repository, "rev-parse", "HEAD").strip()
    save(repository, notes="A")
    folder = repository / "registry/focus-areas"
    (folder / "2026").mkdir()
    (folder / "esimerkki-alue.yaml").rename(folder / "2026/esimerkki-alue.yaml")
    git(repository, "add", "--all")
    git(repository, "commit", "--quiet", "-m", "moved")
    found = rows(run, "esimerkki-alue")
    assert [row["action"].partition(".")[2] for row in found] == ["edit", "edit", "propose"]
    assert found[0]["deeds"][0]["what"] == "file-moved"
    assert found[2]["commit"] == first


def test_a_deletion_and_a_change_of_the_rules_are_told(run: Run, repository: Path) -> None:
    (repository / f"registry/{REFERENCE}.yaml").unlink()
    policy = repository / "registry/registry.yaml"
    policy.write_text(policy.read_text() + "timezone: Europe/Stockholm\n", encoding="utf-8")
    git(repository, "add", "--all")
    git(repository, "commit", "--quiet", "-m", "by hand")
    told = run("log", "--lang", "fi").out
    assert "Painopiste Esimerkkialue: poistettu" in told
    assert "Rekisterin asetukset (registry/registry.yaml): kirjattu aikavyöhyke" in told


def test_where_a_clone_ends_nobody_is_said_to_have_done_it_all(run: Run, repository: Path) -> None:
    last = save(repository, notes="A")
    shallow = repository.parent / "shallow"
    git(repository.parent, "clone", "--quiet", "--depth=1", repository.as_uri(), str(shallow))
    found = run("-C", str(shallow), "log", "esimerkki-alue", "--json").envelope["data"]
    assert [(row["action"], row["commit"]) for row in found] == [("focus-area.propose", None)]
    assert last
