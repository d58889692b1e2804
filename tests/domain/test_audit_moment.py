"""Moments: a snapshot that moves on says at every point what a snapshot read anew would say."""

from __future__ import annotations

import json
import random

import pytest

from stcli.domain.judging.audit.guard import _glance, guard, has_moved
from stcli.domain.judging.audit.landing import Change, Entry
from stcli.domain.judging.audit.moment import Over
from stcli.domain.judging.check import check
from stcli.domain.judging.law import judge_step
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.reading.tree import MemoryTree
from tests.domain.audit_memory import Memory
from tests.domain.building import (
    SCHEMAS,
    closed_area,
    decision,
    entry,
    files,
    measure,
    open_area,
    organisation,
    phenomenon,
    started_area,
)

WHOLE = files(
    open_area("a"), started_area("b", number=2), closed_area("c", number=3), measure("m", "a"),
    phenomenon("p"), organisation("yksi", business_id="2077474-0"),
    organisation("kaksi", business_id="2077474-0", part_of="sm"),
)  # fmt: skip
OTHERS = files(
    open_area("a", title={"fi": "Toinen"}), measure("m", "b"), organisation("yksi"),
    phenomenon("p", entry("propose", "2026-01-10")), measure("n", "a", lead="ei-ole"),
    decision("2026-12-24-1", "focus-area.close", "focus-areas/a"),
)  # fmt: skip
ODD = {"registry/measures/x.yaml": b"id: [", "registry/stray.txt": b"x",
       "registry/measures/zzz/m.yaml": OTHERS["registry/measures/m.yaml"]}  # fmt: skip


def picture(snapshot: Snapshot) -> object:
    """Everything that laws and rules ask of a snapshot."""
    return (
        {ref: (r.path, r.data) for ref, r in sorted(snapshot.records.items())},
        dict(sorted(snapshot.broken.items())), dict(snapshot.registry), sorted(snapshot.tree),
        {
            name: sorted((x.source.reference, x.where) for x in snapshot.referring_to(name))
            for name in ("organisations/sm", "focus-areas/a", "decisions/2026-03-12-1")
        },
    )  # fmt: skip


def _reference(record: Record) -> str:
    return record.reference


def read(given: dict[str, bytes]) -> Snapshot:
    return Snapshot.of(MemoryTree(given), SCHEMAS)


@pytest.mark.parametrize("seed", range(12))
def test_it_says_what_a_snapshot_read_anew_says(seed: int) -> None:
    chance, memory = random.Random(seed), Memory()
    desk, present, now = memory.desks().of(None), memory.present({}), dict[str, bytes]()
    pool = [*WHOLE.items(), *OTHERS.items(), *ODD.items()]
    present._desk = desk  # every step by one law
    for _ in range(12):
        after = {p: c for p, c in now.items() if chance.random() > 0.1}
        after |= dict(chance.sample(pool, 5))
        before, present = present.advance(memory.changes(now, after), desk)
        old, new = read(now), read(after)
        assert picture(before) == picture(old)
        assert picture(present) == picture(new)
        told = [(f.code, f.record, f.where) for f in judge_step(before, present)]
        assert told == [(f.code, f.record, f.where) for f in judge_step(old, new)]
        now = after


def test_another_law_reads_everything_anew() -> None:
    memory, laws = Memory(), {f"schemas/{n}": c for n, c in SCHEMAS.items()}
    present = memory.present(WHOLE | laws | ODD)
    schema = json.loads(laws["schemas/measure.schema.json"])
    schema["required"].append("description")
    stricter = {**laws, "schemas/measure.schema.json": json.dumps(schema).encode()}
    desk = memory.desks().of(memory.law(stricter))
    link = Change("registry/measures/m.yaml", None, Entry("120000", "", "symlink"))
    changes = [*memory.changes(laws, stricter), link]
    before, after = present.advance(changes, desk)
    assert before is present
    assert "measures/b-toimi" in before.records
    assert "measures/b-toimi" in after.broken
    assert after.tree.irregular["registry/measures/m.yaml"] == "symlink"
    again, _ = after.advance([link._replace(after=None)], present._desk)
    assert again is after
    assert [r.reference for r in before.differing(after)][:1] == ["bodies/cooperation-group"]


def test_a_file_that_is_too_large_is_no_file() -> None:
    memory = Memory()
    present = memory.present(WHOLE)
    memory.contents["large"] = None
    path = "registry/measures/m.yaml"
    large = Change(path, None, Entry("100644", "large", None))
    before, after = present.advance([large], present._desk)
    assert (path in before.tree, path in after.tree) == (True, False)
    assert after.tree.irregular[path] == "too-large"
    assert after.tree.get(path) is None
    assert len(after.tree) == len(WHOLE) - 1
    assert after.broken["measures/m"] == path
    present.files.entries[path] = Entry("100644", "large", None)
    assert present.files.get(path) is None


def test_few_values_over_many_are_listed_like_any_mapping() -> None:
    over = Over({"a": None, "b": 2}, {"a": 1, "c": 3})
    assert (dict(over.items()), sorted(over), len(over)) == ({"c": 3, "b": 2}, ["b", "c"], 2)
    assert sorted(over.values()) == [2, 3]
    assert ("a" in over, "b" in over, over.__contains__(7), over["c"]) == (False, True, False, 3)
    with pytest.raises(KeyError):
        over["a"]


@pytest.mark.parametrize("seed", range(8))
def test_a_glance_finds_what_all_rules_find_about_a_record(seed: int) -> None:
    chance, memory = random.Random(seed), Memory()
    given = dict(chance.sample([*WHOLE.items()], len(WHOLE) - 6)) | dict(
        chance.sample([*OTHERS.items()], 6)
    )
    present, whole = memory.present(given), read(given)
    everything = check(whole)
    for reference, record in present.records.items():
        expected = {
            (f.where, f.rule) for f in everything
            if f.record == reference and f.severity == "error"
        }  # fmt: skip
        found = list(guard([record], present))
        assert {f.where for f in found} == {where for where, _ in expected}, reference
        assert {f.rule for f in found} <= {"audit-guard"}
    assert len(list(guard(present.records.values(), present))) == sum(
        f.severity == "error" and f.record in present.records for f in everything
    )


def test_nobody_moved_needs_no_rule() -> None:
    present = Memory().present(WHOLE)
    assert list(guard([], present)) == []
    area = present.records["focus-areas/a"]
    glance = _glance({area.reference: area}, {}, present)
    assert glance.referring_to(area.reference) == present.referring_to(area.reference)
    before, _ = present.advance([], present._desk)
    assert before.differing(read({})) == sorted(present.records.values(), key=_reference)
    assert (has_moved(None, area), has_moved(area, area)) == (True, False)
    assert has_moved(present.records["focus-areas/b"], area)
    body = present.records["bodies/secretariat"]
    assert not has_moved(body, body)


def test_kinds_that_are_not_known_have_no_records() -> None:
    present = Memory().present(WHOLE)
    assert present.of_kind("unicorn") == []
    assert present._desk.reference("README.md") is None


def test_schemas_that_say_the_same_are_the_same_law() -> None:
    memory = Memory()
    laws = {f"schemas/{n}": c for n, c in SCHEMAS.items()}
    more = {**laws, "schemas/notes.txt": b"of no kind"}
    desks = memory.desks()
    assert desks.of(memory.law(laws)) is desks.of(memory.law(more))
