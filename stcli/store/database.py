"""SQLite, behind its one door: tables in memory, and questions that can do nothing but read.

A question is somebody's text: it can't write, attach, load or set anything, and has bounds in
time, memory and rows. Knows tables and rows of plain values; not where they come from.
"""

from __future__ import annotations

import json
import math
import re
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from stcli.domain.near import nearest
from stcli.domain.refusal import EXIT_USAGE, Refusal
from stcli.store.function import LONGEST, TooMuch, cased, is_like, last_of, place_of, replaced

if TYPE_CHECKING:
    from stcli.domain.model.relation import Relation, Row

MOST_SECONDS: Final = 60
MOST_ROWS: Final = 1_000_000
_MOST_BYTES: Final = 1 << 30  # of memory for one question
_OFTEN: Final = 20_000  # steps of SQLite's machine between two looks at the clock

_READING: Final = frozenset(
    (sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_FUNCTION, sqlite3.SQLITE_RECURSIVE)
)
_DANGEROUS: Final = frozenset(("load_extension", "fts3_tokenizer"))
# What SQLite says, in English only, and what it means here: the code of a message.
_FORBIDDEN: Final = re.compile("not authorized|authorization denied|prohibited")
_TOO_MUCH: Final = re.compile("too big|out of memory|user-defined function")
_SAID: Final = (
    (re.compile(r"no such table: (?P<name>.+)"), "query-table"),
    (re.compile(r"no such column: \"?(?P<name>[^\"]+?)\"?(?: - should .*)?"), "query-column"),
    (re.compile(r"ambiguous column name: (?P<name>.+)"), "query-ambiguous"),
    (re.compile(r"no such function: (?P<name>.+)"), "query-function"),
    (re.compile(r"near \"(?P<name>.*)\": syntax error", re.DOTALL), "query-near"),
    (re.compile(r"incomplete input"), "query-incomplete"),
    (re.compile(r"the query contains a null character"), "query-characters"),
)


class Answer(NamedTuple):
    """The names of the columns, and the rows, which are made as they are read."""

    columns: tuple[str, ...]
    rows: Iterator[Row]


class Database:
    """Tables in memory; they are filled once it is known which of them a question reads.

    ``tables`` are their columns by name, ``filled`` those that have their rows.
    """

    def __init__(self, tables: Mapping[str, Sequence[str]], today: str) -> None:
        self.tables = tables
        self.filled: set[str] = set()
        self._connection = sqlite3.connect(":memory:", isolation_level=None)
        self._late, self._end = False, math.inf
        self._set_bounds()
        self._define(today)

    @classmethod
    def of(cls, relations: Mapping[str, Relation], today: str) -> Database:
        """Empty tables."""
        names = {r.name: tuple(each.name for each in r.attributes) for r in relations.values()}
        made = cls(names, today)
        for relation in relations.values():
            made._connection.execute(_created(relation))
        return made

    @classmethod
    def restored(cls, kept: bytes, today: str) -> Database:
        """What ``kept`` gave."""
        end = kept.index(b"\n")
        told = json.loads(kept[:end])
        made = cls(told["tables"], today)
        made._connection.deserialize(memoryview(kept)[end + 1 :])
        made.filled.update(told["filled"])
        return made

    @property
    def kept(self) -> bytes:
        """The tables as they are, to be restored."""
        told = {"tables": self.tables, "filled": sorted(self.filled)}
        return json.dumps(told).encode() + b"\n" + self._connection.serialize()

    def _set_bounds(self) -> None:
        connection = self._connection
        for pragma in ("temp_store = MEMORY", f"hard_heap_limit = {_MOST_BYTES}",
                       "trusted_schema = OFF", "cell_size_check = ON"):  # fmt: skip
            connection.execute(f"PRAGMA {pragma}")
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST)
        connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)

    def _define(self, today: str) -> None:
        """Functions that know all letters, not those of English alone; and which day it is."""
        self._connection.create_function("today", 0, lambda: today)
        for name, arguments, body in (
            ("lower", 1, cased(str.lower)), ("upper", 1, cased(str.upper)),
            ("like", 2, is_like), ("like", 3, is_like),
            ("instr", 2, place_of), ("replace", 3, replaced), ("last_day", 1, last_of),
        ):  # fmt: skip
            self._connection.create_function(
                name, arguments, self._in_time(body), deterministic=True
            )

    def _in_time(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """A function that is not begun once the time is over."""

        def begun(*given: Any) -> Any:
            if self._is_late():
                raise TooMuch
            return function(*given)

        return begun

    def _is_late(self) -> bool:
        self._late = time.monotonic() > self._end
        return self._late

    def read_by(self, sql: str) -> frozenset[str]:
        """The tables that a question reads; refused where it is none or would do more."""
        seen: set[str] = set()

        def watch(action: int, one: str | None, two: str | None, *_: Any) -> int:
            if action == sqlite3.SQLITE_READ and one is not None:
                seen.add(one)
            return _judge(action, two)

        if not sql.strip().strip(";"):
            raise Refusal("query-empty", exit=EXIT_USAGE)
        # SQLite makes these two tables when they are first asked for, which a question may not.
        self._connection.execute("EXPLAIN SELECT 1 FROM json_each('[]'), json_tree('[]')")
        with _Asked(self, sql):
            self._connection.set_authorizer(watch)
            self._connection.execute(f"EXPLAIN {sql}")
        self._connection.set_authorizer(None)
        return frozenset(seen & self.tables.keys())

    def fill(self, name: str, rows: Iterable[Row]) -> None:
        """Put rows into a table."""
        places = ", ".join("?" for _ in self.tables[name])
        self._connection.execute("BEGIN")
        insert = f"INSERT INTO {_quoted(name)} VALUES ({places})"  # noqa: S608 -- our own names
        self._connection.executemany(insert, rows)
        self._connection.execute("COMMIT")
        self.filled.add(name)

    def ask(self, sql: str) -> Answer:
        """The answer to a question, within the bounds."""
        self._end = time.monotonic() + MOST_SECONDS
        self._connection.set_authorizer(lambda action, _, name, *__: _judge(action, name))
        self._connection.set_progress_handler(self._is_late, _OFTEN)
        with _Asked(self, sql):
            cursor = self._connection.execute(sql)
        if cursor.description is None:
            raise Refusal("query-empty", exit=EXIT_USAGE)
        return Answer(tuple(each[0] for each in cursor.description), self._rows(cursor, sql))

    def _rows(self, cursor: sqlite3.Cursor, sql: str) -> Iterator[Row]:
        with _Asked(self, sql):
            for number, row in enumerate(cursor):
                if number == MOST_ROWS:
                    raise Refusal("query-rows", most=MOST_ROWS)
                yield row

    def refusal(self, error: Exception, sql: str) -> Refusal | None:
        """What an error of SQLite means to whom asked; None for an interruption by a person."""
        said = str(error)
        if self._late or "interrupted" in said:
            return Refusal("query-late", seconds=MOST_SECONDS) if self._late else None
        if _FORBIDDEN.search(said):
            return Refusal("query-writes")
        if isinstance(error, MemoryError) or _TOO_MUCH.search(said):
            return Refusal("query-large")
        if "one statement" in said:
            return Refusal("query-several", exit=EXIT_USAGE)
        for pattern, code in _SAID:
            if found := pattern.fullmatch(said):
                return self._misspelt(code, found.groupdict().get("name", ""), sql)
        return Refusal("query-wrong", exit=EXIT_USAGE, said=said)

    def _misspelt(self, code: str, name: str, sql: str) -> Refusal:
        known: Sequence[str] = ()
        if code == "query-table":
            known = sorted(self.tables)
        elif code == "query-column" and (table := self._list_of(name, sql)):
            return Refusal("query-list", exit=EXIT_USAGE, name=name, table=table)
        elif code == "query-column":
            known = self._columns_near(sql)
        elif code == "query-near" and name.lower() in self._columns_near(sql):
            code = "query-keyword"
        close = nearest(name.rpartition(".")[2].lower(), known) if known else None
        if code == "query-ambiguous":
            return Refusal(code, exit=EXIT_USAGE, name=name, table=self._table_with(name, sql))
        suggested = f"{code}.suggestion" if close else code
        return Refusal(suggested, exit=EXIT_USAGE, name=name, known=known, suggestion=close)

    def _table_with(self, name: str, sql: str) -> str:
        """A table of the question that has the column, as an example."""
        words = re.findall(r"\w+", sql.lower())
        return next((w for w in words if name.lower() in self.tables.get(w, ())), "TABLE")

    def _list_of(self, name: str, sql: str) -> str | None:
        """The table of a list that is asked for as if it were a column."""
        last = name.rpartition(".")[2].lower()
        words = {word.lower() for word in re.findall(r"\w+", sql)}
        lists = (f"{table}_{last}" for table in self.tables if table in words)
        return next((name for name in lists if name in self.tables), None)

    def _columns_near(self, sql: str) -> list[str]:
        """The columns of the tables that a question mentions."""
        words = {word.lower() for word in re.findall(r"\w+", sql)}
        named = (columns for name, columns in self.tables.items() if name.lower() in words)
        return list(dict.fromkeys(column for columns in named for column in columns))


class _Asked:
    """Around every use of a person's SQL: errors of SQLite become refusals."""

    def __init__(self, database: Database, sql: str) -> None:
        self._database, self._sql = database, sql

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, (sqlite3.Error, sqlite3.Warning, MemoryError)):
            refusal = self._database.refusal(error, self._sql)
            raise refusal if refusal is not None else KeyboardInterrupt from None
        if isinstance(error, (ValueError, UnicodeError)):
            raise Refusal("query-characters", exit=EXIT_USAGE) from None


def _judge(action: int, name: str | None) -> int:
    dangerous = action == sqlite3.SQLITE_FUNCTION and (name or "").lower() in _DANGEROUS
    return sqlite3.SQLITE_OK if action in _READING and not dangerous else sqlite3.SQLITE_DENY


def _created(relation: Relation) -> str:
    columns = ", ".join(f"{_quoted(each.name)} {each.type}" for each in relation.attributes)
    return f"CREATE TABLE {_quoted(relation.name)} ({columns})"


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
