"""The syntax of patterns: their text to a tree, and back in one form for every engine.

Knows how the safe subset is written; ``automaton`` knows which of it is unambiguous.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, NamedTuple, TypeAlias

Ranges: TypeAlias = tuple[tuple[int, int], ...]

NESTING: Final = 20  # groups inside groups

_SPECIAL: Final = frozenset("^$\\.*+?()[]{}|")
_ESCAPES: Final = {"t": "\t", "n": "\n", "r": "\r"}
_CLASSES: Final[dict[str, Ranges]] = {
    "d": ((48, 57),),
    "w": ((48, 57), (65, 90), (95, 95), (97, 122)),
    "s": ((9, 13), (32, 32)),
}
_DOT: Final[Ranges] = ((10, 10), (13, 13), (0x2028, 0x2029))
_BOUNDS: Final = re.compile(r"\{([0-9]{1,4})(,)?([0-9]{1,4})?\}")


class UnsafePatternError(Exception):
    """The pattern is outside the subset; the argument is the reason's code."""


class Chars(NamedTuple):
    """One character of a set of ranges, or outside of it."""

    ranges: Ranges
    negated: bool = False


class Sequence(NamedTuple):
    """Parts one after the other."""

    parts: tuple[Node, ...]


class Choice(NamedTuple):
    """One of several alternatives."""

    options: tuple[Node, ...]


class Repeat(NamedTuple):
    """A part again and again; ``most`` None: without end."""

    body: Node
    least: int
    most: int | None


Node: TypeAlias = Chars | Sequence | Choice | Repeat


def parse(text: str) -> Node:
    """The tree of a pattern without its outer anchors.

    Raises:
        UnsafePatternError: syntax, anchor or limit.
    """
    return _Parser(text).parse()


class _Parser:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.depth = 0

    def parse(self) -> Node:
        node = self._choice()
        if self.at < len(self.text):
            raise UnsafePatternError("syntax")
        return node

    def _peek(self) -> str:
        return self.text[self.at : self.at + 1]

    def _next(self) -> str:
        char = self._peek()
        if not char:
            raise UnsafePatternError("syntax")
        self.at += 1
        return char

    def _choice(self) -> Node:
        options = [self._sequence()]
        while self._peek() == "|":
            self.at += 1
            options.append(self._sequence())
        return options[0] if len(options) == 1 else Choice(tuple(options))

    def _sequence(self) -> Node:
        parts: list[Node] = []
        while (char := self._peek()) and char not in "|)":
            parts.append(self._repeat(self._atom()))
        if len(parts) == 1 and not isinstance(parts[0], Choice):
            return parts[0]
        return Sequence(tuple(parts))  # a group of alternatives alone is still a group

    def _repeat(self, body: Node) -> Node:
        char = self._peek()
        if not char or char not in "*+?{":
            return body
        least, most = self._bounds()
        after = self._peek()
        if after and after in "*+?{":
            raise UnsafePatternError("syntax")  # lazy, possessive, or a repeat of a repeat
        return Repeat(body, least, most)

    def _bounds(self) -> tuple[int, int | None]:
        char = self._peek()
        if char != "{":
            self.at += 1
            return {"*": (0, None), "+": (1, None), "?": (0, 1)}[char]
        found = _BOUNDS.match(self.text, self.at)
        if not found:
            raise UnsafePatternError("syntax")
        self.at = found.end()
        least = int(found[1])
        most = least if not found[2] else int(found[3]) if found[3] else None
        if (most is not None and most < max(least, 1)) or (found[3] and not found[2]):
            raise UnsafePatternError("syntax")
        return least, most

    def _atom(self) -> Node:
        char = self._next()
        if char == "(":
            return self._group()
        if char == "[":
            return self._class()
        if char == ".":
            return Chars(_DOT, negated=True)
        if char == "\\":
            return Chars(self._escape())
        if char in _SPECIAL:
            raise UnsafePatternError("anchor" if char in "^$" else "syntax")
        return Chars(_one(char))

    def _group(self) -> Node:
        self.depth += 1
        if self.depth > NESTING:
            raise UnsafePatternError("limit")
        if self._peek() == "?":
            if self.text[self.at : self.at + 2] != "?:":
                raise UnsafePatternError("syntax")
            self.at += 2
        node = self._choice()
        self._next()  # only a closing bracket ends the alternatives, or the end, where this raises
        self.depth -= 1
        return node

    def _escape(self) -> Ranges:
        char = self._next()
        if char in _CLASSES:
            return _CLASSES[char]
        if char in _ESCAPES:
            return _one(_ESCAPES[char])
        if char.isascii() and not char.isalnum() and char.isprintable():
            return _one(char)
        raise UnsafePatternError("syntax")

    def _class(self) -> Node:
        negated = self._peek() == "^"
        self.at += negated
        ranges: list[tuple[int, int]] = []
        while self._peek() != "]":
            ranges.extend(self._range())
        self.at += 1
        if not ranges:
            raise UnsafePatternError("syntax")
        return Chars(_merge(ranges), negated)

    def _range(self) -> Ranges:
        low = self._member()
        following = self.text[self.at + 1 : self.at + 2]
        if self._peek() != "-" or following in ("", "]"):
            return low
        self.at += 1
        high = self._member()
        if len(low) > 1 or len(high) > 1 or low[0][0] != low[0][1] or high[0][0] != high[0][1]:
            raise UnsafePatternError("syntax")
        if high[0][0] < low[0][0]:
            raise UnsafePatternError("syntax")
        return ((low[0][0], high[0][0]),)

    def _member(self) -> Ranges:
        char = self._next()
        if char == "\\":
            return self._escape()
        if char == "[":  # engines differ on a bracket inside a class
            raise UnsafePatternError("syntax")
        return _one(char)


def _one(char: str) -> Ranges:
    if "\ud800" <= char <= "\udfff":
        raise UnsafePatternError("syntax")
    return ((ord(char), ord(char)),)


def _merge(ranges: Iterable[tuple[int, int]]) -> Ranges:
    merged: list[tuple[int, int]] = []
    for low, high in sorted(ranges):
        if merged and low <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(high, merged[-1][1]))
        else:
            merged.append((low, high))
    return tuple(merged)


def write(node: Node) -> str:
    """The pattern as text that Python, Rust and JavaScript read alike."""
    match node:
        case Chars(ranges, negated):
            return _write_chars(ranges, negated)
        case Sequence(parts):
            return "".join(map(_write_part, parts))
        case Choice(options):
            return "|".join(map(write, options))
        case _:
            body = node.body
            atom = write(body) if isinstance(body, Chars) else f"(?:{write(body)})"
            return atom + _write_bounds(node.least, node.most)


def _write_part(node: Node) -> str:
    return f"(?:{write(node)})" if isinstance(node, (Choice, Sequence)) else write(node)


def _write_chars(ranges: Ranges, negated: bool) -> str:
    if not negated and len(ranges) == 1 and ranges[0][0] == ranges[0][1]:
        return _write_char(ranges[0][0])
    spans = (
        _write_char(low) if low == high else f"{_write_char(low)}-{_write_char(high)}"
        for low, high in ranges
    )
    return f"[{'^' if negated else ''}{''.join(spans)}]"


def _write_char(code: int) -> str:
    char = chr(code)
    return char if code > 0x7F or char.isalnum() else f"\\x{code:02x}"


def _write_bounds(least: int, most: int | None) -> str:
    short = {(0, None): "*", (1, None): "+", (0, 1): "?"}.get((least, most))
    if short:
        return short
    return f"{{{least}}}" if least == most else f"{{{least},{'' if most is None else most}}}"
