"""What a commit did, by the files that it changed for each of its parents."""

from __future__ import annotations

import json

from stcli.domain.judging.audit.landing import Change, Entry
from stcli.domain.judging.chronicle import Chapter, Step, done
from tests.domain.audit_memory import Memory
from tests.domain.building import (
    OPENED,
    PROPOSED,
    SCHEMAS,
    Made,
    files,
    focus_area,
    measure,
    part,
)

Files = dict[str, bytes]
LAW = {f"schemas/{name}": content for name, content in SCHEMAS.items()}


def told(after: Files, *parents: Files) -> list[str]:
    """Each deed as ``subject what``."""
    memory = Memory()
    steps = tuple(
        Step(memory.changes(before, after), memory.law(before)) for before in parents or ({},)
    )
    chapter = Chapter("c", memory.law(after), steps)
    found = done(chapter, memory.desks(), memory)
    return [f"{f.subject} {deed.what}" for f in found for deed in f.deeds]


def only(*made: Made) -> Files:
    return {one.path: one.content for one in made}


def area(*people: str, opened: bool = False) -> Made:
    history = (PROPOSED, OPENED) if opened else (PROPOSED,)
    return focus_area("koti", *history, participants=[part(name) for name in people])


def test_a_commit_is_told_against_its_parent() -> None:
    before, after = only(area("sm")), only(area("sm", "spek", opened=True))
    assert told(after, before) == [
        "focus-areas/koti entry", "focus-areas/koti state", "focus-areas/koti state",
        "focus-areas/koti joined",
    ]  # fmt: skip
    assert told(before, before) == []


def test_the_first_commit_brings_all_that_is_there() -> None:
    found = told(only(area("sm")) | files())
    assert "focus-areas/koti entry" in found
    assert "registry/registry.yaml filled" in found


def test_a_merge_did_only_what_none_of_its_parents_has() -> None:
    trunk, side = only(area("sm", "stm")), only(area("sm", "spek"))
    assert told(only(area("sm", "stm")), trunk, side) == []
    assert told(only(area("sm", "stm", "om")), trunk, side) == ["focus-areas/koti joined"]
    assert told(only(area("sm")), trunk, side) == []
    both = only(area("sm", "stm"), measure("opas", "koti"))
    assert told(both, only(area("sm", "stm")), only(measure("opas", "koti"))) == []


def test_what_a_merge_takes_away_from_both_is_its_own_doing() -> None:
    side = only(area("sm", "stm", "spek"))
    found = told(only(area("stm")), only(area("sm", "stm")), side)
    assert found == ["focus-areas/koti removed"]


def test_each_side_is_read_by_its_own_schemas() -> None:
    schema = json.loads(LAW["schemas/measure.schema.json"])
    schema["properties"]["code"] = schema["properties"].pop("number")
    later = LAW | {"schemas/measure.schema.json": json.dumps(schema).encode()}
    made = only(measure("opas", "koti", number="7"))
    renamed = {path: content.replace(b"number:", b"code:") for path, content in made.items()}
    assert told(later | renamed, LAW | made) == ["measure field.renamed"]


def test_what_is_no_file_is_not_read() -> None:
    memory = Memory()
    link = Change("registry/measures/a.yaml", None, Entry("120000", "0" * 40, "symlink"))
    huge = Change("registry/measures/b.yaml", None, Entry("100644", "1" * 40, None))
    memory.contents["1" * 40] = None
    found = done(Chapter("c", None, (Step([link, huge], None),)), memory.desks(), memory)
    assert [(f.subject, [d.what for d in f.deeds]) for f in found] == [
        ("measures/a", ["born", "unread"]), ("measures/b", ["born", "unread"]),
    ]  # fmt: skip
