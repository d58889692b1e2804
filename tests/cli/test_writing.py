"""Commands that write: one commit each or none, exact trailers, and nothing else touched."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from tests.cli.made_up import AREA, MEASURE, Outcome, Run, commit, content, git, tree_of, write

TODAY = "2026-11-24"
AREA_FILE = "registry/focus-areas/esimerkki-alue.yaml"
MEASURE_FILE = "registry/measures/esimerkki-opas.yaml"
MEETING = "cooperation-group-2026-1"
OPERATION = re.compile(r"Stcli-Operation: [0-9A-HJKMNP-TV-Z]{26}\n")


class Registry:
    """A repository, and commands run in it on one made-up day."""

    def __init__(self, root: Path, run: Run) -> None:
        self.root, self._run = root, run

    def run(self, *arguments: str) -> Outcome:
        return self._run(*arguments, "--today", TODAY)

    def done(self, *arguments: str) -> Any:
        """Run a command that is to succeed; the data of its answer."""
        outcome = self.run(*arguments, "--json")
        assert outcome.code == 0, outcome.out
        assert outcome.envelope["error"] is None
        return outcome.envelope["data"]

    def refused(self, *arguments: str, code: int = 3) -> Any:
        """Run a command that is to be refused: nothing changes; its whole answer."""
        before = self.state()
        outcome = self.run(*arguments, "--json")
        assert (outcome.code, self.state()) == (code, before), outcome.out
        assert outcome.envelope["ok"] is False
        assert outcome.envelope["data"] is None
        return outcome.envelope

    def state(self) -> tuple[str, bytes, dict[str, bytes]]:
        """HEAD, the bytes of the index, and every file."""
        return self.head(), (self.root / ".git/index").read_bytes(), tree_of(self.root)

    def head(self) -> str:
        return git(self.root, "rev-parse", "HEAD").strip()

    def message(self) -> str:
        """The last commit's message, its operation id aside."""
        message = git(self.root, "log", "-1", "--format=%B").rstrip("\n") + "\n"
        assert OPERATION.search(message)
        return OPERATION.sub("", message).rstrip("\n")

    def changed(self) -> list[str]:
        return git(self.root, "show", "--format=", "--name-only", "HEAD").split()

    def read(self, path: str) -> str:
        return (self.root / path).read_text(encoding="utf-8")

    def is_clean(self) -> bool:
        return git(self.root, "status", "--porcelain") == ""


@pytest.fixture
def registry(repository: Path, run: Run) -> Registry:
    return Registry(repository, run)


@pytest.fixture
def met(registry: Registry) -> Registry:
    """The same after a meeting that was held on 12 March 2026."""
    registry.done("meeting", "plan", "--body", "cooperation-group", "--date", "2026-03-12")
    registry.done("meeting", "hold", MEETING)
    return registry


def opened(registry: Registry) -> Registry:
    """The made-up focus area opened by the meeting."""
    registry.done(
        "focus-area", "open", "esimerkki-alue", "--meeting", MEETING, "--item", "3",
        "--text-fi", "Avataan.",
    )  # fmt: skip
    return registry


def closed(registry: Registry) -> Registry:
    """The made-up focus area closed, and its measure cancelled."""
    opened(registry).done(
        "focus-area", "close", "esimerkki-alue", "--meeting", MEETING, "--text-fi", "Päätetään.",
        "--reason", "Työ on valmis.", "--outcome-fi", "Tulos.", "--cancel-measures", "Ei jatketa.",
    )  # fmt: skip
    return registry


# The life of a focus area


def test_the_whole_life_of_a_focus_area(met: Registry) -> None:
    before = met.head()
    steps = [
        ("focus-area", "propose", "uusi", "--title-fi", "Uusi", "--participant",
         "esimerkki-virasto", "--participant", "esimerkki-ministerio", "--date", "2026-02-01"),
        ("focus-area", "open", "uusi", "--meeting", MEETING, "--text-fi", "Avataan."),
        ("focus-area", "coordinator", "uusi", "esimerkki-virasto", "--date", "2026-03-12"),
        ("focus-area", "prepare", "uusi", "--phenomenon-description-fi", "Kuvaus.", "--vision-fi",
         "Visio.", "--goal", "turva=Turvallinen arki"),
        ("measure", "add", "toimi", "--focus-area", "uusi", "--lead", "esimerkki-virasto",
         "--title-fi", "Toimi", "--date", "2026-03-20"),
        ("decision", "record", "--date", "2026-06-01", "--body", "cooperation-group", "--decides",
         "focus-area.start", "--subject", "focus-areas/uusi", "--text-fi", "Aloitetaan."),
        ("focus-area", "start", "uusi", "--decision", "2026-06-01-1"),
        ("measure", "start", "toimi", "--date", "2026-06-02"),
        ("measure", "complete", "toimi", "--date", "2026-09-01"),
        ("focus-area", "leave", "uusi", "esimerkki-ministerio", "--date", "2026-10-01"),
        ("decision", "record", "--date", "2026-11-01", "--body", "cooperation-group", "--decides",
         "focus-area.close", "--subject", "focus-areas/uusi", "--text-fi", "Päätetään."),
        ("focus-area", "close", "uusi", "--decision", "2026-11-01-1", "--reason", "Valmis.",
         "--outcome-fi", "Tulos."),
    ]  # fmt: skip
    for step in steps:
        assert met.done(*step)["commit"] == met.head()
    assert len(git(met.root, "rev-list", f"{before}..HEAD").split()) == len(steps)
    assert met.is_clean()
    area = met.done("show", "focus-areas/uusi")
    assert [e["action"] for e in area["history"]] == ["propose", "open", "start", "close"]
    assert [e["date"] for e in area["history"]][1:] == ["2026-03-12", "2026-06-01", "2026-11-01"]
    assert (area["status"], area.get("phase"), area["outcome"]) == (
        "closed",
        None,
        {"fi": "Tulos."},
    )
    measure = met.done("show", "measures/toimi")
    assert measure["actual"] == {"start": "2026-06-02", "end": "2026-09-01"}
    assert met.done("show", "meetings/" + MEETING)["status"] == "held"
    assert met.run("validate").code == 0


def test_a_decision_may_be_recorded_with_the_step_that_it_decides(met: Registry) -> None:
    data = opened(met).done("show", "decisions/2026-03-12-1")
    assert met.message() == (
        "focus-area: open esimerkki-alue\n\n"
        "Stcli-Action: decision.record\nStcli-Record: decisions/2026-03-12-1\n"
        "Stcli-Action: focus-area.open\nStcli-Record: focus-areas/esimerkki-alue\n"
        "Stcli-Decision: decisions/2026-03-12-1"
    )
    assert met.changed() == ["registry/decisions/2026-03-12-1.yaml", AREA_FILE]
    assert (data["meeting"], data["item"], data["subjects"]) == (
        MEETING, 3, ["focus-areas/esimerkki-alue"],
    )  # fmt: skip


def test_closing_settles_the_measures_in_the_same_commit(met: Registry) -> None:
    closed(met)
    assert met.message() == (
        "focus-area: close esimerkki-alue\n\n    Työ on valmis.\n\n"
        "Stcli-Action: decision.record\nStcli-Record: decisions/2026-03-12-2\n"
        "Stcli-Action: focus-area.close\nStcli-Record: focus-areas/esimerkki-alue\n"
        "Stcli-Decision: decisions/2026-03-12-2\n"
        "Stcli-Action: measure.cancel\nStcli-Record: measures/esimerkki-opas"
    )
    assert met.done("show", "measures/esimerkki-opas")["status"] == "cancelled"


def test_an_answer_names_commit_operation_and_records(registry: Registry) -> None:
    data = registry.done("set", "esimerkki-alue", "notes=Muistiin.")
    assert set(data) == {"commit", "operation", "records"}
    assert (data["commit"], data["records"]) == (registry.head(), ["focus-areas/esimerkki-alue"])
    assert f"Stcli-Operation: {data['operation']}\n" in git(registry.root, "log", "-1")


def test_what_was_done_is_told_in_words_with_what_comes_next(registry: Registry) -> None:
    said = registry.run("measure", "start", "esimerkki-opas", "--date", "2026-03-01")
    assert "started" in said.out
    assert "Saved" in said.err
    assert "stcli measure complete esimerkki-opas" in said.err


# Refusals


def test_a_step_that_needs_a_decision_says_so(met: Registry) -> None:
    answer = met.refused("focus-area", "open", "esimerkki-alue", code=2)
    assert answer["error"]["code"] == "needs-decision"
    answer = met.refused(
        "focus-area", "open", "esimerkki-alue", "--decision", "x", "--meeting", MEETING, code=2
    )
    assert answer["error"]["code"] == "decision-or-meeting"


def test_a_decision_of_which_nothing_else_is_known_has_the_usual_words(met: Registry) -> None:
    met.done("focus-area", "open", "esimerkki-alue", "--meeting", MEETING)
    (decided,) = met.done("list", "decisions")
    shown = met.done("show", f"decisions/{decided['id']}")
    assert shown["text"]["fi"].endswith(" päättää avata painopisteen ”Esimerkkialue”.")


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("measure", "cancel", "esimerkki-opas"), "--reason"),
        (("measure", "add", "x", "--title-fi", "X", "--lead", "esimerkki-virasto"), "--focus-area"),
        (("measure", "add", "x", "--focus-area", "esimerkki-alue", "--title-fi", "X"), "--lead"),
        (("organisation", "add", "x", "--type", "ngo"), "--name-fi"),
        (("meeting", "plan", "--date", "2026-12-01"), "--body"),
    ],
)
def test_an_option_that_is_needed_is_named(
    registry: Registry, arguments: tuple[str, ...], named: str
) -> None:
    error = registry.refused(*arguments, code=2)["error"]
    assert error["code"] == "needs"
    assert named in error["message"]


def test_a_reason_says_something(registry: Registry) -> None:
    answer = registry.refused("void", "esimerkki-opas", "--reason", "  ", code=2)
    assert answer["error"]["code"] == "reason-empty"


def test_a_step_that_is_not_possible_is_refused_with_those_that_are(registry: Registry) -> None:
    error = registry.refused("measure", "complete", "esimerkki-opas")["error"]
    assert error["code"] == "action-not-allowed.first"
    assert "suspend" in error["hint"]


def test_what_is_not_possible_is_refused_before_anything_is_asked(registry: Registry) -> None:
    for more in ((), ("--date", "2027-01-01")):
        answer = registry.refused("measure", "complete", "esimerkki-opas", *more)
        assert answer["error"]["code"] == "action-not-allowed.first"
    error = registry.refused("focus-area", "reopen", str(AREA["id"]))["error"]
    assert error["code"].startswith("action-not-allowed")


def test_what_has_not_happened_cannot_be_recorded(registry: Registry) -> None:
    answer = registry.refused("measure", "start", "esimerkki-opas", "--date", "2026-11-25")
    assert answer["error"]["code"] == "dated-ahead"
    answer = registry.refused("measure", "start", "esimerkki-opas", "--date", "some day", code=2)
    assert answer["error"]["code"] == "usage-date"


def test_a_record_that_there_is_none_of_is_refused_with_the_nearest(registry: Registry) -> None:
    error = registry.refused("set", "esimerki-alue", "notes=x")["error"]
    assert error["code"].startswith("not-found")
    assert "focus-areas/esimerkki-alue" in error["message"] + (error["hint"] or "")


def test_a_name_of_another_kind_is_told_as_what_it_is(registry: Registry) -> None:
    error = registry.refused("measure", "start", "esimerkki-virasto", "--lang", "en")["error"]
    assert error["code"] == "not-found.other"
    assert "esimerkki-virasto is of the kind organisation" in error["message"]
    assert error["hint"].endswith("stcli list measures")


def test_what_there_is_is_looked_up_among_records_of_that_kind(registry: Registry) -> None:
    error = registry.refused("focus-area", "join", "esimerkki-alue", "zzz")["error"]
    assert (error["code"], error["hint"][-24:]) == ("not-found.kind", "stcli list organisations")
    assert registry.refused("set", "zzz", "notes=x")["error"]["code"] == "not-found"


def test_a_misspelt_line_is_told_by_its_whole_command(registry: Registry) -> None:
    for arguments in (("correct", "x", "y=z"), ("undo", "x", "--zzz"), ("void", "a", "b", "c")):
        answer = registry.refused(*arguments, code=2)
        assert f"stcli {arguments[0]} --help" in answer["error"]["hint"]


def test_what_comes_next_names_what_closing_needs(met: Registry) -> None:
    opened(met)
    outcome = met.run(
        "decision", "record", "--date", "2026-05-02", "--body", "cooperation-group", "--decides",
        "focus-area.close", "--subject", "esimerkki-alue", "--text-fi", "Päätetään.",
    )  # fmt: skip
    assert "--decision 2026-05-02-1 --reason REASON --outcome-fi TEXT" in outcome.err


def test_a_beginning_of_several_names_is_refused_with_all_of_them(registry: Registry) -> None:
    error = registry.refused("set", "esimerkki-", "notes=x")["error"]
    assert error["code"] == "ambiguous"
    for reference in ("focus-areas/esimerkki-alue", "measures/esimerkki-opas"):
        assert reference in error["message"]
    assert registry.done("set", "measures/esimerkki-o", "notes=x")["commit"]


def test_what_breaks_the_rules_is_refused_with_its_findings(registry: Registry) -> None:
    answer = registry.refused("measure", "add", "x", "--focus-area", "esimerkki-alue", "--lead",
                              "esimerkki-virasto", "--title-fi", "X", "--date", "2026-01-01",
                              "--goal", "nope")  # fmt: skip
    assert answer["error"]["code"] == "against-the-rules"
    assert [(f["rule"], f["record"], f["new"]) for f in answer["findings"]] == [
        ("goal-exists", "measures/x", True)
    ]
    assert answer["findings"][0]["line"] > 1


def test_a_frozen_value_is_not_set_but_corrected(met: Registry) -> None:
    answer = closed(met).refused("set", "esimerkki-alue", "outcome.fi=Muu.")
    assert [(f["rule"], f["field"]) for f in answer["findings"]] == [
        ("audit-frozen-edited", "outcome.fi")
    ]
    assert met.done("set", "esimerkki-alue", "outcome.sv=Resultat.")["commit"]


@pytest.mark.parametrize(
    ("expression", "code"),
    [("status=open", "field-follows"), ("phase=preparation", "field-follows"),
     ("id=x", "field-stands"), ("history[#0].date=2020-01-01", "field-stands.history"),
     ("origin=imported", "field-stands")],
)  # fmt: skip
def test_what_only_the_history_gives_is_not_set(
    registry: Registry, expression: str, code: str
) -> None:
    for command in (("set",), ("correct", "--reason", "Syy.")):
        error = registry.refused(command[0], "esimerkki-alue", expression, *command[1:])["error"]
        assert error["code"] == code


def test_a_text_is_not_set_in_a_language_that_the_registry_does_not_have(
    registry: Registry,
) -> None:
    for path in ("title.sw", "goals[tavoite].text.de"):
        answer = registry.refused("set", "esimerkki-alue", f"{path}=Namn", code=2)
        assert answer["error"]["code"] == "assignment-language.other"
        assert "fi, sv, en" in answer["error"]["hint"]
    settings = registry.root / "registry/registry.yaml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace("    - fi\n", "    - fi\n    - se\n"), encoding="utf-8")
    commit(registry.root)
    registry.done("set", "esimerkki-alue", "title.se=Namma", "title.sv=Namn", "title.de=")


def test_what_a_closed_standard_input_says_is_not_taken_for_nothing(
    registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", None)
    answer = registry.refused("set", "esimerkki-alue", "notes=-", code=2)
    assert answer["error"]["code"] == "file-unreadable"


def test_a_derived_field_is_not_set_however_it_is_spelt(registry: Registry) -> None:
    for path in ("focus_area", "focus-area"):
        answer = registry.refused("set", "esimerkki-opas", f"{path}=esimerkki-alue")
        assert answer["error"]["code"] == "field-follows"


def test_an_id_has_its_form_and_is_taken_once(registry: Registry) -> None:
    new = ("organisation", "add", "--name-fi", "X", "--type", "ngo")
    assert registry.refused(*new, "Iso", code=2)["error"]["code"] == "id-form.suggestion"
    assert registry.refused(*new, "esimerkki-virasto")["error"]["code"] == "id-taken"


def test_a_file_with_uncommitted_changes_is_not_written(registry: Registry) -> None:
    path = registry.root / AREA_FILE
    path.write_bytes(path.read_bytes() + b"notes: Kesken.\n")
    answer = registry.refused("set", "esimerkki-alue", "notes=x")
    assert "esimerkki-alue" in answer["error"]["message"]
    # Another record is not in the way.
    assert registry.done("set", "esimerkki-opas", "notes=x")["commit"] == registry.head()
    assert path.read_bytes().endswith(b"notes: Kesken.\n")


# Dry runs


@pytest.mark.parametrize(
    "arguments",
    [
        ("set", "esimerkki-alue", "notes=x"),
        ("focus-area", "join", "esimerkki-alue", "esimerkki-virasto", "--date", "2026-01-01"),
        ("organisation", "add", "x", "--name-fi", "X", "--type", "ngo"),
        ("measure", "start", "esimerkki-opas"),
        ("void", "esimerkki-opas", "--reason", "Syy."),
        ("correct", "esimerkki-opas", "title.fi=X", "--reason", "Syy."),
    ],
)
def test_a_dry_run_changes_nothing(registry: Registry, arguments: tuple[str, ...]) -> None:
    registry.done("focus-area", "leave", "esimerkki-alue", "esimerkki-virasto")
    before = registry.state()
    data = registry.done(*arguments, "--dry-run")
    assert registry.state() == before
    assert data["commit"] is None
    assert "Stcli-Action" in data["message"]
    assert data["diff"].startswith(("--- a/registry/", "--- /dev/null"))
    shown = registry.run(*arguments, "-n")
    assert (shown.code, registry.state()) == (0, before)
    assert data["diff"] in shown.out


def test_a_dry_run_shows_what_is_then_done(registry: Registry) -> None:
    arguments = ("set", "esimerkki-alue", "notes=x")
    shown = registry.done(*arguments, "--dry-run")
    registry.done(*arguments)
    made = git(registry.root, "show", "--format=", "--no-ext-diff", "HEAD").splitlines()
    hunk = next(number for number, line in enumerate(made) if line.startswith("@@"))
    assert [line for line in shown["diff"].splitlines()[2:] if not line.startswith("@@")] == [
        line for line in made[hunk:] if not line.startswith("@@")
    ]
    assert OPERATION.sub("", shown["message"]).rstrip("\n") == registry.message()


def test_a_dry_run_that_breaks_the_rules_is_refused_too(registry: Registry) -> None:
    answer = registry.refused("set", "esimerkki-opas", "lead=nope", "--dry-run")
    assert answer["findings"][0]["rule"] == "reference-resolves"


# What is not touched


def test_what_changes_nothing_makes_no_commit(registry: Registry) -> None:
    before = registry.state()
    for arguments in (
        ("set", "esimerkki-alue", "title.fi=Esimerkkialue"),
        ("correct", "esimerkki-alue", "title.fi=Esimerkkialue", "--reason", "Syy."),
        ("save",),
    ):
        data = registry.done(*arguments)
        assert (data["commit"], registry.state()) == (None, before)


def test_comments_and_other_lines_stay_byte_for_byte(registry: Registry) -> None:
    path = registry.root / AREA_FILE
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    place = next(n for n, line in enumerate(lines) if line.startswith("participants"))
    mixed = [*lines[:place], "# keitä on mukana\n", *lines[place:-1], lines[-1], "# loppu\n"]
    path.write_bytes("".join(mixed).replace("fi: Esimerkkialue", "fi:   'Esimerkkialue'").encode())
    commit(registry.root)
    before = path.read_text(encoding="utf-8").splitlines()
    registry.done("set", "esimerkki-alue", "notes=Muistiin.")
    after = path.read_text(encoding="utf-8").splitlines()
    assert [line for line in after if line != "notes: Muistiin."] == before
    assert "  fi:   'Esimerkkialue'" in after


def test_staged_unstaged_and_untracked_work_stays_as_it_is(registry: Registry) -> None:
    root = registry.root
    write(root, {"README.md": b"yksi\n", "notes.txt": b"yksi\n"})
    commit(root)
    (root / "README.md").write_bytes(b"kaksi\n")
    git(root, "add", "README.md")
    (root / "README.md").write_bytes(b"kolme\n")
    (root / "notes.txt").write_bytes(b"kaksi\n")
    write(root, {"new.txt": b"uusi\n", "meant.txt": b"tulossa\n", "staged.txt": b"uusi\n"})
    git(root, "add", "staged.txt")
    git(root, "add", "--intent-to-add", "meant.txt")
    status, staged = git(root, "status", "--porcelain"), git(root, "diff", "--cached")
    registry.done("set", "esimerkki-alue", "notes=x")
    assert git(root, "status", "--porcelain") == status
    assert git(root, "diff", "--cached") == staged
    assert (root / "README.md").read_bytes() == b"kolme\n"
    assert registry.changed() == [AREA_FILE]


# Save


def edited(**values: Any) -> bytes:
    return content("focus-areas/esimerkki-alue", {**AREA, **values})


def test_hand_edits_are_saved_as_one_commit_that_says_what_they_did(met: Registry) -> None:
    opening = {"action": "open", "date": "2026-03-12", "decision": "2026-03-12-1"}
    decision = {
        "id": "2026-03-12-1", "date": "2026-03-12", "body": "cooperation-group",
        "status": "recorded", "decides": "focus-area.open", "text": {"fi": "Avataan."},
        "subjects": ["focus-areas/esimerkki-alue"],
        "history": [{"action": "record", "date": "2026-03-12"}],
    }  # fmt: skip
    area = edited(status="open", phase="preparation", history=[*AREA["history"], opening])
    measure = content("measures/esimerkki-opas", {**MEASURE, "notes": "Muistiin."})
    files = {
        AREA_FILE: area, MEASURE_FILE: measure,
        "registry/decisions/2026-03-12-1.yaml": content("decisions/2026-03-12-1", decision),
    }  # fmt: skip
    write(met.root, {**files, "other.txt": b"muu\n"})
    data = met.done("save", "--reason", "Kokous 12.3.")
    assert data["commit"] == met.head()
    message = met.message()
    assert message.startswith("registry: save 3 records\n\n    Kokous 12.3.\n\n")
    assert set(message.split("\n\n")[-1].split("\n")) == {
        "Stcli-Action: decision.record", "Stcli-Record: decisions/2026-03-12-1",
        "Stcli-Action: focus-area.open", "Stcli-Record: focus-areas/esimerkki-alue",
        "Stcli-Decision: decisions/2026-03-12-1",
        "Stcli-Action: measure.edit", "Stcli-Record: measures/esimerkki-opas",
    }  # fmt: skip
    assert sorted(met.changed()) == sorted(files)
    assert git(met.root, "status", "--porcelain") == "?? other.txt\n"


def test_only_the_named_paths_are_saved(registry: Registry) -> None:
    measure = content("measures/esimerkki-opas", {**MEASURE, "notes": "Muistiin."})
    write(registry.root, {AREA_FILE: edited(notes="Muistiin."), MEASURE_FILE: measure})
    registry.done("save", "registry/measures")
    assert registry.changed() == [MEASURE_FILE]
    assert git(registry.root, "status", "--porcelain") == f" M {AREA_FILE}\n"
    answer = registry.refused("save", "registry/measures")
    assert answer["error"]["code"] == "save-nothing-there"


def test_what_is_saved_may_be_named_by_record_and_from_anywhere(
    registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(registry.root.parent)
    for name in ("esimerkki-alue", "focus-areas/esimerkki-alue", AREA_FILE):
        write(registry.root, {AREA_FILE: edited(notes=f"Muistiin: {name}.")})
        registry.done("save", name, "-C", str(registry.root))
        assert registry.changed() == [AREA_FILE]
    answer = registry.refused("save", "esimerki-alue", "-C", str(registry.root))
    assert answer["error"]["code"] == "path-unknown.suggestion"


def test_a_record_that_was_moved_is_saved_by_its_name(registry: Registry) -> None:
    moved = "registry/measures/2026/esimerkki-opas.yaml"
    text = registry.read(MEASURE_FILE).replace("../../schemas", "../../../schemas")
    (registry.root / MEASURE_FILE).unlink()
    write(registry.root, {moved: text.encode(), AREA_FILE: edited(notes="Muistiin.")})
    registry.done("save", "esimerkki-opas")
    assert git(registry.root, "status", "--porcelain") == f" M {AREA_FILE}\n"


def test_changed_settings_are_saved_by_that_name_and_told(registry: Registry) -> None:
    settings = registry.root / "registry/registry.yaml"
    text = settings.read_text(encoding="utf-8")
    write(
        registry.root,
        {"registry/registry.yaml": f"{text}follow_up:\n  silent_after_days: 90\n".encode()},
    )
    outcome = registry.run("save")
    assert outcome.code == 0
    assert "settings" in outcome.out
    assert "90" in outcome.out
    assert registry.message() == "registry: save settings"
    assert registry.is_clean()


def test_a_file_that_was_moved_inside_its_folder_is_saved_as_an_edit(registry: Registry) -> None:
    (registry.root / "registry/measures/2026").mkdir()
    moved = "registry/measures/2026/esimerkki-opas.yaml"
    text = registry.read(MEASURE_FILE).replace("../../schemas", "../../../schemas")
    (registry.root / MEASURE_FILE).unlink()
    write(registry.root, {moved: text.encode()})
    registry.done("save")
    assert registry.message() == (
        "measure: edit esimerkki-opas\n\n"
        "Stcli-Action: measure.edit\nStcli-Record: measures/esimerkki-opas"
    )
    assert registry.is_clean()


@pytest.mark.parametrize(
    ("values", "rule"),
    [
        ({"status": "open"}, "history-replays"),
        ({"history": [{"action": "propose", "date": "2025-01-19"}]}, "audit-history-rewritten"),
        ({"id": "muu"}, "id-matches-file"),
        ({"titel": {"fi": "x"}}, "schema-additional-properties"),
        ({"origin": "imported"}, "history-replays"),
    ],
)
def test_hand_edits_are_judged_like_every_other_change(
    registry: Registry, values: dict[str, Any], rule: str
) -> None:
    write(registry.root, {AREA_FILE: edited(**values)})
    before = tree_of(registry.root)
    outcome = registry.run("save", "--json")
    assert outcome.code == 3
    assert rule in {finding["rule"] for finding in outcome.findings}
    assert tree_of(registry.root) == before


def test_a_record_that_was_deleted_is_not_saved(registry: Registry) -> None:
    (registry.root / MEASURE_FILE).unlink()
    outcome = registry.run("save", "--json")
    assert (outcome.code, [f["rule"] for f in outcome.findings]) == (3, ["audit-record-deleted"])


# Correct, undo, void, learn


def test_a_correction_keeps_what_where_and_why(met: Registry) -> None:
    closed(met).done(
        "correct", "esimerkki-alue", "outcome.fi=Toinen tulos.", "title.fi=Esimerkkialue",
        "participants[esimerkki-virasto].resources=Kaksi", "--reason", "Kirjoitusvirhe.",
    )  # fmt: skip
    area = met.done("show", "focus-areas/esimerkki-alue")
    assert area["history"][-1] == {
        "action": "correct", "date": TODAY, "reason": "Kirjoitusvirhe.",
        "fields": ["participants[#1].resources", "outcome.fi"],
    }  # fmt: skip
    assert area["outcome"] == {"fi": "Toinen tulos."}
    assert met.message() == (
        "focus-area: correct esimerkki-alue\n\n    Kirjoitusvirhe.\n\n"
        "Stcli-Action: focus-area.correct\nStcli-Record: focus-areas/esimerkki-alue"
    )


def test_entries_of_lists_are_corrected_by_their_index_before(met: Registry) -> None:
    met.done("organisation", "add", "kolmas", "--name-fi", "Kolmas", "--type", "ngo")
    closed(met).done(
        "correct", "esimerkki-alue", "participants[#0]=", "participants[#1].role=member",
        'participants+={"organisation": "kolmas"}', "case_numbers+=VN/1/2026", "--reason", "Väärä.",
    )  # fmt: skip
    area = met.done("show", "focus-areas/esimerkki-alue")
    assert area["participants"] == [
        {"organisation": "esimerkki-virasto", "role": "member"}, {"organisation": "kolmas"},
    ]  # fmt: skip
    assert area["history"][-1]["fields"] == [
        "participants[#0]", "participants[#1].role", "participants[#2]", "case_numbers",
    ]  # fmt: skip


def test_what_a_decision_decided_is_not_corrected(met: Registry) -> None:
    decision = ("correct", "decisions/2026-03-12-1", "--reason", "Syy.")
    answer = opened(met).refused(*decision, "decides=focus-area.reject")
    assert {f["rule"] for f in answer["findings"]} >= {"audit-frozen-edited"}
    assert met.done(*decision, "text.fi=Avattiin.")["commit"]


def test_an_undo_takes_the_latest_step_back(met: Registry) -> None:
    closed(met).done("undo", "esimerkki-alue", "--reason", "Väärä päivä.")
    area = met.done("show", "focus-areas/esimerkki-alue")
    assert (area["status"], area["phase"]) == ("open", "preparation")
    assert area["history"][-1] == {
        "action": "undo", "date": TODAY, "of": 2, "reason": "Väärä päivä.",
    }  # fmt: skip
    assert "Stcli-Action: focus-area.undo\n" in met.message() + "\n"
    met.done("undo", "esimerkki-alue", "--reason", "Ei avattukaan.")
    assert met.done("show", "focus-areas/esimerkki-alue")["status"] == "proposed"
    error = met.refused("undo", "esimerkki-alue", "--reason", "Vielä.")["error"]
    assert error["code"] == "undo-first"


def test_an_undo_empties_the_stamp(registry: Registry) -> None:
    registry.done("measure", "start", "esimerkki-opas", "--date", "2026-03-01")
    assert registry.done("show", "esimerkki-opas")["actual"] == {"start": "2026-03-01"}
    registry.done("undo", "esimerkki-opas", "--reason", "Ei alkanutkaan.")
    assert "actual" not in registry.done("show", "esimerkki-opas")


def test_a_void_record_is_hidden_and_stays(registry: Registry) -> None:
    registry.done(
        "measure", "add", "toinen", "--focus-area", "esimerkki-alue", "--lead",
        "esimerkki-virasto", "--title-fi", "Toinen", "--date", "2026-03-01",
    )  # fmt: skip
    registry.done("void", "esimerkki-opas", "--reason", "Kahdesti.", "--instead", "toinen")
    assert registry.message() == (
        "measure: void esimerkki-opas\n\n    Kahdesti.\n\n"
        "Stcli-Action: measure.void\nStcli-Record: measures/esimerkki-opas"
    )
    measure = registry.done("show", "esimerkki-opas")
    assert (measure["status"], measure["history"][-1]["instead"]) == ("void", "measures/toinen")
    assert [row["id"] for row in registry.done("list", "measures")] == ["toinen"]
    answer = registry.refused("void", "esimerkki-opas", "--reason", "Taas.")
    assert answer["error"]["code"] == "action-not-allowed.none"


def test_a_record_that_others_lean_on_is_not_voided(registry: Registry) -> None:
    answer = registry.refused("void", "esimerkki-virasto", "--reason", "Kahdesti.")
    assert {f["rule"] for f in answer["findings"]} == {"reference-resolves"}


@pytest.fixture
def imported(registry: Registry) -> Registry:
    """With a focus area that was imported as open, committed by hand."""
    data = {
        **AREA, "id": "tuotu", "status": "open", "origin": "imported",
        "history": [{"action": "import", "to": "open"}],
    }  # fmt: skip
    write(registry.root, {"registry/focus-areas/tuotu.yaml": content("focus-areas/tuotu", data)})
    commit(registry.root)
    return registry


def test_what_stands_in_the_way_is_told_once_of_each_record(registry: Registry) -> None:
    """The measure names its focus area twice: in a field and where its history begins."""
    refused = registry.run("void", "esimerkki-alue", "--reason", "Kahdesti.")
    assert refused.code == 3
    assert refused.err.count("measures/esimerkki-opas:") == 1
    answer = registry.refused("void", "esimerkki-alue", "--reason", "Kahdesti.")
    assert [f["field"] for f in answer["findings"]] == ["focus_area", "history[0].focus_area"]


def test_what_an_import_could_not_know_is_learnt_once(imported: Registry) -> None:
    imported.done(
        "learn", "tuotu", "date=2019-10-01", "phase=preparation", "--source", "Pöytäkirja"
    )
    area = imported.done("show", "tuotu")
    assert area["phase"] == "preparation"
    assert area["history"][-1] == {
        "action": "learn", "date": TODAY, "source": "Pöytäkirja",
        "sets": {"date": "2019-10-01", "phase": "preparation"},
    }  # fmt: skip
    assert "Stcli-Action: focus-area.learn\n" in imported.message() + "\n"
    answer = imported.refused("learn", "tuotu", "date=2019-10-02")
    assert [f["rule"] for f in answer["findings"]] == ["history-replays"]  # told once
    answer = imported.refused("learn", "tuotu", "vision=x", code=2)
    assert answer["error"]["code"] == "learn-field"


def test_fixed_values_are_taken_by_what_they_are_called(imported: Registry) -> None:
    imported.done("learn", "tuotu", "date=1.10.2019", "phase=Valmistelu")
    assert imported.done("show", "focus-areas/tuotu")["phase"] == "preparation"
    imported.done("set", "esimerkki-virasto", "type=järjestö")
    assert imported.done("show", "esimerkki-virasto")["type"] == "ngo"
    answer = imported.refused("set", "esimerkki-virasto", "type=jär")
    assert answer["findings"][0]["rule"] == "schema-enum"


def test_a_day_to_come_is_not_learnt(imported: Registry) -> None:
    answer = imported.refused("learn", "tuotu", "date=2026-11-25")
    assert {f["rule"] for f in answer["findings"]} == {"audit-dated-ahead"}


def test_what_began_here_has_nothing_to_learn(registry: Registry) -> None:
    error = registry.refused("learn", "esimerkki-alue", "date=2019-10-01")["error"]
    assert error["code"] == "learn-not-imported"


def test_a_new_import_is_refused_after_the_founding(registry: Registry) -> None:
    data = {
        **AREA, "id": "tuotu", "status": "open", "origin": "imported",
        "history": [{"action": "import", "to": "open"}],
    }  # fmt: skip
    write(registry.root, {"registry/focus-areas/tuotu.yaml": content("focus-areas/tuotu", data)})
    outcome = registry.run("save", "--json")
    assert outcome.code == 3
    assert "audit-born-late" in {finding["rule"] for finding in outcome.findings}
