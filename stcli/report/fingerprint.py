"""A finding's fingerprint: the same as long as it is the same mistake in the same record.

Knows what a mistake means (rule, record, field, values), so that lines added above it,
another language or a new wording make no new mistake of it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from stcli.domain.finding import Finding
from stcli.report.notation import json_text

PLACES: Final = ("line", "column")


def fingerprints(findings: Sequence[Finding]) -> Iterator[str]:
    """A fingerprint for each, in order (64 hex digits); equal mistakes are numbered."""
    from hashlib import sha256

    seen: Counter[str] = Counter()
    for finding in findings:
        meaning = _meaning(finding)
        seen[meaning] += 1
        yield sha256(f"{meaning}\n{seen[meaning]}".encode("utf-8", "backslashreplace")).hexdigest()


def _meaning(finding: Finding) -> str:
    params = {key: value for key, value in finding.params.items() if not key.endswith(PLACES)}
    subject = finding.record or finding.path
    parts = [finding.rule, subject, finding.field, finding.code, params, finding.commit]
    return json_text(parts, indent=None)
