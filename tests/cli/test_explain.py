"""``stcli explain``: every rule in words, in three languages."""

from __future__ import annotations

import pytest

from stcli.cli.explain import rules
from tests.cli.made_up import Run
from tests.domain.building import ROOT


@pytest.mark.parametrize("lang", ["fi", "sv", "en"])
def test_every_rule_has_a_law_and_an_explanation(lang: str, run: Run) -> None:
    rows = run("explain", "--json", "--lang", lang).envelope["data"]
    assert [row["rule"] for row in rows] == list(rules())
    assert all(row["law"] and row["text"] and row["severities"] for row in rows)


def test_every_law_on_a_step_that_is_judged_can_be_explained() -> None:
    source = "".join(
        path.read_text(encoding="utf-8") for path in (ROOT / "stcli/domain/judging").glob("*.py")
    )
    named = {word for word in source.split('"') if word.startswith("audit-") and "." not in word}
    assert named <= rules().keys()


def test_a_rule_is_found_as_it_stands_after_a_finding(run: Run) -> None:
    assert run("explain", "[network-seat]").out == run("explain", "network-seat").out


def test_a_family_of_rules_is_listed(run: Run) -> None:
    said = run("explain", "audit", "-f", "json").envelope["data"]
    assert "audit-frozen-edited" in [row["rule"] for row in said]
    assert all(row["rule"].startswith("audit-") for row in said)
