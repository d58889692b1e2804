"""The history entry of an action as options: date, reason, decision, what the action requires.

Reads them off the lifecycle and says in words of options what is missing. Knows kinds and
typer's parameters; knows no record.
"""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from typing import Annotated, Any, Final

import typer

from stcli.cli.fields import LANGUAGES, MANAGED, fields_of, parameter
from stcli.domain.model.kind import Action, Kind
from stcli.domain.refusal import EXIT_USAGE, Refusal

# A decision and a reason have options of their own; these entry fields follow by themselves.
_OWN: Final = frozenset(("decision", "reason", "from"))


def derivations(kind: Kind, action: Action) -> list[tuple[str, str]]:
    """Record fields that the entry of this action gives, with the entry's field."""
    lifecycle = kind.lifecycle
    return [
        (name, sources[action.name])
        for name, sources in (lifecycle.derived.items() if lifecycle else ())
        if action.name in sources
    ]


def entry_names(kind: Kind, action: Action, own_date: bool) -> list[str]:
    """The entry's fields that are options of their own.

    ``own_date``: the date is the new record's own, so that no field of the entry asks for it.
    """
    derived = derivations(kind, action) if own_date else ()
    own = {source for name, source in derived if name == "date"}
    names = dict.fromkeys((*action.requires, *action.references))
    return [name for name in names if name not in _OWN | own]


def entry_options(kind: Kind, action: Action, own_date: bool) -> list[inspect.Parameter]:
    """The options of the history entry: date, reason, what the action requires, the decision."""
    options = [_option("date")]
    if action.sources:
        options.append(_option("reason"))
    options += [_option(name) for name in entry_names(kind, action, own_date)]
    if action.needs_decision:
        options += [_option(name) for name in ("decision", "meeting", "item")]
        options += [_option(f"text_{lang}") for lang in LANGUAGES]
    return options


def _option(name: str) -> inspect.Parameter:
    flag = typer.Option(f"--{name.replace('_', '-')}")
    return parameter(name, Annotated[str | None, flag])


def entry_fields(
    kind: Kind, action: Action, own_date: bool, arguments: Mapping[str, Any]
) -> dict[str, Any]:
    """What the arguments say of the entry."""
    return {n: arguments[n] for n in entry_names(kind, action, own_date) if arguments.get(n)}


def check_required(kind: Kind, action: Action, given: Mapping[str, Any]) -> None:
    """Refuse early, in words of options, an entry that lacks what its action requires."""
    for name in sorted(action.requires, key=lambda name: name == "reason"):  # asked for last
        if name not in ("decision", "from") and not given.get(name):
            raise Refusal(
                "needs", exit=EXIT_USAGE, option=f"--{name.replace('_', '-')}", kind=kind.name,
                action=action.name,
            )  # fmt: skip


def check_given(kind: Kind, action: Action, values: Mapping[str, Any]) -> None:
    """Refuse early, in words of options, what the schema would refuse in words of fields."""
    derived = dict(derivations(kind, action))
    for name in kind.schema.get("required", ()):
        known = values.get(name) or values.get(derived.get(name, name))
        if name not in MANAGED and not known:
            named = fields_of(kind, (name,))
            option = named[0].option if named else name.replace("_", "-")
            raise Refusal(
                "needs", exit=EXIT_USAGE, option=f"--{option}", kind=kind.name, action=action.name
            )
