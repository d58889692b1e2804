"""The law of a tree: the schemas by which its records are read, and the kinds that they declare.

Schemas are part of the tree, so that every tree is read by its own law. Knows where schemas
stand; does not know records. The laws on a step between two snapshots are ``judging.law``.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from functools import cached_property
from hashlib import sha256
from typing import Any, Final, NamedTuple

from stcli.domain.finding import Finding
from stcli.domain.model.kind import Kind, kinds_of
from stcli.domain.model.outline import shape_of
from stcli.domain.reading.schema import Schemas, Validator
from stcli.domain.reading.shape import Shape
from stcli.domain.reading.tree import Tree

SCHEMAS: Final = "schemas/"
REGISTRY_SCHEMA: Final = "registry.schema.json"


class _Read(NamedTuple):
    """What was read of the schemas of a tree; ``own``: they are the tree's."""

    schemas: Schemas
    kinds: Mapping[str, Kind]
    files: Mapping[str, bytes]
    own: bool


class Law(_Read):
    """The schemas of a tree (or, where it has none, the program's own) and their kinds."""

    @classmethod
    def of(
        cls, tree: Tree, shipped: Mapping[str, bytes], known: Law | None,
        ground: Mapping[str, Mapping[str, Any]] | None = None,
    ) -> Law:  # fmt: skip
        """The law of a tree; the known one where its files are the same.

        ``ground``: the types that are expected, where today's shipped schemas don't say it.
        """
        read = {p.removeprefix(SCHEMAS): tree.get(p) for p in sorted(tree) if _is_schema(p)}
        found = {name: content for name, content in read.items() if content is not None}
        files = found or dict(shipped)
        if known is not None and known.files == files:
            return known
        asked = files, bool(found), dict(shipped), ground
        law = next((law for read, law in _LATELY if read == asked), None)
        if law is None:
            schemas = Schemas.of(files, shipped or None, ground)
            law = cls(schemas, kinds_of(schemas.documents), files, bool(found))
            _LATELY.append((asked, law))
        return law

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is wrong with the schemas."""
        return tuple(self.schemas.findings)

    @cached_property
    def name(self) -> str:
        """A name that no other schemas have."""
        digest = sha256()
        for file, content in sorted(self.files.items()):
            digest.update(f"{len(file)} {file} {len(content)}\n".encode() + content)
        return digest.hexdigest()[:32]

    def validator(self, name: str) -> Validator:
        """The validator of one schema file."""
        return self.schemas.validator(name)

    @cached_property
    def registry_shape(self) -> Shape:
        """The order of keys of registry.yaml."""
        return shape_of(self.schemas.documents, REGISTRY_SCHEMA)


# A command mostly reads trees (work tree, HEAD, a base, two ends) that have the same schemas.
_LATELY: Final[deque[tuple[tuple[Any, ...], Law]]] = deque(maxlen=4)


def _is_schema(path: str) -> bool:
    return path.startswith(SCHEMAS) and path.endswith(".schema.json") and path.count("/") == 1
