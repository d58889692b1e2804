"""A record for people: its fields with their labels, and what is not recorded.

Walks a record's data by its kind's schema: texts with their languages, references with names,
dates as people write them. Knows snapshots and words; lays nothing out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple

from stcli.cli.telling import named
from stcli.domain.model.kind import ANY_KIND
from stcli.domain.model.path import EACH, Pattern, walk
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot
from stcli.report import label
from stcli.report.words import Words

# What the heading and the sections about history say already.
_ELSEWHERE: Final = frozenset(("id", "status", "history"))
# Their absence is no gap: few records have them.
_NO_GAP: Final = frozenset(
    (
        *("id", "status", "history", "notes", "origin", "sources", "former_titles", "former_names"),
        *("successors", "supersedes", "checkpoint", "transferred_to", "same_as", "part_of"),
        *("case_numbers", "case_number", "project_number", "number", "subgroups"),
    )
)
# Meetings and decisions are over by nature; that they are is nothing to be told.
_MOMENTS: Final = frozenset(("meeting", "decision"))
# What says itself what it is, without its label.
_PLAIN: Final = frozenset(("date", "text", "note"))
_DATES: Final = frozenset(("date", "period-date"))
SEPARATOR: Final = " · "
BELOW: Final = "  "


class Portrait(NamedTuple):
    """What is needed to tell a record: the registry around it, and words."""

    record: Record
    snapshot: Snapshot
    words: Words

    def fields(self) -> Iterator[tuple[str, list[str]]]:
        """Label and lines of every field that says something, in the schema's order."""
        for name in self.record.kind.shape:
            if name in _ELSEWHERE or name not in self.record.data:
                continue
            lines = list(self._lines(self.record.data[name], (name,)))
            if name == self.record.kind.title:
                lines = lines[1:]  # the heading has it
            if lines:
                yield label.of_field(self.record.kind, (name,), self.words.lang), lines

    def untranslated(self) -> dict[str, list[str]]:
        """Languages that the registry's texts should have, and the fields that lack them."""
        languages = self.snapshot.registry.get("languages") or {}
        found: dict[str, list[str]] = {}
        for lang in (*(languages.get("required") or ()), *(languages.get("expected") or ())):
            fields = dict.fromkeys(self._without(lang))
            if fields:
                found[lang] = list(fields)
        return found

    def _without(self, lang: str) -> Iterator[str]:
        for at in self.record.kind.texts:
            if any(lang not in text for _, text in walk(self.record.data, at)):
                yield label.of_field(self.record.kind, at[:1], self.words.lang)

    def gaps(self) -> list[str]:
        """Labels of the fields that say nothing and might."""
        kind = self.record.kind
        return [
            label.of_field(kind, (name,), self.words.lang)
            for name in kind.shape
            if name not in _NO_GAP and not self.record.data.get(name) and self._applies(name)
        ]

    def _applies(self, name: str) -> bool:
        """Whether the field makes sense now: an outcome, say, only at the end."""
        if name == "phase":
            return False  # the line below the title says it
        return name not in ("outcome", "final_report", "actual") or self.record.frozen

    def _lines(self, value: Any, at: Pattern) -> Iterator[str]:
        if at in self.record.kind.texts and isinstance(value, Mapping):
            yield from self._text(value)
        elif isinstance(value, Mapping):
            for name, item in value.items():
                yield self._labelled((*at, name), SEPARATOR.join(self._lines(item, (*at, name))))
        elif isinstance(value, list):
            for item in value:
                yield from self._item(item, (*at, EACH))
        else:
            yield self._scalar(value, at)

    def _text(self, text: Mapping[str, str]) -> Iterator[str]:
        """The chosen language first, then the others where they say something else."""
        own = text.get(self.words.lang)
        if own is not None:
            yield own
        yield from (f"[{lang}] {said}" for lang, said in text.items() if said != own)

    def _item(self, item: Any, at: Pattern) -> Iterator[str]:
        """One entry of a list: a line, and below it what needs lines of its own."""
        if not isinstance(item, Mapping):
            yield self._scalar(item, at)
            return
        if at in self.record.kind.texts:
            yield self.words.text(item) or ""
            return
        head = self._head(item, at)
        below = [name for name in item if self._stands_alone(item[name], (*at, name))]
        flat = [name for name in sorted(item, key=lambda n: n != head) if name not in below]
        if flat:
            parts = (self._part(name, item[name], at, first=name == head) for name in flat)
            yield SEPARATOR.join(parts)
        for name in below:
            lines = self._lines(item[name], (*at, name))
            yield from (f"{BELOW if flat else ''}{line}" for line in lines)

    def _stands_alone(self, value: Any, at: Pattern) -> bool:
        """Whether it needs lines of its own: entries of a list, addresses."""
        if isinstance(value, list):
            return bool(value) and (isinstance(value[0], Mapping) or self._is_uri((*at, EACH)))
        return self._is_uri(at)

    def _is_uri(self, at: Pattern) -> bool:
        return self.record.kind.property_at(at).get("format") == "uri"

    def _head(self, item: Mapping[str, Any], at: Pattern) -> str:
        """The part of an entry that names it: a title or text, else its key, else its first."""
        texts = (name for name in item if (*at, name) in self.record.kind.texts)
        key = self.record.kind.keys.get(at[:-1], "")
        plain = "title" if "title" in item else key if key in item else next(iter(item), "")
        return next(texts, plain)

    def _part(self, name: str, value: Any, at: Pattern, *, first: bool) -> str:
        below = (*at, name)
        if below in self.record.kind.texts and isinstance(value, Mapping):
            shown = self.words.text(value) or ""
        else:
            shown = ", ".join(self._lines(value, below))
        plain = first or name in _PLAIN or "x-values" in self.record.kind.property_at(below)
        return shown if plain else self._labelled(below, shown)

    def _labelled(self, at: Pattern, shown: str) -> str:
        return self.words.say(
            "telling.detail",
            label=label.of_field(self.record.kind, at, self.words.lang),
            value=shown,
        )

    def _scalar(self, value: Any, at: Pattern) -> str:
        if isinstance(value, bool) or not isinstance(value, (str, int, float)):
            return str(value)
        if not isinstance(value, str):
            return self.words.number(value)
        target = dict(self.record.kind.references).get(at)
        if target is not None:
            return self._reference(value, target)
        if self.record.kind.property_at(at).get("format") in _DATES:
            return self.words.date(value)
        return label.of_value(self.record.kind, at, value, self.words.lang)

    def _reference(self, value: str, kind: str) -> str:
        """The name of a referenced record; its state too where it is at work no more."""
        known = self.snapshot.kinds.get(kind)
        reference = value if kind == ANY_KIND or known is None else f"{known.folder}/{value}"
        target = self.snapshot.records.get(reference)
        if target is None or not (target.void or target.frozen):
            return named(self.snapshot, reference, self.words)
        if target.kind.name in _MOMENTS and not target.void:
            return named(self.snapshot, reference, self.words)
        state = label.of_state(target.kind, target.status, self.words.lang)
        return named(self.snapshot, reference, self.words, state)
