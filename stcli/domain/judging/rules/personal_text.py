"""Telling personal data in a text: e-mail addresses, phone numbers, identity codes.

Pure functions of one string. Knows what such things look like in Finland and what looks like
them but is none (case numbers, project numbers, business ids, dates, addresses of pages);
does not know records. Nothing found is ever repeated in a finding: findings are public.
(Its expressions take time to compile, so it is imported for texts that are suspect.)
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

EMAIL: Final = "email"
PHONE: Final = "phone"
IDENTITY_CODE: Final = "identity-code"

# Addresses that a function answers, not a person: a word of the local part says so.
_FUNCTION_WORDS: Final = """
    abuse aineisto apua arkisto asiakaspalvelu asiakirjahallinto asiakirjapalvelu asiakirjat
    avoindata bibliotek communications contact dataskydd desk diarium feedback forvaltning git
    hallinto hallitus hanke hankinnat hankkeet help helpdesk hostmaster hotline info informaatio
    information jasenpalvelu johto julkaisut kansli kanslia kirjaamo kirjaamot kirjasto
    kommunikation koordinaatio koulutus kundservice kundtjanst lakiasiat laskut laskutus
    lausunnot legal library mail mailbox media neuvonta nimitykset noreply office paivystys
    palaute palvelu palvelut painopiste painopisteet pelastuslaitos poliisilaitos post posti
    postmaster press projekti projektitoimisto puhelinvaihde raportointi registrator
    registratorskontor registratorskontoret registratur registry rekisteri rekry rekrytointi
    ryhma saavutettavuus secretariat security sekretariat sekretariatet service sihteeristo
    statistik strategia support taloushallinto talous tiedotus tietopalvelu tietopyynnot
    tietosuoja tietosuojavastaava tietoturva tilastot tilaukset toimisto toimitus tuki
    turvallisuus turvallisuusviestinta tyoryhma tyosuojelu vaihde valmius valvomo valvonta
    verkkopalvelu verkosto viestinta viestintayksikko webmaster yhdistys yhteistyoryhma
    yhteydenotot yhteydenotto yhteystiedot yhteys
    """
FUNCTIONS: Final = frozenset(_FUNCTION_WORDS.split())

_AT: Final = r"(?:@|\s?[\[(]\s?(?:at|ät)\s?[\])]\s?)"
_EMAIL: Final = re.compile(
    rf"(?<![\w.+-])([\w.!#$%&'*+=?^`{{|}}~-]{{1,64}}){_AT}((?:[\w-]{{1,63}}\.)+[\w-]{{2,63}})",
    re.IGNORECASE,
)
_WORD_BREAK: Final = re.compile(r"[^a-z0-9]+")
_URL: Final = re.compile(r"\bhttps?://[^\s<>\"]+", re.IGNORECASE)

_SPACE: Final = "[ \u00a0\u202f\u2011\u2013-]"  # space, no-break spaces, hyphens, en dash
_PHONE: Final = re.compile(
    # No letter, slash or number before it: VN/0412/2019, SMDno-2019-0412, org-0000412.
    r"(?<![\w/])(?<!\d[.:,\u2011\u2013-])(?<!\w-)"
    rf"(?:\+\d{{1,3}}(?:{_SPACE}?\(0\))?|00358|\(0[1-9]\d{{0,2}}\)|0[1-9])"
    rf"(?:{_SPACE}?\d){{4,11}}"
    rf"(?![\w/])(?!{_SPACE}\d)(?!\.\d)"
)
_PHONE_DIGITS: Final = (7, 15)
_NO_PHONE: Final = re.compile(
    rf"\d{{7}}-\d"  # a business id
    rf"|(?:0[1-9]|[12]\d|3[01]){_SPACE}(?:0[1-9]|1[0-2]){_SPACE}(?:19|20)\d\d"  # a date
    rf"|0[1-9]{_SPACE}(?:19|20)\d\d{_SPACE}[01]\d{_SPACE}(?:19|20)\d\d"  # two months
)
_IDENTITY_CODE: Final = re.compile(
    r"(?<![\w/-])([0-3]\d)([01]\d)(\d\d)[-+A-FU-Y](\d{3})([0-9A-FHJ-NPR-Y])(?![\w/-])",
    re.IGNORECASE,
)
_CHECK_CHARACTERS: Final = "0123456789ABCDEFHJKLMNPRSTUVWXY"


def personal_data(text: str) -> Iterator[str]:
    """The sorts of personal data in a text, each once."""
    if any(not is_functional(m[1], m[2]) for m in _EMAIL.finditer(text)):
        yield EMAIL
    if any(_is_identity_code(match) for match in _IDENTITY_CODE.finditer(text)):
        yield IDENTITY_CODE
    if any(_is_phone(match[0]) for match in _PHONE.finditer(_URL.sub(" ", text))):
        yield PHONE


def is_functional(local: str, domain: str) -> bool:
    """Whether a mailbox belongs to a function: `kirjaamo.sm`, `viestinta`, or the domain's name."""
    words = [word for word in _WORD_BREAK.split(_plain(local)) if word]
    names = _WORD_BREAK.split(_plain(domain))[:-1]
    return any(word in FUNCTIONS for word in words) or (len(words) == 1 and words[0] in names)


def _plain(text: str) -> str:
    """Small letters without their dots and rings, as addresses are spelt."""
    decomposed = unicodedata.normalize("NFD", text.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def _is_phone(text: str) -> bool:
    digits = sum(c.isdigit() for c in text)
    fewest, most = _PHONE_DIGITS
    return fewest <= digits <= most and _NO_PHONE.fullmatch(text) is None


def _is_identity_code(match: re.Match[str]) -> bool:
    """Day, month and check character fit; anything else only looks like an identity code."""
    day, month, year, number, check = match.groups()
    if not (1 <= int(day) <= 31 and 1 <= int(month) <= 12 and int(number) >= 2):
        return False
    return _CHECK_CHARACTERS[int(day + month + year + number) % 31] == check.upper()
