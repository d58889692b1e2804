"""The verdict: what an audit looked at, what it found, and what it could not prove.

Plain values; knows no words.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from stcli.domain.finding import ERROR, NOTE, WARNING, Finding
from stcli.domain.judging.audit.checkpoint import Checkpoint


class Signatures(NamedTuple):
    """How many landings the policy asked a signature of, and how many it found good."""

    required: int = 0
    verified: int = 0


class Verdict(NamedTuple):
    """The outcome over some landings.

    ``findings`` in the order of landings, then files; ``not_proved`` are codes of what no
    audit of this kind can show. ``first`` and ``last`` are the numbers of the landings that
    were judged (0, 0: none).
    """

    findings: Sequence[Finding]
    founding: str
    head: str
    first: int
    last: int
    commits: int
    signatures: Signatures
    not_proved: tuple[str, ...]
    bootstrap: str | None
    checkpoint: Checkpoint | None = None  # what the history was proved to go on from
    signed_by: str | None = None
    branch: str | None = None  # a remote branch that still has all that was seen on it before
    seen: str | None = None
    remembered: int = 0  # how many of the landings were judged in an earlier run

    def count(self, severity: str) -> int:
        """How many findings of a severity there are that nobody has settled."""
        return sum(f.severity == severity and not f.settled for f in self.findings)

    @property
    def accepted(self) -> int:
        """Findings that were accepted in the open."""
        return sum(f.accepted is not None for f in self.findings)

    @property
    def before_bootstrap(self) -> int:
        """Findings from before the bootstrap."""
        return sum(f.before_bootstrap and f.accepted is None for f in self.findings)

    def fails(self, *, strict: bool = False) -> bool:
        """Whether the law was broken (or, if strict, bent)."""
        return any(finding.fails(strict=strict) for finding in self.findings)

    @property
    def data(self) -> dict[str, Any]:
        """The verdict for machines."""
        return {
            "landings": self.last - self.first + 1 if self.last else 0,
            "commits": self.commits,
            "signatures": self.signatures.verified,
            "not_proved": list(self.not_proved),
            "signatures_required": self.signatures.required,
            "founding": self.founding,
            "head": self.head,
            "first": self.first or None,
            "last": self.last or None,
            "bootstrap": self.bootstrap,
            "errors": self.count(ERROR),
            "warnings": self.count(WARNING),
            "notes": self.count(NOTE),
            "accepted": self.accepted,
            "before_bootstrap": self.before_bootstrap,
            "checkpoint": self._anchor,
            "mark": {"branch": self.branch, "commit": self.seen} if self.seen else None,
            "remembered": self.remembered,
        }

    @property
    def _anchor(self) -> dict[str, Any] | None:
        if self.checkpoint is None:
            return None
        anchor = self.checkpoint
        return {"n": anchor.number, "commit": anchor.commit, "signed_by": self.signed_by}
