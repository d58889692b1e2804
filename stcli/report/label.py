"""Labels: what a kind's fields, states, actions and values are called in one language.

They stand in the schemas, beside what they name; where a schema has no label the name itself
is said. Knows kinds; knows no catalogue and no record.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from stcli.domain.model.kind import Kind
from stcli.domain.model.path import EACH, Pattern, pattern_of

FALLBACK: Final = "en"


def chosen(labels: Mapping[str, str], lang: str, otherwise: str) -> str:
    """The label in a language, else in English, else what is said otherwise."""
    return labels.get(lang) or labels.get(FALLBACK) or otherwise


def of_kind(kind: Kind, lang: str, count: int = 1) -> str:
    """The kind's name in the singular or the plural."""
    forms = kind.label.get(lang) or kind.label.get(FALLBACK) or {}
    return forms.get("one" if count == 1 else "other", kind.name)


def of_kinds(kind: Kind) -> dict[str, str]:
    """The kind's name in the plural, language by language: a text for messages."""
    return {lang: forms.get("other", kind.name) for lang, forms in kind.label.items()}


def of_field(kind: Kind, pattern: Pattern, lang: str) -> str:
    """A field's name; the last key of its path where it has no label."""
    return chosen(kind.label_at(pattern), lang, pattern[-1])


def of_state(kind: Kind, status: str | None, lang: str) -> str:
    """A state's name; empty where the kind has no states."""
    states = kind.lifecycle.states if kind.lifecycle else {}
    known = states.get(status or "")
    return chosen(known.label, lang, known.name) if known else status or ""


def of_action(kind: Kind, name: str, lang: str) -> str:
    """What an action is called as a request: ``close``."""
    return _action(kind, name, lang, "label")


def of_past(kind: Kind, name: str, lang: str) -> str:
    """What an action is called once it has happened: ``closed``."""
    return _action(kind, name, lang, "past")


def _action(kind: Kind, name: str, lang: str, form: str) -> str:
    actions = kind.lifecycle.actions if kind.lifecycle else {}
    if name in actions:
        return chosen(getattr(actions[name], form), lang, name)
    told = _universal(kind).get(name, {})
    return chosen(told.get(form) or told.get("label") or {}, lang, name)


def _universal(kind: Kind) -> Mapping[str, Any]:
    """The actions that every kind has (import, correct …), from the common schema."""
    for document in kind.documents.values():
        block = document.get("x-stcli") or {}
        if "folder" not in block and "actions" in block:
            found: Mapping[str, Any] = block["actions"]
            return found
    return {}


def of_value(kind: Kind, pattern: Pattern, value: Any, lang: str) -> str:
    """What a value of a field with fixed values is called; otherwise the value as it is."""
    if pattern == ("status",):
        return of_state(kind, str(value), lang)
    values = kind.property_at(pattern).get("x-values") or {}
    return chosen(values.get(value) or {}, lang, str(value)) if values else str(value)


def pattern_in(kind: Kind, name: str) -> Pattern:
    """The pattern of a field by its dotted name, lists passed silently; empty if none.

    ``participants.organisation`` is ``("participants", "[]", "organisation")``.
    """
    pattern: Pattern = ()
    for part in pattern_of(name):
        if part != EACH and "items" in kind.property_at(pattern):
            pattern = (*pattern, EACH)
        pattern = (*pattern, part)
        if not kind.property_at(pattern):
            return ()
    return pattern


def of_column(kind: Kind, name: str, lang: str) -> str:
    """A column's heading: what its field is called, with what it belongs to."""
    pattern = pattern_in(kind, name)
    parts = [pattern[:end] for end in range(1, len(pattern) + 1) if pattern[end - 1] != EACH]
    return ": ".join(of_field(kind, part, lang) for part in parts) or name
