"""What people read when they mistype, name things by their names, or have a narrow screen."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from stcli.cli.telling import edited
from stcli.domain.model.snapshot import Snapshot
from stcli.report.text import Screen
from stcli.report.words import Words
from tests.cli.made_up import Run
from tests.domain.building import focus_area, measure, organisation, snapshot, text

# Naming


def test_a_record_that_is_called_by_its_name_is_found_out(run: Run, inside: Path) -> None:
    outcome = run("show", "Esimerkkiministeriö", "--lang", "fi")
    assert outcome.code == 3
    assert "Tarkoititko organisations/esimerkki-ministerio?" in outcome.err


def test_a_name_with_a_slip_in_it_is_found_out_too(run: Run, inside: Path) -> None:
    assert "secretariat?" in run("show", "sihteeristo").err


@pytest.mark.parametrize("name", ["painopisteet", "painopiste", "prioriterade områden"])
def test_a_kind_may_be_asked_for_in_ones_own_language(run: Run, inside: Path, name: str) -> None:
    assert run("list", name, "--lang", "fi").out == run("list", "focus-areas", "--lang", "fi").out
    outcome = run("list", name[:-1], "--lang", "fi")
    assert outcome.code == 3
    assert "Tarkoititko focus-areas?" in outcome.err


@pytest.mark.parametrize(
    ("said", "stored"),
    [("Säätiö", "foundation"), ("research", "research"), ("virasto", "agency"), ("ngo", "ngo")],
)
def test_a_fixed_value_may_be_told_by_what_it_is_called(
    said: str, stored: str, run: Run, repository: Path
) -> None:
    new = ("organisation", "add", "uusi", "--name-fi", "Uusi", "--lang", "fi")
    assert run(*new, "--type", said).code == 0
    text = (repository / "registry/organisations/uusi.yaml").read_text("utf-8")
    assert f"type: {stored}\n" in text


@pytest.mark.parametrize("said", ["seura", "", "m"])
def test_a_value_that_is_none_of_the_choices_gets_them_told(
    said: str, run: Run, repository: Path
) -> None:
    new = ("organisation", "add", "uusi", "--name-fi", "Uusi", "--lang", "fi")
    outcome = run(*new, "--type", said)
    assert outcome.code == 2
    assert f"--type: ”{said}” ei ole mikään vaihtoehdoista." in outcome.err
    assert "agency (virasto tai laitos), regional_authority (alueviranomainen)" in outcome.err


# Mistakes with files and folders


def test_a_file_that_is_not_there_is_named_with_the_one_that_is_near(
    run: Run, repository: Path
) -> None:
    (repository / "toimenpiteet.csv").write_text("id\n", encoding="utf-8")
    for name, hint in (("toimenpitet.csv", "Tarkoititko toimenpiteet.csv?"),
                       ("muu.xlsx", "Tarkista tiedoston nimi ja kansio."),
                       ("ei/ole.csv", "Tarkista tiedoston nimi ja kansio.")):  # fmt: skip
        outcome = run("import", name, "measures", "--lang", "fi")
        assert (outcome.code, f"Tiedostoa {name} ei ole." in outcome.err) == (2, True)
        assert hint in outcome.err


def test_a_command_of_another_place_is_shown_the_way(run: Run) -> None:
    outcome = run("organisation", "undo", "x", "--lang", "fi")
    assert outcome.code == 2
    assert "Komentoa stcli organisation undo ei ole." in outcome.err
    assert "Se on oma komentonsa: stcli undo --help" in outcome.err


def test_the_first_page_begins_with_the_work_and_ends_with_housekeeping(run: Run) -> None:
    page = run("--help", "--lang", "fi").out
    places = [page.index(f"\n  {name} ") for name in ("phenomenon", "measure", "edit", "fmt")]
    assert places == sorted(places)


# Usage


def test_without_a_command_there_is_help_in_the_chosen_language(run: Run) -> None:
    for arguments in (("--lang", "fi"), ("focus-area", "--lang", "fi"), ("help", "--lang", "fi")):
        outcome = run(*arguments)
        assert outcome.code == 0
        assert outcome.out.startswith("Käyttö: stcli")


def test_what_is_missing_is_named_in_the_chosen_language(run: Run) -> None:
    assert run("show", "--lang", "fi").err.startswith("virhe: TIETUE puuttuu.")
    assert run("show", "--lang", "sv").err.startswith("fel: POST saknas.")
    assert run("show").err.startswith("error: RECORD is missing.")
    assert run("undo", "x", "--lang", "fi").err.startswith("virhe: --reason puuttuu.")


def test_the_arguments_of_a_help_page_are_words_of_the_language(run: Run) -> None:
    assert "stcli set [VALITSIMET] TIETUE KENTTÄ=ARVO…" in run("set", "--help", "--lang", "fi").out
    assert "stcli list [FLAGGOR] TYP" in run("list", "--help", "--lang", "sv").out


def test_the_blanks_in_values_are_words_of_the_language_too(run: Run) -> None:
    page = run("organisation", "dissolve", "--help", "--lang", "fi").out
    assert "--successor ORGANISAATIO[=MUUTOS]" in page


@pytest.mark.parametrize(
    ("command", "lang", "told"),
    [
        ("measure start", "fi", "--date PÄIVÄ  "),
        ("measure start", "sv", "--today DATUM  "),
        ("measure add", "en", "--lead ORG  "),
        ("measure add", "en", "--planned-end DATE  "),
        ("focus-area close", "en", "--decision DECISION  "),
        ("focus-area close", "en", "--item N  "),
        ("measure indicator", "fi", "--direction up|down  "),
        ("measure indicator", "fi", "--target-date PÄIVÄ  "),
        ("phenomenon select", "fi", "--focus-area UUSI-TUNNUS  "),
        ("organisation add", "fi", "--type ARVO  "),
        ("status", "en", "--lang fi|sv|en  "),
        ("list", "en", "--status STATUS  "),
    ],
)
def test_the_blank_of_an_option_says_what_it_takes(
    command: str, lang: str, told: str, run: Run
) -> None:
    assert told in run(*command.split(), "--help", "--lang", lang).out


def test_what_can_be_given_again_says_so(run: Run) -> None:
    assert "Participants; can be repeated" in run("focus-area", "propose", "--help").out


def test_a_day_that_no_decision_gives_is_today_by_default(run: Run) -> None:
    pages = [" ".join(run(*c.split(), "--help").out.split())
             for c in ("measure start", "focus-area open", "meeting hold")]  # fmt: skip
    assert ["(else today)" in page for page in pages] == [True, False, False]
    assert ["decision's day" in page for page in pages] == [False, True, False]
    assert "(else the day of the meeting)" in pages[2]


def test_too_many_words_are_named(run: Run) -> None:
    outcome = run("explain", "period-order", "and", "more", "--lang", "fi")
    assert (outcome.code, "liikaa sanoja: and more" in outcome.err) == (2, True)


def test_of_an_option_in_several_languages_the_finnish_one_is_suggested(run: Run) -> None:
    assert "--abbreviation-fi?" in run("organisation", "add", "x", "--abbreviation", "X").err


# Help pages


def test_fixed_values_stand_on_the_help_page_with_what_they_are_called(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STCLI_LANG", "fi")
    page = " ".join(run("organisation", "add", "--help").out.split())
    assert "Tyyppi: ministry (ministeriö), agency (virasto tai laitos)" in page
    assert "Nimi suomeksi" in page


def test_what_is_inside_a_field_says_to_what_it_belongs(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STCLI_LANG", "fi")
    page = " ".join(run("measure", "add", "--help").out.split())
    assert "Suunniteltu aikataulu: alkaa" in page
    assert "Suunniteltu aikataulu: päättyy" in page


@pytest.mark.parametrize("columns", [40, 60, 80, 120])
def test_help_keeps_to_the_screen(
    run: Run, monkeypatch: pytest.MonkeyPatch, columns: int
) -> None:  # fmt: skip
    monkeypatch.setenv("COLUMNS", str(columns))
    lines = run("undo", "--help", "--lang", "fi").out.splitlines()
    typed = ("  stcli", "Käyttö:")
    assert max(len(line) for line in lines if not line.startswith(typed)) <= columns


# What was changed


def test_an_edit_tells_who_joined_and_which_fields_were_filled_in() -> None:
    spek, sm = (
        organisation("spek", name=text("Keskus")),
        organisation("sm", name=text("Ministeriö")),
    )
    before = snapshot(focus_area("koti", participants=[{"organisation": "sm"}]), spek, sm)
    after = snapshot(
        focus_area(
            "koti", vision=text("Visio"),
            participants=[{"organisation": "sm"}, {"organisation": "spek"}],
        ), spek, sm,
    )  # fmt: skip
    assert said(before, after, "focus-areas/koti") == [
        "osallistujaksi kirjattu Keskus (spek)",
        "kirjattu visio: Visio",
    ]


def test_an_edit_of_a_list_without_keys_tells_what_was_added() -> None:
    before = snapshot(focus_area("koti"), measure("opas", "koti", goals=["a"]))
    after = snapshot(focus_area("koti"), measure("opas", "koti", goals=["a", "b"]))
    assert said(before, after, "measures/opas") == ["kirjattu tavoitteet: b"]


def said(before: Snapshot, after: Snapshot, reference: str) -> list[str]:
    old, new = before.records[reference], after.records[reference]
    return edited(old, new, after, Words("fi"))


def test_a_broken_record_is_named_with_the_line_of_its_error(run: Run, inside: Path) -> None:
    path = next((inside / "registry" / "focus-areas").glob("*.yaml"))
    lines = path.read_text(encoding="utf-8").splitlines()
    number = next(n for n, line in enumerate(lines, 1) if line.startswith("status:"))
    lines[number - 1] = "status: opne"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    assert f"(line {number})" in run("status").err


# Wide sentences on a narrow terminal


def test_findings_are_broken_between_words_on_a_terminal_only() -> None:
    from stcli.report.formats.text import flowing

    parts = (("path:1:1:", "strong"), ("one two three four five", None))
    assert list(flowing(parts, Screen(width=20), "", "  ")) == ["path:1:1: one two three four five"]
    lines = list(flowing(parts, Screen(terminal=True, width=20), "", "  "))
    assert lines == ["path:1:1: one two", "  three four five"]


def test_the_help_page_begins_with_what_the_work_is_about(run: Run) -> None:
    page = run("--help", "--lang", "en").out
    names = re.findall(r"^  ([a-z-]+)  ", page, re.MULTILINE)
    assert [name for name in names if name in ("phenomenon", "meeting", "edit", "audit")] == [
        "phenomenon", "meeting", "edit", "audit",
    ]  # fmt: skip
