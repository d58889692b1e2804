"""Questions in SQL: what they may do, and what is said of those that can't be answered."""

from __future__ import annotations

from typing import Any

import pytest

from stcli.domain.model.relation import Attribute, Relation
from stcli.domain.refusal import Refusal
from stcli.store import database
from stcli.store.database import Database

TABLES = {
    "measures": Relation(
        "measures",
        (Attribute("id"), Attribute("lead"), Attribute("commit"), Attribute("n", "NUMERIC")),
    ),
    "order-2": Relation("order-2", (Attribute("id"),)),
}
ROWS = [("a", "spek", "c1", 1), ("b", "sm", "c2", 2.5), ("Ähtäri", None, None, None)]


def made() -> Database:
    found = Database.of(TABLES, "2026-11-24")
    found.fill("measures", iter(ROWS))
    return found


def answer(sql: str) -> list[tuple[Any, ...]]:
    return list(made().ask(sql).rows)


def refused(sql: str) -> Refusal:
    with pytest.raises(Refusal) as caught:
        asked(sql)
    return caught.value


def asked(sql: str) -> None:
    found = made()
    found.read_by(sql)
    list(found.ask(sql).rows)


def test_a_question_is_answered() -> None:
    found = made().ask(
        "select id, n as number from measures where lead is not null order by id desc"
    )
    assert found.columns == ("id", "number")
    assert list(found.rows) == [("b", 2.5), ("a", 1)]


def test_it_is_known_which_tables_are_read() -> None:
    assert made().read_by("select 1") == frozenset()
    assert made().read_by('select * from measures, "order-2"') == {"measures", "order-2"}
    assert made().read_by("with m as (select * from measures) select count(*) from m") == {
        "measures"
    }


def test_letters_of_all_languages_have_capitals() -> None:
    assert answer("select lower('ÄÖ'), upper('åé'), lower(null), upper(7)") == [
        ("äö", "ÅÉ", None, 7)
    ]
    assert answer("select id from measures where id like 'äht%'") == [("Ähtäri",)]
    assert answer("select 'a%b' like 'a|%_' escape '|', 'axb' like 'a|%b' escape '|'") == [(1, 0)]
    assert answer("select null like 'a', 'a' like null, 'a.b' like 'aXb', 'x\ny' like 'x_y'") == [
        (None, None, 0, 1)
    ]


def test_a_pattern_finds_what_it_should_however_many_signs_it_has() -> None:
    for value, pattern, fits in (
        ("abcabd", "%ab%d", 1), ("aXbXc", "a%b%c", 1), ("ab", "a%b%b", 0), ("aab", "a%ab", 1),
        ("", "%", 1), ("", "%%", 1), ("abab", "%ab%ab", 1), ("aba", "%ab%ba", 0), ("xay", "_a_", 1),
    ):  # fmt: skip
        assert answer(f"select '{value}' like '{pattern}'") == [(fits,)], (value, pattern)


def test_no_pattern_takes_long() -> None:
    """A saved question may be anybody's; what follows would else not end in a lifetime."""
    assert answer(f"select '{'a' * 5000}' like '{'%a' * 40}%b'") == [(0,)]


@pytest.mark.parametrize(
    "sql",
    [
        "select like(printf('%.60000000c', '%') || 'x', printf('%.60000000c', 'a'))",
        "select like(printf('%.40000c', 'a') || 'b', printf('%.2000000c', 'a'))",
        "select replace(printf('%.9000c', 'a'), 'a', printf('%.9000c', 'a'))",
    ],
)
def test_what_would_take_long_or_fill_the_memory_is_not_begun(sql: str) -> None:
    assert refused(sql).code == "query-large"


def test_a_part_is_found_and_replaced_in_no_time() -> None:
    """SQLite's own functions would take most of a minute for each, and can't be stopped."""
    long, part = "printf('%.2000000c', 'a')", "printf('%.1000000c', 'a') || 'b'"
    assert answer(f"select instr({long}, {part}), length(replace({long}, {part}, ''))") == [
        (0, 2_000_000)
    ]
    assert answer("select instr('äbä', 'bä'), instr(12345, 34), instr(x'00ff', x'ff')") == [
        (2, 3, 2)
    ]
    assert answer(
        "select replace('äbb', 'b', 1.0), replace('a', '', 'b'), replace(1e20, '+', x'61')"
    ) == [("ä1.01.0", "a", "1.0ea20")]
    assert answer("select instr(null, 'a'), instr('a', null), replace('a', null, 'b')") == [
        (None, None, None)
    ]


def test_no_function_begins_when_the_time_is_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "MOST_SECONDS", -1)
    assert refused("select 'a' like 'b'").code == "query-late"


def test_what_stands_in_an_entry_can_be_taken_apart() -> None:
    sql = """select e.value from measures m, json_each('["' || m.id || '"]') e where n = 1
             union all select t.key from json_tree('{"k": 1}') t where t.key is not null"""
    assert made().read_by(sql) == {"measures"}
    restored = Database.restored(made().kept, "2026-11-24")
    assert restored.read_by(sql) == {"measures"}
    assert list(restored.ask(sql).rows) == [("a",), ("k",)]


def test_a_month_ends_with_its_last_day() -> None:
    """As texts, 2026-11 comes before 2026-11-24, but on that day the month is not over."""
    sql = "select last_day('2024-02'), last_day('2026-11'), last_day('2026-11-05')"
    assert answer(sql) == [("2024-02-29", "2026-11-30", "2026-11-05")]
    assert answer("select last_day(null), last_day('2026-13'), last_day(7)") == [
        (None, "2026-13", 7)
    ]
    assert answer("select last_day('2026-11') < today()") == [(0,)]


def test_the_day_is_that_of_the_command() -> None:
    assert answer("select today()") == [("2026-11-24",)]


@pytest.mark.parametrize(
    "sql",
    [
        "delete from measures", "insert into measures values (1,2,3,4)",
        "update measures set id = 1",
        "drop table measures", "create table x (y)", "create temp table x (y)",
        "create view v as select 1",
        "create trigger t after insert on measures begin select 1; end",
        "pragma writable_schema = 1", "select * from pragma_table_info('measures')",
        "attach 'other.db' as other", "detach main", "vacuum", "vacuum into 'x.db'", "reindex",
        "analyze", "begin", "commit", "rollback", "savepoint s", "select load_extension('x.so')",
        "select fts3_tokenizer('simple')", "replace into measures values (1,2,3,4)",
        "create virtual table t using fts5(x)", "alter table measures rename to m",
        "with x as (select 1) delete from measures",
    ],
)  # fmt: skip
def test_a_question_only_reads(sql: str) -> None:
    assert refused(sql).code in ("query-writes", "query-wrong", "query-function", "query-empty")
    found = made()
    with pytest.raises(Refusal):
        list(found.ask(sql).rows)
    assert list(found.ask("select count(*) from measures").rows) == [(3,)]


@pytest.mark.parametrize(
    ("sql", "code"),
    [
        ("", "query-empty"), ("  ;; ", "query-empty"), ("-- only a comment", "query-incomplete"),
        ("select 1; select 2", "query-several"), ("select (1", "query-incomplete"),
        ("what is late", "query-near"), ("select commit from measures", "query-keyword"),
        ("select id from measure", "query-table.suggestion"),
        ("select 1 from zzzzz", "query-table"),
        ("select leed from measures", "query-column.suggestion"),
        ("select zzzzz from measures", "query-column"),
        ("select zz.id from measures", "query-column.suggestion"),
        ("select id from measures a, measures b", "query-ambiguous"),
        ("select nosuch(1)", "query-function"), ("select count(1, 2, 3)", "query-wrong"),
        ("select 'a\0b'", "query-characters"), ("select '\udcff'", "query-characters"),
        ("select zeroblob(1000000000)", "query-large"), ("vacuum", "query-writes"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_question_is_said(sql: str, code: str) -> None:
    assert refused(sql).code == code


def test_what_could_be_of_several_tables_is_told_with_one_of_them() -> None:
    told = refused('select id from measures a, "order-2" b')
    assert (told.code, told.params["table"]) == ("query-ambiguous", "measures")


def test_a_question_that_takes_too_long_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "MOST_SECONDS", 0.05)
    endless = (
        "with recursive r(x) as (select 1 union all select x + 1 from r) select count(*) from r"
    )
    assert refused(endless).code == "query-late"


def test_an_answer_has_a_largest_number_of_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "MOST_ROWS", 3)
    assert len(answer("select * from measures")) == 3
    assert refused("select * from measures a, measures b").code == "query-rows"


def test_an_interruption_by_a_person_stays_one() -> None:
    found = made()
    rows = found.ask("select a.id from measures a, measures b, measures c").rows
    next(rows)
    found._connection.set_progress_handler(lambda: True, 1)
    with pytest.raises(KeyboardInterrupt):
        list(rows)
