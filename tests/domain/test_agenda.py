"""What waits for a meeting: a pure function of the registry, the meeting and the day."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from stcli.domain.changing.agenda import (
    Matter,
    changes_aside,
    drawn_up,
    facts_of,
    held_before,
    matters,
    proposed_step,
    since_of,
)
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot
from tests.domain.building import (
    CLOSED,
    OPENED,
    PROPOSED,
    STARTED,
    Made,
    body,
    closed_area,
    entry,
    focus_area,
    measure,
    meeting,
    numbered,
    open_area,
    organisation,
    part,
    phenomenon,
    snapshot,
    started_area,
    text,
)

TODAY = "2026-11-24"
PREPARED: dict[str, Any] = {"phenomenon_description": text("Kuvaus"), "vision": text("Visio")}
COMING = "cooperation-group-2026-2"


def coming(day: str = "2026-12-10", **values: Any) -> Made:
    return meeting(COMING, day, entry("plan", "2026-01-05", for_=day), **values)


def held(day: str = "2026-06-01", id: str = "cooperation-group-2026-1", **values: Any) -> Made:
    return meeting(id, day, **values)


def waiting(*records: Made | list[Made], **values: Any) -> list[str]:
    """What waits for the coming meeting, as ``sort id``."""
    known = snapshot(coming(**values), *records)
    found = matters(known, record(known, f"meetings/{COMING}"), TODAY)
    return [f"{m.sort} {m.subject.id}" if m.subject else m.sort for m in found]


def record(known: Snapshot, reference: str) -> Record:
    return known.records[reference]


# Decisions


def test_proposals_come_first_the_longest_waiting_before_the_others() -> None:
    old = focus_area("z", entry("propose", "2025-01-01"))
    assert waiting(focus_area("a"), old) == ["open z", "open a"]


def test_a_proposal_that_was_put_off_waits_on() -> None:
    deferred = entry("defer", "2026-03-12", decision="2026-03-12-1")
    assert waiting(focus_area("a", PROPOSED, deferred)) == ["open a"]


def test_a_prepared_area_may_start() -> None:
    assert waiting(open_area("a", **PREPARED), [measure("m", "a")])[0] == "start a"


def test_an_area_without_a_measure_or_a_vision_is_not_prepared() -> None:
    half = {"vision": text("Visio")}
    assert waiting(open_area("a", **PREPARED), open_area("b", number=2, **half)) == []
    void = measure(
        "m", "a", entry("add", "2026-03-20", focus_area="a"),
        entry("void", "2026-03-21", reason="Kahdesti."),
    )  # fmt: skip
    assert waiting(open_area("a", **PREPARED), [void]) == []


def test_an_area_whose_measures_are_all_done_may_be_closed() -> None:
    area, *others = started_area("a")
    done = measure(
        "a-toimi", "a", entry("add", "2026-03-20", focus_area="a"), entry("start", "2026-06-02"),
        entry("complete", "2026-06-03"),
    )  # fmt: skip
    assert waiting(area, others[:-1], [done])[0] == "close a"


def test_starting_comes_before_closing_whatever_the_ids() -> None:
    done = measure(
        "m", "a", entry("add", "2026-03-20", focus_area="a"), entry("start", "2026-04-01"),
        entry("complete", "2026-05-01"),
    )  # fmt: skip
    area = focus_area("a", PROPOSED, OPENED, STARTED, **PREPARED)
    ready = focus_area("b", PROPOSED, numbered(OPENED, 2), **PREPARED)
    assert waiting(area, done, ready, measure("n", "b")) == ["start b", "close a"]


def test_nothing_is_proposed_for_what_has_ended_or_has_no_life() -> None:
    known = snapshot(closed_area("a"), organisation("x"))
    assert proposed_step(known, record(known, "focus-areas/a")) is None
    assert proposed_step(known, record(known, "organisations/x")) is None
    assert proposed_step(known, record(known, "bodies/secretariat")) is None


def test_a_body_without_the_mandate_has_nothing_to_decide() -> None:
    ended = body("cooperation-group", {"decides": "focus-area.open", "to": "2026-12-01"})
    assert waiting(focus_area("a"), ended) == []
    assert waiting(focus_area("a"), ended, day="2026-11-30") == ["open a"]
    assert waiting(focus_area("a"), body="no-such-body") == []


# Phenomena


def test_who_decides_handles_mappings_and_who_does_not_makes_them() -> None:
    proposed = phenomenon("p", entry("propose", "2026-01-10"))
    mapped = phenomenon("m", entry("propose", "2026-01-10"), entry("map", "2026-01-20"))
    assert waiting(proposed, mapped, phenomenon("s")) == ["mapping m"]
    assert waiting(proposed, mapped, phenomenon("s"), body="expert-network") == ["map p"]


# Follow-up


def test_an_open_area_is_followed_up_when_there_is_something_to_tell() -> None:
    late = measure("m", "a", planned={"end": "2026-10"})
    assert waiting(open_area("a"), [late], open_area("b", number=2)) == ["follow-up a"]


def test_changes_since_the_last_held_meeting_are_news() -> None:
    news = measure("m", "a", entry("add", "2026-10-01", focus_area="a"))
    assert waiting(open_area("a"), [news]) == []
    assert waiting(open_area("a"), [news, held()]) == ["follow-up a"]
    assert waiting(open_area("a"), [news, held("2026-10-01")]) == []


def test_facts_are_the_late_the_silent_the_events_and_the_reports() -> None:
    quiet = measure("q", "a", entry("add", "2026-03-20", focus_area="a"))
    late = measure(
        "l", "a", entry("add", "2026-08-20", focus_area="a"), planned={"end": "2026-09"},
        progress=[
            {"date": "2026-09-15", "text": "Etenee."}, {"date": "2026-01-15", "text": "Vanha."},
        ],
    )  # fmt: skip
    people = [
        part("sm", role="coordinator", from_="2026-02-01"),
        part("spek", role="member", from_="2026-02-01", to="2026-07-01"),
        part("x", from_="2026-08-01"),
    ]
    known = snapshot(
        open_area("a", participants=people), quiet, late, organisation("x"), measure("o", "b"),
        open_area("b", number=2),
    )  # fmt: skip
    facts = facts_of(known, record(known, "focus-areas/a"), "2026-06-01", TODAY)
    assert [m.id for m in facts.late] == ["l"]
    assert [m.id for m in facts.silent] == ["q"]
    assert [(e.date, e.reference) for e in facts.events] == [("2026-08-20", "measures/l")]
    assert [(n.date, n.sort, n.record.id) for n in facts.news] == [
        ("2026-07-01", "left", "a"), ("2026-08-01", "joined", "a"), ("2026-09-15", "report", "l"),
    ]  # fmt: skip
    assert facts
    assert not facts_of(known, record(known, "focus-areas/b"), None, "2026-04-01")


def test_a_new_role_is_neither_a_coming_nor_a_going() -> None:
    people = [
        part("sm", role="coordinator", from_="2026-02-01", to="2026-07-01"),
        part("sm", role="member", from_="2026-07-01"), part("spek"),
    ]  # fmt: skip
    known = snapshot(open_area("a", participants=people))
    facts = facts_of(known, record(known, "focus-areas/a"), "2026-06-01", TODAY)
    assert [(n.date, n.sort, n.entry["role"]) for n in facts.news] == [
        ("2026-07-01", "role", "member")
    ]


def test_without_an_earlier_meeting_nothing_is_news() -> None:
    known = snapshot(open_area("a"), measure("m", "a"), coming())
    assert since_of(known, record(known, f"meetings/{COMING}")) is None
    assert facts_of(known, record(known, "focus-areas/a"), None, "2026-04-01").events == ()


def test_the_meeting_before_is_the_last_one_that_the_same_body_held() -> None:
    network = held("2026-11-01", "expert-network-2026-1", body="expert-network")
    off = meeting(
        "cooperation-group-2026-9", "2026-11-02", entry("plan", "2026-01-05", for_="2026-11-02"),
        entry("call-off", "2026-10-01", reason="Ei asioita."),
    )  # fmt: skip
    later = held("2026-12-24", "cooperation-group-2026-5")
    known = snapshot(
        coming(), held(), held("2026-02-01", "cooperation-group-2026-0"), network, off, later
    )
    before = held_before(known, record(known, f"meetings/{COMING}"))
    assert before is not None
    assert before.id == "cooperation-group-2026-1"


def test_other_changes_are_those_that_no_item_tells() -> None:
    life = [PROPOSED, OPENED, CLOSED]
    ended = focus_area("z", *life, outcome=text("Tulos"))
    moved = measure("k", "z", entry("add", "2026-07-01", focus_area="z"),
                    entry("cancel", "2026-07-02", reason="Ei jatketa."))  # fmt: skip
    void = organisation(
        "v", entry("add", "2026-07-03"), entry("void", "2026-07-04", reason="Huti.")
    )
    records = [
        held(), coming(), ended, moved, void, focus_area("p", entry("propose", "2026-08-01")),
        organisation("uusi", entry("add", "2026-08-02")), measure("m", "a"),
        *open_area("a", number=2),
    ]  # fmt: skip
    known = snapshot(*records)
    aside = changes_aside(known, "2026-06-01")
    assert [(event.date, event.reference) for event in aside] == [
        ("2026-07-01", "measures/k"), ("2026-07-02", "measures/k"),
        ("2026-08-02", "organisations/uusi"), ("2026-12-01", "focus-areas/z"),
    ]  # fmt: skip
    assert waiting(held(), organisation("uusi", entry("add", "2026-08-02"))) == ["changes"]


# Drawing up


def wording(matter: Matter) -> tuple[dict[str, str], dict[str, str] | None]:
    named = matter.subject.id if matter.subject else "muut"
    title = {"fi": f"{matter.sort}: {named}"}
    return title, ({"fi": "Esitys."} if matter.sort == "open" else None)


def area_of(id: str) -> Record:
    known = snapshot(focus_area(id))
    return record(known, f"focus-areas/{id}")


AREAS = {id: area_of(id) for id in "abcd"}
SORTS = [(sort, id) for sort in ("open", "start", "follow-up", "mapping") for id in AREAS]


def test_items_are_numbered_on_from_those_that_stand() -> None:
    agenda = [{"item": 4, "title": {"fi": "Avaus"}}]
    found = [Matter("open", area_of("a")), Matter("changes")]
    assert drawn_up(agenda, found, wording) == [
        {"item": 5, "title": {"fi": "open: a"}, "subject": "focus-areas/a",
         "proposal": {"fi": "Esitys."}},
        {"item": 6, "title": {"fi": "changes: muut"}},
    ]  # fmt: skip


def test_what_stands_on_the_agenda_is_not_added_again() -> None:
    found = [Matter("open", area_of("a")), Matter("follow-up", area_of("b")), Matter("changes")]
    agenda = drawn_up([], found, wording)
    assert len(agenda) == 3
    assert drawn_up(agenda, found, wording) == []


def test_an_item_written_by_hand_about_the_subject_is_enough() -> None:
    agenda = [{"item": 1, "title": {"fi": "Oma otsikko"}, "subject": "focus-areas/a"}]
    assert drawn_up(agenda, [Matter("open", area_of("a"))], wording) == []
    assert drawn_up(agenda, [Matter("follow-up", area_of("a"))], wording) == []


def test_an_area_that_was_only_to_be_followed_up_may_become_ready() -> None:
    agenda = drawn_up([], [Matter("follow-up", area_of("a"))], wording)
    (new,) = drawn_up(agenda, [Matter("start", area_of("a"))], wording)
    assert (new["item"], new["title"]) == (2, {"fi": "start: a"})
    assert drawn_up([*agenda, new], [Matter("start", area_of("a"))], wording) == []


@given(st.lists(st.sampled_from(SORTS), unique_by=lambda pair: pair[1]), st.integers(0, 8))
def test_drawing_up_twice_adds_nothing(pairs: list[tuple[str, str]], standing: int) -> None:
    found = [Matter(sort, AREAS[id]) for sort, id in pairs]
    before = drawn_up([], found[:standing], wording)
    agenda = [*before, *drawn_up(before, found, wording)]
    assert drawn_up(agenda, found, wording) == []
    assert [item["item"] for item in agenda] == list(range(1, len(found) + 1))
