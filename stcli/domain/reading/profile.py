"""The profile's checks on bytes and characters, before anything is YAML.

Knows encodings, forbidden characters and conflict markers; knows nothing of grammar.
"""

from __future__ import annotations

import re
from typing import Final

from stcli.domain.finding import ERROR, Finding
from stcli.domain.reading.scalar import FORBIDDEN, has_forbidden
from stcli.domain.reading.shape import LARGEST_TEXT, Problem

_BOM: Final = "\ufeff"
_UTF_16: Final = (b"\xff\xfe", b"\xfe\xff")
_CONFLICT: Final = re.compile(r"^(?:(?:<{7}|>{7}|\|{7})(?: .*)?|={7})$", re.MULTILINE)
# Control characters but line feed, and what forbidden characters outside of ASCII begin with.
WARY: Final = bytes((
    *range(0x0A), *range(0x0B, 0x20), 0x7F, 0xC2, *range(0xD8, 0xDD), *range(0xE0, 0xE3), 0xED,
    *range(0xEF, 0xF5),
))  # fmt: skip
_MOST_SHOWN: Final = 20  # of one sort in one file
_MENDABLE: Final = frozenset({"yaml-encoding.bom", "yaml-encoding.crlf"})


def text_of(content: bytes) -> str | None:
    """The text of a file that is small enough, UTF-8, and free of forbidden characters."""
    if len(content) > LARGEST_TEXT:
        return None
    try:
        text = content.decode()
    except UnicodeDecodeError:
        return None
    # Most files have no byte that a forbidden character could have; bytes are searched fastest.
    clean = len(content.translate(None, WARY)) == len(content)
    return text if clean or not has_forbidden(text) else None


def mend(content: bytes) -> bytes:
    """Take away a byte order mark and carriage returns before line feeds."""
    return content.removeprefix(_BOM.encode()).replace(b"\r\n", b"\n")


def inspect(content: bytes) -> tuple[str | None, list[Problem]]:
    """The text to parse and what is wrong with the bytes and characters.

    The text is None when parsing would be pointless; a byte order mark and carriage returns
    are problems, but don't hide the others.
    """
    if len(content) > LARGEST_TEXT:
        return None, [Problem("yaml-limit.size", 1, 1, {"limit": LARGEST_TEXT >> 10})]
    if content.startswith(_UTF_16) or b"\0" in content[:4]:
        return None, [Problem("yaml-encoding.utf-16", 1, 1, {})]
    try:
        text = content.decode()
    except UnicodeDecodeError as error:
        line, column = place(content[: error.start].decode(), error.start)
        return None, [
            Problem("yaml-encoding", line, column, {"byte": f"{content[error.start]:02X}"})
        ]
    problems = _mendable(text)
    text = mend(content).decode()
    refused = [*_characters(text), *_conflicts(text)]
    return (None if refused else text), problems + refused


def place(text: str, index: int) -> tuple[int, int]:
    """Line and column, from 1, of a character of a text."""
    before = text[:index]
    return before.count("\n") + 1, len(before) - before.rfind("\n")


def _mendable(text: str) -> list[Problem]:
    problems = []
    if text.startswith(_BOM):
        problems.append(Problem("yaml-encoding.bom", 1, 1, {}))
    if (first := text.find("\r\n")) >= 0:
        problems.append(Problem("yaml-encoding.crlf", *place(text, first), {}))
    return problems


def _characters(text: str) -> list[Problem]:
    if text.replace("\n", "").isprintable():
        return []
    problems = []
    for found in FORBIDDEN.finditer(text):
        character = found[0]
        code = "yaml-character.tab" if character == "\t" else "yaml-character"
        name = {"character": f"U+{ord(character):04X}"}
        problems.append(Problem(code, *place(text, found.start()), name))
        if len(problems) == _MOST_SHOWN:
            break
    return problems


def _conflicts(text: str) -> list[Problem]:
    problems = []
    for found in _CONFLICT.finditer(text):
        marker = {"marker": found[0][:7]}
        problems.append(Problem("yaml-conflict-marker", *place(text, found.start()), marker))
        if len(problems) == _MOST_SHOWN:
            break
    return problems


def finding(problem: Problem, path: str) -> Finding:
    """A problem as a finding of the file at ``path``; its rule is its code's first part."""
    return Finding(
        rule=problem.code.partition(".")[0],
        severity=ERROR,
        path=path,
        code=problem.code,
        params=problem.params,
        line=problem.line,
        column=problem.column,
        fix=problem.code in _MENDABLE,
    )
