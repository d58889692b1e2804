"""Findings as SARIF 2.1.0, the OASIS standard for results of static analysis.

Knows SARIF's shapes; rules are told by their law and explanation from the catalogue.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final
from urllib.parse import quote

from stcli.domain.finding import Finding
from stcli.report.fingerprint import fingerprints
from stcli.report.notation import json_text
from stcli.report.table import Report, finding_map
from stcli.report.words import Words

SCHEMA: Final = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)


def render(report: Report) -> Iterator[str]:
    """One log with one run."""
    rules = list(dict.fromkeys(finding.rule for finding in report.findings))
    marks = fingerprints(report.findings)
    run = {
        "tool": {"driver": _driver(rules, report)},
        "columnKind": "unicodeCodePoints",
        "results": [
            _result(finding, rules.index(finding.rule), mark, report)
            for finding, mark in zip(report.findings, marks, strict=True)
        ],
    }
    yield json_text({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}) + "\n"


def _driver(rules: Sequence[str], report: Report) -> dict[str, Any]:
    driver = {"name": "stcli", "language": report.words.lang}
    if report.version:
        driver["version"] = report.version
    return {**driver, "rules": [_rule(rule, report.words) for rule in rules]}


def _rule(rule: str, words: Words) -> dict[str, Any]:
    told: dict[str, Any] = {"id": rule}
    for key, part in (("shortDescription", "law"), ("fullDescription", "text")):
        if words.has(f"rule.{rule}.{part}"):
            told[key] = {"text": words.say(f"rule.{rule}.{part}")}
    return told


def _result(finding: Finding, index: int, mark: str, report: Report) -> dict[str, Any]:
    told = finding_map(finding, report.words)
    message = "\n".join(filter(None, (told["message"], told.get("hint"))))
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": finding.severity,
        "message": {"text": message},
        "locations": [_location(told, report.prefix)],
        "partialFingerprints": {"stcli/v1": mark},
    }
    if finding.new is not None:
        result["properties"] = {"new": finding.new}
    return result


def _location(told: dict[str, Any], prefix: str) -> dict[str, Any]:
    region = {"startLine": told["line"], "startColumn": told["column"]}
    if "end_line" in told:
        region["endLine"] = told["end_line"]
    uri = quote(prefix + told["path"], errors="backslashreplace")
    location: dict[str, Any] = {
        "physicalLocation": {"artifactLocation": {"uri": uri}, "region": region}
    }
    if "record" in told:
        name = ".".join(filter(None, (told["record"], told.get("field"))))
        location["logicalLocations"] = [{"fullyQualifiedName": name}]
    return location
