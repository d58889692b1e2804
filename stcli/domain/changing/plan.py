"""A plan: the edits of a change and what its commit will say, before anything is written.

Knows files as bytes and the trailers of a commit; does not know git, disks or the clock.
The form of the commit message is a contract (trailers with values from a fixed alphabet).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import NamedTuple

from stcli.domain.model.claim import TRAILER_VALUE, Claim


class Edit(NamedTuple):
    """One file's change; ``None`` stands for a file that is not there."""

    path: str
    before: bytes | None
    after: bytes | None


class Plan(NamedTuple):
    """Edits against a base, and the message that records them."""

    edits: tuple[Edit, ...]
    claims: tuple[Claim, ...]
    subject: str
    operation: str
    reason: str = ""
    extra: tuple[tuple[str, str], ...] = ()

    @property
    def records(self) -> tuple[str, ...]:
        """References of the records that the plan changes, each once, in order."""
        return tuple(dict.fromkeys(claim.record for claim in self.claims))

    @property
    def message(self) -> str:
        """The commit message: subject, indented reason, trailers as the last paragraph.

        The reason is indented so that no line of it can ever be read as a trailer.
        """
        body = "\n".join(f"    {line}".rstrip() for line in self.reason.splitlines())
        parts = [self.subject, body, "\n".join(f"{k}: {v}" for k, v in self._trailers())]
        return "\n\n".join(part for part in parts if part) + "\n"

    def _trailers(self) -> Iterable[tuple[str, str]]:
        for claim in self.claims:
            yield "Stcli-Action", trailer_value(claim.action)
            yield "Stcli-Record", trailer_value(claim.record)
            if claim.decision:
                yield "Stcli-Decision", trailer_value(claim.decision)
        for key, value in self.extra:
            yield key, trailer_value(value)
        yield "Stcli-Operation", trailer_value(self.operation)

    @property
    def digest(self) -> str:
        """SHA-256 (hex) of what the plan would do, whatever its operation id."""
        parts = [
            part
            for edit in self.edits
            for part in (edit.path.encode(), _hash(edit.before), _hash(edit.after))
        ]
        claims = [f"{c.action} {c.record} {c.decision}".encode() for c in self.claims]
        return hashlib.sha256(b"\0".join([*parts, *claims, self.reason.encode()])).hexdigest()


def trailer_value(value: str) -> str:
    """The value itself, checked: free text can never become a trailer."""
    if not TRAILER_VALUE.fullmatch(value):
        raise ValueError(f"not a trailer value: {value!r}")
    return value


def _hash(content: bytes | None) -> bytes:
    return b"-" if content is None else hashlib.sha256(content).digest()
