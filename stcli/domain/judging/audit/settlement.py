"""Settlement: findings that became notes, because of a bootstrap or because they were accepted.

Nothing is hidden: what is settled is shown as settled and counted. A bootstrap is what
registry.yaml first said; both it and accepted findings name landings of the past only. Knows
the trunk by ids and what the policy said at each landing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from stcli.domain.finding import NOTE, Finding
from stcli.domain.judging.audit.finding import of_landing
from stcli.domain.model.path import get

RULE: Final = "audit-law-changed"


class Settlement:
    """What was settled so far; moves on from landing to landing."""

    def __init__(self, numbers: Mapping[str, int]) -> None:
        self.numbers = numbers  # the trunk: a landing's number by its commit
        self.bootstrap = 0  # number of the landing up to which findings are notes
        self.told = False
        self.accepted: dict[tuple[str, str, str], str] = {}
        self._seen: list[Any] = []

    def take(self, registry: Mapping[str, Any], number: int) -> Iterator[Finding]:
        """What the policy says at a landing; a name of no earlier landing is an error."""
        named = get(registry, ("audit", "bootstrap"))
        if isinstance(named, str) and not self.told:
            self.told = True
            if self._is_earlier(named, number):
                self.bootstrap = self.numbers[named]
            else:
                yield of_landing(f"{RULE}.bootstrap-unknown", after=named, named=named)
        entries = get(registry, ("audit", "accepted"))
        for entry in entries if isinstance(entries, list) else ():
            if entry not in self._seen:
                self._seen.append(entry)
                yield from self._accept(entry, number)

    def _accept(self, entry: Mapping[str, Any], number: int) -> Iterator[Finding]:
        commit, rule, record = (str(entry.get(name)) for name in ("commit", "rule", "record"))
        if self._is_earlier(commit, number):
            self.accepted.setdefault((commit, rule, record), str(entry.get("reason")))
        else:
            yield of_landing(f"{RULE}.accepted-unknown", after=entry, named=commit)

    def _is_earlier(self, commit: str, number: int) -> bool:
        return self.numbers.get(commit, number) < number

    def settled(self, findings: Sequence[Finding]) -> list[Finding]:
        """The findings with those that are settled made notes, and said so."""
        return [self._settled(finding) for finding in findings]

    def _settled(self, finding: Finding) -> Finding:
        commit = finding.commit or ""
        key = (commit, finding.rule, finding.record or finding.path)
        if key in self.accepted:
            return finding._replace(severity=NOTE, accepted=self.accepted[key])
        if self.numbers.get(commit, self.bootstrap + 1) <= self.bootstrap:
            return finding._replace(severity=NOTE, before_bootstrap=True)
        return finding
