"""Records as they stood on a day, by all that is known of them now."""

from __future__ import annotations

from typing import Any, Final

import pytest

from stcli.domain.judging.check import check
from stcli.domain.model import hindsight
from stcli.domain.model.history import replay
from stcli.domain.model.kind import VOID, Lifecycle
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot
from tests.domain.building import (
    PROPOSED,
    Made,
    body,
    closed_area,
    entry,
    focus_area,
    kinds,
    measure,
    meeting,
    open_area,
    organisation,
    part,
    phenomenon,
    snapshot,
)

LATE = "9999-12-31"
CALLED = {"fi": "ei tiedossa", "sv": "okänd", "en": "unknown"}
ADDED = entry("add", "2026-03-20", focus_area="alue")
STARTED = entry("start", "2026-04-02")
LIFECYCLE: Final[Lifecycle] = kinds()["organisation"].lifecycle  # type: ignore[assignment]
SOURCE = "https://intermin.fi"


def on(day: str, *made: Made | list[Made], **brought: str) -> Snapshot:
    return hindsight.on(snapshot(*made), day, brought, CALLED)


def of(day: str, made: Made, brought: str = "") -> Record | None:
    """One record, as it stood."""
    found = hindsight.on(snapshot(made), day, {made.reference: brought}, CALLED)
    return found.records.get(made.reference)


def data(day: str, made: Made, brought: str = "") -> Any:
    found = of(day, made, brought)
    assert found is not None
    return found.data


# Steps


def test_a_record_begins_on_the_day_of_its_first_step() -> None:
    made = measure("opas", "alue", ADDED, STARTED)
    assert of("2026-03-19", made) is None
    assert data("2026-03-20", made)["status"] == "planned"
    assert data("2026-04-01", made)["status"] == "planned"
    assert data("2026-04-02", made)["status"] == "ongoing"
    assert [e["action"] for e in data("2026-04-01", made)["history"]] == ["add"]


def test_a_step_that_was_taken_back_does_not_count_on_any_day() -> None:
    undo = entry("undo", "2026-06-01", of=1, reason="Erehdys.")
    made = measure("opas", "alue", ADDED, STARTED, undo, entry("start", "2026-05-01"))
    assert data("2026-04-10", made)["status"] == "planned"
    assert data("2026-05-01", made)["status"] == "ongoing"
    assert data("2026-04-01", made)["history"] == [ADDED]


def test_what_an_undo_takes_back_is_found_though_entries_before_it_are_not_there_yet() -> None:
    made = measure(
        "opas", "alue", ADDED,
        entry("correct", "2026-07-01", fields=["lead"], reason="Virhe."),
        STARTED, entry("undo", "2026-08-01", of=2, reason="Erehdys."),
    )  # fmt: skip
    found = data("2026-04-10", made)
    assert (found["status"], found["history"][-1]["of"]) == ("planned", 1)


def test_fields_that_steps_give_are_as_they_were() -> None:
    move = {"action": "move", "date": "2026-05-01", "from": "alue", "to": "toinen", "reason": "X"}
    made = measure("opas", "toinen", ADDED, move)
    assert data("2026-04-30", made)["focus_area"] == "alue"
    assert data("2026-05-01", made)["focus_area"] == "toinen"
    (area, *decisions) = closed_area("alue")
    days = [step["date"] for step in area.data["history"][1:]]
    shown = [on(day, [area, *decisions]).records["focus-areas/alue"].data for day in days]
    assert [(d["status"], d.get("phase")) for d in shown] == [
        ("open", "preparation"), ("closed", None),
    ]  # fmt: skip


def test_a_meeting_has_the_day_that_was_planned_then() -> None:
    made = meeting(
        "cooperation-group-2026-1", "2026-06-01",
        {"action": "plan", "date": "2026-01-01", "for": "2026-05-01"},
        {"action": "reschedule", "date": "2026-04-01", "to": "2026-06-01", "reason": "Este."},
    )  # fmt: skip
    assert data("2026-03-31", made)["date"] == "2026-05-01"
    assert data("2026-04-01", made)["date"] == "2026-06-01"


def test_void_is_void_on_every_day() -> None:
    made = measure("opas", "alue", ADDED, entry("void", "2026-09-01", reason="Kahdesti."))
    for day in ("2020-01-01", "2026-08-01", LATE):
        assert data(day, made)["status"] == VOID


# What is not known


def imported(**more: Any) -> Made:
    entries = [{"action": "import", "to": "open", **more.pop("first", {})}, *more.pop("then", [])]
    return focus_area("alue", *entries, origin="imported", sources=[{"url": SOURCE}], **more)


def test_before_it_came_into_the_registry_an_imported_record_is_unknown() -> None:
    made = imported()
    before, after = of("2026-01-31", made, "2026-02-01"), of("2026-02-01", made, "2026-02-01")
    assert before is not None
    assert after is not None
    assert (before.status, after.status) == ("unknown", "open")
    assert not any((before.live, before.frozen, before.void))
    assert before.status_text == CALLED


def test_before_its_date_an_imported_record_is_unknown_whenever_it_came() -> None:
    made = imported(first={"date": "2020-05-01"})
    assert data("2020-04-30", made, "2026-02-01")["status"] == "unknown"
    assert data("2020-05-01", made, "2026-02-01")["status"] == "open"


def test_what_was_learnt_counts_whenever_it_was() -> None:
    learn = {"action": "learn", "date": "2026-06-01",
             "sets": {"date": "2021-01-01", "phase": "preparation"}}  # fmt: skip
    made = imported(then=[learn])
    assert data("2020-12-31", made, "2026-02-01")["status"] == "unknown"
    assert "phase" not in data("2020-12-31", made, "2026-02-01")
    found = data("2021-01-01", made, "2026-02-01")
    assert (found["status"], found["phase"]) == ("open", "preparation")


def test_a_step_after_an_import_is_known() -> None:
    made = measure(
        "opas", "alue", {"action": "import", "to": "ongoing", "focus_area": "alue"},
        entry("complete", "2024-05-01"), origin="imported", sources=[{"url": SOURCE}],
    )  # fmt: skip
    assert data("2024-04-30", made, "2026-02-01")["status"] == "unknown"
    assert data("2024-04-30", made, "2026-02-01")["focus_area"] == "alue"
    assert data("2024-05-01", made, "2026-02-01")["status"] == "completed"


# Dates of entries


def test_a_role_holds_from_its_first_day_to_the_day_before_its_last() -> None:
    parts = [
        part("sm", from_="2026-01-01", to="2026-03-01"), part("spek", from_="2026-02-01"),
        part("talo"),
    ]  # fmt: skip
    made = focus_area("alue", PROPOSED, participants=parts)

    def current(day: str) -> list[str]:
        return [p["organisation"] for p in data(day, made)["participants"] if "to" not in p]

    start = PROPOSED["date"]
    assert start > "2026-01-01"
    assert current("2026-02-28") == ["sm", "spek", "talo"]
    assert current("2026-03-01") == ["spek", "talo"]
    assert [p["organisation"] for p in data(start, made)["participants"]] == (
        ["sm", "spek", "talo"] if start >= "2026-02-01" else ["sm", "talo"]
    )


def test_lists_inside_entries_have_their_days_too() -> None:
    made = focus_area("alue", PROPOSED, subgroups=[
        {"id": "r", "participants": [part("sm"), part("spek", from_="2026-09-01")]},
    ])  # fmt: skip
    (group,) = data("2026-08-31", made)["subgroups"]
    assert [p["organisation"] for p in group["participants"]] == ["sm"]
    (group,) = data("2026-09-01", made)["subgroups"]
    assert [p["organisation"] for p in group["participants"]] == ["sm", "spek"]


def test_reports_observations_and_milestones_count_from_their_day() -> None:
    made = measure(
        "opas", "alue", ADDED, goals=["g"], notes="Made up.",
        progress=[{"date": "2026-05-01", "text": "A"}, {"date": "2026-06-01", "text": "B"}],
        milestones=[{"id": "m", "title": {"fi": "M"}, "due": "2027-01", "done": "2026-07-01"}],
        indicators=[{
            "id": "i", "name": {"fi": "I"}, "baseline": {"date": "2027-01-01", "value": 1},
            "observations": [{"date": "2026-08-01", "value": 2}],
        }],
    )  # fmt: skip
    early = data("2026-05-15", made)
    assert [report["text"] for report in early["progress"]] == ["A"]
    assert "done" not in early["milestones"][0]
    assert early["indicators"][0]["observations"] == []
    assert early["indicators"][0]["baseline"]["value"] == 1
    assert early["goals"] == ["g"]
    assert "progress" not in data("2026-04-30", made)
    assert data("2026-07-01", made)["milestones"][0]["done"] == "2026-07-01"


def test_stamps_count_from_their_day_and_plans_always() -> None:
    made = measure("opas", "alue", ADDED, STARTED, entry("complete", "2026-09-05"),
                   planned={"start": "2026-04", "end": "2026-12-31"},
                   actual={"start": "2026-04-02", "end": "2026-09"})  # fmt: skip
    assert "actual" not in data("2026-04-01", made)
    assert data("2026-08-31", made)["actual"] == {"start": "2026-04-02"}
    assert data("2026-09-05", made)["actual"] == {"start": "2026-04-02", "end": "2026-09"}
    assert data("2026-04-01", made)["planned"]["end"] == "2026-12-31"


def test_a_mapping_is_there_from_its_day() -> None:
    mapping = {"summary": {"fi": "Kartoitus"}, "date": "2026-03-01", "links": ["https://a"]}
    made = phenomenon("ilmio", entry("propose", "2026-01-01"), entry("map", "2026-03-01"),
                      mapping=mapping)  # fmt: skip
    assert "mapping" not in data("2026-02-28", made)
    assert data("2026-03-01", made)["mapping"] == mapping


def test_names_are_those_of_the_day() -> None:
    made = organisation(
        "talo", name={"fi": "Uusi", "sv": "Ny"},
        former_names=[
            {"name": {"fi": "Vanha"}, "until": "2026-05-01"},
            {"name": {"fi": "Vanhin", "sv": "Äldst"}, "until": "2026-02-01"},
        ],
    )  # fmt: skip
    first = min(step["date"] for step in made.data["history"])
    assert data(max(first, "2026-05-01"), made)["name"] == {"fi": "Uusi", "sv": "Ny"}
    if first < "2026-02-01":
        assert data("2026-01-31", made)["name"] == {"fi": "Vanhin", "sv": "Äldst"}
        assert "former_names" not in data("2026-01-31", made)
        assert data("2026-04-30", made)["name"] == {"fi": "Vanha", "sv": "Ny"}


def test_a_mandate_holds_in_its_time_and_bodies_are_always_there() -> None:
    mandate = {"decides": "focus-area.open", "from": "2026-01-01", "to": "2026-06-01"}
    made = body("ryhma", mandate)
    assert "mandate" not in data("2025-12-31", made)
    assert "to" not in data("2026-05-31", made)["mandate"][0]
    assert data("2026-06-01", made)["mandate"] == [mandate]


# Schemas of others


def test_whatever_other_schemas_let_stand_there_stops_nothing() -> None:
    """Entries that do not say what was done; lists with `until` that hold no names."""
    record = snapshot(organisation("talo")).records["organisations/talo"]
    odd = {**record.data, "history": [{"date": "2020-01-01"}]}
    found = hindsight.on_day(
        Record(record.kind, record.id, record.path, odd, replay(LIFECYCLE, [])), "2026-01-01", ""
    )
    assert found is not None
    assert found.status == record.status
    listed = {**record.data, "leases": [{"until": "2027-01-01", "notes": "a", "name": "b"}],
              "notes": "c"}  # fmt: skip
    found = hindsight.on_day(Record(record.kind, record.id, record.path, listed), "2026-01-01", "")
    assert found is not None
    assert (found.data["notes"], found.data["name"]) == ("c", record.data["name"])


# The whole


EVERYTHING = [
    organisation("talo", former_names=[{"name": {"fi": "Vanha"}, "until": "2026-05-01"}]),
    *open_area(
        "alue", participants=[part("sm", from_="2026-01-01"), part("spek", to="2026-09-01")]
    ),
    *closed_area("vanha", number=2),
    measure("opas", "alue", ADDED, STARTED, entry("undo", "2026-05-01", of=1, reason="X"),
            progress=[{"date": "2026-05-01", "text": "A"}], actual={"end": "2026-09"}),
    meeting("cooperation-group-2026-9", "2026-09-01"),
    phenomenon("ilmio"),
    measure("tupla", "alue", ADDED, entry("void", "2026-09-01", reason="Kahdesti.")),
]  # fmt: skip


def test_after_every_recorded_day_all_is_as_today() -> None:
    now = snapshot(*EVERYTHING)
    then = hindsight.on(now, LATE, {}, CALLED)
    assert {r: record.data for r, record in then.records.items()} == {
        r: record.data for r, record in now.records.items()
    }
    assert [*then.findings] == [*now.findings]
    assert _ties(then) == _ties(now)


def _ties(found: Snapshot) -> list[Any]:
    return sorted((k.source.reference, str(k.where), k.target, k.live) for k in found.links)


@pytest.mark.parametrize("day", ["1900-01-01", "2026-01-15", "2026-03-25", "2026-05-01", LATE])
def test_rules_can_judge_any_day(day: str) -> None:
    """What was recorded later may be missing; nothing breaks."""
    check(hindsight.on(snapshot(*EVERYTHING), day, {}, CALLED))


def test_a_late_entry_changes_the_past_of_its_day() -> None:
    before = measure("opas", "alue", ADDED)
    after = measure("opas", "alue", ADDED, entry("start", "2026-03-25"))
    assert data("2026-03-26", before)["status"] == "planned"
    assert data("2026-03-26", after)["status"] == "ongoing"
