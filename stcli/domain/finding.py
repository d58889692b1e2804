"""A finding: one thing that is wrong in a registry, as a value.

Knows what was found and where; does not know any words (the catalogues in ``report`` have
them) nor how lines are counted (``reading.document.positions`` fills lines in).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final, Literal, NamedTuple

Severity = Literal["error", "warning", "note"]
Where = tuple[str | int, ...]

ERROR: Final = "error"
WARNING: Final = "warning"
NOTE: Final = "note"
SHORT: Final = 10  # characters of a commit's id that people see


class Finding(NamedTuple):
    """One broken law: which, how bad, where, and the parameters of its message.

    ``where`` is the path of keys and list indexes inside the record, ``at`` whether the key
    or the value there is meant. ``line`` and ``column`` count characters from 1; 0 means that
    they are still to be filled in from ``where``.
    """

    rule: str
    severity: Severity
    path: str
    code: str
    params: Mapping[str, Any] = {}
    where: Where = ()
    at: Literal["value", "key"] = "value"
    line: int = 0
    column: int = 0
    end_line: int | None = None
    record: str | None = None
    fix: bool = False
    new: bool | None = None
    # Only the laws on steps fill these: what stood before and after, and the commit.
    before: Any = None
    after: Any = None
    commit: str | None = None
    # Only the audit fills these: why it was accepted, and whether it is older than the bootstrap.
    accepted: str | None = None
    before_bootstrap: bool = False
    # Only the gate fills this: it was permitted beforehand, so that it keeps nothing out.
    allowed: bool = False

    @property
    def field(self) -> str | None:
        """The place inside the record as users write it, ``history[2].decision``."""
        return field_of(self.where) or None

    @property
    def settled(self) -> bool:
        """Whether it is only shown for the record."""
        return self.accepted is not None or self.before_bootstrap

    def fails(self, *, strict: bool = False) -> bool:
        """Whether a run fails by it: not by what was there before or allowed, if that was asked."""
        grave = (ERROR, WARNING) if strict else (ERROR,)
        return self.severity in grave and self.new is not False and not self.allowed


def field_of(where: Where) -> str:
    """Write a path of keys and indexes in the path grammar of the command line."""
    text = ""
    for part in where:
        if isinstance(part, int):
            text += f"[{part}]"
        else:
            text += f".{part}" if text else part
    return text


def by_place(findings: Iterable[Finding]) -> list[Finding]:
    """Findings in the order in which a reader meets them: file, line, column, rule."""
    return sorted(findings, key=place)


def place(finding: Finding) -> tuple[str, int, int, str, str]:
    """What findings are sorted by."""
    return finding.path, finding.line, finding.column, finding.rule, finding.code


def errors(findings: Iterable[Finding]) -> list[Finding]:
    """Only the findings that make data invalid."""
    return [finding for finding in findings if finding.severity == ERROR]
