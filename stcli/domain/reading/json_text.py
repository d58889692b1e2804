"""JSON text: a schema file's bytes to data, strictly, and places in it to lines and columns.

Knows JSON; knows nothing of schemas. Stricter than JSON itself: UTF-8 without a byte order
mark, no duplicate keys, no numbers beyond the finite, bounded size and depth.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from stcli.domain.finding import Where

LARGEST: Final = 1 << 20  # bytes
DEEPEST: Final = 64  # maps and lists inside one another

# Compiled by their first use: a folder of sound schemas needs neither.
_LEXEME: Final = r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+'
_SURROGATE: Final = r"\\u[dD][89a-fA-F]"


class BrokenTextError(Exception):
    """The bytes are no JSON that is accepted: message code, parameters and place."""

    def __init__(self, code: str, line: int = 1, column: int = 1, **params: Any) -> None:
        super().__init__(code)
        self.code = code
        self.line = line
        self.column = column
        self.params = params


def parse(content: bytes) -> Any:
    """The data of a JSON file.

    Raises:
        BrokenTextError: with what is wrong and where.
    """
    text = _decode(content)
    import json

    try:
        data = json.loads(
            text, object_pairs_hook=_unique, parse_constant=_refuse, parse_float=_finite
        )
        _check_depth(data)
        if "\\u" in text and re.search(
            _SURROGATE, text
        ):  # a lone half of a pair can't be written out again
            json.dumps(data, ensure_ascii=False).encode()
    except json.JSONDecodeError as error:
        raise BrokenTextError("syntax", error.lineno, error.colno) from None
    except _DuplicateKeyError as error:
        line, column = _line_and_column(text, _second_key(text))
        raise BrokenTextError("duplicate-key", line, column, name=error.args[0]) from None
    except RecursionError:
        raise BrokenTextError("limit", limit=DEEPEST) from None
    except UnicodeEncodeError:
        raise BrokenTextError("encoding") from None
    except ValueError:  # NaN, infinities, integers of thousands of digits
        raise BrokenTextError("number") from None
    return data


def locate(content: bytes, where: Where, at: str = "value") -> tuple[int, int]:
    """Line and column, from 1, of a place in readable JSON, else of its nearest ancestor."""
    text = content.decode("utf-8", "replace")
    best, depth = 0, (-1, False)
    for path, kind, offset in _places(text):
        if path == where[: len(path)]:
            rank = (len(path), kind == at)
            if rank > depth:
                best, depth = offset, rank
    return _line_and_column(text, best)


def _decode(content: bytes) -> str:
    if len(content) > LARGEST:
        raise BrokenTextError("size", limit=LARGEST)
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise BrokenTextError("encoding", line) from None
    if text.startswith("\ufeff"):
        raise BrokenTextError("encoding")
    return text


class _DuplicateKeyError(Exception):
    pass


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    data = dict(pairs)
    if len(data) != len(pairs):
        seen: set[str] = set()
        raise _DuplicateKeyError(next(k for k, _ in pairs if k in seen or seen.add(k)))  # type: ignore[func-returns-value]
    return data


def _refuse(name: str) -> Any:
    raise ValueError(name)


def _finite(digits: str) -> float:
    number = float(digits)
    if number in (float("inf"), float("-inf")):
        raise ValueError(digits)
    return number


def _check_depth(data: Any) -> None:
    level = [data]
    for _ in range(DEEPEST):
        level = [x for node in level for x in _inside(node)]
        if not level:
            return
    raise RecursionError


def _inside(node: Any) -> Iterator[Any]:
    children = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    return (child for child in children if isinstance(child, (dict, list)))


def _places(text: str) -> Iterator[tuple[Where, str, int]]:
    """Every key and every value of well-formed JSON: its path, which of the two, its offset."""
    import json

    stack: list[str | int | None] = []  # a list's index, a map's key; None: a key comes next
    for token in re.finditer(_LEXEME, text):
        word, offset = token.group(), token.start()
        if word in "]}":
            stack.pop()
        elif word == ",":
            top = stack[-1]
            stack[-1] = top + 1 if isinstance(top, int) else None
        elif stack and stack[-1] is None and word.startswith('"'):
            stack[-1] = json.loads(word)
            yield _path(stack), "key", offset
        elif word != ":":
            yield _path(stack), "value", offset
            if word in "[{":
                stack.append(0 if word == "[" else None)


def _path(stack: list[str | int | None]) -> Where:
    return tuple(part for part in stack if part is not None)


def _second_key(text: str) -> int:
    # JSON's inner maps close first, so the reader stops at another twin than this does when
    # a file has several; either is worth pointing at.
    seen: set[tuple[Where, int]] = set()
    opened: dict[int, int] = {}

    def is_twin(path: Where, kind: str, offset: int) -> bool:
        if kind == "value":
            opened[len(path) + 1] = offset
            return False
        key = path, opened.get(len(path), 0)
        known = key in seen
        seen.add(key)
        return known

    return next((at for path, kind, at in _places(text) if is_twin(path, kind, at)), 0)


def _line_and_column(text: str, offset: int) -> tuple[int, int]:
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)
