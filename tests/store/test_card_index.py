"""The index keeps what it was given, is believed only as it was left, and is never in the way."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from stcli.store import card_index
from stcli.store.card_index import Card, CardIndex
from stcli.store.remembrance import Shelf

LAW = "a" * 32
ONE = Card(LAW, "registry/measures/opas.yaml", "1" * 40, "\nfocus-areas/alue\n", b"one")
TWO = Card(LAW, "registry/measures/koe.yaml", "2" * 40, "\nfocus-areas/alue-2\n", b"two")
LATER = Card(LAW, ONE.path, "3" * 40, "\n", b"later")
OTHER = Card("b" * 32, ONE.path, ONE.id, "\n", b"other")


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf.cache({"XDG_CACHE_HOME": str(tmp_path)})


def opened(shelf: Shelf, program: str = "p") -> CardIndex:
    return CardIndex(shelf, "x.cards", program)


def filled(shelf: Shelf, *cards: Card, **notes: bytes) -> CardIndex:
    index = opened(shelf)
    index.put(cards, notes)
    index.write()
    return opened(shelf)


def file_of(shelf: Shelf) -> Path:
    return Path(str(shelf.place("x.cards")))


def test_cards_and_notes_come_back_as_they_were(shelf: Shelf) -> None:
    index = filled(shelf, ONE, TWO, LATER, OTHER, stamps=b"s")
    numbers = {(path, id): number for number, path, id in index.places(LAW)}
    assert numbers.keys() == {card[1:3] for card in (ONE, TWO, LATER)}
    assert index.contents(numbers[ONE.path, ONE.id], numbers[ONE.path, ONE.id] + 1) == {
        numbers[ONE.path, ONE.id]: b"one"
    }
    assert sorted(index.contents(1, 4).values()) == [b"later", b"one", b"two"]
    assert dict(index.links(LAW))[numbers[TWO.path, TWO.id]] == TWO.links
    assert index.links_of(LAW, ONE.path, ONE.id) == ["focus-areas/alue"]
    assert index.links_of(LAW, ONE.path, LATER.id) == []
    assert index.links_of(LAW, ONE.path, "9" * 40) is None
    assert index.naming(LAW, "focus-areas/alue") == [(numbers[ONE.path, ONE.id], ONE.path)]
    assert (index.note("stamps"), index.note("nothing")) == (b"s", None)


@pytest.mark.parametrize("name", ["a%20b", "a?mode=ro#b", "åäö %", "a\udcffb", "a&b=c+d;e"])
def test_the_folder_may_have_any_name(name: str, tmp_path: Path) -> None:
    shelf = Shelf.cache({"XDG_CACHE_HOME": str(tmp_path / name)})
    assert len(filled(shelf, ONE).places(LAW)) == 1
    assert file_of(shelf).is_file()
    assert os.listdir(tmp_path) == [name]


def test_more_is_added_and_notes_are_replaced(shelf: Shelf) -> None:
    index = filled(shelf, ONE, stamps=b"s")
    index.note("stamps")
    index.put([TWO, ONE], {"stamps": b"t"})
    index.write()
    index.write()  # nothing more to write
    assert (len(index.places(LAW)), index.note("stamps")) == (2, b"t")


def test_where_there_is_none_there_is_nothing(shelf: Shelf) -> None:
    index = opened(shelf)
    assert (index.places(LAW), index.contents(1, 9), index.note("x")) == ([], {}, None)
    index.write()
    assert not file_of(shelf).exists()


def test_another_programs_index_is_none_and_is_put_away(shelf: Shelf) -> None:
    filled(shelf, ONE)
    other = opened(shelf, "another")
    assert other.places(LAW) == []
    other.put([TWO], {})
    other.write()
    assert [path for _, path, _ in other.places(LAW)] == [TWO.path]
    assert opened(shelf).places(LAW) == []


def flip(path: Path) -> None:
    held = bytearray(path.read_bytes())
    held[held.index(b"one")] ^= 0xFF
    path.write_bytes(held)


def touch_back(path: Path) -> None:
    """The same size and the same time of change, as far as a program can set it."""
    found = path.stat()
    flip(path)
    os.utime(path, ns=(found.st_atime_ns, found.st_mtime_ns))


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-4096])


def change_in_sqlite(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE card SET content = x'00'")


def replace(path: Path) -> None:
    held = path.read_bytes()
    path.unlink()
    path.write_bytes(held)


@pytest.mark.parametrize("harm", [flip, touch_back, cut, change_in_sqlite, replace])
def test_what_somebody_has_touched_is_not_believed(
    harm: Callable[[Path], None], shelf: Shelf
) -> None:
    index = filled(shelf, ONE)
    harm(file_of(shelf))
    assert (index.places(LAW), index.contents(1, 9)) == ([], {})
    index.put([TWO], {})
    index.write()
    assert [path for _, path, _ in opened(shelf).places(LAW)] == [TWO.path]


def test_an_index_without_its_seal_is_none(shelf: Shelf) -> None:
    filled(shelf, ONE)
    Path(str(shelf.place("x.cards.seal"))).unlink()
    assert opened(shelf).places(LAW) == []


def test_a_sealed_file_that_is_no_index_is_none(shelf: Shelf) -> None:
    index = filled(shelf, ONE)
    path = file_of(shelf)
    path.write_bytes(b"no database at all")
    index._seal.put(os.lstat(path))
    assert opened(shelf).places(LAW) == []
    path.unlink()
    sqlite3.connect(path).close()
    path.write_bytes(b"")
    index._seal.put(os.lstat(path))
    assert opened(shelf).places(LAW) == []


def test_whoever_is_reading_is_not_disturbed_and_whoever_writes_does_not_wait(
    shelf: Shelf,
) -> None:
    reading = filled(shelf, ONE)
    assert len(reading.places(LAW)) == 1
    writing = opened(shelf)
    writing.put([TWO], {})
    writing.write()  # the other one reads: nothing is written
    assert reading.contents(1, 2) == {1: b"one"}
    assert len(writing.places(LAW)) == 1
    reading.close()
    writing.put([TWO], {})
    writing.write()
    assert len(writing.places(LAW)) == 2


def test_an_index_that_has_grown_too_large_is_begun_anew(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(shelf, ONE)
    monkeypatch.setattr(card_index, "_LARGEST", 100)
    assert [path for _, path, _ in filled(shelf, TWO).places(LAW)] == [TWO.path]


def test_where_nothing_can_be_kept_nothing_is() -> None:
    for root in ("/dev/null/x", "/proc"):
        index = CardIndex(Shelf(root, ("stcli", "memo")), "x.cards", "p")
        index.put([ONE], {})
        index.write()
        assert index.places(LAW) == []


def test_others_may_not_have_written_it(shelf: Shelf) -> None:
    filled(shelf, ONE)
    file_of(shelf).chmod(0o666)
    index = opened(shelf)
    assert index.places(LAW) == []
    index.put([TWO], {})
    index.write()
    assert index.places(LAW) == []


def test_the_folder_of_the_index_may_have_any_name(tmp_path: Path) -> None:
    shelf = Shelf.cache({"XDG_CACHE_HOME": str(tmp_path / "ä ?%#&x=1")})
    assert len(filled(shelf, ONE).places(LAW)) == 1


def meanwhile(monkeypatch: pytest.MonkeyPatch, mode: str, happens: Callable[[str], None]) -> None:
    """Let something happen to the file right after it was opened."""
    connect = card_index._connect

    def connected(path: str, asked: str) -> sqlite3.Connection:
        connection = connect(path, asked)
        if asked == mode:
            happens(path)
        return connection

    monkeypatch.setattr(card_index, "_connect", connected)


def test_a_file_that_is_put_away_while_it_is_opened_is_none(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(shelf, ONE)
    with monkeypatch.context() as patch:
        meanwhile(patch, "ro", os.unlink)
        assert opened(shelf).places(LAW) == []


def test_the_seal_of_another_file_makes_none_believed_that_was_opened_before(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(shelf, ONE)
    path = file_of(shelf)
    harmed = path.read_bytes().replace(ONE.path.encode(), b"registry/measures/else.yaml")
    path.write_bytes(harmed)

    def begun_anew(_path: str) -> None:
        with monkeypatch.context() as patch:
            patch.setattr(card_index, "_connect", connect)
            filled(shelf, TWO)

    connect = card_index._connect
    with monkeypatch.context() as patch:
        meanwhile(patch, "ro", begun_anew)
        assert opened(shelf).places(LAW) == []
    assert [path for _, path, _ in opened(shelf).places(LAW)] == [TWO.path]


def test_what_a_writer_spoilt_who_was_killed_is_not_sealed_by_the_next(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(shelf, ONE)

    def spoil(path: str) -> None:
        content = Path(path).read_bytes()
        Path(path).write_bytes(content.replace(ONE.path.encode(), b"registry/measures/else.yaml"))

    with monkeypatch.context() as patch:
        meanwhile(patch, "rw", spoil)
        assert filled(shelf, TWO).places(LAW) == []
    assert [path for _, path, _ in filled(shelf, TWO).places(LAW)] == [TWO.path]


@pytest.mark.parametrize("when", ["opened", "written"])
def test_a_writer_seals_nothing_but_what_it_wrote(
    when: str, shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(shelf, ONE)
    content = file_of(shelf).read_bytes()
    harmed = content.replace(ONE.path.encode(), b"registry/measures/else.yaml")

    def replace(*_: object) -> None:
        path = file_of(shelf)
        path.unlink()
        path.write_bytes(harmed)

    with monkeypatch.context() as patch:
        if when == "opened":
            meanwhile(patch, "rw", replace)
        else:
            patch.setattr(card_index, "_add", replace)
        assert filled(shelf, TWO).places(LAW) == []


def test_what_was_read_of_a_file_that_was_changed_meanwhile_is_not_gone_on_from(
    shelf: Shelf,
) -> None:
    content = file_of(filled(shelf, TWO)._shelf).read_bytes()
    file_of(shelf).unlink()
    reading = filled(shelf, ONE)
    assert len(reading.places(LAW)) == 1
    file_of(shelf).write_bytes(content)  # in place, as a copy of another one would come
    reading.put([TWO], {})
    reading.write()
    assert opened(shelf).places(LAW) == []
    assert [path for _, path, _ in filled(shelf, TWO).places(LAW)] == [TWO.path]
