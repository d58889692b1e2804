"""An inquiry: the audit of one history, from its landings to the verdict.

Gathers what the replay is given and what the verdict says besides: where it began, how the
history stands to a checkpoint, what was not proved.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from stcli.domain.finding import Finding
from stcli.domain.judging.audit.checkpoint import Chain, Checkpoint, attested, departure
from stcli.domain.judging.audit.finding import of_landing
from stcli.domain.judging.audit.replay import Replay, Surroundings
from stcli.domain.judging.audit.verdict import Verdict
from stcli.domain.model.snapshot import SIGNERS_FILE

if TYPE_CHECKING:
    from stcli.cli.checkpoint import Given
    from stcli.cli.shell import Shell
    from stcli.store.landing import History

NEWEST: Final = "newest"


@dataclass(slots=True)
class Anchor:
    """How the history stands to the checkpoint that was given."""

    proved: Checkpoint | None = None
    signed_by: str | None = None
    findings: tuple[Finding, ...] = ()


def verdict_of(
    shell: Shell, history: History, start: str | None, given: Given | None
) -> Verdict:  # fmt: skip
    """Replay the landings after ``start`` (None: all) and sum up."""
    inquiry = _Inquiry(shell, history)
    after, strayed = inquiry.begin(start)
    inquiry.go_on(after)
    anchor = inquiry.anchored(given) if given is not None else Anchor()
    return inquiry.verdict(after, [*strayed, *anchor.findings], anchor)


class _Inquiry:
    """An audit under way: the replay, and the roots of the landings beside it."""

    def __init__(self, shell: Shell, history: History) -> None:
        from stcli.store import clock, ssh

        self.history = history
        self.numbers = {id: number for number, id in enumerate(history.trunk, 1)}
        around = Surroundings(
            history.contents, shell.shipped, clock.day_of, ssh.verify,
            clock.start_of_day(shell.settings.today),
        )  # fmt: skip
        self.replay = Replay(around, self.numbers)
        self.chain = Chain(history.contents)
        self.commits = 0

    def begin(self, start: str | None) -> tuple[int, list[Finding]]:
        """After which landing the audit goes on; a base that is not on the trunk is told."""
        history = self.history
        if start is None:
            return 0, []
        if start in self.numbers:
            number = self.numbers[start]
            self.replay.begin(history.files(number))
            return number, []
        if start in history.ancestry.trunk:  # before the founding: all of it follows
            return 0, []
        known = start in history.ancestry.commits
        code = "audit-trunk.base-aside" if known else "audit-trunk.base-lost"
        return 0, [self._told(of_landing(code, base=start))]

    def go_on(self, after: int) -> None:
        """Judge every landing that follows."""
        for landing in self.history.landings(after):
            self.replay.take(landing)
            self.commits += 1 + len(landing.sides)
            if not after:
                self.chain.take(landing.commit.id, landing.changes)

    def _told(self, finding: Finding) -> Finding:
        return replace(finding, commit=self.history.trunk[-1])

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
        if not self.chain.roots:  # only a part of the history was judged
            for commit, changes in self.history.steps():
                self.chain.take(commit, changes)
        return self.chain.roots[number - 1]

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
