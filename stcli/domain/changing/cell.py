"""Cells of a sheet as values of fields: which field a column means, what a cell says.

A column is named by its field's path in any of the ways people write it (``title.fi``,
``title_fi``, ``title-fi``), or by its label. Spreadsheets rewrite what is typed into them, so
days may come as ``12.3.2026`` and numbers as ``1,5``. Knows one kind's schema, and other
records by name.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

from stcli.domain.model.kind import ANY_KIND, Kind
from stcli.domain.model.path import EACH, Pattern
from stcli.domain.model.reader import is_id
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.near import nearest
from stcli.domain.reading.sheet import unguarded

# Columns that every sheet of ours may have beside the fields.
REFERENCE: Final = ("reference",)
PATH: Final = ("path",)
_STATUS: Final = ("status",)  # a column of every table, also of kinds without a life
_DAY: Final = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})\Z")
_MONTH: Final = re.compile(r"([0-9]{1,2})[/.]([0-9]{4})\Z")
_LABEL: Final = re.compile(r"(.+?)(?: \(([a-z]{2})\))?")
_NAMES: Final = frozenset(("id", "reference"))


class Unfit(Exception):
    """A cell that can't be a value of its field; ``code`` says why."""

    def __init__(self, code: str, **params: Any) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


class Names:
    """What people call records of other kinds: ids, references, titles, abbreviations."""

    def __init__(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot
        self._called: dict[str, dict[str, set[str]]] = {}

    def id_of(self, kind: str, text: str) -> str:
        """The id of the one record that is called so; the text itself where it may be an id.

        Whether there is such a record is judged with all that the sheet brings.
        """
        known = self.snapshot.kinds.get(kind)
        name = text.removeprefix(f"{known.folder}/") if known else text
        if self.snapshot.get(kind, name) is not None:
            return name
        if kind not in self._called:
            self._called[kind] = self._titles(kind)
        found = self._called[kind].get(name.casefold(), set())
        if len(found) == 1:
            return next(iter(found))
        if found:
            raise Unfit("several", value=name, ids=sorted(found))
        if known is not None and not is_id(name):
            raise self._nobody(known, name)
        return name

    def _nobody(self, kind: Kind, name: str) -> Unfit:
        called = {said: id for said, ids in self._called[kind.name].items() for id in ids}
        called |= {record.id: record.id for record in self.snapshot.of_kind(kind.name)}
        close = nearest(name.casefold(), called, alike=0.5)
        code = "nobody.suggestion" if close else "nobody"
        suggestion = called[close] if close else None
        return Unfit(code, value=name, kind=kind.folder, suggestion=suggestion)

    def _titles(self, kind: str) -> dict[str, set[str]]:
        titles: dict[str, set[str]] = {}
        for record in self.snapshot.of_kind(kind):
            for field in (record.kind.title, "abbreviation"):
                said = record.data.get(field)
                for text in said.values() if isinstance(said, Mapping) else ():
                    titles.setdefault(str(text).casefold(), set()).add(record.id)
        return titles


def field_of(kind: Kind, heading: str) -> Pattern | None:
    """The field that a column's name means; None if it means none."""
    name = heading.strip().lower().replace("-", "_")
    if (name,) in (REFERENCE, PATH, _STATUS):
        return (name,)
    if "." in name:
        parts = tuple(name.split("."))
        return parts if EACH not in parts and kind.property_at(parts) else None
    return _descend(kind, (), name) or _labelled(kind, heading)


def _labelled(kind: Kind, heading: str) -> Pattern | None:
    """The one field that is called so in some language: ``nimi``, ``nimi (sv)``, ``a: b``."""
    match = _LABEL.fullmatch(heading.strip().casefold())
    label, lang = match.groups() if match else ("", None)
    at: Pattern = ()
    for part in label.split(": "):
        names = kind.property_at(at).get("properties", kind.shape if not at else ())
        found = {name for name in names if part in _folded(kind.label_at((*at, name)))}
        if len(found) != 1:
            return None
        at = (*at, found.pop())
    if lang is None:
        return at
    return (*at, lang) if at in kind.texts else None


def _folded(labels: Mapping[str, str]) -> list[str]:
    return [label.casefold() for label in labels.values()]


def _descend(kind: Kind, at: Pattern, rest: str) -> Pattern | None:
    if kind.property_at((*at, rest)):
        return (*at, rest)
    for name in kind.property_at(at).get("properties", {}):
        found = _descend(kind, (*at, name), rest[len(name) + 1 :]) if _opens(name, rest) else None
        if found:
            return found
    return None


def _opens(name: str, rest: str) -> bool:
    return rest.startswith(f"{name}_")


def value_of(kind: Kind, at: Pattern, cell: Any, names: Names) -> Any:
    """What a cell says as a value of this field; raises ``Unfit`` where it can't be one.

    A text without a language stays a
    string. A list of maps that have a key may be given by its keys alone.
    """
    schema = kind.property_at(at)
    if at in kind.texts and not _is_json(cell):
        return _text(cell)
    if schema.get("type") == "array":
        return _list(kind, at, cell, names)
    if schema.get("type") in (None, "object") and _is_json(cell):
        return _json(cell, dict)
    if schema.get("type") == "object":
        raise Unfit("needs-json")
    if schema.get("type") in ("number", "integer"):
        return _number(cell)
    if schema.get("type") == "boolean":
        return _truth(cell)
    return _word(kind, at, cell, schema, names)


def _truth(cell: Any) -> bool:
    said = _text(cell).lower()
    if said not in ("true", "false"):
        raise Unfit("truth", value=_text(cell))
    return said == "true"


def _is_json(cell: Any) -> bool:
    return isinstance(cell, str) and cell.lstrip()[:1] in ("{", "[")


def _json(cell: str, form: type) -> Any:
    try:
        value = json.loads(cell)
    except (ValueError, RecursionError) as error:
        raise Unfit("bad-json") from error
    if not isinstance(value, form):
        raise Unfit("bad-json")
    return value


def _text(cell: Any) -> str:
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return unguarded(str(cell)).replace("\r\n", "\n").replace("\r", "\n").strip()


def _number(cell: Any) -> int | float:
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        return int(cell) if float(cell).is_integer() else cell
    plain = re.sub(r"[\s\u00a0]", "", _text(cell)).replace(",", ".").replace("\u2212", "-")
    if not re.fullmatch(r"-?[0-9]{1,15}(\.[0-9]{1,15})?", plain):
        raise Unfit("number", value=_text(cell))
    return _number(float(plain)) if "." in plain else int(plain)


def _word(kind: Kind, at: Pattern, cell: Any, schema: Mapping[str, Any], names: Names) -> str:
    text = _text(cell)
    form = schema.get("x-type")
    if form in ("date", "period-date"):
        return _date(text, month=form == "period-date")
    target = dict(kind.references).get(at)
    if target is not None and target != ANY_KIND:
        return names.id_of(target, text)
    if at == ("status",):
        return _named(text, _states(kind))
    return _named(text, schema.get("x-values") or {})


def _date(text: str, *, month: bool) -> str:
    day = _DAY.match(text)
    if day:
        return f"{day[3]}-{int(day[2]):02}-{int(day[1]):02}"
    found = _MONTH.match(text) if month else None
    return f"{found[2]}-{int(found[1]):02}" if found else text


def _states(kind: Kind) -> Mapping[str, Mapping[str, str]]:
    states = kind.lifecycle.states if kind.lifecycle else {}
    return {name: state.label for name, state in states.items()}


def _named(text: str, labels: Mapping[str, Mapping[str, str]]) -> str:
    """The value that is called so in any language; the text itself where none is."""
    wanted = text.casefold()
    return next(
        (name for name, said in labels.items() if wanted in map(str.casefold, said.values())), text
    )


def _list(kind: Kind, at: Pattern, cell: Any, names: Names) -> list[Any]:
    if _is_json(cell):
        found: list[Any] = _json(cell, list)
        return found
    below = (*at, EACH)
    item = kind.property_at(below)
    if "properties" in item:
        key = key_of(kind, at)
        if key is None:
            raise Unfit("needs-json")
        named = _split(_text(cell), item["properties"][key], kind.property_at((*below, key)))
        return [{key: value_of(kind, (*below, key), name, names)} for name in named]
    return [value_of(kind, below, text, names) for text in _split(_text(cell), item, item)]


def key_of(kind: Kind, at: Pattern) -> str | None:
    """The sub-field by which alone an entry of this list may be given, if there is one."""
    key = kind.keys.get(at)
    return key if key and set(kind.property_at((*at, EACH)).get("required", ())) <= {key} else None


def _split(text: str, *schemas: Mapping[str, Any]) -> list[str]:
    """Semicolons and lines part the items; commas too where no item can have one."""
    named = any(schema.get("x-type") in ("id", "reference") for schema in schemas)
    marks = r"[;,\n]" if named else r"[;\n]"
    return [piece.strip() for piece in re.split(marks, text) if piece.strip()]


def in_list(kind: Kind, heading: str) -> bool:
    """Whether a column's name leads into the entries of a list."""
    first = heading.strip().lower().replace("-", "_").partition(".")[0]
    return "." in heading and kind.property_at((first,)).get("type") == "array"


def is_beside(kind: Kind, at: Pattern) -> bool:
    """Whether the column stands beside the fields and is not looked at."""
    return at == PATH or (at == _STATUS and not kind.property_at(at))


def is_name(at: Pattern) -> bool:
    """Whether the column names the row's record."""
    return at[0] in _NAMES and len(at) == 1


def of_place(fields: Iterable[Pattern], where: tuple[str | int, ...]) -> Pattern | None:
    """The field among these that a place in a record belongs to, the nearest one."""
    names = tuple(part for part in where if isinstance(part, str))
    if names[:1] == ("history",):
        names = names[-1:]
    fitting = [
        at for at in fields if names[: len(at)] == at or (names and at[: len(names)] == names)
    ]
    return max(fitting, key=len, default=None)
