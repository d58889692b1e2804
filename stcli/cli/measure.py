"""``stcli measure``: adding measures, following them up and carrying them through their life."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Annotated, Any, Final

import typer

from stcli.cli.act import DryRun, Note, Verb, beginning, day, stepping
from stcli.cli.change import Saying, write
from stcli.cli.fields import parameter
from stcli.cli.find import record_of
from stcli.cli.milestone import indicator, milestone, observe
from stcli.cli.shell import Shell
from stcli.cli.value import contents
from stcli.domain.changing import reporting
from stcli.domain.changing.draft import Draft
from stcli.domain.model.record import Record
from stcli.domain.refusal import EXIT_USAGE, Refusal

KIND: Final = "measure"
# What is known when a measure is agreed; what has become of it is told by steps and reports.
ADDED: Final = (
    *("number", "title", "description", "goals", "lead", "partners", "planned"),
    *("milestones", "indicators", "notes", "sources"),
)
ID = Annotated[str, typer.Argument(metavar="ID")]
ORGANISATION = Annotated[str, typer.Argument(metavar="ORG")]
DATE = Annotated[str | None, typer.Option("--date")]
TO: Final = parameter("to", Annotated[str | None, typer.Option("--to", "--transferred-to")])
GOALS: Final = parameter(
    "goal_map", Annotated[list[str] | None, typer.Option("--goal-map", metavar="OLD=NEW")]
)


def commands() -> list[tuple[str, Callable[..., Any]]]:
    """The commands of the group, in the order of a measure's life."""
    return [
        beginning(KIND, Verb("add", ADDED)),
        stepping(KIND, Verb("start")),
        ("report", report),
        milestone(),
        indicator(),
        ("observe", observe),
        ("partner", partner),
        stepping(KIND, Verb("complete")),
        stepping(KIND, Verb("suspend")),
        stepping(KIND, Verb("resume")),
        stepping(KIND, Verb("cancel")),
        stepping(KIND, Verb("transfer", fill=_transferred, options=(TO,))),
        stepping(KIND, Verb("move", fill=_moved, options=(GOALS,))),
    ]


def report(
    ctx: typer.Context, id: ID, text: Annotated[str, typer.Argument(metavar="TEXT")],
    by: Annotated[str | None, typer.Option("--by", metavar="ORG")] = None,
    evidence: Annotated[list[str] | None, typer.Option("--evidence", metavar="URL")] = None,
    date: DATE = None, dry_run: DryRun = False,
) -> int:  # fmt: skip
    """An organisation tells how a measure goes."""
    shell: Shell = ctx.obj
    told = said(text)

    def decide(draft: Draft) -> Saying:
        measure = record_of(draft.now, id, KIND)
        org = record_of(draft.now, by, "organisation").id if by else None
        entry = {"date": day(shell, {"date": date}), "organisation": org, "text": told,
                 "evidence": list(dict.fromkeys(evidence or ()))}  # fmt: skip
        draft.change(measure.reference, reporting.reported(measure, entry))
        notes = _notes(draft, measure, org)
        return Saying(KIND, "report", measure.id, measure.reference, notes=notes)

    return write(shell, decide, dry_run)


def _notes(draft: Draft, measure: Record, org: str | None) -> tuple[Note, ...]:
    """Who reports on what it has no part in may have been mistaken for another."""
    if org is None or reporting.has_part(draft.now, measure, org):
        return ()
    return (("write.no-part", {"organisation": org, "measure": measure.id}),)


def said(text: str) -> str:
    """The text of a report; refused (usage) where it says nothing."""
    told = contents(text).strip()
    if not told:
        raise Refusal("text-empty", exit=EXIT_USAGE)
    return told


def partner(
    ctx: typer.Context, id: ID, organisation: ORGANISATION,
    task: Annotated[str | None, typer.Option("--task")] = None,
    remove: Annotated[bool, typer.Option("--remove")] = False,
    dry_run: DryRun = False,
) -> int:  # fmt: skip
    """An organisation carries the measure out too, or does so no longer."""
    shell: Shell = ctx.obj
    if remove and task:
        raise Refusal("partner-one", exit=EXIT_USAGE)

    def decide(draft: Draft) -> Saying:
        measure = record_of(draft.now, id, KIND)
        org = record_of(draft.now, organisation, "organisation").id
        told = contents(task).strip() if task else None
        data = (
            reporting.unpartnered(measure, org) if remove
            else reporting.partnered(measure, org, told)
        )  # fmt: skip
        draft.change(measure.reference, data)
        return Saying(KIND, "partner", f"{measure.id} {org}", measure.reference)

    return write(shell, decide, dry_run)


def _transferred(
    _draft: Draft, _record: Record, data: dict[str, Any], arguments: Mapping[str, Any]
) -> tuple[()]:
    """Whoever carries the measure on is part of what a transfer says."""
    to = contents(arguments.get("to") or "").strip()
    if not to:
        raise Refusal("needs", exit=EXIT_USAGE, option="--to", kind=KIND, action="transfer")
    data["transferred_to"] = to
    return ()


def _moved(
    draft: Draft, record: Record, data: dict[str, Any], arguments: Mapping[str, Any]
) -> tuple[Note, ...]:
    """Goals belong to the area that is left: only those that are mapped go along."""
    if data["focus_area"] == record.data.get("focus_area"):
        raise Refusal("move-nowhere", record=record.reference, area=data["focus_area"])
    pairs = dict(_pair(text) for text in arguments.get("goal_map") or ())
    kept, lost = reporting.carried(record.data.get("goals", []), pairs)
    data["goals"] = kept
    if not kept:
        del data["goals"]
    area = draft.now.get("focus-area", data["focus_area"])
    known = [goal["id"] for goal in area.data.get("goals", ())] if area else []
    return (("write.goals-lost", {"goals": lost, "known": known}),) if lost else ()


def _pair(text: str) -> tuple[str, str]:
    old, equals, new = (part.strip() for part in text.partition("="))
    if not (old and equals and new):
        raise Refusal("goal-map-form", exit=EXIT_USAGE, text=text)
    return old, new
