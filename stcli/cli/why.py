"""``stcli why RECORD FIELD``: where a value comes from.

Gathers the record's life from git, lets the domain find the origin of the value, and tells who
made it what it is, when, by which step and for what reason, and how it came here since.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

from stcli.cli.find import record_of
from stcli.cli.provenance import Answer, data, is_moved, is_renamed, tell
from stcli.cli.recording import annals_of, recordings_of
from stcli.cli.shell import Shell
from stcli.domain.changing.assign import known_place
from stcli.domain.judging.change import stored
from stcli.domain.model.cause import appended, cause
from stcli.domain.model.history import replay
from stcli.domain.model.origin import Origin, Version, origin, traced, value_at
from stcli.domain.model.record import Record, history_of
from stcli.domain.refusal import EXIT_REFUSED, EXIT_SURROUNDINGS, Refusal

if TYPE_CHECKING:
    import typer

    from stcli.domain.finding import Where
    from stcli.store.life import Life

WORK_TREE = "worktree"


def command(
    ctx: typer.Context,
    record: Annotated[str, typer.Argument(metavar="RECORD")],
    field: Annotated[str, typer.Argument(metavar="FIELD")],
) -> int:
    """Tell where a value comes from."""
    shell: Shell = ctx.obj
    form = shell.form("words", "text")
    snapshot = shell.snapshot()
    found = record_of(snapshot, record)
    where = _place(found, field)
    answer = _answer(shell, found, where)
    if form == "json":
        shell.show("rows", "json", data=data(found, where, answer))
    else:
        tell(shell, snapshot, found, where, answer)
    return shell.broken(snapshot)


def _place(record: Record, field: str) -> Where:
    """The place that the field names; a field that there is none of is refused, as a record is."""
    try:
        return known_place(record.kind, record.data, field)
    except Refusal as refusal:
        refusal.exit = EXIT_REFUSED
        raise


# Gathering


def _answer(shell: Shell, record: Record, where: Where) -> Answer | None:
    """Where the value comes from; None where it has not been saved."""
    from stcli.store.life import Life

    shell.registry.repository  # noqa: B018 -- refused where there is none
    annals = annals_of(shell)
    if annals is None:
        return None
    with Life(annals, record.path, shell.shipped) as life:
        tip = life.tip
        saved = life.at(tip)
        place = _saved_place(record, where, saved)
        if saved is None or place is None:
            return None
        found = origin(life, tip, place)
        _refuse_shallow(shell, life, found)
        made = life.at(found.commit)
        assert made is not None
        parents = life.parents(found.commit)
        before = [life.at(parent) for parent in parents]
        # What is not of the form that was asked for is followed, but no words are made of it.
        sound = life.is_sound(found.commit)
        old = before[0] if sound and parents and life.is_sound(parents[0]) else None
    return Answer(
        found, _record(record.id, made), _record(record.id, old) if old is not None else None,
        _cause(made, before, found.where) if sound else None, recordings_of(annals, _named(found)),
    )  # fmt: skip


def _saved_place(record: Record, where: Where, saved: Version | None) -> Where | None:
    """Where the value stands in what was saved last; None where it stands there otherwise."""
    if saved is None:
        return None
    now = Version(WORK_TREE, record.path, record.data, record.kind)
    place = where if saved.data == record.data else traced(saved, now, where)
    same = place is not None and value_at(saved.data, place) == value_at(record.data, where)
    return place if same else None


def _refuse_shallow(shell: Shell, life: Life, found: Origin) -> None:
    """Where a clone ends, nobody can say who brought what is there."""
    from stcli.store import state

    if found.born and life.is_root(found.commit) and state.gaps(shell.registry.repository):
        raise Refusal("why-shallow", exit=EXIT_SURROUNDINGS)


def _record(id: str, version: Version) -> Record:
    kind = version.kind
    told = replay(kind.lifecycle, history_of(version.data)) if kind.lifecycle else None
    return Record(kind, id, version.path, version.data, told)


def _cause(made: Version, before: Sequence[Version | None], where: Where) -> int | None:
    histories = [history_of(old.data) for old in before if old is not None]
    entries = appended(histories, history_of(made.data))
    covers = [stored(where[:end]) for end in range(1, len(where) + 1)]
    return cause(made.kind, where, entries, covers)


def _named(found: Origin) -> list[str]:
    """The commits that are told of."""
    ids = [found.commit, *found.others, *filter(None, [found.returned])]
    ids += [step.commit for step in found.way if step.side or is_renamed(step) or is_moved(step)]
    return list(dict.fromkeys(ids))
