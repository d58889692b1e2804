"""The course of a focus area: what happened, what is ahead, how its work stands."""

from __future__ import annotations

from typing import Any

from stcli.domain.model.course import course
from tests.domain.building import (
    Made,
    entry,
    focus_area,
    measure,
    open_area,
    part,
    snapshot,
)

TODAY = "2026-11-24"
ADDED = entry("add", "2026-03-20", focus_area="alue")


def milestone(id: str, due: str, **more: str) -> dict[str, object]:
    return {"id": id, "title": {"fi": id}, "due": due, **more}


def moments(*records: Made | list[Made], id: str = "alue") -> tuple[list[Any], list[Any]]:
    found = snapshot(*records)
    told = course(found, found.records[f"focus-areas/{id}"], TODAY)
    past = [(m.date, m.what, m.position) for m in told.past]
    return past, [(m.date, m.what, m.record.id) for m in told.ahead]


def test_steps_and_reports_stand_in_the_order_of_their_days() -> None:
    progress = [{"date": "2026-05-01", "text": "Kaksi."}, {"date": "2026-02-10", "text": "Yksi."}]
    past, ahead = moments(open_area("alue", progress=progress))
    assert past == [
        ("2026-02-01", "step", 0), ("2026-02-10", "report", 1),
        ("2026-03-12", "step", 1), ("2026-05-01", "report", 0),
    ]  # fmt: skip
    assert ahead == []


def test_what_is_not_dated_comes_first() -> None:
    imported = focus_area("alue", entry("import", to="open"))
    assert moments(imported)[0] == [(None, "step", 0)]


def test_ahead_are_milestones_and_ends_of_live_measures_only() -> None:
    steps = [
        milestone("ohi", "2026-06"), milestone("tehty", "2027-02", done="2026-11-01"),
        milestone("tulossa", "2027-03"),
    ]  # fmt: skip
    done = (ADDED, entry("start", "2026-04-01"), entry("complete", "2026-05-01"))
    _, ahead = moments(
        open_area("alue"),
        measure("a", "alue", ADDED, milestones=steps, planned={"end": "2027-03-15"}),
        measure("b", "alue", ADDED, planned={"end": "2026-10"}),
        measure("c", "alue", *done, milestones=[milestone("m", "2027-01")],
                planned={"end": "2027-05"}),
    )  # fmt: skip
    assert ahead == [("2027-03-15", "end", "a"), ("2027-03", "milestone", "a")]


def test_who_coordinates_who_takes_part_and_how_each_measure_stands() -> None:
    people = [part("sm", role="coordinator"), part("spek"), part("spek", role="member")]
    found = snapshot(
        open_area("alue", participants=people),
        measure("a", "alue", ADDED, planned={"end": "2026-10"}),
        measure("tyhja", "alue", ADDED, entry("void", "2026-03-21", reason="Ei.")),
        measure("muu", "toinen", entry("add", "2026-03-20", focus_area="toinen")),
        focus_area("toinen"),
    )
    told = course(found, found.records["focus-areas/alue"], TODAY)
    assert (told.coordinators, told.participants) == (("sm",), ("sm", "spek"))
    assert [(t.measure.id, t.late, t.silent) for t in told.tasks] == [("a", True, True)]
