"""The second opinion on a text that was read slowly: yaml_rs, and the shield before it.

The only importer of yaml_rs. Knows what may be given to it (nothing that could overflow its
stack or its memory); does not judge its answer: that is ``document``'s, which compares.
"""

from __future__ import annotations

import re
from typing import Any, Final, NamedTuple

import yaml_rs

_PLACE: Final = re.compile(r"line (\d+), column (\d+)")
_ANCHOR: Final = re.compile(r"(?<!\w)&\S")
# Entries inside entries on one line; with them out, depth needs indentation.
_NESTED_ENTRIES: Final = re.compile(r"[-?:] +[-?:] ")
_HINTS_OF_NESTING: Final = ("- - ", "-  ", "? ", " : ", "\n: ", ": - ")
_DEEP_INDENT: Final = " " * 72
_MANY_BRACKETS: Final = 500
# Two characters can nest one level, and one level takes less than a kilobyte of stack: so
# short a text stays within the smallest stack of a main thread, whatever it holds.
_HARMLESS: Final = 2000


class Rejected(NamedTuple):
    """yaml_rs can't read the text; the place, from 1, where it stopped."""

    line: int
    column: int


def second(text: str) -> Any:
    """What yaml_rs takes a text for: data, Rejected, or None when it must not be asked.

    It recurses on nested entries without a limit and multiplies aliases without one.
    """
    if _is_risky(text):
        return None
    try:
        return yaml_rs.loads(text, parse_datetime=False)
    except BaseException as error:  # a panic of its Rust is no Exception
        if isinstance(error, KeyboardInterrupt | SystemExit | GeneratorExit):
            raise
        found = _PLACE.search(str(error))
        return Rejected(int(found[1]), int(found[2])) if found else Rejected(1, 1)


def _is_risky(text: str) -> bool:
    # Plain searches first: a regular expression over every text costs as much as its parsing.
    if "&" in text and _ANCHOR.search(text):
        return True
    if len(text) <= _HARMLESS:
        return False
    if "\t" in text or _DEEP_INDENT in text or text.count("[") + text.count("{") > _MANY_BRACKETS:
        return True
    hints = any(hint in text for hint in _HINTS_OF_NESTING)
    return hints and _NESTED_ENTRIES.search(text) is not None
