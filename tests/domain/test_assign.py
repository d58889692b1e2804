"""The path grammar: ``title.sv=…``, ``participants[spek].role=…``, ``case_numbers+=…``."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stcli.domain.changing.assign import assign, assignment, locate
from stcli.domain.judging.change import place_of, stored
from stcli.domain.refusal import EXIT_REFUSED, EXIT_USAGE, Refusal
from tests.domain.building import body, focus_area, kinds, measure, meeting, part, text

AREA = focus_area(
    "alue",
    participants=[
        part("sm", role="coordinator", to="2026-03-01"), part("spek"), part("sm", role="member"),
    ],
    goals=[{"id": "a", "text": text("A")}, {"id": "b", "text": text("B")}],
    subgroups=[{"id": "yksi", "participants": [part("spek")]}],
    case_numbers=["VN/1/2026", "VN/2/2026"],
).data  # fmt: skip
MEASURE = measure("m", "alue", indicators=[{"id": "i", "name": text("n"), "observations": []}]).data


def done(*expressions: str, kind: str = "focus-area", data: Any = None) -> dict[str, Any]:
    """The data with the assignments carried out; the given data stays as it was."""
    given_ = AREA if data is None else data
    before = copy.deepcopy(given_)
    new = assign(kinds()[kind], given_, map(assignment, expressions))
    assert given_ == before
    return new


def refused(*expressions: str, kind: str = "focus-area", data: Any = None) -> Refusal:
    with pytest.raises(Refusal) as caught:
        done(*expressions, kind=kind, data=data)
    return caught.value


# Values


def test_a_path_goes_into_maps_and_makes_those_that_lack() -> None:
    assert done("title.sv=Nytt=namn")["title"] == {"fi": "alue", "sv": "Nytt=namn"}
    assert done("vision.fi=Visio")["vision"] == {"fi": "Visio"}
    assert done("project-number=SM048:00/2019")["project_number"] == "SM048:00/2019"


def test_an_empty_value_empties_and_maps_that_become_empty_go_too() -> None:
    assert "notes" not in done("notes=")
    assert "vision" not in done("vision.fi=x", "vision.fi=")
    assert done("vision.fi=") == AREA


def test_an_item_of_a_list_is_named_by_its_key_or_its_index() -> None:
    assert done("participants[spek].role=coordinator")["participants"][1]["role"] == "coordinator"
    assert done("goals[b].text.fi=X")["goals"][1]["text"]["fi"] == "X"
    assert done("goals[#0].text.fi=X")["goals"][0]["text"]["fi"] == "X"
    assert done("case_numbers[#1]=VN/3/2026")["case_numbers"] == ["VN/1/2026", "VN/3/2026"]
    group = done("subgroups[yksi].participants[spek].to=2026-05-01")["subgroups"][0]
    assert group["participants"][0]["to"] == "2026-05-01"


def test_of_several_entries_with_a_key_the_current_one_is_meant() -> None:
    assert locate(kinds()["focus-area"], AREA, "participants[sm]") == ("participants", 2)
    ended = {"participants": [part("sm", to="2025-01-01"), part("sm", to="2026-01-01")]}
    assert locate(kinds()["focus-area"], ended, "participants[sm].to") == ("participants", 1, "to")


def test_keys_may_hold_dots_and_be_numbers() -> None:
    deciding = body("b", "focus-area.open", "focus-area.start").data
    ended = done("mandate[focus-area.start].to=2027-01-01", kind="body", data=deciding)
    assert ended["mandate"][1] == {"decides": "focus-area.start", "to": "2027-01-01"}
    agenda = meeting("m", "2026-03-12", agenda=[{"item": 7, "title": text("a")}]).data
    assert locate(kinds()["meeting"], agenda, "agenda[7].title.fi") == ("agenda", 0, "title", "fi")


def test_appending_adds_one_entry() -> None:
    assert done("case_numbers+=VN/9/2026")["case_numbers"][-1] == "VN/9/2026"
    assert done('participants+={"organisation": "stm"}')["participants"][-1] == part("stm")
    assert done("phenomena+=ilmio")["phenomena"] == ["ilmio"]
    both = done('participants+={"organisation": "stm"}', "participants[stm].role=member")
    assert both["participants"][-1] == part("stm", role="member")


def test_entries_are_taken_away_last_so_that_indexes_are_those_before() -> None:
    taken = done("case_numbers[#0]=", "case_numbers[#1]=VN/9/2026", "case_numbers+=VN/8/2026")
    assert taken["case_numbers"] == ["VN/9/2026", "VN/8/2026"]
    assert done("case_numbers[#0]=", "case_numbers[#1]=")["case_numbers"] == []
    assert (
        done("participants[sm]=", "participants[sm]=")["participants"] == AREA["participants"][:2]
    )


# Types


@pytest.mark.parametrize(
    ("given_", "value"),
    [("5", 5), ("-1.5", -1.5), ("2.0", 2), ("1e3", 1000), ("9007199254740993", 9007199254740993),
     ("1e300", 1e300)],
)  # fmt: skip
def test_numbers_are_written_as_json_writes_them(given_: str, value: float) -> None:
    path = "indicators[i].observations"
    new = done(f'{path}+={{"date": "2026-01-01", "value": 0}}', kind="measure", data=MEASURE)
    new = done(f"{path}[#0].value={given_}", kind="measure", data=new)
    found = new["indicators"][0]["observations"][0]["value"]
    assert (found, type(found)) == (value, type(value))


@pytest.mark.parametrize(
    "given_", ["five", "nan", "NaN", "Infinity", "1e400", "1_000", "007", "0x1", "true", "[1]", "½"]
)
def test_what_is_no_number_is_refused(given_: str) -> None:
    data = {"agenda": [{"item": 1}]}
    refusal = refused(f"agenda[#0].item={given_}", kind="meeting", data=data)
    assert (refusal.code, refusal.exit, refusal.params["type"]) == (
        "assignment-type", EXIT_USAGE, "integer",
    )  # fmt: skip


def test_maps_and_lists_are_given_as_json() -> None:
    assert done('vision={"fi": "Visio"}')["vision"] == {"fi": "Visio"}
    assert done('case_numbers=["a"]')["case_numbers"] == ["a"]


@pytest.mark.parametrize(
    "expression",
    ['title={"fi"', "case_numbers=a", 'case_numbers={"a": 1}', "case_numbers=[NaN]",
     "case_numbers=" + "[" * 100_000],
)  # fmt: skip
def test_what_is_no_map_or_list_is_refused(expression: str) -> None:
    assert refused(expression).code == "assignment-type"


def test_words_for_yes_and_no_are_typed_by_the_schema() -> None:
    from stcli.domain.changing.assign import Assignment, typed

    assert typed({"type": "boolean"}, Assignment("x", False, "true")) is True
    with pytest.raises(Refusal):
        typed({"type": "boolean"}, Assignment("x", False, "yes"))


# Refusals


@pytest.mark.parametrize("expression", ["title.fi", "=x", "+=x", ""])
def test_what_is_no_assignment_is_refused(expression: str) -> None:
    assert refused(expression).code == "assignment-form"


@pytest.mark.parametrize("path", ["title..fi", "Title.fi", "participants[]", "a[b", "title. fi"])
def test_what_is_no_path_is_refused(path: str) -> None:
    assert refused(f"{path}=x").code == "assignment-form"


def test_an_unknown_field_gets_a_suggestion() -> None:
    refusal = refused("visoin.fi=x")
    assert (refusal.code, refusal.exit, refusal.params["suggestion"]) == (
        "assignment-unknown.suggestion", EXIT_USAGE, "vision",
    )  # fmt: skip
    assert refused("zzz=x").code == "assignment-unknown"
    assert refused("zzz=x").params["suggestion"] is None
    assert refused("participants[spek].rolle=x").params["suggestion"] == "role"


@pytest.mark.parametrize(
    ("called", "path"),
    [("nimi", "title"), ("Painopisteryhmän Visio", None), ("visio", "vision"),
     ("määräaika", None), ("målbild", None)],
)  # fmt: skip
def test_what_people_call_a_field_leads_to_its_path(called: str, path: str | None) -> None:
    refusal = refused(f"{called}=x")
    assert refusal.params.get("suggestion") == path
    assert (refusal.code == "assignment-unknown.suggestion") is (path is not None)


def test_a_field_inside_another_is_found_by_what_it_is_called() -> None:
    with pytest.raises(Refusal) as caught:
        locate(kinds()["measure"], {}, "päättyy")
    assert caught.value.params["suggestion"] == "planned.end"


def test_a_text_needs_its_language() -> None:
    assert refused("title.finnish=x").code == "assignment-language"
    assert refused("title=Nimi").code == "assignment-language"
    assert refused('title=["fi"]').code == "assignment-language"
    assert "title" not in done("title=")


def test_only_lists_take_additions() -> None:
    assert refused("title+=x").code == "assignment-not-a-list"


@pytest.mark.parametrize(
    "path", ["participants[stm].role", "participants[#3].role", "participants[#x].role",
             "participants[#²].role", "title[fi]", "progress[#0].text", "case_numbers[x]"],
)  # fmt: skip
def test_an_entry_that_is_not_there_is_refused(path: str) -> None:
    refusal = refused(f"{path}=x")
    known = ".known" if "stm" in path else ""
    assert (refusal.code, refusal.exit) == (f"assignment-no-entry{known}", EXIT_REFUSED)
    if known:
        assert refusal.params["known"] == ["sm", "spek"]


# A law


def places(value: Any, where: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    if isinstance(value, dict):
        return [p for key, item in value.items() for p in places(item, (*where, key))]
    if isinstance(value, list):
        return [p for i, item in enumerate(value) for p in places(item, (*where, i))]
    return [where]


@given(st.sampled_from([p for p in places(AREA) if p[0] != "history"]), st.text(min_size=1))
def test_every_place_is_found_again_by_its_stored_form_and_takes_a_value(
    where: tuple[str | int, ...], value: str
) -> None:
    path = stored(where)
    assert locate(kinds()["focus-area"], AREA, path) == where
    assert place_of(path) == where
    new: Any = done(f"{path}={value}")
    for part_ in where:
        new = new[part_]
    assert new == value


@pytest.mark.parametrize("path", ["." * 60_000, "a[b]" * 20_000, "title.fi." * 9000])
def test_a_path_longer_than_any_record_is_deep_is_no_path(path: str) -> None:
    with pytest.raises(Refusal) as caught:
        locate(kinds()["measure"], {}, path)
    assert caught.value.code == "assignment-form"
