"""``stcli fmt``: the canonical form of the work tree's records, data unchanged."""

from __future__ import annotations

from typing import Annotated

import typer

from stcli.cli.formatting import Gathered, gather, write
from stcli.cli.shell import Shell
from stcli.domain.finding import Finding
from stcli.domain.refusal import EXIT_FINDINGS, EXIT_OK


def command(
    ctx: typer.Context,
    paths: Annotated[list[str] | None, typer.Argument(metavar="PATH…")] = None,
    check: Annotated[bool, typer.Option("--check")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", "-n")] = False,
) -> int:
    """Write the files in canonical form, or say which ones are not."""
    shell: Shell = ctx.obj
    form = shell.form("findings", "text")
    gathered = gather(shell, paths or [])
    only_look = check or dry_run
    if not only_look:
        write(shell, gathered)
    fails = bool(gathered.unreadable or (check and gathered.changing))
    if form == "text":
        _tell(shell, gathered, only_look, dry_run)
    else:
        _show(shell, gathered, only_look, fails)
    return EXIT_FINDINGS if fails else EXIT_OK


def _tell(shell: Shell, gathered: Gathered, only_look: bool, dry_run: bool) -> None:
    """The names of changed files as data; the rest for people."""
    changing = gathered.changing
    if changing:
        shell.say_data(_difference(gathered) if dry_run else _names(gathered))
    if gathered.unreadable:
        _tell_unreadable(shell, gathered)
    if changing:
        shell.say("fmt.would-change" if only_look else "fmt.changed", count=len(changing))
    elif not gathered.unreadable:
        shell.say("fmt.clean", count=len(gathered.files))


def _tell_unreadable(shell: Shell, gathered: Gathered) -> None:
    from stcli.report.formats.text import told
    from stcli.report.table import Report
    from stcli.report.text import tell

    report = Report(command=shell.command, words=shell.words, source=gathered.tree.get)
    for form in gathered.unreadable:
        for finding in form.findings:
            tell("\n".join(told(finding, report)))
    shell.say("fmt.unreadable", count=len(gathered.unreadable))


def _names(gathered: Gathered) -> str:
    return "".join(f"{form.path}\n" for form in gathered.changing)


def _difference(gathered: Gathered) -> str:
    from stcli.cli.change import difference
    from stcli.domain.changing.plan import Edit, Plan

    edits = tuple(Edit(form.path, form.before, form.after) for form in gathered.changing)
    return difference(Plan(edits, (), subject="", operation=""))


def _show(shell: Shell, gathered: Gathered, only_look: bool, fails: bool) -> None:
    shown = gathered.forms if only_look else gathered.unreadable
    findings: list[Finding] = [finding for form in shown for finding in form.findings]
    shell.show(
        "findings", "text", findings=findings, ok=not fails, files=gathered.files,
        data={
            "files": len(gathered.files),
            "changed": [form.path for form in gathered.changing],
            "unreadable": [form.path for form in gathered.unreadable],
        },
    )  # fmt: skip
