"""The ground: on which types old histories stand, whatever the program ships today."""

from __future__ import annotations

import ast
import json
import random
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import stcli
from stcli.domain.judging.audit.replay import Replay, Surroundings
from stcli.domain.model.law import Law
from stcli.domain.reading import document, floor
from stcli.domain.reading.ground import GROUND
from stcli.domain.reading.schema import Schemas
from stcli.domain.reading.tree import MemoryTree
from tests.domain.audit_memory import Files, Memory
from tests.domain.building import SCHEMAS, entry, files, measure, open_area

FOLDER: Final = "schemas/"
JUDGING: Final = Path(stcli.__file__).parent / "domain" / "judging"
# Fields whose values no law reads but as a whole: whether something is said there.
WHOLE: Final = {"outcome", "vision", "phenomenon_description", "follow_up"}
# Literals that are no fields where they stand: parameters, languages, what is left alone.
NO_FIELDS: Final = {
    ("description", "focus_areas.py"), ("notes", "verdict.py"), ("notes", "gate.py"),
    ("value", "rule.py"), ("fi", "texts.py"), ("sv", "texts.py"), ("former_names", "texts.py"),
    ("former_titles", "texts.py"), ("number", "checkpoint.py"), ("checkpoint", "verdict.py"),
}  # fmt: skip


def changed(name: str, **properties: Any) -> dict[str, bytes]:
    """The shipped schemas with other properties in one of them."""
    schema = json.loads(SCHEMAS[f"{name}.schema.json"])
    schema["properties"] |= properties
    return {**SCHEMAS, f"{name}.schema.json": json.dumps(schema).encode()}


def at(schemas: Mapping[str, bytes], given: Files) -> dict[str, bytes]:
    return {**given, **{FOLDER + name: content for name, content in schemas.items()}}


def verified(own: Mapping[str, bytes], shipped: Mapping[str, bytes], *trees: Files) -> list[str]:
    """The audit of a history with schemas of its own, by a program that ships others."""
    memory = Memory()
    around = Surroundings(memory, shipped, lambda *_: "2026-12-31", lambda *_: True)
    run = Replay(around, {f"{n:040x}": n for n in range(1, len(trees) + 1)})
    before: Files = {}
    for number, tree in enumerate((at(own, tree) for tree in trees), 1):
        run.take(memory.landing(number, before, tree))
        before = tree
    return [
        f"{f.rule if f.record else f.code} {f.record or f.path}"
        for f in run.findings
        if f.severity != "note"
    ]


ADDED = entry("add", "2026-03-20", focus_area="a")
STARTED = entry("start", "2026-12-30")
FIRST = files(open_area("a"), measure("m", "a", ADDED, notes="Esimerkki."))
SECOND = files(open_area("a"), measure("m", "a", ADDED, STARTED, notes="Esimerkki."))


def test_the_shipped_schemas_stand_on_it() -> None:
    """A type that is changed for good is put beside the old one; then the code reads both."""
    shipped = Schemas.of(SCHEMAS)
    assert GROUND.keys() <= shipped.documents.keys()
    for name, ground in GROUND.items():
        assert list(floor.check(shipped.expanded(name), ground)) == [], name


WORDS: Final = {"type": "array", "items": {"type": "string"}}


def test_another_type_of_a_field_that_no_law_reads_leaves_old_histories_alone() -> None:
    shipped = changed("measure", notes=WORDS)
    assert verified(SCHEMAS, shipped, FIRST, SECOND) == []
    assert [f.code for f in Schemas.of(SCHEMAS, shipped).findings] != []  # the present's floor


def test_another_type_of_a_field_that_laws_read_leaves_old_histories_alone_too() -> None:
    shipped = changed("measure", lead=WORDS)
    assert verified(SCHEMAS, shipped, FIRST, SECOND) == []
    bad = files(open_area("a"), measure("m", "a", ADDED, STARTED, lead="ei-ole"))
    assert verified(SCHEMAS, shipped, FIRST, bad) == ["audit-guard measures/m"]


def test_a_history_whose_own_schemas_take_a_type_from_the_laws_is_told() -> None:
    own = changed("measure", lead=WORDS)
    assert set(verified(own, SCHEMAS, FIRST)) == {
        "audit-law-changed.schema-broken schemas/measure.schema.json"
    }
    other = changed("measure", notes=WORDS)
    given = files(open_area("a"), measure("m", "a", ADDED, notes=["Esimerkki."]))
    assert verified(other, SCHEMAS, given) == []


def test_two_types_may_stand_beside_each_other() -> None:
    both = {"type": ["string", "array"], "format": "date", "items": {"type": "string"}}
    date = {"type": "string", "format": "date"}
    assert list(floor.check(date, both)) == list(floor.check(WORDS, both)) == []
    assert list(floor.check({**WORDS, "type": ["string", "array"], "format": "date"}, both)) == []
    wrong = ({"type": "string"}, {"type": "array", "items": {"type": "number"}}, {"type": "object"})
    assert [[p.code for p in floor.check(each, both)] for each in wrong] == [
        ["format-differs"], ["type-differs"], ["type-differs"],
    ]  # fmt: skip


# It names all that is read


def named(schema: Mapping[str, Any]) -> set[str]:
    """The names of all fields, however deep."""
    fields = schema.get("properties", {})
    inner = [*fields.values(), *([schema["items"]] if "items" in schema else [])]
    return set(fields).union(*map(named, inner))


def literals() -> Iterator[tuple[str, str]]:
    """The names of fields that the modules of laws and rules hold as literals."""
    for path in JUDGING.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                for word in node.value.replace("[]", "").split("."):
                    yield word, path.name


def test_every_field_that_a_law_names_stands_in_it() -> None:
    shipped = Schemas.of(SCHEMAS)
    known = {field for name in GROUND for field in named(shipped.expanded(name))}
    grounded = {field for ground in GROUND.values() for field in named(ground)} | WHOLE
    entries = named(floor._ENTRY)
    read = {(word, where) for word, where in literals() if word in known}
    assert {pair for pair in read if pair[0] not in grounded | entries} == NO_FIELDS


# What stands elsewhere may be anything


JUNK: Final[tuple[Any, ...]] = (
    7,
    True,
    None,
    "sana",
    "",
    [],
    {},
    ["a", 1],
    {"a": {"b": [None]}},
    [[{}]],
    1.5,
)


def loosened() -> dict[str, bytes]:
    """Schemas that let anything stand wherever the ground does not forbid it."""
    own = dict(SCHEMAS)
    for file in GROUND:
        for name in json.loads(own[file])["properties"]:
            schema = json.loads(own[file])
            schema["properties"][name] = {}
            tried = {**own, file: json.dumps(schema).encode()}
            if not Schemas.of(tried, None, GROUND).findings:
                own = tried
    return own


def test_whatever_else_stands_in_records_stops_no_law() -> None:
    own, chance = loosened(), random.Random(1)
    law = Law.of(MemoryTree(at(own, {})), SCHEMAS, None, GROUND)
    assert law.findings == ()
    free = {
        kind.folder: [n for n, inner in kind.schema["properties"].items() if inner == {}]
        for kind in law.kinds.values()
    }
    assert {"notes", "description"} <= set(free["measures"])
    for _ in range(15):
        trees = [_strewn(tree, free, law, chance) for tree in (FIRST, SECOND, SECOND)]
        verified(own, SCHEMAS, *trees)


def _strewn(
    tree: Files, free: Mapping[str, list[str]], law: Law, chance: random.Random
) -> dict[str, bytes]:
    """The files with odd values in fields of their records."""
    found = {}
    kinds = {kind.folder: kind for kind in law.kinds.values()}
    for path, content in tree.items():
        kind = kinds.get(path.split("/")[1])
        data = document.read(path, content, {}, "").data
        if kind is not None and data is not None:
            data |= {name: chance.choice(JUNK) for name in free[kind.folder]}
            found[path] = document.write(data, kind.shape, kind.modeline(path))
        else:
            found[path] = content
    return found
