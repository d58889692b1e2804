"""What a person chose about a list: states, columns and the order of rows, checked.

Knows kinds and what their fields and states are called; a name that is none is refused with the
names that there are.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

from stcli.cli.rows import value_at
from stcli.domain.model.kind import Kind, State
from stcli.domain.model.record import Record
from stcli.domain.near import nearest
from stcli.domain.refusal import EXIT_USAGE, Refusal
from stcli.report import label
from stcli.report.words import Words

OF_EVERY_RECORD: Final = ("reference", "path")
# In Finnish and Swedish å, ä and ö come last, in this order.
_LAST: Final = str.maketrans({"å": "z\uffff1", "ä": "z\uffff2", "ö": "z\uffff3"})


def statuses_of(kind: Kind, given: Iterable[str]) -> frozenset[str]:
    """The states that were named, by name or by label in any language."""
    names = [name.strip() for text in given for name in text.split(",") if name.strip()]
    return frozenset(_status(kind, name) for name in names)


def _status(kind: Kind, given: str) -> str:
    if kind.lifecycle is None:
        raise Refusal("status-none", exit=EXIT_USAGE, kind=label.of_kinds(kind))
    known = {name: name for name in kind.lifecycle.states}
    for name, state in kind.lifecycle.states.items():
        known.update((text.casefold(), name) for text in state.label.values())
    wanted = given.casefold()
    found = known.get(wanted) or known.get(wanted.replace("-", "_"))
    if found is None:
        states = [_with_labels(state) for state in kind.lifecycle.states.values()]
        raise Refusal("status-unknown", status=given, kind=label.of_kinds(kind), known=states)
    return found


def _with_labels(state: State) -> dict[str, str]:
    """A state's name and what it is called, language by language: a text for messages."""
    return {
        lang: state.name if said == state.name else f"{state.name} ({said})"
        for lang, said in state.label.items()
    }


def columns_of(kind: Kind, given: str | None) -> tuple[str, ...]:
    """The columns that were asked for, else those that the kind's schema names."""
    if given is None:
        return kind.columns
    return tuple(_column(kind, name) for name in _names(given))


def _names(given: str) -> list[str]:
    return [name.strip() for name in given.split(",") if name.strip()]


def _column(kind: Kind, given: str) -> str:
    name = given.replace("-", "_")
    if name in OF_EVERY_RECORD or label.pattern_in(kind, name):
        return name
    if (dotted := _of_table(kind, name)) is not None:
        return dotted
    spelled = [*("_".join(field) for field in kind.fields), *kind.shape, *OF_EVERY_RECORD]
    close = nearest(name, spelled)
    code = "column-unknown.suggestion" if close else "column-unknown"
    raise Refusal(
        code, exit=EXIT_USAGE, column=given, kind=label.of_kinds(kind), folder=kind.folder,
        known=[*kind.shape], suggestion=close,
    )  # fmt: skip


def _of_table(kind: Kind, name: str) -> str | None:
    """The field that a column of ``stcli query`` shows: ``planned_end``, ``title_sv``."""
    for field in kind.fields:
        joined, dotted = "_".join(field), ".".join(field)
        if name == joined:
            return dotted
        lang = name.removeprefix(f"{joined}_") if field in kind.texts else name
        if lang != name and label.pattern_in(kind, f"{dotted}.{lang}"):
            return f"{dotted}.{lang}"
    return None


def sorted_by(
    records: Sequence[Record], kind: Kind, given: str | None, words: Words
) -> list[Record]:
    """The records in the order that was asked for; what has no value comes last."""
    found = list(records)
    for name, down in reversed([_order_of(name) for name in _names(given or "")]):
        column = _column(kind, name)
        rank = _ranks(kind) if column == "status" else {}
        with_value = [r for r in found if value_at(r, column) not in (None, [], {})]
        without = [r for r in found if value_at(r, column) in (None, [], {})]
        with_value.sort(
            key=lambda r: _order(value_at(r, column), words, rank),
            reverse=down,
        )
        found = with_value + without
    return found


def _order_of(given: str) -> tuple[str, bool]:
    """A column, and whether it falls: ``-planned_end``, or as SQL says it, ``planned_end desc``."""
    column, _, way = given.partition(" ")
    if way.strip().lower() in ("asc", "desc"):
        return column, way.strip().lower() == "desc"
    return given.removeprefix("-"), given.startswith("-")


def _ranks(kind: Kind) -> dict[str, int]:
    """States sort by the course of life, not by the alphabet."""
    return {
        name: place for place, name in enumerate(kind.lifecycle.states if kind.lifecycle else ())
    }


def _order(value: Any, words: Words, rank: dict[str, int]) -> tuple[int, float, str]:
    if isinstance(value, (int, float)):
        return 0, float(value), ""
    if isinstance(value, str) and value in rank:
        return 0, float(rank[value]), ""
    text = words.text(value) if isinstance(value, dict) else None
    return 1, 0.0, str(text or value).casefold().translate(_LAST)
