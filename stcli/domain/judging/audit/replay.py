"""The replay: every landing from the founding on, judged by every law, in one pass.

Keeps the registry as the latest landing left it and what its policy says, for the policy and
the mandates of the landing before bind the next one. A history may be judged in stretches that
are put together afterwards: what a landing breaks depends on the landing before it alone, and
what is settled is settled in the end. Knows which law looks at what; does not know git, the
clock or disks: landings, contents, days and the checking of signatures are given.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any, Final, NamedTuple

from stcli.domain.finding import ERROR, NOTE, SHORT, WARNING, Finding, Severity, by_place, place
from stcli.domain.judging.audit.claim import (
    Work,
    judge_claims,
    told_ahead,
    told_of,
    work_of,
)
from stcli.domain.judging.audit.desk import Desks, Laws
from stcli.domain.judging.audit.finding import of_landing
from stcli.domain.judging.audit.guard import guard, has_moved
from stcli.domain.judging.audit.landing import Contents, Entry, Landing, Side
from stcli.domain.judging.audit.law_change import is_law, law_changed
from stcli.domain.judging.audit.loosening import schemas_broken
from stcli.domain.judging.audit.memory import findings_of, told
from stcli.domain.judging.audit.merge import judge_merge
from stcli.domain.judging.audit.moment import Present
from stcli.domain.judging.audit.policy import signatures_required
from stcli.domain.judging.audit.recollection import Recalled, Recollection
from stcli.domain.judging.audit.request import altered_by, as_claim, as_landing, touches_law
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
from stcli.domain.model.reader import REGISTRY_FILE
from stcli.domain.model.snapshot import Snapshot

DAY: Final = 86_400
LATE: Final = 30 * DAY
TIME_ZONE: Final = "Europe/Helsinki"
_MOST_PLACED: Final = 500  # notes whose lines are looked up; of more, nobody reads the lines

# A moment (seconds since 1970) in a time zone as a day (ISO).
DayOf = Callable[[int, str], str]


class Surroundings(NamedTuple):
    """What the replay is given: contents, the program's schemas, days, signatures, today."""

    contents: Contents
    shipped: Mapping[str, bytes]
    day_of: DayOf
    verify: Verify
    today: int | None = None


class Stretch(NamedTuple):
    """What came out of judging some landings that follow each other.

    ``registries``: what registry.yaml said from which landing on, by the landing's number.
    """

    found: list[Finding]
    registries: list[tuple[int, Mapping[str, Any]]]
    signatures: Signatures
    lawless: bool


class Replay:
    """An audit under way. ``numbers``: the whole trunk, a landing's number by its commit."""

    def __init__(self, around: Surroundings, numbers: Mapping[str, int]) -> None:
        self._around = around
        self._laws = Laws(around.contents, around.shipped)
        self._desks = Desks(self._laws, around.contents)
        self._present: Present  # from the first landing on that is taken, begun with or recalled
        self._numbers = numbers
        self._registries: list[tuple[int, Mapping[str, Any]]] = []
        self._told = 0  # the landing up to which it is known what registry.yaml said
        self._times: dict[str, int | None] = {}
        self._found: list[Finding] = []
        self._placed = 0
        self._signatory = Signatory(around.verify)
        self._policy: Mapping[str, Any] = {}
        self.required = 0
        self.verified = 0
        self.lawless = False

    def begin(
        self, landing: Landing, times: Mapping[str, int | None] | None = None,
        earlier: Iterable[tuple[str | None, Entry]] = (),
    ) -> None:  # fmt: skip
        """Take a landing as it is, unjudged: the audit goes on from there.

        ``times``: when commits of before were made, where that is known. ``earlier``: the
        versions of registry.yaml before it, the latest first, each with its law: where the
        landing's own can't be read, the last one that could still binds.
        """
        desk = self._desks.of(landing.law)
        _, self._present = Present(desk, self._around.contents).advance(landing.changes, desk)
        self._told = landing.number
        self._times.update(times or {})
        self._remember(landing)
        if not self.bound:
            said = (self._desks.of(law).read(REGISTRY_FILE, entry) for law, entry in earlier)
            self._policy = next((read.registry for read in said if read.registry), {})

    @property
    def bound(self) -> bool:
        """Whether registry.yaml could be read: else it is earlier landings that bind."""
        return bool(self._present.registry)

    def recall(
        self, law: str | None, remembered: Recollection, said: Mapping[str, Any],
        times: Mapping[str, int | None],
    ) -> None:  # fmt: skip
        """Go on where an earlier replay said this of itself; ``times``: of earlier commits."""
        self._present = Recalled(self._desks.of(law), self._around.contents, remembered)
        for number, registry in said["registries"]:
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

    def take(self, landing: Landing) -> None:
        """Judge the next landing."""
        desk = self._desks.of(landing.law)
        if landing.number == 1:
            self._present = Present(desk, self._around.contents)
        before, present = self._present.advance(landing.changes, desk)
        self._present = present
        self.lawless = self.lawless or not present.law.own
        found = [*self._judge(landing, before, present)]
        self._remember(landing)
        if found:
            self._keep(found, landing, present)

    @property
    def stretch(self) -> Stretch:
        """What came out so far, for `join`."""
        return Stretch(self._found, self._registries, self.signatures, self.lawless)

    def join(self, later: Stretch) -> None:
        """Put the landings that follow, judged elsewhere, behind those that were judged here."""
        for _, found in groupby(later.found, key=lambda finding: finding.commit):
            self._found += self._shown(list(found))
        self._registries += later.registries
        self.required += later.signatures.required
        self.verified += later.signatures.verified
        self.lawless = self.lawless or later.lawless

    def follow(self, other: Replay) -> None:
        """Go on from where another replay stands, whose landings come right after these."""
        self.join(other.stretch)
        self._present, self._policy = other._present, other._policy
        self._times.update(other._times)

    @property
    def asks_for_signatures(self) -> bool:
        """Whether the policy asks that what comes next is signed."""
        return signatures_required(self._policy)

    @property
    def present(self) -> Present:
        """The registry as the latest landing left it."""
        return self._present

    @property
    def findings(self) -> list[Finding]:
        """Everything that was found, landing by landing, with what is settled made notes."""
        settlement, told = self._settled()
        last = len(self._numbers)
        found = sorted(
            [*self._found, *told],
            key=lambda f: (self._numbers.get(f.commit or "", last), *place(f)),
        )
        return settlement.settled(found)

    @property
    def signatures(self) -> Signatures:
        """How many landings had to be signed, and how many good signatures there are."""
        return Signatures(self.required, self.verified)

    @property
    def bootstrap(self) -> int:
        """The number of the landing up to which findings are notes; 0 where there is none."""
        return self._settled()[0].bootstrap

    def _settled(self) -> tuple[Settlement, list[Finding]]:
        """What the policies settle, and what is wrong with that."""
        settlement, found = Settlement(self._numbers), []
        for number, registry in self._registries:
            wrong = list(settlement.take(registry, number))
            if wrong and number > self._told:  # else it was told then
                commit = next((id for id, n in self._numbers.items() if n == number), None)
                found += [finding._replace(commit=commit) for finding in wrong]
        return settlement, found

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
        touched = any(is_law(change.path) for change in landing.changes)
        yield from self._signed(landing, before, changed, law=touched or bool(law))

    def _dates(
        self, landing: Landing, before: Snapshot, present: Present, changed: list[Altered]
    ) -> Iterator[Finding]:
        time = landing.commit.time
        if time is None or not any(each.grown for each in changed):
            return
        zone = self._zone(present)
        yield from dated_ahead(before, present, self._around.day_of(time + DAY, zone))
        if landing.number > 1:
            yield from recorded_late(changed, self._around.day_of(max(time - LATE, 0), zone))

    def _zone(self, present: Present) -> str:
        """The zone in which days are counted; nobody wins a day by changing it."""
        zone = (self._policy or present.registry).get("timezone")
        return zone if isinstance(zone, str) else TIME_ZONE

    def _form(self, landing: Landing) -> Iterator[Finding]:
        """What is odd about the commits themselves."""
        commit = landing.commit
        for each in (commit, *(side.commit for side in landing.sides)):
            for flaw in each.flaws:
                yield of_landing("audit-object.flaw", flaw=flaw, by=each.id[:SHORT])
        for each in (side.commit for side in landing.sides) if landing.proposed else (commit,):
            parents = [self._times.get(id) for id in each.parents]
            yield from clock(each.time, parents, self._around.today)

    def _law_changed(
        self, landing: Landing, before: Snapshot, present: Present, changed: list[Altered]
    ) -> Iterator[Finding]:
        if landing.changes:
            paths = {change.path for change in landing.changes}
            yield from law_changed(before, present, changed, policy=self._policy, paths=paths)

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
                yield finding._replace(severity=severity)
            if side.merge is not None:
                own = side.commit.id if landing.proposed else None  # else it is the landing's
                merged = judge_merge(side.merge, self._desks.of(side.law), present)
                yield from (finding._replace(commit=own) for finding in merged)
            for finding in judge_side(side, self._desks, present):
                if (finding.rule, finding.record) not in shown:
                    yield of_landing(
                        "audit-trunk.side", severity, finding.path, record=finding.record,
                        law=finding.rule, by=side.commit.id[:SHORT],
                    )  # fmt: skip

    def _signed(
        self, landing: Landing, before: Snapshot, changed: list[Altered], *, law: bool
    ) -> Iterator[Finding]:
        if landing.proposed:
            for side in landing.sides:
                yield from self._signed_side(side, before)
            return
        seal = self._signatory.judge(landing, before, changed, self._policy, law=law)
        self.required += seal.required
        self.verified += seal.verified
        yield from seal.findings

    def _signed_side(self, side: Side, before: Snapshot) -> Iterator[Finding]:
        """A request has no seal of its own yet; its commits have theirs."""
        changed = altered_by(side, self._desks)
        law = touches_law(side, changed, self._desks)
        seal = self._signatory.judge(as_landing(side), before, changed, self._policy, law=law)
        self.required += seal.required
        self.verified += seal.verified
        yield from (as_claim(f)._replace(commit=side.commit.id) for f in seal.findings)

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
        """Findings of a landing, with lines where people will look."""
        commit = landing.commit.id
        looked = placed(self._shown(found), present)
        self._found += [f._replace(commit=f.commit or commit) for f in by_place(looked)]

    def _shown(self, found: list[Finding]) -> list[Finding]:
        """The findings of one landing; of many notes only the first ones have their lines."""
        notes = sum(finding.severity == NOTE for finding in found)
        self._placed += notes
        if self._placed <= _MOST_PLACED or not notes:
            return found
        return [
            f._replace(line=1, column=1, end_line=None) if f.severity == NOTE else f for f in found
        ]
