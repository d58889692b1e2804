"""Options for fields: from a kind's schema to typed command-line options (``value``: and back).

``title`` becomes ``--title-fi|-sv|-en``, ``planned.end`` becomes ``--planned-end``, a list its
singular, repeated (``--participant spek``). Knows schemas and typer's parameters; knows no
command in particular.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Annotated, Any, Final, NamedTuple

import typer

from stcli.cli.day import iso_day, iso_period
from stcli.domain.model.kind import Kind
from stcli.domain.model.path import EACH, Pattern
from stcli.report.words import Words

LANGUAGES: Final = ("fi", "sv", "en")
NO_LABEL: Final[Mapping[str, str]] = MappingProxyType({})
# What history gives or the program sees to is no field to be typed.
MANAGED: Final = frozenset(("id", "status", "history", "origin"))


class Field(NamedTuple):
    """One option: its name, where its value goes, and what it takes.

    For a list of maps, ``item_key`` is the sub-field that the option's value gives;
    with ``item_text`` the value is ``KEY=TEXT`` or a text alone (then keys are numbers), with
    ``item_date`` it ends with ``@DATE``; with ``item_more`` it is ``KEY`` or ``KEY=MORE``.
    ``item_text`` without a key: a list of texts. ``label`` are the field's labels by language,
    ``values`` those of its values, where it has fixed ones.
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
    item_date: str | None = None
    item_more: str | None = None
    format: str = ""
    values: Mapping[str, Mapping[str, str]] | None = None

    @property
    def name(self) -> str:
        """The name of the parameter in Python."""
        return self.option.replace("-", "_")

    def parameter(self, lang: str) -> inspect.Parameter:
        """The parameter as typer wants to see it."""
        kind: Any = list[str] if self.repeats else str
        label = self.label.get(lang) or self.label.get("en") or self.option
        option = typer.Option(
            f"--{self.option}", help=label[:1].upper() + label[1:], metavar=self._form(lang),
            callback=self._callback(),
        )  # fmt: skip
        return parameter(self.name, Annotated[kind | None, option])

    def _callback(self) -> Callable[..., Any] | None:
        """What makes days as people write them into days as files have them."""
        if self.item_date:
            return _ends
        return None if self.repeats else _DAYS.get(self.format)

    def _form(self, lang: str) -> str | None:
        """How a value with parts is written, in words to be filled in: ``ID=TEXT@DATE``."""
        if self.item_key is None:
            return None
        parts = (
            ("date", self.item_date), ("more", self.item_more),
            ("subject", self.item_subject), ("id", self.item_text),
        )  # fmt: skip
        code = next((f"form.{name}" for name, part in parts if part), None)
        return Words(lang).say(code) if code else None


def _day(ctx: typer.Context, value: str | None) -> str | None:
    """A day as it was typed, as ISO; what is none is left to the schema."""
    return iso_day(value, ctx.obj.settings.today) if value else value


def _period(ctx: typer.Context, value: str | None) -> str | None:
    return iso_period(value, ctx.obj.settings.today) if value else value


def _ends(ctx: typer.Context, values: list[str] | None) -> list[str]:
    """Values with a day or a month after their last ``@``."""
    split = (value.rpartition("@") for value in values or ())
    today = ctx.obj.settings.today
    return [f"{text}{at}{iso_period(date.strip(), today) if at else date}"
            for text, at, date in split]  # fmt: skip


_DAYS: Final = {"date": _day, "period-date": _period}


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


def _fields(
    kind: Kind, at: Pattern, option: str, within: Mapping[str, str] = NO_LABEL
) -> Iterator[Field]:
    schema, label = kind.property_at(at), _joined(within, kind.label_at(at), ": ")
    if at in kind.texts:
        for lang in LANGUAGES:
            told = _joined(label, kind.label_at((*at, lang)), " ")
            yield Field(f"{option}-{lang}", (*at, lang), "string", told, text=True)
    elif schema.get("type") == "array":
        yield from _list_field(kind, at, option)
    elif "properties" in schema:
        for name in schema["properties"]:
            yield from _fields(kind, (*at, name), f"{option}-{name.replace('_', '-')}", label)
    else:
        text = schema.get("type") == "string" and "enum" not in schema
        told = _joined(label, _choices(schema), ": ")
        yield Field(
            option, at, schema.get("type", "string"), told, text=text,
            format=schema.get("format", ""), values=_named(schema),
        )  # fmt: skip


def _joined(left: Mapping[str, str], right: Mapping[str, str], between: str) -> Mapping[str, str]:
    """Two labels as one, language by language; the other one where one is empty."""
    if not left or not right:
        return left or right
    return {lang: f"{said}{between}{right[lang]}" for lang, said in left.items() if lang in right}


def _choices(schema: Mapping[str, Any]) -> Mapping[str, str]:
    """The values of a field with fixed ones, each with what it is called."""
    labels = schema.get("x-values", {})
    told: dict[str, str] = {}
    for lang in LANGUAGES if labels else ():
        named = ((value, labels.get(value, {}).get(lang)) for value in schema.get("enum", ()))
        told[lang] = ", ".join(v if said in (None, v) else f"{v} ({said})" for v, said in named)
    return told


def _named(schema: Mapping[str, Any]) -> Mapping[str, Mapping[str, str]] | None:
    """The fixed values of a field with what each is called; none where they have no names."""
    labels: Mapping[str, Mapping[str, str]] | None = schema.get("x-values")
    if labels is None:
        return None
    return {str(value): labels.get(value, NO_LABEL) for value in schema.get("enum", ())}


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
        date = _date_in(kind, at, needed) if at in kind.keys else None
        if set(needed) <= {key, text, date}:
            numbered = kind.property_at((*at, EACH, key)).get("type") == "integer"
            others = [name for name in item["properties"] if name != key]
            yield Field(
                singular, at, "string", label, repeats=True, item_key=key,
                item_text=text if text in needed else None, item_numbered=numbered,
                item_subject="subject" in item["properties"], item_date=date,
                item_more=others[0] if len(others) == 1 and not text else None,
            )  # fmt: skip


def _date_in(kind: Kind, at: Pattern, names: Sequence[str]) -> str | None:
    """The date that every entry of a list has, by name."""
    formats = {name: kind.property_at((*at, EACH, name)).get("format") for name in names}
    return next((name for name in names if formats[name] in ("date", "period-date")), None)


def inner_fields(kind: Kind, base: Pattern) -> list[Field]:
    """The options for what is inside a map or an entry of a list, named without it.

    Where their values go is told from there, too.
    """
    properties = kind.property_at(base).get("properties", {})
    return [
        field._replace(at=field.at[len(base) :])
        for name in properties
        if name != "id"
        for field in _fields(kind, (*base, name), name.replace("_", "-"))
    ]


def _option(kind: Kind, at: Pattern) -> str | None:
    from stcli.domain.model.outline import property_at

    for node in property_at(kind.schema, kind.schema_file, kind.documents, at)[1]:
        if "x-option" in node:
            return str(node["x-option"])
    return None
