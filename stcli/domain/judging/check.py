"""Checking a snapshot: all rules, with places filled in, sorted; and telling new from old.

Knows the tuple of rules; the rules themselves live beside it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from stcli.domain.finding import Finding, by_place
from stcli.domain.judging.rules import RULES
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.reading import document


def check(snapshot: Snapshot) -> list[Finding]:
    """Every finding about a snapshot, in the order of files and lines."""
    return in_order(unplaced(snapshot), snapshot)


def in_order(findings: Iterable[Finding], snapshot: Snapshot) -> list[Finding]:
    """The findings with their places filled in, in the order of files and lines."""
    return by_place(placed(findings, snapshot))


def unplaced(snapshot: Snapshot) -> list[Finding]:
    """Every finding, before the lines are looked up: who tells new from old needs none.

    A file has to be read slowly for its lines, and most findings of a base are never shown.
    """
    found = list(snapshot.findings)
    for rule in RULES:
        found.extend(rule.judge(snapshot))
    return found


def placed(findings: Iterable[Finding], snapshot: Snapshot) -> list[Finding]:
    """The findings with line and column looked up in the snapshot's files."""
    known: dict[str, Any] = {}
    return [f if f.line else _placed(f, snapshot, known) for f in findings]


def _placed(finding: Finding, snapshot: Snapshot, known: dict[str, Any]) -> Finding:
    path = finding.path
    if path not in known:
        known[path] = document.positions(snapshot.tree.get(path, b""))
    line, column, end_line = known[path].locate(finding.where, finding.at)
    return finding._replace(line=line, column=column, end_line=end_line)


def signature(finding: Finding) -> tuple[Any, ...]:
    """What makes two findings the same to people: record and meaning, never the line."""
    params = sorted((key, repr(value)) for key, value in finding.params.items())
    place = tuple(part for part in finding.where if isinstance(part, str))
    return (finding.rule, finding.code, finding.record or finding.path, place, tuple(params))


def new_findings(findings: Iterable[Finding], base: Iterable[Finding]) -> list[Finding]:
    """The findings marked new or pre-existing against those of the base."""
    left: dict[tuple[Any, ...], int] = {}
    for finding in base:
        left[signature(finding)] = left.get(signature(finding), 0) + 1
    marked = []
    for finding in findings:
        key = signature(finding)
        left[key] = left.get(key, 0) - 1
        marked.append(finding._replace(new=left[key] < 0))
    return marked
