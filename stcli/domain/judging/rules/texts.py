"""The rule about languages: what people read stands in the languages of the registry.

Which languages are required and which expected stands in registry.yaml; where texts stand, in
the schemas. Former names are left alone: a name may have changed in one language only.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from stcli.domain.finding import ERROR, WARNING, Finding, Severity
from stcli.domain.judging.rules.rule import graded
from stcli.domain.judging.rules.value import is_empty, words
from stcli.domain.model.path import Pattern, walk
from stcli.domain.model.reader import REGISTRY_FILE
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot

DEFAULT: Final[Mapping[str, list[str]]] = {"required": ["fi"], "expected": ["sv"]}
FORMER: Final = ("former_names", "former_titles")

Wanted = tuple[tuple[str, Severity], ...]


def texts_stand_in_the_languages_of_the_registry(snapshot: Snapshot) -> Iterator[Finding]:
    """Every text has its required languages; expected ones are worth a warning."""
    wanted = _wanted(snapshot.registry)
    patterns = {name: _patterns(kind.texts) for name, kind in snapshot.kinds.items()}
    for name in snapshot.kinds:
        for record in snapshot.of_kind(name):
            if not record.void:
                yield from _missing(record, patterns[name], wanted)
    yield from _of_registry(snapshot, wanted)


def _wanted(registry: Mapping[str, Any]) -> Wanted:
    languages = registry.get("languages")
    if not isinstance(languages, Mapping):
        languages = DEFAULT
    required = {language for _, language in words(languages, "required")}
    expected = {language for _, language in words(languages, "expected")} - required
    found: list[tuple[str, Severity]] = [(language, ERROR) for language in sorted(required)]
    return (*found, *((language, WARNING) for language in sorted(expected)))


def _patterns(texts: tuple[Pattern, ...]) -> tuple[tuple[str, Pattern], ...]:
    return tuple((p[0], p[1:]) for p in texts if p and p[0] not in FORMER)


def _missing(
    record: Record, patterns: tuple[tuple[str, Pattern], ...], wanted: Wanted
) -> Iterator[Finding]:
    data = record.data
    for first, rest in patterns:
        value = data.get(first)
        if value is None:
            continue
        for where, text in walk(value, rest, (first,)):
            for language, severity in wanted:
                if isinstance(text, dict) and not text.get(language):
                    code = _code(severity)
                    yield graded(severity, code, record, where, at="key", language=language)


def _of_registry(snapshot: Snapshot, wanted: Wanted) -> Iterator[Finding]:
    title = snapshot.registry.get("title")
    if not isinstance(title, Mapping):
        return
    for language, severity in wanted:
        if is_empty(title.get(language)):
            yield Finding(
                "language-missing", severity, REGISTRY_FILE, _code(severity),
                {"language": language}, where=("title",), at="key",
            )  # fmt: skip


def _code(severity: Severity) -> str:
    return "language-missing.required" if severity == ERROR else "language-missing.expected"
