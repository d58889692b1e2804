"""``stcli organisation rename|dissolve|hand-over``: organisations change, the past stands.

Registered by ``organisation``; what each does to the records is the domain's.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Annotated, Any, Final

import typer

from stcli.cli.act import DryRun, day, fixed_value, shipped_kinds, text_language
from stcli.cli.change import Saying, write
from stcli.cli.fields import fields_of, parameter, required, signed
from stcli.cli.find import record_of
from stcli.cli.settings import current_language
from stcli.cli.shell import Shell
from stcli.cli.value import contents, values_of
from stcli.domain.changing import handover, renaming
from stcli.domain.changing.draft import Draft
from stcli.domain.model.claim import Claim
from stcli.domain.model.path import EACH
from stcli.domain.model.record import Record
from stcli.domain.refusal import EXIT_USAGE, Refusal

KIND: Final = "organisation"
NAMES: Final = ("name", "abbreviation")
ID = Annotated[str, typer.Argument(metavar="ORG")]
OLD = Annotated[str, typer.Argument(metavar="OLD")]
NEW = Annotated[str, typer.Argument(metavar="NEW")]
DATE = Annotated[str | None, typer.Option("--date")]
EVENT = Annotated[str | None, typer.Option("--event")]
REASON = Annotated[str | None, typer.Option("--reason")]
SUCCESSOR = Annotated[list[str] | None, typer.Option("--successor", metavar="ORG[=EVENT]")]
NONE = Annotated[bool, typer.Option("--no-successor")]
ONLY = Annotated[list[str] | None, typer.Option("--only", metavar="RECORD")]


def renaming_command() -> tuple[str, Callable[..., Any]]:
    """The command that gives an organisation a new name."""
    fields = fields_of(shipped_kinds()[KIND], NAMES)

    def rename(
        ctx: typer.Context, id: str, date: str | None, dry_run: bool, **arguments: Any
    ) -> int:  # fmt: skip
        shell: Shell = ctx.obj

        def decide(draft: Draft) -> Saying:
            values = values_of(fields, arguments, text_language(draft))
            if "name" not in values:
                raise Refusal("rename-nothing", exit=EXIT_USAGE)
            on = day(shell, {"date": date})
            return _rename(draft, record_of(draft.now, id, KIND), values, on)

        return write(shell, decide, dry_run)

    return "rename", signed(
        rename,
        [
            required("ctx", typer.Context), required("id", ID),
            *(field.parameter(current_language()) for field in fields),
            parameter("date", DATE), parameter("dry_run", DryRun, False),
        ],
    )  # fmt: skip


def _rename(draft: Draft, record: Record, values: Mapping[str, Any], date: str) -> Saying:
    abbreviation = values.get("abbreviation")
    data = renaming.renamed(record, values["name"], date, abbreviation=abbreviation)
    draft.change(record.reference, data)
    return Saying(KIND, "rename", record.id, record.reference)


def dissolve(  # noqa: PLR0917 -- typer reads options off a signature
    ctx: typer.Context, id: ID, successor: SUCCESSOR = None, event: EVENT = None,
    no_successor: NONE = False, reason: REASON = None, date: DATE = None, dry_run: DryRun = False,
) -> int:  # fmt: skip
    """An organisation comes to its end; its tasks pass to others."""
    shell: Shell = ctx.obj

    def decide(draft: Draft) -> Saying:
        record = record_of(draft.now, id, KIND)
        followers = _successors(draft, successor or (), event)
        if not no_successor and not followers:
            _check_done(draft, record)
        why = contents(reason).strip() if reason else ""
        data = renaming.dissolved(record, day(shell, {"date": date}), followers, why)
        claim = Claim(f"{KIND}.{renaming.DISSOLVE}", record.reference)
        draft.change(record.reference, data, claim)
        return Saying(KIND, renaming.DISSOLVE, record.id, record.reference, why)

    return write(shell, decide, dry_run)


def _check_done(draft: Draft, record: Record) -> None:
    """Who has live roles has successors, unless it is said that there are none."""
    roles = sorted(handover.held(draft.now, record.id))
    if record.live and roles and not record.data.get("successors"):
        raise Refusal("needs-successor", exit=EXIT_USAGE, id=record.id, roles=roles)


def _successors(draft: Draft, given: Sequence[str], event: str | None) -> list[tuple[str, str]]:
    found = []
    for text in given:
        name, _, own = text.partition("=")
        happened = _event(own or event or renaming.NEUTRAL)
        found.append((record_of(draft.now, name, KIND).id, happened))
    if event and not given:
        raise Refusal("event-without-successor", exit=EXIT_USAGE)
    return found


def _event(name: str) -> str:
    return fixed_value(KIND, ("successors", EACH, "event"), name, option="event")


def hand_over(
    ctx: typer.Context, old: OLD, new: NEW, only: ONLY = None, event: EVENT = None,
    date: DATE = None, dry_run: DryRun = False,
) -> int:  # fmt: skip
    """The live roles of one organisation pass to its successor."""
    shell: Shell = ctx.obj

    def decide(draft: Draft) -> Saying:
        giver, taker = (record_of(draft.now, name, KIND) for name in (old, new))
        if giver.id == taker.id:
            raise Refusal("own-successor", id=giver.id)
        named = _held(draft, giver, only or ())
        began = renaming.begun(giver, taker.id)
        on = day(shell, {"date": date}, began if began and began <= shell.settings.today else None)
        _check_successor(draft, giver, taker, event, on)
        passing = handover.Passing(giver.id, taker.id, on)
        for reference, data in list(handover.handed_over(draft.now, passing, named)):
            draft.change(reference, data)
        return Saying(KIND, "hand-over", f"{giver.id} {taker.id}", giver.reference)

    return write(shell, decide, dry_run)


def _held(draft: Draft, giver: Record, only: Sequence[str]) -> list[str]:
    """The records that were named, in each of which the organisation has a live role."""
    known = sorted(handover.held(draft.now, giver.id))
    named = [record_of(draft.now, name).reference for name in only]
    for reference in named:
        if reference not in known:
            raise Refusal("no-role-there", old=giver.id, record=reference, known=known)
    return named


def _check_successor(
    draft: Draft, giver: Record, taker: Record, event: str | None, date: str
) -> None:
    """Roles pass to a live successor; ``event`` makes it one, in the same commit."""
    if taker.frozen:
        raise Refusal("hand-over-ended", new=taker.id)
    if event:
        data = renaming.followed(giver, taker.id, _event(event), date)
        draft.change(giver.reference, data)
    elif not renaming.follows(taker.id, giver, draft.now.records):
        raise Refusal("no-successor", old=giver.id, new=taker.id)
