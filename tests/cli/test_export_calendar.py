"""``export -f ics``: a calendar that keeps its events' names and only counts up."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import icalendar
import pytest

from stcli.domain.refusal import EXIT_USAGE
from tests.cli.made_up import Run, commit, git, write
from tests.cli.story import TODAY, story


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = tmp_path / "told"
    write(root, story())
    monkeypatch.chdir(root)
    git(root, "init", "--quiet", "--initial-branch=main")
    commit(root)
    return root


def events(run: Run, *options: str) -> dict[str, Any]:
    done = run("export", "-f", "ics", *options)
    assert done.code == 0, done.err
    calendar: Any = icalendar.Calendar.from_ical(done.out.encode())
    return {str(event["UID"]): event for event in calendar.walk("VEVENT")}


def test_due_measures_milestones_and_meetings_are_in_it(told: Path, run: Run) -> None:
    found = events(run)
    assert sorted(found) == [
        "measures/palovaroitin/milestones/kampanja@koe", "measures/palovaroitin@koe",
        "meetings/cooperation-group-2026-1@koe", "meetings/cooperation-group-2026-2@koe",
        "meetings/cooperation-group-2026-3@koe",
    ]  # fmt: skip
    due = found["measures/palovaroitin@koe"]
    assert due.decoded("DTSTART") == datetime.date(2026, 10, 31)
    assert due["SUMMARY"] == "Määräaika: Palovaroitin joka kotiin"
    assert "Sisäesimerkkiministeriö" in due["DESCRIPTION"]
    asked = events(run, "--lang", "sv")
    assert asked["measures/palovaroitin@koe"]["SUMMARY"] == "Tidsfrist: Brandvarnare i varje hem"


def test_every_saving_counts_and_names_its_moment(told: Path, run: Run) -> None:
    before = events(run)
    words = ("set", "palovaroitin", "planned.end=2026-12", "--today", TODAY)
    assert run(*words).code == 0
    after = events(run)
    assert before.keys() == after.keys()
    changed = "measures/palovaroitin@koe"
    assert (before[changed]["SEQUENCE"], after[changed]["SEQUENCE"]) == (0, 1)
    assert after[changed].decoded("DTSTART") == datetime.date(2026, 12, 31)
    assert after[changed].decoded("DTSTAMP") >= before[changed].decoded("DTSTAMP")
    assert after["meetings/cooperation-group-2026-1@koe"]["SEQUENCE"] == 0
    assert events(run, "--at", "HEAD~1") == before


def test_a_milestone_that_was_reached_and_a_measure_that_was_cancelled_say_so(
    told: Path, run: Run
) -> None:
    words = ("palovaroitin", "kampanja", "--done", "2026-06-01", "--today", TODAY)
    assert run("measure", "milestone", *words).code == 0
    done = run("measure", "cancel", "palovaroitin", "--reason", "Ei rahaa.", "--today", TODAY)
    assert done.code == 0, done.err
    found = events(run)
    assert "1.6.2026" in found["measures/palovaroitin/milestones/kampanja@koe"]["DESCRIPTION"]
    assert found["measures/palovaroitin@koe"]["STATUS"] == "CANCELLED"


def test_the_same_commit_gives_the_same_bytes(
    told: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = run("export", "-f", "ics", "--today", "2026-01-01").out
    monkeypatch.setenv("STCLI_LANG", "sv")
    assert run("export", "-f", "ics", "--today", "2027-01-01").out == first


def test_without_git_histories_count(tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
                                     run: Run) -> None:  # fmt: skip
    root = tmp_path / "plain"
    write(root, story())
    monkeypatch.chdir(root)
    found = events(run)["measures/palovaroitin@koe"]
    assert found["SEQUENCE"] == 1
    assert found.decoded("DTSTAMP").date() == datetime.date(2026, 4, 1)


def test_a_copy_without_its_history_is_told(told: Path, run: Run, tmp_path: Path,
                                            monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    assert "fetch" not in run("export", "-f", "ics").err
    run("set", "palovaroitin", "planned.end=2026-12", "--today", TODAY)
    git(tmp_path, "clone", "--quiet", "--depth=1", told.as_uri(), "shallow")
    monkeypatch.chdir(tmp_path / "shallow")
    assert "git fetch --unshallow" in run("export", "-f", "ics").err


def test_a_public_calendar_holds_nothing_that_is_hidden(told: Path, run: Run) -> None:
    write(told, {"registry/measures/huti.yaml": (told / "registry/measures/palovaroitin.yaml")
                 .read_bytes().replace(b"id: palovaroitin", b"id: huti")
                 .replace(b"focus_area: kotien-turva", b"focus_area: naapuriapu")})  # fmt: skip
    assert "measures/huti@koe" in events(run)
    assert "measures/huti@koe" not in events(run, "--public")
    assert "aapuriapu" not in run("export", "-f", "ics", "--public").out


def test_tables_have_no_place_in_a_calendar(told: Path, run: Run) -> None:
    done = run("export", "measures", "-f", "ics")
    assert (done.code, done.out) == (EXIT_USAGE, "")
    assert run("export", "-o", "../c.ics").code == 0
    assert (told.parent / "c.ics").read_bytes() == run("export", "-f", "ics").out.encode()
