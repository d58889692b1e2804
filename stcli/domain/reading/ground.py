"""The ground: the types of the fields that laws and rules read.

A landing of the past is read by the schemas of its own time, and is judged by today's program.
What the program's schemas say today must not count there: a field that gets another type in
them would make every older landing unsound. So this table says, apart from any schema, on what
the laws stand, and on nothing else. It only ever widens: where a field shall have another type,
that type is put beside the old one, and the code reads both (`{"type": ["string", "array"]}`).
What has no place here may have been of any type at any time.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

Schema = Mapping[str, Any]

_WORD: Final[Schema] = {"type": "string"}
_DATE: Final[Schema] = {"type": "string", "format": "date"}
_PERIOD_DATE: Final[Schema] = {"type": "string", "format": "period-date"}
_WORDS: Final[Schema] = {"type": "array", "items": _WORD}
_TEXT: Final[Schema] = {"type": "object", "patternProperties": {"": _WORD}}


def _map(**fields: Schema) -> Schema:
    return {"type": "object", "properties": fields}


def _maps(**fields: Schema) -> Schema:
    return {"type": "array", "items": _map(**fields)}


_TIME: Final[Mapping[str, Schema]] = {"from": _DATE, "to": _DATE}
_PERIOD: Final = _map(start=_PERIOD_DATE, end=_PERIOD_DATE)
_PARTICIPANTS: Final = _maps(organisation=_WORD, role=_WORD, **_TIME)
_DATED: Final = _map(date=_DATE)


def _record(**fields: Schema) -> Schema:
    """What is read of every record, and of those of one kind."""
    history = _maps(date=_DATE, instead=_WORD, sets=_DATED)
    return _map(id=_WORD, status=_WORD, origin=_WORD, history=history, **fields)


# Schema file → what is read there, as a schema in which every reference is expanded.
GROUND: Final[Mapping[str, Schema]] = {
    "registry.schema.json": _map(
        title=_TEXT,
        timezone=_WORD,
        languages=_map(required=_WORDS, expected=_WORDS),
        audit=_map(
            bootstrap=_WORD,
            imports=_WORD,
            signatures=_WORD,
            roles={"type": "object", "patternProperties": {"": _WORDS}},
            accepted=_maps(commit=_WORD, rule=_WORD, record=_WORD, reason=_WORD, decision=_WORD),
        ),
    ),
    "body.schema.json": _record(name=_TEXT, mandate=_maps(decides=_WORD, **_TIME)),
    "decision.schema.json": _record(
        date=_DATE, body=_WORD, meeting=_WORD, decides=_WORD, subjects=_WORDS
    ),
    "focus-area.schema.json": _record(
        phase=_WORD,
        phenomena=_WORDS,
        goals=_maps(id=_WORD),
        participants=_PARTICIPANTS,
        subgroups=_maps(id=_WORD, participants=_PARTICIPANTS),
    ),
    "measure.schema.json": _record(
        focus_area=_WORD,
        goals=_WORDS,
        lead=_WORD,
        partners=_maps(organisation=_WORD),
        planned=_PERIOD,
        actual=_PERIOD,
        indicators=_maps(baseline=_DATED, target=_DATED),
    ),
    "meeting.schema.json": _record(body=_WORD, date=_DATE),
    "organisation.schema.json": _record(
        part_of=_WORD,
        business_id=_WORD,
        memberships=_maps(body=_WORD, post=_WORD, **_TIME),
        successors=_maps(organisation=_WORD),
    ),
    "phenomenon.schema.json": _record(support=_maps(organisation=_WORD)),
}
