"""Replaying step by step: how the story looked at every point, and what steps stamp."""

from __future__ import annotations

import random
from typing import Any

import pytest

from stcli.domain.model.history import replay, replay_on, unfolded
from stcli.domain.model.kind import Lifecycle
from stcli.domain.model.step import stamp, unstamp
from stcli.domain.model.trail import trail
from tests.domain.building import (
    CLOSED,
    OPENED,
    PROPOSED,
    Entry,
    body,
    entry,
    focus_area,
    kinds,
    measure,
    snapshot,
)

REASON = "Syy."
ADDED = entry("add", "2026-03-20", focus_area="eka")


def lifecycle(kind: str) -> Lifecycle:
    found = kinds()[kind].lifecycle
    assert found is not None
    return found


def statuses(kind: str, *history: Entry) -> list[list[str]]:
    return [[step.status for step in steps] for steps in unfolded(lifecycle(kind), history)]


def test_the_story_is_told_entry_by_entry() -> None:
    undone = entry("undo", "2027-01-01", of=2, reason=REASON)
    corrected = entry("correct", "2027-01-02", fields=["notes"], reason=REASON)
    assert statuses("focus-area", PROPOSED, OPENED, CLOSED, undone, corrected) == [
        ["proposed"], ["proposed", "open"], ["proposed", "open", "closed"],
        ["proposed", "open"], ["proposed", "open"],
    ]  # fmt: skip
    assert statuses("focus-area", {}, PROPOSED) == [[], ["proposed"]]
    assert statuses("focus-area") == []


def test_the_last_point_of_a_story_is_what_replaying_it_gives() -> None:
    history = [PROPOSED, OPENED, CLOSED, entry("undo", "2027-01-01", of=2, reason=REASON)]
    assert list(unfolded(lifecycle("focus-area"), history))[-1] == (
        replay(lifecycle("focus-area"), history).steps
    )


@pytest.mark.parametrize("seed", range(60))
def test_a_story_that_goes_on_is_told_like_one_told_at_once(seed: int) -> None:
    """Whatever stands in it, legal or not, and wherever the first part ended."""
    chance, told = random.Random(seed), lifecycle("focus-area")
    actions = [*told.actions, "undo", "undo", "correct", "import", "unheard-of"]
    actions += ["learn"] if seed % 3 == 0 else []
    history: list[Entry] = [] if seed % 4 else [entry("import", None, to="open")]
    for number in range(chance.randrange(1, 9)):
        date = f"2026-{chance.randrange(1, 13):02}-01"
        history.append(entry(chance.choice(actions), date, of=chance.randrange(number + 1),
                             sets={"date": date}, to="open", reason=REASON))  # fmt: skip
    if seed % 7 == 0:
        history.insert(chance.randrange(len(history)), {})
    whole = replay(told, history)
    for known in range(len(history) + 1):
        assert replay_on(told, replay(told, history[:known]), known, history) == whole


def test_taking_back_a_void_and_a_reopening_and_twice() -> None:
    void = entry("void", "2027-01-03", reason=REASON)
    reopened = entry("reopen", "2027-01-02", decision="2027-01-02-1")
    told = replay(
        lifecycle("focus-area"),
        [PROPOSED, OPENED, CLOSED, reopened, void, entry("undo", "2027-02-01", of=4, reason="."),
         entry("undo", "2027-02-02", of=3, reason=".")],
    )  # fmt: skip
    assert (told.status, told.problems, told.undone) == ("closed", (), frozenset({3, 4}))
    again = [PROPOSED, OPENED, entry("undo", "2027-02-01", of=1, reason=".")]
    twice = replay(lifecycle("focus-area"), [*again, entry("undo", "2027-02-02", of=1, reason=".")])
    assert [p.code for p in twice.problems] == ["history-replays.undo-first"]


def test_a_move_leaves_the_place_where_the_record_was() -> None:
    def problems(*moves: Entry) -> list[tuple[str, tuple[str | int, ...]]]:
        told = replay(lifecycle("measure"), [ADDED, *moves])
        return [(p.code, p.where) for p in told.problems]

    def move(day: int, left: str, to: str) -> Entry:
        return entry("move", f"2026-04-{day:02}", from_=left, to=to, reason=REASON)

    assert problems(move(1, "eka", "toka"), move(2, "toka", "eka")) == []
    assert problems(move(1, "eka", "toka"), move(2, "eka", "kolmas")) == [
        ("history-replays.left", ("history", 2, "from"))
    ]
    undone = entry("undo", "2026-05-01", of=1, reason=REASON)
    assert problems(move(1, "eka", "toka"), undone, move(3, "eka", "toka")) == []


def stamped(data: dict[str, Any], *history: Entry) -> dict[str, Any]:
    """The data after the last step of a history has stamped it."""
    steps = replay(lifecycle("measure"), history).steps
    stamp(lifecycle("measure"), data, steps[-1])
    return data


def test_a_step_stamps_empty_fields_with_its_date() -> None:
    begun = entry("start", "2026-04-01")
    assert stamped({}, ADDED, begun) == {"actual": {"start": "2026-04-01"}}
    assert stamped({"actual": {"start": "2026"}}, ADDED, begun) == {"actual": {"start": "2026"}}
    assert stamped({}, ADDED) == {}
    assert stamped({}, ADDED, {"action": "start"}) == {}


def test_taking_a_step_back_empties_its_own_stamp_only() -> None:
    history = [
        ADDED, entry("start", "2026-04-01"), entry("suspend", "2026-05-01", reason=REASON),
        entry("resume", "2026-06-01"),
    ]  # fmt: skip
    steps = replay(lifecycle("measure"), history).steps
    for holds, left in (("2026-06-01", {}), ("2026-04-01", {"actual": {"start": "2026-04-01"}})):
        data: dict[str, Any] = {"actual": {"start": holds}}
        unstamp(lifecycle("measure"), data, steps[-1], steps[:-1])
        assert data == left
    data = {"actual": {"start": "2026-04-01"}}
    unstamp(lifecycle("measure"), data, steps[2], steps[:2])
    assert data == {"actual": {"start": "2026-04-01"}}


def test_a_record_without_a_story_leaves_no_trail() -> None:
    found = snapshot(focus_area("alue"), body("muu"), measure("a", "alue"))
    events = trail(found.records.values(), ())
    assert {event.reference for event in events} == {
        "focus-areas/alue", "measures/a", "organisations/sm", "organisations/spek",
    }  # fmt: skip
