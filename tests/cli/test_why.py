"""``stcli why``: where a value comes from, through whatever happened to it in git."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.made_up import AREA, MEASURE, Run, commit, content, git, write

NAME = str(MEASURE["id"])
FLAT = f"registry/measures/{NAME}.yaml"


def save(root: Path, message: str = "made up", /, **changes: Any) -> str:
    """Commit the measure with some fields changed; the commit's id."""
    write(root, {FLAT: content(f"measures/{NAME}", {**MEASURE, **changes})})
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--allow-empty", "-m", message)
    return head(root)


def head(root: Path) -> str:
    return git(root, "rev-parse", "HEAD").strip()


def merge(root: Path, branch: str, **changes: Any) -> str:
    """Merge a branch, with the measure as it is told."""
    git(root, "merge", "--quiet", "--no-ff", "--no-commit", "-s", "ours", branch)
    return save(root, "merge", **changes)


def why(run: Run, field: str, record: str = NAME) -> dict[str, Any]:
    data: dict[str, Any] = run("why", record, field, "--json").envelope["data"]
    return data


START = {"action": "start", "date": "2026-04-01"}
STARTED = {
    "status": "ongoing", "actual": {"start": "2026-04-01"},
    "history": [*MEASURE["history"], START],
}  # fmt: skip


def test_a_step_is_told_with_its_day_and_who_recorded_it(run: Run, repository: Path) -> None:
    id = save(repository, **STARTED)
    found = why(run, "status")
    assert found["commit"] == id
    assert (found["action"], found["date"], found["before"]) == (
        "measure.start", "2026-04-01", ["planned"],
    )  # fmt: skip
    assert why(run, "actual.start")["action"] == "measure.start"
    told = run("why", NAME, "status", "--lang", "fi").out
    assert told.startswith("Toimenpide Esimerkki: opas\ntila: käynnissä\n\n  Aloitettu 1.4.2026\n")
    assert "Sitä ennen: suunniteltu" in told
    assert id[:10] in told


def test_a_decided_step_is_told_with_its_decision_and_its_reason(
    run: Run, repository: Path
) -> None:
    entry = {
        "action": "reject", "date": "2026-03-12", "decision": "2026-03-12-1", "reason": "Ei nyt.",
    }  # fmt: skip
    area = {**AREA, "status": "rejected", "history": [*AREA["history"], entry]}
    reference = f"focus-areas/{AREA['id']}"
    write(repository, {f"registry/{reference}.yaml": content(reference, area)})
    commit(repository)
    found = why(run, "status", str(AREA["id"]))
    assert (found["decision"], found["reason"]) == ("2026-03-12-1", "Ei nyt.")
    assert "(decision 2026-03-12-1); reason: Ei nyt." in run("why", str(AREA["id"]), "status").out


def test_an_edit_is_told_in_words_with_the_reason_of_its_message(
    run: Run, repository: Path
) -> None:
    id = save(repository, "measure: edit\n\n    Kirjoitusvirhe.", lead="esimerkki-virasto")
    found = why(run, "lead")
    assert (found["commit"], found["action"], found["reason"]) == (
        id, "measure.edit", "Kirjoitusvirhe.",
    )  # fmt: skip
    told = run("why", NAME, "lead").out
    assert "Led by Virasto (esimerkki-virasto) (formerly Esimerkkiministeriö" in told
    assert "Reason: Kirjoitusvirhe." in told


def test_what_has_always_been_so_says_since_when(run: Run, repository: Path) -> None:
    save(repository, number="7")
    first = git(repository, "rev-list", "--max-parents=0", "HEAD").strip()
    found = why(run, "title.fi")
    assert (found["commit"], found["since"], found["before"]) == (first, "birth", [])
    assert "The same value since the record was first recorded" in run("why", NAME, "title").out


def test_an_imported_value_says_that_it_was_imported(run: Run, repository: Path) -> None:
    entry = {"action": "import", "to": "planned", "focus_area": AREA["id"]}
    data = {**MEASURE, "id": "tuotu", "origin": "imported", "history": [entry]}
    write(repository, {"registry/measures/tuotu.yaml": content("measures/tuotu", data)})
    commit(repository)
    assert why(run, "lead", "tuotu")["since"] == "import"


def test_what_is_not_there_says_who_removed_it_or_that_it_never_was(
    run: Run, repository: Path
) -> None:
    save(repository, number="7")
    id = save(repository)
    found = why(run, "number")
    assert (found["commit"], found["value"], found["before"]) == (id, None, ["7"])
    assert "Removed" in run("why", NAME, "number").out
    assert "Nothing has been recorded in this field." in run("why", NAME, "description").out


def test_a_value_that_is_not_saved_is_not_blamed_on_anybody(run: Run, repository: Path) -> None:
    write(repository, {FLAT: content(f"measures/{NAME}", {**MEASURE, "number": "7"})})
    assert why(run, "number")["saved"] is False
    assert "not saved yet" in run("why", NAME, "number").out
    assert why(run, "lead")["saved"] is True
    new = {**MEASURE, "id": "uusi"}
    write(repository, {"registry/measures/uusi.yaml": content("measures/uusi", new)})
    assert why(run, "lead", "uusi")["saved"] is False


def test_before_the_first_commit_nothing_is_saved(run: Run, inside: Path) -> None:
    git(inside, "init", "--quiet")
    assert why(run, "lead")["saved"] is False


def test_the_side_that_brought_a_value_is_told_with_its_merge(run: Run, repository: Path) -> None:
    git(repository, "checkout", "--quiet", "-b", "side")
    made = save(repository, number="2")
    git(repository, "checkout", "--quiet", "main")
    save(repository, notes="x")
    landing = merge(repository, "side", number="2", notes="x")
    found = why(run, "number")
    assert (found["commit"], [m["commit"] for m in found["merges"]]) == (made, [landing])
    assert "brought into the registry by Esimerkki" in run("why", NAME, "number").out
    assert why(run, "notes")["merges"] == []


def test_a_value_that_a_merge_made_is_told_with_both_sides(run: Run, repository: Path) -> None:
    git(repository, "checkout", "--quiet", "-b", "side")
    save(repository, number="2")
    git(repository, "checkout", "--quiet", "main")
    save(repository, number="3")
    landing = merge(repository, "side", number="4")
    found = why(run, "number")
    assert (found["commit"], found["merged_value"], found["before"]) == (landing, True, ["3", "2"])
    assert "two working versions were merged; they had: 3 / 2" in run("why", NAME, "number").out


def test_a_cherry_pick_names_both_commits_where_both_are_there(run: Run, repository: Path) -> None:
    git(repository, "checkout", "--quiet", "-b", "side")
    original = save(repository, number="2")
    git(repository, "checkout", "--quiet", "main")
    save(repository, notes="x")
    picked = save(repository, notes="x", number="2")
    merge(repository, "side", number="2", notes="x")
    found = why(run, "number")
    assert (found["commit"], [o["commit"] for o in found["others"]]) == (picked, [original])
    assert (
        "The same value was recorded in another working version" in run("why", NAME, "number").out
    )


def test_a_revert_names_who_brought_a_value_back_and_who_had_made_it(
    run: Run, repository: Path
) -> None:
    made = save(repository, number="1")
    save(repository, number="2")
    git(repository, "revert", "--no-edit", "HEAD")
    found = why(run, "number")
    assert found["commit"] == head(repository)
    assert found["returned"]["commit"] == made
    assert "had been the same earlier" in run("why", NAME, "number").out


def test_a_value_is_followed_through_a_renamed_field_and_a_moved_file(
    run: Run, repository: Path
) -> None:
    made = save(repository, number="7")
    schema = repository / "schemas" / "measure.schema.json"
    data = json.loads(schema.read_text(encoding="utf-8"))
    data["properties"]["code"] = data["properties"].pop("number")
    schema.write_text(json.dumps(data), encoding="utf-8")
    path = repository / FLAT
    path.write_text(path.read_text(encoding="utf-8").replace("number:", "code:"), encoding="utf-8")
    renamed = commit(repository)
    (repository / "registry/measures/2026").mkdir()
    path.rename(repository / f"registry/measures/2026/{NAME}.yaml")
    moved = commit(repository)
    found = why(run, "code")
    assert (found["commit"], found["value"]) == (made, "7")
    assert found["moved"] == [
        {"commit": moved, "field": "code", "path": FLAT},
        {"commit": renamed, "field": "number", "path": FLAT},
    ]
    told = run("why", NAME, "code", "--lang", "fi").out
    assert "Kentän nimi oli number (numero), kunnes rakennemääritys muuttui" in told
    assert f"Tiedosto oli {FLAT}, kunnes se siirrettiin" in told


def test_a_version_that_breaks_the_schema_is_followed_without_words_of_its_own(
    run: Run, repository: Path
) -> None:
    odd = save(repository, number="7", participants="x", partners=[{"task": "A"}])
    save(repository, number="7")
    assert why(run, "number")["commit"] == odd
    assert "Recorded\n" in run("why", NAME, "number").out
    save(repository, history=["x"])
    save(repository, number="8")
    assert why(run, "number")["value"] == "8"


def test_entries_are_named_as_set_names_them(run: Run, repository: Path) -> None:
    id = save(repository, partners=[{"organisation": "esimerkki-virasto", "task": "A"}])
    assert why(run, "partners[esimerkki-virasto].task")["commit"] == id
    assert why(run, "partners[#0]")["commit"] == id
    assert why(run, "history[#0]")["action"] == "measure.add"
    missing = run("why", NAME, "partners[poissa].task", "--json")
    assert missing.code == 3


@pytest.mark.parametrize(
    ("field", "said"), [("tilte", "Did you mean title?"), ("nothing-like-it", "no field")]
)
def test_a_field_that_there_is_none_of_is_refused(
    field: str, said: str, run: Run, repository: Path
) -> None:
    outcome = run("why", NAME, field)
    assert outcome.code == 3
    assert said in outcome.err


def test_where_a_clone_ends_nobody_is_blamed(run: Run, repository: Path) -> None:
    save(repository, number="7")
    shallow = repository.parent / "shallow"
    git(repository.parent, "clone", "--quiet", "--depth=1", repository.as_uri(), str(shallow))
    assert run("-C", str(shallow), "why", NAME, "lead").code == 4
    assert run("-C", str(shallow), "why", NAME, "number").code == 4


def test_without_git_nobody_knows(run: Run, inside: Path) -> None:
    assert run("why", NAME, "lead").code == 4


def test_words_of_strangers_are_shown_as_words(run: Run, repository: Path) -> None:
    git(repository, "config", "user.name", "Mallory \x1b[31m")
    save(repository, "x\n\n    Syy \x1b[2J.", number="7")
    assert "\x1b" not in run("why", NAME, "number").out


LANGUAGES = {
    "fi": "Kirjannut Esimerkki, ",
    "sv": "Antecknat av Esimerkki, ",
    "en": "Recorded by Esimerkki, ",
}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_people_read_it_in_their_language(lang: str, run: Run, repository: Path) -> None:
    assert LANGUAGES[lang] in run("why", NAME, "status", "--lang", lang).out
