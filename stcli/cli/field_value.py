"""Fields and values in words: ``planned period, end: May``, ``participants, Rescue (spek), role``.

Labels lead to the place, entries of lists are called by what names them, and short values are
told: days as people write them, fixed values and states by their labels, references by the
record's name. Knows kinds, labels and snapshots; knows no catalogue of deeds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from stcli.domain.model.deed import CHANGED, FILLED, Deed
from stcli.domain.model.kind import ANY_KIND
from stcli.domain.model.path import EACH, Pattern, general
from stcli.report import label

if TYPE_CHECKING:
    from stcli.domain.finding import Where
    from stcli.domain.model.kind import Kind
    from stcli.domain.model.snapshot import Snapshot
    from stcli.report.words import Words

ARROW: Final = " → "
JOINT: Final = ": "
STEP: Final = ", "
LONGEST: Final = 60  # characters of a value that is told inside a sentence
MOST: Final = 8  # values that are named; more are counted by whoever reads the record
_TITLES: Final = ("title", "name", "text")
_DAYS: Final = ("date", "period-date")


class Values(NamedTuple):
    """The fields of one record and what stands in them, in words.

    ``data`` is the record's, for the names of entries on the way to a place; ``called`` gives
    a referenced record's name.
    """

    kind: Kind
    data: Mapping[str, Any]
    snapshot: Snapshot
    words: Words
    called: Callable[[str], str]

    def change(self, deed: Deed) -> str:
        """A field that was filled in, changed or removed, with what can be told of its value."""
        value = deed.before if deed.after is None else deed.after
        steps = self._steps(deed.where, value)
        if told := self._told(deed, general(deed.where)):
            steps.append(told)
        elif len(steps) == 1 or not isinstance(deed.where[-1], int):
            return STEP.join(steps)
        return STEP.join(steps[:-1]) + JOINT + steps[-1]

    def place(self, where: Where) -> str:
        """Where something stands, by labels and by what entries of lists are called."""
        return STEP.join(self._steps(where, _at(self.data, where)))

    def _told(self, deed: Deed, pattern: Pattern) -> str | None:
        after = self.short(pattern, deed.after)
        if deed.what == FILLED and pattern[-1] != EACH:
            return after
        before = self.short(pattern, deed.before)
        return before + ARROW + after if deed.what == CHANGED and before and after else None

    def _steps(self, where: Where, value: Any) -> list[str]:
        """The way to a place; ``value`` is what stands (or stood) there."""
        told: list[str] = []
        for end, part in enumerate(where, 1):
            at = where[:end]
            if isinstance(part, int):
                entry = value if end == len(where) else _at(self.data, at)
                named = self.entry(general(at), entry)
                told.extend([named] if named else [])
            elif general(at[:-1]) in self.kind.texts and told:
                told[-1] += " " + label.of_field(self.kind, general(at), self.words.lang)
            else:
                told.append(label.of_field(self.kind, general(at), self.words.lang))
        return told

    def entry(self, pattern: Pattern, entry: Any) -> str | None:
        """What an entry of a list is called."""
        if not isinstance(entry, Mapping):
            return self.short(pattern, entry)
        key = self.kind.keys.get(pattern[:-1], "id")
        title = next((entry[name] for name in _TITLES if name in entry), None)
        if (*pattern, key) in dict(self.kind.references) or title is None:
            return self.short((*pattern, key), entry.get(key))
        told = self.words.text(title) if isinstance(title, Mapping) else str(title)
        return _shortened(told or "") or str(entry.get(key, ""))

    def short(self, pattern: Pattern, value: Any) -> str | None:
        """A value that fits into a sentence; None for one that does not."""
        if isinstance(value, Mapping):
            return self._map(pattern, value)
        if isinstance(value, list):
            named = [self.entry((*pattern, EACH), item) for item in value]
            told = [name for name in named if name]
            return ", ".join(told) if len(told) == len(value) <= MOST else None
        if isinstance(value, str):
            return self._word(pattern, value)
        return self.words.number(value) if type(value) in (int, float) else None

    def _word(self, pattern: Pattern, value: str) -> str | None:
        target = dict(self.kind.references).get(pattern)
        if target == ANY_KIND:
            return self.called(value)
        if target is not None:
            kind = self.snapshot.kinds.get(target)
            return self.called(f"{kind.folder}/{value}") if kind else value
        if self.kind.property_at(pattern).get("x-type") in _DAYS:
            return self.words.date(value)
        told = label.of_value(self.kind, pattern, value, self.words.lang)
        return told if len(told) <= LONGEST and "\n" not in told else None

    def _map(self, pattern: Pattern, value: Mapping[str, Any]) -> str | None:
        """A small map, such as a period: each of its values with its label."""
        if pattern in self.kind.texts:
            text = self.words.text(value) or ""
            return text if 0 < len(text) <= LONGEST and "\n" not in text else None
        told = list(self._pairs(pattern, value))
        return ", ".join(told) if len(told) == len(value) <= MOST else None

    def _pairs(self, pattern: Pattern, value: Mapping[str, Any]) -> Iterator[str]:
        for key, item in value.items():
            short = self.short((*pattern, key), item)
            if short and not isinstance(item, Mapping | list):
                yield f"{label.of_field(self.kind, (*pattern, key), self.words.lang)} {short}"


def _at(data: Any, where: Where) -> Any:
    """What stands at a place; None where nothing does."""
    for part in where:
        try:
            data = data[part]
        except (KeyError, IndexError, TypeError):
            return None
    return data


def _shortened(text: str) -> str:
    line = text.strip().partition("\n")[0]
    return line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + "…"
