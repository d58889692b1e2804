"""Block YAML of rows or of a record, written by the function that the report brings along.

Knows no YAML itself: the one writer of YAML lives in the domain.
"""

from __future__ import annotations

from collections.abc import Iterator

from stcli.report.table import Report
from stcli.report.text import neutral, visible


def render(report: Report) -> Iterator[str]:
    """The content as one YAML document."""
    if report.dump is None:
        raise ValueError("a report in YAML needs its dump")
    text = neutral(visible(report.dump(report.content), keep="\n"))
    yield text if text.endswith("\n") else text + "\n"
