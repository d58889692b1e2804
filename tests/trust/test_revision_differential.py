"""A version that is read from another one says what it says when it is read alone.

Versions are records that a generator changed in the ways of people and of enemies: fields and
items changed, added, moved, doubled, comments and odd lines anywhere.
"""

from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stcli.domain.reading import document, revision
from stcli.domain.reading.revision import Version
from stcli.domain.reading.shape import same
from tests.trust.test_yaml_differential import MODELINE, RECORDS, SHAPE, SOUP, VALUES, record

BEFORE = f"{MODELINE}\nid: a\npartners:\n  - a\n".encode()
CHANCES = st.randoms(use_true_random=False)


def written(data: dict[str, Any]) -> bytes:
    return document.write(data, SHAPE, MODELINE)


def from_another(content: bytes, before: bytes) -> dict[str, Any] | None:
    """The version read from the other one; what is read is what it says when read alone."""
    known = document.read("x.yaml", before, SHAPE, MODELINE)
    if known.data is None or not known.canonical:
        return None
    found = revision.read(content, Version(before.decode(), known.data), SHAPE)
    alone = document.read("x.yaml", content, SHAPE, MODELINE)
    if found is None:
        return None
    assert found.text.encode() == content
    assert same(found.data, alone.data), (before, content)
    assert list(found.data) == list(alone.data or {}), (before, content)
    assert alone.canonical, (before, content)
    return found.data


def changed(data: dict[str, Any], value: Any, chance: random.Random) -> dict[str, Any]:
    """The data with a field or an item changed, added or taken away, or in another order."""
    data = dict(data)
    key = chance.choice(list(data))
    items = list(data[key]) if isinstance(data[key], list) else []
    what = chance.randrange(6)
    if what == 0:
        data[key] = value
    elif what == 1:
        data[chance.choice([*SHAPE, "new"])] = value
    elif what == 2 and len(data) > 1:
        del data[key]
    elif what == 3:
        data[key] = [*items, value]
    elif what == 4:
        data[key] = [*items[1:], *items[:1], *items[:1]]
    else:
        data = dict(reversed(data.items()))
    return data


@settings(max_examples=600, deadline=None)
@given(RECORDS, VALUES, CHANCES)
def test_versions_of_records_say_the_same(
    data: dict[str, Any], value: Any, chance: random.Random
) -> None:
    from_another(written(changed(data, value, chance)), written(data))


@settings(max_examples=600, deadline=None)
@given(RECORDS, VALUES, CHANCES, SOUP)
def test_versions_with_odd_lines_say_the_same(
    data: dict[str, Any], value: Any, chance: random.Random, soup: str
) -> None:
    lines = written(changed(data, value, chance)).decode("utf-8", "replace").split("\n")
    before = list(lines) if chance.random() < 0.3 else written(data).decode().split("\n")
    for text in (before, lines):
        for _ in range(chance.randrange(3)):
            place = chance.randrange(len(text))
            odd = chance.choice(["# note", "    # note", soup, text[place], MODELINE, "", "a: b"])
            text.insert(place, " " * chance.choice([0, 0, 2, 4]) + odd)
    from_another("\n".join(lines).encode(), "\n".join(before).encode())


@pytest.mark.parametrize("seed", range(40))
def test_what_did_not_change_is_not_read_again(seed: int) -> None:
    data, chance = record(seed), random.Random(seed)
    before = document.read("x.yaml", written(data), SHAPE, MODELINE).data or {}
    entries = [*data["history"], {"action": "report", "date": "2027-01-01", "reason": f"{seed}"}]
    later = {**data, "history": entries, "notes": f"Version {chance.random()}."}
    found = from_another(written(later), written(data))
    assert found is not None
    assert same(found, document.read("x.yaml", written(later), SHAPE, MODELINE).data)
    known = Version(written(data).decode(), before)
    again = revision.read(written(later), known, SHAPE)
    assert again is not None
    kept = [key for key in before if key not in ("history", "notes")]
    assert kept
    assert all(again.data[key] is before[key] for key in kept)
    pairs = zip(again.data["history"], before["history"], strict=False)
    assert all(new is old for new, old in pairs)


@pytest.mark.parametrize(
    "content",
    [
        b"\xff", b"", b"\n", b"id: a", b"id: a\n", f"{MODELINE}\nid: a\nid: b\n".encode(),
        f"{MODELINE}\nid: x\n# a note\n".encode(), f"{MODELINE}\nid: [a]\n".encode(),
        f"{MODELINE}\ntitle:\n  fi: a\nid: a\n".encode(), f"{MODELINE}\n- a\n".encode(),
        f"{MODELINE}\nid: a\n\n".encode(), f'{MODELINE}\nid: "\x07"\n'.encode(),
        f"{MODELINE}\nid: &x a\n".encode(), b"x" * (1 << 20) + b"x",
        f"{MODELINE}\nid: a\npartners:\n  - a\n  - b\n  -  c\n".encode(),
        f"{MODELINE}\nid: a\npartners:\n  - a\n    - b\n".encode(),
    ],
)  # fmt: skip
def test_what_is_not_plainly_canonical_is_left_to_others(content: bytes) -> None:
    assert from_another(content, BEFORE) is None


@pytest.mark.parametrize(
    ("lines", "partners"),
    [
        ("\n  - a: 1\n  # note\n  - b", [{"a": 1}, "b"]), (" |\n  - a\n  - b", "- a\n- b\n"),
        ("\n  - a\n  - a\n  - b", ["a", "a", "b"]), (" a", "a"), ("\n  a: b", {"a": "b"}),
    ],
)  # fmt: skip
def test_what_looks_like_items_is_read_as_what_it_is(lines: str, partners: Any) -> None:
    content = f"{MODELINE}\nid: a\npartners:{lines}\n".encode()
    assert from_another(content, BEFORE) == {"id": "a", "partners": partners}


def test_too_many_nodes_are_too_many_in_any_version() -> None:
    before = {"id": "a", "partners": list(range(19_990))}
    few = [*before["partners"], 1]
    many = [*before["partners"], *range(20)]
    assert from_another(written({**before, "partners": few}), written(before)) is not None
    assert from_another(written({**before, "partners": many}), written(before)) is None


def test_a_version_with_comments_between_its_fields_is_no_help() -> None:
    before = f"{MODELINE}\nid: a\n# note\nnotes: b\n".encode()
    assert from_another(before, before) is None
    commented = f"{MODELINE}\nid: a\npartners:\n  - a # note\n".encode()
    later = f"{MODELINE}\nid: b\npartners:\n  - a # note\n  - b\n".encode()
    assert from_another(later, commented) == {"id": "b", "partners": ["a", "b"]}
