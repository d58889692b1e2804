"""The gate: one verdict on a request, from what the laws and the rules say of it.

The same thing is told once, however many laws it breaks; what was found in the base already is
told apart and keeps nobody out. Knows findings as values; knows neither history nor merging.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any, Final, NamedTuple

from stcli.domain.finding import ERROR, NOTE, WARNING, Finding
from stcli.domain.judging.audit import guard
from stcli.domain.judging.audit.finding import of_landing
from stcli.domain.judging.audit.verdict import Signatures
from stcli.domain.judging.check import new_findings
from stcli.domain.model.snapshot import Snapshot

LAW: Final = "law"
_LAW_CHANGED: Final = "audit-law-changed"
# Laws on steps that say of a record what a rule says of it too.
_TOLD_BY_RULES: Final = (guard.RULE, "audit-transition-illegal")
_LOST: Final = "audit-claim-differs.lost"
Key = tuple[Any, ...]


class Verdict(NamedTuple):
    """What came out: may the request be merged, and what was not judged.

    ``bases`` are the commits where both lines meet, ``commits`` those that the head brings,
    ``conflicts`` the places that could not be merged, ``allowed`` what was permitted beforehand.
    """

    findings: Sequence[Finding]
    base: str
    head: str
    bases: Sequence[str]
    commits: int
    signatures: Signatures
    not_proved: tuple[str, ...]
    allowed: tuple[str, ...] = ()
    conflicts: int = 0
    loosens: bool = False  # the law, without leave

    @property
    def new(self) -> list[Finding]:
        """What the request brings."""
        return [finding for finding in self.findings if finding.new is not False]

    @property
    def old(self) -> list[Finding]:
        """What was there before."""
        return [finding for finding in self.findings if finding.new is False]

    def count(self, severity: str) -> int:
        """How many findings of a severity the request brings."""
        return sum(finding.severity == severity for finding in self.new)

    def fails(self, *, strict: bool = False) -> bool:
        """Whether the request may not be merged."""
        return any(finding.fails(strict=strict) for finding in self.findings)

    @property
    def data(self) -> dict[str, Any]:
        """The verdict for machines."""
        return {
            "landings": 1 if self.commits else 0,
            "commits": self.commits,
            "signatures": self.signatures.verified,
            "not_proved": list(self.not_proved),
            "signatures_required": self.signatures.required,
            "base": self.base,
            "head": self.head,
            "merge_base": self.bases[0] if len(self.bases) == 1 else None,
            "merge_bases": list(self.bases),
            "conflicts": self.conflicts,
            "new": len(self.new),
            "old": len(self.old),
            "errors": self.count(ERROR),
            "warnings": self.count(WARNING),
            "notes": self.count(NOTE),
            "allowed": list(self.allowed),
        }


def marked(
    rules: Iterable[Finding], earlier: Iterable[Finding], before: Snapshot, after: Snapshot
) -> list[Finding]:
    """The findings of rules, each marked as the request's own or as older than it.

    An error in a record whose history the request continues is its own: a step is not taken on
    what is wrong, and an old wrong is no cover for the same one done again.
    """
    found = new_findings(rules, earlier)
    return [f._replace(new=True) if _goes_on(f, before, after) else f for f in found]


def _goes_on(finding: Finding, before: Snapshot, after: Snapshot) -> bool:
    if finding.severity != ERROR or finding.record is None:
        return False
    old, new = (snapshot.records.get(finding.record) for snapshot in (before, after))
    return old is not None and new is not None and len(new.history) > len(old.history)


def loosens(finding: Finding) -> bool:
    """Whether a law on steps names a loosening: a warning to whoever looks back."""
    return finding.rule == _LAW_CHANGED and finding.severity == WARNING


def collected(
    laws: Sequence[Finding], rules: Sequence[Finding], conflicts: Sequence[Finding], *,
    allowed: Collection[str],
) -> list[Finding]:  # fmt: skip
    """All that was found, the new before the old, each in the order of files.

    ``rules`` are marked as new or old already. A place in conflict stays as the base has it,
    so that what was to become of it is not held to be lost.
    """
    torn = {finding.record or finding.path for finding in conflicts}
    told = {_key(f) for f in rules if f.new is not False and f.severity == ERROR}
    exact = {_meaning(f) for f in laws if len(f.where) > 1}
    step = [
        f for f in laws
        if not (f.code == _LOST and (f.record or f.path) in torn)
        and not (f.rule in _TOLD_BY_RULES and _key(f) in told)
        and not (f.where == ("history",) and _meaning(f) in exact)
    ]  # fmt: skip
    again = {_key(f) for f in step if f.rule == guard.RULE}
    found = [f._replace(new=True) for f in (*conflicts, *_tightened(step, allowed))]
    found += [f for f in rules if f.new is not False]
    old = [f for f in rules if f.new is False and _key(f) not in again]
    return sorted(found, key=_place) + sorted(old, key=_place)


def _meaning(finding: Finding) -> Key:
    """What is said of which record, wherever in it."""
    params = sorted((key, repr(value)) for key, value in finding.params.items())
    return (finding.code, finding.record, tuple(params))


def _key(finding: Finding) -> Key:
    """What is said of which place, whichever law says it."""
    code = finding.params.get("problem", finding.code)
    return (code, finding.record or finding.path, finding.where)


def _place(finding: Finding) -> Key:
    return (finding.path, finding.line, finding.column, finding.rule, finding.code)


def _tightened(findings: Iterable[Finding], allowed: Collection[str]) -> Iterator[Finding]:
    """Who may loosen the law has to say so; then it stays a warning, and fails nothing."""
    for finding in findings:
        if not loosens(finding):
            yield finding
        elif LAW in allowed:
            yield finding._replace(allowed=True)
        else:
            yield finding._replace(severity=ERROR)


def twin(name: str, of: str) -> Finding:
    """A folder that on some computers would be the registry's own."""
    return Finding("file-kind", ERROR, name, "file-kind.twin", {"twin": of}, line=1, column=1)


def strangers(head: str) -> Finding:
    """Two histories that have nothing in common."""
    return of_landing("audit-trunk.unrelated")._replace(commit=head)


def malformed(head: str, id: str) -> Finding:
    """A request with an object that can't be read in one way only."""
    return of_landing("audit-object.malformed", id=id)._replace(commit=head, new=True)


def tangled(head: str, most: int) -> Finding:
    """A request whose lines crossed each other too often to be followed."""
    return of_landing("audit-trunk.tangled", most=most)._replace(commit=head, new=True)
