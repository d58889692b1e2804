"""The law of a tree: its own schemas or the program's, read once for all trees that have them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from stcli.domain.model.law import SCHEMAS as FOLDER
from stcli.domain.model.law import Law
from stcli.domain.reading.tree import MemoryTree
from tests.domain.building import SCHEMAS


def law(files: Mapping[str, bytes], shipped: Mapping[str, bytes] = SCHEMAS, **more: Any) -> Law:
    tree = MemoryTree({FOLDER + name: content for name, content in files.items()})
    return Law.of(tree, shipped, None, **more)


def test_the_same_schemas_are_one_law_and_others_are_not() -> None:
    name = "measure.schema.json"
    known = law(SCHEMAS)
    assert law(dict(SCHEMAS)) is known
    other = law({**SCHEMAS, name: SCHEMAS[name] + b" "})
    assert other is not known
    assert other.files[name] != known.files[name]
    assert law(SCHEMAS) is known
    fewer = {file: content for file, content in SCHEMAS.items() if file != name}
    assert set(law(fewer).kinds) == set(known.kinds) - {"measure"}
    assert law(SCHEMAS, fewer) is not known
    assert law(SCHEMAS, ground={}) is not known
    assert (law({}).own, known.own) == (False, True)


def test_a_law_stays_what_it_was_when_the_files_it_was_asked_for_change() -> None:
    shipped = dict(SCHEMAS)
    known = law({}, shipped)
    del shipped["measure.schema.json"]
    assert "measure" in known.kinds
    assert "measure" not in law({}, shipped).kinds
