"""Records that are remembered are those of the files; a snapshot of edits is that of its tree."""

from __future__ import annotations

import random
from collections.abc import Collection, Mapping
from typing import Any

import pytest

from stcli.domain.model.reader import REGISTRY_FILE
from stcli.domain.model.reading import Reading, Records
from stcli.domain.model.record import links_of
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.reading.tree import MemoryTree, OverlayTree
from stcli.domain.refusal import EXIT_RACE, Refusal
from tests.domain.building import SCHEMAS, measure, registry
from tests.domain.test_glance import BASE, lively, random_edits

OPAS = "measures/opas"


class Remembered:
    """What was read of some snapshot, in memory; ``forgotten`` are paths whose data are lost."""

    def __init__(self, snapshot: Snapshot, forgotten: Collection[str] = ()) -> None:
        self.snapshot = snapshot
        self.forgotten = forgotten
        self.asked: list[str] = []

    def paths(self, law: str) -> Collection[str]:
        assert law == self.snapshot.law.name
        return {*self.snapshot.paths, REGISTRY_FILE}

    def data(self, path: str) -> Mapping[str, Any] | None:
        if path in self.forgotten:
            return None
        if path == REGISTRY_FILE:
            return self.snapshot.registry
        self.asked.append(path)
        return self.snapshot.records[self.snapshot.reference_at(path) or ""].data

    def naming(self, reference: str) -> Collection[str]:
        folders = {name: kind.folder for name, kind in self.snapshot.kinds.items()}
        return {
            record.path for record in self.snapshot.records.values()
            if reference in {link.target for link in links_of(record, folders)}
        }  # fmt: skip


def remembering(forgotten: Collection[str] = ()) -> tuple[Snapshot, Remembered]:
    cards = Remembered(BASE, forgotten)
    return Snapshot.of(BASE.tree, SCHEMAS, cards=cards), cards


def facts(snapshot: Snapshot) -> dict[str, Any]:
    """Everything that a snapshot says."""
    references = sorted({*snapshot.records, *snapshot.broken, "measures/nobody"})
    return {
        "records": {r: (x.path, x.data, x.status) for r, x in sorted(snapshot.records.items())},
        "kinds": {name: [r.id for r in snapshot.of_kind(name)] for name in snapshot.kinds},
        "broken": snapshot.broken,
        "findings": sorted(map(repr, snapshot.findings)),
        "registry": snapshot.registry,
        "paths": sorted(snapshot.paths),
        "readings": sorted(snapshot.readings),
        "referring": {
            reference: sorted(
                (link.source.reference, link.where, link.live)
                for link in snapshot.referring_to(reference)
            )
            for reference in references
        },
    }  # fmt: skip


class Closed(MemoryTree):
    """A tree whose registry.yaml can't be opened, which is found out by trying."""

    def __init__(self) -> None:
        super().__init__(BASE.tree)
        self.odd: dict[str, str] = {}

    def __getitem__(self, path: str) -> bytes:
        if path == REGISTRY_FILE:
            self.odd[path] = "unreadable"
            raise KeyError(path)
        return super().__getitem__(path)

    @property
    def irregular(self) -> Mapping[str, str]:
        return self.odd


def test_a_file_that_cannot_be_opened_is_told_alike_where_all_else_is_remembered() -> None:
    cards = Remembered(BASE, {REGISTRY_FILE})
    (finding,) = Snapshot.of(Closed(), SCHEMAS).findings
    assert (finding.path, finding.rule) == (REGISTRY_FILE, "file-kind")
    assert facts(Snapshot.of(Closed(), SCHEMAS, cards=cards)) == facts(
        Snapshot.of(Closed(), SCHEMAS)
    )


def test_a_record_is_fetched_only_when_it_is_asked_for() -> None:
    snapshot, cards = remembering()
    assert cards.asked == []
    assert OPAS in snapshot.records
    assert len(snapshot.records) == len(BASE.records)
    assert cards.asked == []
    record = snapshot.records[OPAS]
    assert (record.data, record.told) == (BASE.records[OPAS].data, BASE.records[OPAS].told)
    assert snapshot.records[OPAS] is record
    assert cards.asked == [record.path]


def test_what_is_remembered_is_all_that_the_files_say() -> None:
    assert facts(remembering()[0]) == facts(BASE)


def test_what_is_forgotten_is_read_again() -> None:
    snapshot, _ = remembering(forgotten={f"registry/{OPAS}.yaml", REGISTRY_FILE})
    assert facts(snapshot) == facts(BASE)


def test_what_was_a_record_and_is_none_any_more_has_moved_under_the_reader() -> None:
    path = f"registry/{OPAS}.yaml"
    cards = Remembered(BASE, {path})
    tree = MemoryTree({p: BASE.tree[p] if p != path else b"id: [\n" for p in BASE.tree})
    snapshot = Snapshot.of(tree, SCHEMAS, cards=cards)
    with pytest.raises(Refusal) as refused:
        snapshot.records[OPAS]
    assert (refused.value.code, refused.value.exit) == ("file-moved", EXIT_RACE)


def test_by_broken_schemas_nothing_is_remembered() -> None:
    files = {path: BASE.tree[path] for path in BASE.tree}
    files |= {f"schemas/{name}": content for name, content in SCHEMAS.items()}
    files["schemas/body.schema.json"] = b"{"
    cards = Remembered(BASE)
    snapshot = Snapshot.of(MemoryTree(files), SCHEMAS, cards=cards)
    assert snapshot.law.findings
    assert facts(snapshot) == facts(Snapshot.of(MemoryTree(files), SCHEMAS))


@pytest.mark.parametrize("seed", range(4))
def test_edits_over_a_known_snapshot_give_what_reading_all_of_it_gives(seed: int) -> None:
    dice = random.Random(seed)
    bases = [BASE, remembering()[0]]
    for number in range(60):
        base = bases[number % 2]
        edits = random_edits(BASE, dice)
        if number % 7 == 0:
            edits["registry/measures/Opas.yaml"] = b"id: x\n"
        if number % 11 == 0:
            edits[REGISTRY_FILE] = base.tree[REGISTRY_FILE] + b"# note\n"
        files = {path: base.tree[path] for path in base.tree} | edits
        whole = {path: content for path, content in files.items() if content is not None}
        after = Snapshot.of(OverlayTree(base.tree, edits), SCHEMAS, base)
        assert facts(after) == facts(Snapshot.of(MemoryTree(whole), SCHEMAS)), edits
        assert [r.reference for r in after.differing(base)] == sorted(
            reference for reference, record in after.records.items()
            if base.records.get(reference) is not record
        )  # fmt: skip


def test_a_second_file_of_a_record_is_no_plain_edit() -> None:
    copy = {"registry/measures/kansio/opas.yaml": BASE.tree[f"registry/{OPAS}.yaml"]}
    after = Snapshot.of(OverlayTree(BASE.tree, copy), SCHEMAS, BASE)
    whole = MemoryTree({path: BASE.tree[path] for path in BASE.tree} | copy)
    assert facts(after) == facts(Snapshot.of(whole, SCHEMAS))
    assert after.strays


def test_no_quick_way_leads_over_other_sorts_of_snapshots() -> None:
    tree = registry(*lively())
    others = Snapshot(tree, BASE.law, {})
    others.records = dict(BASE.records)
    one = measure("uusi", "alue")
    assert others.with_edits(OverlayTree(tree, {one.path: one.content})) is None
    assert [*others.paths] == [record.path for record in BASE.records.values()]
    assert others.differing(BASE) == []
    assert BASE.with_edits(OverlayTree(tree, {})) is None  # a tree of another snapshot


def test_records_can_be_put_and_taken_away() -> None:
    record = BASE.records[OPAS]
    records = Records()
    records[OPAS] = record
    records.take("measures/koe", Reading(BASE.records["measures/koe"]))
    assert (len(records), [*records]) == (2, [OPAS, "measures/koe"])
    del records[OPAS]
    assert (OPAS in records, records.get(OPAS)) == (False, None)
    with pytest.raises(KeyError):
        records[OPAS]
