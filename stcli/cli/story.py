"""The story that ``stcli demo`` plays: the life of a made-up focus area, command by command.

Pure data. Everything in it is made up and says so; the days are fixed, so that the story is
the same on every day. Scenes are told in the words ``demo.scene.<name>``.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from stcli.domain.refusal import EXIT_REFUSED

FOLDER: Final = "esimerkki"
AREA: Final = "esimerkki-kotitapaturmat"
MINISTRY: Final = "esimerkki-ministerio"
AGENCY: Final = "esimerkki-virasto"
SOCIETY: Final = "esimerkki-yhdistys"
GROUP: Final = "cooperation-group"
GUIDE: Final = "esimerkki-opas"
VISITS: Final = "esimerkki-kotikaynnit"


class Step(NamedTuple):
    """One command as it is typed after ``stcli``, and the exit code that the story needs."""

    arguments: tuple[str, ...]
    code: int = 0


class Scene(NamedTuple):
    """A few commands that belong together."""

    name: str
    steps: tuple[Step, ...]


def _step(*arguments: str, code: int = 0) -> Step:
    return Step(arguments, code)


def _texts(field: str, fi: str, sv: str) -> tuple[str, ...]:
    return (f"--{field}-fi", fi, f"--{field}-sv", sv)


def _organisation(id: str, type: str, fi: str, sv: str) -> Step:
    names = _texts("name", fi, sv)
    return _step("organisation", "add", id, *names, "--type", type, "--date", "2025-01-08")


def _meeting(number: int, date: str) -> tuple[Step, Step]:
    id = f"{GROUP}-2025-{number}"
    return (
        _step("meeting", "plan", id, "--body", GROUP, "--date", date),
        _step("meeting", "hold", id),
    )


def _decided(action: str, meeting: int, fi: str, sv: str, *more: str, code: int = 0) -> Step:
    place = ("--meeting", f"{GROUP}-2025-{meeting}", "--item", "1")
    return _step("focus-area", action, AREA, *place, *_texts("text", fi, sv), *more, code=code)


def _closing(code: int = 0) -> Step:
    return _decided(
        "close", 3, "Esimerkki: painopiste päätetään.", "Exempel: området avslutas.",
        "--reason", "Esimerkki: tavoite on saavutettu.",
        *_texts(
            "outcome", "Esimerkki: jokainen kunta sai oppaan.",
            "Exempel: varje kommun fick en guide.",
        ),
        code=code,
    )  # fmt: skip


def _measure(id: str, lead: str, end: str, fi: str, sv: str) -> Step:
    return _step(
        "measure", "add", id, "--focus-area", AREA, "--lead", lead, *_texts("title", fi, sv),
        "--goal", "opas", "--planned-start", "2025-04", "--planned-end", end,
        "--date", "2025-03-03",
    )  # fmt: skip


FOUNDING: Final = Scene(
    "founding",
    (_step("init", FOLDER, *_texts("title", "Esimerkkirekisteri", "Exempelregister")),),
)
SCENES: Final = (
    Scene(
        "organisations",
        (
            _organisation(MINISTRY, "ministry", "Esimerkkiministeriö", "Exempelministeriet"),
            _organisation(AGENCY, "agency", "Esimerkkivirasto", "Exempelverket"),
            _organisation(SOCIETY, "ngo", "Esimerkkiyhdistys ry", "Exempelföreningen rf"),
            _step("organisation", "join", MINISTRY, GROUP, "--date", "2025-01-10"),
        ),
    ),
    Scene(
        "proposal",
        (
            _step(
                "focus-area", "propose", AREA,
                *_texts("title", "Esimerkki: kotitapaturmat", "Exempel: olycksfall i hemmet"),
                "--participant", MINISTRY, "--participant", AGENCY, "--participant", SOCIETY,
                "--date", "2025-01-20",
            ),
        ),
    ),
    Scene(
        "opening",
        (
            *_meeting(1, "2025-02-03"),
            _decided(
                "open", 1, "Esimerkki: painopiste avataan.", "Exempel: området öppnas.",
            ),
        ),
    ),
    Scene(
        "preparation",
        (
            _step("focus-area", "coordinator", AREA, AGENCY, "--date", "2025-02-04"),
            _step(
                "focus-area", "prepare", AREA,
                *_texts(
                    "phenomenon-description", "Esimerkki: kodeissa sattuu tapaturmia.",
                    "Exempel: det sker olyckor i hemmen.",
                ),
                *_texts("vision", "Esimerkki: koti on turvallinen.", "Exempel: hemmet är tryggt."),
                "--goal", "opas=Esimerkki: joka kunnassa on opas.",
            ),
            _step("set", AREA, "goals[opas].text.sv=Exempel: varje kommun har en guide."),
            _measure(GUIDE, AGENCY, "2025-06", "Esimerkki: opas kunnille", "Exempel: en guide"),
            _measure(VISITS, SOCIETY, "2025-12", "Esimerkki: kotikäynnit", "Exempel: hembesök"),
        ),
    ),
    Scene(
        "start",
        (
            *_meeting(2, "2025-03-10"),
            _decided(
                "start", 2, "Esimerkki: toimeenpano alkaa.", "Exempel: genomförandet inleds.",
            ),
        ),
    ),
    Scene(
        "work",
        (
            _step("measure", "start", GUIDE, "--date", "2025-04-01"),
            _step("measure", "complete", GUIDE, "--date", "2025-06-13"),
        ),
    ),
    Scene("refusal", (*_meeting(3, "2025-10-06"), _closing(code=EXIT_REFUSED))),
    Scene(
        "settling",
        (
            _step(
                "measure", "cancel", VISITS, "--reason", "Esimerkki: rahoitusta ei saatu.",
                "--date", "2025-10-06",
            ),
        ),
    ),
    Scene("closing", (_closing(),)),
    Scene("trail", (_step("log", AREA),)),
    Scene("check", (_step("validate", "--ignore", "language-missing"),)),
)  # fmt: skip
