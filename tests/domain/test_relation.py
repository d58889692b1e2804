"""The registry as flat tables."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from stcli.domain.model.kind import Kind
from stcli.domain.model.record import Record
from stcli.domain.model.relation import Relation, relations_of, rows_of
from tests.domain.building import (
    entry,
    kinds,
    measure,
    open_area,
    organisation,
    part,
    snapshot,
)

LANGUAGES = ("fi", "sv", "en")
ADDED = entry("add", "2026-03-20", focus_area="alue")
FULL = {
    "planned": {"start": "2026-01", "end": "2026-10"},
    "actual": {"start": "2026-04-02"},
    "goals": ["g1"],
    "partners": [part("sm", task="Viestintä"), part("talo")],
    "progress": [{"date": "2026-04-01", "text": "Etenee.", "evidence": ["https://a", "https://b"]}],
    "indicators": [
        {"id": "i1", "name": {"fi": "Luku"}, "baseline": {"date": "2025-01-01", "value": 7}},
        {
            "id": "i2", "name": {"fi": "Toinen"},
            "observations": [
                {"date": "2026-02-01", "value": 1.5}, {"date": "2026-03-01", "value": 2},
            ],
        },
    ],
}  # fmt: skip


def tables() -> dict[str, Relation]:
    return relations_of(kinds().values(), LANGUAGES)


def rows(name: str, *prefer: str, **values: Any) -> list[dict[str, Any]]:
    """The rows of a table of a small registry with one full measure."""
    found = snapshot(
        organisation("talo"),
        open_area("alue", goals=[{"id": "g1", "text": {"fi": "Tavoite"}}]),
        measure("opas", "alue", ADDED, entry("start", "2026-04-02"), **{**FULL, **values}),
    )
    relation = tables()[name]
    names = [each.name for each in relation.attributes]
    return [
        dict(zip(names, row, strict=True)) for row in rows_of(relation, found, prefer or ("fi",))
    ]


def names(relation: str) -> list[str]:
    return [each.name for each in tables()[relation].attributes]


def test_each_kind_has_a_table_named_as_its_folder_that_begins_alike() -> None:
    for kind in kinds().values():
        found = names(kind.folder.replace("-", "_"))
        assert found[:4] == ["reference", "id", "path", "status"]


def test_columns_are_fields_maps_flattened_texts_in_each_language() -> None:
    found = names("measures")
    assert [n for n in found if n.startswith("title")] == [
        "title",
        "title_fi",
        "title_sv",
        "title_en",
    ]
    assert [n for n in found if n.startswith("planned")] == ["planned_start", "planned_end"]
    assert not {"history", "partners", "planned", "goals"} & {*found}
    assert len(found) == len({name.lower() for name in found})


def test_lists_have_tables_of_their_own() -> None:
    assert names("measures_goals") == ["reference", "position", "value"]
    assert names("measures_partners") == ["reference", "position", "organisation", "task"]
    assert names("measures_progress_evidence") == [
        "reference", "progress_position", "position", "value",
    ]  # fmt: skip
    assert names("bodies_duties") == [
        "reference", "position", "value", "value_fi", "value_sv", "value_en",
    ]  # fmt: skip
    assert names("focus_areas_subgroups_participants")[:4] == [
        "reference", "subgroups_position", "position", "organisation",
    ]  # fmt: skip


def test_types_are_those_of_the_schemas() -> None:
    types = {each.name: each.type for each in tables()["measures_indicators"].attributes}
    assert (types["position"], types["id"], types["baseline_value"]) == (
        "INTEGER",
        "TEXT",
        "NUMERIC",
    )


def test_a_record_is_a_row() -> None:
    (row,) = rows("measures")
    shown = {name: row[name] for name in ("reference", "id", "path", "status", "lead")}
    assert shown == {
        "reference": "measures/opas", "id": "opas", "path": "registry/measures/opas.yaml",
        "status": "ongoing", "lead": "sm",
    }  # fmt: skip
    assert (row["planned_end"], row["actual_start"], row["actual_end"]) == (
        "2026-10", "2026-04-02", None,
    )  # fmt: skip


def test_a_text_is_in_the_first_preferred_language_that_it_has() -> None:
    title = {"sv": "Handbok", "en": "Guide"}
    (row,) = rows("measures", "fi", "sv", title=title)
    assert (row["title"], row["title_fi"], row["title_sv"]) == ("Handbok", None, "Handbok")
    (row,) = rows("measures", "fi", title=title)
    assert row["title"] == "Handbok"
    assert rows("measures")[0]["description"] is None


def test_entries_are_rows_with_their_places() -> None:
    assert [(r["position"], r["organisation"], r["task"]) for r in rows("measures_partners")] == [
        (0, "sm", "Viestintä"), (1, "talo", None),
    ]  # fmt: skip
    assert [tuple(r.values()) for r in rows("measures_progress_evidence")] == [
        ("measures/opas", 0, 0, "https://a"), ("measures/opas", 0, 1, "https://b"),
    ]  # fmt: skip
    assert [tuple(r.values()) for r in rows("measures_indicators_observations")] == [
        ("measures/opas", 1, 0, "2026-02-01", 1.5, None),
        ("measures/opas", 1, 1, "2026-03-01", 2, None),
    ]  # fmt: skip
    assert [tuple(r.values()) for r in rows("measures_goals")] == [("measures/opas", 0, "g1")]


def test_histories_and_steps_are_told_across_kinds() -> None:
    undo = entry("undo", "2026-05-01", of=1, reason="Erehdys.")
    found = snapshot(
        open_area("alue"), measure("opas", "alue", ADDED, entry("start", "2026-04-02"), undo)
    )
    told = [row for row in rows_of(tables()["history"], found, ()) if row[0] == "measures/opas"]
    assert [row[1:7] for row in told] == [
        (0, "add", "2026-03-20", None, None, 0), (1, "start", "2026-04-02", None, None, 1),
        (2, "undo", "2026-05-01", None, "Erehdys.", 0),
    ]  # fmt: skip
    assert json.loads(told[2][7]) == undo
    steps = [
        row for row in rows_of(tables()["transitions"], found, ()) if row[0] == "measures/opas"
    ]
    assert steps == [("measures/opas", "add", None, "planned", "2026-03-20", None, None, 0)]


def test_links_name_field_and_target_and_whether_they_are_live() -> None:
    found = rows("links")
    assert {
        "source": "measures/opas", "field": "partners.organisation",
        "target": "organisations/talo", "live": 1,
    } in found  # fmt: skip
    assert any(row["field"] == "history.decision" for row in found)


def test_what_needs_commits_has_no_rows_of_its_own() -> None:
    assert rows("commits") == rows("changes") == []


# Schemas of others


def changed(**properties: Mapping[str, Any]) -> Kind:
    kind = kinds()["measure"]
    schema = {**kind.schema, "properties": {**kind.schema["properties"], **properties}}
    documents = {**kind.documents, kind.schema_file: schema}
    return kind._replace(schema=schema, documents=documents)


def test_names_that_differ_in_case_alone_are_told_apart() -> None:
    kind = changed(Title_FI={"type": "string"}, planned_end={"type": ["string", "number"]})
    relation = relations_of([kind], LANGUAGES)["measures"]
    found = [each.name for each in relation.attributes]
    assert {"Title_FI_2", "planned_end_2"} <= {*found}
    assert relation.named("TITLE_FI") == relation.named("title_fi")
    assert relation.named("nothing") is None
    assert next(each.type for each in relation.attributes if each.name == "planned_end_2") == ""


def test_a_kind_that_is_called_like_a_table_across_kinds_steps_aside() -> None:
    kind = kinds()["body"]._replace(folder="links")
    found = relations_of([kind], LANGUAGES)
    assert found["links"].kind is None
    assert found["links_2"].kind is kind


def test_what_has_no_columns_of_its_own_is_json() -> None:
    kind = changed(extra={"type": "object"}, odd={"enum": [1]})
    relation = relations_of([kind], LANGUAGES)["measures"]
    read = snapshot(open_area("alue"), measure("opas", "alue", ADDED))
    record = read.records["measures/opas"]
    data = {**record.data, "extra": {"a": [1]}, "title": "no text"}
    read.records["measures/opas"] = Record(kind, record.id, record.path, data)
    (row,) = rows_of(relation, read, ("fi",))
    shown = dict(zip([each.name for each in relation.attributes], row, strict=True))
    assert (shown["extra"], shown["title"], shown["title_fi"]) == (
        '{"a": [1]}',
        "no text",
        "no text",
    )
