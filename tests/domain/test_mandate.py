"""New steps are judged by the mandates and the lifecycle that were there before them."""

from __future__ import annotations

import json
from typing import Any

from stcli.domain.judging.law import judge_step
from stcli.domain.model.snapshot import Snapshot
from tests.domain.building import (
    OPENED,
    PROPOSED,
    SCHEMAS,
    Made,
    body,
    decision,
    entry,
    focus_area,
    measure,
    snapshot,
)
from tests.domain.test_law import tree


def told(before: Snapshot, after: Snapshot) -> list[tuple[str, str]]:
    return [(finding.rule, finding.code) for finding in judge_step(before, after)]


AREA, OPEN = focus_area("alue"), focus_area("alue", PROPOSED, OPENED)
BY_SECRETARIAT = decision("2026-03-12-1", "focus-area.open", "focus-areas/alue", body="secretariat")
NO_MANDATE = ("audit-mandate", "decision-mandated.no-mandate")


def test_a_mandate_that_comes_with_the_step_is_too_late() -> None:
    mandated = body("secretariat", "focus-area.open")
    assert told(snapshot(AREA), snapshot(OPEN, BY_SECRETARIAT, mandated)) == [NO_MANDATE]
    before = snapshot(AREA, mandated)
    assert told(before, snapshot(OPEN, BY_SECRETARIAT, mandated)) == []


def test_what_the_rule_says_of_the_registry_itself_is_not_told_twice() -> None:
    assert told(snapshot(AREA), snapshot(OPEN, BY_SECRETARIAT)) == []


def test_what_stood_wrongly_before_is_not_told_again() -> None:
    mandated, edited = body("secretariat", "focus-area.open"), dict(OPEN.data) | {"notes": "Muu."}
    after = snapshot(Made("focus-area", "alue", edited), BY_SECRETARIAT, mandated)
    assert told(snapshot(OPEN, BY_SECRETARIAT), after) == []


def test_where_nothing_was_before_nobody_had_a_mandate_to_lack() -> None:
    assert told(Snapshot.of(tree({}).tree, {}), snapshot(OPEN, BY_SECRETARIAT)) == []


def loosened(**changes: Any) -> dict[str, bytes]:
    """The schemas with another action to open a focus area."""
    files = {f"schemas/{name}": content for name, content in SCHEMAS.items()}
    path = "schemas/focus-area.schema.json"
    schema = json.loads(files[path])
    schema["x-stcli"]["lifecycle"]["actions"]["open"] |= changes
    return {**files, path: json.dumps(schema).encode()}


def with_schemas(found: Snapshot, schemas: dict[str, bytes]) -> Snapshot:
    return tree({**found.tree, **schemas})


def test_a_step_that_needed_a_decision_needs_it_though_the_schema_asks_no_more() -> None:
    opened = entry("open", "2026-03-12")
    after = with_schemas(snapshot(focus_area("alue", PROPOSED, opened)), loosened(requires=[]))
    assert told(snapshot(AREA), after) == [("audit-mandate", "decision-mandated.missing")]


def test_a_step_leads_where_it_led_before() -> None:
    opened = focus_area("alue", PROPOSED, OPENED, status="closed", phase=None)
    by_group = decision("2026-03-12-1", "focus-area.open", "focus-areas/alue")
    after = with_schemas(snapshot(opened, by_group), loosened(to="closed", sets={}))
    assert told(snapshot(AREA), after) == [
        ("audit-transition-illegal", "audit-transition-illegal"),
        ("audit-transition-illegal", "audit-transition-illegal"),
    ]
    assert told(snapshot(), after) == told(snapshot(AREA), after)


def test_a_void_record_rests_on_nothing() -> None:
    void = entry("void", "2026-04-01", reason="x")
    gone = focus_area("alue", PROPOSED, entry("open", "2026-03-12"), void)
    assert told(snapshot(AREA), snapshot(gone)) == []


def test_kinds_that_decide_nothing_are_passed_over() -> None:
    area = focus_area("toinen")
    assert told(snapshot(area), snapshot(area, measure("toimi", "toinen"))) == []
    changed = body("secretariat", notes="x")
    assert told(snapshot(), snapshot(changed)) == []
