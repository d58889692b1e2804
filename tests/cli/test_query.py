"""``stcli query`` and ``list --where``: any question, answered by a table."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.made_up import AREA, MEASURE, MINISTRY, Run, commit, content, write

SAVED = {
    "registry/queries/vastuut.sql": b"-- Who leads what\nselect lead, id from measures\n",
    "registry/queries/rikki.sql": b"select \xff\n",
}
OPEN = "select id, title from focus_areas where status = 'proposed'"


def test_an_answer_is_rows_in_every_form(run: Run, inside: Path) -> None:
    row = {"id": "esimerkki-alue", "title": "Esimerkkialue"}
    outcome = run("query", OPEN, "--json")
    assert (outcome.code, outcome.envelope["data"]) == (0, [row])
    assert json.loads(run("query", OPEN, "-f", "jsonl").out) == row
    assert run("query", OPEN, "-f", "csv").out == "id,title\r\nesimerkki-alue,Esimerkkialue\r\n"
    assert run("query", OPEN, "-f", "ids").out == "esimerkki-alue\n"
    assert run("query", OPEN).out.splitlines()[-1].split() == ["esimerkki-alue", "Esimerkkialue"]


def test_odd_values_and_names_have_a_form(run: Run, inside: Path) -> None:
    sql = "select 1 as a, 2 as a, x'00ff' as b, 9e999 as c, null as d, 'a' || char(27) as e"
    (row,) = run("query", sql, "--json").envelope["data"]
    assert row == {"a": 1, "a_2": 2, "b": "00ff", "c": "inf", "d": None, "e": "a\x1b"}
    assert "\x1b" not in run("query", sql).out
    assert run("query", "select 1 as a", "-f", "ids").code == 2
    assert run("query", "select id from measures where 0").code == 0


def test_a_text_is_in_the_chosen_language(run: Run, inside: Path) -> None:
    data = {**MEASURE, "title": {"fi": "Opas", "sv": "Guide"}}
    write(inside, {"registry/measures/esimerkki-opas.yaml": content("measures/x", data)})
    for lang, title in (("sv", "Guide"), ("fi", "Opas"), ("en", "Opas")):
        (row,) = run("query", "select title from measures", "--json", "--lang", lang).envelope[
            "data"
        ]
        assert row == {"title": title}


def test_a_question_may_stand_in_a_file_or_be_saved(run: Run, inside: Path) -> None:
    write(inside, {**SAVED, "q.sql": OPEN.encode()})
    assert run("validate").code == 0
    assert run("query", "@q.sql", "-f", "ids").out == "esimerkki-alue\n"
    assert run("query", "vastuut", "-f", "ids").out == "esimerkki-opas\n"
    assert run("query", "vastuut.sql", "-f", "ids").out == "esimerkki-opas\n"
    assert [row["about"] for row in run("query", "--json").envelope["data"]] == [
        None, "Who leads what",
    ]  # fmt: skip
    unknown = run("query", "vastut", "--json")
    assert (unknown.code, unknown.envelope["error"]["code"]) == (3, "query-unsaved.suggestion")
    assert run("query", "jotain-muuta").code == 3
    assert run("query", "rikki").code == 2


def test_a_question_that_is_saved_today_can_be_asked_of_the_past(
    run: Run, repository: Path
) -> None:
    first, then = b"select 1 as n, id from measures\n", b"select 2 as n, id from measures\n"
    write(repository, {"registry/queries/vanha.sql": first})
    commit(repository)
    write(repository, {"registry/queries/vanha.sql": then, **SAVED})
    assert run("query", "vastuut", "--at", "HEAD", "-f", "ids").out == "esimerkki-opas\n"
    assert run("query", "vanha", "-f", "csv").out.splitlines()[1] == "2,esimerkki-opas"
    assert run("query", "vanha", "--at", "HEAD", "-f", "csv").out.splitlines()[1][:2] == "1,"
    assert run("query", "vastut", "--at", "HEAD").code == 3


def test_without_saved_questions_it_is_said_where_they_go(run: Run, inside: Path) -> None:
    outcome = run("query")
    assert (outcome.code, outcome.out) == (0, "")
    assert "registry/queries/NAME.sql" in outcome.err
    assert run("query", "--json").envelope["data"] == []


def test_the_tables_are_documented(run: Run, inside: Path) -> None:
    for lang in ("fi", "sv", "en"):
        page = run("query", "--schema", "--lang", lang).out
        assert "measures_partners" in page
        assert "stcli query" in page
    tables = {t["table"]: t for t in run("query", "--schema", "--json").envelope["data"]}
    assert [c["name"] for c in tables["links"]["columns"]] == ["source", "field", "target", "live"]
    assert all(c["about"] for t in tables.values() for c in t["columns"])
    rows = run("query", "--schema", "-f", "csv").out.splitlines()
    assert rows[0] == "table,column,type,about"
    assert len(rows) == 1 + sum(len(t["columns"]) for t in tables.values())


def test_every_documented_column_can_be_asked_for(run: Run, repository: Path) -> None:
    for table in run("query", "--schema", "--json").envelope["data"]:
        columns = ", ".join(f"[{column['name']}]" for column in table["columns"])
        assert run("query", f"select {columns} from [{table['table']}]", "-q").code == 0


def test_what_git_knows_can_be_asked_for(run: Run, repository: Path) -> None:
    assert run("measure", "start", "esimerkki-opas", "--date", "2026-03-01").code == 0
    steps = run("query", "select action, [from], [to], [commit] from transitions "
                "where reference like 'measures/%'", "--json").envelope["data"]  # fmt: skip
    assert [(s["action"], s["from"], s["to"]) for s in steps] == [
        ("add", None, "planned"), ("start", "planned", "ongoing"),
    ]  # fmt: skip
    commits = run("query", "select * from commits", "--json").envelope["data"]
    assert {s["commit"] for s in steps} == {c["commit"] for c in commits}
    assert commits[0]["operation"] is not None
    sql = "select field, before, after from changes where reference like 'measures/%'"
    changes = run("query", sql, "--json").envelope["data"]
    assert {"field": "status", "before": "planned", "after": "ongoing"} in changes


def test_without_git_there_are_no_commits(run: Run, inside: Path) -> None:
    sql = "select (select count(*) from commits), count(*), count([commit]) from transitions"
    (row,) = run("query", sql, "--json").envelope["data"]
    assert [*row.values()] == [0, 4, 0]


def test_a_question_can_be_put_to_an_earlier_time(run: Run, repository: Path) -> None:
    first = commit_id(run)
    write(repository, {"registry/measures/esimerkki-opas.yaml": content(
        "measures/x", {**MEASURE, "title": {"fi": "Toinen"}})})  # fmt: skip
    commit(repository)
    assert run("query", "select title from measures", "--at", first, "-f", "csv").out == (
        "title\r\nEsimerkki: opas\r\n"
    )
    assert (
        run("query", "select count(*) n from commits", "--at", first, "-f", "csv").out
        == "n\r\n1\r\n"
    )
    assert run("query", "select count(*) n from commits", "-f", "csv").out == "n\r\n2\r\n"


def commit_id(run: Run) -> str:
    found: str = run("query", "select [commit] from commits", "--json").envelope["data"][0][
        "commit"
    ]
    return found


def test_broken_records_are_told(run: Run, inside: Path) -> None:
    write(inside, {"registry/measures/rikki.yaml": b"id: [\n"})
    outcome = run("query", "select count(*) n from measures", "--json")
    assert (outcome.code, outcome.envelope["ok"], outcome.envelope["data"]) == (
        1,
        False,
        [{"n": 1}],
    )
    assert "rikki.yaml" in outcome.err


def test_wrong_questions_are_told_with_a_remedy(run: Run, inside: Path) -> None:
    for lang in ("fi", "sv", "en"):
        outcome = run("query", "select idd from measures", "--lang", lang)
        assert (outcome.code, "”id”" in outcome.err or "“id”" in outcome.err) == (2, True)
    assert run("query", "delete from measures").code == 3


# list


@pytest.mark.parametrize(
    ("condition", "count"),
    [
        (f"lead = '{MINISTRY['id']}'", 1), ("lead = 'x'", 0), ("title_fi like '%OPAS%'", 1),
        ("1 -- all", 1), ("reference in (select source from links)", 1), ("1) or (0", 1),
    ],
)  # fmt: skip
def test_lists_can_be_narrowed_by_a_condition(
    condition: str, count: int, run: Run, inside: Path
) -> None:
    outcome = run("list", "measures", "--where", condition, "--json")
    assert (outcome.code, len(outcome.envelope["data"])) == (0, count)


@pytest.mark.parametrize("condition", ["", "lead =", "idd = 1", "1; delete from measures"])
def test_a_wrong_condition_is_a_mistake_of_the_command(
    condition: str, run: Run, inside: Path
) -> None:
    assert run("list", "measures", "--where", condition).code == 2


def test_columns_of_tables_can_be_shown_and_sorted_by(run: Run, inside: Path) -> None:
    said = run(
        "list", "focus-areas", "--columns", "id,title_fi", "--sort", "-title_fi", "-f", "csv"
    )
    assert said.out == f"id,title.fi\r\n{AREA['id']},Esimerkkialue\r\n"
    said = run("list", "measures", "--columns", "id,planned_end", "-f", "csv")
    assert said.out == "id,planned.end\r\nesimerkki-opas,\r\n"
    assert run("list", "measures", "--columns", "title_xx1").code == 2


@pytest.mark.parametrize(
    ("sort", "ids"),
    [
        ("planned_end", ["a", "b", "esimerkki-opas"]), ("-planned_end", ["b", "a"]),
        ("planned_end desc", ["b", "a", "esimerkki-opas"]), ("lead,planned_end  DESC", ["b", "a"]),
        ("planned_end asc", ["a", "b"]),
    ],
)  # fmt: skip
def test_an_order_may_be_said_as_sql_says_it(
    sort: str, ids: list[str], run: Run, inside: Path
) -> None:
    for id, end in (("a", "2026-01"), ("b", "2026-05")):
        data = {**MEASURE, "id": id, "planned": {"end": end}}
        write(inside, {f"registry/measures/{id}.yaml": content("measures/x", data)})
    said = run("list", "measures", "--sort", sort, "-f", "ids").out.split()
    assert said[: len(ids)] == ids


@pytest.mark.parametrize("lang", ["fi", "sv", "en"])
def test_a_misspelt_column_and_a_list_are_told_with_what_is_meant(
    lang: str, run: Run, inside: Path
) -> None:
    for option in ("--columns", "--sort"):
        said = run("list", "measures", option, "planed_end", "--lang", lang)
        assert said.code == 2
        assert "planned_end" in said.err
    listed = run("list", "measures", "--where", "progress is null", "--lang", lang)
    assert (listed.code, "measures_progress" in listed.err) == (2, True)
    asked = run("query", "select m.partners from measures m", "--lang", lang)
    assert (asked.code, "measures_partners" in asked.err) == (2, True)
