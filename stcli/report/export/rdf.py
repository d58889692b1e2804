"""Graphs as Turtle and as JSON-LD: the same bytes for the same statements, no blank nodes.

Knows the two notations and their escapes; what is stated is the caller's, in its order.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any, Final

from stcli.domain.model.graph import PREFIXES, A, Literal, Node, Statement
from stcli.report.notation import json_text
from stcli.report.text import replaced

_SHARED: Final = {iri: prefix for prefix, iri in PREFIXES.items()}
_NOT_IN_IRIS: Final = re.compile(r'[\x00-\x20<>"{}|^`\\\x7f]')
_LANG: Final = re.compile(r"[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*\Z")


def turtle(statements: Sequence[Statement]) -> Iterator[str]:
    """Turtle, a thing at a time."""
    for prefix, iri in PREFIXES.items():
        yield f"@prefix {prefix}: <{iri}> .\n"
    for subject, about in groupby(statements, key=lambda statement: statement[0]):
        told = []
        for term, several in groupby(about, key=lambda statement: statement[1]):
            values = ", ".join(_turtle(value) for _, _, value in several)
            told.append(f"    {'a' if term == A else term} {values}")
        yield f"\n{_named(subject)}\n" + " ;\n".join(told) + " .\n"


def _turtle(value: Node | Literal) -> str:
    if isinstance(value, Node):
        return _named(value.iri)
    text = f'"{_quoted(value.text)}"'
    if _is_lang(value.lang):
        return f"{text}@{value.lang}"
    return f"{text}^^{value.type}" if value.type else text


def _named(iri: str) -> str:
    return _short(iri) or f"<{_sound(iri)}>"


def _short(iri: str) -> str | None:
    """The ``prefix:name`` of a shared term; None for all else."""
    end = max(iri.rfind("/"), iri.rfind("#")) + 1
    prefix, name = _SHARED.get(iri[:end]), iri[end:]
    return f"{prefix}:{name}" if prefix and name.isascii() and name.isalpha() else None


def _quoted(text: str) -> str:
    for mark, written in (("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n"), ("\r", "\\r")):
        text = text.replace(mark, written)
    return replaced(text, _code, keep="")


def _code(character: str) -> str:
    return f"\\U{ord(character):08X}"


def _sound(iri: str) -> str:
    """An IRI in which what may stand in none is written by its number."""
    return _NOT_IN_IRIS.sub(lambda match: f"%{ord(match[0]):02X}", replaced(iri, _percent))


def _percent(character: str) -> str:
    return "".join(f"%{byte:02X}" for byte in character.encode("utf-8", "replace"))


def _is_lang(lang: str) -> bool:
    return _LANG.match(lang) is not None


def json_ld(statements: Sequence[Statement]) -> Iterator[str]:
    """JSON-LD, one object that a stream can hold: a thing a line."""
    yield '{"@context": ' + json_text(dict(PREFIXES), indent=None) + ',\n"@graph": [\n'
    first = True
    for subject, about in groupby(statements, key=lambda statement: statement[0]):
        yield ("" if first else ",\n") + json_text(_object(subject, about), indent=None)
        first = False
    yield "\n]}\n"


def _object(subject: str, about: Iterable[Statement]) -> dict[str, Any]:
    found: dict[str, Any] = {"@id": _json_iri(subject)}
    for term, several in groupby(about, key=lambda statement: statement[1]):
        values = [value for _, _, value in several]
        if term == A:
            found["@type"] = [_json_iri(value.iri) for value in values if isinstance(value, Node)]
        else:
            found[term] = [_json(value) for value in values]
    return found


def _json(value: Node | Literal) -> dict[str, str]:
    if isinstance(value, Node):
        return {"@id": _json_iri(value.iri)}
    found = {"@value": value.text}
    if _is_lang(value.lang):
        found["@language"] = value.lang
    elif value.type:
        found["@type"] = value.type
    return found


def _json_iri(iri: str) -> str:
    return _short(iri) or _sound(iri)
