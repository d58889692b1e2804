"""Lifecycles as diagrams, made from the schemas: the README shows one of them."""

from __future__ import annotations

import re

import pytest

from stcli.report.diagram import lifecycle_diagram, lifecycle_rows
from stcli.report.words import Words
from tests.domain.building import ROOT, kinds

BLOCK = re.compile(
    r"<!-- lifecycle:begin -->\n```mermaid\n(.*?)\n```\n<!-- lifecycle:end -->", re.DOTALL
)


def test_the_readme_shows_the_lifecycle_that_the_schema_declares() -> None:
    shown = BLOCK.search((ROOT / "README.md").read_text(encoding="utf-8"))
    assert shown is not None
    assert shown[1] == lifecycle_diagram(kinds()["focus-area"], "en")


@pytest.mark.parametrize("name", sorted(kinds()))
@pytest.mark.parametrize("lang", ["fi", "sv", "en"])
def test_every_step_but_void_is_drawn_once_from_each_state_in_which_it_starts(
    name: str, lang: str
) -> None:
    kind = kinds()[name]
    drawn = lifecycle_diagram(kind, lang)
    if kind.lifecycle is None:
        assert drawn == ""
        return
    steps = [action for action in kind.lifecycle.actions.values() if "*" not in action.sources]
    assert drawn.count(" --> ") == sum(max(1, len(action.sources)) for action in steps)


def test_states_and_steps_are_called_by_their_labels() -> None:
    drawn = lifecycle_diagram(kinds()["focus-area"], "fi")
    assert '    state "päättynyt" as closed' in drawn
    assert "    open --> closed : päätä" in drawn


@pytest.mark.parametrize("name", sorted(kinds()))
@pytest.mark.parametrize("lang", ["fi", "sv", "en"])
def test_in_words_every_step_stands_with_each_state_in_which_it_starts(
    name: str, lang: str
) -> None:
    kind = kinds()[name]
    rows = list(lifecycle_rows(kind, Words(lang)))
    if kind.lifecycle is None:
        assert rows == []
        return
    states = [state for state in kind.lifecycle.states.values() if not state.hidden]
    told = rows[: 1 + len(states)]
    said = [step for _, steps in told for step in steps.split("; ")]
    for action in kind.lifecycle.actions.values():
        if "*" not in action.sources:
            starts = [step for step in said if step.partition(":")[0] == action.name]
            assert len(starts) == max(1, len(action.sources))


def test_in_words_a_step_tells_where_it_leads_and_once_what_it_needs() -> None:
    rows = dict(lifecycle_rows(kinds()["focus-area"], Words("fi")))
    assert rows["avoin"] == "start:\u00a0avoin, toimeenpano; close:\u00a0päättynyt"
    assert rows["hylätty"] == Words("fi").say("lifecycle.end")
    assert rows["edellyttää: päätös"] == "open, start, close, reject, reopen, defer"
    assert rows["edellyttää: perustelu"] == "close"
    measure = dict(lifecycle_rows(kinds()["measure"], Words("en")))
    assert "move:\u00a0the state stays" in measure["planned"]
    assert measure["needs reason"] == "suspend, cancel, transfer, move"
    meeting = lifecycle_rows(kinds()["organisation"], Words("sv"))
    assert not [left for left, _ in meeting if left.startswith("kräver")]
