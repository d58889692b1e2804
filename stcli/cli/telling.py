"""Plain sentences about records and what happened to them, shared by several commands.

Composes labels (schemas), templates (catalogues) and a record's own words. Knows snapshots;
writes nothing and decides nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from stcli.cli.coming import next_steps
from stcli.cli.deed import Deeds
from stcli.domain.model.fate import fields
from stcli.domain.model.kind import IMPORT
from stcli.report import label

if TYPE_CHECKING:
    from stcli.domain.finding import Finding
    from stcli.domain.model.claim import Claim
    from stcli.domain.model.history import Entry
    from stcli.domain.model.record import Record
    from stcli.domain.model.snapshot import Snapshot
    from stcli.report.words import Words

__all__ = ["claim_sentence", "entry_details", "entry_headline", "next_steps", "title_of"]

LONGEST: Final = 120  # characters of a title inside a sentence
# Kinds whose title is a whole text are called by their id in sentences.
_NAMES: Final = frozenset(("title", "name"))
_ONWARD: Final = ("for", "from", "to", "of")
_TOLD: Final = (*_ONWARD, "fields", "sets", "instead")
_WHY: Final = ("reason", "fields", "sets", "instead", "source", "note")


def title_of(record: Record, words: Words) -> str:
    """What the record is called, in the chosen language where it can be."""
    value = record.data.get(record.kind.title)
    text = words.text(value) if isinstance(value, Mapping) else value
    first = str(text or record.id).strip().partition("\n")[0]
    return first if len(first) <= LONGEST else first[: LONGEST - 1].rstrip() + "…"


def name_of(record: Record, words: Words) -> str:
    """A name short enough for the middle of a sentence."""
    return title_of(record, words) if record.kind.title in _NAMES else record.id


def subject_of(record: Record, words: Words) -> str:
    """Kind and name: ``Focus area Cybercrime``."""
    kind = label.of_kind(record.kind, words.lang)
    return f"{capital(kind)} {name_of(record, words)}"


def place_of(finding: Finding, snapshot: Snapshot, words: Words, here: str) -> str:
    """Where something was found, in words: the field, and whose it is if not of ``here``."""
    record = snapshot.records.get(finding.record or "")
    if record is None:
        return f"{finding.path}:{finding.line}"
    first = tuple(str(part) for part in finding.where[:1])
    field = label.of_field(record.kind, first, words.lang) if first else ""
    owner = "" if record.reference == here else subject_of(record, words)
    return ": ".join(part for part in (owner, field) if part) or record.reference


def capital(text: str) -> str:
    """The text with its first letter large, as sentences begin."""
    return text[:1].upper() + text[1:]


def named(snapshot: Snapshot, reference: str, words: Words, *more: str) -> str:
    """A referenced record's name with its id; the reference itself where there is none."""
    record = snapshot.records.get(reference)
    if record is None:
        return reference
    name = name_of(record, words)
    beside = ", ".join((*(() if name == record.id else (record.id,)), *more))
    return f"{name} ({beside})" if beside else name


def claim_sentence(
    claim: Claim, snapshot: Snapshot, words: Words, before: Snapshot | None = None
) -> str:
    """What a commit did to one record: ``Focus area X: closed 12 March 2026 (decision …)``.

    Of an edit it says what it did, where the snapshot before it is given.
    """
    record = snapshot.records.get(claim.record)
    action = claim.action.partition(".")[2]
    if record is None:
        return words.say("telling.unknown", record=claim.record, action=claim.action)
    index = latest(record, action)
    subject = subject_of(record, words)
    if index is None:
        old = before.records.get(claim.record) if before else None
        told = "; ".join(edited(old, record, snapshot, words)) if old else ""
        if before and not old:
            told = words.say("account.born")
        if not told:
            return words.say("telling.edit", subject=subject)
        return words.say("telling.claim", subject=subject, what=told)
    told = entry_sentence(record, index, snapshot, words, _TOLD)
    own = _own_words(record, index, words)  # of a new decision: its text
    return words.say("telling.claim", subject=subject, what="; ".join((told, *own)))


def _own_words(record: Record, index: int, words: Words) -> Iterator[str]:
    """Of a record that is called by its id, what it says: the text of a new decision."""
    text = title_of(record, words)
    if index == 0 and record.kind.title not in _NAMES and text != record.id:
        yield text


def edited(old: Record, new: Record, snapshot: Snapshot, words: Words) -> list[str]:
    """What an edit did to a record, in the domain's words."""
    told = Deeds(new.kind, new.data, snapshot, words, lambda ref: named(snapshot, ref, words))
    return told.said(fields(old.data, new))


def entry_sentence(
    record: Record, index: int, snapshot: Snapshot, words: Words,
    names: tuple[str, ...] = (*_ONWARD, *_WHY),
) -> str:  # fmt: skip
    """What one entry of a history says happened, with its day, its decision and the rest."""
    entry = record.history[index]
    day = words.date(str(entry.get("date") or ""))
    sentence = f"{entry_headline(record, index, words)} {day}".rstrip()
    if entry.get("decision"):
        sentence += " " + words.say("telling.claim.decision", decision=entry["decision"])
    return "; ".join((sentence, *entry_details(record, entry, snapshot, words, names)))


def latest(record: Record, action: str) -> int | None:
    """The index of the last entry of that action; None where the history has none."""
    found = [index for index, entry in enumerate(record.history) if entry["action"] == action]
    return found[-1] if found else None


def entry_headline(record: Record, index: int, words: Words) -> str:
    """What one entry of a history says happened: the action as past."""
    entry = record.history[index]
    headline = label.of_past(record.kind, entry["action"], words.lang)
    if entry["action"] == IMPORT:
        state = label.of_state(record.kind, entry.get("to"), words.lang)
        headline = words.say("telling.import", past=headline, state=state)
    if record.told is not None and index in record.told.undone:
        return words.say("telling.undone", what=headline)
    return headline


def entry_details(
    record: Record, entry: Entry, snapshot: Snapshot, words: Words,
    names: tuple[str, ...] = ("decision", *_ONWARD, *_WHY),
) -> Iterator[str]:  # fmt: skip
    """What else an entry says: its decision, where it led, its reason, its source."""
    for name in names:
        # Where an import led is its headline.
        if name in entry and not (name == "to" and entry["action"] == IMPORT):
            shown = "for" if name == "to" and _is_new_day(record, entry) else name
            field = label.of_field(record.kind, ("history", "[]", shown), words.lang)
            told = _detail(record, entry, name, snapshot, words)
            yield words.say("telling.detail", label=field, value=told)


def _is_new_day(record: Record, entry: Entry) -> bool:
    """Whether the entry leads to another day, not to another place."""
    lifecycle = record.kind.lifecycle
    return bool(lifecycle and lifecycle.derived.get("date", {}).get(entry["action"]) == "to")


def _detail(record: Record, entry: Entry, name: str, snapshot: Snapshot, words: Words) -> str:
    value = entry[name]
    if name == "of":
        return _taken_back(record, value, words)
    if name == "instead":
        return named(snapshot, str(value), words)
    if name in ("from", "to", "for"):
        return _target(record, entry, name, snapshot, words)
    if name == "sets":
        return ", ".join(_learnt(record, key, item, words) for key, item in value.items())
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _taken_back(record: Record, of: int, words: Words) -> str:
    if not 0 <= of < len(record.history):
        return str(of)
    entry = record.history[of]
    past = label.of_past(record.kind, entry["action"], words.lang)
    return f"{past} {words.date(str(entry.get('date') or ''))}".rstrip()


def _target(
    record: Record, entry: Entry, name: str, snapshot: Snapshot, words: Words
) -> str:  # fmt: skip
    """From where or to where a step led: a record, or a day."""
    actions = record.kind.lifecycle.actions if record.kind.lifecycle else {}
    action = actions.get(entry["action"])
    kind = snapshot.kinds.get(action.references.get(name, "")) if action else None
    if kind is None:
        return words.date(str(entry[name]))
    return named(snapshot, f"{kind.folder}/{entry[name]}", words)


def _learnt(record: Record, name: str, value: Any, words: Words) -> str:
    pattern = ("history", "[]", "sets", name)
    shown = words.date(str(label.of_value(record.kind, pattern, value, words.lang)))
    return f"{label.of_field(record.kind, pattern, words.lang)} {shown}"
