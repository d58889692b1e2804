"""The commits of a request, each looked at as if it were to land by itself.

The landing that a request asks for does not exist yet, so nobody can have signed it; what its
commits did, and who signed them, can be judged. Knows sides as values; knows no signers.
"""

from __future__ import annotations

from typing import Final

from stcli.domain.finding import NOTE, WARNING, Finding
from stcli.domain.judging.audit.claim import versions
from stcli.domain.judging.audit.desk import Desks
from stcli.domain.judging.audit.landing import Landing, Merge, Side
from stcli.domain.judging.audit.law_change import is_law
from stcli.domain.judging.audit.policy import mandates_changed, policy_changed
from stcli.domain.judging.audit.signature import BAD, UNSIGNED
from stcli.domain.judging.audit.story import Altered
from stcli.domain.model.reader import REGISTRY_FILE
from stcli.domain.model.record import Record

# No landing before which nothing was signed; which one it will be, nobody knows.
_LATER: Final = 2


def as_landing(side: Side) -> Landing:
    """A commit of a side as a landing of its own."""
    merge = Merge((), ()) if len(side.commit.parents) > 1 else None
    return Landing(_LATER, side.commit, side.changes, side.law, merge=merge, proposed=True)


def altered_by(side: Side, desks: Desks) -> list[Altered]:
    """The records that a commit changes or brings."""
    pairs = versions(side.changes, desks.of(side.earlier), desks.of(side.law))
    return [Altered(old, new) for old, new in pairs if new is not None and _differ(old, new)]


def _differ(old: Record | None, new: Record) -> bool:
    return old is None or old.data != new.data


def touches_law(side: Side, changed: list[Altered], desks: Desks) -> bool:
    """Whether a commit changes schemas, policy, signers or mandates."""
    for path, before, after in side.changes:
        if is_law(path):
            return True
        if path == REGISTRY_FILE:
            old = desks.of(side.earlier).read(path, before).registry or {}
            new = desks.of(side.law).read(path, after).registry or {}
            if any(policy_changed(old, new)):
                return True
    return any(mandates_changed(changed))


def as_claim(finding: Finding) -> Finding:
    """What is said of a commit's signature, while the landing's own is not there yet.

    A lander may sign for the work of others, signed or not; so it keeps nobody out, but whoever
    lands the commits one by one should know. A name that was misused is worth a second look.
    """
    code = f"{UNSIGNED}.side" if finding.code == UNSIGNED else finding.code
    return finding._replace(code=code, severity=WARNING if code == BAD else NOTE)
