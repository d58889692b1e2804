"""Merges are read field by field: nothing sneaks in, nothing is lost, resolutions are named."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stcli.domain.judging.audit.merge import judge_merge
from stcli.domain.judging.audit.outcome import Values, compare
from tests.domain.audit_memory import Memory
from tests.domain.building import files, focus_area, measure, open_area, registry, text

KEYS: Mapping[tuple[str, ...], str] = {("people",): "name"}


def found(bases: Any, parents: Any, merged: Any) -> list[tuple[str, tuple[Any, ...]]]:
    values = Values(tuple(parents), tuple(bases), merged)
    return [(d.variant, d.where) for d in compare(values, KEYS)]


A, B = {"name": "a", "post": "x"}, {"name": "b", "post": "y"}


@pytest.mark.parametrize(
    ("base", "parents", "merged", "expected"),
    [
        ({"x": 1}, [{"x": 1}, {"x": 1}], {"x": 1}, []),
        ({"x": 1}, [{"x": 1}, {"x": 2}], {"x": 2}, []),
        ({"x": 1}, [{"x": 1}, {"x": 1}], {"x": 2}, [("sneaks", ("x",))]),
        ({"x": 1}, [{"x": 1}, {"x": 2}], {"x": 1}, [("lost", ("x",))]),
        ({"x": 1}, [{"x": 3}, {"x": 2}], {"x": 2}, []),
        ({"x": 1}, [{"x": 3}, {"x": 2}], {"x": 4}, [("resolved", ("x",))]),
        ({"x": 1}, [{"x": 1}, {"x": 2}], {"x": 4}, [("resolved", ("x",))]),
        ({"x": 1}, [{"x": 2}, {"x": 2}], {"x": 4}, [("sneaks", ("x",))]),
        ({"x": 1}, [{"x": 2}, {"x": 3}, {"x": 1}], {"x": 1}, [("lost", ("x",))]),
        (
            {"t": {"fi": "a", "sv": "b"}},
            [{"t": {"fi": "c", "sv": "b"}}, {"t": {"fi": "a", "sv": "d"}}],
            {"t": {"fi": "c", "sv": "b"}},
            [("lost", ("t", "sv"))],
        ),
        ({"x": 1}, [{"x": 1}, {"x": {"y": 1}}], {"x": 1}, [("lost", ("x",))]),
        ({"x": 1}, [{"x": 1}, {"x": 2}], None, [("resolved", ())]),
        ({"x": 1}, [{"x": 1}, {"x": 1}], None, [("sneaks", ())]),
        (None, [None, None], {"x": 1}, [("sneaks", ())]),
        # Lists whose items have names
        (
            {"people": [A]}, [{"people": [A, B]}, {"people": [A]}], {"people": [A]},
            [("lost", ("people", 1))],
        ),
        (
            {"people": [A]}, [{"people": [A]}, {"people": [{**A, "post": "z"}]}],
            {"people": [A]}, [("lost", ("people", 0, "post"))],
        ),
        # Lists of anything
        ({"n": ["a"]}, [{"n": ["a", "b"]}, {"n": ["a", "c"]}], {"n": ["a", "b", "c"]}, []),
        ({"n": ["a"]}, [{"n": ["a", "b"]}, {"n": ["a"]}], {"n": ["a"]}, [("lost", ("n", 1))]),
        ({"n": ["a"]}, [{"n": ["a"]}, {"n": ["a"]}], {"n": []}, [("sneaks", ("n", 0))]),
        ({"n": ["a"]}, [{"n": ["a"]}, {"n": ["a"]}], {"n": ["a", "x"]}, [("sneaks", ("n", 1))]),
        (
            {"n": ["a"]}, [{"n": ["a", "b"]}, {"n": ["a", "c"]}], {"n": ["a", "b", "c", "x"]},
            [("resolved", ("n", 3))],
        ),
        (
            {"n": ["a"]}, [{"n": []}, {"n": ["a", "c"]}], {"n": ["a", "c"]},
            [("lost", ("n", 0))],
        ),
        # Entries whose empty fields both sides filled
        (
            {"p": [{"x": 1}]}, [{"p": [{"x": 1, "y": 2}]}, {"p": [{"x": 1, "z": 3}]}],
            {"p": [{"x": 1, "y": 2, "z": 3}]}, [("resolved", ("p", 0))],
        ),
        (
            {"p": [{"x": 1}]}, [{"p": [{"x": 1, "y": 2}]}, {"p": [{"x": 1, "z": 3}]}],
            {"p": [{"x": 1, "y": 2}, "odd"]},
            [("resolved", ("p", 1)), ("lost", ("p", 2))],
        ),
        # An entry that both sides added, once and twice
        ({"n": []}, [{"n": ["a"]}, {"n": ["a", "a"]}], {"n": ["a"]}, []),
        ({"n": []}, [{"n": ["a"]}, {"n": ["a", "a"]}], {"n": ["a", "a"]}, []),
        (
            {"n": []}, [{"n": ["a"]}, {"n": ["a", "a"]}], {"n": ["a", "a", "a"]},
            [("resolved", ("n", 0))],
        ),
        ({"n": []}, [{"n": ["a"]}, {"n": ["a", "a"]}], {"n": []}, [("lost", ("n", 0))]),
        # An entry that each side ended in its own way: one of them stays, or a third
        (
            {"p": [{"x": 1}, {"x": 2}]},
            [{"p": [{"x": 1, "y": 2}, {"x": 2}]}, {"p": [{"x": 1, "y": 3}, {"x": 2}]}],
            {"p": [{"x": 1, "y": 3}, {"x": 2}]}, [],
        ),
        (
            {"p": [{"x": 1}, {"x": 2}]},
            [{"p": [{"x": 1, "y": 2}, {"x": 2}]}, {"p": [{"x": 1, "y": 3}, {"x": 2}]}],
            {"p": [{"x": 1, "y": 4}, {"x": 2}]}, [("resolved", ("p", 0))],
        ),
        (  # but what only one side ended is lost where it goes on
            {"p": [{"x": 1}, {"x": 2}]},
            [{"p": [{"x": 1, "y": 2}, {"x": 2}]}, {"p": [{"x": 1}, {"x": 2}]}],
            {"p": [{"x": 1}, {"x": 2}]}, [("lost", ("p", 0)), ("lost", ("p", 2))],
        ),
        (  # and where another entry of the same side says the same and more
            {"p": [{"x": 1}]},
            [{"p": [{"x": 1}]}, {"p": [{"x": 1, "y": 2}, {"x": 1, "z": 3}]}],
            {"p": [{"x": 1, "z": 3}]}, [("lost", ("p", 1))],
        ),
        (  # and where the others only added such a one
            {"p": [{"x": 1}]},
            [{"p": [{"x": 1}, {"x": 1, "z": 3}]}, {"p": [{"x": 1, "y": 2}]}],
            {"p": [{"x": 1, "z": 3}]}, [("lost", ("p", 1))],
        ),
    ],
)  # fmt: skip
def test_a_merge_is_read_field_by_field(
    base: Any, parents: Any, merged: Any, expected: list[Any]
) -> None:
    assert sorted(found([base], parents, merged), key=str) == sorted(expected, key=str)


def test_with_several_bases_a_side_has_changed_what_differs_from_all() -> None:
    assert found([{"x": 1}, {"x": 2}], [{"x": 1}, {"x": 2}], {"x": 1}) == []
    assert found([{"x": 1}, {"x": 2}], [{"x": 1}, {"x": 3}], {"x": 2}) == [("resolved", ("x",))]


FIELDS = st.dictionaries(st.sampled_from("abcd"), st.integers(0, 2), max_size=4)


@given(FIELDS, FIELDS, st.sampled_from("abcd"))
def test_whatever_one_side_does_a_merge_that_takes_it_is_sound(
    base: dict[str, int], side: dict[str, int], key: str
) -> None:
    assert found([base], [base, side], side) == []
    other = {**base, key: 9}
    expected = {**side, key: 9} if side.get(key) == base.get(key) else side
    assert found([base], [other, side], expected) == []


@given(FIELDS, FIELDS, FIELDS)
def test_what_no_parent_has_never_goes_unnamed(
    base: dict[str, int], one: dict[str, int], other: dict[str, int]
) -> None:
    assert found([base], [one, other], {**one, "new": 1}) != []


# Files


def judged(base: Any, parents: Any, merged: Any) -> list[str]:
    memory = Memory()
    merge = memory.merge(merged, parents, base)
    desk = memory.desks().of(None)
    found = judge_merge(merge, desk)
    return [f"{f.severity} {f.code} {f.record or f.path} {f.field}" for f in found]


def test_records_that_moved_are_the_same_records() -> None:
    base = files(open_area("a"), measure("m", "a"))
    path, moved = "registry/measures/m.yaml", "registry/measures/a/m.yaml"
    one = {p: c for p, c in base.items() if p != path} | {moved: base[path]}
    other = files(open_area("a"), measure("m", "a", description=text("Kuvaus")))
    both = {p: c for p, c in other.items() if p != path} | {moved: other[path]}
    assert judged(base, [one, other], both) == []
    home = {p: c for p, c in other.items() if p != path} | {path: other[path]}
    assert judged(both, [both, one], home) != judged(one, [both, one], home) == []
    lost = "error audit-merge-sneaks.lost measures/m description"
    assert judged(base, [one, other], one)[:1] == [lost]


def test_files_that_are_no_records_are_compared_as_a_whole() -> None:
    base = files(open_area("a"))
    broken = {**base, "registry/measures/m.yaml": b"id: ["}
    worse = {**base, "registry/measures/m.yaml": b"id: [["}
    assert judged(base, [base, broken], broken) == []
    named = ["warning audit-merge-sneaks.resolved measures/m None"]
    assert judged(base, [base, broken], worse) == named
    odd = {**base, "registry/x.txt": b"1"}
    assert judged(odd, [odd, odd], base) == ["error audit-merge-sneaks.sneaks registry/x.txt None"]


def test_the_registrys_own_file_is_read_field_by_field() -> None:
    base = dict(registry(focus_area("a")))
    one = dict(registry(focus_area("a"), timezone="Etc/UTC"))
    other = dict(registry(focus_area("a"), title=text("Toinen")))
    both = dict(registry(focus_area("a"), timezone="Etc/UTC", title=text("Toinen")))
    assert judged(base, [one, other], both) == []
    assert judged(base, [one, other], one) == [
        "error audit-merge-sneaks.lost registry/registry.yaml title.fi",
        "error audit-merge-sneaks.lost registry/registry.yaml title.sv",
    ]
    unread = {**base, "registry/registry.yaml": b"id: ["}
    assert judged(base, [one, other], unread)[0].startswith("warning audit-merge-sneaks.resolved")
