"""Actions: what a step does to one record's data, by the lifecycle that the schema declares.

Every function takes a record and gives new data; nothing is written, and no guard is checked
here (guards are invariants of states, judged on the whole plan). Knows no git and no clock:
dates are arguments.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from typing import Any

from stcli.domain.judging.change import Marks, changes, stored
from stcli.domain.model.history import Step, replay, state_after
from stcli.domain.model.kind import CORRECT, LEARN, UNDO, Action, Kind, Lifecycle, word_with
from stcli.domain.model.record import Record
from stcli.domain.model.step import stamp, unstamp
from stcli.domain.refusal import Refusal

Data = dict[str, Any]


def begin(
    kind: Kind, id: str, values: Mapping[str, Any], date: str, fields: Mapping[str, Any]
) -> Data:
    """A new record: its first history entry and what follows from it."""
    lifecycle = _lifecycle(kind)
    entry = {"action": lifecycle.initial, "date": date, **_given(fields)}
    data: Data = {"id": id, **_given(values), "history": [entry]}
    _follow(lifecycle, data, (), entry)
    return data


def step(record: Record, name: str, date: str, fields: Mapping[str, Any]) -> Data:
    """The record after one more action of its lifecycle; refused where it is not legal."""
    lifecycle, steps = _lifecycle(record.kind), check_possible(record, name)
    _check_order(record, lifecycle.actions[name], steps, date)
    entry = {"action": name, "date": date, **_given(fields)}
    data = copy.deepcopy(dict(record.data))
    data["history"] = [*data["history"], entry]
    stamp(lifecycle, data, _follow(lifecycle, data, steps, entry))
    return data


def check_possible(record: Record, name: str) -> tuple[Step, ...]:
    """Refuse a step that the record can't take from where it is; the steps that led there."""
    lifecycle = _lifecycle(record.kind)
    action = lifecycle.actions.get(name)
    if action is None or record.told is None or not record.told.steps:
        raise Refusal("action-unknown", action=name, allowed=sorted(lifecycle.actions))
    _check_legal(record, action, lifecycle, record.told.steps)
    return record.told.steps


def undo(record: Record, date: str, reason: str) -> Data:
    """The record with its latest effective transition taken back."""
    lifecycle = _lifecycle(record.kind)
    told = record.told
    if told is None or len(told.steps) < 2:
        raise Refusal("undo-first", record=record.reference)
    last = told.steps[-1]
    entry = {"action": UNDO, "date": date, "of": last.position, "reason": reason}
    data = copy.deepcopy(dict(record.data))
    data["history"] = [*data["history"], entry]
    _lay(lifecycle, data, told.steps[-2])
    unstamp(lifecycle, data, last, told.steps[:-1])
    return data


def learn(record: Record, sets: Mapping[str, str], date: str, source: str | None) -> Data:
    """The record with something filled in that its import could not know."""
    if record.told is None or not record.told.imported:
        raise Refusal("learn-not-imported", record=record.reference)
    entry: Data = {"action": LEARN, "date": date, "sets": dict(sets)}
    data = copy.deepcopy(dict(record.data))
    data["history"] = [*data["history"], entry | _given({"source": source})]
    told = replay(_lifecycle(record.kind), data["history"])
    for name in sets:
        if name in _lifecycle(record.kind).tracked:
            _put_value(data, name, told.values.get(name))
    return data


def correct(record: Record, data: Data, date: str, reason: str) -> Data:
    """The given new data with the entry that says what was corrected and why.

    The entry names exactly what differs. What differs in nothing stays as it is.
    """
    marks = Marks(record.kind.grows, record.kind.keys)
    places = [change.where for change in changes(record.data, data, marks, frozen=True)]
    if not places:
        return copy.deepcopy(dict(record.data))
    fields = list(dict.fromkeys(map(stored, places)))
    entry = {"action": CORRECT, "date": date, "fields": fields, "reason": reason}
    return {**data, "history": [*record.history, entry]}


def _lifecycle(kind: Kind) -> Lifecycle:
    if kind.lifecycle is None:
        raise Refusal("no-lifecycle", kind=kind.name)
    return kind.lifecycle


def _check_legal(
    record: Record, action: Action, lifecycle: Lifecycle, steps: Sequence[Step]
) -> None:
    last = steps[-1]
    possible = [
        other.name for other in lifecycle.actions.values()
        if other.sources and other.starts_from(last.status) and _fits(other, last)
    ]  # fmt: skip
    if action.name not in possible:
        # The first entry can't be undone, so that would be no advice.
        code = ".none" if not possible else ".first" if len(steps) == 1 else ""
        raise Refusal(
            f"action-not-allowed{code}", record=record.reference, kind=record.kind.name,
            title=_title(record), action=action.name, way=word_with(action.label, action.name),
            status=record.status_text, phase=last.values.get("phase"), since=last.date,
            allowed=possible,
            ways=[word_with(lifecycle.actions[name].label, name) for name in possible],
        )  # fmt: skip


def _check_order(record: Record, action: Action, steps: Sequence[Step], date: str) -> None:
    """What came later is not recorded as earlier: all that follows from it would be told, too."""
    dated = [step for step in steps if step.date]
    if not dated or date >= str(dated[-1].date):
        return
    last, actions = dated[-1], _lifecycle(record.kind).actions
    told = actions[last.action].past if last.action in actions else {}
    raise Refusal(
        "date-order.first" if len(steps) == 1 else "date-order", record=record.reference,
        title=_title(record), label=_label(action.label, action.name), date=date,
        last=_label(told, last.action), earlier=last.date,
    )  # fmt: skip


def _title(record: Record) -> Any:
    """What people call the record: a text for messages; its id where it has no name."""
    return record.data.get(record.kind.title) or record.id


def _label(labels: Mapping[str, str], name: str) -> Mapping[str, str] | str:
    return dict(labels) or name


def _fits(action: Action, last: Step) -> bool:
    return all(last.values.get(name) in values for name, values in action.when.items())


def _follow(lifecycle: Lifecycle, data: Data, steps: tuple[Step, ...], entry: Data) -> Step:
    """Make the record what one more entry leads to; that step."""
    step = state_after(lifecycle, steps, entry)
    _lay(lifecycle, data, step)
    return step


def _lay(lifecycle: Lifecycle, data: Data, state: Step) -> None:
    """Make status and the tracked fields what the history gives."""
    data["status"] = state.status
    for name in lifecycle.tracked:
        _put_value(data, name, state.values.get(name))


def _put_value(data: Data, name: str, value: str | None) -> None:
    if value is None:
        data.pop(name, None)
    else:
        data[name] = value


def _given(values: Mapping[str, Any]) -> Data:
    """Only what was said: no empty fields."""
    return {k: v for k, v in values.items() if v not in (None, "", [], {}, ())}
