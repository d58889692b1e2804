"""docs/ci.md says what is so: its snippets parse, and agree with the parts they are about."""

from __future__ import annotations

import re
import shlex
from typing import Any

import pytest

from stcli.cli import main
from tests.ci.parts import ACTION, GITLAB, PRE_COMMIT, UNFILLED, data_of, text_of

PAGE = text_of("docs/ci.md")
SNIPPETS = [data_of(text) for text in re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)]
COMMANDS = [
    line.partition("#")[0].strip()
    for block in re.findall(r"```sh\n(.*?)```", PAGE, re.DOTALL)
    for line in block.splitlines()
]


def the(key: str) -> Any:
    """The one snippet that has this key at its top."""
    [found] = [snippet for snippet in SNIPPETS if key in snippet]
    return found


def test_the_workflow_of_the_page_is_the_one_that_init_writes() -> None:
    assert the("jobs") == data_of(UNFILLED)


def test_the_inputs_and_outputs_of_the_action_are_the_documented_ones() -> None:
    action = data_of(ACTION)
    rows = dict(re.findall(r"^\| `([\w-]+)` \|.*\| `(.*)` \|$", PAGE, re.MULTILINE))
    assert {name: given["default"] for name, given in action["inputs"].items()} == rows
    assert [f"output `{name}`" in PAGE.replace("\n", " ") for name in action["outputs"]] == [True]


def test_the_variables_for_gitlab_are_those_of_the_template() -> None:
    known = data_of(GITLAB)["variables"]
    assert set(the("include")["variables"]) <= known.keys()
    assert set(re.findall(r"STCLI_[A-Z]+", PAGE)) == known.keys()


def test_the_hooks_of_the_page_are_ours() -> None:
    [repository] = the("repos")["repos"]
    ours = re.findall(r"^- id: (.*)$", PRE_COMMIT["of ours"], re.MULTILINE)
    assert [hook["id"] for hook in repository["hooks"]] == ours


@pytest.mark.parametrize("line", COMMANDS)
def test_every_command_of_the_page_is_understood(
    line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    words = shlex.split(line)
    name = list(words[1 : 3 if words[1] == "audit" else 2])
    assert main([*name, "--help", "--lang", "en"]) == 0
    shown = capsys.readouterr().out
    assert [word for word in words if word.startswith("--") and word not in shown] == []
