"""Kinds and lifecycles: what a schema's ``x-stcli`` block declares, as values.

This is the only module that knows the form of that block. It trusts the schemas it is given:
``reading.schema`` has checked them against the meta-schema before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Final

from stcli.domain.model.path import EACH, Pattern, pattern_of

Labels = Mapping[str, str]
Shape = Mapping[str, "Shape | None"]

ANY_STATE: Final = "*"
ANY_KIND: Final = "*"
VOID: Final = "void"
IMPORT: Final = "import"
LEARN: Final = "learn"
CORRECT: Final = "correct"
UNDO: Final = "undo"
# Entries of a history that are no steps of the lifecycle; what each must carry besides a date.
NO_TRANSITIONS: Final[Mapping[str, tuple[str, ...]]] = {
    IMPORT: ("to",),
    LEARN: ("sets",),
    CORRECT: ("fields", "reason"),
    UNDO: ("of", "reason"),
}
# Canonical order of languages in a text; further ones follow.
TEXT_SHAPE: Final[Shape] = {"fi": None, "sv": None, "en": None}
_TEXT_REFERENCE: Final = "/definitions/text"
_DEEPEST: Final = 12  # schemas nest less; a $ref loop ends here


@dataclass(frozen=True, slots=True)
class State:
    """One status of a lifecycle. ``live``: at work; ``frozen``: values stand; ``hidden``: void."""

    name: str
    label: Labels
    live: bool = False
    frozen: bool = False
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Action:
    """One step of a lifecycle: from which states, to which, and what it does to the record.

    ``when`` narrows by other fields (``{"phase": ("preparation", None)}``, None: not known);
    ``sets`` gives fields (None removes); ``stamps`` are date fields filled if empty;
    ``requires`` are fields that the history entry carries; ``target`` None: the state stays.
    """

    name: str
    label: Labels
    past: Labels
    sources: frozenset[str]
    target: str | None
    when: Mapping[str, tuple[str | None, ...]]
    sets: Mapping[str, str | None]
    stamps: tuple[str, ...]
    requires: tuple[str, ...]
    references: Mapping[str, str]

    @property
    def needs_decision(self) -> bool:
        """Whether a body must have decided this step."""
        return "decision" in self.requires

    def starts_from(self, status: str) -> bool:
        """Whether the step may be taken from this status."""
        return status in self.sources or (ANY_STATE in self.sources and status != VOID)


@dataclass(frozen=True, slots=True)
class Lifecycle:
    """States and actions of a kind, and the fields that follow from its history.

    ``derived``: record field → {action: entry field}.
    """

    initial: str
    states: Mapping[str, State]
    actions: Mapping[str, Action]
    derived: Mapping[str, Mapping[str, str]]
    tracked: tuple[str, ...]


@dataclass(frozen=True)
class Kind:
    """What a schema says of its records beyond their shape."""

    name: str
    folder: str
    label: Mapping[str, Mapping[str, str]]
    title: str
    columns: tuple[str, ...]
    references: tuple[tuple[Pattern, str], ...]
    grows: frozenset[Pattern]
    keys: Mapping[Pattern, str]
    lifecycle: Lifecycle | None
    schema_file: str
    schema: Mapping[str, Any] = field(repr=False)
    documents: Mapping[str, Mapping[str, Any]] = field(repr=False)

    @cached_property
    def shape(self) -> Shape:
        """The canonical order of keys, all the way down."""
        return shape_of(self.documents, self.schema_file)

    @cached_property
    def texts(self) -> tuple[Pattern, ...]:
        """Where texts (maps of language to string) stand in a record."""
        return tuple(_texts(self.schema, self.schema_file, self.documents, (), _DEEPEST))

    @cached_property
    def entry_references(self) -> Mapping[str, tuple[tuple[str, str], ...]]:
        """Action → the fields of its history entry that name records, each with its kind.

        Decisions aside, which every entry may name. What a first entry or a step carries for a
        derived field refers to what the field itself refers to.
        """
        if self.lifecycle is None:
            return {}
        found = {name: dict(act.references) for name, act in self.lifecycle.actions.items()}
        declared = {pattern[0]: kind for pattern, kind in self.references if len(pattern) == 1}
        for name, sources in self.lifecycle.derived.items():
            for action, field_name in sources.items() if name in declared else ():
                found.setdefault(action, {}).setdefault(field_name, declared[name])
        return {
            action: tuple((name, kind) for name, kind in named.items() if name != "decision")
            for action, named in found.items()
        }

    def modeline(self, path: str) -> str:
        """The first line of a record at this path: where editors find its schema."""
        return modeline(path, self.schema_file)

    def property_at(self, pattern: Pattern) -> Mapping[str, Any]:
        """The schema of the value at a pattern, with ``$ref`` followed; empty if none."""
        return property_at(self.schema, self.schema_file, self.documents, pattern)[0]

    def label_at(self, pattern: Pattern) -> Labels:
        """The labels of a field, empty if it has none."""
        for node in property_at(self.schema, self.schema_file, self.documents, pattern)[1]:
            if "x-label" in node:
                labels: Labels = node["x-label"]
                return labels
        return {}


def shape_of(documents: Mapping[str, Mapping[str, Any]], file: str) -> Shape:
    """The canonical order of keys that one schema file gives, all the way down."""
    return _shape(documents.get(file, {}), file, documents, _DEEPEST) or {}


def modeline(path: str, schema_file: str) -> str:
    """The comment with which an editor's YAML language server finds the schema of a file."""
    return f"# yaml-language-server: $schema={'../' * path.count('/')}schemas/{schema_file}"


def kinds_of(documents: Mapping[str, Mapping[str, Any]]) -> dict[str, Kind]:
    """The kinds that a folder of schemas declares, by name, in the order of their names."""
    found = (
        _kind(name, schema, documents)
        for name, schema in sorted(documents.items())
        if "x-stcli" in schema and "folder" in schema["x-stcli"]
    )
    return {kind.name: kind for kind in found}


def _kind(file: str, schema: Mapping[str, Any], documents: Mapping[str, Mapping[str, Any]]) -> Kind:
    block = schema["x-stcli"]
    return Kind(
        name=block["kind"],
        folder=block["folder"],
        label=block["label"],
        title=block["title"],
        columns=tuple(block["columns"]),
        references=tuple((pattern_of(p), k) for p, k in block.get("references", {}).items()),
        grows=frozenset(pattern_of(p) for p in block.get("grows", ())),
        keys={pattern_of(p): key for p, key in block.get("keys", {}).items()},
        lifecycle=_lifecycle(block["lifecycle"]) if "lifecycle" in block else None,
        schema_file=file,
        schema=schema,
        documents=documents,
    )


def _lifecycle(block: Mapping[str, Any]) -> Lifecycle:
    actions = {name: _action(name, data) for name, data in block["actions"].items()}
    derived = block.get("derived", {})
    sets = (name for action in actions.values() for name in action.sets)
    return Lifecycle(
        initial=block["initial"],
        states={name: State(name, **data) for name, data in block["states"].items()},
        actions=actions,
        derived=derived,
        tracked=tuple(dict.fromkeys((*sets, *derived))),
    )


def _action(name: str, data: Mapping[str, Any]) -> Action:
    return Action(
        name=name,
        label=data["label"],
        past=data.get("past", data["label"]),
        sources=frozenset(data["from"]),
        target=data.get("to"),
        when={field: tuple(values) for field, values in data.get("when", {}).items()},
        sets=data.get("sets", {}),
        stamps=tuple(data.get("stamps", ())),
        requires=tuple(data.get("requires", ())),
        references=data.get("references", {}),
    )


Documents = Mapping[str, Mapping[str, Any]]


def _follow(
    node: Mapping[str, Any], file: str, documents: Documents
) -> tuple[Mapping[str, Any], str]:
    """The node that a ``$ref`` points to, and the file where it stands; else the node itself."""
    for _ in range(_DEEPEST):
        reference = node.get("$ref")
        if not isinstance(reference, str):
            break
        name, _, pointer = reference.partition("#")
        file = name or file
        target: Any = documents.get(file, {})
        for part in pointer.strip("/").split("/"):
            target = target.get(part, {}) if part else target
        node = target
    return node, file


def _shape(node: Mapping[str, Any], file: str, documents: Documents, depth: int) -> Shape | None:
    if str(node.get("$ref", "")).endswith(_TEXT_REFERENCE):
        return TEXT_SHAPE
    node, file = _follow(node, file, documents)
    if depth == 0:
        return None
    if "items" in node:
        return _shape(node["items"], file, documents, depth - 1)
    properties = node.get("properties")
    if properties is None:
        return None
    return {key: _shape(sub, file, documents, depth - 1) for key, sub in properties.items()}


def _texts(
    node: Mapping[str, Any], file: str, documents: Documents, at: Pattern, depth: int
) -> Iterator[Pattern]:
    if str(node.get("$ref", "")).endswith(_TEXT_REFERENCE):
        yield at
        return
    node, file = _follow(node, file, documents)
    if depth == 0:
        return
    if "items" in node:
        yield from _texts(node["items"], file, documents, (*at, EACH), depth - 1)
    for key, sub in node.get("properties", {}).items():
        yield from _texts(sub, file, documents, (*at, key), depth - 1)


def property_at(
    node: Mapping[str, Any], file: str, documents: Documents, pattern: Pattern
) -> tuple[Mapping[str, Any], list[Mapping[str, Any]]]:
    """The schema node at a pattern, and the nodes passed at its place, the nearest first."""
    passed = [node]
    node, file = _follow(node, file, documents)
    for part in pattern:
        below = node.get("items") if part == EACH else _below(node, part)
        if not isinstance(below, Mapping):
            return {}, []
        passed = [below]
        node, file = _follow(below, file, documents)
        passed.append(node)
    return node, passed


def _below(node: Mapping[str, Any], key: str) -> Any:
    """The schema of a key: by name, else by the first pattern that fits (languages)."""
    named = node.get("properties", {}).get(key)
    if named is not None:
        return named
    patterns = node.get("patternProperties", {}).items()
    return next((sub for pattern, sub in patterns if re.search(pattern, key)), None)
