"""Two readers, one truth: what the fast reader accepts, the slow one reads alike.

``read`` (fast reader allowed) and ``read_slowly`` must give the same answer for every
document: the public YAML test suite where it is at hand, records that a generator mutated,
and what hypothesis invents. There is no list of allowed differences.
"""

from __future__ import annotations

import json
import random
import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from stcli.domain.reading import document
from stcli.domain.reading.shape import same

SUITE = Path(__file__).parents[3] / "shared" / "suites" / "yaml-test-suite"
HANGS = 30  # seconds: not how fast it is, but that it comes to an end on a busy machine
MODELINE = "# yaml-language-server: $schema=../../schemas/measure.schema.json"
SHAPE = {
    "id": None,
    "title": {"fi": None, "sv": None, "en": None},
    "status": None,
    "partners": {"organisation": None, "task": None},
    "notes": None,
    "history": {"action": None, "date": None, "reason": None},
}

NASTY = [
    "",
    " ",
    "a",
    "no",
    "NO",
    "y",
    "on",
    "true",
    "null",
    "~",
    "=",
    "<<",
    "-",
    "--",
    "- a",
    "-a",
    "?",
    "? a",
    ":",
    ": a",
    "a:",
    "a: b",
    "a #b",
    "#a",
    "a#b",
    "&a",
    "*a",
    "!a",
    "|",
    ">",
    "'",
    '"',
    "%",
    "@",
    "`",
    "[a]",
    "{a}",
    "[]",
    "{}",
    "a, b",
    "1",
    "-1",
    "+1",
    "007",
    "0o17",
    "0x1F",
    "0b1",
    "1_000",
    "1,000",
    "1.0",
    "1.",
    ".5",
    "1e3",
    "1e999",
    ".nan",
    ".inf",
    "-.INF",
    "12:30",
    "190:20",
    "12:30:45.5",
    "2026-03-12",
    "2017-12",
    "2026-03-12 10:00:00",
    "2026-03-12T10:00:00Z",
    "12.3.2026",
    "2026-03-12-1",
    "050 123 4567",
    "VN/123/2026",
    "---",
    "--- a",
    "...",
    "... a",
    "<<<<<<< HEAD",
    "=======",
    ">>>>>>> x",
    "||||||| x",
    "a\nb",
    "a\nb\n",
    "a\n\n\n",
    "\na",
    "\n",
    "\n\n",
    " a\nb",
    "a\n b",
    "a \nb",
    "a\n \nb",
    "a\n  ",
    "# a\n# b",
    "a\n# b\n",
    "- a\n- b\n",
    "a: b\nc: d\n",
    "\\",
    "\\n",
    "a\\b",
    "ä",
    "Ä ö",
    "\u00a0",
    "a\u00a0b",
    "\u00a0a",
    "x\u0301",
    "\u3000",
    "😀",
    "\U0001f468",
    "e\u2028e",
    "\u202e",
    "\u200b",
    "\x85",
    "\t",
    "a\tb",
    "\r",
    "a\r\nb",
    "\x00",
    "\x7f",
    "\ufeff",
    "\ufffe",
    "\ue000",
    "x" * 300,
    "yes " * 60,
    "a" * 90,
]
LINES = st.text(alphabet="ab #:-'\"\n|>[]{},&*!%@`?~0.1_äß\u00a0\u2028\t", max_size=30)
STRINGS = st.one_of(st.sampled_from(NASTY), LINES, st.text(max_size=10))
NUMBERS = st.one_of(
    st.integers(-(1 << 54), 1 << 54), st.floats(), st.sampled_from([0, 1 << 53, -0.0, 1e22, 1e-7])
)
ATOMS = st.one_of(STRINGS, NUMBERS, st.none(), st.booleans())
KEYS = st.one_of(st.sampled_from(list(SHAPE)), st.sampled_from(NASTY), st.text(max_size=6))
VALUES = st.recursive(
    ATOMS,
    lambda below: st.one_of(st.lists(below, max_size=4), st.dictionaries(KEYS, below, max_size=4)),
    max_leaves=12,
)
RECORDS = st.dictionaries(KEYS, VALUES, min_size=1, max_size=6)
SOUP = st.lists(
    st.sampled_from(
        [
            "a",
            "b",
            ": ",
            ":",
            "- ",
            "-",
            "\n",
            "\n",
            "\n  ",
            "\n    ",
            " ",
            "#",
            " # c",
            "'",
            '"',
            "|",
            "|-",
            "|+",
            "|2",
            ">",
            "[",
            "]",
            "{",
            "}",
            ", ",
            "? ",
            "&x ",
            "*x",
            "!t ",
            "!!str ",
            "%Y",
            "---",
            "...",
            "~",
            "1",
            "007",
            "True",
            "Null",
            "1.10",
            "no",
            "=",
            "<<",
            "\\",
            "\\u202e",
            "\\n",
            "\t",
            "\r\n",
            "\u00a0",
            "\u2028",
            "\x85",
            "ä",
            "id: x\n",
            "title:\n",
            "  fi: a\n",
            "partners:\n",
            "  - a\n",
        ]
    ),
    max_size=25,
).map("".join)


def readings_agree(content: bytes) -> document.Reading:
    """Read in both ways, insist on one answer, and on what the answer promises."""
    fast = document.read("x.yaml", content, SHAPE, MODELINE)
    slow = document.read_slowly("x.yaml", content, SHAPE, MODELINE)
    assert same(fast.data, slow.data), content
    assert fast == slow, content
    assert (fast.data is None) == any(f.severity == "error" for f in fast.findings), content
    assert all(f.line >= 1 and f.column >= 1 for f in fast.findings), content
    better = document.canonical(content, SHAPE, MODELINE)
    assert (better is None) == (fast.data is None), content
    if better is not None:
        assert fast.canonical == (better == content), content
        again = document.read("x.yaml", better, SHAPE, MODELINE)
        assert same(again.data, fast.data), content
        assert again.canonical, (content, better)
    return fast


@settings(max_examples=400, deadline=None)
@given(RECORDS)
def test_data_that_are_written_are_read_back_with_equal_types(data: dict[str, Any]) -> None:
    content = document.write(data, SHAPE, MODELINE)
    found = readings_agree(content)
    assert found.data is None or (same(found.data, data) and found.canonical)
    if found.data is None:
        assert all(f.rule.startswith("yaml-") for f in found.findings)


@settings(max_examples=400, deadline=None)
@given(SOUP)
def test_both_readers_agree_on_soups_of_yaml(text: str) -> None:
    readings_agree(text.encode())
    readings_agree(f"{MODELINE}\nid: x\n{text}\n".encode())


@settings(max_examples=200, deadline=None)
@given(RECORDS, st.randoms(use_true_random=False))
def test_both_readers_agree_on_canonical_records_with_comments(
    data: dict[str, Any], chance: random.Random
) -> None:
    lines = document.write(data, SHAPE, MODELINE).decode("utf-8", "replace").split("\n")
    for _ in range(chance.randrange(4)):
        place = chance.randrange(len(lines))
        indent = chance.choice([0, 0, 2, 4, len(lines[place]) - len(lines[place].lstrip(" "))])
        note = chance.choice(["# note", "#", "#note ", MODELINE, "# a: b"])
        if chance.random() < 0.5:
            lines.insert(place, " " * indent + note)
        else:
            lines[place] += chance.choice([" ", "  ", ""]) + note
    readings_agree("\n".join(lines).encode())


def nested(depth: int, innermost: Any) -> dict[str, Any]:
    """Maps and lists by turns, ``depth`` of them around the innermost value."""
    data = innermost
    for level in range(depth - 1):
        data = [data] if level % 2 else {"a": data}
    return {"a": data}


@pytest.mark.parametrize("innermost", [1, [], {}, "text\n"])
@pytest.mark.parametrize("depth", [30, 31, 32, 33])
def test_both_readers_draw_the_limit_of_depth_at_the_same_place(depth: int, innermost: Any) -> None:
    found = readings_agree(document.write(nested(depth, innermost), SHAPE, MODELINE))
    assert (found.data is not None) == (depth + (innermost in ([], {})) <= 32)


@pytest.mark.parametrize("items", [19_995, 19_996, 19_997, 19_998])
def test_both_readers_draw_the_limit_of_nodes_at_the_same_place(items: int) -> None:
    content = document.write({"a": [1] * items, "b": 0}, SHAPE, MODELINE)
    found = document.read("x.yaml", content, SHAPE, MODELINE)
    assert same(found.data, document.read_slowly("x.yaml", content, SHAPE, MODELINE).data)
    assert (found.data is not None) == (items <= 19_995)  # and two keys, a value, a list, a map


LIKE_NUMBERS = st.text(alphabet="0123456789.:-+_eExXobTZ ,~=yYnNaf/", min_size=1, max_size=8)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.one_of(LIKE_NUMBERS, STRINGS), max_size=8), st.sampled_from([(1, 1), (1, 2)]))
def test_readers_of_yaml_1_1_and_1_2_see_the_same_texts(
    texts: list[str], version: tuple[int, int]
) -> None:
    data = {"texts": texts}
    content = document.write(data, SHAPE, MODELINE)
    if document.read("x.yaml", content, SHAPE, MODELINE).data is None:
        return
    reader = YAML(typ="safe", pure=True)
    reader.version = version
    assert same(reader.load(content.decode()), data)


def record(number: int) -> dict[str, Any]:
    """A made-up measure with the usual shapes of data."""
    return {
        "id": f"measure-{number}",
        "title": {"fi": f"Toimenpide {number}", "sv": "Åtgärd: två"},
        "status": "ongoing",
        "partners": [{"organisation": "o-1", "task": "pilotti"}, {"organisation": "o-2"}],
        "notes": "Ensimmäinen rivi\n# ei kommentti\n\nkolmas\n",
        "value": 12.5,
        "goals": [],
        "history": [{"action": "add", "date": "2026-01-03"}, {"action": "start", "reason": "no"}],
    }


def mutate(text: str, chance: random.Random) -> str:
    """One small accident, as editors, merges and people make them."""
    place = chance.randrange(len(text))
    lines = text.split("\n")
    line = chance.randrange(len(lines))
    accident = chance.randrange(6)
    if accident == 0:
        return text[:place] + text[place + 1 :]
    if accident == 1:
        inserted: str = chance.choice(
            [*" :-#\n\t'\"[]{}|>&*!%@,?\\~0\x07\u2028\u00a0é", "\n\n", "--- "]
        )
        return text[:place] + inserted + text[place:]
    if accident == 2:
        return "\n".join([*lines[:line], lines[line], *lines[line:]])
    if accident == 3:
        return "\n".join(lines[:line] + lines[line + 1 :])
    if accident == 4:
        other = chance.randrange(len(lines))
        lines[line], lines[other] = lines[other], lines[line]
        return "\n".join(lines)
    lines[line] = chance.choice([" " + lines[line], lines[line][1:], lines[line].rstrip() + "  "])
    return "\n".join(lines)


def test_both_readers_agree_on_mutated_records() -> None:
    chance = random.Random(20260312)
    for number in range(700):
        text = document.write(record(number), SHAPE, MODELINE).decode()
        for _ in range(chance.randrange(1, 4)):
            text = mutate(text, chance)
        readings_agree(text.encode())


def test_no_pile_of_indicators_crashes_or_hangs_a_reader() -> None:
    chance = random.Random(2026)
    parts = ["-", "?", ":", "- ", "? ", ": ", "-  ", "a: ", "[", "{", "\n", " ", "&a ", "*a", "!t "]
    parts += [
        "|",
        ">",
        '"',
        "'",
        " #",
        ",",
        "]",
        "}",
        "x",
        "-\n",
        "?\n",
        "\t",
        "---\n",
        "\u00a0",
        "~: ",
    ]
    for _ in range(300):
        unit = "".join(chance.choice(parts) for _ in range(chance.randrange(1, 6)))
        times = chance.choice([10, 300, 30_000])
        text = unit * times
        if chance.random() < 0.4:
            text = "".join(" " * min(level, 400) + unit + "\n" for level in range(min(times, 700)))
        text = chance.choice(["", "a: ", "a:\n  ", "- "]) + text
        began = time.perf_counter()
        document.read("x.yaml", text.encode(), SHAPE, MODELINE)
        assert time.perf_counter() - began < HANGS, (unit, times)


def suite() -> Iterator[tuple[str, str, Any]]:
    """Name, text and expected data (or the Ellipsis for an error) of the suite's cases."""
    for file in sorted(SUITE.glob("*.yaml")):
        case: dict[str, Any] = {}
        for number, part in enumerate(YAML(typ="safe", pure=True).load(file.read_text("utf-8"))):
            case = {**case, "fail": False, **part}
            expected = ... if case["fail"] else case.get("json")
            yield f"{file.stem}-{number}", unmarked(case.get("yaml", "")), expected


def unmarked(text: str) -> str:
    """The suite writes invisible characters visibly."""
    text = re.sub("—*»", "\t", text).replace("␣", " ").replace("∎\n", "")
    return text.replace("↵", "").replace("←", "\r").replace("⇔", "\ufeff")


@pytest.mark.skipif(not SUITE.is_dir(), reason="the YAML test suite is not at hand")
def test_the_public_suite_is_read_as_it_says_or_refused() -> None:
    admitted = 0
    for name, text, expected in suite():
        found = readings_agree(text.encode())
        if found.data is not None:
            admitted += 1
            assert expected is not ..., name
            assert expected is None or same(found.data, json.loads(expected)), name
            assert same(found.data, YAML(typ="safe", pure=True).load(text)), name
    assert admitted >= 20
