"""The commits that touched the registry, newest first, and what each claims.

Knows how git tells its history without ambiguity; does not judge it (that is the audit's).
Messages, names and dates are whatever someone once wrote: read as data, never believed.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Final, NamedTuple

from stcli.domain.judging.audit.landing import Change, Entry
from stcli.store import git, trailer

if TYPE_CHECKING:
    from stcli.domain.model.claim import Claim
    from stcli.store.discovery import Repository

_FIELDS: Final = ("%H", "%T", "%P", "%an", "%ae", "%ad", "%cd", "%B")
_RAW: Final = (
    "--raw",
    "--root",
    "-z",
    "--no-abbrev",
    "--no-renames",
    "--no-color",
    "--no-notes",
    "--no-mailmap",
    "--no-ext-diff",
    "--no-textconv",
    "--no-show-signature",
    "--ignore-submodules=none",
    "--diff-merges=first-parent",
    "--full-history",
    f"-O{os.devnull}",
)
_OPTIONS: Final = (
    *_RAW,
    "--encoding=UTF-8",
    "--date=raw",  # git itself gives up on dates that are far out
    f"--format=tformat:{'%x00'.join(_FIELDS)}%x00",
)
_RAW_DATE: Final = re.compile(r"(-?\d{1,20}) ([+-])(\d\d)(\d\d)")


class Commit(NamedTuple):
    """A commit.

    Dates are ISO 8601, empty where they are beyond any calendar; ``time`` is the committer's
    in seconds since 1970. ``changes`` are the changed files of the registry, by paths relative
    to its root; those of a merge are what it changed for its first parent.
    """

    id: str
    tree: str
    parents: tuple[str, ...]
    author: str
    email: str
    authored: str
    committed: str
    time: int
    subject: str
    body: str
    claims: tuple[Claim, ...]
    operation: str | None
    extra: tuple[tuple[str, str], ...]
    changes: tuple[Change, ...]

    @property
    def paths(self) -> tuple[str, ...]:
        """The changed files."""
        return tuple(change.path for change in self.changes)


def log(
    repository: Repository,
    *,
    head: str,
    records: Sequence[str] | None = None,
    since: int | None = None,
    until: int | None = None,
) -> Iterator[Commit]:
    """Commits reachable from ``head`` (a full id) that touch some files, or the registry.

    ``since`` and ``until`` are seconds since 1970; a commit counts where since ≤ its
    committer's time < until. Clocks may be wrong, so the order is that of parents, and a
    date never ends the search.
    """
    names = repository.folders if records is None else [repository.prefix + r for r in records]
    pieces = git.tokens(
        repository, "log", "--topo-order", *_OPTIONS, "--end-of-options", head, "--", *names
    )
    for commit in _commits(pieces, len(os.fsencode(repository.prefix))):
        if (since is None or commit.time >= since) and (until is None or commit.time < until):
            yield commit


def commits(repository: Repository, ids: Sequence[str]) -> Iterator[Commit]:
    """A few commits by their full ids, in that order."""
    if ids:
        pieces = git.tokens(
            repository, "log", "--no-walk=unsorted", *_OPTIONS, "--end-of-options", *ids, "--",
            *repository.folders,
        )  # fmt: skip
        yield from _commits(pieces, len(os.fsencode(repository.prefix)))


def touches(
    repository: Repository, named: Sequence[str], *, walk: bool
) -> Iterator[tuple[str, tuple[Change, ...]]]:
    """The changed files of commits (full ids), or of all below them that touch the registry."""
    how = "--topo-order" if walk else "--no-walk=unsorted"
    pieces = git.tokens(
        repository, "log", how, *_RAW, "--format=tformat:%H%x00", "--end-of-options", *named, "--",
        *repository.folders,
    )  # fmt: skip
    prefix, id, changes = len(os.fsencode(repository.prefix)), "", list[Change]()
    for piece in pieces:
        if piece.lstrip(b"\n").startswith(b":"):
            changes.append(_change(piece, _text(next(pieces)[prefix:])))
        elif found := _text(piece.strip(b"\n")):
            if id:
                yield id, tuple(changes)
            id, changes = found, []
    if id:
        yield id, tuple(changes)


def _commits(pieces: Iterator[bytes], prefix: int) -> Iterator[Commit]:
    """Put git's pieces together: the fields of a commit, then pairs of facts and path."""
    fields: list[bytes] = []
    changes: list[Change] = []
    for piece in pieces:
        if len(fields) < len(_FIELDS):
            if fields or piece.strip(b"\n"):
                fields.append(piece)
        elif piece.lstrip(b"\n").startswith(b":"):
            changes.append(_change(piece, _text(next(pieces)[prefix:])))
        elif piece.strip(b"\n"):
            yield _commit(fields, changes)
            fields, changes = [piece], []
    if fields:
        yield _commit(fields, changes)


def _change(facts: bytes, path: str) -> Change:
    """What git says of a file: the modes and the ids before and after."""
    old_mode, new_mode, old, new, *_ = facts.decode("ascii", "replace").lstrip("\n:").split()
    return Change(path, _entry(old_mode, old), _entry(new_mode, new))


def _entry(mode: str, id: str) -> Entry | None:
    """A file at a path; None where there is none, a reason where it is no regular file."""
    if not mode.strip("0"):
        return None
    return Entry(mode, id, None if mode.startswith("100") else "not-regular")


def _commit(fields: Sequence[bytes], changes: Sequence[Change]) -> Commit:
    id, tree, parents, author, email, authored, committed, text = map(_text, fields)
    message = trailer.parse(text)
    return Commit(
        id.strip("\n"),
        tree,
        tuple(parents.split()),
        author,
        email,
        _date(authored)[0],
        *_date(committed),
        message.subject,
        message.body,
        message.claims,
        message.operation,
        message.extra,
        tuple(changes),
    )


def _date(raw: str) -> tuple[str, int]:
    """Git's raw date, ``seconds +hhmm``, as ISO 8601 and in seconds."""
    found = _RAW_DATE.fullmatch(raw)
    if found is None:
        return "", 0
    offset = timedelta(hours=int(found[3]), minutes=int(found[4]))
    try:
        zone = timezone(-offset if found[2] == "-" else offset)
        return datetime.fromtimestamp(int(found[1]), zone).isoformat(), int(found[1])
    except (ValueError, OverflowError, OSError):
        return "", int(found[1])


def _text(raw: bytes) -> str:
    """Bytes of a stranger as text that can be printed and compared."""
    return raw.decode("utf-8", "backslashreplace")
