"""Every rule has a case: a good file that passes and a bad one that breaks that rule alone.

``tests/cases/<rule>/`` holds ``good.*``, ``bad.*`` and ``expected.txt``, whose lines are
``path:line:column rule``: what is found when the bad file stands at the path of the first line.
The good file stands at the same path, or at the one in ``good.txt``. Around both stand the
files of ``tests/cases/base``, and those that the case brings in its own ``registry/``. All
records in them are made up.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from stcli.domain.finding import Finding, Severity
from stcli.domain.judging.check import check
from stcli.domain.judging.rules import READING, RULES
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.reading.tree import MemoryTree
from tests.domain.building import SCHEMAS
from tests.domain.test_rules import keywords

CASES = Path(__file__).resolve().parents[1] / "cases"
USED = {
    word.lower() for file, content in SCHEMAS.items() if not file.startswith("meta.")
    for word in keywords(json.loads(content))
}  # fmt: skip
# Keywords that a registry's own schemas may use, but ours do not.
UNUSED = {
    name for name in READING
    if name.startswith("schema-") and name != "schema-invalid"
    and name.removeprefix("schema-").replace("-", "") not in USED
}  # fmt: skip
NAMES = sorted({*(rule.name for rule in RULES), *READING} - UNUSED)


def files_of(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.relative_to(folder).parts[0] == "registry"
    }


def expected(name: str) -> list[str]:
    return (CASES / name / "expected.txt").read_text("utf-8").splitlines()


def found_with(name: str, which: str, path: str) -> list[Finding]:
    """What is found when the good or the bad file of a case stands at a path."""
    (content,) = (CASES / name).glob(f"{which}.*[!t]")
    tree = files_of(CASES / "base") | files_of(CASES / name) | {path: content.read_bytes()}
    if path.startswith("schemas/"):
        tree = {f"schemas/{file}": schema for file, schema in SCHEMAS.items()} | tree
    return check(Snapshot.of(MemoryTree(tree), SCHEMAS))


def test_every_rule_has_a_case_and_every_case_a_rule() -> None:
    assert sorted(path.name for path in CASES.iterdir() if path.name != "base") == NAMES


def test_what_stands_around_the_cases_is_free_of_findings() -> None:
    assert check(Snapshot.of(MemoryTree(files_of(CASES / "base")), SCHEMAS)) == []


@pytest.mark.parametrize("name", NAMES)
def test_the_bad_file_breaks_its_rule_there_and_no_other(name: str) -> None:
    path = expected(name)[0].partition(":")[0]
    found = found_with(name, "bad", path)
    assert [f"{f.path}:{f.line}:{f.column} {f.rule}" for f in found] == expected(name)
    assert {f.rule for f in found} == {name}


@pytest.mark.parametrize("name", NAMES)
def test_the_good_file_passes_all_rules(name: str) -> None:
    path = expected(name)[0].partition(":")[0]
    given = CASES / name / "good.txt"
    if given.exists():
        path = given.read_text("utf-8").strip()
    assert found_with(name, "good", path) == []


def severities() -> dict[str, tuple[Severity, ...]]:
    return {rule.name: rule.severities for rule in RULES} | dict(READING)


@pytest.mark.parametrize("name", NAMES)
def test_the_severity_is_one_that_the_rule_names(name: str) -> None:
    path = expected(name)[0].partition(":")[0]
    assert {f.severity for f in found_with(name, "bad", path)} <= set(severities()[name])
