"""Findings as workflow commands of GitHub Actions, which shows them beside the changed lines.

Knows that GitHub shows ten annotations of a type a step: the rest is told in one line.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from stcli.domain.finding import Finding
from stcli.report.table import Report, finding_map
from stcli.report.text import neutral, visible

TYPES: Final = {"error": "error", "warning": "warning", "note": "notice"}
SHOWN: Final = 10


def render(report: Report) -> Iterator[str]:
    """At most ten commands of a type, then how many there are besides."""
    counts: Counter[str] = Counter()
    for finding in sorted(report.findings, key=lambda f: f.new is False):
        counts[_severity(finding)] += 1
        if counts[_severity(finding)] <= SHOWN:
            yield _command(finding, report)
    rest = {s: counts[s] - SHOWN for s in TYPES if counts[s] > SHOWN}
    if rest:
        parts = [report.words.say(f"summary.{s}", count=n) for s, n in rest.items()]
        yield neutral(report.words.say("github.more", counts=parts, command=report.command)) + "\n"


def _severity(finding: Finding) -> str:
    """What was there before the change is shown, but is not the change's fault."""
    return "note" if finding.new is False else finding.severity


def _command(finding: Finding, report: Report) -> str:
    told = finding_map(finding, report.words)
    properties = {
        "file": report.prefix + finding.path,
        "line": told["line"],
        "endLine": told.get("end_line"),
        "col": told["column"],
        "title": finding.rule,
    }
    listed = ",".join(f"{k}={_property(str(v))}" for k, v in properties.items() if v is not None)
    message = "\n".join(filter(None, (told["message"], told.get("hint"))))
    return f"::{TYPES[_severity(finding)]} {listed}::{_message(message)}\n"


def _message(text: str) -> str:
    shown = visible(text, keep="\r\n").replace("%", "%25")
    return neutral(shown.replace("\r", "%0D").replace("\n", "%0A"))


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")
