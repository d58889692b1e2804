"""Lines: two changes of one text, where they do not touch each other.

Only a proposal: that the lines go together does not make the data do so, and who asks reads
the result. But where it holds, the comments and the spacing of both sides stay. Knows lines.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from stcli.domain.changing.merging.value import Values

_LONGEST: Final = 2_000  # lines; aligning longer texts could cost more than it tells


class _Hunk(NamedTuple):
    """The lines [first, last) of the base and what stands there instead."""

    first: int
    last: int
    lines: tuple[str, ...]


def join(texts: Values[str]) -> str | None:
    """The base with the changes of both sides; None where these touch each other."""
    base, *sides = (text.split("\n") for text in texts)
    if max(map(len, (base, *sides))) > _LONGEST:
        return None
    hunks = sorted({hunk for side in sides for hunk in _hunks(base, side)})
    if any(after.first <= before.last for before, after in pairwise(hunks)):
        return None
    lines, done = [], 0
    for first, last, new in hunks:
        lines += [*base[done:first], *new]
        done = last
    return "\n".join(lines + base[done:])


def _hunks(base: list[str], side: list[str]) -> Iterator[_Hunk]:
    from difflib import SequenceMatcher

    for tag, i, j, k, l in SequenceMatcher(None, base, side, autojunk=False).get_opcodes():  # noqa: E741
        if tag != "equal":
            yield _Hunk(i, j, tuple(side[k:l]))
