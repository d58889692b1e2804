"""``stcli phenomenon``: the continuous mapping, from what is put forward to what is selected."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import Annotated, Any, Final

import typer

from stcli.cli.act import DryRun, Verb, beginning, day, shipped_kinds, stepping, text_language
from stcli.cli.change import Saying, write
from stcli.cli.fields import Field, fields_of, inner_fields, parameter
from stcli.cli.find import record_of
from stcli.cli.settings import current_language
from stcli.cli.shell import Shell
from stcli.cli.value import contents, values_of
from stcli.domain.changing import action as changing
from stcli.domain.changing import reporting
from stcli.domain.changing.draft import Draft
from stcli.domain.changing.membership import MEMBER
from stcli.domain.model.record import Record
from stcli.domain.refusal import EXIT_USAGE, Refusal

KIND: Final = "phenomenon"
AREA: Final = "focus-area"
PROPOSED: Final = ("title", "description", "proposed_by", "notes", "sources")
ID = Annotated[str, typer.Argument(metavar="ID")]
ORGANISATION = Annotated[str, typer.Argument(metavar="ORG")]
DATE = Annotated[str | None, typer.Option("--date")]


def commands() -> list[tuple[str, Callable[..., Any]]]:
    """The commands of the group, in the order of a phenomenon's life."""
    return [
        beginning(KIND, Verb("propose", PROPOSED)),
        ("support", support),
        stepping(KIND, Verb("map", fill=_mapped, options=_shown(_mapping()))),
        stepping(KIND, Verb("select", also=_propose_area, options=_selecting())),
        stepping(KIND, Verb("set-aside")),
        stepping(KIND, Verb("revive")),
    ]


def support(
    ctx: typer.Context, id: ID, organisation: ORGANISATION,
    resources: Annotated[str, typer.Option("--resources")],
    date: DATE = None, dry_run: DryRun = False,
) -> int:  # fmt: skip
    """An organisation has the will and the resources to solve it."""
    shell: Shell = ctx.obj

    def decide(draft: Draft) -> Saying:
        phenomenon = record_of(draft.now, id, KIND)
        org = record_of(draft.now, organisation, "organisation")
        told = contents(resources).strip()
        if not told:
            raise Refusal(
                "needs", exit=EXIT_USAGE, option="--resources", kind=KIND, action="support"
            )
        entry = {"organisation": org.id, "resources": told, "date": day(shell, {"date": date})}
        draft.change(phenomenon.reference, reporting.supported(phenomenon, entry))
        return Saying(KIND, "support", f"{phenomenon.id} {org.id}", phenomenon.reference)

    return write(shell, decide, dry_run)


def _mapping() -> list[Field]:
    """What the preliminary mapping says; its day is that of the step."""
    found = inner_fields(shipped_kinds()[KIND], ("mapping",))
    return [field for field in found if field.at != ("date",)]


def _shown(fields: list[Field]) -> tuple[inspect.Parameter, ...]:
    return tuple(field.parameter(current_language()) for field in fields)


def _mapped(
    draft: Draft, _record: Record, data: dict[str, Any], arguments: Mapping[str, Any]
) -> tuple[()]:
    """The mapping with its day; a later mapping takes the place of an earlier one."""
    values = values_of(_mapping(), arguments, text_language(draft))
    if values.get("summary"):
        data["mapping"] = {**values, "date": data["history"][-1]["date"]}
    elif values or "mapping" not in data:
        option = f"--summary-{text_language(draft)}"
        raise Refusal("needs", exit=EXIT_USAGE, option=option, kind=KIND, action="map")
    return ()


def _selecting() -> tuple[inspect.Parameter, ...]:
    """The options that make a focus area of what is selected."""
    named = parameter(
        "focus_area", Annotated[str | None, typer.Option("--focus-area", metavar="NEW-ID")]
    )
    return (named, *_shown(_titles()))


def _titles() -> list[Field]:
    return fields_of(shipped_kinds()[AREA], ("title",))


def _propose_area(draft: Draft, reference: str, arguments: Mapping[str, Any]) -> None:
    """Propose the focus area that answers to the phenomenon; its supporters take part."""
    phenomenon, id = draft.now.records[reference], arguments.get("focus_area")
    titles = values_of(_titles(), arguments, text_language(draft)).get("title", {})
    if not id:
        if titles:
            raise Refusal("needs", exit=EXIT_USAGE, option="--focus-area", kind=KIND,
                          action="select")  # fmt: skip
        return
    date = str(phenomenon.history[-1]["date"])
    people = [
        {"organisation": organisation, "role": MEMBER, "resources": resources, "from": date}
        for organisation, resources in reporting.pledges(phenomenon).items()
    ]
    values = {
        "title": {**phenomenon.data["title"], **titles},
        "phenomena": [phenomenon.id], "participants": people,
    }  # fmt: skip
    draft.create(draft.now.kinds[AREA], changing.begin(draft.now.kinds[AREA], id, values, date, {}))
