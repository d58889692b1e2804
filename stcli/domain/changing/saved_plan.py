"""A plan as plain data that can be kept in a file, and carried out later on another base.

What it changes is told by whole files with the SHA-256 of what stood there, so that a plan
whose ground has moved is found out. A file may have been written by anybody: nothing in it is
believed that the step itself does not show. Knows plans and trees; knows no disk.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from stcli.domain.changing.draft import EDIT
from stcli.domain.changing.plan import Edit, Plan
from stcli.domain.model.claim import TRAILER_VALUE, Claim
from stcli.domain.model.law import SCHEMAS
from stcli.domain.model.reader import REGISTRY
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.model.step import word
from stcli.domain.reading.tree import Tree
from stcli.domain.refusal import Refusal

VERSION: Final = 1
KEY: Final = "stcli_plan"


def document(plan: Plan, base: str | None) -> dict[str, Any]:
    """The plan as plain data; ``base`` is the commit against which it was made."""
    return {
        KEY: VERSION,
        "base": base,
        "subject": plan.subject,
        "reason": plan.reason,
        "claims": [_claim_map(claim) for claim in plan.claims],
        "edits": [_edit_map(edit) for edit in plan.edits],
        "message": plan.message,
        "digest": plan.digest,
    }


def _claim_map(claim: Claim) -> dict[str, Any]:
    told = {"action": claim.action, "record": claim.record}
    return told | ({"decision": claim.decision} if claim.decision else {})


def _edit_map(edit: Edit) -> dict[str, Any]:
    after = edit.after
    try:
        content = after.decode() if after is not None else None
    except UnicodeDecodeError as error:
        raise Refusal("plan-not-text", path=edit.path) from error
    return {"path": edit.path, "before": print_of(edit.before), "after": content}


def print_of(content: bytes | None) -> str | None:
    """What tells one content of a file from another: SHA-256 in hex; None for no file."""
    return None if content is None else hashlib.sha256(content).hexdigest()


def plan_of(data: Any, tree: Tree) -> Plan:
    """The plan that the data tell, on the ground of this tree.

    A plan that is done already has no edits; one whose ground has moved is refused, as is what
    is no plan, or is one no more as it was written.
    """
    if isinstance(data, Mapping) and isinstance(data.get("data"), Mapping):
        data = data["data"].get("plan")  # the whole answer of `--dry-run --json`
    try:
        return _plan(data, tree)
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise Refusal("plan-form") from error


def _plan(data: Any, tree: Tree) -> Plan:
    if data[KEY] != VERSION:
        raise Refusal("plan-version", version=data[KEY], known=VERSION)
    told = [(str(e["path"]), e["before"], _bytes(e["after"])) for e in data["edits"]]
    _check_paths([path for path, _, _ in told])
    claims = tuple(_claim(item) for item in data["claims"])
    subject, reason = _line(data["subject"]), str(data["reason"])
    if all(tree.get(path) == after for path, _, after in told):
        return Plan((), claims, subject, "done", reason)
    moved = [path for path, before, _ in told if print_of(tree.get(path)) != before]
    if moved:
        raise Refusal("plan-moved", files=moved, count=len(moved))
    edits = tuple(Edit(path, tree.get(path), after) for path, _, after in told)
    plan = Plan(edits, claims, subject, "waiting", reason)
    if plan.digest != data["digest"]:
        raise Refusal("plan-altered")
    return plan


def _bytes(after: Any) -> bytes | None:
    return None if after is None else after.encode()


def _check_paths(paths: Iterable[str]) -> None:
    for path in paths:
        if not path.startswith((REGISTRY, SCHEMAS)):
            raise Refusal("plan-outside", path=path)


def _claim(item: Mapping[str, Any]) -> Claim:
    values = (item["action"], item["record"], item.get("decision"))
    if not all(value is None or TRAILER_VALUE.fullmatch(value) for value in values):
        raise Refusal("plan-form")
    return Claim(*values)


def _line(text: Any) -> str:
    if not isinstance(text, str) or not text.strip() or not text.isprintable():
        raise Refusal("plan-form")
    return text


def check_claims(plan: Plan, before: Snapshot, after: Snapshot) -> None:
    """Refuse a plan that claims other steps than those that its files show.

    What a file that can't be read shows, nobody knows; the rules refuse it.
    """
    unread = set(after.broken.values())
    shown = Counter(
        claim
        for edit in plan.edits
        for record in after.records.values()
        if record.path == edit.path
        for claim in claims_of(before.records.get(record.reference), record)
        if not claim.action.endswith(f".{EDIT}")
    )
    told = Counter(claim for claim in plan.claims if not claim.action.endswith(f".{EDIT}"))
    if told != shown and unread.isdisjoint(edit.path for edit in plan.edits):
        raise Refusal("plan-claims")


def claims_of(before: Record | None, record: Record) -> Iterator[Claim]:
    """What the new history entries of a record say was done; without any, an edit."""
    added = record.history[len(before.history) if before else 0 :]
    for entry in added:
        action, decision = word(entry, "action"), word(entry, "decision")
        ground = f"decisions/{decision}" if decision else None
        yield Claim(f"{record.kind.name}.{action}", record.reference, ground)
    if not added:
        yield Claim(f"{record.kind.name}.{EDIT}", record.reference)
