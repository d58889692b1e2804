"""The anatomy of a kind: every field with its type, meaning and example, from its schema.

Knows JSON Schema as far as our schemas use it, and words for types. Reads no record.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from stcli.domain.model.kind import ANY_STATE, Action, Kind, Lifecycle
from stcli.domain.model.outline import property_at
from stcli.domain.model.path import EACH, Pattern
from stcli.report import label
from stcli.report.diagram import lifecycle_diagram
from stcli.report.words import Words


class FieldOf(NamedTuple):
    """A field of a kind.

    ``name`` is its path (``participants[].role``), ``values`` are those that it may have, by
    name with their labels.
    """

    name: str
    depth: int
    type: str
    type_words: str
    required: bool
    label: str
    description: str
    values: Mapping[str, str]
    example: Any
    grows: bool
    references: str | None

    @property
    def row(self) -> dict[str, Any]:
        """The field for machines."""
        return {
            "name": self.name, "type": self.type, "required": self.required,
            "label": self.label, "description": self.description, "values": dict(self.values),
            "example": self.example, "grows": self.grows, "references": self.references,
        }  # fmt: skip


def fields_in(kind: Kind, words: Words) -> Iterator[FieldOf]:
    """Every field of a kind, each followed by the fields inside it."""
    yield from _fields(kind, kind.schema, (), words)


def _fields(kind: Kind, owner: Mapping[str, Any], at: Pattern, words: Words) -> Iterator[FieldOf]:
    required = owner.get("required", ())
    for name in owner.get("properties", {}):
        below = (*at, name)
        yield _field(kind, below, name in required, words)
        if below in kind.texts:
            continue
        inner = kind.property_at(below)
        while inner.get("type") == "array":
            below = (*below, EACH)
            inner = {} if below in kind.texts else kind.property_at(below)
        yield from _fields(kind, inner, below, words)


def _field(kind: Kind, at: Pattern, required: bool, words: Words) -> FieldOf:
    type = _type(kind, at)
    return FieldOf(
        name=written(at),
        depth=sum(part != EACH for part in at) - 1,
        type=type,
        type_words=_type_words(kind, at, words),
        required=required,
        label=label.of_field(kind, at, words.lang),
        description=_nearest(kind, at, "description") or "",
        values=_values(kind, at, words),
        example=_example(kind, at, type),
        grows=at in kind.grows or at == ("history",),
        references=dict(kind.references).get(at) or dict(kind.references).get((*at, EACH)),
    )


def written(at: Pattern) -> str:
    """A pattern as schemas and messages write it: ``participants[].role``."""
    return ".".join(at).replace("." + EACH, EACH)


def _nearest(kind: Kind, at: Pattern, key: str) -> Any:
    """What is said nearest to the field: at its place before at the type it shares."""
    _, passed = property_at(kind.schema, kind.schema_file, kind.documents, at)
    return next((node[key] for node in passed if key in node), None)


def _example(kind: Kind, at: Pattern, type: str) -> Any:
    """An example; ids share one type, whose example would mislead everywhere but at home."""
    if type == "id" or type.startswith("reference:"):
        return None
    return next(iter(kind.property_at(at).get("examples", ())), None)


def _type(kind: Kind, at: Pattern) -> str:
    """The type by its name: text, date, reference:KIND, a list of one."""
    if at in kind.texts:
        return "text"
    target = dict(kind.references).get(at)
    if target is not None:
        return "reference" if target == "*" else f"reference:{target}"
    schema = kind.property_at(at)
    if schema.get("type") == "array":
        return f"list:{_type(kind, (*at, EACH))}"
    if "enum" in schema:
        return "choice"
    return str(schema.get("x-type") or schema.get("format") or schema.get("type") or "any")


def _type_words(kind: Kind, at: Pattern, words: Words) -> str:
    parts = _type(kind, at).split(":")
    if parts == ["list", "object"]:
        return words.say("schema.entries")
    if parts[0] == "list":
        return words.say("schema.list", item=_type_words(kind, (*at, EACH), words))
    if parts[0] == "reference" and len(parts) == 2:
        return words.say("schema.reference-to", kind=_kind_label(kind, parts[1], words))
    code = f"schema.type.{parts[0]}"
    return words.say(code) if words.has(code) else parts[0]


def _kind_label(kind: Kind, name: str, words: Words) -> str:
    for document in kind.documents.values():
        block = document.get("x-stcli") or {}
        if block.get("kind") == name:
            forms = block["label"].get(words.lang) or block["label"]["en"]
            return str(forms["one"])
    return name


def _values(kind: Kind, at: Pattern, words: Words) -> dict[str, str]:
    """What may stand in a field with fixed values, with labels."""
    schema = kind.property_at(at)
    return {
        str(value): label.of_value(kind, at, value, words.lang) for value in schema.get("enum", ())
    }


def as_data(kind: Kind, words: Words) -> dict[str, Any]:
    """The kind for machines: fields, lifecycle, diagram."""
    return {
        "kind": kind.name,
        "folder": kind.folder,
        "label": dict(kind.label),
        "schema": kind.schema_file,
        "columns": list(kind.columns),
        "fields": [field.row for field in fields_in(kind, words)],
        "lifecycle": _lifecycle(kind),
        "diagram": lifecycle_diagram(kind, words.lang) or None,
    }


def _lifecycle(kind: Kind) -> dict[str, Any] | None:
    lifecycle = kind.lifecycle
    if lifecycle is None:
        return None
    return {
        "initial": lifecycle.initial,
        "states": {
            name: {"label": dict(s.label), "live": s.live, "frozen": s.frozen, "hidden": s.hidden}
            for name, s in lifecycle.states.items()
        },
        "actions": {name: _action(lifecycle, a) for name, a in lifecycle.actions.items()},
    }


def _action(lifecycle: Lifecycle, action: Action) -> dict[str, Any]:
    return {
        "label": dict(action.label),
        "from": [state for state in (*lifecycle.states, ANY_STATE) if state in action.sources],
        "to": action.target,
        "when": {name: list(values) for name, values in action.when.items()},
        "sets": dict(action.sets),
        "stamps": list(action.stamps),
        "requires": list(action.requires),
    }
