"""Stems: what the forms of one word have in common, so that each finds the others.

The one door to Snowball's stemmers. Knows words in Finnish, Swedish and English, one at a time;
knows neither texts nor records.

Snowball cuts the endings and leaves the stem as it is in that form, and a Finnish stem has
several: *turvallisuus, turvallisuude-, turvallisuut-*; *torjunta, torjunna-*; *laps-, las-*. Forms
would not find each other (of the pairs in tests/domain/test_stem.py fewer than half do). So a
Finnish word is also stemmed in the form from which the stem can be told, and what consonant
gradation (astevaihtelu) drives apart at a stem's end is brought together again.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Final

LANGUAGES: Final = ("fi", "sv", "en")
SHORTEST: Final = 3  # letters that are left of a word
LONGEST: Final = 100  # letters; a longer word is none, and is its own stem

Rules = tuple[tuple[re.Pattern[str], str], ...]


def _rules(*rules: tuple[str, str]) -> Rules:
    return tuple((re.compile(pattern), form) for pattern, form in rules)


# Where an ending may be read in two ways, or hides the stem: another form of the same word.
_FINNISH_FORMS: Final = _rules(
    (r"nen\Z", "sen"),  # viranomainen: viranomaisen
    (r"is(?:ta|tä)\Z", "isen"),  # viranomaista: viranomaisen, beside alueista
    (r"n[uy]t\Z", "neen"),  # ikääntynyt: ikääntyneen
    (r"nne\Z", "nteen"),  # tilanne: tilanteen, beside kotinne
    (r"si\Z", "sen"),  # lapsi: lapsen, beside kotisi
    (r"([sl]t[aä])\Z", r"\1n"),  # alusta: alustan, väkivalta: väkivallan, beside koulusta
    (r"tin(?:t[aä])?\Z", "ttimen"),  # varoitin: varoittimen
    (r"(?<=..[^t])in(?:t[aä])?\Z", "imen"),  # puhelin: puhelimen, beside poliisin
    (r"t([oö])n\Z", r"tt\1min"),  # osaton: osattoman
    (r"([kpt])([aä])s\Z", r"\1\1\2\2t"),  # asukas: asukkaat
    (r"h([aeiou])([nt])\Z", r"hk\1\2"),  # uhan: uhka, beside rahan
    (r"([ei])n\Z", r"\1nen"),  # jäsen: jäsenen, beside nuoren
    (r"mies\Z", "miehen"),
    (r"^(.{2,3})(?:n|t[aä])\Z", r"\1"),  # työn, työtä: Snowball leaves short words alone
)
# The end of a Finnish stem, where its forms differ: vowels first, then the last consonants.
_FINNISH_ENDS: Final = _rules(
    (rf"(?<=.{{{SHORTEST}}})[aeiouyäöj]+(?<!i[eoö])(?<!uo)(?<!yö)\Z", ""),  # nuori; not: yhteistyö
    (r"ng\Z", "nk"),  # kaupunki: kaupungin
    (r"m[mp]\Z", "m"),  # kampa: kamman
    (r"([lnr])(?:t|\1)\Z", r"\1"),  # torjunta: torjunnan, nuorten
    (r"([kpt])\1\Z", r"\1"),  # hanke: hankkeen
    (r"(?<=..[uyoö])(?:ks|t|d)\Z", "s"),  # päätös: päätöksen, valmius: valmiuden
    (r"[ps]t\Z|ps\Z", "s"),  # lapsen: lasten
    (r"d\Z", "t"),  # tieto: tiedon
    (r"(?<=[aeiouyäölr])v\Z", "p"),  # tarve: tarpeen
    (r"hk\Z", "h"),  # uhka: uhan
)
_SWEDISH_FORMS: Final = _rules((r"(?<=.{4})et\Z", ""))  # brottet: brott
_SWEDISH_ENDS: Final = _rules((r"([mn])\1\Z", r"\1"))  # hemmet: hem


def stems(word: str, lang: str) -> frozenset[str]:
    """The stems that a word in small letters may have in a language.

    Two words are forms of one where they share a stem. A word of a language without a stemmer is
    its own stem.
    """
    if len(word) > LONGEST or not word.isalpha():
        return frozenset((word,))
    return frozenset(_LANGUAGES.get(lang, _own)(word))


def _own(word: str) -> Iterator[str]:
    yield word


def _finnish(word: str) -> Iterator[str]:
    return _stemmed("finnish", word, _FINNISH_FORMS, _FINNISH_ENDS)


def _swedish(word: str) -> Iterator[str]:
    return _stemmed("swedish", word, _SWEDISH_FORMS, _SWEDISH_ENDS)


def _english(word: str) -> Iterator[str]:
    yield _stemmer("english")(word)


_LANGUAGES: Final[Mapping[str, Callable[[str], Iterator[str]]]] = {
    "fi": _finnish, "sv": _swedish, "en": _english,
}  # fmt: skip


def _stemmed(language: str, word: str, forms: Rules, ends: Rules) -> Iterator[str]:
    """The stems of a word and of what it may be a form of, their ends brought together."""
    stem = _stemmer(language)
    for form in _forms(word, forms):
        end = stem(form)
        for pattern, instead in ends:
            end = pattern.sub(instead, end)
        yield end


def _forms(word: str, rules: Rules) -> Iterator[str]:
    yield word
    for pattern, instead in rules:
        form, changed = pattern.subn(instead, word)
        if changed:
            yield form


@cache
def _stemmer(language: str) -> Callable[[str], str]:
    """Snowball's own stemmer of a language, whatever else is installed beside it."""
    from snowballstemmer.english_stemmer import EnglishStemmer
    from snowballstemmer.finnish_stemmer import FinnishStemmer
    from snowballstemmer.swedish_stemmer import SwedishStemmer

    known = {"finnish": FinnishStemmer, "swedish": SwedishStemmer, "english": EnglishStemmer}
    stem: Callable[[str], str] = known[language]().stemWord
    return stem
