"""A glance: rules judge a few records as if they had judged the whole registry.

A change of a few records can change what rules find about them, about those whom they name or
named, and about those who name them. Rules are shown these and what they compare them with;
everything else is still found when it is asked for by name. It is a quick look that accepts:
wherever anything is wrong, or a change reaches further, all is to be judged in full. Knows how
far rules look around; does not know what they say.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from stcli.domain.finding import ERROR, Finding
from stcli.domain.judging.rules import RULES
from stcli.domain.judging.rules.known import BODY, FOCUS_AREA, ORGANISATION
from stcli.domain.model.record import Link, Record, links_of
from stcli.domain.model.snapshot import Snapshot

PART_OF: Final = ("part_of",)
MOST: Final = 200  # changed files; with more of them a look at everything costs no more


class Few(dict[str, Record]):
    """Lists a few records, finds all."""

    def __init__(self, few: Mapping[str, Record], every: Mapping[str, Record]) -> None:
        super().__init__(few)
        self._every = every

    def __contains__(self, reference: object) -> bool:
        return reference in self._every

    def __missing__(self, reference: str) -> Record:
        return self._every[reference]

    def get(self, reference: str, default: Any = None) -> Any:
        return self._every.get(reference, default)


class Glance(Snapshot):
    """A snapshot in which only a few records are listed; all others are found by name.

    ``judged`` are listed among all records, ``shown`` by kind; ``links`` are what the judged
    ones refer to.
    """

    def __init__(
        self, judged: Mapping[str, Record], shown: Mapping[str, Record], whole: Snapshot,
        links: tuple[Link, ...],
    ) -> None:  # fmt: skip
        super().__init__(whole.tree, whole.law, whole.readings)
        self.registry = whole.registry
        self.broken = whole.broken
        self.records = Few(judged, whole.records)
        self._shown: dict[str, list[Record]] = {}
        for record in sorted(shown.values(), key=lambda r: r.id):
            self._shown.setdefault(record.kind.name, []).append(record)
        self._own = links
        self._whole = whole

    def of_kind(self, name: str) -> list[Record]:
        return self._shown.get(name, [])

    @property
    def links(self) -> tuple[Link, ...]:
        return self._own

    def referring_to(self, reference: str) -> list[Link]:
        return self._whole.referring_to(reference)


def rejudged(
    found: Sequence[Finding], snapshot: Snapshot, changed: Collection[str],
    named: Iterable[str] = (),
) -> list[Finding] | None:  # fmt: skip
    """Every finding about a snapshot, given those about what it was; None: judge it in full.

    ``changed`` are the paths of files that are others now, ``named`` the records that the
    changed ones named before.
    """
    if not _is_near(found, snapshot, changed):
        return None
    judged = _reached(snapshot, changed, named)
    paths = {record.path for record in judged.values()}.union(changed)
    glance = _glance(snapshot, judged, changed)
    fresh = [f for rule in RULES for f in rule.judge(glance) if f.path in paths]
    if any(finding.severity == ERROR for finding in fresh):
        return None
    readings = (snapshot.readings[path] for path in paths if path in snapshot.readings)
    read = [finding for reading in readings for finding in reading.findings]
    return [*(finding for finding in found if finding.path not in paths), *read, *fresh]


def _is_near(found: Sequence[Finding], snapshot: Snapshot, changed: Collection[str]) -> bool:
    """Whether nothing is wrong, and only records changed that reach no further than links do."""
    if len(changed) > MOST or any(finding.severity == ERROR for finding in found):
        return False
    if snapshot.law.findings or snapshot.strays or snapshot.broken or snapshot.tree.irregular:
        return False
    # The mandates of bodies reach everywhere, and so does what is no record.
    return all(_kind_at(path, snapshot) not in (None, BODY) for path in changed)


def _kind_at(path: str, snapshot: Snapshot) -> str | None:
    """The kind of the record whose file may stand at a path."""
    reference = snapshot.reference_at(path)
    return snapshot.folders[reference.partition("/")[0]].name if reference is not None else None


def _reached(
    snapshot: Snapshot, changed: Iterable[str], named: Iterable[str]
) -> dict[str, Record]:  # fmt: skip
    """The records about which rules may find something else than before."""
    every = snapshot.records
    waiting = [ref for path in changed if (ref := snapshot.reference_at(path))]
    reached = dict.fromkeys(named)
    for reference in waiting:
        reached[reference] = None
        record = every.get(reference)
        if record is not None:
            reached |= dict.fromkeys(link.target for link in _links(record, snapshot))
        for link in snapshot.referring_to(reference):
            source = link.source.reference
            reached[source] = None
            # A unit does what it does for the whole: who names it is reached as well.
            if link.where == PART_OF and source not in waiting:
                waiting.append(source)
    return {reference: every[reference] for reference in reached if reference in every}


def _glance(snapshot: Snapshot, judged: Mapping[str, Record], changed: Iterable[str]) -> Glance:
    """The records that are judged among those with which rules compare them."""
    links = tuple(link for record in judged.values() for link in _links(record, snapshot))
    compared = [*snapshot.of_kind(BODY)]
    if any(_kind_at(path, snapshot) == ORGANISATION for path in changed):
        compared += snapshot.of_kind(ORGANISATION)  # a business id is one's own
    for record in judged.values():
        if record.kind.name == FOCUS_AREA:
            compared += [link.source for link in snapshot.referring_to(record.reference)]
    shown = {**judged, **{record.reference: record for record in compared}}
    for link in links:
        take_with_whole(link.target, snapshot, shown)
    return Glance(judged, shown, snapshot, links)


def take_with_whole(reference: str, snapshot: Snapshot, found: dict[str, Record]) -> None:
    """Add a record, and of an organisation all that it is part of."""
    while reference not in found and reference in snapshot.records:
        record = snapshot.records[reference]
        found[reference] = record
        whole = record.data.get("part_of") if record.kind.name == ORGANISATION else None
        reference = f"{record.kind.folder}/{whole}"


def _links(record: Record, snapshot: Snapshot) -> Iterator[Link]:
    return links_of(record, {name: kind.folder for name, kind in snapshot.kinds.items()})
