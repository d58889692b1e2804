"""The fast reader: it reads what is written in canonical form, and nothing else.

In canonical form a value can be written in one way only, so a line that is not just as the
value that it gives would be written is refused, and so is a key out of its order: what is read
is what the text says. Comments between lines and behind them are passed over. A text that is
refused may still be good YAML: that is the slow reader's to say. (So are lists that stand
right inside lists, which no record of ours has.)
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import Any, Final, TypeAlias

from stcli.domain.reading import scalar
from stcli.domain.reading.shape import DEEPEST, LONGEST_KEY, Shape, has_too_many_nodes

_DEEPEST_INDENT: Final = 2 * (DEEPEST - 1)
_QUOTED: Final = re.compile(r'"(?:[^"\\]|\\.)*"')
_ESCAPE: Final = re.compile(r'\\(["\\n])')
_WORDS: Final[dict[str, bool | None]] = {"null": None, "true": True, "false": False}
_MODELINE: Final = "yaml-language-server"

_TEXTS: dict[str, str] = {}  # what stands behind a colon or dash -> a short text read before
_REMEMBERED: Final = 20_000  # texts, then they are forgotten
_SHORT: Final = 42  # characters: ids, dates and names come again, sentences do not
_FORMS: dict[int, _Form] = {}  # by the identity of the shape, which each holds on to
_MOST_FORMS: Final = 100


# What a line's beginning tells: the key, the form of what is below, the place behind.
_Step: TypeAlias = "tuple[str, _Form, _Place]"


class NotCanonical(ValueError):
    """The text is not in canonical form, or holds what this reader leaves to the slow one."""


def read(text: str, shape: Shape | None, modeline: str) -> dict[str, Any] | None:
    """The data of a record in canonical form; None for any other text.

    The text holds no forbidden character. ``modeline`` is the first line, or empty where there
    is to be none.
    """
    first = modeline + "\n" if modeline else ""
    if not text.startswith(first) or text[-1:] != "\n":
        return None
    lines = text[len(first) :].split("\n")
    try:
        data, end = _read_map(lines, 0, _form_of(shape).start)
    except (NotCanonical, scalar.NotANumber):
        return None
    if end != len(lines) - 1 or has_too_many_nodes(data, len(text)):
        return None
    return data


def _form_of(shape: Shape | None) -> _Form:
    found = _FORMS.get(id(shape))
    if found is None:
        if len(_FORMS) >= _MOST_FORMS:
            _FORMS.clear()
        found = _FORMS[id(shape)] = _Form(shape, "", "")
    return found


class _Form:
    """How the maps and lists of one shape stand at one depth."""

    def __init__(self, shape: Shape | None, lead: str, indent: str) -> None:
        self.shape = shape
        self.keys = tuple(shape or ())
        self.indent = indent
        self.dash = indent + "- "
        self.note = indent + "#"
        self.start = _Place(self, lead, 0)
        self.places: dict[int, _Place] = {}

    @cached_property
    def item(self) -> _Form:
        """The form of the maps in a list of this form."""
        return _Form(self.shape, self.dash, self.indent + "  ")

    def below(self, key: str) -> _Form:
        """The form of what stands below a key."""
        deeper = self.indent + "  "
        return _Form(self.shape.get(key) if self.shape else None, deeper, deeper)

    def after(self, number: int) -> _Place:
        """The place behind the key of that number; unknown keys stand behind all others."""
        if number not in self.places:
            self.places[number] = _Place(self, self.indent, number)
        return self.places[number]


class _Place(dict[str, "_Step | None"]):
    """A place in a map: how a line may begin there, found out once for every known key."""

    __slots__ = ("form", "lead", "number")

    def __init__(self, form: _Form, lead: str, number: int) -> None:
        super().__init__()
        self.form = form
        self.lead = lead  # before a line: the indent, or the dash of a list's item
        self.number = number  # of the key before it

    def __missing__(self, head: str) -> _Step | None:
        """The step for a line's text before its colon; None where the map ends."""
        key = _key(head.removeprefix(self.lead)) if head.startswith(self.lead) else None
        if key is None:
            return None
        keys = self.form.keys
        number = keys.index(key) + 1 if key in keys else len(keys) + 1
        if number < self.number or (number == self.number and key in keys):
            return None  # out of order
        step = key, self.form.below(key), self.form.after(number)
        if key in keys:
            self[head] = step
        return step


def _key(written: str) -> str | None:
    """The key that is written so, if there can be one."""
    key = written[1:-1] if written[:1] == '"' else written
    sound = key != "<<" and len(key) <= LONGEST_KEY and "\n" not in key
    return key if sound and scalar.written(key) == written else None


def _read_map(lines: list[str], number: int, place: _Place) -> tuple[dict[str, Any], int]:
    """The map that begins on a line, and the number of the line behind it."""
    data: dict[str, Any] = {}
    form = place.form
    while True:
        line = lines[number]
        head, colon, rest = line.partition(":")
        step = place[head]
        if step is None:
            if line.startswith(form.note):
                number = _skip_comments(lines, number, form)
                continue
            if not data:
                raise NotCanonical
            return data, number
        key, below, place = step
        if key in data or not colon:
            raise NotCanonical
        number += 1
        value: Any = _TEXTS.get(rest)
        if value is None:
            if rest and not _is_comment(rest):
                value, number = _read_value(lines, number, rest, form.indent)
            else:
                value, number = _read_below(lines, number, below)
        data[key] = value


def _read_below(lines: list[str], number: int, form: _Form) -> tuple[Any, int]:
    """The list or map below a key."""
    if len(form.indent) > _DEEPEST_INDENT:
        raise NotCanonical
    if lines[number].startswith(form.note):
        number = _skip_comments(lines, number, form)
    if lines[number].startswith(form.dash):
        return _read_list(lines, number, form)
    return _read_map(lines, number, form.start)


def _read_list(lines: list[str], number: int, form: _Form) -> tuple[list[Any], int]:
    """The list that begins on a line, and the number of the line behind it."""
    data: list[Any] = []
    dash, behind, item = form.dash, len(form.dash) - 1, form.item
    while True:
        line = lines[number]
        if not line.startswith(dash):
            if line.startswith(form.note):
                number = _skip_comments(lines, number, form)
                continue
            return data, number
        value: Any = _TEXTS.get(line[behind:])
        if value is not None:
            number += 1
        elif _begins_map(line, item):
            value, number = _read_map(lines, number, item.start)
        else:
            value, number = _read_value(lines, number + 1, line[behind:], form.indent)
        data.append(value)


def _begins_map(line: str, item: _Form) -> bool:
    """Whether an item of a list is a map whose first key stands behind the dash."""
    head, colon, rest = line.partition(":")
    if not colon or rest[:1] not in {"", " "} or item.start[head] is None:
        return False
    if len(item.indent) > _DEEPEST_INDENT:
        raise NotCanonical
    return True


def _read_value(lines: list[str], number: int, rest: str, indent: str) -> tuple[Any, int]:
    """The value that stands behind a colon or dash, and the number of the line behind it."""
    if rest[0] != " ":
        raise NotCanonical
    written = rest[1:]
    if written[:1] == "|":
        return _read_block(lines, number, written, indent)
    if " #" in rest:
        return _value(_uncommented(written), indent), number
    value = _value(written, indent)
    if len(rest) <= _SHORT and type(value) is str:
        if len(_TEXTS) >= _REMEMBERED:
            _TEXTS.clear()
        _TEXTS[rest] = value
    return value, number


def _value(written: str, indent: str) -> Any:
    """The value that is written so on one line."""
    if written[:1] == '"':
        value: Any = written[1:-1]
        if "\\" in value:
            value = _ESCAPE.sub(_unescape, value)
        shown = scalar.written(value) if "\n" not in value else scalar.lines(value, indent)
    elif written in _WORDS:
        return _WORDS[written]
    elif written in {"[]", "{}"} and len(indent) < _DEEPEST_INDENT:
        return [] if written == "[]" else {}
    else:
        value = scalar.resolve(written)
        if value is None or type(value) is bool:
            raise NotCanonical  # ``~``, ``True``
        shown = scalar.written(value) if type(value) is str else scalar.number(value)
    if shown != written:
        raise NotCanonical
    return value


def _unescape(found: re.Match[str]) -> str:
    return "\n" if found[1] == "n" else found[1]


def _read_block(lines: list[str], number: int, header: str, indent: str) -> tuple[str, int]:
    """The text of several lines whose header was read, and the number of the line behind it."""
    pad, first = indent + "  ", number
    while lines[number].startswith(pad) or (not lines[number] and number + 1 < len(lines)):
        number += 1
    body = [line.removeprefix(pad) for line in lines[first:number]]
    text = "\n".join(body) + ("" if header.endswith("-") else "\n")
    if scalar.lines(text, indent) != "\n".join((header, *lines[first:number])):
        raise NotCanonical
    return text, number


# Comments


def _is_comment(rest: str) -> bool:
    return rest.startswith(" #") and rest[-1] != " "


def _uncommented(written: str) -> str:
    """A scalar without the comment behind it."""
    quoted = _QUOTED.match(written)
    end = written.find(" #", quoted.end() if quoted else 0)
    if end >= 0 and not _is_comment(written[end:]):
        raise NotCanonical
    return written[:end] if end >= 0 else written


def _skip_comments(lines: list[str], number: int, form: _Form) -> int:
    """The number of the line behind the comments that stand at this indent, as must that line."""
    while (line := lines[number]).startswith(form.note):
        if line.endswith(" ") or _MODELINE in line:
            raise NotCanonical
        number += 1
    if len(line) - len(line.lstrip(" ")) != len(form.indent):
        raise NotCanonical
    return number
