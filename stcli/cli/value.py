"""Values of options as data: texts by language, entries of lists, numbers, files' contents.

Knows what an option takes (``fields.Field``); what may stand in a record, the schema says.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from stcli.domain.model.path import put
from stcli.domain.reading.format import is_period_date
from stcli.domain.refusal import EXIT_USAGE, Refusal

if TYPE_CHECKING:
    from stcli.cli.fields import Field


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
        return _with_more(field, value)
    value, dated = _date_at_end(field, value)
    name, equals, text = value.partition("=")
    if not equals:
        name, text = "", value
    told = {field.item_text: {language: text.strip()}, **dated}
    if field.item_numbered:
        subject = {"subject": name.strip()} if name and field.item_subject else {}
        return {key: number, **told, **subject}
    return {key: name.strip() or str(number), **told}


def _with_more(field: Field, value: str) -> dict[str, Any]:
    """``KEY``, or ``KEY=MORE`` where an entry has one thing more to say."""
    name, equals, more = value.partition("=") if field.item_more else (value, "", "")
    told = {field.item_more: more.strip()} if equals and field.item_more else {}
    return {str(field.item_key): name.strip() if equals else value, **told}


def _date_at_end(field: Field, value: str) -> tuple[str, dict[str, Any]]:
    """The value without its ``@DATE``, and the date; refused (usage) where there is none."""
    if field.item_date is None:
        return value, {}
    text, at, date = value.rpartition("@")
    if not at or not is_period_date(date.strip()):
        raise Refusal("item-date", exit=EXIT_USAGE, option=f"--{field.option}", text=value)
    return text, {field.item_date: date.strip()}


def _typed(field: Field, given: str) -> Any:
    if field.values:
        return fixed(field.values, given, option=field.option)
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


def fixed(values: Mapping[str, Mapping[str, str]], given: str, *, option: str) -> str:
    """One of the fixed values, by its name or by what it is called, at least its beginning."""
    for fits in (str.__eq__, str.startswith):
        found = _called(values, given, fits)
        if len(found) == 1:
            return found[0]
    known = [
        {lang: f"{name} ({said})" for lang, said in labels.items()}
        for name, labels in values.items()
    ]
    raise Refusal(
        "value-fixed", exit=EXIT_USAGE, option=f"--{option}", value=given, known=known
    )  # fmt: skip


def plain(values: Mapping[str, Mapping[str, str]], given: str) -> str:
    """The fixed value that is called so; anything else as it is, for the schema to judge."""
    found = _called(values, given, str.__eq__)
    return found[0] if len(found) == 1 else given


def _called(
    values: Mapping[str, Mapping[str, str]], given: str, fits: Callable[[str, str], bool]
) -> list[str]:
    """The values whose name, or what they are called in some language, fits what was given."""
    wanted = given.strip().casefold()
    return [
        name for name, labels in values.items()
        if wanted and any(fits(said.casefold(), wanted) for said in (name, *labels.values()))
    ]  # fmt: skip


def contents(given: str) -> str:
    """A text option's text: itself, ``@file``, or ``-`` for standard input."""
    if given != "-" and not given.startswith("@"):
        return given
    from stcli.cli.gather import read_text

    return read_text(given.removeprefix("@")).strip("\n")
