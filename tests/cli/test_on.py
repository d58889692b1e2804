"""``--on``: what was in force on a day, by all that is recorded; and ``--at``, what was said."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.cli.made_up import AGENCY, AREA, MEASURE, Run, commit, content, git, write

OPAS = "measures/esimerkki-opas"
DAYS = ("1900-01-01", "2025-01-19", "2025-02-01", "2025-03-01", "2026-12-31")


def save(root: Path, **changes: Any) -> str:
    write(root, {f"registry/{OPAS}.yaml": content(OPAS, {**MEASURE, **changes})})
    return commit(root)


def rows(run: Run, *arguments: str) -> Any:
    outcome = run(*arguments, "--json")
    assert outcome.code == 0, outcome.err
    return outcome.envelope["data"]


def test_lists_show_what_there_was_with_the_status_of_the_day(run: Run, repository: Path) -> None:
    assert run("measure", "start", "esimerkki-opas", "--date", "2025-03-01").code == 0
    assert rows(run, "list", "measures", "--on", "2025-01-31") == []
    assert [r["status"] for r in rows(run, "list", "measures", "--on", "2025-02-28")] == ["planned"]
    assert [r["status"] for r in rows(run, "list", "measures", "--on", "1.3.2025")] == ["ongoing"]
    assert rows(run, "list", "measures", "--on", "9999-12-31") == rows(run, "list", "measures")
    assert run("list", "measures", "--on", "yesterday-ish").code == 2


def test_late_is_late_on_that_day(run: Run, repository: Path) -> None:
    save(repository, planned={"end": "2025-05"})
    assert rows(run, "list", "measures", "--late", "--on", "2025-05-31") == []
    assert len(rows(run, "list", "measures", "--late", "--on", "2025-06-01")) == 1
    sql = "planned_end < today()"
    assert rows(run, "list", "measures", "--where", sql, "--on", "2025-04-30") == []
    assert len(rows(run, "list", "measures", "--where", sql, "--on", "2025-06-01")) == 1


def test_a_record_that_was_not_there_yet_is_named_as_such(run: Run, repository: Path) -> None:
    early = run("show", "esimerkki-opas", "--on", "2025-01-31", "--json")
    assert (early.code, early.envelope["error"]["code"]) == (3, "not-yet")
    assert run("show", "ei-ole", "--on", "2025-01-31").code == 3
    for lang in ("fi", "sv", "en"):
        assert run("show", "esimerkki-opas", "--on", "2025-02-01", "--lang", lang).code == 0


def test_questions_and_the_dashboard_can_be_about_a_day(run: Run, repository: Path) -> None:
    sql = "select today() as day, (select count(*) from measures) as measures"
    assert rows(run, "query", sql, "--on", "2025-01-31") == [{"day": "2025-01-31", "measures": 0}]
    assert rows(run, "query", sql, "--on", "2025-02-01") == [{"day": "2025-02-01", "measures": 1}]
    for day in DAYS:
        assert run("status", "--on", day).code == 0
        assert run("query", "select * from transitions", "--on", day).code == 0
    assert run("status", "--on", "2025-03-01", "--organisation", "esimerkki-virasto").code == 0
    assert run("status", "--at", "HEAD", "--focus-area", AREA["id"]).code == 0


def test_a_late_entry_changes_the_past_of_its_day_and_not_what_was_said(
    run: Run, repository: Path
) -> None:
    first = git(repository, "rev-parse", "HEAD").strip()
    assert run("measure", "start", "esimerkki-opas", "--date", "2025-03-01").code == 0
    sql = "select status from measures"
    day = ("--on", "2025-03-02")
    assert rows(run, "query", sql, *day) == [{"status": "ongoing"}]
    assert rows(run, "query", sql, "--at", first) == [{"status": "planned"}]
    assert rows(run, "query", sql, "--at", first, *day) == [{"status": "planned"}]
    changes = rows(run, "diff", first, "worktree", *day)["changes"]
    assert "status" in {change["field"] for change in changes}
    assert rows(run, "diff", first, "worktree", "--on", "2025-02-28")["changes"] == []


@pytest.mark.parametrize("lang", ["fi", "sv", "en"])
def test_the_past_of_what_was_imported_is_unknown(lang: str, run: Run, repository: Path) -> None:
    write(repository, {f"registry/{OPAS}.yaml": content(OPAS, {
        **MEASURE, "status": "ongoing", "origin": "imported",
        "sources": [{"url": "https://intermin.fi"}],
        "history": [{"action": "import", "to": "ongoing", "focus_area": AREA["id"]}],
    })})  # fmt: skip
    commit(repository)
    arrived = git(repository, "log", "-1", "--format=%cs").strip()
    said = run("list", "measures", "--on", "2025-01-01", "--lang", lang).out
    assert {"fi": "ei tiedossa", "sv": "okänd", "en": "unknown"}[lang] in said
    for status in ("unknown", "ei tiedossa"):
        assert len(rows(run, "list", "measures", "--on", "2025-01-01", "--status", status)) == 1
    assert rows(run, "list", "measures", "--on", "2025-01-01", "--status", "ongoing") == []
    now = rows(
        run, "list", "measures", "--on", arrived, "--status", "ongoing", "--today", "2099-01-01"
    )
    assert len(now) == 1
    assert run("list", "measures", "--status", "unknown").code == 3


def test_without_git_the_past_is_unknown_until_today(run: Run, inside: Path) -> None:
    write(inside, {f"registry/{OPAS}.yaml": content(OPAS, {
        **MEASURE, "status": "ongoing", "origin": "imported",
        "sources": [{"url": "https://intermin.fi"}],
        "history": [{"action": "import", "to": "ongoing", "focus_area": AREA["id"]}],
    })})  # fmt: skip
    today = ("--today", "2026-11-24")
    assert rows(run, "list", "measures", "--on", "2026-11-23", *today)[0]["status"] == "unknown"
    assert rows(run, "list", "measures", "--on", "2026-11-24", *today)[0]["status"] == "ongoing"


def test_at_a_commit_is_what_its_checkout_says(run: Run, repository: Path) -> None:
    commits = [git(repository, "rev-parse", "HEAD").strip()]
    commits += [save(repository, title={"fi": f"Opas {n}"}) for n in range(2)]
    assert run("measure", "start", "esimerkki-opas", "--date", "2025-03-01").code == 0
    questions = [("list", "measures"), ("show", OPAS), ("query", "select * from measures"),
                 ("query", "select * from history")]  # fmt: skip
    said = {c: [rows(run, *q, "--at", c) for q in questions] for c in commits}
    for one in commits:
        git(repository, "checkout", "--quiet", one)
        assert [rows(run, *q) for q in questions] == said[one]


def test_what_was_not_there_yet_breaks_no_rule_on_an_earlier_day(
    run: Run, repository: Path
) -> None:
    """The lead has no date: on a day before it was founded it leads nevertheless."""
    new = {**AGENCY, "id": "uusi", "history": [{"action": "add", "date": "2025-03-01"}]}
    write(repository, {"registry/organisations/uusi.yaml": content("organisations/uusi", new)})
    save(repository, lead="uusi")
    told = rows(run, "status", "--on", "2025-02-15")
    assert "error" not in {each["severity"] for each in told["missing"]}
    assert rows(run, "status", "--on", "9999-12-31")["missing"] == rows(run, "status")["missing"]
    before, now = (sum(m["count"] for m in rows(run, "status", *on)["missing"])
                   for on in (("--on", "2025-01-01"), ()))  # fmt: skip
    assert before < now


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("fi", "Yhdenkään painopisteen ei tiedetä"), ("sv", "Det finns ingen uppgift om att något"),
        ("en", "No focus area is known to have been open"),
    ],
)  # fmt: skip
def test_the_dashboard_guesses_nothing_of_a_day_of_which_nothing_is_known(
    lang: str, said: str, run: Run, repository: Path
) -> None:
    imported = {
        **AREA, "status": "open", "origin": "imported", "sources": [{"url": "https://intermin.fi"}],
        "history": [{"action": "import", "to": "open"}],
    }  # fmt: skip
    write(
        repository, {f"registry/focus-areas/{AREA['id']}.yaml": content("focus-areas/x", imported)}
    )
    commit(repository)
    page = run("status", "--on", "2024-01-01", "--lang", lang).out
    assert said in page
    assert rows(run, "status", "--on", "2024-01-01")["unknown"] == {"focus-area": 1}
    assert rows(run, "status")["unknown"] == {}
    assert said not in run("status", "--lang", lang).out
