"""Actions: what a step does to one record's data, by the lifecycle of its kind."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stcli.domain.changing import action
from stcli.domain.model.history import replay
from stcli.domain.model.record import Record
from stcli.domain.refusal import Refusal
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
    kinds,
    measure,
    meeting,
    organisation,
    part,
    snapshot,
)

REASON = "Syy."
ADDED = entry("add", "2026-03-20", focus_area="alue")
IMPORTED = entry("import", to="open")


def read(made: Made) -> Record:
    return snapshot(made).records[made.reference]


def refused(call: Any, *arguments: Any) -> Refusal:
    with pytest.raises(Refusal) as caught:
        call(*arguments)
    return caught.value


# Beginnings and steps


def test_a_record_begins_with_its_initial_action_and_what_follows_from_it() -> None:
    data = action.begin(kinds()["focus-area"], "a", {"title": {"fi": "A"}, "notes": ""}, "2026", {})
    assert data == {
        "id": "a", "title": {"fi": "A"}, "status": "proposed",
        "history": [{"action": "propose", "date": "2026"}],
    }  # fmt: skip


def test_what_the_entry_gives_is_laid_on_the_record() -> None:
    begun = action.begin(kinds()["measure"], "a", {}, "2026-01-01", {"focus_area": "alue"})
    assert (begun["status"], begun["focus_area"]) == ("planned", "alue")
    planned = action.begin(kinds()["meeting"], "a", {}, "2026-01-01", {"for": "2026-02-01"})
    assert planned["date"] == "2026-02-01"


def test_a_kind_without_a_lifecycle_has_no_steps() -> None:
    refusal = refused(action.begin, kinds()["body"], "a", {}, "2026-01-01", {})
    assert (refusal.code, refusal.params) == ("no-lifecycle", {"kind": "body"})


def test_a_step_gives_status_phase_and_entry_and_changes_nothing_else() -> None:
    record = read(focus_area("alue"))
    data = action.step(record, "open", "2026-03-12", {"decision": "2026-03-12-1", "reason": ""})
    assert data["history"] == [PROPOSED, OPENED]
    assert (data["status"], data["phase"]) == ("open", "preparation")
    assert {k: v for k, v in data.items() if k not in ("status", "phase", "history")} == {
        k: v for k, v in record.data.items() if k not in ("status", "history")
    }
    assert record.data["history"] == [PROPOSED]


def test_what_can_be_undone_is_said_only_where_something_can() -> None:
    voided = action.step(read(focus_area("a")), "void", "2026-12-01", {"reason": "Kahdesti."})
    gone = read(Made("focus-area", "a", voided))
    assert refused(action.step, gone, "open", "2026-12-02", {}).code == "action-not-allowed.none"
    started = read(focus_area("a", PROPOSED, OPENED, STARTED))
    assert refused(action.step, started, "start", "2026-12-02", {}).code == "action-not-allowed"


def test_closing_removes_the_phase() -> None:
    data = action.step(read(focus_area("a", PROPOSED, OPENED)), "close", "2026-12-01", {})
    assert "phase" not in data


def test_a_step_that_is_not_possible_is_refused_with_those_that_are() -> None:
    refusal = refused(action.step, read(focus_area("a")), "close", "2026-12-01", {})
    assert refusal.code == "action-not-allowed.first"
    assert refusal.params["allowed"] == ["open", "reject", "defer", "void"]
    assert [way["fi"] for way in refusal.params["ways"]] == [
        "open (avaa)", "reject (hylkää)", "defer (lykkää)", "void (mitätöi)",
    ]  # fmt: skip
    assert (refusal.params["title"]["fi"], refusal.params["way"]["en"]) == ("a", "close")
    started = read(focus_area("a", PROPOSED, OPENED, STARTED))
    refusal = refused(action.step, started, "start", "2026-12-01", {})
    assert refusal.params["phase"] == "implementation"
    assert refusal.params["since"] == "2026-06-01"
    assert refused(action.step, started, "propose", "2026-12-01", {}).code == "action-not-allowed"


def test_a_step_before_the_last_one_is_refused_once_and_for_all_that_follows() -> None:
    refusal = refused(action.step, read(focus_area("a")), "open", "2026-01-31", {})
    assert (refusal.code, refusal.params["earlier"]) == ("date-order.first", "2026-02-01")
    assert (refusal.params["label"]["fi"], refusal.params["last"]["fi"]) == ("avaa", "ehdotettu")
    opened = read(focus_area("a", PROPOSED, OPENED))
    refusal = refused(action.step, opened, "close", "2026-03-11", {})
    assert (refusal.code, refusal.params["earlier"]) == ("date-order", "2026-03-12")
    assert action.step(opened, "close", "2026-03-12", {})["status"] == "closed"


def test_after_an_import_that_is_not_dated_any_day_will_do() -> None:
    tracked = read(focus_area("a", IMPORTED, origin="imported"))
    assert action.step(tracked, "close", "2019-01-01", {})["status"] == "closed"
    dated = read(focus_area("a", entry("import", "2020-01-01", to="open"), origin="imported"))
    refusal = refused(action.step, dated, "close", "2019-01-01", {})
    assert (refusal.code, refusal.params["last"]) == ("date-order.first", "import")


def test_a_step_that_there_is_none_of_is_refused() -> None:
    record = read(focus_area("a"))
    assert refused(action.step, record, "suspend", "2026-01-01", {}).code == "action-unknown"
    assert refused(action.step, record, "undo", "2026-01-01", {}).code == "action-unknown"
    nothing = Record(record.kind, "a", record.path, {**record.data, "history": []}, None)
    assert refused(action.step, nothing, "open", "2026-01-01", {}).code == "action-unknown"


def test_stamps_fill_empty_fields_only() -> None:
    data = action.step(read(measure("a", "alue", ADDED)), "start", "2026-04-01", {})
    assert data["actual"] == {"start": "2026-04-01"}
    known = measure("a", "alue", ADDED, actual={"start": "2026-03"})
    assert action.step(read(known), "start", "2026-04-01", {})["actual"] == {"start": "2026-03"}


def test_a_move_takes_the_measure_to_another_focus_area() -> None:
    moved = {"from": "alue", "to": "uusi", "reason": REASON}
    data = action.step(read(measure("a", "alue", ADDED)), "move", "2026-04-01", moved)
    assert (data["status"], data["focus_area"]) == ("planned", "uusi")


# Undo

BEGUN = entry("start", "2026-04-01")
COMPLETED = entry("complete", "2026-05-01")


def test_an_undo_takes_the_latest_step_back_with_its_stamp_and_nothing_else() -> None:
    actual = {"start": "2026-04-01", "end": "2026-05-01"}
    record = read(measure("a", "alue", ADDED, BEGUN, COMPLETED, actual=actual, notes="x"))
    data = action.undo(record, "2026-06-01", REASON)
    assert data["history"][-1] == entry("undo", "2026-06-01", of=2, reason=REASON)
    assert (data["status"], data["actual"], data["notes"]) == (
        "ongoing", {"start": "2026-04-01"}, "x",
    )  # fmt: skip
    again = action.undo(read(Made("measure", "a", data)), "2026-06-02", REASON)
    assert again["status"] == "planned"
    assert "actual" not in again


def test_an_undo_leaves_a_stamp_that_holds_another_date() -> None:
    actual = {"start": "2026-04-01", "end": "2026-04-30"}
    record = read(measure("a", "alue", ADDED, BEGUN, COMPLETED, actual=actual))
    assert action.undo(record, "2026-06-01", REASON)["actual"] == actual


def test_an_undo_leaves_the_date_that_an_earlier_step_stamped() -> None:
    history = [
        ADDED, BEGUN, entry("suspend", "2026-04-01", reason=REASON), entry("resume", "2026-04-01"),
    ]  # fmt: skip
    record = read(measure("a", "alue", *history, actual={"start": "2026-04-01"}))
    assert action.undo(record, "2026-06-01", REASON)["actual"] == {"start": "2026-04-01"}


def test_an_undo_restores_the_phase_and_the_day_that_held_before() -> None:
    area = closed_area("alue")[0]
    assert action.undo(read(area), "2027-01-01", REASON)["phase"] == "preparation"
    moved = entry("reschedule", "2026-02-01", to="2026-03-19", reason=REASON)
    planned = entry("plan", "2026-01-05", for_="2026-03-12")
    held = read(meeting("a", "", planned, moved))
    assert action.undo(held, "2027-01-01", REASON)["date"] == "2026-03-12"


def test_the_first_entry_is_never_taken_back() -> None:
    assert refused(action.undo, read(focus_area("a")), "2026-01-01", REASON).code == "undo-first"
    assert refused(action.undo, read(body("a")), "2026-01-01", REASON).code == "no-lifecycle"


# Learn


def test_learning_lays_the_phase_on_the_record_where_it_still_holds() -> None:
    learnt = action.learn(
        read(focus_area("a", IMPORTED)), {"date": "2019", "phase": "preparation"}, "2026", "Sivu"
    )
    assert learnt["phase"] == "preparation"
    assert learnt["history"][-1] == {
        "action": "learn", "date": "2026", "source": "Sivu",
        "sets": {"date": "2019", "phase": "preparation"},
    }  # fmt: skip
    started = read(focus_area("a", IMPORTED, STARTED))
    later = action.learn(started, {"phase": "preparation"}, "2026-07-01", None)
    assert later["phase"] == "implementation"
    assert "source" not in later["history"][-1]


def test_only_imported_records_learn() -> None:
    refusal = refused(action.learn, read(focus_area("a")), {"date": "2019"}, "2026-01-01", None)
    assert refusal.code == "learn-not-imported"
    assert refused(action.learn, read(body("a")), {}, "2026-01-01", None).code == (
        "learn-not-imported"
    )


# Correct


def test_a_correction_names_exactly_what_differs() -> None:
    record = read(focus_area("a", PROPOSED, OPENED, CLOSED, outcome={"fi": "x", "sv": "y"}))
    people = record.data["participants"]
    new = {
        **record.data, "outcome": {"fi": "z", "sv": "y", "en": "w"},
        "participants": [people[0], {**people[1], "role": "coordinator"}, part("stm")],
    }  # fmt: skip
    data = action.correct(record, new, "2027-01-01", REASON)
    assert data["history"][-1] == {
        "action": "correct", "date": "2027-01-01", "reason": REASON,
        "fields": ["participants[#1].role", "participants[#2]", "outcome.fi", "outcome.en"],
    }  # fmt: skip
    assert {**data, "history": record.history} == new


def test_a_correction_that_changes_nothing_adds_nothing() -> None:
    record = read(focus_area("a"))
    assert action.correct(record, {**record.data}, "2027-01-01", REASON) == record.data


# Laws


@given(st.sampled_from(["organisation", "focus-area", "measure", "phenomenon"]), st.data())
@settings(max_examples=60, deadline=None)
def test_a_step_and_its_undo_give_what_was_before(kind: str, data: st.DataObject) -> None:
    lifecycle = kinds()[kind].lifecycle
    assert lifecycle is not None
    record = record_of(kind, action.begin(kinds()[kind], "a", {}, "2026-01-01", FIELDS))
    for number in range(data.draw(st.integers(1, 6))):
        last = record.told.steps[-1] if record.told else None
        possible = [
            name for name, act in lifecycle.actions.items()
            if last and act.sources and act.starts_from(last.status)
            and all(last.values.get(n) in v for n, v in act.when.items())
        ]  # fmt: skip
        if not possible:
            break
        day = f"2026-02-{number + 1:02}"
        after = action.step(record, data.draw(st.sampled_from(possible)), day, FIELDS)
        back = action.undo(record_of(kind, after), "2027-01-01", REASON)
        assert {**back, "history": record.history} == record.data
        assert replay(lifecycle, back["history"]).steps == (record.told and record.told.steps)
        record = record_of(kind, after)


FIELDS = {"focus_area": "a", "from": "a", "to": "a", "reason": REASON, "decision": "2026-01-01-1"}


def record_of(kind: str, data: dict[str, Any]) -> Record:
    lifecycle = kinds()[kind].lifecycle
    assert lifecycle is not None
    return Record(kinds()[kind], "a", "registry/x.yaml", data, replay(lifecycle, data["history"]))


def test_undone_steps_may_be_undone_to_the_beginning() -> None:
    added, dissolved = entry("add", "2020-01-01"), entry("dissolve", "2021-01-01")
    void = entry("void", "2022-01-01", reason=REASON)
    record = read(organisation("a", added, dissolved, void))
    once = read(Made("organisation", "a", action.undo(record, "2023-01-01", REASON)))
    assert once.status == "dissolved"
    twice = read(Made("organisation", "a", action.undo(once, "2023-01-02", REASON)))
    assert (twice.status, twice.history[-1]["of"]) == ("active", 1)
    assert refused(action.undo, twice, "2023-01-03", REASON).code == "undo-first"
