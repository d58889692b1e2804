"""JSON lines: bare rows, one a line, each written as soon as it is there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from stcli.report.notation import json_text
from stcli.report.table import Report


def render(report: Report) -> Iterator[str]:
    """Each row as one line of JSON; a single record is one line."""
    content = report.data
    if content is None and report.table is not None:
        content = report.table.rows
    rows = (content,) if content is None or isinstance(content, Mapping) else content
    return (json_text(row, indent=None) + "\n" for row in rows)
