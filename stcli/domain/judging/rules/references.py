"""Rules about names: a record's own id, and the records that it refers to.

Knows every link of a snapshot; does not know what a reference is for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, Final

from stcli.domain.finding import Finding, Where
from stcli.domain.judging.rules.rule import error
from stcli.domain.judging.rules.unit import circle, parents_of
from stcli.domain.judging.rules.value import word
from stcli.domain.model.record import Link, Record
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.near import nearest

# Looking for what was meant costs time, and nobody reads a hundred suggestions.
MOST_SUGGESTIONS: Final = 20
MOST_CANDIDATES: Final = 200
ALIKE: Final = 0.75


def id_matches_file(snapshot: Snapshot) -> Iterator[Finding]:
    """A record's id is the name of its file."""
    for record in snapshot.records.values():
        if record.data.get("id") != record.id:
            yield error(
                "id-matches-file", record, ("id",), id=record.data.get("id"), expected=record.id
            )


def references_resolve(snapshot: Snapshot) -> Iterator[Finding]:
    """Every reference names a record that exists; a live one is not void."""
    records, broken = snapshot.records, snapshot.broken
    void = {reference for reference, record in records.items() if record.void}
    guesses = _Guesses(snapshot)
    for link in snapshot.links:
        if link.target not in records:
            if link.target not in broken and not snapshot.may_be_of_lost_kind(link.target):
                yield _missing(link, snapshot, guesses)
        elif link.target in void and link.live:
            yield _void(link, records[link.target])
    yield from _units_form_no_circle(snapshot)


def _missing(link: Link, snapshot: Snapshot, guesses: _Guesses) -> Finding:
    folder, _, id = link.target.partition("/")
    if folder not in snapshot.folders:
        return error(
            "reference-resolves.folder", link.source, link.where, target=link.target,
            folder=folder, known=sorted(snapshot.folders),
        )  # fmt: skip
    full = _value_at(link.source.data, link.where) == link.target
    guess = guesses.near(folder, id, full=full)
    code = "reference-resolves.suggest" if guess else "reference-resolves"
    return error(
        code, link.source, link.where, target=link.target, kind=snapshot.folders[folder].name,
        suggestion=guess,
    )  # fmt: skip


def _void(link: Link, target: Record) -> Finding:
    told = target.told
    instead = word(told.steps[-1].entry, "instead") if told and told.steps else None
    code = "reference-resolves.void-instead" if instead else "reference-resolves.void"
    return error(code, link.source, link.where, target=link.target, instead=instead)


def _units_form_no_circle(snapshot: Snapshot) -> Iterator[Finding]:
    """No organisation is part of itself, however long the way round."""
    parents = parents_of(snapshot)
    for id in parents:
        ring = circle(id, parents)
        if ring and ring[0] == id:
            record = snapshot.get("organisation", id)
            assert record is not None  # parents are the snapshot's own records
            yield error("reference-resolves.cycle", record, ("part_of",), organisations=[*ring, id])


class _Guesses:
    """What was probably meant, for the first few names that do not exist."""

    def __init__(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot
        self.left = MOST_SUGGESTIONS

    def near(self, folder: str, id: str, *, full: bool) -> str | None:
        """The nearest name in the folder, written as the reference was (``full``: with folder)."""
        if self.left == 0:
            return None
        self.left -= 1
        records = self.snapshot.records
        if full:
            moved = (f"{other}/{id}" for other in self.snapshot.folders)
            found = next((reference for reference in moved if reference in records), None)
            if found is not None:
                return found
        kind = self.snapshot.folders[folder]
        ids = (record.id for record in self.snapshot.of_kind(kind.name) if not record.void)
        guess = likeliest(id, ids)
        return f"{folder}/{guess}" if guess and full else guess


def likeliest(word: str, candidates: Iterable[str]) -> str | None:
    """The candidate that looks most like the word, if one does; only likely ones are tried."""
    likely = (
        other for other in candidates
        if abs(len(other) - len(word)) <= len(word) // 4 + 1
        and (other[:2] == word[:2] or other[-3:] == word[-3:])
    )  # fmt: skip
    return nearest(word, islice(likely, MOST_CANDIDATES), alike=ALIKE)


def _value_at(data: Any, where: Where) -> Any:
    for part in where:
        data = data[part]
    return data
