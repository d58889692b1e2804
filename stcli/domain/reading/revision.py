"""A revision: a version of a file, read from another version of the same file.

A history holds many versions of every file, and one differs from the next in a field or two.
In canonical form a map is its fields' lines one after another, so a field whose lines stand in
both versions says the same in both, and only the other fields are parsed. The proof is the
same as for whole files, field by field: what can't be proved is left to ``document.read``.
Knows canonical texts; knows no schemas and no histories.
"""

from __future__ import annotations

import re
from typing import Any, Final, NamedTuple

from stcli.domain.reading import canonical, profile, proof, yaml_fast
from stcli.domain.reading.shape import Shape, ordered

# A line that begins with neither a space nor its own end begins the next field.
_FIELD: Final = re.compile(r"\n(?=[^ \n])")


class Version(NamedTuple):
    """A version that was read, and is in canonical form."""

    content: bytes
    data: dict[str, Any]


def read(content: bytes, known: Version, shape: Shape | None) -> dict[str, Any] | None:
    """The data of a version in canonical form, like those of ``document.read``.

    Fields that stand in both versions are the very same objects. None where the version is
    not plainly canonical: that says nothing about it.
    """
    text = profile.clean_text(content)
    if text is None:
        return None
    modeline, *fields = _FIELD.split(text.removesuffix("\n"))
    if not text.endswith("\n"):
        return None
    before, *earlier = _FIELD.split(known.content.decode().removesuffix("\n"))
    if modeline != before or len(earlier) != len(known.data):  # comments stand between fields
        return None
    said = dict(zip(earlier, known.data.items(), strict=True))
    data: dict[str, Any] = {}
    for field in fields:
        found = said.get(field) or _parse(field, shape)
        if found is None or found[0] in data:
            return None
        data[found[0]] = found[1]
    if list(data) != ordered(data, shape) or canonical.too_many_nodes(data, len(text)):
        return None
    return data


def _parse(lines: str, shape: Shape | None) -> tuple[str, Any] | None:
    """The one field that some lines hold, if they are its canonical form."""
    text = lines + "\n"
    data = yaml_fast.load(text)
    if type(data) is not dict or len(data) != 1:
        return None
    try:
        pieces = canonical.chunks(data, shape, "")
    except canonical.Unwritable:
        return None
    return next(iter(data.items())) if proof.proves(pieces, text) else None
