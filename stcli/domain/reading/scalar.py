"""One scalar, read and written: what a plain text means, and which texts need quotes.

Knows the core schema of YAML 1.2 and what readers of YAML 1.1 would take for something
else than a text; knows nothing of maps, lists and lines.
"""

from __future__ import annotations

import math
import re
from typing import Any, Final

from stcli.domain.reading.shape import LARGEST_INTEGER

_WORDS: Final[dict[str, bool | None]] = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True,
    "false": False, "False": False, "FALSE": False,
}  # fmt: skip

_NUMBER: Final = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_DECIMAL: Final = re.compile(r"-?(?:0|[1-9][0-9]*)\.[0-9]+")

# What some reader of YAML 1.1 or 1.2 takes for a number and JSON would not.
_LOOSE_NUMBER: Final = re.compile(
    r"""[-+]?(?: 0b[01_]+ | 0x[0-9a-f_]+ | 0o[0-7_]+ | \.inf
          | (?: [0-9][0-9_]*(?:\.[0-9_]*)? | \.[0-9][0-9_]* ) (?:e[-+]?[0-9]+)? )
        | \.nan""",
    re.IGNORECASE | re.VERBOSE | re.ASCII,
)

# Beyond that, what a text must not look like when it stands without quotes: numbers to the
# base of sixty, thousands with commas, several dots, dates and times.
_LOOSE_TEXT: Final = re.compile(
    r"""[-+]?[.,]*[0-9_][0-9_,.]*(?:e[-+]?[0-9]+)?
        | [-+]?[0-9][0-9_]*(?::[0-9]{1,2})+(?:\.[0-9_]*)?
        | [0-9]{4}-[0-9]{1,2}(?:-[0-9]{1,2}(?:(?:t|[ ]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}.*)?)?""",
    re.IGNORECASE | re.VERBOSE | re.ASCII,
)

_NOT_TEXT: Final = frozenset(
    ["y", "n", "yes", "no", "on", "off", "true", "false", "null", "~", "=", "<<"]
)
_START: Final = frozenset("?:,[]{}#&*!|>'\"%@`")
_CONFLICT: Final = ("<<<<<<<", "=======", ">>>>>>>", "|||||||")

# Controls, format characters (zero width, bidi), separators of lines, half characters and
# what is no character at all. Line feed is no part of a line and so not in the list.
FORBIDDEN: Final = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e"
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb\ufffe\uffff"
    "\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e007f]"
)
_ESCAPED: Final = '["\\\\\n]|' + FORBIDDEN.pattern  # compiled by whoever needs it first
_SHORT: Final = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


class NotANumber(ValueError):
    """A plain text that readers disagree about; ``code`` says in which way."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def resolve(text: str) -> Any:
    """The value of a plain scalar; raises NotANumber for what the profile refuses."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in "+-.0123456789":
        return text
    found = _NUMBER.fullmatch(text)
    if not found:
        if _LOOSE_NUMBER.fullmatch(text):
            raise NotANumber("yaml-number")
        return text
    if found[1] or found[2]:
        return _finite(float(text))
    if len(text) > 17 or abs(int(text)) > LARGEST_INTEGER:
        raise NotANumber("yaml-number.range")
    return int(text)


def _finite(number: float) -> float:
    if math.isinf(number):
        raise NotANumber("yaml-number.range")
    return number


def is_decimal(text: str) -> bool:
    """Whether a number's own spelling may stay: decimals, whose zeros may carry meaning."""
    return _DECIMAL.fullmatch(text) is not None


def has_forbidden(text: str) -> bool:
    """Whether a text holds a character that no record may hold, written or escaped."""
    joined = text.replace("\n", "")
    return not joined.isprintable() and FORBIDDEN.search(joined) is not None


def _looks_like_something_else(text: str) -> bool:
    if text[0] == "-" and (len(text) == 1 or text[1] in " -"):
        return True
    return (
        text.startswith("...")
        or _LOOSE_NUMBER.fullmatch(text) is not None
        or _LOOSE_TEXT.fullmatch(text) is not None
    )


def quote(text: str) -> str:
    """A text between double quotes, on one line, with escapes only where they are needed."""
    return f'"{re.sub(_ESCAPED, _escape, text)}"'


def _escape(found: re.Match[str]) -> str:
    character = found[0]
    if character in _SHORT:
        return _SHORT[character]
    code = ord(character)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def written(text: str) -> str:
    """A text of one line that holds nothing forbidden, as it is written: plain or quoted.

    It is plain where every reader still sees the text.
    """
    if not (
        ": " in text or not text or text[0] in _START or text[-1] == ":" or " #" in text
        or text.strip() != text or text.startswith(_CONFLICT)
        or (len(text) <= 5 and text.lower() in _NOT_TEXT)
        or (text[0] in "+-.0123456789" and _looks_like_something_else(text))
    ):  # fmt: skip
        return text
    return quote(text) if '"' in text or "\\" in text else f'"{text}"'


def line(text: str) -> str:
    """Any text as it is written on one line."""
    return quote(text) if "\n" in text or has_forbidden(text) else written(text)


def lines(text: str, indent: str) -> str:
    """Any text as it is written under ``indent``: one of several lines as a block if it can be."""
    if "\n" in text and not has_forbidden(text):
        return block(text, indent) or quote(text)
    return line(text)


def number(value: int | float) -> str:
    """A number as every reader understands it: an exponent always follows a point."""
    text = repr(value)
    if "e" in text and "." not in text:
        text = text.replace("e", ".0e")
    return {"inf": ".inf", "-inf": "-.inf", "nan": ".nan"}.get(text, text)


def block(text: str, indent: str) -> str | None:
    """A text of several lines as a literal block under ``indent``; None: it needs quotes.

    Lines of nothing but spaces are invisible and readers differ about them, so a text that
    has one is quoted; so is a text of nothing but line breaks.
    """
    body = text.rstrip("\n")
    lines = body.split("\n")
    if not body or any(line and line.isspace() for line in lines):
        return None
    ends = len(text) - len(body)
    header = "|2" if body[0] in " \n" else "|"
    header += "-" if not ends else "+" if ends > 1 else ""
    pad = indent + "  "
    content = "\n".join([pad + line if line else "" for line in lines])
    return f"{header}\n{content}" + "\n" * max(0, ends - 1)
