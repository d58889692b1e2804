"""Edits touch only the lines that they must, and never lose a comment or the data."""

from __future__ import annotations

import copy
import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stcli.domain.reading import document, yaml_slow
from stcli.domain.reading.edit import splice

MODELINE = "# yaml-language-server: $schema=../../schemas/measure.schema.json"
SHAPE = {
    "id": None,
    "title": {"fi": None, "sv": None, "en": None},
    "status": None,
    "lead": None,
    "partners": {"organisation": None, "task": None},
    "goals": None,
    "planned": {"start": None, "end": None},
    "notes": None,
    "value": None,
    "history": {"action": None, "date": None, "reason": None},
}
UNTIDY = """# a person's file

id:   m-1     # never changes
status: planned
title: {sv: två, fi: yksi}
lead: 'o-1'

# who helps
partners:
- organisation: o-2   # the second
  task: >
    folded
    text

# the third
- organisation: o-3
planned:
    start: 2026-01   # soon
notes: |
  one

  # not a comment
  two


value: 1.50
history:
  - {action: add, date: 2026-01-03}
# the end
"""


def edit(text: str, **changes: Any) -> list[str]:
    """The lines after giving top-level fields new values; None takes a field away."""
    data = document.read("x", text.encode(), SHAPE, MODELINE).data
    assert data is not None
    for key, value in changes.items():
        if value is None:
            del data[key]
        else:
            data[key] = value
    edited = document.edit(text.encode(), data, SHAPE, MODELINE)
    assert document.same(document.read("x", edited, SHAPE, MODELINE).data, data)
    return edited.decode().split("\n")


def difference(before: str, after: list[str]) -> tuple[list[str], list[str]]:
    """The lines that went and the lines that came, between equal head and tail."""
    old = before.split("\n")
    while old and after and old[0] == after[0]:
        old, after = old[1:], after[1:]
    while old and after and old[-1] == after[-1]:
        old, after = old[:-1], after[:-1]
    return old, after


PARTNERS = [{"organisation": "o-2", "task": "folded text\n"}, {"organisation": "o-3"}]


@pytest.mark.parametrize(
    ("changes", "gone", "came"),
    [
        ({}, [], []),
        ({"status": "ongoing"}, ["status: planned"], ["status: ongoing"]),
        ({"lead": "no"}, ["lead: 'o-1'"], ['lead: "no"']),
        ({"lead": None}, ["lead: 'o-1'"], []),
        ({"goals": ["g1"]}, [], ["goals:", "  - g1"]),
        ({"extra": "x"}, [], ["extra: x"]),
        ({"id": "m-2"}, ["id:   m-1     # never changes"], ["id: m-2 # never changes"]),
        (
            {"title": {"fi": "yksi", "sv": "tre"}},
            ["title: {sv: två, fi: yksi}"],
            ["title:", "  fi: yksi", "  sv: tre"],
        ),
        ({"planned": {"start": "2026-01", "end": "2027"}}, [], ['    end: "2027"']),
        (
            {"planned": {"start": "2026-02"}},
            ["    start: 2026-01   # soon"],
            ['    start: "2026-02" # soon'],
        ),
        ({"partners": [*PARTNERS, {"organisation": "o-4"}]}, [], ["- organisation: o-4"]),
        ({"partners": PARTNERS[:1]}, ["- organisation: o-3"], []),
        ({"partners": [{"organisation": "o-4"}, *PARTNERS]}, [], ["- organisation: o-4"]),
        ({"partners": [PARTNERS[0], {**PARTNERS[1], "task": "t"}]}, [], ["  task: t"]),
        (
            {"history": [{"action": "add", "date": "2026-01-03"}, {"action": "start"}]},
            [],
            ["  - action: start"],
        ),
        ({"value": 2.5}, ["value: 1.50"], ["value: 2.5"]),
        (
            {"notes": "one\n\n# not a comment\nthree\n"},
            ["  two"],
            ["  three"],
        ),
    ],
)
def test_an_edit_changes_the_lines_it_must_and_no_other(
    changes: dict[str, Any], gone: list[str], came: list[str]
) -> None:
    assert difference(UNTIDY, edit(UNTIDY, **changes)) == (gone, came)


def test_a_changed_entry_keeps_the_comments_inside_it() -> None:
    text = "id: x\nplanned: {start: 2026, # soon\n  end: 2027} # late\nlead: a\n"
    after = edit(text, planned={"start": 2026, "end": 2028})
    assert after == [
        "id: x",
        "planned: # late",
        "  start: 2026 # soon",
        "  end: 2028",
        "lead: a",
        "",
    ]


def test_a_file_that_cannot_be_cut_is_written_anew_with_its_comments() -> None:
    after = edit("# c\n{id: x, lead: a} # d\n", lead="b")
    assert after == [MODELINE, "# c", "id: x", "lead: b # d", ""]


def test_an_unreadable_file_is_written_anew() -> None:
    edited = document.edit(b"a: [", {"id": "x"}, SHAPE, MODELINE)
    assert edited.decode() == f"{MODELINE}\nid: x\n"


def test_a_file_without_a_last_line_feed_gets_one() -> None:
    assert edit("id: x\nlead: a", goals=["g"]) == ["id: x", "lead: a", "goals:", "  - g", ""]


def test_a_comment_whose_place_is_gone_moves_to_the_place_above() -> None:
    text = """{id: x,
 # about the lead
 lead: a, title: {fi: a,
 # in Swedish
 sv: b}, goals: [a,
 # the second
 b]}
"""
    assert edit(text, lead=None, title={"fi": "a"}, goals=["a"]) == [
        MODELINE,
        "id: x",
        "# in Swedish",
        "title:",
        "  fi: a",
        "# the second",
        "goals:",
        "  - a",
        "# about the lead",
        "",
    ]


@pytest.mark.parametrize(
    ("item", "came"),
    [
        ({"task": "b"}, ["# o", "- task: b"]),
        ({"organisation": "a"}, ["- organisation: a # o"]),
        ({"organisation": "z", "task": "b"}, ["- organisation: z # o", "  task: b"]),
        (
            {"organisation": "a", "task": "b", "since": 1},
            ["- organisation: a # o", "  task: b", "  since: 1"],
        ),
    ],
)
def test_an_item_changes_behind_its_dash_and_keeps_its_comment(
    item: dict[str, Any], came: list[str]
) -> None:
    text = "id: x\npartners:\n- organisation: a # o\n  task: b\n"
    assert edit(text, partners=[item]) == ["id: x", "partners:", *came, ""]


def test_an_emptied_list_stands_behind_its_key() -> None:
    assert edit("id: x\ngoals:\n  - a\n", goals=[]) == ["id: x", "goals: []", ""]


def test_a_new_entry_comes_behind_the_dash_before_the_others() -> None:
    text = "id: x\npartners:\n- task: b # t\n"
    after = edit(text, partners=[{"organisation": "a", "task": "b"}])
    assert after == ["id: x", "partners:", "- organisation: a", "  task: b # t", ""]


def test_a_comment_never_parts_a_dash_from_what_follows_it() -> None:
    text = "partners:\n- organisation:\n  # why\n    a\n  task: b\n"
    after = edit(text, partners=[{"organisation": "z", "task": "b"}])
    assert after == ["partners:", "# why", "- organisation: z", "  task: b", ""]


def test_an_edit_that_would_change_the_text_before_a_blank_line_is_written_anew() -> None:
    after = edit("lead: a\nnotes: b\n\n", notes="c\n\n")
    assert after == [MODELINE, "lead: a", "notes: |+", "  c", "", ""]


def test_what_is_no_map_has_no_lines_to_keep() -> None:
    assert splice(yaml_slow.compose("- a\n"), {"id": "x"}, SHAPE) is None


def varied(data: Any, chance: random.Random) -> Any:
    """The data with one random change somewhere."""
    if isinstance(data, dict) and data:
        return varied_map(data, chance)
    if isinstance(data, list) and data:
        return varied_list(data, chance)
    return chance.choice(["changed", "yes", "two\nlines\n", 7, None, {}, [], {"fi": "x"}, "a\n\n"])


def varied_map(data: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    key = chance.choice(list(data))
    what = chance.randrange(4)
    if what == 0 and len(data) > 1:
        return {k: v for k, v in data.items() if k != key}
    if what == 1:
        name = chance.choice([*SHAPE, "fi", "en", "task", "reason", "zzz"])
        return {**data, name: chance.choice(["new", {"fi": "uusi"}, ["x"], 1, None, "a\nb\n"])}
    return {**data, key: varied(data[key], chance)}


def varied_list(data: list[Any], chance: random.Random) -> list[Any]:
    place = chance.randrange(len(data))
    what = chance.randrange(4)
    if what == 0:
        return data[:place] + data[place + 1 :]
    if what == 1:
        item = chance.choice([{"action": "start", "reason": "no"}, "x", [], ["y"]])
        return [*data[:place], item, *data[place:]]
    return [*data[:place], varied(data[place], chance), *data[place + 1 :]]


PIECES = [
    "id: x\n",
    "status:   planned  # s\n",
    "title: {fi: a, sv: b}\n",
    "title:\n    fi: a\n",
    "# own line\n",
    "\n",
    "lead: 'a'\n",
    "partners:\n- organisation: a  # o\n  task: b\n",
    "partners:\n  # first\n  - organisation: a\n\n  - task: |\n      one\n\n      two\n",
    "goals: []\n",
    "goals:\n-  a\n-  - b\n   - c # deep\n",
    "notes: |+\n  text\n\n\n",
    "notes: >-\n  folded\n  text\n",
    "value: 1.50\n",
    "planned:\n  # inside\n  end: 2026-01\n\n",
    "history: [{action: a}, # h\n  b]\n",
    "history:\n  -\n    action: a\n  - action: b\n    date:\n",
    "notes: multi\n  line\n",
    'lead: "quoted\n  lines"  # q\n',
    "zzz:\n  yyy:\n    xxx: 1\n",
]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=8), st.integers(0, 10**6))
def test_any_edit_gives_the_new_data_and_keeps_foreign_lines(pieces: list[str], seed: int) -> None:
    text = "".join(pieces)
    data = document.read("x", text.encode(), SHAPE, MODELINE).data
    if data is None:
        return
    new = varied(copy.deepcopy(data), random.Random(seed))
    edited = document.edit(text.encode(), new, SHAPE, MODELINE)
    assert document.same(document.read("x", edited, SHAPE, MODELINE).data, new)
    own_lines = text.count("# own line\n")
    assert edited.decode().count("# own line\n") == own_lines
    if document.same(new, data):
        assert edited.decode() == text


def test_an_edit_of_one_field_leaves_all_other_lines_alone() -> None:
    chance = random.Random(7)
    for _ in range(60):
        pieces = [*chance.sample(PIECES, 6), "kept: a\n"]
        chance.shuffle(pieces)
        text = "".join(pieces)
        data = document.read("x", text.encode(), SHAPE, MODELINE).data
        if data is None or "notes: |+" in text:
            continue
        edited = document.edit(text.encode(), {**data, "kept": "b"}, SHAPE, MODELINE)
        assert difference(text, edited.decode().split("\n")) == (["kept: a"], ["kept: b"])
