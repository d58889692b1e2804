"""The explanation: breaches of a schema as findings, one for each thing to mend.

Knows keywords and what people mistype; knows no words (catalogues have them) and no lines.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final, Literal

from stcli.domain.finding import ERROR, Finding, Where, field_of
from stcli.domain.near import near_ones, nearest
from stcli.domain.reading.breach import Breach

_LONGEST: Final = 80  # characters of a value that a message quotes
_MANY: Final = 40  # values; of more of them only those that may be meant are named
_CAPITAL: Final = re.compile("[A-Z]")
# Of several things wrong with one plain value, only the first of these is told.
_PRECEDENCE: Final = (
    "type",
    "enum",
    "const",
    "minLength",
    "maxLength",
    "pattern",
    "format",
    "minimum",
    "exclusiveMinimum",
    "maximum",
    "exclusiveMaximum",
)
_KEYS: Final = ("additionalProperties", "propertyNames")
_PATTERN_TYPES: Final = ("id", "reference", "period-date", "business-id", "email", "commit")

Params = dict[str, Any]


def explain(path: str, record: str | None, breaches: Iterable[Breach]) -> list[Finding]:
    """The findings for what a validator found in the record at ``path``, in a fixed order."""
    told = _first_of_each(inner for breach in breaches for inner in _relevant(breach))
    found = {_key(finding): finding for finding in (_finding(path, record, b) for b in told)}
    return [found[key] for key in sorted(found)]


def unreadable(path: str, record: str | None) -> Finding:
    """The finding for data that no validator can go through."""
    return Finding("schema-type", ERROR, path, "schema-type.value", {}, record=record)


def _key(finding: Finding) -> tuple[tuple[tuple[bool, int, str], ...], str, str]:
    place = tuple(
        (isinstance(part, str), part if isinstance(part, int) else 0, str(part))
        for part in finding.where
    )
    return place, finding.rule, finding.code


def _finding(path: str, record: str | None, breach: Breach) -> Finding:
    code, params = _TELL.get(breach.keyword, _tell)(breach)
    keyword = _CAPITAL.sub(lambda found: "-" + found[0].lower(), breach.keyword)
    at: Literal["value", "key"] = "key" if breach.keyword in _KEYS else "value"
    names = [part for part in breach.where if isinstance(part, str)]
    said = {"field": field_of(breach.where), "name": names[-1] if names else "", **params}
    rule = f"schema-{keyword}"
    return Finding(rule, ERROR, path, rule + code, said, breach.where, at, record=record)


# --- choosing what to tell -------------------------------------------------------------------


def _relevant(breach: Breach) -> Iterator[Breach]:
    """What to tell of an alternative: the breaches of the branch that was probably meant."""
    if not breach.branches:
        yield breach
        return
    if all(_misses(branch, breach) for branch in breach.branches):
        yield _none_of(breach)
        return
    meant = min(breach.branches, key=lambda branch: (_misses(branch, breach), _cost(branch)))
    for inner in meant:
        yield from _relevant(inner)


def _misses(branch: tuple[Breach, ...], breach: Breach) -> bool:
    return any(b.where == breach.where and b.keyword in ("type", "const", "enum") for b in branch)


def _cost(branch: tuple[Breach, ...]) -> tuple[int, int]:
    return -max(len(breach.where) for breach in branch), len(branch)


def _none_of(breach: Breach) -> Breach:
    firsts = [branch[0] for branch in breach.branches]
    if all(first.keyword == "type" for first in firsts):
        types = [name for first in firsts for name in _types(first)]
        return Breach("type", breach.where, types, breach.data, breach.schema)
    return breach


def _first_of_each(breaches: Iterable[Breach]) -> list[Breach]:
    plain: dict[Where, Breach] = {}
    others: list[Breach] = []
    for breach in breaches:
        if breach.keyword not in _PRECEDENCE:
            others.append(breach)
            continue
        before = plain.setdefault(breach.where, breach)
        if _rank(breach) < _rank(before):
            plain[breach.where] = breach
    return [*plain.values(), *others]


def _rank(breach: Breach) -> int:
    return _PRECEDENCE.index(breach.keyword)


# --- telling it: the tail of the message code and the parameters -----------------------------


def _tell(breach: Breach) -> tuple[str, Params]:
    limit = breach.limit if isinstance(breach.limit, (int, float)) else None
    return "", {"limit": limit, "actual": _short(breach.data)}


def _tell_unknown(breach: Breach) -> tuple[str, Params]:
    known = list(breach.schema.get("properties", ()))
    key = breach.where[-1]
    free = [name for name in known if name not in breach.data]
    suggestion = _near(key, free) or _near(key, known)
    return (".near" if suggestion else ""), {"allowed": known, "suggestion": suggestion}


def _tell_missing(breach: Breach) -> tuple[str, Params]:
    parent = breach.where[:-1]
    return (".inside" if parent else ""), {"parent": field_of(parent)}


def _tell_choice(breach: Breach) -> tuple[str, Params]:
    allowed = breach.limit if isinstance(breach.limit, list) else [breach.limit]
    words = [_short(value) for value in allowed]
    if len(words) > _MANY:
        some = near_ones(str(breach.data), words) or [str(breach.schema.get("default", words[0]))]
        return ".many", {"allowed": some, "actual": _short(breach.data)}
    suggestion = _near(breach.data, words)
    code = ".near" if suggestion else ""
    return code, {"allowed": words, "actual": _short(breach.data), "suggestion": suggestion}


def _tell_type(breach: Breach) -> tuple[str, Params]:
    expected = _types(breach)
    params: Params = {"expected": expected, "actual": _short(breach.data)}
    if breach.data is None:
        return ".empty", params
    if "string" in expected and isinstance(breach.data, (bool, int, float)):
        return ".quote", params
    return (f".{expected[0]}" if len(expected) == 1 else ""), params


def _tell_pattern(breach: Breach) -> tuple[str, Params]:
    params: Params = {"actual": _short(breach.data), "example": _example(breach.schema)}
    kind = breach.schema.get("x-type")
    if kind in _PATTERN_TYPES:
        return f".{kind}", params
    if not breach.data.strip():
        return ".blank", params
    return (".example" if params["example"] else ""), params


def _tell_length(breach: Breach) -> tuple[str, Params]:
    params: Params = {"limit": breach.limit, "actual": _short(breach.data)}
    return ("" if breach.data else ".empty"), params


def _tell_format(breach: Breach) -> tuple[str, Params]:
    return f".{breach.limit}", {"actual": _short(breach.data)}


def _tell_one_of(breach: Breach) -> tuple[str, Params]:
    return ("" if breach.branches else ".several"), {"actual": _short(breach.data)}


def _tell_twin(breach: Breach) -> tuple[str, Params]:
    return "", {"actual": _short(breach.data[breach.where[-1]])}


_TELL: Final[Mapping[str, Callable[[Breach], tuple[str, Params]]]] = {
    "additionalProperties": _tell_unknown,
    "propertyNames": lambda _: ("", {}),
    "required": _tell_missing,
    "enum": _tell_choice,
    "const": _tell_choice,
    "type": _tell_type,
    "minLength": _tell_length,
    "pattern": _tell_pattern,
    "format": _tell_format,
    "uniqueItems": _tell_twin,
    "oneOf": _tell_one_of,
}


def _types(breach: Breach) -> list[str]:
    return breach.limit if isinstance(breach.limit, list) else [breach.limit]


def _example(schema: Mapping[str, Any]) -> str | None:
    examples = schema.get("examples")
    return _short(examples[0]) if examples else None


def _short(value: Any) -> str:
    """A value as a message quotes it; of maps and lists only what they are."""
    if isinstance(value, bool) or value is None:
        return {True: "true", False: "false", None: "null"}[value]
    if isinstance(value, (dict, list)):
        return "{…}" if isinstance(value, dict) else "[…]"
    text = str(value)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _near(word: Any, known: list[str]) -> str | None:
    return nearest(word.lower(), known) if isinstance(word, str) else None
