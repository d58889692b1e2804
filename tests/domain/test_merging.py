"""Trees are merged file by file: records by kind and id, the law and the rest with care."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest

from stcli.domain.changing.merging import Merged, finding, merge, virtual_base
from stcli.domain.finding import Finding
from stcli.domain.model.reader import REGISTRY_FILE, SIGNERS_FILE
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.reading.tree import MemoryTree, OverlayTree, Tree
from tests.domain.building import (
    OPENED,
    PROPOSED,
    SCHEMAS,
    Made,
    decision,
    files,
    focus_area,
    measure,
    numbered,
    part,
    text,
)

AREA = focus_area("koe", PROPOSED, OPENED, notes="Vanha.")
PATH = AREA.path
OTHER = "registry/focus-areas/alue/koe.yaml"
LAW = {f"schemas/{name}": content for name, content in SCHEMAS.items()}


def merged(
    base: Mapping[str, bytes], ours: Mapping[str, bytes], theirs: Mapping[str, bytes]
) -> Merged:
    return merge(MemoryTree(base), MemoryTree(ours), MemoryTree(theirs), shipped=SCHEMAS)


def told(result: Merged) -> list[str]:
    return [
        " ".join(filter(None, (c.code, c.record or c.path, ".".join(map(str, c.where)))))
        for c in result.conflicts
    ]


def one(content: bytes | None, path: str = PATH) -> dict[str, bytes]:
    return {} if content is None else {path: content}


def area(**values: Any) -> bytes:
    return changed(AREA, **values)


def changed(made: Made, **values: Any) -> bytes:
    data = {name: value for name, value in (made.data | values).items() if value is not None}
    return Made(made.kind, made.id, data).content


def at(path: str, content: bytes) -> bytes:
    """The same record in a subfolder, as its first line says."""
    return content.replace(b"$schema=../../", b"$schema=" + b"../" * path.count("/"))


# --- one side only, and both alike --------------------------------------------------------------

STATES = (None, AREA.content, area(notes="Uusi."), b"a: [", b"", b"\xff")


@pytest.mark.parametrize("path", [PATH, REGISTRY_FILE, SIGNERS_FILE, "registry/x.txt",
                                  "schemas/measure.schema.json"])  # fmt: skip
def test_what_one_side_left_alone_comes_from_the_other(path: str) -> None:
    for before in STATES:
        for after in STATES:
            base, new = one(before, path), one(after, path)
            for ours, theirs, expected in ((new, base, new), (base, new, new), (new, new, new)):
                result = merged(base, ours, theirs)
                assert dict(result.tree) == expected
                assert result.conflicts == ()


def test_what_ours_changed_alone_is_not_even_touched() -> None:
    base, ours = files(AREA), files(AREA, measure("toimi", "koe"))
    assert merged(base, ours, base).tree.edits == {}
    assert merged(base, base, ours).tree.edits == {
        "registry/measures/toimi.yaml": measure("toimi", "koe").content
    }


def test_the_merge_lies_over_ours_and_takes_files_away() -> None:
    base = files(AREA, measure("toimi", "koe"))
    ours, theirs = MemoryTree(base | {PATH: area(notes="Uusi.")}), files(AREA)
    result = merge(MemoryTree(base), ours, MemoryTree(theirs), shipped=SCHEMAS)
    assert result.tree.below is ours
    assert result.tree.edits == {"registry/measures/toimi.yaml": None}


# --- the text of a merged record ----------------------------------------------------------------


def test_ours_text_gets_theirs_changes_and_keeps_its_comments_and_lines() -> None:
    ours = area(notes="Uusi.").replace(b"title:", b"# Nimi\ntitle:  # oma")
    theirs = area(project_number="SM001:00/2026")
    result = merged(one(AREA.content), one(ours), one(theirs))
    expected = ours.replace(b"notes:", b"project_number: SM001:00/2026\nnotes:")
    assert result.tree[PATH] == expected
    assert result.conflicts == ()


def test_comments_of_both_sides_stay_where_their_lines_go_together() -> None:
    ours = area(notes="Uusi.").replace(b"notes:", b"# meilt\xc3\xa4\nnotes:")
    theirs = area(title=text("Nimi")).replace(b"title:", b"# heilt\xc3\xa4\ntitle:")
    result = merged(one(AREA.content), one(ours), one(theirs))
    both = area(notes="Uusi.", title=text("Nimi"))
    assert result.tree[PATH] == both.replace(b"notes:", b"# meilt\xc3\xa4\nnotes:").replace(
        b"title:", b"# heilt\xc3\xa4\ntitle:"
    )


def test_lines_that_go_together_are_not_believed_where_the_data_say_otherwise() -> None:
    def cased(*numbers: str) -> bytes:
        return area(case_numbers=list(numbers))

    base, ours, theirs = cased("A", "B", "C", "D"), cased("X", "A", "B", "C", "D"), cased(*"ABCXD")
    assert merged(one(base), one(ours), one(theirs)).tree[PATH] == cased(*"ABCXD")


def test_long_texts_are_merged_as_data_alone() -> None:
    long = AREA.content + b"# x\n" * 2000
    ours = long.replace(b"Vanha.", b"Uusi.")
    theirs = long.replace(b"title:", b"# heilt\xc3\xa4\nproject_number: SM001\ntitle:")
    result = merged(one(long), one(ours), one(theirs))
    assert b"heilt" not in result.tree[PATH]
    assert b"project_number: SM001" in result.tree[PATH]
    assert result.tree[PATH].count(b"# x\n") == 2000


def test_formatting_is_no_change_of_data() -> None:
    odd = AREA.content.replace(b"notes: Vanha.", b"notes:   'Vanha.' # huomio")
    new = area(notes="Uusi.")
    assert merged(one(AREA.content), one(odd), one(new)).tree[PATH] == odd.replace(
        b"'Vanha.'", b"Uusi."
    ).replace(b"notes:   ", b"notes: ")
    assert merged(one(AREA.content), one(new), one(odd)).tree[PATH] == new
    other = odd.replace(b"huomio", b"muu")
    assert merged(one(AREA.content), one(odd), one(other)).tree[PATH] == odd


def test_different_fields_of_one_record_both_stay_and_the_result_is_sound() -> None:
    base = files(AREA)
    ours, theirs = base | {PATH: area(notes="Uusi.")}, base | {PATH: area(vision=text("Näky"))}
    result = merged(base, ours, theirs)
    assert result.tree[PATH] == area(notes="Uusi.", vision=text("Näky"))
    assert list(Snapshot.of(result.tree, SCHEMAS).findings) == []


# --- a record is the same wherever its file stands ----------------------------------------------


def test_a_record_that_one_side_moved_and_the_other_changed_is_moved_and_changed() -> None:
    new, moved = area(notes="Uusi."), at(OTHER, AREA.content)
    expected = {OTHER: at(OTHER, new)}
    for ours, theirs in (
        (one(new), one(moved, OTHER)),
        (one(moved, OTHER), one(new)),
        (one(new), one(AREA.content, OTHER)),
    ):
        result = merged(one(AREA.content), ours, theirs)
        assert dict(result.tree) == expected
        assert result.conflicts == ()
    # A first line that was no schema's before stays as it is.
    bare = AREA.content.partition(b"\n")[2]
    result = merged(one(bare), one(bare.replace(b"Vanha", b"Uusi")), one(bare, OTHER))
    assert dict(result.tree) == {OTHER: bare.replace(b"Vanha", b"Uusi")}


def test_a_record_moved_to_two_places_stands_where_ours_has_it() -> None:
    third = OTHER.replace("alue", "muu")
    ours, theirs = one(at(OTHER, AREA.content), OTHER), one(at(third, area(notes="U.")), third)
    result = merged(one(AREA.content), ours, theirs)
    assert dict(result.tree) == {OTHER: at(OTHER, area(notes="U."))}
    assert result.conflicts == ()


def test_a_record_that_one_side_moved_and_the_other_removed_is_removed() -> None:
    for content in (AREA.content, at(OTHER, AREA.content)):
        assert dict(merged(one(AREA.content), one(content, OTHER), {}).tree) == {}
        assert dict(merged(one(AREA.content), {}, one(content, OTHER)).tree) == {}


def test_an_id_that_comes_twice_is_merged_path_by_path() -> None:
    base = one(AREA.content)
    theirs = base | one(at(OTHER, area(notes="Uusi.")), OTHER)
    ours = one(area(notes="Meidän."))
    result = merged(base, ours, theirs)
    assert dict(result.tree) == ours | one(theirs[OTHER], OTHER)
    assert result.conflicts == ()


# --- whole records ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "expected"),
    [
        (AREA.content, None, area(notes="Uusi."), ["deleted focus-areas/koe"]),
        (AREA.content, area(notes="Uusi."), None, ["deleted focus-areas/koe"]),
        (None, AREA.content, area(notes="Uusi."), ["added focus-areas/koe"]),
        (AREA.content, area(notes="A"), area(notes="B"), ["both-changed focus-areas/koe notes"]),
        (AREA.content, b"a: [", area(notes="B"), ["unreadable focus-areas/koe"]),
        (AREA.content, area(notes="B"), b"\xff", ["unreadable focus-areas/koe"]),
        (b"a: [", area(notes="A"), area(notes="B"), ["unreadable focus-areas/koe"]),
        (b"a: [", b"b: [", None, ["deleted focus-areas/koe"]),
    ],
)
def test_a_conflict_leaves_what_ours_has(
    base: bytes | None, ours: bytes | None, theirs: bytes | None, expected: list[str]
) -> None:
    result = merged(one(base), one(ours), one(theirs))
    assert told(result) == expected
    assert dict(result.tree) == one(ours)


def test_one_id_taken_twice_is_a_conflict_wherever_the_files_stand() -> None:
    result = merged({}, one(AREA.content), one(at(OTHER, area(notes="Uusi.")), OTHER))
    assert told(result) == ["added focus-areas/koe"]
    alike = merged({}, one(AREA.content), one(at(OTHER, AREA.content), OTHER))
    assert (dict(alike.tree), alike.conflicts) == (one(AREA.content), ())


def test_what_both_say_is_no_conflict_though_the_base_cannot_be_read() -> None:
    odd = AREA.content + b"# huomio\n"
    result = merged(one(b"a: ["), one(AREA.content), one(odd))
    assert (dict(result.tree), result.conflicts) == (one(AREA.content), ())


def test_a_decision_is_never_merged() -> None:
    made = decision("2026-03-12-1", "focus-area.open", "focus-areas/koe")
    ours, theirs = changed(made, case_number="A"), changed(made, minutes="https://example.fi")
    result = merged(*(one(content, made.path) for content in (made.content, ours, theirs)))
    assert told(result) == ["decision decisions/2026-03-12-1"]
    assert result.conflicts[0].theirs["minutes"] == "https://example.fi"


def test_conflicts_come_in_the_order_of_files_and_places() -> None:
    other = focus_area("aalto", PROPOSED, numbered(OPENED, 2), notes="Vanha.")
    base = {PATH: AREA.content, other.path: other.content}
    ours = {PATH: area(notes="A", title=text("A")), other.path: changed(other, notes="A")}
    theirs = {PATH: area(notes="B", title=text("B")), other.path: changed(other, notes="B")}
    assert told(merged(base, ours, theirs)) == [
        "both-changed focus-areas/aalto notes",
        "both-changed focus-areas/koe notes",
        "both-changed focus-areas/koe title",
    ]


# --- other files --------------------------------------------------------------------------------


def test_registry_yaml_is_merged_like_a_record() -> None:
    accepted = [{"commit": n * 40, "rule": "r", "record": "x/y", "reason": "R."} for n in "abc"]
    common = {"roles": {"anna": ["lander"]}, "accepted": accepted[:1]}
    base = files(audit=common)
    ours = files(audit=common | {"accepted": accepted[:2], "imports": "allowed"}, follow_up=None)
    theirs = files(audit=common | {
        "accepted": [accepted[0], accepted[2]], "roles": {"anna": ["lander", "admin"]},
    })  # fmt: skip
    result = merged(base, ours, theirs)
    assert Snapshot.of(result.tree, SCHEMAS).registry["audit"] == {
        "imports": "allowed", "roles": {"anna": ["lander", "admin"]}, "accepted": accepted,
    }  # fmt: skip
    assert result.conflicts == ()


def test_accepted_findings_are_a_list_that_grows() -> None:
    first, second = ({"commit": n * 40, "rule": "r", "record": "x/y", "reason": "R."} for n in "ab")
    decided = first | {"decision": "2026-03-12-1"}
    lists = ([first], [decided], [decided, second])
    result = merged(*(files(audit={"accepted": accepted}) for accepted in lists))
    assert dict(result.tree) == files(audit={"accepted": lists[-1]})
    assert result.conflicts == ()


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        (files(title=text("A")), files(title=text("B")), f"both-changed {REGISTRY_FILE} title"),
        (files(title=text("A")), {}, f"deleted {REGISTRY_FILE}"),
        ({}, files(title=text("A")), f"deleted {REGISTRY_FILE}"),
    ],
)  # fmt: skip
def test_conflicts_in_registry_yaml(
    ours: dict[str, bytes], theirs: dict[str, bytes], expected: str
) -> None:
    sides = [{REGISTRY_FILE: f[REGISTRY_FILE]} if f else {} for f in (files(), ours, theirs)]
    result = merged(*sides)
    assert told(result) == [expected]
    assert dict(result.tree) == sides[1]


def test_registry_yaml_that_only_one_side_changed_as_data_may_be_removed() -> None:
    base = {REGISTRY_FILE: files()[REGISTRY_FILE]}
    odd = {REGISTRY_FILE: base[REGISTRY_FILE] + b"# huomio\n"}
    assert dict(merged(base, odd, {}).tree) == {}
    assert dict(merged(base, {}, odd).tree) == {}


KEYS = [f"{name} ssh-ed25519 {name.upper()}" for name in ("anna", "bo", "carl", "doris")]


def signers(*lines: str) -> dict[str, bytes]:
    return {SIGNERS_FILE: "".join(f"{line}\n" for line in lines).encode()}


def test_signers_are_merged_line_by_line() -> None:
    anna, bo, carl, doris = KEYS
    result = merged(signers(anna, bo), signers(bo, carl), signers(anna, bo, doris))
    assert dict(result.tree) == signers(bo, carl, doris)
    assert result.conflicts == ()
    alike = merged(signers(anna, bo), signers(bo, carl), signers(bo, carl, doris))
    assert [c.code for c in alike.conflicts] == ["file"]


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "code"),
    [
        (signers(*KEYS), signers("anna x 1", *KEYS[1:]), signers("anna x 2", *KEYS[1:]), "file"),
        (signers(*KEYS), signers(*KEYS[1:]), signers("anna x 2", *KEYS[1:]), "file"),
        (signers(*KEYS), {}, signers(*KEYS[1:]), "deleted"),
        ({}, signers(*KEYS), signers(*KEYS[1:]), "added"),
        (signers(*KEYS), signers(*KEYS[1:]), {SIGNERS_FILE: b"\xff"}, "file"),
        ({SIGNERS_FILE: b"\xff"}, signers(*KEYS[1:]), signers(*KEYS), "file"),
    ],
)
def test_signers_changed_in_two_ways_are_a_conflict(
    base: dict[str, bytes], ours: dict[str, bytes], theirs: dict[str, bytes], code: str
) -> None:
    result = merged(base, ours, theirs)
    assert [c.code for c in result.conflicts] == [code]
    assert result.conflicts[0].record is None
    assert dict(result.tree) == ours


def test_no_line_of_signers_becomes_two() -> None:
    odd = "# muistio\u2028eve ssh-ed25519 EVE"
    result = merged(signers(KEYS[0]), signers(KEYS[0], KEYS[1]), signers(KEYS[0], odd))
    assert dict(result.tree) == signers(KEYS[0], KEYS[1], odd)


def test_a_schema_that_both_sides_changed_is_for_people_unless_both_say_the_same() -> None:
    path = "schemas/measure.schema.json"
    schema = json.loads(SCHEMAS["measure.schema.json"])
    ours = LAW | {path: json.dumps(schema | {"title": "A"}).encode()}
    spaced = LAW | {path: json.dumps(schema | {"title": "A"}, indent=4).encode()}
    theirs = LAW | {path: json.dumps(schema | {"title": "B"}).encode()}
    assert dict(merged(LAW, ours, spaced).tree) == ours
    assert merged(LAW, ours, spaced).conflicts == ()
    assert told(merged(LAW, ours, theirs)) == [f"file {path}"]
    assert told(merged(LAW, ours, LAW | {path: b"{"})) == [f"file {path}"]
    gone = {p: content for p, content in LAW.items() if p != path}
    assert told(merged(LAW, ours, gone)) == [f"deleted {path}"]


def test_other_files_are_only_compared() -> None:
    path = "registry/queries/avoimet.sql"
    result = merged(one(b"1", path), one(b"2", path), one(b"3", path))
    assert told(result) == [f"file {path}"]
    (conflict,) = result.conflicts
    assert (conflict.base, conflict.ours, conflict.theirs) == (b"1", b"2", b"3")
    for stray in ("registry/oudot/x.yaml", "registry/x.yaml", "schemas/x.yaml", "schemas/a/x.yaml"):
        sides = [one(b"a: %d\n" % n, stray) for n in range(3)]
        assert told(merged(*sides)) == [f"file {stray}"]


def test_what_cannot_be_read_as_a_file_comes_along_with_its_reason() -> None:
    def tree(content: bytes | None, why: str | None = None) -> Tree:
        return MemoryTree(one(content), {PATH: why} if why else {})

    def run(base: Tree, ours: Tree, theirs: Tree) -> tuple[dict[str, bytes], Any, list[str]]:
        result = merge(base, ours, theirs, shipped=SCHEMAS)
        return dict(result.tree), result.tree.irregular, told(result)

    plain, new, link = tree(AREA.content), tree(area(notes="U.")), tree(None, "symlink")
    assert run(plain, plain, link) == ({}, {PATH: "symlink"}, [])
    assert run(plain, link, plain) == ({}, {PATH: "symlink"}, [])
    assert run(link, link, plain) == (one(AREA.content), {}, [])
    assert run(plain, new, link) == (dict(new), {}, ["unreadable focus-areas/koe"])
    assert run(plain, link, new) == ({}, {PATH: "symlink"}, ["unreadable focus-areas/koe"])
    assert run(link, plain, new) == (dict(plain), {}, ["unreadable focus-areas/koe"])
    assert run(plain, tree(None), link) == ({}, {}, ["deleted focus-areas/koe"])


# --- by which law -------------------------------------------------------------------------------


def law(kind: str, change: Any) -> dict[str, bytes]:
    """The schemas, with one of them changed by a function."""
    name = f"{kind}.schema.json"
    schema = json.loads(SCHEMAS[name])
    change(schema)
    return LAW | {f"schemas/{name}": json.dumps(schema).encode()}


def test_which_lists_grow_is_said_by_the_law_of_ours() -> None:
    lenient = law("focus-area", lambda schema: schema["x-stcli"]["grows"].remove("progress"))
    first, second = ({"date": "2026-05-01", "text": words} for words in ("A.", "B."))
    base = one(area(progress=[first]))
    ours, theirs = one(area(progress=[first, second])), one(area(progress=[second]))
    for law_of_ours, law_of_theirs in ((LAW, lenient), (lenient, LAW)):
        result = merged(law_of_ours | base, law_of_ours | ours, law_of_theirs | theirs)
        assert result.conflicts == ()
    end = focus_area("koe", PROPOSED, OPENED, PROPOSED | {"action": "void", "reason": "V."}).content
    assert told(merged(LAW | base, LAW | one(end), lenient | ours)) == []
    assert told(merged(LAW | base, lenient | one(end), LAW | ours)) == [
        "freezes focus-areas/koe progress"
    ]


def test_keys_are_written_in_the_order_of_the_merged_law() -> None:
    def extend(schema: Any) -> None:
        line = {"$ref": "common.schema.json#/definitions/line"}
        schema["properties"] = {"budget": line, "spent": line} | schema["properties"]

    wider = law("focus-area", extend)
    ours, theirs = LAW | one(area(spent="Kaikki")), wider | one(area(budget="Suuri"))
    result = merged(LAW | one(AREA.content), ours, theirs)
    assert result.tree[PATH].splitlines()[1:3] == [b"budget: Suuri", b"id: koe"]
    assert result.tree[PATH].splitlines()[-1] == b"spent: Kaikki"
    assert result.tree["schemas/focus-area.schema.json"] == wider["schemas/focus-area.schema.json"]


def test_records_of_a_kind_that_nobody_knows_are_only_compared() -> None:
    broken = LAW | {"schemas/focus-area.schema.json": b"{"}
    result = merged(broken | one(AREA.content), broken | one(area(notes="U.")),
                    broken | one(area(vision=text("V"))))  # fmt: skip
    assert told(result) == [f"file {PATH}"]
    vanishing = merged(LAW | one(AREA.content), LAW | one(area(notes="U.")),
                       broken | one(area(vision=text("V"))))  # fmt: skip
    assert vanishing.tree[PATH] == area(notes="U.", vision=text("V"))


def test_a_law_that_was_read_before_is_used_again() -> None:
    base = files(AREA)
    known = Snapshot.of(MemoryTree(base), SCHEMAS).law
    sides = [
        MemoryTree(base | {PATH: content}) for content in (area(notes="U."), area(vision=text("V")))
    ]
    result = merge(MemoryTree(base), *sides, shipped=SCHEMAS, known=known)
    assert result.tree[PATH] == area(notes="U.", vision=text("V"))


# --- what is read -------------------------------------------------------------------------------


class Stored(MemoryTree):
    """A tree that names its contents, and notes what is read."""

    def __init__(self, contents: Mapping[str, bytes], ids: Mapping[str, str]) -> None:
        super().__init__(contents)
        self._ids = ids
        self.read: list[str] = []

    @property
    def ids(self) -> Mapping[str, str]:
        return self._ids

    def __getitem__(self, path: str) -> bytes:
        self.read.append(path)
        return super().__getitem__(path)


def stored(contents: Mapping[str, bytes]) -> Stored:
    return Stored(contents, {path: content.hex() for path, content in contents.items()})


def test_only_what_differs_is_read() -> None:
    base = {f"registry/measures/m{n}.yaml": b"%d" % n for n in range(100)}
    ours = stored(base | {"registry/measures/m1.yaml": b"ours"})
    theirs = stored(base | {"registry/measures/m2.yaml": b"theirs"})
    root = stored(base)
    result = merge(root, ours, theirs, shipped=SCHEMAS)
    assert result.tree.edits == {"registry/measures/m2.yaml": b"theirs"}
    assert set(ours.read) == {"registry/measures/m1.yaml", "registry/measures/m2.yaml"}
    assert set(theirs.read) == {"registry/measures/m2.yaml"}
    assert set(result.tree.ids) == base.keys() - {"registry/measures/m2.yaml"}
    again = OverlayTree(root, {"registry/measures/m3.yaml": None})
    assert merge(root, again, theirs, shipped=SCHEMAS).tree.edits == result.tree.edits


# --- histories that crossed ---------------------------------------------------------------------


def test_a_base_made_of_two_tells_who_changed_what() -> None:
    root, one_, other = (
        MemoryTree(one(c)) for c in (AREA.content, area(notes="A"), area(vision=text("V")))
    )
    both = area(notes="A", vision=text("V"))
    base = virtual_base(root, one_, other, shipped=SCHEMAS)
    assert dict(base) == one(both)
    back, more = area(vision=text("V")), area(notes="A", vision=text("V"), outcome=text("T"))
    result = merge(base, MemoryTree(one(back)), MemoryTree(one(more)), shipped=SCHEMAS)
    assert result.conflicts == ()  # undone on one side: undone
    assert result.tree[PATH] == area(vision=text("V"), outcome=text("T"))


@pytest.mark.parametrize("other", [area(notes="B"), None])
def test_where_the_bases_clash_people_are_asked_again_unless_both_sides_agree(
    other: bytes | None,
) -> None:
    root, a, b = (MemoryTree(one(c)) for c in (AREA.content, area(notes="A"), other))
    for first, second in ((a, b), (b, a)):
        base = virtual_base(root, first, second, shipped=SCHEMAS)
        assert len(merge(base, a, b, shipped=SCHEMAS).conflicts) == 1
        assert len(merge(base, b, a, shipped=SCHEMAS).conflicts) == 1
        assert merge(base, b, b, shipped=SCHEMAS).conflicts == ()


# --- telling ------------------------------------------------------------------------------------


def test_a_conflict_is_an_error_that_shows_both_values() -> None:
    result = merged(one(AREA.content), one(area(notes="A")), one(area(notes="B")))
    assert finding(result.conflicts[0]) == Finding(
        "merge-conflict", "error", PATH, "merge-conflict.both-changed", where=("notes",),
        record="focus-areas/koe", before="A", after="B",
    )  # fmt: skip


def test_a_conflict_about_a_whole_record_shows_no_values() -> None:
    (conflict,) = merged(one(AREA.content), {}, one(area(notes="B"))).conflicts
    found = finding(conflict)
    assert (found.before, found.after, found.line, found.column) == (None, None, 1, 1)


def test_a_conflict_about_coordinators_names_them() -> None:
    def led(by: str) -> bytes:
        return area(participants=[part("sm", role="member"), part(by, role="coordinator")])

    (conflict,) = merged(one(area(participants=[])), one(led("spek")), one(led("stm"))).conflicts
    assert (finding(conflict).before, finding(conflict).after) == (["spek"], ["stm"])
