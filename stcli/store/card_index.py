"""The index: a card for every record that was read, in the user's cache folder, in SQLite.

A card is kept by the file's path, the name of its content (git's blob id) and the schemas by
which it was read; so it never gets old, and whatever it says was found in git and files. The
index may be lost at any time: that costs time and changes no answer. It counts only as long as
nobody but this program has touched it, which a seal beside it shows; so it is written without
waiting for the disk, and a process that was killed meanwhile leaves nothing that is believed.
Knows SQLite and that seal; not what is on the cards.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from stcli.store import file
from stcli.store.seal import Seal

if TYPE_CHECKING:
    import sqlite3

    from stcli.store.remembrance import Shelf

_FORM: Final = 2  # another one with every change of the tables
_LARGEST: Final = 512 << 20  # bytes; an index that has grown so large is begun anew
_FEW_ROLLS: Final = (
    "CREATE TRIGGER few AFTER INSERT ON roll BEGIN"
    " DELETE FROM roll WHERE number < new.number - 5; END"
)
_TABLES: Final = (
    "CREATE TABLE card (number INTEGER PRIMARY KEY, law, path, id, links, content)",
    # It has all but the contents: who looks for cards reads nothing else.
    "CREATE UNIQUE INDEX card_key ON card (law, path, id, links)",
    "CREATE TABLE note (name PRIMARY KEY, content)",
    # Where the cards of whole trees are; the latest ones: see ``roll``.
    "CREATE TABLE roll (number INTEGER PRIMARY KEY, name UNIQUE, law, paths, ids, cards)",
    _FEW_ROLLS,
    # What commits did, and which files they touched: see ``annals``.
    "CREATE TABLE chapter (id PRIMARY KEY, content)",
    "CREATE TABLE part (chapter, place, subject, content, PRIMARY KEY (chapter, place))",
    "CREATE INDEX part_subject ON part (subject, chapter)",
    "CREATE TABLE touch (path, chapter, earlier, PRIMARY KEY (path, chapter)) WITHOUT ROWID",
    "CREATE TABLE sound (id, schema, PRIMARY KEY (id, schema)) WITHOUT ROWID",
)
# The name that every new file gets: who goes on from what one says can tell it by that.
BIRTH: Final = "birth"

_INSERT: Final = "INSERT OR IGNORE INTO card (law, path, id, links, content) VALUES (?, ?, ?, ?, ?)"
_ADD: Final = {
    "roll": "INSERT OR REPLACE INTO roll (name, law, paths, ids, cards) VALUES (?, ?, ?, ?, ?)",
    "chapter": "INSERT OR IGNORE INTO chapter VALUES (?, ?)",
    "part": "INSERT OR IGNORE INTO part VALUES (?, ?, ?, ?)",
    "touch": "INSERT OR IGNORE INTO touch VALUES (?, ?, ?)",
    "sound": "INSERT OR IGNORE INTO sound VALUES (?, ?)",
}
_NOTE: Final = "INSERT OR REPLACE INTO note VALUES (?, ?)"


class Card(NamedTuple):
    """What is kept of one version of a record's file; ``links``: whom it names, one a line."""

    law: str
    path: str
    id: str
    links: str
    content: bytes


Rows = Mapping[str, Sequence[tuple[Any, ...]]]


class Page(NamedTuple):
    """Rows by table, and a note about them, that count together or not at all.

    ``upon``: the file's birth where they go on from what it said; no other takes them.
    """

    rows: Rows
    notes: Mapping[str, bytes]
    upon: bytes | None


class CardIndex:
    """The index of one registry; ``program`` names what made it, another's is none."""

    def __init__(self, shelf: Shelf, name: str, program: str) -> None:
        self._shelf = shelf
        self._name = name
        self._seal = Seal(shelf, name, f"{_FORM} {program}")
        self._connection: sqlite3.Connection | None = None
        self._opened = False
        self._found: os.stat_result | None = None  # the file that is open, as it was then
        self._cards: list[Card] = []
        self._notes: dict[str, bytes] = {}
        self._pages: list[Page] = []

    @cached_property
    def is_possible(self) -> bool:
        """Whether anything can be kept: there is a folder of the user's own."""
        return self._shelf.place(self._name, make=True) is not None

    def places(self, law: str) -> list[tuple[int, str, str]]:
        """All cards of some schemas: number, path and id."""
        return self.ask("SELECT number, path, id FROM card WHERE law = ?", law)

    def contents(self, first: int, end: int) -> dict[int, bytes]:
        """What stands on the cards from a number on and before another, by number."""
        asked = "SELECT number, content FROM card WHERE number >= ? AND number < ?"
        return dict(self.ask(asked, first, end))

    def links_of(self, law: str, path: str, id: str) -> list[str] | None:
        """Whom one version of a record names; None where there is no card of it."""
        asked = "SELECT links FROM card WHERE law = ? AND path = ? AND id = ?"
        found = self.ask(asked, law, path, id)
        return found[0][0].split("\n")[1:-1] if found else None

    def links(self, law: str) -> list[tuple[int, str]]:
        """Whom the records name, card by card."""
        return self.ask("SELECT number, links FROM card WHERE law = ?", law)

    def naming(self, law: str, reference: str) -> list[tuple[int, str]]:
        """The cards on which a record is named: number and path."""
        asked = "SELECT number, path FROM card WHERE law = ? AND instr(links, ?)"
        return self.ask(asked, law, f"\n{reference}\n")

    def roll(self, name: str) -> tuple[str, bytes, bytes, bytes] | None:
        """The roll of that name: its schemas, and the rest as it was written."""
        found = self.ask("SELECT law, paths, ids, cards FROM roll WHERE name = ?", name)
        return found[0] if found else None

    def latest_roll(self, ending: str) -> tuple[str, str, bytes, bytes, bytes] | None:
        """The latest roll whose name ends so, with its name."""
        asked = "SELECT name, law, paths, ids, cards FROM roll WHERE name LIKE ? ESCAPE '!'"
        literal = "".join(f"!{sign}" if sign in "!%_" else sign for sign in ending)
        found = self.ask(f"{asked} ORDER BY number DESC LIMIT 1", f"%{literal}")
        return found[0] if found else None

    def number(self, law: str, path: str, id: str) -> int | None:
        """The number of one card."""
        asked = "SELECT number FROM card WHERE law = ? AND path = ? AND id = ?"
        found = self.ask(asked, law, path, id)
        return found[0][0] if found else None

    def note(self, name: str) -> bytes | None:
        """What was noted under a name."""
        found = self.ask("SELECT content FROM note WHERE name = ?", name)
        return found[0][0] if found else None

    def put(self, cards: Iterable[Card], notes: Mapping[str, bytes]) -> None:
        """More cards, and notes in place of those of the same names: for the next ``write``."""
        self._cards.extend(cards)
        self._notes.update(notes)

    def add(self, page: Page) -> None:
        """More rows, and a note about them: for the next ``write``."""
        self._pages.append(page)

    def write(self) -> None:
        """Let go of the file, and write what was put in.

        Where another process is at work, or nothing can be written, nothing is.
        """
        path = self._shelf.place(self._name, make=True)
        believed = self._is_untouched(path)
        self.close()
        cards, notes, pages = self._cards, self._notes, self._pages
        self._cards, self._notes, self._pages = [], {}, []
        if path is None or not believed or not (cards or notes or pages):
            return
        import sqlite3

        with suppress(sqlite3.Error, OSError), self._writing(path) as connection:
            connection.executemany(_INSERT, cards)
            connection.executemany(_NOTE, notes.items())
            _add(connection, pages)

    def close(self) -> None:
        """Let go of the file; the next question opens it again."""
        if self._connection is not None:
            self._connection.close()
        self._connection, self._opened, self._found = None, False, None

    def _is_untouched(self, path: str | None) -> bool:
        """Whether what was read so far can be gone on from: nobody changed the file meanwhile."""
        if self._found is None:
            return True
        with suppress(OSError):
            return path is not None and self._seal.is_of(os.lstat(path), self._found)
        return False

    # Reading

    def ask(self, sql: str, *values: Any) -> list[Any]:
        """The rows that answer a question; none where there is no index to be believed."""
        if not self._opened:
            self._connection, self._opened = self._open(), True
        if self._connection is None:
            return []
        import sqlite3

        try:
            return self._connection.execute(sql, values).fetchall()
        except (sqlite3.Error, UnicodeError):
            self._connection.close()
            self._connection = None
            return []

    def _open(self) -> sqlite3.Connection | None:
        """The file for reading, if it is as it was left; nobody writes to it from then on."""
        path = self._shelf.place(self._name)
        if path is None or not os.path.exists(path):
            return None
        import sqlite3

        connection = None
        try:
            found = os.lstat(path)
            connection = _connect(path, "ro")
            connection.execute("BEGIN")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
            # Another file may have come in its place while it was opened, with a seal of its own.
            if self._seal.fits(found) and self._seal.is_of(os.lstat(path), found):
                self._found = found
                return connection
        except (sqlite3.Error, OSError):
            pass  # somebody put it away meanwhile, or it is none
        if connection is not None:
            connection.close()
        return None

    # Writing

    @contextmanager
    def _writing(self, path: str) -> Iterator[sqlite3.Connection]:
        self._begin_anew(path)
        # Held open, so that what is sealed is this very file, whatever others put in its place.
        folder, name = os.path.split(path)
        flags = os.O_RDONLY | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
        held = file.Folder.open(folder).opened(name, flags, 0o600)
        try:
            with closing(_connect(path, "rw")) as connection:
                _lock(connection)
                self._look_again(path, held, connection)
                yield connection
                connection.execute("COMMIT")
                self._seal.put(os.fstat(held))
        finally:
            os.close(held)

    def _begin_anew(self, path: str) -> None:
        """Put away a file that is not as it was left, or too large."""
        with suppress(FileNotFoundError):
            found = os.lstat(path)
            if not self._seal.fits(found) or found.st_size > _LARGEST:
                os.unlink(path)

    def _look_again(self, path: str, held: int, connection: sqlite3.Connection) -> None:
        """Make a new file an index; one that another process has spoilt meanwhile is left."""
        found = os.fstat(held)
        if not os.path.samestat(found, os.lstat(path)):
            raise FileNotFoundError(path)
        if not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            for table in _TABLES:
                connection.execute(table)
            connection.execute(_NOTE, (BIRTH, os.urandom(16)))
        elif not self._seal.fits(found):
            raise InterruptedError(path)


def _lock(connection: sqlite3.Connection) -> None:
    """Begin to write; until the connection is closed nobody else can."""
    for setting in ("synchronous = OFF", "journal_mode = MEMORY", "locking_mode = EXCLUSIVE"):
        connection.execute(f"PRAGMA {setting}")
    connection.execute("BEGIN IMMEDIATE")


def _connect(path: str, mode: str) -> sqlite3.Connection:
    """A connection that waits for nobody."""
    import sqlite3

    # What SQLite would take for something else than a name; urllib takes long to load.
    name = path.replace("%", "%25").replace("?", "%3f").replace("#", "%23")
    return sqlite3.connect(f"file:{name}?mode={mode}", uri=True, timeout=0, isolation_level=None)


def _add(connection: sqlite3.Connection, pages: Iterable[Page]) -> None:
    birth = connection.execute("SELECT content FROM note WHERE name = ?", (BIRTH,)).fetchone()
    for page in pages:
        if page.upon is None or (page.upon,) == birth:
            for table, rows in page.rows.items():
                connection.executemany(_ADD[table], rows)
            connection.executemany(_NOTE, page.notes.items())
