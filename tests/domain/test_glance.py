"""A quick look at what changed finds what a look at everything finds, or leaves it to that."""

from __future__ import annotations

import copy
import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pytest

from stcli.domain.finding import ERROR, Finding
from stcli.domain.judging.check import unplaced
from stcli.domain.judging.glance import MOST, Few, Glance, rejudged
from stcli.domain.model.reader import REGISTRY_FILE
from stcli.domain.model.record import Record, links_of
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.reading import document
from stcli.domain.reading.tree import MemoryTree, OverlayTree
from tests.domain.building import (
    SCHEMAS,
    Made,
    closed_area,
    entry,
    measure,
    meeting,
    open_area,
    organisation,
    part,
    phenomenon,
    registry,
    started_area,
    text,
)

GOALS = [{"id": "osaaminen", "text": text("Osaaminen")}]
SEAT = {"body": "cooperation-group", "post": "member", "from": "2026-01-01"}
Edits = dict[str, bytes | None]


def lively() -> list[Made | list[Made]]:
    """A registry in which everything refers to something, without any error."""
    crowd = [part("sm", role="coordinator"), part("spek"), part("piiri")]
    return [
        organisation("stm", memberships=[SEAT], business_id="2077474-0"),
        organisation("piiri", part_of="spek"),
        organisation("osasto", part_of="piiri"),
        organisation("poissa", entry("add", "2020-01-01"), entry("dissolve", "2025-12-31")),
        phenomenon("ilmio"),
        started_area("alue", participants=crowd, goals=GOALS, phenomena=["ilmio"]),
        open_area("toinen", number=2, goals=GOALS),
        closed_area("vanha", number=3),
        measure("opas", "alue", goals=["osaaminen"], lead="osasto", partners=[part("stm")]),
        measure("koe", "toinen", lead="piiri"),
        measure("loppu", "vanha", entry("add", "2026-03-20", focus_area="vanha"),
                entry("cancel", "2026-11-01", reason="Ei tarvita.")),
        meeting("cooperation-group-2026-1", "2026-03-12"),
    ]  # fmt: skip


def read(tree: MemoryTree) -> Snapshot:
    return Snapshot.of(tree, SCHEMAS)


def named_by(snapshot: Snapshot, paths: Sequence[str]) -> list[str]:
    folders = {name: kind.folder for name, kind in snapshot.kinds.items()}
    found = (snapshot.readings.get(path) for path in paths)
    records = (reading.record for reading in found if reading is not None)
    return [link.target for record in records if record for link in links_of(record, folders)]


def written(record: Record, data: dict[str, Any]) -> Edits:
    content = document.write(data, record.kind.shape, record.kind.modeline(record.path))
    return {record.path: content}


def edited(snapshot: Snapshot, reference: str, change: Callable[[dict[str, Any]], Any]) -> Edits:
    record = snapshot.records[reference]
    data = copy.deepcopy(dict(record.data))
    change(data)
    return written(record, data)


def look(base: Snapshot, edits: Edits) -> tuple[list[Finding] | None, list[Finding]]:
    """What the quick look finds, and what a look at everything does."""
    after = Snapshot.of(OverlayTree(base.tree, edits), SCHEMAS, base)
    quick = rejudged(unplaced(base), after, edits.keys(), named_by(base, list(edits)))
    return quick, unplaced(after)


def told(findings: Sequence[Finding]) -> Counter[str]:
    return Counter(map(repr, findings))


BASE = read(registry(*lively()))


def test_the_lively_registry_has_no_error() -> None:
    assert [f for f in unplaced(BASE) if f.severity == ERROR] == []


# Every value of every record, replaced by others of its kind


def values(data: Any, where: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    items = data.items() if isinstance(data, dict) else enumerate(data)
    for key, value in items:
        yield (*where, key)
        if isinstance(value, (dict, list)):
            yield from values(value, (*where, key))


def put(data: Any, where: Sequence[str | int], value: Any) -> None:
    for step in where[:-1]:
        data = data[step]
    if value is None:
        del data[where[-1]]
    else:
        data[where[-1]] = value


def at(data: Any, where: Sequence[str | int]) -> Any:
    for step in where:
        data = data[step]
    return data


def likely(snapshot: Snapshot, old: Any, dice: random.Random) -> Any:
    """Another value that might well stand there: somebody's name, a state, a day; or none."""
    ids = [reference.partition("/")[2] for reference in snapshot.records]
    states = ["open", "closed", "ongoing", "planned", "completed", "selected", "proposed",
              "dissolved", "active", "void", "coordinator", "member", "implementation"]  # fmt: skip
    if isinstance(old, list) and old:
        return [*old, old[0]] if dice.random() < 0.5 else old[1:]
    if isinstance(old, str):
        return dice.choice([dice.choice(ids), dice.choice(states), "2025-01-01", "2027-01-01"])
    return None


def random_edits(snapshot: Snapshot, dice: random.Random) -> Edits:
    edits: Edits = {}
    for _ in range(dice.choice((1, 1, 1, 2, 3))):
        record = snapshot.records[dice.choice(sorted(snapshot.records))]
        lot = dice.random()
        data = copy.deepcopy(dict(record.data))
        if lot < 0.05:
            edits[record.path] = None
        elif lot < 0.15:
            id = f"{record.id}-toinen" if len(record.id) < 60 else "uusi"
            path = record.path.replace(f"{record.id}.yaml", f"{id}.yaml")
            content = document.write(data | {"id": id}, record.kind.shape,
                                     record.kind.modeline(path))  # fmt: skip
            edits[path] = content
        else:
            where = dice.choice(list(values(data)))
            put(data, where, likely(snapshot, at(data, where), dice))
            edits |= written(record, data)
    return edits


@pytest.mark.parametrize("seed", range(8))
def test_random_changes_one_after_the_other_are_judged_as_if_all_were(seed: int) -> None:
    dice, base, quick_ones = random.Random(seed), BASE, 0
    for _ in range(120):
        edits = random_edits(base, dice)
        quick, full = look(base, edits)
        after = Snapshot.of(OverlayTree(base.tree, edits), SCHEMAS, base)
        wrong = [f for f in full if f.severity == ERROR]
        if quick is not None:
            quick_ones += 1
            assert told(quick) == told(full), edits
            assert wrong == []
        if not wrong:  # goes on from there
            files = {path: after.tree[path] for path in after.tree}
            base = read(MemoryTree(files))
    assert quick_ones > 5


# What reaches how far


@pytest.mark.parametrize(
    ("reference", "change"),
    [
        ("measures/opas", lambda data: data.update(lead="stm")),
        ("measures/koe", lambda data: data.update(partners=[part("stm")])),
        ("focus-areas/alue", lambda data: data["participants"].pop()),
        ("organisations/spek", lambda data: data.update(part_of="stm")),
        ("organisations/piiri", lambda data: data.pop("part_of")),
        ("organisations/stm", lambda data: data["memberships"].append(
            {"body": "expert-network", "post": "expert"})),
        ("focus-areas/alue", lambda data: data["title"].pop("sv")),
    ],
)  # fmt: skip
def test_a_sound_change_takes_the_quick_look(
    reference: str, change: Callable[[dict[str, Any]], Any]
) -> None:
    quick, full = look(BASE, edited(BASE, reference, change))
    assert quick is not None
    assert told(quick) == told(full)


def test_a_record_that_comes_takes_the_quick_look() -> None:
    made = measure("uusi", "toinen", lead="poissa")
    quick, full = look(BASE, {made.path: made.content})
    assert quick is not None
    assert told(quick) == told(full)
    assert any(f.code.startswith("dissolved-in-live-role") for f in quick)


def test_whoever_leads_from_a_unit_is_reached_through_what_it_is_part_of() -> None:
    """The measure names the unit, the unit the district, and the district what takes part."""
    change = edited(BASE, "organisations/piiri", lambda data: data.update(part_of="stm"))
    without = edited(BASE, "focus-areas/alue", lambda data: data["participants"].pop())
    base = read(MemoryTree({**{p: BASE.tree[p] for p in BASE.tree}, **{
        path: content for path, content in without.items() if content}}))  # fmt: skip
    quick, full = look(base, change)
    assert quick is not None
    assert told(quick) == told(full) != told(unplaced(base))


@pytest.mark.parametrize(
    "edits",
    [
        edited(BASE, "bodies/cooperation-group", lambda data: data["mandate"].pop()),
        {REGISTRY_FILE: BASE.tree[REGISTRY_FILE] + b"# note\n"},
        {"registry/organisations/piiri.yaml": None},
        {"registry/measures/opas.yaml": b"id: [\n"},
        {"registry/elsewhere.txt": b"no record\n"},
        edited(BASE, "measures/opas", lambda data: data.update(lead="nobody")),
    ],
)
def test_what_is_wrong_or_reaches_everywhere_is_left_to_a_look_at_everything(edits: Edits) -> None:
    quick, _ = look(BASE, edits)
    assert quick is None


def test_so_is_a_registry_that_had_errors_and_a_change_of_very_many() -> None:
    broken = read(MemoryTree({**{p: BASE.tree[p] for p in BASE.tree},
                              "registry/measures/x.yaml": b"id: y\n"}))  # fmt: skip
    change = edited(BASE, "measures/opas", lambda data: data.update(lead="stm"))
    assert look(broken, change)[0] is None
    assert rejudged([], BASE, [f"registry/measures/m{n}.yaml" for n in range(MOST + 1)]) is None


def test_few_records_are_listed_and_all_are_found() -> None:
    one = BASE.records["measures/opas"]
    few = Few({"measures/opas": one}, BASE.records)
    assert [*few] == ["measures/opas"]
    assert "measures/koe" in few
    assert few["measures/koe"] is few.get("measures/koe")
    assert few.get("measures/none", 1) is None or few.get("measures/none", 1) == 1
    with pytest.raises(KeyError):
        few["measures/none"]


def test_a_glance_knows_who_refers_to_whom() -> None:
    glance = Glance({}, {}, BASE, ())
    assert glance.referring_to("focus-areas/alue") == BASE.referring_to("focus-areas/alue") != []
    assert (glance.links, glance.of_kind("measure"), [*glance.records]) == ((), [], [])


def test_the_records_are_made_up() -> None:
    assert all("Made up" in str(r.data.get("notes")) for r in BASE.records.values())
