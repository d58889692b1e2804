"""Findings as GitLab's Code Quality report, which compares them between branches.

Knows GitLab's five severities; the fingerprint is of the mistake, not of its line.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from stcli.domain.finding import Finding
from stcli.report.fingerprint import fingerprints
from stcli.report.notation import json_text
from stcli.report.table import Report, finding_map


def render(report: Report) -> Iterator[str]:
    """One list of issues."""
    pairs = zip(report.findings, fingerprints(report.findings), strict=True)
    yield json_text([_issue(finding, mark, report) for finding, mark in pairs]) + "\n"


def _issue(finding: Finding, mark: str, report: Report) -> dict[str, Any]:
    told = finding_map(finding, report.words)
    place = {"begin": told["line"]}
    if "end_line" in told:
        place["end"] = told["end_line"]
    return {
        "type": "issue",
        "check_name": finding.rule,
        "description": told["message"],
        "fingerprint": mark,
        "severity": severity(finding),
        "location": {"path": report.prefix + finding.path, "lines": place},
    }


def severity(finding: Finding) -> str:
    """A file that cannot be read blocks; what ``fmt`` mends is minor."""
    if finding.severity == "error":
        return "blocker" if finding.rule.startswith("yaml-") else "critical"
    if finding.severity == "warning":
        return "minor" if finding.fix else "major"
    return "info"
