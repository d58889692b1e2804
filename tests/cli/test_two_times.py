"""What was said (``--at``) and what was in force (``--on``), held as laws over random lives.

The lives are those of ``tests/trust``: work that landed in every way that git knows.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import pytest

from tests.cli.made_up import Run, git
from tests.trust.ledger import TODAY, Ledger
from tests.trust.lives import Life

LIVES: Final = range(3)
MOVES: Final = 12
KINDS: Final = (
    "bodies", "organisations", "phenomena", "focus-areas", "measures", "meetings", "decisions",
)  # fmt: skip
WITH_STATUS: Final = KINDS[1:]
ACROSS: Final = ("history", "links", "commits", "changes", "transitions")
LATEST: Final = "9999-12-31"
ASKED: Final = (
    *[("list", kind, "--all") for kind in KINDS],
    *[("query", f"select * from {table}") for table in ACROSS],
    ("query", "select * from focus_areas"), ("query", "select * from focus_areas_participants"),
    ("query", "select reference, status, focus_area, actual_start, actual_end from measures"),
    ("show", "focus-areas/avoin"), ("show", "measures/avoin-toimi"), ("show", "organisations/sm"),
    ("search", "esimerkki"), ("status", "--organisation", "sm"),
    ("status", "--focus-area", "kaynnissa"),
)  # fmt: skip


@pytest.fixture(params=LIVES)
def life(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Ledger:
    """A registry after a random life, checked out at its end."""
    found = Life(Ledger(tmp_path / "koe"), request.param)
    found.live(MOVES)
    git(found.ledger.root, "checkout", "--quiet", "--force", "main")
    monkeypatch.chdir(found.ledger.root)
    return found.ledger


def answers(run: Run, *options: str) -> dict[tuple[str, ...], Any]:
    """What every reading command says."""
    found = {}
    for asked in ASKED:
        outcome = run(*asked, "--json", "--today", TODAY, *options)
        envelope = outcome.envelope
        found[asked] = (outcome.code, envelope["data"], envelope["error"], outcome.err)
    return found


def rows(run: Run, sql: str, *options: str) -> list[dict[str, Any]]:
    outcome = run("query", sql, "--json", "--today", TODAY, *options)
    assert outcome.code == 0, outcome.err
    found: list[dict[str, Any]] = outcome.envelope["data"]
    return found


def statuses(run: Run, *options: str) -> dict[str, str]:
    union = " union all ".join(
        f"select reference, status from {kind.replace('-', '_')}" for kind in WITH_STATUS
    )
    return {row["reference"]: row["status"] for row in rows(run, union, *options)}


def landmarks(life: Ledger) -> list[str]:
    """Some of the trunk's commits, the first and the last among them."""
    return [life.trunk[0], life.trunk[len(life.trunk) // 2], life.trunk[-1]]


def test_at_a_commit_is_what_its_checkout_says(life: Ledger, run: Run) -> None:
    said = {one: answers(run, "--at", one) for one in landmarks(life)}
    for one, answered in said.items():
        git(life.root, "checkout", "--quiet", one)
        assert answers(run) == answered


def test_on_a_day_after_every_recorded_one_all_is_as_today(life: Ledger, run: Run) -> None:
    """What is counted from today (such as how long nothing was heard) is left out."""
    for at in ((), ("--at", landmarks(life)[1])):
        now, then = answers(run, *at), answers(run, *at, "--on", LATEST)
        assert {a: then[a] for a in ASKED if a[0] != "status"} == {
            a: now[a] for a in ASKED if a[0] != "status"
        }


def test_on_a_day_a_status_is_the_last_step_up_to_it_that_nobody_took_back(
    life: Ledger, run: Run
) -> None:
    voided = {r for r, status in statuses(run).items() if status == "void"}
    steps = rows(run, "select reference, position, [to], date from transitions")
    days = sorted({step["date"] for step in steps})
    for day in (*days[:: max(1, len(days) // 6)], "2000-01-01", LATEST):
        then: dict[str, str] = {}
        for step in sorted(steps, key=lambda each: (each["reference"], each["position"])):
            if step["date"] <= day:
                then[step["reference"]] = step["to"]
        assert statuses(run, "--on", day) == {**then, **dict.fromkeys(voided, "void")}, day


def planned_measure(run: Run) -> str:
    """A measure without a life yet."""
    area = rows(run, "select id from focus_areas where status in ('proposed', 'open')")[0]["id"]
    new = ("measure", "add", "myohassa", "--focus-area", area, "--lead", "sm", "--title-fi", "M")
    assert run(*new, "--date", "2027-01-01", "--today", "2027-03-01").code == 0
    return "measures/myohassa"


LATE: Final = ("--date", "2027-02-01", "--today", "2027-03-01")


def test_a_late_entry_changes_the_past_of_its_day_but_not_what_was_said(
    life: Ledger, run: Run
) -> None:
    measure = planned_measure(run)
    base = git(life.root, "rev-parse", "HEAD").strip()
    day = ("--on", "2027-02-10")
    said, force = answers(run, "--at", base), statuses(run, *day)
    then = answers(run, "--at", base, *day)
    assert run("measure", "start", "myohassa", *LATE).code == 0
    assert answers(run, "--at", base) == said
    assert answers(run, "--at", base, *day) == then
    assert statuses(run, *day) == {**force, measure: "ongoing"}
    assert statuses(run, "--on", "2027-01-31")[measure] == "planned"


def test_what_was_taken_back_was_never_so(life: Ledger, run: Run) -> None:
    measure, days = planned_measure(run), ("2027-02-10", "2027-03-02", LATEST)
    before = {day: statuses(run, "--on", day) for day in days}
    assert run("measure", "start", "myohassa", *LATE).code == 0
    assert statuses(run, "--on", "2027-02-01")[measure] == "ongoing"
    assert run("undo", measure, "--reason", "Väärä", "--today", "2027-03-02").code == 0
    assert {day: statuses(run, "--on", day) for day in days} == before
