"""Where the rows of tables come from: records, and the commits behind them.

Brings a registry's tables together with what a snapshot and git say.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Final

from stcli.domain.judging.change import stored
from stcli.domain.model.relation import (
    CHANGES,
    COMMITS,
    Relation,
    Row,
    plain,
    relations_of,
    rows_of,
)
from stcli.report.words import CATALOGUES

if TYPE_CHECKING:
    from stcli.cli.shell import Shell
    from stcli.domain.model.snapshot import Snapshot
    from stcli.domain.model.trail import Recording

TRANSITIONS: Final = "transitions"
_COMMIT_OF_TRANSITION: Final = 6  # its place among the columns; the last one is the entry's index


def languages_of(snapshot: Snapshot) -> tuple[str, ...]:
    """The languages that the registry declares for its texts: required, expected, offered."""
    declared = snapshot.registry.get("languages") or {}
    groups = (declared.get(name) or () for name in ("required", "expected", "offered"))
    return tuple(dict.fromkeys(str(lang) for group in groups for lang in group))


def tables_of(snapshot: Snapshot) -> dict[str, Relation]:
    """Every table of a registry, by name; texts have columns for our languages at least."""
    languages = dict.fromkeys((*CATALOGUES, *languages_of(snapshot)))
    return relations_of(snapshot.kinds.values(), tuple(languages))


class Source:
    """Where the rows come from; commits are read once, and only if they are asked for.

    ``commit`` is where the snapshot was taken, None for now; ``preferred`` are the languages of
    a text that is shown in one, in order.
    """

    def __init__(
        self, shell: Shell, snapshot: Snapshot, commit: str | None, preferred: Sequence[str]
    ) -> None:
        self.shell = shell
        self.snapshot = snapshot
        self.commit = commit
        self.preferred = preferred

    def rows(self, relation: Relation) -> Iterator[Row]:
        """The rows of a table, in an order that depends on nothing but what they say."""
        if relation == COMMITS:
            return map(_commit_row, self.recordings)
        if relation == CHANGES:
            return self._changes()
        rows = rows_of(relation, self.snapshot, self.preferred)
        if relation.name != TRANSITIONS:
            return rows
        return self._with_commits(rows) if relation.named("commit") else map(_without_commit, rows)

    @cached_property
    def recordings(self) -> Sequence[Recording]:
        """The commits, newest first."""
        from stcli.cli.recording import recordings

        return list(recordings(self.shell, self.snapshot, head=self.commit))

    def _changes(self) -> Iterator[Row]:
        for recording in self.recordings:
            for difference in recording.shown:
                for deed in difference.deeds:
                    values = (stored(deed.where) or None, plain(deed.before), plain(deed.after))
                    yield (difference.subject, *values, recording.commit, recording.recorded)

    def _with_commits(self, rows: Iterator[Row]) -> Iterator[Row]:
        """Transitions, each with the commit that recorded its entry."""
        from stcli.domain.model.trail import trail

        events = trail(self.snapshot.records.values(), self.recordings)
        known = {(e.reference, e.position): e.by.commit for e in events if e.by is not None}
        for row in rows:
            commit = known.get((row[0], row[-1]))
            yield (*row[:_COMMIT_OF_TRANSITION], commit, *row[_COMMIT_OF_TRANSITION + 1 :])


def _without_commit(row: Row) -> Row:
    return (*row[:_COMMIT_OF_TRANSITION], *row[_COMMIT_OF_TRANSITION + 1 :])


def _commit_row(recording: Recording) -> Row:
    return (
        recording.commit, recording.recorded, recording.author, recording.operation,
        recording.reason or None, recording.landing,
    )  # fmt: skip
