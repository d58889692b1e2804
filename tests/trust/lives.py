"""Random honest lives: what people do with the registry, landed in every way that git knows.

Every change is one that the program itself would save: it goes through the domain's actions
and is kept only if no rule and no law refuses it. It is then landed directly, by a merge, a
squash, a rebase, a cherry-pick, an octopus, crosswise, or reverted.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from stcli.domain.changing.action import begin, correct, step, undo
from stcli.domain.changing.draft import Draft
from stcli.domain.changing.plan import Plan
from stcli.domain.finding import ERROR
from stcli.domain.judging.check import check, new_findings
from stcli.domain.judging.law import judge_step
from stcli.domain.model.claim import Claim
from stcli.domain.model.kind import Kind
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.reading import document
from stcli.domain.reading.tree import MemoryTree
from stcli.domain.refusal import Refusal
from tests.domain.building import SCHEMAS, text
from tests.trust.ledger import HOUR, Data, Files, Ledger, founding, message

APART: Final = 12 * HOUR
DECIDED: Final = ("open", "start", "close", "defer", "reject", "reopen")
SURE: Final = "cooperation-group"


@dataclass(frozen=True)
class Deed:
    """One saved change: the files after it, and what its commit says."""

    tree: Files
    said: str


class Life:
    """One random registry; the same seed lives the same life."""

    def __init__(self, ledger: Ledger, seed: int) -> None:
        self.random = random.Random(seed)
        self.ledger = ledger
        self.number = 0
        self.undone = False
        self.reverted_aside = False
        self._known: tuple[Files, Snapshot] | None = None
        self.requests: list[tuple[str, str]] = []  # what was landed: base and head
        ledger.found(founding())

    @property
    def day(self) -> str:
        """The day of the next commit."""
        return datetime.fromtimestamp(self.ledger.time + APART, UTC).date().isoformat()

    def live(self, moves: int) -> None:
        """Land so many things."""
        ways = (
            *[self.directly] * 4, self.merged, self.merged, self.squashed, self.rebased,
            self.picked, self.octopus, self.crosswise, self.reverted, self.reverted_on_a_side,
        )  # fmt: skip
        for _ in range(moves):
            self.random.choice(ways)()

    # Ways to land

    def directly(self) -> None:
        for deed in self.deeds(self.ledger.files, 1):
            self.land(deed.tree, deed.said)

    def merged(self) -> None:
        base, tree, tip = self.side()
        if tip:
            for deed in self.deeds(self.ledger.files, self.random.randint(0, 2)):
                self.land(deed.tree, deed.said)
            both = self.together(base, self.ledger.files, tree)
            if both is not None:
                self.land(both, "Merge branch\n", tip)

    def squashed(self) -> None:
        deeds = list(self.deeds(self.ledger.files, 3))
        if deeds:
            self.land(deeds[-1].tree, "squash\n\n" + "\n".join(deed.said for deed in deeds))

    def rebased(self) -> None:
        base = self.ledger.files
        deeds = list(self.deeds(base, 3))
        self.directly()
        for deed in deeds:
            now = self.together(base, self.ledger.files, deed.tree)
            if now is None:
                return
            if now != self.ledger.files:  # git drops what is there already
                self.land(now, deed.said)
            base = deed.tree

    def picked(self) -> None:
        """A commit of a side lands by itself, and later the side."""
        start, base = self.ledger.head, self.ledger.files
        deeds = list(self.deeds(base, 2))
        if len(deeds) < 2:
            return
        first = self.commit(deeds[0], start)
        tip = self.commit(deeds[1], first)
        self.directly()
        picked = self.together(base, self.ledger.files, deeds[0].tree)
        if picked is None:
            return
        if picked != self.ledger.files:
            self.land(picked, deeds[0].said)
        both = self.together(base, self.ledger.files, deeds[1].tree)
        if both is not None:
            self.land(both, "Merge branch\n", tip)

    def octopus(self) -> None:
        base = self.ledger.files
        sides = [side for side in (self.side(), self.side()) if side[2]]
        tree: Files | None = base
        tips = []
        for _, files, tip in sides:
            tree = self.together(base, tree, files) if tree is not None else None
            tips.append(tip)
        if tree is not None and len(tips) == 2:
            self.land(tree, "octopus\n", *tips)

    def crosswise(self) -> None:
        """The side takes the trunk in, the trunk the side, and both again."""
        start, base = self.ledger.head, self.ledger.files
        mine = next(iter(self.deeds(base, 1)), None)
        self.directly()
        trunk, files = self.ledger.head, self.ledger.files
        both = self.together(base, files, mine.tree) if mine is not None else None
        if mine is None or both is None or trunk == start:
            return
        side = self.commit(mine, start)
        taken = self.ledger.commit(both, "Merge main\n", side, trunk, after=APART)
        self.land(both, "Merge branch\n", side)
        more = next(iter(self.deeds(both, 1)), None)
        if more is not None:
            tip = self.commit(more, taken)
            self.land(more.tree, "Merge branch\n", tip)

    def reverted(self) -> None:
        """An edit lands and is taken back; a step is never reverted, but undone."""
        before = self.ledger.files
        deed = self.edit(before)
        # What was filled in a frozen record stands; nobody honest takes it away again.
        if deed is not None and self.lawful(deed.tree, before):
            self.land(deed.tree, deed.said)
            self.land(before, 'Revert "made up"\n')

    def reverted_on_a_side(self) -> None:
        start, before = self.ledger.head, self.ledger.files
        deeds = list(self.deeds(before, 1))
        if deeds:
            tip = self.ledger.commit(before, "Revert\n", self.commit(deeds[0], start), after=APART)
            self.directly()
            self.land(self.ledger.files, "Merge branch\n", tip)
            self.reverted_aside = True

    def side(self) -> tuple[Files, Files, str]:
        """A side of a few commits from the trunk's tip: base, files and tip ("": nothing)."""
        base, tip = self.ledger.files, self.ledger.head
        tree = base
        made = ""
        for deed in self.deeds(base, self.random.randint(1, 3)):
            made = tip = self.commit(deed, tip)
            tree = deed.tree
        return base, tree, made

    def commit(self, deed: Deed, parent: str) -> str:
        return self.ledger.commit(deed.tree, deed.said, parent, after=APART)

    def land(self, tree: Files, said: str, *others: str) -> None:
        base = self.ledger.head
        head = self.ledger.land(tree, said, *others, after=APART)
        self.requests += ((base, each) for each in (*others, head))

    # Bringing together

    def together(self, base: Files, ours: Files, theirs: Files) -> Files | None:
        """The merge of two sides, if it is without conflict and lawful."""
        found = dict(ours)
        for path in base.keys() | theirs.keys():
            was, left, right = base.get(path), ours.get(path), theirs.get(path)
            if right in (was, left):
                continue
            if left != was:
                merged = _merged(path, was, left, right, self.snapshot(ours))
                if merged is None:
                    return None
                right = merged
            assert right is not None  # nobody honest deletes a record
            found[path] = right
        # Neither side may find that what it froze was changed under it.
        lawful = self.lawful(ours, found) and self.lawful(theirs, found)
        return found if lawful else None

    def lawful(self, before: Files, after: Files) -> bool:
        old, new = self.snapshot(before), self.snapshot(after)
        laws = [*judge_step(old, new), *new_findings(check(new), check(old))]
        return not any(f.severity == ERROR and f.new is not False for f in laws)

    def snapshot(self, files: Files) -> Snapshot:
        if self._known is None or self._known[0] is not files:
            law = self._known[1] if self._known else None
            self._known = files, Snapshot.of(MemoryTree(files), SCHEMAS, law)
        return self._known[1]

    # What people do

    def deeds(self, files: Files, count: int) -> Iterator[Deed]:
        """Up to so many changes, one after the other; refused ones are not made."""
        kinds = (
            self.edit, self.report, self.area_step, self.area_step, self.measure_step,
            self.measure_step, self.measure, self.propose, self.organisation, self.correction,
            self.take_back,
        )  # fmt: skip
        for _ in range(count):
            for kind in self.random.sample(kinds, 4):
                deed = kind(files)
                if deed is not None:
                    files = deed.tree
                    yield deed
                    break

    def saved(self, files: Files, decide: Callable[[Draft], object]) -> Deed | None:
        """What the program would save; None where it refuses."""
        base = self.snapshot(files)
        draft = Draft(base, SCHEMAS)
        self.number += 1
        try:
            decide(draft)
        except Refusal:
            return None
        plan: Plan = draft.plan(subject="made up", operation=f"op-{self.number}")
        if not plan.edits or draft.judged(plan, self.day).refused:
            return None
        tree = {**files, **{edit.path: edit.after or b"" for edit in plan.edits}}
        return Deed(tree, plan.message)

    def any_of(self, files: Files, kind: str) -> Record:
        return self.random.choice(self.snapshot(files).of_kind(kind))

    def edit(self, files: Files) -> Deed | None:
        measure = self.any_of(files, "measure")
        data = {**measure.data, "description": text(f"Kuvaus {self.number}")}
        return self.saved(files, lambda draft: draft.change(measure.reference, data))

    def report(self, files: Files) -> Deed | None:
        area = self.any_of(files, "focus-area")
        report = {"date": self.day, "text": f"Esimerkki {self.number}."}
        data = {**area.data, "progress": [*area.data.get("progress", []), report]}
        return self.saved(files, lambda draft: draft.change(area.reference, data))

    def area_step(self, files: Files) -> Deed | None:
        area = self.any_of(files, "focus-area")
        action = self.random.choice(DECIDED)
        kinds = self.snapshot(files).kinds
        id = f"{self.day}-{self.number}"

        def decide(draft: Draft) -> None:
            values = {
                "date": self.day, "body": SURE, "decides": f"focus-area.{action}",
                "subjects": [area.reference], "text": text("Päätös"),
            }  # fmt: skip
            made = begin(kinds["decision"], id, values, self.day, {})
            draft.create(kinds["decision"], made)
            fields = {"decision": id, "reason": "Esimerkki."}
            data = step(area, action, self.day, fields)
            data |= {"outcome": text("Tulos")} if action == "close" else {}
            data |= _prepared(data) if action == "start" else {}
            claim = Claim(f"focus-area.{action}", area.reference, f"decisions/{id}")
            draft.change(area.reference, data, claim)

        return self.saved(files, decide)

    def measure_step(self, files: Files) -> Deed | None:
        measure = self.any_of(files, "measure")
        action = self.random.choice(("start", "complete", "suspend", "resume", "cancel", "void"))

        def decide(draft: Draft) -> None:
            data = step(measure, action, self.day, {"reason": "Esimerkki."})
            draft.change(measure.reference, data, Claim(f"measure.{action}", measure.reference))

        return self.saved(files, decide)

    def measure(self, files: Files) -> Deed | None:
        area = self.any_of(files, "focus-area")
        kind = self.snapshot(files).kinds["measure"]
        values = {"title": text("Toimi"), "lead": "sm"}
        id = f"toimi-{self.number}"
        data = begin(kind, id, values, self.day, {"focus_area": area.id})
        return self.saved(files, lambda draft: draft.create(kind, data))

    def propose(self, files: Files) -> Deed | None:
        kind = self.snapshot(files).kinds["focus-area"]
        people = [{"organisation": id, "from": self.day} for id in ("sm", "spek")]
        values = {"title": text("Alue"), "participants": people}
        data = begin(kind, f"alue-{self.number}", values, self.day, {})
        return self.saved(files, lambda draft: draft.create(kind, data))

    def organisation(self, files: Files) -> Deed | None:
        kind = self.snapshot(files).kinds["organisation"]
        values = {"name": text("Järjestö"), "type": "ngo"}
        data = begin(kind, f"jarjesto-{self.number}", values, self.day, {})
        return self.saved(files, lambda draft: draft.create(kind, data))

    def correction(self, files: Files) -> Deed | None:
        found = [r for r in self.snapshot(files).of_kind("focus-area") if r.status == "closed"]
        if not found:
            return None
        area = self.random.choice(found)
        data = {**area.data, "outcome": text(f"Tulos {self.number}")}
        data = correct(area, data, self.day, "Kirjoitusvirhe.")
        claim = Claim("focus-area.correct", area.reference)
        return self.saved(files, lambda draft: draft.change(area.reference, data, claim))

    def take_back(self, files: Files) -> Deed | None:
        record = self.any_of(files, self.random.choice(("measure", "focus-area")))
        claim = Claim(f"{record.kind.name}.undo", record.reference)

        def decide(draft: Draft) -> None:
            draft.change(record.reference, undo(record, self.day, "Väärin."), claim)

        deed = self.saved(files, decide)
        self.undone = self.undone or deed is not None
        return deed


def _prepared(data: Data) -> Data:
    return {
        name: data.get(name) or text("Valmistelu") for name in ("vision", "phenomenon_description")
    }


def _merged(
    path: str, was: bytes | None, left: bytes | None, right: bytes | None, snapshot: Snapshot
) -> bytes | None:
    """Two versions of one file put together field by field; None: a conflict."""
    kind = snapshot.folders.get(path.split("/")[1])
    if kind is None or was is None or left is None or right is None:
        return None
    base, ours, theirs = (document.read(path, c, {}, "").data or {} for c in (was, left, right))
    if _ends(kind, base, ours, theirs) or _ends(kind, base, theirs, ours):
        return None
    found: Data = {}
    for key in dict.fromkeys((*ours, *theirs)):
        value = _field(base.get(key), ours.get(key), theirs.get(key), key)
        if value is Conflict:
            return None
        if value is not None:
            found[key] = value
    return document.write(found, kind.shape, kind.modeline(path))


def _ends(kind: Kind, base: Data, one: Data, other: Data) -> bool:
    """Whether one side ends a record of which the other changes what then stands."""
    states = kind.lifecycle.states if kind.lifecycle is not None else {}
    frozen = {name for name, state in states.items() if state.frozen}
    changed = {key for key in {**base, **other} if base.get(key) != other.get(key)}
    grown = {pattern[0] for pattern in kind.grows}
    return one.get("status") in frozen - {base.get("status")} and bool(changed - grown)


class Conflict:
    """Two sides want different things."""


def _field(was: Any, ours: Any, theirs: Any, key: str) -> Any:
    if theirs in (ours, was):
        return ours
    if ours == was:
        return theirs
    if key == "progress":
        known = was or []
        fresh = [entry for entry in theirs[len(known) :] if entry not in ours]
        return [*ours, *fresh]
    return Conflict


__all__ = ["Life", "message"]
