"""What becomes of an organisation: a new name, or an end with successors.

The id never follows a name: the former name is kept beside the new one. Pure functions from a
record to its new data; guards are rules, judged later.
"""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from stcli.domain.changing import action as changing
from stcli.domain.model.record import Record
from stcli.domain.refusal import Refusal

# True of every succession: some task passed on. What else it was, only the people know.
NEUTRAL: Final = "transfer"
DISSOLVE: Final = "dissolve"
Data = dict[str, Any]
Text = Mapping[str, str]


def renamed(
    organisation: Record, name: Text, date: str, *, abbreviation: Text | None = None
) -> Data:
    """The organisation with a new name from a date; only the languages that are given change.

    The former name keeps exactly the languages that had one and changed. A language that had
    no name gets its first one, which is no renaming.
    """
    if organisation.frozen:
        raise Refusal(
            "frozen", record=organisation.reference, status=organisation.status,
            kind=organisation.kind.name,
        )  # fmt: skip
    data = copy.deepcopy(dict(organisation.data))
    known = data["name"]
    former = {lang: known[lang] for lang in known if name.get(lang, known[lang]) != known[lang]}
    data["name"] = {**known, **name}
    if abbreviation:
        data["abbreviation"] = {**data.get("abbreviation", {}), **abbreviation}
    _check_later(organisation, former, date)
    if former:
        data.setdefault("former_names", []).append({"name": former, "until": date})
    return data


def _check_later(organisation: Record, former: Text, date: str) -> None:
    """A name that came later than the new one can't be the one before it."""
    ended = [
        str(entry["until"]) for entry in organisation.data.get("former_names", ())
        if former.keys() & entry["name"].keys()
    ]  # fmt: skip
    if ended and max(ended) > date:
        raise Refusal(
            "renamed-later", id=organisation.id, record=organisation.reference, date=date,
            until=max(ended),
        )  # fmt: skip


def dissolved(
    organisation: Record, date: str, successors: Sequence[tuple[str, str]], reason: str = ""
) -> Data:
    """The organisation dissolved from a date, with its successors (id and event)."""
    data = changing.step(organisation, DISSOLVE, date, {"reason": reason})
    _succeed(data, successors, date)
    return data


def followed(organisation: Record, successor: str, event: str, date: str) -> Data:
    """The organisation with one more successor."""
    data = copy.deepcopy(dict(organisation.data))
    _succeed(data, [(successor, event)], date)
    return data


def _succeed(data: Data, successors: Iterable[tuple[str, str]], date: str) -> None:
    """A successor that is known already is not told again."""
    for id, event in successors:
        if id == data["id"]:
            raise Refusal("own-successor", id=id)
        listed = data.setdefault("successors", [])
        if all((s["organisation"], s["event"]) != (id, event) for s in listed):
            listed.append({"organisation": id, "event": event, "date": date})


def begun(organisation: Record, successor: str) -> str | None:
    """The day on which this successor came after the organisation, where that is recorded."""
    entries = organisation.data.get("successors", [])
    return next((str(s["date"]) for s in entries if s["organisation"] == successor), None)


def follows(new: str, old: Record, records: Mapping[str, Record]) -> bool:
    """Whether an organisation is a successor of another, or a successor's successor."""
    seen, waiting = {old.id}, [old]
    while waiting:
        for entry in waiting.pop().data.get("successors", []):
            id = str(entry["organisation"])
            if id == new:
                return True
            found = records.get(f"{old.kind.folder}/{id}")
            if id not in seen and found is not None:
                seen.add(id)
                waiting.append(found)
    return False
