"""Following up: reports, support, milestones, observations, partners, added to what stands.

Pure functions from a record to its new data. Lists that only grow are appended to; milestones
and partners may change while the measure is at work (the laws judge what is frozen). Knows no
clock: days are arguments.
"""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.near import nearest
from stcli.domain.refusal import EXIT_USAGE, Refusal

SPLIT: Final = "split"
MERGE: Final = "merge"
EVENTS: Final = (SPLIT, MERGE)
Data = dict[str, Any]


def reported(record: Record, entry: Mapping[str, Any]) -> Data:
    """The record with one more report of progress (``date``, ``text`` and what else is known)."""
    return _grown(record, "progress", entry)


def has_part(snapshot: Snapshot, measure: Record, organisation: str) -> bool:
    """Whether an organisation, or the whole that it is a unit of, has to do with a measure.

    As its lead, as a partner, or as somebody who takes or took part in its focus area.
    """
    area = snapshot.get("focus-area", measure.data.get("focus_area"))
    entries = (*measure.data.get("partners", ()), *_participants(area))
    known = {measure.data.get("lead"), *(entry.get("organisation") for entry in entries)}
    own = snapshot.get("organisation", organisation)
    return not known.isdisjoint((organisation, own.data.get("part_of") if own else None))


def _participants(area: Record | None) -> Sequence[Mapping[str, Any]]:
    return area.data.get("participants", ()) if area else ()


def over_percent(measure: Record, indicator: str, value: float) -> bool:
    """Whether a share is said to be less than nothing or more than everything."""
    items = measure.data.get("indicators", ())
    unit = next((item.get("unit") for item in items if item["id"] == indicator), None)
    return unit == "%" and not 0 <= value <= 100


def supported(phenomenon: Record, entry: Mapping[str, Any]) -> Data:
    """The phenomenon with one more organisation that has the will and the resources.

    The same organisation may promise more later; the same promise again changes nothing.
    """
    return _grown(phenomenon, "support", entry)


def observed(measure: Record, indicator: str, entry: Mapping[str, Any]) -> Data:
    """The measure with one more observed value of an indicator."""
    data = _copy(measure)
    place = _index(data.get("indicators", []), indicator, measure, "indicator-unknown")
    item = data["indicators"][place]
    _append(item.setdefault("observations", []), entry)
    return data


def reached(measure: Record, milestone: str, date: str, *, anew: bool) -> Data:
    """The measure with a milestone marked as reached on a day.

    ``anew``: a day that was told before may be replaced.
    """
    data = _copy(measure)
    place = _index(data.get("milestones", []), milestone, measure, "milestone-unknown")
    item = data["milestones"][place]
    if "done" in item and not anew:
        raise Refusal("milestone-done", record=measure.reference, id=milestone, date=item["done"])
    data["milestones"][place] = {**item, "done": date}
    return data


def with_item(measure: Record, field: str, id: str, values: Mapping[str, Any]) -> Data:
    """The measure with an entry of a list added, or changed where its id is known.

    Texts keep the languages that are not named, values of maps likewise.
    """
    data = _copy(measure)
    items = data.setdefault(field, [])
    known = next((n for n, item in enumerate(items) if item["id"] == id), None)
    if known is None:
        items.append({"id": id, **values})
    else:
        items[known] = _laid(items[known], values)
    return data


def missing_parts(record: Record, field: str, id: str, values: Mapping[str, Any]) -> list[str]:
    """What a new entry of a list must have by the schema and is not given."""
    if any(item["id"] == id for item in record.data.get(field, ())):
        return []
    needed = record.kind.property_at((field, "[]")).get("required", ())
    return [name for name in needed if name != "id" and name not in values]


def partnered(measure: Record, organisation: str, task: str | None) -> Data:
    """The measure with an organisation as a partner, its task told or changed."""
    data = _copy(measure)
    partners = data.setdefault("partners", [])
    entry = {"organisation": organisation} | ({"task": task} if task else {})
    known = _place(partners, "organisation", organisation)
    if known is None:
        partners.append(entry)
    else:
        partners[known] = {**partners[known], **entry}
    return data


def unpartnered(measure: Record, organisation: str) -> Data:
    """The measure without this partner."""
    data = _copy(measure)
    known = _place(data.get("partners", []), "organisation", organisation)
    if known is None:
        raise Refusal("not-partner", record=measure.reference, id=organisation)
    del data["partners"][known]
    if not data["partners"]:
        del data["partners"]
    return data


def carried(goals: Sequence[str], goal_map: Mapping[str, str]) -> tuple[list[str], list[str]]:
    """The goals that a measure has after a move, and those that it lost.

    Goals belong to a focus area, so that only those that are mapped go along.
    """
    strange = next((old for old in goal_map if old not in goals), None)
    if strange is not None:
        code = "goal-not-its-own" if goals else "goal-not-its-own.none"
        raise Refusal(code, exit=EXIT_USAGE, goal=strange, known=list(goals))
    kept = list(dict.fromkeys(goal_map[goal] for goal in goals if goal in goal_map))
    return kept, [goal for goal in goals if goal not in goal_map]


def successors(area: str, after: Iterable[str], event: str | None, date: str) -> list[Data]:
    """The entries that say which focus areas carry the work of one on.

    Where it is not said: into one area it merged, into several it was split.
    """
    ids = list(dict.fromkeys(after))
    if area in ids:
        raise Refusal("successor-itself", exit=EXIT_USAGE, id=area)
    what = event or (MERGE if len(ids) == 1 else SPLIT)
    return [{"focus_area": id, "event": what, "date": date} for id in ids]


def pledges(phenomenon: Record) -> dict[str, str]:
    """What each organisation promised for a phenomenon, the latest word of each."""
    told = sorted(phenomenon.data.get("support", ()), key=lambda entry: str(entry["date"]))
    return {str(entry["organisation"]): str(entry["resources"]) for entry in told}


def _grown(record: Record, field: str, entry: Mapping[str, Any]) -> Data:
    data = _copy(record)
    _append(data.setdefault(field, []), entry)
    return data


def _append(entries: list[Data], entry: Mapping[str, Any]) -> None:
    """Add the entry without its empty fields; one that stands there already only once."""
    told = {key: value for key, value in entry.items() if value not in (None, "", [], ())}
    if told not in entries:
        entries.append(told)


def _laid(item: Mapping[str, Any], values: Mapping[str, Any]) -> Data:
    return {
        **item,
        **{
            name: {**item.get(name, {}), **value} if isinstance(value, dict) else value
            for name, value in values.items()
        },
    }


def _index(items: Sequence[Mapping[str, Any]], id: str, record: Record, code: str) -> int:
    place = _place(items, "id", id)
    if place is None:
        known = [str(item["id"]) for item in items]
        close = nearest(id, known)
        form = f"{code}.suggestion" if close else f"{code}.known" if known else code
        raise Refusal(form, record=record.reference, measure=record.id, id=id, known=known,
                      suggestion=close)  # fmt: skip
    return place


def _place(items: Sequence[Mapping[str, Any]], field: str, id: str) -> int | None:
    return next((n for n, item in enumerate(items) if item.get(field) == id), None)


def _copy(record: Record) -> Data:
    """The data to be changed; nothing is told of what should never have been recorded."""
    if record.void:
        raise Refusal("void-record", record=record.reference)
    return copy.deepcopy(dict(record.data))
