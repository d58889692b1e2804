"""The declaration: whether an ``x-stcli`` block has its form and agrees with its schema.

Knows the block's form and the expanded schema that it stands in; ``lifecycle`` judges the
lifecycle in it, and what the program does with it is ``model.kind``'s business.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any, Final, TypeAlias

from stcli.domain.finding import Where
from stcli.domain.reading.dialect import LANGUAGES, Problem, is_label
from stcli.domain.reading.expansion import follow, missing, targets

Schema: TypeAlias = Mapping[str, Any]

RESERVED_FOLDERS: Final = frozenset({"queries"})

_NAME: Final = re.compile(r"[a-z]+(?:-[a-z]+)*")
_STATE: Final = re.compile(r"[a-z]+(?:_[a-z]+)*")
_FIELD: Final = re.compile(r"[a-z_]+(?:\[\])?(?:\.[a-z_]+(?:\[\])?)*")


def kind_of(document: Schema) -> Any:
    """The name of the kind that a schema file describes, or None."""
    block = document.get("x-stcli")
    return block.get("kind") if isinstance(block, dict) else None


def check(
    name: str, document: Schema, expanded: Schema, kinds: Collection[str]
) -> Iterator[Problem]:
    """Everything that is wrong with the block of one schema file."""
    block = document.get("x-stcli")
    if block is None:
        return
    if "kind" not in block and "actions" in block:
        yield from _form(_UNIVERSAL, block, ("x-stcli",))
        return
    wrong = list(_form(_KIND, block, ("x-stcli",)))
    yield from wrong or _agreement(name, block, expanded, kinds)


# --- form: what each part of the block may be ----------------------------------------------

Form: TypeAlias = Callable[[Any, Where], Iterator[Problem]]


def _form(form: Form, value: Any, where: Where) -> Iterator[Problem]:
    return form(value, where)


def _that(fits: Callable[[Any], bool], code: str = "form") -> Form:
    def judge(value: Any, where: Where) -> Iterator[Problem]:
        if not fits(value):
            yield Problem(code, where, {"name": where[-1]})

    return judge


def _like(*patterns: re.Pattern[str] | str) -> Form:
    def fits(value: Any) -> bool:
        return isinstance(value, str) and any(
            value == p if isinstance(p, str) else len(value) <= 200 and bool(p.fullmatch(value))
            for p in patterns
        )

    return _that(fits)


def _list(item: Form) -> Form:
    def judge(value: Any, where: Where) -> Iterator[Problem]:
        if not isinstance(value, list) or len(set(map(repr, value))) != len(value):
            yield Problem("form", where, {"name": where[-1]})
            return
        for index, inner in enumerate(value):
            yield from item(inner, (*where, index))

    return judge


def _map(key: Form, item: Form) -> Form:
    def judge(value: Any, where: Where) -> Iterator[Problem]:
        if not isinstance(value, dict):
            yield Problem("form", where, {"name": where[-1]})
            return
        for name, inner in value.items():
            yield from key(name, (*where, name))
            yield from item(inner, (*where, name))

    return judge


def _fields(required: Mapping[str, Form], optional: Mapping[str, Form]) -> Form:
    known = {**required, **optional}

    def judge(value: Any, where: Where) -> Iterator[Problem]:
        if not isinstance(value, dict):
            yield Problem("form", where, {"name": where[-1]})
            return
        for name in required.keys() - value.keys():
            yield Problem("block-missing", (*where, name), {"name": name})
        for name, inner in value.items():
            if name not in known:
                yield Problem("block-unknown", (*where, name), {"name": name}, "key")
            else:
                yield from known[name](inner, (*where, name))

    return judge


def _is_plural(value: Any) -> bool:
    return (
        isinstance(value, dict)
        and value.keys() == {"one", "other"}
        and all(isinstance(words, str) and words.strip() for words in value.values())
    )


def _is_kind_label(value: Any) -> bool:
    return (
        isinstance(value, dict)
        and value.keys() == set(LANGUAGES)
        and all(map(_is_plural, value.values()))
    )


_label: Final = _that(is_label, "label")
_flag: Final = _that(lambda value: isinstance(value, bool))
_name: Final = _like(_NAME)
_field: Final = _like(_FIELD)
_target: Final = _like(_NAME, "*")
_setting: Final = _that(lambda value: value is None or isinstance(value, str))
_said: Final = {"label": _label, "past": _label}

_OF_STATES: Final = ("live", "frozen", "hidden", "public")
_STATES: Final = _map(_like(_STATE), _fields({"label": _label}, dict.fromkeys(_OF_STATES, _flag)))
_ACTIONS: Final = _map(
    _name,
    _fields(
        {**_said, "from": _list(_like(_STATE, "*"))},
        {
            "to": _like(_STATE),
            "when": _map(_field, _list(_setting)),
            "sets": _map(_field, _setting),
            "stamps": _list(_field),
            "requires": _list(_field),
            "references": _map(_field, _target),
        },
    ),
)
_LIFECYCLE: Final = _fields(
    {"initial": _name, "states": _STATES, "actions": _ACTIONS},
    {"derived": _map(_field, _map(_name, _field))},
)
_KIND: Final = _fields(
    {
        "kind": _name,
        "folder": _name,
        "label": _that(_is_kind_label, "label"),
        "title": _field,
        "columns": _list(_field),
    },
    {
        "references": _map(_field, _target),
        "grows": _list(_field),
        "keys": _map(_field, _field),
        "lifecycle": _LIFECYCLE,
    },
)
_UNIVERSAL: Final = _fields({"actions": _map(_name, _fields(_said, {}))}, {})


# --- agreement: what the block says of the schema must be so --------------------------------


def _agreement(
    name: str, block: Schema, schema: Schema, kinds: Collection[str]
) -> Iterator[Problem]:
    at = ("x-stcli",)
    if name != f"{block['kind']}.schema.json":
        yield Problem("kind-name", (*at, "kind"), {"kind": block["kind"]})
    if block["folder"] in RESERVED_FOLDERS:
        yield Problem("folder-reserved", (*at, "folder"), {"folder": block["folder"]})
    yield from _always(schema, ("id", *(("status", "history") if "lifecycle" in block else ())))
    yield from _paths(block, schema)
    yield from targets(block.get("references", {}), (*at, "references"), kinds)


def _always(schema: Schema, names: Collection[str]) -> Iterator[Problem]:
    for name in names:
        if name not in schema.get("required", ()) or follow(schema, name) is None:
            yield Problem("field-required", ("required",), {"name": name})


def _paths(block: Schema, schema: Schema) -> Iterator[Problem]:
    at = ("x-stcli",)
    yield from missing(schema, block["title"], (*at, "title"))
    for index, path in enumerate(block["columns"]):
        yield from missing(schema, path, (*at, "columns", index))
    for path in block.get("references", {}):
        yield from missing(schema, path, (*at, "references", path))
    for index, path in enumerate(block.get("grows", ())):
        yield from missing(schema, path + "[]", (*at, "grows", index))
    for path, key in block.get("keys", {}).items():
        yield from missing(schema, f"{path}[].{key}", (*at, "keys", path))
