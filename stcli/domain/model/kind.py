"""Kinds and lifecycles: what a schema's ``x-stcli`` block declares, as values.

This is the only module that knows the form of that block. It trusts the schemas it is given:
``reading.schema`` has checked them against the meta-schema before.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any, Final, NamedTuple

from stcli.domain.model.outline import fields_of, property_at, shape_of, texts_of
from stcli.domain.model.path import Pattern, pattern_of
from stcli.domain.reading.shape import Shape

Labels = Mapping[str, str]

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


def word_with(labels: Labels, word: str) -> Labels | str:
    """A word that is typed, with what it is called: a text for messages; the word if nothing."""
    told = {lang: word if label == word else f"{word} ({label})" for lang, label in labels.items()}
    return told or word


class State(NamedTuple):
    """One status of a lifecycle.

    ``live``: at work; ``frozen``: values stand; ``hidden``: void; not ``public``: a proposal,
    about which nothing is published.
    """

    name: str
    label: Labels
    live: bool = False
    frozen: bool = False
    hidden: bool = False
    public: bool = True


class Action(NamedTuple):
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


class _Steps(NamedTuple):
    """What a schema says of the life of its records."""

    initial: str
    states: Mapping[str, State]
    actions: Mapping[str, Action]
    derived: Mapping[str, Mapping[str, str]]
    tracked: tuple[str, ...]


class Lifecycle(_Steps):
    """States and actions of a kind, and the fields that follow from its history.

    ``derived``: record field → {action: entry field}.
    """

    @cached_property
    def given(self) -> tuple[str, ...]:
        """The fields that the history gives."""
        return ("status", *self.tracked)

    def needs(self, name: str) -> tuple[str, ...]:
        """What an entry of this action must carry.

        Decisions aside: one is named or missing, which `decision-mandated` judges together with
        what it decides.
        """
        return self._needs.get(name, ("date",))

    @cached_property
    def _needs(self) -> Mapping[str, tuple[str, ...]]:
        # What a derived field of the record begins with: a measure's focus area, a meeting's day.
        given = {name for sources in self.derived.values() for name in sources}
        return {name: self._needed(name) for name in (*NO_TRANSITIONS, *self.actions, *given)}

    def _needed(self, name: str) -> tuple[str, ...]:
        action = self.actions.get(name) if name != IMPORT else None
        required = action.requires if action else NO_TRANSITIONS.get(name, ())
        dated = () if name == IMPORT else ("date",)
        derived = (sources[name] for sources in self.derived.values() if name in sources)
        wanted = dict.fromkeys((*dated, *required, *derived))
        return tuple(field_name for field_name in wanted if field_name != "decision")


class _Declared(NamedTuple):
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
    schema: Mapping[str, Any]
    documents: Mapping[str, Mapping[str, Any]]


class Kind(_Declared):
    """A kind as its schema declares it, and what follows from that."""

    @cached_property
    def shape(self) -> Shape:
        """The canonical order of keys, all the way down."""
        return shape_of(self.documents, self.schema_file)

    @cached_property
    def fields(self) -> tuple[Pattern, ...]:
        """Every field of a record, those of maps and of entries of lists too."""
        return tuple(fields_of(self.documents, self.schema_file))

    @cached_property
    def texts(self) -> tuple[Pattern, ...]:
        """Where texts (maps of language to string) stand in a record."""
        return tuple(texts_of(self.documents, self.schema_file))

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

    @cached_property
    def live(self) -> frozenset[str]:
        """The states in which a record is at work."""
        return frozenset(state.name for state in self._states if state.live)

    @cached_property
    def frozen(self) -> frozenset[str]:
        """The states in which a record's values stand."""
        return frozenset(state.name for state in self._states if state.frozen)

    @cached_property
    def hidden(self) -> frozenset[str]:
        """The states of records that should never have been."""
        return frozenset(state.name for state in self._states if state.hidden)

    @cached_property
    def private(self) -> frozenset[Pattern]:
        """The fields that are never published, nor anything below them."""
        return frozenset(
            pattern for pattern in self.fields
            if any(node.get("x-public") is False for node in self._passed(pattern))
        )  # fmt: skip

    @property
    def _states(self) -> Iterable[State]:
        return self.lifecycle.states.values() if self.lifecycle else ()

    def modeline(self, path: str) -> str:
        """The first line of a record at this path: where editors find its schema."""
        return modeline(path, self.schema_file)

    def property_at(self, pattern: Pattern) -> Mapping[str, Any]:
        """The schema of the value at a pattern, with ``$ref`` followed; empty if none."""
        return property_at(self.schema, self.schema_file, self.documents, pattern)[0]

    def label_at(self, pattern: Pattern) -> Labels:
        """The labels of a field, empty if it has none."""
        for node in self._passed(pattern):
            if "x-label" in node:
                labels: Labels = node["x-label"]
                return labels
        return {}

    def _passed(self, pattern: Pattern) -> list[Mapping[str, Any]]:
        return property_at(self.schema, self.schema_file, self.documents, pattern)[1]


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
