"""What an edit did to a record, in the domain's words: who joined, what was reported.

Compares a record before and after, field by field; a field without words of its own is told
as filled in, changed or removed. Knows snapshots and labels; writes and decides nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from stcli.domain.model.path import EACH
from stcli.report import label

if TYPE_CHECKING:
    from stcli.domain.model.kind import Kind
    from stcli.domain.model.record import Record
    from stcli.domain.model.snapshot import Snapshot
    from stcli.report.words import Words

Entries = list[Mapping[str, Any]]
# What a change of the left field says already.
BESIDE: Final = {"former_names": "name", "former_titles": "title"}
COORDINATOR: Final = "coordinator"


@dataclass(frozen=True, slots=True)
class Change:
    """One field of a record before and after; ``called`` gives a referenced record's name."""

    kind: Kind
    field: str
    before: Any
    after: Any
    snapshot: Snapshot
    words: Words
    called: Callable[[str], str]

    def say(self, code: str, entry: Mapping[str, Any] | None = None, **params: Any) -> str:
        """A deed, with the day since when or until when it holds where that is known."""
        told = self.words.say(f"deed.{code}", **params)
        day = (entry or {}).get("from")
        return self.words.say("deed.since", what=told, date=day) if day else told

    def organisation(self, id: Any) -> str:
        """An organisation's name with its id."""
        return self.called(f"organisations/{id}")

    def new(self) -> Iterator[Mapping[str, Any]]:
        """The entries of the list that were not there before."""
        return (entry for entry in self.after or () if entry not in (self.before or ()))


Telling = Callable[[Change], Iterator[str]]


def deeds(
    old: Record, new: Record, snapshot: Snapshot, words: Words, called: Callable[[str], str]
) -> Iterator[str]:  # fmt: skip
    """What happened between the two, most telling first."""
    plain: dict[str, list[str]] = {"filled": [], "changed": [], "removed": []}
    for name in changed_fields(old, new):
        change = Change(
            new.kind, name, old.data.get(name), new.data.get(name), snapshot, words, called
        )
        told = list(TELLINGS[name](change)) if name in TELLINGS else []
        yield from told
        if not told:
            plain[_sort(change)].append(_plain(change))
    for sort, fields in plain.items():
        if fields:
            yield words.say(f"deed.{sort}", fields=", ".join(fields))


def changed_fields(old: Record, new: Record) -> list[str]:
    """The fields that differ, in the order of the schema."""
    names = dict.fromkeys((*new.kind.shape, *old.data, *new.data))
    found = [n for n in names if n != "history" and old.data.get(n) != new.data.get(n)]
    return [name for name in found if BESIDE.get(name) not in found]


def _sort(change: Change) -> str:
    if change.before in (None, [], {}):
        return "filled"
    return "removed" if change.after in (None, [], {}) else "changed"


def _plain(change: Change) -> str:
    """The field by its label; of a list also which entries."""
    field = label.of_field(change.kind, (change.field,), change.words.lang)
    entries = ", ".join(dict.fromkeys(_entries(change)))
    return change.words.say("telling.detail", label=field, value=entries) if entries else field


def _entries(change: Change) -> Iterator[str]:
    """What the entries of a list that came, went or changed are called."""
    before, after = change.before or [], change.after or []
    key = change.kind.keys.get((change.field,))
    if key is None or not isinstance(before, list) or not isinstance(after, list):
        return
    target = dict(change.kind.references).get((change.field, EACH, key), "")
    kind = change.snapshot.kinds.get(target)
    for entry in (*after, *before):
        if not (entry in before and entry in after):
            yield change.called(f"{kind.folder}/{entry[key]}") if kind else str(entry[key])


# Fields with words of their own


def _name(change: Change) -> Iterator[str]:
    """A new name, language by language, with the former one."""
    before, after = change.before or {}, change.after or {}
    for lang in after:
        if after[lang] != before.get(lang):
            code = "name.former" if before.get(lang) else "name"
            language = change.words.say(f"deed.language.{lang}")
            yield change.say(code, name=after[lang], former=before.get(lang), language=language)


def _report(change: Change) -> Iterator[str]:
    for entry in change.new():
        by = entry.get("organisation")
        name = change.organisation(by) if by else None
        yield change.say("report.by" if by else "report", date=entry["date"], name=name)


def _support(change: Change) -> Iterator[str]:
    for entry in change.new():
        name = change.organisation(entry["organisation"])
        yield change.say("support", name=name, resources=entry["resources"])


def _lead(change: Change) -> Iterator[str]:
    if change.after:
        code = "lead.former" if change.before else "lead"
        former = change.organisation(change.before)
        yield change.say(code, name=change.organisation(change.after), former=former)


def _participation(change: Change) -> Iterator[str]:
    """Who came, who went, and who got another role."""
    before, after = _current(change.before), _current(change.after)
    for id, entry in after.items():
        role = _role(entry)
        if id not in before:
            yield change.say(f"joined.{role}", entry, name=change.organisation(id))
        elif _role(before[id]) != role:
            yield change.say(f"role.{role}", name=change.organisation(id))
    for entry in _ended(change):
        if entry["organisation"] not in after:
            name = change.organisation(entry["organisation"])
            yield change.say("left", name=name, date=entry["to"])


def _role(entry: Mapping[str, Any]) -> str:
    return COORDINATOR if entry.get("role") == COORDINATOR else "member"


def _membership(change: Change) -> Iterator[str]:
    at = ("memberships", EACH, "post")

    def seat(entry: Mapping[str, Any]) -> tuple[str, str]:
        post = label.of_value(change.kind, at, entry.get("post"), change.words.lang)
        return change.called(f"bodies/{entry['body']}"), post

    for entry in change.new():
        if not entry.get("to"):
            body, post = seat(entry)
            yield change.say("seat", entry, body=body, post=post)
    for entry in _ended(change):
        body, post = seat(entry)
        yield change.say("seat.left", body=body, post=post, date=entry["to"])


def _ended(change: Change) -> Iterator[Mapping[str, Any]]:
    """The entries that came to an end."""
    return (entry for entry in change.new() if entry.get("to"))


def _current(entries: Entries | None) -> dict[str, Mapping[str, Any]]:
    """By organisation, the entries without an end."""
    return {str(entry["organisation"]): entry for entry in entries or () if not entry.get("to")}


def _partner(change: Change) -> Iterator[str]:
    before, after = _current(change.before), _current(change.after)
    for code, ids, others in (("partner", after, before), ("partner.left", before, after)):
        for id in ids:
            if id not in others:
                yield change.say(code, name=change.organisation(id))


def _successor(change: Change) -> Iterator[str]:
    for entry in change.new():
        reference = f"focus-areas/{entry['focus_area']}" if "focus_area" in entry else None
        name = change.called(reference) if reference else change.organisation(entry["organisation"])
        yield change.say("successor", name=name)


def _milestone(change: Change) -> Iterator[str]:
    before = {entry["id"]: entry for entry in change.before or ()}
    for entry in change.new():
        known, title = before.get(entry["id"], {}), _title(change, entry, "title")
        if entry.get("done") and entry["done"] != known.get("done"):
            yield change.say("milestone.done", name=title, date=entry["done"])
        else:
            yield change.say("milestone.changed" if known else "milestone", name=title)


def _indicator(change: Change) -> Iterator[str]:
    before = {entry["id"]: entry for entry in change.before or ()}
    for entry in change.new():
        known, name = before.get(entry["id"], {}), _title(change, entry, "name")
        seen = known.get("observations") or ()
        found = [one for one in entry.get("observations") or () if one not in seen]
        for one in found:
            yield change.say("observation", name=name, value=one["value"], date=one["date"])
        if not found:
            yield change.say("indicator.changed" if known else "indicator", name=name)


def _title(change: Change, entry: Mapping[str, Any], field: str) -> str:
    """What an entry with an id is called."""
    return change.words.text(entry.get(field) or {}) or str(entry["id"])


TELLINGS: Final[Mapping[str, Telling]] = {
    "name": _name,
    "title": _name,
    "progress": _report,
    "support": _support,
    "lead": _lead,
    "participants": _participation,
    "memberships": _membership,
    "partners": _partner,
    "successors": _successor,
    "milestones": _milestone,
    "indicators": _indicator,
}
