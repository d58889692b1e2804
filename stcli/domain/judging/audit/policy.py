"""Changed policy: registry.yaml's audit settings, the mandates of bodies, and the signers.

Names every change; what lets more happen than before is a warning, what may never change is an
error. Whether a bootstrap or an accepted finding names a landing of the past is known only to
who knows the trunk: ``settlement``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from stcli.domain.finding import ERROR, NOTE, WARNING, Finding
from stcli.domain.judging.audit.finding import of_landing, of_record
from stcli.domain.judging.audit.signer import Signers
from stcli.domain.judging.audit.story import Altered
from stcli.domain.judging.rules.value import maps, word
from stcli.domain.model.path import get
from stcli.domain.model.reader import SIGNERS_FILE

RULE: Final = "audit-law-changed"
MANDATE: Final = "mandate"
Registry = Mapping[str, Any]


def policy_changed(old: Registry, new: Registry) -> Iterator[Finding]:
    """What a landing changes in the policies of registry.yaml; ``old`` is what bound so far."""
    if not new:
        yield of_landing(f"{RULE}.policy-unread")
        return
    for name in ("id", "timezone", "languages", "follow_up"):
        if old.get(name) != new.get(name):
            severity = WARNING if name == "languages" and _fewer(old, new) else NOTE
            yield _named(name, severity, (name,), old.get(name), new.get(name))
    before, after = _audit(old), _audit(new)
    if before.get("bootstrap") != after.get("bootstrap"):
        set_ = "bootstrap" not in before
        yield _named(
            "bootstrap" if set_ else "bootstrap-changed", WARNING if set_ else ERROR,
            ("audit", "bootstrap"), before.get("bootstrap"), after.get("bootstrap"),
        )  # fmt: skip
    for name, wide in (("imports", "allowed"), ("signatures", "optional")):
        default = "founding" if name == "imports" else "optional"
        was, is_ = before.get(name, default), after.get(name, default)
        if was != is_:
            severity = WARNING if is_ == wide else NOTE
            yield _named(name, severity, ("audit", name), was, is_)
    yield from _roles(before.get("roles"), after.get("roles"))
    yield from _accepted(before.get("accepted") or [], after.get("accepted") or [])


def _fewer(old: Registry, new: Registry) -> bool:
    """Whether texts need no longer be there in a language in which they had to be."""
    return not set(_required(old)) <= set(_required(new))


def _required(registry: Registry) -> list[Any]:
    return get(registry, ("languages", "required")) or []


def _audit(registry: Registry) -> Mapping[str, Any]:
    audit = registry.get("audit")
    return audit if isinstance(audit, Mapping) else {}


def _roles(old: Mapping[str, Any] | None, new: Mapping[str, Any] | None) -> Iterator[Finding]:
    if old == new:
        return
    where = ("audit", "roles")
    if old is None or new is None:
        # Without roles, whoever may sign may sign anything.
        yield _named("roles", NOTE if old is None else WARNING, where, old, new)
        return
    for principal in sorted(old.keys() | new.keys()):
        was, is_ = set(old.get(principal, ())), set(new.get(principal, ()))
        if was != is_:
            severity = WARNING if is_ - was else NOTE
            yield _named(
                "roles-of", severity, (*where, principal), sorted(was), sorted(is_),
                principal=principal,
            )  # fmt: skip


def _accepted(old: list[Any], new: list[Any]) -> Iterator[Finding]:
    for index, entry in enumerate(old):
        if entry not in new:
            yield _named("accepted-gone", ERROR, ("audit", "accepted"), entry, None, number=index)
    for index, entry in enumerate(new):
        if entry not in old:
            yield _named(
                "accepted", WARNING, ("audit", "accepted", index), None, entry,
                commit=entry.get("commit"), rule=entry.get("rule"), subject=entry.get("record"),
                reason=entry.get("reason"),
            )  # fmt: skip


def _named(
    what: str, severity: Any, where: tuple[str | int, ...], before: Any, after: Any, **params: Any
) -> Finding:
    return of_landing(
        f"{RULE}.{what}", severity, "registry/registry.yaml", where, before=before, after=after,
        **params,
    )  # fmt: skip


def mandates_changed(changed: list[Altered]) -> Iterator[Finding]:
    """Bodies that from now on may decide more, less or at other times."""
    for old, new in changed:
        if MANDATE not in new.data and (old is None or MANDATE not in old.data):
            continue
        before = [entry for _, entry in maps(old.data, MANDATE)] if old is not None else []
        for index, entry in maps(new.data, MANDATE):
            if entry in before:
                before.remove(entry)
                continue
            ended = [was for was in before if _ends(was, entry)]
            if ended:
                before.remove(ended[0])
            what = "mandate-ended" if ended else "mandate"
            yield of_record(
                f"{RULE}.{what}", new, (MANDATE, index),
                NOTE if ended else WARNING, before=ended[0] if ended else None, after=entry,
                decides=word(entry, "decides"),
            )  # fmt: skip
        for entry in before:
            yield of_record(
                f"{RULE}.mandate-gone", new, (MANDATE,), NOTE, before=entry,
                decides=word(entry, "decides"),
            )  # fmt: skip


def _ends(old: Mapping[str, Any], new: Mapping[str, Any]) -> bool:
    """Whether an entry only got its end, or what else was empty in it."""
    return "to" not in old and all(new.get(key) == value for key, value in old.items())


def signers_changed(old: bytes | None, new: bytes | None) -> Iterator[Finding]:
    """Who may sign from now on; a file that can be read in two ways is an error."""
    if old == new:
        return
    before, after = Signers.of(old), Signers.of(new)
    for line, code in after.problems:
        told = f"audit-signer.{code}"
        yield Finding("audit-signer", ERROR, SIGNERS_FILE, told, line=line, column=1)
    gone, come = before.keys - after.keys, after.keys - before.keys
    for principal, key in sorted(come):
        yield of_landing(
            f"{RULE}.signer", WARNING, SIGNERS_FILE, after=key, principal=principal, key=key
        )
    for principal, key in sorted(gone):
        yield of_landing(
            f"{RULE}.signer-gone", NOTE, SIGNERS_FILE, before=key, principal=principal, key=key
        )


def signatures_required(registry: Registry) -> bool:
    """Whether the policy asks that landings are signed."""
    return bool(get(registry, ("audit", "signatures")) == "required")
