"""Finding the record that a person named: by reference, path, id or a unique beginning.

An exact id beats a beginning; what is not found gets a did-you-mean. Knows snapshots only.
"""

from __future__ import annotations

import os
from collections.abc import Mapping

from stcli.domain.model.kind import Kind
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.near import nearest
from stcli.domain.refusal import Refusal


def record_of(snapshot: Snapshot, name: str, kind: str | None = None) -> Record:
    """The record of that name, among those of a kind or among all."""
    wanted = name.strip().removesuffix(".yaml")
    pool = _references(snapshot, kind)
    small = wanted.lower()  # as ids are written, whatever a person's keyboard makes of it
    for found in (
        _exact(snapshot, pool, wanted), _in_file(snapshot, pool, name.strip()),
        _exact(snapshot, pool, small), _beginning(pool, small),
    ):  # fmt: skip
        if len(found) == 1:
            return snapshot.records[found[0]]
        if found:
            raise Refusal("ambiguous", name=name, found=sorted(found)[:8])
    raise _missing(snapshot, pool, name, kind)


def _references(snapshot: Snapshot, kind: str | None) -> list[str]:
    """The names of the records, of a kind or of all: nothing is read for them."""
    if kind is None:
        return list(snapshot.records)
    known = snapshot.kinds.get(kind)
    return [r for r in snapshot.records if known is not None and r.startswith(f"{known.folder}/")]


def kind_of(snapshot: Snapshot, name: str) -> Kind:
    """The kind of that name or folder, or that people call so in some language."""
    labels = {
        form.lower(): kind
        for kind in snapshot.kinds.values()
        for forms in kind.label.values()
        for form in forms.values()
    }
    kind = snapshot.kinds.get(name) or snapshot.folders.get(name) or labels.get(name.lower())
    if kind is not None:
        return kind
    close = _kind_like(({**snapshot.kinds, **snapshot.folders}, labels), name.lower())
    code = "kind-unknown.suggestion" if close else "kind-unknown"
    raise Refusal(code, kind=name, known=sorted(snapshot.folders), suggestion=close)


def _kind_like(called: tuple[Mapping[str, Kind], ...], name: str) -> str | None:
    """The folder of the kind that was likely meant: the only one that begins so, or the nearest."""
    for names in called:
        begun = {kind.folder for said, kind in names.items() if name and said.startswith(name)}
        if len(begun) == 1:
            return begun.pop()
    together = {said: kind for names in called for said, kind in names.items()}
    close = nearest(name, together)
    return together[close].folder if close else None


def _called(record: Record) -> list[str]:
    """What people call the record, in small letters: its title and its short name."""
    found = (record.data.get(record.kind.title), record.data.get("abbreviation"))
    texts = (text for value in found if isinstance(value, Mapping) for text in value.values())
    return [text.lower() for text in texts if isinstance(text, str)]


def _exact(snapshot: Snapshot, pool: list[str], name: str) -> list[str]:
    by_reference = [name] if name in pool else _at(snapshot, pool, f"{name}.yaml", name)
    return by_reference or _of_id(pool, name)


def _of_id(pool: list[str], id: str) -> list[str]:
    return [reference for reference in pool if reference.endswith(f"/{id}")]


def _at(snapshot: Snapshot, pool: list[str], path: str, name: str) -> list[str]:
    """The record of the last word of a name, if its file stands at the path's end."""
    found = _of_id(pool, name.rpartition("/")[2]) if "/" in name else []
    return [r for r in found if f"/{path}".endswith(f"/{snapshot.records[r].path}")]


def _in_file(snapshot: Snapshot, pool: list[str], name: str) -> list[str]:
    """The record whose file is meant from the current folder, as completion or a shell says it."""
    if not name.endswith(".yaml"):
        return []
    path = os.path.abspath(name).replace(os.sep, "/")
    return _at(snapshot, pool, path, path.removesuffix(".yaml"))


def _beginning(pool: list[str], name: str) -> list[str]:
    if not name:
        return []
    return [reference for reference in pool if reference.startswith(name)] or [
        reference for reference in pool if reference.partition("/")[2].startswith(name)
    ]


def _missing(snapshot: Snapshot, pool: list[str], name: str, kind: str | None) -> Refusal:
    wanted = name.strip().removesuffix(".yaml")
    broken = snapshot.broken.get(wanted) or next(
        (path for ref, path in snapshot.broken.items() if ref.endswith(f"/{wanted}")), None
    )
    if broken:
        return Refusal("record-broken", name=name, path=broken)
    other = next(iter(_exact(snapshot, list(snapshot.records), wanted.lower())), None)
    needed = snapshot.kinds.get(kind or "")
    if needed is not None and other is not None:
        return _of_another_kind(name, snapshot.records[other], needed)
    records = map(snapshot.records.__getitem__, pool)
    known = {name: r.reference for r in records for name in (*_called(r), r.id, r.reference)}
    close = nearest(wanted.lower(), known, alike=0.5)
    if close:
        return Refusal("not-found.suggestion", name=name, suggestion=known[close])
    if needed is not None:
        return Refusal("not-found.kind", name=name, folder=needed.folder)
    return Refusal("not-found", name=name)


def _of_another_kind(name: str, other: Record, wanted: Kind) -> Refusal:
    found, needed = (
        {lang: forms["one"] for lang, forms in kind.label.items()} for kind in (other.kind, wanted)
    )
    return Refusal("not-found.other", name=name, kind=found, needed=needed, folder=wanted.folder)
