"""The meeting loop beyond the story: questions on a terminal, machines, odd registries."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

from stcli.cli.asking import Asker
from stcli.cli.interview import interview
from stcli.cli.settings import Settings
from stcli.cli.shell import Shell
from stcli.domain.changing.ruling import Ruling
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.refusal import Refusal
from tests.cli.made_up import AGENCY, MINISTRY, Run, git
from tests.domain.building import (
    SCHEMAS,
    Made,
    closed_area,
    entry,
    focus_area,
    meeting,
    open_area,
    organisation,
    part,
    phenomenon,
    registry,
    started_area,
    text,
)

DAY = "2026-11-20"
ID = "cooperation-group-2026-4"
TODAY = "2026-11-24"
COMING = "cooperation-group-2026-1"
CLEARED = "\x15"  # what stands ready as an answer is wiped out


def item(
    number: int, subject: str | None = None, proposal: str | None = "Avataan."
) -> dict[str, Any]:
    told: dict[str, Any] = {"item": number, "title": {"fi": f"Asia {number}"}}
    told |= {"subject": subject} if subject else {}
    return told | ({"proposal": {"fi": proposal}} if proposal else {})


@contextmanager
def asker(typed: str, shell: Shell) -> Iterator[Asker]:
    with create_pipe_input() as source:
        source.send_text(typed)
        yield Asker(shell.words, False, source=source, screen=DummyOutput())


def asked(
    typed: str,
    *items: dict[str, Any],
    records: tuple[Made | list[Made], ...] = (),
    yes: bool = True,
) -> list[Ruling]:
    """What an interview about a meeting's items gives when this is typed."""
    settings = Settings({})
    settings.lang, settings.yes = "fi", yes
    shell = Shell(settings)
    known = Snapshot.of(registry(meeting(ID, DAY, agenda=list(items)), *records), SCHEMAS)
    with asker(typed, shell) as asking:
        return interview(shell, known, known.records[f"meetings/{ID}"], asking)


# Questions on a terminal


def test_enter_means_as_proposed() -> None:
    found = asked("\r\r", item(1, "focus-areas/a"), records=(focus_area("a"),))
    assert found == [Ruling(1, "open")]


def test_what_is_decided_otherwise_is_told_in_words() -> None:
    found = asked(
        f"lykkää\r{CLEARED}Palataan.\rKesken.\r", item(1, "focus-areas/a"),
        records=(focus_area("a"),),
    )  # fmt: skip
    assert found == [Ruling(1, "defer", text={"fi": "Palataan."}, reason="Kesken.")]


def test_a_step_that_nobody_proposed_has_the_usual_words_ready() -> None:
    found = asked("hylkää\r\r\r", item(1, "focus-areas/a"), records=(focus_area("a"),))
    assert found == [Ruling(1, "reject")]


def test_the_word_of_the_file_is_understood_too() -> None:
    found = asked("defer\r\r\r", item(1, "focus-areas/a"), records=(focus_area("a"),))
    assert found == [Ruling(1, "defer")]


def test_the_questions_name_decisions_as_people_do(monkeypatch: pytest.MonkeyPatch) -> None:
    questions = []
    ask = Asker._prompt

    def noted(self: Asker, question: str, *rest: Any, **more: Any) -> str:
        questions.append(question)
        return ask(self, question, *rest, **more)

    monkeypatch.setattr(Asker, "_prompt", noted)
    asked("lykkää\r\r\rk\r", item(1, "focus-areas/a"), records=(focus_area("a"),), yes=False)
    assert questions[0] == "Päätös (Enter: avaa)"
    assert questions[-1] == "Tallennetaanko päätökset (1 lykkää)? [K/e]"


def test_items_may_be_skipped_and_noted() -> None:
    found = asked("skip\r\rMerkitään.\r", item(1, "focus-areas/a"), item(2, proposal=None),
                  records=(focus_area("a"),))  # fmt: skip
    assert found == [Ruling(2, "other", text={"fi": "Merkitään."})]


def test_closing_asks_for_reason_outcome_and_measures() -> None:
    typed = "close\rPäätetään.\rValmis.\rTulos.\rcancel_measures\rEi jatketa.\r"
    (found,) = asked(typed, item(1, "focus-areas/a"), records=(started_area("a"),))
    assert (found.decision, found.reason, found.cancel_measures) == (
        "close",
        "Valmis.",
        "Ei jatketa.",
    )
    assert found.outcomes == {"outcome": {"fi": "Tulos."}}


def test_measures_move_to_an_area_that_is_chosen() -> None:
    typed = "close\rPäätetään.\rValmis.\rTulos.\rmove_measures\rb\r"
    records = (
        started_area("a"),
        open_area("b", number=2),
        open_area("c", number=3),
        closed_area("z", number=4),
    )
    (found,) = asked(typed, item(1, "focus-areas/a"), records=records)
    assert found.move_measures == "b"


def test_the_answers_are_confirmed_before_they_are_saved() -> None:
    records = (focus_area("a"),)
    assert asked("\r\r\r", item(1, "focus-areas/a"), records=records, yes=False)
    with pytest.raises(Refusal, match="minutes-given-up"):
        asked("\r\rei\r", item(1, "focus-areas/a"), records=records, yes=False)


def test_giving_up_saves_nothing() -> None:
    with pytest.raises(Refusal, match="minutes-given-up"):
        asked("\r\x03", item(1, "focus-areas/a"), records=(focus_area("a"),))


@pytest.mark.parametrize("last", ["\x03", "ei\r"])
def test_what_was_answered_before_giving_up_is_kept(
    last: str, capsys: pytest.CaptureFixture[str]
) -> None:
    items = (item(1, "focus-areas/a"), item(2))
    with pytest.raises(Refusal, match="minutes-given-up"):
        asked(f"lykkää\r\rKesken.\r\r\r{last}", *items, records=(focus_area("a"),), yes=False)
    kept = capsys.readouterr().err
    assert f"stcli meeting minutes {ID} TIEDOSTO" in kept
    assert "  - item: 1\n    decision: defer\n    reason: Kesken.\n" in kept


# The command line


def done(run: Run, *arguments: str, code: int = 0) -> Any:
    outcome = run(*arguments, "--today", TODAY, "--json")
    assert outcome.code == code, outcome
    return outcome.envelope


def test_machines_get_the_agenda_with_its_facts(repository: Path, run: Run) -> None:
    done(run, "meeting", "plan", "--body", "cooperation-group", "--date", "2026-12-10")
    told = done(run, "meeting", "agenda", COMING)["data"]
    assert told["commit"] == git(repository, "rev-parse", "HEAD").strip()
    assert [(i["item"], i["subject"], i["step"]) for i in told["agenda"]] == [
        (1, "focus-areas/esimerkki-alue", "open")
    ]
    again = done(run, "meeting", "agenda", COMING)["data"]
    assert (again["commit"], again["agenda"]) == (None, told["agenda"])
    shown = done(run, "meeting", "agenda", COMING, "--show-only")["data"]
    assert shown["agenda"] == told["agenda"]
    assert (shown["since"], shown["meeting"]) == (None, f"meetings/{COMING}")


def test_a_dry_run_shows_the_agenda_and_the_difference(repository: Path, run: Run) -> None:
    done(run, "meeting", "plan", "--body", "cooperation-group", "--date", "2026-12-10")
    before = git(repository, "rev-parse", "HEAD")
    shown = run("meeting", "agenda", COMING, "--dry-run", "--today", TODAY)
    assert shown.out.startswith("Agenda: kansallinen yhteistyöryhmä, 10 December 2026\n")
    assert "+    subject: focus-areas/esimerkki-alue\n" in shown.out
    assert "agenda" in done(run, "meeting", "agenda", COMING, "--dry-run")["data"]
    assert git(repository, "rev-parse", "HEAD") == before


def test_only_the_formats_of_an_agenda_are_known(repository: Path, run: Run) -> None:
    refused = run("meeting", "agenda", COMING, "-f", "csv")
    assert refused.code == 2
    assert "markdown" in refused.err


def test_an_agenda_goes_to_a_file(repository: Path, run: Run, tmp_path: Path) -> None:
    done(run, "meeting", "plan", "--body", "cooperation-group", "--date", "2026-12-10")
    file = tmp_path / "agenda.md"
    arguments = ("meeting", "agenda", COMING, "-f", "markdown", "-o", str(file), "--today", TODAY)
    assert run(*arguments).out == ""
    assert file.read_text("utf-8").startswith("# Agenda: ")


def test_machines_get_the_findings_of_refused_decisions(
    repository: Path, run: Run, tmp_path: Path
) -> None:
    done(run, "focus-area", "propose", "yksin", "--title-fi", "Yksin", "--participant",
         "esimerkki-virasto", "--date", "2026-01-02")  # fmt: skip
    done(run, "meeting", "plan", "--body", "cooperation-group", "--date", "2026-11-20")
    done(run, "meeting", "agenda", COMING)
    done(run, "meeting", "hold", COMING)
    file = tmp_path / "p.yaml"
    file.write_text("decisions:\n  - item: 2\n    decision: open\n", "utf-8")
    told = done(run, "meeting", "minutes", COMING, str(file), code=3)
    assert told["error"]["code"] == "minutes-refused"
    assert "Item 2 (line 2): " in told["error"]["message"]
    assert [f["rule"] for f in told["findings"]] == ["several-organisations"]


def test_decisions_come_from_standard_input_too(
    repository: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    import io

    done(run, "meeting", "plan", "--body", "cooperation-group", "--date", "2026-11-20")
    done(run, "meeting", "agenda", COMING)
    done(run, "meeting", "hold", COMING)
    monkeypatch.setattr("sys.stdin", io.StringIO("decisions:\n  - item: 1\n    decision: open\n"))
    told = done(run, "meeting", "minutes", COMING, "-")["data"]
    assert told["records"] == ["decisions/2026-11-20-1", "focus-areas/esimerkki-alue"]


def test_the_address_of_the_minutes_alone_can_be_stored(repository: Path, run: Run) -> None:
    done(run, "meeting", "plan", "--body", "cooperation-group", "--date", "2026-11-20")
    done(run, "meeting", "agenda", COMING)
    done(run, "meeting", "hold", COMING)
    address = "https://example.invalid/minutes.pdf"
    left = run("meeting", "minutes", COMING, "--minutes", address, "--today", TODAY)
    assert left.code == 0
    assert "Item 1 is left without a decision." in left.err
    assert done(run, "show", f"meetings/{COMING}")["data"]["minutes"] == address


@pytest.mark.parametrize(
    ("lang", "words"),
    [("fi", "Kirjaa tämä rivi pöytäkirjaan"), ("sv", "Skriv denna rad i protokollet"),
     ("en", "Print this line in the minutes")],
)  # fmt: skip
def test_the_minutes_get_the_checkpoint_of_their_commit(
    lang: str, words: str, repository: Path, run: Run
) -> None:
    held(run)
    address = ("--minutes", "https://example.invalid/minutes.pdf")
    said = run("meeting", "minutes", COMING, *address, "--today", TODAY, "--lang", lang)
    told, line = said.out.splitlines()[-2:]
    assert told.startswith(words)
    assert line == run("audit", "checkpoint").out.splitlines()[-1]
    assert line.startswith("stcli-checkpoint-v1 origin ")
    assert run("audit", "verify", "--checkpoint", line, "--today", TODAY).code == 0
    again = run("meeting", "minutes", COMING, *address, "--today", TODAY, "--lang", lang)
    assert "checkpoint" not in again.out  # nothing was saved


def test_machines_get_the_checkpoint_of_the_minutes_too(repository: Path, run: Run) -> None:
    held(run)
    address = ("--minutes", "https://example.invalid/minutes.pdf")
    planned = done(run, "meeting", "minutes", COMING, *address, "--dry-run")["data"]
    assert "checkpoint" not in planned
    told = done(run, "meeting", "minutes", COMING, *address)["data"]
    expected = done(run, "audit", "checkpoint")["data"]
    assert told["checkpoint"] == {k: v for k, v in expected.items() if k != "signature"}
    assert told["checkpoint"]["commit"] == told["commit"]


@pytest.mark.parametrize("form", ["text", "json"])
def test_minutes_are_saved_where_there_can_be_no_checkpoint(
    form: str, repository: Path, run: Run
) -> None:
    held(run)
    grafts = repository / ".git/info/grafts"
    grafts.parent.mkdir(exist_ok=True)
    grafts.write_text("")
    address = ("--minutes", "https://example.invalid/minutes.pdf")
    said = run("meeting", "minutes", COMING, *address, "--today", TODAY, "-f", form)
    assert (said.code, "stcli-checkpoint" in said.out) == (0, False)
    assert "There is no checkpoint for the minutes: The history of this copy" in said.err
    assert form == "text" or said.envelope["data"]["checkpoint"] is None
    assert done(run, "show", f"meetings/{COMING}")["data"]["minutes"] == address[1]


def held(run: Run) -> None:
    """A meeting that was held and has one open item."""
    done(run, "meeting", "plan", "--body", "cooperation-group", "--date", "2026-11-20")
    done(run, "meeting", "agenda", COMING)
    done(run, "meeting", "hold", COMING)


def test_the_form_of_a_meeting_without_open_items_says_nothing_to_decide(
    repository: Path, run: Run
) -> None:
    done(run, "meeting", "plan", "--body", "secretariat", "--date", "2026-11-20")
    shown = run("meeting", "minutes", "secretariat-2026-1", "--template")
    assert shown.out.endswith("# decisions:\n")
    assert "There are no items" in run("meeting", "agenda", "secretariat-2026-1").out


def test_every_kind_of_subject_has_its_facts(run: Run, tmp_path: Path) -> None:
    """Whatever the agenda names: areas in every state, phenomena, organisations, nothing."""
    from tests.cli.made_up import commit, write
    from tests.domain.building import files

    people = [
        part("sm", from_="2026-02-01", to="2026-07-01"),
        part("sm", role="member", from_="2026-07-01"),
        part("spek", from_="2026-02-01", to="2026-08-01"), part("x", from_="2026-09-01"),
    ]  # fmt: skip
    bare = phenomenon("p", entry("propose", "2026-01-10"), support=None,
                      sources=[{"url": "https://example.invalid/s", "title": "Lähde"}])  # fmt: skip
    proposed = focus_area("e", entry("propose", "2026-02-01"), participants=None, phenomena=["q"])
    promised = [
        {"organisation": "sm", "resources": "Vanha lupaus", "date": "2026-01-11"},
        {"organisation": "sm", "resources": "Uusi lupaus", "date": "2026-01-12"},
        {"organisation": "spek", "resources": "Yksi", "date": "2026-01-12"},
    ]
    told: list[Any] = [
        open_area("a", participants=people), started_area("b", number=2, final_report="https://example.invalid/l"),
        closed_area("c", number=3), proposed, bare, phenomenon("q", support=promised),
        organisation("x"),
        organisation("uusi", entry("add", "2026-07-01")),
    ]  # fmt: skip
    subjects = ("focus-areas/a", "focus-areas/b", "focus-areas/c", "focus-areas/e", "phenomena/p",
                "organisations/x", "organisations/poissa", None)  # fmt: skip
    agenda = [item(n, subject, None) for n, subject in enumerate(subjects, 1)]
    agenda.append({"item": 9, "title": text("Muut muutokset edellisen kokouksen jälkeen")})
    plan = entry("plan", "2026-01-05", for_="2026-12-10")
    records = [meeting(ID, "2026-12-10", plan, agenda=agenda), meeting(COMING, "2026-06-01")]
    root = tmp_path / "subjects"
    write(root, {**files(*told, *records), **{f"schemas/{n}": c for n, c in SCHEMAS.items()}})
    git(tmp_path, "init", "--quiet", "--initial-branch=main", str(root))
    commit(root)
    shown = run(
        "-C", str(root), "meeting", "agenda", ID, "--show-only", "-f", "markdown", "--lang", "fi"
    )
    for line in (
        "- Koordinaattoria ei ole", "- Ilmiön kuvaus: ei kirjattu", "- Toimenpiteitä ei ole",
        "  - 1.7.2026: sm: uusi rooli osallistuja", "  - 1.8.2026: spek jäi pois",
        "  - 1.9.2026: x tuli mukaan", "- [Loppuraportti](<https://example.invalid/l>)",
        "- Painopiste c: päättynyt", "- Mukaan ei ole vielä kirjattu organisaatioita",
        "- Ilmiö: q", "- Tukijoita ei ole kirjattu", "- [Lähde: Lähde](<https://example.invalid/s>)",
        "- Organisaatio x: toiminnassa", "- 1.7.2026: Organisaatio uusi: lisätty",
        "  - Tukee: sm: Uusi lupaus", "  - Tukee: spek: Yksi",
    ):  # fmt: skip
        assert f"{line}\n" in shown.out, line
    assert "Vanha lupaus" not in shown.out


# Decided otherwise, and entered afterwards


def test_a_proposal_to_open_is_no_text_for_a_decision_to_wait(repository: Path, run: Run) -> None:
    day = ("--today", "2026-05-02")
    ids = [str(MINISTRY["id"]), str(AGENCY["id"])]
    for area in ("odottava", "hylattava"):
        run("focus-area", "propose", area, "--title-fi", f"Alue {area}", "--participant", ids[0],
            "--participant", ids[1], "--date", "2026-04-01", *day)  # fmt: skip
    run("meeting", "plan", "kokous", "--body", "cooperation-group", "--date", "2026-05-01", *day)
    run("meeting", "agenda", "kokous", *day)
    run("meeting", "hold", "kokous", *day)
    for verb, words in (("defer", "avata vielä"), ("reject", "olla avaamatta")):
        area = "odottava" if verb == "defer" else "hylattava"
        outcome = run("focus-area", verb, area, "--meeting", "kokous", "--json", *day)
        (name,) = [n for n in outcome.envelope["data"]["records"] if n.startswith("decisions/")]
        text = run("show", name, "--json").envelope["data"]["text"]["fi"]
        assert words in text
        assert f"”Alue {area}”" in text


def test_a_proposal_to_open_is_no_text_for_the_start(repository: Path, run: Run) -> None:
    day, ids = ("--today", "2026-05-02"), [str(MINISTRY["id"]), str(AGENCY["id"])]
    run("focus-area", "propose", "uusi", "--title-fi", "Uusi alue", "--participant", ids[0],
        "--participant", ids[1], "--date", "2026-04-01", *day)  # fmt: skip
    run("focus-area", "prepare", "uusi", "--vision-fi", "V", "--phenomenon-description-fi", "K",
        *day)  # fmt: skip
    run("meeting", "plan", "kokous", "--body", "cooperation-group", "--date", "2026-05-01", *day)
    run("meeting", "agenda", "kokous", *day)
    run("meeting", "hold", "kokous", *day)
    for verb, words in (("open", "avata painopisteen"), ("start", "toimeenpano")):
        outcome = run("focus-area", verb, "uusi", "--meeting", "kokous", "--json", *day)
        (name,) = [n for n in outcome.envelope["data"]["records"] if n.startswith("decisions/")]
        assert words in run("show", name, "--json").envelope["data"]["text"]["fi"]
        run("measure", "add", "toimi", "--focus-area", "uusi", "--lead", ids[0], "--title-fi", "T",
            "--date", "2026-05-01", *day)  # fmt: skip


def test_what_a_meeting_decided_is_recorded_once(repository: Path, run: Run) -> None:
    day, ids = ("--today", "2026-05-02"), [str(MINISTRY["id"]), str(AGENCY["id"])]
    run("focus-area", "propose", "uusi", "--title-fi", "Uusi alue", "--participant", ids[0],
        "--participant", ids[1], "--date", "2026-04-01", *day)  # fmt: skip
    run("meeting", "plan", "kokous", "--body", "cooperation-group", "--date", "2026-05-01", *day)
    run("meeting", "hold", "kokous", *day)
    opening = ("focus-area", "open", "uusi")
    assert run(*opening, "--meeting", "kokous", *day).code == 0
    run("undo", "focus-areas/uusi", "--reason", "Väärä päivä.", *day)
    told = done(run, *opening, "--meeting", "kokous", *day, code=3)["error"]
    assert (told["code"], "2026-05-01-1" in told["message"]) == ("decision-recorded", True)
    assert run(*opening, "--decision", "2026-05-01-1", *day).code == 0


def test_a_meeting_that_was_moved_to_an_earlier_day_is_held_then(
    repository: Path, run: Run
) -> None:
    plan = ("meeting", "plan", "kokous", "--body", "cooperation-group", "--today", "2026-02-01")
    run(*plan, "--date", "2026-03-12")
    move = ("meeting", "reschedule", "kokous", "--reason", "Este", "--to")
    told = done(run, *move, "2026-01-31", "--today", "2026-03-20", code=3)["error"]
    assert (told["code"], "31" in told["message"]) == ("moved-behind", True)
    told = done(run, *move, "2026-03-05", "--date", "2026-03-06", "--today", "2026-03-20", code=3)
    assert told["error"]["code"] == "moved-behind"
    assert run(*move, "2026-03-05", "--today", "2026-03-20").code == 0
    assert run("meeting", "hold", "kokous", "--today", "2026-03-20").code == 0
    history = run("show", "meetings/kokous", "--json").envelope["data"]["history"]
    assert [entry["date"] for entry in history] == ["2026-02-01", "2026-03-05", "2026-03-05"]


def test_a_meeting_that_was_moved_is_entered_afterwards_too(repository: Path, run: Run) -> None:
    run("meeting", "plan", "kokous", "--body", "cooperation-group", "--date", "2026-03-12")
    for to in ("2026-03-19", "2026-03-26"):
        moved = run("meeting", "reschedule", "kokous", "--to", to, "--reason", "Este")
        assert moved.code == 0
    held = run("meeting", "hold", "kokous")
    assert held.code == 0
    history = run("show", "meetings/kokous", "--json").envelope["data"]["history"]
    assert [entry["date"] for entry in history] == [
        "2026-03-12", "2026-03-12", "2026-03-19", "2026-03-26",
    ]  # fmt: skip
