"""The laws on a step between two registries: what may differ, and what never may."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stcli.domain.changing import action as changing
from stcli.domain.finding import Finding
from stcli.domain.judging.change import Marks, changes, stored
from stcli.domain.judging.law import dated_ahead, judge_step
from stcli.domain.model.history import replay
from stcli.domain.model.reader import REGISTRY_FILE
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.reading.tree import MemoryTree
from stcli.domain.refusal import Refusal
from tests.domain.building import (
    CLOSED,
    OPENED,
    PROPOSED,
    SCHEMAS,
    STARTED,
    Entry,
    Made,
    body,
    closed_area,
    decision,
    entry,
    files,
    focus_area,
    kinds,
    measure,
    organisation,
    part,
    phenomenon,
    snapshot,
    text,
)

REASON = "Syy."
REOPENED = entry("reopen", "2027-01-10", decision="2027-01-10-1")
IMPORTED = entry("import", to="open")
ADDED = entry("add", "2026-03-20", focus_area="alue")
BEGUN = entry("start", "2026-04-01")
COMPLETED = entry("complete", "2026-05-01")


def undo(of: int, date: str = "2027-02-01") -> Entry:
    return entry("undo", date, of=of, reason=REASON)


def correct(*fields: str) -> Entry:
    return entry("correct", "2027-02-02", fields=list(fields), reason=REASON)


def short(findings: Iterable[Finding]) -> list[str]:
    return [f"{f.severity} {f.code} {f.record or f.path} {f.field or ''}".strip() for f in findings]


def step(before: Any, after: Any) -> list[str]:
    """What the step between two registries breaks."""
    return short(judge_step(made(before), made(after)))


def made(records: Any) -> Snapshot:
    if isinstance(records, Snapshot):
        return records
    return snapshot(*([records] if isinstance(records, Made) else records))


def tree(given: Mapping[str, bytes]) -> Snapshot:
    return Snapshot.of(MemoryTree(given), SCHEMAS)


def closed(*more: Entry, **values: Any) -> Made:
    """A closed focus area, with more entries after that."""
    defaults = {"outcome": text("Tulos"), "notes": "Muistiin."}
    return focus_area("alue", PROPOSED, OPENED, CLOSED, *more, **defaults | values)


def done(*more: Entry, **values: Any) -> Made:
    """A completed measure, with more entries after that."""
    actual = {"start": "2026-04-01", "end": "2026-05-01"}
    return measure("toimi", "alue", ADDED, BEGUN, COMPLETED, *more, **{"actual": actual} | values)


# Nothing disappears


def test_a_step_that_changes_nothing_breaks_nothing() -> None:
    assert step(closed(), closed()) == []
    same = snapshot(closed())
    assert step(same, same) == []


def test_a_record_never_disappears() -> None:
    assert step(organisation("stm"), ()) == ["error audit-record-deleted organisations/stm"]
    found = judge_step(snapshot(organisation("stm")), snapshot())
    assert found[0].params == {"before": "stm"}


def test_a_record_never_changes_its_id() -> None:
    other = organisation("stm", id="sttm")
    assert step(organisation("stm"), other) == [
        "error audit-record-deleted.id organisations/stm id"
    ]


def test_another_kind_is_another_record() -> None:
    assert step(organisation("stm"), phenomenon("stm")) == [
        "error audit-record-deleted organisations/stm"
    ]


def test_moving_a_file_inside_its_kinds_folder_is_no_change() -> None:
    flat = files(closed())
    moved = {p.replace("focus-areas/", "focus-areas/2026/"): text for p, text in flat.items()}
    assert step(tree(flat), tree(moved)) == []
    found = judge_step(tree(moved), tree(files(closed(notes="Muuta."))))
    assert short(found) == ["error audit-frozen-edited.frozen focus-areas/alue notes"]


def test_a_record_that_can_no_longer_be_read_has_disappeared() -> None:
    flat = files(organisation("stm"))
    path = "registry/organisations/stm.yaml"
    broken = tree({**flat, path: b"id: [\n"})
    assert step(tree(flat), broken) == ["error audit-record-deleted.unreadable organisations/stm"]
    assert step(broken, broken) == []
    assert step(broken, tree(files())) == [f"error audit-record-deleted {path}"]


def test_a_symbolic_link_in_a_records_place_is_no_record() -> None:
    flat = files(organisation("stm"))
    path = "registry/organisations/stm.yaml"
    rest = {name: content for name, content in flat.items() if name != path}
    linked = Snapshot.of(MemoryTree(rest, {path: "symlink"}), SCHEMAS)
    assert step(tree(flat), linked) == ["error audit-record-deleted.unreadable organisations/stm"]


def test_the_registry_itself_stays() -> None:
    flat = files()
    rest = {name: content for name, content in flat.items() if name != REGISTRY_FILE}
    assert step(tree(flat), tree(rest)) == [f"error audit-record-deleted.registry {REGISTRY_FILE}"]


def own(change: Callable[[str, dict[str, Any]], None] = lambda _name, _schema: None) -> Any:
    """Schema files of a tree's own, with something changed."""
    found = {}
    for name, content in SCHEMAS.items():
        schema = json.loads(content)
        change(name, schema)
        found[f"schemas/{name}"] = json.dumps(schema).encode()
    return found


def altered(kind: str, alter: Callable[[dict[str, Any]], Any]) -> Any:
    def change(name: str, schema: dict[str, Any]) -> None:
        if name == f"{kind}.schema.json":
            alter(schema)

    return own(change)


def test_every_kind_that_the_registry_knew_is_still_there() -> None:
    schemas = own()
    fewer = {name: content for name, content in schemas.items() if "measure" not in name}
    area, done_ = closed(), done()
    with_all = tree({**files(area, done_), **schemas})
    assert step(with_all, tree({**files(area), **fewer})) == [
        "error audit-record-deleted measures/toimi",
        "error audit-record-deleted.kind schemas/measure.schema.json",
    ]
    assert step(with_all, tree({**files(area, done_), **fewer})) == [
        "error audit-record-deleted.unreadable measures/toimi",
        "error audit-record-deleted.kind schemas/measure.schema.json",
    ]


def test_records_are_matched_by_kind_and_id_whatever_their_folder() -> None:
    def rename(schema: dict[str, Any]) -> None:
        schema["x-stcli"]["folder"] = "actions"

    flat, moved = files(done()), {}
    for path, content in files(done(notes="Muuta.")).items():
        moved[path.replace("/measures/", "/actions/")] = content
    renamed = altered("measure", rename)
    assert step(tree({**flat, **own()}), tree({**moved, **renamed})) == [
        "error audit-frozen-edited.frozen actions/toimi notes"
    ]


# Histories


@pytest.mark.parametrize(
    ("history", "field"),
    [
        ([PROPOSED, OPENED], "history"),
        ([PROPOSED, {**OPENED, "date": "2026-03-11"}, CLOSED], "history[1]"),
        ([PROPOSED, OPENED, {**CLOSED, "note": "Lisäys."}], "history[2]"),
        ([OPENED, PROPOSED, CLOSED], "history[0]"),
    ],
)
def test_the_earlier_history_is_a_prefix_of_the_later(history: list[Entry], field: str) -> None:
    after = closed(history=history)
    assert step(closed(), after)[0] == (f"error audit-history-rewritten focus-areas/alue {field}")


def test_a_rewritten_history_does_not_hide_a_frozen_value_that_changed() -> None:
    after = closed(history=[PROPOSED, OPENED], outcome=text("Toinen"))
    assert "error audit-frozen-edited.frozen focus-areas/alue outcome.fi" in step(closed(), after)


def test_appended_entries_are_legal_steps() -> None:
    area = focus_area("alue", PROPOSED, STARTED)
    assert step(focus_area("alue"), area) == [
        "error audit-transition-illegal focus-areas/alue history[1].action"
    ]
    early = focus_area("alue", PROPOSED, {**OPENED, "date": "2026-01-01"})
    found = judge_step(snapshot(focus_area("alue")), snapshot(early))
    assert found[0].params["problem"] == "history-replays.order"
    # What was wrong before is not blamed on the step.
    assert step(area, focus_area("alue", PROPOSED, STARTED, notes="Muuta.")) == []


def test_a_move_leaves_the_focus_area_where_the_measure_was() -> None:
    moved = entry("move", "2026-05-01", from_="muu", to="uusi", reason=REASON)
    found = step(measure("toimi", "alue", ADDED), measure("toimi", "alue", ADDED, moved))
    assert found == ["error audit-transition-illegal measures/toimi history[1].from"]


def test_a_body_has_corrections_only() -> None:
    step_ = body("muu", history=[correct("notes"), entry("void", "2026-01-01", reason=REASON)])
    assert step(body("muu"), step_) == [
        "error audit-transition-illegal bodies/muu history[1]",
    ]


def test_a_step_is_legal_by_the_lifecycle_before_and_after() -> None:
    def loosen(schema: dict[str, Any]) -> None:
        schema["x-stcli"]["lifecycle"]["actions"]["start"]["from"].append("proposed")

    area, started = focus_area("alue"), focus_area("alue", PROPOSED, STARTED)
    strict, loose = own(), altered("focus-area", loosen)
    illegal = ["error audit-transition-illegal focus-areas/alue history[1].action"]
    for old, new in ((strict, loose), (loose, strict), (strict, strict)):
        assert step(tree({**files(area), **old}), tree({**files(started), **new})) == illegal
    assert step(tree({**files(area), **loose}), tree({**files(started), **loose})) == []


def test_a_kind_that_loses_its_lifecycle_keeps_it_for_this_step() -> None:
    def drop(schema: dict[str, Any]) -> None:
        del schema["x-stcli"]["lifecycle"]

    before = tree({**files(done()), **own()})
    after = tree({**files(done(status="planned")), **altered("measure", drop)})
    assert step(before, after) == ["error audit-frozen-edited.frozen measures/toimi status"]
    new = measure("uusi", "alue", BEGUN, focus_area="alue")
    born = tree({**files(new), **altered("measure", drop)})
    assert step(tree({**files(), **own()}), born) == [
        "error audit-born-late.first measures/uusi history[0].action"
    ]


# Frozen


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"outcome": text("Toinen")}, "outcome.fi"),
        ({"outcome": {"fi": "Tulos"}}, "outcome.sv"),
        ({"notes": None}, "notes"),
        ({"title": text("Muu")}, "title.fi"),
    ],
)
def test_no_value_that_stands_in_a_frozen_record_changes_or_vanishes(
    values: dict[str, Any], field: str
) -> None:
    assert f"error audit-frozen-edited.frozen focus-areas/alue {field}" in step(
        closed(), closed(**values)
    )


def test_empty_fields_languages_and_growing_lists_of_a_frozen_record_may_be_filled() -> None:
    after = closed(
        outcome={**text("Tulos"), "en": "Outcome"}, final_report="https://example.invalid/x",
        progress=[{"date": "2026-12-02", "text": "Raportti."}],
        participants=[*closed().data["participants"], part("stm")],
    )  # fmt: skip
    assert step(closed(), after) == []


def test_lists_that_do_not_grow_stand_in_a_frozen_record() -> None:
    before = closed(case_numbers=["VN/1/2026"])
    after = closed(case_numbers=["VN/1/2026", "VN/2/2026"])
    field = "error audit-frozen-edited.frozen focus-areas/alue case_numbers[1]"
    assert step(before, after) == [field]
    corrected = closed(correct("case_numbers[#1]"), case_numbers=["VN/1/2026", "VN/2/2026"])
    assert step(before, corrected) == []


def test_what_is_not_frozen_may_change() -> None:
    before = focus_area("alue", PROPOSED, OPENED, vision=text("Visio"))
    assert step(before, focus_area("alue", PROPOSED, OPENED, title=text("Uusi"))) == []


def test_the_status_of_a_frozen_record_is_not_edited_by_hand() -> None:
    assert step(closed(), closed(status="open", phase="preparation")) == [
        "error audit-frozen-edited.frozen focus-areas/alue status"
    ]
    voided = organisation("x", entry("add", "2020-01-01"), entry("void", "2021-01-01", reason="."))
    assert step(voided, organisation("x", *voided.data["history"], status="active")) == [
        "error audit-frozen-edited.frozen organisations/x status"
    ]


def test_a_status_that_is_not_what_the_history_gives_thaws_nothing() -> None:
    for status in ("open", "closed"):
        before = closed(status=status)
        assert step(before, closed(status=status, notes="Muuta.")) == [
            "error audit-frozen-edited.frozen focus-areas/alue notes"
        ]
    assert step(closed(status="open"), closed()) == []


def test_the_status_follows_a_step_and_only_as_the_step_gives_it() -> None:
    assert step(closed(), closed(REOPENED)) == []
    assert step(closed(), closed(REOPENED, status="rejected", phase=None)) == [
        "warning audit-frozen-edited.thawed focus-areas/alue status"
    ]


def test_other_values_that_change_where_a_step_thawed_the_record_are_named() -> None:
    for thaw in (REOPENED, undo(2)):
        after = closed(thaw, outcome=text("Toinen"), notes=None)
        found = judge_step(snapshot(closed()), snapshot(after))
        assert short(found) == [
            "warning audit-frozen-edited.thawed focus-areas/alue outcome.fi",
            "warning audit-frozen-edited.thawed focus-areas/alue outcome.sv",
            "warning audit-frozen-edited.thawed focus-areas/alue notes",
        ]
        assert (found[0].before, found[0].after) == ("Tulos", "Toinen")


def test_undoing_a_void_thaws_nothing_that_was_frozen_before_it() -> None:
    void = entry("void", "2027-01-01", reason=REASON)
    assert step(closed(void), closed(void, undo(3))) == []
    assert step(closed(void), closed(void, undo(3), notes="Muuta.")) == [
        "error audit-frozen-edited.frozen focus-areas/alue notes"
    ]


def test_an_undo_empties_the_stamp_that_holds_its_date_and_nothing_else() -> None:
    assert step(done(), done(undo(2), actual={"start": "2026-04-01"})) == []
    assert step(done(), done(undo(2))) == []
    assert step(done(), done(undo(2), actual={"start": "2026-04-01", "end": "2026-06-01"})) == [
        "warning audit-frozen-edited.thawed measures/toimi actual.end"
    ]
    assert step(done(), done(undo(2), actual=None)) == [
        "warning audit-frozen-edited.thawed measures/toimi actual.start"
    ]
    other = {"start": "2026-04-01", "end": "2026-05-02"}
    assert step(done(actual=other), done(undo(2), actual={"start": "2026-04-01"})) == [
        "warning audit-frozen-edited.thawed measures/toimi actual.end"
    ]


def test_a_redone_step_stamps_again() -> None:
    actual = {"start": "2026-04-01", "end": "2026-06-01"}
    again = done(undo(2), entry("complete", "2026-06-01"), actual=actual)
    assert step(done(), again) == []


def test_a_record_whose_history_says_nothing_derives_nothing() -> None:
    empty: dict[str, Any] = {"history": [{"action": "nope", "date": "2026-01-01"}]}
    before = closed(**empty, status="closed")
    assert "error audit-frozen-edited.frozen focus-areas/alue status" in step(
        before, closed(**empty, status="open")
    )


# Lists that only grow


@pytest.mark.parametrize(
    ("before", "after", "field"),
    [
        (organisation("x", former_names=[{"name": text("a"), "until": "2014-01-01"}]),
         organisation("x", former_names=[{"name": text("b"), "until": "2014-01-01"}]),
         "organisations/x former_names[0].name.fi"),
        (organisation("x", memberships=[{"body": "secretariat", "post": "member"}]),
         organisation("x", memberships=[{"body": "secretariat", "post": "chair"}]),
         "organisations/x memberships[0].post"),
        (phenomenon("x"), phenomenon("x", support=[]), "phenomena/x support[0]"),
        (body("x", "focus-area.open"), body("x"), "bodies/x mandate[0]"),
        (body("x", {"decides": "other", "to": "2027-01-01"}), body("x", "other"),
         "bodies/x mandate[0].to"),
        (focus_area("x", subgroups=[{"id": "a", "participants": [part("sm")]}]),
         focus_area("x", subgroups=[{"id": "a", "participants": [part("spek")]}]),
         "focus-areas/x subgroups[0].participants[0].organisation"),
        (measure("x", "alue", ADDED, indicators=[
            {"id": "i", "name": text("n"), "observations": [{"date": "2026-05-01", "value": 1}]}]),
         measure("x", "alue", ADDED, indicators=[
             {"id": "i", "name": text("n"), "observations": [{"date": "2026-05-01", "value": 2}]}]),
         "measures/x indicators[0].observations[0].value"),
    ],
)  # fmt: skip
def test_what_stands_in_a_growing_list_stays_in_every_record(
    before: Made, after: Made, field: str
) -> None:
    assert step(before, after)[0] == f"error audit-history-rewritten.grows {field}"
    assert step(after, after) == []


def test_entries_of_growing_lists_may_be_ended_and_grounded_later() -> None:
    seat = {"body": "secretariat", "post": "member"}
    ended = {**seat, "to": "2026-01-01", "decision": "2026-01-01-1"}
    other = {"body": "secretariat", "post": "chair"}
    before = organisation("x", memberships=[seat])
    assert step(before, organisation("x", memberships=[other, ended])) == []


def test_growing_lists_grow_even_where_the_record_was_thawed() -> None:
    after = closed(REOPENED, participants=[])
    assert step(closed(), after) == [
        "error audit-history-rewritten.grows focus-areas/alue participants[0]",
        "error audit-history-rewritten.grows focus-areas/alue participants[1]",
    ]


def test_the_marks_of_before_bind() -> None:
    def drop(schema: dict[str, Any]) -> None:
        schema["x-stcli"]["grows"] = []

    before = tree({**files(phenomenon("x")), **own()})
    after = tree({**files(phenomenon("x", support=[])), **altered("phenomenon", drop)})
    assert len(step(before, after)) == 2


# Corrections


def test_a_correction_opens_exactly_what_it_names() -> None:
    right = closed(correct("outcome.fi"), outcome={"fi": "Toinen", "sv": "Tulos (sv)"})
    assert step(closed(), right) == []
    other = closed(correct("outcome.sv"), outcome={"fi": "Toinen", "sv": "Tulos (sv)"})
    assert step(closed(), other) == [
        "error audit-frozen-edited.frozen focus-areas/alue outcome.fi",
        "error audit-frozen-edited.not-corrected focus-areas/alue history[3].fields[0]",
    ]
    more = closed(correct("outcome.fi"), outcome=text("Toinen"))
    assert step(closed(), more) == ["error audit-frozen-edited.frozen focus-areas/alue outcome.sv"]


@pytest.mark.parametrize("path", [".", "", "[#0]", "participants[0]", "a b"])
def test_a_path_that_is_none_opens_nothing(path: str) -> None:
    after = closed(correct(path), notes="Muuta.")
    # An empty path is no line of text: such a record can't be read.
    if path:
        assert step(closed(), after) == [
            "error audit-frozen-edited.frozen focus-areas/alue notes",
            "error audit-frozen-edited.not-corrected focus-areas/alue history[3].fields[0]",
        ]
    else:
        assert step(closed(), after) == ["error audit-record-deleted.unreadable focus-areas/alue"]


def test_entries_of_growing_lists_are_corrected_by_their_index_before() -> None:
    people = closed().data["participants"]
    wrong = {**people[1], "role": "coordinator"}
    changed = closed(correct("participants[#1].role"), participants=[people[0], wrong])
    assert step(closed(), changed) == []
    gone = closed(correct("participants[#0]"), participants=[people[1], part("stm")])
    assert step(closed(), gone) == []
    both = closed(correct("participants[#0]"), participants=[part("stm")])
    assert step(closed(), both) == [
        "error audit-history-rewritten.grows focus-areas/alue participants[1]"
    ]


def test_a_correction_that_corrects_nothing_is_no_correction() -> None:
    assert step(closed(), closed(correct("notes"))) == [
        "error audit-frozen-edited.not-corrected focus-areas/alue history[3].fields[0]"
    ]
    area = focus_area("alue", PROPOSED, OPENED)
    idle = focus_area("alue", PROPOSED, OPENED, correct("participants[#0].role"))
    assert step(area, idle) == [
        "error audit-frozen-edited.not-corrected focus-areas/alue history[2].fields[0]"
    ]
    # What was not there before may have come and gone meanwhile.
    for path in ("participants[#7].role", "participants[#0].resources", "title[#0]", "title.fi.x"):
        assert step(closed(), closed(correct(path))) == []
    # Elsewhere values may change back again without a word.
    assert step(area, focus_area("alue", PROPOSED, OPENED, correct("title.fi"))) == []


def test_a_correction_taken_back_by_another_is_told_twice_and_changes_nothing() -> None:
    assert step(closed(), closed(correct("notes"), correct("notes"))) == []
    assert step(closed(), closed(correct("notes"), undo(2), phase="preparation")) == []


def test_what_was_added_may_be_corrected_in_the_same_step() -> None:
    before = focus_area("alue", PROPOSED, OPENED, participants=None)
    after = focus_area("alue", PROPOSED, OPENED, correct("participants[#0].role"))
    assert step(before, after) == []


def test_an_item_taken_away_shifts_the_indexes_of_later_corrections() -> None:
    people = [part("a"), part("b", role="member"), part("c", role="member")]
    left = [part("b", role="coordinator"), part("c", role="member")]
    gone, then = correct("participants[#0]"), correct("participants[#0].role")
    assert step(closed(participants=people), closed(gone, then, participants=left)) == []
    last = [part("b", role="member"), part("c", role="coordinator")]
    then = correct("participants[#1].role")
    assert step(closed(participants=people), closed(gone, then, participants=last)) == []
    edited = closed(gone, then, participants=last, notes="Muuta.")
    assert step(closed(participants=people), edited) == [
        "error audit-frozen-edited.frozen focus-areas/alue notes"
    ]
    one = correct("participants[#0]", "participants[#0].role")
    assert step(closed(participants=people), closed(one, participants=left)) == [
        "error audit-history-rewritten.grows focus-areas/alue participants[1].role"
    ]


def test_a_filled_field_may_be_named_in_a_correction() -> None:
    before = closed(participants=None)
    assert step(before, closed(correct("participants"))) == []


@pytest.mark.parametrize("path", ["id", "history[#0].date", "history", "status"])
def test_identity_and_story_are_never_corrected(path: str) -> None:
    assert step(closed(), closed(correct(path))) == [
        "error audit-frozen-edited.never-corrected focus-areas/alue history[3].fields[0]"
    ]


def recorded(*more: Entry, **values: Any) -> Made:
    values["history"] = [entry("record", "2026-03-12"), *more]
    return decision("2026-03-12-1", "focus-area.open", "focus-areas/alue", **values)


@pytest.mark.parametrize(
    ("path", "values"),
    [
        ("decides", {"decides": "focus-area.reject"}), ("subjects[#0]", {"subjects": ["bodies/x"]}),
        ("body", {"body": "secretariat"}), ("date", {"date": "2026-03-11"}),
    ],
)  # fmt: skip
def test_what_a_decision_decided_stands_once_a_transition_names_it(
    path: str, values: dict[str, Any]
) -> None:
    free = [focus_area("alue"), recorded()]
    corrected = recorded(correct(path), **values)
    assert step(free, [focus_area("alue"), corrected]) == []
    never = f"error audit-frozen-edited.never-corrected decisions/2026-03-12-1 {FIELD}"
    opened = focus_area("alue", PROPOSED, OPENED)
    assert step([opened, recorded()], [opened, corrected]) == [never]
    undone = focus_area("alue", PROPOSED, OPENED, undo(1))
    assert step([undone, recorded()], [undone, corrected]) == [never]


FIELD = "history[1].fields[0]"


def test_the_text_of_a_decision_may_be_corrected_always() -> None:
    opened = focus_area("alue", PROPOSED, OPENED)
    corrected = recorded(correct("text.fi"), text={"fi": "Toinen", "sv": "Päätös (sv)"})
    assert step([opened, recorded()], [opened, corrected]) == []


# Births


def test_a_new_record_begins_with_its_first_step_and_may_take_more() -> None:
    assert step((), [focus_area("alue"), done(), *closed_area("muu")]) == []
    assert step((), measure("toimi", "alue", BEGUN, focus_area="alue")) == [
        "error audit-born-late.first measures/toimi history[0].action"
    ]
    assert step((), focus_area("alue", PROPOSED, STARTED)) == [
        "error audit-transition-illegal focus-areas/alue history[1].action"
    ]


def test_imports_begin_records_where_the_registry_is_founded() -> None:
    founding = Snapshot.of(MemoryTree({}), SCHEMAS)
    imported = focus_area("alue", IMPORTED)
    assert step(founding, [imported, body("muu", origin="imported")]) == []
    assert step((), imported) == ["error audit-born-late.import focus-areas/alue history[0].action"]


def test_imports_are_a_note_where_the_policy_before_allows_them() -> None:
    imported = focus_area("alue", IMPORTED)
    allowed = snapshot(audit={"imports": "allowed"})
    both = snapshot(imported, audit={"imports": "allowed"})
    assert step(allowed, both) == [
        "note audit-born-late.imported focus-areas/alue history[0].action"
    ]
    for before in (snapshot(), snapshot(audit={"imports": "founding"})):
        assert step(before, both) == [
            "error audit-born-late.import focus-areas/alue history[0].action"
        ]


def test_a_registry_without_its_file_is_not_founded_again() -> None:
    flat = {name: content for name, content in files().items() if name != REGISTRY_FILE}
    assert step(tree(flat), tree(files(focus_area("alue", IMPORTED)))) == [
        "error audit-born-late.import focus-areas/alue history[0].action"
    ]
    broken = tree({**files(), REGISTRY_FILE: b"id: [\n"})
    assert step(broken, snapshot(focus_area("alue", IMPORTED))) == [
        "error audit-born-late.import focus-areas/alue history[0].action"
    ]


def test_origin_comes_with_an_import_and_not_later() -> None:
    assert step((), organisation("x", origin="imported")) == [
        "error audit-born-late.origin organisations/x origin"
    ]
    for before in ((), body("x")):
        assert step(before, body("x", origin="imported")) == [
            "error audit-born-late.origin bodies/x origin"
        ]
    imported = entry("import", to="active")
    late = organisation("x", imported)
    assert step(organisation("x", imported, origin=None), late) == []
    assert step(body("x", origin="imported"), body("x")) == []


def test_a_new_record_begins_by_the_lifecycle_before_and_after() -> None:
    def begin_open(schema: dict[str, Any]) -> None:
        lifecycle = schema["x-stcli"]["lifecycle"]
        lifecycle["initial"] = "open"
        lifecycle["actions"]["open"] |= {"from": []}
        lifecycle["actions"]["propose"] |= {"from": ["open"]}

    loose, strict = altered("focus-area", begin_open), own()
    born = files(focus_area("alue", OPENED))
    assert step(tree({**files(), **strict}), tree({**born, **loose})) == [
        "error audit-born-late.first focus-areas/alue history[0].action"
    ]
    assert step(tree({**files(), **loose}), tree({**born, **loose})) == []


def test_a_new_kind_may_come_with_records() -> None:
    fewer = {n: c for n, c in own().items() if "phenomenon" not in n}

    assert step(tree({**files(), **fewer}), tree({**files(phenomenon("x")), **own()})) == []


def test_a_new_record_that_cannot_be_read_begins_with_nothing() -> None:
    path = "registry/organisations/stm.yaml"
    broken = tree({**files(), path: b"id: [\n"})
    assert step((), broken) == [f"error audit-born-late.unreadable {path}"]


def test_what_could_not_be_read_before_is_named_when_it_is_mended() -> None:
    area, unit = focus_area("alue", IMPORTED), body("muu", origin="imported")
    broken = tree(files(area, unit) | {area.path: b"id: [\n", unit.path: b"id: [\n"})
    assert step(broken, [area, unit]) == [
        "warning audit-born-late.unread bodies/muu origin",
        "warning audit-born-late.unread focus-areas/alue history[0].action",
    ]
    assert step(broken, [focus_area("alue"), body("muu")]) == []


# Dates


def test_what_has_not_happened_cannot_be_recorded() -> None:
    before, after = snapshot(closed()), snapshot(closed(REOPENED))
    assert short(dated_ahead(before, after, "2027-01-09")) == [
        "error audit-dated-ahead focus-areas/alue history[3].date"
    ]
    assert dated_ahead(before, after, "2027-01-10") == []
    assert len(dated_ahead(snapshot(), after, "2026-11-30")) == 2
    assert dated_ahead(after, after, "2020-01-01") == []


def test_a_date_that_was_learnt_is_no_day_to_come() -> None:
    learnt = entry("learn", "2026-05-01", sets={"date": "2026-05-02"})
    before, after = focus_area("alue", IMPORTED), focus_area("alue", IMPORTED, learnt)
    assert short(dated_ahead(snapshot(before), snapshot(after), "2026-05-01")) == [
        "error audit-dated-ahead focus-areas/alue history[1].sets.date"
    ]


# Schemas that let anything stand: no step makes the laws fail


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers(0, 3) | st.sampled_from(["a", "2026-01-01", "close"]),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from("ab"), inner),
    max_leaves=3,
)
ENTRIES = st.lists(
    JUNK | st.fixed_dictionaries(
        {"action": st.sampled_from(["close", "undo", "learn", "correct", "import", "reopen"])},
        optional=dict.fromkeys(("date", "of", "sets", "fields", "to"), JUNK),
    ),
    max_size=4,
)  # fmt: skip


@given(ENTRIES, ENTRIES)
@settings(max_examples=100, deadline=None)
def test_no_history_whatever_makes_the_laws_fail(old: list[Any], more: list[Any]) -> None:
    law = snapshot(closed()).law
    kind = next(k for k in law.kinds.values() if k.name == "focus-area")
    before, after = snapshot(closed()), snapshot(closed())
    assert kind.lifecycle is not None
    for found, history in ((before, old), (after, [*old, *more])):
        data = {**closed().data, "history": history, "status": "closed"}
        record = Record(kind, "alue", closed().path, data, replay(kind.lifecycle, history))
        found.records["focus-areas/alue"] = record
    judge_step(before, after)
    judge_step(snapshot(), after)
    dated_ahead(before, after, "2026-01-01")


# Random lives: what the domain's own actions do is always legal


DAY = "2027-03-%02d"
KINDS = st.sampled_from(["organisation", "phenomenon", "focus-area", "measure", "meeting"])


def read(kind: str, data: dict[str, Any]) -> Record:
    return snapshot(Made(kind, data["id"], data)).records[Made(kind, data["id"], data).reference]


def begun(kind: str, draw: Callable[..., Any]) -> dict[str, Any]:
    """The first data of a record: made by its initial action, or imported."""
    all_required: dict[str, dict[str, Any]] = {
        "organisation": {"name": text("a"), "type": "ngo"},
        "phenomenon": {"title": text("a"), "proposed_by": ["sm"]},
        "focus-area": {"title": text("a")}, "meeting": {"body": "secretariat"},
        "measure": {"title": text("a"), "lead": "sm"},
    }  # fmt: skip
    required = all_required[kind]
    fields = {"focus_area": "eka", "for": "2027-05-01"}
    if not draw(st.booleans()):
        return changing.begin(kinds()[kind], "koe", required, DAY % 1, fields)
    lifecycle = kinds()[kind].lifecycle
    assert lifecycle is not None
    first: dict[str, Any] = {
        "action": "import",
        "to": draw(st.sampled_from(sorted(lifecycle.states))),
    }
    given_ = {
        source: fields[source]
        for sources in lifecycle.derived.values()
        if (source := sources.get("import", "")) in fields
    }
    state = replay(lifecycle, [{**first, **given_}])
    values = {name: value for name, value in state.values.items() if value is not None}
    data = {"id": "koe", **required, "history": [{**first, **given_}], "origin": "imported"}
    return {**data, **values, "status": str(state.status)}


def acted(record: Record, name: str, day: str, draw: Callable[..., Any]) -> dict[str, Any]:
    """One more thing happens to the record, as a command would have it."""
    if name == "undo":
        return changing.undo(record, day, REASON)
    if name == "learn":
        return changing.learn(record, {"date": "2019-01-01"}, day, None)
    edited = {**record.data, "notes": draw(st.sampled_from(["a", "b", ""]))}
    people = [*record.data.get("participants", [])]
    if people and name == "correct":
        people[-1] = {**people[-1], "role": draw(st.sampled_from(["member", "coordinator"]))}
        edited["participants"] = people[1:] if draw(st.booleans()) else people
    elif record.kind.name == "focus-area":
        edited["participants"] = [*people, part("spek")]
    if name == "correct":
        return changing.correct(record, edited, day, REASON)
    if name == "edit":
        return dict(record.data) if record.frozen else edited
    fields = {
        "to": "2027-06-01" if name == "reschedule" else "toinen", "reason": REASON,
        "from": record.data.get("focus_area"), "decision": "2026-03-12-1",
    }  # fmt: skip
    return changing.step(record, name, day, fields)


@given(KINDS, st.data())
@settings(max_examples=50, deadline=None)
def test_random_lives_keep_every_law_step_by_step_and_squashed(
    kind: str, data: st.DataObject
) -> None:
    names = [*(a for a in kinds()[kind].lifecycle.actions), "undo", "learn", "correct", "edit"]  # type: ignore[union-attr]
    record = first = read(kind, begun(kind, data.draw))
    for number in range(data.draw(st.integers(1, 8))):
        name = data.draw(st.sampled_from(names))
        try:
            after = acted(record, name, DAY % (number + 2), data.draw)
        except Refusal:
            continue
        after = {key: value for key, value in after.items() if value != ""}
        following = read(kind, after)
        assert following.told is not None
        assert following.told.problems == ()
        assert laws(record, following) == []
        record = following
    assert [f for f in laws(first, record) if f.startswith("error")] == []


def laws(old: Record, new: Record) -> list[str]:
    return step(*(snapshot(Made(r.kind.name, r.id, dict(r.data))) for r in (old, new)))


@given(st.sampled_from(["closed", "done"]), st.data())
@settings(max_examples=60, deadline=None)
def test_any_single_mutation_of_a_frozen_value_is_caught(which: str, data: st.DataObject) -> None:
    before = {"closed": closed, "done": done}[which](
        progress=[{"date": "2026-04-01", "text": "Raportti."}]
    )
    places = [where for where in leaves(before.data) if where[0] not in ("id", "history")]
    where = data.draw(st.sampled_from(places))
    after = mutated(before.data, where, data.draw(st.sampled_from(["other", None])))
    made_ = record_of(before.kind, before.data), record_of(before.kind, after)
    marks = Marks(made_[0].kind.grows, made_[0].kind.keys)
    found = list(changes(before.data, after, marks, frozen=True))
    assert len(found) == 1
    assert where[: len(found[0].where)] == found[0].where
    old, new = snapshot(before), snapshot(before)
    old.records[before.reference], new.records[before.reference] = made_
    errors = [f for f in judge_step(old, new) if f.severity == "error"]
    assert [stored(f.where) for f in errors] == [stored(found[0].where)]


def record_of(kind: str, data: dict[str, Any]) -> Record:
    lifecycle = kinds()[kind].lifecycle
    assert lifecycle is not None
    path = f"registry/{kinds()[kind].folder}/{data['id']}.yaml"
    return Record(kinds()[kind], data["id"], path, data, replay(lifecycle, data["history"]))


def leaves(value: Any, where: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    if isinstance(value, dict):
        return [leaf for key, item in value.items() for leaf in leaves(item, (*where, key))]
    if isinstance(value, list):
        return [leaf for i, item in enumerate(value) for leaf in leaves(item, (*where, i))]
    return [where]


def mutated(value: Any, where: tuple[str | int, ...], new: Any) -> Any:
    """The data with another value at a place, or without it."""
    if not where:
        return new
    head, *rest = where
    changed = mutated(value[head], tuple(rest), new)
    if isinstance(value, list):
        items = [changed if index == head else item for index, item in enumerate(value)]
        return [item for item in items if item is not None]
    kept = {key: changed if key == head else item for key, item in value.items()}
    return {key: item for key, item in kept.items() if item is not None}
