"""Comments: to which entry each belongs, and the canonical form that keeps them.

A comment on its own line belongs to the entry or item after it, a comment behind something
to the entry on that line. Knows how to write any data, also data that the profile refuses
(they are shown escaped, for a finding to point at); ``canonical`` is its strict, fast twin.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping as AnyMapping
from typing import Any, Final

from stcli.domain.finding import Where
from stcli.domain.reading import scalar
from stcli.domain.reading.node import (
    NOWHERE,
    Comment,
    Document,
    Entity,
    Mark,
    Node,
    Scalar,
)
from stcli.domain.reading.shape import Shape, ordered

MODELINE: Final = re.compile(r"#\s*yaml-language-server:")


class Notes:
    """What a text says beside its data: comments by place, and how decimals were spelt."""

    def __init__(self, spelt: AnyMapping[Where, str] | None = None) -> None:
        self.before: dict[Where, list[str]] = {}
        self.after: dict[Where, str] = {}
        self.end: list[str] = []
        self.spelt = dict(spelt or {})


def notes_of(document: Document, modeline: str) -> Notes:
    """Bind each comment of a readable document to its place, and note how decimals are spelt.

    Modelines at the top are left out: the canonical form has its own.
    """
    notes = Notes()
    bind([c for c in document.comments if c != (NOWHERE, modeline)], document, notes)
    for entity in document.entities():
        value = entity.value
        if isinstance(value, Scalar) and scalar.is_decimal(value.source):
            notes.spelt[entity.where] = value.source
    return notes


def bind(comments: list[Comment], document: Document, notes: Notes) -> None:
    """Add comments of a document to the notes, each at its place."""
    if comments:
        starts = [entity.start.offset for entity in document.entities()]
        for comment in comments:
            _bind(comment, document, bisect_left(starts, comment.mark.offset), notes)


def _bind(comment: Comment, document: Document, following: int, notes: Notes) -> None:
    mark, found = comment.mark, document.entities()
    own_line = not document.text[mark.offset - mark.column : mark.offset].strip(" ")
    previous = found[following - 1] if following else None
    if own_line and previous is None and MODELINE.match(comment.text):
        return
    if previous is not None and (not own_line or _is_awaited(previous.value, mark)):
        owner = previous if own_line else _outermost(previous, following - 1, found, mark)
        if own_line or owner.where in notes.after:
            notes.before.setdefault(owner.where, []).append(comment.text)
        else:
            notes.after[owner.where] = comment.text
    elif following < len(found):
        notes.before.setdefault(found[following].where, []).append(comment.text)
    else:
        notes.end.append(comment.text)


def _is_awaited(value: Node, mark: Mark) -> bool:
    # ``key:``, a comment, and only then its value: the comment speaks of the key.
    if isinstance(value, Scalar):
        return value.start.offset > mark.offset
    return value.flow and value.start.offset > mark.offset


def _outermost(entity: Entity, number: int, found: list[Entity], mark: Mark) -> Entity:
    # ``key: [a, b]  # comment`` speaks of the key, not of b.
    while entity.parent.flow:
        if entity.parent.end.offset > mark.offset:
            break
        above = entity.where[:-1]
        while number >= 0 and found[number].where != above:
            number -= 1
        if number < 0:
            break
        entity = found[number]
    return entity


def write(data: Any, shape: Shape | None, modeline: str, notes: Notes | None = None) -> str:
    """Any data in canonical form, with the comments that are bound to its places."""
    writer = _Writer(notes or Notes())
    if modeline:
        writer.out.append(modeline)
    if isinstance(data, dict) and data:
        writer.write_map(data, shape, (), "", "")
    elif isinstance(data, list) and data:
        writer.write_list(data, shape, (), "", "")
    else:
        writer.out.append(writer.inline(data, (), ""))
    return "\n".join(writer.out + writer.notes.end) + "\n"


def write_part(
    part: str | int, value: Any, shape: Shape | None, above: Where, indent: str, notes: Notes
) -> list[str]:
    """The lines of one entry (``part`` is its key) or item below the place ``above``."""
    writer = _Writer(notes)
    if isinstance(part, str):
        writer.write_map({part: value}, {part: shape}, above, indent, indent)
    else:
        writer.write_item(value, shape, (*above, part), indent, indent)
    return "\n".join(writer.out).split("\n")


class _Writer:
    def __init__(self, notes: Notes) -> None:
        self.notes = notes
        self.out: list[str] = []

    def write_map(
        self, data: AnyMapping[str, Any], shape: Shape | None, where: Where, lead: str, indent: str
    ) -> None:
        for key in ordered(data, shape):
            at = (*where, key)
            self._comments_before(at, lead)
            name = scalar.line(key) + ":"
            deeper = shape and shape.get(key)
            self._write_value(data[key], deeper, at, lead + name, indent)
            lead = indent

    def write_list(
        self, data: list[Any], shape: Shape | None, where: Where, lead: str, indent: str
    ) -> None:
        for number, value in enumerate(data):
            self.write_item(value, shape, (*where, number), lead, indent)
            lead = indent

    def write_item(
        self, value: Any, shape: Shape | None, at: Where, lead: str, indent: str
    ) -> None:
        self._comments_before(at, lead)
        if not value or not isinstance(value, dict | list):
            self._write_value(value, shape, at, lead + "-", indent)
            return
        if at in self.notes.after:  # its line is shared with what stands in it
            self.out.append(_pad(lead) + self.notes.after[at])
        if isinstance(value, dict):
            self.write_map(value, shape, at, lead + "- ", indent + "  ")
        else:
            self.write_list(value, shape, at, lead + "- ", indent + "  ")

    def _write_value(
        self, value: Any, shape: Shape | None, at: Where, head: str, indent: str
    ) -> None:
        tail = f" {self.notes.after[at]}" if at in self.notes.after else ""
        deeper = indent + "  "
        if value and isinstance(value, dict):
            self.out.append(head + tail)
            self.write_map(value, shape, at, deeper, deeper)
        elif value and isinstance(value, list):
            self.out.append(head + tail)
            self.write_list(value, shape, at, deeper, deeper)
        else:
            first, *rest = self.inline(value, at, indent).split("\n", 1)
            self.out.append("\n".join([f"{head} {first}{tail}", *rest]))

    def inline(self, value: Any, at: Where, indent: str) -> str:
        """A value that needs no lines of its own, or a text block from its header on."""
        if isinstance(value, str):
            return scalar.lines(value, indent)
        if value is None or isinstance(value, bool):
            return {None: "null", True: "true", False: "false"}[value]
        if isinstance(value, float) and at in self.notes.spelt:
            spelt = self.notes.spelt[at]
            return spelt if repr(float(spelt)) == repr(value) else scalar.number(value)
        if isinstance(value, int | float):
            return scalar.number(value)
        return "{}" if isinstance(value, dict) else "[]"

    def _comments_before(self, at: Where, lead: str) -> None:
        pad = _pad(lead)
        self.out.extend(pad + text for text in self.notes.before.get(at, ()))


def _pad(lead: str) -> str:
    return lead[: len(lead) - len(lead.lstrip(" "))]


def keep(notes: Notes, data: Any) -> Notes:
    """The notes for changed data: a comment whose place is gone moves to the place above."""
    kept = Notes(notes.spelt)
    homeless: list[str] = []
    for where, texts in notes.before.items():
        place = where
        while place and not _exists(place, data):
            place = place[:-1]
        if place:
            kept.before.setdefault(place, []).extend(texts)
        else:
            homeless.extend(texts)
    kept.after = {where: text for where, text in notes.after.items() if _exists(where, data)}
    kept.end = homeless + notes.end
    return kept


def _exists(where: Where, data: Any) -> bool:
    for part in where:
        if isinstance(part, int):
            if not isinstance(data, list) or part >= len(data):
                return False
        elif not isinstance(data, dict) or part not in data:
            return False
        data = data[part]
    return True
