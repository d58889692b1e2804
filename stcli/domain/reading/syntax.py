"""Errors of grammar: which of our messages says what, and where the eye should look.

Knows the words of ruamel.yaml's complaints (but not ruamel.yaml itself).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Any, Final, NamedTuple

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

_COLON_CODE: Final = "yaml-syntax.colon"
_INDENTATION: Final = "yaml-syntax.indentation"
_DASH_CODE: Final = "yaml-syntax.dash"

_COLON: Final = re.compile(" *:")
_SPACES: Final = re.compile(" *")
_DASH: Final = re.compile(r"-[^\s-]")
_WIDE_SPACE: Final = re.compile(r"[^\S \n]")  # a space that is no space to YAML
_ESCAPE: Final = re.compile(
    r"\\(?:([abtvfre0NLP\t])|x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))", re.DOTALL
)


class Seen(NamedTuple):
    """What was read before an error: where scalars began, and the brackets that are open."""

    text: str
    begun: Sequence[Mark]
    opened: Sequence[Mark]

    def scalar_before(self, mark: Mark) -> Mark:
        """Where the last scalar before a place began."""
        return self.begun[max(bisect_left(self.begun, mark) - 1, 0)] if self.begun else mark

    def line(self, mark: Mark) -> str:
        return self.text[mark.offset - mark.column :].partition("\n")[0]

    def margin(self, mark: Mark) -> Mark:
        """Where the line of a place begins, behind its spaces."""
        return _along(mark, len(_SPACES.match(self.line(mark))[0]))  # type: ignore[index]


def problem_of(error: Any, seen: Seen) -> Problem:
    """ruamel.yaml's marked error as a problem with one of our codes and the best place."""
    code, at_context = _variant(str(error.problem), str(error.context))
    marks = [error.problem_mark, error.context_mark]
    mark = next((m for m in (marks[::-1] if at_context else marks) if m is not None), NOWHERE)
    code, mark = _closer(code, mark, seen)
    return Problem(code, mark.line + 1, mark.column + 1, {})


def _closer(code: str, mark: Mark, seen: Seen) -> tuple[str, Mark]:
    """The slip that people really made, where the grammar notices it only later."""
    begun = seen.scalar_before(mark)
    for line in {begun.line: begun, mark.line: mark}.values():
        margin = seen.margin(line)
        if _WIDE_SPACE.match(seen.text, margin.offset) and code in (_COLON_CODE, _INDENTATION):
            return "yaml-syntax.space", margin
    if code == _COLON_CODE and begun.line < mark.line:
        return _earlier(begun, mark, seen)
    if code == _INDENTATION:
        return _later(begun, mark, seen)
    if code == "yaml-syntax" and seen.opened and seen.opened[-1].line < mark.line:
        return "yaml-syntax.unclosed-bracket", seen.opened[-1]
    return code, mark


def _earlier(begun: Mark, mark: Mark, seen: Seen) -> tuple[str, Mark]:
    """A colon after a text that goes on over lines: one of those lines is not what was meant."""
    above, below = seen.margin(begun), seen.margin(mark)
    if _DASH.match(seen.text, above.offset):
        return _DASH_CODE, above
    if begun == above and above.column == below.column:
        return "yaml-syntax.no-colon", begun
    return _INDENTATION, below


def _later(begun: Mark, mark: Mark, seen: Seen) -> tuple[str, Mark]:
    """What can't stand here: a dash without its space, or the rest of what has ended."""
    if _DASH.match(seen.text, mark.offset):
        return _DASH_CODE, mark
    if mark.column == seen.margin(mark).column:
        return _INDENTATION, mark
    if seen.text[begun.offset] in "\"'" and begun.line < mark.line:
        return "yaml-syntax.unclosed-quote", begun
    return "yaml-syntax.rest", mark


def _along(mark: Mark, column: int) -> Mark:
    return Mark(mark.offset - mark.column + column, mark.line, column)


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
