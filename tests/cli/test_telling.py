"""Sentences about what was done, and the commands that sensibly come next."""

from __future__ import annotations

import pytest

from stcli.cli.telling import claim_sentence, next_steps
from stcli.domain.model.claim import Claim
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.reading.tree import MemoryTree
from stcli.report.words import Words
from tests.cli.story import story
from tests.domain.building import (
    SCHEMAS,
    decision,
    entry,
    focus_area,
    measure,
    meeting,
    open_area,
    organisation,
    part,
    phenomenon,
    snapshot,
    started_area,
    text,
)

STORY = Snapshot.of(MemoryTree(story()), SCHEMAS)


def said(action: str, record: str, lang: str) -> str:
    return claim_sentence(Claim(action, record), STORY, Words(lang))


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("fi", "Painopiste Kotien turvallisuus: esimerkki: avattu 12.3.2026 (päätös 2026-03-12-1)"),
        ("sv", "Prioriterat område Tryggt hem: exempel: öppnades 12.3.2026 (beslut 2026-03-12-1)"),
        ("en", "Focus area Safe homes: example: opened 12 March 2026 (decision 2026-03-12-1)"),
    ],
)
def test_a_step_is_told_with_its_day_and_its_decision(lang: str, sentence: str) -> None:
    assert said("focus-area.open", "focus-areas/kotien-turva", lang) == sentence


def test_a_move_is_told_with_where_from_and_where_to() -> None:
    told = said("measure.move", "measures/valaistus", "en")
    assert "Safe homes: example (kotien-turva)" in told
    assert "Nuorten turvallinen ilta: esimerkki (nuorten-ilta)" in told


def test_a_meeting_is_told_with_its_day() -> None:
    told = said("meeting.reschedule", "meetings/cooperation-group-2026-3", "sv")
    assert told.endswith("10.12.2026")


def test_an_edit_is_told_without_pretending_to_know_more() -> None:
    told = said("measure.edit", "measures/opas", "en")
    assert told.endswith(": details changed")


def test_what_is_gone_is_told_by_its_reference() -> None:
    assert "measures/poissa" in said("measure.add", "measures/poissa", "fi")


def steps(reference: str, *records: object, today: str = "2026-11-20") -> list[str]:
    found = snapshot(*records)  # type: ignore[arg-type]
    return next_steps(reference, found, Words("en"), today=today)


PLAN = entry("plan", "2026-01-05", for_="2026-03-12")


def test_a_proposal_comes_before_those_who_decide_on_it() -> None:
    assert steps("focus-areas/a", focus_area("a")) == [
        "stcli meeting plan --body cooperation-group --date DATE",
        "stcli focus-area open a --decision DECISION",
        "stcli focus-area reject a --decision DECISION",
    ]
    meetings = [
        meeting(f"{body}-2026-1", day, entry("plan", "2026-01-05", for_=day), body=body)
        for body, day in (("expert-network", "2026-02-02"), ("cooperation-group", "2026-03-12"))
    ]
    found = steps("focus-areas/a", focus_area("a"), meetings)
    assert found[0] == "stcli meeting agenda cooperation-group-2026-1"


def test_a_proposal_of_one_organisation_looks_for_another_first() -> None:
    found = steps("focus-areas/a", focus_area("a", participants=[part("sm")]))
    assert found[0] == "stcli focus-area join a ORGANISATION"


def test_a_recorded_decision_leads_to_the_step_that_it_decides() -> None:
    found = steps(
        "decisions/2026-03-12-1",
        focus_area("a"),
        decision("2026-03-12-1", "focus-area.open", "focus-areas/a"),
    )
    assert found == ["stcli focus-area open a --decision 2026-03-12-1"]


def test_a_decision_that_was_carried_out_leads_to_nothing_but_itself() -> None:
    assert steps("decisions/2026-03-12-1", open_area("a")) == ["stcli show decisions/2026-03-12-1"]


def test_a_held_meeting_leads_to_what_is_on_its_agenda() -> None:
    agenda = [{"item": 1, "title": text("Asia"), "subject": "focus-areas/a"}]
    held = meeting("cooperation-group-2026-1", "2026-03-12", agenda=agenda)
    found = steps("meetings/cooperation-group-2026-1", focus_area("a"), held)
    assert found == ["stcli meeting minutes cooperation-group-2026-1"]


def test_what_was_decided_leads_on_and_is_not_asked_again() -> None:
    agenda = [{"item": 1, "title": text("Asia"), "subject": "focus-areas/a"}]
    held = meeting("cooperation-group-2026-1", "2026-03-12", agenda=agenda)
    area, decided = open_area("a")
    decided.data.update(meeting=held.id, item=1)
    found = steps(held.reference, area, decided, held)
    assert [line.split()[1:3] for line in found] == [["focus-area", "prepare"], ["measure", "add"]]


def test_a_meeting_to_come_leads_to_its_agenda_until_it_has_one() -> None:
    plan = entry("plan", "2026-01-05", for_="2026-03-12")
    id = "cooperation-group-2026-1"
    coming = meeting(id, "2026-03-12", plan)
    assert steps(coming.reference, coming)[0] == f"stcli meeting agenda {id}"
    agenda = [{"item": 1, "title": text("Asia")}]
    ready = meeting(id, "2026-03-12", plan, agenda=agenda)
    assert steps(ready.reference, ready) == [f"stcli meeting hold {id} --attendance ORGANISATION"]


def test_a_meeting_that_has_not_come_is_not_held_yet() -> None:
    plan, id = entry("plan", "2026-01-05", for_="2026-03-12"), "cooperation-group-2026-1"
    agenda = [{"item": 1, "title": text("Asia")}]
    ready = meeting(id, "2026-03-12", plan, agenda=agenda)
    assert steps(ready.reference, ready, today="2026-03-11") == [
        f"stcli meeting agenda {id} --show-only -f markdown"
    ]
    bare = meeting(id, "2026-03-12", plan)
    assert steps(bare.reference, bare, today="2026-03-11") == [f"stcli meeting agenda {id}"]
    hold = f"stcli meeting hold {id} --attendance ORGANISATION"
    assert steps(ready.reference, ready, today="2026-03-12") == [hold]


def test_in_place_of_a_meeting_that_was_called_off_another_is_planned() -> None:
    off = entry("call-off", "2026-02-05", reason="Este")
    gone = meeting("m", "2026-03-12", entry("plan", "2026-01-05", for_="2026-03-12"), off)
    assert steps(gone.reference, gone) == [
        "stcli meeting plan --body cooperation-group --date DATE"
    ]


def test_an_area_at_work_leads_to_its_measures() -> None:
    area = started_area("a")
    assert steps("focus-areas/a", area) == [
        "stcli measure start a-toimi", "stcli status --focus-area a"
    ]  # fmt: skip


def test_the_last_measure_that_ends_leads_to_the_end_of_its_area() -> None:
    over = measure(
        "a-toimi", "a", entry("add", "2026-03-20", focus_area="a"), entry("start", "2026-04-01"),
        entry("complete", "2026-05-01"),
    )  # fmt: skip
    life = [over if made.id == "a-toimi" else made for made in started_area("a")]
    assert steps("measures/a-toimi", life) == steps("focus-areas/a", life)


def test_preparation_asks_only_for_what_is_missing() -> None:
    found = steps("focus-areas/a", open_area("a", vision=text("Visio")))
    assert found[0] == "stcli focus-area prepare a --phenomenon-description-fi TEXT"


def test_preparation_asks_for_its_products_before_the_start() -> None:
    found = steps("focus-areas/a", open_area("a"))
    assert [line.split()[1:3] for line in found] == [["focus-area", "prepare"], ["measure", "add"]]
    ready = started_area("a", number=1)
    at_work = [made for made in ready if made.id != "2026-06-01-1"]
    at_work[0].data["history"].pop()
    at_work[0].data["phase"] = "preparation"
    assert steps("focus-areas/a", at_work) == [
        "stcli meeting plan --body cooperation-group --date DATE",
        "stcli focus-area start a --decision DECISION",
    ]


def test_when_no_measure_is_at_work_the_area_may_be_closed() -> None:
    over = measure(
        "a-toimi", "a", entry("add", "2026-03-20", focus_area="a"), entry("start", "2026-04-01"),
        entry("complete", "2026-05-01"),
    )  # fmt: skip
    life = [over if made.id == "a-toimi" else made for made in started_area("a")]
    plan, close = steps("focus-areas/a", life)
    assert plan == "stcli meeting plan --body cooperation-group --date DATE"
    assert close.startswith("stcli focus-area close a --decision DECISION --reason REASON")


def test_a_new_organisation_may_join_a_body() -> None:
    assert steps("organisations/uusi", organisation("uusi")) == [
        "stcli organisation join uusi BODY --post member"
    ]


def test_from_what_is_void_or_no_single_record_one_looks_on() -> None:
    gone = measure(
        "a-toimi", "a", entry("add", "2026-03-20", focus_area="a"),
        entry("void", "2026-04-01", reason="Kahdesti."),
    )  # fmt: skip
    assert steps("measures/a-toimi", focus_area("a"), gone) == ["stcli show measures/a-toimi"]
    assert steps("", focus_area("a")) == ["stcli status"]


def test_a_selected_phenomenon_leads_to_a_proposal_with_its_supporters() -> None:
    support = [
        {"organisation": name, "resources": "1", "date": "2026-01-12"} for name in ("sm", "spek")
    ]
    (line,) = steps("phenomena/ilmio", phenomenon("ilmio", support=support))
    assert line.endswith("--phenomenon ilmio --participant sm --participant spek")
