"""Cells as values of fields: columns in every way people name them, values as they type them."""

from __future__ import annotations

from typing import Any

import pytest

from stcli.domain.changing import cell
from stcli.domain.changing.cell import Names, Unfit, field_of, value_of
from stcli.domain.model.path import Pattern, pattern_of
from tests.domain.building import kinds, organisation, snapshot

BASE = snapshot(
    organisation("ym", name={"fi": "Ympäristöministeriö", "sv": "X"},
                 abbreviation={"fi": "YM-lyh"}),
    organisation("toinen", name={"fi": "Sama"}),
    organisation("kolmas", name={"fi": "sama"}),
)  # fmt: skip


def read(kind: str, field: str, value: Any) -> Any:
    return value_of(kinds()[kind], pattern_of(field), value, Names(BASE))


@pytest.mark.parametrize(
    ("heading", "at"),
    [
        ("title", ("title",)),
        ("title.fi", ("title", "fi")),
        (" Title_FI ", ("title", "fi")),
        ("title-sv", ("title", "sv")),
        ("planned_end", ("planned", "end")),
        ("planned.start", ("planned", "start")),
        ("focus_area", ("focus_area",)),
        ("focus-area", ("focus_area",)),
        ("partners", ("partners",)),
        ("reference", ("reference",)),
        ("path", ("path",)),
        ("history", ("history",)),
        ("title.finnish", None),
        ("title_de", ("title", "de")),
        ("planned", ("planned",)),
        ("planned_middle", None),
        ("partners.organisation", None),
        ("colour", None),
        ("Nimi", ("title",)),
        ("nimi (sv)", ("title", "sv")),
        ("Vastuutaho", ("lead",)),
        ("vastuutaho (sv)", None),
        ("Suunniteltu aikataulu: päättyy", ("planned", "end")),
        ("planned period: start", ("planned", "start")),
        ("suunniteltu aikataulu: nimi", None),
        ("nimi: suomeksi", ("title", "fi")),
        ("vastuutaho: nimi", None),
        ("Lead organisation", ("lead",)),
        ("beskrivning (en)", ("description", "en")),
        ("", None),
        (".", None),
    ],
)
def test_a_column_is_named_by_its_field(heading: str, at: Pattern | None) -> None:
    assert field_of(kinds()["measure"], heading) == at


def test_names_of_fields_with_underscores_are_told_apart() -> None:
    area = kinds()["focus-area"]
    assert field_of(area, "phenomenon_description_fi") == ("phenomenon_description", "fi")
    assert field_of(area, "phenomena") == ("phenomena",)


@pytest.mark.parametrize(("heading", "is_part"), [("partners.task", True), ("title.fi", False)])
def test_part_of_a_list_is_known(heading: str, is_part: bool) -> None:
    assert cell.in_list(kinds()["measure"], heading) is is_part


@pytest.mark.parametrize(
    ("kind", "field", "given", "value"),
    [
        ("measure", "title.fi", " Opas \r\n b\r", "Opas \n b"),
        ("measure", "title.fi", "'=SUM", "=SUM"),
        ("measure", "title", "Opas", "Opas"),
        ("measure", "title", '{"fi": "A"}', {"fi": "A"}),
        ("measure", "number", 7, "7"),
        ("measure", "number", 7.0, "7"),
        ("measure", "number", 7.5, "7.5"),
        ("measure", "number", True, "true"),
        ("measure", "number", False, "false"),
        ("measure", "planned.end", "31.1.2026", "2026-01-31"),
        ("measure", "planned.end", "3/2026", "2026-03"),
        ("measure", "planned.end", "12.2026", "2026-12"),
        ("measure", "planned.end", "kesä", "kesä"),
        ("meeting", "date", "1.12.2026", "2026-12-01"),
        ("meeting", "date", "12/2026", "12/2026"),
        ("decision", "item", "3", 3),
        ("decision", "item", 3.0, 3),
        ("decision", "item", "1 000,50", 1000.5),
        ("decision", "item", "2,0", 2),
        ("decision", "item", 2.5, 2.5),
        ("organisation", "type", "Ministeriö", "ministry"),
        ("organisation", "type", "ministry", "ministry"),
        ("organisation", "type", "seura", "seura"),
        ("organisation", "status", "Toiminnassa", "active"),
        ("organisation", "successors", '[{"organisation": "x"}]', [{"organisation": "x"}]),
        ("measure", "lead", "organisations/ym", "ym"),
        ("measure", "lead", "ympäristöministeriö", "ym"),
        ("measure", "lead", "YM-LYH", "ym"),
        ("measure", "lead", "nobody", "nobody"),
        ("measure", "goals", "a; b,c", ["a", "b", "c"]),
        ("measure", "goals", '["a"]', ["a"]),
        ("measure", "partners", "YM-lyh, sm", [{"organisation": "ym"}, {"organisation": "sm"}]),
        ("measure", "partners", '[{"organisation": "x"}]', [{"organisation": "x"}]),
        ("measure", "planned", '{"end": "2026"}', {"end": "2026"}),
        ("focus-area", "case_numbers", "VN/1/2026; a, b\nc", ["VN/1/2026", "a, b", "c"]),
        ("decision", "subjects", "focus-areas/a, measures/b", ["focus-areas/a", "measures/b"]),
        ("body", "name.fi", "x", "x"),
    ],
)  # fmt: skip
def test_cells_are_read_as_their_field_wants(kind: str, field: str, given: Any, value: Any) -> None:
    found = read(kind, field, given)
    assert (found, type(found)) == (value, type(value))


@pytest.mark.parametrize(
    ("kind", "field", "given", "code"),
    [
        ("measure", "planned", "2026", "needs-json"),
        ("measure", "planned", "{", "bad-json"),
        ("measure", "planned", '["a"]', "bad-json"),
        ("measure", "goals", '["a"', "bad-json"),
        ("measure", "progress", "text", "needs-json"),
        ("organisation", "successors", "ym", "needs-json"),
        ("measure", "milestones", "a", "needs-json"),
        ("body", "duties", "a; b", "needs-json"),
        ("measure", "lead", "SAMA", "several"),
        ("measure", "lead", "Ympäristöministerio", "nobody.suggestion"),
        ("measure", "lead", "Joku Aivan Muu", "nobody"),
        ("measure", "partners", "ym; Joku Aivan Muu", "nobody"),
        ("decision", "item", "kolme", "number"),
        ("decision", "item", True, "number"),
        ("decision", "item", "1e999", "number"),
    ],
)
def test_what_cannot_be_a_value_is_unfit(kind: str, field: str, given: Any, code: str) -> None:
    with pytest.raises(Unfit) as caught:
        read(kind, field, given)
    assert caught.value.code == code


def test_a_name_that_is_nearly_right_is_suggested_by_its_id() -> None:
    with pytest.raises(Unfit) as caught:
        read("measure", "lead", "Ympäristöministerio")
    assert caught.value.params == {
        "value": "Ympäristöministerio", "kind": "organisations", "suggestion": "ym",
    }  # fmt: skip
    with pytest.raises(Unfit) as caught:
        read("measure", "lead", "sama")
    assert caught.value.params == {"value": "sama", "ids": ["kolmas", "toinen"]}


def test_truth_is_true_or_false() -> None:
    class Kind:
        texts = ()

        def property_at(self, _: Any) -> Any:
            return {"type": "boolean"}

    assert value_of(Kind(), ("a",), True, Names(BASE)) is True  # type: ignore[arg-type]
    assert value_of(Kind(), ("a",), "False", Names(BASE)) is False  # type: ignore[arg-type]
    with pytest.raises(Unfit):
        value_of(Kind(), ("a",), "ehkä", Names(BASE))  # type: ignore[arg-type]


def test_a_kind_without_states_and_one_that_is_not_there() -> None:
    assert read("body", "status", "x") == "x"
    names = Names(BASE)
    assert [names.id_of("ship", name) for name in ("x", "ships/x")] == ["x", "ships/x"]


@pytest.mark.parametrize(
    ("where", "field"),
    [
        (("title", "fi"), "title.fi"),
        (("title",), "title.fi"),
        (("partners", 1, "organisation"), "partners"),
        (("history", 0, "focus_area"), "focus_area"),
        (("history", 0), None),
        (("lead",), None),
        ((), None),
    ],
)
def test_a_place_belongs_to_the_column_of_its_field(where: Any, field: str | None) -> None:
    fields = [pattern_of(name) for name in ("title.fi", "partners", "focus_area")]
    assert cell.of_place(fields, where) == (pattern_of(field) if field else None)
