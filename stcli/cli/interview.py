"""Asking, item by item, what a meeting decided: the file's questions on a terminal.

Every question has its equivalent in the file of ``meeting minutes``. Knows the agenda and
words; whether an answer is possible is seen when it is carried out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from stcli.cli.asking import Asker, Choice, GivenUp
from stcli.cli.shell import Shell
from stcli.cli.wording import Wording
from stcli.domain.changing.agenda import measures_of
from stcli.domain.changing.minutes import ends, open_items, possible_steps
from stcli.domain.changing.proposal import as_proposed, expected
from stcli.domain.changing.ruling import OTHER, WAYS, Ruling, as_text, written
from stcli.domain.judging.rules.known import CLOSED, FOCUS_AREA
from stcli.domain.model.kind import Action
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.refusal import EXIT_INTERRUPTED, Refusal
from stcli.report import label
from stcli.report.formats.text import flowing
from stcli.report.text import tell

SKIP: Final = "skip"
INDENT: Final = "   "
MOVE: Final = "move_measures"


def interview(
    shell: Shell, snapshot: Snapshot, meeting: Record, asker: Asker | None = None
) -> list[Ruling]:
    """The rulings on the items that wait; those that are skipped stay open."""
    asking = _Interview(asker or Asker(shell.words, shell.screen.colour), shell, snapshot, meeting)
    wanted = set(open_items(snapshot, meeting))
    items = [item for item in meeting.data.get("agenda") or () if item["item"] in wanted]
    found: list[Ruling] = []
    try:
        for item in items:
            found += asking.item(item)
        if shell.settings.yes or not found or asking.sure(found):
            return found
    except GivenUp:
        pass
    keep(shell, meeting.id, found)
    raise Refusal("minutes-given-up", exit=EXIT_INTERRUPTED)


def keep(shell: Shell, meeting: str, found: Sequence[Ruling]) -> None:
    """Show what was answered as the file that says it, so that nothing of it is lost."""
    if found and shell.format != "json":
        shell.say("minutes.answers", meeting=meeting)
        tell(written(found).decode())


class _Interview:
    """The questions of one interview."""

    def __init__(self, asker: Asker, shell: Shell, snapshot: Snapshot, meeting: Record) -> None:
        self.asker, self.phrases = asker, Wording(snapshot, meeting)
        self.words, self.screen = shell.words, shell.screen
        self.snapshot, self.meeting = snapshot, meeting
        self.called: dict[int, str] = {}  # what was decided on an item, in words
        languages = snapshot.registry.get("languages") or {}
        self.language = str((languages.get("required") or ["fi"])[0])

    def say(self, code: str, **params: Any) -> str:
        """Words of the questions."""
        return self.words.say(f"interview.{code}", **params)

    def sure(self, found: Sequence[Ruling]) -> bool:
        """Whether all that was answered is to be saved."""
        told = [f"{r.item} {self.called[r.item].partition(',')[0]}" for r in found]
        return self.asker.yes(self.say("confirm", decisions=told))

    def item(self, item: Mapping[str, Any]) -> Iterator[Ruling]:
        """One item: the decision, and what belongs to it."""
        subject = self.snapshot.records.get(item.get("subject", ""))
        first = expected(self.snapshot, subject)
        tell("")
        self._tell(f"{item['item']}. {self.words.text(item['title']) or ''}", "")
        if item.get("proposal"):
            shown = self.words.text(item["proposal"]) or ""
            self._tell(f"{self.words.say('agenda.proposal')}: {shown}", INDENT)
        steps = possible_steps(subject)
        decision, self.called[item["item"]] = self._decision(subject, steps, first)
        if decision == SKIP:
            return
        step = next((step for step in steps if step.name == decision), None)
        ready = self._ready(item, decision, subject, step)
        text = self._text("text", ready or "")
        more = self._more(subject, step)
        told = None if text == ready else as_text(text, self.language)
        yield Ruling(item["item"], decision, text=told, **more)

    def _ready(
        self, item: Mapping[str, Any], decision: str, subject: Record | None, step: Action | None
    ) -> str | None:
        """The words by which it is decided unless others are given."""
        proposal = as_proposed(
            (self.snapshot, self.meeting), item, decision=decision, subject=subject,
            phrases=self.phrases,
        ) or {}  # fmt: skip
        usual = self.phrases.decision(decision, subject) if step and subject else {}
        return proposal.get(self.language) or usual.get(self.language)

    def _tell(self, text: str, indent: str) -> None:
        """A line, on a terminal broken between words."""
        tell("\n".join(flowing([(text, None)], self.screen, indent, INDENT)))

    def _decision(
        self, subject: Record | None, steps: Sequence[Action], first: str
    ) -> tuple[str, str]:
        """One of the possible decisions, and what it is called; Enter means the expected one."""
        names = {step.name: self._label(subject, step) for step in steps}
        names |= {OTHER: self.say("other"), SKIP: self.say("skip")}
        chosen = self._one(self.say("decision", first=names[first]), names, optional=True) or first
        return chosen, names[chosen]

    def _one(self, question: str, names: Mapping[str, str], *, optional: bool = False) -> str:
        """One of several by what they are called; the word that a file has for it does as well."""
        choices = [Choice(called, word) for word, called in names.items()]
        words = {called: word for word, called in names.items()}
        return words.get(self.asker.one(question, choices, optional=optional), "")

    def _label(self, subject: Record | None, step: Action) -> str:
        return label.of_action(subject.kind, step.name, self.words.lang) if subject else step.name

    def _more(self, subject: Record | None, step: Action | None) -> dict[str, Any]:
        """What else this decision takes."""
        if step is None or subject is None:
            return {}
        told: dict[str, Any] = {}
        if "reason" in step.requires:
            told["reason"] = self._text("reason")
        elif step.target in (None, subject.status):
            told["reason"] = self._text("reason.optional", needed=False) or None
        if step.target == CLOSED and not subject.data.get("outcome"):
            told["outcomes"] = {"outcome": as_text(self._text("outcome"), self.language)}
        if ends(subject, step) and any(m.live for m in measures_of(self.snapshot, subject)):
            way = self._one(self.say("way"), {way: self.say(f"way.{way}") for way in WAYS})
            told[way] = self._area(subject) if way == MOVE else self._text(way)
        return told

    def _area(self, left: Record) -> str:
        """The focus area to which measures move."""
        choices = [
            Choice(area.id, self.words.text(area.data["title"]) or "")
            for area in self.snapshot.of_kind(FOCUS_AREA)
            if area.live and area.id != left.id
        ]
        return self.asker.one(self.say(MOVE), choices)

    def _text(self, code: str, default: str = "", *, needed: bool = True) -> str:
        def check(given: str) -> str:
            if needed and not given.strip():
                raise ValueError(self.words.say("ask.empty"))
            return given.strip()

        return self.asker.text(self.say(code), check, default)
