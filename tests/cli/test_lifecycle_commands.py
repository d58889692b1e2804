"""No step is forgotten: every action of every shipped lifecycle has a command that can take it.

The lifecycles stand in the schemas alone; this compares them with the command line.
"""

from __future__ import annotations

from typing import Any, Final

import pytest

from stcli.cli.act import shipped_kinds
from stcli.cli.command_tree import build
from stcli.cli.fields import MANAGED
from stcli.domain.model.kind import VOID, Kind
from stcli.report import label
from tests.cli.made_up import Run

KINDS: Final = {name: kind for name, kind in shipped_kinds().items() if kind.lifecycle}
ACTIONS: Final = [
    (name, action)
    for name, kind in KINDS.items()
    for action in (kind.lifecycle.actions if kind.lifecycle else ())
]
# What is told otherwise than by an option of its own name: it follows from the record.
BY_ITSELF: Final = {"from"}


def command_of(kind: str, action: str) -> Any:
    """The command that takes the step; void is one command for all kinds."""
    words = (VOID,) if action == VOID else (kind, action)
    command = build(None)
    for word in words:
        command = getattr(command, "commands", {}).get(word)
    return command


def options(kind: str, action: str) -> set[str]:
    found = command_of(kind, action).params
    return {option.removeprefix("--") for param in found for option in (*param.opts, param.name)}


def names_of(kind: Kind, field: str) -> set[str]:
    """What the option for a field may be called: itself, with a language, or its singular."""
    option = field.replace("_", "-")
    single = str(kind.schema["properties"][field].get("x-option", option))
    return {option, f"{option}-fi", single, field}


@pytest.mark.parametrize(("kind", "action"), ACTIONS)
def test_every_action_has_its_command(kind: str, action: str) -> None:
    assert command_of(kind, action) is not None


@pytest.mark.parametrize(("kind", "action"), ACTIONS)
def test_the_command_takes_all_that_the_action_requires(kind: str, action: str) -> None:
    lifecycle = KINDS[kind].lifecycle
    assert lifecycle is not None
    known = options(kind, action)
    # A meeting is planned `for` its own date, which is then the option.
    own = {"for": "date"} if action == lifecycle.initial else {}
    for name in lifecycle.actions[action].requires:
        if name not in BY_ITSELF:
            assert own.get(name, name).replace("_", "-") in known, name
    assert "decision" not in lifecycle.actions[action].requires or {"meeting", "text-fi"} <= known
    assert "date" in known


@pytest.mark.parametrize("name", KINDS)
def test_a_new_record_can_be_given_all_that_its_schema_requires(name: str) -> None:
    kind = KINDS[name]
    assert kind.lifecycle is not None
    known = options(name, kind.lifecycle.initial)
    for field in kind.schema["required"]:
        if field not in MANAGED:
            assert names_of(kind, field) & known, field


@pytest.mark.parametrize("lang", ["fi", "sv", "en"])
@pytest.mark.parametrize("name", KINDS)
def test_the_help_of_a_group_shows_its_lifecycle(name: str, lang: str, run: Run) -> None:
    page = run(name, "--help", "--lang", lang)
    assert page.code == 0
    lifecycle = KINDS[name].lifecycle
    assert lifecycle is not None
    shown = " ".join(page.out.split())
    for state in lifecycle.states.values():
        assert state.hidden or label.of_state(KINDS[name], state.name, lang) in shown
    assert all(action in shown for action in lifecycle.actions if action != VOID)
