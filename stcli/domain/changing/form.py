"""The canonical form of a registry's files: which of them would be written differently.

Knows which files have a canonical form (records and registry.yaml, by the schemas of their own
tree) and that a change of form never changes data. Writes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from stcli.domain.finding import Finding
from stcli.domain.model.kind import Kind, modeline
from stcli.domain.model.snapshot import REGISTRY, REGISTRY_FILE, REGISTRY_SCHEMA, Law, is_id
from stcli.domain.reading import document
from stcli.domain.reading.shape import Shape
from stcli.domain.reading.tree import Tree


@dataclass(frozen=True, slots=True)
class Form:
    """A file that is not in canonical form: what it is and what it would be.

    ``after`` is None where the file can't be read; ``findings`` say why, or where it is not
    canonical.
    """

    path: str
    before: bytes
    after: bytes | None
    findings: tuple[Finding, ...]


def forms(tree: Tree, law: Law, paths: Iterable[str]) -> Iterator[Form]:
    """Of these files, those that are not in canonical form."""
    for path in paths:
        shape = shape_at(path, law)
        if shape is not None and path in tree:
            found = _form(path, tree[path], shape[0], shape[1])
            if found is not None:
                yield found


def shape_at(path: str, law: Law) -> tuple[Shape, str] | None:
    """The order of keys and the first line of the file at a path; None if it is no record."""
    if path == REGISTRY_FILE:
        return law.registry_shape, modeline(path, REGISTRY_SCHEMA)
    kind = _kind_at(path, law)
    return (kind.shape, kind.modeline(path)) if kind is not None else None


def _kind_at(path: str, law: Law) -> Kind | None:
    folder, *inner = path.removeprefix(REGISTRY).removesuffix(".yaml").split("/")
    if not inner or not path.endswith(".yaml") or not all(map(is_id, inner)):
        return None
    return next((kind for kind in law.kinds.values() if kind.folder == folder), None)


def _form(path: str, content: bytes, shape: Shape, line: str) -> Form | None:
    read = document.read(path, content, shape, line)
    if read.canonical:
        return None
    mended = document.mend(content)
    after = document.canonical(mended, shape, line)
    if after is not None:
        _check_same_data(mended, after, shape, line)
    return Form(path, content, after, read.findings)


def _check_same_data(before: bytes, after: bytes, shape: Shape, line: str) -> None:
    """Refuse to go on, as a bug of ours, if the new form would say something else."""
    old, new = (document.read("", text, shape, line) for text in (before, after))
    if old.data is None or not document.same(old.data, new.data) or not new.canonical:
        raise AssertionError("the canonical form would change the data")
