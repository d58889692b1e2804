"""A registry as it stood on a day: what ``--on`` asks for, brought together from files and git.

Knows when records came into the registry; what that means for them ``hindsight`` knows.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from stcli.domain.model import hindsight
from stcli.domain.model.kind import IMPORT
from stcli.report.words import CATALOGUES, Words

if TYPE_CHECKING:
    from stcli.cli.shell import Shell
    from stcli.domain.model.record import Record
    from stcli.domain.model.snapshot import Snapshot


def on_day(shell: Shell, snapshot: Snapshot, day: str, commit: str | None) -> Snapshot:
    """The snapshot as it stood on a day (ISO).

    ``commit`` is where the snapshot was taken (a full id); None: in the work tree.
    """
    dateless = [record for record in snapshot.records.values() if _is_dateless(record)]
    brought = dict.fromkeys((record.reference for record in dateless), shell.settings.today)
    if dateless and day < shell.settings.today:
        brought |= _arrivals(shell, snapshot, commit)
    called = {lang: Words(lang).say("state.unknown") for lang in CATALOGUES}
    return hindsight.on(snapshot, day, brought, called)


def _is_dateless(record: Record) -> bool:
    """Whether nothing says since when an imported record is what it is."""
    steps = record.told.steps if record.told is not None else ()
    return bool(steps) and steps[0].action == IMPORT and steps[0].date is None


def _arrivals(shell: Shell, snapshot: Snapshot, commit: str | None) -> dict[str, str]:
    """By reference the day on which a commit first brought the record's file."""
    from stcli.cli.gather import time_zone
    from stcli.store import clock, history, state

    repository = shell.registry.found
    head = commit or (state.head(repository).commit if repository is not None else None)
    if repository is None or head is None:
        return {}
    zone, found = time_zone(shell), {}
    for one in history.log(repository, head=head):  # the newest first
        for change in one.changes:
            if change.before is None:
                found.update(dict.fromkeys(reference_at(change.path), clock.day_of(one.time, zone)))
    return {reference: day for reference, day in found.items() if reference in snapshot.records}


def reference_at(path: str) -> Iterator[str]:
    """The reference of the record at a path."""
    parts = path.removesuffix(".yaml").split("/")
    if len(parts) > 2:
        yield f"{parts[1]}/{parts[-1]}"
