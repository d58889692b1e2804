"""What commits did comes back from the annals as it was written, or is not written."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from stcli.domain.model import annal
from stcli.domain.model.claim import Claim
from stcli.domain.model.deed import Deed
from stcli.domain.model.difference import Difference, differences
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.model.trail import Recording
from stcli.domain.reading.tree import MemoryTree
from tests.domain.building import (
    PROPOSED,
    SCHEMAS,
    entry,
    files,
    focus_area,
    measure,
    open_area,
    organisation,
)

LAW = {f"schemas/{name}": content for name, content in SCHEMAS.items()}


def of(base: Mapping[str, bytes]) -> Snapshot:
    return Snapshot.of(MemoryTree(base), SCHEMAS)


def renamed() -> dict[str, bytes]:
    schema = json.loads(LAW["schemas/measure.schema.json"])
    schema["properties"]["code"] = schema["properties"].pop("number")
    return {**LAW, "schemas/measure.schema.json": json.dumps(schema).encode()}


def pairs() -> list[tuple[Snapshot, Snapshot]]:
    area, opened = focus_area("koti"), open_area("koti")
    three = [measure(f"m{n}", "koti", number=str(n)) for n in range(3)]
    base = files(area, *three)
    moved = {path.replace("areas/koti", "areas/2026/koti"): text for path, text in base.items()}
    code = {path: text.replace(b"number:", b"code:") for path, text in base.items()}
    policy = files(area, audit={"imports": "allowed"})
    less = {path: text for path, text in LAW.items() if "measure" not in path}
    broken = {**base, area.path: b"{"}
    return [
        (of(files()), of(base)), (of(base), of(files(opened, organisation("uusi")))),
        (of(base), of(moved)), (of({**base, **LAW}), of({**code, **renamed()})),
        (of(base), of(policy)), (of({**base, **LAW}), of({**base, **less})),
        (of(base), of(broken)), (of(broken), of(base)),
    ]  # fmt: skip


def plain(record: Record | None) -> Any:
    return record and (record.kind, record.id, record.path, record.data, record.told)


@pytest.mark.parametrize(("before", "after"), pairs())
def test_differences_come_back_as_they_were(before: Snapshot, after: Snapshot) -> None:
    found = differences(before, after)
    assert found
    for difference in found:
        text = annal.written(difference, before.kinds, after.kinds)
        assert text is not None
        again = annal.read(text, before.kinds, after.kinds)
        same = again._replace(old=difference.old, new=difference.new)
        assert same == difference
        assert repr(same.deeds) == repr(difference.deeds)  # tuples are tuples, and 1 is not True
        for one, other in ((again.old, difference.old), (again.new, difference.new)):
            assert plain(one) == plain(other)
            assert json.dumps(one and one.data) == json.dumps(other and other.data)


def test_what_would_not_come_back_the_same_is_not_written() -> None:
    snapshot = of(files(focus_area("koti")))
    (record,) = (r for r in snapshot.records.values() if r.id == "koti")
    kinds = snapshot.kinds
    good = Difference("record", record.reference, (Deed("changed", ("x",), ("a",), 1),), new=record)
    assert annal.written(good, kinds, kinds) is not None
    for value in (date(2026, 1, 1), {1: "a"}, [("a",)], float("nan")):
        odd = good._replace(deeds=(Deed("changed", ("x",), None, value),))
        assert annal.written(odd, kinds, kinds) is None
    assert annal.written(good, kinds, {}) is None
    other = {name: kind._replace() for name, kind in kinds.items()}
    assert annal.written(good, kinds, other) is None
    deep: list[Any] = []
    for _ in range(100_000):
        deep = [deep]
    assert annal.written(good._replace(deeds=(Deed("changed", (), deep),)), kinds, kinds) is None


def test_a_commits_facts_come_back_as_they_were() -> None:
    claims = (Claim("measure.start", "measures/opas", "decisions/x"), Claim("measure.edit", "y"))
    told = Recording("a" * 40, "2026-01-01", "Aino \udcff", None, "Siksi", claims)
    again = json.loads(json.dumps(annal.facts(told)))
    assert annal.recording("a" * 40, again, ()) == told


def test_a_record_is_named_by_its_kind_whatever_folder_that_has() -> None:
    record = of(files(focus_area("koti", PROPOSED, entry("propose", "2026-01-01")))).records
    assert annal.subject_of(record["focus-areas/koti"]) == "focus-area/koti"
    assert annal.subject_of(None) == ""
