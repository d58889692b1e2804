"""Stems: forms of one word share one, forms of different words do not."""

from __future__ import annotations

from itertools import combinations

import pytest

from stcli.domain.reading.stem import LONGEST, stems

# One word a line, in forms of it.
FINNISH = """
nuori nuoret nuorten nuorille nuorta nuorissa nuoria nuoren
lapsi lapset lasten lapsille lapsia lasta lapsen
turvallisuus turvallisuuden turvallisuutta turvallisuudesta turvallisuuteen turvallisuuksia
asumisturvallisuus asumisturvallisuuden asumisturvallisuutta
kunta kunnat kuntien kunnissa kunnan kuntia kunnille
ikääntynyt ikääntyneet ikääntyneiden ikääntyneille ikääntyneitä
rikos rikokset rikoksen rikoksia rikosten
rikollisuus rikollisuuden rikollisuutta
hätä hädän hätää hädässä
hätätilanne hätätilanteessa hätätilanteissa hätätilanteiden
asukas asukkaat asukkaiden asukkaille asukkaan
opas oppaat oppaan oppaita
päätös päätökset päätöksen päätöksiä päätöstä
painopiste painopisteen painopisteitä
syrjäytyminen syrjäytymisen syrjäytymistä
konflikti konfliktit konfliktien
poliisi poliisin poliiseille poliisit
torjunta torjunnan torjuntaa
häirintä häirinnän häirintää
uhka uhan uhkia uhat uhkana
väkivalta väkivallan väkivaltaa
kaupunki kaupungin kaupungit kaupungeissa
hanke hankkeen hankkeet hankkeita hanketta
viranomainen viranomaisten viranomaiset viranomaisille viranomaista
toiminta toiminnan toimintaa
toimenpide toimenpiteet toimenpiteitä toimenpiteen toimenpidettä
valmius valmiuden valmiutta
tieto tiedon tietoa tiedot tietojen
asunto asunnon asunnot asuntojen
ihminen ihmiset ihmisten ihmisiä ihmisille
mies miehet miehiä
perhe perheet perheiden perheille
maahanmuutto maahanmuuton maahanmuuttoa
ministeriö ministeriön ministeriöt ministeriöissä
yhdistys yhdistyksen yhdistyksiä yhdistysten
koti kodin kotien kodeissa kotona koteja
kylä kylän kylät kylien kyliä
alue alueen alueet alueiden alueilla
järjestö järjestöt järjestöjen
jäsen jäsenen jäsenet jäsenten
työ työn työtä
laitos laitoksen laitokset
varoitin varoittimen varoittimet
osaton osattomien osattomat
kasvualusta kasvualustojen kasvualustat
tarve tarpeen tarpeet tarpeita
turvapaikanhakija turvapaikanhakijat turvapaikanhakijoiden
viestintä viestinnän viestintää
sisäinen sisäisen sisäistä
raportti raportin raportit raportteja
vanhus vanhusten vanhukset vanhuksille
lupa luvan lupaa luvat
"""
SWEDISH = """
ungdom ungdomar ungdomarna ungdomarnas
säkerhet säkerheten säkerhetens
brott brottet
hem hemmet hemmen hemmens
brottslighet brottsligheten
kommun kommuner kommunerna kommunernas
barn barnen barnens
område områden området
åtgärd åtgärder åtgärden åtgärderna
myndighet myndigheter myndigheterna
"""
ENGLISH = """
measure measures measured
community communities
network networks networking
organisation organisations
crime crimes
"""
APART = {
    "fi": "nuori lapsi laki kunta kulta rikos turva hätä koti poliisi politiikka kylä kyky "
    "uhka uhri alue päätös pääoma tieto asunto asema vanhus",
    "sv": "ungdom säkerhet brott kommun barn område åtgärd äldre trygghet by",
    "en": "measure crime network community safety elderly board border",
}


@pytest.mark.parametrize(
    ("lang", "forms"),
    [
        (lang, line.split())
        for lang, lines in (("fi", FINNISH), ("sv", SWEDISH), ("en", ENGLISH))
        for line in lines.strip().split("\n")
    ],
    ids=lambda value: value if isinstance(value, str) else value[0],
)
def test_every_form_of_a_word_finds_every_other(lang: str, forms: list[str]) -> None:
    apart = [(a, b) for a, b in combinations(forms, 2) if not stems(a, lang) & stems(b, lang)]
    assert apart == []


@pytest.mark.parametrize("lang", APART)
def test_different_words_share_no_stem(lang: str) -> None:
    words = APART[lang].split()
    wrong = [(a, b) for a, b in combinations(words, 2) if stems(a, lang) & stems(b, lang)]
    assert wrong == []


@pytest.mark.parametrize("word", ["2026", "a1", "x" * (LONGEST + 1), ""])
def test_what_is_no_word_is_its_own_stem(word: str) -> None:
    assert stems(word, "fi") == {word}


def test_a_language_without_a_stemmer_has_words_only_as_they_stand() -> None:
    assert stems("mánáid", "se") == {"mánáid"}
