"""Rulings: what a meeting decided, item by item, as a small file says it.

The file is YAML of the same profile as the records: a map with the list ``decisions`` and, if
wanted, the address of the ``minutes``. Its form is checked here, with lines; whether a ruling
is possible is seen when it is carried out (``minutes``). Knows no agenda and no records.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from stcli.domain.finding import ERROR, Finding, by_place
from stcli.domain.model.kind import Kind
from stcli.domain.reading import document
from stcli.domain.reading.schema import Validator
from stcli.domain.refusal import EXIT_USAGE, Refusal

OTHER: Final = "other"
# What a step that ends its subject may be given besides, as fields of the subject.
OUTCOMES: Final = ("outcome", "final_report")
# What may become of the live measures of an area that ends: one of these.
WAYS: Final = ("cancel_measures", "transfer_measures", "move_measures")
_WORDS: Final = {"type": "string", "minLength": 1}
_TEXT: Final[Mapping[str, Any]] = {
    "anyOf": [
        _WORDS,
        {
            "type": "object", "minProperties": 1, "additionalProperties": False,
            "patternProperties": {"^[a-z]{2}$": _WORDS},
            "properties": {"fi": _WORDS, "sv": _WORDS, "en": _WORDS},
        },
    ],
}  # fmt: skip
_DAY: Final = {"type": "string", "format": "date"}
_ADDRESS: Final = {"type": "string", "format": "uri"}


class Ruling(NamedTuple):
    """What was decided on one item of the agenda.

    ``decision`` is the step that was decided (``open``, ``defer`` …) or ``other``. ``subject``
    names a record where the agenda does not; ``text`` None: as proposed. ``line`` is where it
    stands in the file, 0 where it was not in one. What becomes of the measures of an area that
    ends: cancelled (why), transferred (to whom) or moved (to the area of that id).
    """

    item: int
    decision: str
    subject: str | None = None
    text: Mapping[str, str] | None = None
    reason: str | None = None
    date: str | None = None
    case_number: str | None = None
    outcomes: Mapping[str, Any] = {}
    cancel_measures: str | None = None
    transfer_measures: str | None = None
    move_measures: str | None = None
    line: int = 0


class Rulings(NamedTuple):
    """All that a file says."""

    rulings: tuple[Ruling, ...]
    minutes: str | None = None


def decisions_of(kinds: Mapping[str, Kind]) -> list[str]:
    """The words by which something can be decided: the steps that need a decision, and other."""
    lifecycles = [kind.lifecycle for kind in kinds.values() if kind.lifecycle]
    steps = [a.name for life in lifecycles for a in life.actions.values() if a.needs_decision]
    return [*dict.fromkeys(steps), OTHER]


def schema_of(decisions: list[str]) -> dict[str, Any]:
    """The form of the file."""
    ruling = {
        "type": "object", "additionalProperties": False, "required": ["item", "decision"],
        "properties": {
            "item": {"type": "integer", "minimum": 1, "maximum": 999},
            "decision": {"type": "string", "enum": decisions},
            "subject": _WORDS, "text": _TEXT, "reason": _WORDS, "date": _DAY,
            "case_number": _WORDS, "outcome": _TEXT, "final_report": _ADDRESS,
            "cancel_measures": _WORDS, "transfer_measures": _WORDS,
            "move_measures": _WORDS,
        },
    }  # fmt: skip
    return {
        "type": "object", "additionalProperties": False, "required": ["decisions"],
        "properties": {
            "minutes": _ADDRESS,
            "decisions": {"type": "array", "items": ruling, "minItems": 1, "maxItems": 200},
        },
    }  # fmt: skip


def read(
    path: str, content: bytes, *, decisions: list[str], language: str, day: Callable[[str], str]
) -> Rulings:
    """The rulings of a file; everything that is wrong in it is refused at once, with lines.

    ``language`` is that of texts that are given without one; ``day`` gives a day as people write
    it as ISO, and anything else as it is.
    """
    found = document.read(path, content, {}, "")
    data = _with_days(found.data, day)
    wrong = [finding for finding in found.findings if finding.severity == ERROR]
    places = document.positions(content)
    if data is not None:
        for finding in Validator(schema_of(decisions)).explain(path, None, data):
            line, column, end = places.locate(finding.where, finding.at)
            wrong.append(finding._replace(line=line, column=column, end_line=end))
    if wrong or data is None:
        raise _unread(path, wrong)
    told = [
        _ruling(one, places.locate(("decisions", number))[0], language)
        for number, one in enumerate(data["decisions"])
    ]
    return Rulings(tuple(told), data.get("minutes"))


def _with_days(data: Any, day: Callable[[str], str]) -> Any:
    """The file's data with the days of its rulings as ISO, whatever else stands in it."""
    rulings = data.get("decisions") if isinstance(data, dict) else None
    if not isinstance(rulings, list):
        return data
    told = [
        one | {"date": day(one["date"])}
        if isinstance(one, dict) and isinstance(one.get("date"), str) else one
        for one in rulings
    ]  # fmt: skip
    return data | {"decisions": told}


def _unread(path: str, wrong: list[Finding]) -> Refusal:
    return Refusal(
        "minutes-file",
        exit=EXIT_USAGE,
        path=path,
        count=len(wrong),
        findings=tuple(by_place(wrong)),
    )


def _ruling(one: Mapping[str, Any], line: int, language: str) -> Ruling:
    given = dict(one)
    text = given.pop("text", None)
    outcomes = dict(_outcomes(given, language))
    return Ruling(
        **given, text=None if text is None else as_text(text, language), outcomes=outcomes,
        line=line,
    )  # fmt: skip


def _outcomes(given: dict[str, Any], language: str) -> Iterator[tuple[str, Any]]:
    for name in OUTCOMES:
        if name in given:
            value = given.pop(name)
            yield name, as_text(value, language) if name == "outcome" else value


def as_text(given: str | Mapping[str, str], language: str) -> dict[str, str]:
    """A text that was given in one language, or in several."""
    return {language: given} if isinstance(given, str) else dict(given)


def written(rulings: Sequence[Ruling]) -> bytes:
    """Rulings as the file that says them."""
    told = []
    for ruling in rulings:
        fields = {"item": ruling.item, "decision": ruling.decision, "subject": ruling.subject}
        fields |= {"text": ruling.text, "reason": ruling.reason, "date": ruling.date}
        fields |= {"case_number": ruling.case_number, **ruling.outcomes}
        fields |= {name: getattr(ruling, name) for name in WAYS}
        told.append({name: value for name, value in fields.items() if value})
    text = document.write({"decisions": told}, {}, "")
    return text.lstrip(b"\n")
