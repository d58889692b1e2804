"""``stcli meeting minutes``: what the meeting decided, as decisions and steps in one commit.

Takes the decisions from a small file, or asks for them item by item on a terminal. Carries
them out in one draft; whatever cannot be is told item by item, and then nothing is saved.
"""

from __future__ import annotations

import copy
import sys
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Annotated, Any, Final

import typer

from stcli.cli.act import DryRun
from stcli.cli.asking import may_ask
from stcli.cli.change import Closing, Saying, write
from stcli.cli.checkpoint import checkpoint_of
from stcli.cli.day import iso_day
from stcli.cli.find import record_of
from stcli.cli.shell import Shell
from stcli.cli.wording import Wording
from stcli.domain.changing.draft import Draft
from stcli.domain.changing.minutes import carry_out, open_items
from stcli.domain.changing.ruling import Ruling, Rulings, decisions_of, read
from stcli.domain.finding import Finding
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.reading import document
from stcli.domain.refusal import EXIT_USAGE, Refusal
from stcli.report.table import hint

KIND: Final = "meeting"
HELD: Final = "held"
AGAINST: Final = "against-the-rules"


def minutes(
    ctx: typer.Context, id: Annotated[str, typer.Argument(metavar="ID")],
    file: Annotated[str | None, typer.Argument(metavar="FILE")] = None,
    minutes: Annotated[str | None, typer.Option("--minutes", metavar="URI")] = None,
    template: Annotated[bool, typer.Option("--template")] = False, dry_run: DryRun = False,
) -> int:  # fmt: skip
    """Record what the meeting decided."""
    shell: Shell = ctx.obj
    if template:
        return _template(shell, id)
    rulings = _rulings(shell, id, file, minutes)
    rulings = rulings._replace(minutes=minutes or rulings.minutes)
    recording = _Recording(shell, id, rulings)
    try:
        return write(shell, recording.decide, dry_run, closing=_anchor(shell))
    except Refusal as refusal:
        if file is None and rulings.rulings:
            from stcli.cli.interview import keep

            keep(shell, id, rulings.rulings)
        if refusal.code != AGAINST:
            raise
        raise recording.against_the_rules(refusal) from refusal


def _template(shell: Shell, id: str) -> int:
    from stcli.cli.form import decisions_form

    snapshot = shell.snapshot()
    shell.say_data(decisions_form(snapshot, record_of(snapshot, id, KIND), shell.words))
    return shell.broken(snapshot)


# Where the decisions come from


def _rulings(shell: Shell, id: str, file: str | None, minutes: str | None) -> Rulings:
    from stcli.cli.gather import head

    snapshot, _ = head(shell)
    meeting = record_of(snapshot, id, KIND)
    _check_held(meeting)
    if file is not None:
        return _from_file(file, snapshot, shell)
    if may_ask(shell.settings.no_input, shell.settings.environment):
        from stcli.cli.interview import interview

        if minutes is None and not open_items(snapshot, meeting):
            raise Refusal("minutes-no-items", meeting=meeting.id)
        return Rulings(tuple(interview(shell, snapshot, meeting)))
    if minutes is None:
        raise Refusal("minutes-no-file", exit=EXIT_USAGE, meeting=meeting.id)
    return Rulings(())


def _check_held(meeting: Record) -> None:
    if meeting.status != HELD:
        code = "minutes-early" if meeting.live else "minutes-never"
        raise Refusal(code, meeting=meeting.id)


def _from_file(file: str, snapshot: Snapshot, shell: Shell) -> Rulings:
    from stcli.cli.gather import read_text

    text = sys.stdin.read() if file == "-" else read_text(file)
    content = document.mend(text.encode())
    language = str((snapshot.registry.get("languages", {}).get("required") or ["fi"])[0])
    return read(
        file, content, decisions=decisions_of(snapshot.kinds), language=language,
        day=partial(iso_day, today=shell.settings.today),
    )  # fmt: skip


# What goes into the minutes


def _anchor(shell: Shell) -> Closing:
    """The checkpoint of the commit that was made, to be printed in the minutes."""

    def tell(made: str) -> None:
        found = checkpoint_of(shell, made)
        if found is not None:
            shell.say_line(shell.words.say("minutes.checkpoint"))
            shell.say_data(f"{found.line}\n")

    def data(made: str) -> dict[str, Any]:
        found = checkpoint_of(shell, made)
        return {"checkpoint": found.data if found is not None else None}

    return Closing(tell, data)


# Carrying them out


class _Recording:
    """One recording of decisions; remembers which item touches which record."""

    def __init__(self, shell: Shell, id: str, rulings: Rulings) -> None:
        self.words = shell.words
        self.json = shell.format == "json"
        self.id = id
        self.rulings = rulings
        self.touched: dict[str, Ruling] = {}

    def decide(self, draft: Draft) -> Saying:
        """Carry out every ruling; all that are refused are told together."""
        meeting = record_of(draft.now, self.id, KIND)
        _check_held(meeting)
        phrases = Wording(draft.now, meeting)
        refused: list[str] = []
        for ruling in self.rulings.rulings:
            try:
                references = carry_out(draft, meeting, _resolved(draft, ruling), phrases)
            except Refusal as refusal:
                refused.append(self._problem(ruling, refusal))
            else:
                self.touched.update(dict.fromkeys(references, ruling))
        if refused:
            raise self._refusal(refused)
        self._note_minutes(draft, meeting)
        left = open_items(draft.now, meeting)
        notes = (("minutes.left", {"items": left, "count": len(left)}),) if left else ()
        return Saying(KIND, "minutes", meeting.id, meeting.reference, notes=notes)

    def _note_minutes(self, draft: Draft, meeting: Record) -> None:
        if self.rulings.minutes:
            data = copy.deepcopy(dict(meeting.data))
            draft.change(meeting.reference, {**data, "minutes": self.rulings.minutes})

    def against_the_rules(self, refusal: Refusal) -> Refusal:
        """What the rules have against it, told by the items that bring it about."""
        found = refusal.findings
        told = dict.fromkeys(self._problem(self._cause(f), f) for f in found)
        return self._refusal(list(told), found)

    def _cause(self, finding: Finding) -> Ruling | None:
        return self.touched.get(finding.record or "")

    def _refusal(self, problems: Sequence[str], found: Sequence[Finding] = ()) -> Refusal:
        shown = tuple(found) if self.json else ()
        return Refusal(
            "minutes-refused", count=len(problems), problems="\n".join(problems), findings=shown
        )

    def _problem(self, ruling: Ruling | None, wrong: Refusal | Finding) -> str:
        """One thing that is wrong: the item, what, and what would settle it."""
        area = "refusal" if isinstance(wrong, Refusal) else "finding"
        message = self.words.say(f"{area}.{wrong.code}", **wrong.params)
        remedy = self._remedy(area, wrong.code, wrong.params)
        lines = [f"{self._place(ruling)}: {message}"]
        if remedy:
            lines.append(f"    {self.words.say('label.hint')} {remedy}")
        return "\n".join(lines)

    def _place(self, ruling: Ruling | None) -> str:
        """Which item, and where it stands in the file."""
        if ruling is None:
            return self.words.say("minutes.whole")
        code = "minutes.item.line" if ruling.line else "minutes.item"
        return self.words.say(code, item=ruling.item, line=ruling.line)

    def _remedy(self, area: str, code: str, params: Mapping[str, Any]) -> str | None:
        """What to write in the file where the file can settle it; else the general advice."""
        own = f"minutes.remedy.{code}"
        if self.words.has(own):
            return self.words.say(own, **params)
        return hint(f"{area}.{code}", params, self.words)


def _resolved(draft: Draft, ruling: Ruling) -> Ruling:
    """The ruling with the records that it names found."""
    subject, to = ruling.subject, ruling.move_measures
    return ruling._replace(
        subject=record_of(draft.now, subject).reference if subject else None,
        move_measures=record_of(draft.now, to, "focus-area").id if to else None,
    )
