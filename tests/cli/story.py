"""A made-up registry with something of everything, for transcripts: nothing of it is real.

The day is 24 November 2026. One focus area is being implemented, one prepared, one proposed
(and deferred once), one closed, one imported without much that is known.
"""

from __future__ import annotations

from typing import Any, Final

from tests.domain.building import (
    OPENED,
    PROPOSED,
    STARTED,
    Made,
    closed_area,
    decision,
    entry,
    files,
    focus_area,
    measure,
    meeting,
    numbered,
    organisation,
    part,
    phenomenon,
)

TODAY: Final = "2026-11-24"
SOURCE: Final = "https://example.invalid/lahde"


def _said(fi: str, sv: str = "", en: str = "") -> dict[str, str]:
    return {lang: said for lang, said in (("fi", fi), ("sv", sv), ("en", en)) if said}


def _added(day: str, area: str = "kotien-turva") -> dict[str, Any]:
    return entry("add", day, focus_area=area)


def _seat(body: str, **fields: Any) -> dict[str, Any]:
    return {"body": body, "post": "member", **fields}


ORGANISATIONS: Final = (
    organisation(
        "sm", type="ministry", abbreviation=_said("SM", "IM"),
        name=_said("Sisäesimerkkiministeriö", "Inrikesexempelministeriet", "Example Ministry"),
        former_names=[{"name": _said("Sisäasiain esimerkki"), "until": "2014-01-01"}],
        memberships=[_seat("cooperation-group") | {"from": "2020-01-01"}],
    ),
    organisation(
        "spek", abbreviation=_said("EPK", "ERC"),
        name=_said("Esimerkkien Pelastuskeskus", "Exempelräddningscentralen", "Example Rescue"),
        memberships=[
            _seat("cooperation-group"), {"body": "expert-network", "post": "expert"},
            {"body": "secretariat", "post": "secretary", "to": "2025-06-30"},
        ],
    ),
    organisation("sm-osasto", type="ministry", part_of="sm", name=_said("Esimerkkiosasto")),
    organisation(
        "avi", entry("add", "2020-01-01"), entry("dissolve", "2025-12-31"),
        type="regional_authority", name=_said("Esimerkki-AVI", "Exempel-RFV"),
        successors=[{"organisation": "lvv", "event": "merge", "date": "2026-01-01"}],
    ),
    organisation("lvv", type="agency", name=_said("Esimerkkivirasto", "Exempelverket")),
)  # fmt: skip

AREAS: Final = (
    focus_area(
        "kotien-turva", PROPOSED, OPENED, STARTED,
        title=_said("Kotien turvallisuus: esimerkki", "Tryggt hem: exempel", "Safe homes: example"),
        phenomena=["kodin-tapaturmat"],
        phenomenon_description=_said("Kotitapaturmat lisääntyvät.", "Olycksfallen ökar."),
        vision=_said("Jokainen koti on turvallinen.", "Varje hem är tryggt."),
        goals=[{"id": "palot", "text": _said("Vähemmän paloja", "Färre bränder")}],
        participants=[
            part("sm", role="coordinator", from_="2026-02-01"),
            part("spek", role="member", from_="2026-02-01", resources="Kaksi asiantuntijaa"),
            part("avi", from_="2026-02-01", to="2026-03-01"),
            part("lvv", role="member", from_="2026-03-01"),
        ],
        subgroups=[{"id": "ikaantyneet", "title": _said("Ikääntyneet", "Äldre"),
                    "participants": [part("spek")]}],
        case_numbers=["VN/1/2026"],
        progress=[{"date": "2026-09-15", "text": "Työ etenee sovitusti.",
                   "meeting": "cooperation-group-2026-2"}],
    ),
    focus_area(
        "nuorten-ilta", PROPOSED, numbered(OPENED, 2),
        title=_said("Nuorten turvallinen ilta: esimerkki"),
        participants=[part("spek"), part("lvv"), part("sm-osasto")],
    ),
    focus_area(
        "vanha-aihe", entry("import", to="open"), title=_said("Vanha aihe: esimerkki"),
        participants=[part("sm"), part("avi")],
        sources=[{"url": SOURCE, "title": "Esimerkkisivu"}],
    ),
    focus_area(
        "naapuriapu", entry("propose", "2026-05-04"),
        entry("defer", "2026-06-01", decision="2026-06-01-2", reason="Odotetaan kartoitusta."),
        title=_said("Naapuriapu: esimerkki", "Grannhjälp: exempel"),
    ),
)  # fmt: skip

DECISIONS: Final = (
    decision("2026-03-12-1", "focus-area.open", "focus-areas/kotien-turva"),
    decision("2026-03-12-2", "focus-area.open", "focus-areas/nuorten-ilta"),
    decision("2026-06-01-1", "focus-area.start", "focus-areas/kotien-turva"),
    decision("2026-06-01-2", "focus-area.defer", "focus-areas/naapuriapu"),
)

MEASURES: Final = (
    measure(
        "palovaroitin", "kotien-turva", _added("2026-03-20"), entry("start", "2026-04-01"),
        title=_said("Palovaroitin joka kotiin", "Brandvarnare i varje hem"), goals=["palot"],
        partners=[part("lvv", task="Viestintä")], planned={"start": "2026-04", "end": "2026-10"},
        milestones=[{"id": "kampanja", "title": _said("Kampanja alkaa"), "due": "2026-06"}],
        progress=[{"date": "2026-10-02", "organisation": "sm", "text": "Kampanja käynnissä.",
                   "evidence": [SOURCE]}],
        indicators=[{"id": "kodit", "name": _said("Kodit, joissa on varoitin"), "unit": "%",
                     "observations": [{"date": "2026-05-01", "value": 92.5}]}],
    ),
    measure("kotikaynnit", "kotien-turva", _added("2026-03-20"), lead="spek",
            title=_said("Kotikäynnit", "Hembesök")),
    measure("opas", "kotien-turva", _added("2026-03-20"), entry("start", "2026-04-01"),
            entry("complete", "2026-08-31"), title=_said("Opas", "Handbok")),
    measure("valaistus", "nuorten-ilta", _added("2026-07-01"),
            entry("move", "2026-08-01", from_="kotien-turva", to="nuorten-ilta",
                  reason="Kuuluu nuorten iltaan."),
            entry("suspend", "2026-09-01", reason="Rahoitus puuttuu."), lead="lvv",
            title=_said("Valaistus", "Belysning")),
    measure("kahdesti", "kotien-turva", _added("2026-04-02"),
            entry("void", "2026-04-03", reason="Kirjattu kahdesti.", instead="measures/opas"),
            title=_said("Opas toiseen kertaan")),
)  # fmt: skip

MEETINGS: Final = (
    meeting("cooperation-group-2026-1", "2026-03-12", attendance=["sm", "spek"]),
    meeting("cooperation-group-2026-2", "2026-06-01"),
    meeting(
        "cooperation-group-2026-3", "2026-12-10", entry("plan", "2026-09-01", for_="2026-11-30"),
        entry("reschedule", "2026-10-01", to="2026-12-10", reason="Puheenjohtaja estynyt."),
        agenda=[{"item": 1, "title": _said("Naapuriapu", "Grannhjälp"),
                 "subject": "focus-areas/naapuriapu"}],
    ),
)  # fmt: skip

UNDONE: Final = organisation(
    "huti", entry("add", "2020-01-01"), entry("dissolve", "2026-02-01"),
    entry("undo", "2026-02-03", of=1, reason="Väärä organisaatio."), name=_said("Hutiesimerkki"),
)  # fmt: skip


def story() -> dict[str, bytes]:
    """The files of the registry, without schemas: the shipped ones hold."""
    pieces: tuple[Made | tuple[Made, ...] | list[Made], ...] = (
        ORGANISATIONS, AREAS, DECISIONS, MEASURES, MEETINGS, UNDONE,
        closed_area("tehty-aihe", number=3, title=_said("Tehty aihe: esimerkki")),
        phenomenon("kodin-tapaturmat", title=_said("Kodin tapaturmat", "Olyckor i hemmet")),
    )  # fmt: skip
    return files(*pieces)
