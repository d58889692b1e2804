"""Command lines that a person can copy, with capitals for what is to be filled in.

Reads the lifecycle for what is legal and the record for where it stands; never says that a step
will pass the rules. Only commands that the program has are named.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING

from stcli.cli.commands import COMMANDS
from stcli.domain.model.kind import Action

if TYPE_CHECKING:
    from stcli.domain.model.record import Record
    from stcli.report.words import Words


def step(record: Record, name: str, words: Words, more: str = "") -> Iterator[str]:
    """The command for a step of the record's life, if the step is legal from where it is."""
    lifecycle = record.kind.lifecycle
    action = lifecycle.actions.get(name) if lifecycle else None
    if action is None or not is_legal(record, action):
        return
    options = "".join(
        f" --{field.replace('_', '-')} {blank(field, words)}"
        for field in action.requires
        if field != "from"
    )
    besides = _besides(record, name, words)
    yield from line(record.kind.name, name, record.id + options + besides + more)


def _besides(record: Record, name: str, words: Words) -> str:
    """What a step is hardly taken without, though its lifecycle does not ask for it."""
    if (record.kind.name, name) == ("meeting", "hold"):
        return f" --attendance {blank('organisation', words)}"
    untold = (record.kind.name, name) == ("focus-area", "close") and not record.data.get("outcome")
    return f" --outcome-fi {blank('text', words)}" if untold else ""


def is_legal(record: Record, action: Action) -> bool:
    """Whether the lifecycle lets the record take the step."""
    if record.told is None or not record.told.steps:
        return False
    last = record.told.steps[-1]
    fits = all(last.values.get(name) in values for name, values in action.when.items())
    return action.starts_from(last.status) and fits


def line(group: str, verb: str, rest: str) -> Iterator[str]:
    """A command of a group, if there is such a one."""
    if verb in _verbs(group):
        yield f"stcli {group} {verb} {rest}"


def _verbs(group: str) -> frozenset[str]:
    """The verbs of a command group; none where there is no such group (yet)."""
    entry = next((entry for entry in COMMANDS if entry.name == group), None)
    if entry is None:
        return frozenset()
    module = import_module(f"stcli.cli.{entry.module}")
    return frozenset(name for name, _ in module.commands())


def blank(name: str, words: Words) -> str:
    """What a person has to fill in, in capitals."""
    code = f"blank.{name}"
    return words.say(code) if words.has(code) else name.upper().replace("_", "-")
