"""From a phenomenon to a closed focus area in three meetings, as the secretariat does it.

Only commands are used that the help pages lead to, in Finnish. Each mistake that is made on
purpose is answered by what is wrong and what to do, and nothing is saved. All is made up.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Final

import pytest

from tests.cli.made_up import AGENCY, MINISTRY, Outcome, Run, git

MINISTRY_ID, AGENCY_ID = str(MINISTRY["id"]), str(AGENCY["id"])
FIRST, SECOND, THIRD = (f"cooperation-group-2026-{number}" for number in (1, 2, 3))
AREA: Final = "kotien-turva"
TITLE: Final = "Asuntomurrot: esimerkki"


class Secretary:
    """Somebody who knows the work and reads the help pages; the day passes."""

    def __init__(self, root: Path, run: Run, day: str) -> None:
        self.root, self._run, self.day = root, run, day
        self._pages: dict[tuple[str, ...], str] = {}

    def does(self, *arguments: str) -> Outcome:
        """Run a command that is to succeed; every option that it uses is on its help page."""
        self._look_up(arguments)
        outcome = self.tries(*arguments)
        assert outcome.code == 0, (arguments, outcome.out, outcome.err)
        return outcome

    def tries(self, *arguments: str) -> Outcome:
        return self._run(*arguments, "--lang", "fi", "--today", self.day)

    def errs(self, *arguments: str) -> str:
        """Run a command that is refused: nothing changes; what it said, on one line."""
        before = git(self.root, "rev-parse", "HEAD")
        outcome = self.tries(*arguments)
        assert outcome.code in (2, 3), (arguments, outcome)
        assert (git(self.root, "rev-parse", "HEAD"), outcome.out) == (before, "")
        assert git(self.root, "status", "--porcelain") == ""
        return " ".join(outcome.err.split())

    def record(self, name: str) -> Any:
        return self.tries("show", name, "--json").envelope["data"]

    def commits(self) -> int:
        return int(git(self.root, "rev-list", "--count", "HEAD"))

    def writes(self, text: str) -> str:
        """A file outside the registry."""
        path = self.root.parent / "here" / "paatokset.yaml"
        path.write_text(text, encoding="utf-8")
        return str(path)

    def _look_up(self, arguments: tuple[str, ...]) -> None:
        page = self._page(arguments[0])
        if "\nKomennot" in page:
            assert re.search(rf"^  {arguments[1]} ", page, re.MULTILINE), arguments[:2]
            page = self._page(*arguments[:2])
        for option in (a for a in arguments if a.startswith("--")):
            assert re.search(rf"{option}\b", page), (arguments, option)

    def _page(self, *words: str) -> str:
        if words not in self._pages:
            self._pages[words] = self._run(*words, "--help", "--lang", "fi").out
        return self._pages[words]


@pytest.fixture
def secretary(repository: Path, run: Run) -> Secretary:
    return Secretary(repository, run, "2026-02-02")


def mapped(someone: Secretary) -> None:
    """A phenomenon is proposed, supported and mapped; the first meeting is planned."""
    someone.does("phenomenon", "propose", "asuntomurrot", "--title-fi", TITLE,
                 "--proposed-by", AGENCY_ID)  # fmt: skip
    for organisation in (AGENCY_ID, MINISTRY_ID):
        someone.does("phenomenon", "support", "asuntomurrot", organisation,
                     "--resources", "Kaksi asiantuntijaa")  # fmt: skip
    someone.does("phenomenon", "map", "asuntomurrot", "--summary-fi", "Murrot lisääntyvät.",
                 "--link", "https://example.invalid/kartoitus.pdf")  # fmt: skip
    someone.does("meeting", "plan", "--body", "cooperation-group", "--date", "12.3.2026")


def opened(someone: Secretary) -> None:
    """The first meeting opens the focus area and puts another proposal off."""
    mapped(someone)
    someone.does("phenomenon", "select", "asuntomurrot", "--focus-area", AREA)
    someone.does("meeting", "agenda", FIRST)
    someone.day = "2026-03-13"
    someone.does("meeting", "hold", FIRST, "--attendance", MINISTRY_ID, "--attendance", AGENCY_ID)
    file = someone.writes(
        "decisions:\n"
        "  - item: 1\n    decision: defer\n    reason: Kesken.\n"
        "  - item: 2\n    decision: open\n"
    )
    someone.does("meeting", "minutes", FIRST, file)


def implemented(someone: Secretary) -> None:
    """The area is prepared; the second meeting lets it start; its measure is under way."""
    opened(someone)
    someone.does("focus-area", "coordinator", AREA, AGENCY_ID)
    someone.does("focus-area", "prepare", AREA, "--phenomenon-description-fi", "Kuvaus.",
                 "--vision-fi", "Koti on turvallinen.")  # fmt: skip
    someone.does("measure", "add", "varoitin", "--focus-area", AREA, "--lead", AGENCY_ID,
                 "--title-fi", "Palovaroitin", "--planned-end", "2026-08")  # fmt: skip
    someone.does("meeting", "plan", "--body", "cooperation-group", "--date", "2026-06-01")
    agenda = someone.does("meeting", "agenda", SECOND).out
    assert f"Painopisteen toimeenpanon aloittaminen: {TITLE}" in agenda
    assert "Visio: Koti on turvallinen." in agenda
    someone.day = "2026-06-02"
    someone.does("meeting", "hold", SECOND)
    number = item_about(someone, SECOND, AREA)
    file = someone.writes(f"decisions:\n  - item: {number}\n    decision: start\n")
    someone.does("meeting", "minutes", SECOND, file)
    someone.does("measure", "start", "varoitin")


def item_about(someone: Secretary, meeting: str, area: str) -> int:
    agenda = someone.record(f"meetings/{meeting}")["agenda"]
    (found,) = (item["item"] for item in agenda if item.get("subject") == f"focus-areas/{area}")
    return int(found)


# The story


def test_a_phenomenon_becomes_an_item_and_then_a_proposal(secretary: Secretary) -> None:
    mapped(secretary)
    shown = secretary.does("meeting", "agenda", FIRST)
    assert "Ilmiökartoituksen käsittely: Asuntomurrot: esimerkki" in shown.out
    assert "Esityslistalle lisättiin" in shown.err
    secretary.does("phenomenon", "select", "asuntomurrot", "--focus-area", AREA)
    again = secretary.does("meeting", "agenda", FIRST, "-f", "markdown")
    assert "Esityslistalle lisättiin yksi asiakohta." in again.err
    agenda = secretary.record(f"meetings/{FIRST}")["agenda"]
    assert [item["item"] for item in agenda] == [1, 2, 3]
    assert agenda[2]["subject"] == f"focus-areas/{AREA}"
    assert agenda[2]["proposal"]["fi"].endswith(f"päättää avata painopisteen ”{TITLE}”.")
    before = secretary.commits()
    assert "kaikki on jo näin" in secretary.does("meeting", "agenda", FIRST).err
    assert secretary.commits() == before


def test_the_agenda_is_ready_for_a_document(secretary: Secretary) -> None:
    mapped(secretary)
    secretary.does("phenomenon", "select", "asuntomurrot", "--focus-area", AREA)
    before = secretary.commits()
    shown = secretary.does("meeting", "agenda", FIRST, "-f", "markdown", "--dry-run")
    assert secretary.commits() == before
    assert shown.out == (
        "# Esityslista: kansallinen yhteistyöryhmä, 12.3.2026\n\n"
        f"Kokouksen tunnus: {FIRST}.\n\n"
        "Toimielimen aiempia kokouksia ei ole kirjattu, joten muutoksia ei luetella.\n\n"
        "## 1. Painopisteen avaaminen: Esimerkkialue\n\n"
        "Esitys: Kansallinen yhteistyöryhmä päättää avata painopisteen ”Esimerkkialue”.\n\n"
        "- Ehdotettu 20.1.2025\n- Mukana: Esimerkkiministeriö, Virasto\n\n"
        f"## 2. Painopisteen avaaminen: {TITLE}\n\n"
        f"Esitys: Kansallinen yhteistyöryhmä päättää avata painopisteen ”{TITLE}”.\n\n"
        "- Ehdotettu 2.2.2026\n- Mukana: Virasto, Esimerkkiministeriö\n"
        f"- Ilmiö: {TITLE}\n  - Ehdottaja: Virasto\n"
        "  - Alustava kartoitus 2.2.2026: Murrot lisääntyvät.\n"
        "  - [Kartoituksen aineisto](<https://example.invalid/kartoitus.pdf>)\n"
        "  - Tukee: Virasto: Kaksi asiantuntijaa\n"
        "  - Tukee: Esimerkkiministeriö: Kaksi asiantuntijaa\n"
    )
    assert "kokeilu" in shown.err


def test_a_meeting_decides_in_one_commit(secretary: Secretary) -> None:
    mapped(secretary)
    secretary.does("phenomenon", "select", "asuntomurrot", "--focus-area", AREA)
    secretary.does("meeting", "agenda", FIRST)
    secretary.day = "2026-03-13"
    early = secretary.errs("meeting", "minutes", FIRST, "--no-input")
    assert f"stcli meeting hold {FIRST}" in early
    secretary.does("meeting", "hold", FIRST, "--attendance", MINISTRY_ID)
    bare = secretary.errs("meeting", "minutes", FIRST, "--no-input")
    assert f"stcli meeting minutes {FIRST} --template > paatokset.yaml" in bare
    form = secretary.does("meeting", "minutes", FIRST, "--template").out
    assert "  - item: 2\n    decision: open\n" in form
    before = secretary.commits()
    done = secretary.does("meeting", "minutes", FIRST, secretary.writes(form),
                          "--minutes", "https://example.invalid/poytakirja.pdf")  # fmt: skip
    assert secretary.commits() == before + 1
    assert f"Painopiste {TITLE}: avattu 12.3.2026 (päätös 2026-03-12-2)" in done.out
    assert secretary.record(f"meetings/{FIRST}")["minutes"].endswith("poytakirja.pdf")
    area = secretary.record(f"focus-areas/{AREA}")
    assert (area["status"], area["phase"]) == ("open", "preparation")
    assert secretary.record("decisions/2026-03-12-2")["item"] == 2
    assert "Päätös 2026-03-12-2" in secretary.does("meeting", "agenda", FIRST, "--show-only").out


def test_mistakes_in_the_file_are_told_with_their_lines(secretary: Secretary) -> None:
    opened(secretary)
    file = secretary.writes("decisions:\n  - item: 2\n    decision: opne\n    perustelu: x\n")
    said = secretary.errs("meeting", "minutes", FIRST, file)
    assert "on 2 virhettä. Mitään ei tallennettu." in said
    assert f"{file}:3:15:" in said
    assert "tarkoititko ”open”?" in said
    assert f"{file}:4:5:" in said
    missing = secretary.errs("meeting", "minutes", FIRST, "poissa.yaml")
    assert "Tiedostoa poissa.yaml ei ole" in missing


def test_refused_items_are_named_and_nothing_is_saved(secretary: Secretary) -> None:
    opened(secretary)
    file = secretary.writes(
        "decisions:\n"
        "  - item: 1\n    decision: close\n"
        "  - item: 2\n    decision: open\n"
        "  - item: 5\n    decision: other\n    subject: kotien-turvaa\n    text: Tiedoksi.\n"
        "  - item: 9\n    decision: other\n    text: Tiedoksi.\n"
    )
    said = secretary.errs("meeting", "minutes", FIRST, file)
    assert "4 kohtaa vaatii korjausta. Mitään ei muutettu." in said
    assert "Asiakohta 1 (rivi 2): Päätös close ei ole mahdollinen" in said
    assert "Asiakohta 2 (rivi 4): Päätös open ei ole mahdollinen" in said
    assert "voidaan päättää: start, close, other." in said
    assert (
        f"Asiakohta 5 (rivi 6): Tietuetta kotien-turvaa ei ole. Tarkoititko focus-areas/{AREA}?"
        in said
    )
    assert "Asiakohta 9 (rivi 10): Kokouksen cooperation-group-2026-1 esityslistalla ei ole" in said


def test_not_now_is_a_decision_and_the_matter_comes_back(secretary: Secretary) -> None:
    opened(secretary)
    decided = secretary.record("decisions/2026-03-12-1")
    assert decided["decides"] == "focus-area.defer"
    assert decided["text"]["fi"] == (
        "Kansallinen yhteistyöryhmä päättää, ettei painopistettä ”Esimerkkialue” avata vielä."
    )
    area = secretary.record("focus-areas/esimerkki-alue")
    assert (area["status"], area["history"][-1]["reason"]) == ("proposed", "Kesken.")
    secretary.does("meeting", "plan", "--body", "cooperation-group", "--date", "2026-06-01")
    shown = secretary.does("meeting", "agenda", SECOND).out
    assert "1. Painopisteen avaaminen: Esimerkkialue" in shown
    assert "Viimeksi lykätty 12.3.2026" in shown


def test_a_prepared_area_comes_to_the_next_meeting_and_starts(secretary: Secretary) -> None:
    implemented(secretary)
    shown = secretary.does("meeting", "agenda", SECOND, "--show-only").out
    assert "Päätös 2026-06-01-1: Kansallinen yhteistyöryhmä päättää, että" in shown
    area = secretary.record(f"focus-areas/{AREA}")
    assert (area["phase"], area["history"][-1]["decision"]) == ("implementation", "2026-06-01-1")


def test_the_follow_up_tells_what_is_late_and_what_has_changed(secretary: Secretary) -> None:
    implemented(secretary)
    secretary.day = "2026-09-15"
    secretary.does("measure", "report", "varoitin", "Puolet asennettu.", "--by", AGENCY_ID)
    secretary.does("meeting", "plan", "--body", "cooperation-group", "--date", "2026-10-01")
    shown = secretary.does("meeting", "agenda", THIRD, "-f", "markdown").out
    follow_up = shown[shown.index(f"Painopisteen seuranta: {TITLE}") :]
    assert (
        "- Yksi toimenpide myöhässä\n  - Palovaroitin: suunniteltu päättyväksi 8/2026\n"
        in follow_up
    )
    assert (
        "- Muutokset 1.6.2026 jälkeen\n"
        "  - 2.6.2026: Toimenpide Palovaroitin: aloitettu\n"
        "  - 15.9.2026: Seurantatieto, Palovaroitin: Puolet asennettu. (Virasto)\n"
    ) in follow_up


def test_closing_tells_the_outcome_and_settles_what_is_not_finished(secretary: Secretary) -> None:
    implemented(secretary)
    secretary.does("meeting", "plan", "--body", "cooperation-group", "--date", "2026-10-01",
                   "--item", f"focus-areas/{AREA}=Painopisteen päättäminen")  # fmt: skip
    secretary.day = "2026-10-02"
    secretary.does("meeting", "hold", THIRD)
    start = "decisions:\n  - item: 1\n    decision: close\n    text: Päätetään.\n"
    bare = secretary.errs("meeting", "minutes", THIRD, secretary.writes(start))
    assert "Asiakohta 1 (rivi 2): Päätöksestä close puuttuu perustelu." in bare
    start += "    reason: Tavoite saavutettiin.\n"
    half = secretary.errs("meeting", "minutes", THIRD, secretary.writes(start))
    assert "Lisää asiakohtaan rivi outcome: ja kerro, mitä saatiin aikaan." in half
    assert "cancel_measures (perustelu), transfer_measures (kenelle) tai move_measures" in half
    start += "    outcome: Murrot vähenivät.\n    transfer_measures: Kunnat\n"
    before = secretary.commits()
    done = secretary.does("meeting", "minutes", THIRD, secretary.writes(start))
    assert secretary.commits() == before + 1
    assert f"Painopiste {TITLE}: päätetty 1.10.2026 (päätös 2026-10-01-1)" in done.out
    area = secretary.record(f"focus-areas/{AREA}")
    assert (area["status"], area["outcome"]) == ("closed", {"fi": "Murrot vähenivät."})
    assert secretary.record("measures/varoitin")["transferred_to"] == "Kunnat"
    assert secretary.does("validate").code == 0


def test_the_audit_finds_that_those_decided_who_may(secretary: Secretary) -> None:
    implemented(secretary)
    verdict = secretary.tries("audit", "verify").out
    assert "audit-mandate" not in verdict
    assert "audit-transition-illegal" not in verdict


def test_the_same_minutes_are_not_recorded_twice(secretary: Secretary) -> None:
    opened(secretary)
    file = secretary.writes(
        "decisions:\n  - item: 1\n    decision: defer\n    text: Palataan syksyllä.\n"
    )
    said = secretary.errs("meeting", "minutes", FIRST, file)
    assert "Tämä päätös on jo kirjattu: 2026-03-12-1." in said


# Mistakes that a person makes


def test_another_body_and_an_early_day_are_told_before_anything_else(
    secretary: Secretary,
) -> None:
    mapped(secretary)
    secretary.does("phenomenon", "select", "asuntomurrot", "--focus-area", AREA)
    secretary.does("meeting", "plan", "--body", "expert-network", "--date", "1.2.2026")
    secretary.does("meeting", "plan", "--body", "cooperation-group", "--date", "1.2.2026")
    wrong = secretary.errs("focus-area", "open", AREA, "--meeting", "expert-network-2026-1")
    assert wrong == (
        "virhe: Kokous expert-network-2026-1: asiantuntijaverkosto ei voi päättää asiasta "
        "”painopisteen avaaminen”. Siitä päättää kansallinen yhteistyöryhmä. Toimi näin: Päätöksen "
        "kirjaa siitä kokouksesta, jossa kansallinen yhteistyöryhmä päätti asiasta."
    )
    early = secretary.errs("focus-area", "open", AREA, "--meeting", SECOND)
    assert f"{TITLE}: toimen ”avaa” päivä 1.2.2026 on ennen kuin tietue alkaa" in early
    assert "ehdotettu 2.2.2026." in early
    assert f"stcli void focus-areas/{AREA}" in early


def test_a_step_that_is_not_possible_yet_names_those_that_are(secretary: Secretary) -> None:
    implemented(secretary)
    secretary.does("measure", "complete", "varoitin")
    again = secretary.errs("measure", "complete", "varoitin")
    assert (
        "Palovaroitin: toimi complete (merkitse valmiiksi) ei ole mahdollinen, sillä tila on "
        "”valmis”. Toimi näin: Tässä tilassa mahdollisia ovat: void (mitätöi)."
    ) in again
    assert "stcli undo measures/varoitin" in again


def test_what_the_rules_refuse_is_told_by_the_record_not_by_a_file(secretary: Secretary) -> None:
    opened(secretary)
    said = secretary.errs("focus-area", "start", AREA, "--meeting", FIRST)
    assert f"focus-areas/{AREA}: virhe: Painopiste on toimeenpanossa, mutta siitä puuttuu" in said
    assert ".yaml:" not in said
    assert "(uusi)" not in said


def test_what_is_not_as_it_should_be_is_told_once_with_its_fields(secretary: Secretary) -> None:
    opened(secretary)
    said = secretary.does("focus-area", "prepare", AREA, "--phenomenon-description-fi", "Kuvaus.",
                          "--vision-fi", "Visio.").err  # fmt: skip
    assert said.count("Huomaa: Teksti puuttuu ruotsiksi.") <= 1
    named = secretary.does("measure", "add", "x", "--focus-area", AREA, "--lead", AGENCY_ID,
                           "--title-fi", "X")  # fmt: skip
    assert ".yaml:" not in named.err


def test_names_are_understood_however_they_are_typed(secretary: Secretary) -> None:
    mapped(secretary)
    secretary.does("phenomenon", "support", "ASUNTOMURROT", AGENCY_ID.upper(),
                   "--resources", "Lisää")  # fmt: skip
    role = secretary.errs("focus-area", "join", "esimerkki-alue", AGENCY_ID, "--role", "johtaja")
    assert "coordinator (koordinaattori), member (osallistuja)" in role
    group = secretary.errs("close", AREA)
    assert "Tarkoititko: stcli focus-area close" in group


def test_a_sheet_without_records_is_told_as_such(secretary: Secretary) -> None:
    empty = secretary.errs("import", secretary.writes(""), "measures")
    assert "Tiedosto on tyhjä: siinä ei ole yhtään riviä." in empty
    assert "stcli list LAJI -f csv" in empty
    names = secretary.does("import", secretary.writes("id,title.fi\n"), "measures")
    assert "Tiedostossa on vain sarakkeiden nimet, ei yhtään tietuetta." in names.err


# Moving and calling off


def test_a_meeting_moves_or_is_called_off_with_a_reason(secretary: Secretary) -> None:
    mapped(secretary)
    assert "--reason puuttuu" in secretary.errs(
        "meeting", "reschedule", FIRST, "--to", "19.3.2026", "--no-input"
    )
    wrong = secretary.errs("meeting", "reschedule", FIRST, "--to", "19.13.2026", "--reason", "x")
    assert "19.13.2026" in wrong
    secretary.does("meeting", "reschedule", FIRST, "--to", "19.3.2026",
                   "--reason", "Puheenjohtaja estynyt")  # fmt: skip
    meeting = secretary.record(f"meetings/{FIRST}")
    assert (meeting["date"], meeting["status"]) == ("2026-03-19", "planned")
    shown = secretary.does("show", f"meetings/{FIRST}").out
    assert re.search(r"siirretty toiseen ajankohtaan\n +kokouspäivä: 19.3.2026", shown)
    secretary.does("meeting", "call-off", FIRST, "--reason", "Ei asioita")
    assert secretary.record(f"meetings/{FIRST}")["status"] == "called_off"
    over = secretary.errs("meeting", "agenda", FIRST)
    assert f"stcli meeting agenda {FIRST} --show-only" in over
    never = secretary.errs("meeting", "minutes", FIRST, "--no-input")
    assert f"Kokousta {FIRST} ei pidetty" in never
