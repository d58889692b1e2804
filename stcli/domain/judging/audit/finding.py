"""How the audit says what it found: findings about landings rather than about files.

Knows the form of such findings; no law.
"""

from __future__ import annotations

from typing import Any

from stcli.domain.finding import ERROR, Finding, Severity, Where
from stcli.domain.model.reader import REGISTRY_FILE
from stcli.domain.model.record import Record


def of_record(
    code: str, record: Record, where: Where = (), severity: Severity = ERROR,
    /, *, before: Any = None, after: Any = None, **params: Any,
) -> Finding:  # fmt: skip
    """A finding about a record; the rule is what stands before the code's dot."""
    return Finding(
        code.partition(".")[0], severity, record.path, code, params, where=where,
        record=record.reference, before=before, after=after,
    )  # fmt: skip


def of_landing(
    code: str, severity: Severity = ERROR, path: str = REGISTRY_FILE, where: Where = (),
    /, *, before: Any = None, after: Any = None, record: str | None = None, **params: Any,
) -> Finding:  # fmt: skip
    """A finding about a landing itself, or a file that is no record."""
    return Finding(
        code.partition(".")[0], severity, path, code, params, where=where, line=0 if where else 1,
        column=0 if where else 1, record=record, before=before, after=after,
    )  # fmt: skip
