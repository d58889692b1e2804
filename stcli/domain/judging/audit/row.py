"""Rows that are sorted as bytes, so that one is found without reading the others.

A memory of a long history has hundreds of thousands; whoever goes on from it asks for a few.
Knows bytes and bisection; does not know what the rows mean.
"""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

_FEW: Final = 64  # rows that are put in one by one; more of them are sorted in together


class Cells:
    """Rows of one width."""

    def __init__(self, content: bytes, width: int) -> None:
        self.content = content
        self._width = width

    def __len__(self) -> int:
        return len(self.content) // self._width

    def __getitem__(self, place: int) -> bytes:
        return self.content[place * self._width : (place + 1) * self._width]

    def __iter__(self) -> Iterator[bytes]:
        return map(self.__getitem__, range(len(self)))

    def find(self, start: bytes) -> bytes | None:
        """What follows in the row that begins so; rows are sorted, and beginnings are unique."""
        row = self[self._place(start)]
        return row[len(start) :] if row.startswith(start) else None

    def _place(self, row: bytes) -> int:
        return bisect_left(range(len(self)), row, key=self.__getitem__)

    def grown(self, rows: Iterable[bytes]) -> bytes:
        """The content with more rows in their places."""
        new = sorted(rows)
        if len(new) > _FEW:
            return b"".join(sorted([*self, *new]))
        grown = self
        for row in new:
            place = grown._place(row) * self._width
            grown = Cells(grown.content[:place] + row + grown.content[place:], self._width)
        return grown.content


class Lines:
    """Lines of two words, sorted: what stands beside a word is found by it."""

    def __init__(self, content: bytes) -> None:
        self.content = content

    @classmethod
    def of(cls, pairs: Iterable[tuple[str, str]]) -> Lines:
        """The lines of some pairs, each once."""
        return cls(b"".join(sorted({_line(*pair) for pair in pairs})))

    def beside(self, word: str) -> list[str]:
        """The second words of the lines that begin with a word."""
        start = _cell(word) + b"\t"
        return [_word(line[len(start) :]) for line in self._starting(start)]

    def words(self, start: str = "") -> Iterator[str]:
        """The first words that begin so, each once, in their order."""
        last = None
        for line in self._starting(_cell(start)):
            word = line.partition(b"\t")[0]
            if word != last:
                last = word
                yield _word(word)

    def changed(self, gone: Iterable[tuple[str, str]], come: Iterable[tuple[str, str]]) -> Lines:
        """The lines without some, with others."""
        content = self.content
        for line in {_line(*pair) for pair in gone}:
            place = _place(content, line)
            if content.startswith(line, place):
                content = content[:place] + content[place + len(line) :]
        for line in {_line(*pair) for pair in come}:
            place = _place(content, line)
            if not content.startswith(line, place):
                content = content[:place] + line + content[place:]
        return Lines(content)

    def _starting(self, start: bytes) -> Iterator[bytes]:
        content, place = self.content, _place(self.content, start)
        while place < len(content) and content.startswith(start, place):
            end = content.index(b"\n", place)
            yield content[place:end]
            place = end + 1


def _place(content: bytes, line: bytes) -> int:
    """Where the first line stands that is not before this one."""
    low, high = 0, len(content)
    while low < high:
        start = content.rfind(b"\n", 0, (low + high) // 2) + 1
        start = max(start, low)
        end = content.index(b"\n", start) + 1
        if content[start:end] < line:
            low = end
        else:
            high = start
    return low


def _line(one: str, other: str) -> bytes:
    return _cell(one) + b"\t" + _cell(other) + b"\n"


def _cell(word: str) -> bytes:
    """A word as it stands in a line; as JSON where it has what a line must not have."""
    return (word if word.isprintable() and word[:1] != '"' else json.dumps(word)).encode()


def _word(cell: bytes) -> str:
    return str(json.loads(cell)) if cell.startswith(b'"') else cell.decode()


def pairs_of(many: Mapping[str, Iterable[str]]) -> Iterator[tuple[str, str]]:
    """Every word with each that stands beside it."""
    return ((one, other) for one, others in many.items() for other in others)
