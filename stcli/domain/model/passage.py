"""Passages: the places of a record in which words can be looked for.

Which they are is read from the kinds' schemas: texts language by language, strings of prose, and
what is named as a whole (other records, days, addresses). Knows no question.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple

from stcli.domain.model.kind import Kind
from stcli.domain.model.path import EACH, Pattern, general, walk
from stcli.domain.model.record import Record, links_of

HISTORY: Final = "history"
# How much a hit weighs, by where it is.
TITLE: Final = 3.0
ID: Final = 2.0
TEXT: Final = 1.0
NAMED: Final = 0.5
_WHOLE: Final = ("date", "period-date", "uri", "business-id", "email")


class Passage(NamedTuple):
    """What stands in one place of a record.

    ``lang`` is None where no language is known. ``names``: by which alone it is found, in small
    letters; none where it is found by its words.
    """

    field: Pattern
    text: str
    weight: float
    lang: str | None = None
    names: tuple[str, ...] = ()


class Places(NamedTuple):
    """Where the records of a kind have passages: texts, prose, and what is named as a whole."""

    texts: tuple[Pattern, ...]
    prose: tuple[Pattern, ...]
    named: tuple[Pattern, ...]


def places_of(kind: Kind) -> Places:
    """The places that the schema of a kind gives."""
    strings = [pattern for pattern in _values(kind) if _is_string(kind, pattern)]
    prose = (pattern for pattern in strings if _is_prose(kind, pattern))
    named = (pattern for pattern in strings if _type(kind, pattern) in _WHOLE)
    return Places(kind.texts, tuple(prose), tuple(named))


def _values(kind: Kind) -> Iterator[Pattern]:
    """Every place of a value: fields, and the items of lists."""
    for pattern in kind.fields:
        yield (*pattern, EACH) if "items" in kind.property_at(pattern) else pattern


def _is_string(kind: Kind, pattern: Pattern) -> bool:
    declared = kind.property_at(pattern)
    return declared.get("type") == "string" and "enum" not in declared


def _is_prose(kind: Kind, pattern: Pattern) -> bool:
    """Whether the words in it are the record's own, not a name, nor what an address is called."""
    return _type(kind, pattern) is None and not _tells_an_address(kind, pattern[:-1])


def _type(kind: Kind, pattern: Pattern) -> Any:
    declared = kind.property_at(pattern)
    return declared.get("x-type") or declared.get("format")


def _tells_an_address(kind: Kind, entry: Pattern) -> bool:
    required = kind.property_at(entry).get("required", ()) if EACH in entry else ()
    return any(_type(kind, (*entry, name)) == "uri" for name in required)


def passages_of(record: Record, places: Places, folders: Mapping[str, str]) -> Iterator[Passage]:
    """Every passage of a record; ``folders`` maps kinds to their folders."""
    yield Passage(("id",), record.id, ID)
    for pattern in places.texts:
        weight = TITLE if pattern == (record.kind.title,) else TEXT
        texts = (text for _, text in walk(record.data, pattern) if isinstance(text, Mapping))
        for lang, said in (each for text in texts for each in text.items()):
            yield Passage(pattern, str(said), weight, str(lang))
    for pattern in places.prose:
        for _, said in walk(record.data, pattern):
            if pattern[0] != HISTORY or " " in said:  # a single word there is no sentence
                yield Passage(pattern, said, TEXT)
    yield from _named(record, places, folders)


def _named(record: Record, places: Places, folders: Mapping[str, str]) -> Iterator[Passage]:
    for pattern in places.named:
        for _, said in walk(record.data, pattern):
            yield Passage(pattern, said, NAMED, names=(said.lower(),))
    for link in links_of(record, folders):
        if link.live:
            names = (link.target, link.target.rpartition("/")[2])
            yield Passage(general(link.where), link.target, NAMED, names=names)
