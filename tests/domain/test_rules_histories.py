"""A record is what its history tells: replaying, and the rule that compares."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stcli.domain.model.history import corrections_only, disagreements, replay, state_after
from stcli.domain.model.kind import Lifecycle
from tests.domain.building import (
    CLOSED,
    OPENED,
    PROPOSED,
    STARTED,
    Entry,
    body,
    closed_area,
    decision,
    decisions_of,
    entry,
    findings,
    focus_area,
    kinds,
    measure,
    meeting,
    open_area,
    organisation,
    record,
    started_area,
    told,
)

IMPORTED = entry("import", to="open")
REASON = "Syy."


def lifecycle(kind: str) -> Lifecycle:
    found = kinds()[kind].lifecycle
    assert found is not None
    return found


def problems(kind: str, *history: Any) -> list[tuple[str, tuple[str | int, ...]]]:
    """What replaying finds: variant and place inside the history."""
    found = replay(lifecycle(kind), list(history)).problems
    return [(problem.code.partition(".")[2], problem.where[1:]) for problem in found]


# The first entry


def test_a_history_begins_with_the_initial_action_or_an_import() -> None:
    assert problems("focus-area", PROPOSED) == []
    assert problems("focus-area", IMPORTED) == []
    for first in (OPENED, entry("learn", "2026-01-01", sets={"date": "2019-01-01"})):
        assert problems("focus-area", first) == [("first", (0, "action"))]


def test_an_import_names_a_status_that_exists() -> None:
    assert problems("focus-area", entry("import", to="ongoing")) == [("state", (0, "to"))]
    assert problems("focus-area", entry("import")) == [("lacks", (0, "to"))]


def test_an_import_needs_no_date_every_other_entry_does() -> None:
    assert problems("focus-area", entry("propose")) == [("lacks", (0, "date"))]
    assert problems("organisation", entry("import", to="active")) == []


def test_a_first_entry_carries_what_the_record_follows_from() -> None:
    assert problems("measure", entry("add", "2026-01-01")) == [("lacks", (0, "focus_area"))]
    assert problems("measure", entry("import", to="planned")) == [("lacks", (0, "focus_area"))]
    assert problems("meeting", entry("import", to="held")) == [("lacks", (0, "for"))]
    assert problems("meeting", entry("plan", "2026-01-01")) == [("lacks", (0, "for"))]


def test_what_an_entry_does_not_tell_is_reported_once() -> None:
    made = measure("toimi", "alue", entry("add", "2026-03-20"), focus_area="alue")
    assert told(made, open_area("alue")) == [
        "error history-replays.lacks measures/toimi history[0].focus_area"
    ]


def test_initial_action_and_import_stand_first_only() -> None:
    assert problems("focus-area", PROPOSED, PROPOSED) == [("again", (1, "action"))]
    assert problems("focus-area", PROPOSED, IMPORTED) == [("again", (1, "action"))]


def test_a_phase_belongs_to_an_open_focus_area() -> None:
    fits = entry("import", to="open", phase="implementation")
    assert problems("focus-area", fits) == []
    for status in ("proposed", "closed", "rejected"):
        wrong = entry("import", to=status, phase="preparation")
        assert problems("focus-area", wrong) == [("out-of-place", (0, "phase"))]


# Steps


def test_a_step_is_legal_from_its_states_only() -> None:
    found = replay(lifecycle("focus-area"), [PROPOSED, CLOSED]).problems
    assert [(p.code, p.where) for p in found] == [
        ("history-replays.illegal", ("history", 1, "action"))
    ]
    assert found[0].params["allowed"] == ["open", "reject", "defer", "void"]


def test_a_step_may_depend_on_the_phase() -> None:
    again = entry("start", "2026-07-01", decision="2026-07-01-1")
    assert problems("focus-area", PROPOSED, OPENED, STARTED, again) == [("when", (3, "action"))]


def test_start_and_close_are_legal_from_an_unknown_phase() -> None:
    assert problems("focus-area", IMPORTED, STARTED, CLOSED) == []
    assert problems("focus-area", IMPORTED, CLOSED) == []


def test_nothing_follows_void_but_taking_it_back() -> None:
    void = entry("void", "2026-03-01", reason=REASON)
    assert problems("focus-area", PROPOSED, void, OPENED) == [("illegal", (2, "action"))]
    again = entry("void", "2026-03-02", reason=REASON)
    assert problems("focus-area", PROPOSED, void, again) == [("illegal", (2, "action"))]
    back = entry("undo", "2026-03-02", of=1, reason=REASON)
    assert problems("focus-area", PROPOSED, void, back, OPENED) == []


def test_an_action_of_another_kind_is_unknown() -> None:
    found = replay(lifecycle("focus-area"), [PROPOSED, entry("suspend", "2026-03-01")]).problems
    assert [p.code for p in found] == ["history-replays.unknown-action"]
    assert "propose" not in found[0].params["allowed"]


def test_steps_carry_what_they_require() -> None:
    closing = entry("close", "2026-12-01", decision="2026-12-01-1")
    assert problems("focus-area", PROPOSED, OPENED, closing) == [("lacks", (2, "reason"))]
    added = entry("add", "2026-01-01", focus_area="a")
    assert problems("measure", added, entry("move", "2026-02-01", reason=REASON)) == [
        ("lacks", (1, "from")), ("lacks", (1, "to")),
    ]  # fmt: skip


def test_a_missing_decision_is_another_rules_business() -> None:
    assert problems("focus-area", PROPOSED, entry("open", "2026-03-12")) == []


# Dates


def test_dates_of_steps_never_decrease_and_one_days_steps_keep_their_order() -> None:
    same_day = entry("open", "2026-02-01", decision="2026-02-01-1")
    assert problems("focus-area", PROPOSED, same_day) == []
    before = entry("open", "2026-01-31", decision="2026-01-31-1")
    assert problems("focus-area", PROPOSED, before) == [("order", (1, "date"))]


def test_learn_correct_and_undo_take_no_part_in_the_order() -> None:
    early = entry("correct", "2020-01-01", fields=["title.fi"], reason=REASON)
    back = entry("undo", "2020-01-01", of=2, reason=REASON)
    assert problems("focus-area", PROPOSED, early, OPENED, back, OPENED) == []


def test_a_forgotten_step_is_recorded_by_undo_and_redo() -> None:
    deferred = entry("defer", "2026-02-15", decision="2026-02-15-1")
    back = entry("undo", "2026-04-01", of=1, reason="Väliin jäi lykkäys.")
    assert problems("focus-area", PROPOSED, OPENED, deferred)[0] == ("illegal", (2, "action"))
    assert problems("focus-area", PROPOSED, OPENED, back, deferred, OPENED) == []


# Undo


def test_only_the_latest_step_is_taken_back_and_never_the_first_entry() -> None:
    first = entry("undo", "2026-03-01", of=0, reason=REASON)
    assert problems("focus-area", PROPOSED, first) == [("undo-first", (1, "of"))]
    other = entry("undo", "2026-07-01", of=1, reason=REASON)
    assert problems("focus-area", PROPOSED, OPENED, STARTED, other) == [("undo-other", (3, "of"))]
    assert problems("focus-area", PROPOSED, OPENED, entry("undo", "2026-07-01", reason=REASON)) == [
        ("lacks", (2, "of")), ("undo-other", (2, "of")),
    ]  # fmt: skip


def test_undone_steps_are_taken_back_one_after_the_other() -> None:
    history = [
        PROPOSED, OPENED, STARTED,
        entry("undo", "2026-07-01", of=2, reason=REASON),
        entry("undo", "2026-07-01", of=1, reason=REASON),
    ]  # fmt: skip
    replayed = replay(lifecycle("focus-area"), history)
    assert (replayed.status, replayed.problems) == ("proposed", ())
    assert replayed.undone == {1, 2}
    assert replayed.values.get("phase") is None


# Learn


def test_learning_fills_what_an_import_could_not_know() -> None:
    sets = {"date": "2019-10-01", "phase": "preparation", "decision": "2019-10-01-1"}
    learnt = entry("learn", "2026-01-01", sets=sets)
    replayed = replay(lifecycle("focus-area"), [IMPORTED, STARTED, learnt])
    assert replayed.problems == ()
    first, second = replayed.steps
    assert (first.date, first.decision) == ("2019-10-01", "2019-10-01-1")
    assert (first.values["phase"], second.values["phase"]) == ("preparation", "implementation")


def test_learning_never_overwrites() -> None:
    dated = entry("import", "2019-10-01", to="open")
    other = entry("learn", "2026-01-01", sets={"date": "2019-10-02"})
    same = entry("learn", "2026-01-01", sets={"date": "2019-10-01"})
    assert problems("focus-area", dated, other) == [("learn-overwrites", (1, "sets", "date"))]
    assert problems("focus-area", dated, same) == []
    assert problems("focus-area", IMPORTED, same, other) == [
        ("learn-overwrites", (2, "sets", "date"))
    ]


def test_only_an_imported_record_can_learn() -> None:
    learnt = entry("learn", "2026-01-01", sets={"date": "2019-10-01"})
    assert problems("focus-area", PROPOSED, learnt) == [("learn-imported", (1, "action"))]


def test_the_imported_status_did_not_begin_after_the_next_step() -> None:
    late = entry("learn", "2026-07-01", sets={"date": "2026-06-02"})
    phase = entry("learn", "2026-07-02", sets={"phase": "preparation"})
    assert problems("focus-area", IMPORTED, STARTED, late, phase) == [
        ("learn-order", (2, "sets", "date"))
    ]
    assert problems("focus-area", IMPORTED, late, STARTED) == [("order", (2, "date"))]


def test_what_is_learnt_agrees_with_the_steps_that_followed() -> None:
    learnt = entry("learn", "2026-07-01", sets={"phase": "implementation"})
    assert problems("focus-area", IMPORTED, STARTED, learnt) == [
        ("learn-contradicts", (2, "sets", "phase"))
    ]
    closed = entry("import", to="closed")
    assert problems("focus-area", closed, learnt) == [("out-of-place", (1, "sets", "phase"))]


def test_a_learnt_phase_means_nothing_to_a_measure() -> None:
    first = entry("import", to="planned", focus_area="a")
    learnt = entry("learn", "2026-07-01", sets={"phase": "preparation"})
    assert problems("measure", first, learnt) == [("out-of-place", (1, "sets", "phase"))]


# What the record says


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("status", "closed", "history-replays.differs"),
        ("phase", "implementation", "history-replays.differs"),
        ("phase", None, "history-replays.absent"),
    ],
)
def test_status_and_phase_are_what_the_history_gives(
    field: str, value: str | None, code: str
) -> None:
    made = focus_area("alue", PROPOSED, OPENED, **{field: value, "outcome": {"fi": "a", "sv": "b"}})
    found = findings(made, decisions_of(made))
    told_by_history = [(f.code, f.field) for f in found if f.rule == "history-replays"]
    assert told_by_history == [(code, field)]


def test_a_phase_that_no_step_gave_is_not_told() -> None:
    made = focus_area("alue", phase="preparation")
    assert told(made) == ["error history-replays.not-told focus-areas/alue phase"]


def test_a_measures_focus_area_follows_its_moves() -> None:
    moved = [
        entry("add", "2026-03-20", focus_area="eka"),
        entry("move", "2026-04-01", from_="eka", to="toka", reason=REASON),
    ]
    areas = [*open_area("eka"), focus_area("toka")]
    assert told(measure("toimi", "eka", *moved), areas) == []
    assert told(measure("toimi", "eka", *moved, focus_area="eka"), areas) == [
        "error history-replays.differs measures/toimi focus_area"
    ]


def test_a_meetings_date_follows_its_rescheduling() -> None:
    history = [
        entry("plan", "2026-01-05", for_="2026-03-12"),
        entry("reschedule", "2026-02-01", to="2026-03-19", reason=REASON),
    ]
    assert told(meeting("cooperation-group-2026-1", "", *history)) == []
    assert told(meeting("cooperation-group-2026-1", "", *history, date="2026-03-12")) == [
        "error history-replays.differs meetings/cooperation-group-2026-1 date"
    ]


def test_imported_origin_goes_with_an_import() -> None:
    assert told(organisation("stm", origin="imported")) == [
        "error history-replays.origin organisations/stm origin"
    ]
    assert told(organisation("stm", entry("import", to="active"))) == []
    assert told(body("muu", origin="imported")) == []


def test_a_wrong_first_entry_is_not_told_twice() -> None:
    first = entry("correct", "2026-01-01", fields=["name.fi"], reason=REASON)
    assert told(record("decision", "2026-01-01-1", (), **decision_data(first))) == [
        "error history-replays.first decisions/2026-01-01-1 history[0].action"
    ]


def decision_data(first: Entry) -> dict[str, Any]:
    return decision("2026-01-01-1", "other").data | {"history": [first]}


def test_a_body_has_corrections_only() -> None:
    right = entry("correct", "2026-01-01", fields=["name.fi"], reason=REASON)
    assert told(body("muu", history=[right])) == []
    wrong = [entry("correct", "2026-01-01", fields=["name.fi"]), entry("void", "2026-01-01")]
    assert told(body("muu", history=wrong)) == [
        "error history-replays.lacks bodies/muu history[0].reason",
        "error history-replays.no-lifecycle bodies/muu history[1]",
    ]


def test_void_records_replay_too() -> None:
    assert told(organisation("vanha", status="void")) == [
        "error history-replays.differs organisations/vanha status"
    ]


# Laws

DATES = st.dates().map(str)
KINDS = st.sampled_from(["focus-area", "measure", "meeting", "phenomenon", "organisation"])


def required(kind: str, name: str, date: str) -> Entry:
    """An entry with whatever its action needs."""
    fields = {"focus_area": "eka", "to": "eka", "from_": "eka", "for_": "2026-01-01"}
    return entry(name, date, **fields, reason=REASON, decision="2026-01-01-1")


@st.composite
def lives(draw: st.DrawFn) -> tuple[str, list[Entry], str]:
    """A kind, a legal history of it, and the status that a second model gives."""
    kind = draw(KINDS)
    cycle = lifecycle(kind)
    dates = sorted(draw(st.lists(DATES, min_size=1, max_size=8)))
    history = [required(kind, cycle.initial, dates[0])]
    statuses, indexes = [cycle.actions[cycle.initial].target or ""], [0]
    phases: list[str | None] = [None]
    for date in dates[1:]:
        names = [
            action.name for action in cycle.actions.values()
            if action.sources and (statuses[-1] in action.sources or "*" in action.sources)
            and statuses[-1] != "void" and phases[-1] in action.when.get("phase", (phases[-1],))
        ]  # fmt: skip
        if len(statuses) > 1:
            names.append("undo")
        if not names:
            break
        name = draw(st.sampled_from(sorted(names)))
        if name == "undo":
            history.append(entry("undo", date, of=indexes.pop(), reason=REASON))
            statuses.pop()
            phases.pop()
            continue
        indexes.append(len(history))
        history.append(required(kind, name, date))
        action = cycle.actions[name]
        statuses.append(action.target or statuses[-1])
        phases.append(action.sets.get("phase", phases[-1]))
    return kind, history, statuses[-1]


@given(lives())
@settings(max_examples=200)
def test_a_legal_life_replays_without_problems_to_the_status_it_reached(
    life: tuple[str, list[Entry], str],
) -> None:
    kind, history, status = life
    replayed = replay(lifecycle(kind), history)
    assert replayed.problems == ()
    assert replayed.status == status
    data = {"status": status, **{k: v for k, v in replayed.values.items() if v is not None}}
    assert list(disagreements(data, replayed, lifecycle(kind))) == []
    assert [d.where for d in disagreements({**data, "status": "x"}, replayed, lifecycle(kind))] == [
        ("status",)
    ]


@given(lives(), st.data())
@settings(max_examples=100)
def test_taking_a_step_back_gives_what_replay_without_it_gives(
    life: tuple[str, list[Entry], str], data: st.DataObject
) -> None:
    kind, history, _ = life
    cycle = lifecycle(kind)
    before = replay(cycle, history)
    name = data.draw(st.sampled_from(sorted(set(cycle.actions) - {cycle.initial})))
    step = required(kind, name, "9999-01-01")
    after = replay(
        cycle, [*history, step, entry("undo", "2026-01-01", of=len(history), reason=".")]
    )
    assert (after.status, after.values, after.steps) == (before.status, before.values, before.steps)
    ahead = state_after(cycle, before.steps, step)
    assert ahead.status == replay(cycle, [*history, step]).status


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text("ab-", max_size=4) | st.just("2026-01-01"),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text("ab", max_size=2), inner),
    max_leaves=4,
)
ACTIONS = st.sampled_from(
    ["propose", "open", "start", "close", "void", "import", "learn", "correct", "undo", "nope"]
)
FIELDS = st.sampled_from(["date", "to", "sets", "of", "phase", "decision", "reason", "fields"])


@given(
    st.lists(
        JSON | st.builds(lambda name, more: {**more, "action": name}, ACTIONS | JSON,
                         st.dictionaries(FIELDS, JSON | st.just({"phase": "x", "date": 3}))),
        max_size=6,
    )
)  # fmt: skip
@settings(max_examples=300)
def test_no_history_whatever_makes_the_replay_fail(history: list[Any]) -> None:
    cycle = lifecycle("focus-area")
    replayed = replay(cycle, history)
    list(disagreements({"status": "open"}, replayed, cycle))
    list(corrections_only(history))


def test_an_entry_without_an_action_says_nothing() -> None:
    assert problems("focus-area", {}, PROPOSED) == [("entry", (0,))]
    assert replay(lifecycle("focus-area"), []).status is None
    assert not replay(lifecycle("focus-area"), []).imported
    assert dict(replay(lifecycle("focus-area"), []).values) == {}


def test_whole_lives_are_free_of_findings() -> None:
    assert told(open_area("a"), started_area("b", number=2), closed_area("c", number=3)) == []
