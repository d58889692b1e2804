"""A snapshot: everything that one tree says, read by the schemas of that same tree."""

from __future__ import annotations

import json
from collections.abc import Mapping

import pytest

from stcli.domain.judging.check import check
from stcli.domain.model.reader import REGISTRY_FILE, is_id
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.reading.tree import MemoryTree, OverlayTree
from tests.domain.building import SCHEMAS, files, open_area, organisation, registry, snapshot

STM = "registry/organisations/stm.yaml"


def read(given: Mapping[str, bytes], irregular: Mapping[str, str] | None = None) -> Snapshot:
    return Snapshot.of(MemoryTree(given, irregular), SCHEMAS)


def codes(found: Snapshot) -> list[str]:
    return [f"{finding.code} {finding.path}" for finding in found.findings]


def test_records_are_found_by_reference_and_by_kind() -> None:
    found = snapshot(organisation("stm"))
    assert found.get("organisation", "stm") is found.records["organisations/stm"]
    assert found.get("organisation", None) is None
    assert found.get("nope", "stm") is None
    assert found.get("organisation", "nope") is None
    assert [r.id for r in found.of_kind("organisation")] == ["sm", "spek", "stm"]
    assert found.of_kind("nope") == []
    assert found.folders["organisations"].name == "organisation"
    assert list(found.findings) == []
    assert found.registry["id"] == "koe"


def test_references_are_known_from_both_ends() -> None:
    found = snapshot(organisation("osasto", part_of="sm"))
    assert [link.source.id for link in found.referring_to("organisations/sm")] == ["osasto"]
    assert found.referring_to("organisations/osasto") == []


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("registry/notes.txt", "file-kind.stray"), ("registry/nope/x.yaml", "file-kind.stray"),
        ("registry/bodies", "file-kind.stray"), ("registry/bodies/x.yml", "file-kind.not-yaml"),
        ("registry/bodies/X.yaml", "file-kind.name"),
        ("registry/bodies/a b/x.yaml", "file-kind.name"),
        ("registry/queries/Iso.sql", "file-kind.stray"),
    ],
)  # fmt: skip
def test_what_has_no_place_in_a_registry_is_told(path: str, code: str) -> None:
    assert codes(read({**files(), path: b"x"})) == [f"{code} {path}"]


def test_signers_and_queries_have_their_place() -> None:
    more = {"registry/allowed_signers": b"", "registry/queries/oma_kysely-1.sql": b""}
    assert codes(read({**files(), **more, "README.md": b"", "schemas/x/y.schema.json": b""})) == []


def test_an_id_stands_once_in_its_kind() -> None:
    twin = "registry/organisations/2026/stm.yaml"
    given = files(organisation("stm"))
    both = read({**given, twin: given[STM]})
    assert [c for c in codes(both) if "twice" in c] == [f"file-kind.twice {STM}"]
    assert both.records["organisations/stm"].path == twin
    broken = read({**given, twin: b"id: ["})
    assert "organisations/stm" not in broken.records
    assert [f.params["first"] for f in broken.findings if f.code == "file-kind.twice"] == [twin]


def test_what_cannot_be_read_is_broken_but_exists() -> None:
    for content in (b"id: [", b"id: stm\n"):
        found = read({**files(), STM: content})
        assert found.broken == {"organisations/stm": STM}
        assert found.exists("organisations/stm")
        assert not found.exists("organisations/nope")
        assert {f.record for f in found.findings} == {"organisations/stm"}


def test_what_is_no_regular_file_is_broken_too() -> None:
    found = read(files(), {STM: "symlink", "registry/x": "symlink", "README.md": "symlink"})
    assert codes(found) == [f"file-kind.symlink {STM}", "file-kind.symlink registry/x"]
    assert found.broken == {"organisations/stm": STM}


class _Vanishing(MemoryTree):
    """A tree in which a file turns out to be no regular one only when it is read."""

    def __getitem__(self, path: str) -> bytes:
        if path == STM:
            raise KeyError(path)
        return super().__getitem__(path)

    @property
    def irregular(self) -> Mapping[str, str]:
        return {STM: "unreadable"}


def test_what_is_found_to_be_irregular_when_it_is_read_is_told_once() -> None:
    found = Snapshot.of(_Vanishing(files(organisation("stm"))), SCHEMAS)
    assert codes(found) == [f"file-kind.unreadable {STM}"]
    assert found.broken == {"organisations/stm": STM}


def test_a_text_that_is_too_large_breaks_the_profile_and_a_link_the_layout() -> None:
    for why, code in (("too-large", "yaml-limit.size"), ("symlink", "file-kind.symlink")):
        assert codes(read(files(), {STM: why})) == [f"{code} {STM}"]
    schema = "schemas/large.schema.json"
    assert codes(read(files(), {schema: "too-large"})) == [f"file-kind.too-large {schema}"]


def test_names_that_differ_only_in_case_or_unicode_form_are_told() -> None:
    given = {**files(organisation("stm")), "registry/organisations/STM.yaml": b"x"}
    found = [f for f in read(given).findings if f.code == "file-kind.twin"]
    assert [(f.path, f.params["twin"]) for f in found] == [("registry/organisations/STM.yaml", STM)]
    composed, parted = "registry/\u00e4", "registry/a\u0308"
    found = [
        f for f in read({**files(), composed: b"", parted: b""}).findings
        if f.code == "file-kind.twin"
    ]  # fmt: skip
    assert len(found) == 1


def test_a_registry_file_that_cannot_be_read_says_nothing() -> None:
    for content in (b"id: [", b"id: koe\nnope: 1\n"):
        found = read({**files(), REGISTRY_FILE: content})
        assert (found.registry, bool(list(found.findings))) == ({}, True)
    assert read({}).registry == {}


def test_a_tree_is_read_by_its_own_schemas() -> None:
    schema = json.loads(SCHEMAS["organisation.schema.json"])
    schema["required"].append("notes")
    own = {**SCHEMAS, "organisation.schema.json": json.dumps(schema).encode()}
    given = files(organisation("stm", notes=None))
    strict = read({**given, **{f"schemas/{n}": c for n, c in own.items()}})
    assert strict.law.own
    assert "organisations/stm" in strict.broken
    shipped = read(given)
    assert not shipped.law.own
    assert "organisations/stm" in shipped.records


def test_a_broken_schema_is_told_and_its_kind_unknown() -> None:
    given = {f"schemas/{n}": c for n, c in SCHEMAS.items()}
    found = read({**files(), **given, "schemas/measure.schema.json": b"{"})
    assert "measure" not in found.kinds
    assert next(f.rule for f in found.findings) == "schema-invalid"


@pytest.mark.parametrize("text", [b"{", None])
def test_a_broken_schema_is_told_alone_and_not_again_by_all_that_rests_on_it(
    text: bytes | None,
) -> None:
    """With a comma too few, and with a block that misses its labels."""
    given = {f"schemas/{n}": c for n, c in SCHEMAS.items()}
    organisations = json.loads(SCHEMAS["organisation.schema.json"])
    del organisations["x-stcli"]["label"]
    broken = {"schemas/organisation.schema.json": text or json.dumps(organisations).encode()}
    tree = MemoryTree({**files(*open_area("koe")), **given, **broken, "registry/x.yaml": b""})
    found = check(Snapshot.of(tree, SCHEMAS))
    assert [f.path for f in found if f.severity == "error"] == [
        "registry/x.yaml", "schemas/organisation.schema.json",
    ]  # fmt: skip


def test_only_what_an_overlay_touches_is_read_again() -> None:
    tree = registry(organisation("stm"))
    known = Snapshot.of(tree, SCHEMAS)
    touched = {STM: files(organisation("stm", notes="Muuta."))[STM]}
    again = Snapshot.of(OverlayTree(tree, touched), SCHEMAS, known)
    assert again.records["organisations/sm"] is known.records["organisations/sm"]
    assert again.records["organisations/stm"].data["notes"] == "Muuta."
    assert again.law is known.law


def test_nothing_is_kept_of_another_tree_or_another_law() -> None:
    tree = registry(organisation("stm"))
    known = Snapshot.of(tree, SCHEMAS)
    other = registry(organisation("stm"))
    schemas = {f"schemas/{n}": c for n, c in SCHEMAS.items() if "measure" not in n}
    trees = (other, OverlayTree(other, {}), OverlayTree(tree, schemas))
    for found in (Snapshot.of(one, SCHEMAS, known) for one in trees):
        assert found.records["organisations/sm"] is not known.records["organisations/sm"]
    assert Snapshot.of(OverlayTree(tree, {}), SCHEMAS, known).readings == known.readings


@pytest.mark.parametrize("id", ["a", "a-b-1", "2026-03-12-1", "a" * 100])
def test_what_may_be_an_id(id: str) -> None:
    assert is_id(id)


@pytest.mark.parametrize("id", ["", "A", "a_b", "-a", "a-", "a--b", "ä", "a.b", "a\n", "a" * 101])
def test_what_may_not(id: str) -> None:
    assert not is_id(id)
