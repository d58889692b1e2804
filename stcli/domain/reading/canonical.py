"""The canonical form of a record, written fast.

Knows how data look in canonical YAML: this is what the fast reader's answer is proved by, so
``emit`` is strict and raises ``Unwritable`` for anything that the profile would not read
back. Knows nothing of comments (``comment`` writes them) nor of texts that exist already.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final, TypeAlias

from stcli.domain.reading import scalar
from stcli.domain.reading.shape import (
    DEEPEST,
    LARGEST_INTEGER,
    LONGEST_KEY,
    MOST_NODES,
    Shape,
    ordered,
)

_TEXTS: dict[str, str] = {}  # short texts that came before -> as written
_REMEMBERED: Final = 20_000  # texts, then they are forgotten
_SHORT: Final = 80  # characters
_MOST_LAYOUTS: Final = 100
_MOST_PLANS: Final = 500  # of one layout
_DEEPEST_INDENT: Final = 2 * (DEEPEST - 1)
_FEWEST_CHARACTERS: Final = MOST_NODES  # a shorter document can't hold too many nodes


# What stands where in a map of certain keys: key, beginning of its line, layout of what is below.
Plan: TypeAlias = "tuple[tuple[str, str, _Layout], ...]"


class Unwritable(ValueError):
    """The data hold something that the profile does not admit."""


def emit(data: Any, shape: Shape | None, modeline: str) -> str:
    """Write data in canonical form; raises Unwritable for what would not be read back."""
    pieces = chunks(data, shape, modeline)
    return "\n".join(pieces if modeline else pieces[1:]) + "\n"


def chunks(data: Any, shape: Shape | None, modeline: str) -> list[str]:
    """The canonical form in pieces between which a comment may stand.

    A piece is one line, or a line and the text block that belongs to it. The first is the
    modeline, and empty when there is to be none.
    """
    if type(data) is not dict or not data:
        raise Unwritable("a record is a map")
    if not modeline.isprintable():
        raise Unwritable("a forbidden character")
    pieces = [modeline]
    _write_map(data, _layout_of(shape), pieces)
    return pieces


class _Layout:
    """How values of one shape are written at one depth.

    Remembers, for the keys that a map has, their order and how their lines begin: the maps of a
    registry have few sets of keys, and working this out anew would be most of the writing.
    """

    __slots__ = ("_items", "_plans", "_under", "indent", "lead", "shape")

    def __init__(self, shape: Shape | None, lead: str, indent: str) -> None:
        self.shape = shape
        self.lead = lead  # before the first line: the indent, or the dash of a list's item
        self.indent = indent
        self._plans: dict[tuple[Any, ...], Plan] = {}
        self._under: dict[str, _Layout] = {}
        self._items: dict[str, _Layout] = {}

    def plan(self, data: dict[Any, Any]) -> Plan:
        """The lines of a map in canonical order."""
        keys = tuple(data)
        return self._plans.get(keys) or self._planned(keys, data)

    def _planned(self, keys: tuple[Any, ...], data: dict[Any, Any]) -> Plan:
        lead, lines = self.lead, []
        for key in ordered(data, self.shape):
            lines.append((key, lead + _write_key(key), self._below(key)))
            lead = self.indent
        if len(self._plans) < _MOST_PLANS:
            self._plans[keys] = tuple(lines)
        return tuple(lines)

    def _below(self, key: str) -> _Layout:
        found = self._under.get(key)
        if found is None:
            deeper = self.indent + "  "
            found = _Layout(self.shape and self.shape.get(key), deeper, deeper)
            self._under[key] = found
        return found

    def item(self, lead: str) -> _Layout:
        """The layout of a map or list in a list whose dash stands after ``lead``."""
        found = self._items.get(lead)
        if found is None:
            found = _Layout(self.shape, lead + "- ", self.indent + "  ")
            self._items[lead] = found
        return found


_LAYOUTS: dict[int, _Layout] = {}  # by the identity of the shape, which each holds on to


def _layout_of(shape: Shape | None) -> _Layout:
    found = _LAYOUTS.get(id(shape))
    if found is None:
        if len(_LAYOUTS) >= _MOST_LAYOUTS:
            _LAYOUTS.clear()
        found = _LAYOUTS[id(shape)] = _Layout(shape, "", "")
    return found


def _write_map(data: dict[Any, Any], layout: _Layout, out: list[str]) -> None:
    indent = layout.indent
    if len(indent) >= _DEEPEST_INDENT:
        _refuse_deeper(data.values())
    for key, start, below in layout.plan(data):
        value = data[key]
        kind = type(value)
        if kind is str:
            out.append(f"{start} {_TEXTS.get(value) or _write_text(value, indent)}")
        elif kind is dict and value:
            out.append(start)
            _write_map(value, below, out)
        elif kind is list and value:
            out.append(start)
            _write_list(value, below, out)
        else:
            out.append(f"{start} {_write_atom(value)}")


def _write_list(data: list[Any], layout: _Layout, out: list[str]) -> None:
    lead, indent = layout.lead, layout.indent
    if len(indent) >= _DEEPEST_INDENT:
        _refuse_deeper(data)
    for value in data:
        kind = type(value)
        if kind is str:
            out.append(f"{lead}- {_TEXTS.get(value) or _write_text(value, indent)}")
        elif kind is dict and value:
            _write_map(value, layout.item(lead), out)
        elif kind is list and value:
            _write_list(value, layout.item(lead), out)
        else:
            out.append(f"{lead}- {_write_atom(value)}")
        lead = indent


def _refuse_deeper(values: Iterable[Any]) -> None:
    if any(isinstance(value, dict | list) for value in values):
        raise Unwritable("too deep")


def _write_key(key: Any) -> str:
    if type(key) is not str or key == "<<" or len(key) > LONGEST_KEY:
        raise Unwritable("a key is a short text")
    if scalar.has_forbidden(key):
        raise Unwritable("a forbidden character")
    return scalar.line(key) + ":"


def _write_text(text: str, indent: str) -> str:
    if scalar.has_forbidden(text):
        raise Unwritable("a forbidden character")
    if "\n" in text:
        return scalar.block(text, indent) or scalar.quote(text)
    written = scalar.line(text)
    if len(text) <= _SHORT:
        if len(_TEXTS) >= _REMEMBERED:
            _TEXTS.clear()
        _TEXTS[text] = written
    return written


def _write_atom(value: Any) -> str:
    if value is None:
        return "null"
    if value is True or value is False:
        return "true" if value else "false"
    if type(value) is int and abs(value) <= LARGEST_INTEGER:
        return scalar.number(value)
    if type(value) is float and value - value == 0.0:  # neither infinite nor not a number
        return scalar.number(value)
    if type(value) is list or type(value) is dict:  # an empty one: others never come here
        return "[]" if type(value) is list else "{}"
    raise Unwritable(type(value).__name__)


def too_many_nodes(data: Any, length: int) -> bool:
    """Whether data whose canonical form has ``length`` characters break the limit."""
    return length > _FEWEST_CHARACTERS and _count(data) > MOST_NODES


def _count(data: Any) -> int:
    if isinstance(data, dict):
        return 1 + len(data) + sum(map(_count, data.values()))
    if isinstance(data, list):
        return 1 + sum(map(_count, data))
    return 1
