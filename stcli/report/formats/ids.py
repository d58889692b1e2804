"""Bare ids, one a line, to be given to another command.

A row without an ``id`` of its own (rows of several kinds) is named by its reference.
"""

from __future__ import annotations

from collections.abc import Iterator

from stcli.report.table import Report, Table
from stcli.report.text import visible


def render(report: Report) -> Iterator[str]:
    """One id a line."""
    rows = (report.table or Table(())).rows
    return (visible(str(row.get("id") or row.get("reference") or "")) + "\n" for row in rows)
