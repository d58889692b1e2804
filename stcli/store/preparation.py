"""From a plan to a commit that nothing knows of yet.

Knows what must be in order before a change is begun, and makes its objects; moves no branch,
touches no file and no index of the user's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from stcli.domain.refusal import EXIT_RACE, EXIT_USAGE, Refusal
from stcli.store import git_object, index, setting, state
from stcli.store.listing import TEMPORARY
from stcli.store.uncommitted import agrees, refuse_uncommitted

if TYPE_CHECKING:
    from datetime import datetime

    from stcli.domain.changing.plan import Edit, Plan
    from stcli.store.discovery import Repository

# What some file system takes for another name, for git's own folder, or for a device.
_UNSAFE: Final = re.compile(
    r"(?i)\.{1,2}|\.git|git~\d+|.*[. ]|.*[\\:\x00-\x1f\x7f<>\"|?*].*"
    r"|(con|prn|aux|nul|com\d|lpt\d)(\..*)?"
)


class File(NamedTuple):
    """One file of a change, by its path in the registry, and its ids and mode in git.

    ``temporary`` is the name, beside the file, under which its new content waits.
    """

    path: str
    before: bytes | None
    after: bytes | None
    mode: str
    id: str | None
    temporary: str


class Prepared(NamedTuple):
    """A change that is ready: its commit exists, no branch, file or index knows of it.

    ``branch`` is the full name of the ref to move, None for a detached HEAD. ``lines`` are
    the index entries, ``note`` the line for the reflog, ``seen`` the index's fingerprint
    when it was found in order.
    """

    commit: str
    base: str | None
    branch: str | None
    operation: str
    note: str
    files: tuple[File, ...]
    lines: bytes
    hand_edits: bool
    seen: bytes
    environment: Mapping[str, str]
    unfiltered: Mapping[str, str]


def prepare(
    repository: Repository,
    plan: Plan,
    *,
    base: str | None,
    now: datetime,
    hand_edits: bool = False,
) -> Prepared:
    """Check all that can be checked and make the commit, without moving anything."""
    edits = [edit for edit in plan.edits if edit.before != edit.after]
    if not edits:
        raise Refusal("nothing-to-commit")
    message = _message(plan)
    for edit in edits:
        _check_path(edit.path)
    state.refuse_unfinished(repository)
    head = state.head(repository)
    if head.commit != base:
        raise Refusal("race", exit=EXIT_RACE)
    seen = index.fingerprint(repository)
    entries = state.base_of(repository, base, [edit.path for edit in edits])
    modes = _modes(repository, edits, entries)
    refuse_uncommitted(repository, edits, entries, hand_edits=hand_edits)
    settings = setting.read(repository)
    environment = _environment(settings, now)
    signing = setting.signing(settings)
    files, lines = _store(repository, edits, modes, plan.operation)
    tree = git_object.write_tree(repository, base, lines)
    made = git_object.write_commit(
        repository, tree, message, base=base, env=environment, signing=signing
    )
    return Prepared(
        made,
        base,
        head.branch,
        plan.operation,
        f"stcli: {plan.subject}",
        files,
        lines,
        hand_edits,
        seen,
        environment,
        settings.unfiltered,
    )


def _message(plan: Plan) -> bytes:
    try:
        message = plan.message.encode()
    except UnicodeEncodeError as error:
        raise Refusal("text-unwritable", exit=EXIT_USAGE) from error
    if b"\0" in message:
        raise Refusal("text-unwritable", exit=EXIT_USAGE)
    return message


def _check_path(path: str) -> None:
    if not path or any(not part or _UNSAFE.fullmatch(part) for part in path.split("/")):
        raise Refusal("path-unsafe", path=path)


def _environment(settings: setting.Settings, now: datetime) -> dict[str, str]:
    """Who and when, for git: both dates of the commit are ``now``, which knows its zone."""
    date = f"@{int(now.timestamp())} {now:%z}"
    author, committer = setting.identity(settings, "author"), setting.identity(settings)
    return {
        "GIT_AUTHOR_NAME": author.name,
        "GIT_AUTHOR_EMAIL": author.email,
        "GIT_AUTHOR_DATE": date,
        "GIT_COMMITTER_NAME": committer.name,
        "GIT_COMMITTER_EMAIL": committer.email,
        "GIT_COMMITTER_DATE": date,
    }


def _modes(
    repository: Repository, edits: Sequence[Edit], base: Mapping[str, index.Entry]
) -> list[str]:
    """The files' modes in the base; a plan that was made against other content is late."""
    modes = []
    for edit in edits:
        entry = base.get(repository.prefix + edit.path)
        if not agrees(edit.before, entry):
            raise Refusal("race", exit=EXIT_RACE)
        modes.append(entry.mode if entry is not None else "100644")
    return modes


def _store(
    repository: Repository, edits: Sequence[Edit], modes: Sequence[str], operation: str
) -> tuple[tuple[File, ...], bytes]:
    contents = [edit.after for edit in edits if edit.after is not None]
    ids = iter(git_object.write_blobs(repository, contents) if contents else ())
    files = tuple(
        File(
            edit.path,
            edit.before,
            edit.after,
            mode,
            next(ids) if edit.after is not None else None,
            f"{TEMPORARY}{operation[:40].replace('/', '-')}-{number}",
        )
        for number, (edit, mode) in enumerate(zip(edits, modes, strict=True))
    )
    return files, b"".join(_lines(repository, files))


def _lines(repository: Repository, files: Sequence[File]) -> Iterator[bytes]:
    for each in files:
        facts = f"{each.mode} {each.id}" if each.id else f"0 {'0' * 40}"
        yield f"{facts}\t{repository.prefix}{each.path}\0".encode("utf-8", "surrogateescape")
