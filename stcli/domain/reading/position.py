"""Positions: on which line and column of a file a value, a key or an item stands.

Knows nodes and paths; knows nothing of rules.
"""

from __future__ import annotations

from typing import Literal

from stcli.domain.finding import Where
from stcli.domain.reading.node import Document, Entity, Mapping, Mark, last_line

Place = tuple[int, int, int]  # line, column, last line; from 1
_START: Place = (1, 1, 1)


class Positions:
    """Where the parts of one file stand."""

    def __init__(self, document: Document | None) -> None:
        self._entities: dict[Where, Entity] = {}
        self._first = _START
        if document is None or document.problems or document.root is None:
            return
        root = document.root
        self._entities = {entity.where: entity for entity in document.entities()}
        if isinstance(root, Mapping) and root.entries:
            self._first = _place(root.entries[0][0].start, root.entries[0][0].end.line)

    def locate(self, where: Where, at: Literal["value", "key"] = "value") -> Place:
        """Line, column and last line of a place, from 1.

        What does not exist is missing from the map or list above it: then that one's key or
        item is the place, and for the record itself its first key.
        """
        if where and where in self._entities:
            entity = self._entities[where]
            return _key_place(entity) if at == "key" else _value_place(entity)
        while where := where[:-1]:
            if where in self._entities:
                return _key_place(self._entities[where])
        return self._first


def _place(start: Mark, last: int) -> Place:
    return start.line + 1, start.column + 1, max(start.line, last) + 1


def _value_place(entity: Entity) -> Place:
    return _place(entity.value.start, last_line(entity.value))


def _key_place(entity: Entity) -> Place:
    if entity.key is None:
        return _value_place(entity)
    return _place(entity.key.start, entity.key.end.line)
