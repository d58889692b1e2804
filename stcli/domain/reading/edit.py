"""Line surgery: new data into an existing text, touching only the lines that must change.

Knows the places of nodes and cuts whole lines; what it can't cut cleanly (flow style, the
first thing behind a dash) it leaves to the entry above, and in the end to its caller. Does
not prove its result: ``document.edit`` does.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import Any, NamedTuple

from stcli.domain.finding import Where
from stcli.domain.reading import comment
from stcli.domain.reading.node import (
    Comment,
    Document,
    Mapping,
    Mark,
    Node,
    Sequence,
    data_of,
    last_line,
)
from stcli.domain.reading.shape import Shape, ordered, same


class _Uncuttable(Exception):
    """The change can't be made on whole lines here: the part above must be rewritten."""


class _Splice(NamedTuple):
    first: int  # the lines [first, last) go
    last: int
    lines: list[str]


class _Part(NamedTuple):
    """An entry or item with its lines, its first character and what stands in it."""

    where: Where
    start: Mark
    last: int
    value: Node


def splice(document: Document, new_data: dict[str, Any], shape: Shape | None) -> str | None:
    """The text with the new data in it; None when it has to be written anew as a whole."""
    if not isinstance(document.root, Mapping):
        return None
    editor = _Editor(document, new_data)
    try:
        editor.change_map(document.root, new_data, shape, ())
    except _Uncuttable:
        return None
    return editor.result()


class _Editor:
    def __init__(self, document: Document, new_data: Any) -> None:
        self.document = document
        self.new_data = new_data
        self.lines = document.text.split("\n")
        self.splices: list[_Splice] = []
        self.spelt = comment.notes_of(document, "").spelt
        self.comment_lines = [c.mark.line for c in document.comments]

    def result(self) -> str:
        if not self.splices:
            return self.document.text
        lines, done = [], 0
        body = self.lines[:-1] if self.lines[-1] == "" else self.lines
        for first, last, new in sorted(self.splices, key=lambda s: s[:2]):
            lines += body[done:first] + new
            done = max(done, last)
        return "\n".join(lines + body[done:]) + "\n"

    def change_map(
        self, node: Mapping, new: dict[str, Any], shape: Shape | None, where: Where
    ) -> None:
        if node.flow or not new:
            raise _Uncuttable
        parts = {
            key.value: _Part(
                (*where, key.value), key.start, max(key.end.line, last_line(value)), value
            )
            for key, value in node.entries
        }
        for key, part in parts.items():
            if key in new:
                self.change(part, new[key], shape and shape.get(key))
            else:
                self.remove(part)
        self._add_entries(parts, new, shape, where)

    def _add_entries(
        self, parts: dict[str, _Part], new: dict[str, Any], shape: Shape | None, where: Where
    ) -> None:
        before: _Part | None = None
        first = next(iter(parts.values()))
        for key in ordered(new, shape):
            if key in parts:
                before = parts[key]
            else:
                below = shape and shape.get(key)
                self.add((*where, key), new[key], below, first, before)

    def change_list(
        self, node: Sequence, new: list[Any], shape: Shape | None, where: Where
    ) -> None:
        if node.flow or not new:
            raise _Uncuttable
        parts = [
            _Part((*where, number), node.dashes[number], last_line(item), item)
            for number, item in enumerate(node.items)
        ]
        parts = [p._replace(last=max(p.last, p.start.line)) for p in parts]
        old = [data_of(item) for item in node.items]
        head, tail = _unchanged(old, new)
        pairs = min(len(old), len(new)) - head - tail
        for number in range(head, head + pairs):
            self.change(parts[number], new[number], shape)
        for part in parts[head + pairs : len(old) - tail]:
            self.remove(part)
        before = parts[head + pairs - 1] if head + pairs else None
        for number in range(head + pairs, len(new) - tail):
            self.add((*where, number), new[number], shape, parts[0], before)

    def change(self, part: _Part, new: Any, shape: Shape | None) -> None:
        """Give an entry or item its new value, as deep inside as possible."""
        if same(data_of(part.value), new):
            return
        done = len(self.splices)
        try:
            if isinstance(part.value, Mapping) and isinstance(new, dict):
                self.change_map(part.value, new, shape, part.where)
            elif isinstance(part.value, Sequence) and isinstance(new, list):
                self.change_list(part.value, new, shape, part.where)
            else:
                self.replace(part, new, shape)
        except _Uncuttable:
            del self.splices[done:]
            self.replace(part, new, shape)

    def replace(self, part: _Part, new: Any, shape: Shape | None) -> None:
        first, column = part.start.line, part.start.column
        prefix = self.lines[first][:column]  # spaces and dashes: this is no flow style
        lines = self._written(part, new, shape, " " * column)
        if "-" in prefix:
            if lines[0].lstrip().startswith("#"):
                raise _Uncuttable  # a comment would part the dash from what follows it
            lines[0] = prefix + lines[0][column:]
        self.splices.append(_Splice(first, part.last + 1, lines))

    def _written(self, part: _Part, new: Any, shape: Shape | None, indent: str) -> list[str]:
        comments = self._comments_in(part)
        notes = comment.Notes(spelt=self.spelt)
        if comments:
            comment.bind(comments, self.document, notes)
            notes = comment.keep(notes, self.new_data)
        lines = comment.write_part(part.where[-1], new, shape, part.where[:-1], indent, notes)
        text = "\n".join(lines)
        return [indent + c.text for c in comments if c.text not in text] + lines

    def _comments_in(self, part: _Part) -> list[Comment]:
        first = bisect_left(self.comment_lines, part.start.line)
        return self.document.comments[first : bisect_right(self.comment_lines, part.last)]

    def remove(self, part: _Part) -> None:
        if self.lines[part.start.line][: part.start.column].strip(" "):
            raise _Uncuttable
        self.splices.append(_Splice(part.start.line, part.last + 1, []))

    def add(
        self, where: Where, new: Any, shape: Shape | None, first: _Part, before: _Part | None
    ) -> None:
        """A new entry or item after ``before``, or before the first one."""
        if before is None and self.lines[first.start.line][: first.start.column].strip(" "):
            raise _Uncuttable
        line = before.last + 1 if before else first.start.line
        indent = " " * first.start.column
        lines = comment.write_part(where[-1], new, shape, where[:-1], indent, comment.Notes())
        self.splices.append(_Splice(line, line, lines))


def _unchanged(old: list[Any], new: list[Any]) -> tuple[int, int]:
    """How many items stay as they are at the head and at the tail."""
    most = min(len(old), len(new))
    head = 0
    while head < most and same(old[head], new[head]):
        head += 1
    tail = 0
    while tail < most - head and same(old[-1 - tail], new[-1 - tail]):
        tail += 1
    return head, tail
