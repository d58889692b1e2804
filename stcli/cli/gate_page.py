"""The verdict on a request for people: what it brings, what was there before, what is open.

Lays out; judges nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from stcli.cli.log import SHORT
from stcli.cli.verdict_page import MOST_NOTES, shown
from stcli.domain.finding import ERROR, NOTE, WARNING
from stcli.report.formats.text import told
from stcli.report.page import Page
from stcli.report.table import Report

if TYPE_CHECKING:
    from stcli.cli.check import Judged
    from stcli.cli.shell import Shell
    from stcli.domain.finding import Finding
    from stcli.domain.judging.audit.gate import Verdict
    from stcli.report.words import Words


def page(shell: Shell, judged: Judged, *, fails: bool) -> str:
    """What is new first, the verdict last, where it is seen."""
    verdict, words = judged.verdict, shell.words
    source = judged.after.tree.get if judged.after is not None else None
    report = Report(command=shell.command, words=words, screen=shell.screen, source=source)
    every = shell.settings.verbose
    new, hidden = shown(verdict.new, every=every)
    grave = [finding for finding in verdict.old if finding.severity == ERROR]
    old = verdict.old if every else grave[:MOST_NOTES]
    sheet = Page(shell.screen)
    _section(sheet, new, report, words.say("audit.more-notes", count=hidden) if hidden else "")
    if old:
        sheet.heading(words.say("gate.old-heading"))
        left = len(verdict.old) - len(old)
        _section(sheet, old, report, words.say("gate.more-old", count=left) if left else "")
    sheet.gap()
    _verdict(sheet, verdict, words, fails=fails)
    return sheet.text


def _section(sheet: Page, findings: Sequence[Finding], report: Report, rest: str) -> None:
    """Findings, which are lines of their own already, and how many more there are."""
    sheet.lines.extend(line for finding in findings for line in told(finding, report))
    if rest:
        sheet.say(rest)


def _verdict(sheet: Page, verdict: Verdict, words: Words, *, fails: bool) -> None:
    sheet.say(words.say("gate.fails" if fails else "gate.passes"), style="strong")
    sheet.gap()
    for line in lines(verdict, words):
        sheet.say(line, 2, 2)
    sheet.heading(words.say("audit.not-proved"))
    for code in verdict.not_proved:
        sheet.say("- " + words.say(f"gate.not-proved.{code}"), 2, 2)


def lines(verdict: Verdict, words: Words) -> Iterator[str]:
    """What was judged and how it came out, a sentence each."""
    base, head = verdict.base[:SHORT], verdict.head[:SHORT]
    if verdict.commits:
        yield words.say("gate.commits", count=verdict.commits, head=head, base=base)
    elif verdict.bases:
        yield words.say("gate.nothing", head=head, base=base)
    if len(verdict.bases) > 1:
        yield words.say("gate.crossed", commits=[id[:SHORT] for id in verdict.bases])
    if verdict.conflicts:
        yield words.say("gate.conflicts", count=verdict.conflicts)
    counts = [
        words.say(f"summary.{severity}", count=count)
        for severity in (ERROR, WARNING, NOTE) if (count := verdict.count(severity))
    ]  # fmt: skip
    yield words.say("gate.brought", counts=counts) if counts else words.say("gate.brought-nothing")
    if verdict.old:
        yield words.say("gate.old", count=len(verdict.old))
    if verdict.allowed:
        yield words.say("gate.allowed")
    elif verdict.loosens:
        yield words.say("gate.loosens")
    signatures = verdict.signatures
    if signatures.required or signatures.verified:
        yield words.say("audit.signatures", count=signatures.verified, required=signatures.required)


def summary(words: Words, verdict: Verdict, *, fails: bool) -> str:
    """The verdict in a few sentences."""
    outcome = words.say("gate.fails" if fails else "gate.passes")
    return " ".join((outcome, *lines(verdict, words)))
