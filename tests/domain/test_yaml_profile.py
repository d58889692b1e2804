"""Each rule of the profile, with the line and column that it names."""

from __future__ import annotations

import math
import time
from itertools import pairwise
from typing import Any, NoReturn

import pytest

from stcli.domain.reading import document, profile
from stcli.domain.reading.scalar import FORBIDDEN
from stcli.domain.reading.shape import difference

MODELINE = "# yaml-language-server: $schema=../../schemas/measure.schema.json"

HANGS = 30  # seconds: not how fast it is, but that it comes to an end on a busy machine

REFUSED: list[tuple[str, str, tuple[int, int]]] = [
    # encoding and characters
    ("\ufeffa: 1\n", "yaml-encoding.bom", (1, 1)),
    ("a: 1\r\nb: 2\r\n", "yaml-encoding.crlf", (1, 5)),
    ("a: 1\rb: 2\n", "yaml-character", (1, 5)),
    ("a: x\u200by\n", "yaml-character", (1, 5)),
    ("a: ä\u202ey\n", "yaml-character", (1, 5)),
    ("a: x\u2028y\n", "yaml-character", (1, 5)),
    ("a: x\x85y\n", "yaml-character", (1, 5)),
    ("a\x00:\x00", "yaml-encoding.utf-16", (1, 1)),
    ("a: xyz\x00\n", "yaml-character", (1, 7)),
    ("a: x\ufeffy\n", "yaml-character", (1, 5)),
    ("# bell \x07\n", "yaml-character", (1, 8)),
    ("a:\n\tb: 1\n", "yaml-character.tab", (2, 1)),
    ("a: |\n  x\ty\n", "yaml-character.tab", (2, 4)),
    ('a: "x\\u202e"\n', "yaml-character.escape", (1, 6)),
    ('a: "x\\ty"\n', "yaml-character.escape", (1, 6)),
    ('a: "x\\0"\n', "yaml-character.escape", (1, 6)),
    ('a: "\\\\u202e \\ud800"\n', "yaml-character.escape", (1, 13)),
    ('a: "x\n  y \\x07"\n', "yaml-character.escape", (2, 5)),
    ('"a\\e": 1\n', "yaml-character.escape", (1, 3)),
    # conflict markers
    ("<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> x\n", "yaml-conflict-marker", (1, 1)),
    ("a: 1\n||||||| base\n", "yaml-conflict-marker", (2, 1)),
    # documents
    ("", "yaml-empty", (1, 1)),
    ("\n\n", "yaml-empty", (1, 1)),
    ("# only a comment\n", "yaml-empty", (1, 1)),
    ("---\n", "yaml-empty", (1, 1)),
    ("a: 1\n---\nb: 2\n", "yaml-documents", (2, 1)),
    ("---\n---\nb: 2\n", "yaml-documents", (2, 1)),
    ("a: 1\n...\n", "yaml-documents.end", (2, 1)),
    ("%YAML 1.1\n---\na: no\n", "yaml-directive", (1, 1)),
    # features
    ("a: &x 1\n", "yaml-alias.anchor", (1, 4)),
    ("a: 1\nb: *x\n", "yaml-alias", (2, 4)),
    ("a: 1\n*x : 2\n", "yaml-alias", (2, 1)),
    ("a: !!int 1\n", "yaml-tag", (1, 4)),
    ("- !secret x\n", "yaml-tag", (1, 3)),
    ("a: !<x\n", "yaml-tag", (1, 4)),
    ("a:\n  <<: {b: 1}\n", "yaml-merge-key", (2, 3)),
    ('"<<": 1\n', "yaml-merge-key", (1, 1)),
    # keys
    ("a: 1\nb: 2\na: 3\n", "yaml-duplicate-key", (3, 1)),
    ("a: {b: 1, b: 2}\n", "yaml-duplicate-key", (1, 11)),
    ('a: 1\n"a": 3\n', "yaml-duplicate-key", (2, 1)),
    ("1: x\n", "yaml-key", (1, 1)),
    ("a:\n  true: x\n", "yaml-key", (2, 3)),
    ("~: x\n", "yaml-key", (1, 1)),
    (": x\n", "yaml-key", (1, 1)),
    ("007: x\n", "yaml-key", (1, 1)),
    ("? a\n: b\n", "yaml-key.complex", (1, 1)),
    ("[a]: b\n", "yaml-key.complex", (1, 1)),
    ("a: {{b: 1}: 2}\n", "yaml-key.complex", (1, 5)),
    # numbers
    ("a: 007\n", "yaml-number", (1, 4)),
    ("a: 0o17\n", "yaml-number", (1, 4)),
    ("a: 0x1F\n", "yaml-number", (1, 4)),
    ("a: 0b11\n", "yaml-number", (1, 4)),
    ("a: 1_000\n", "yaml-number", (1, 4)),
    ("a: +1\n", "yaml-number", (1, 4)),
    ("a: .5\n", "yaml-number", (1, 4)),
    ("a: 1.\n", "yaml-number", (1, 4)),
    ("a: [1, .nan]\n", "yaml-number", (1, 8)),
    ("a: -.INF\n", "yaml-number", (1, 4)),
    ("a: 9007199254740993\n", "yaml-number.range", (1, 4)),
    ("a: -123456789012345678901234567890\n", "yaml-number.range", (1, 4)),
    ("a: 1e999\n", "yaml-number.range", (1, 4)),
    # limits
    ("x" * ((1 << 20) + 1), "yaml-limit.size", (1, 1)),
    ("a: " + "[" * 100_000, "yaml-limit.depth", (1, 35)),
    ("a: " + "[" * 32 + "]" * 32 + "\n", "yaml-limit.depth", (1, 35)),
    ("a:\n- b: " + "{c: " * 31 + "}" * 31 + "\n", "yaml-limit.depth", (2, 122)),
    ("".join(" " * n + "a:\n" for n in range(300)), "yaml-limit.depth", (33, 33)),
    ("- " * 100_000, "yaml-limit.depth", (1, 65)),
    ("a:\n" + "- x\n" * 30_000, "yaml-limit.nodes", (19_999, 3)),
    ("k" * 257 + ": 1\n", "yaml-limit.key", (1, 1)),
    # grammar
    ("- a\n- b\n", "yaml-syntax.not-a-map", (1, 1)),
    ("just text\n", "yaml-syntax.not-a-map", (1, 1)),
    ("a: b: c\n", "yaml-syntax.colon", (1, 5)),
    ("a: 1\nbc\nd: 1\n", "yaml-syntax.no-colon", (2, 1)),
    ('a: "x\nb: 1\n', "yaml-syntax.unclosed-quote", (1, 4)),
    ("a: [1, 2\nb: 1\n", "yaml-syntax.unclosed-bracket", (1, 4)),
    ('a: "\\q"\n', "yaml-syntax.escape", (1, 6)),
    ('a: "\\UFFFFFFFF"\n', "yaml-syntax", (1, 7)),
    ("a: [- b]\n", "yaml-syntax", (1, 5)),
    ("a: @x\n", "yaml-syntax.start-character", (1, 4)),
    ("a: - b\n", "yaml-syntax.list-item", (1, 4)),
    ("a:\n    b: 1\n  c: 2\n", "yaml-syntax.indentation", (3, 3)),
    ("a: |x\n  b\n", "yaml-syntax.block-header", (1, 5)),
    ("a: | x\n", "yaml-syntax.block-header", (1, 6)),
    ('a: "b"#c\n', "yaml-syntax.comment", (1, 7)),
    # grammar: the slip, not the place where it is noticed
    ("id:koe\nname: x\n", "yaml-syntax.no-colon", (1, 1)),
    ("a:\n  fi Koe\n  sv: P\n", "yaml-syntax.no-colon", (2, 3)),
    ("a:\n  fi: Koe\n   sv: P\n", "yaml-syntax.indentation", (3, 4)),
    ("a: x\n  y: z\n", "yaml-syntax.indentation", (2, 3)),
    ("a:\n  -b: c\n    d: e\n", "yaml-syntax.dash", (2, 3)),
    ("a:\n  - b: 1\n  -c: 2\n", "yaml-syntax.dash", (3, 3)),
    ("a:\n\u00a0 fi: Koe\n   sv: P\n", "yaml-syntax.space", (2, 1)),
    ("a:\n  b: 1\n \u00a0c: 1\n", "yaml-syntax.space", (3, 2)),
    ('a: "b"c\n', "yaml-syntax.rest", (1, 7)),
    ("a: 'it's'\n", "yaml-syntax.rest", (1, 8)),
    ("a: [b] c\n", "yaml-syntax.rest", (1, 8)),
    ('a: "b\nc: "d"\ne: f\n', "yaml-syntax.unclosed-quote", (1, 4)),
    ("a: 1\nb: [\n", "yaml-syntax.unclosed-bracket", (2, 4)),
    ("a: [\n- b\n", "yaml-syntax.unclosed-bracket", (1, 4)),
    ("a: [[1], {\n", "yaml-syntax.unclosed-bracket", (1, 10)),
    ('a: "b\nc"\n', "yaml-syntax.readers-differ", (2, 1)),
    ("a: 1\nb: |\n  text", "yaml-syntax.readers-differ", (2, 4)),
]


def read(text: str | bytes) -> document.Reading:
    content = text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")
    return document.read("registry/measures/x.yaml", content, {}, MODELINE)


@pytest.mark.parametrize(
    ("text", "code", "place"), REFUSED, ids=[f"{c}-{n}" for n, (_, c, _) in enumerate(REFUSED)]
)
def test_a_breach_is_named_with_its_line_and_column(
    text: str, code: str, place: tuple[int, int]
) -> None:
    began = time.perf_counter()
    found = read(text)
    assert time.perf_counter() - began < HANGS
    assert found.data is None
    first = found.findings[0]
    assert (first.code, (first.line, first.column)) == (code, place)
    assert first.rule == code.partition(".")[0]
    assert first.severity == "error"
    assert first.path == "registry/measures/x.yaml"


@pytest.mark.parametrize(
    ("content", "code", "place"),
    [
        (b"a: 1\nb: \xe4\n", "yaml-encoding", (2, 4)),
        (b"a: \xc3\xa4\xff\n", "yaml-encoding", (1, 5)),
        (b"a: \xed\xa0\x80\n", "yaml-encoding", (1, 4)),
        ("a: 1\n".encode("utf-16"), "yaml-encoding.utf-16", (1, 1)),
        ("a: 1\n".encode("utf-16-le"), "yaml-encoding.utf-16", (1, 1)),
    ],
)
def test_bytes_that_are_not_utf_8_are_refused(
    content: bytes, code: str, place: tuple[int, int]
) -> None:
    (found,) = read(content).findings
    assert (found.code, (found.line, found.column)) == (code, place)


def test_all_breaches_of_a_file_are_told_not_only_the_first() -> None:
    codes = [f.code for f in read("a: 1\na: 007\nb: !t x\nc: &d 1\nd: *d\n").findings]
    assert codes == [
        "yaml-duplicate-key",
        "yaml-number",
        "yaml-tag",
        "yaml-alias.anchor",
        "yaml-alias",
    ]


def test_a_duplicate_key_names_the_line_of_the_first() -> None:
    (found,) = read("a: 1\nb:\n  c: 1\n\n  c: 2\n").findings
    assert (found.line, found.column, found.params) == (5, 3, {"key": "c", "first": 3})


def test_byte_order_mark_and_windows_line_ends_are_mended_by_machine() -> None:
    content = "\ufeffa: 1\r\nb: ä\r\n".encode()
    found = read(content)
    assert [(f.code, f.fix) for f in found.findings] == [
        ("yaml-encoding.bom", True),
        ("yaml-encoding.crlf", True),
    ]
    assert document.mend(content) == "a: 1\nb: ä\n".encode()
    assert document.canonical(content, {}, MODELINE) is None
    assert document.canonical(document.mend(content), {}, MODELINE) is not None


VALUES: list[tuple[str, Any]] = [
    ("no", "no"),
    ("on", "on"),
    ("y", "y"),
    ("12:30", "12:30"),
    ("190:20", "190:20"),
    ("2026-03-12", "2026-03-12"),
    ("2017-12", "2017-12"),
    ("2026-03-12 10:00:00", "2026-03-12 10:00:00"),
    ("=", "="),
    ("<<", "<<"),
    ("1,000", "1,000"),
    ("1.2.3", "1.2.3"),
    ("1e", "1e"),
    ("~", None),
    ("", None),
    ("Null", None),
    ("TRUE", True),
    ("False", False),
    ("0", 0),
    ("-17", -17),
    ("9007199254740992", 1 << 53),
    ("1.0", 1.0),
    ("-0.0", -0.0),
    ("1e3", 1000.0),
    ("1.10", 1.1),
    ('"007"', "007"),
    ("'true'", "true"),
    ("a\u00a0b", "a\u00a0b"),
]


@pytest.mark.parametrize(("text", "value"), VALUES)
def test_scalars_mean_what_the_core_schema_says(text: str, value: Any) -> None:
    found = read(f"a: {text}\n").data
    assert found is not None
    assert document.same(found["a"], value)
    assert not isinstance(value, float) or math.copysign(1, value) == math.copysign(1, found["a"])


def test_a_leading_document_mark_is_read_but_not_canonical() -> None:
    found = read("---\na: 1\n")
    assert found.data == {"a": 1}
    assert [f.rule for f in found.findings] == ["not-canonical"]


def test_no_text_of_the_largest_size_takes_long() -> None:
    size = (1 << 20) - 20
    texts = ["a: " + "x " * (size // 2), "a: |\n" + "  x\n" * (size // 4), "#\n" * (size // 2)]
    for text in texts:
        began = time.perf_counter()
        read(text)
        assert time.perf_counter() - began < HANGS


def test_an_alias_bomb_is_never_multiplied_out() -> None:
    names = "abcdefgh"
    bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
        f"{b}: &{b} [{', '.join(['*' + a] * 9)}]\n" for a, b in pairwise(names)
    )
    began = time.perf_counter()
    assert {f.rule for f in read(bomb).findings} == {"yaml-alias"}
    assert time.perf_counter() - began < HANGS


@pytest.mark.parametrize(
    ("line", "rule", "told"),
    [
        ("a: \x07\n", "yaml-character", 20),
        ("=======\n", "yaml-conflict-marker", 20),
        ("k{}: !t x\n", "yaml-tag", 100),
    ],
)
def test_a_file_full_of_breaches_is_told_of_in_moderation(line: str, rule: str, told: int) -> None:
    found = read("".join(line.format(number) for number in range(150))).findings
    assert {finding.rule for finding in found} == {rule}
    assert [finding.line for finding in found] == [*range(1, told + 1)]


@pytest.mark.parametrize(("items", "told"), [(9_000, []), (20_000, ["yaml-limit.nodes"])])
def test_the_values_of_a_canonical_file_are_counted_as_well(items: int, told: list[str]) -> None:
    found = read(f"{MODELINE}\na:\n  - b: {{}}\n" + "  - x\n" * items)
    assert [finding.code for finding in found.findings] == told
    assert found.canonical == (not told)


def test_an_interruption_is_no_opinion_of_the_fast_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> NoReturn:
        raise KeyboardInterrupt

    monkeypatch.setattr("stcli.domain.reading.opinion.yaml_rs.loads", interrupted)
    with pytest.raises(KeyboardInterrupt):
        read("a: 1\n")


def test_no_forbidden_character_hides_from_the_quick_search() -> None:
    for number in (*range(0xD800), *range(0xE000, 0x110000)):
        character = chr(number)
        if FORBIDDEN.match(character):
            assert set(character.encode()) & set(profile.WARY), hex(number)
            assert profile.text_of(f"a: {character}\n".encode()) is None
    assert profile.text_of("a: ä\u00a0§\n".encode()) == "a: ä\u00a0§\n"


@pytest.mark.parametrize(
    ("one", "other", "where"),
    [
        ({"a": 1, "b": {"c": 1}}, {"a": 1, "b": {"c": True}}, ("b", "c")),
        ({"a": 1, "b": 2}, {"a": 1}, ("b",)),
        ({"a": 1}, {"a": 1, "b": 2}, ()),
        ({"a": [1, 2]}, {"a": [1, 2.0]}, ("a", 1)),
        ({"a": [1, 2]}, {"a": [1]}, ("a", 1)),
        ({"a": [1]}, {"a": [1, 2]}, ("a",)),
    ],
)
def test_where_two_readings_part_is_found(one: Any, other: Any, where: tuple[Any, ...]) -> None:
    assert difference(one, other) == where
