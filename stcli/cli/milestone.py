"""Milestones and indicators of measures: ``stcli measure milestone|indicator|observe``.

Knows how a secretary tells that a step was reached, and what was measured; what may change in
a measure that has ended, the laws say.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Annotated, Any, Final

import typer

from stcli.cli.act import DryRun, day, shipped_kinds, text_language
from stcli.cli.change import Saying, write
from stcli.cli.fields import Field, inner_fields, parameter, required, signed
from stcli.cli.find import record_of
from stcli.cli.settings import current_language
from stcli.cli.shell import Shell
from stcli.cli.value import values_of
from stcli.domain.changing import reporting
from stcli.domain.changing.draft import Draft
from stcli.domain.model.path import EACH
from stcli.domain.model.record import Record
from stcli.domain.refusal import EXIT_USAGE, Refusal

KIND: Final = "measure"
# A number as people write it: with a comma or a point, thousands perhaps parted by spaces.
NUMBER: Final = re.compile(r"[+-]?[0-9]+(?:[ \u00a0\u202f][0-9]{3})*(?:[.,][0-9]+)?\Z")
ID = Annotated[str, typer.Argument(metavar="ID")]
DATE = Annotated[str | None, typer.Option("--date")]


def milestone() -> tuple[str, Callable[..., Any]]:
    """The command that marks a milestone as reached, or adds or changes one."""
    fields = inner_fields(shipped_kinds()[KIND], ("milestones", EACH))
    argument = Annotated[str, typer.Argument(metavar="MILESTONE")]

    def command(ctx: typer.Context, id: str, milestone: str, dry_run: bool, **given: Any) -> int:
        shell: Shell = ctx.obj

        def decide(draft: Draft) -> Saying:
            measure = record_of(draft.now, id, KIND)
            values = values_of(fields, given, text_language(draft))
            data = _milestone(shell, measure, milestone, values)
            draft.change(measure.reference, data)
            return Saying(KIND, "milestone", f"{measure.id} {milestone}", measure.reference)

        return write(shell, decide, dry_run)

    return "milestone", _command(command, "milestone", argument, fields)


def _milestone(shell: Shell, measure: Record, id: str, values: dict[str, Any]) -> dict[str, Any]:
    """With a title or a due date one is added or changed; without, it has been reached."""
    if "done" in values:
        values["done"] = day(shell, {"date": values["done"]})
    if "title" in values or "due" in values:
        _check_complete(measure, "milestones", id, values, "milestone")
        return reporting.with_item(measure, "milestones", id, values)
    done, anew = values.get("done") or day(shell, {}), "done" in values
    return reporting.reached(measure, id, done, anew=anew)


def indicator() -> tuple[str, Callable[..., Any]]:
    """The command that adds or changes an indicator."""
    fields = inner_fields(shipped_kinds()[KIND], ("indicators", EACH))
    argument = Annotated[str, typer.Argument(metavar="INDICATOR")]

    def command(ctx: typer.Context, id: str, indicator: str, dry_run: bool, **given: Any) -> int:
        shell: Shell = ctx.obj

        def decide(draft: Draft) -> Saying:
            measure = record_of(draft.now, id, KIND)
            values = values_of(fields, _pointed(given), text_language(draft))
            _check_complete(measure, "indicators", indicator, values, "indicator")
            data = reporting.with_item(measure, "indicators", indicator, values)
            draft.change(measure.reference, data)
            return Saying(KIND, "indicator", f"{measure.id} {indicator}", measure.reference)

        return write(shell, decide, dry_run)

    return "indicator", _command(command, "indicator", argument, fields)


def observe(
    ctx: typer.Context, id: ID, indicator: Annotated[str, typer.Argument(metavar="INDICATOR")],
    value: Annotated[str, typer.Argument(metavar="VALUE")],
    source: Annotated[str | None, typer.Option("--source", metavar="URL")] = None,
    date: DATE = None, dry_run: DryRun = False,
) -> int:  # fmt: skip
    """An indicator was observed to have a value."""
    shell: Shell = ctx.obj
    number = _number(value, "value")

    def decide(draft: Draft) -> Saying:
        measure = record_of(draft.now, id, KIND)
        entry = {"date": day(shell, {"date": date}), "value": number, "source": source}
        draft.change(measure.reference, reporting.observed(measure, indicator, entry))
        over = reporting.over_percent(measure, indicator, number)
        return Saying(
            KIND, "observe", f"{measure.id} {indicator}", measure.reference,
            notes=(("write.over-percent", {"value": number}),) if over else (),
        )  # fmt: skip

    return write(shell, decide, dry_run)


def _command(
    function: Callable[..., Any], name: str, argument: Any, fields: list[Field]
) -> Callable[..., Any]:
    return signed(
        function,
        [
            required("ctx", typer.Context), required("id", ID), required(name, argument),
            *(field.parameter(current_language()) for field in fields),
            parameter("dry_run", DryRun, False),
        ],
    )  # fmt: skip


def _check_complete(
    measure: Record, field: str, id: str, values: Mapping[str, Any], action: str
) -> None:
    """Refuse in words of options a new entry that lacks something."""
    lacking = reporting.missing_parts(measure, field, id, values)
    if lacking:
        names = {f.at[0]: f.option for f in reversed(inner_fields(measure.kind, (field, EACH)))}
        raise Refusal(
            "item-new", exit=EXIT_USAGE, option=f"--{names[lacking[0]]}", id=id,
            measure=measure.id, kind=KIND, action=action,
        )  # fmt: skip


def _pointed(given: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments with numbers as the schema's numbers are written."""
    return {
        name: str(_number(value, f"--{name.replace('_', '-')}"))
        if name.endswith("_value") and value else value
        for name, value in given.items()
    }  # fmt: skip


def _number(text: str, name: str) -> int | float:
    if not NUMBER.match(text.strip()):
        raise Refusal("number-form", exit=EXIT_USAGE, name=name, text=text)
    plain = re.sub(r"[ \u00a0\u202f]", "", text.strip()).replace(",", ".")
    return float(plain) if "." in plain and not plain.endswith(".0") else int(float(plain))
