"""Options for fields: from a kind's schema to typed command-line options, and back to data.

``title`` becomes ``--title-fi|-sv|-en``, ``planned.end`` becomes ``--planned-end``, a list its
singular, repeated (``--participant spek``). Knows schemas and typer's parameters; knows no
command in particular.
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Final

import typer

from stcli.domain.model.kind import Kind
from stcli.domain.model.path import EACH, Pattern, put
from stcli.domain.refusal import EXIT_USAGE, Refusal

LANGUAGES: Final = ("fi", "sv", "en")
# What history gives or the program sees to is no field to be typed.
MANAGED: Final = frozenset(("id", "status", "history", "origin"))


@dataclass(frozen=True, slots=True)
class Field:
    """One option: its name, where its value goes, and what it takes.

    For a list of maps, ``item_key`` is the sub-field that the option's value gives;
    with ``item_text`` the value is ``KEY=TEXT`` or a text alone (then keys are numbers).
    ``item_text`` without a key: a list of texts. ``label`` are the field's labels by language.
    """

    option: str
    at: Pattern
    type: str
    label: Mapping[str, str]
    repeats: bool = False
    text: bool = False
    item_key: str | None = None
    item_text: str | None = None
    item_numbered: bool = False
    item_subject: bool = False

    @property
    def name(self) -> str:
        """The name of the parameter in Python."""
        return self.option.replace("-", "_")

    def parameter(self, lang: str) -> inspect.Parameter:
        """The parameter as typer wants to see it."""
        kind: Any = list[str] if self.repeats else str
        label = self.label.get(lang) or self.label.get("en") or self.option
        option = typer.Option(f"--{self.option}", help=label[:1].upper() + label[1:])
        return parameter(self.name, Annotated[kind | None, option])


def parameter(name: str, annotation: Any, default: Any = None) -> inspect.Parameter:
    """A keyword parameter made by hand."""
    return inspect.Parameter(
        name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation
    )


def required(name: str, annotation: Any) -> inspect.Parameter:
    """A positional argument made by hand."""
    return inspect.Parameter(name, inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=annotation)


def signed(
    function: Callable[..., Any], parameters: Sequence[inspect.Parameter]
) -> Callable[..., Any]:
    """The function with a signature of its own, from which typer makes the options."""

    def command(**arguments: Any) -> Any:
        return function(**arguments)

    ordered = sorted(parameters, key=lambda p: p.kind)
    command.__signature__ = inspect.Signature(ordered)  # type: ignore[attr-defined]
    command.__annotations__ = {p.name: p.annotation for p in ordered}
    return command


def fields_of(kind: Kind, names: Sequence[str] = ()) -> list[Field]:
    """The options for a kind's fields: the named ones, or all that a person may give."""
    managed = MANAGED | (set(kind.lifecycle.tracked) if kind.lifecycle else set())
    wanted = names or [name for name in kind.shape if name not in managed]
    return [field for name in wanted for field in _fields(kind, (name,), name.replace("_", "-"))]


def _fields(kind: Kind, at: Pattern, option: str) -> Iterator[Field]:
    schema = kind.property_at(at)
    if at in kind.texts:
        for lang in LANGUAGES:
            label = kind.label_at(at)
            told = {key: f"{value} ({lang})" for key, value in label.items()}
            yield Field(f"{option}-{lang}", (*at, lang), "string", told, text=True)
    elif schema.get("type") == "array":
        yield from _list_field(kind, at, option)
    elif "properties" in schema:
        for name in schema["properties"]:
            yield from _fields(kind, (*at, name), f"{option}-{name.replace('_', '-')}")
    else:
        text = schema.get("type") == "string" and "enum" not in schema
        yield Field(option, at, schema.get("type", "string"), kind.label_at(at), text=text)


def _list_field(kind: Kind, at: Pattern, option: str) -> Iterator[Field]:
    """The option for a list, if its entries can be said in one value each."""
    singular, label = _option(kind, at) or option, kind.label_at(at)
    item = kind.property_at((*at, EACH))
    if (*at, EACH) in kind.texts:
        yield Field(singular, at, "string", label, repeats=True, item_text="")
    elif "properties" not in item:
        yield Field(singular, at, item.get("type", "string"), label, repeats=True)
    else:
        needed = item.get("required", ())
        key = kind.keys.get(at) or next(iter(needed or item["properties"]))
        text = next((n for n in item["properties"] if (*at, EACH, n) in kind.texts), None)
        if set(needed) <= {key, text}:
            numbered = kind.property_at((*at, EACH, key)).get("type") == "integer"
            yield Field(
                singular, at, "string", label, repeats=True, item_key=key,
                item_text=text if text in needed else None, item_numbered=numbered,
                item_subject="subject" in item["properties"],
            )  # fmt: skip


def _option(kind: Kind, at: Pattern) -> str | None:
    from stcli.domain.model.kind import property_at

    for node in property_at(kind.schema, kind.schema_file, kind.documents, at)[1]:
        if "x-option" in node:
            return str(node["x-option"])
    return None


def values_of(
    fields: Sequence[Field], arguments: Mapping[str, Any], language: str
) -> dict[str, Any]:
    """The data that the given options make; ``language`` is that of texts without one."""
    data: dict[str, Any] = {}
    for field in fields:
        given = arguments.get(field.name)
        if given not in (None, [], ()):
            put(data, field.at, _value(field, given, language))
    return data


def _value(field: Field, given: Any, language: str) -> Any:
    if not field.repeats:
        return _typed(field, contents(given) if field.text else given)
    texts = field.item_text is not None
    items = [_typed(field, contents(item) if texts else item) for item in given]
    if field.item_key is not None:
        return [_item(field, item, number, language) for number, item in enumerate(items, 1)]
    return [{language: item} for item in items] if field.item_text == "" else items


def _item(field: Field, value: str, number: int, language: str) -> dict[str, Any]:
    """One entry of a list of maps; ``KEY=TEXT`` where entries have a key and a text."""
    key = str(field.item_key)
    if field.item_text is None:
        return {key: value}
    name, equals, text = value.partition("=")
    if not equals:
        name, text = "", value
    told = {field.item_text: {language: text.strip()}}
    if field.item_numbered:
        subject = {"subject": name.strip()} if name and field.item_subject else {}
        return {key: number, **told, **subject}
    return {key: name.strip() or str(number), **told}


def _typed(field: Field, given: str) -> Any:
    if field.type not in ("integer", "number"):
        return given
    try:
        number = float(given)
    except ValueError:
        raise Refusal(
            "assignment-type", exit=EXIT_USAGE, path=f"--{field.option}", value=given,
            type=field.type,
        ) from None  # fmt: skip
    return int(number) if number.is_integer() else number


def contents(given: str) -> str:
    """A text option's text: itself, ``@file``, or ``-`` for standard input."""
    if given == "-":
        return sys.stdin.read().strip("\n")
    if not given.startswith("@"):
        return given
    from stcli.cli.gather import read_text

    return read_text(given[1:]).strip("\n")
