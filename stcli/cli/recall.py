"""Recalling what the rules found the last time, while no file has changed since.

Knows the memo of the files' state; what changed since, ``judgement`` judges.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from stcli.cli.judgement import read, written
from stcli.store.memo import memo_of

if TYPE_CHECKING:
    from stcli.cli.shell import Shell
    from stcli.domain.finding import Finding
    from stcli.store.tree import WorkTree

PURPOSE: Final = "findings"


class Judged(NamedTuple):
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
        content = _written(judged)
        if content is not None:
            self._memo.write(content)


def _written(judged: Judged) -> bytes | None:
    findings = written(judged.findings)
    told = {
        "findings": findings, "records": sorted(judged.records),
        "others": sorted(judged.files - judged.records),
    }  # fmt: skip
    return json.dumps(told).encode() if findings is not None else None


def _read(content: bytes) -> Judged:
    told: dict[str, Any] = json.loads(content)
    records = frozenset(told["records"])
    return Judged(tuple(read(told["findings"])), records.union(told["others"]), records)
