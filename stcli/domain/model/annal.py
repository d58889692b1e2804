"""What commits did as plain values of JSON, to be remembered, and back.

Kinds are named, and found again in the laws by which the commit and its first parent were read.
What would not come back the same is not written.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final
from zlib import compress, decompress

from stcli.domain.model.claim import Claim
from stcli.domain.model.deed import Deed
from stcli.domain.model.difference import Difference
from stcli.domain.model.kind import Kind
from stcli.domain.model.record import Record
from stcli.domain.model.trail import Recording

Kinds = Mapping[str, Kind]

# Which of a deed's two values are tuples: JSON has none.
_BEFORE: Final = 1
_AFTER: Final = 2


def subject_of(record: Record | None) -> str:
    """Whom a difference is about, whatever folder the kind had; empty where it is no record."""
    return f"{record.kind.name}/{record.id}" if record is not None else ""


def written(difference: Difference, before: Kinds, after: Kinds) -> bytes | None:
    """A difference; None where it would not come back the same."""
    told = [
        difference.sort, difference.subject, [_deed(deed) for deed in difference.deeds],
        _named(difference.old), _named(difference.new), [k and k.name for k in difference.kinds],
    ]  # fmt: skip
    versions = [record and record.data for record in (difference.old, difference.new)]
    try:
        text = json.dumps(told).encode() + b"\n" + compress(json.dumps(versions).encode(), 1)
        same = _same(read(text, before, after), difference)
    except (TypeError, ValueError, LookupError, RecursionError):
        return None
    return text if same else None


def read(text: bytes, before: Kinds, after: Kinds) -> Difference:
    """The difference that was written so; ``before`` and ``after`` are the kinds of the laws."""
    first, _, rest = text.partition(b"\n")
    sort, subject, deeds, old, new, (was, is_) = json.loads(first)
    versions = _Versions(rest)
    return Difference(
        sort, subject, tuple(_read_deed(*deed) for deed in deeds),
        _again(old, before, versions, 0), _again(new, after, versions, 1),
        (None if was is None else before[was], None if is_ is None else after[is_]),
    )  # fmt: skip


class _Versions:
    """What a record said before and after; it is read when someone asks for it."""

    def __init__(self, text: bytes) -> None:
        self._text = text
        self._read: list[Any] | None = None

    def __getitem__(self, number: int) -> Any:
        if self._read is None:
            self._read = json.loads(decompress(self._text))
        return self._read[number]


class _Kept(Record):
    """A record of one of these versions."""

    __slots__ = ("_number", "_versions")
    _number: int
    _versions: _Versions

    def __init__(self, kind: Kind, id: str, path: str, versions: _Versions, number: int) -> None:
        super().__init__(kind, id, path, {})
        del self.data  # until it is asked for
        self._versions = versions
        self._number = number

    def __getattr__(self, name: str) -> Any:
        if name != "data":
            raise AttributeError(name)
        self.data = self._versions[self._number]
        return self.data


def _deed(deed: Deed) -> list[Any]:
    tuples = _BEFORE * isinstance(deed.before, tuple) + _AFTER * isinstance(deed.after, tuple)
    return [deed.what, deed.where, deed.before, deed.after, *([tuples] if tuples else ())]


def _read_deed(what: str, where: list[Any], before: Any, after: Any, tuples: int = 0) -> Deed:
    if tuples & _BEFORE:
        before = tuple(before)
    if tuples & _AFTER:
        after = tuple(after)
    return Deed(what, tuple(where), before, after)


def _named(record: Record | None) -> list[str] | None:
    return [record.kind.name, record.id, record.path] if record is not None else None


def _again(
    told: list[str] | None, kinds: Kinds, versions: _Versions, number: int
) -> Record | None:  # fmt: skip
    if told is None:
        return None
    kind, id, path = told
    return _Kept(kinds[kind], id, path, versions, number)


def _same(one: Difference, other: Difference) -> bool:
    pairs = ((one.old, other.old), (one.new, other.new))
    return (
        one.deeds == other.deeds
        and all(a is b for a, b in zip(one.kinds, other.kinds, strict=True))
        and all(a is b or (a and b and a.kind is b.kind and a.data == b.data) for a, b in pairs)
    )


def facts(recording: Recording) -> list[Any]:
    """A commit but for what it did, as plain values."""
    claims = [[claim.action, claim.record, claim.decision] for claim in recording.claims]
    return [recording.recorded, recording.author, recording.operation, recording.reason, claims]


def recording(commit: str, told: list[Any], shown: tuple[Difference, ...]) -> Recording:
    """The commit that these facts are of."""
    recorded, author, operation, reason, claims = told
    said = tuple(Claim(*claim) for claim in claims)
    return Recording(commit, recorded, author, operation, reason, said, shown)
