"""A revision: a version of a file, read from another version of the same file.

A history holds many versions of every file, and one differs from the next in a field or two.
In canonical form a map is its fields' lines one after another, and a list its items' lines. So
a field or an item whose lines stand in both versions says the same in both, and only the
others are read, by the fast reader, piece by piece: what it refuses is left to
``document.read``. Knows canonical texts; knows no schemas and no histories.
"""

from __future__ import annotations

import re
from typing import Any, Final, NamedTuple

from stcli.domain.reading import profile, yaml_fast
from stcli.domain.reading.shape import Shape, has_too_many_nodes, ordered

# A line that begins with neither a space nor its own end begins the next field.
_FIELD: Final = re.compile(r"\n(?=[^ \n])")
_ITEM: Final = re.compile(r"\n(?=  - )")

Field = tuple[str, Any]


class Version(NamedTuple):
    """A version that was read, and is in canonical form."""

    text: str
    data: dict[str, Any]


def read(content: bytes, known: Version, shape: Shape | None) -> Version | None:
    """A version in canonical form, with the data that ``document.read`` would give.

    What stands in both versions are the very same objects. None where the version is not
    plainly canonical: that says nothing about it.
    """
    text = profile.text_of(content)
    if text is None:
        return None
    lines, earlier = _fields(text), _fields(known.text)
    if lines[0] != earlier[0] or len(earlier) != len(known.data) + 1 or text[-1:] != "\n":
        return None  # another modeline, or comments between the fields
    data = _data(lines[1:], dict(zip(earlier[1:], known.data.items(), strict=True)), shape)
    if data is None or list(data) != ordered(data, shape):
        return None
    return None if has_too_many_nodes(data, len(text)) else Version(text, data)


def _fields(text: str) -> list[str]:
    """The modeline, then the lines of each field."""
    return _FIELD.split(text.removesuffix("\n"))


def _data(fields: list[str], known: dict[str, Field], shape: Shape | None) -> dict[str, Any] | None:
    data: dict[str, Any] = {}
    for lines in fields:
        found = known.get(lines) or _grown(lines, known, shape) or _parse(lines, shape)
        if found is None or found[0] in data:
            return None
        data[found[0]] = found[1]
    return data


def _grown(lines: str, known: dict[str, Field], shape: Shape | None) -> Field | None:
    """A list that has some of its items from the other version; None where it is none."""
    head, *items = _ITEM.split(lines)
    start = head + "\n"
    earlier = next((other for other in known if other.startswith(start)), None)
    if not items or earlier is None or "#" in lines or "#" in earlier:
        return None  # a comment belongs to what stands around it
    key, value = known[earlier]
    before = _ITEM.split(earlier)[1:]
    if type(value) is not list or len(before) != len(value):
        return None
    said = dict(zip(before, value, strict=True))
    fresh = [item for item in items if item not in said]
    if fresh:
        found = _parse("\n".join((head, *fresh)), shape)
        if found is None or type(found[1]) is not list or len(found[1]) != len(fresh):
            return None
        said.update(zip(fresh, found[1], strict=True))
    return key, [said[item] for item in items]


def _parse(lines: str, shape: Shape | None) -> Field | None:
    """The one field that some lines hold, if they are its canonical form."""
    data = yaml_fast.read(lines + "\n", shape, "")
    return next(iter(data.items())) if data is not None and len(data) == 1 else None
