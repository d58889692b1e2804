"""The canonical form of a registry's files: which of them would be written differently.

Knows which files have a canonical form (records and registry.yaml, by the schemas of their own
tree) and that a change of form never changes data; only quotes around what stands as a number
where words are meant are put on request. Writes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from stcli.domain.finding import Finding, Where
from stcli.domain.model.kind import Kind, modeline
from stcli.domain.model.law import REGISTRY_SCHEMA, Law
from stcli.domain.model.outline import property_at
from stcli.domain.model.path import general
from stcli.domain.model.reader import REGISTRY, REGISTRY_FILE, is_id
from stcli.domain.reading import document
from stcli.domain.reading.quotation import has_numbers_for_words, quoted
from stcli.domain.reading.shape import Shape
from stcli.domain.reading.tree import Tree

# Words that a schema picks or looks into: quotes alone would hardly make them right.
_CHECKED: Final = frozenset(("enum", "const", "format"))


class Form(NamedTuple):
    """A file that is not in canonical form: what it is and what it would be.

    ``after`` is None where the file can't be read; ``findings`` say why, or where it is not
    canonical.
    """

    path: str
    before: bytes
    after: bytes | None
    findings: tuple[Finding, ...]
    quoted: bool = False


def forms(tree: Tree, law: Law, paths: Iterable[str], *, quoting: bool = False) -> Iterator[Form]:
    """Of these files, those that are not in canonical form.

    ``quoting``: numbers where words are meant are put between quotes, too.
    """
    for path in paths:
        shape = shape_at(path, law)
        content = tree.get(path) if shape is not None else None  # None, too: it can't be opened
        if shape is not None and content is not None:
            clear = _quoted(path, content, law, *shape) if quoting else content
            found = _form(path, content, clear, *shape)
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


def _form(path: str, content: bytes, clear: bytes, shape: Shape, line: str) -> Form | None:
    read = document.read(path, clear, shape, line)
    if read.canonical and clear == content:
        return None
    mended = document.mend(clear)
    after = document.canonical(mended, shape, line)
    if after is not None:
        _check_same_data(mended, after, shape, line)
    return Form(path, content, after, read.findings, quoted=clear != content)


def _quoted(path: str, content: bytes, law: Law, shape: Shape, line: str) -> bytes:
    """The file with quotes around numbers where words are meant."""

    def are_words(where: Where) -> bool:
        said, _ = property_at(schema, file, law.schemas.documents, general(where))
        return said.get("type") == "string" and not _CHECKED.intersection(said)

    kind = _kind_at(path, law)
    file = kind.schema_file if kind is not None else REGISTRY_SCHEMA
    schema = law.schemas.documents.get(file, {})
    data = document.read(path, content, shape, line).data
    if data is not None and not has_numbers_for_words(data, are_words):
        return content
    return quoted(content, are_words)


def _check_same_data(before: bytes, after: bytes, shape: Shape, line: str) -> None:
    """Refuse to go on, as a bug of ours, if the new form would say something else."""
    old, new = (document.read("", text, shape, line) for text in (before, after))
    if old.data is None or not document.same(old.data, new.data) or not new.canonical:
        raise AssertionError("the canonical form would change the data")
