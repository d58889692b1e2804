"""A record: one file's data, and the name by which others refer to it.

Knows its kind; does not know the other records.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final, Literal, NamedTuple

from stcli.domain.finding import Where
from stcli.domain.model.history import Replay, replay
from stcli.domain.model.kind import ANY_KIND, Kind
from stcli.domain.model.path import walk


class Record:
    """One record as its file gives it; never changed, and equal to no other.

    ``told`` is its history replayed, where that is known.
    """

    __slots__ = ("_told", "data", "id", "kind", "path")

    def __init__(
        self, kind: Kind, id: str, path: str, data: Mapping[str, Any],
        told: Replay | Literal["untold"] | None = "untold",
    ) -> None:  # fmt: skip
        self.kind: Final = kind
        self.id: Final = id
        self.path: Final = path
        self.data = data
        self._told = told

    @property
    def told(self) -> Replay | None:
        """Its history replayed; None for a kind that has no lifecycle."""
        if self._told == "untold":
            lifecycle = self.kind.lifecycle
            self._told = replay(lifecycle, history_of(self.data)) if lifecycle else None
        return self._told

    @property
    def reference(self) -> str:
        """``folder/id``, by which every other record and every commit names it."""
        return f"{self.kind.folder}/{self.id}"

    @property
    def status(self) -> str | None:
        """The status that the file states."""
        status = self.data.get("status")
        return status if isinstance(status, str) else None

    @property
    def status_text(self) -> dict[str, str] | str | None:
        """What the status is called, language by language: a text for messages."""
        return self.state_text(self.status)

    @property
    def void(self) -> bool:
        """Whether the record should never have been: hidden, exempt from rules on content."""
        # Asked by every rule of every record, so without the detour over ``status``.
        status = self.data.get("status")
        return type(status) is str and status in self.kind.hidden

    @property
    def live(self) -> bool:
        """Whether the record is at work."""
        return self.status in self.kind.live

    @property
    def frozen(self) -> bool:
        """Whether the record's values stand."""
        return self.status in self.kind.frozen

    @property
    def imported(self) -> bool:
        """Whether what came before the registry may be unknown."""
        return self.data.get("origin") == "imported"

    @property
    def history(self) -> list[Mapping[str, Any]]:
        """The entries of the history; empty for a body without corrections."""
        return history_of(self.data)

    def state_text(self, status: str | None) -> dict[str, str] | str | None:
        """What a status of its kind is called, likewise; the status itself if it has no label."""
        lifecycle = self.kind.lifecycle
        state = lifecycle.states.get(status or "") if lifecycle else None
        return dict(state.label) if state and state.label else status


def history_of(data: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The entries of a record's history, whatever its schema lets stand there."""
    history = data.get("history")
    return history if isinstance(history, list) else []


class Link(NamedTuple):
    """A reference from one record to another: where it stands and whom it names.

    ``live`` is false in void records, in undone entries, and for where a move came from, be it
    in the move or in the entry before it. (A named tuple, because a registry has tens of
    thousands and they are made in half the time.)
    """

    source: Record
    where: Where
    target: str
    live: bool


def links_of(record: Record, folders: Mapping[str, str]) -> Iterator[Link]:
    """Every reference that a record makes; ``folders`` maps kinds to their folders."""
    alive, data = not record.void, record.data
    for pattern, kind in record.kind.references:
        value = data.get(pattern[0])
        if value is None:
            continue
        for where, named in walk(value, pattern[1:], pattern[:1]):
            if isinstance(named, str):
                yield Link(record, where, _target(named, kind, folders), alive)
    if "history" in data:
        yield from _links_of_history(record, folders, alive)


def _links_of_history(record: Record, folders: Mapping[str, str], alive: bool) -> Iterator[Link]:
    kind, told = record.kind, record.told
    undone, left = told.undone if told else frozenset(), _left(record)
    for index, entry in enumerate(record.history):
        live = alive and index not in undone
        for path, target, named in references_of_entry(kind, entry):
            stands = live and path != ("from",) and (not left or (index, *path) not in left)
            where: Where = ("history", index, *path)
            yield Link(record, where, _target(named, target, folders), stands)


def _left(record: Record) -> set[Where]:
    """Where entries name what the record has moved away from: all but the latest of a field."""
    lifecycle, told = record.kind.lifecycle, record.told
    left: set[Where] = set()
    if lifecycle is None or told is None or len(told.steps) < 2:
        return left
    for sources in lifecycle.derived.values():
        given = [(s.position, sources[s.action]) for s in told.steps if s.action in sources]
        left.update(given[:-1])
    return left


def references_of_entry(kind: Kind, entry: Any) -> Iterator[tuple[tuple[str, ...], str, str]]:
    """Whom an entry names: path inside it, kind, and the name."""
    if not isinstance(entry, dict):
        return
    for name, target in kind.entry_references.get(str(entry.get("action")), ()):
        named = entry.get(name)
        if isinstance(named, str):
            yield (name,), target, named
    decision = entry.get("decision")
    if isinstance(decision, str):
        yield ("decision",), "decision", decision
    learnt = entry.get("sets")
    if isinstance(learnt, dict) and isinstance(learnt.get("decision"), str):
        yield ("sets", "decision"), "decision", learnt["decision"]


def _target(value: str, kind: str, folders: Mapping[str, str]) -> str:
    return value if kind == ANY_KIND else f"{folders.get(kind, kind)}/{value}"
