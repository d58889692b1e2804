"""Laws that hold for every merge, tried on random lives of a record and on random trees."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from stcli.domain.changing.merging import Merged, merge, virtual_base
from stcli.domain.changing.merging.line import join
from stcli.domain.changing.merging.record import blend_record
from stcli.domain.changing.merging.value import Blend, Values
from stcli.domain.judging.audit import outcome
from stcli.domain.judging.pairing import fingerprint
from stcli.domain.model.history import replay
from stcli.domain.model.law import Law
from stcli.domain.reading import document
from stcli.domain.reading.tree import MemoryTree
from tests.domain.building import (
    CLOSED,
    OPENED,
    PROPOSED,
    SCHEMAS,
    Data,
    entry,
    focus_area,
    kinds,
    part,
    schemas,
    text,
)

AREA = focus_area(
    "koe", PROPOSED, OPENED, notes="Vanha.", case_numbers=["A", "B"], vision=text("Visio"),
    goals=[{"id": id, "text": text(id)} for id in ("g0", "g1", "g2")],
    progress=[{"date": "2026-04-01", "text": "Alku."}],
    subgroups=[{"id": "r", "participants": [part("sm")]}],
    sources=[{"url": f"https://example.fi/{n}"} for n in range(3)],
)  # fmt: skip
KIND = kinds()["focus-area"]
GROWING = ("participants", "progress", "former_titles")
WORDS = st.sampled_from(["A", "B", "C"])
NUMBERS = st.integers(0, 3)
ORGANISATIONS = st.sampled_from(["sm", "spek", "stm", "plm"])

# What somebody does to a record: each a function that changes the data, and the part it touches.

Deed = Callable[[Data], None]


def wording(name: str, lang: str, words: str) -> Deed:
    return lambda data: data.setdefault(name, {}).update({lang: words})


def removing(name: str) -> Deed:
    return lambda data: data.pop(name, None)


def setting(name: str, value: Any) -> Deed:
    return lambda data: data.update({name: value})


def listing(name: str, value: Any) -> Deed:
    def do(data: Data) -> None:
        if value not in data.setdefault(name, []):
            data[name].append(copy.deepcopy(value))

    return do


def unlisting(name: str, place: int) -> Deed:
    def do(data: Data) -> None:
        del data.get(name, [])[place : place + 1]
        if not data.get(name, True):
            del data[name]

    return do


def marking(name: str, place: int, field: str, value: Any) -> Deed:
    def do(data: Data) -> None:
        for item in data.get(name, [])[place : place + 1]:
            item[field] = value

    return do


def reporting(number: int) -> Deed:
    return listing("progress", {"date": f"2026-05-0{number + 1}", "text": "Etenee."})


def coordinating(organisation: str) -> Deed:
    def do(data: Data) -> None:
        for item in data["participants"]:
            if item.get("role") == "coordinator" and "to" not in item:
                item["to"] = "2026-06-01"
        data["participants"].append(part(organisation, role="coordinator", from_="2026-06-01"))

    return do


def joining(organisation: str) -> Deed:
    def do(data: Data) -> None:
        if part(organisation) not in data["subgroups"][0]["participants"]:
            data["subgroups"][0]["participants"].append(part(organisation))

    return do


def stepping(step: Data, **values: Any) -> Deed:
    def do(data: Data) -> None:
        data["history"].append(dict(step))
        told = replay(KIND.lifecycle, data["history"])  # type: ignore[arg-type]
        data.update(status=told.status, **told.values, **values)
        for name in [name for name, value in data.items() if value is None]:
            del data[name]

    return do


DEEDS: st.SearchStrategy[tuple[str, Deed]] = st.one_of(
    st.builds(lambda w: ("title", wording("title", "fi", w)), WORDS),
    st.builds(lambda w: ("title", wording("title", "sv", w)), WORDS),
    st.builds(lambda w: ("vision", wording("vision", "fi", w)), WORDS),
    st.just(("vision", removing("vision"))),
    st.builds(lambda w: ("notes", setting("notes", w)), WORDS),
    st.just(("notes", removing("notes"))),
    st.builds(lambda w: (f"case {w}", listing("case_numbers", w)), st.sampled_from(["C", "D"])),
    st.builds(lambda n: ("case", unlisting("case_numbers", n)), NUMBERS),
    st.builds(lambda n, w: (f"goal {n}", marking("goals", n, "text", text(w))), NUMBERS, WORDS),
    st.builds(
        lambda w: ("goal", listing("goals", {"id": f"n{w.lower()}", "text": text(w)})), WORDS
    ),
    st.builds(lambda n: ("goal", unlisting("goals", n)), NUMBERS),
    st.builds(lambda n: (f"progress {n}", reporting(n)), NUMBERS),
    st.builds(lambda o: (f"member {o}", listing("participants", part(o))), ORGANISATIONS),
    st.builds(
        lambda n, d: (f"to {n}", marking("participants", n, "to", f"2026-07-0{d + 1}")),
        NUMBERS, NUMBERS,
    ),
    st.builds(
        lambda n, w: (f"resources {n}", marking("participants", n, "resources", w)), NUMBERS, WORDS
    ),
    st.builds(lambda o: ("coordinator", coordinating(o)), ORGANISATIONS),
    st.builds(lambda o: (f"subgroup {o}", joining(o)), ORGANISATIONS),
    st.builds(lambda n, w: (f"source {n}", marking("sources", n, "title", w)), NUMBERS, WORDS),
    st.builds(lambda n: ("source", unlisting("sources", n)), NUMBERS),
    st.just(("history", stepping(CLOSED, outcome=text("Tulos")))),
    st.just(("history", stepping(entry("void", "2026-09-01", reason="Väärin.")))),
)  # fmt: skip
LIVES = st.lists(DEEDS, max_size=4)


def lived(base: Data, life: list[tuple[str, Deed]]) -> Data:
    data = copy.deepcopy(base)
    for _, deed in life:
        deed(data)
    return data


# Trees without schemas of their own have this law: it need not be read again and again.
LAW = Law.of(MemoryTree({}), SCHEMAS, None)


def blended(base: Data, ours: Data, theirs: Data) -> Blend:
    return blend_record(Values(base, ours, theirs), KIND)


def sorted_lists(value: Any) -> Any:
    """The data with every list in an order of its own, to compare what stands in them."""
    if isinstance(value, dict):
        return {name: sorted_lists(below) for name, below in value.items()}
    if isinstance(value, list):
        return sorted((sorted_lists(item) for item in value), key=fingerprint)
    return value


@given(LIVES, LIVES)
def test_the_sides_may_be_exchanged(first: list[Any], second: list[Any]) -> None:
    base = AREA.data
    ours, theirs = lived(base, first), lived(base, second)
    one, other = blended(base, ours, theirs), blended(base, theirs, ours)
    kinds_of_clashes = [sorted((c.code, str(c.where[0])) for c in b.clashes) for b in (one, other)]
    assert kinds_of_clashes[0] == kinds_of_clashes[1]
    if not one.clashes:
        assert sorted_lists(one.value) == sorted_lists(other.value)


@given(LIVES, LIVES)
def test_of_sound_sides_the_merge_is_sound(first: list[Any], second: list[Any]) -> None:
    accepts = schemas().validator(KIND.schema_file).accepts
    ours, theirs = lived(AREA.data, first), lived(AREA.data, second)
    if accepts(ours) and accepts(theirs):
        assert accepts(blended(AREA.data, ours, theirs).value)


@given(LIVES, LIVES)
def test_nothing_is_lost(first: list[Any], second: list[Any]) -> None:
    base = AREA.data
    ours, theirs = lived(base, first), lived(base, second)
    found = blended(base, ours, theirs)
    told = {clash.where[0] for clash in found.clashes}
    told |= {"status", "phase"} if "history" in told else set()
    for side, other in ((ours, theirs), (theirs, ours)):
        for name in {*base, *side} - told:
            before, after = base.get(name), side.get(name)
            if after == before:
                continue
            if other.get(name) == before:
                assert found.value.get(name) == after
            else:
                check_list(before or [], after or [], found.value.get(name) or [], other)


def check_list(before: Any, after: Any, merged: Any, other: Data) -> None:
    """What a side added to a list is there; what it took away is not."""
    if not isinstance(before, list):
        assert after == merged
        return
    for item in after:
        if item not in before:
            assert any(says(found, item) for found in merged)
    for item in before:
        if not any(says(found, item) or same_thing(found, item) for found in after):
            assert item not in merged


def says(found: Any, item: Any) -> bool:
    """Whether an item says all that another says, perhaps more."""
    if not isinstance(item, dict):
        return bool(found == item)
    return all(
        says(found.get(name), value) if isinstance(value, dict)
        else all(value_ in found.get(name, ()) for value_ in value) if isinstance(value, list)
        else found.get(name) == value
        for name, value in item.items()
    )  # fmt: skip


def same_thing(found: Any, item: Any) -> bool:
    return isinstance(item, dict) and "id" in item and found["id"] == item["id"]


@given(LIVES, LIVES)
def test_the_audit_finds_nothing_lost_and_nothing_sneaked_in(
    first: list[Any], second: list[Any]
) -> None:
    """A merge that leaves nothing to people is one that the audit of merges has no quarrel with.

    It knows the items of a list by their keys, so only lists where each has its own are tried.
    """
    base = AREA.data
    ours, theirs = lived(base, first), lived(base, second)
    found = blended(base, ours, theirs)
    if not found.clashes and all(map(has_names, (ours, theirs, found.value))):
        seen = outcome.compare(outcome.Values((ours, theirs), (base,), found.value), KIND.keys)
        assert {difference.variant for difference in seen} <= {"resolved"}


def has_names(data: Data) -> bool:
    names = [participant["organisation"] for participant in data["participants"]]
    return len(set(names)) == len(names)


@given(LIVES, LIVES)
def test_every_clash_tells_what_each_side_has(first: list[Any], second: list[Any]) -> None:
    base = AREA.data
    ours, theirs = lived(base, first), lived(base, second)
    for clash in blended(base, ours, theirs).clashes:
        assert clash.values.ours != clash.values.theirs
        if len(clash.where) == 1 and clash.code != "coordinator":
            (name,) = clash.where
            expected = [side.get(str(name)) for side in (base, ours, theirs)]
            assert [
                v if isinstance(v, (str, list, dict)) else None for v in clash.values
            ] == expected


@given(LIVES, DEEDS, DEEDS)
def test_disjoint_changes_commute(
    life: list[Any], first: tuple[str, Deed], second: tuple[str, Deed]
) -> None:
    parts = [deed[0].split()[0] for deed in (first, second)]
    lone = {"title", "vision", "notes", "case", "goal", "progress", "source", "subgroup"}
    if parts[0] == parts[1] or not lone.issuperset(parts):
        return
    base = lived(AREA.data, [deed for deed in life if deed[0] != "history"])
    found = blended(base, lived(base, [first]), lived(base, [second]))
    assert found.clashes == ()
    assert found.value == lived(base, [first, second]) == lived(base, [second, first])


@given(LIVES, LIVES)
def test_what_is_merged_can_be_merged_again(first: list[Any], second: list[Any]) -> None:
    """Both sides merging each other's work, in their own order, agree afterwards."""
    base = AREA.data
    ours, theirs = lived(base, first), lived(base, second)
    one, other = blended(base, ours, theirs), blended(base, theirs, ours)
    if not one.clashes:
        again = blended(one.value, one.value, other.value)
        assert sorted_lists(again.value) == sorted_lists(one.value)


TEXTS = st.lists(st.sampled_from("abcd"), max_size=6).map("\n".join)


@given(TEXTS, TEXTS, TEXTS)
def test_lines_of_two_sides_go_together_the_same_way_round_or_not_at_all(
    base: str, ours: str, theirs: str
) -> None:
    assert join(Values(base, ours, base)) == join(Values(base, base, ours)) == ours
    assert join(Values(base, ours, ours)) == ours
    both = join(Values(base, ours, theirs))
    assert both == join(Values(base, theirs, ours))
    if both is not None:
        added = [line for side in (ours, theirs) for line in side.split("\n")]
        assert set(both.split("\n")) <= {*added, ""}


# --- trees --------------------------------------------------------------------------------------

PATH, MOVED = AREA.path, AREA.path.replace("koe.yaml", "alue/koe.yaml")
CONTENTS = st.one_of(
    st.sampled_from([b"", b"\xff", b"a: [", b"a: 1\n"]),
    st.builds(
        lambda life: document.write(lived(AREA.data, life), KIND.shape, KIND.modeline(PATH)), LIVES
    ),
)
TREES = st.dictionaries(
    st.sampled_from([PATH, MOVED, "registry/registry.yaml", "registry/x.txt",
                     "registry/allowed_signers", "schemas/body.schema.json"]),
    CONTENTS, max_size=4,
)  # fmt: skip


def merged(
    base: Mapping[str, bytes], ours: Mapping[str, bytes], theirs: Mapping[str, bytes]
) -> Merged:
    return merge(MemoryTree(base), MemoryTree(ours), MemoryTree(theirs), shipped=SCHEMAS, known=LAW)


@given(TREES, TREES)
def test_a_side_that_changed_nothing_leaves_the_other_as_it_is(
    base: dict[str, bytes], side: dict[str, bytes]
) -> None:
    for ours, theirs in ((side, base), (base, side), (side, side)):
        result = merged(base, ours, theirs)
        assert (dict(result.tree), result.conflicts) == (side, ())


@given(TREES, TREES, TREES)
@example(base={PATH: b"a: 1\n"}, ours={PATH: b"a: ["}, theirs={MOVED: b"a: 1\n"})
@example(base={PATH: b"a: 1\n"}, ours={PATH: b"\xff"}, theirs={MOVED: b"a: 2\n"})
@example(base={PATH: b"a: 1\n"}, ours={PATH: b"a: 2\n"}, theirs={MOVED: b"a: 3\n"})
def test_any_three_trees_can_be_merged(
    base: dict[str, bytes], ours: dict[str, bytes], theirs: dict[str, bytes]
) -> None:
    result, other = merged(base, ours, theirs), merged(base, theirs, ours)
    if not any(path.startswith("schemas/") for path in (*ours, *theirs)):  # by the same law
        assert {c.code for c in result.conflicts} == {c.code for c in other.conflicts}
    whole = {conflict.path for conflict in result.conflicts if not conflict.where}
    for path in whole:
        assert result.tree.get(path) == ours.get(path)
    if not result.conflicts and MOVED not in {*ours, *theirs}:
        assert dict(result.tree).keys() == dict(other.tree).keys()
    base_again = virtual_base(
        MemoryTree(base), MemoryTree(ours), MemoryTree(theirs), shipped=SCHEMAS
    )
    assert (
        merge(base_again, MemoryTree(ours), MemoryTree(ours), shipped=SCHEMAS, known=LAW).conflicts
        == ()
    )


@given(LIVES, LIVES)
def test_the_text_of_a_merge_says_what_was_merged(first: list[Any], second: list[Any]) -> None:
    lives = [lived(AREA.data, life) for life in ([], first, second)]
    sides = [{PATH: document.write(d, KIND.shape, KIND.modeline(PATH))} for d in lives]
    result, expected = merged(*sides), blended(*lives)
    read = document.read(PATH, result.tree[PATH], KIND.shape, KIND.modeline(PATH))
    assert (read.data, read.findings) == (expected.value, ())
    assert len(result.conflicts) == len(expected.clashes)
