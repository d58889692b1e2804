"""Where a value comes from: histories as small graphs of versions, and random ones."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from stcli.domain.model.cause import appended, cause
from stcli.domain.model.kind import Kind, kinds_of
from stcli.domain.model.origin import Version, Versions, origin, traced, value_at
from tests.domain.building import OPENED, PROPOSED, SCHEMAS, entry, kinds

KIND = kinds()["measure"]
Data = Mapping[str, Any]


class Past(Versions):
    """A history in memory: by commit its parents and the record there (None: none)."""

    def __init__(self, **commits: tuple[str, Data | None] | tuple[str, Data | None, Kind]) -> None:
        self.commits = commits

    def parents(self, commit: str) -> Sequence[str]:
        return self.commits[commit][0].split()

    def at(self, commit: str) -> Version | None:
        _, data, *more = self.commits[commit]
        if data is None:
            return None
        kind = more[0] if more else KIND
        return Version(f"{json.dumps(data)}{id(kind)}", "registry/measures/a.yaml", data, kind)


def n(number: str | None, **more: Any) -> Data:
    return {"id": "a", **({} if number is None else {"number": number}), **more}


def where_from(past: Past, commit: str, *where: str | int) -> tuple[str, tuple[Any, ...]]:
    found = origin(past, commit, where)
    return found.commit, found.before


def test_a_value_comes_from_the_commit_that_made_it() -> None:
    past = Past(a=("", n("1")), b=("a", n("2")), c=("b", n("2", notes="x")))
    assert where_from(past, "c", "number") == ("b", ("1",))
    assert where_from(past, "c", "notes") == ("c", (None,))
    assert where_from(past, "c", "id") == ("a", ())
    assert origin(past, "c", ("id",)).born


def test_a_value_that_is_not_there_comes_from_the_commit_that_removed_it() -> None:
    past = Past(a=("", n("1")), b=("a", n(None)), c=("b", n(None, notes="x")))
    assert where_from(past, "c", "number") == ("b", ("1",))
    never = origin(past, "c", ("description", "fi"))
    assert (never.commit, never.value, never.born) == ("a", None, True)
    joined = Past(a=("", n(None)), b=("a", n(None, partners=[{"organisation": "sm"}])))
    assert origin(joined, "b", ("partners", 0, "task")).commit == "a"


def test_a_side_that_brought_a_value_is_named_by_its_merge() -> None:
    past = Past(
        a=("", n("1")), side=("a", n("2")), trunk=("a", n("1", notes="x")),
        m=("trunk side", n("2", notes="x")),
    )  # fmt: skip
    found = origin(past, "m", ("number",))
    assert (found.commit, found.merge) == ("side", False)
    assert [(step.commit, step.parent, step.side) for step in found.way] == [("m", "side", True)]
    assert origin(past, "m", ("notes",)).way[0].side is False


def test_a_value_that_both_sides_kept_comes_from_before_they_parted() -> None:
    past = Past(
        o=("", n("0")), a=("o", n("1")), side=("a", n("1", notes="x")), trunk=("a", n("1")),
        m=("trunk side", n("1", notes="x")), c=("m", n("2")),
    )  # fmt: skip
    found = origin(past, "m", ("number",))
    assert (found.commit, found.others) == ("a", ())
    assert origin(past, "c", ("number",)).returned is None


def test_a_value_that_neither_side_had_comes_from_the_merge() -> None:
    past = Past(
        a=("", n("1")), side=("a", n("2")), trunk=("a", n("3")), m=("trunk side", n("4")),
        after=("m", n("4", notes="x")),
    )  # fmt: skip
    found = origin(past, "after", ("number",))
    assert (found.commit, found.before, found.merge) == ("m", ("3", "2"), True)


def test_the_same_value_made_on_both_sides_has_two_origins() -> None:
    past = Past(
        a=("", n("1")), side=("a", n("2")), trunk=("a", n("2")), m=("trunk side", n("2")),
    )  # fmt: skip
    found = origin(past, "m", ("number",))
    assert (found.commit, found.others) == ("trunk", ("side",))


def test_a_value_that_returned_names_who_had_made_it_before() -> None:
    past = Past(
        a=("", n("0")), b=("a", n("1")), c=("b", n("2")), d=("c", n("1")),
        e=("d", n("1", notes="x")),
    )  # fmt: skip
    found = origin(past, "e", ("number",))
    assert (found.commit, found.before, found.returned) == ("d", ("2",), "b")
    assert origin(past, "c", ("number",)).returned is None
    gone = Past(a=("", n("1")), b=("a", None), c=("b", n("1")))
    assert origin(gone, "c", ("number",)).born


def test_a_record_that_comes_and_goes_is_looked_at_where_it_is() -> None:
    past = Past(
        a=("", None), b=("a", n("1")), side=("a", None), c=("b side", n("2")), d=("c b", n("1"))
    )
    assert where_from(past, "c", "number") == ("c", ("1", None))
    assert where_from(past, "d", "number")[0] == "b"


def test_entries_of_lists_are_followed_wherever_they_stand() -> None:
    one, two = {"organisation": "sm"}, {"organisation": "spek", "task": "A"}
    past = Past(
        a=("", n(None, partners=[two])), b=("a", n(None, partners=[one, two])),
        c=("b", n(None, partners=[one, {**two, "task": "B"}])),
        d=("c", n(None, partners=[one, {**two, "task": "B"}, {"organisation": "om"}])),
    )  # fmt: skip
    assert where_from(past, "d", "partners", 1, "task") == ("c", ("A",))
    assert where_from(past, "d", "partners", 1, "organisation") == ("a", ())
    assert where_from(past, "d", "partners", 0) == ("b", (None,))
    assert where_from(past, "d", "partners", 2, "organisation") == ("d", (None,))


def test_a_list_that_was_none_has_no_entries_to_follow() -> None:
    past = Past(a=("", n(None, goals="x")), b=("a", n(None, goals=["x"])))
    assert where_from(past, "b", "goals", 0) == ("b", (None,))
    assert value_at({"goals": ["x"]}, ("goals", 3)) is None
    assert value_at({"goals": ["x"]}, ("goals", 0, "id")) is None


def renamed_kind() -> Kind:
    documents = {name: json.loads(content) for name, content in SCHEMAS.items()}
    fields = documents["measure.schema.json"]["properties"]
    fields["code"] = fields.pop("number")
    return kinds_of(documents)["measure"]


def test_a_value_is_followed_through_a_renamed_field() -> None:
    later = renamed_kind()
    past = Past(
        a=("", n("1")), b=("a", n("2")), c=("b", {"id": "a", "code": "2"}, later),
        d=("c", {"id": "a", "code": "2", "notes": "x"}, later),
    )  # fmt: skip
    found = origin(past, "d", ("code",))
    assert (found.commit, found.where, found.before) == ("b", ("number",), ("1",))
    (step,) = (step for step in found.way if step.where != step.earlier)
    assert (step.commit, step.earlier) == ("c", ("number",))
    assert origin(past, "d", ("id",)).commit == "a"


# Random histories


PARTNERS: st.SearchStrategy[dict[str, str]] = st.fixed_dictionaries(
    {"organisation": st.sampled_from(["sm", "om"])},
    optional={"task": st.sampled_from(["A", "B"])},
)

FIELDS: Mapping[str, st.SearchStrategy[Any]] = {
    "number": st.sampled_from(["1", "2", "3"]),
    "goals": st.lists(st.sampled_from(["x", "y", "z"]), unique=True, max_size=3),
    "partners": st.lists(PARTNERS, max_size=2, unique_by=lambda entry: str(entry["organisation"])),
}


@st.composite
def pasts(draw: st.DrawFn) -> tuple[Past, str]:
    """Up to a dozen commits; each but the first has one to three earlier ones as parents."""
    commits: dict[str, tuple[str, Data | None]] = {}
    values = st.none() | st.fixed_dictionaries({"id": st.just("a")}, optional=FIELDS)
    for number in range(draw(st.integers(1, 12))):
        names = [f"c{k}" for k in range(number)]
        parents = draw(st.lists(st.sampled_from(names), min_size=1, max_size=3, unique=True)) \
            if names else []  # fmt: skip
        kept = [commits[parent][1] for parent in parents]
        data = draw(st.sampled_from(kept) | values) if kept else draw(values)
        commits[f"c{number}"] = (" ".join(parents), data)
    return Past(**commits), f"c{len(commits) - 1}"


@given(pasts(), st.data())
def test_the_origin_has_the_value_and_none_of_its_parents_has(
    drawn: tuple[Past, str], data: st.DataObject
) -> None:
    past, head = drawn
    version = past.at(head)
    if version is None:
        return
    where = data.draw(st.sampled_from(list(places(version.data))))
    found = origin(past, head, where)
    value = value_at(version.data, where)
    for commit in (found.commit, *found.others):
        assert any(value_at(at.data, place) == value for at, place in standing(past, commit, where))
    made = past.at(found.commit)
    assert made is not None
    assert value_at(made.data, found.where) == value == found.value
    for parent in past.parents(found.commit):
        old = past.at(parent)
        if old is not None:
            place = traced(old, made, found.where)
            assert place is None or value_at(old.data, place) != value
    if found.returned is not None:
        assert past.at(found.returned) is not None
        assert found.returned != found.commit
    assert [step.commit for step in found.way][:1] in ([head], [])
    assert [step.parent for step in found.way][-1:] in ([found.commit], [])


def places(data: Any, where: tuple[str | int, ...] = ()) -> Any:
    """Every place of a record's data."""
    pairs = data.items() if isinstance(data, dict) else enumerate(data)
    for key, value in pairs:
        yield (*where, key)
        if isinstance(value, dict | list):
            yield from places(value, (*where, key))


def standing(past: Past, commit: str, where: tuple[str | int, ...]) -> Any:
    """A version with every place that has the same shape as the one that is meant."""
    at = past.at(commit)
    assert at is not None
    for place in places(at.data):
        if len(place) == len(where):
            yield at, place


# Which entry made it


def test_the_entry_that_made_a_value_is_found_among_those_that_came_with_it() -> None:
    kind = kinds()["focus-area"]
    correct = entry("correct", "2026-04-01", fields=["vision"], reason="Kirjoitusvirhe.")
    history = [PROPOSED, OPENED, correct]
    new = appended([[PROPOSED]], history)
    assert [index for index, _ in new] == [1, 2]
    assert cause(kind, ("vision", "fi"), new, ("vision", "vision.fi")) == 2
    assert cause(kind, ("status",), new, ("status",)) == 1
    assert cause(kind, ("history", 2, "reason"), new, ()) == 2
    assert cause(kind, ("status",), appended([], [correct]), ("status",)) == 0
    assert cause(kind, ("status",), appended([history], history), ("status",)) is None
    assert cause(kinds()["body"], ("name",), [(0, correct)], ("name",)) == 0


def test_a_stamp_is_made_by_the_step_that_stamps_it() -> None:
    start, end = entry("start", "2026-04-01"), entry("complete", "2026-05-01")
    new = [(1, start), (2, end)]
    assert cause(KIND, ("actual", "start"), new, ()) == 1
    assert cause(KIND, ("actual",), new, ()) == 2
    assert cause(KIND, ("status",), new, ()) == 2
    odd = [(0, {"action": "unheard"})]
    assert cause(KIND, ("actual",), odd, ()) == 0


def test_what_a_step_gives_is_made_by_it_and_not_by_those_that_came_with_it() -> None:
    added = entry("add", "2026-03-01", focus_area="alue")
    move = entry("move", "2026-04-01", from_="alue", to="toinen", reason="X")
    start, undo = entry("start", "2026-05-01"), entry("undo", "2026-06-01", of=2, reason="Y")
    new = [*enumerate((added, move, start))]
    assert cause(KIND, ("focus_area",), new, ()) == 1
    assert cause(KIND, ("status",), new, ()) == 2
    assert cause(KIND, ("status",), [*enumerate((added, start, move))], ()) == 1
    assert cause(KIND, ("status",), [*new, (3, undo)], ()) == 3
    area = kinds()["focus-area"]
    assert cause(area, ("phase",), [*enumerate((PROPOSED, OPENED))], ()) == 1
    assert cause(area, ("phase",), [(0, entry("import", to="open"))], ()) == 0
    assert cause(kinds()["body"], ("name",), [(0, entry("odd"))], ()) == 0
