"""Languages and periods."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stcli.domain.judging.rules.periods import PERIODS, is_after
from stcli.domain.model.path import EACH
from tests.domain.building import (
    Data,
    body,
    entry,
    findings,
    focus_area,
    kinds,
    measure,
    open_area,
    organisation,
    part,
    text,
    told,
)


def test_a_text_without_a_required_language_is_an_error_without_an_expected_one_a_warning() -> None:
    found = findings(organisation("stm", name={"en": "Ministry"}))
    assert [(f.severity, f.code, f.field, f.at, f.params) for f in found] == [
        ("warning", "language-missing.expected", "name", "key", {"language": "sv"}),
        ("error", "language-missing.required", "name", "key", {"language": "fi"}),
    ]
    assert {(f.line, f.column) for f in found} == {(3, 1)}


def test_texts_deep_inside_a_record_are_read_too() -> None:
    only = {"fi": "Suomeksi"}
    made = measure(
        "toimi", "alue",
        milestones=[{"id": "a", "title": text("a"), "due": "2026-05"},
                    {"id": "b", "title": only, "due": "2026-06"}],
        indicators=[{"id": "a", "name": only}],
    )  # fmt: skip
    assert told(open_area("alue"), made, body("muu", duties=[text("a"), only])) == [
        "warning language-missing.expected bodies/muu duties[1]",
        "warning language-missing.expected measures/toimi milestones[1].title",
        "warning language-missing.expected measures/toimi indicators[0].name",
    ]


def test_former_names_and_void_records_are_left_alone() -> None:
    former = [{"name": {"fi": "sisäasiainministeriö"}, "until": "2014-01-01"}]
    void = [entry("add", "2020-01-01"), entry("void", "2020-01-02", reason="Virhe.")]
    made = organisation("stm", *void, name={"en": "Ministry"})
    assert told(organisation("om", former_names=former), made) == []


def test_the_registry_says_which_languages_and_is_read_itself() -> None:
    languages = {"required": ["sv"], "expected": ["fi", "sv"]}
    title = {"en": "Trial"}
    found = findings(languages=languages, title=title)
    assert [(f.severity, f.path, f.params["language"]) for f in found] == [
        ("warning", "registry/registry.yaml", "fi"),
        ("error", "registry/registry.yaml", "sv"),
    ]
    assert told(languages={"required": ["fi"]}, title={"fi": "Kokeilu"}) == []


def test_without_languages_in_the_registry_finnish_is_required_and_swedish_expected() -> None:
    found = findings(languages=None, title={"en": "Trial"})
    assert [(f.severity, f.params["language"]) for f in found] == [
        ("warning", "sv"), ("error", "fi"),
    ]  # fmt: skip


# Periods


@pytest.mark.parametrize(
    ("start", "end", "after"),
    [
        ("2017-12", "2017-12-05", False),
        ("2017-12-05", "2017-12", False),
        ("2017-12-05", "2017-11", True),
        ("2018-01", "2017-12-31", True),
        ("2017-12-05", "2017-12-05", False),
        ("2017-12-06", "2017-12-05", True),
    ],
)
def test_a_month_is_held_against_nothing_in_it(start: str, end: str, after: bool) -> None:
    assert is_after(start, end) is after


@given(st.dates(), st.dates())
def test_days_compare_as_days_and_months_never_contradict_them(a: object, b: object) -> None:
    start, end = str(a), str(b)
    assert is_after(start, end) == (start > end)
    if is_after(start[:7], end) or is_after(start, end[:7]):
        assert is_after(start, end)


WRONG: Data = {"from_": "2026-05-01", "to": "2026-04-01"}


def test_no_period_ends_before_it_starts() -> None:
    mandate = {"decides": "other", "from": "2026-05-01", "to": "2026-04-01"}
    seat = {"body": "secretariat", "post": "expert", "from": "2026-05-01", "to": "2026-04-01"}
    participants = [part("sm", role="coordinator"), part("spek"), part("spek", **WRONG)]
    groups = [{"id": "eka", "participants": [part("sm"), part("spek", **WRONG)]}]
    backwards = {"start": "2026-05", "end": "2026-04-30"}
    indicator = {
        "id": "luku", "name": text("Luku"), "baseline": {"date": "2026-01-01", "value": 1},
        "target": {"date": "2025-12-31", "value": 2},
    }  # fmt: skip
    one_sided = {"id": "muu", "name": text("Muu"), "baseline": {"date": "2026-01-01", "value": 1}}
    made = measure("toimi", "alue", planned=backwards, actual=backwards,
                   indicators=[indicator, one_sided])  # fmt: skip
    area = open_area("alue", participants=participants, subgroups=groups)
    assert told(body("muu", mandate), organisation("stm", memberships=[seat]), area, made) == [
        "error period-order bodies/muu mandate[0].to",
        "error period-order focus-areas/alue participants[2].to",
        "error period-order focus-areas/alue subgroups[0].participants[1].to",
        "error period-order measures/toimi planned.end",
        "error period-order measures/toimi actual.end",
        "error period-order measures/toimi indicators[0].target.date",
        "error period-order organisations/stm memberships[0].to",
    ]


def test_of_one_end_alone_nothing_is_said() -> None:
    area = open_area("alue")
    assert told(area, measure("toimi", "alue", planned={"start": "2026-05"})) == []
    assert told(area, measure("toimi", "alue", planned={"end": "2026-05"}, actual={})) == []


def test_void_records_keep_their_periods() -> None:
    void = [entry("propose", "2026-02-01"), entry("void", "2026-02-02", reason="Virhe.")]
    assert told(focus_area("alue", *void, participants=[part("sm", **WRONG)])) == []


def test_every_period_that_is_looked_at_stands_in_the_schemas() -> None:
    for kind, places in PERIODS.items():
        for at, start, end in places:
            for path in (start, end):
                assert kinds()[kind].property_at((*at, *path)), (kind, at, path)


def test_every_period_of_the_schemas_is_looked_at() -> None:
    for kind in kinds().values():
        known = {at for at, _, _ in PERIODS.get(kind.name, ())}
        found = {
            where for where, node in _maps(kind.schema, kind.documents)
            if {"from", "to"} <= node.keys() or {"start", "end"} <= node.keys()
        }  # fmt: skip
        assert {where for where in found if where[0] != "history"} <= known


def _maps(
    node: Mapping[str, Any],
    documents: Mapping[str, Mapping[str, Any]],
    where: tuple[str, ...] = (),
    depth: int = 8,
) -> list[tuple[tuple[str, ...], Data]]:
    reference = str(node.get("$ref", ""))
    if reference:
        node = documents["common.schema.json"]["definitions"][reference.rpartition("/")[2]]
    properties: Data = node.get("properties", {})
    found = [(where, properties)] if where else []
    if depth and "items" in node:
        found += _maps(node["items"], documents, (*where, EACH), depth - 1)
    for name, below in properties.items() if depth else ():
        found += _maps(below, documents, (*where, name), depth - 1)
    return found
