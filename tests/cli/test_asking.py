"""Questions: how they are answered, and the longer command lines that they make.

Keys come through a pipe instead of a keyboard; the rest is as on a terminal.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from threading import Timer
from typing import Any

import pytest
from prompt_toolkit.input.base import PipeInput
from prompt_toolkit.input.defaults import create_pipe_input
from prompt_toolkit.output import DummyOutput

from stcli.cli.asking import Asker, Choice, GivenUp, fitting, may_ask
from stcli.cli.choosing import choices_of, companions, decisions_and_meetings, standing
from stcli.cli.command_tree import build, call
from stcli.cli.dialogue import Dialogue, command_line
from stcli.cli.gather import head
from stcli.cli.settings import settings_of
from stcli.cli.shell import Shell
from stcli.domain.refusal import EXIT_INTERRUPTED, Refusal
from stcli.report.words import Words
from tests.cli.made_up import AREA, Run, commit, content, git, write
from tests.domain.building import focus_area, measure, part, snapshot

TODAY = "2026-11-24"
CHOICES = (Choice("spek", "Pelastusalan Keskusjärjestö"), Choice("sm", "sisäministeriö"),
           Choice("spr", "Punainen Risti"))  # fmt: skip
CTRL_C, CTRL_D = "\x03", "\x04"


@pytest.fixture
def keyboard() -> Iterator[PipeInput]:
    with create_pipe_input() as pipe:
        # A question that nobody expected is given up instead of waiting for ever.
        timer = Timer(30, pipe.send_text, [CTRL_C * 9])
        timer.start()
        yield pipe
        timer.cancel()


@pytest.fixture
def asker(keyboard: PipeInput) -> Asker:
    return Asker(Words("en"), colour=False, source=keyboard, screen=DummyOutput())


def typed(keyboard: PipeInput, *lines: str) -> None:
    keyboard.send_text("".join(f"{line}\r" for line in lines))


# Single questions


@pytest.mark.parametrize(
    ("keys", "chosen"),
    [
        ("sm", "sm"),
        ("keskus", "spek"),
        ("punainen risti", "spr"),
        ("risti pun", "spr"),
        ("SISÄ", "sm"),
    ],
)
def test_one_of_several_is_chosen_by_words(
    keys: str, chosen: str, asker: Asker, keyboard: PipeInput
) -> None:
    typed(keyboard, keys)
    assert asker.one("Which", CHOICES) == chosen


def test_what_is_not_clear_is_asked_again(asker: Asker, keyboard: PipeInput) -> None:
    keyboard.send_text("sp\r\x15nothing of the sort\r\x15\rspek\r")
    assert asker.one("Which", CHOICES) == "spek"


def test_enter_takes_the_only_choice(asker: Asker, keyboard: PipeInput) -> None:
    typed(keyboard, "")
    assert asker.one("Which", CHOICES[:1]) == "spek"


def test_what_is_wrong_with_an_answer_is_told() -> None:
    asker = Asker(Words("en"), colour=False)
    told = []
    for given in ("sp", "sekp", "zzzzzzzz", ""):
        with pytest.raises(ValueError, match=r"\.|\?|:") as caught:
            asker._chosen(given, CHOICES)
        told.append(str(caught.value))
    assert told[0].startswith("2 fit “sp”")
    assert told[1] == "There is no “sekp”. Did you mean spek?"
    assert told[2] == told[3] == "Choose one of those shown; typing narrows them down."


def test_an_optional_answer_may_be_left_out(asker: Asker, keyboard: PipeInput) -> None:
    typed(keyboard, "")
    assert asker.one("Which", CHOICES, optional=True) == ""


def test_those_that_begin_with_what_was_typed_come_first() -> None:
    assert next(c.value for c in fitting("s", CHOICES)) == "spek"
    assert [c.value for c in fitting("r", CHOICES)] == ["spek", "sm", "spr"]
    assert [c.value for c in fitting("spr", CHOICES)] == ["spr"]


@pytest.mark.parametrize(
    ("lang", "key", "answer"),
    [("en", "", True), ("en", "no", False), ("fi", "k", True), ("fi", "ei", False),
     ("sv", "ja", True), ("sv", "n", False), ("fi", "y", True)],
)  # fmt: skip
def test_yes_and_no_are_said_in_the_user_s_language(
    lang: str, key: str, answer: bool, keyboard: PipeInput
) -> None:
    typed(keyboard, key)
    asker = Asker(Words(lang), colour=True, source=keyboard, screen=DummyOutput())
    assert asker.yes("Save") is answer


def test_what_is_neither_is_asked_again(asker: Asker, keyboard: PipeInput) -> None:
    keyboard.send_text("perhaps\r\x15n\r")
    assert asker.yes("Save") is False


@pytest.mark.parametrize("key", [CTRL_C, CTRL_D])
def test_a_person_may_give_up(key: str, asker: Asker, keyboard: PipeInput) -> None:
    keyboard.send_text(key)
    with pytest.raises(GivenUp):
        asker.text("Title", str)


def test_nobody_is_asked_without_a_terminal() -> None:
    assert not may_ask(False, {})
    assert not may_ask(True, {})
    assert not may_ask(False, {"CI": "true"})


def test_a_command_line_is_told_as_it_is_typed() -> None:
    line = command_line(["focus-area", "close", "x", "--reason", "Tehty ja 'valmis'"])
    assert line.startswith("stcli focus-area close x --reason ")


# Whole commands

Played = Callable[..., tuple[int, list[str]]]


@pytest.fixture
def played(repository: Path, keyboard: PipeInput) -> Played:
    """Run a command with keys instead of what lacks; the exit code and the longer line."""

    def _played(line: str, *keys: str, more: Sequence[str] = ()) -> tuple[int, list[str]]:
        arguments = [*line.split(), "--today", TODAY, *more]
        shell = Shell(settings_of(arguments, {}))
        shell.command = arguments[0]
        command: Any = build(arguments[0])
        asker = Asker(shell.words, colour=False, source=keyboard, screen=DummyOutput())
        typed(keyboard, *keys)
        dialogue = Dialogue(shell, command, arguments, asker)
        try:
            return call(command, arguments, shell), arguments
        except Refusal as refusal:
            code = dialogue.go_on(refusal, lambda words: call(command, words, shell))
        return code, [w for w in dialogue.words if w not in ("--today", TODAY)]

    return _played


def subject() -> str:
    return git(Path.cwd(), "log", "-1", "--format=%s").strip()


def test_a_new_record_is_asked_for_title_id_and_all_that_it_needs(
    played: Played, capsys: pytest.CaptureFixture[str]
) -> None:
    code, line = played("measure add", "Uusi malli", "", "", "virasto", "6/2027", "y")
    assert (code, subject()) == (0, "measure: add uusi-malli")
    assert line == [
        "measure", "add", "uusi-malli", "--title-fi", "Uusi malli",
        "--focus-area", "esimerkki-alue", "--lead", "esimerkki-virasto", "--planned-end", "2027-06",
    ]  # fmt: skip
    said = capsys.readouterr()
    assert "The same in one line: stcli measure add" in said.err
    assert "one line" not in said.out


def test_a_transition_is_asked_for_the_record_and_the_decision(played: Played, run: Run) -> None:
    run("meeting", "plan", "--body", "cooperation-group", "--date", "2026-03-12")
    run("meeting", "hold", "cooperation-group-2026-1")
    area = ["--participant", "esimerkki-ministerio", "--participant", "esimerkki-virasto"]
    run("focus-area", "propose", "uusi", "--title-fi", "Uusi", "--date", "2026-03-01", *area)
    code, line = played("focus-area open", "uusi", "", "Avataan.", "")
    assert (code, subject()) == (0, "focus-area: open uusi")
    assert line[2:] == ["uusi", "--meeting", "cooperation-group-2026-1", "--text-fi", "Avataan."]


@pytest.fixture
def under_way(run: Run, repository: Path) -> str:
    """An open focus area with a measure under way, and a meeting that may close it."""
    both = ("--participant", "esimerkki-ministerio", "--participant", "esimerkki-virasto")
    for line, more in (
        ("meeting plan --body cooperation-group --date 2026-03-12", ()),
        ("meeting hold cooperation-group-2026-1", ()),
        ("meeting plan --body cooperation-group --date 2026-04-12", ()),
        ("meeting hold cooperation-group-2026-2", ()),
        ("focus-area propose uusi --title-fi Uusi --date 2026-03-01", both),
        ("focus-area open uusi --meeting cooperation-group-2026-1 --text-fi Avataan.", ()),
        ("measure add mitta --focus-area uusi --lead esimerkki-virasto --title-fi M", ()),
    ):
        dated = ("--date", "2026-03-20") if line.startswith("measure") else ()
        assert run(*line.split(), *more, *dated).code == 0, line
    return "uusi"


def test_what_stands_in_the_way_of_a_closing_is_settled_by_questions(
    played: Played, under_way: str, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = ("Valmis", "2026-2", "Hyvä tulos", "cancel", "Ei enää tarpeen", "Päätetään.", "")
    code, line = played("focus-area close uusi", *answers)
    assert (code, subject()) == (0, "focus-area: close uusi")
    assert line[3:] == [
        "--reason", "Valmis", "--meeting", "cooperation-group-2026-2",
        "--outcome-fi", "Hyvä tulos", "--cancel-measures", "Ei enää tarpeen",
        "--text-fi", "Päätetään.",
    ]  # fmt: skip
    assert "measures/mitta" in capsys.readouterr().err


def test_measures_in_the_way_may_move_to_another_open_area(
    played: Played, under_way: str, run: Run
) -> None:
    both = ("--participant", "esimerkki-ministerio", "--participant", "esimerkki-virasto")
    run("focus-area", "propose", "toinen", "--title-fi", "Toinen", "--date", "2026-03-01", *both)
    meeting = ("--meeting", "cooperation-group-2026-1", "--text-fi", "Avataan.")
    assert run("focus-area", "open", "toinen", *meeting).code == 0
    told = ("--reason", "R", "--outcome-fi", "T", "--meeting", "cooperation-group-2026-2")
    code, line = played(
        "focus-area close uusi", "move", "toinen", "", "", more=[*told, "--text-fi", "P"]
    )
    assert (code, line[-2:]) == (0, ["--move-measures", "toinen"])


def test_what_was_answered_is_not_lost_when_the_command_is_refused(
    played: Played, under_way: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(Refusal, match="date-order"):  # the measure is younger than the meeting
        played("focus-area close uusi --outcome-fi T --cancel-measures S", "Syy", "2026-1")
    assert "Your answers so far in one line: stcli focus-area close" in capsys.readouterr().err


def test_what_an_import_could_not_know_is_asked_for(played: Played) -> None:
    area = {**AREA, "id": "tuotu", "status": "open", "origin": "imported",
            "history": [{"action": "import", "to": "open"}]}  # fmt: skip
    write(Path.cwd(), {"registry/focus-areas/tuotu.yaml": content("focus-areas/tuotu", area)})
    commit(Path.cwd())
    code, line = played("learn tuotu", "date", "12.3.2021", "phase", "preparation", "", "")
    assert (code, line[2:]) == (0, ["date=2021-03-12", "phase=preparation"])


def test_several_are_asked_for_where_several_may_be_given(played: Played) -> None:
    answers = ("Ilmiö", "", "virasto", "ministerio", "", "")
    code, line = played("phenomenon propose", *answers)
    assert code == 0
    assert line[2:] == [
        "ilmio", "--title-fi", "Ilmiö", "--proposed-by", "esimerkki-virasto",
        "--proposed-by", "esimerkki-ministerio",
    ]  # fmt: skip


def test_a_kind_is_asked_for_too(played: Played) -> None:
    assert played("list", "measures") == (0, ["list", "measures"])


def test_an_id_must_be_free_and_of_the_right_form(played: Played) -> None:
    wrong = "\x15Iso Nimi\r\x15esimerkki-opas\r\x15oma-nimi"
    code, line = played("measure add", "Opas", wrong, "", "virasto", "", "")
    assert (code, line[2]) == (0, "oma-nimi")


def test_a_meeting_to_come_has_decided_nothing_yet(played: Played, run: Run) -> None:
    run("meeting", "plan", "--body", "cooperation-group", "--date", "2026-12-10")
    with pytest.raises(Refusal, match="needs-decision"):
        played("focus-area defer", "")


def test_a_recorded_decision_is_offered_too(played: Played, run: Run) -> None:
    decision = ("--date", "2026-03-12", "--body", "cooperation-group")
    about = ("--decides", "focus-area.defer", "--subject", str(AREA["id"]), "--text-fi", "Ei nyt.")
    assert run("decision", "record", *decision, *about).code == 0
    code, line = played("focus-area defer", "", "", "")
    assert (code, line[2:]) == (0, ["esimerkki-alue", "--decision", "2026-03-12-1"])


def test_a_reading_command_asks_which_record(
    played: Played, capsys: pytest.CaptureFixture[str]
) -> None:
    assert played("show", "opas") == (0, ["show", "measures/esimerkki-opas"])
    assert "Esimerkki: opas" in capsys.readouterr().out


def test_a_field_and_its_value_are_asked_for(played: Played) -> None:
    code, line = played("set", "opas", "planned.start=", "3/2026", "", "")
    assert (code, line[1:]) == (0, ["measures/esimerkki-opas", "planned.start=2026-03"])
    code, line = played("set esimerkki-virasto", "type=", "foundation", "", "")
    assert (code, line[2:]) == (0, ["type=foundation"])


def test_days_are_checked_and_become_iso(played: Played) -> None:
    keys = ("cooperation-group", "joskus\x15huomenna", "")
    code, line = played("meeting plan", *keys)
    assert code == 0
    assert (
        line[2:] == ["--body", "cooperation-group", "--date", "2026-11-25"] or "2026-11-25" in line
    )


def test_a_near_name_and_an_unclear_one_are_asked_about(played: Played) -> None:
    assert played("show esimerkki-opaz", "y") == (0, ["show", "measures/esimerkki-opas"])
    assert played("show esimerkki", "measures/esimerkki-opas")[1] == [
        "show", "measures/esimerkki-opas",
    ]  # fmt: skip


def test_a_text_may_begin_with_a_dash(played: Played) -> None:
    code, line = played("measure cancel esimerkki-opas", "--- ei", "")
    assert (code, line[2:]) == (0, ["esimerkki-opas", "--reason=--- ei"])


def test_several_products_are_asked_for_and_each_may_be_left_out(played: Played) -> None:
    code, line = played("focus-area prepare esimerkki-alue", "", "Visio", "", "y")
    assert (code, line[3:]) == (0, ["--vision-fi", "Visio"])


def test_nothing_is_saved_without_a_yes(played: Played, capsys: pytest.CaptureFixture[str]) -> None:
    before = subject()
    assert played("measure start", "", "n")[0] == EXIT_INTERRUPTED
    assert subject() == before
    said = capsys.readouterr().err
    assert "Given up; nothing was changed.\nYour answers so far in one line: stcli measure" in said


def test_for_a_machine_giving_up_is_an_error(played: Played) -> None:
    with pytest.raises(Refusal) as caught:
        played("measure start", "", "n", more=["--json"])
    assert (caught.value.code, caught.value.exit) == ("given-up", EXIT_INTERRUPTED)


def test_yes_confirms_beforehand(played: Played) -> None:
    code, _ = played("measure start", "", more=["--yes"])
    assert (code, subject()) == (0, "measure: start esimerkki-opas")


def test_only_records_that_fit_the_step_are_offered(played: Played, run: Run) -> None:
    run("measure", "start", "esimerkki-opas")
    with pytest.raises(Refusal):
        played("measure resume")


def test_a_milestone_that_is_not_there_is_added_by_answers(
    played: Played, capsys: pytest.CaptureFixture[str]
) -> None:
    code, line = played(
        "measure milestone esimerkki-opas", "alku", "Alku", "maalis\x15\x153/2027", ""
    )
    assert (code, line[2:]) == (
        0,
        ["esimerkki-opas", "alku", "--title-fi", "Alku", "--due", "2027-03"],
    )
    assert "has no milestone alku" in capsys.readouterr().err
    # The second time those that there are can be chosen from, and a slip is asked about.
    assert (
        played("measure milestone esimerkki-opas", "Iso Nimi\x15loppu", "Loppu", "4/2027", "")[0]
        == 0
    )
    code, line = played("measure milestone esimerkki-opas lopu", "y", "")
    assert (code, line[2:]) == (0, ["esimerkki-opas", "loppu"])
    code, line = played("measure milestone esimerkki-opas", "alku", "")
    assert (code, line[2:]) == (0, ["esimerkki-opas", "alku"])


def test_an_indicator_is_added_and_then_chosen_for_its_value(played: Played) -> None:
    code, line = played("measure indicator esimerkki-opas", "jaetut", "Jaettuja oppaita", "")
    assert (code, line[2:]) == (
        0, ["esimerkki-opas", "jaetut", "--name-fi", "Jaettuja oppaita"],
    )  # fmt: skip
    code, line = played("measure observe esimerkki-opas", "oppaita", "120", "")
    assert (code, line[2:]) == (0, ["esimerkki-opas", "jaetut", "120"])
    code, line = played("measure observe esimerkki-opas jaetu 121", "y", "")
    assert (code, line[3]) == (0, "jaetut")


def test_what_stands_in_a_list_is_offered_for_correction_by_its_day(
    played: Played, run: Run
) -> None:
    run("measure", "report", "esimerkki-opas", "Alkoi.", "--date", "2026-03-12", "--lang", "fi")
    keys = ("progress 12 March text", "Ei alkanut.", "", "Väärin kirjattu", "")
    code, line = played("correct esimerkki-opas", *keys)
    assert (code, line[2]) == (0, "progress[#0].text=Ei alkanut.")
    run("measure", "milestone", "esimerkki-opas", "alku", "--title-fi", "Alku", "--due", "2027-01")
    code, line = played("set esimerkki-opas", "alku due", "5/2027", "", "")
    assert (code, line[2]) == (0, "milestones[#0].due=2027-05")


def test_what_only_grows_is_offered_for_correction_alone() -> None:
    seen = [{"date": "2026-05-01", "value": 92.5}]
    base = snapshot(
        focus_area("alue", participants=[part("sm", role="member")]),
        measure("toimi", "alue", goals=["palot"], progress=[{"date": "2026-04-01", "text": "T"}],
                indicators=[{"id": "kodit", "name": {"fi": "Kodit"}, "observations": seen}]),
    )  # fmt: skip
    record, words = base.records["measures/toimi"], Words("fi")
    offered = {c.value: c.title for c in standing(record, words, corrected=False)}
    assert offered == {
        "goals[#0]=": "tavoitteet 1",
        "indicators[#0].id=": "mittarit kodit: tunnus",
        "indicators[#0].name.fi=": "mittarit kodit: nimi: suomeksi",
    }
    more = {c.value: c.title for c in standing(record, words, corrected=True)}
    assert {path: more[path] for path in more.keys() - offered.keys()} == {
        "progress[#0].date=": "seuranta 1.4.2026: päivä",
        "progress[#0].text=": "seuranta 1.4.2026: seurantatieto",
        "indicators[#0].observations[#0].date=": ("mittarit kodit: havainnot 1.5.2026: päivä"),
        "indicators[#0].observations[#0].value=": ("mittarit kodit: havainnot 1.5.2026: arvo"),
    }
    people = [c.title for c in standing(base.records["focus-areas/alue"], words, corrected=True)]
    assert "osallistujat sm: rooli" in people


def test_an_end_without_a_successor_is_asked_about(played: Played, run: Run) -> None:
    run("focus-area", "join", "esimerkki-alue", "esimerkki-virasto")
    code, line = played("organisation dissolve esimerkki-virasto", "ministerio", "", "")
    assert (code, line[3:]) == (0, ["--successor", "esimerkki-ministerio"])
    # Whose tasks pass and to whom: the one that is gone, then its successor before the others.
    code, line = played("organisation hand-over", "virasto", "ministerio", "")
    assert (code, line[2:]) == (0, ["esimerkki-virasto", "esimerkki-ministerio"])


def test_that_nobody_carries_on_is_an_answer_too(played: Played, run: Run) -> None:
    run("focus-area", "join", "esimerkki-alue", "esimerkki-virasto")
    code, line = played("organisation dissolve esimerkki-virasto", "", "")
    assert (code, line[3:]) == (0, ["--no-successor"])


def test_only_what_can_be_undone_is_offered(played: Played, run: Run) -> None:
    with pytest.raises(Refusal):
        played("undo")
    run("measure", "start", "esimerkki-opas")
    code, line = played("undo", "", "Ei alkanutkaan.", "")
    assert (code, line[1]) == (0, "measures/esimerkki-opas")


def test_what_has_ended_gets_nothing_new(run: Run, under_way: str) -> None:
    settled = ("--outcome-fi", "Tulos", "--cancel-measures", "Ei.", "--reason", "Valmis")
    meeting = ("--meeting", "cooperation-group-2026-2", "--text-fi", "Päätetään.")
    assert run("focus-area", "close", "uusi", *settled, *meeting).code == 0
    run("organisation", "dissolve", "esimerkki-virasto", "--no-successor")
    snapshot = head(Shell(settings_of([], {})))[0]
    words = Words("fi")
    for kind, verb, gone in (("focus-area", "add", "uusi"), ("focus-area", "move", "uusi"),
                             ("organisation", "join", "esimerkki-virasto")):  # fmt: skip
        assert gone not in [c.value for c in choices_of(snapshot, kind, verb, words)]
        assert gone in [c.value for c in choices_of(snapshot, kind, "show", words)]
    known = [c.value for c in choices_of(snapshot, "organisation", "hand-over OLD", words)]
    assert known == ["esimerkki-virasto"]


def test_what_can_t_be_asked_is_refused_as_ever(played: Played) -> None:
    with pytest.raises(Refusal, match="usage-option"):
        played("measure start --nonsense x")


@pytest.mark.parametrize("more", [(), ("--no-input",)])
def test_without_a_terminal_the_plain_refusal_stays(
    more: tuple[str, ...], repository: Path, run: Run
) -> None:
    outcome = run("focus-area", "close", *more)
    assert (outcome.code, outcome.out) == (2, "")
    assert run("measure", "start", "esimerkki-opas", "--date", "x", *more).code == 2
    assert run("measure", "cancel", "esimerkki-opas", *more).code == 2


def test_a_proposal_is_asked_whose_it_is_and_what_it_rests_on(played: Played, run: Run) -> None:
    made = ("--title-fi", "I", "--proposed-by", "esimerkki-virasto")
    assert run("phenomenon", "propose", "ilmio", *made).code == 0
    code, line = played("focus-area propose", "Uusi", "", "", "virasto", "ministerio", "n")
    assert code == EXIT_INTERRUPTED
    assert line[2:] == [
        "uusi", "--title-fi", "Uusi", "--participant", "esimerkki-virasto",
        "--participant", "esimerkki-ministerio",
    ]  # fmt: skip


def test_the_new_day_of_a_meeting_is_asked_for_as_a_day(played: Played, run: Run) -> None:
    assert run("meeting", "plan", "--body", "cooperation-group", "--date", "2026-12-10").code == 0
    code, line = played("meeting reschedule", "", "joskus\x15huomenna", "Sairastumisia", "")
    assert (code, line[3:]) == (0, ["--to", "2026-11-25", "--reason", "Sairastumisia"])


def test_only_meetings_that_may_have_decided_are_offered(played: Played, run: Run) -> None:
    for body, day in (("cooperation-group", "2026-12-10"), ("cooperation-group", "2026-03-12"),
                      ("expert-network", "2026-03-13")):  # fmt: skip
        assert run("meeting", "plan", "--body", body, "--date", day).code == 0
    known = Shell(settings_of(["x", "--today", TODAY], {})).snapshot()
    about = "focus-areas/esimerkki-alue"
    found = decisions_and_meetings(known, "focus-area.defer", about, Words("fi"), TODAY)
    assert [choice.value for choice in found] == ["cooperation-group-2026-2"]


def test_those_who_take_part_come_first_and_those_who_are_gone_last(repository: Path) -> None:
    gone = {"id": "lakannut", "name": {"fi": "Aa lakannut"}, "type": "agency",
            "status": "dissolved", "origin": "imported",
            "history": [{"action": "import", "to": "dissolved"}]}  # fmt: skip
    write(repository, {"registry/organisations/lakannut.yaml": content("organisations/x", gone)})
    known = Shell(settings_of(["x"], {})).snapshot()
    first = companions(known, ["measure", "report", "esimerkki-opas"])
    assert "esimerkki-virasto" in first
    found = choices_of(known, "organisation", "report", Words("fi"), ["esimerkki-virasto"])
    assert found[0].value == "esimerkki-virasto"
    assert (found[-1].value, found[-1].title) == ("lakannut", "Aa lakannut (lakannut)")


def test_enter_writes_out_what_was_meant(asker: Asker, keyboard: PipeInput) -> None:
    typed(keyboard, "punainen")
    assert asker._prompt("Which", lambda it: asker._chosen(it, CHOICES), choices=CHOICES) == "spr"
