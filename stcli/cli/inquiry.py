"""An inquiry: the audit of one history, from its landings to the verdict.

Gathers what the replay is given and what the verdict says besides: where it began, how the
history stands to a checkpoint, what was not proved.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, NamedTuple

from stcli.domain.finding import SHORT, WARNING, Finding
from stcli.domain.judging.audit.checkpoint import Chain, Checkpoint, attested, departure
from stcli.domain.judging.audit.finding import of_landing
from stcli.domain.judging.audit.replay import Replay, Surroundings
from stcli.domain.judging.audit.verdict import Verdict
from stcli.domain.model.reader import SIGNERS_FILE

if TYPE_CHECKING:
    from stcli.cli.checkpoint import Given
    from stcli.cli.shell import Shell
    from stcli.domain.judging.audit.memory import Memory
    from stcli.store.landing import History

NEWEST: Final = "newest"


class Anchor(NamedTuple):
    """How the history stands to the checkpoint that was given."""

    proved: Checkpoint | None = None
    signed_by: str | None = None
    findings: tuple[Finding, ...] = ()


def verdict_of(
    shell: Shell, tip: str | None, *, start: str | None = None, given: Given | None = None,
    full: bool = False,
) -> Verdict:  # fmt: skip
    """Replay the landings after ``start`` (None: all) up to ``tip`` (None: HEAD), and sum up.

    Of the whole history only what follows the landings that are remembered, unless ``full``.
    """
    from stcli.cli.remembering import Remembrance
    from stcli.cli.tidemark import compare
    from stcli.store.landing import History

    remembrance = Remembrance(shell)
    memories = remembrance.known() if start is None and not full else None
    with History(shell.registry.repository, tip, memories) as history:
        inquiry = _Inquiry(shell, history)
        after, strayed = inquiry.begin(start)
        inquiry.go_on(after)
        anchor = inquiry.anchored(given) if given is not None else Anchor()
        tide = compare(remembrance.shelf, history)
        if start is None:
            remembrance.keep(history, inquiry.replay, [*inquiry.chain.roots], inquiry.commits)
        remembrance.tell()
        found = [*strayed, *inquiry.moved(), *anchor.findings, *tide.findings]
        return inquiry.verdict(after, found, anchor)._replace(branch=tide.branch, seen=tide.commit)


class _Inquiry:
    """An audit under way: the replay, and the roots of the landings beside it."""

    def __init__(self, shell: Shell, history: History) -> None:
        from stcli.store import clock, ssh

        self.history = history
        self.numbers = history.numbering
        self._around = Surroundings(
            history.contents, shell.shipped, clock.day_of, ssh.verify,
            clock.start_of_day(shell.settings.today),
        )  # fmt: skip
        self.replay = Replay(self._around, self.numbers)
        self.chain = Chain(history.contents)
        self.commits = 0
        self.after = 0  # how many landings were passed over unjudged
        if history.memory is not None:
            self._recall(history.memory)

    def _recall(self, memory: Memory) -> None:
        history, facts = self.history, memory.facts
        law, remembered = history.law(memory.number), history.recollected(memory)
        self.replay.recall(law, remembered, facts["replay"], history.times())
        self.chain = Chain(history.contents, memory.root(memory.number))
        self.commits = facts["commits"]

    def begin(self, start: str | None) -> tuple[int, list[Finding]]:
        """After which landing the audit goes on; a base that is not on the trunk is told."""
        history = self.history
        if start is None:
            return 0, []
        if start in self.numbers:
            number = self.numbers[start]
            self.replay.begin(history.files(number), earlier=history.policies(number))
            self.after = number
            return number, []
        if start in history.ancestry.trunk:  # before the founding: all of it follows
            return 0, []
        known = start in history.ancestry.commits
        code = "audit-trunk.base-aside" if known else "audit-trunk.base-lost"
        return 0, [self._told(of_landing(code, base=start))]

    def go_on(self, after: int) -> None:
        """Judge every landing that follows, and is not remembered."""
        from stcli.cli.stretch import judge

        self.commits += judge(
            self.history, self.replay, self.chain, after=after or self.history.remembered,
            again=lambda: Replay(self._around, self.numbers),
        )  # fmt: skip

    def moved(self) -> Iterator[Finding]:
        """A registry that stood elsewhere before this one began: its history is not this one's."""
        for commit, folder in self.history.moved_from():
            found = of_landing(
                "audit-trunk.moved", WARNING, folder=folder.rstrip("/") or ".", by=commit[:SHORT]
            )
            yield found._replace(commit=self.history.trunk[0])

    def _told(self, finding: Finding) -> Finding:
        return finding._replace(commit=self.history.trunk[-1])

    # The checkpoint

    def anchored(self, given: Given) -> Anchor:
        """Whether the history goes on from the checkpoint, and who vouched for that."""
        wrong = departure(given.checkpoint, self.history.trunk, self.numbers, self._root)
        if wrong is not None:
            return Anchor(findings=(self._told(wrong),))
        by, bad = self._attested(given)
        findings = (self._told(bad),) if bad is not None else ()
        return Anchor(given.checkpoint, by, findings)

    def _root(self, number: int) -> str:
        memory, remembered = self.history.memory, self.history.remembered
        if memory is not None and number <= remembered:
            return memory.root(number)
        if self.after:  # only a part of the history was judged
            self.chain = Chain(self.history.contents)
            for commit, changes in self.history.steps():
                self.chain.take(commit, changes)
            self.after = 0
        return self.chain.roots[number - remembered - 1]

    def _attested(self, given: Given) -> tuple[str | None, Finding | None]:
        if given.signature is None:
            return None, None
        from stcli.store import ssh

        signers = self.history.content(given.checkpoint.number, SIGNERS_FILE)
        return attested(given.checkpoint, given.signature, signers, ssh.verify)

    # The verdict

    def verdict(self, after: int, findings: list[Finding], anchor: Anchor) -> Verdict:
        """The outcome."""
        trunk, replay = self.history.trunk, self.replay
        last = len(trunk)
        bootstrap = trunk[replay.bootstrap - 1] if replay.bootstrap else None
        return Verdict(
            findings=[*findings, *replay.findings], founding=trunk[0], head=trunk[-1],
            first=after + 1 if after < last else 0, last=last if after < last else 0,
            commits=self.commits, signatures=replay.signatures,
            not_proved=tuple(self._not_proved(after, anchor)), bootstrap=bootstrap,
            checkpoint=anchor.proved, signed_by=anchor.signed_by,
            remembered=self.history.remembered,
        )  # fmt: skip

    def _not_proved(self, after: int, anchor: Anchor) -> Iterator[str]:
        """What no audit like this one shows, whatever it finds."""
        yield NEWEST if anchor.proved is None else "after-checkpoint"
        if anchor.proved is not None and anchor.signed_by is None:
            yield "checkpoint-signature"
        if after:
            yield "earlier"
        if not self.replay.required:
            yield "authors"
        if self.replay.lawless:
            yield "schemas"
