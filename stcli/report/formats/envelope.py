"""The JSON envelope: one object, the same for every command.

Knows only how to put a report into it.
"""

from __future__ import annotations

from collections.abc import Iterator

from stcli.report.notation import json_text
from stcli.report.table import Report, envelope, finding_map


def render(report: Report) -> Iterator[str]:
    """The envelope as indented JSON."""
    findings = [finding_map(finding, report.words) for finding in report.findings]
    told = envelope(report.command, report.ok, report.content, findings, report.error)
    yield json_text(told) + "\n"
