"""The lifecycle in an ``x-stcli`` block: whether its states and actions agree.

Knows blocks whose form is right already; does not know how a history is replayed
(``model.history`` does).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any, Final

from stcli.domain.finding import Where
from stcli.domain.reading.dialect import Problem, Schema
from stcli.domain.reading.expansion import follow, missing, targets

VOID: Final = "void"
UNIVERSAL: Final = frozenset({"import", "learn", "correct", "undo"})
AT: Final = ("x-stcli", "lifecycle")


def check(document: Schema, schema: Schema, kinds: Collection[str]) -> Iterator[Problem]:
    """Everything in which a lifecycle contradicts itself or the schema it stands in.

    ``document`` holds a block that ``declaration`` found well-formed; ``schema`` is expanded.
    """
    lifecycle = document.get("x-stcli", {}).get("lifecycle")
    if lifecycle is None:
        return
    status = follow(schema, "status") or {}
    if sorted(status.get("enum", ())) != sorted(lifecycle["states"]):
        yield Problem("states-differ", (*AT, "states"), {}, "key")
    yield from _initial(lifecycle)
    yield from _void(lifecycle)
    entry = follow(schema, "history[]") or {}
    for name, action in lifecycle["actions"].items():
        yield from _action(name, action, lifecycle)
        yield from _fields_of(name, action, schema, entry)
        where = (*AT, "actions", name, "references")
        yield from targets(action.get("references", {}), where, kinds)
    yield from _derived(lifecycle, schema, entry)


def _initial(lifecycle: Schema) -> Iterator[Problem]:
    initial = lifecycle["initial"]
    action = lifecycle["actions"].get(initial)
    if action is None:
        yield Problem("action-unknown", (*AT, "initial"), {"action": initial})
    elif action["from"] or "to" not in action:
        yield Problem("initial", (*AT, "actions", initial), {"action": initial}, "key")


def _void(lifecycle: Schema) -> Iterator[Problem]:
    # What should never have been recorded must have somewhere to go, in every kind.
    state, action = lifecycle["states"].get(VOID), lifecycle["actions"].get(VOID)
    if not state or not state.get("frozen") or not state.get("hidden"):
        yield Problem("void", (*AT, "states"), {}, "key")
    elif not action or action["from"] != ["*"] or action.get("to") != VOID:
        yield Problem("void", (*AT, "actions"), {}, "key")


def _action(name: str, action: Schema, lifecycle: Schema) -> Iterator[Problem]:
    where = (*AT, "actions", name)
    if name in UNIVERSAL:
        yield Problem("action-reserved", where, {"action": name}, "key")
    if not action["from"] and name != lifecycle["initial"]:
        yield Problem("never", (*where, "from"), {"action": name})
    for index, state in enumerate(action["from"]):
        if state not in lifecycle["states"] and state != "*":
            yield Problem("state-unknown", (*where, "from", index), {"state": state})
    if "to" in action and action["to"] not in lifecycle["states"]:
        yield Problem("state-unknown", (*where, "to"), {"state": action["to"]})


def _fields_of(name: str, action: Schema, schema: Schema, entry: Schema) -> Iterator[Problem]:
    where = (*AT, "actions", name)
    for index, path in enumerate(action.get("stamps", ())):
        yield from missing(schema, path, (*where, "stamps", index))
    for index, path in enumerate(action.get("requires", ())):
        yield from missing(entry, path, (*where, "requires", index))
    for path in action.get("references", ()):
        yield from missing(entry, path, (*where, "references", path))
    for path, value in action.get("sets", {}).items():
        yield from _values(schema, path, [value], (*where, "sets", path))
    for path, values in action.get("when", {}).items():
        yield from _values(schema, path, values, (*where, "when", path))


def _values(
    schema: Schema, path: str, values: Collection[str | None], where: Where
) -> Iterator[Problem]:
    target = follow(schema, path)
    if target is None:
        yield from missing(schema, path, where)
        return
    allowed: Any = target.get("enum")
    for value in values:
        if value is not None and allowed is not None and value not in allowed:
            yield Problem("setting", where, {"value": value, "name": path})


def _derived(lifecycle: Schema, schema: Schema, entry: Schema) -> Iterator[Problem]:
    derived: Mapping[str, Mapping[str, str]] = lifecycle.get("derived", {})
    for path, sources in derived.items():
        where = (*AT, "derived", path)
        yield from missing(schema, path, where)
        for action, field in sources.items():
            if action not in lifecycle["actions"] and action not in UNIVERSAL:
                yield Problem("action-unknown", (*where, action), {"action": action}, "key")
            yield from missing(entry, field, (*where, action))
