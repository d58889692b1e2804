"""``stcli list`` and ``stcli show`` for machines, and what happens when things are wrong."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from tests.cli.made_up import AREA, MEASURE, Run, content, write

DATA = {
    "reference": "focus-areas/esimerkki-alue",
    "path": "registry/focus-areas/esimerkki-alue.yaml",
}


def break_measure(root: Path) -> None:
    """Leave a measure without its lead."""
    data = {key: value for key, value in MEASURE.items() if key != "lead"}
    write(root, {"registry/measures/esimerkki-opas.yaml": content("measures/x", data)})


@pytest.mark.parametrize("name", ["focus-area", "focus-areas"])
def test_json_gives_the_data_of_the_files_with_reference_and_path(
    name: str, run: Run, inside: Path
) -> None:
    outcome = run("list", name, "--json")
    assert outcome.code == 0
    assert outcome.envelope["data"] == [DATA | AREA]
    assert (outcome.envelope["command"], outcome.envelope["ok"]) == ("list", True)


def test_json_lines_are_bare_rows(run: Run, inside: Path) -> None:
    lines = run("list", "focus-areas", "-f", "jsonl").out.splitlines()
    assert [json.loads(line) for line in lines] == [DATA | AREA]


def test_csv_has_the_columns_of_the_schema_raw_states_and_texts_in_the_chosen_language(
    run: Run, inside: Path
) -> None:
    said = run("list", "focus-areas", "-f", "csv", "--lang", "fi").out
    rows = list(csv.DictReader(io.StringIO(said)))
    assert rows == [
        {"id": "esimerkki-alue", "status": "proposed", "phase": "", "title": "Esimerkkialue"}
    ]


def test_the_table_speaks_the_users_language(run: Run, inside: Path) -> None:
    said = run("list", "focus-areas", "--lang", "sv").out
    heading, _, row = said.splitlines()
    assert heading.split() == ["id", "status", "fas", "namn"]
    assert "föreslaget" in row


def test_what_has_parts_is_told_in_words_to_people_and_raw_to_machines(
    run: Run, inside: Path
) -> None:
    data = {
        **MEASURE, "planned": {"start": "2025-03", "end": "2025-12"},
        "partners": [{"organisation": "esimerkki-virasto", "task": "neuvoo"},
                     {"organisation": "esimerkki-ministerio"}],
        "indicators": [{"id": "a", "name": {"fi": "A"}, "observations": [
            {"date": "2025-05-01", "value": 92.5}, {"date": "2025-06-01", "value": 3},
        ]}],
    }  # fmt: skip
    write(inside, {"registry/measures/esimerkki-opas.yaml": content("measures/x", data)})
    asked = ("list", "measures", "--columns", "planned,partners,indicators,history", "--lang", "fi")
    said = run(*asked, "-f", "table").out.splitlines()[-1]
    assert [cell for cell in said.split("  ") if cell] == [
        "alkaa: 3/2025, päättyy: 12/2025",
        "organisaatio: esimerkki-virasto, tehtävä: neuvoo; organisaatio: esimerkki-ministerio",
        "tunnus: a, nimi: A, havainnot: (päivä: 1.5.2025, arvo: 92,5; päivä: 1.6.2025, arvo: 3)",
        "toimi: lisätty, päivä: 1.2.2025, painopiste: esimerkki-alue",
    ]
    assert "start: 2025-03; end: 2025-12" in run(*asked, "-f", "csv").out


def test_ids_are_one_a_line_and_columns_do_not_matter(run: Run, inside: Path) -> None:
    said = run("list", "organisations", "-f", "ids", "--columns", "name").out
    assert said == "esimerkki-ministerio\nesimerkki-virasto\n"


def test_columns_reach_into_maps_and_lists(run: Run, inside: Path) -> None:
    said = run(
        "list", "focus-areas", "-f", "csv", "--columns", "participants.organisation,title.fi"
    )
    assert said.out.splitlines()[1] == '"esimerkki-ministerio, esimerkki-virasto",Esimerkkialue'


def test_a_status_may_be_named_as_the_table_shows_it(run: Run, inside: Path) -> None:
    for name in ("proposed", "ehdotettu", "Föreslaget", "open,proposed"):
        assert run("list", "focus-areas", "-f", "ids", "--status", name).out == "esimerkki-alue\n"


def test_finnish_letters_sort_last(run: Run, inside: Path) -> None:
    for id, name in (("a", "Älykäs"), ("b", "Zeppeliini"), ("c", "Åbo"), ("d", "Öljy")):
        organisation = {
            "id": id, "name": {"fi": name}, "status": "active", "type": "ngo",
            "history": [{"action": "add", "date": "2025-01-08"}],
        }  # fmt: skip
        write(
            inside, {f"registry/organisations/{id}.yaml": content("organisations/x", organisation)}
        )
    said = run("list", "organisations", "-f", "ids", "--sort", "name").out.split()
    assert said[-4:] == ["b", "c", "a", "d"]
    assert run("list", "organisations", "-f", "ids", "--sort", "-name").out.split() == said[::-1]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("list measure --status done", 3),
        ("list bodies --status active", 2),
        ("list meetings --silent", 2),
        ("list measures --organisation nobody", 3),
        ("list measures --columns nothing", 2),
        ("list measures --sort nothing", 2),
        ("list measures --date someday", 2),
        ("list thing", 3),
        ("list measures --format nothing", 2),
        ("show nothing", 3),
        ("status --format csv", 2),
        ("log --action nothing", 2),
        ("explain nothing", 3),
    ],
)
def test_what_can_not_be_done_is_refused_in_words_and_in_json(
    line: str, code: int, run: Run, inside: Path
) -> None:
    outcome = run(*line.split())
    assert (outcome.code, outcome.out) == (code, "")
    assert outcome.err
    if "format" not in line:
        told = run(*line.split(), "--json")
        assert (told.code, told.envelope["ok"]) == (code, False)
        assert told.envelope["error"]["message"] in outcome.err


def test_the_sound_records_are_listed_and_the_broken_named(run: Run, inside: Path) -> None:
    break_measure(inside)
    for line in ("list organisations", "show esimerkki-alue", "status", "log"):
        outcome = run(*line.split())
        assert outcome.code == 1
        assert outcome.out
        assert "registry/measures/esimerkki-opas.yaml" in outcome.err
        told = run(*line.split(), "--json").envelope
        assert (told["ok"], told["findings"][0]["rule"]) == (False, "schema-required")
        assert (told["findings"][0]["line"], told["findings"][0]["column"]) == (2, 1)


@pytest.mark.parametrize(
    "name",
    ["esimerkki-alue.yaml", "./esimerkki-alue.yaml", "../focus-areas/esimerkki-alue.yaml", "{}"],
)
def test_a_record_is_named_by_its_file_seen_from_anywhere(
    name: str, run: Run, inside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = inside / "registry" / "focus-areas"
    monkeypatch.chdir(folder)
    named = name.format(folder / "esimerkki-alue.yaml")
    assert run("show", named, "--json").envelope["data"] == DATA | AREA
    assert run("show", "../measures/esimerkki-alue.yaml").code == 3


def test_show_gives_one_record_for_machines(run: Run, inside: Path) -> None:
    assert run("show", "esimerkki-alue", "--json").envelope["data"] == DATA | AREA
    assert run("show", "esimerkki-alue", "-f", "yaml").out.startswith("reference: focus-areas/")


def test_status_gives_the_figures_for_machines(run: Run, inside: Path) -> None:
    told = run("status", "--json", "--today", "2026-11-24").envelope["data"]
    assert told["measures"] == {"planned": 1}
    assert [measure["id"] for measure in told["silent"]] == ["esimerkki-opas"]
    assert [proposal["id"] for proposal in told["waiting"]] == ["esimerkki-alue"]
    assert told["pending"] is None
    assert told["next_meeting"] is None


def test_status_names_what_is_not_saved(run: Run, repository: Path) -> None:
    write(repository, {"registry/measures/esimerkki-opas.yaml": b"# changed\n"})
    assert run("status", "--json").envelope["data"]["pending"] == {
        "unsaved": ["registry/measures/esimerkki-opas.yaml"], "unshared": 0, "unfetched": 0,
    }  # fmt: skip
    assert "registry/measures/esimerkki-opas.yaml" in run("status").out
    assert "registry/measures/esimerkki-opas.yaml" in run("status", "--at", "worktree").out


def test_what_is_not_saved_is_no_matter_of_another_place(run: Run, repository: Path) -> None:
    write(repository, {"registry/measures/esimerkki-opas.yaml": b"# changed\n"})
    assert run("status", "--at", "HEAD", "--json").envelope["data"]["pending"] is None
    assert "esimerkki-opas.yaml" not in run("status", "--at", "HEAD").out


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("org", "organisations"), ("measur", "measures"), ("painop", "focus-areas"),
        ("toimenpidet", "measures"), ("FOCUS", "focus-areas"), ("zzz", None),
    ],
)  # fmt: skip
def test_a_kind_that_is_not_written_out_is_guessed(
    run: Run, repository: Path, typed: str, meant: str | None
) -> None:
    error = run("list", typed, "--lang", "en", "--json").envelope["error"]
    assert error["code"].startswith("kind-unknown")
    assert ("Did you mean" in error["message"]) == (meant is not None)
    assert meant is None or error["message"].endswith(f"Did you mean {meant}?")


def test_lists_can_look_at_the_past(run: Run, repository: Path) -> None:
    write(repository, {"registry/organisations/uusi.yaml": (
        (repository / "registry/organisations/esimerkki-virasto.yaml")
        .read_bytes().replace(b"esimerkki-virasto", b"uusi")
    )})  # fmt: skip
    assert "uusi\n" in run("list", "organisations", "-f", "ids").out
    assert "uusi\n" not in run("list", "organisations", "-f", "ids", "--at", "HEAD").out
    late = ("list", "organisations", "-f", "ids", "--at")
    for day in ("2098-12-31", "31.12.2098"):
        assert run(*late, day).out == run(*late, "HEAD").out
    meeting = run(*late, "last-meeting", "--json")  # there was none yet
    assert (meeting.code, meeting.envelope["error"]["code"]) == (3, "no-meeting-held")
    assert "stcli list meetings" in meeting.envelope["error"]["hint"]
    early = run(*late, "yesterday", "--today", "2001-01-02", "--json").envelope["error"]
    assert early["code"] == "place-too-early"


def test_an_answer_can_go_to_a_file_which_is_not_written_over(run: Run, inside: Path) -> None:
    assert run("list", "organisations", "-f", "csv", "-o", "list.csv").code == 0
    assert (inside / "list.csv").read_text().startswith("id,status,type")
    assert run("show", "esimerkki-alue", "-o", "list.csv").code != 0


def test_a_schema_that_asks_for_less_breaks_no_page(run: Run, inside: Path) -> None:
    """Schemas come with the registry, from anyone; a field that is missing is no bug of ours."""
    path = inside / "schemas/measure.schema.json"
    asked = '"required": ["id", "title", "status", "focus_area", "lead", "history"]'
    schema = path.read_text(encoding="utf-8")
    assert asked in schema
    path.write_text(schema.replace(asked, '"required": ["id", "status", "history"]'), "utf-8")
    bare = {"id": "esimerkki-opas", "status": "planned", "history": MEASURE["history"]}
    write(inside, {"registry/measures/esimerkki-opas.yaml": content("measures/x", bare)})
    for line in ("status", "status --json", "list measures", "show esimerkki-opas", "log"):
        assert run(*line.split(), "--today", "2026-11-24").code in (0, 1)


def test_labels_of_a_foreign_schema_can_not_steer_the_terminal(run: Run, inside: Path) -> None:
    path = inside / "schemas/measure.schema.json"
    schema = path.read_text(encoding="utf-8")
    path.write_text(schema.replace('"en": "cancel"', '"en": "\\u001b[31mcancel"'), "utf-8")
    assert "\x1b" not in run("schema", "measure", "--color", "always").out.replace(
        "\x1b[1m", ""
    ).replace("\x1b[0m", "").replace("\x1b[2m", "")
