"""What a parameter of a command takes: a record of which kind, one of which values, a day.

Read off the command tree and the schemas; used where a person is asked for what is missing,
and where the table of the shell completion is made. Knows no registry.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple

from stcli.cli.act import shipped_kinds
from stcli.cli.entry import derivations
from stcli.cli.fields import LANGUAGES, Field, fields_of
from stcli.domain.model.kind import ANY_KIND, Kind, Labels
from stcli.domain.model.path import EACH, Pattern

RECORD: Final = "record"  # ``of`` is its kind, "*" for any
VALUE: Final = "value"  # one of ``values``
DAY: Final = "day"
PERIOD: Final = "period"
PATH: Final = "path"
NEW: Final = "new"  # an id that is not there yet; ``of`` is the kind
ITEM: Final = "item"  # an entry of the list ``of`` in the record that the line names
ASSIGNMENT: Final = "assignment"  # FIELD=VALUE; ``of`` is the action
FIELD: Final = "field"  # the path of a field of the record that another word names
STATUS: Final = "status"  # a state of the kind that another word of the line names
KIND: Final = "kind"
RULE: Final = "rule"
TEXT: Final = "text"

_DEEPEST: Final = 5
_ARGUMENTS: Final[Mapping[str, tuple[str, str]]] = {
    "RECORD": (RECORD, ANY_KIND), "ORG": (RECORD, "organisation"), "BODY": (RECORD, "body"),
    "OLD": (RECORD, "organisation"), "NEW": (RECORD, "organisation"),
    "AREA": (RECORD, "focus-area"), "MEETING": (RECORD, "meeting"),
    "DECISION": (RECORD, "decision"), "MEASURE": (RECORD, "measure"),
    "PHENOMENON": (RECORD, "phenomenon"), "KIND": (KIND, ""), "RULE": (RULE, ""),
    "FIELD": (FIELD, ""), "DIR": (PATH, ""), "FILE": (PATH, ""), "PLAN": (PATH, ""),
    "MILESTONE": (ITEM, "milestones"), "INDICATOR": (ITEM, "indicators"),
}  # fmt: skip
_OPTIONS: Final[Mapping[str, tuple[str, str]]] = {
    "decision": (RECORD, "decision"), "meeting": (RECORD, "meeting"),
    "organisation": (RECORD, "organisation"), "by": (RECORD, "organisation"),
    "focus_area": (RECORD, "focus-area"), "body": (RECORD, "body"), "instead": (RECORD, ANY_KIND),
    "move_measures": (RECORD, "focus-area"),
    "successor": (RECORD, "organisation"), "proposed_by": (RECORD, "organisation"),
    "date": (DAY, ""), "since": (DAY, ""), "until": (DAY, ""), "today": (DAY, ""), "on": (DAY, ""),
    "registry": (PATH, ""), "output": (PATH, ""), "status": (STATUS, ""), "select": (RULE, ""),
    "ignore": (RULE, ""),
}  # fmt: skip


# Options that give a record beside the command's own its id.
_NEW: Final[Mapping[tuple[str, str, str], str]] = {
    ("phenomenon", "select", "focus_area"): "focus-area",
}


class Taking(NamedTuple):
    """The form of a value; ``of`` says more (a kind, an action).

    ``values`` are the values that there are, each with what it is called, language by language.
    """

    form: str
    of: str = ""
    values: Mapping[str, Labels] = {}


def taking(path: tuple[str, ...], param: Any) -> Taking:
    """What a parameter of the command at this path takes."""
    argument = param.param_type_name == "argument"
    shown = str(param.metavar or param.name).upper().rstrip("…")
    if argument and shown.startswith("FIELD="):
        return Taking(ASSIGNMENT, path[-1])
    if argument and shown == "PATH":
        return Taking(PATH)
    kind = shipped_kinds().get(path[0]) if len(path) > 1 else None
    if kind is not None and argument and param.name == "id":
        return _id(kind, path[-1])
    found = _of_kind(kind, path[-1], param.name) if kind is not None and not argument else None
    named = _ARGUMENTS.get(str(param.metavar)) if not argument else None
    if found is None and named is not None:
        return Taking(*named)
    return found or _named(argument, shown, param.name, kind)


def _id(kind: Kind, verb: str) -> Taking:
    first = kind.lifecycle is not None and kind.lifecycle.initial == verb
    return Taking(NEW if first else RECORD, kind.name)


def _of_kind(kind: Kind, verb: str, name: str) -> Taking | None:
    """What the schema of the kind says about an option of one of its actions."""
    action = kind.lifecycle.actions.get(verb) if kind.lifecycle else None
    if action is not None and name in action.references:
        return Taking(RECORD, action.references[name])
    if (kind.name, verb, name) in _NEW:
        return Taking(NEW, _NEW[kind.name, verb, name])
    if name == "date":
        return Taking(DAY)
    for given, source in derivations(kind, action) if action is not None else ():
        if source == name:
            return of_pattern(kind, (given,))  # a meeting's new day
    named = next((f for f in fields_of(kind) if f.name == name), None)
    return of_field(kind, named) if named is not None else None


def of_field(kind: Kind, one: Field) -> Taking:
    """What the option of a field takes."""
    at = (*one.at, EACH) if one.repeats else one.at
    if one.item_key is not None and one.item_text is None:
        at = (*at, one.item_key)
    return of_pattern(kind, at)


def of_pattern(kind: Kind, at: Pattern) -> Taking:
    """What the field at a pattern takes."""
    target = dict(kind.references).get(at)
    if target is not None:
        return Taking(RECORD, target)
    schema = kind.property_at(at)
    if "enum" in schema:
        labels = schema.get("x-values") or {}
        return Taking(VALUE, values={str(value): labels.get(value, {}) for value in schema["enum"]})
    if at == ("decides",):
        return Taking(VALUE, values=decisions())
    forms = {"date": DAY, "period-date": PERIOD}
    return Taking(forms.get(schema.get("format", ""), TEXT))


def decisions() -> dict[str, Labels]:
    """What a body can decide: the actions that need a decision."""
    return {
        f"{kind.name}.{action.name}": {
            lang: f"{kind.label.get(lang, {}).get('one', kind.name)}: "
            f"{action.label.get(lang, action.name)}"
            for lang in LANGUAGES
        }
        for kind in shipped_kinds().values()
        for action in (kind.lifecycle.actions.values() if kind.lifecycle else ())
        if action.needs_decision
    }


def _named(argument: bool, shown: str, name: str, kind: Kind | None) -> Taking:
    """By the parameter's name alone, else by a field of that name anywhere in the kind."""
    known = _ARGUMENTS.get(shown) if argument else _OPTIONS.get(name)
    if known is not None:
        return Taking(*known)
    fixed = _forms() if name == "format" else _FIXED.get(name, ())
    if fixed:
        return Taking(VALUE, values={value: {} for value in fixed})
    for at in _patterns(kind, (), _DEEPEST) if kind is not None and not argument else ():
        if kind is not None and at[-1] == name:
            return of_pattern(kind, at)
    return Taking(TEXT)


_FIXED: Final[Mapping[str, tuple[str, ...]]] = {
    "lang": LANGUAGES,
    "color": ("auto", "always", "never"),
    "shell": ("bash", "zsh", "fish", "powershell"),
}


def _forms() -> tuple[str, ...]:
    """Every format that some command has."""
    from stcli.report.formats import FINDINGS, ROWS

    return tuple(sorted({*ROWS, *FINDINGS}))


def _patterns(kind: Kind, at: Pattern, depth: int) -> Iterator[Pattern]:
    """Every field of a kind, the outer ones first."""
    node = kind.property_at(at)
    names = [(*at, name) for name in node.get("properties", ())]
    names = names if "items" not in node else [(*at, EACH)]
    yield from names
    for below in names if depth else ():
        yield from _patterns(kind, below, depth - 1)
