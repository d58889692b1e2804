"""What an edit is said to have done: in the words of the cooperation model, field by field."""

from __future__ import annotations

from typing import Any

import pytest

from stcli.cli.telling import edited
from stcli.report.words import Words
from tests.domain.building import focus_area, measure, organisation, snapshot, text

PEOPLE = (organisation("sm", name=text("Ministeriö")), organisation("spek", name=text("Keskus")))
SM, SPEK = {"organisation": "sm"}, {"organisation": "spek"}
BOSS = {"role": "coordinator"}
REPORT = {"date": "2026-04-02", "text": "Alkoi"}


def area(**fields: Any) -> Any:
    return focus_area("koti", **fields)


def work(**fields: Any) -> Any:
    return measure("opas", "koti", **fields)


def said(before: Any, after: Any, *others: Any, lang: str = "fi") -> list[str]:
    old, new = snapshot(before, *PEOPLE, *others), snapshot(after, *PEOPLE, *others)
    reference = next(
        name for name in new.records if new.records[name].data != old.records[name].data
    )
    return edited(old.records[reference], new.records[reference], new, Words(lang))


def milestone(**more: Any) -> dict[str, Any]:
    return {"milestones": [{"id": "a", "title": text("Opas"), "due": "2026-06", **more}]}


def indicator(*observations: Any, **more: Any) -> dict[str, Any]:
    seen = {"observations": list(observations)} if observations else {}
    return {"indicators": [{"id": "a", "name": text("Kuntia"), **seen, **more}]}


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ([SM], [SM, {**SPEK, "from": "2026-02-01"}],
         "osallistujaksi kirjattu Keskus (spek), 1.2.2026 alkaen"),
        ([SM], [SM, SPEK | BOSS], "koordinaattoriksi kirjattu Keskus (spek)"),
        ([SM], [SM | BOSS], "koordinaattoriksi nimetty Ministeriö (sm)"),
        ([SM | BOSS], [SM], "jatkaa osallistujana: Ministeriö (sm)"),
        ([SM], [{**SM, "to": "2026-02-01"}], "osallistuminen päättynyt 1.2.2026: Ministeriö (sm)"),
        ([SM], [{**SM, "to": "2026-02-01"}, SM | BOSS],
         "koordinaattoriksi nimetty Ministeriö (sm)"),
        ([SM], [{**SM, "resources": "1 htv"}],
         "kirjattu osallistujat, Ministeriö (sm), voimavarat: 1 htv"),
        ([], [SM, SPEK], "osallistujiksi kirjattu Ministeriö (sm), Keskus (spek)"),
        ([SPEK, SM], [SPEK], "poistettu osallistujat: Ministeriö (sm)"),
    ],
)  # fmt: skip
def test_of_participants_it_is_told_who_came_and_went(before: Any, after: Any, told: str) -> None:
    assert said(area(participants=before), area(participants=after)) == [told]


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ({}, {"progress": [REPORT]}, "seurantatieto kirjattu, 2.4.2026"),
        ({}, {"progress": [REPORT | SPEK]},
         "seurantatieto kirjattu, 2.4.2026; raportoija Keskus (spek)"),
        ({"lead": "sm"}, {"lead": "spek"},
         "vastuutahoksi kirjattu Keskus (spek) (aiemmin Ministeriö (sm))"),
        ({}, {"partners": [SPEK]}, "kumppaniksi kirjattu Keskus (spek)"),
        ({"partners": [SPEK]}, {}, "kumppaneista poistettu Keskus (spek)"),
        ({}, milestone(), "välitavoite lisätty: Opas"),
        (milestone(), milestone(due="2026-08"),
         "muutettu välitavoitteet, Opas, määräaika: 6/2026 → 8/2026"),
        (milestone(), milestone(done="2026-05-03"), "välitavoite saavutettu 3.5.2026: Opas"),
        ({}, indicator(), "mittari lisätty: Kuntia"),
        (indicator(), indicator(unit="kpl"), "kirjattu mittarit, Kuntia, yksikkö: kpl"),
        (indicator(), indicator({"date": "2026-05-03", "value": 12}),
         "mittarin arvo kirjattu, 3.5.2026: Kuntia, 12"),
        ({"number": "1"}, {}, "poistettu numero"),
    ],
)  # fmt: skip
def test_of_a_measure_it_is_told_what_was_followed_up(
    before: dict[str, Any], after: dict[str, Any], told: str
) -> None:
    assert said(work(**{"lead": "sm", **before}), work(**{"lead": "sm", **after})) == [told]


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("fi", "uusi nimi suomeksi: Uusi (aiemmin Vanha)"),
        ("sv", "nytt namn på finska: Uusi (tidigare Vanha)"),
        ("en", "new name in Finnish: Uusi (formerly Vanha)"),
    ],
)
def test_a_new_name_is_told_with_the_former_one(lang: str, told: str) -> None:
    former = {"former_names": [{"name": {"fi": "Vanha"}, "until": "2026-02-01"}]}
    before, after = (organisation("om", name={"fi": name}) for name in ("Vanha", "Uusi"))
    changed = organisation("om", name={"fi": "Uusi"}, **former)
    assert said(before, changed, lang=lang) == [told]
    named = organisation("om", name={"fi": "Uusi", "sv": "Nya"})
    assert said(after, named) == ["nimi ruotsiksi: Nya"]


def test_a_seat_is_told_with_its_body_and_post() -> None:
    seat = {"body": "expert-network", "post": "expert", "from": "2026-02-01"}
    begun = organisation("om", memberships=[seat])
    (told,) = said(organisation("om"), begun)
    assert told.startswith("edustus kirjattu: ")
    assert told.endswith(", 1.2.2026 alkaen")
    (told,) = said(begun, organisation("om", memberships=[{**seat, "to": "2026-03-01"}]))
    assert told.startswith("edustus päättynyt 1.3.2026: ")


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ({"planned": {"start": "2026-01"}}, {"planned": {"start": "2026-02"}},
         "muutettu suunniteltu aikataulu, alkaa: 1/2026 → 2/2026"),
        ({}, {"planned": {"start": "2026-01", "end": "2026-02-03"}},
         "kirjattu suunniteltu aikataulu: alkaa 1/2026, päättyy 3.2.2026"),
        ({"description": text("Vanha")}, {"description": {**text("Vanha"), "sv": "Ny"}},
         "muutettu kuvaus ruotsiksi: Vanha (sv) → Ny"),
        ({"description": {"fi": "x" * 61}}, {"description": {"fi": "y"}},
         "muutettu kuvaus suomeksi"),
        ({}, {"number": "3", "goals": ["a"]}, "kirjattu numero: 3; tavoitteet: a"),
        ({}, {"sources": [{"url": "https://example.invalid"}]}, "kirjattu lähteet"),
        ({"sources": [{"url": "https://example.invalid/1"}]},
         {"sources": [{"url": "https://example.invalid/1"},
                      {"url": "https://example.invalid/2", "title": "Sivu"}]},
         "kirjattu lähteet: Sivu"),
    ],
)  # fmt: skip
def test_other_fields_are_told_with_values_that_are_short(
    before: dict[str, Any], after: dict[str, Any], told: str
) -> None:
    assert said(work(**before), work(**after)) == [told]


def test_who_joined_a_subgroup_is_told_with_its_name() -> None:
    def group(*people: Any) -> dict[str, Any]:
        return {"subgroups": [{"id": "a", "title": text("Ikä"), "participants": list(people)}]}

    told = said(area(**group(SM)), area(**group(SM, SPEK)))
    assert told == ["osallistujaksi kirjattu Keskus (spek) (osaryhmä Ikä)"]
    told = said(area(**group(SM)), area(**group({**SM, "to": "2026-02-01"})))
    assert told == ["osallistuminen päättynyt 1.2.2026: Ministeriö (sm) (osaryhmä Ikä)"]


def test_successors_are_told_by_name() -> None:
    after = {"event": "merge", "date": "2026-02-01"}
    gone = organisation("om", successors=[{"organisation": "spek", **after}])
    assert said(organisation("om"), gone) == ["seuraajaksi kirjattu Keskus (spek)"]
    moved = area(successors=[{"focus_area": "muu", **after}])
    assert said(area(), moved, focus_area("muu")) == ["seuraajaksi kirjattu muu"]
