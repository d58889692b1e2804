"""Excerpts: the part of a text around what was found in it, which is marked by brackets.

The marks are characters, so that they are seen and read without colours too. Knows texts and
places in them; does not know why they were found.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

AROUND: Final = 80  # characters before the first place and after it
_WORD: Final = re.compile(r"\S+")
_CUT: Final = "…"

Word = tuple[str, bool]


def excerpt(text: str, spans: Sequence[tuple[int, int]], *, around: int = AROUND) -> list[Word]:
    """The words around the first place, each with whether it belongs to a place.

    ``spans`` are the places, in their order: from which character to before which.
    """
    spans = list(_together(text, spans))
    start, end = _window(text, spans[0], around)
    found: list[Word] = [(_CUT, False)] if text[:start].strip() else []
    for match in _WORD.finditer(text, start, end):
        inside = [(a, b) for a, b in spans if a < match.end() and match.start() < b]
        found.append((_marked(match, inside), bool(inside)))
    return [*found, (_CUT, False)] if text[end:].strip() else found


def _together(text: str, spans: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The places, those that only spaces part from each other as one."""
    start, end = spans[0]
    for a, b in spans[1:]:
        if text[end:a].strip():
            yield start, end
            start = a
        end = max(end, b)
    yield start, end


def joined(words: Sequence[Word]) -> str:
    """The excerpt as one line."""
    return " ".join(word for word, _ in words)


def _window(text: str, first: tuple[int, int], around: int) -> tuple[int, int]:
    """From where to where, words whole; a word longer than all that is cut."""
    start, end = max(first[0] - around, 0), min(first[1] + around, len(text))
    if start and not text[start - 1].isspace():
        gap = re.search(r"\s", text[start : first[0]])
        start += gap.end() if gap else 0
    if end < len(text) and not text[end].isspace():
        gap = re.search(r"\s\S*\Z", text[first[1] : end])
        end = first[1] + gap.start() if gap else end
    return start, end


def _marked(match: re.Match[str], spans: Sequence[tuple[int, int]]) -> str:
    """A word with brackets where a place begins or ends in it."""
    word, offset = match[0], match.start()
    for a, b in reversed(spans):
        if offset < b <= match.end():
            word = f"{word[: b - offset]}]{word[b - offset :]}"
        if offset <= a < match.end():
            word = f"{word[: a - offset]}[{word[a - offset :]}"
    return word
