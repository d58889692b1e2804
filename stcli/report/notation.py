"""JSON as text: valid, lossless, and harmless on a screen or in a CI log.

Knows JSON's escapes; does not know what is written in it.
"""

from __future__ import annotations

import re
from typing import Any

from stcli.report.text import replaced


def json_text(value: Any, /, *, indent: int | None = 2) -> str:
    r"""The value as JSON on one line, or indented; no final newline.

    Characters that a terminal would obey are written as ``\uNNNN``, and ``##[`` so that a
    CI log does not take it for a command. Numbers that JSON does not have become null.
    """
    import json

    def written(plain: Any) -> str:
        return json.dumps(plain, ensure_ascii=False, indent=indent, allow_nan=False, default=str)

    try:
        text = written(value)
    except ValueError:
        text = written(_finite(value))
    return _harmless(text)


def _finite(value: Any) -> Any:
    if isinstance(value, float):
        return value if value - value == 0 else None
    if isinstance(value, dict):
        return {key: _finite(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_finite(item) for item in value]
    return value


def _harmless(text: str) -> str:
    if "##" in text:
        text = re.sub(r"#(?=#[A-Za-z]*\[)", r"\\u0023", text)
    return replaced(text, _unit, keep="\n")


def _unit(character: str) -> str:
    """The character as JSON escapes, a pair of them beyond the basic plane."""
    number = ord(character)
    if number < 0x10000:
        return f"\\u{number:04x}"
    number -= 0x10000
    return f"\\u{0xD800 + (number >> 10):04x}\\u{0xDC00 + (number & 0x3FF):04x}"
