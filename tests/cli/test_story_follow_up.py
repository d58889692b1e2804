"""A follow-up round before a meeting, as the secretariat does it, in Finnish.

Twelve measures of three organisations: one is late, one has been silent, and all are asked
about. Only commands are used that the help pages lead to, and every mistake that a secretary
may well make is answered by what is wrong and what to do. Everything is made up.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import pytest

from tests.cli.made_up import AGENCY, AREA, MEASURE, MINISTRY, Outcome, Run, git

TODAY: Final = "2026-11-24"
MEETING: Final = "cooperation-group-2026-1"
MINISTRY_ID, AGENCY_ID, UNION = str(MINISTRY["id"]), str(AGENCY["id"]), "esimerkki-liitto"
# id, lead, planned end
MEASURES: Final = (
    ("opas", MINISTRY_ID, "2027-06"), ("koulutus", MINISTRY_ID, "2027-06"),
    ("kysely", MINISTRY_ID, "2027-12"), ("seminaari", MINISTRY_ID, "2027-01"),
    ("kampanja", AGENCY_ID, "2026-09"), ("valaistus", AGENCY_ID, "2027-09"),
    ("neuvonta", AGENCY_ID, "2028-06"), ("tilasto", AGENCY_ID, "2027-03"),
    ("verkosto", UNION, "2027-06"), ("kylat", UNION, "2027-06"),
    ("vapaaehtoiset", UNION, "2027-06"), ("sovellus", UNION, "2027-06"),
)  # fmt: skip
LATE, SILENT = "kampanja", "sovellus"


class Secretary:
    """Somebody who knows the work and reads the help pages, on one day."""

    def __init__(self, root: Path, run: Run) -> None:
        self.root, self._run = root, run
        self._pages: dict[tuple[str, ...], str] = {}

    def does(self, *arguments: str) -> Outcome:
        """Run a command that is to succeed; every option that it uses is on its help page."""
        self._look_up(arguments)
        outcome = self.tries(*arguments)
        assert outcome.code == 0, (arguments, outcome.out, outcome.err)
        return outcome

    def tries(self, *arguments: str) -> Outcome:
        return self._run(*arguments, "--lang", "fi", "--today", TODAY)

    def errs(self, *arguments: str) -> str:
        """Run a command that is refused: nothing changes; what it said."""
        before = self.commits()
        outcome = self.tries(*arguments)
        assert outcome.code in (2, 3), (arguments, outcome)
        assert (self.commits(), outcome.out) == (before, "")
        assert git(self.root, "status", "--porcelain") == ""
        return " ".join(outcome.err.split())

    def commits(self) -> int:
        return int(git(self.root, "rev-list", "--count", "HEAD"))

    def _look_up(self, arguments: tuple[str, ...]) -> None:
        group = arguments[0]
        page = self.page(group)
        if "Komennot" in page:
            assert re.search(rf"^  {arguments[1]} ", page, re.MULTILINE), arguments[:2]
            page = self.page(group, arguments[1])
        for option in (a for a in arguments if a.startswith("--")):
            assert re.search(rf"{option}\b", page), (arguments, option)

    def page(self, *words: str) -> str:
        if words not in self._pages:
            self._pages[words] = self._run(*words, "--help", "--lang", "fi").out
        return self._pages[words]


@pytest.fixture
def secretary(repository: Path, run: Run) -> Secretary:
    """One open focus area with twelve measures; all but one have begun and were reported."""
    someone = Secretary(repository, run)
    someone.does("organisation", "add", UNION, "--name-fi", "Esimerkkiliitto", "--type", "ngo",
                 "--date", "2026-01-05")  # fmt: skip
    someone.does("meeting", "plan", "--body", "cooperation-group", "--date", "2026-03-12")
    someone.does("meeting", "hold", MEETING)
    someone.does("focus-area", "join", str(AREA["id"]), UNION, "--date", "2026-02-01")
    someone.does("focus-area", "open", str(AREA["id"]), "--meeting", MEETING, "--text-fi",
                 "Avataan painopiste.")  # fmt: skip
    someone.does("focus-area", "coordinator", str(AREA["id"]), MINISTRY_ID, "--date", "2026-03-12")
    someone.does("measure", "cancel", str(MEASURE["id"]), "--reason", "Ei enää tarpeen.",
                 "--date", "2026-03-01")  # fmt: skip
    for id, lead, end in MEASURES:
        someone.does("measure", "add", id, "--focus-area", str(AREA["id"]), "--lead", lead,
                     "--title-fi", f"Esimerkki: {id}", "--planned-start", "2026-04",
                     "--planned-end", end, "--date", "2026-03-20", "--milestone",
                     "alku=Alku on tehty@2026-12")  # fmt: skip
        if id != SILENT:
            someone.does("measure", "start", id, "--date", "2026-04-01")
            someone.does("measure", "report", id, "Työ on alkanut.", "--by", lead, "--date",
                         "2026-09-15")  # fmt: skip
    return someone


def test_a_follow_up_round_of_twelve_measures(secretary: Secretary) -> None:
    # How do things stand? One measure is late, and nothing was heard of another.
    told = secretary.does("status").out
    assert "1 toimenpide on myöhässä" in told
    assert "kampanja" in told
    assert re.search(r"sovellus.*20\.3\.2026", told)
    rows = secretary.does("list", "measures", "--late", "--format", "ids").out
    assert rows.split() == ["kampanja"]

    # Whom to ask about what.
    page = secretary.does("status", "--organisation", UNION).out
    assert "Kysyttävää: 1 toimenpide, josta se vastaa" in page
    assert "viimeisin tieto 20.3.2026" in page
    assert "Toimenpiteet, joista se vastaa (4)" in page
    assert "[--------------------] välitavoitteista saavutettu 0/1" in page
    assert "ei ole myöhässä" in " ".join(
        secretary.does("status", "--organisation", MINISTRY_ID).out.split()
    )

    mistakes(secretary)

    # The answers come in, one after the other.
    before = secretary.commits()
    for id, lead, _ in MEASURES:
        if id not in (LATE, SILENT):
            secretary.does("measure", "report", id, "Etenee suunnitellusti.", "--by", lead)
    secretary.does("measure", "report", LATE, "Kampanja siirtyy kevääseen.", "--by", AGENCY_ID,
                   "--evidence", "https://example.invalid/kampanja")  # fmt: skip
    secretary.does("set", f"measures/{LATE}", "planned.end=2027-05")
    secretary.does("measure", "suspend", SILENT, "--reason", "Rahoitus puuttuu.")
    secretary.does("measure", "milestone", "opas", "alku")
    secretary.does("measure", "indicator", "neuvonta", "kontaktit", "--name-fi", "Yhteydenottoja",
                   "--target-value", "1500", "--target-date", "2028-06-30")  # fmt: skip
    secretary.does("measure", "observe", "neuvonta", "kontaktit", "92,5")
    secretary.does("measure", "indicator", "neuvonta", "osuus", "--name-fi", "Osuus", "--unit", "%")
    done = secretary.does("measure", "observe", "neuvonta", "osuus", "140")
    assert "Huomaa: 140 % ei ole 0:n ja 100:n välillä." in done.err
    secretary.does("measure", "partner", "neuvonta", UNION, "--task", "Paikallinen työ")
    secretary.does("measure", "complete", "seminaari")
    secretary.does("focus-area", "report", str(AREA["id"]), "Työ etenee, kampanja viivästyy.")
    assert secretary.commits() == before + 10 + 11  # one each

    # The round is over: nothing is late, nobody silent, and all of it is told.
    told = " ".join(secretary.does("status").out.split())
    assert "myöhässä:" not in told
    assert "1 keskeytetty" in told
    page = secretary.does("status", "--focus-area", str(AREA["id"]), "--format", "text").out
    assert "[" not in page  # plain: words, no bars
    assert "välitavoitteista saavutettu 1/1" in page
    assert "24.11.2026  Seurantatieto: Työ etenee, kampanja viivästyy." in page
    assert secretary.does("validate").code == 0


def test_a_report_of_somebody_without_a_part_in_it_is_noticed(secretary: Secretary) -> None:
    secretary.does("organisation", "add", "sivullinen", "--name-fi", "Sivullinen", "--type", "ngo",
                   "--date", "2026-01-05")  # fmt: skip
    done = secretary.does("measure", "report", "opas", "Etenee.", "--by", "sivullinen")
    assert "Huomaa: sivullinen ei vastaa toimenpiteestä opas" in done.err
    assert "stcli correct opas" in done.err
    done = secretary.does("measure", "report", "opas", "Etenee.", "--by", UNION)
    assert "Huomaa" not in done.err


def test_what_should_have_begun_is_told_and_a_full_list_leads_to_the_rest(
    secretary: Secretary,
) -> None:
    page = " ".join(secretary.does("status", "--organisation", UNION).out.split())
    assert "sovellus · suunniteltu · piti alkaa 4/2026 · ei tuoretta seurantatietoa" in page
    secretary.does("organisation", "add", "muu", "--name-fi", "Muu", "--type", "ngo",
                   "--date", "2026-01-05")  # fmt: skip
    rows = "id,title.fi,focus_area,lead\n" + "".join(
        f"lisa-{n},Lisä {n},{AREA['id']},muu\n" for n in range(12)
    )
    (secretary.root / "lisaa.csv").write_text(rows, encoding="utf-8")
    done = secretary.does("import", "lisaa.csv", "measures", "--date", "2026-03-01")
    leads = ", ".join(f"Toimenpide Lisä {n}: vastuutaho" for n in (0, 1, 10, 11))
    said = "Huomaa: muu on toimenpiteen vastuutaho, mutta ei osallistu painopisteeseen"
    assert f"{said} focus-areas/{AREA['id']}. ({leads}; lisäksi 8 muuta)\n" in done.err
    assert "… ja 3 muuta: stcli list measures --silent" in secretary.does("status").out


def mistakes(secretary: Secretary) -> None:
    """Every mistake is told as what is wrong and what to do, in words of the work."""
    said = secretary.errs("measure", "raport", "opas", "Etenee.")
    assert "report" in said
    said = secretary.errs("measure", "report", "opas")
    assert said.startswith("virhe: TEKSTI puuttuu.")
    said = secretary.errs("measure", "report", "opas", " ")
    assert said.startswith("virhe: Teksti on tyhjä.")
    said = secretary.errs("measure", "report", "oppas", "Etenee.")
    assert "measures/opas" in said
    said = secretary.errs("measure", "report", "opas", "Etenee.", "--by", "esimerkki-virsto")
    assert "organisations/esimerkki-virasto" in said
    said = secretary.errs("measure", "report", "opas", "Etenee.", "--date", "2026-12-24")
    assert "24.12.2026 on tulevaisuudessa" in said
    said = secretary.errs("measure", "suspend", SILENT)
    assert "--reason puuttuu" in said
    said = secretary.errs("measure", "complete", SILENT)
    assert "start" in said
    said = secretary.errs("measure", "milestone", "opas", "alkku")
    assert "Tarkoititko tätä: alku?" in said
    said = secretary.errs("measure", "milestone", "opas", "loppu", "--title-fi", "Loppu")
    assert said.startswith("virhe: --due puuttuu")
    said = secretary.errs("measure", "observe", "neuvonta", "kontaktit", "1200")
    assert "stcli measure indicator neuvonta kontaktit --name-fi" in said
    said = secretary.errs("measure", "observe", "neuvonta", "kontaktit", "noin sata")
    assert said.startswith("virhe: noin sata ei ole luku (ARVO).")
    assert "pelkkä luku" in said
    said = secretary.errs("measure", "transfer", "opas", "--reason", "Ei meille.")
    assert said.startswith("virhe: --to puuttuu")
    said = secretary.errs("measure", "move", "opas", "--to", str(AREA["id"]), "--reason", "Väärä.")
    assert "on jo painopisteessä" in said
    said = secretary.errs("status", "--organisation", UNION, "--focus-area", str(AREA["id"]))
    assert "ei molempia" in said
