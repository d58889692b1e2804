"""The brief: a page to post on a request, in the words of the domain.

What the request does, what follows from it, what is worth a look, what nobody has proved. Knows
the verdict and both snapshots; finds out nothing. As a comment the page calls nobody and links
nowhere, whatever stands in the data.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Final

from stcli.cli.account import Account
from stcli.cli.gate_page import lines
from stcli.cli.telling import capital, named, subject_of
from stcli.domain.finding import ERROR, NOTE, Finding
from stcli.domain.model.difference import differences
from stcli.domain.model.effect import effects
from stcli.domain.model.fate import ENTRY
from stcli.report import label
from stcli.report.paper import Line, Paper, Section, posted

if TYPE_CHECKING:
    from stcli.cli.check import Judged
    from stcli.cli.shell import Shell
    from stcli.domain.model.difference import Difference
    from stcli.domain.model.effect import Effect
    from stcli.domain.model.record import Record
    from stcli.domain.model.snapshot import Snapshot
    from stcli.report.words import Words

# How much text services take: a comment on GitHub, and a summary of a run.
COMMENT: Final = 60_000
SUMMARY: Final = 1_000_000
_SHORTER: Final = (1_000, 300, 100, 30, 10, 3)
_BY_HAND: Final = "audit-claim-differs.by-hand"
# Told as what follows, where it does not keep the request out.
_FOLLOWS: Final = ("audit-undone", "audit-law-changed")


def brief(shell: Shell, judged: Judged, *, fails: bool, room: int) -> str:
    """The page as Markdown, with as much of every list as there is room for."""
    page = _Brief(judged, shell.words, fails=fails)
    texts = (posted(page.paper(most)) for most in _SHORTER)
    return next((text for text in texts if len(text) <= room), posted(page.paper(0)))


class _Brief:
    """What is to be said, in full."""

    def __init__(self, judged: Judged, words: Words, *, fails: bool) -> None:
        self.verdict, self.words = judged.verdict, words
        self._outcome = words.say("gate.fails" if fails else "gate.passes")
        self._gist = ""
        self._does: list[Line] = []
        self._effects: list[Line] = []
        if judged.before is not None and judged.after is not None:
            account = Account(judged.before, judged.after, words)
            found = differences(judged.before, judged.after)
            self._does = [_line(difference, account) for difference in found]
            self._gist = "; ".join(_gist(found, words))
            self._effects = list(self._following(judged.before, judged.after))
        new = [f for f in self.verdict.new if f.severity != NOTE and not _follows(f)]
        self._look = [self._finding(f) for f in sorted(new, key=lambda f: f.severity != ERROR)]

    def paper(self, most: int) -> Paper:
        """The page, with at most so many lines in every list."""
        say = self.words.say
        open_ = [Line(say(f"gate.not-proved.{code}")) for code in self.verdict.not_proved]
        sections = [
            self._section("does", self._does, most, say("brief.does-nothing")),
            *([self._section("effects", self._effects, most)] if self._effects else ()),
            self._section("look", self._look, most, say("brief.look-nothing")),
            Section(say("audit.not-proved"), lines=tuple(open_)),
        ]
        gist = capital(self._gist) + "." if self._gist else ""
        opening = (self._outcome, gist, " ".join(lines(self.verdict, self.words)))
        return Paper(say("brief.title"), tuple(filter(None, opening)), tuple(sections))

    def _section(self, name: str, lines: Sequence[Line], most: int, nothing: str = "") -> Section:
        heading = self.words.say(f"brief.{name}")
        if not lines:
            return Section(heading, (nothing,))
        return Section(heading, lines=tuple(self._cut(lines, most)))

    def _cut(self, lines: Sequence[Line], most: int) -> Iterator[Line]:
        """The first few lines, and how many more there are."""
        for line in lines[:most]:
            yield Line(line.text, below=tuple(self._cut(line.below, most)))
        if len(lines) > most:
            yield Line(self.words.say("brief.more", count=len(lines) - most))

    # What follows

    def _following(self, before: Snapshot, after: Snapshot) -> Iterator[Line]:
        for effect in effects(before, after):
            yield Line(self._effect(effect, after))
        by_hand = [f for f in self.verdict.new if f.code == _BY_HAND]
        if by_hand:
            records = [named(after, r, self.words) for r in _records(by_hand)]
            yield Line(self.words.say("brief.by-hand", count=len(by_hand), records=records))
        yield from (self._told(f) for f in self.verdict.new if _follows(f))

    def _effect(self, effect: Effect, after: Snapshot) -> str:
        others = [named(after, reference, self.words) for reference in effect.others]
        subject = subject_of(effect.record, self.words)
        return self.words.say(f"brief.effect.{effect.what}", subject=subject, others=others)

    # Findings

    def _told(self, finding: Finding) -> Line:
        message = self.words.say(f"finding.{finding.code}", **finding.params)
        return Line(self.words.say("brief.record", message=message, place=_place(finding)))

    def _finding(self, finding: Finding) -> Line:
        severity = capital(self.words.say(f"severity.{finding.severity}"))
        message = self.words.say(f"finding.{finding.code}", **finding.params)
        return Line(
            self.words.say(
                "brief.finding", severity=severity, message=message, place=_place(finding),
                rule=finding.rule,
            )
        )  # fmt: skip


def _gist(found: Sequence[Difference], words: Words) -> Iterator[str]:
    """What was done, in a sentence: one record by its name, several by their number."""
    steps: dict[tuple[str, str], list[Record]] = {}
    for difference in found:
        for deed in difference.deeds:
            if deed.what == ENTRY and difference.record is not None:
                key = (difference.record.kind.name, str(deed.after.get("action")))
                steps.setdefault(key, []).append(difference.record)
    for (_, action), records in steps.items():
        kind = records[0].kind
        subject = subject_of(records[0], words)
        if len(records) > 1:
            name = capital(label.of_kind(kind, words.lang, len(records)))
            subject = words.say("brief.several", name=name, count=len(records))
        past = label.of_past(kind, action, words.lang)
        yield words.say("telling.claim", subject=subject, what=past)
    told = sum(not any(deed.what == ENTRY for deed in each.deeds) for each in found)
    if told:
        yield words.say("brief.edits", count=told)


def _follows(finding: Finding) -> bool:
    return finding.rule in _FOLLOWS and finding.severity != ERROR


def _records(findings: Iterable[Finding]) -> list[str]:
    return list(dict.fromkeys(finding.record or finding.path for finding in findings))


def _place(finding: Finding) -> str:
    """The record and the field, else the file."""
    return ".".join(filter(None, (finding.record or finding.path, finding.field)))


def _line(difference: Difference, account: Account) -> Line:
    """What happened to one record: on one line where it is one thing."""
    said = account.sentences(difference)
    if len(said) == 1:
        return Line(account.sentence(difference))
    return Line(account.subject(difference), below=tuple(Line(capital(text)) for text in said))
