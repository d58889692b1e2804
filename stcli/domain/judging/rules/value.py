"""Values as the rules expect them, whatever the schemas of the tree allow.

Schemas are part of a tree, and a pull request may bring others than ours. What does not have
the form that a rule is about is passed over here: the shape is the schema's business. Knows
plain data (a map is a dict: asking for an abstract mapping costs much more, and rules ask
often); does not know kinds or records.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any


def word(data: Mapping[str, Any], name: str) -> str | None:
    """The string in a field, or None."""
    value = data.get(name)
    return value if isinstance(value, str) else None


def words(data: Mapping[str, Any], name: str) -> Iterator[tuple[int, str]]:
    """The strings of a list, with their indexes."""
    value = data.get(name)
    if isinstance(value, list):
        for index, item in enumerate(value):
            if isinstance(item, str):
                yield index, item


def maps(data: Mapping[str, Any], name: str) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """The maps of a list, with their indexes."""
    value = data.get(name)
    if isinstance(value, list):
        for index, item in enumerate(value):
            if isinstance(item, dict):
                yield index, item


def is_empty(value: Any) -> bool:
    """Whether nothing is said there: missing, or an empty text, list or map."""
    return value is None or value in ("", [], {})


def is_current(entry: Mapping[str, Any]) -> bool:
    """Whether an entry with ``from`` and ``to`` goes on: it has no end."""
    return is_empty(entry.get("to"))


def holds(entry: Mapping[str, Any], date: str) -> bool:
    """Whether the date lies in ``from`` ≤ date < ``to``; a missing end is always satisfied."""
    begins, ends = word(entry, "from"), word(entry, "to")
    return (begins is None or begins <= date) and (ends is None or date < ends)
