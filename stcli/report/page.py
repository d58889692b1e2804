"""A page for people: headings, paragraphs and labelled values, laid out to a width.

Knows how wide texts are on a screen and how to wrap them; colours only help, nothing is said
by them alone. Every text passes ``visible`` here. Does not know what it is laying out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from stcli.report.formats.grid import wrapped
from stcli.report.text import Screen, cells, paint, visible

WIDEST: Final = 100  # longer lines are hard to read
NARROWEST: Final = 30
LABEL_ROOM: Final = 26  # cells that labels beside values may take
STACKED_BELOW: Final = 72  # narrower pages have labels above values


class Page:
    """Lines, gathered from top to bottom."""

    def __init__(self, screen: Screen) -> None:
        self.screen = screen
        self.width = max(min(screen.width, WIDEST), NARROWEST)
        self.lines: list[str] = []

    @property
    def text(self) -> str:
        """The whole page, with a final newline."""
        return "\n".join(self.lines) + "\n"

    def title(self, text: str, aside: str = "") -> None:
        """What the page is about, and something short at the right where there is room."""
        gap = self.width - cells(visible(text)) - cells(visible(aside))
        if aside and gap >= 2:
            shown = paint(text, "strong", self.screen) + " " * gap
            self.lines.append(shown + paint(aside, "faint", self.screen))
            return
        self.say(text, style="strong")
        if aside:
            self.say(aside, style="faint")

    def heading(self, text: str) -> None:
        """The heading of a section, after an empty line."""
        self.gap()
        self.say(text, style="strong")

    def gap(self) -> None:
        """One empty line, unless there is one or the page is empty."""
        if self.lines and self.lines[-1]:
            self.lines.append("")

    def say(self, text: str, indent: int = 0, hang: int = 0, style: str | None = None) -> None:
        """A paragraph; lines after its first are indented by ``hang`` more."""
        for number, line in enumerate(self._wrapped(text, indent, hang)):
            shown = paint(line, style, self.screen) if style else line
            self.lines.append(" " * (indent + (hang if number else 0)) + shown)

    def code(self, text: str, indent: int = 2) -> None:
        """Lines of a notation of their own, as they are."""
        self.lines.extend(" " * indent + visible(line) for line in text.split("\n"))

    def _wrapped(self, text: str, indent: int, hang: int) -> Iterator[str]:
        """Lines broken between words only: an address that is cut can't be copied."""
        room = max(self.width - indent - hang, 12)
        for paragraph in text.split("\n"):
            line = ""
            for word in visible(paragraph).split(" "):
                joined = f"{line} {word}" if line else word
                if line and cells(joined) > room:
                    yield line
                    joined = word
                line = joined
            yield line

    def fields(
        self, fields: Sequence[tuple[str, Sequence[str]]], indent: int = 2, *, beside: bool = False
    ) -> None:
        """Labels with their values: side by side where the page is wide enough, or always."""
        if self.width < STACKED_BELOW and not beside:
            for label, values in fields:
                self.say(label, indent, style="faint")
                self._values(values, indent + 2)
            return
        longest = max((cells(visible(label)) for label, _ in fields), default=0)
        column = indent + min(longest, LABEL_ROOM) + 2
        for label, values in fields:
            self._beside(label, values, indent, column)

    def _beside(self, label: str, values: Iterable[str], indent: int, column: int) -> None:
        start = len(self.lines)
        self._values(values, column)
        labels = wrapped(visible(label), column - indent - 2)
        while len(self.lines) - start < len(labels):
            self.lines.append(" " * column)
        for number, piece in enumerate(labels, start):
            padding = " " * (column - indent - cells(piece))
            shown = " " * indent + paint(piece, "faint", self.screen) + padding
            self.lines[number] = (shown + self.lines[number][column:]).rstrip()

    def _values(self, values: Iterable[str], indent: int) -> None:
        """A value that begins with spaces stands below the one before it."""
        for value in values:
            text = value.lstrip(" ")
            self.say(text, indent + len(value) - len(text), 2)
