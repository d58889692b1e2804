"""Merges: nothing comes in that no parent had, and nothing is lost that only one side made.

Compares the files of a merge, record by record, with its parents' and with those from which
these went apart. Knows where records stand; how values are compared, ``outcome`` knows.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from stcli.domain.finding import ERROR, WARNING, Finding
from stcli.domain.judging.audit.desk import Desk
from stcli.domain.judging.audit.landing import Entry, Merge
from stcli.domain.judging.audit.moment import Present
from stcli.domain.judging.audit.outcome import Difference, Values, compare, shown
from stcli.domain.model.path import Pattern, general
from stcli.domain.model.reader import REGISTRY_FILE

RULE: Final = "audit-merge-sneaks"


def judge_merge(merge: Merge, desk: Desk, outcome: Present | None = None) -> Iterator[Finding]:
    """What a merge adds, loses or settles on its own.

    Of a merge on a side that is so only where the landing (``outcome``) has it so still.
    """
    files = _files(merge, desk)
    for name in sorted(files):
        parents, bases, merged, _ = files[name]
        ids = Values(_ids(parents), _ids(bases), merged.id if merged is not None else None)
        if not ids.is_plain:
            yield from _judge(name, files[name], desk, outcome)


Place = tuple[str, Entry | None]


class Versions(NamedTuple):
    """The files of one record: in each parent, in each base, in the merge."""

    parents: tuple[Place, ...]
    bases: tuple[Place, ...]
    merged: Entry | None
    path: str


def _ids(places: Sequence[Place]) -> tuple[str | None, ...]:
    return tuple(entry.id if entry is not None else None for _, entry in places)


def _files(merge: Merge, desk: Desk) -> dict[str, Versions]:
    """By reference (or by path, where a file is no record's): what stands where."""
    merged: dict[str, Place] = {}
    others: list[dict[str, Place]] = []
    for changes in (*merge.parents, *merge.bases):
        there: dict[str, Place] = {}
        for path, before, after in changes:
            name = desk.reference(path) or path
            if after is not None:
                merged[name] = (path, after)
            if before is not None or name not in there:
                there[name] = (path, before)
        others.append(there)
    found = {}
    count = len(merge.parents)
    for name in {name for there in others for name in there}:
        path, entry = merged.get(name, (name, None))
        places = [there.get(name, (path, entry)) for there in others]
        path = path if entry is not None else next(p for p, e in places)
        found[name] = Versions(tuple(places[:count]), tuple(places[count:]), entry, path)
    return found


def _judge(name: str, versions: Versions, desk: Desk, outcome: Present | None) -> Iterator[Finding]:
    values = Values(
        tuple(_data(desk, *place) for place in versions.parents),
        tuple(_data(desk, *place) for place in versions.bases),
        _data(desk, versions.path, versions.merged),
    )
    keys = _keys(desk, versions.path)
    is_record = desk.reference(versions.path) is not None
    found = list(compare(values, keys))
    if found and outcome is not None:
        now = values._replace(merged=_now(name, versions, desk, outcome))
        still = {_meaning(difference) for difference in compare(now, keys)}
        found = [difference for difference in found if _meaning(difference) in still]
    for difference in found:
        variant = difference.variant
        yield Finding(
            RULE, WARNING if variant == "resolved" else ERROR, versions.path, f"{RULE}.{variant}",
            where=difference.where, record=name if is_record else None,
            before=difference.before, after=difference.after, line=0 if difference.where else 1,
            column=0 if difference.where else 1,
        )  # fmt: skip


def _now(name: str, versions: Versions, desk: Desk, outcome: Present) -> Any:
    """What became of a record, or of a file that is none."""
    record = outcome.records.get(name)
    path = record.path if record is not None else versions.path
    odd = path in outcome.files.odd
    return _data(desk, path, versions.merged if odd else outcome.files.entries.get(path))


def _meaning(difference: Difference) -> tuple[str, Pattern, str]:
    """What is said of which value, whatever its place in a list."""
    return difference.variant, general(difference.where), shown(difference.before)


def _keys(desk: Desk, path: str) -> Mapping[Pattern, str]:
    """Which field names an item of a list in the record at a path."""
    folder = path.split("/")[1] if "/" in path else ""
    kind = desk.folders.get(folder)
    return kind.keys if kind is not None else {}


def _data(desk: Desk, path: str, entry: Entry | None) -> Any:
    """A record's data; the name of its content where it is no sound record."""
    if entry is None:
        return None
    if path == REGISTRY_FILE:
        return desk.registry_at(entry) or entry.id
    record = desk.read(path, entry).record
    return record.data if record is not None else entry.id
