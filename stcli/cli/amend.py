"""What ``set``, ``correct``, ``learn``, ``undo`` and ``void`` share: one record, one reason."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Annotated, Any, Final

import typer

from stcli.cli.change import Saying, write
from stcli.cli.day import iso_day, iso_period
from stcli.cli.find import record_of
from stcli.cli.shell import Shell
from stcli.cli.value import contents, plain
from stcli.domain.changing.assign import Assignment, assign, assignment
from stcli.domain.changing.draft import Draft
from stcli.domain.model.claim import Claim
from stcli.domain.model.kind import Kind
from stcli.domain.model.path import EACH, Pattern, pattern_of
from stcli.domain.model.record import Record
from stcli.domain.refusal import EXIT_USAGE, Refusal

RECORD = Annotated[str, typer.Argument(metavar="RECORD")]
REASON = Annotated[str, typer.Option("--reason")]
DATE = Annotated[str | None, typer.Option("--date")]
ASSIGNMENTS = Annotated[list[str], typer.Argument(metavar="FIELD=VALUE…")]

LANGUAGE: Final = re.compile("[a-z]{2}")  # what a schema lets a text be told in

Amend = Callable[[Record, Draft], dict[str, Any]]


def amend(
    shell: Shell, name: str, action: str, change: Amend, *, reason: str = "", dry_run: bool
) -> int:
    """Change one record in one commit; ``action`` is what the history entry is called."""

    def decide(draft: Draft) -> Saying:
        record = record_of(draft.now, name)
        claim = Claim(f"{record.kind.name}.{action}", record.reference)
        draft.change(record.reference, change(record, draft), claim)
        return Saying(record.kind.name, action, record.id, record.reference, reason)

    return write(shell, decide, dry_run)


def assigned(
    record: Record, expressions: Sequence[str], *, today: str, registry: Mapping[str, Any]
) -> dict[str, Any]:
    """The record's data with every ``FIELD=VALUE`` carried out; days as people write them."""
    given = [assignment(text) for text in expressions]
    for wanted in given:
        check_free(record.kind, wanted.path)
        _check_language(record.kind, wanted, registry.get("languages"))
    filled = (
        Assignment(one.path, one.appends, _plain(record.kind, one.path, contents(one.value), today))
        for one in given
    )
    return assign(record.kind, record.data, filled)


def _plain(kind: Kind, path: str, value: str, today: str) -> str:
    """The value as files have it, where the field takes a day, a month or one of a few words."""
    schema = kind.property_at(_pattern(path))
    form = schema.get("format")
    if form == "date":
        return iso_day(value, today)
    if form == "period-date":
        return iso_period(value, today)
    return plain(schema["x-values"], value) if "x-values" in schema else value


def _pattern(path: str) -> Pattern:
    return pattern_of(re.sub(r"\[[^\[\]]*\]", EACH, path).replace("-", "_"))


def _check_language(kind: Kind, wanted: Assignment, languages: Any) -> None:
    """Refuse a language that neither schema nor registry names: likelier a slip (``sw``)."""
    at = _pattern(wanted.path)
    if wanted.value == "" or at[:-1] not in kind.texts:
        return
    groups = languages.values() if isinstance(languages, Mapping) else ()
    named = kind.property_at(at[:-1]).get("properties", ())
    known = list(dict.fromkeys((*named, *(str(one) for group in groups for one in group))))
    if LANGUAGE.fullmatch(at[-1]) and at[-1] not in known:
        raise Refusal("assignment-language.other", exit=EXIT_USAGE, path=wanted.path, known=known)


def check_free(kind: Kind, path: str) -> None:
    """Refuse fields that only the history gives; the remedy is an action."""
    name = path.partition(".")[0].partition("[")[0].replace("-", "_")
    tracked = kind.lifecycle.tracked if kind.lifecycle else ()
    if name in ("id", "history", "origin"):
        code = "field-stands.history" if name == "history" else "field-stands"
        raise Refusal(code, name=name, kind=kind.name)
    if name in tracked or (kind.lifecycle and name == "status"):
        raise Refusal("field-follows", name=name, kind=kind.name)


def reason_of(text: str) -> str:
    """A reason that says something."""
    told = contents(text).strip()
    if not told:
        raise Refusal("reason-empty", exit=EXIT_USAGE)
    return told
