"""Fields are merged one by one: different ones both stay, and nothing is settled silently."""

from __future__ import annotations

from typing import Any

import pytest

from stcli.domain.changing.merging.record import blend_record
from stcli.domain.changing.merging.value import ABSENT, Values
from tests.domain.building import (
    CLOSED,
    OPENED,
    PROPOSED,
    STARTED,
    Data,
    Made,
    decision,
    entry,
    focus_area,
    kinds,
    measure,
    meeting,
    organisation,
    part,
    phenomenon,
    record,
    text,
)


def merged(base: Made, ours: Data, theirs: Data) -> tuple[Data, list[tuple[str, str]]]:
    """The fields that the merge changed against base, and its clashes as code and place."""
    sides = Values(base.data, changed(base, ours), changed(base, theirs))
    found = blend_record(sides, kinds()[base.kind])
    names = dict.fromkeys((*base.data, *found.value))
    differing = {
        name: found.value.get(name)
        for name in names
        if found.value.get(name, ABSENT) != base.data.get(name, ABSENT)
    }
    return differing, [(clash.code, _place(clash.where)) for clash in found.clashes]


def changed(base: Made, values: Data) -> Data:
    data = base.data | values
    return {name: value for name, value in data.items() if value is not None}


def _place(where: tuple[str | int, ...]) -> str:
    return ".".join(map(str, where))


AREA = focus_area(
    "koe", PROPOSED, OPENED, vision=text("Visio"), notes="Vanha.", case_numbers=["A/1", "A/2"],
    goals=[{"id": "yksi", "text": text("Yksi")}, {"id": "kaksi", "text": text("Kaksi")}],
    progress=[{"date": "2026-04-01", "text": "Alku."}],
    subgroups=[{"id": "ryhma", "participants": [part("sm")]}],
    sources=[{"url": "https://example.fi/1"}, {"url": "https://example.fi/2"}],
)  # fmt: skip
WORK = measure(
    "toimi", "koe", planned={"start": "2026-01", "end": "2026-12"},
    partners=[part("spek", task="Viestii.")], goals=["yksi"],
    indicators=[{
        "id": "luku", "name": text("Luku"), "baseline": {"date": "2026-01-01", "value": 1},
        "target": {"date": "2027-01-01", "value": 5},
        "observations": [{"date": "2026-02-01", "value": 2}],
    }],
)  # fmt: skip
SM, SPEK = AREA.data["participants"]
ENDED = SPEK | {"to": "2026-05-01"}
STM = part("stm", role="member", from_="2026-05-01")
PLM = part("plm", role="member", from_="2026-06-01")


def goals(first: str | None, second: str | None = "Kaksi", *more: str) -> list[Data]:
    given = {"yksi": first, "kaksi": second} | {name: name for name in more}
    return [{"id": id, "text": text(words)} for id, words in given.items() if words]


GOALS, NEW = goals("Yksi"), goals(None, None, "x", "y")


# --- different fields both stay -----------------------------------------------------------------


def test_different_fields_both_stay() -> None:
    both = {"notes": "Uusi.", "vision": text("Näky")}
    assert merged(AREA, {"notes": "Uusi."}, {"vision": text("Näky")}) == (both, [])


def test_a_field_that_only_one_side_removed_is_gone() -> None:
    assert merged(AREA, {"notes": None}, {"project_number": "SM001:00/2026"}) == (
        {"notes": None, "project_number": "SM001:00/2026"}, [],
    )  # fmt: skip


def test_what_both_sides_changed_alike_is_no_clash() -> None:
    alike = {"notes": "Uusi.", "vision": None}
    assert merged(AREA, alike | {"outcome": text("T")}, alike) == (
        alike | {"outcome": text("T")},
        [],
    )


@pytest.mark.parametrize(
    ("ours", "theirs", "code"),
    [
        ({"notes": "Meidän."}, {"notes": "Heidän."}, "both-changed"),
        ({"notes": None}, {"notes": "Heidän."}, "deleted"),
        ({"notes": "Meidän."}, {"notes": None}, "deleted"),
        ({"notes": ["?"]}, {"notes": {"fi": "?"}}, "both-changed"),
        ({"project_number": "1"}, {"project_number": "2"}, "both-changed"),
    ],
)
def test_one_field_changed_in_two_ways_clashes_and_ours_stands(
    ours: Data, theirs: Data, code: str
) -> None:
    place = next(iter(ours))
    assert merged(AREA, ours, theirs) == (ours, [(code, place)])


def test_a_map_is_merged_key_by_key() -> None:
    mapping = {"summary": text("Kartoitus"), "date": "2026-01-20"}
    made = phenomenon("ilmio", mapping=mapping)
    ours, theirs = mapping | {"date": "2026-01-21"}, mapping | {"links": ["https://example.fi"]}
    both = {"mapping": mapping | {"date": "2026-01-21", "links": ["https://example.fi"]}}
    assert merged(made, {"mapping": ours}, {"mapping": theirs}) == (both, [])
    new = phenomenon("ilmio")
    found = merged(new, {"mapping": {"date": "2026-01-21"}}, {"mapping": {"links": ["x"]}})
    assert found == ({"mapping": {"date": "2026-01-21", "links": ["x"]}}, [])
    assert merged(made, {"mapping": None}, {"mapping": theirs}) == (
        {"mapping": None}, [("deleted", "mapping")],
    )  # fmt: skip


# --- atoms --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "place"),
    [
        (AREA, {"vision": {"fi": "A", "sv": "B"}}, {"vision": {"fi": "A", "en": "C"}}, "vision"),
        (AREA, {"vision": text("A")}, {"vision": text("Visio") | {"en": "C"}}, "vision"),
        (WORK, {"planned": {"end": "2026-12"}}, {"planned": {"start": "2026-01"}}, "planned"),
        (WORK, {"actual": {"start": "2026-01"}}, {"actual": {"end": "2026-02"}}, "actual"),
        (WORK, {"lead": "spek"}, {"partners": [part("stm")]}, "lead"),
        (WORK, {"lead": "spek"}, {"partners": None}, "lead"),
        (WORK, {"partners": [part("stm")]}, {"partners": [part("plm")]}, "lead"),
    ],
)
def test_an_atom_is_merged_as_a_whole(base: Made, ours: Data, theirs: Data, place: str) -> None:
    assert merged(base, ours, theirs) == (ours, [("both-changed", place)])


def test_lead_and_partners_come_from_the_side_that_changed_them() -> None:
    new = {"lead": "spek", "partners": [part("sm")]}
    assert merged(WORK, new, {"number": "1"}) == ({**new, "number": "1"}, [])
    assert merged(WORK, {"number": "1"}, new) == ({**new, "number": "1"}, [])
    assert merged(WORK, new, new | {"number": "1"}) == ({**new, "number": "1"}, [])


def test_subjects_are_an_atom_even_where_no_decision_is() -> None:
    odd = record("meeting", "m", (), subjects=["a"])
    assert merged(odd, {"subjects": ["a", "b"]}, {"subjects": ["a", "c"]})[1] == [
        ("both-changed", "subjects")
    ]


@pytest.mark.parametrize("name", ["baseline", "target"])
def test_an_indicators_baseline_and_target_are_atoms(name: str) -> None:
    (indicator,) = WORK.data["indicators"]
    ours = {"indicators": [indicator | {name: {"date": "2026-01-02", "value": 1}}]}
    theirs = {"indicators": [indicator | {name: {"date": "2026-01-01", "value": 9}}]}
    assert merged(WORK, ours, theirs) == (ours, [("both-changed", f"indicators.0.{name}")])


# --- lists of things ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ours", "theirs", "expected", "clashes"),
    [
        (goals("Eka"), goals("Yksi", "Toka"), goals("Eka", "Toka"), []),
        (goals("Yksi", None), goals("Eka"), goals("Eka", None), []),
        (goals("Yksi", "Kaksi", "x"), goals("Yksi", "Kaksi", "y"), [*GOALS, *NEW], []),
        (goals("Eka"), goals("Ensi"), goals("Eka"), ["both-changed goals.0.text"]),
        (goals(None), goals("Eka"), goals(None), ["deleted goals.1"]),
        (goals("Eka"), goals(None), goals("Eka"), ["deleted goals.0"]),
        (goals(None, None), goals("Yksi", None), None, []),
        (None, goals("Yksi", "Kaksi", "x"), goals(None, None, "x"), []),
        (None, goals("Yksi", None), None, []),
        (GOALS[::-1], [*GOALS, NEW[0]], [GOALS[1], NEW[0], GOALS[0]], []),
    ],
)  # fmt: skip
def test_things_are_merged_by_their_id(
    ours: list[Data] | None, theirs: list[Data] | None, expected: Any, clashes: list[str]
) -> None:
    fields, found = merged(AREA, {"goals": ours or None}, {"goals": theirs or None})
    assert fields == {"goals": expected}
    assert [" ".join(clash) for clash in found] == clashes


def test_two_new_things_of_one_id_are_not_one_thing() -> None:
    ours = {"goals": [*AREA.data["goals"], {"id": "uusi", "text": text("A")}]}
    theirs = {"goals": [*AREA.data["goals"], {"id": "uusi", "text": text("B")}]}
    assert merged(AREA, ours, theirs) == (ours, [("added", "goals.2")])
    assert merged(AREA, ours | {"notes": None}, ours) == ({**ours, "notes": None}, [])


def test_items_of_an_agenda_are_named_by_their_number() -> None:
    one, two = {"item": 1, "title": text("Avaus")}, {"item": 2, "title": text("Muut")}
    base = meeting(
        "m", "2026-03-12", entry("plan", "2026-01-05", for_="2026-03-12"), agenda=[one, two]
    )
    ours = [one | {"proposal": text("Avataan")}, two]
    theirs = [one, {"item": 3, "title": text("Lisä")}, two]
    both = [ours[0], theirs[1], two]
    assert merged(base, {"agenda": ours}, {"agenda": theirs}) == ({"agenda": both}, [])


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        (["A/1", "A/2", "B"], ["A/1", "A/2", "C"], ["A/1", "A/2", "B", "C"]),
        (["A/1", "A/2", "B"], ["A/1", "A/2", "B", "C"], ["A/1", "A/2", "B", "C"]),
        (["A/2"], ["A/1", "A/2", "C"], ["A/2", "C"]),
        (["A/2", "A/1"], ["A/1", "A/2", "C"], ["A/2", "C", "A/1"]),
        (["B", "A/1", "A/2"], ["C", "A/1", "A/2"], ["B", "C", "A/1", "A/2"]),
        (["A/9", "A/2"], ["A/8", "A/2"], ["A/9", "A/8", "A/2"]),
        (["A/2"], ["A/1"], []),
    ],
)
def test_single_values_are_sets_that_keep_their_order(
    ours: list[str], theirs: list[str], expected: list[str]
) -> None:
    assert merged(AREA, {"case_numbers": ours}, {"case_numbers": theirs}) == (
        {"case_numbers": expected}, [],
    )  # fmt: skip


def test_maps_without_a_key_are_what_they_say() -> None:
    one, two = AREA.data["sources"]
    named, dated = one | {"title": "Eka"}, two | {"retrieved": "2026-01-01"}
    assert merged(AREA, {"sources": [named, two]}, {"sources": [one, dated]}) == (
        {"sources": [named, dated]}, [],
    )  # fmt: skip
    ours = {"sources": [named, two]}
    clash = [("both-changed", "sources")]
    assert merged(AREA, ours, {"sources": [one | {"title": "Muu"}, two]}) == (ours, clash)
    assert merged(AREA, ours, {"sources": [two]}) == (ours, clash)
    # What both sides took away is gone, whatever else was added; unless that is what it became.
    both = {"sources": [two, dated]}
    assert merged(AREA, {"sources": [two]}, both) == (both, [])
    assert merged(AREA, both, {"sources": [two]}) == (both, [])
    assert merged(AREA, {"sources": [two]}, {"sources": [two, named]})[1] == clash
    assert merged(AREA, {"sources": [two]}, {"sources": None}) == ({"sources": None}, [])
    changed = {"sources": [named, dated]}
    assert merged(AREA, ours, changed) == (changed, [])


def test_keys_that_come_twice_name_nothing() -> None:
    twice = [{"id": "x", "text": text("A")}, {"id": "x", "text": text("B")}]
    base = focus_area("koe", goals=twice)
    more = [*twice, {"id": "y", "text": text("C")}]
    last = [*twice, {"id": "z", "text": text("D")}]
    assert merged(base, {"goals": more}, {"goals": last}) == ({"goals": [*more, last[-1]]}, [])


# --- lists that only grow -----------------------------------------------------------------------


def test_lists_that_grow_get_the_entries_of_both_sides() -> None:
    ours, theirs = {"date": "2026-06-01", "text": "B."}, {"date": "2026-05-01", "text": "C."}
    first = AREA.data["progress"]
    found = merged(AREA, {"progress": [*first, ours]}, {"progress": [*first, theirs]})
    assert found == ({"progress": [*first, ours, theirs]}, [])


def test_an_entry_that_both_sides_added_is_there_once() -> None:
    found = merged(AREA, {"participants": [SM, SPEK, STM, PLM]}, {"participants": [SM, SPEK, STM]})
    assert found == ({"participants": [SM, SPEK, STM, PLM]}, [])


def test_an_entry_that_was_there_is_followed_while_its_fields_are_filled() -> None:
    base = organisation("stm", memberships=[part_of("expert-network"), part_of("secretariat")])
    one, two = base.data["memberships"]
    ours = [one | {"to": "2026-05-01"}, two, part_of("expert-network", from_="2026-06-01")]
    theirs = [one | {"decision": "2026-05-01-1"}, two | {"to": "2026-07-01"}]
    both = [ours[0] | theirs[0], theirs[1], ours[2]]
    assert merged(base, {"memberships": ours}, {"memberships": theirs}) == (
        {"memberships": both}, [],
    )  # fmt: skip


def part_of(body: str, **fields: Any) -> Data:
    return {"body": body, "post": "member", **{name.rstrip("_"): v for name, v in fields.items()}}


def test_a_field_filled_in_two_ways_clashes_at_its_entry() -> None:
    ours = {"participants": [SM, ENDED, STM]}
    theirs = {"participants": [SM, SPEK | {"to": "2026-06-01"}]}
    assert merged(AREA, ours, theirs) == (ours, [("both-changed", "participants.1.to")])


@pytest.mark.parametrize("entry_of_another", [STM, PLM])
def test_an_entry_taken_away_on_one_side_and_filled_on_the_other_clashes(
    entry_of_another: Data,
) -> None:
    """Whatever stands in its place now is another, and gets nothing that was meant for it."""
    ours = {"participants": [SM, entry_of_another]}
    found = merged(AREA, ours, {"participants": [SM, ENDED]})
    assert found == (ours, [("deleted", "participants.2")])


def test_an_entry_is_known_by_its_key_if_no_other_has_it() -> None:
    corrected = SPEK | {"from": "2026-02-02"}
    ours, theirs = {"participants": [SM, corrected]}, {"participants": [SM, ENDED]}
    assert merged(AREA, ours, theirs) == ({"participants": [SM, corrected | ENDED | corrected]}, [])
    twice = focus_area("koe", participants=[SPEK, SPEK | {"from": "2026-04-01"}])
    one, two = twice.data["participants"]
    ours = {"participants": [one | {"from": "2026-02-02"}, two]}
    found = merged(twice, ours, {"participants": [one | {"to": "2026-03-01"}, two]})
    assert found[1] == [("deleted", "participants.2")]


def test_lists_that_grow_inside_of_things_grow_too() -> None:
    ours = {"subgroups": [{"id": "ryhma", "participants": [part("sm"), part("spek")]}]}
    theirs = {
        "subgroups": [
            {"id": "ryhma", "title": text("R"), "participants": [part("sm"), part("stm")]}
        ]
    }
    both = [
        {"id": "ryhma", "title": text("R"), "participants": [part("sm"), part("spek"), part("stm")]}
    ]
    assert merged(AREA, ours, theirs) == ({"subgroups": both}, [])


# --- who is coordinator -------------------------------------------------------------------------

SM_ENDED = SM | {"to": "2026-06-01"}
SPEK_LEADS = [SM_ENDED, ENDED, part("spek", role="coordinator", from_="2026-06-01")]
STM_LEADS = [SM_ENDED, SPEK, part("stm", role="coordinator", from_="2026-06-01")]


def test_who_coordinates_is_an_atom() -> None:
    found = merged(AREA, {"participants": [*SPEK_LEADS, PLM]}, {"participants": STM_LEADS})
    assert found == ({"participants": [*SPEK_LEADS, PLM]}, [("coordinator", "participants")])


def test_a_clash_of_coordinators_holds_both_ways_out_with_all_that_goes_together() -> None:
    sides = Values(AREA.data, changed(AREA, {"participants": [*SPEK_LEADS, PLM]}),
                   changed(AREA, {"participants": STM_LEADS}))  # fmt: skip
    (clash,) = blend_record(sides, kinds()["focus-area"]).clashes
    assert clash.values.base == [SM, SPEK]
    assert clash.values.ours == [*SPEK_LEADS, PLM]
    assert clash.values.theirs == [SM_ENDED, SPEK, PLM, STM_LEADS[2]]


def test_one_sides_new_coordinator_goes_with_the_others_new_members() -> None:
    found = merged(AREA, {"participants": SPEK_LEADS}, {"participants": [SM, SPEK, STM]})
    assert found == ({"participants": [*SPEK_LEADS, STM]}, [])
    found = merged(AREA, {"participants": SPEK_LEADS}, {"participants": [*SPEK_LEADS, STM]})
    assert found == ({"participants": [*SPEK_LEADS, STM]}, [])


def test_a_role_filled_in_two_ways_is_in_a_clash() -> None:
    base = focus_area("koe", participants=[part("sm"), part("spek")])
    ours = [part("sm", role="coordinator"), part("spek", role="member")]
    theirs = [part("sm", role="member"), part("spek", role="coordinator")]
    data = Values(
        base.data, base.data | {"participants": ours}, base.data | {"participants": theirs}
    )
    clashes = blend_record(data, kinds()["focus-area"]).clashes
    assert [clash.code for clash in clashes] == ["coordinator"]
    assert clashes[0].values.theirs == theirs


def test_participants_of_any_form_are_merged() -> None:
    base = focus_area("koe", participants=["?"])
    found = merged(base, {"participants": ["?", SM]}, {"participants": ["?", "!"]})
    assert found == ({"participants": ["?", SM, "!"]}, [])
    found = merged(base, {"participants": ["?", SM]}, {"participants": ["?", SPEK_LEADS[2]]})
    assert found[1] == [("coordinator", "participants")]


# --- history, and what follows from it ----------------------------------------------------------

STARTS = entry("start", "2026-04-01")
CANCELS = entry("cancel", "2026-04-02", reason="Rahat loppuivat.")


def moved(*steps: Data) -> Data:
    return measure("toimi", "koe", *WORK.data["history"], *steps).data


def test_a_history_continued_on_one_side_goes_with_the_others_fields() -> None:
    ours = {name: moved(STARTS)[name] for name in ("history", "status")}
    assert merged(WORK, ours, {"number": "1"}) == ({**ours, "number": "1"}, [])


def test_a_history_continued_on_both_sides_clashes_and_takes_along_what_follows() -> None:
    moves = entry("move", "2026-04-03", reason="Sopii sinne.", from_="koe", to="muu")
    ours = {name: moved(STARTS)[name] for name in ("history", "status")}
    theirs = {name: moved(moves)[name] for name in ("history", "focus_area")}
    assert merged(WORK, ours, theirs) == (ours, [("history", "history")])
    assert merged(WORK, theirs, ours) == (theirs, [("history", "history")])


def test_a_history_continued_alike_is_no_clash() -> None:
    ours = {name: moved(STARTS)[name] for name in ("history", "status")}
    assert merged(WORK, ours | {"number": "1"}, ours) == ({**ours, "number": "1"}, [])


def test_a_body_may_have_a_history_of_corrections() -> None:
    base = record("body", "b", (), name=text("B"), duties=[text("D")], mandate=[])
    ours = {"history": [entry("correct", "2026-01-01", fields=["name"], reason="A.")]}
    theirs = {"history": [entry("correct", "2026-01-02", fields=["name"], reason="B.")]}
    assert merged(base, ours, theirs) == (ours, [("history", "history")])


# --- what ends on one side ----------------------------------------------------------------------

OPEN = focus_area("koe", PROPOSED, OPENED, STARTED)
END = {
    name: focus_area("koe", PROPOSED, OPENED, STARTED, CLOSED, outcome=text("Tulos")).data.get(name)
    for name in ("history", "status", "phase", "outcome")
}


def test_what_ends_on_one_side_may_get_entries_of_growing_lists_from_the_other() -> None:
    news = {"progress": [{"date": "2026-11-01", "text": "Loppu."}], "participants": [SM, ENDED]}
    assert merged(OPEN, END, news) == (END | news, [])
    assert merged(OPEN, news, END) == (END | news, [])


@pytest.mark.parametrize(
    "change",
    [
        {"title": text("Muu")},
        {"notes": None},
        {"case_numbers": ["A"]},
        {"subgroups": [{"id": "r", "participants": [part("sm")]}]},
    ],
)
def test_what_ends_on_one_side_clashes_with_any_other_change(change: Data) -> None:
    (name,) = change
    assert merged(OPEN, END, change) == (END, [("freezes", name)])
    assert merged(OPEN, change, END) == (END | change, [("freezes", name)])


def test_entries_inside_of_things_may_come_to_what_ends() -> None:
    base = focus_area("koe", PROPOSED, OPENED, STARTED, subgroups=AREA.data["subgroups"])
    news = {"subgroups": [{"id": "ryhma", "participants": [part("sm"), part("spek")]}]}
    assert merged(base, END, news) == (END | news, [])


def test_both_sides_may_bring_a_record_to_the_same_end() -> None:
    assert merged(OPEN, END, END) == (END, [])
    assert merged(OPEN, END, END | {"notes": "Uusi."}) == (END, [("freezes", "notes")])
    assert merged(OPEN, END | {"notes": "Uusi."}, END) == (
        END | {"notes": "Uusi."}, [("freezes", "notes")],
    )  # fmt: skip


def test_a_clash_is_told_once() -> None:
    ours = END | {"notes": "Meidän."}
    assert merged(OPEN, ours, {"notes": "Heidän."}) == (ours, [("both-changed", "notes")])
    voided = focus_area(
        "koe", PROPOSED, OPENED, STARTED, entry("void", "2026-07-01", reason="V.")
    ).data
    theirs = {name: voided.get(name) for name in ("history", "status", "phase")}
    found = merged(OPEN, END, theirs)
    assert found == (END, [("history", "history"), ("freezes", "outcome")])


def test_what_had_ended_before_is_merged_by_fields() -> None:
    base = focus_area("koe", PROPOSED, OPENED, CLOSED, outcome=text("Tulos"))
    both = {"final_report": "https://example.fi", "project_number": "1"}
    assert merged(base, {"final_report": "https://example.fi"}, {"project_number": "1"}) == (
        both,
        [],
    )


def test_a_status_of_any_form_ends_nothing() -> None:
    assert merged(OPEN, {"status": ["closed"]}, {"notes": "Uusi."})[1] == []


# --- whole records ------------------------------------------------------------------------------

DECISION = decision("2026-03-12-1", "focus-area.open", "focus-areas/koe")


def test_a_decision_that_both_sides_touched_clashes_as_a_whole() -> None:
    ours, theirs = {"case_number": "A"}, {"minutes": "https://example.fi"}
    assert merged(DECISION, ours, theirs) == (ours, [("decision", "")])
    assert merged(DECISION, ours, ours) == (ours, [])
    assert merged(DECISION, {}, theirs) == (theirs, [])


def test_a_record_that_came_or_went_is_merged_as_a_whole() -> None:
    area, other, kind = AREA.data, OPEN.data, kinds()["focus-area"]
    both = blend_record(Values(ABSENT, area, other), kind)
    assert (both.value, both.clashes[0].code) == (area, "added")
    gone = blend_record(Values(area, ABSENT, other), kind)
    assert (gone.value, gone.clashes[0].code) == (ABSENT, "deleted")
    assert blend_record(Values(area, ABSENT, area), kind) == (ABSENT, ())
    assert blend_record(Values(ABSENT, area, area), kind) == (area, ())
