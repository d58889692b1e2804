"""A YAML text taken apart: nodes with their places, comments, and what was wrong.

Knows where each value stands; knows neither ruamel.yaml, which finds the places, nor the
canonical form.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, NamedTuple, TypeAlias

from stcli.domain.finding import Where
from stcli.domain.reading.shape import Problem


class Mark(NamedTuple):
    """A place in a text: characters from its start, line and column from 0."""

    offset: int
    line: int
    column: int


NOWHERE: Final = Mark(0, 0, 0)


class Scalar:
    """One value. ``style`` is None for plain, else the character that opens it.

    ``source`` is a plain one as it was written.
    """

    __slots__ = ("end", "source", "start", "style", "value")

    def __init__(self, value: Any, start: Mark, end: Mark, style: str | None, source: str) -> None:
        self.value = value
        self.start = start
        self.end = end
        self.style = style
        self.source = source


class Mapping:
    """A map, as pairs in their order."""

    __slots__ = ("end", "entries", "flow", "start")

    def __init__(self, start: Mark, flow: bool) -> None:
        self.start = start
        self.flow = flow
        self.end = NOWHERE
        self.entries: list[tuple[Scalar, Node]] = []


class Sequence:
    """A list; in block style each item has the place of its dash."""

    __slots__ = ("dashes", "end", "flow", "items", "start")

    def __init__(self, start: Mark, flow: bool) -> None:
        self.start = start
        self.flow = flow
        self.end = NOWHERE
        self.items: list[Node] = []
        self.dashes: list[Mark] = []


Node: TypeAlias = Scalar | Mapping | Sequence


class Comment(NamedTuple):
    """A comment from its ``#`` to the end of its line."""

    mark: Mark
    text: str


class Document:
    """All that the slow reader knows about one text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.root: Node | None = None
        self.comments: list[Comment] = []
        self.problems: list[Problem] = []
        self._entities: list[Entity] | None = None

    def entities(self) -> list[Entity]:
        """Every entry and item, in the order of the text."""
        if self._entities is None:
            self._entities = list(entities(self.root)) if self.root else []
        return self._entities


class Entity(NamedTuple):
    """An entry of a map or an item of a list: what a comment can belong to."""

    where: Where
    start: Mark  # of the key, of the dash, or of the item itself in flow style
    value: Node
    key: Scalar | None
    parent: Mapping | Sequence


def data_of(node: Node) -> Any:
    """The plain data of a node."""
    if isinstance(node, Mapping):
        return {key.value: data_of(value) for key, value in node.entries}
    if isinstance(node, Sequence):
        return [data_of(item) for item in node.items]
    return node.value


def entities(node: Node, where: Where = ()) -> Iterator[Entity]:
    """Every entry and item below a node, in the order of the text."""
    if isinstance(node, Mapping):
        for key, value in node.entries:
            yield Entity((*where, key.value), key.start, value, key, node)
            yield from entities(value, (*where, key.value))
    elif isinstance(node, Sequence):
        for number, item in enumerate(node.items):
            start = item.start if node.flow else node.dashes[number]
            yield Entity((*where, number), start, item, None, node)
            yield from entities(item, (*where, number))


def last_line(node: Node) -> int:
    """The last line that a node's text stands on, from 0."""
    if isinstance(node, Scalar):
        return node.end.line
    if node.flow:
        return node.end.line
    children = [v for _, v in node.entries] if isinstance(node, Mapping) else node.items
    last = last_line(children[-1])
    if isinstance(node, Mapping):
        return max(last, node.entries[-1][0].end.line)
    return max(last, node.dashes[-1].line)
