"""What differs between two versions of a record, as far as the laws mind."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stcli.domain.judging.change import Marks, changes, is_within, place_of, stored

MARKS = Marks(
    frozenset({("people",), ("groups", "[]", "people"), ("log", "notes")}),
    {("people",): "org", ("groups",): "id"},
)


def differing(before: Any, after: Any, *, frozen: bool = True) -> list[str]:
    """Places that differ, short; ``+`` where something empty was filled."""
    found = changes(before, after, MARKS, frozen=frozen)
    return [("+" if change.fills else "") + stored(change.where) for change in found]


def lost(before: Any, after: Any) -> list[str]:
    """What the lists that grow have lost, in a record that is not frozen."""
    return [place for place in differing(before, after, frozen=False) if place[0] != "+"]


# What stands


def test_equal_and_empty_values_do_not_differ() -> None:
    assert differing({"a": {"b": [1]}}, {"a": {"b": [1]}}) == []
    assert differing({"a": ""}, {"a": None, "b": []}) == []


def test_a_value_that_changed_or_vanished_is_named_as_deep_as_it_stands() -> None:
    before = {"title": {"fi": "a", "sv": "b"}, "n": 1}
    assert differing(before, {"title": {"fi": "x", "sv": "b"}}) == ["title.fi", "n"]
    assert differing(before, {"n": 1}) == ["title.fi", "title.sv"]
    assert differing(before, {"title": "a", "n": 1}) == ["title"]


def test_filling_what_was_empty_and_adding_a_language_fill() -> None:
    before = {"title": {"fi": "a"}, "note": "", "tags": []}
    after = {"title": {"fi": "a", "sv": "b"}, "note": "x", "tags": ["y"], "new": 1}
    assert differing(before, after) == ["+title.sv", "+note", "+tags", "+new"]


def test_a_record_that_is_not_frozen_may_change_everywhere_but_in_growing_lists() -> None:
    before = {"title": {"fi": "a"}, "tags": ["x"], "n": 1}
    assert differing(before, {"title": {"fi": "b"}}, frozen=False) == []


# Lists that stand


def test_items_of_a_list_that_stands_are_compared_in_their_order() -> None:
    assert differing({"tags": ["a", "b"]}, {"tags": ["b", "a"]}) == ["tags[#0]", "tags[#1]"]
    goals = {"goals": [{"id": "x", "text": {"fi": "a"}}]}
    assert differing(goals, {"goals": [{"id": "x", "text": {"fi": "b"}}]}) == ["goals[#0].text.fi"]
    added = {"goals": [{"id": "x", "text": {"fi": "a", "sv": "b"}}]}
    assert differing(goals, added) == ["+goals[#0].text.sv"]


@pytest.mark.parametrize(
    ("before", "after", "places"),
    [
        ("abc", "ab", ["tags[#2]"]),
        ("abc", "b", ["tags[#0]", "tags[#2]"]),
        ("abc", "abcd", ["tags[#3]"]),
        ("abc", "xabc", ["tags[#3]"]),
        ("abc", "axyc", ["tags[#1]", "tags[#3]"]),
        ("ab", "cd", ["tags[#0]", "tags[#1]"]),
    ],
)
def test_items_that_are_gone_keep_their_index_and_those_added_count_on(
    before: str, after: str, places: list[str]
) -> None:
    assert differing({"tags": list(before)}, {"tags": list(after)}) == places


def test_an_item_that_became_another_thing_is_named_whole() -> None:
    assert differing({"tags": ["a"]}, {"tags": "a"}) == ["tags"]
    assert differing({"tags": [{"a": 1}]}, {"tags": [["a"]]}) == ["tags[#0]"]


def test_very_long_lists_that_stand_are_compared_as_a_whole() -> None:
    assert differing({"tags": ["a"] * 300}, {"tags": ["a"] * 299}) == ["tags"]
    assert differing({"tags": ["a"] * 300}, {"tags": ["a"] * 299 + ["b"]}) == ["tags[#299]"]


# Lists that only grow


def test_a_growing_list_may_be_appended_and_reordered_and_its_empty_fields_filled() -> None:
    before = {"people": [{"org": "a"}, {"org": "b", "role": "x"}]}
    for after in (
        [{"org": "a"}, {"org": "b", "role": "x"}, {"org": "c"}],
        [{"org": "b", "role": "x"}, {"org": "a"}],
        [{"org": "b", "role": "x", "to": "2026"}, {"org": "a", "role": "y"}],
    ):
        assert lost(before, {"people": after}) == []
    assert differing(before, {"people": [{"org": "c"}, *before["people"]]}) == ["+people[#2]"]


@pytest.mark.parametrize(
    ("after", "places"),
    [
        ([{"org": "b", "role": "x"}], ["people[#0]"]),
        ([{"org": "a"}, {"org": "b", "role": "y"}], ["people[#1].role"]),
        ([{"org": "a"}, {"org": "b"}], ["people[#1].role"]),
        ([{"org": "b", "role": "y"}, {"org": "a"}], ["people[#1].role"]),
        ([{"org": "a"}, {"org": "c", "role": "y"}], ["people[#1].org", "people[#1].role"]),
        ([], ["people[#0]", "people[#1]"]),
        (None, ["people[#0]", "people[#1]"]),
        ("none", ["people[#0]", "people[#1]"]),
    ],
)
def test_an_entry_that_changed_or_vanished_is_named_by_its_index_before(
    after: Any, places: list[str]
) -> None:
    before = {"people": [{"org": "a"}, {"org": "b", "role": "x"}]}
    assert lost(before, {"people": after}) == places
    assert all(c.grows for c in changes(before, {"people": after}, MARKS, frozen=False))


def test_of_two_equal_entries_none_may_vanish() -> None:
    twice = {"people": [{"org": "a"}, {"org": "a"}]}
    assert lost(twice, {"people": [{"org": "a"}]}) == ["people[#1]"]
    assert lost(twice, {"people": [{"org": "a", "to": "x"}, {"org": "a"}]}) == []


def test_an_entry_that_says_more_is_looked_for_first() -> None:
    before = {"people": [{"org": "a"}, {"org": "a", "role": "x"}]}
    after = {"people": [{"org": "a", "role": "x", "to": "t"}, {"org": "a", "from": "f"}]}
    assert lost(before, after) == []


def test_texts_in_entries_may_gain_languages_and_lists_in_them_stand() -> None:
    before = {"people": [{"org": "a", "name": {"fi": "x"}, "links": ["l"]}]}
    named = {"people": [{"org": "a", "name": {"fi": "x", "sv": "y"}, "links": ["l"]}]}
    linked = {"people": [{"org": "a", "name": {"fi": "x"}, "links": ["l", "m"]}]}
    assert lost(before, named) == []
    assert lost(before, linked) == ["people[#0].links[#1]"]


def test_growing_lists_hold_plain_values_too() -> None:
    assert lost({"log": {"notes": ["a", "b"]}}, {"log": {"notes": ["b", "c", "a"]}}) == []
    assert lost({"log": {"notes": ["a", "b"]}}, {"log": {"notes": ["b"]}}) == ["log.notes[#0]"]
    assert lost({"log": {"notes": ["a"]}}, {"log": {"notes": ["b"]}}) == ["log.notes[#0]"]
    assert lost({"log": {"notes": ["a"]}}, {"log": "gone"}) == ["log.notes[#0]"]


def test_growing_lists_inside_items_are_found_by_the_items_key() -> None:
    one, two = {"id": "1", "people": [{"org": "a"}]}, {"id": "2", "people": [{"org": "b"}]}
    assert lost({"groups": [one, two]}, {"groups": [two, one]}) == []
    assert lost({"groups": [one, two]}, {"groups": [two]}) == ["groups[#0].people[#0]"]
    assert lost({"groups": [one]}, {"groups": [{**one, "people": []}]}) == ["groups[#0].people[#0]"]
    assert lost({"groups": [one]}, {"groups": [{**one, "id": "3"}]}) == ["groups[#0].people[#0]"]
    assert lost({"groups": [one]}, {}) == ["groups[#0].people[#0]"]


def test_items_without_a_key_are_found_by_their_place() -> None:
    one = {"people": [{"org": "a"}]}
    assert lost({"groups": [one]}, {"groups": [{"people": [{"org": "a", "to": "t"}]}]}) == []
    assert lost({"groups": [one, one]}, {"groups": [one]}) == ["groups[#1].people[#0]"]
    assert lost({"groups": ["x", one]}, {"groups": ["x", one]}) == []
    assert lost({"groups": "x"}, {"groups": "y"}) == []


def test_growing_lists_may_grow_in_a_frozen_record() -> None:
    before = {"people": [{"org": "a"}], "groups": [{"id": "1", "people": [{"org": "b"}]}]}
    after = {
        "people": [{"org": "a", "to": "t"}, {"org": "c"}],
        "groups": [{"id": "1", "people": [{"org": "b"}, {"org": "d"}]}],
    }
    assert differing(before, after) == [
        "+people[#0].to", "+people[#1]", "+groups[#0].people[#1]",
    ]  # fmt: skip


def test_thousands_of_like_entries_are_compared_in_time() -> None:
    before = {"people": [{"org": "a", "name": {"fi": f"x{i}"}} for i in range(3000)]}
    after = {"people": [{"org": "a", "name": {"fi": f"y{i}"}} for i in range(3000)]}
    assert len(lost(before, after)) == 3000
    assert lost(before, {"people": before["people"][::-1]}) == []


# Paths


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("title.fi", ("title", "fi")),
        ("people[#0].role", ("people", 0, "role")),
        ("a[#1][#2]", ("a", 1, 2)),
        ("", None), (".", None), ("[#0]", None), ("people[0]", None), ("a..b", None),
        ("people[#0", None), ("a b", None), ("people[#-1]", None), ("a\n", None),
    ],
)  # fmt: skip
def test_a_path_that_is_none_names_no_place(path: str, place: Any) -> None:
    assert place_of(path) == place
    assert place is None or stored(place) == path


def test_a_place_holds_what_lies_below_it() -> None:
    assert is_within(("people", 0, "role"), ("people", 0))
    assert is_within(("people",), ("people",))
    assert not is_within(("people", 1), ("people", 0))
    assert not is_within(("people",), ("people", 0))
    assert not is_within(("people",), None)


# Laws

NAMES = st.sampled_from(["a", "b", "c"])
ENTRY = st.dictionaries(st.sampled_from(["org", "role", "to"]), NAMES, min_size=1)
PEOPLE = st.lists(ENTRY, max_size=5)
VALUE = st.recursive(
    NAMES | st.integers(1, 3),
    lambda inner: (
        st.lists(inner, min_size=1, max_size=3)
        | st.dictionaries(NAMES, inner, min_size=1, max_size=3)
    ),
    max_leaves=6,
)


@given(PEOPLE, PEOPLE, st.data())
def test_growing_and_shuffling_is_never_a_loss(
    before: list[Any], more: list[Any], data: st.DataObject
) -> None:
    after = data.draw(st.permutations([*before, *more]))
    assert lost({"people": before}, {"people": after}) == []


@given(PEOPLE.filter(bool), st.data())
def test_taking_any_entry_away_is_always_a_loss(before: list[Any], data: st.DataObject) -> None:
    gone = data.draw(st.integers(0, len(before) - 1))
    after = before[:gone] + before[gone + 1 :]
    assert len(lost({"people": before}, {"people": after})) == 1


@given(PEOPLE.filter(bool), st.data())
def test_filling_an_empty_field_in_place_is_never_a_loss(
    before: list[dict[str, str]], data: st.DataObject
) -> None:
    index = data.draw(st.integers(0, len(before) - 1))
    filled = {"org": "new", "role": "new", "to": "new", **before[index]}
    after = [*before[:index], filled, *before[index + 1 :]]
    assert lost({"people": before}, {"people": after}) == []


@given(VALUE, VALUE)
@settings(max_examples=200)
def test_what_differs_is_found_and_what_is_equal_is_not(before: Any, after: Any) -> None:
    found = list(changes({"x": before}, {"x": after}, Marks(), frozen=True))
    assert bool(found) == (before != after)
    assert not any(change.grows for change in found)
