"""Search: which records answer a few words best, and where in them the words stand.

Every word must stand somewhere in the record, in any form of it; words in quotation marks stand
next to each other. Knows records and their passages; words are compared by ``likeness``, with
stems that it is given. Knows neither screens nor how a hit is shown.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from stcli.domain.model.likeness import PART, Stems, Wanted, likeness, wanted
from stcli.domain.model.passage import Passage, Places, passages_of, places_of
from stcli.domain.model.record import Record

LONGEST: Final = 500  # characters that may be looked for at once
MOST: Final = 32  # words, likewise
_WORD: Final = re.compile(r"[^\W_]+")
_QUOTED: Final = re.compile(r'"([^"]*)"?|([^\s"]+)')
_QUOTES: Final = str.maketrans(dict.fromkeys("“”„‟«»″", '"'))

Span = tuple[int, int]


class Term(NamedTuple):
    """One thing that is looked for: a word, or words that stand next to each other.

    ``text`` is all of it in small letters, as it was typed.
    """

    text: str
    words: tuple[Wanted, ...]


class Hit(NamedTuple):
    """Where words were found: the passage, the places in its text, how well they answer."""

    passage: Passage
    spans: tuple[Span, ...]
    worth: float


class Match(NamedTuple):
    """A record in which everything was found; ``hits``: the best of each term, then the rest."""

    record: Record
    score: float
    hits: tuple[Hit, ...]


class Found(NamedTuple):
    """What a search gave: the matches, the best first, and what helps where there are none.

    ``counts``: in how many records each term stands. ``words``: every word that was seen.
    ``answered``: the words that were looked for and are somewhere.
    """

    matches: tuple[Match, ...]
    counts: Mapping[str, int]
    words: frozenset[str]
    answered: frozenset[str]


def terms_of(text: str, stems: Stems, languages: Sequence[str]) -> tuple[Term, ...]:
    """What a question asks for; nothing where it has no word.

    What is written together (``VN/1/2026``, ``Itä-Suomen``) stands together, like a quotation.
    """
    found: dict[str, Term] = {}
    for match in _QUOTED.finditer(composed(text).translate(_QUOTES)):
        piece = " ".join((match[1] or match[2] or "").split())
        words = [wanted(word, stems, languages) for word in _WORD.findall(piece)]
        if words:
            found.setdefault(piece.lower(), Term(piece.lower(), tuple(words)))
    return tuple(found.values())


def composed(text: str) -> str:
    """The text with its letters written in one way, dots and rings included."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def search(
    records: Iterable[Record], terms: Sequence[Term], stems: Stems, languages: Sequence[str],
    folders: Mapping[str, str],
) -> Found:  # fmt: skip
    """The records in which every term stands; ``folders`` maps kinds to their folders."""
    looker, places = _Looker(terms, stems, languages), dict[str, Places]()
    looked: list[tuple[Record, list[list[Hit]]]] = []
    for record in records:
        where = places.get(record.kind.name)
        if where is None:
            where = places[record.kind.name] = places_of(record.kind)
        looked.append((record, looker.hits(passages_of(record, where, folders))))
    counts = [sum(bool(hits[i]) for _, hits in looked) for i in range(len(terms))]
    rarity = [math.log(1 + len(looked) / max(count, 1)) for count in counts]
    matches = [_match(record, hits, rarity) for record, hits in looked if all(hits)]
    return Found(
        tuple(sorted(matches, key=_order)),
        {term.text: count for term, count in zip(terms, counts, strict=True)},
        frozenset(looker.known), frozenset(looker.answered),
    )  # fmt: skip


def _match(record: Record, hits: list[list[Hit]], rarity: Sequence[float]) -> Match:
    """The record's score: of each term the best hit, rare terms above common ones."""
    best = (max(hit.worth for hit in own) for own in hits)
    score = sum(worth * rare for worth, rare in zip(best, rarity, strict=True))
    first = sorted((min(own, key=_shown) for own in hits), key=_shown)
    rest = sorted((hit for own in hits for hit in own), key=_shown)
    return Match(record, score, tuple(_joined((*first, *rest))))


def _joined(hits: Iterable[Hit]) -> Iterator[Hit]:
    """One hit a passage, with the places of all terms in it."""
    together: dict[int, list[Hit]] = {}
    for hit in hits:
        together.setdefault(id(hit.passage), []).append(hit)
    for own in together.values():
        spans = sorted({span for hit in own for span in hit.spans})
        yield Hit(own[0].passage, tuple(spans), own[0].worth)


def _shown(hit: Hit) -> tuple[bool, float]:
    """The best first, but an id says less to people than words do."""
    return hit.passage.field == ("id",), -hit.worth


def _order(match: Match) -> tuple[float, bool, str]:
    """The best first; of two that are as good the one that is at work."""
    record = match.record
    return (-round(match.score, 6), not record.live, record.reference)


class _Looker:
    """Looks for terms in passages; remembers what each word of the texts answers."""

    def __init__(self, terms: Sequence[Term], stems: Stems, languages: Sequence[str]) -> None:
        self.terms = terms
        self.stems = stems
        self.languages = tuple(languages)
        self._wanted = {word.word: word for term in terms for word in term.words}
        self.known: dict[str, dict[str | None, dict[str, float]]] = {}
        self.answered: set[str] = set()

    def hits(self, passages: Iterable[Passage]) -> list[list[Hit]]:
        """For each term where it stands."""
        found: list[list[Hit]] = [[] for _ in self.terms]
        for passage in passages:
            if passage.names:
                self._look_at_name(passage, found)
            else:
                self._look_into(passage, found)
        return found

    def _look_at_name(self, passage: Passage, found: list[list[Hit]]) -> None:
        for term, own in zip(self.terms, found, strict=True):
            if term.text in passage.names:
                self.answered.update(word.word for word in term.words)
                own.append(Hit(passage, ((0, len(passage.text)),), passage.weight))

    def _look_into(self, passage: Passage, found: list[list[Hit]]) -> None:
        text = composed(passage.text)
        words = list(_WORD.finditer(text))
        likes = [self._like(word[0].lower(), passage.lang) for word in words]
        if not any(likes):
            return
        for term, own in zip(self.terms, found, strict=True):
            spots = list(_spots(term, likes))
            if spots:
                spans = tuple((words[i].start(), words[j].end()) for i, j, _ in spots)
                whole = len(term.words) * len(spots) / len(words)
                best = max(like for *_, like in spots)
                own.append(Hit(passage, spans, passage.weight * best * (1 + whole)))

    def _like(self, word: str, lang: str | None) -> dict[str, float]:
        """How well a word answers each of those that are looked for, where it does."""
        known = self.known.setdefault(word, {})
        found = known.get(lang)
        if found is None:
            langs = self.languages if lang is None else (lang,)
            each = {
                w: likeness(asked, word, langs, self.stems) for w, asked in self._wanted.items()
            }
            found = known[lang] = {name: like for name, like in each.items() if like}
            self.answered.update(found)
        return found


def _spots(term: Term, likes: Sequence[Mapping[str, float]]) -> Iterator[tuple[int, int, float]]:
    """From which word to which a term stands in a text, and how well it does."""
    length = len(term.words)
    for start in range(len(likes) - length + 1):
        if term.words[0].word not in likes[start]:
            continue
        own = [likes[start + i].get(word.word, 0.0) for i, word in enumerate(term.words)]
        if min(own) > (PART if length > 1 else 0.0):
            yield start, start + length - 1, min(own)
