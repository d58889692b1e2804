"""The parts for CI as data: what tests of all of them read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from stcli.domain.changing.founding import HOOKS, NO_ACTION, WORKFLOW
from stcli.domain.reading import document

ROOT: Final = Path(__file__).resolve().parents[2]
SCRIPTS: Final = ("fetch", "install", "judge")


def data_of(text: str) -> Any:
    """YAML as every reader of version 1.2 sees it: ``on`` is a word."""
    found = document.read("", text.encode(), None, "")
    assert found.data is not None, found.findings
    return found.data


def text_of(path: str) -> str:
    return (ROOT / path).read_text("utf-8")


ACTION: Final = text_of("action.yml")
GITLAB: Final = text_of(".ci/gitlab.yml")
# The workflow of a new registry, once somebody has filled in which commit of the action to use.
FOUNDED: Final = WORKFLOW.replace("@LANG@", "fi").replace("@ACTION@", f"owner/stcli@{'0' * 40}")
GATES: Final = {"registry.yml": text_of(".github/workflows/registry.yml"), "founded": FOUNDED}
WORKFLOWS: Final = {**GATES, "test.yml": text_of(".github/workflows/test.yml")}
PRE_COMMIT: Final = {"of ours": text_of(".pre-commit-hooks.yaml"), "founded": HOOKS}
UNFILLED: Final = WORKFLOW.replace("@LANG@", "fi").replace("@ACTION@", NO_ACTION)


def jobs(text: str) -> dict[str, Any]:
    found: dict[str, Any] = data_of(text)["jobs"]
    return found


def steps(text: str) -> Iterator[dict[str, Any]]:
    """The steps of a workflow or of the action."""
    data = data_of(text)
    if "runs" in data:
        yield from data["runs"]["steps"]
    else:
        for job in data["jobs"].values():
            yield from job["steps"]
