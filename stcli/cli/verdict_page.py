"""The verdict of an audit for people: what was found, and what the outcome does not prove.

Lays out; judges nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Final

from stcli.domain.finding import ERROR, NOTE, SHORT, WARNING
from stcli.report.formats.text import told
from stcli.report.page import Page
from stcli.report.table import Report

if TYPE_CHECKING:
    from stcli.cli.shell import Shell
    from stcli.domain.finding import Finding
    from stcli.domain.judging.audit.verdict import Signatures, Verdict
    from stcli.report.words import Words

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
    say_verdict(
        sheet, shell.words, _outcome(fails), _lines(verdict, shell.words),
        not_proved=(f"audit.not-proved.{code}" for code in verdict.not_proved),
    )  # fmt: skip
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


def say_verdict(
    sheet: Page, words: Words, outcome: str, lines: Iterable[str], *, not_proved: Iterable[str]
) -> None:  # fmt: skip
    """The outcome, how it came about, and what it leaves unproved (codes of messages)."""
    sheet.say(words.say(outcome), style="strong")
    sheet.gap()
    for line in lines:
        sheet.say(line, 2, 2)
    sheet.heading(words.say("audit.not-proved"))
    for code in not_proved:
        sheet.say("- " + words.say(code), 2, 2)


def counts(words: Words, count: Callable[[str], int]) -> list[str]:
    """How many findings there are of each severity that there is."""
    found = ((severity, count(severity)) for severity in (ERROR, WARNING, NOTE))
    return [words.say(f"summary.{severity}", count=number) for severity, number in found if number]


def signed(words: Words, signatures: Signatures) -> Iterator[str]:
    """How many signatures were asked for and found good, where there is anything to say."""
    if signatures.required or signatures.verified:
        yield words.say("audit.signatures", count=signatures.verified, required=signatures.required)


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
    found = counts(words, verdict.count)
    yield words.say("summary.found", counts=found) if found else words.say("audit.nothing-found")
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
    yield from signed(words, verdict.signatures)


def _outcome(fails: bool) -> str:
    return "audit.broken" if fails else "audit.kept"


def summary(words: Words, verdict: Verdict, *, fails: bool) -> str:
    """The verdict in a few sentences."""
    return " ".join((words.say(_outcome(fails)), *_lines(verdict, words)))
