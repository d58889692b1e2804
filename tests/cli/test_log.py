"""``stcli log`` in a repository: who recorded what, and when."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from stcli.domain.changing.plan import Claim, Plan
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
