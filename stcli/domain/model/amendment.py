"""Amendments: what a change of a kind's schema, or of the signers, alters, as deeds.

Names fields, states and steps that came, went or changed; whether that loosens the law is not
judged here. Knows kinds and the lines of a file of signers; knows no records.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from stcli.domain.model.deed import Deed
from stcli.domain.model.kind import Kind, Lifecycle
from stcli.domain.model.lineage import Renames
from stcli.domain.model.path import EACH, Pattern

KIND_ADDED: Final = "kind.added"
KIND_REMOVED: Final = "kind.removed"
FIELD_ADDED: Final = "field.added"
FIELD_REMOVED: Final = "field.removed"
FIELD_RENAMED: Final = "field.renamed"
FIELD_CHANGED: Final = "field.changed"
STATE_ADDED: Final = "state.added"
STATE_REMOVED: Final = "state.removed"
STATE_CHANGED: Final = "state.changed"
STEP_ADDED: Final = "step.added"
STEP_REMOVED: Final = "step.removed"
STEP_CHANGED: Final = "step.changed"
MARKS: Final = "marks"
OTHER: Final = "other"
SIGNER_ADDED: Final = "signer.added"
SIGNER_REMOVED: Final = "signer.removed"
SIGNER_CHANGED: Final = "signer.changed"

_TOLD: Final = {
    "state": (STATE_ADDED, STATE_REMOVED, STATE_CHANGED),
    "step": (STEP_ADDED, STEP_REMOVED, STEP_CHANGED),
    "signer": (SIGNER_ADDED, SIGNER_REMOVED, SIGNER_CHANGED),
}


def amendments(old: Kind | None, new: Kind | None, moves: Renames) -> Iterator[Deed]:
    """How the schema of a kind has changed; ``moves`` are the fields that it renamed."""
    if old is None or new is None:
        yield Deed(KIND_ADDED if new is not None else KIND_REMOVED, ())
        return
    found = [
        *_fields(old, new, moves),
        *_lifecycles(old.lifecycle, new.lifecycle),
        *_marks(old, new),
    ]
    if not found and old.schema != new.schema:
        found.append(Deed(OTHER, ()))
    yield from found


def _fields(old: Kind, new: Kind, moves: Renames) -> Iterator[Deed]:
    was, is_ = frozenset(old.fields), frozenset(new.fields)
    later = {after: before for before, after in moves.items()}
    for pattern in new.fields:
        if pattern in later:
            yield Deed(FIELD_RENAMED, pattern, later[pattern], pattern)
        elif pattern not in was:
            if not _is_below(pattern, was ^ is_, later):
                yield Deed(FIELD_ADDED, pattern)
        elif _differ(old, new, pattern):
            yield Deed(FIELD_CHANGED, pattern)
    for pattern in old.fields:
        if pattern not in is_ and pattern not in moves and not _is_below(pattern, was ^ is_, moves):
            yield Deed(FIELD_REMOVED, pattern)


def _is_below(pattern: Pattern, told: frozenset[Pattern], moves: Renames) -> bool:
    """Whether a field belongs to another that is told itself."""
    return any(pattern[:end] in told or pattern[:end] in moves for end in range(1, len(pattern)))


def _differ(old: Kind, new: Kind, pattern: Pattern) -> bool:
    """Whether a field's own declaration changed: what stands below it is told there."""
    return _own(old, pattern) != _own(new, pattern)


def _own(kind: Kind, pattern: Pattern) -> tuple[Any, ...]:
    required = kind.property_at(_holder(pattern)).get("required") or ()
    node = kind.property_at(pattern)
    items = kind.property_at((*pattern, EACH)) if "items" in node else {}
    return pattern[-1] in required, _without_below(node), _without_below(items)


def _holder(pattern: Pattern) -> Pattern:
    return pattern[:-1]


def _without_below(node: Mapping[str, Any]) -> dict[str, Any]:
    below = ("properties", "items", "required", "$ref")
    return {key: value for key, value in node.items() if key not in below}


def _lifecycles(old: Lifecycle | None, new: Lifecycle | None) -> Iterator[Deed]:
    for sort, name in (("state", "states"), ("step", "actions")):
        was = getattr(old, name) if old is not None else {}
        is_ = getattr(new, name) if new is not None else {}
        yield from _named(sort, was, is_)
    for sort in ("initial", "derived"):
        before, after = getattr(old, sort, None), getattr(new, sort, None)
        if old is not None and new is not None and before != after:
            yield Deed(MARKS, (sort,), before, after)


def _named(sort: str, was: Mapping[str, Any], is_: Mapping[str, Any]) -> Iterator[Deed]:
    """What came, went or changed among named things."""
    added, removed, changed = _TOLD[sort]
    for name in dict.fromkeys((*is_, *was)):
        if name not in was:
            yield Deed(added, (name,))
        elif name not in is_:
            yield Deed(removed, (name,))
        elif was[name] != is_[name]:
            yield Deed(changed, (name,))


def _marks(old: Kind, new: Kind) -> Iterator[Deed]:
    """What else the block of a kind declares of its fields."""
    for name in ("folder", "title", "columns", "references", "grows", "keys"):
        before, after = getattr(old, name), getattr(new, name)
        if before != after:
            yield Deed(MARKS, (name,))


def signers(before: bytes, after: bytes) -> Iterator[Deed]:
    """Whose keys came, went or changed: one line is one key of one person or machine."""
    yield from _named("signer", _keys(before), _keys(after))


def _keys(content: bytes) -> dict[str, list[str]]:
    """The keys by whom they belong to."""
    found: dict[str, list[str]] = {}
    for line in content.decode("utf-8", "backslashreplace").splitlines():
        name, _, key = line.strip().partition(" ")
        if name and not name.startswith("#"):
            found.setdefault(name, []).append(key.strip())
    return found
