"""Findings as a JUnit report: a test a file, failed by the findings in it.

Keeps to what both common schemas allow, Jenkins' and Ant's: one failure a test case, every
element that one of them requires. Ant's also wants the time of the run (``Report.moment``).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from stcli.domain.finding import Finding
from stcli.report.table import Report, fails, finding_map
from stcli.report.text import neutral, visible

Attributes = Mapping[str, str | int]


def render(report: Report) -> Iterator[str]:
    """One suite with a case for each file that was looked at or is named in a finding."""
    by_file: dict[str, list[Finding]] = {path: [] for path in report.files}
    for finding in report.findings:
        by_file.setdefault(finding.path, []).append(finding)
    bad = {path: [f for f in found if fails(f, report)] for path, found in by_file.items()}
    mild = [f for f in report.findings if not fails(f, report)]
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n'
    yield f"  <testsuite{_listed(_suite(report, bad))}>\n    <properties/>\n"
    yield from (_case(path, found, report) for path, found in bad.items())
    yield f"    <system-out>{_text(_all(mild, report))}</system-out>\n    <system-err/>\n"
    yield "  </testsuite>\n</testsuites>\n"


def _suite(report: Report, bad: Mapping[str, Sequence[Finding]]) -> Attributes:
    suite: dict[str, str | int] = {
        "name": f"stcli {report.command}",
        "package": "stcli",
        "id": 0,
        "tests": len(bad),
        "failures": sum(map(bool, bad.values())),
        "errors": 0,
        "hostname": "localhost",
        "time": "0",
    }
    if report.moment is not None:
        suite["timestamp"] = report.moment
    return suite


def _case(path: str, found: Sequence[Finding], report: Report) -> str:
    folder = path.rpartition("/")[0].replace("/", ".") or "stcli"
    case = f"    <testcase{_listed({'name': path, 'classname': folder, 'time': '0'})}"
    if not found:
        return case + "/>\n"
    first = finding_map(found[0], report.words)
    failure = _listed({"message": first["message"], "type": found[0].rule})
    text = _text(_all(found, report))
    return f"{case}>\n      <failure{failure}>{text}</failure>\n    </testcase>\n"


def _all(findings: Sequence[Finding], report: Report) -> str:
    return "\n".join(_line(finding, report) for finding in findings)


def _line(finding: Finding, report: Report) -> str:
    told = finding_map(finding, report.words)
    severity = report.words.say(f"severity.{finding.severity}")
    place = f"{report.prefix}{finding.path}:{told['line']}:{told['column']}"
    return neutral(f"{place}: {severity}: {told['message']} [{finding.rule}]")


def _listed(attributes: Attributes) -> str:
    return "".join(f' {key}="{_quoted(str(value))}"' for key, value in attributes.items())


def _quoted(text: str) -> str:
    return _text(neutral(text)).replace('"', "&quot;").replace("\n", "&#10;")


def _text(text: str) -> str:
    """Characters that XML does not have are shown as their numbers."""
    shown = visible(text, keep="\n")
    return shown.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
