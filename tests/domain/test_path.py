"""Paths inside a record, and walking them."""

from __future__ import annotations

from typing import Any

import pytest

from stcli.domain.model.path import general, get, pattern_of, put, walk

DATA = {"a": {"b": 1}, "list": [{"x": 1}, {"y": 2}, "z"], "plain": "text"}


@pytest.mark.parametrize(
    ("text", "pattern"),
    [("a", ("a",)), ("a.b", ("a", "b")), ("a[].b", ("a", "[]", "b")), ("a[]", ("a", "[]")),
     ("a[][]", ("a", "[]", "[]")), ("[].a", ("[]", "a"))],
)  # fmt: skip
def test_a_pattern_is_its_parts(text: str, pattern: tuple[str, ...]) -> None:
    assert pattern_of(text) == pattern


def test_walking_reaches_what_is_there() -> None:
    assert list(walk(DATA, ())) == [((), DATA)]
    assert list(walk(DATA, ("list", "[]", "x"))) == [(("list", 0, "x"), 1)]
    assert list(walk(DATA, ("plain", "[]"))) == []
    assert list(walk(DATA, ("plain", "b"))) == []
    assert len(list(walk(DATA, ("list", "[]")))) == 3
    assert general(("list", 0, "x")) == ("list", "[]", "x")


def test_a_value_is_got_or_none() -> None:
    assert get(DATA, ("a", "b")) == 1
    assert get(DATA, ("plain", "b")) is None
    assert get(DATA, ("nope", "b")) is None


@pytest.mark.parametrize(
    ("pattern", "value", "data"),
    [
        (("a", "b"), 2, {"a": {"b": 2}}), (("a", "c"), 3, {"a": {"b": 1, "c": 3}}),
        (("a", "b"), None, {}), (("x", "y"), 1, {"a": {"b": 1}, "x": {"y": 1}}),
        (("x", "y"), None, {"a": {"b": 1}}), (("a",), None, {}), (("a",), 5, {"a": 5}),
        (("a", "b", "c"), 1, {"a": {"b": {"c": 1}}}),
    ],
)  # fmt: skip
def test_putting_makes_and_drops_maps_on_the_way(
    pattern: tuple[str, ...], value: Any, data: dict[str, Any]
) -> None:
    given: dict[str, Any] = {"a": {"b": 1}}
    put(given, pattern, value)
    assert given == data
