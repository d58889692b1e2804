"""Changed law: everything that a step changes in schemas, policies, mandates and signers.

The audit names it at the landing, the planner before anything is saved. Knows two snapshots;
which change of a schema or a policy loosens what, ``loosening`` and ``policy`` know.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from stcli.domain.finding import NOTE, Finding
from stcli.domain.judging.audit.loosening import BROKEN, schemas_changed
from stcli.domain.judging.audit.policy import mandates_changed, policy_changed, signers_changed
from stcli.domain.judging.audit.story import Altered, altered
from stcli.domain.model.law import SCHEMAS
from stcli.domain.model.reader import SIGNERS_FILE
from stcli.domain.model.snapshot import Snapshot


def is_law(path: str) -> bool:
    """Whether a file is law through and through, so that any change of it is one of the law."""
    return f"{path}/".startswith(SCHEMAS) or path == SIGNERS_FILE


def law_changed(
    before: Snapshot, after: Snapshot, changed: list[Altered], *, policy: Mapping[str, Any],
    paths: Collection[str],
) -> Iterator[Finding]:  # fmt: skip
    """What a step changes in the law; ``policy`` is what bound so far, ``paths`` changed."""
    yield from schemas_changed(before.law, after.law)
    yield from mandates_changed(changed)
    if before.registry is not after.registry:
        yield from policy_changed(policy, after.registry)
    if SIGNERS_FILE in paths:
        yield from signers_changed(before.tree.get(SIGNERS_FILE), after.tree.get(SIGNERS_FILE))


def loosened(before: Snapshot, after: Snapshot, paths: Collection[str]) -> Iterator[Finding]:
    """What a plan would loosen, or must not change; a schema that is broken says so itself."""
    changed = altered(before, after)
    for finding in law_changed(before, after, changed, policy=before.registry, paths=paths):
        if finding.severity != NOTE and finding.code != BROKEN:
            yield finding
