"""JSON lines: bare rows, one a line, each written as soon as it is there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from stcli.report.notation import json_text
from stcli.report.table import Report


def render(report: Report) -> Iterator[str]:
    """Each row as one line of JSON; a single record is one line."""
    content = report.content
    rows = content if isinstance(content, Sequence) else (content,)
    return (json_text(row, indent=None) + "\n" for row in rows)
