"""Writing: from a draft to one commit, the same way for every command.

Gathers HEAD's snapshot, lets the command decide, refuses what rules or laws refuse, shows a
dry run or commits, and says what was done and what comes next.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, NamedTuple

from stcli.cli.settings import new_operation
from stcli.cli.shell import Notes, Shell
from stcli.domain.changing.draft import Draft, Judged
from stcli.domain.changing.plan import Plan
from stcli.domain.finding import ERROR, Finding
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.refusal import EXIT_OK, EXIT_RACE, Refusal

TRIES: Final = 5
NAMED: Final = 4  # records of which the same is said; the others are counted


class Saying(NamedTuple):
    """What a change is called: for the commit's subject and for the person who made it.

    ``reference`` is the record that it is about, if one alone. ``notes`` are what the person
    should know besides (codes and parameters of messages).
    """

    kind: str
    action: str
    id: str
    reference: str
    reason: str = ""
    notes: Notes = ()

    @property
    def subject(self) -> str:
        """The commit's first line, in English for people."""
        return f"{self.kind}: {self.action} {self.id}"


class Answer(NamedTuple):
    """What a command shows of its own, instead of sentences about what was saved.

    ``tell`` writes it for people, ``data`` is what the envelope holds besides.
    """

    tell: Callable[[Snapshot], None]
    data: Callable[[Snapshot], Mapping[str, Any]]


class Closing(NamedTuple):
    """What a command says of the commit that it made: for people, and in the envelope."""

    tell: Callable[[str], None]
    data: Callable[[str], Mapping[str, Any]]


Decide = Callable[[Draft], Saying]


def write(
    shell: Shell, decide: Decide, dry_run: bool = False, *, hand_edits: bool = False,
    answer: Answer | None = None, closing: Closing | None = None,
) -> int:  # fmt: skip
    """Make one commit (or none) of what the command decides; the exit code."""
    for attempt in range(1, TRIES + 1):
        try:
            return _write(shell, decide, dry_run, hand_edits, answer, closing)
        except Refusal as refusal:
            if refusal.exit != EXIT_RACE or attempt == TRIES:
                raise
    raise AssertionError("unreachable")


def _write(
    shell: Shell, decide: Decide, dry_run: bool, hand_edits: bool, answer: Answer | None,
    closing: Closing | None,
) -> int:  # fmt: skip
    from stcli.cli.gather import commit, head
    from stcli.cli.judgement import findings_of

    base, tip = head(shell)
    draft = Draft(base, shell.shipped)
    saying = decide(draft)
    plan = draft.plan(subject=saying.subject, operation=new_operation(), reason=saying.reason)
    if not plan.edits:
        return _nothing(shell, saying, base, answer)
    judged = draft.judged(plan, shell.settings.today, findings_of(shell, base))
    if judged.refused:
        raise Refusal(
            "against-the-rules", record=saying.reference, findings=_serious(judged),
            count=_places(_serious(judged), placed=hand_edits), placed=hand_edits,
        )  # fmt: skip
    if dry_run:
        return _show(shell, judged, saying, answer, tip)
    if shell.confirm is not None:
        shell.confirm(judged, base, saying.notes)
    made = commit(shell, plan, tip, hand_edits=hand_edits)
    return _done(shell, judged, made, saying, answer, base, closing)


def _serious(judged: Judged) -> tuple[Any, ...]:
    return tuple(f for f in judged.brought if f.severity == ERROR)


def _places(findings: Sequence[Finding], *, placed: bool) -> int:
    """At how many places there is something to tell: without lines a record is one place."""
    if placed:
        return len(findings)
    return len({(f.record or f.path, f.code, repr(f.params)) for f in findings})


def _nothing(shell: Shell, saying: Saying, base: Snapshot, answer: Answer | None) -> int:
    shell.say("write.nothing")
    if shell.format == "json":
        data = _data(None, None, tuple(filter(None, (saying.reference,)))) | _more(answer, base)
        shell.show("findings", "json", data=data)
    elif answer is not None:
        answer.tell(base)
    return EXIT_OK


def _more(answer: Answer | None, snapshot: Snapshot) -> dict[str, Any]:
    return dict(answer.data(snapshot)) if answer is not None else {}


def _data(commit: str | None, operation: str | None, records: tuple[str, ...]) -> dict[str, Any]:
    return {"commit": commit, "operation": operation, "records": list(records)}


def _done(
    shell: Shell, judged: Judged, made: str, saying: Saying, answer: Answer | None,
    base: Snapshot, closing: Closing | None,
) -> int:  # fmt: skip
    plan = judged.plan
    if shell.format == "json":
        data = _data(made, plan.operation, plan.records) | _more(answer, judged.after)
        data |= closing.data(made) if closing is not None else {}
        shell.show("findings", "json", data=data, findings=judged.brought, tree=judged.after.tree)
        return EXIT_OK
    _tell_done(shell, judged, made, saying, answer, base)
    if closing is not None:
        closing.tell(made)
    return EXIT_OK


def _tell_done(
    shell: Shell, judged: Judged, made: str, saying: Saying, answer: Answer | None, base: Snapshot
) -> None:  # fmt: skip
    from stcli.cli.telling import claim_sentence, next_steps

    if answer is not None:
        answer.tell(judged.after)
    seen = shell.shown and shell.screen.terminal
    for claim in judged.plan.claims if answer is None and not seen else ():
        shell.say_line(claim_sentence(claim, judged.after, shell.words, base))
    if len(judged.plan.edits) > len(judged.plan.records) and answer is None and not seen:
        _tell_rest(shell, judged, base)
    if not shell.shown:
        _tell_notes(shell, saying)
    shell.say("write.saved", commit=made[:10])
    _tell_warnings(shell, judged, saying)
    if judged.standing:
        shell.say("write.standing", count=len(judged.standing))
    today = shell.settings.today
    for line in next_steps(saying.reference, judged.after, shell.words, today=today):
        shell.say("write.next", step=line)


def _tell_rest(shell: Shell, judged: Judged, base: Snapshot) -> None:
    """What was done to the registry's own files: settings, schemas, signers, queries."""
    from stcli.cli.account import Account
    from stcli.domain.model.difference import RECORD, differences

    account = Account(base, judged.after, shell.words)
    for difference in differences(base, judged.after):
        if difference.sort != RECORD:
            shell.say_line(account.sentence(difference))


def _tell_notes(shell: Shell, saying: Saying) -> None:
    """What the command has to say about the change, where nobody was asked before it."""
    for code, params in saying.notes:
        shell.say(code, **params)


def _tell_warnings(shell: Shell, judged: Judged, saying: Saying) -> None:
    """What the change brings that is not as it should be, each thing once with all its fields."""
    from stcli.cli.telling import place_of

    told: dict[str, dict[str, None]] = {}
    for finding in (finding for finding in judged.brought if finding.new):
        message = shell.words.say(f"finding.{finding.code}", **finding.params)
        place = place_of(finding, judged.after, shell.words, saying.reference)
        told.setdefault(message, {})[place] = None
    for message, places in told.items():
        named, more = list(places)[:NAMED], len(places) - NAMED
        code = "write.warning.more" if more > 0 else "write.warning"
        shell.say(code, message=message, places=named, count=more)


def _show(
    shell: Shell, judged: Judged, saying: Saying, answer: Answer | None, base: str | None
) -> int:  # fmt: skip
    """A dry run: the exact difference, the message and the findings; nothing changes."""
    from stcli.domain.changing.saved_plan import document

    if shell.format == "json":
        data = _data(None, judged.plan.operation, judged.plan.records) | plan_map(judged.plan)
        data |= _more(answer, judged.after) | {"plan": document(judged.plan, base)}
        shell.show("findings", "json", data=data, findings=judged.brought, tree=judged.after.tree)
        return EXIT_OK
    kept = shell.keep(document(judged.plan, base)) if shell.settings.output else None
    if answer is not None:
        answer.tell(judged.after)
    if shell.format in (None, "text"):
        shell.say_data(difference(judged.plan) + "\n" + judged.plan.message)
        if judged.brought:
            shell.show("findings", "text", findings=judged.brought, tree=judged.after.tree)
    _tell_notes(shell, saying)
    shell.say("write.dry-run")
    if kept is not None:
        shell.say("write.plan-kept", file=kept)
    return EXIT_OK


def plan_map(plan: Plan) -> dict[str, Any]:
    """A plan for machines: the message and each file's difference."""
    return {"message": plan.message, "diff": difference(plan)}


def difference(plan: Plan) -> str:
    """The plan's edits as a unified diff."""
    from difflib import unified_diff

    lines: list[str] = []
    for edit in plan.edits:
        old = (edit.before or b"").decode("utf-8", "backslashreplace").splitlines(keepends=True)
        new = (edit.after or b"").decode("utf-8", "backslashreplace").splitlines(keepends=True)
        a = f"a/{edit.path}" if edit.before is not None else "/dev/null"
        b = f"b/{edit.path}" if edit.after is not None else "/dev/null"
        told = unified_diff(old, new, a, b)
        lines.extend(line if line.endswith("\n") else line + "\n" for line in told)
    return "".join(lines)
