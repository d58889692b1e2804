"""Patterns: the safe subset of regular expressions that a schema may use.

Knows literals, classes, groups, alternatives and repeats, anchored at the outside only; knows
no lookaround, no backreference, no lazy or possessive repeat. A pattern must be unambiguous:
at no point may two ways of reading the same next character lie open. Then a backtracking
engine never looks for another way, takes time proportional to the text, and gives the same
answer as any other engine. Accepted patterns are written out anew, with ASCII classes spelt
out, so that no engine's dialect matters.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from stcli.domain.reading.automaton import places
from stcli.domain.reading.pattern_syntax import (
    Choice,
    Node,
    Repeat,
    Sequence,
    UnsafePatternError,
    parse,
    write,
)

__all__ = ["UnsafePatternError", "compiled", "normalise"]

LONGEST: Final = 500  # characters of a pattern
SEARCHED: Final = 50  # places of a pattern that is tried at every character of the text


@lru_cache(maxsize=1024)
def normalise(pattern: str) -> str:
    """The pattern in the one form that every engine reads alike.

    ``$`` in the result stands only at its end and means the very end of the text.

    Raises:
        UnsafePatternError: syntax, anchor, ambiguous, unanchored or limit.
    """
    if len(pattern) > LONGEST:
        raise UnsafePatternError("limit")
    start = pattern.startswith("^")
    end = pattern.endswith("$") and not _escaped(pattern, len(pattern) - 1)
    node = parse(pattern[start : len(pattern) - end])
    if (start or end) and isinstance(node, Choice):
        raise UnsafePatternError("anchor")  # ^a|b$ nearly always means ^(a|b)$
    size = places(node)
    if not start and (_unbounded(node) or size > SEARCHED):
        raise UnsafePatternError("unanchored")
    return "^" * start + write(node) + "$" * end


@lru_cache(maxsize=1024)
def compiled(normal: str) -> re.Pattern[str]:
    """A normal form for Python, where a bare ``$`` would let a line end follow."""
    return re.compile(normal[:-1] + r"\Z" if normal.endswith("$") else normal)


def _escaped(text: str, index: int) -> bool:
    before = text[:index]
    return (len(before) - len(before.rstrip("\\"))) % 2 == 1


def _unbounded(node: Node) -> bool:
    match node:
        case Repeat(body, _, most):
            return most is None or _unbounded(body)
        case Sequence(nodes) | Choice(nodes):
            return any(map(_unbounded, nodes))
        case _:
            return False
