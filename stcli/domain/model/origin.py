"""The origin of a value: which commit made it what it is, through merges and renamed fields.

Walks from a commit to its parents as long as one of them has the value. Where several have it,
the first parent is followed first, and whatever other origins the others lead to are named too
(a cherry-pick, the same done on two sides). Knows versions of one record and who descends from
whom; does not know where they are from, nor who made them.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple, Protocol

from stcli.domain.finding import Where
from stcli.domain.model import lineage
from stcli.domain.model.deed import Names, earlier
from stcli.domain.model.kind import Kind


class Version(NamedTuple):
    """What a record was at a commit. ``id`` is the same for two versions with the same content."""

    id: str
    path: str
    data: Mapping[str, Any]
    kind: Kind


class Versions(Protocol):
    """The versions of one record in a history."""

    def parents(self, commit: str) -> Sequence[str]:
        """The commit's parents, the first one first."""

    def at(self, commit: str) -> Version | None:
        """The record as that commit has it; None where it is not there or can't be read."""


class Passage(NamedTuple):
    """A step from a commit to the parent that has the value: at which place, from which path.

    ``side``: the parent is not the first one, so the commit merged the value in.
    """

    commit: str
    parent: str
    where: Where
    earlier: Where
    path: str
    earlier_path: str
    side: bool


class Origin(NamedTuple):
    """The commit that made a value, the place where it stood there, and the way there.

    ``before`` are the values in that commit's parents (None: nothing there), ``born``: none of
    them has the record. ``others`` are further commits that made the same value on their own
    sides; ``returned`` is the commit that had made it at an earlier time, before it was changed.
    """

    commit: str
    where: Where
    value: Any
    before: tuple[Any, ...]
    born: bool
    merge: bool
    way: tuple[Passage, ...]
    others: tuple[str, ...] = ()
    returned: str | None = None


def origin(versions: Versions, commit: str, where: Where) -> Origin:
    """Where the value of a place at a commit comes from; the record is there."""
    found = _Walk(versions).walked(commit, where)
    first, *others = found
    back = _returned(versions, first) if first.value is not None and not first.born else None
    return Origin(
        first.commit, first.where, first.value, first.before, first.born, first.merge, first.way,
        tuple(dict.fromkeys(other.commit for other in others)), back,
    )  # fmt: skip


def value_at(data: Any, where: Where) -> Any:
    """What stands at a place; None where nothing does."""
    for part in where:
        if isinstance(part, int):
            data = data[part] if isinstance(data, list) and part < len(data) else None
        else:
            data = data.get(part) if isinstance(data, Mapping) else None
    return data


def traced(old: Version, new: Version, where: Where) -> Where | None:
    """Where the value of a place in a later version stood in an earlier one; None: nowhere."""
    if old.id == new.id:
        return where
    moves: lineage.Renames = {}
    if old.kind is not new.kind:
        moves = lineage.renames(old.kind, new.kind, [(old.data, new.data)])
    found = _place(lineage.carried(old.data, moves), new.data, where, Names(new.kind.keys))
    return lineage.back(found, moves) if found is not None else None


def _place(old: Any, new: Any, where: Where, names: Names) -> Where | None:
    """The place, with indexes as they were: entries of lists are followed, not their places."""
    place: list[str | int] = []
    for end, part in enumerate(where):
        if isinstance(part, int):
            if not isinstance(old, list) or not isinstance(new, list):
                return None
            index = earlier(old, new, names.of(where[:end]), part)
            if index is None:
                return None
            place.append(index)
            old, new = old[index], new[part]
        else:
            place.append(part)
            old, new = value_at(old, (part,)), value_at(new, (part,))
    return tuple(place)


class _Walk:
    """One walk down a history; every commit is looked at once."""

    def __init__(self, versions: Versions) -> None:
        self.versions = versions
        self.came: dict[str, Passage | None] = {}

    def walked(self, commit: str, where: Where) -> list[Origin]:
        """Every origin, the one along first parents first."""
        found: list[Origin] = []
        waiting: list[tuple[str, Where, Passage | None]] = [(commit, where, None)]
        while waiting:
            id, place, passage = waiting.pop()
            if id in self.came:
                continue
            self.came[id] = passage
            holders = list(self._holders(id, place))
            if not holders:
                found.append(self._origin(id, place))
            waiting.extend((step.parent, step.earlier, step) for step in reversed(holders))
        return found

    def _holders(self, commit: str, where: Where) -> Iterator[Passage]:
        """The parents that have the value already."""
        version = self.versions.at(commit)
        assert version is not None  # only commits that have the record are come to
        value = value_at(version.data, where)
        for number, parent in enumerate(self.versions.parents(commit)):
            old = self.versions.at(parent)
            place = traced(old, version, where) if old is not None else None
            if old is not None and place is None and value is None:
                place = where
            if old is not None and place is not None and value_at(old.data, place) == value:
                yield Passage(
                    commit, parent, where, place, version.path, old.path, side=number > 0
                )  # fmt: skip

    def _origin(self, commit: str, where: Where) -> Origin:
        version = self.versions.at(commit)
        assert version is not None
        parents = self.versions.parents(commit)
        known = [self.versions.at(parent) for parent in parents]
        before = []
        for old in known:
            place = traced(old, version, where) if old is not None else None
            before.append(value_at(old.data, place) if old is not None and place else None)
        value = value_at(version.data, where)
        born = not any(known)
        return Origin(
            commit, where, value, tuple(before), born, len(parents) > 1, tuple(self._way(commit))
        )

    def _way(self, commit: str) -> list[Passage]:
        """The steps that led to a commit, the latest commit first."""
        way = []
        while (passage := self.came[commit]) is not None:
            way.append(passage)
            commit = passage.commit
        return way[::-1]


def _returned(versions: Versions, found: Origin) -> str | None:
    """The commit that had made the same value before it was changed and then came back."""
    version = versions.at(found.commit)
    assert version is not None
    seen: dict[str, bool] = {}
    waiting, met = deque(versions.parents(found.commit)), {found.commit}
    while waiting:
        id = waiting.popleft()
        if id in met:
            continue
        met.add(id)
        old = versions.at(id)
        if old is not None and old.id not in seen:
            place = traced(old, version, found.where)
            seen[old.id] = place is not None and value_at(old.data, place) == found.value
            if seen[old.id] and place is not None:
                return _Walk(versions).walked(id, place)[0].commit
        waiting.extend(versions.parents(id))
    return None
