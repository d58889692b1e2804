"""``stcli search``: records by words, for people and for machines, and what can't be looked for."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from tests.cli.made_up import AGENCY, AREA, MEASURE, Run, commit, content, write

VOID = {
    **MEASURE, "id": "esimerkki-huti", "title": {"fi": "Esimerkki: kahteen kertaan"},
    "status": "void",
    "history": [*MEASURE["history"], {"action": "void", "date": "2025-02-02", "reason": "Turha."}],
}  # fmt: skip
TEXTS = {
    "registry/measures/esimerkki-opas.yaml": content("measures/x", {
        **MEASURE, "title": {"fi": "Esimerkki: opas", "sv": "Exempel: guide"},
        "notes": "Virastossa käytiin\nkahdesti.",
    }),
    "registry/measures/esimerkki-huti.yaml": content("measures/x", VOID),
}  # fmt: skip


@pytest.fixture
def texts(inside: Path) -> Path:
    write(inside, TEXTS)
    return inside


def ids(run: Run, *arguments: str) -> list[str]:
    return run("search", *arguments, "-f", "ids").out.split()


def test_the_envelope_has_rows_with_every_place(run: Run, texts: Path) -> None:
    outcome = run("search", "virasto", "--json")
    assert (outcome.code, outcome.err) == (0, "")
    assert (outcome.envelope["ok"], outcome.envelope["command"]) == (True, "search")
    first, *others = outcome.envelope["data"]
    assert first.pop("score") > others[0]["score"]
    assert first == {
        "reference": f"organisations/{AGENCY['id']}",
        "path": f"registry/organisations/{AGENCY['id']}.yaml",
        "kind": "organisation", "id": AGENCY["id"], "status": "active", "title": "Virasto",
        "hits": [
            {"field": "name", "lang": "fi", "excerpt": "[Virasto]", "words": ["Virasto"]},
            {"field": "id", "lang": None, "excerpt": "esimerkki-[virasto]", "words": ["virasto"]},
        ],
    }  # fmt: skip
    assert [row["hits"][0] for row in others] == [{
        "field": "notes", "lang": None, "excerpt": "[Virastossa] käytiin kahdesti.",
        "words": ["Virastossa"],
    }]  # fmt: skip


def test_every_form_has_the_same_records(run: Run, texts: Path) -> None:
    data = run("search", "virasto", "--json").envelope["data"]
    references = [f"organisations/{AGENCY['id']}", "measures/esimerkki-opas"]
    assert ids(run, "virasto") == [row["reference"] for row in data] == references
    lines = run("search", "virasto", "-f", "jsonl").out.splitlines()
    assert [json.loads(line) for line in lines] == data
    table = run("search", "virasto", "-f", "csv").out
    rows = list(csv.DictReader(io.StringIO(table)))
    assert [row["reference"] for row in rows] == references
    assert (rows[1]["field"], rows[1]["kind"], rows[1]["status"]) == ("notes", "measure", "planned")
    assert run("search", "virasto", "-f", "yaml").out.startswith("- reference: organisations/")
    assert run("search", "virasto", "-f", "table").out.splitlines()[0].startswith("reference")
    assert run("search", "virasto", "-f", "text").out == run("search", "virasto").out
    assert run("search", "virasto", "-f", "sarif").code == 2


def test_people_see_the_place_without_colours_too(run: Run, texts: Path) -> None:
    plain = run("search", "virastojen", "kahdesti").out
    assert "notes: [Virastossa] käytiin [kahdesti]." in plain
    coloured = run("search", "virastojen", "kahdesti", "--color", "always").out
    assert "\x1b[1m[Virastossa]\x1b[0m käytiin" in coloured.replace("\n", " ")
    assert "\x1b" not in plain


def test_the_title_is_in_the_chosen_language_and_the_hit_in_its_own(run: Run, texts: Path) -> None:
    said = run("search", "guide", "--lang", "fi").out
    assert said.startswith("Esimerkki: opas\n")
    assert "nimi (sv): Exempel: [guide]" in said
    assert run("search", "guide", "--lang", "sv").out.startswith("Exempel: [guide]\n")


def test_words_may_be_typed_with_or_without_quotation_marks(run: Run, texts: Path) -> None:
    assert ids(run, "virasto", "kahdesti") == ids(run, "virasto kahdesti") != []
    assert ids(run, '"virasto käytiin"') == ["measures/esimerkki-opas"]
    assert run("search", '"virasto kahdesti"').code == 3


def test_kinds_narrow_and_void_records_are_asked_for(run: Run, texts: Path) -> None:
    everything = ids(run, "esimerkki")
    kinds = ids(run, "esimerkki", "--kind", "measure", "--kind", "focus-areas")
    assert {*kinds} == {f"focus-areas/{AREA['id']}", "measures/esimerkki-opas"} < {*everything}
    assert ids(run, "esimerkki", "--kind", "painopiste") == [f"focus-areas/{AREA['id']}"]
    assert run("search", "esimerkki", "--kind", "opas").code == 3
    assert run("search", "kahteen").code == 3
    assert ids(run, "kahteen", "--all") == ["measures/esimerkki-huti"]


def test_people_are_shown_the_best_and_programs_all(run: Run, inside: Path) -> None:
    many = {
        f"registry/organisations/kerho-{i}.yaml": content(
            "organisations/x", {**AGENCY, "id": f"kerho-{i}", "name": {"fi": f"Kerho {i}"}}
        )
        for i in range(30)
    }
    write(inside, many)
    shown = run("search", "kerho")
    assert shown.out.count("[Kerho]") == 20
    assert "--limit 30" in shown.err
    assert run("search", "kerho", "-q").err == ""
    assert run("search", "kerho", "--limit", "30").out.count("[Kerho]") == 30
    assert len(run("search", "kerho", "--json").envelope["data"]) == 30
    assert len(ids(run, "kerho", "--limit", "2")) == 2
    for limit in ("0", "-1", "x"):
        assert run("search", "kerho", "--limit", limit).code == 2


def test_the_past_can_be_searched(run: Run, repository: Path) -> None:
    before = commit_of(run)
    write(repository, TEXTS)
    commit(repository)
    assert ids(run, "guide") == ["measures/esimerkki-opas"]
    assert run("search", "guide", "--at", before).code == 3
    assert ids(run, "opas", "--on", "2025-02-01") == ["measures/esimerkki-opas"]
    assert run("search", "opas", "--on", "2025-01-31").code == 3


def commit_of(run: Run) -> str:
    found: str = run("query", "select [commit] from commits", "-f", "jsonl").out
    return str(json.loads(found)["commit"])


def test_the_sound_records_are_searched_and_the_broken_named(run: Run, texts: Path) -> None:
    write(texts, {"registry/measures/rikki.yaml": b"id: [\n"})
    for form in ("text", "json"):
        outcome = run("search", "virasto", "-f", form)
        assert outcome.code == 1
        assert "rikki.yaml" in outcome.err
        assert f"organisations/{AGENCY['id']}" in outcome.out


@pytest.mark.parametrize(
    ("text", "code", "error"),
    [
        ("", 2, "search-empty"),
        (" \t\n", 2, "search-empty"),
        ('"" ... - _ !?', 2, "search-empty"),
        ("\u00ad\u200b", 2, "search-empty"),
        ("virasto\x00", 2, "search-characters"),
        ("vir\x1b[31masto", 2, "search-characters"),
        ("virasto\x85", 2, "search-characters"),
        ("\u202evirasto", 2, "search-characters"),
        ("virasto\udcff", 2, "search-characters"),
        ("x" * 501, 2, "search-long"),
        (" ".join(map(str, range(33))), 2, "search-words"),
        ("virazto", 3, "search-none.suggestion"),
        ("xyzzy", 3, "search-none"),
        ("x" * 400, 3, "search-none"),
        ("virasto xyzzy", 3, "search-none"),
        ("opas ministeriö virasto alue", 3, "search-together"),
        ('"alue esimerkki"', 3, "search-apart"),
        ("esimerkki-opas-virasto", 3, "search-apart"),
    ],
)
def test_what_can_not_be_found_is_told_with_a_remedy(
    text: str, code: int, error: str, run: Run, inside: Path
) -> None:
    for lang in ("fi", "sv", "en"):
        outcome = run("search", text, "--lang", lang)
        assert (outcome.code, outcome.out) == (code, "")
        assert outcome.err.count("\n") == 2  # what is wrong, and what to do
        assert "\x1b" not in outcome.err
    told = run("search", text, "--json").envelope["error"]
    assert told["code"] == error
    assert told["hint"]


def test_a_word_of_two_letters_is_not_what_was_meant(run: Run, inside: Path) -> None:
    data = {**MEASURE, "title": {"fi": "Opas ja ohje"}}
    write(inside, {"registry/measures/esimerkki-opas.yaml": content("measures/x", data)})
    assert run("search", "a", "--json").envelope["error"]["code"] == "search-none"
    assert run("search", "opxas", "--json").envelope["error"]["code"] == "search-none.suggestion"


def test_copied_text_may_have_what_is_not_seen(run: Run, texts: Path) -> None:
    assert ids(run, "vi\u00adras\u200bto") == ids(run, "virasto")
    assert ids(run, "ka\u0308ytiin") == ids(run, "KÄYTIIN") == ["measures/esimerkki-opas"]


def test_texts_of_records_can_not_steer_the_terminal(run: Run, inside: Path) -> None:
    """Characters that a terminal would obey are no sound YAML; a schema's labels may have them."""
    path = inside / "schemas/measure.schema.json"
    schema = path.read_text(encoding="utf-8")
    path.write_text(schema.replace('"en": "title"', '"en": "\\u001b[31mtitle"'), "utf-8")
    for form in ("text", "table", "csv", "json"):
        assert "\x1b" not in run("search", "opas", "-f", form).out
