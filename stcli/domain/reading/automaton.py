"""The automaton of a pattern: is there ever more than one way to go on?

Knows pattern trees; knows nothing of texts. It is Glushkov's: one place for each character
set that the pattern names, and after each place those that may come next.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import Final, TypeAlias

from stcli.domain.reading.pattern_syntax import (
    Chars,
    Choice,
    Node,
    Ranges,
    Repeat,
    Sequence,
    UnsafePatternError,
)

POSITIONS: Final = 600  # places in a pattern once its repeats are written out

_LAST: Final = 0x10FFFF

# What a part of a pattern can begin with and end with, and whether it can be nothing at all.
Part: TypeAlias = tuple[list[int], list[int], bool]


def places(node: Node) -> int:
    """How many places the pattern has.

    Raises:
        UnsafePatternError: ambiguous, or limit.
    """
    automaton = _Automaton()
    automaton.check(node)
    return len(automaton.sets)


class _Automaton:
    """Which character sets may come next, at the start and after each place of the pattern."""

    def __init__(self) -> None:
        self.sets: list[Ranges] = []
        self.follow: list[list[int]] = []

    def check(self, node: Node) -> None:
        first, _, _ = self.build(node)
        for places in [first, *self.follow]:
            if self._overlap(places):
                raise UnsafePatternError("ambiguous")

    def build(self, node: Node) -> Part:
        """The places it can begin and end with, and whether it can be nothing at all."""
        match node:
            case Chars(ranges, negated):
                return self._place(_outside(ranges) if negated else ranges)
            case Sequence(parts):
                return self._sequence(parts)
            case Choice(options):
                built = [self.build(option) for option in options]
                return (
                    [place for first, _, _ in built for place in first],
                    [place for _, last, _ in built for place in last],
                    any(empty for _, _, empty in built),
                )
            case _:
                return self._repeat(node)

    def _place(self, ranges: Ranges) -> Part:
        self.sets.append(ranges)
        self.follow.append([])
        if len(self.sets) > POSITIONS:
            raise UnsafePatternError("limit")
        return [len(self.sets) - 1], [len(self.sets) - 1], False

    def _sequence(self, parts: Iterable[Node]) -> Part:
        first: list[int] = []
        last: list[int] = []
        empty = True
        for part in parts:
            begins, ends, nothing = self.build(part)
            self._connect(last, begins)
            first += begins if empty else []
            last = last + ends if nothing else ends
            empty = empty and nothing
        return first, last, empty

    def _repeat(self, node: Repeat) -> Part:
        body, least, most = node.body, node.least, node.most
        if most is None:
            if least > 1:
                return self._sequence([*[body] * (least - 1), Repeat(body, 1, None)])
            first, last, empty = self.build(body)
            self._connect(last, first)
            if empty:
                raise UnsafePatternError("ambiguous")
            return first, last, least == 0
        if most == 1:
            first, last, empty = self.build(body)
            if empty and least == 0:
                raise UnsafePatternError("ambiguous")
            return first, last, least == 0 or empty
        if most > POSITIONS:
            raise UnsafePatternError("limit")
        return self._copies(body, least, most)

    def _copies(self, body: Node, least: int, most: int) -> Part:
        # x{2,4} is xx(x(x)?)?: an optional copy is entered only through the one before it.
        first: list[int] = []
        ends: list[int] = []
        last: list[int] = []
        for index in range(most):
            begins, stops, empty = self.build(body)
            if empty:
                raise UnsafePatternError("ambiguous")
            self._connect(last, begins)
            first = first or begins
            last = stops
            ends += stops if index + 1 >= least else []
        return first, ends, least == 0

    def _connect(self, last: Iterable[int], first: Iterable[int]) -> None:
        following = list(first)
        for place in last:
            self.follow[place] += following
            if len(self.follow[place]) > POSITIONS:
                raise UnsafePatternError("limit")

    def _overlap(self, places: list[int]) -> bool:
        if len(places) < 2:
            return False
        ranges = sorted(span for place in places for span in self.sets[place])
        return any(low <= high for (_, high), (low, _) in pairwise(ranges))


def _outside(ranges: Ranges) -> Ranges:
    edges = [-1, *(edge for span in ranges for edge in span), _LAST + 1]
    pairs = zip(edges[::2], edges[1::2], strict=True)
    return tuple((low + 1, high - 1) for low, high in pairs if low + 1 <= high - 1)
