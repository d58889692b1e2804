"""The verdict of an audit for people: what was found, and what the outcome does not prove.

Lays out; judges nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from stcli.domain.finding import ERROR, NOTE, WARNING
from stcli.report.formats.text import told
from stcli.report.page import Page
from stcli.report.table import Report

if TYPE_CHECKING:
    from stcli.cli.shell import Shell
    from stcli.domain.finding import Finding
    from stcli.domain.judging.audit.verdict import Verdict
    from stcli.report.words import Words

SHORT: Final = 10  # characters of a commit's id that people see
MOST_NOTES: Final = 20  # of those that nobody has to do anything about


def page(shell: Shell, verdict: Verdict, *, fails: bool) -> str:
    """Findings first, the verdict last, where it is seen."""
    visible, hidden = shown(verdict.findings, every=shell.settings.verbose)
    report = Report(command=shell.command, words=shell.words, screen=shell.screen)
    lines = [line for finding in visible for line in told(finding, report)]
    sheet = Page(shell.screen)
    if hidden:
        sheet.say(shell.words.say("audit.more-notes", count=hidden))
    if lines or hidden:
        sheet.lines.append("")
    _verdict(sheet, verdict, shell.words, fails=fails)
    return "".join(line + "\n" for line in lines) + sheet.text


def shown(findings: Sequence[Finding], *, every: bool) -> tuple[list[Finding], int]:
    """All that asks for something, what was accepted, and the first few of the other notes."""
    left = len(findings) if every else MOST_NOTES
    found = []
    for finding in findings:
        quiet = finding.severity == NOTE and finding.accepted is None
        if not quiet or left > 0:
            found.append(finding)
        left -= quiet
    return found, len(findings) - len(found)


def _verdict(sheet: Page, verdict: Verdict, words: Words, *, fails: bool) -> None:
    sheet.say(words.say("audit.broken" if fails else "audit.kept"), style="strong")
    sheet.gap()
    for line in _lines(verdict, words):
        sheet.say(line, 2, 2)
    sheet.heading(words.say("audit.not-proved"))
    for code in verdict.not_proved:
        sheet.say("- " + words.say(f"audit.not-proved.{code}"), 2, 2)


def _lines(verdict: Verdict, words: Words) -> Iterator[str]:
    founding, head = verdict.founding[:SHORT], verdict.head[:SHORT]
    if verdict.last:
        yield words.say("audit.landings", count=verdict.last - verdict.first + 1, head=head)
        if verdict.commits > verdict.last - verdict.first + 1:
            yield words.say("audit.commits", count=verdict.commits)
    else:
        yield words.say("audit.no-landings", head=head)
    if verdict.remembered:
        yield words.say("audit.remembered", count=verdict.remembered)
    yield words.say("audit.founding", commit=founding)
    counts = [
        words.say(f"summary.{severity}", count=count)
        for severity in (ERROR, WARNING, NOTE) if (count := verdict.count(severity))
    ]  # fmt: skip
    yield words.say("summary.found", counts=counts) if counts else words.say("audit.nothing-found")
    if verdict.accepted:
        yield words.say("audit.accepted", count=verdict.accepted)
    if verdict.bootstrap is not None:
        yield words.say(
            "audit.bootstrap", count=verdict.before_bootstrap, commit=verdict.bootstrap[:SHORT]
        )
    anchor = verdict.checkpoint
    if anchor is not None:
        yield words.say("audit.checkpoint", number=anchor.number, commit=anchor.commit[:SHORT])
        if verdict.signed_by is not None:
            yield words.say("audit.checkpoint-signed", principal=verdict.signed_by)
    if verdict.seen is not None:
        yield words.say("audit.mark", branch=verdict.branch, commit=verdict.seen[:SHORT])
    signatures = verdict.signatures
    if signatures.required or signatures.verified:
        yield words.say("audit.signatures", count=signatures.verified, required=signatures.required)


def summary(words: Words, verdict: Verdict, *, fails: bool) -> str:
    """The verdict in a few sentences."""
    outcome = words.say("audit.broken" if fails else "audit.kept")
    return " ".join((outcome, *_lines(verdict, words)))
