"""The days ahead: due measures, milestones, meetings."""

from __future__ import annotations

from stcli.domain.model.occasion import DUE, MEETING, MILESTONE, Occasion, occasions
from tests.domain.building import Made, entry, measure, meeting, open_area, snapshot, text

ADDED = entry("add", "2026-03-20", focus_area="alue")
VOID = entry("void", "2026-04-03", reason="Huti.")


def found(*made: Made) -> list[Occasion]:
    return list(occasions(snapshot(open_area("alue"), *made)))


def test_a_measure_is_due_on_the_last_day_of_its_planned_period() -> None:
    made = [measure("a", "alue", planned={"end": "2026-02"}),
            measure("b", "alue", planned={"end": "2026-10-15"}),
            measure("c", "alue", planned={"start": "2026-01"}), measure("d", "alue")]  # fmt: skip
    assert [(o.what, o.key, o.day) for o in found(*made)] == [
        (DUE, "measures/a", "2026-02-28"), (DUE, "measures/b", "2026-10-15"),
    ]  # fmt: skip


def test_milestones_and_meetings_have_days_of_their_own() -> None:
    steps = [
        {"id": "m1", "title": text("Alku"), "due": "2026-06"},
        {"id": "m2", "title": text("Loppu"), "due": "2026-09-01", "done": "2026-08-30"},
    ]
    held = meeting("k-2026-1", "2026-03-12")
    one, two, met = found(measure("a", "alue", milestones=steps), held)
    assert (one.what, one.key, one.day, one.done) == (
        MILESTONE, "measures/a/milestones/m1", "2026-06-30", None,
    )  # fmt: skip
    assert (two.title, two.done) == (text("Loppu"), "2026-08-30")
    assert (met.what, met.key, met.day) == (MEETING, "meetings/k-2026-1", "2026-03-12")


def test_what_will_not_be_is_off_and_what_never_was_is_not_there() -> None:
    planned = {"end": "2026-10"}
    off = entry("cancel", "2026-05-01", reason="Ei rahaa.")
    called = meeting("k-2026-1", "2026-03-12", entry("plan", "2026-01-05", for_="2026-03-12"),
                     entry("call-off", "2026-03-01", reason="Ei asioita."))  # fmt: skip
    told = found(measure("a", "alue", ADDED, off, planned=planned),
                 measure("b", "alue", ADDED, VOID, planned=planned),
                 measure("c", "alue", ADDED, planned=planned), called)  # fmt: skip
    assert [(o.key, o.off) for o in told] == [
        ("measures/a", True), ("measures/c", False), ("meetings/k-2026-1", True),
    ]  # fmt: skip
