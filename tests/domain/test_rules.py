"""The tuple of rules as a whole: its names, its catalogue of codes, and that nothing breaks it."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stcli.domain.judging.rules import READING, RULES
from stcli.domain.judging.rules.value import maps, words
from stcli.domain.model.history import replay
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot
from tests.domain.building import (
    MADE_UP,
    SCHEMAS,
    Made,
    closed_area,
    entry,
    focus_area,
    measure,
    meeting,
    organisation,
    part,
    phenomenon,
    registry,
    snapshot,
    started_area,
    text,
    told,
)

# JSON Schema's keywords that only say where other schemas stand, or nothing about data at all.
SILENT = {
    "$ref", "$schema", "definitions", "properties", "patternProperties", "items", "title",
    "description", "$comment", "default", "examples", "allOf", "anyOf", "oneOf", "not",
}  # fmt: skip


def test_rules_and_what_reading_finds_have_names_of_their_own() -> None:
    names = [rule.name for rule in RULES]
    assert len(names) == len(set(names))
    assert not set(names) & READING.keys()
    assert all(name == name.lower() and " " not in name for name in [*names, *READING])


def test_every_rule_says_its_law_in_its_docstring() -> None:
    assert all(rule.judge.__doc__ for rule in RULES)


def test_every_keyword_that_the_schemas_use_has_a_rule_of_its_own() -> None:
    ours = [content for file, content in SCHEMAS.items() if not file.startswith("meta.")]
    used = {word for content in ours for word in keywords(json.loads(content))}
    rules = {f"schema-{''.join(f'-{c.lower()}' if c.isupper() else c for c in w)}" for w in used}
    assert rules <= READING.keys()


def keywords(schema: Any) -> Iterator[str]:
    """The asserting keywords of a schema file, all the way down."""
    for key, value in schema.items() if isinstance(schema, dict) else ():
        if key in ("properties", "patternProperties", "definitions"):
            for below in value.values():
                yield from keywords(below)
        elif not key.startswith("x-"):
            if key not in SILENT:
                yield key
            yield from keywords(value)


# A registry with something of everything, and its twin in which any value may be anything.


def rich() -> list[Made | list[Made]]:
    groups = [{"id": "eka", "participants": [part("sm"), part("stm", from_="2026-03-01")]}]
    goals = [{"id": "osaaminen", "text": text("Osaaminen")}]
    participants = [part("sm", role="coordinator"), part("spek"), part("stm", from_="2026-01-01")]
    seats = [
        {"body": "cooperation-group", "post": "member", "from": "2026-01-01"},
        {"body": "expert-network", "post": "expert"},
    ]
    indicator = {
        "id": "luku", "name": text("Luku"), "baseline": {"date": "2026-01-01", "value": 1},
        "target": {"date": "2027-01-01", "value": 2},
    }  # fmt: skip
    agenda = [{"item": 1, "title": text("Avaus"), "subject": "focus-areas/alue"}]
    gone = [entry("add", "2020-01-01"), entry("dissolve", "2025-12-31")]
    successor = {"organisation": "stm", "event": "merge", "date": "2026-01-01"}
    learnt = entry("learn", "2026-01-01", sets={"date": "2019-10-01"})
    return [
        organisation("stm", memberships=seats, business_id="2077474-0", contact="kirjaamo@stm.fi"),
        organisation("avi", *gone, successors=[successor], part_of="stm"),
        phenomenon("ilmio"),
        started_area("alue", participants=participants, subgroups=groups, goals=goals,
                     phenomena=["ilmio"]),
        closed_area("vanha", number=2),
        focus_area("tuotu", entry("import", to="closed", decision="2026-12-01-2"), learnt,
                   outcome=text("Tulos")),
        measure("toimi", "alue", goals=["osaaminen"], partners=[part("spek")],
                planned={"start": "2026-05", "end": "2026-06"}, indicators=[indicator]),
        meeting("cooperation-group-2026-1", "2026-03-12", agenda=agenda, attendance=["sm"]),
    ]  # fmt: skip


def test_the_rich_registry_is_lawful_but_for_one_decision() -> None:
    assert {line.split()[1] for line in told(*rich())} == {
        "decision-mandated.later", "decision-mandated.other-subject",
    }  # fmt: skip


TREE = registry(*rich())
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=3,
)


def places(data: Any, where: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    items = data.items() if isinstance(data, dict) else enumerate(data)
    for key, value in items:
        yield (*where, key)
        if isinstance(value, (dict, list)):
            yield from places(value, (*where, key))


def changed(record: Record, where: tuple[str | int, ...], value: Any) -> Record:
    """The record with anything in one place, as a stranger's schema might let it through."""
    data = copy.deepcopy(dict(record.data))
    *above, last = where
    inner: Any = data
    for part_of in above:
        inner = inner[part_of]
    inner[last] = value
    history = data.get("history")
    told_by = replay(record.kind.lifecycle, history if isinstance(history, list) else []) if (
        record.kind.lifecycle
    ) else None  # fmt: skip
    return Record(record.kind, record.id, record.path, data, told_by)


def twin(base: Snapshot, strange: Record) -> Snapshot:
    """The same snapshot with one record in place of the sound one."""
    fresh = Snapshot(base.tree, base.law, base.readings)
    fresh.registry = base.registry
    for record in base.records.values():
        taken = strange if record.reference == strange.reference else record
        fresh.records[taken.reference] = taken
    return fresh


BASE = snapshot(*rich())


@given(st.data())
@settings(max_examples=300, deadline=None)
def test_no_value_whatever_makes_a_rule_fail(data: st.DataObject) -> None:
    record = BASE.records[data.draw(st.sampled_from(sorted(BASE.records)))]
    where = data.draw(st.sampled_from(sorted(places(dict(record.data)), key=str)))
    strange = changed(record, where, data.draw(JSON))
    for rule in RULES:
        for finding in rule.judge(twin(BASE, strange)):
            assert finding.rule == rule.name == finding.code.partition(".")[0]
            assert finding.severity in rule.severities
            json.dumps(dict(finding.params))


@pytest.mark.parametrize("value", [None, "a", 3, {"a": 1}])
def test_what_is_no_list_has_no_items(value: Any) -> None:
    assert list(maps({"a": value}, "a")) == []
    assert list(words({"a": value}, "a")) == []
    assert list(maps({"a": [value]}, "a")) == ([(0, value)] if isinstance(value, dict) else [])
    assert list(words({"a": [value]}, "a")) == ([(0, value)] if isinstance(value, str) else [])


@pytest.mark.parametrize("strange", [3, [3], {"organisation": 3}])
def test_participants_of_a_strange_shape_are_passed_over(strange: Any) -> None:
    area = changed(BASE.records["focus-areas/alue"], ("participants", 1), strange)
    partner = changed(BASE.records["measures/toimi"], ("partners", 0), strange)
    for record in (area, partner, changed(BASE.records["measures/toimi"], ("lead",), strange)):
        for rule in RULES:
            list(rule.judge(twin(BASE, record)))


def test_registry_without_a_readable_title_or_languages_takes_the_usual_ones() -> None:
    strange = Snapshot(BASE.tree, BASE.law, BASE.readings)
    strange.registry = {"title": "Kokeilu", "languages": ["fi"]}
    assert [finding for rule in RULES for finding in rule.judge(strange)] == []


def test_a_focus_area_without_a_replay_is_imported_by_nothing() -> None:
    kept = BASE.records["focus-areas/vanha"]
    bare = Record(kept.kind, kept.id, kept.path, {"id": "vanha", "status": "closed"}, None)
    found = [f.code for rule in RULES for f in rule.judge(twin(BASE, bare))]
    assert "closed-with-outcome" in found
    assert "closed-with-outcome.unknown" not in found


def test_made_up_records_say_so() -> None:
    assert all(record.data["notes"] == MADE_UP for record in BASE.records.values())
