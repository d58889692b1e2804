"""Errors of grammar: which of our messages says what, and where the eye should look.

Knows the words of ruamel.yaml's complaints (but not ruamel.yaml itself).
"""

from __future__ import annotations

import re
from typing import Any, Final

from stcli.domain.reading.node import NOWHERE, Mark
from stcli.domain.reading.scalar import FORBIDDEN
from stcli.domain.reading.shape import Problem

# Part of the complaint -> our code, and whether the beginning of the construct (a quote that
# is never closed) shows the error better than the place where it was noticed.
_VARIANTS: Final[tuple[tuple[str, str, bool], ...]] = (
    ("could not find expected ':'", "yaml-syntax.no-colon", True),
    ("mapping values are not allowed", "yaml-syntax.colon", False),
    ("unexpected ':'", "yaml-syntax.colon", False),
    ("unexpected end of stream", "yaml-syntax.unclosed-quote", True),
    ("unexpected document separator", "yaml-syntax.unclosed-quote", True),
    ("escape", "yaml-syntax.escape", False),
    ("hexdecimal", "yaml-syntax.escape", False),
    ("cannot start any token", "yaml-syntax.start-character", False),
    ("sequence entries are not allowed", "yaml-syntax.list-item", False),
    ("expected ',' or", "yaml-syntax.unclosed-bracket", True),
    ("more indented follow up line", "yaml-syntax.indentation", False),
    ("expected <block end>", "yaml-syntax.indentation", False),
    ("indentation indicator", "yaml-syntax.block-header", False),
    ("indentation indicators", "yaml-syntax.block-header", False),
    ("a comment needs a space", "yaml-syntax.comment", False),
)

_COLON: Final = re.compile(" *:")
_ESCAPE: Final = re.compile(
    r"\\(?:([abtvfre0NLP\t])|x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))", re.DOTALL
)


def problem_of(error: Any) -> Problem:
    """ruamel.yaml's marked error as a problem with one of our codes and the best place."""
    code, at_context = _variant(str(error.problem), str(error.context))
    marks = [error.problem_mark, error.context_mark]
    mark = next((m for m in (marks[::-1] if at_context else marks) if m is not None), NOWHERE)
    return Problem(code, mark.line + 1, mark.column + 1, {})


def _variant(problem: str, context: str) -> tuple[str, bool]:
    for part, code, at_context in _VARIANTS:
        if part in problem:
            return code, at_context
    if context.startswith("while scanning a block scalar"):
        return "yaml-syntax.block-header", False
    return "yaml-syntax", False


def place_of_escape(source: str, start: Mark) -> Mark:
    """Where a quoted source first writes a forbidden character as an escape."""
    escapes = filter(_is_forbidden, _ESCAPE.finditer(source))
    before = source[: next((escape.start() for escape in escapes), 0)]
    lines = before.count("\n")
    column = len(before) - before.rfind("\n") - 1 if lines else start.column + len(before)
    return Mark(start.offset + len(before), start.line + lines, column)


def _is_forbidden(escape: re.Match[str]) -> bool:
    code = escape[2] or escape[3] or escape[4]
    return bool(escape[1] or (code and FORBIDDEN.match(chr(int(code, 16)))))


def behind_colon(text: str, end: Mark) -> Mark:
    """Where the value would stand that a key, which ends here, does not have."""
    found = _COLON.match(text, end.offset)
    if not found:
        return end
    return Mark(found.end(), end.line, end.column + found.end() - end.offset)


def end_of_block(text: str, start: Mark, end: Mark) -> Mark:
    """The end of a block scalar's own lines: the blank ones after it belong to nobody.

    With ``|+`` they do belong to it.
    """
    if end.column == 0 and end.line > start.line:
        end = Mark(end.offset - 1, end.line - 1, 0)
    header = text[start.offset : start.offset + 3]
    if "+" not in header.split("\n")[0]:
        source = text[start.offset : end.offset].rstrip(" \n")
        lines = source.count("\n")
        column = len(source) - source.rfind("\n") - 1 if lines else start.column + len(source)
        return Mark(start.offset + len(source), start.line + lines, column)
    return end
