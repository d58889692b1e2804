"""Diagrams: a kind's lifecycle as a mermaid state diagram, made from its schema.

What every record can become from anywhere (void) is left out: it would hide the rest.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from stcli.domain.model.kind import ANY_STATE, Action, Kind, Lifecycle
from stcli.report import label

INDENT: Final = "    "
START: Final = "[*]"


def lifecycle_diagram(kind: Kind, lang: str) -> str:
    """The diagram in a language, without a final newline; empty for a kind without states."""
    if kind.lifecycle is None:
        return ""
    body = (*_states(kind, kind.lifecycle, lang), *_steps(kind, kind.lifecycle, lang))
    return "\n".join(("stateDiagram-v2", *(INDENT + line for line in body)))


def _states(kind: Kind, lifecycle: Lifecycle, lang: str) -> Iterator[str]:
    for name, state in lifecycle.states.items():
        shown = label.of_state(kind, name, lang)
        if shown != name and not state.hidden:
            yield f'state "{shown}" as {name}'


def _steps(kind: Kind, lifecycle: Lifecycle, lang: str) -> Iterator[str]:
    for action in lifecycle.actions.values():
        if ANY_STATE not in action.sources:
            shown = label.of_action(kind, action.name, lang)
            for source in _sources(lifecycle, action):
                yield f"{source} --> {action.target or source} : {shown}"


def _sources(lifecycle: Lifecycle, action: Action) -> list[str]:
    """The states in which an action starts, in the order of the schema."""
    return [name for name in lifecycle.states if name in action.sources] or [START]
