"""``stcli diff``: what changed between two places, for people and for machines."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.made_up import AREA, MEASURE, MINISTRY, RECORDS, Run, commit, content, git, write

AREA_PATH = f"registry/focus-areas/{AREA['id']}.yaml"
DECISION = {
    "id": "2026-03-12-1", "date": "2026-03-12", "body": "cooperation-group",
    "decides": "focus-area.open", "subjects": [f"focus-areas/{AREA['id']}"],
    "text": {"fi": "Avataan."}, "status": "recorded",
    "history": [{"action": "record", "date": "2026-03-12"}],
}  # fmt: skip
OPEN = {"action": "open", "date": "2026-03-12", "decision": DECISION["id"]}


def save(root: Path, **records: dict[str, Any]) -> None:
    """Write records; of a name the first underscore ends the folder."""
    for name, data in records.items():
        reference = "/".join(name.replace("focus_areas", "focus-areas").split("__"))
        path = f"registry/{reference}/{data['id']}.yaml"
        write(root, {path: content(f"{reference}/{data['id']}", data)})


@pytest.fixture
def opened(repository: Path) -> Path:
    """The area opened by a decision, the measure begun, an organisation new; not committed."""
    area = {
        **AREA, "status": "open", "phase": "preparation",
        "history": [*AREA["history"], OPEN],
        "participants": [*AREA["participants"], {"organisation": "uusi", "from": "2026-03-12"}],
    }  # fmt: skip
    begun = {"action": "start", "date": "2026-04-01"}
    work = {
        **MEASURE, "status": "ongoing", "actual": {"start": "2026-04-01"},
        "history": [*MEASURE["history"], begun],
    }  # fmt: skip
    new = {**MINISTRY, "id": "uusi", "name": {"fi": "Uusi virasto"}}
    save(repository, focus_areas=area, measures=work, organisations=new, decisions=DECISION)
    return repository


SAID = {
    "fi": (
        "Muutokset: viimeksi tallennettu (ID) → työkansion tiedostot\n"
        "\n"
        "Painopisteet\n"
        "  - Esimerkkialue (esimerkki-alue)\n"
        "    - Ehdotettu → avoin\n"
        "    - Vaihe: valmistelu\n"
        "    - Avattu 12.3.2026 (päätös 2026-03-12-1)\n"
        "    - Osallistujaksi kirjattu Uusi virasto (uusi), 12.3.2026 alkaen\n"
        "\n"
        "Toimenpiteet\n"
        "  - Esimerkki: opas (esimerkki-opas)\n"
        "    - Suunniteltu → käynnissä\n"
        "    - Aloitettu 1.4.2026\n"
        "\n"
        "Organisaatiot\n"
        "  - Uusi virasto (uusi)\n"
        "    - Lisätty 8.1.2025\n"
        "    - Tyyppi: ministeriö\n"
        "\n"
        "Päätökset\n"
        "  - 2026-03-12-1\n"
        "    - Kirjattu 12.3.2026\n"
        "    - Toimielin: kansallinen yhteistyöryhmä (cooperation-group); päätöksen sisältö:"
        " painopisteen\n      avaaminen; kohteet: Esimerkkialue (esimerkki-alue)\n"
    ),
    "sv": (
        "Ändringar: det senast sparade (ID) → filerna i arbetsmappen\n"
        "\n"
        "Prioriterade områden\n"
        "  - Esimerkkialue (esimerkki-alue)\n"
        "    - Föreslaget → öppet\n"
        "    - Fas: beredning\n"
        "    - Öppnades 12.3.2026 (beslut 2026-03-12-1)\n"
        "    - Ny deltagare: Uusi virasto (uusi), från och med 12.3.2026\n"
    ),
    "en": (
        "Changes: what was saved last (ID) → the files of the work folder\n"
        "\n"
        "Focus areas\n"
        "  - Esimerkkialue (esimerkki-alue)\n"
        "    - Proposed → open\n"
        "    - Phase: preparation\n"
        "    - Opened 12 March 2026 (decision 2026-03-12-1)\n"
        "    - Uusi virasto (uusi) takes part, from 12 March 2026\n"
    ),
}


@pytest.mark.parametrize("lang", SAID)
def test_people_read_what_happened_record_by_record(lang: str, run: Run, opened: Path) -> None:
    outcome = run("diff", "--lang", lang)
    head = git(opened, "rev-parse", "HEAD")[:10]
    assert outcome.out.replace(head, "ID").startswith(SAID[lang])
    assert outcome.code == 0


def test_markdown_is_a_document_with_headings_and_lists(run: Run, opened: Path) -> None:
    told = run("diff", "-f", "markdown").out
    assert told.startswith("# Changes: what was saved last")
    assert "\n## Measures\n\n- Esimerkki: opas (esimerkki-opas)\n  - Planned → ongoing\n" in told


def test_machines_get_one_row_a_deed(run: Run, opened: Path) -> None:
    data = run("diff", "--json").envelope["data"]
    head = git(opened, "rev-parse", "HEAD").strip()
    assert data["from"] == {"place": "HEAD", "commit": head}
    assert data["to"] == {"place": "worktree", "commit": None}
    rows = [row for row in data["changes"] if row["subject"] == f"measures/{MEASURE['id']}"]
    assert rows == [
        {
            "sort": "record", "subject": "measures/esimerkki-opas", "what": "entry",
            "field": "history[#1]", "before": None,
            "after": {"action": "start", "date": "2026-04-01"}, "text": "started 1 April 2026",
        },
        {
            "sort": "record", "subject": "measures/esimerkki-opas", "what": "state",
            "field": "status", "before": "planned", "after": "ongoing",
            "text": "planned → ongoing",
        },
        {
            "sort": "record", "subject": "measures/esimerkki-opas", "what": "stamped",
            "field": "actual", "before": None, "after": {"start": "2026-04-01"}, "text": None,
        },
    ]  # fmt: skip
    lines = run("diff", "-f", "jsonl").out.splitlines()
    assert list(map(json.loads, lines)) == data["changes"]
    assert run("diff", "-f", "csv").out.startswith("sort,subject,what,field,before,after,text\r\n")


def test_two_places_are_compared_in_the_order_in_which_they_are_named(
    run: Run, opened: Path
) -> None:
    commit(opened)
    for words in (("HEAD~1", "HEAD"), ("HEAD~1..HEAD",), ("HEAD~1..",)):
        data = run("diff", *words, "--json").envelope["data"]
        assert {row["what"] for row in data["changes"]} >= {"entry", "state", "joined"}, words
    back = run("diff", "HEAD", "HEAD~1", "--json").envelope["data"]["changes"]
    assert {row["what"] for row in back} == {"gone", "entry.gone", "state", "removed"}
    assert run("diff", "..HEAD", "--json").envelope["data"]["changes"] == []
    assert "No data has changed." in run("diff").out


def test_the_index_and_days_are_places_too(
    run: Run, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(repository, organisations={**MINISTRY, "homepage": "https://example.invalid"})
    assert run("diff", "HEAD", "index", "--json").envelope["data"]["changes"] == []
    git(repository, "add", "--all")
    (row,) = run("diff", "HEAD", "index", "--json").envelope["data"]["changes"]
    assert (row["what"], row["field"]) == ("filled", "homepage")
    (row,) = run("diff", "2099-01-01", "--json").envelope["data"]["changes"]
    assert row["text"] == "recorded home page: https://example.invalid"


def test_before_the_first_commit_everything_is_new(run: Run, inside: Path) -> None:
    git(inside, "init", "--quiet")
    data = run("diff", "--json").envelope["data"]
    subjects = {row["subject"] for row in data["changes"]}
    assert subjects >= {*RECORDS, "registry/registry.yaml"}


def test_a_file_that_can_not_be_read_is_told_and_the_rest_too(run: Run, opened: Path) -> None:
    path = opened / f"registry/measures/{MEASURE['id']}.yaml"
    path.write_text("{", encoding="utf-8")
    outcome = run("diff", "--lang", "fi")
    assert "Esimerkki: opas (esimerkki-opas): tiedostoa ei voi lukea" in outcome.out
    assert "Ehdotettu → avoin" in outcome.out
    assert outcome.code == 1
    path.unlink()
    path.symlink_to("/etc/hostname")
    assert "tiedostoa ei voi lukea" in run("diff", "--lang", "fi").out


def test_hostile_words_of_records_stay_words(run: Run, repository: Path) -> None:
    title = "# Otsikko [linkki](http://x)"
    save(repository, focus_areas={**AREA, "title": {"fi": title}})
    told = run("diff", "-f", "markdown").out
    assert "\\# Otsikko \\[linkki\\]" in told


def test_unknown_places_and_formats_are_refused(run: Run, repository: Path) -> None:
    assert run("diff", "nowhere").code == 3
    assert run("diff", "HEAD...HEAD").code == 3
    assert run("diff", "-f", "sarif").code == 2


def test_without_git_there_is_nothing_to_compare_with(run: Run, inside: Path) -> None:
    assert run("diff").code == 4


Change = Callable[[dict[str, Any]], None]


def change_schema(root: Path, name: str, change: Change) -> None:
    path = root / "schemas" / f"{name}.schema.json"
    schema = json.loads(path.read_text(encoding="utf-8"))
    change(schema)
    path.write_text(json.dumps(schema), encoding="utf-8")


def _rename(schema: dict[str, Any]) -> None:
    schema["properties"]["code"] = schema["properties"].pop("number")


def _amend(schema: dict[str, Any]) -> None:
    block = schema["x-stcli"]["lifecycle"]
    block["actions"]["start"]["requires"] = ["reason"]
    block["states"]["ongoing"]["live"] = False
    schema["x-stcli"]["grows"] = ["progress"]
    schema["properties"]["cost"] = {"type": "number"}


LISTS = ("partners", "progress", "milestones", "indicators")


def _asks_for_nothing(schema: dict[str, Any]) -> None:
    lists = [schema["properties"][name]["items"] for name in LISTS]
    for items in (*lists, lists[-1]["properties"]["observations"]["items"]):
        del items["required"], items["additionalProperties"]


ODD = [
    {}, {"id": "a"}, {"organisation": "poissa"}, {"done": "2026-01-01"}, {"observations": [{}]},
    {"date": "2026-01-01", "to": "2026-01-02"},
]  # fmt: skip


@pytest.mark.parametrize("odd", ODD)
def test_entries_that_say_less_than_they_should_are_told_all_the_same(
    odd: dict[str, Any], run: Run, repository: Path
) -> None:
    change_schema(repository, "measure", _asks_for_nothing)
    commit(repository)
    save(repository, measures={**MEASURE, **{name: [odd] for name in LISTS}})
    assert run("diff").code == 0
    assert run("diff", "--json").code == 0
    commit(repository)
    assert run("diff", "HEAD", "HEAD~1").code == 0
    assert run("log", "--json").code == 0


def test_changes_of_the_rules_are_told_in_words(run: Run, repository: Path) -> None:
    save(repository, measures={**MEASURE, "number": "7"})
    commit(repository)
    change_schema(repository, "measure", _rename)
    path = repository / f"registry/measures/{MEASURE['id']}.yaml"
    path.write_text(path.read_text().replace("number:", "code:"), encoding="utf-8")
    told = run("diff", "--lang", "fi").out
    assert "Rakennemääritys: toimenpide: kenttä numero (number) on nyt numero (code)" in told
    assert "Esimerkki: opas" not in told
    commit(repository)
    change_schema(repository, "measure", _amend)
    policy = repository / "registry" / "registry.yaml"
    policy.write_text(policy.read_text() + "timezone: Europe/Stockholm\n", encoding="utf-8")
    write(repository, {"registry/allowed_signers": b"a@x ssh-ed25519 AAAA\n"})
    told = run("diff").out
    for line in (
        "Field added: cost", "Status defined anew: ongoing", "Step defined anew: start",
        "Declaration grows changed", "signer added: a@x", "recorded time zone: Europe/Stockholm",
        "The registry's rules and other files",
    ):  # fmt: skip
        assert line in told
