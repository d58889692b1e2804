"""``stcli status`` of one organisation or one focus area: for people, plainly, and for machines."""

from __future__ import annotations

from pathlib import Path

import pytest

from stcli.cli.telling import capital
from stcli.report.words import Words
from tests.cli.made_up import Run, write
from tests.cli.story import TODAY, story
from tests.domain.building import SCHEMAS


def told(code: str, **params: object) -> str:
    return Words("en").say(code, **params)


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The story of the transcripts, in a plain folder that one stands in."""
    folder = tmp_path / "rekisteri"
    write(folder, {f"schemas/{name}": text for name, text in SCHEMAS.items()})
    write(folder, story())
    monkeypatch.chdir(folder)
    return folder


@pytest.mark.usefixtures("root")
def test_an_organisation_is_told_with_its_roles_and_what_waits(run: Run) -> None:
    page = run("status", "--organisation", "sm", "--today", TODAY).out
    late = told("status.gauge.late", date="2026-10")
    for said in (
        "Example Ministry", told("engagement.behind", count=1), f"palovaroitin · {late}",
        told("engagement.seats", count=1), told("engagement.areas", count=4),
        f"coordinator · {told('engagement.since', date='2026-02-01')}",
        told("engagement.unit", name="Esimerkkiosasto"),
        f"[--------------------] {told('status.gauge.milestones', done=0, total=1)}",
        told("engagement.phenomena", count=1), told("engagement.units", count=1),
        told("engagement.past", count=2), "Opas · opas · completed",
    ):  # fmt: skip
        assert said in page, said


@pytest.mark.usefixtures("root")
def test_a_unit_a_subgroup_a_former_post_and_a_partner_are_told(run: Run) -> None:
    unit = run("status", "--organisation", "sm-osasto", "--today", TODAY).out
    assert told("engagement.part-of", name="SM") in unit
    spek = run("status", "--organisation", "spek", "--today", TODAY).out
    unknown = told("engagement.role-unknown")
    assert told("engagement.subgroup", name="Ikääntyneet", role=unknown) in spek
    assert told("engagement.until", date="2025-06-30") in spek
    assert "Kotikäynnit" in spek
    partner = run("status", "--organisation", "lvv", "--today", TODAY).out
    assert told("engagement.partner", count=1) in partner
    assert f"{told('status.lead', name='SM')} · Viestintä" in partner


@pytest.mark.usefixtures("root")
def test_what_has_ended_is_told_with_its_successors_and_what_it_still_holds(run: Run) -> None:
    page = run("status", "--organisation", "avi", "--today", TODAY).out
    assert told("engagement.successors", count=1) in page
    assert "lvv · merger · 1 January 2026" in page
    held = " ".join(told("engagement.held", id="avi").split())
    assert held in " ".join(page.split())
    assert "stcli organisation hand-over avi SUCCESSOR" in held
    gone = run("status", "--organisation", "huti", "--today", TODAY).out
    assert told("engagement.held", id="huti")[:30] not in gone
    data = run("status", "--organisation", "avi", "--today", TODAY, "--json").envelope["data"]
    assert data["successors"] == [{"organisation": "lvv", "event": "merge", "date": "2026-01-01"}]


@pytest.mark.usefixtures("root")
def test_who_is_in_nothing_is_told_so(run: Run) -> None:
    page = run("status", "--organisation", "huti", "--today", TODAY).out
    assert told("engagement.nothing") in page


@pytest.mark.usefixtures("root")
def test_a_focus_area_is_told_with_its_timeline_and_its_measures(run: Run) -> None:
    page = run("status", "--focus-area", "kotien-turva", "--today", TODAY).out
    lines = [line.strip() for line in page.splitlines()]
    days = [line.partition("  ")[0] for line in lines[lines.index(told("outlook.timeline")) + 1 :]]
    assert days[:5] == [
        "1 February 2026", "12 March 2026", "1 June 2026", "15 September 2026", "24 November 2026",
    ]  # fmt: skip
    assert told("outlook.step", what="Opened", decision="2026-03-12-1") in page
    assert told("outlook.report", text="Työ etenee sovitusti.") in page
    assert capital(told("status.coordinator", names=["SM"])) in page


@pytest.mark.usefixtures("root")
def test_what_is_not_known_is_told_as_not_known(run: Run) -> None:
    page = run("status", "--focus-area", "vanha-aihe", "--today", TODAY).out
    assert told("show.phase-unknown") in page
    assert capital(told("status.coordinator.unknown")) in page
    assert capital(told("status.measures.none")) in page


@pytest.mark.usefixtures("root")
def test_plain_pages_have_words_instead_of_bars(run: Run) -> None:
    words = ("status", "--focus-area", "kotien-turva", "--today", TODAY)
    drawn, plain = run(*words).out, run(*words, "--format", "text").out
    assert "[---" in drawn
    assert "[" not in plain
    assert told("status.gauge.milestones", done=0, total=1) in plain


@pytest.mark.usefixtures("root")
@pytest.mark.parametrize("lang", ["fi", "sv", "en"])
@pytest.mark.parametrize(
    "words",
    [("--organisation", "sm"), ("--organisation", "spek"), ("--focus-area", "kotien-turva"),
     ("--focus-area", "vanha-aihe")],
)  # fmt: skip
def test_pages_fit_a_narrow_screen_and_need_no_colour(
    words: tuple[str, ...], lang: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    outcome = run("status", *words, "--today", TODAY, "--lang", lang)
    assert outcome.code == 0
    assert max(map(len, outcome.out.splitlines())) <= 60
    assert "\x1b" not in outcome.out


@pytest.mark.usefixtures("root")
def test_machines_get_ids_and_iso_dates(run: Run) -> None:
    data = run("status", "--organisation", "sm", "--json", "--today", TODAY).envelope["data"]
    assert data["organisation"] == "organisations/sm"
    roles = {(m["id"], m["role"]): m for m in data["measures"]}
    assert roles["palovaroitin", "lead"]["late"] is True
    assert roles["palovaroitin", "lead"]["milestones"] == {
        "total": 1, "done": 0, "overdue": ["kampanja"],
    }  # fmt: skip
    data = run("status", "--focus-area", "kotien-turva", "--json", "--today", TODAY).envelope[
        "data"
    ]
    assert (data["status"], data["phase"]) == ("open", "implementation")
    assert [moment["date"] for moment in data["timeline"]][:2] == ["2026-02-01", "2026-03-12"]
    assert data["timeline"][1] == {
        "date": "2026-03-12", "what": "step", "reference": "focus-areas/kotien-turva",
        "action": "open", "decision": "2026-03-12-1",
    }  # fmt: skip


@pytest.mark.usefixtures("root")
def test_one_question_at_a_time(run: Run) -> None:
    both = run("status", "--organisation", "sm", "--focus-area", "kotien-turva", "--json")
    assert (both.code, both.envelope["error"]["code"]) == (2, "status-one")
    assert run("status", "--organisation", "smm", "--json").code == 3
    assert run("status", "--organisation", "sm", "--format", "csv").code == 2
