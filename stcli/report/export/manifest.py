"""The manifest of an export: which tables it holds, in which files, of which commit.

In the form of a Data Package (frictionless), so that tools find the tables and their types and
can check the files. Knows names, types and checksums; writes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final, NamedTuple

from stcli.domain.model.column import DAY, NUMBER, TRUTH, WHOLE, sort_of
from stcli.domain.model.relation import Relation
from stcli.report.export import Form

FILE: Final = "datapackage.json"
_TYPES: Final = {WHOLE: "integer", NUMBER: "number", TRUTH: "boolean", DAY: "date"}


class Part(NamedTuple):
    """One file of an export: how many rows of which tables, its size and its SHA-256 (hex)."""

    path: str
    rows: int
    size: int
    sha256: str
    relation: Relation | None = None

    @property
    def told(self) -> dict[str, Any]:
        """The part for the envelope."""
        table = {"table": self.relation.name} if self.relation else {}
        return {
            **table, "path": self.path, "rows": self.rows, "bytes": self.size,
            "sha256": self.sha256,
        }  # fmt: skip


def manifest(facts: Mapping[str, Any], parts: Iterable[Part], form: Form) -> dict[str, Any]:
    """The manifest of a folder of files of one form.

    ``facts`` say of which registry and commit it is.
    """
    return {
        "profile": "data-package",
        "name": facts["registry"],
        **{name: value for name, value in facts.items() if name != "registry"},
        "resources": [_resource(part, form) for part in parts],
    }


def _resource(part: Part, form: Form) -> dict[str, Any]:
    assert part.relation is not None
    fields = [
        {"name": each.name, "type": _TYPES.get(sort_of(part.relation, each), "string")}
        for each in part.relation.attributes
    ]
    mark = [{"name": "registry", "type": "string"}] if form.marked else []
    return {
        "name": part.path.rpartition(".")[0].lower(),
        "path": part.path,
        "mediatype": form.media,
        **({"encoding": "utf-8"} if form.streams else {}),
        "rows": part.rows,
        "bytes": part.size,
        "hash": f"sha256:{part.sha256}",
        "schema": {"fields": [*mark, *fields]},
    }
