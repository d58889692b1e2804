"""The high-water mark: how far the remote branch was seen on this computer, and is it there still.

A remote can take back its newest changes, and a fresh copy of it shows nothing; but who has seen
them remembers. Brings the user's state folder and the remote-tracking branch together.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final, NamedTuple

from stcli.domain.finding import SHORT, Finding
from stcli.domain.judging.audit.checkpoint import RULE
from stcli.domain.judging.audit.finding import of_landing

if TYPE_CHECKING:
    from stcli.store.clone import Followed
    from stcli.store.landing import History
    from stcli.store.remembrance import Shelf

FORM: Final = "stcli-audit-mark-v1"


class Tide(NamedTuple):
    """What came of it: the branch and the commit that it still contains, or a finding."""

    branch: str | None = None
    commit: str | None = None
    findings: tuple[Finding, ...] = ()


def compare(shelf: Shelf, history: History) -> Tide:
    """Whether the followed branch contains what was seen on it; if so, that is the mark now."""
    followed = history.clone.followed
    if followed is None:
        return Tide()
    key = hashlib.sha256(f"{followed.url}\n{followed.ref}".encode()).hexdigest()
    name = f"{history.trunk[0]}.mark-{key[:16]}"
    seen = _seen(shelf, name)
    if seen is not None and not history.descends(followed.commit, seen):
        # More may have been fetched, and seen by another audit, while this one was under way.
        followed = history.followed_now(followed)
        if not history.descends(followed.commit, seen):
            return Tide(findings=(_behind(followed, seen, history.trunk[-1]),))
    if seen != followed.commit:
        shelf.write(name, _written(followed.commit))
    return Tide(followed.name, seen) if seen is not None else Tide()


def _behind(followed: Followed, seen: str, head: str) -> Finding:
    found = of_landing(
        f"{RULE}.behind", before=seen, after=followed.commit, branch=followed.name,
        seen=seen[:SHORT], found=followed.commit[:SHORT],
    )  # fmt: skip
    return found._replace(commit=head)


def _seen(shelf: Shelf, name: str) -> str | None:
    content = shelf.read(name)
    if content is None:
        return None
    words = content.decode("ascii", "replace").split()
    if len(words) == 3 and content == _written(words[1]):
        return words[1]
    shelf.damaged(name)
    return None


def _written(commit: str) -> bytes:
    digest = hashlib.sha256(f"{FORM} {commit}".encode()).hexdigest()
    return f"{FORM} {commit} {digest}\n".encode()
