"""The fast reader: what is in canonical form it reads, and all else it leaves alone.

That it reads nothing in another way than the slow reader does is shown by generated texts in
``trust/test_yaml_differential``; here stand the cases one by one.
"""

from __future__ import annotations

from typing import Any

import pytest

from stcli.domain.reading import document, opinion, yaml_fast
from stcli.domain.reading.shape import Shape

TEXT = {"fi": None, "sv": None}
SHAPE = {"id": None, "title": TEXT, "goals": None, "partners": {"organisation": None, "task": None}}


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ("id: x\n", {"id": "x"}),
        ("id: x\nfree: 1\nfrei: 2.5\n", {"id": "x", "free": 1, "frei": 2.5}),
        ('"no": null\n"1": "1"\n', {"no": None, "1": "1"}),
        ("title:\n  fi: a\n  sv: b\ngoals: []\n", {"title": {"fi": "a", "sv": "b"}, "goals": []}),
        ("goals:\n  - a\n  - http://b.fi\n  - true\n", {"goals": ["a", "http://b.fi", True]}),
        (
            "partners:\n  - organisation: a\n    task: b\n  - organisation: c\n",
            {"partners": [{"organisation": "a", "task": "b"}, {"organisation": "c"}]},
        ),
        ('id: "a: \\"b\\" \\\\n"\n', {"id": 'a: "b" \\n'}),
        ('id: "a\\n \\nb"\n', {"id": "a\n \nb"}),
        ("goals:\n  - |\n    a\n\n    # b\n  - c\n", {"goals": ["a\n\n# b\n", "c"]}),
        ("id: |+\n  a\n\n", {"id": "a\n\n"}),
        ("id: |-\n  a\n  b\nx: {}\n", {"id": "a\nb", "x": {}}),
        (
            '# a\nid: x # b\ntitle: # c\n  # d\n  fi: a\n  # e: f\n  sv: "b # c" # "d"\n# e\n# f\n',
            {"id": "x", "title": {"fi": "a", "sv": "b # c"}},
        ),
        (
            "goals:\n  # e: f\n  - a # g: h\n  # i\n  - b\n",
            {"goals": ["a", "b"]},
        ),
    ],
)
@pytest.mark.parametrize("modeline", ["", "# yaml-language-server: $schema=x"])
def test_what_is_in_canonical_form_is_read(text: str, data: Any, modeline: str) -> None:
    whole = f"{modeline}\n{text}" if modeline else text
    for _ in range(2):  # the second time from memory
        assert yaml_fast.read(whole, SHAPE, modeline) == data
        assert yaml_fast.read(whole, None, modeline) == data
    assert document.read_slowly("x", whole.encode(), SHAPE, modeline).data == data


@pytest.mark.parametrize(
    "text",
    [
        "", "\n", "id: x", "id: x\n\n", "\nid: x\n", "id\n", "id:x\n", "id:\n", "id: \n", "- a\n",
        "id: 'x'\n", 'id: "x"\n', 'id: "x\n', "id: no\n", "id: 007\n", "id: 1.10\n", "id: ~\n",
        "id: True\n", "id: FALSE\n", "id: Null\n", "goals:\n  - True\n",
        "id: &a x\n", "id: !!str x\n", "id: [a]\n", "id:  x\n", "id: x \n",
        'id: "a\\tb"\n', "id: |\n  a\n\nx: y\n", "id: |\n  a\n \n", "id: |-\n  a\n", "id: |\n",
        "id: 9007199254740993\n", "id: x\nid: x\n", "b: 1\nb: 2\n", "title: x\nid: x\n",
        "b: 1\nid: x\n",
        "<<: x\n", f"{'k' * 257}: x\n", '"k": x\n', "'k': x\n",
        "title:\n   fi: a\n", "title:\n  fi: a\n   sv: b\n", "title:\n  fi:\n", "title:\nid: x\n",
        "title:\n  sv: a\n  fi: a\n", "goals:\n- a\n", "goals:\n  -  a\n", "goals:\n  -a\n",
        "goals:\n  - a\n  b: c\n", "goals:\n  - - a\n", "goals:\n  -\n    a: b\n",
        "partners:\n  - organisation: a\n     task: b\n", "partners:\n  - organisation:a: b\n",
        "# a \nid: x\n", "id: x # a \n", "title: # a \n  fi: x\n", "id: x  # a\n", " # a\nid: x\n",
        "title:\n  fi: a\n  # b\nid: x\n", "goals:\n  - a\n  # b\nid: x\n",
        "# yaml-language-server\nid: x\n",
        "id: x\n---\nid: x\n", "%YAML 1.2\n", "{id: x}\n", "id: | # a\n  b\n  c\n",
    ],
)  # fmt: skip
@pytest.mark.parametrize("shape", [SHAPE, None])
def test_what_is_not_in_canonical_form_is_left_to_the_slow_reader(
    text: str, shape: Shape | None
) -> None:
    if shape is None and text in {
        "title:\n  sv: a\n  fi: a\n",
        "title: x\nid: x\n",
        "b: 1\nid: x\n",
    }:
        return  # in order, where no order is asked for
    for _ in range(2):
        assert yaml_fast.read(text, shape, "") is None


def test_a_text_with_another_first_line_is_left_to_the_slow_reader() -> None:
    assert yaml_fast.read("id: x\n", SHAPE, "# modeline") is None
    assert yaml_fast.read("# modeline\nid: x\n", SHAPE, "# modelin") is None


@pytest.mark.parametrize(("depth", "read"), [(31, True), (32, False)])
@pytest.mark.parametrize("innermost", ["a: {}", "a:\n{}b: 1", "a:\n{}- 1", "a:\n{}- b: 1"])
def test_what_lies_too_deep_is_left_to_the_slow_reader(
    depth: int, read: bool, innermost: str
) -> None:
    lines = [f"{'  ' * level}a:" for level in range(depth - 1)]
    below = innermost.replace("{}", "  " * depth) if "\n" in innermost else innermost
    text = "\n".join([*lines, "  " * (depth - 1) + below]) + "\n"
    one_deeper = innermost.endswith("- b: 1")
    assert (yaml_fast.read(text, None, "") is not None) == (read and not one_deeper)
    slow = document.read_slowly("x", text.encode(), None, "")
    assert (slow.data is not None) == (read and not one_deeper)


def test_few_shapes_are_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    memory: dict[int, Any] = {}
    monkeypatch.setattr(yaml_fast, "_FORMS", memory)
    monkeypatch.setattr(yaml_fast, "_MOST_FORMS", 2)
    for shape in ({"id": None}, {"id": None, "a": None}, {"id": None, "b": None}):
        assert yaml_fast.read("id: x\n", shape, "") == {"id": "x"}
    assert len(memory) == 1


@pytest.mark.parametrize(
    "text",
    [
        "a: &b [x]\n",
        f"a: {'x' * 2000}\tb\n",
        f"a: {'x' * 2000}\n{' ' * 72}b\n",
        f"a: {'[' * 1001}{' ' * 1001}\n",
        f"a: {'x' * 2000}\n- - - b\n",
    ],
)
def test_no_second_opinion_is_asked_on_what_could_overflow_a_parser(text: str) -> None:
    assert opinion.second(text) is None
    assert opinion.second(f"a: {'why? ' * 500}x\n") is not None
