"""The shipped registry is the real cooperation model: exactly the known facts, nothing more.

What stands here is written from the public pages that the records name as their sources, not
from the files, so that a slip in either shows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from stcli.domain.finding import ERROR, WARNING
from stcli.domain.judging.check import check
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.reading.tree import MemoryTree

ROOT = Path(__file__).resolve().parents[1]
SITE = "https://sisainenturvallisuus.fi/"
MODEL = SITE + "sisaisen-turvallisuuden-yhteistoimintamalli"

OPEN_AREAS = {
    "turvallisuuden-tunne": "Turvallisuuden tunne ja strateginen viestintä",
    "lasten-ja-nuorten-turvallisuuspaaoma": (
        "Osattomien ja syrjäytymisvaarassa olevien lasten ja nuorten turvallisuuspääoma"
    ),
    "paikallinen-turvallisuustyo": (
        "Paikallisen ja alueellisen turvallisuustyön uudistamistarpeet"
    ),
    "harvaan-asutut-alueet": "Harvaan asuttujen alueiden turvallisuusosaaminen ja valmius",
    "ikaantyneiden-asumisturvallisuus": (
        "Ikääntyneiden asumisturvallisuus ja avunsaanti hätätilanteessa"
    ),
    "jarjestaytynyt-rikollisuus": (
        "Ammattimaisen ja järjestäytyneen rikollisuuden kasvualustojen vähentäminen ja torjunta"
    ),
    "polarisaatio": "Polarisaatio, konfliktinratkaisu ja häirintä",
    "kyberrikollisuus": "Kyberrikollisuus arjen turvallisuuden uhkana",
}
CLOSED_AREAS = {"ilman-oleskelulupaa": "Ilman oleskelulupaa maahan jäävät turvapaikanhakijat"}

# The areas whose own pages name the organisations: the page and the organisations on it.
PAGES = {
    "turvallisuuden-tunne": "turvallisuuden-tunne-ja-strateginen-viestinta",
    "harvaan-asutut-alueet": "harvaan-asuttujen-alueiden-turvallisuusosaaminen-ja-valmius",
    "ikaantyneiden-asumisturvallisuus": (
        "ikaantyneiden-asumisturvallisuus-ja-avunsaanti-hatatilanteessa"
    ),
}
SUBGROUPS = {
    "osaryhma-1": {
        "title": "asumisturvallisuus ja avunsaanti hätätilanteissa",
        "organisations": {
            "spek", "kuntaliitto", "sm", "valli", "ita-suomen-avi", "hatakeskuslaitos", "stm",
        },
    },
    "osaryhma-2": {
        "title": "ikääntyneiden turvallisuus asuinalueilla",
        "organisations": {
            "ikainstituutti", "om", "ym", "kuntaliitto", "stm", "helsingin-muistiyhdistys", "spek",
        },
    },
}  # fmt: skip
PARTICIPANTS = {
    "turvallisuuden-tunne": {
        "sm", "vm", "plm", "tem", "spek", "rajavartiolaitos", "ita-suomen-avi",
        "pohjois-suomen-avi", "lansi-ja-sisa-suomen-avi", "spr",
    },
    "harvaan-asutut-alueet": {
        "sm-pelastusosasto", "sm-poliisiosasto", "om", "suomen-kylat", "spek", "rajavartiolaitos",
        "kuntaliitto", "ita-suomen-avi", "pohjois-suomen-avi", "spr",
    },
    "ikaantyneiden-asumisturvallisuus": set().union(
        *(group["organisations"] for group in SUBGROUPS.values())
    ),
}  # fmt: skip
AVIS = {
    "ita-suomen-avi": "Itä-Suomen aluehallintovirasto",
    "pohjois-suomen-avi": "Pohjois-Suomen aluehallintovirasto",
    "lansi-ja-sisa-suomen-avi": "Länsi- ja Sisä-Suomen aluehallintovirasto",
}
SUCCESSORS = {"lupa-ja-valvontavirasto", "ruokavirasto", "kkv"}
NAMES = {
    "sm": "sisäministeriö",
    "vm": "valtiovarainministeriö",
    "plm": "puolustusministeriö",
    "tem": "työ- ja elinkeinoministeriö",
    "om": "oikeusministeriö",
    "stm": "sosiaali- ja terveysministeriö",
    "ym": "ympäristöministeriö",
    "sm-pelastusosasto": "sisäministeriön pelastusosasto",
    "sm-poliisiosasto": "sisäministeriön poliisiosasto",
    "spek": "Suomen Pelastusalan Keskusjärjestö",
    "rajavartiolaitos": "Rajavartiolaitos",
    "hatakeskuslaitos": "Hätäkeskuslaitos",
    "spr": "Suomen Punainen Risti",
    "suomen-kylat": "Suomen Kylät ry",
    "kuntaliitto": "Kuntaliitto",
    "valli": "Valli ry",
    "ikainstituutti": "Ikäinstituutti",
    "helsingin-muistiyhdistys": "Helsingin muistiyhdistys",
    "lupa-ja-valvontavirasto": "Lupa- ja valvontavirasto",
    "ruokavirasto": "Ruokavirasto",
    "kkv": "Kilpailu- ja kuluttajavirasto",
    **AVIS,
}
# Every date that the registry may state, and what it is the date of.
KNOWN_DATES = {
    "2014-01-01",  # sisäasiainministeriö became sisäministeriö
    "2025-12-31",  # the regional state administrative agencies ended
    "2026-01-01",  # Lupa- ja valvontavirasto started, the tasks moved
}

# The gaps that are really there, and that validation names.
NO_PARTICIPANTS = {f"focus-areas/{area}" for area in OPEN_AREAS.keys() - PARTICIPANTS.keys()}
ALL_OPEN = {f"focus-areas/{area}" for area in OPEN_AREAS}
ALL_AREAS = ALL_OPEN | {f"focus-areas/{area}" for area in CLOSED_AREAS}
NO_SWEDISH = {
    ("registry/registry.yaml", "title"),
    ("registry/bodies/cooperation-group.yaml", "name"),
    ("registry/bodies/cooperation-group.yaml", "duties[0]"),
    ("registry/bodies/cooperation-group.yaml", "duties[1]"),
    ("registry/bodies/expert-network.yaml", "name"),
    ("registry/bodies/expert-network.yaml", "duties[0]"),
    ("registry/bodies/expert-network.yaml", "duties[1]"),
    ("registry/bodies/expert-network.yaml", "duties[2]"),
    ("registry/bodies/secretariat.yaml", "name"),
    ("registry/bodies/secretariat.yaml", "duties[0]"),
    ("registry/bodies/secretariat.yaml", "duties[1]"),
    *((f"registry/{area}.yaml", "title") for area in ALL_AREAS),
    ("registry/focus-areas/ikaantyneiden-asumisturvallisuus.yaml", "subgroups[0].title"),
    ("registry/focus-areas/ikaantyneiden-asumisturvallisuus.yaml", "subgroups[1].title"),
    *(
        (f"registry/organisations/{name}.yaml", "name")
        for name in ("valli", "ikainstituutti", "helsingin-muistiyhdistys")
    ),
    *(
        (f"registry/organisations/{name}.yaml", "abbreviation")
        for name in ("sm", "vm", "plm", "tem", "om", "stm", "ym", "spr", *AVIS)
    ),
}


@pytest.fixture(scope="module")
def snapshot() -> Snapshot:
    files = {
        path.relative_to(ROOT).as_posix(): path.read_bytes()
        for folder in ("registry", "schemas")
        for path in (ROOT / folder).rglob("*")
        if path.is_file()
    }
    return Snapshot.of(MemoryTree(files), {})


def areas(snapshot: Snapshot) -> dict[str, Record]:
    return {record.id: record for record in snapshot.of_kind("focus-area")}


def organisations(snapshot: Snapshot) -> dict[str, Record]:
    return {record.id: record for record in snapshot.of_kind("organisation")}


def organisations_in(holder: Any) -> list[str]:
    return [entry["organisation"] for entry in holder.get("participants", [])]


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for below in value.values():
            yield from strings(below)
    elif isinstance(value, list):
        for below in value:
            yield from strings(below)


def test_there_are_nine_focus_areas_with_the_titles_of_the_page(snapshot: Snapshot) -> None:
    titles = {id: record.data["title"] for id, record in areas(snapshot).items()}
    expected = {id: {"fi": title} for id, title in (OPEN_AREAS | CLOSED_AREAS).items()}
    assert titles == expected


def test_eight_areas_are_open_and_one_is_closed(snapshot: Snapshot) -> None:
    assert {id: record.status for id, record in areas(snapshot).items()} == {
        **dict.fromkeys(OPEN_AREAS, "open"),
        **dict.fromkeys(CLOSED_AREAS, "closed"),
    }


def test_of_an_area_nothing_is_told_but_title_participants_and_sources(snapshot: Snapshot) -> None:
    known = {"id", "title", "status", "history", "origin", "sources", "participants", "subgroups"}
    assert all(record.data.keys() <= known for record in areas(snapshot).values())


def test_the_three_areas_with_pages_have_the_organisations_of_those_pages(
    snapshot: Snapshot,
) -> None:
    found = {id: organisations_in(record.data) for id, record in areas(snapshot).items()}
    assert {id: set(names) for id, names in found.items() if names} == PARTICIPANTS
    assert all(len(names) == len(set(names)) for names in found.values())


def test_the_subgroups_are_those_of_the_page(snapshot: Snapshot) -> None:
    found = {
        id: {
            group["id"]: {
                "title": group["title"]["fi"], "organisations": set(organisations_in(group)),
            }
            for group in record.data.get("subgroups", [])
        }
        for id, record in areas(snapshot).items()
        if record.data.get("subgroups")
    }  # fmt: skip
    assert found == {"ikaantyneiden-asumisturvallisuus": SUBGROUPS}


def test_of_a_participant_nothing_is_told_but_which_organisation_it_is(snapshot: Snapshot) -> None:
    for record in areas(snapshot).values():
        for holder in (record.data, *record.data.get("subgroups", [])):
            assert all(entry.keys() == {"organisation"} for entry in holder.get("participants", []))


def test_the_organisations_are_those_of_the_pages_and_the_successors(snapshot: Snapshot) -> None:
    assert organisations(snapshot).keys() == set().union(*PARTICIPANTS.values()) | {
        "sm", *SUCCESSORS,
    }  # fmt: skip
    assert {id: r.data["name"]["fi"] for id, r in organisations(snapshot).items()} == NAMES


def test_the_departments_are_parts_of_the_ministry(snapshot: Snapshot) -> None:
    parts = {
        id: record.data["part_of"]
        for id, record in organisations(snapshot).items()
        if "part_of" in record.data
    }
    assert parts == {"sm-pelastusosasto": "sm", "sm-poliisiosasto": "sm"}


def test_only_the_finnish_name_of_the_ministry_of_the_interior_changed(snapshot: Snapshot) -> None:
    former = {
        id: record.data["former_names"]
        for id, record in organisations(snapshot).items()
        if "former_names" in record.data
    }
    assert former == {"sm": [{"name": {"fi": "sisäasiainministeriö"}, "until": "2014-01-01"}]}


def test_the_three_avis_are_dissolved_and_name_their_successors(snapshot: Snapshot) -> None:
    dissolved = {id: r for id, r in organisations(snapshot).items() if r.status != "active"}
    assert dissolved.keys() == AVIS.keys()
    for record in dissolved.values():
        assert record.status == "dissolved"
        assert [(e["action"], e["to"], e["date"]) for e in record.history] == [
            ("import", "dissolved", "2025-12-31")
        ]
        assert {entry["organisation"] for entry in record.data["successors"]} == SUCCESSORS


def test_three_open_areas_name_organisations_that_are_dissolved(snapshot: Snapshot) -> None:
    naming = {id for id, names in PARTICIPANTS.items() if names & AVIS.keys()}
    assert naming == PARTICIPANTS.keys()


def test_there_are_three_bodies_and_only_the_cooperation_group_decides(snapshot: Snapshot) -> None:
    mandates = {
        record.id: [entry["decides"] for entry in record.data["mandate"]]
        for record in snapshot.of_kind("body")
    }
    assert mandates == {
        "cooperation-group": [
            f"focus-area.{action}"
            for action in ("open", "start", "close", "reject", "reopen", "defer")
        ],
        "expert-network": [],
        "secretariat": [],
    }


def test_a_mandate_has_no_dates_because_none_are_known(snapshot: Snapshot) -> None:
    for record in snapshot.of_kind("body"):
        assert all(entry.keys() == {"decides"} for entry in record.data["mandate"])


def test_bodies_have_the_names_of_the_page_and_duties_but_no_history(snapshot: Snapshot) -> None:
    bodies = {record.id: record for record in snapshot.of_kind("body")}
    assert {id: record.data["name"] for id, record in bodies.items()} == {
        "cooperation-group": {"fi": "kansallinen yhteistyöryhmä"},
        "expert-network": {"fi": "asiantuntijaverkosto"},
        "secretariat": {"fi": "sihteeristö"},
    }
    assert all(record.data["duties"] and not record.history for record in bodies.values())


def test_nothing_is_invented(snapshot: Snapshot) -> None:
    """No phenomena, measures, meetings, decisions, memberships or contacts: none are known."""
    for kind in ("phenomenon", "measure", "meeting", "decision"):
        assert snapshot.of_kind(kind) == []
    unknown = {"memberships", "contact", "business_id", "notes", "same_as", "homepage"}
    for record in snapshot.records.values():
        assert not record.data.keys() & unknown, record.reference


def test_every_date_is_one_that_a_source_gives(snapshot: Snapshot) -> None:
    said = {
        text
        for record in snapshot.records.values()
        for text in strings(record.data)
        if re.fullmatch(r"\d{4}-\d\d(-\d\d)?", text)
    }
    assert said == KNOWN_DATES


def test_every_history_is_one_import_and_no_area_has_a_date(snapshot: Snapshot) -> None:
    for record in (*areas(snapshot).values(), *organisations(snapshot).values()):
        assert [entry["action"] for entry in record.history] == ["import"], record.reference
    assert not any("date" in record.history[0] for record in areas(snapshot).values())


def test_every_record_is_imported_and_has_a_source(snapshot: Snapshot) -> None:
    for record in snapshot.records.values():
        assert record.imported, record.reference
        assert record.data["sources"], record.reference


def test_areas_and_bodies_rest_on_the_page_of_the_model(snapshot: Snapshot) -> None:
    for record in (*snapshot.of_kind("focus-area"), *snapshot.of_kind("body")):
        urls = [source["url"] for source in record.data["sources"]]
        own = [SITE + PAGES[record.id]] if record.id in PAGES else []
        assert urls == [MODEL, *own], record.reference


def test_every_participant_rests_on_the_page_that_names_it(snapshot: Snapshot) -> None:
    for area, names in PARTICIPANTS.items():
        for name in names:
            sources = organisations(snapshot)[name].data["sources"]
            assert SITE + PAGES[area] in [source["url"] for source in sources], name


def test_texts_are_in_finnish_and_other_languages_only_for_official_names(
    snapshot: Snapshot,
) -> None:
    for record in (*snapshot.of_kind("focus-area"), *snapshot.of_kind("body")):
        for key in ("title", "name"):
            assert record.data.get(key, {}).keys() <= {"fi"}, record.reference


def test_the_registry_is_valid(snapshot: Snapshot) -> None:
    assert [finding for finding in check(snapshot) if finding.severity == ERROR] == []


def test_its_warnings_are_exactly_the_gaps_that_are_really_there(snapshot: Snapshot) -> None:
    warnings = [finding for finding in check(snapshot) if finding.severity == WARNING]
    by_rule: dict[str, set[str | None]] = {}
    for finding in warnings:
        by_rule.setdefault(finding.rule, set()).add(finding.record)
    languages = {(f.path, f.field) for f in warnings if f.rule == "language-missing"}
    assert languages == NO_SWEDISH
    assert {rule: named for rule, named in by_rule.items() if rule != "language-missing"} == {
        # The decisions that opened eight of them and closed the ninth are not known.
        "decision-mandated": ALL_AREAS,
        # Nor who coordinates them,
        "one-coordinator": ALL_OPEN,
        # nor who takes part in five of them,
        "several-organisations": NO_PARTICIPANTS,
        # nor what came of the closed one.
        "closed-with-outcome": {f"focus-areas/{area}" for area in CLOSED_AREAS},
        "dissolved-in-live-role": {f"focus-areas/{area}" for area in PARTICIPANTS},
    }
