"""Where values, keys and missing things stand."""

from __future__ import annotations

import pytest

from stcli.domain.finding import Where
from stcli.domain.reading import document

TEXT = b"""# comment
id: x
title: {fi: "a",
  sv: b}
planned:
  start: 2026
history:
  - date: d
    reason: |
      one
      two

  - - deep
empty:
tail: z
"""


@pytest.mark.parametrize(
    ("where", "at", "place"),
    [
        (("id",), "value", (2, 5, 2)),
        (("id",), "key", (2, 1, 2)),
        (("title",), "value", (3, 8, 4)),
        (("title", "fi"), "value", (3, 13, 3)),
        (("title", "sv"), "key", (4, 3, 4)),
        (("planned",), "value", (6, 3, 6)),
        (("history",), "key", (7, 1, 7)),
        (("history",), "value", (8, 3, 13)),
        (("history", 0), "value", (8, 5, 11)),
        (("history", 0), "key", (8, 5, 11)),
        (("history", 0, "reason"), "value", (9, 13, 11)),
        (("history", 1, 0), "value", (13, 7, 13)),
        (("empty",), "value", (14, 7, 14)),
        # what is missing: the key or item of the map that lacks it
        (("planned", "end"), "value", (5, 1, 5)),
        (("history", 0, "action"), "value", (8, 5, 11)),
        (("history", 7), "value", (7, 1, 7)),
        (("history", 7, "x", 3), "value", (7, 1, 7)),
        (("missing",), "value", (2, 1, 2)),
        ((), "value", (2, 1, 2)),
    ],
)
def test_places_are_counted_from_one(where: Where, at: str, place: tuple[int, int, int]) -> None:
    found = document.positions(TEXT)
    assert found.locate(where, "key" if at == "key" else "value") == place


@pytest.mark.parametrize("content", [b"", b"\xff", b"a: [", b"a: 1\na: 2\n", b"- x", b"{}"])
def test_in_an_unreadable_file_everything_stands_at_its_start(content: bytes) -> None:
    assert document.positions(content).locate(("a", 1)) == (1, 1, 1)


def test_columns_count_characters_not_bytes() -> None:
    assert document.positions('"äö": {ä: x}'.encode()).locate(("äö", "ä")) == (1, 11, 1)


def test_a_key_without_a_colon_has_its_empty_value_at_its_end() -> None:
    assert document.positions(b"a: {bc, d: 1}\n").locate(("a", "bc")) == (1, 7, 1)
