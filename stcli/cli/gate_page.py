"""The verdict on a request for people: what it brings, what was there before, what is open.

Lays out; judges nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from stcli.cli.verdict_page import MOST_NOTES, counts, say_verdict, shown, signed
from stcli.domain.finding import ERROR, SHORT
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
    say_verdict(
        sheet, words, _outcome(fails), lines(verdict, words),
        not_proved=(f"gate.not-proved.{code}" for code in verdict.not_proved),
    )  # fmt: skip
    return sheet.text


def _section(sheet: Page, findings: Sequence[Finding], report: Report, rest: str) -> None:
    """Findings, which are lines of their own already, and how many more there are."""
    sheet.lines.extend(line for finding in findings for line in told(finding, report))
    if rest:
        sheet.say(rest)


def _outcome(fails: bool) -> str:
    return "gate.fails" if fails else "gate.passes"


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
    found = counts(words, verdict.count)
    yield words.say("gate.brought", counts=found) if found else words.say("gate.brought-nothing")
    if verdict.old:
        yield words.say("gate.old", count=len(verdict.old))
    if verdict.allowed:
        yield words.say("gate.allowed")
    elif verdict.loosens:
        yield words.say("gate.loosens")
    yield from signed(words, verdict.signatures)


def summary(words: Words, verdict: Verdict, *, fails: bool) -> str:
    """The verdict in a few sentences."""
    return " ".join((words.say(_outcome(fails)), *lines(verdict, words)))
