"""What the rules find in a registry, judged anew only where something has changed.

The findings of the last time are noted in the index with the names of all files' contents. Brings
findings into a form that can be kept, and back; what would not come back the same is not kept.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from stcli.domain.finding import Finding

if TYPE_CHECKING:
    from stcli.cli.shell import Shell
    from stcli.domain.model.snapshot import Snapshot
    from stcli.domain.reading.tree import Tree

_NOTE: Final = "findings"
Ids = Mapping[str, str]


def findings_of(shell: Shell, snapshot: Snapshot) -> list[Finding]:
    """Every finding about a snapshot, before the lines are looked up."""
    from stcli.domain.judging.check import unplaced

    ids = _ids(snapshot.tree) if shell.card_index.is_possible else None
    known = _recalled(shell) if ids is not None else None
    found = _from(shell, snapshot, ids, *known) if ids is not None and known else None
    if found is None:
        found = unplaced(snapshot)
    if ids is not None and (known is None or known[0] != ids):
        shell.afterwards.append(lambda: _keep(shell, ids, found))
    return found


def _ids(tree: Tree) -> Ids | None:
    """The names of all contents; None where there are not such of all."""
    lacking = [path for path in tree if path not in tree.ids]
    for path in lacking if tree.ids else ():
        tree.get(path)  # a work tree names what it has read
    ids = tree.ids
    whole = not tree.irregular and len(ids) == len(tree)
    return dict(ids) if whole and ids else None


def _from(
    shell: Shell, snapshot: Snapshot, ids: Ids, earlier: Ids, found: Sequence[Finding]
) -> list[Finding] | None:  # fmt: skip
    """The findings, made from those of an earlier state; None where that can't be done."""
    from stcli.domain.judging.glance import MOST, rejudged

    changed = {path for path, id in ids.items() if earlier.get(path) != id}
    changed |= earlier.keys() - ids.keys()
    if not changed:
        return list(found)
    if len(changed) > MOST:
        return None
    index, law, named = shell.card_index, snapshot.law.name, list[str]()
    for path in changed & earlier.keys():
        links = index.links_of(law, path, earlier[path])
        if links is None:
            return None
        named += links
    return rejudged(found, snapshot, changed, named)


def _recalled(shell: Shell) -> tuple[Ids, list[Finding]] | None:
    note = shell.card_index.note(_NOTE)
    if note is None:
        return None
    told = json.loads(note)
    return told["ids"], read(told["findings"])


def _keep(shell: Shell, ids: Ids, found: Sequence[Finding]) -> None:
    told = written(found)
    if told is not None:
        shell.card_index.put((), {_NOTE: json.dumps({"ids": ids, "findings": told}).encode()})


def written(findings: Iterable[Finding]) -> list[dict[str, object]] | None:
    """Findings as plain values of JSON; None where they would not come back the same."""
    found = list(findings)
    told = [finding._asdict() for finding in found]
    try:
        same = read(json.loads(json.dumps(told))) == found
    except (TypeError, ValueError):
        return None
    return told if same else None


def read(told: Iterable[Mapping[str, object]]) -> list[Finding]:
    """The findings that were written so."""
    return [Finding(**{**each, "where": tuple(each["where"])}) for each in told]  # type: ignore[arg-type]
