"""What stands: the values of a frozen record and the lists that only grow.

They change through an open `correct` and through what the appended entries themselves derive
or stamp, and in no other way. Knows two versions of one record; the step between two whole
registries is ``law``'s.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any, Final, NamedTuple

from stcli.domain.finding import ERROR, WARNING, Finding, Where
from stcli.domain.judging.change import Changed, Marks, changes, is_empty, is_within, place_of
from stcli.domain.model.history import Step, unfolded
from stcli.domain.model.kind import CORRECT, Lifecycle
from stcli.domain.model.path import Pattern, general, get, pattern_of, put
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.model.step import stamp, unstamp, word

# What `correct` may never reach, and what else stands in a decision that a transition names.
NEVER_CORRECTED: Final = ("id", "history", "status")
STANDS_IN_DECISION: Final = ("decides", "subjects", "body", "date")
DECISION: Final = "decision"


class Correction(NamedTuple):
    """One path that an appended `correct` names: where it stands, and the place it means.

    ``shifted``: an earlier `correct` of the same step may have taken an item away from a list
    on the way, so that the index is no more that of before.
    """

    where: Where
    path: str
    place: Where | None
    shifted: bool

    def opens(self, where: Where) -> bool:
        """Whether a change at this place is what was corrected."""
        if self.place is None or not self.shifted:
            return is_within(where, self.place)
        return general(where)[: len(self.place)] == general(self.place)


class Story(NamedTuple):
    """What appended entries give a frozen record: fields' values, and whether it thawed."""

    values: Mapping[Pattern, Any]
    thawed: bool

    def gives(self, change: Changed) -> bool:
        """Whether the new value is what the entries derive or stamp."""
        pattern = general(change.where)
        return pattern in self.values and bool(self.values[pattern] == change.after)


def judge_standing(old: Record, new: Record, before: Snapshot) -> Iterator[Finding]:
    """What is frozen or only grows, and changed otherwise than openly."""
    frozen = is_frozen(old)
    told = _story(old, new) if frozen else Story({}, thawed=False)
    corrections = list(_corrections(old, new))
    marks = Marks(old.kind.grows, old.kind.keys)
    for change in changes(old.data, new.data, marks, frozen=frozen):
        corrected = any(named.opens(change.where) for named in corrections)
        own = change.where[0] == "history" or told.gives(change)
        if not (change.fills or corrected or own):
            yield _changed(new, change, told)
    if corrections:
        yield from _misnamed(old, new, corrections, told, before)


def is_frozen(record: Record) -> bool:
    """Whether the record's values stand, by its status or by what its history gives."""
    lifecycle, told = record.kind.lifecycle, record.told
    state = lifecycle.states.get(told.status or "") if lifecycle and told else None
    return record.frozen or (state is not None and state.frozen)


def _corrections(old: Record, new: Record) -> Iterator[Correction]:
    known = len(old.history)
    items: set[Pattern] = set()  # lists of which an earlier entry named a whole item
    for index, entry in enumerate(new.history[known:], known):
        fields = entry.get("fields") if word(entry, "action") == CORRECT else None
        paths = [str(path) for path in fields] if isinstance(fields, list) else []
        places = [place_of(path) for path in paths]
        for number, (path, place) in enumerate(zip(paths, places, strict=True)):
            pattern = general(place or ())
            shifted = any(pattern[: len(item)] == item for item in items)
            yield Correction(("history", index, "fields", number), path, place, shifted)
        items |= {general(place) for place in places if place and isinstance(place[-1], int)}


def _story(old: Record, new: Record) -> Story:
    lifecycle, known = old.kind.lifecycle, len(old.history)
    moments = [steps for steps in unfolded(lifecycle, new.history) if steps] if lifecycle else []
    if lifecycle is None or not moments:
        return Story({}, thawed=False)
    last = moments[-1][-1]
    values: dict[Pattern, Any] = {(name,): last.values.get(name) for name in lifecycle.tracked}
    values |= {("status",): last.status, **_stamped(lifecycle, old, moments[max(known, 1) - 1 :])}
    states = [lifecycle.states.get(steps[-1].status) for steps in moments[known:]]
    return Story(values, thawed=any(state is not None and not state.frozen for state in states))


def _stamped(
    lifecycle: Lifecycle, old: Record, moments: Sequence[tuple[Step, ...]]
) -> dict[Pattern, Any]:
    """The date fields that steps stamp, as the appended entries leave them."""
    stamps = [pattern_of(s) for action in lifecycle.actions.values() for s in action.stamps]
    data: dict[str, Any] = {}
    for field in stamps:
        put(data, field, copy.deepcopy(get(old.data, field)))
    for earlier, later in pairwise(moments):
        if len(later) > len(earlier):
            stamp(lifecycle, data, later[-1])
        elif len(later) < len(earlier):
            unstamp(lifecycle, data, earlier[-1], later)
    return {field: get(data, field) for field in stamps}


def _misnamed(
    old: Record, new: Record, corrections: Sequence[Correction], told: Story, before: Snapshot
) -> Iterator[Finding]:
    """Corrections that may not be, and such as correct nothing: exactly what they name differs.

    Of two that name the same, one may have taken the other back; and what was thawed
    meanwhile may have changed back in other ways.
    """
    never, marks = _never_corrected(old, before), Marks(old.kind.grows, old.kind.keys)
    differing = [change.where for change in changes(old.data, new.data, marks, frozen=True)]
    for named in corrections:
        place = named.place
        if place is None:
            yield _finding(new, named, "not-corrected")
        elif place[0] in never:
            yield _finding(new, named, "never-corrected")
        elif told.thawed or named.shifted or _is_named_again(place, corrections):
            continue
        elif _stands(old, place) and not any(is_within(where, place) for where in differing):
            yield _finding(new, named, "not-corrected")


def _never_corrected(old: Record, before: Snapshot) -> tuple[str, ...]:
    """Identity and story, and what a decision decided."""
    if old.kind.name == DECISION and _was_named(old, before):
        return (*NEVER_CORRECTED, *STANDS_IN_DECISION)
    return NEVER_CORRECTED


def _was_named(decision: Record, before: Snapshot) -> bool:
    """Whether a history names the decision, be it in an entry that was undone since."""
    return any(
        link.where[0] == "history" and link.where[-1] == "decision"
        for link in before.referring_to(decision.reference)
    )


def _is_named_again(place: Where, corrections: Sequence[Correction]) -> bool:
    places = [named.place or () for named in corrections]
    return sum(is_within(other, place) or is_within(place, other) for other in places) > 1


def _stands(old: Record, place: Where) -> bool:
    """Whether something stood there before that only a correction can change."""
    pattern = general(place)
    guarded = is_frozen(old) or any(pattern[: len(list_)] == list_ for list_ in old.kind.grows)
    return guarded and not is_empty(_at(old.data, place))


def _at(value: Any, place: Where) -> Any:
    for part in place:
        if isinstance(part, int):
            value = value[part] if isinstance(value, list) and part < len(value) else None
        else:
            value = value.get(part) if isinstance(value, Mapping) else None
    return value


def _changed(new: Record, change: Changed, told: Story) -> Finding:
    rule = "audit-history-rewritten" if change.grows else "audit-frozen-edited"
    variant = "grows" if change.grows else "thawed" if told.thawed else "frozen"
    return Finding(
        rule, WARNING if variant == "thawed" else ERROR, new.path, f"{rule}.{variant}",
        {"status": new.status_text}, where=change.where, record=new.reference, before=change.before,
        after=change.after,
    )  # fmt: skip


def _finding(new: Record, named: Correction, variant: str) -> Finding:
    return Finding(
        "audit-frozen-edited", ERROR, new.path, f"audit-frozen-edited.{variant}",
        {"name": named.path}, where=named.where, record=new.reference,
    )  # fmt: skip
