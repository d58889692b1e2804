"""Likeness: how well a word of a text answers a word that is looked for.

Knows single words; the stems of each are given by a function. A form of the same word is better
than a word that it is a part of (*turvallisuus* in *asumisturvallisuus*); an abbreviation or a
number answers only to itself.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

SAME: Final = 1.0
FORM: Final = 0.9  # another form of the same word
PLAIN: Final = 0.7  # the same but for the dots: sakerhet
PART: Final = 0.3  # a part of a longer word
LONGEST_ABBREVIATION: Final = 5
SHORTEST_PART: Final = 3  # letters: turvallisuus-työ
SHORTEST_MIDDLE: Final = 5
LONGEST_ENDING: Final = 2  # letters after a short part: turvallisuustyö-n
SHORTEST_CORE: Final = 2
LONGEST_CORE: Final = 4
_DOTTED: Final = str.maketrans("äåöéüõšž", "aaoeuosz")
_COMPOUNDING: Final = ("fi", "sv")

Stems = Callable[[str, str], frozenset[str]]


class Wanted(NamedTuple):
    """A word that is looked for: in small letters, and its stems language by language.

    ``exact``: it answers only to itself. ``cores``: what answers to it holds one of them, so that
    few words need be stemmed.
    """

    word: str
    exact: bool
    stems: dict[str, frozenset[str]]
    cores: tuple[str, ...]


def wanted(typed: str, stems: Stems, languages: Sequence[str]) -> Wanted:
    """What a word stands for, as it was typed; short words in capitals are abbreviations."""
    word = typed.lower()
    short = len(typed) <= LONGEST_ABBREVIATION and typed.isupper() and len(typed) > 1
    forms = {lang: stems(word, lang) for lang in languages}
    cores = {word, *(stem for found in forms.values() for stem in found)}
    # A stem may end otherwise than the words do that it is the stem of.
    begun = {core[: max(SHORTEST_CORE, min(len(core) - 2, LONGEST_CORE))] for core in cores}
    begun |= {core.translate(_DOTTED) for core in begun}
    least = (core for core in begun if not any(core != o and core.startswith(o) for o in begun))
    return Wanted(word, short or not word.isalpha(), forms, tuple(sorted(least)))


def likeness(asked: Wanted, word: str, langs: Sequence[str], stems: Stems) -> float:
    """How well a word in small letters answers, from 0 to 1, in a text of one of the languages."""
    if asked.word == word:
        return SAME
    plain = word.translate(_DOTTED)
    if asked.exact or not any(core in word or core in plain for core in asked.cores):
        return 0.0
    return max((_in_language(asked, word, plain, lang, stems) for lang in langs), default=0.0)


def _in_language(asked: Wanted, word: str, plain: str, lang: str, stems: Stems) -> float:
    own, sought = stems(word, lang), asked.stems.get(lang, frozenset())
    if own & sought:
        return FORM
    forms = {word, *own}
    if plain != word and asked.word.isascii():
        dotless = {form.translate(_DOTTED) for form in own}
        if dotless & sought:
            return PLAIN
        forms |= {plain, *dotless}
    return PART if _is_part(asked, sought, forms, lang) else 0.0


def _is_part(asked: Wanted, sought: frozenset[str], forms: set[str], lang: str) -> bool:
    parts = {asked.word, *sought}
    return any(_within(part, form, lang, asked.word) for part in parts for form in forms)


def _within(part: str, form: str, lang: str, word: str) -> bool:
    if len(part) < SHORTEST_PART or part == form:
        return False
    # A stem that lacks much of its word begins what has nothing to do with it: poli(isi, tiikka).
    cut = len(word) - len(part) > 1
    if len(part) > SHORTEST_PART + cut and form.startswith(part):
        return True
    at = form.rfind(part)
    if at < SHORTEST_PART or lang not in _COMPOUNDING:
        return False
    return len(part) >= SHORTEST_MIDDLE or len(form) - at - len(part) <= LONGEST_ENDING
