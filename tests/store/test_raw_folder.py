"""Raw folders: sound trees are read, whatever they are compared with; what differs is found."""

from __future__ import annotations

import random
from collections.abc import Sequence

import pytest

from stcli.domain.refusal import Refusal
from stcli.store.raw_folder import EMPTY, Folder, differences, parse

ID = "0" * 40
Entries = Sequence[tuple[bytes, bytes, bytes]]


def raw(entries: Entries) -> bytes:
    return b"".join(mode + b" " + name + b"\0" + id for mode, name, id in entries)


def some(number: int, chance: random.Random) -> list[tuple[bytes, bytes, bytes]]:
    """Files and folders in the order of git."""
    names = sorted({b"%03d" % chance.randrange(900) for _ in range(number)})
    modes = [chance.choice([b"100644", b"40000"]) for _ in names]
    found = zip(modes, names, [chance.randbytes(20) for _ in names], strict=True)
    return sorted(found, key=lambda e: e[1] + b"/" * (e[0] == b"40000"))


@pytest.mark.parametrize("seed", range(60))
def test_differences_are_those_of_the_entries(seed: int) -> None:
    chance = random.Random(seed)
    old = some(chance.randrange(40), chance)
    new = [e for e in old if chance.random() > 0.05]
    new = [(m, n, chance.randbytes(20)) if chance.random() < 0.2 else (m, n, i) for m, n, i in new]
    if chance.random() < 0.3:
        new = some(10, chance)
    first = parse(ID, raw(old))
    second = parse(ID, raw(new), first)
    assert second == parse(ID, raw(new))
    gone, come = differences(first, second)
    assert {(e.mode, e.name, bytes.fromhex(e.id)) for e in gone} == {*old} - {*new}
    assert {(e.mode, e.name, bytes.fromhex(e.id)) for e in come} == {*new} - {*old}
    assert [first.find(name) for _, name, _ in old] == [
        (mode, id.hex(), name) for mode, name, id in old
    ]
    assert first.find(b"none") is None


A, B = b"a" * 20, b"b" * 20
SOUND: Entries = [(b"100644", b"a", A), (b"100644", b"b", A), (b"100644", b"c", A)]


@pytest.mark.parametrize(
    "entries",
    [
        [(b"100644", b"a", A), (b"100644", b"a", B), (b"100644", b"c", A)],
        [(b"100644", b"b", A), (b"100644", b"a", A), (b"100644", b"c", A)],
        [(b"100645", b"a", A), (b"100644", b"b", A), (b"100644", b"c", A)],
        [(b"100644", b"a", A), (b"100644", b"/", A), (b"100644", b"c", A)],
        [(b"100644", b".", B), (b"100644", b"b", B), (b"100644", b"c", B)],
    ],
)
def test_what_is_no_sound_folder_is_none_beside_a_sound_one_of_its_length(entries: Entries) -> None:
    like = parse(ID, raw(SOUND))
    assert len(raw(entries)) == len(like.raw)
    with pytest.raises(Refusal, match="object-malformed"):
        parse(ID, raw(entries), like)


def test_another_mode_or_name_is_read_anew() -> None:
    like = parse(ID, raw(SOUND))
    other: Entries = [(b"100755", b"a", B), (b"100644", b"b", A), (b"100644", b"d", A)]
    found = parse(ID, raw(other), like)
    assert found == parse(ID, raw(other))
    gone, come = differences(like, found)
    assert (sorted(e.name for e in gone), sorted(e.name for e in come)) == (
        [b"a", b"c"],
        [b"a", b"d"],
    )


def test_a_name_inside_an_id_is_no_name() -> None:
    hidden = b" name\0".ljust(20, b"x")
    folder = parse(ID, raw([(b"160000", b"a", hidden), (b"100644", b"b name", A)]))
    assert folder.find(b"name") is None
    both = parse(ID, raw([(b"160000", b"a", hidden), (b"100644", b"name", A)]))
    assert both.find(b"name") == (b"100644", A.hex(), b"name")


def test_an_empty_folder_has_nothing() -> None:
    assert parse(ID, b"") == EMPTY == Folder(b"", (0,))
    assert differences(EMPTY, EMPTY) == ([], [])
    come = differences(EMPTY, parse(ID, raw(SOUND)))[1]
    assert sorted(e.name for e in come) == [b"a", b"b", b"c"]
