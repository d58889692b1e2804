"""A judged set of questions: what must be found first, what must be found, and what must not.

The first set is put to the registry that this repository ships, the second to made-up records with
texts in three languages. Judged by reading the records, not by what search gave.
"""

from __future__ import annotations

from functools import cache
from itertools import permutations
from pathlib import Path
from typing import Any, Final, NamedTuple

import pytest

from stcli.domain.model.likeness import FORM, likeness, wanted
from stcli.domain.model.search import search, terms_of
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.reading.stem import LANGUAGES, stems
from stcli.domain.reading.tree import MemoryTree
from tests.domain.building import (
    SCHEMAS,
    Made,
    entry,
    files,
    focus_area,
    measure,
    organisation,
    part,
    phenomenon,
)
from tests.domain.test_stem import FINNISH

ROOT: Final = Path(__file__).resolve().parents[1]
ONLY: Final = "*"  # in ``no``: nothing else is found


class Judged(NamedTuple):
    """A question and ids: ``first`` is the best answer, ``yes`` are found too, ``no`` are not."""

    text: str
    first: str | None
    yes: str = ""
    no: str = ""


SHIPPED: Final = (
    # Inflection
    Judged("nuoret", "lasten-ja-nuorten-turvallisuuspaaoma", no=ONLY),
    Judged("nuorten", "lasten-ja-nuorten-turvallisuuspaaoma", no=ONLY),
    Judged("nuorille", "lasten-ja-nuorten-turvallisuuspaaoma", no=ONLY),
    Judged("lapsi", "lasten-ja-nuorten-turvallisuuspaaoma", no=ONLY),
    Judged("ikääntynyt", "ikaantyneiden-asumisturvallisuus", no=ONLY),
    Judged("rikollisuutta", "jarjestaytynyt-rikollisuus", "kyberrikollisuus", "polarisaatio"),
    Judged("järjestäytynyt rikollisuus", "jarjestaytynyt-rikollisuus", no=ONLY),
    Judged("turvapaikanhakijoille", "ilman-oleskelulupaa", no=ONLY),
    Judged("oleskelulupa", "ilman-oleskelulupaa", no=ONLY),
    Judged("uhat", "kyberrikollisuus", no=ONLY),
    Judged("konfliktien ratkaisu", "polarisaatio", no=ONLY),
    Judged("häirinnän", "polarisaatio", no=ONLY),
    Judged("torjunnan", "jarjestaytynyt-rikollisuus", no=ONLY),
    Judged("hätätilanne", "ikaantyneiden-asumisturvallisuus", no=ONLY),
    Judged("valmiuden", "harvaan-asutut-alueet", no="turvallisuuden-tunne sm"),
    Judged("painopisteiden valmistelu", "expert-network", "secretariat", "cooperation-group"),
    Judged("ministeriöiden", None, "sm om vm plm tem stm ym", "spek valli"),
    Judged("ilmiö", "expert-network", no=ONLY),
    Judged("yhteistyö", "cooperation-group", "expert-network secretariat", no=ONLY),
    # Compounds
    Judged(
        "turvallisuus", None,
        "turvallisuuden-tunne kyberrikollisuus paikallinen-turvallisuustyo harvaan-asutut-alueet "
        "ikaantyneiden-asumisturvallisuus lasten-ja-nuorten-turvallisuuspaaoma",
        "polarisaatio jarjestaytynyt-rikollisuus spek",
    ),
    Judged("asumisen turvallisuus", "ikaantyneiden-asumisturvallisuus"),
    Judged("kunta", "kuntaliitto", no="suomen-kylat"),
    Judged("poliisi", "sm-poliisiosasto", no=ONLY),
    Judged("työ", None, "tem paikallinen-turvallisuustyo", "cooperation-group spr"),
    Judged("kyber", "kyberrikollisuus", no=ONLY),
    # Names, abbreviations, numbers
    Judged("SPEK", "spek", "harvaan-asutut-alueet turvallisuuden-tunne", "polarisaatio spr"),
    Judged("spek", "spek", "ikaantyneiden-asumisturvallisuus", "kyberrikollisuus"),
    Judged("AVI", None, "ita-suomen-avi pohjois-suomen-avi lansi-ja-sisa-suomen-avi", "spek sm"),
    Judged("Itä-Suomen AVI", "ita-suomen-avi", no=ONLY),
    Judged("Suomen Punainen Risti", "spr", no=ONLY),
    Judged("sisäasiainministeriö", "sm", no="om vm"),
    Judged("Kuntaliitto", "kuntaliitto", "harvaan-asutut-alueet", "valli"),
    Judged("harvaan-asutut-alueet", "harvaan-asutut-alueet", no=ONLY),
    Judged("organisations/spr", None, "harvaan-asutut-alueet turvallisuuden-tunne", "spek"),
    # Phrases, Swedish, English, case, missing dots
    Judged('"turvallisuuden tunne"', "turvallisuuden-tunne", no=ONLY),
    Judged('"tunne turvallisuuden"', None, no=ONLY),
    Judged("hälsovården", "stm", no=ONLY),
    Judged("hälsa", "stm", no=ONLY),
    Judged("livsmedel", "ruokavirasto", no=ONLY),
    Judged("Röda Korset", "spr", no=ONLY),
    Judged("authorities", None, "kkv ruokavirasto", "kuntaliitto spek"),
    Judged("ministry of health", "stm", no=ONLY),
    Judged("HÄIRINTÄ", "polarisaatio", no=ONLY),
    Judged("ikaantyneet", "ikaantyneiden-asumisturvallisuus", no=ONLY),
    Judged("yhteistoimintamalli", None, no=ONLY),
)  # fmt: skip


def said(fi: str, sv: str, en: str) -> dict[str, str]:
    return {"fi": fi, "sv": sv, "en": en}


def made(record: Made) -> Made:
    """The record without the note that it is made up, which would be found too."""
    return Made(record.kind, record.id, {k: v for k, v in record.data.items() if k != "notes"})


MADE_UP: Final = tuple(
    map(
        made,
        (
            focus_area(
                "turva", title=said("Kotien paloturvallisuus", "Brandsäkerhet i hemmen",
                                    "Fire safety at home"),
                vision=said("Kukaan ei kuole tulipalossa.", "Ingen dör i en eldsvåda.",
                            "Nobody dies in a fire."),
                case_numbers=["VN/6127/2021", "SMDno-2019-1708"], project_number="SM048:00/2019",
                goals=[{"id": "g", "text": said("Vanhusten asuntojen tarkastaminen",
                                                "Inspektion av äldres bostäder",
                                                "Inspection of homes of the elderly")}],
            ),
            focus_area(
                "ilta", title=said("Nuorisoväkivallan ehkäisy", "Förebyggande av ungdomsvåld",
                                   "Preventing youth violence"),
                progress=[{"date": "2026-05-04", "text": "Katupartiointi alkoi kaupungeissa."}],
            ),
            measure(
                "varoitin", "turva", number="17",
                title=said("Palovaroitin joka kotiin", "Brandvarnare i varje hem",
                           "A smoke alarm for every home"),
                description=said("Kunnat jakavat varoittimia asukkaille.",
                                 "Kommunerna delar ut varnare till invånarna.",
                                 "Municipalities hand out alarms to residents."),
                partners=[part("spek", task="Koulutetaan vapaaehtoisia neuvojia")],
            ),
            measure(
                "valaistus", "ilta", entry("add", "2026-03-20", focus_area="ilta"),
                entry("suspend", "2026-09-01", reason="Rahoituksen puute."),
                title=said("Alikulkujen valaistus", "Belysning i gångtunnlar",
                           "Lighting of underpasses"),
            ),
            phenomenon(
                "yksinaisyys", title=said("Ikäihmisten yksinäisyys", "Ensamhet bland äldre",
                                          "Loneliness of older people"),
                description=said("Yksin asuvien osuus kasvaa.", "Andelen ensamboende ökar.",
                                 "More people live alone."),
                support=[part("sm", resources="Puolikas htv", date="2026-01-15"),
                         part("spek", resources="Verkkokoulutus", date="2026-01-15")],
            ),
            organisation(
                "rajalaitos", abbreviation={"fi": "RAJA"}, business_id="2077474-0",
                name=said("Esimerkkien rajalaitos", "Exempelgränsverket", "Example Border Office"),
            ),
        ),
    )
)  # fmt: skip

ALL_LANGUAGES: Final = (
    # Finnish
    Judged("koti", None, "turva varoitin", "valaistus yksinaisyys"),
    Judged("kodeissa", None, "turva varoitin", "valaistus"),
    Judged("turvallisuuden", "turva", no=ONLY),
    Judged("palo", None, "turva varoitin", "ilta"),
    Judged("väkivalta", "ilta", no=ONLY),
    Judged("nuoriso", "ilta", no=ONLY),
    Judged("kunnan", "varoitin", no=ONLY),
    Judged("asukas", "varoitin", no=ONLY),
    Judged("varoittimen", "varoitin", no=ONLY),
    Judged("asunto", "turva", no=ONLY),
    Judged("kaupunki", "ilta", no=ONLY),
    Judged("vapaaehtoinen", "varoitin", no=ONLY),
    Judged("rahoitus", "valaistus", no=ONLY),
    Judged("koulutus", "yksinaisyys", no="valaistus ilta"),
    # Swedish
    Judged("säkerheten", "turva", no=ONLY),
    Judged("sakerhet", "turva", no=ONLY),
    Judged("brand", None, "turva varoitin", "ilta"),
    Judged("äldre", "yksinaisyys", "turva", "ilta valaistus"),
    Judged("kommun", "varoitin", no=ONLY),
    Judged("ungdomar", "ilta", no=ONLY),
    Judged("våldet", "ilta", no=ONLY),
    Judged("hemmet", None, "turva varoitin", "ilta"),
    Judged("gräns", "rajalaitos", no=ONLY),
    # English
    Judged("homes", None, "turva varoitin", "ilta"),
    Judged("municipality", "varoitin", no=ONLY),
    Judged("fires", "turva", no=ONLY),
    Judged("older people", "yksinaisyys", no=ONLY),
    Judged("lonely", None, no="turva ilta"),
    Judged('"smoke alarms"', "varoitin", no=ONLY),
    # As they stand
    Judged("VN/6127/2021", "turva", no=ONLY),
    Judged("SMDno-2019-1708", "turva", no=ONLY),
    Judged("SM048:00/2019", "turva", no=ONLY),
    Judged("2077474-0", "rajalaitos", no=ONLY),
    Judged("17", "varoitin", no=ONLY),
    Judged("RAJA", "rajalaitos", no=ONLY),
    Judged("raja", "rajalaitos", no=ONLY),
    Judged("2026-05-04", "ilta", no=ONLY),
    Judged("suspend", None, no=ONLY),
)  # fmt: skip


@cache
def snapshot(shipped: bool) -> Snapshot:
    if not shipped:
        return Snapshot.of(MemoryTree(files(*MADE_UP)), SCHEMAS)
    paths = [*ROOT.glob("registry/**/*.yaml"), *ROOT.glob("schemas/*.json")]
    found = {path.relative_to(ROOT).as_posix(): path.read_bytes() for path in paths}
    return Snapshot.of(MemoryTree(found), SCHEMAS)


def found(text: str, *, shipped: bool) -> list[str]:
    """The ids of what is found, the best first."""
    among: Any = snapshot(shipped).records.values()
    if not shipped:
        own = {record.reference for record in MADE_UP}
        among = [record for record in among if record.reference in own]
    folders = {name: kind.folder for name, kind in snapshot(shipped).kinds.items()}
    terms = terms_of(text, stems, LANGUAGES)
    return [m.record.id for m in search(among, terms, stems, LANGUAGES, folders).matches]


@pytest.mark.parametrize(
    ("judged", "shipped"),
    [*((one, True) for one in SHIPPED), *((one, False) for one in ALL_LANGUAGES)],
    ids=lambda value: value.text if isinstance(value, Judged) else "",
)
def test_a_judged_question_gets_the_answer_that_it_should(judged: Judged, shipped: bool) -> None:
    ids = found(judged.text, shipped=shipped)
    wanted = {*judged.yes.split(), *([judged.first] if judged.first else [])}
    if judged.first is not None:
        assert ids[:1] == [judged.first]
    assert wanted <= {*ids}
    assert {*ids}.isdisjoint(judged.no.split())
    if judged.no == ONLY:
        assert {*ids} == wanted


@pytest.mark.parametrize("line", FINNISH.strip().split("\n"))
def test_every_form_of_a_word_answers_to_every_other(line: str) -> None:
    """What spares stemming (``cores``) spares no form."""
    for typed, word in permutations(line.split(), 2):
        like = likeness(wanted(typed, stems, LANGUAGES), word, ("fi",), stems)
        assert like == FORM, (typed, word)
