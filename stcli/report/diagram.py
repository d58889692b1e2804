"""Diagrams: a kind's lifecycle as a mermaid state diagram, or in words, made from its schema.

What every record can become from anywhere (void) is left out: it would hide the rest.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from stcli.domain.model.kind import ANY_STATE, Action, Kind, Lifecycle
from stcli.report import label
from stcli.report.words import Words

INDENT: Final = "    "
START: Final = "[*]"
NEEDS: Final = ("decision", "reason")  # what a step needs of people; the rest are its own fields


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


def lifecycle_rows(kind: Kind, words: Words) -> Iterator[tuple[str, str]]:
    """The same in words: each state with the steps that may be taken from it, then their needs."""
    lifecycle = kind.lifecycle
    if lifecycle is None:
        return
    for name, state in ((START, None), *lifecycle.states.items()):
        if state is not None and state.hidden:
            continue
        steps = [
            _step_in_words(kind, action, words)
            for action in lifecycle.actions.values()
            if ANY_STATE not in action.sources and name in _sources(lifecycle, action)
        ]
        shown = label.of_state(kind, name, words.lang) if state else words.say("lifecycle.start")
        yield shown, "; ".join(steps) or words.say("lifecycle.end")
    for need in NEEDS:
        yield from _needing(kind, lifecycle, need, words)


def _step_in_words(kind: Kind, action: Action, words: Words) -> str:
    """Where a step leads."""
    told = [words.say("lifecycle.stays", action=action.name)]
    if action.target:
        state = label.of_state(kind, action.target, words.lang)
        told = [words.say("lifecycle.step", action=action.name, state=state)]
    for name, value in action.sets.items():
        if value is not None:
            told.append(label.of_value(kind, (name,), value, words.lang))
    return ", ".join(told)


def _needing(
    kind: Kind, lifecycle: Lifecycle, need: str, words: Words
) -> Iterator[tuple[str, str]]:  # fmt: skip
    """What the steps of this kind need of people, said once for all of them."""
    names = [
        action.name for action in lifecycle.actions.values()
        if need in action.requires and ANY_STATE not in action.sources
    ]  # fmt: skip
    if names:
        field = label.of_field(kind, ("history", "[]", need), words.lang)
        yield words.say("schema.needs", fields=[field]), ", ".join(names)
