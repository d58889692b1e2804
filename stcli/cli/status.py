"""``stcli status``: how things stand, for the secretariat: the first thing to look at.

Gathers: the overview of the day, what the rules miss, what is not yet saved or shared. How it
looks stands in ``dashboard``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, Any

from stcli.cli.find import record_of
from stcli.cli.judgement import findings_of
from stcli.cli.rows import broken_in
from stcli.cli.shell import Shell
from stcli.cli.standing import Pending, Standing
from stcli.domain.finding import ERROR
from stcli.domain.model.follow_up import last_heard, last_progress, planned_end, silent_after
from stcli.domain.model.overview import Area, overview, postponed_on, proposed_on
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.refusal import EXIT_USAGE, Refusal
from stcli.report.page import Page
from stcli.store.place import WORK_TREE

if TYPE_CHECKING:
    import typer

    from stcli.cli.gauge import Gauge


def command(
    ctx: typer.Context,
    organisation: Annotated[str | None, typer.Option("--organisation", metavar="ORG")] = None,
    focus_area: Annotated[str | None, typer.Option("--focus-area", metavar="ID")] = None,
    at: Annotated[str | None, typer.Option("--at")] = None,
    on: Annotated[str | None, typer.Option("--on", metavar="DATE")] = None,
) -> int:
    """Tell how things stand: all, or one organisation or focus area."""
    shell: Shell = ctx.obj
    if organisation and focus_area:
        raise Refusal("status-one", exit=EXIT_USAGE)
    snapshot = shell.snapshot(at, on)
    if organisation:
        return _answer(shell, snapshot, *_of_organisation(shell, snapshot, organisation))
    if focus_area:
        return _answer(shell, snapshot, *_of_focus_area(shell, snapshot, focus_area))
    today = shell.settings.today
    found = remarks(shell, snapshot) if on is None else remarks(shell, shell.snapshot(at), snapshot)
    waiting = pending(shell) if (at or WORK_TREE) == WORK_TREE else None  # it is no matter of then
    standing = Standing(snapshot, today, overview(snapshot, today), found, waiting)

    def draw(page: Page) -> None:
        from stcli.cli import dashboard

        dashboard.draw(page, standing, shell.words)

    return _answer(shell, snapshot, draw, lambda: data_of(standing))


def _answer(
    shell: Shell, snapshot: Snapshot, draw: Callable[[Page], None], data: Callable[[], Any]
) -> int:
    """A page for people, or data for machines."""
    if shell.format in (None, "text", "table"):
        page = Page(shell.screen)
        draw(page)
        shell.say_data(page.text, colour=shell.screen.colour)
    elif shell.format in ("json", "yaml"):
        broken = broken_in(snapshot)
        shell.show("rows", "json", data=data(), findings=broken, ok=not broken)
    else:
        raise Refusal(
            "usage-format", exit=EXIT_USAGE, format=shell.format, known=["text", "json", "yaml"]
        )
    return shell.broken(snapshot)


Answer = tuple[Callable[[Page], None], Callable[[], Any]]


def _of_organisation(shell: Shell, snapshot: Snapshot, name: str) -> Answer:
    """All that an organisation is in."""
    from stcli.cli import engagement
    from stcli.domain.model.involvement import involvement

    told = involvement(
        snapshot, record_of(snapshot, name, "organisation"), shell.settings.today
    )  # fmt: skip
    return (
        lambda page: engagement.draw(_gauge(shell, snapshot, page), told),
        lambda: engagement.data_of(told, _gauge(shell, snapshot, Page(shell.screen))),
    )


def _of_focus_area(shell: Shell, snapshot: Snapshot, name: str) -> Answer:
    """How one focus area stands."""
    from stcli.cli import outlook
    from stcli.domain.model.course import course

    told = course(snapshot, record_of(snapshot, name, "focus-area"), shell.settings.today)
    return (
        lambda page: outlook.draw(_gauge(shell, snapshot, page), told),
        lambda: outlook.data_of(told, _gauge(shell, snapshot, Page(shell.screen))),
    )


def _gauge(shell: Shell, snapshot: Snapshot, page: Page) -> Gauge:
    """What tells how measures stand; ``-f text`` asks for words instead of bars."""
    from stcli.cli.gauge import Gauge

    return Gauge(page, snapshot, shell.words, shell.settings.today, shell.format == "text")


def remarks(
    shell: Shell, snapshot: Snapshot, then: Snapshot | None = None
) -> dict[tuple[str, str], int]:
    """How many findings there are by severity and rule; where they stand is not asked.

    The rules are about what is recorded, and not about how that stood on a day (``then``), when
    what has no date may name what was not there yet. Of a day only what was there is counted.
    """
    found: dict[tuple[str, str], int] = {}
    gone: set[str] = set()
    if then is not None:
        gone = {r.path for r in snapshot.records.values()} - {r.path for r in then.records.values()}
    for finding in findings_of(shell, snapshot):
        if finding.path in gone:
            continue
        key = (finding.severity, finding.rule)
        found[key] = found.get(key, 0) + 1
    return dict(sorted(found.items(), key=lambda item: (item[0][0] != ERROR, -item[1], item[0])))


def pending(shell: Shell) -> Pending | None:
    """What is not saved or not shared; None where the registry is in no (sound) repository."""
    repository = shell.registry.found
    if repository is None:
        return None
    from stcli.store import state

    try:
        changes = state.changes(repository)
        tracking = state.tracking(repository)
    except Refusal:
        return None
    unsaved = tuple(change.path for change in changes)
    return Pending(unsaved, tracking.ahead if tracking else 0, tracking.behind if tracking else 0)


# For machines


def data_of(standing: Standing) -> dict[str, Any]:
    """The dashboard as plain data; ids and ISO dates."""
    told, registry = standing.overview, standing.snapshot.registry
    return {
        "registry": registry.get("id"),
        "title": registry.get("title"),
        "today": standing.today,
        "focus_areas": [_area(area) for area in told.areas],
        "measures": dict(told.measures),
        "phenomena": dict(told.phenomena),
        "unknown": dict(told.unknown),
        "late": [_measure(record) for record in told.late],
        "silent": [_measure(record) for record in told.silent],
        "silent_after_days": silent_after(registry),
        "waiting": [_proposal(record) for record in told.waiting],
        "next_meeting": _meeting(told.next_meeting),
        "unheld_meetings": [_meeting(meeting) for meeting in told.unheld],
        "missing": [
            {"rule": rule, "severity": severity, "count": count}
            for (severity, rule), count in standing.remarks.items()
        ],
        "pending": _pending(standing.pending),
    }


def _named(record: Record) -> dict[str, Any]:
    title = record.data.get(record.kind.title)
    return {"reference": record.reference, "id": record.id, "title": title, "status": record.status}


def _area(area: Area) -> dict[str, Any]:
    return {
        **_named(area.record),
        "phase": area.phase,
        "coordinators": list(area.coordinators),
        "participants": area.participants,
        "measures": dict(area.measures),
        "late": area.late,
        "silent": area.silent,
        "last_progress": area.reported,
    }


def _measure(record: Record) -> dict[str, Any]:
    return {
        **_named(record),
        "focus_area": record.data.get("focus_area"),
        "lead": record.data.get("lead"),
        "planned_end": planned_end(record),
        "last_progress": last_progress(record),
        "last_heard": last_heard(record),
    }


def _proposal(record: Record) -> dict[str, Any]:
    since, postponed = proposed_on(record), postponed_on(record)
    return {**_named(record), "proposed": since, "deferred": postponed}


def _meeting(record: Record | None) -> dict[str, Any] | None:
    if record is None:
        return None
    return {
        "reference": record.reference,
        "id": record.id,
        "body": record.data.get("body"),
        "date": record.data["date"],
        "place": record.data.get("place"),
    }


def _pending(pending: Pending | None) -> dict[str, Any] | None:
    if pending is None:
        return None
    return {
        "unsaved": list(pending.unsaved),
        "unshared": pending.unshared,
        "unfetched": pending.unfetched,
    }
