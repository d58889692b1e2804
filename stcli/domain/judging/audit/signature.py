"""Signatures: whether a landing is signed by somebody who might do what it does.

The policy and the signers are those of the landing before: nobody can let themselves in. The
position in history decides whose key counts, never a claimed date. Knows what is asked; the
check itself is given (ssh-keygen's word).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, NamedTuple

from stcli.domain.finding import ERROR, WARNING, Finding, Severity
from stcli.domain.judging.audit.finding import of_landing
from stcli.domain.judging.audit.landing import Change, Landing
from stcli.domain.judging.audit.law_change import is_law
from stcli.domain.judging.audit.policy import MANDATE, signatures_required
from stcli.domain.judging.audit.signer import OTHER, Signers, Verify, key_of, lacking
from stcli.domain.judging.audit.story import Altered
from stcli.domain.model.claim import EDIT
from stcli.domain.model.path import get
from stcli.domain.model.reader import SIGNERS_FILE
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.model.step import word

UNSIGNED: Final = "audit-unsigned"
RULE: Final = "audit-signer"
BAD: Final = f"{RULE}.bad"


class Seal(NamedTuple):
    """What came out: whether a signature was asked for, whether a good one is there."""

    required: bool
    verified: bool
    findings: tuple[Finding, ...] = ()


class Signatory:
    """Judges the signatures of landings; remembers the signers it has read."""

    def __init__(self, verify: Verify) -> None:
        self._verify = verify
        self._read: tuple[bytes | None, Signers] = (None, Signers())

    def judge(
        self, landing: Landing, before: Snapshot, changed: list[Altered],
        policy: Mapping[str, Any], *, law: bool,
    ) -> Seal:  # fmt: skip
        """The seal of one landing, by the policy that bound before it."""
        touches = landing.changes or any(side.changes for side in landing.sides)
        required = landing.number > 1 and bool(touches) and signatures_required(policy)
        signed = landing.commit.signed
        if signed is None:
            found = [of_landing(UNSIGNED)] if required else []
            return Seal(required, verified=False, findings=tuple(found))
        if not required and SIGNERS_FILE not in before.tree:
            return Seal(required=False, verified=False)
        signers = self._signers(before.tree.get(SIGNERS_FILE))
        key = key_of(signed.signature)
        principal = signers.by_key.get(key) if key is not None else None
        if key is None or principal is None:
            code = f"{RULE}.{'form' if key is None else 'unknown'}"
            found = [of_landing(code)] if required else []
            return Seal(required, verified=False, findings=tuple(found))
        if not self._verify(principal, f"{principal} {key}", signed.content, signed.signature):
            severity: Severity = ERROR if required else WARNING
            bad = of_landing(BAD, severity, principal=principal)
            return Seal(required, verified=False, findings=(bad,))
        does = actions(changed) | others(landing.changes, before)
        roles = _roles(landing, policy, does, principal, law=law) if required else iter(())
        return Seal(required, verified=True, findings=tuple(roles))

    def _signers(self, content: bytes | None) -> Signers:
        if self._read[0] != content:
            self._read = (content, Signers.of(content))
        return self._read[1]


def _roles(
    landing: Landing, policy: Mapping[str, Any], does: set[str], principal: str, *, law: bool
) -> Iterator[Finding]:  # fmt: skip
    roles = get(policy, ("audit", "roles"))
    missing = lacking(
        roles if isinstance(roles, dict) else None, principal, does,
        merge=landing.merge is not None, law=law,
    )  # fmt: skip
    if missing:
        yield of_landing(f"{RULE}.role", principal=principal, roles=missing)


def actions(changed: list[Altered]) -> set[str]:
    """What a landing does, in the words of roles; changed mandates are law, not work."""
    found = set()
    for each in changed:
        kind, added = each.new.kind.name, list(each.added)
        mandate = each.old.data.get(MANDATE) if each.old is not None else None
        if not added and MANDATE in each.new.data and each.new.data[MANDATE] != mandate:
            continue
        found |= {f"{kind}.{word(entry, 'action')}" for _, entry in added} or {f"{kind}.{EDIT}"}
    return found


def others(changes: Iterable[Change], before: Snapshot) -> set[str]:
    """What a landing does to files that are no records' and no law's."""
    folders = {kind.folder for kind in before.kinds.values()}
    paths = (change.path for change in changes if not is_law(change.path))
    return {OTHER for path in paths if path.partition("/")[2].partition("/")[0] not in folders}
