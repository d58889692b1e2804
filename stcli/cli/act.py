"""Commands made from lifecycles: one builder for every action of every kind.

The schema says which actions there are, what each requires and which fields a record has;
a command group only lists its verbs and the fields that belong to each. Gather, decide,
apply, show: the deciding is the domain's.
"""

from __future__ import annotations

import copy
import inspect
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Annotated, Any, NamedTuple

import typer

from stcli.cli.change import Saying, write
from stcli.cli.decide import decided
from stcli.cli.entry import (
    check_given,
    check_required,
    derivations,
    entry_fields,
    entry_options,
)
from stcli.cli.fields import (
    Field,
    fields_of,
    parameter,
    required,
    signed,
)
from stcli.cli.find import record_of
from stcli.cli.shell import Shell
from stcli.cli.value import contents, fixed, values_of
from stcli.domain.changing import action as changing
from stcli.domain.changing.draft import Draft
from stcli.domain.finding import Where
from stcli.domain.model.claim import Claim
from stcli.domain.model.kind import ANY_KIND, Action, Kind, kinds_of
from stcli.domain.model.path import Pattern, walk
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.refusal import EXIT_USAGE, Refusal

DryRun = Annotated[bool, typer.Option("--dry-run", "-n")]

# Sees to what else belongs to an action, in the same commit: draft, reference, arguments.
Also = Callable[[Draft, str, Mapping[str, Any]], None]
# Fills in what an action brings beyond named fields: draft, record, its new data, arguments.
# What it gives are notes for the person: codes and parameters of messages.
Note = tuple[str, dict[str, Any]]
Fill = Callable[[Draft, Record, dict[str, Any], Mapping[str, Any]], Iterable[Note]]


class Verb(NamedTuple):
    """An action of a lifecycle as a command.

    ``fields``: the record fields that may be given with it (for a new record: all, if none is
    named). ``dated``: the effective date where it follows from the record and today.
    ``own_date``: ``--date`` is the new record's own date. ``made_id``: how an id is made
    where none is given.
    """

    action: str
    fields: tuple[str, ...] = ()
    also: Also | None = None
    fill: Fill | None = None
    options: tuple[inspect.Parameter, ...] = ()
    dated: Callable[[Mapping[str, Any], str], str] | None = None
    own_date: bool = False
    made_id: Callable[[Snapshot, Mapping[str, Any]], str] | None = None


@lru_cache(maxsize=1)
def shipped_kinds() -> Mapping[str, Kind]:
    """The kinds by which the commands are made: those that the program ships."""
    import json

    from stcli.store.shipped import shipped_schemas

    return kinds_of({name: json.loads(content) for name, content in shipped_schemas().items()})


def fixed_value(kind_name: str, at: Pattern, given: str, *, option: str) -> str:
    """The value that was meant of a field with fixed ones; refused (usage) where it is none."""
    return fixed(shipped_kinds()[kind_name].property_at(at)["x-values"], given, option=option)


def beginning(kind_name: str, verb: Verb) -> tuple[str, Callable[..., Any]]:
    """The command that makes a new record: its kind's initial action."""
    kind = shipped_kinds()[kind_name]
    fields = [f for f in fields_of(kind, verb.fields) if not (verb.own_date and f.option == "date")]

    def command(ctx: typer.Context, id: str | None, dry_run: bool, **arguments: Any) -> int:
        shell: Shell = ctx.obj
        wanted = id or arguments.pop("id_option", None)
        return write(
            shell, lambda draft: _begin(shell, draft, kind_name, verb, fields, wanted, arguments),
            dry_run,
        )  # fmt: skip

    return verb.action, signed(command, _parameters(kind, verb, fields))


def stepping(kind_name: str, verb: Verb) -> tuple[str, Callable[..., Any]]:
    """The command that takes an existing record one step further."""
    kind = shipped_kinds()[kind_name]
    fields = fields_of(kind, verb.fields) if verb.fields else []

    def command(ctx: typer.Context, id: str, dry_run: bool, **arguments: Any) -> int:
        shell: Shell = ctx.obj
        return write(
            shell, lambda draft: step(shell, draft, kind_name, verb, fields, id, arguments), dry_run
        )

    return verb.action, signed(command, _parameters(kind, verb, fields))


def _begin(
    shell: Shell, draft: Draft, kind_name: str, verb: Verb, fields: Sequence[Field],
    id: str | None, arguments: Mapping[str, Any],
) -> Saying:  # fmt: skip
    kind = _kind(draft, kind_name)
    action = _action(kind, verb.action)
    values = values_of(fields, arguments, text_language(draft))
    given = entry_fields(kind, action, verb.own_date, arguments)
    if verb.own_date and arguments.get("date"):
        values["date"] = shell.day(arguments["date"])
    check_given(kind, action, {**values, **given})
    values, given = (
        resolved(draft.now, kind, values),
        resolved_entry(draft.now, kind, action, given),
    )
    date = _effective(shell, verb, values, arguments)
    id = id or (verb.made_id(draft.now, values) if verb.made_id else None)
    if not id:
        raise Refusal("needs", exit=EXIT_USAGE, option="ID", kind=kind.name, action=action.name)
    for name, source in derivations(kind, action):
        given[source] = values.pop(name, None) or given.get(source)
    data = changing.begin(kind, id, _dated(values, date), date, given)
    reference = draft.create(kind, data)
    if verb.also:
        verb.also(draft, reference, arguments)
    return Saying(kind_name, verb.action, id, reference)


def step(
    shell: Shell, draft: Draft, kind_name: str, verb: Verb, fields: Sequence[Field], id: str,
    arguments: Mapping[str, Any],
) -> Saying:  # fmt: skip
    """Decide one step: the record's new data, and its decision where one is needed."""
    record = record_of(draft.now, id, kind_name)
    action = _action(record.kind, verb.action)
    changing.check_possible(record, verb.action)
    given = entry_fields(record.kind, action, verb.own_date, arguments)
    reason = contents(arguments.get("reason") or "").strip()
    check_required(record.kind, action, {**given, "reason": reason})
    given = resolved_entry(draft.now, record.kind, action, _days(shell, record.kind, action, given))
    found = decided(draft, record, action, arguments) if action.needs_decision else None
    known = {**record.data, **given}
    date = _effective(shell, verb, known, arguments, found.date if found else None)
    if "from" in action.requires:
        given["from"] = str(record.data.get("focus_area"))
    told = {"decision": found.id if found else None, "reason": reason, **given}
    data = changing.step(record, verb.action, date, told)
    values = values_of(fields, arguments, text_language(draft))
    _merge(data, resolved(draft.now, record.kind, values))
    notes = tuple(verb.fill(draft, record, data, arguments)) if verb.fill else ()
    decision = f"decisions/{found.id}" if found else None
    claim = Claim(f"{kind_name}.{verb.action}", record.reference, decision)
    draft.change(record.reference, data, claim)
    if verb.also:
        verb.also(draft, record.reference, arguments)
    return Saying(kind_name, verb.action, record.id, record.reference, reason, notes)


def resolved(snapshot: Snapshot, kind: Kind, values: Mapping[str, Any]) -> dict[str, Any]:
    """The values with every name of another record made its id (or full reference)."""
    data = copy.deepcopy(dict(values))
    for pattern, target in kind.references:
        for where, name in list(walk(data, pattern)):
            if isinstance(name, str):
                _set(data, where, _resolve(snapshot, name, target))
    return data


def resolved_entry(
    snapshot: Snapshot, kind: Kind, action: Action, given: Mapping[str, Any]
) -> dict[str, Any]:
    """The entry's fields likewise."""
    targets = dict(action.references)
    declared = {pattern[0]: target for pattern, target in kind.references if len(pattern) == 1}
    for name, source in derivations(kind, action):
        if name in declared:
            targets[source] = declared[name]
    return {
        name: _resolve(snapshot, value, targets[name]) if name in targets else value
        for name, value in given.items()
    }


def _days(
    shell: Shell, kind: Kind, action: Action, given: Mapping[str, Any]
) -> dict[str, Any]:  # fmt: skip
    """The entry's fields with every day as ISO: a meeting's new day."""
    days = {
        source for name, source in derivations(kind, action)
        if kind.property_at((name,)).get("format") == "date"
    }  # fmt: skip
    return {n: shell.day(value) if n in days else value for n, value in given.items()}


def _resolve(snapshot: Snapshot, name: str, target: str) -> str:
    record = record_of(snapshot, name, None if target == ANY_KIND else target)
    return record.reference if target == ANY_KIND else record.id


def _set(data: Any, where: Where, value: str) -> None:
    for part in where[:-1]:
        data = data[part]
    data[where[-1]] = value


def _effective(
    shell: Shell, verb: Verb, data: Mapping[str, Any], arguments: Mapping[str, Any],
    otherwise: str | None = None,
) -> str:  # fmt: skip
    """The effective date of an action, by the verb's own way or by ``--date``."""
    if verb.own_date and verb.dated is None:
        return day(shell, {}, str(data["date"]))
    if verb.dated is not None and (verb.own_date or not arguments.get("date")):
        return day(shell, {}, verb.dated(data, shell.settings.today))
    return day(shell, arguments, otherwise)


def day(shell: Shell, arguments: Mapping[str, Any], otherwise: str | None = None) -> str:
    """The effective date of an action: ``--date``, else the decision's, else today."""
    date = shell.day(arguments["date"]) if arguments.get("date") else otherwise
    date = date or shell.settings.today
    if date > shell.settings.today:
        raise Refusal("dated-ahead", date=date, today=shell.settings.today)
    return date


def text_language(draft: Draft) -> str:
    """The language of a text that was given without one: the first that is required."""
    required_ones = draft.base.registry.get("languages", {}).get("required") or ["fi"]
    return str(required_ones[0])


def _kind(draft: Draft, name: str) -> Kind:
    kind = draft.base.kinds.get(name)
    if kind is None:
        raise Refusal("kind-missing", kind=name)
    return kind


def _action(kind: Kind, name: str) -> Action:
    if kind.lifecycle is None or name not in kind.lifecycle.actions:
        raise Refusal("action-unknown", kind=kind.name, action=name, allowed=[])
    return kind.lifecycle.actions[name]


def _parameters(kind: Kind, verb: Verb, fields: Sequence[Field]) -> list[inspect.Parameter]:
    """The whole signature of a command: context, id, entry, fields, what the verb adds."""
    from stcli.cli.settings import current_language

    entry = entry_options(kind, _action(kind, verb.action), verb.own_date)
    return [
        required("ctx", typer.Context), *_id(verb), *entry,
        *(field.parameter(current_language()) for field in fields), *verb.options,
        parameter("dry_run", DryRun, False),
    ]  # fmt: skip


def _id(verb: Verb) -> list[inspect.Parameter]:
    if verb.made_id is None:
        return [required("id", Annotated[str, typer.Argument(metavar="ID")])]
    return [
        parameter("id", Annotated[str | None, typer.Argument(metavar="ID")]),
        parameter("id_option", Annotated[str | None, typer.Option("--id")]),
    ]


def _dated(values: dict[str, Any], date: str) -> dict[str, Any]:
    """Those who take part from the beginning do so from its date."""
    for person in values.get("participants", ()):
        person.setdefault("from", date)
    return values


def _merge(data: dict[str, Any], values: Mapping[str, Any]) -> None:
    for name, value in values.items():
        if isinstance(value, dict) and isinstance(data.get(name), dict):
            _merge(data[name], value)
        else:
            data[name] = value
