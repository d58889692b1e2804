"""New records from plain values: with the first entry that their kind's history begins with.

That is the kind's initial action. Where the values say another status, the record's life began
elsewhere: that takes an `import` entry, and a registry whose policy allows imports. Raises
``Unfit`` where values can't begin a record; the rules judge the rest.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from stcli.domain.changing import action as changing
from stcli.domain.changing.cell import Unfit
from stcli.domain.changing.wish import Wish
from stcli.domain.model.kind import IMPORT, Kind, Lifecycle
from stcli.domain.model.path import get

Data = dict[str, Any]


def begun(kind: Kind, id: str, values: Data, wish: Wish, registry: Mapping[str, Any]) -> Data:
    """A new record; one of a kind without a lifecycle has no history."""
    data = dict(values)
    status, imported = data.pop("status", None), data.pop("origin", None)
    lifecycle = kind.lifecycle
    if lifecycle is None:
        return {"id": id, **data}
    target = lifecycle.actions[lifecycle.initial].target
    if imported or status not in (None, target):
        if get(registry, ("audit", "imports")) != "allowed":
            raise Unfit("status", field="status" if status else "origin", status=status or target)
        return _imported(lifecycle, id, data, str(status or target), wish)
    for name in lifecycle.tracked:
        if name in data and name not in lifecycle.derived:
            raise Unfit("follows", field=name)
    date = wish.date or min(str(data.get("date", wish.today)), wish.today)
    given = _derived(lifecycle, data, lifecycle.initial)
    return changing.begin(kind, id, _dated(data, date), date, given)


def _imported(lifecycle: Lifecycle, id: str, data: Data, status: str, wish: Wish) -> Data:
    if status not in lifecycle.states:
        raise Unfit("no-state", field="status", status=status, known=[*lifecycle.states])
    tracked = {name: data[name] for name in lifecycle.tracked if name in data}
    entry = {"action": IMPORT, "date": wish.date, "to": status, "source": wish.source}
    entry |= {name: value for name, value in tracked.items() if name not in lifecycle.derived}
    entry |= _derived(lifecycle, data, IMPORT)
    said = {key: value for key, value in entry.items() if value is not None}
    return {
        "id": id, **data, **tracked, "status": status, "origin": "imported", "history": [said],
    }  # fmt: skip


def _derived(lifecycle: Lifecycle, data: Data, action: str) -> Data:
    """Take out what the entry carries for the record: a focus area, a meeting's day."""
    sources = {name: by[action] for name, by in lifecycle.derived.items() if action in by}
    return {source: data.pop(name) for name, source in sources.items() if name in data}


def _dated(data: Data, date: str) -> Data:
    """Those who take part from the beginning do so from its date."""
    people = data.get("participants")
    if isinstance(people, list):
        dated = [{**p, "from": p.get("from", date)} if isinstance(p, dict) else p for p in people]
        data["participants"] = dated
    return data
