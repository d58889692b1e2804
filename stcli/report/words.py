"""Words: message codes and parameters in, sentences in the chosen language out.

Knows the catalogues and how a language writes dates, numbers and plurals. Does not know who
asks. Parameters are data: what they contain is never read as a template, and characters
that a screen would obey are shown as their numbers.

A placeholder is ``{name}``; ``{name:date}`` writes an ISO date or month the way people do;
``{name:lines}`` is the one way for a value to have several lines (a difference of two files);
``{name:area}`` looks the value up as the message ``area.<value>`` where there is one. A brace
of the text itself may be doubled.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Any, Final

from stcli.report.text import visible

CATALOGUES: Final = ("fi", "sv", "en")
FALLBACK: Final = "en"
LONGEST: Final = 500  # characters of one value; a message is no place for a whole file
MOST_LINES: Final = 40

PLACEHOLDER: Final = re.compile(r"\{\{|\}\}|\{([a-z][a-z0-9_]*)(?::([a-z][a-z.-]*))?\}")
DATE: Final = re.compile(r"([0-9]{4})-([0-9]{2})(?:-([0-9]{2}))?(?:T([0-9]{2}):([0-9]{2}).*)?")
GROUPED: Final = 10_000  # shorter numbers are written together: years, line numbers

MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)

Message = str | dict[str, str]


class MissingWords(ResourceWarning):
    """A code without a message, or a placeholder without a value: our own mistake.

    Python shows warnings of this class to developers only, and tests turn them into errors;
    for a user, a missing word must not hide an answer, so the code itself is said.
    """


class Words:
    """One language's words; what it lacks is said in English."""

    __slots__ = ("_loaded", "lang")

    def __init__(self, lang: str) -> None:
        if lang not in CATALOGUES:
            raise ValueError(f"no catalogue for {lang!r}")
        self.lang = lang
        self._loaded: dict[str, Mapping[str, Message]] = {}

    def has(self, code: str, /) -> bool:
        """Whether there is such a message."""
        return self._find(code) is not None

    def say(self, code: str, /, **params: Any) -> str:
        """The message with its parameters; a plural form is chosen by ``count``."""
        message = self._find(code)
        if message is None:
            return _missing(code)
        if isinstance(message, dict):
            message = message["one" if params.get("count") == 1 else "other"]
        return PLACEHOLDER.sub(lambda match: self._fill(match, params), message)

    def text(self, value: Mapping[Any, Any], /) -> str | None:
        """The chosen language's text of a map of languages, else the first there is.

        None when the map is not one of languages. A text may be told in other languages
        than ours, too (Northern Sámi), but never in those alone.
        """
        if not any(lang in value for lang in CATALOGUES) or not all(map(_is_language, value)):
            return None
        text = value.get(self.lang) or next(filter(None, value.values()), "")
        return text if isinstance(text, str) else None

    def number(self, value: int | float, /) -> str:
        """A number for people: ``12 345,5`` (fi, sv), ``12,345.5`` (en)."""
        text = str(value) if abs(value) < GROUPED else f"{value:,}"
        if self.lang == "en":
            return text
        return text.replace(",", "\u00a0").replace(".", ",")

    def date(self, value: str, /) -> str:
        """An ISO date, month or moment for people; anything else as it is."""
        match = DATE.fullmatch(value)
        if match is None or not 1 <= int(match[2]) <= 12:
            return visible(value)
        day = self._day(int(match[1]), int(match[2]), match[3])
        return day if match[4] is None else self._clock(day, match[4], match[5])

    def _day(self, year: int, month: int, day: str | None) -> str:
        if self.lang == "en":
            name = f"{MONTHS[month - 1]} {year}"
            return name if day is None else f"{int(day)} {name}"
        return f"{month}/{year}" if day is None else f"{int(day)}.{month}.{year}"

    def _clock(self, day: str, hour: str, minute: str) -> str:
        if self.lang == "en":
            return f"{day} at {hour}:{minute}"
        return f"{day} {'klo' if self.lang == 'fi' else 'kl.'} {int(hour)}.{minute}"

    def _fill(self, match: re.Match[str], params: Mapping[str, Any]) -> str:
        name, area = match[1], match[2]
        if name is None:
            return match[0][0]
        if name not in params:
            return _missing(match[0])
        return self._value(params[name], area)

    def _value(self, value: Any, area: str | None) -> str:
        if isinstance(value, Sequence) and not isinstance(value, (str, bytes)):
            # "They are: ." would look as if something were missing.
            return _short(", ".join(self._value(item, area) for item in value)) or self.say("none")
        if area == "date":
            return self.date(str(value))
        if area == "lines":
            return _lines(str(value))
        if area is not None and self.has(f"{area}.{value}"):
            return self.say(f"{area}.{value}")
        return _short(visible(self._plain(value)))

    def _plain(self, value: Any) -> str:
        if value is None or isinstance(value, bool):
            return {None: "null", True: "true", False: "false"}[value]
        if isinstance(value, (int, float)):
            return self.number(value)
        if isinstance(value, Mapping):
            text = self.text(value)
            return text if text is not None else _map(value)
        # A date of the standard library is written for people; a date in data is a string
        # and stays as it stands in the file.
        if hasattr(value, "isoformat"):
            return self.date(value.isoformat())
        return str(value)

    def _find(self, code: str) -> Message | None:
        found = self._catalogue(self.lang).get(code)
        return self._catalogue(FALLBACK).get(code) if found is None else found

    def _catalogue(self, lang: str) -> Mapping[str, Message]:
        if lang not in self._loaded:
            module = import_module(f"stcli.report.messages.{lang}")
            self._loaded[lang] = module.MESSAGES
        return self._loaded[lang]


def _is_language(key: Any) -> bool:
    return isinstance(key, str) and len(key) == 2 and key.isalpha()


def _missing(code: str) -> str:
    import warnings

    warnings.warn(code, MissingWords, stacklevel=4)
    return code


def _map(value: Mapping[Any, Any]) -> str:
    return ", ".join(f"{key}: {item}" for key, item in value.items())


def _lines(text: str) -> str:
    lines = [_short(visible(line)) for line in text.rstrip("\n").split("\n")]
    return "\n".join(lines if len(lines) <= MOST_LINES else [*lines[:MOST_LINES], "…"])


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
