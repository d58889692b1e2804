"""Personal data is found where it is, and nothing else is taken for it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stcli.domain.judging.rules.personal_data import is_suspect
from stcli.domain.judging.rules.personal_text import personal_data
from tests.domain.building import (
    entry,
    findings,
    measure,
    open_area,
    organisation,
    part,
    text,
    told,
)

# Made-up persons; the identity codes have individual numbers that are never given to anybody.
EMAILS = [
    "etunimi.sukunimi@gov.fi",
    "Lisätietoja antaa maija.meikalainen@intermin.fi.",
    "maija.meikalainen(at)gov.fi",
    "maija.meikalainen [at] gov.fi",
    "maija.meikäläinen@suomenkylät.fi",
    "mailto:maija@spek.fi",
    "kirjaamo@gov.fi ja maija.meikalainen@gov.fi",
    "https://example.fi/?vastaanottaja=maija.meikalainen@gov.fi",
    "MAIJA.MEIKALAINEN@GOV.FI",
]
MAILBOXES = [
    "kirjaamo@gov.fi",
    "kirjaamo.sm@gov.fi",
    "sm.kirjaamo@gov.fi",
    "viestinta@spek.fi",
    "viestintä.sm@gov.fi",
    "registrator@gov.fi",
    "asiakaspalvelu@rajavartiolaitos.fi",
    "tietosuoja_sm@gov.fi",
    "info@suomenkylat.fi",
    "INFO@SPR.FI",
    "spek@spek.fi",
    "sisaisen.turvallisuuden.sihteeristo@gov.fi",
    "git@github.com:valtioneuvosto/rekisteri.git",
]
PHONES = [
    "+358 40 123 4567",
    "+358401234567",
    "+358 (0)40 123 4567",
    "+358-40-123-4567",
    "00358 40 1234567",
    "040 123 4567",
    "040-1234567",
    "0401234567",
    "puh. 040 123 4567",
    "puh.0401234567",
    "puhelin:0401234567",
    "tel:+358401234567",
    "09 1234 5678",
    "(09) 123 4567",
    "0295 480 171",
    "050\u00a0123\u00a04567",
    "Soita numeroon 045 787 31234, kiitos.",
    "0401234567 ja 0501234567",
    "+46 8 123 456 78",
]
IDENTITY_CODES = [
    "131052-900W",
    "131052A900W",
    "131052Y900W",
    "131052+900W",
    "henkilötunnus 131052-900w.",
]
NOTHING = [
    "VN/6127/2021",
    "VN/0401234567/2021",
    "SMDno-2019-1708",
    "SMDno-2019-0401234567",
    "SM048:00/2019",
    "2077474-0",
    "0737546-2",
    "Y-tunnus 0245439-9",
    "FI07375462",
    "2026-03-12",
    "2017-12",
    "01.02.2026",
    "01-02-2026",
    "01 02 2026",
    "03 2025-05 2026",
    "1.2.2026 klo 9.00",
    "klo 08-16",
    "vuosina 2019-2026",
    "00100 Helsinki",
    "PL 26, 00023 Valtioneuvosto",
    "0,123456789",
    "0.123456789",
    "1.0401234567",
    "https://example.fi/doc/0401234567",
    "https://julkaisut.valtioneuvosto.fi/handle/10024/163048",
    "https://medium.com/@maija.meikalainen",
    "https://urn.fi/URN:ISBN:978-952-324-617-8",
    "978-952-324-617-8",
    "SHA-256 0401234567abcdef",
    "131052-900A",
    "321352-900W",
    "131052-001X",
    "131352-900N",
    "1131052-900W",
    "+50 %",
    "+5",
    "04012",
    "Kustannukset 040123 euroa",
    "7 @ 12",
    "@spek",
    "maija(at)",
    "lotta@localhost",
]


def told_of(words: str) -> list[str]:
    return list(personal_data(words)) if is_suspect(words) else []


@pytest.mark.parametrize("words", EMAILS)
def test_persons_addresses_are_found(words: str) -> None:
    assert told_of(words) == ["email"]


@pytest.mark.parametrize("words", MAILBOXES)
def test_functional_mailboxes_pass(words: str) -> None:
    assert told_of(words) == []


@pytest.mark.parametrize("words", PHONES)
def test_phone_numbers_are_found(words: str) -> None:
    assert told_of(words) == ["phone"]


@pytest.mark.parametrize("words", IDENTITY_CODES)
def test_identity_codes_are_found(words: str) -> None:
    assert told_of(words) == ["identity-code"]


@pytest.mark.parametrize("words", NOTHING)
def test_what_only_looks_like_personal_data_passes(words: str) -> None:
    assert told_of(words) == []


CENTURIES = "+-ABCDEFUVWXY"
CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY"


@given(st.dates(), st.sampled_from(CENTURIES), st.integers(2, 999), st.sampled_from(CHARACTERS))
def test_of_the_31_check_characters_one_makes_an_identity_code(
    born: object, century: str, number: int, check: str
) -> None:
    year, month, day = str(born).split("-")
    digits = f"{day}{month}{year[2:]}{number:03}"
    right = CHARACTERS[int(digits) % 31]
    found = told_of(f"{digits[:6]}{century}{digits[6:]}{check}")
    assert ("identity-code" in found) == (check == right)


@given(st.text("0123456789 +-()@.a/ä\n", max_size=40))
def test_the_quick_look_misses_nothing_that_the_close_look_finds(words: str) -> None:
    assert is_suspect(words) or not list(personal_data(words))


@given(st.integers(1000, 2999), st.integers(0, 99_999))
def test_case_numbers_are_never_personal(year: int, number: int) -> None:
    for case in (f"VN/{number}/{year}", f"SMDno-{year}-{number}", f"SM{number:03}:00/{year}"):
        assert told_of(f"Asia {case}.") == []


def test_every_string_of_a_record_is_looked_at_and_named_by_its_place() -> None:
    made = measure(
        "toimi", "alue",
        notes="Soita 040 123 4567 tai maija.meikalainen@gov.fi",
        partners=[part("spek", task="Yhteys 131052-900W")],
        description=text("maija.meikalainen@gov.fi"),
    )  # fmt: skip
    found = findings(open_area("alue"), made)
    assert sorted((f.severity, f.code, f.field) for f in found) == [
        ("error", "personal-data.email", "description.fi"),
        ("error", "personal-data.email", "description.sv"),
        ("error", "personal-data.email", "notes"),
        ("error", "personal-data.identity-code", "partners[0].task"),
        ("error", "personal-data.phone", "notes"),
    ]


def test_a_finding_never_repeats_what_it_found() -> None:
    assert [dict(f.params) for f in findings(organisation("stm", notes="040 123 4567"))] == [{}]


def test_long_texts_are_looked_at_to_the_end() -> None:
    long = "Toimenpide vahvistaa turvallisuusyhteistyötä vuosina 2026-2028. " * 20
    assert told(organisation("stm", notes=long)) == []
    assert told(organisation("stm", notes=long + "maija.meikalainen@gov.fi")) == [
        "error personal-data.email organisations/stm notes"
    ]


def test_nothing_is_read_across_two_strings() -> None:
    made = organisation("stm", notes="040 123", homepage="https://example.fi/4567")
    assert told(made) == []


def test_a_functional_contact_passes_and_a_persons_does_not() -> None:
    assert told(organisation("stm", contact="kirjaamo.stm@gov.fi")) == []
    assert told(organisation("stm", contact="maija.meikalainen@gov.fi")) == [
        "error personal-data.email organisations/stm contact"
    ]


def test_void_records_are_left_alone() -> None:
    history = [entry("add", "2020-01-01"), entry("void", "2020-01-02", reason="Väärä henkilö.")]
    assert told(organisation("stm", *history, notes="040 123 4567")) == []
