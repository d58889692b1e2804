"""The canonical form of a record, written fast.

Knows how data look in canonical YAML: this is what the fast reader's answer is proved by, so
``emit`` is strict and raises ``Unwritable`` for anything that the profile would not read
back. Knows nothing of comments (``comment`` writes them) nor of texts that exist already.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from stcli.domain.reading import scalar
from stcli.domain.reading.shape import (
    DEEPEST,
    LARGEST_INTEGER,
    LONGEST_KEY,
    MOST_NODES,
    Shape,
    ordered,
)

_KEYS: dict[str, str] = {}  # key -> the key as written, with its colon
_TEXTS: dict[str, str] = {}  # short texts that came before -> as written
_REMEMBERED: Final = 20_000  # entries of each, then they are forgotten
_SHORT: Final = 80  # characters
_DEEPEST_INDENT: Final = 2 * (DEEPEST - 1)
_FEWEST_CHARACTERS: Final = MOST_NODES  # a shorter document can't hold too many nodes


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
    pieces = [modeline]
    _write_map(data, shape, "", "", pieces)
    return pieces


def _write_map(
    data: dict[Any, Any], shape: Shape | None, lead: str, indent: str, out: list[str]
) -> None:
    # ``lead`` stands before the first key: the indent, or the dash of a list's item.
    if len(indent) >= _DEEPEST_INDENT:
        _refuse_deeper(data.values())
    for key in ordered(data, shape):
        value = data[key]
        name = _KEYS.get(key) or _write_key(key)
        kind = type(value)
        if kind is str:
            text = _TEXTS.get(value) or _write_text(value, indent)
            out.append(f"{lead}{name} {text}")
        elif kind is dict and value:
            out.append(lead + name)
            deeper = indent + "  "
            _write_map(value, shape and shape.get(key), deeper, deeper, out)
        elif kind is list and value:
            out.append(lead + name)
            deeper = indent + "  "
            _write_list(value, shape and shape.get(key), deeper, deeper, out)
        else:
            out.append(f"{lead}{name} {_write_atom(value)}")
        lead = indent


def _write_list(
    data: list[Any], shape: Shape | None, lead: str, indent: str, out: list[str]
) -> None:
    if len(indent) >= _DEEPEST_INDENT:
        _refuse_deeper(data)
    for value in data:
        kind = type(value)
        if kind is str:
            text = _TEXTS.get(value) or _write_text(value, indent)
            out.append(f"{lead}- {text}")
        elif kind is dict and value:
            _write_map(value, shape, lead + "- ", indent + "  ", out)
        elif kind is list and value:
            _write_list(value, shape, lead + "- ", indent + "  ", out)
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
    return _remember(_KEYS, key, scalar.line(key) + ":")


def _write_text(text: str, indent: str) -> str:
    if scalar.has_forbidden(text):
        raise Unwritable("a forbidden character")
    if "\n" in text:
        return scalar.block(text, indent) or scalar.quote(text)
    written = scalar.line(text)
    return _remember(_TEXTS, text, written) if len(text) <= _SHORT else written


def _remember(memory: dict[str, str], text: str, written: str) -> str:
    if len(memory) >= _REMEMBERED:
        memory.clear()
    memory[text] = written
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
