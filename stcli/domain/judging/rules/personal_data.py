"""The rule that people's data never enters the registry: git never forgets.

Looks at every string of every record, keys excepted. What counts as personal stands in
``personal_text``, which is asked about suspect texts only; void records are left alone, for
they can no longer be mended.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from stcli.domain.finding import Finding, Where
from stcli.domain.judging.rules.rule import error
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot

SHORTEST: Final = 6  # characters of anything personal: a@b.fi
SHORT: Final = 40  # ids, dates and names come again and again; long texts do not

# What phone numbers and identity codes begin with. The first character is a set, which the
# regular expression engine looks for quickly; most strings have nothing of the kind.
_SUSPECT: Final = re.compile(
    r"[+0-9](?:(?<=[+0])(?<![\w/][+0])(?<!\d[.:,\u2011\u2013-][+0])(?<!\w-[+0])\d"
    r"|(?<=[0-9])\d{5}[-+A-FU-Ya-fu-y]\d{3})"
)
_AT_IN_BRACKETS: Final = re.compile(r"[\[(]\s?[aä]t\s?[\])]", re.IGNORECASE)


def records_hold_no_personal_data(snapshot: Snapshot) -> Iterator[Finding]:
    """No personal e-mail address, phone number or identity code stands in a record."""
    clean: set[str] = set()
    for record in snapshot.records.values():
        if not _is_clean(record.data, clean) and not record.void:
            yield from _found_in(record)


def _found_in(record: Record) -> Iterator[Finding]:
    """The close look."""
    from stcli.domain.judging.rules.personal_text import personal_data

    for where, text in _strings(record.data, ()):
        for sort in personal_data(text):
            yield error(f"personal-data.{sort}", record, where)


def _is_clean(data: Any, clean: set[str]) -> bool:
    """The quick look, without places; short strings that were seen before are looked up."""
    left = [data]
    while left:
        value = left.pop()
        for item in value.values() if type(value) is dict else value:
            kind = type(item)
            if kind is str:
                if item not in clean:
                    if len(item) >= SHORTEST and is_suspect(item):
                        return False
                    if len(item) < SHORT:
                        clean.add(item)
            elif kind is dict or kind is list:
                left.append(item)
    return True


def is_suspect(text: str) -> bool:
    """Whether a closer look is worth it: cheap, and true of everything personal."""
    if "@" in text:
        return True
    # Plain searches first, which cost a tenth: a phone number has 0 or +, the month of an
    # identity code 0 or 1, and most texts have none of them.
    numbers = "0" in text or "1" in text or "+" in text
    if numbers and _SUSPECT.search(text) is not None:
        return True
    bracketed = "(" in text or "[" in text
    return bracketed and ("(0" in text or _AT_IN_BRACKETS.search(text) is not None)


def _strings(value: Any, where: Where) -> Iterator[tuple[Where, str]]:
    """All strings of the data with their places."""
    if isinstance(value, str):
        yield where, value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _strings(item, (*where, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _strings(item, (*where, index))
