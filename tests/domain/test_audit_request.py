"""A request judged as the landing that it would be: its commits, their seals, their merges."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from stcli.domain.judging.audit.landing import Commit, Entry, Landing, Merge, Side
from stcli.domain.judging.audit.replay import Replay, Surroundings
from stcli.domain.judging.audit.request import altered_by, as_landing, touches_law
from stcli.domain.model.reader import REGISTRY_FILE, SIGNERS_FILE
from tests.domain.audit_memory import NOON, Files, Memory
from tests.domain.building import (
    SCHEMAS,
    body,
    entry,
    files,
    measure,
    open_area,
    organisation,
    text,
)

BEFORE = files(open_area("a"), measure("m", "a"))
EDITED = files(open_area("a"), measure("m", "a", number="7"))
SIGNED: Mapping[str, Any] = {"audit": {"signatures": "required"}}


def side(memory: Memory, before: Files, after: Files, **more: Any) -> Side:
    commit = Commit("s", "", more.pop("parents", ("p",)), more.pop("time", NOON))
    changes = memory.changes(before, after)
    return Side(commit, changes, memory.law(after), memory.law(before), **more)


def replayed(
    *sides: Side, memory: Memory, before: Files = BEFORE, after: Files = EDITED,
    earlier: list[tuple[str | None, Entry]] | None = None, today: int | None = None,
) -> Replay:  # fmt: skip
    around = Surroundings(memory, SCHEMAS, lambda *_: "2027-01-01", lambda *_: True, today)
    run = Replay(around, {"1": 1})
    first = memory.landing(1, {}, before)
    run.begin(first._replace(commit=first.commit._replace(id="1")), earlier=earlier or ())
    tip = Commit("0", "", ("1", "s"), NOON)
    changes = memory.changes(before, after)
    run.take(Landing(2, tip, changes, memory.law(after), sides, proposed=True))
    return run


def told(run: Replay) -> list[tuple[str, str | None]]:
    return sorted((f.code, f.commit) for f in run.findings)


def test_what_the_commits_of_a_request_lack_is_noted() -> None:
    memory, asked = Memory(), files(open_area("a"), measure("m", "a"), **SIGNED)
    edited = files(open_area("a"), measure("m", "a", number="7"), **SIGNED)
    run = replayed(side(memory, asked, edited), memory=memory, before=asked, after=edited)
    assert told(run) == [("audit-unsigned.side", "s")]
    assert [finding.severity for finding in run.findings] == ["note"]  # a lander may sign for it
    assert (run.asks_for_signatures, run.signatures.required) == (True, 1)
    free = Memory()
    run = replayed(side(free, BEFORE, EDITED), memory=free)
    assert (told(run), run.asks_for_signatures) == ([], False)
    assert run.present.records["measures/m"].data["number"] == "7"


def test_a_policy_that_can_not_be_read_leaves_the_last_one_in_force() -> None:
    memory, asked = Memory(), files(open_area("a"), **SIGNED)
    broken = asked | {REGISTRY_FILE: b"id: [\n"}
    worse = memory.entry(b"id: [[\n")
    last = memory.entry(asked[REGISTRY_FILE])
    assert worse is not None
    assert last is not None
    edited = broken | EDITED | {REGISTRY_FILE: broken[REGISTRY_FILE]}
    change = side(memory, broken, edited)
    run = replayed(
        change, memory=memory, before=broken, after=edited, earlier=[(None, worse), (None, last)]
    )
    assert ("audit-unsigned.side", "s") in told(run)
    nothing = replayed(change, memory=memory, before=broken, after=edited)
    assert not nothing.asks_for_signatures


def test_a_merge_among_the_commits_may_not_sneak_anything_in() -> None:
    memory = Memory()
    merge = memory.merge(EDITED, [BEFORE, BEFORE], BEFORE)
    made = side(memory, BEFORE, EDITED, parents=("p", "q"), merge=merge)
    assert told(replayed(made, memory=memory)) == [("audit-merge-sneaks.sneaks", "s")]


def test_the_clock_of_a_request_is_that_of_its_commits() -> None:
    memory = Memory()
    ahead = side(memory, BEFORE, EDITED, time=NOON + 90 * 86_400)
    assert told(replayed(ahead, memory=memory, today=NOON)) == [("audit-dated-ahead.clock", "0")]


def test_days_are_counted_in_the_time_zone_that_bound_before() -> None:
    asked: list[str] = []

    def day_of(time: int, zone: str) -> str:
        asked.append(zone)
        return "2027-01-01"

    memory = Memory()
    before = files(open_area("a"), measure("m", "a"))
    step = (entry("add", "2026-03-20", focus_area="a"), entry("start", "2026-12-30"))
    east = files(open_area("a"), measure("m", "a", *step), timezone="Pacific/Kiritimati")
    run = Replay(Surroundings(memory, SCHEMAS, day_of, lambda *_: True), {"1": 1})
    run.begin(memory.landing(1, {}, before))
    run.take(memory.landing(2, before, east, side(memory, before, east)))
    assert set(asked) == {"Europe/Helsinki"}


def test_a_commit_is_looked_at_as_a_landing_of_its_own() -> None:
    memory = Memory()
    assert as_landing(side(memory, BEFORE, EDITED)).merge is None
    assert as_landing(side(memory, BEFORE, EDITED, parents=("p", "q"))).merge == Merge((), ())
    desks = memory.desks()
    (changed,) = altered_by(side(memory, BEFORE, EDITED), desks)
    assert (changed.old is None, changed.new.reference) == (False, "measures/m")
    moved = {path.replace("measures/", "measures/x/"): c for path, c in BEFORE.items()}
    assert altered_by(side(memory, BEFORE, moved), desks) == []
    gone = {path: c for path, c in BEFORE.items() if "measures/" not in path}
    assert altered_by(side(memory, BEFORE, gone), desks) == []
    (born,) = altered_by(side(memory, gone, BEFORE), desks)
    assert born.old is None


MANDATED = files(open_area("a"), measure("m", "a"), body("secretariat", "focus-area.open"))
TITLED = files(open_area("a"), measure("m", "a"), title=text("Toinen"))
ALLOWED = files(open_area("a"), measure("m", "a"), audit={"imports": "allowed"})


@pytest.mark.parametrize(
    ("after", "touches"),
    [
        (EDITED, False),
        (TITLED, False),
        (files(open_area("a"), measure("m", "a"), organisation("x")), False),
        (ALLOWED, True),
        (BEFORE | {REGISTRY_FILE: b"id: [\n"}, True),
        (BEFORE | {SIGNERS_FILE: b""}, True),
        (BEFORE | {"schemas/body.schema.json": SCHEMAS["body.schema.json"]}, True),
        (MANDATED, True),
    ],
)
def test_the_law_is_schemas_policy_signers_and_mandates(after: Files, touches: bool) -> None:
    memory = Memory()
    made = side(memory, BEFORE, after)
    desks = memory.desks()
    assert touches_law(made, altered_by(made, desks), desks) is touches
