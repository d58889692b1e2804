"""``stcli save``: make hand edits of the work tree an honest commit.

What the edits did is read from the records' histories; the laws and rules judge them as they
judge every other change.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Annotated

import typer

from stcli.cli.act import DryRun
from stcli.cli.change import Saying, write
from stcli.cli.files import meant
from stcli.cli.shell import Shell
from stcli.cli.value import contents
from stcli.domain.changing.draft import Draft
from stcli.domain.changing.saved_plan import claims_of
from stcli.domain.model.claim import Claim
from stcli.domain.model.law import SCHEMAS
from stcli.domain.model.reader import REGISTRY, REGISTRY_FILE
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.reading.tree import OverlayTree, Tree
from stcli.domain.refusal import Refusal

PATHS = Annotated[list[str] | None, typer.Argument(metavar="PATH…")]
REASON = Annotated[str | None, typer.Option("--reason")]


def command(
    ctx: typer.Context, paths: PATHS = None, reason: REASON = None, dry_run: DryRun = False
) -> int:
    """Save what was edited by hand."""
    shell: Shell = ctx.obj
    why = contents(reason).strip() if reason else ""

    def decide(draft: Draft) -> Saying:
        edits = _edits(shell, draft, paths or [])
        after = Snapshot.of(OverlayTree(draft.base.tree, edits), draft.shipped, draft.base)
        claims = list(claims_in(draft.base, after, edits))
        draft.replace(edits, claims)
        return saying_of(claims, why, edits)

    return write(shell, decide, dry_run, hand_edits=True)


def _edits(shell: Shell, draft: Draft, paths: Sequence[str]) -> dict[str, bytes | None]:
    """Files of the work tree that are not as HEAD has them, by path."""
    there = shell.snapshot().tree
    known = sorted({*_ours(draft.base.tree), *_ours(there)})
    found = {p: there.get(p) for p in known if there.get(p) != draft.base.tree.get(p)}
    if not paths:
        return found
    wanted: set[str] = set()
    for path in paths:
        files = found.keys() & meant(path, known, shell.registry.root, os.getcwd())
        if not files:
            raise Refusal("save-nothing-there", path=path)
        wanted |= files
    return {path: content for path, content in found.items() if path in wanted}


def _ours(tree: Tree) -> Iterator[str]:
    return (path for path in tree if path.startswith((REGISTRY, SCHEMAS)))


def claims_in(
    before: Snapshot, after: Snapshot, edits: Mapping[str, bytes | None]
) -> Iterator[Claim]:
    """What the edited files say was done to their records."""
    for record in after.records.values():
        if record.path in edits:
            yield from claims_of(before.records.get(record.reference), record)


def saying_of(claims: Sequence[Claim], reason: str, paths: Iterable[str] = ()) -> Saying:
    """What edits are called: by their one record, by how many there are, or by what else it is."""
    records = list(dict.fromkeys(claim.record for claim in claims))
    if not records:
        return Saying(
            "registry", "save", " and ".join(sorted(set(map(_called, paths)))), "", reason
        )
    if len(records) != 1:
        return Saying("registry", "save", f"{len(records)} records", "", reason)
    kind, _, action = claims[-1].action.partition(".")
    return Saying(kind, action, records[0].rpartition("/")[2], records[0], reason)


def _called(path: str) -> str:
    """What a file that holds no record is called in a subject."""
    if path == REGISTRY_FILE:
        return "settings"
    return "schemas" if path.startswith(SCHEMAS) else "files"
