"""Replaying a record's history: the record tells its own story, and must be what it tells.

Knows lifecycles and one record's data; knows no other record, no decision's content and no
clock. What is wrong in a history comes out as problems (codes with places), never as an
exception, whatever the schemas of a tree let through.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any, Final, NamedTuple

from stcli.domain.model.kind import (
    CORRECT,
    IMPORT,
    LEARN,
    NO_TRANSITIONS,
    UNDO,
    Action,
    Lifecycle,
)
from stcli.domain.model.step import Entry, Problem, Step, advance, word

# What an entry says of itself; whatever else `learn` sets is a field that steps give.
_ENTRY_FACTS: Final = ("date", "decision")


class Replay(NamedTuple):
    """What a history gives: the effective transitions and whatever is wrong with it."""

    steps: tuple[Step, ...]
    problems: tuple[Problem, ...]
    undone: frozenset[int]

    @property
    def status(self) -> str | None:
        """The status after the last effective transition."""
        return self.steps[-1].status if self.steps else None

    @property
    def values(self) -> Mapping[str, str | None]:
        """The tracked fields after the last effective transition."""
        return self.steps[-1].values if self.steps else {}

    @property
    def imported(self) -> bool:
        """Whether the history begins with an import."""
        return bool(self.steps) and self.steps[0].action == IMPORT


def replay(lifecycle: Lifecycle, history: Sequence[Entry]) -> Replay:
    """Replay a history under a lifecycle."""
    telling = _Telling(lifecycle)
    for index, entry in enumerate(history):
        telling.hear(index, entry)
    return Replay(tuple(telling.steps), tuple(telling.problems), frozenset(telling.undone))


def replay_on(
    lifecycle: Lifecycle, earlier: Replay, known: int, history: Sequence[Entry]
) -> Replay:
    """Replay a history whose first ``known`` entries gave ``earlier`` under the same lifecycle."""
    if any(word(entry, "action") == LEARN for entry in history):
        return replay(lifecycle, history)  # what was learnt is laid on all that followed
    telling = _Telling(lifecycle)
    telling.steps, telling.problems = list(earlier.steps), list(earlier.problems)
    telling.undone = set(earlier.undone)
    for index in range(known, len(history)):
        telling.hear(index, history[index])
    return Replay(tuple(telling.steps), tuple(telling.problems), frozenset(telling.undone))


def unfolded(lifecycle: Lifecycle, history: Sequence[Entry]) -> Iterator[tuple[Step, ...]]:
    """The effective transitions after each entry: how the story looked at every point of it."""
    telling = _Telling(lifecycle)
    for index, entry in enumerate(history):
        telling.hear(index, entry)
        yield tuple(telling.steps)


def state_after(lifecycle: Lifecycle, steps: Sequence[Step], entry: Entry) -> Step:
    """The state that one more entry would lead to, legal or not."""
    return advance(lifecycle, steps, len(steps), entry)


def corrections_only(history: Sequence[Entry]) -> Iterator[Problem]:
    """What is wrong with the history of a record without a lifecycle: it only has corrections."""
    for index, entry in enumerate(history):
        name = word(entry, "action")
        if name != CORRECT:
            yield Problem("history-replays.no-lifecycle", ("history", index), {"action": name})
            continue
        for field_name in ("date", *NO_TRANSITIONS[CORRECT]):
            if _is_empty(entry.get(field_name)):
                yield _lacks(index, field_name, CORRECT)


class _Telling:
    """The one pass over a history; its state is the stack of effective steps."""

    def __init__(self, lifecycle: Lifecycle) -> None:
        self.lifecycle = lifecycle
        self.steps: list[Step] = []
        self.problems: list[Problem] = []
        self.undone: set[int] = set()
        self.learnt: dict[str, str] = {}

    def hear(self, index: int, entry: Entry) -> None:
        """Take one entry in."""
        name = word(entry, "action")
        if name is None:
            # Only under schemas that are not ours: an entry that says nothing of what was done.
            self._problem("history-replays.entry", index)
            return
        self._check_fields(index, entry, name)
        if not self.steps:
            self._begin(index, entry, name)
        elif name == UNDO:
            self._undo(index, entry)
        elif name == LEARN:
            self._learn(index, entry)
        elif name != CORRECT:
            self._step(index, entry, name)

    def _problem(self, code: str, index: int, *path: str, **params: Any) -> None:
        self.problems.append(Problem(code, ("history", index, *path), params))

    def _check_fields(self, index: int, entry: Entry, name: str) -> None:
        for field_name in self.lifecycle.needs(name):
            if _is_empty(entry.get(field_name)):
                self.problems.append(_lacks(index, field_name, name))

    def _begin(self, index: int, entry: Entry, name: str) -> None:
        initial, states = self.lifecycle.initial, self.lifecycle.states
        status = word(entry, "to")
        if name not in (IMPORT, initial):
            self._problem("history-replays.first", index, "action", action=name, initial=initial)
        elif name == IMPORT and status in states:
            for field_name in _set_fields(self.lifecycle):
                self._check_place(index, field_name, entry.get(field_name), status)
        elif name == IMPORT and status is not None:
            self._problem("history-replays.state", index, "to", state=status, allowed=list(states))
        self.steps.append(advance(self.lifecycle, [], index, entry))

    def _check_place(
        self, index: int, name: str, value: Any, status: str | None, *path: str
    ) -> None:
        """Only a step to this status could have given this value: a closed area has no phase."""
        possible = [
            action.sets[name] for action in self.lifecycle.actions.values()
            if action.target == status and action.sets.get(name) is not None
        ]  # fmt: skip
        if value is not None and value not in possible:
            self._problem(
                "history-replays.out-of-place", index, *path, name, name=name, value=value,
                status=status,
            )  # fmt: skip

    def _step(self, index: int, entry: Entry, name: str) -> None:
        action = self.lifecycle.actions.get(name)
        if action is None or name == self.lifecycle.initial:
            known = name in (IMPORT, self.lifecycle.initial)
            code = "history-replays.again" if known else "history-replays.unknown-action"
            allowed = [other for other in self.lifecycle.actions if other != self.lifecycle.initial]
            self._problem(code, index, "action", action=name, allowed=allowed)
            return
        last = self.steps[-1]
        self._check_legal(index, action, last)
        self._check_left(index, name, entry, last)
        self._check_order(index, entry)
        self.steps.append(advance(self.lifecycle, self.steps, index, entry))

    def _check_legal(self, index: int, action: Action, last: Step) -> None:
        if not action.starts_from(last.status):
            actions = self.lifecycle.actions.values()
            allowed = [other.name for other in actions if other.starts_from(last.status)]
            self._problem(
                "history-replays.illegal", index, "action", action=action.name,
                status=last.status, allowed=allowed,
            )  # fmt: skip
            return
        for name, values in action.when.items():
            if last.values.get(name) not in values:
                self._problem(
                    "history-replays.when", index, "action", action=action.name, name=name,
                    value=last.values.get(name), allowed=[v for v in values if v],
                )  # fmt: skip

    def _check_left(self, index: int, name: str, entry: Entry, last: Step) -> None:
        """A move leaves the place where the record was."""
        left, required = word(entry, "from"), self.lifecycle.actions[name].requires
        for field_name, sources in self.lifecycle.derived.items():
            was = last.values.get(field_name)
            moves = name in sources and "from" in required
            if moves and left and was and left != was:
                self._problem("history-replays.left", index, "from", left=left, actual=was)

    def _check_order(self, index: int, entry: Entry) -> None:
        date = word(entry, "date")
        earlier = next((step.date for step in reversed(self.steps) if step.date), None)
        if date and earlier and date < earlier:
            self._problem("history-replays.order", index, "date", date=date, earlier=earlier)

    def _undo(self, index: int, entry: Entry) -> None:
        last = self.steps[-1]
        if len(self.steps) == 1:
            self._problem("history-replays.undo-first", index, "of")
        elif entry.get("of") != last.position:
            self._problem(
                "history-replays.undo-other", index, "of", of=entry.get("of"), latest=last.position,
                action=last.action,
            )  # fmt: skip
        else:
            self.undone.add(last.position)
            self.steps.pop()

    def _learn(self, index: int, entry: Entry) -> None:
        first, sets = self.steps[0], entry.get("sets")
        if first.action != IMPORT:
            self._problem("history-replays.learn-imported", index, "action", action=first.action)
            return
        for name, value in sets.items() if isinstance(sets, Mapping) else ():
            if self.learnt.get(name, first.entry.get(name)) not in (None, value):
                self._problem(
                    "history-replays.learn-overwrites", index, "sets", name, name=name,
                    known=first.entry.get(name), value=value,
                )  # fmt: skip
            else:
                self._lay(index, name, value)

    def _lay(self, index: int, name: str, value: Any) -> None:
        """Lay what was learnt on the import and let the later steps follow from it again."""
        self.learnt[name] = value
        if name not in _ENTRY_FACTS:
            self._check_place(index, name, value, self.steps[0].status, "sets")
        steps, self.steps = self.steps, []
        for step in steps:
            entry = step.entry if self.steps else {**step.entry, **self.learnt}
            self.steps.append(advance(self.lifecycle, self.steps, step.position, entry))
        self._check_agrees(index, name, value)

    def _check_agrees(self, index: int, name: str, value: Any) -> None:
        """The steps that followed the import are still possible after what was learnt."""
        following = next((step.date for step in self.steps[1:] if step.date), None)
        if name == "date" and following is not None and str(value) > following:
            self._problem(
                "history-replays.learn-order", index, "sets", "date", date=value, later=following
            )
        for before, step in pairwise(self.steps):
            action = self.lifecycle.actions[step.action]
            if name in action.when and before.values.get(name) not in action.when[name]:
                self._problem(
                    "history-replays.learn-contradicts", index, "sets", name, name=name,
                    value=value, action=step.action,
                )  # fmt: skip
                return


def _is_empty(value: Any) -> bool:
    return not value and (value is None or value in ("", [], {}))


def _lacks(index: int, name: str, action: str) -> Problem:
    return Problem(
        "history-replays.lacks", ("history", index, name), {"action": action, "name": name}
    )


def _set_fields(lifecycle: Lifecycle) -> list[str]:
    """The fields that steps give values of their own: a focus area's phase."""
    return [name for name in lifecycle.tracked if name not in lifecycle.derived]


def disagreements(data: Mapping[str, Any], told: Replay, lifecycle: Lifecycle) -> Iterator[Problem]:
    """Where status and the other tracked fields are not what the history gives.

    What a history can't give, because an entry says nothing of it or begins wrongly, is a
    problem of that entry and not told twice.
    """
    if not told.steps:
        return
    last = told.steps[-1]
    for name in lifecycle.given:
        wanted = last.values.get(name) if name != "status" else last.status or None
        actual = data.get(name)
        if actual == wanted:
            continue
        untold = wanted is None and (name == "status" or name in lifecycle.derived)
        if not untold:
            variant = "not-told" if wanted is None else "absent" if actual is None else "differs"
            params = {"name": name, "actual": actual, "expected": wanted}
            yield Problem(f"history-replays.{variant}", (name,), params)


__all__ = [
    "Entry", "Problem", "Replay", "Step", "corrections_only", "disagreements", "replay",
    "state_after", "unfolded",
]  # fmt: skip
