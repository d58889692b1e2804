"""Records: what merging must mind beyond their fields.

Whole records clash where both sides touch a decision, or where one comes or goes; a history
carries along what follows from it; who leads a measure is one with its partners; and what one
side brings to its end, the other may only add to. Knows kinds; knows no files.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from stcli.domain.changing.merging.field import HISTORY, Form, blend_map, code_of
from stcli.domain.changing.merging.value import ABSENT, Blend, Clash, Values, settled, torn
from stcli.domain.judging.change import Marks
from stcli.domain.judging.frozen import DECISION
from stcli.domain.model.kind import Kind
from stcli.domain.model.path import EACH, Pattern
from stcli.domain.reading.shape import same

# Fields that are one atom together. While they are merged they stand under the first one's name.
TOGETHER: Final = ("lead", "partners")


def form_of(kind: Kind) -> Form:
    """What a kind says of its records that merging must know."""
    return Form(Marks(kind.grows, kind.keys), frozenset((*kind.texts, (TOGETHER[0],))))


def blend_record(values: Values[Any], kind: Kind) -> Blend:
    """The data of one record, merged. A record that is not there is ``ABSENT``."""
    done = settled(values)
    if done is not None:
        return done
    if ABSENT in values or kind.name == DECISION:
        return torn(DECISION if ABSENT not in values else code_of(values), values)
    found = blend_map(Values(*map(_packed, values)), form_of(kind), ())
    found = found._replace(value=_unpacked(found.value))
    return _ended(values, _told(values, found, kind), kind)


def _packed(data: Mapping[str, Any]) -> dict[str, Any]:
    parts = {name: data[name] for name in TOGETHER if name in data}
    rest = {name: value for name, value in data.items() if name not in TOGETHER}
    return rest | {TOGETHER[0]: parts} if parts else rest


def _unpacked(data: Mapping[str, Any]) -> dict[str, Any]:
    rest = {name: value for name, value in data.items() if name != TOGETHER[0]}
    parts: dict[str, Any] = data.get(TOGETHER[0], {})
    return rest | parts


def _told(values: Values[Any], found: Blend, kind: Kind) -> Blend:
    """Where histories clash, what follows from the history is ours', and no clash of its own."""
    if kind.lifecycle is None or (HISTORY,) not in {clash.where for clash in found.clashes}:
        return found
    follows = ("status", *kind.lifecycle.tracked)
    data = {name: value for name, value in found.value.items() if name not in follows}
    data |= {name: values.ours[name] for name in follows if name in values.ours}
    return Blend(data, tuple(c for c in found.clashes if c.where[0] not in follows))


def _ended(values: Values[Any], found: Blend, kind: Kind) -> Blend:
    """Where one side brings the record to its end, the other's changes clash with that."""
    clashes = [
        Clash("freezes", (name,), values.at(name))
        for name in dict.fromkeys((*values.ours, *values.theirs))
        if _is_late(values, name, kind) and not _is_told(found, name, kind)
    ]
    names = {clash.where[0] for clash in clashes}
    data = {name: value for name, value in found.value.items() if name not in names}
    data |= {name: values.ours[name] for name in values.ours if name in names}
    return Blend(data, (*found.clashes, *clashes)) if clashes else found


def _is_late(values: Values[Any], name: str, kind: Kind) -> bool:
    """Whether a field was changed, beyond its lists that grow, beside the record's end."""
    at = Values(*(_bare(value, kind, (name,)) for value in values.at(name)))
    ends = [_is_end(values.base, side, kind) for side in (values.theirs, values.ours)]
    changed = [not same(at.base, side) for side in (at.ours, at.theirs)]
    late = any(end and change for end, change in zip(ends, changed, strict=True))
    return late and not same(at.ours, at.theirs)


def _is_end(base: Mapping[str, Any], side: Mapping[str, Any], kind: Kind) -> bool:
    frozen = tuple(kind.frozen)  # a status may be anything, as long as nobody has judged it
    return side.get("status") in frozen and base.get("status") not in frozen


def _is_told(found: Blend, name: str, kind: Kind) -> bool:
    """Whether a clash says it already, be it of the field or of the history it follows from."""
    told = {clash.where[0] for clash in found.clashes}
    tracked = kind.lifecycle.tracked if kind.lifecycle else ()
    return name in told or (HISTORY in told and name in ("status", *tracked))


def _bare(value: Any, kind: Kind, pattern: Pattern) -> Any:
    """A value without the lists in it that only grow."""
    if pattern in kind.grows:
        return ABSENT
    if isinstance(value, dict):
        return dict(_bare_fields(value, kind, pattern))
    if isinstance(value, list):
        return [_bare(item, kind, (*pattern, EACH)) for item in value]
    return value


def _bare_fields(
    value: Mapping[str, Any], kind: Kind, pattern: Pattern
) -> Iterator[tuple[str, Any]]:
    for name, below in value.items():
        bare = _bare(below, kind, (*pattern, name))
        if bare is not ABSENT:
            yield name, bare
