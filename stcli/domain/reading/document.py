"""One file of YAML: read it, find places in it, write it. The face of the readers.

A fast reader accepts, a slow reader explains. The fast reader knows nothing but the canonical
form, which every reader of YAML takes alike; so it needs no list of what to be wary of, and
what it accepts is known to be canonical. Everything else is read slowly, with a second opinion.
Knows the order of these steps; the parts know the details.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from stcli.domain.finding import WARNING, Finding
from stcli.domain.reading import profile, yaml_fast
from stcli.domain.reading.profile import mend
from stcli.domain.reading.shape import Problem, Reading, Shape, difference, same

if TYPE_CHECKING:
    from stcli.domain.reading.node import Document
    from stcli.domain.reading.position import Positions

__all__ = ["Reading", "Shape", "canonical", "edit", "mend", "positions", "read", "same", "write"]


def read(path: str, content: bytes, shape: Shape | None, modeline: str) -> Reading:
    """Read one file: its data, or the findings that say why there are none."""
    text = profile.text_of(content)
    data = yaml_fast.read(text, shape, modeline) if text is not None else None
    if data is not None:
        return Reading(data, (), canonical=True)
    return read_slowly(path, content, shape, modeline)


def read_slowly(path: str, content: bytes, shape: Shape | None, modeline: str) -> Reading:
    """What ``read`` gives, decided by the slow reader alone."""
    document, problems = _compose(content)
    if problems or document is None:
        return Reading(None, tuple(profile.finding(problem, path) for problem in problems))
    data, text = _rewrite(document, shape, modeline)
    if text == document.text:
        return Reading(data, (), canonical=True)
    return Reading(data, (_not_canonical(path, document.text, text),))


@lru_cache(maxsize=4)  # who reads a file mostly asks for positions or an edit of it next
def _compose(content: bytes) -> tuple[Document | None, list[Problem]]:
    from stcli.domain.reading import yaml_slow

    text, problems = profile.inspect(content)
    if text is None:
        return None, problems
    document = yaml_slow.compose(text)
    problems += document.problems
    if not problems:
        problems += _root_problems(document) or _doubts(document)
    return document, problems


def _root_problems(document: Document) -> list[Problem]:
    from stcli.domain.reading.node import Mapping, Scalar

    root = document.root
    if root is None or (isinstance(root, Scalar) and root.start == root.end):
        return [Problem("yaml-empty", 1, 1, {})]
    if isinstance(root, Mapping):
        return []
    return [Problem("yaml-syntax.not-a-map", root.start.line + 1, root.start.column + 1, {})]


def _doubts(document: Document) -> list[Problem]:
    # Two readers, one truth: a text that they understand differently is refused.
    from stcli.domain.reading import opinion
    from stcli.domain.reading.node import data_of

    other = opinion.second(document.text)
    data = data_of(document.root) if document.root else None
    if other is None or same(other, data):
        return []
    if isinstance(other, opinion.Rejected):
        return [Problem("yaml-syntax.readers-differ", other.line, other.column, {})]
    from stcli.domain.reading.position import Positions

    line, column, _ = Positions(document).locate(difference(data, other))
    return [Problem("yaml-syntax.readers-differ", line, column, {})]


def _rewrite(document: Document, shape: Shape | None, modeline: str) -> tuple[dict[str, Any], str]:
    from stcli.domain.reading import comment
    from stcli.domain.reading.node import data_of

    data = data_of(document.root) if document.root else {}
    return data, comment.write(data, shape, modeline, comment.notes_of(document, modeline))


def _not_canonical(path: str, text: str, better: str) -> Finding:
    lines, wanted = text.split("\n"), better.split("\n")
    pairs = enumerate(zip(lines, wanted, strict=False), 1)
    line = next((n for n, (is_, should) in pairs if is_ != should), min(len(lines), len(wanted)))
    return Finding(
        rule="not-canonical",
        severity=WARNING,
        path=path,
        code="not-canonical",
        line=line,
        column=1,
        fix=True,
    )


def positions(content: bytes) -> Positions:
    """Where the values of a file stand; for an unreadable file everything is at its start."""
    from stcli.domain.reading.position import Positions

    return Positions(_compose(mend(content))[0])


def canonical(content: bytes, shape: Shape | None, modeline: str) -> bytes | None:
    """The file in canonical form, data and comments unchanged; None when it is unreadable."""
    document, problems = _compose(content)
    if problems or document is None:
        return None
    return _rewrite(document, shape, modeline)[1].encode()


def write(data: Any, shape: Shape | None, modeline: str) -> bytes:
    """A new file. What the profile refuses is written escaped, for ``read`` to find."""
    from stcli.domain.reading import comment

    return comment.write(data, shape, modeline).encode()


def edit(content: bytes, new_data: dict[str, Any], shape: Shape | None, modeline: str) -> bytes:
    """The file with new data: only the lines that must change do, comments stay.

    Where that can't be done (or the file was unreadable) it is written anew as a whole.
    """
    from stcli.domain.reading import comment
    from stcli.domain.reading import edit as editing

    document, problems = _compose(mend(content))
    if problems or document is None:
        return write(new_data, shape, modeline)
    text = editing.splice(document, new_data, shape)
    if text is not None:
        edited = text.encode()
        if same(read("", edited, shape, modeline).data, new_data):
            return edited
    notes = comment.keep(comment.notes_of(document, modeline), new_data)
    return comment.write(new_data, shape, modeline, notes).encode()
