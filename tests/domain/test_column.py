"""What sort of values a column holds."""

from __future__ import annotations

from stcli.domain.model.column import DAY, NUMBER, PERIOD, TEXT, TRUTH, WHOLE, file_name, sort_of
from stcli.domain.model.relation import Relation, relations_of
from tests.domain.building import kinds

TABLES = relations_of(kinds().values(), ("fi",))


def sort(table: str, column: str) -> str:
    relation = TABLES[table]
    attribute = relation.named(column)
    assert attribute is not None
    return sort_of(relation, attribute)


def test_days_periods_numbers_and_texts_are_told_apart() -> None:
    assert sort("measures", "planned_end") == PERIOD
    assert sort("meetings", "date") == DAY
    assert sort("measures_progress", "date") == DAY
    assert sort("history", "date") == sort("transitions", "date") == DAY
    assert sort("commits", "recorded") == TEXT
    assert sort("decisions", "item") == sort("history", "position") == WHOLE
    assert sort("measures_indicators", "baseline_value") == NUMBER
    assert sort("measures", "title") == sort("measures", "title_fi") == TEXT
    assert sort("measures", "reference") == TEXT


def test_a_truth_is_one() -> None:
    schema = {"type": "object", "properties": {"done": {"type": "boolean"}}}
    kind = kinds()["measure"]._replace(schema=schema, documents={"x": schema},
                               schema_file="x")  # fmt: skip
    relation: Relation = relations_of([kind], ())["measures"]
    done = relation.named("done")
    assert done is not None
    assert sort_of(relation, done) == TRUTH


def test_a_name_of_a_table_is_a_harmless_name_of_a_file() -> None:
    assert file_name("focus_areas_goals") == "focus_areas_goals"
    assert file_name("measures_../../etc") == "measures_______etc"
    assert file_name("åä\n") == "___"
