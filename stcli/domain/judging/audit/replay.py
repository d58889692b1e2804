"""The replay: every landing from the founding on, judged by every law, in one pass.

Keeps the registry as the latest landing left it and what its policy says, for the policy and
the mandates of the landing before bind the next one. Knows which law looks at what; does not
know git, the clock or disks: landings, contents, days and the checking of signatures are given.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from stcli.domain.finding import ERROR, NOTE, WARNING, Finding, Severity, by_place
from stcli.domain.judging.audit.claim import (
    Work,
    judge_claims,
    told_ahead,
    told_of,
    work_of,
)
from stcli.domain.judging.audit.desk import Desks, Laws
from stcli.domain.judging.audit.finding import SHORT, of_landing
from stcli.domain.judging.audit.guard import guard, has_moved
from stcli.domain.judging.audit.landing import Contents, Landing
from stcli.domain.judging.audit.loosening import schemas_broken, schemas_changed
from stcli.domain.judging.audit.memory import findings_of, told
from stcli.domain.judging.audit.merge import judge_merge
from stcli.domain.judging.audit.moment import Present
from stcli.domain.judging.audit.policy import (
    mandates_changed,
    policy_changed,
    signatures_required,
    signers_changed,
)
from stcli.domain.judging.audit.recollection import Recalled, Recollection
from stcli.domain.judging.audit.settlement import Settlement
from stcli.domain.judging.audit.side import beginnings, judge_side
from stcli.domain.judging.audit.signature import Signatory
from stcli.domain.judging.audit.signer import Verify
from stcli.domain.judging.audit.story import (
    Altered,
    altered,
    clock,
    recorded_late,
    taken_back,
)
from stcli.domain.judging.audit.verdict import Signatures
from stcli.domain.judging.check import placed
from stcli.domain.judging.law import dated_ahead, judge_step
from stcli.domain.model.snapshot import SIGNERS_FILE, Snapshot

DAY: Final = 86_400
LATE: Final = 30 * DAY
TIME_ZONE: Final = "Europe/Helsinki"
_MOST_PLACED: Final = 500  # notes whose lines are looked up; of more, nobody reads the lines

# A moment (seconds since 1970) in a time zone as a day (ISO).
DayOf = Callable[[int, str], str]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the replay is given: contents, the program's schemas, days, signatures, today."""

    contents: Contents
    shipped: Mapping[str, bytes]
    day_of: DayOf
    verify: Verify
    today: int | None = None


class Replay:
    """An audit under way. ``numbers``: the whole trunk, a landing's number by its commit."""

    def __init__(self, around: Surroundings, numbers: Mapping[str, int]) -> None:
        self._around = around
        self._laws = Laws(around.contents, around.shipped)
        self._desks = Desks(self._laws, around.contents)
        self._present: Present  # from the first landing on that is taken, begun with or recalled
        self._settlement = Settlement(numbers)
        self._numbers = numbers
        self._registries: list[tuple[int, Mapping[str, Any]]] = []  # since which landing
        self._times: dict[str, int | None] = {}
        self._found: list[Finding] = []
        self._placed = 0
        self._signatory = Signatory(around.verify)
        self._policy: Mapping[str, Any] = {}
        self.required = 0
        self.verified = 0
        self.lawless = False

    def begin(self, landing: Landing) -> None:
        """Take a landing as it is, unjudged: the audit goes on from there."""
        desk = self._desks.of(landing.law)
        _, self._present = Present(desk, self._around.contents).advance(landing.changes, desk)
        list(self._settlement.take(self._present.registry, landing.number))  # was told then
        self._remember(landing)

    def recall(
        self, law: str | None, remembered: Recollection, said: Mapping[str, Any],
        times: Mapping[str, int | None],
    ) -> None:  # fmt: skip
        """Go on where an earlier replay said this of itself; ``times``: of earlier commits."""
        self._present = Recalled(self._desks.of(law), self._around.contents, remembered)
        for number, registry in said["registries"]:
            list(self._settlement.take(registry, number))  # is among the findings
            self._registries.append((number, registry))
            self._policy = registry or self._policy
        self._found = [*findings_of(said["found"])]
        self._placed, self.lawless = said["placed"], said["lawless"]
        self.required, self.verified = said["required"], said["verified"]
        self._times.update(times)

    @property
    def said(self) -> dict[str, Any]:
        """What another replay has to know to go on, as JSON can hold it."""
        return {
            "registries": self._registries, "found": told(self._found), "placed": self._placed,
            "required": self.required, "verified": self.verified, "lawless": self.lawless,
        }  # fmt: skip

    @property
    def present(self) -> Present:
        """The registry as the latest landing left it."""
        return self._present

    def take(self, landing: Landing) -> None:
        """Judge the next landing."""
        desk = self._desks.of(landing.law)
        if landing.number == 1:
            self._present = Present(desk, self._around.contents)
        before, present = self._present.advance(landing.changes, desk)
        self._present = present
        self.lawless = self.lawless or not present.law.own
        found = [*self._judge(landing, before, present)]
        found += self._settlement.take(present.registry, landing.number)
        self._remember(landing)
        if found:
            self._keep(found, landing, present)

    @property
    def findings(self) -> list[Finding]:
        """Everything that was found, with what is settled made notes."""
        return self._settlement.settled(self._found)

    @property
    def signatures(self) -> Signatures:
        """How many landings had to be signed, and how many good signatures there are."""
        return Signatures(self.required, self.verified)

    @property
    def bootstrap(self) -> int:
        """The number of the landing up to which findings are notes; 0 where there is none."""
        return self._settlement.bootstrap

    # One landing

    def _judge(self, landing: Landing, before: Snapshot, present: Present) -> Iterator[Finding]:
        changed = altered(before, present) if landing.changes else []
        step = judge_step(before, present) if landing.changes else []
        yield from step
        if landing.changes:
            yield from self._dates(landing, before, present, changed)
            yield from guard((e.new for e in changed if has_moved(e.old, e.new)), present)
            yield from taken_back(changed, before)
        yield from self._form(landing)
        law: list[Finding] = []
        if landing.number > 1:
            law = list(self._law_changed(landing, before, present, changed))
            yield from law
            yield from self._claims(landing, changed, present)
        else:
            yield from schemas_broken(None, present.law)
        yield from self._sides(landing, present, {(f.rule, f.record) for f in step})
        if landing.merge is not None:
            yield from judge_merge(landing.merge, self._desks.by(present.law))
        yield from self._signed(landing, before, changed, law=bool(law))

    def _dates(
        self, landing: Landing, before: Snapshot, present: Present, changed: list[Altered]
    ) -> Iterator[Finding]:
        time = landing.commit.time
        if time is None:
            return
        zone = self._zone(present)
        yield from dated_ahead(before, present, self._around.day_of(time + DAY, zone))
        if landing.number > 1:
            yield from recorded_late(changed, self._around.day_of(max(time - LATE, 0), zone))

    def _zone(self, present: Present) -> str:
        zone = present.registry.get("timezone")
        return zone if isinstance(zone, str) else TIME_ZONE

    def _form(self, landing: Landing) -> Iterator[Finding]:
        """What is odd about the commits themselves."""
        commit = landing.commit
        for each in (commit, *(side.commit for side in landing.sides)):
            for flaw in each.flaws:
                yield of_landing("audit-object.flaw", flaw=flaw, by=each.id[:SHORT])
        parents = [self._times.get(id) for id in commit.parents]
        yield from clock(commit.time, parents, self._around.today)

    def _law_changed(
        self, landing: Landing, before: Snapshot, present: Present, changed: list[Altered]
    ) -> Iterator[Finding]:
        if not landing.changes:
            return
        yield from schemas_changed(before.law, present.law)
        yield from mandates_changed(changed)
        if before.registry is not present.registry:
            yield from policy_changed(self._policy, present.registry)
        if any(change.path == SIGNERS_FILE for change in landing.changes):
            old, new = before.tree.get(SIGNERS_FILE), present.tree.get(SIGNERS_FILE)
            yield from signers_changed(old, new)

    def _claims(
        self, landing: Landing, changed: list[Altered], present: Present
    ) -> Iterator[Finding]:
        works = [work_of(side, self._desks) for side in landing.sides]
        zone = self._zone(present)
        for work in works:
            if work.commit.time is not None:
                limit = self._around.day_of(work.commit.time + DAY, zone)
                yield from told_ahead(work, limit, present)
        added = tuple(told_of(each.new, entry) for each in changed for _, entry in each.added)
        yield from judge_claims([*works, Work(landing.commit, added, ())], changed, present)

    def _sides(
        self, landing: Landing, present: Present, shown: set[tuple[str, Any]]
    ) -> Iterator[Finding]:
        severity: Severity = ERROR if signatures_required(self._policy) else WARNING
        for side in landing.sides:
            for finding in beginnings(side):
                yield replace(finding, severity=severity)
            for finding in judge_side(side, self._desks, present):
                if (finding.rule, finding.record) not in shown:
                    yield of_landing(
                        "audit-trunk.side", severity, finding.path, record=finding.record,
                        law=finding.rule, by=side.commit.id[:SHORT],
                    )  # fmt: skip

    def _signed(
        self, landing: Landing, before: Snapshot, changed: list[Altered], *, law: bool
    ) -> Iterator[Finding]:
        seal = self._signatory.judge(landing, before, changed, self._policy, law=law)
        self.required += seal.required
        self.verified += seal.verified
        yield from seal.findings

    # What is kept

    def _remember(self, landing: Landing) -> None:
        registry = self._present.registry
        if not self._registries or self._registries[-1][1] is not registry:
            self._registries.append((landing.number, registry))
        # A policy that can't be read binds nobody, so the one before it still does.
        self._policy = registry or self._policy
        self._times[landing.commit.id] = landing.commit.time
        for side in landing.sides:
            self._times[side.commit.id] = side.commit.time

    def _keep(self, found: list[Finding], landing: Landing, present: Present) -> None:
        """Findings of a landing, in the order of files, with lines where people will look."""
        notes = sum(finding.severity == NOTE for finding in found)
        few = self._placed + notes <= _MOST_PLACED
        self._placed += notes
        looked = [f if f.line or few or f.severity != NOTE else replace(f, line=1) for f in found]
        commit = landing.commit.id
        self._found += [replace(f, commit=commit) for f in by_place(placed(looked, present))]
