"""A draft: a change being put together, from records' new data to a judged plan.

Knows a snapshot and the form of files; writes nothing. ``judged`` is where a plan meets the
rules and the laws: an error that it brings, or one in a record that it touches, refuses it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Final, NamedTuple

from stcli.domain.changing.plan import Edit, Plan
from stcli.domain.finding import ERROR, Finding, by_place
from stcli.domain.judging.check import new_findings, placed, unplaced
from stcli.domain.judging.glance import rejudged
from stcli.domain.judging.law import dated_ahead, judge_step
from stcli.domain.judging.rules.known import BODY
from stcli.domain.model.claim import Claim
from stcli.domain.model.kind import Kind
from stcli.domain.model.path import get, pattern_of
from stcli.domain.model.reader import LONGEST_ID, REGISTRY, REGISTRY_FILE, is_id
from stcli.domain.model.record import links_of
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.near import slug
from stcli.domain.reading import document
from stcli.domain.reading.tree import OverlayTree
from stcli.domain.refusal import EXIT_USAGE, Refusal

_PLACEHOLDER: Final = re.compile(r"\{([a-z_.]+)\}")
EDIT: Final = "edit"


class Judged(NamedTuple):
    """A plan with what was found in the snapshot that it leads to.

    ``brought`` are findings that the plan brings (``new``) or that stand in a record it
    touches; ``standing`` are errors that were there before, elsewhere.
    """

    plan: Plan
    after: Snapshot
    brought: tuple[Finding, ...]
    standing: tuple[Finding, ...]

    @property
    def refused(self) -> bool:
        """Whether the plan may not be carried out."""
        return any(finding.severity == ERROR for finding in self.brought)


class Draft:
    """Changes to records, gathered one after the other; later ones see earlier ones."""

    def __init__(self, base: Snapshot, shipped: Mapping[str, bytes]) -> None:
        self.base = base
        self.shipped = shipped
        self.now = base
        self._edits: dict[str, bytes | None] = {}
        self._claims: list[Claim] = []
        self._told: set[Claim] = set()
        self._waits = False

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """Many records, each changed once, and looked at together at the end."""
        self._waits = True
        try:
            yield
        finally:
            self._waits = False
            self._look_again()

    def create(self, kind: Kind, data: Mapping[str, Any], claim: Claim | None = None) -> str:
        """Add a new record; its reference."""
        id = str(data["id"])
        reference = f"{kind.folder}/{id}"
        if not is_id(id):
            near = slug(id)
            code = "id-form.suggestion" if near else "id-form"
            raise Refusal(code, exit=EXIT_USAGE, id=id, longest=LONGEST_ID, suggestion=near)
        if self.now.exists(reference):
            raise Refusal("id-taken", record=reference)
        path = self._path(kind, data)
        content = document.write(data, kind.shape, kind.modeline(path))
        self._put(path, content, claim or Claim(f"{kind.name}.{self._initial(kind)}", reference))
        return reference

    def change(self, reference: str, data: Mapping[str, Any], claim: Claim | None = None) -> None:
        """Give a record new data; only the lines that must change do."""
        record = self.now.records[reference]
        if data == record.data:
            return
        line = record.kind.modeline(record.path)
        content = document.edit(self.now.tree[record.path], dict(data), record.kind.shape, line)
        self._put(record.path, content, claim or Claim(f"{record.kind.name}.{EDIT}", reference))

    def replace(self, edits: Mapping[str, bytes | None], claims: Iterable[Claim]) -> None:
        """Take over whole files as they are (hand edits that are to be saved)."""
        self._edits.update(edits)
        for claim in claims:
            self._claims.append(claim)
            self._told.add(claim)
        self._look_again()

    def plan(self, *, subject: str, operation: str, reason: str = "") -> Plan:
        """The plan as it stands."""
        edits = (Edit(path, self.base.tree.get(path), after) for path, after in self._edits.items())
        changed = tuple(edit for edit in edits if edit.before != edit.after)
        return Plan(changed, tuple(self._claims), subject, operation, reason)

    def judged(
        self, plan: Plan, today: str, standing: Sequence[Finding] | None = None
    ) -> Judged:  # fmt: skip
        """Judge the plan: rules on the result, laws on the step, old findings apart.

        ``today`` (ISO): entries dated later are refused. ``standing``: what the rules find in
        the base, where that is known; all of it is judged anew otherwise.
        """
        laws = [*judge_step(self.base, self.now), *dated_ahead(self.base, self.now, today)]
        laws += self._loosened()
        # Of a file that can't be read, reading itself says more.
        unread = {path for path in self.now.broken.values() if path in self.now.readings}
        laws = [law for law in laws if law.path not in unread]
        found = told_once([*self._found(standing), *laws])
        if found:
            found = new_findings(found, unplaced(self.base) if standing is None else standing)
        touched = {edit.path for edit in plan.edits}
        brought = [finding for finding in found if finding.new or finding.path in touched]
        standing = [f for f in found if not f.new and f.path not in touched and f.severity == ERROR]
        return Judged(plan, self.now, self._placed(brought), self._placed(standing))

    def _found(self, standing: Sequence[Finding] | None) -> list[Finding]:
        """What the rules find now: of what the plan does not reach, they find what they found."""
        found = None
        if standing is not None:
            folders = {name: kind.folder for name, kind in self.base.kinds.items()}
            readings = (self.base.readings.get(path) for path in self._edits)
            records = (reading.record for reading in readings if reading is not None)
            named = [link.target for r in records if r for link in links_of(r, folders)]
            found = rejudged(standing, self.now, self._edits.keys(), named)
        return unplaced(self.now) if found is None else found

    def _placed(self, findings: Iterable[Finding]) -> tuple[Finding, ...]:
        return tuple(by_place(placed(findings, self.now)))

    def _loosened(self) -> Iterator[Finding]:
        """What the plan loosens of the law: told before it is saved, and again by the audit."""
        if REGISTRY_FILE in self.base.tree and any(map(self._may_be_law, self._edits)):
            from stcli.domain.judging.audit.law_change import loosened

            yield from loosened(self.base, self.now, self._edits.keys())

    def _may_be_law(self, path: str) -> bool:
        """Whether the file is no record, or a body, which has mandates."""
        kind = self.base.folders.get(path.removeprefix(REGISTRY).split("/")[0])
        return kind is None or kind.name == BODY

    def _put(self, path: str, content: bytes, claim: Claim) -> None:
        self._edits[path] = content
        # Edits without an entry are told once; a history may gain two like entries.
        if claim not in self._told or not claim.action.endswith(f".{EDIT}"):
            self._claims.append(claim)
            self._told.add(claim)
        self._look_again()

    def _look_again(self) -> None:
        if self._waits:
            return
        tree = OverlayTree(self.base.tree, self._edits)
        self.now = Snapshot.of(tree, self.shipped, self.base)

    def _initial(self, kind: Kind) -> str:
        return kind.lifecycle.initial if kind.lifecycle else EDIT

    def _path(self, kind: Kind, data: Mapping[str, Any]) -> str:
        layout = get(self.base.registry, ("layout", kind.folder))
        inner = _PLACEHOLDER.sub(lambda m: str(get(data, pattern_of(m[1])) or ""), layout or "")
        parts = [part for part in inner.split("/") if is_id(part)]
        return REGISTRY + "/".join([kind.folder, *parts, f"{data['id']}.yaml"])


def told_once(found: Iterable[Finding]) -> list[Finding]:
    """Findings without the law's echo: what a rule says of an entry, `audit-…` need not repeat."""
    found = list(found)
    told = {(finding.path, finding.where, finding.code) for finding in found}
    return [f for f in found if (f.path, f.where, f.params.get("problem")) not in told]
