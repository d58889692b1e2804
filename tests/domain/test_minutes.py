"""From what a meeting decided to decisions and steps, all in one draft."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from stcli.domain.changing.draft import Draft
from stcli.domain.changing.minutes import (
    carry_out,
    ends,
    next_id,
    open_items,
    possible_steps,
)
from stcli.domain.changing.proposal import expected
from stcli.domain.changing.ruling import Ruling
from stcli.domain.model.record import Record
from stcli.domain.refusal import Refusal
from tests.domain.building import (
    SCHEMAS,
    Made,
    closed_area,
    decision,
    entry,
    focus_area,
    measure,
    meeting,
    open_area,
    snapshot,
    started_area,
    text,
)

DAY = "2026-11-20"
ID = "cooperation-group-2026-4"
SAID = text("Päätetään näin.")


def item(number: int, subject: str | None = None, proposal: bool = True) -> dict[str, Any]:
    told: dict[str, Any] = {"item": number, "title": text(f"Asia {number}")}
    if subject:
        told["subject"] = subject
    if proposal:
        told["proposal"] = text("Esitetään näin.")
    return told


class Phrases:
    """Words that say which step of which record they are about."""

    def decision(self, step: str, subject: Record) -> Mapping[str, str]:
        return text(f"{step}: {subject.id}")

    def matter_of(self, proposal: Mapping[str, str], subject: Record) -> str | None:
        matter, _, named = proposal["fi"].partition("? ")
        return matter if named == subject.id else None


PHRASES = Phrases()


class Meeting:
    """A held meeting with an agenda, and a draft into which its rulings go."""

    def __init__(self, agenda: list[dict[str, Any]], *records: Made | list[Made]) -> None:
        values = {"agenda": agenda} if agenda else {}
        self.draft = Draft(snapshot(meeting(ID, DAY, **values), *records), SCHEMAS)

    @property
    def meeting(self) -> Record:
        return self.draft.now.records[f"meetings/{ID}"]

    def rule(self, number: int, decided: str, **values: Any) -> list[str]:
        return carry_out(self.draft, self.meeting, Ruling(number, decided, **values), PHRASES)

    def refused(self, number: int, decided: str, **values: Any) -> tuple[str, Mapping[str, Any]]:
        before = self.draft.now
        with pytest.raises(Refusal) as refused:
            self.rule(number, decided, **values)
        assert self.draft.now is before
        return refused.value.code, refused.value.params

    def data(self, reference: str) -> Mapping[str, Any]:
        return self.draft.now.records[reference].data

    def errors(self) -> list[str]:
        plan = self.draft.plan(subject="x", operation="0" * 26)
        found = self.draft.judged(plan, DAY).brought
        return [finding.code for finding in found if finding.severity == "error"]


# What is carried out


def test_a_ruling_becomes_a_decision_and_the_step_that_it_decides() -> None:
    held = Meeting([item(1, "focus-areas/a")], focus_area("a"))
    assert held.rule(1, "open", case_number="VN/1/2026") == [
        f"decisions/{DAY}-1", "focus-areas/a",
    ]  # fmt: skip
    told = held.data(f"decisions/{DAY}-1")
    assert told["decides"] == "focus-area.open"
    assert told["subjects"] == ["focus-areas/a"]
    assert (told["meeting"], told["item"], told["date"]) == (ID, 1, DAY)
    assert (told["text"], told["case_number"]) == (text("Esitetään näin."), "VN/1/2026")
    area = held.data("focus-areas/a")
    assert (area["status"], area["phase"]) == ("open", "preparation")
    assert area["history"][-1] == {"action": "open", "date": DAY, "decision": f"{DAY}-1"}
    assert held.errors() == []


def test_the_claims_name_the_steps_and_their_decisions() -> None:
    held = Meeting([item(1, "focus-areas/a")], focus_area("a"))
    held.rule(1, "open")
    claims = held.draft.plan(subject="x", operation="0" * 26).claims
    assert [(c.action, c.record, c.decision) for c in claims] == [
        ("decision.record", f"decisions/{DAY}-1", None),
        ("focus-area.open", "focus-areas/a", f"decisions/{DAY}-1"),
    ]


def test_not_now_is_a_decision_too() -> None:
    held = Meeting([item(1, "focus-areas/a")], focus_area("a"))
    held.rule(1, "defer", text=SAID, reason="Odotetaan kartoitusta.")
    area = held.data("focus-areas/a")
    assert area["status"] == "proposed"
    assert area["history"][-1]["reason"] == "Odotetaan kartoitusta."
    assert held.data(f"decisions/{DAY}-1")["decides"] == "focus-area.defer"
    assert held.errors() == []


def test_an_item_without_a_subject_is_decided_as_proposed() -> None:
    held = Meeting([item(1)])
    assert held.rule(1, "other") == [f"decisions/{DAY}-1"]
    assert held.data(f"decisions/{DAY}-1")["subjects"] == []
    assert held.errors() == []


def test_a_matter_taken_up_in_the_meeting_names_its_subject() -> None:
    held = Meeting([item(1)], focus_area("a"))
    held.rule(7, "open", subject="focus-areas/a", text=SAID)
    assert held.data(f"decisions/{DAY}-1")["item"] == 7
    bare = Meeting([], focus_area("a"))
    bare.rule(1, "open", subject="focus-areas/a", text=SAID)
    assert bare.errors() == []


def test_several_rulings_share_one_draft() -> None:
    held = Meeting(
        [item(1, "focus-areas/a"), item(2, "focus-areas/b")], focus_area("a"), focus_area("b")
    )
    held.rule(1, "open")
    held.rule(2, "reject", text=SAID)
    assert held.data("focus-areas/b")["status"] == "rejected"
    assert next_id(held.draft.now, DAY) == f"{DAY}-3"
    assert open_items(held.draft.now, held.meeting) == []
    assert held.errors() == []


def test_closing_tells_the_outcome_and_settles_the_measures() -> None:
    held = Meeting([item(1, "focus-areas/a", proposal=False)], started_area("a"))
    touched = held.rule(
        1, "close", text=SAID, reason="Valmis.", cancel_measures="Ei jatketa.", date=DAY,
        outcomes={"outcome": {"fi": "Tulos."}, "final_report": "https://example.invalid/l.pdf"},
    )  # fmt: skip
    assert touched == [f"decisions/{DAY}-1", "focus-areas/a", "measures/a-toimi"]
    area = held.data("focus-areas/a")
    assert (area["status"], area["outcome"]) == ("closed", {"fi": "Tulos."})
    assert area["final_report"] == "https://example.invalid/l.pdf"
    assert held.data("measures/a-toimi")["status"] == "cancelled"
    assert held.errors() == []


def test_an_outcome_is_laid_beside_the_languages_that_stand() -> None:
    area = started_area("a", outcome={"sv": "Resultat."})
    held = Meeting([item(1, "focus-areas/a", proposal=False)], area)
    held.rule(1, "close", text=SAID, reason="Valmis.", outcomes={"outcome": {"fi": "Tulos."}})
    assert held.data("focus-areas/a")["outcome"] == {"sv": "Resultat.", "fi": "Tulos."}
    assert held.errors() == ["no-live-measures"]


def test_a_step_may_take_effect_later_than_its_decision() -> None:
    held = Meeting([item(1, "focus-areas/a")], focus_area("a"))
    held.rule(1, "open", date="2026-11-25")
    assert held.data("focus-areas/a")["history"][-1]["date"] == "2026-11-25"
    assert held.errors() == ["audit-dated-ahead"]


def test_the_rules_judge_the_whole() -> None:
    alone = focus_area("a", participants=[{"organisation": "sm"}])
    held = Meeting([item(1, "focus-areas/a")], alone)
    held.rule(1, "open")
    assert held.errors() == ["several-organisations.at-opening"]


def test_what_makes_a_record_unreadable_is_left_to_its_findings() -> None:
    held = Meeting([item(1, "focus-areas/a", proposal=False)], started_area("a"))
    held.rule(
        1, "close", text={"fi": " "}, reason="Valmis.", outcomes={"outcome": {"fi": " "}},
        cancel_measures="Ei.",
    )  # fmt: skip
    assert {code.partition(".")[0] for code in held.errors()} >= {"schema-pattern"}


# What is refused at once


def test_an_item_that_is_not_on_the_agenda_is_refused() -> None:
    held = Meeting([item(1), item(2)])
    code, params = held.refused(3, "other")
    assert (code, params["items"]) == ("minutes-item", [1, 2])
    assert Meeting([]).refused(1, "other", text=SAID)[0] == "minutes-item"


def test_a_step_needs_a_subject_that_can_take_it() -> None:
    known = [closed_area("z"), open_area("a", number=2)]
    held = Meeting([item(1), item(2, "organisations/sm"), item(3, "focus-areas/z")], *known)
    assert held.refused(1, "open", text=SAID)[0] == "minutes-subject"
    code, params = held.refused(2, "open", text=SAID)
    assert (code, params["allowed"]) == ("minutes-decision", ["other"])
    assert held.refused(2, "open", subject="bodies/secretariat", text=SAID)[0] == code
    code, params = held.refused(3, "open", text=SAID)
    assert (code, params["allowed"]) == ("minutes-not-now", ["reopen", "other"])
    code, params = held.refused(1, "open", subject="focus-areas/a", text=SAID)
    assert (code, params["allowed"]) == ("minutes-not-now", ["start", "close", "other"])
    assert held.refused(1, "dissolve", subject="organisations/sm")[0] == "minutes-decision"


def test_a_subject_that_is_gone_is_refused() -> None:
    held = Meeting([item(1, "focus-areas/poissa")])
    assert held.refused(1, "open") == ("minutes-gone", {"subject": "focus-areas/poissa"})


def test_a_decision_is_recorded_once() -> None:
    held = Meeting([item(1), item(2)])
    held.rule(1, "other")
    code, params = held.refused(1, "other")
    assert (code, params["decision"]) == ("minutes-recorded", f"{DAY}-1")
    held.rule(2, "other")


def test_a_step_that_was_not_proposed_has_the_usual_words() -> None:
    held = Meeting([item(1, "focus-areas/a"), item(2, "focus-areas/b", proposal=False)],
                   focus_area("a"), focus_area("b"))  # fmt: skip
    held.rule(1, "defer")
    held.rule(2, "reject")
    assert held.data(f"decisions/{DAY}-1")["text"] == text("defer: a")
    assert held.data(f"decisions/{DAY}-2")["text"] == text("reject: b")
    assert held.errors() == []


def proposed(number: int, matter: str, id: str = "a") -> dict[str, Any]:
    """An item as the agenda draws it up."""
    return item(number, f"focus-areas/{id}") | {"proposal": text(f"{matter}? {id}")}


def ready_area(id: str) -> list[Made]:
    """An area whose preparation is complete."""
    area = open_area(id, phenomenon_description=text("Kuvaus"), vision=text("Visio"))
    return [*area, measure(f"{id}-toimi", id)]


def test_a_proposal_of_one_step_is_no_text_for_the_next_one() -> None:
    agenda = [proposed(1, "open"), item(2, "focus-areas/a"), proposed(3, "follow-up")]
    held = Meeting(agenda, ready_area("a"))
    held.rule(1, "start")
    assert held.data(f"decisions/{DAY}-1")["text"] == text("start: a")
    held = Meeting(agenda, ready_area("a"))
    held.rule(2, "start")
    assert held.data(f"decisions/{DAY}-1")["text"] == text("Esitetään näin.")
    held.rule(3, "other")
    assert held.data(f"decisions/{DAY}-2")["text"] == text("follow-up? a")


def test_what_was_proposed_of_one_record_is_no_text_about_another() -> None:
    held = Meeting([item(1, "focus-areas/a")], focus_area("a"), focus_area("b"))
    held.rule(1, "open", subject="focus-areas/b")
    assert held.data(f"decisions/{DAY}-1")["text"] == text("open: b")


def test_an_item_that_was_decided_has_said_its_proposal() -> None:
    held = Meeting([item(1, "focus-areas/a")], focus_area("a"))
    held.rule(1, "other", text=SAID)
    held.rule(1, "open")
    assert held.data(f"decisions/{DAY}-2")["text"] == text("open: a")


def test_the_proposal_is_no_text_for_what_nobody_proposed() -> None:
    held = Meeting([item(1, "focus-areas/a"), item(2, proposal=False)], focus_area("a"))
    assert held.refused(1, "other")[0] == "minutes-text.otherwise"
    assert held.refused(2, "other")[0] == "minutes-text"


def test_another_body_cannot_decide_what_is_not_its_own() -> None:
    other = meeting("expert-network-2026-1", DAY, body="expert-network",
                    agenda=[item(1, "focus-areas/a")])  # fmt: skip
    held = Meeting([], other, focus_area("a"))
    network = held.draft.now.records[other.reference]
    with pytest.raises(Refusal, match="body-may-not") as refused:
        carry_out(held.draft, network, Ruling(1, "open"), PHRASES)
    params = refused.value.params
    assert [name["fi"] for name in params["who"]] == ["cooperation-group"]
    assert params["decides"]["fi"] == "painopisteen avaaminen"
    assert carry_out(held.draft, network, Ruling(1, "other", text=SAID), PHRASES)


def test_what_was_given_must_belong_to_the_decision() -> None:
    held = Meeting([item(1, "focus-areas/a"), item(2, "focus-areas/b")], focus_area("a"),
                   started_area("b", number=2))  # fmt: skip
    code, params = held.refused(1, "open", outcomes={"outcome": {"fi": "Tulos."}})
    assert (code, params["fields"]) == ("minutes-unfit", ["outcome"])
    assert held.refused(1, "other", text=SAID, date=DAY)[1]["fields"] == ["date"]
    code, params = held.refused(2, "close", text=SAID, cancel_measures="x", move_measures="a")
    assert (code, params["fields"]) == ("minutes-one-way", ["cancel_measures", "move_measures"])
    assert held.refused(2, "close", text=SAID)[0] == "minutes-reason"


# What is possible


def test_possible_steps_are_those_that_need_a_decision_from_where_the_subject_is() -> None:
    known = snapshot(focus_area("a"), started_area("b"))
    names = [step.name for step in possible_steps(known.records["focus-areas/a"])]
    assert names == ["open", "reject", "defer"]
    assert [s.name for s in possible_steps(known.records["focus-areas/b"])] == ["close"]
    assert possible_steps(None) == []
    assert possible_steps(known.records["bodies/secretariat"]) == []
    lifecycle = known.kinds["focus-area"].lifecycle
    assert lifecycle is not None
    assert ends(known.records["focus-areas/b"], lifecycle.actions["close"])
    assert not ends(known.records["bodies/secretariat"], lifecycle.actions["close"])


def test_the_expected_decision_is_the_step_for_which_the_subject_is_ready() -> None:
    known = snapshot(focus_area("a"), started_area("b"))
    assert expected(known, known.records["focus-areas/a"]) == "open"
    assert expected(known, known.records["focus-areas/b"]) == "other"
    assert expected(known, None) == "other"


def test_items_without_a_standing_decision_are_open() -> None:
    void = entry("void", "2026-11-21", reason="Huti.")
    known = snapshot(
        meeting(ID, DAY, agenda=[item(1), item(2), item(3)]),
        decision(f"{DAY}-1", "other", meeting=ID, item=1),
        decision(f"{DAY}-2", "other", meeting=ID, item=2, history=[entry("record", DAY), void]),
    )
    assert open_items(known, known.records[f"meetings/{ID}"]) == [2, 3]
