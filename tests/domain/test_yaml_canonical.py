"""The canonical form: what it looks like, and that it changes nothing but the looks."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stcli.domain.reading import document, yaml_fast

MODELINE = "# yaml-language-server: $schema=../../schemas/measure.schema.json"
TEXT = {"fi": None, "sv": None, "en": None}
SHAPE = {
    "id": None,
    "title": TEXT,
    "partners": {"organisation": None, "task": None},
    "notes": None,
    "history": {"action": None, "date": None},
}


def fmt(text: str) -> str:
    better = document.canonical(text.encode(), SHAPE, MODELINE)
    assert better is not None
    return better.decode()


def test_a_record_in_canonical_form() -> None:
    data = {
        "zeta": [],
        "history": [{"date": "2026-03-12", "action": "add"}],
        "partners": [{"task": "no", "organisation": "o-1"}, {"organisation": "o-2"}],
        "title": {"sv": "Åtgärd: två", "fi": "Toimenpide"},
        "notes": "yksi\n\n  kaksi\n",
        "id": "x",
        "flags": [True, None, 1, 1.5, {}],
    }
    assert (
        document.write(data, SHAPE, MODELINE).decode()
        == f"""{MODELINE}
id: x
title:
  fi: Toimenpide
  sv: "Åtgärd: två"
partners:
  - organisation: o-1
    task: "no"
  - organisation: o-2
notes: |
  yksi

    kaksi
history:
  - action: add
    date: "2026-03-12"
zeta: []
flags:
  - true
  - null
  - 1
  - 1.5
  - {{}}
"""
    )


# Divided by spaces; those with spaces in them follow.
QUOTED = """
no Yes ON off y N true Null ~ = << 1 -1 007 0o17 0x1F 1_000 1,000 +1 .5 1. 1e3 .nan -.inf -_4 +_ ._
12:30 190:20:30 2026-03-12 2017-12 12.3.2026 2026-03-12T10:00:00Z - --- -- ... <<<<<<< "x"
#x &x *x !x |x >x %x @x `x {x} [x] ?x :x x: ,x 'x
"""
QUOTED_WITH_SPACES = ["", " x", "x ", "a: b", "a #b", "\u00a0x", "- x", "2026-03-12 10:00:00"]
PLAIN = """
x ei None nope yesterday -x x#y x:y http://x.fi/ 2026-03-12-1 VN/12/2026 12a 050-123 1.a ä x=y 😀
cooperation-group-2026-1 (x) /x $x ^x _x ;x <x> ~/x =x
"""
PLAIN_WITH_SPACES = ["a, b", "it's", 'say "x"', "a - b", "1 000", "2026-03-12 klo 12", "x\u00a0y"]


@pytest.mark.parametrize("text", [*QUOTED.split(), *QUOTED_WITH_SPACES])
def test_a_text_is_quoted_where_a_reader_would_not_see_it(text: str) -> None:
    written = document.write({"id": text}, SHAPE, MODELINE).decode().split("\n")[1]
    assert written.startswith('id: "')


@pytest.mark.parametrize("text", [*PLAIN.split(), *PLAIN_WITH_SPACES])
def test_a_text_is_plain_where_every_reader_sees_it(text: str) -> None:
    written = document.write({"id": text}, SHAPE, MODELINE).decode().split("\n")[1]
    assert written == f"id: {text}"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("a\nb", "|-\n  a\n  b\n"),
        ("a\nb\n", "|\n  a\n  b\n"),
        ("a\n\n", "|+\n  a\n\n"),
        (" a\nb\n", "|2\n   a\n  b\n"),
        ("\na\n", "|2\n\n  a\n"),
        ("a\n# b\n", "|\n  a\n  # b\n"),
        ("a \nb\n", "|\n  a \n  b\n"),
        ("a\n \nb", '"a\\n \\nb"\n'),
        ("\n", '"\\n"\n'),
    ],
)
def test_texts_of_several_lines_are_blocks_where_readers_agree_on_them(
    text: str, written: str
) -> None:
    content = document.write({"notes": text}, SHAPE, MODELINE)
    assert content.decode() == f"{MODELINE}\nnotes: {written}"
    found = document.read("x", content, SHAPE, MODELINE)
    assert (found.data, found.canonical) == ({"notes": text}, True)


def test_comments_stay_with_what_they_speak_of() -> None:
    assert (
        fmt(
            """
   # about history
history: # all of it
# the first
- # dash
  date: 2026-03-12   # the day

  action: add
  # about the title

title: {fi: a, sv: b}    # short
id: # what comes is late
  x
notes: | # as spoken
  # no comment
# the end
"""
        )
        == f"""{MODELINE}
id: x # what comes is late
# about the title
title: # short
  fi: a
  sv: b
notes: | # as spoken
  # no comment
# about history
history: # all of it
  # the first
  # dash
  - action: add
    date: "2026-03-12" # the day
# the end
"""
    )


def test_an_old_modeline_is_replaced_and_other_comments_are_not() -> None:
    old = "# yaml-language-server: $schema=old.json\n# Copyright\nid: x\n"
    assert fmt(old) == f"{MODELINE}\n# Copyright\nid: x\n"


def test_decimals_keep_their_zeros_and_exponents_get_a_point() -> None:
    assert fmt("a: 1.10\nb: 1e3\nc: 1e30\nd: -0\n").split("\n")[1:5] == [
        "a: 1.10",
        "b: 1000.0",
        "c: 1.0e+30",
        "d: 0",
    ]


def test_the_finding_names_the_first_line_that_would_change() -> None:
    content = f"{MODELINE}\nid: x\nnotes:   y\n".encode()
    (found,) = document.read("x", content, SHAPE, MODELINE).findings
    assert (found.rule, found.severity, found.line, found.fix) == (
        "not-canonical",
        "warning",
        3,
        True,
    )


def test_a_missing_line_feed_at_the_end_is_not_canonical() -> None:
    found = document.read("x", f"{MODELINE}\nid: x".encode(), SHAPE, MODELINE)
    assert (found.data, found.canonical) == ({"id": "x"}, False)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["id: x", "# c", "", "title:", "  fi: a # t", "partners:", "- task: b", "  # d",
             "  organisation: c", "notes: |", "  text", "history: [{action: a, # e", "  date: b}]"]
        ),
        max_size=12,
    )
)  # fmt: skip
def test_formatting_is_idempotent_and_loses_neither_data_nor_comments(lines: list[str]) -> None:
    content = "\n".join(lines).encode()
    before = document.read("x", content, SHAPE, MODELINE).data
    once = document.canonical(content, SHAPE, MODELINE)
    if once is None:
        return
    assert document.canonical(once, SHAPE, MODELINE) == once
    after = document.read("x", once, SHAPE, MODELINE)
    assert document.same(after.data, before)
    for mark in (b"# c", b"# t", b"# e"):
        assert once.count(mark) == content.count(mark)


@pytest.mark.parametrize("value", ["a\u202eb", "\ufeff", "a\x07b", "a\tb", float("nan"), 1 << 60])
def test_what_the_profile_refuses_is_written_for_the_reader_to_find(value: Any) -> None:
    content = document.write({"id": value}, SHAPE, MODELINE)
    found = document.read("x", content, SHAPE, MODELINE)
    assert found.data is None
    assert found.findings[0].line == 2


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ([1, ["a"]], "- 1\n- - a\n"),
        ("x", "x\n"),
        ({}, "{}\n"),
        ({"a": float("nan")}, "a: .nan\n"),
    ],
)
@pytest.mark.parametrize("modeline", ["", MODELINE])
def test_what_is_no_record_is_written_too_with_a_modeline_or_without(
    data: Any, text: str, modeline: str
) -> None:
    lines = [modeline, text] if modeline else [text]
    assert document.write(data, SHAPE, modeline).decode() == "\n".join(lines)


@pytest.mark.parametrize(("depth", "told"), [(32, []), (33, ["yaml-limit.depth"])])
@pytest.mark.parametrize("kind", ["map", "list"])
def test_what_lies_too_deep_is_written_for_the_reader_to_find(
    depth: int, told: list[str], kind: str
) -> None:
    data: Any = ["x"] if kind == "list" else {"a": "x"}
    for _ in range(depth - 2):
        data = [data] if kind == "list" else {"a": data}
    content = document.write({"a": data}, None, MODELINE)
    found = document.read("x", content, None, MODELINE)
    assert [finding.code for finding in found.findings] == told
    assert found.data == (None if told else {"a": data})


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("# c \nid: x\n", "# c\nid: x\n"),
        ("id: x # c \n", "id: x # c\n"),
        ("id: x\n# end", "id: x\n# end\n"),
        ("# yaml-language-server: old\nid: x\n", "id: x\n"),
        ("id:\n  # why\n  x\n", "# why\nid: x\n"),
    ],
)
def test_a_comment_in_another_form_is_mended_and_its_data_are_read(text: str, better: str) -> None:
    found = document.read("x", f"{MODELINE}\n{text}".encode(), SHAPE, MODELINE)
    assert (found.data, found.canonical) == ({"id": "x"}, False)
    assert fmt(f"{MODELINE}\n{text}") == f"{MODELINE}\n{better}"


def test_an_ampersand_inside_a_text_is_canonical() -> None:
    found = document.read("x", f"{MODELINE}\nid: x &y\n".encode(), SHAPE, MODELINE)
    assert (found.data, found.canonical) == ({"id": "x &y"}, True)


def test_the_memory_of_texts_that_were_read_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    memory: dict[str, str] = {}
    monkeypatch.setattr(yaml_fast, "_TEXTS", memory)
    monkeypatch.setattr(yaml_fast, "_REMEMBERED", 2)
    data = {"a": "one", "b": "two", "c": "no"}
    assert yaml_fast.read('a: one\nb: two\nc: "no"\n', None, "") == data
    assert memory == {' "no"': "no"}
