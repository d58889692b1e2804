"""Recalling what the rules found the last time, while no file has changed since.

Brings findings into a form that can be kept, and back; what would not come back the same is not
kept.
"""

from __future__ import annotations

import dataclasses
import json
from typing import TYPE_CHECKING, Any, Final

from stcli.domain.finding import Finding
from stcli.store.memo import memo_of

if TYPE_CHECKING:
    from stcli.cli.shell import Shell
    from stcli.store.tree import WorkTree

PURPOSE: Final = "findings"


@dataclasses.dataclass(frozen=True, slots=True)
class Judged:
    """What the rules say of a registry, its files, and those of them that are records."""

    findings: tuple[Finding, ...]
    files: frozenset[str]
    records: frozenset[str]


class Memory:
    """What is remembered of the files of a work tree."""

    def __init__(self, shell: Shell, tree: WorkTree) -> None:
        self._memo = memo_of(
            tree, PURPOSE, environment=shell.settings.environment, shipped=shell.shipped
        )

    def recall(self) -> Judged | None:
        """What was found in just these files; None where that is not remembered."""
        kept = self._memo.read()
        return _read(kept) if kept is not None else None

    def keep(self, judged: Judged) -> None:
        """Remember what was found."""
        written = _written(judged)
        if written is not None and _read(written) == judged:
            self._memo.write(written)


def _written(judged: Judged) -> bytes | None:
    told = {
        "findings": [dataclasses.asdict(finding) for finding in judged.findings],
        "records": sorted(judged.records), "others": sorted(judged.files - judged.records),
    }  # fmt: skip
    try:
        return json.dumps(told).encode()
    except (TypeError, ValueError):
        return None


def _read(content: bytes) -> Judged:
    told: dict[str, Any] = json.loads(content)
    findings = (Finding(**{**each, "where": tuple(each["where"])}) for each in told["findings"])
    records = frozenset(told["records"])
    return Judged(tuple(findings), records.union(told["others"]), records)
