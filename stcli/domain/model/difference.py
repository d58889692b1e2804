"""The difference between two snapshots, in the domain's terms: what happened to which record.

A pure function of two snapshots. What was decided and done is read from the histories, the rest
field by field; the registry's own files (its policy, signers, schemas) follow the records. A
field that a schema change renamed is told once, as a change of the schema. Knows no words, no
commits, and nothing of how the later snapshot came about.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from stcli.domain.model import amendment, lineage
from stcli.domain.model.deed import CHANGED, Deed, Names, plain
from stcli.domain.model.fate import BORN, GONE, fate
from stcli.domain.model.kind import Kind
from stcli.domain.model.reader import REGISTRY_FILE, SIGNERS_FILE
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot

# What is compared.
RECORD: Final = "record"
POLICY: Final = "policy"
SIGNERS: Final = "signers"
SCHEMA: Final = "schema"
FILE: Final = "file"

# Of records that can't be read on one side.
UNREAD: Final = "unread"
READ_AGAIN: Final = "read-again"

# The order in which people ask; other kinds follow by their names.
_FIRST: Final = ("focus-area", "measure", "phenomenon", "organisation", "body", "meeting")


class Difference(NamedTuple):
    """What happened to one record, or to another file of the registry.

    ``subject`` is the record's reference, the file's path, or the name of a kind (``schema``);
    ``old`` and ``new`` are the record's two versions, None where there is none (that could be
    read); ``kinds`` those of a schema. Deeds: the history's first, then status and phase, then
    the fields in their order.
    """

    sort: str
    subject: str
    deeds: tuple[Deed, ...]
    old: Record | None = None
    new: Record | None = None
    kinds: tuple[Kind | None, Kind | None] = (None, None)

    @property
    def record(self) -> Record | None:
        """The record as it is, or as it was before it was gone."""
        return self.new or self.old


def differences(before: Snapshot, after: Snapshot) -> tuple[Difference, ...]:
    """What happened between two snapshots: records kind by kind, then the registry's own files."""
    pairs = _pairs(before, after)
    moves = _renames(before, after, pairs)
    found = [*_records(pairs, moves, before, after), *_unread(before, after)]
    found.sort(key=lambda difference: _order(difference, after))
    return (*found, *_files(before, after), *_schemas(before, after, moves))


# Which record is which

Pair = tuple[Record | None, Record | None]


def _pairs(before: Snapshot, after: Snapshot) -> list[Pair]:
    """The versions of every record that is not the same on both sides, by kind and id."""
    found: list[Pair] = []
    for new in after.differing(before):
        old = before.get(new.kind.name, new.id)
        if old is None or old.data != new.data or old.path != new.path:
            found.append((old, new))
    gone = (old for old in before.differing(after) if after.get(old.kind.name, old.id) is None)
    return [*found, *((old, None) for old in gone)]


def _renames(
    before: Snapshot, after: Snapshot, pairs: Sequence[Pair]
) -> dict[str, lineage.Renames]:
    """By kind, the fields that a schema change renamed."""
    found: dict[str, lineage.Renames] = {}
    if before.law is after.law:
        return found
    for name in before.kinds.keys() & after.kinds.keys():
        versions = (
            (old.data, new.data) for old, new in pairs if old and new and new.kind.name == name
        )
        found[name] = lineage.renames(before.kinds[name], after.kinds[name], versions)
    return found


def _records(
    pairs: Sequence[Pair], moves: Mapping[str, lineage.Renames], before: Snapshot, after: Snapshot
) -> Iterator[Difference]:
    for old, new in pairs:
        record = new or old
        assert record is not None
        if old is None and before.exists(record.reference):
            first = [Deed(READ_AGAIN, ())]
        elif new is None and after.exists(record.reference):
            first = [Deed(UNREAD, ())]
        else:
            first = list(fate(old, new, moves.get(record.kind.name)))
        if first:
            yield Difference(RECORD, record.reference, tuple(first), old, new)


def _unread(before: Snapshot, after: Snapshot) -> Iterator[Difference]:
    """Records that can't be read on either side, and came, went or changed."""
    for reference in sorted(before.broken.keys() | after.broken.keys()):
        if reference in before.records or reference in after.records:
            continue
        old, new = (snapshot.broken.get(reference) for snapshot in (before, after))
        contents = before.tree.get(old or ""), after.tree.get(new or "")
        if old is None or new is None:
            what = GONE if new is None else BORN
            yield Difference(RECORD, reference, (Deed(what, ()), Deed(UNREAD, ())))
        elif contents[0] != contents[1]:
            yield Difference(RECORD, reference, (Deed(CHANGED, ()), Deed(UNREAD, ())))


def _order(difference: Difference, after: Snapshot) -> tuple[int, str, str]:
    kind = after.folders.get(difference.subject.partition("/")[0])
    name = kind.name if kind is not None else "~"
    return (_FIRST.index(name) if name in _FIRST else len(_FIRST)), name, difference.subject


# Other files


def _files(before: Snapshot, after: Snapshot) -> Iterator[Difference]:
    """The registry's policy, its signers, and whatever else is no record."""
    names = Names({})
    policy = [
        deed
        for key in dict.fromkeys((*before.registry, *after.registry))
        for deed in plain(before.registry.get(key), after.registry.get(key), (key,), names)
    ]
    if policy:
        yield Difference(POLICY, REGISTRY_FILE, tuple(policy))
    old, new = before.tree.ids, after.tree.ids
    alike = {path for path, id in old.items() if new.get(path) == id}
    for path in sorted({*before.readings, *after.readings} - alike):
        if path == REGISTRY_FILE or _is_record(path, before) or _is_record(path, after):
            continue
        deeds = tuple(_file(path, before.tree.get(path), after.tree.get(path)))
        if deeds:
            yield Difference(SIGNERS if path == SIGNERS_FILE else FILE, path, deeds)


def _is_record(path: str, snapshot: Snapshot) -> bool:
    reading = snapshot.readings.get(path)
    return (reading is not None and reading.record is not None) or path in snapshot.broken.values()


def _file(path: str, before: bytes | None, after: bytes | None) -> Iterator[Deed]:
    if before == after:
        return
    if path == SIGNERS_FILE:
        yield from amendment.signers(before or b"", after or b"")
    elif before is None or after is None:
        yield Deed(GONE if after is None else BORN, ())
    else:
        yield Deed(CHANGED, ())


def _schemas(
    before: Snapshot, after: Snapshot, moves: Mapping[str, lineage.Renames]
) -> Iterator[Difference]:
    """What the schemas say otherwise, kind by kind; then files of schemas that are no kind's."""
    if before.law is after.law or before.law.files == after.law.files:
        return
    for name in dict.fromkeys((*before.kinds, *after.kinds)):
        old, new = before.kinds.get(name), after.kinds.get(name)
        deeds = tuple(amendment.amendments(old, new, moves.get(name, {})))
        if deeds:
            yield Difference(SCHEMA, name, deeds, kinds=(old, new))
    of_kinds = {kind.schema_file for s in (before, after) for kind in s.kinds.values()}
    for file in sorted({*before.law.files, *after.law.files} - of_kinds):
        deeds = tuple(_file(file, before.law.files.get(file), after.law.files.get(file)))
        if deeds:
            yield Difference(FILE, f"schemas/{file}", deeds)
