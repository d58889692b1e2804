"""A paper: headings, paragraphs and lists, as a page for the screen or as Markdown.

What is written is structure alone (headings in order, real lists, links with words), so that
a document made of it is accessible; no meaning is carried by colour or by position. Knows the
two notations; does not know what the paper is about. Data can't become markup.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from stcli.report.page import Page
from stcli.report.text import visible

# What CommonMark or its common extensions would read as markup inside a line.
_MARKS: Final = re.compile(r"([\\`*_\[\]<>&~])")
# What they would read so at the beginning of a line only.
_BEGINNING: Final = re.compile(r"(#|[-+=](?=\s|[-+=]|$)|[0-9]+(?=[.)](\s|$)))")
_ADDRESS: Final = re.compile(r"https?://[^\s<>]+\Z")
# What services make of a comment besides markup: people who are called by their name, requests
# that are named by a number, addresses that become links, formulas.
_CALLS: Final = re.compile(
    r"(?<=@)(?=\S)|(?<=[#!$])(?=[\w`])|(?<=GH)(?=-\d)|(?<=:)(?=//)|(?<=www)(?=\.)"
)
_NOTHING: Final = "&#8203;"  # a space without any width
BULLET: Final = "- "


class Line(NamedTuple):
    """An item of a list: words, perhaps the address they lead to, and items below it."""

    text: str
    address: str | None = None
    below: tuple[Line, ...] = ()


class Section(NamedTuple):
    """A heading, paragraphs under it, a list."""

    heading: str
    paragraphs: tuple[str, ...] = ()
    lines: tuple[Line, ...] = ()


class Paper(NamedTuple):
    """A title, what is said first, and sections."""

    title: str
    opening: tuple[str, ...] = ()
    sections: tuple[Section, ...] = ()


def draw(page: Page, paper: Paper) -> None:
    """The paper on a page for the screen."""
    page.title(paper.title)
    for text in paper.opening:
        page.say(text)
    for section in paper.sections:
        page.heading(section.heading)
        for text in section.paragraphs:
            page.say(text, 2)
        _draw_lines(page, section.lines, 2)


def _draw_lines(page: Page, lines: tuple[Line, ...], indent: int) -> None:
    for line in lines:
        shown = f"{line.text}: {line.address}" if line.address else line.text
        page.say(BULLET + shown, indent, len(BULLET))
        _draw_lines(page, line.below, indent + len(BULLET))


def markdown(paper: Paper) -> str:
    """The paper as CommonMark."""
    blocks = [f"# {_inline(paper.title)}", *map(_block, paper.opening)]
    for section in paper.sections:
        blocks.append(f"## {_inline(section.heading)}")
        blocks.extend(map(_block, section.paragraphs))
        if section.lines:
            blocks.append("\n".join(_list(section.lines, "")))
    return "\n\n".join(blocks) + "\n"


def posted(paper: Paper) -> str:
    """The paper as a comment on a service: it calls nobody and links nowhere."""
    return _CALLS.sub(_NOTHING, markdown(paper))


def _list(lines: tuple[Line, ...], indent: str) -> Iterator[str]:
    for line in lines:
        yield f"{indent}{BULLET}{_linked(line)}"
        yield from _list(line.below, indent + " " * len(BULLET))


def _linked(line: Line) -> str:
    text = _block(line.text)
    if line.address is None:
        return text
    if not _ADDRESS.match(line.address):
        return f"{text}: {_inline(line.address)}"
    return f"[{text}](<{visible(line.address)}>)"


def _block(text: str) -> str:
    """Words as one paragraph: nothing in them begins a list, a heading or a rule."""
    shown = _inline(text)
    match = _BEGINNING.match(shown)
    if match is None:
        return shown
    at = match.end() if shown[0].isdigit() else 0
    return f"{shown[:at]}\\{shown[at:]}"


def _inline(text: str) -> str:
    return _MARKS.sub(r"\\\1", visible(" ".join(text.split())))
