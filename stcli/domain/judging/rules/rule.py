"""What a rule is, and how it says what it found.

A rule is a function of the snapshot alone whose name is its law. Knows findings; does not know
words, lines (they are filled in later) nor any particular rule.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Literal, NamedTuple

from stcli.domain.finding import ERROR, WARNING, Finding, Severity, Where
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot


class Rule(NamedTuple):
    """A law of the registry: its name, how bad breaking it can be, and its judge."""

    name: str
    severities: tuple[Severity, ...]
    judge: Callable[[Snapshot], Iterator[Finding]]


def error(
    code: str, record: Record, where: Where, *, at: Literal["value", "key"] = "value", **params: Any
) -> Finding:
    """A finding that makes the data invalid; the rule is what stands before the code's dot."""
    return graded(ERROR, code, record, where, at=at, **params)


def warning(
    code: str, record: Record, where: Where, *, at: Literal["value", "key"] = "value", **params: Any
) -> Finding:
    """A finding that people should see, and that stops nothing."""
    return graded(WARNING, code, record, where, at=at, **params)


def graded(
    severity: Severity,
    code: str,
    record: Record,
    where: Where,
    *,
    at: Literal["value", "key"] = "value",
    **params: Any,
) -> Finding:
    """A finding whose severity the rule has weighed."""
    return Finding(
        code.partition(".")[0], severity, record.path, code, params, where=where, at=at,
        record=record.reference,
    )  # fmt: skip
