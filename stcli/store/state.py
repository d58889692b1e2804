"""The state of a repository: where HEAD is, what is under way, what is not committed.

Knows git's signs of unfinished work and of an incomplete clone; changes nothing. Files on
disk are compared by their bytes, so no filter of a repository's configuration ever runs.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from stcli.domain.refusal import Refusal
from stcli.store import file, git
from stcli.store.clone import branch_of as branch_of  # noqa: PLC0414 -- asked for here as well
from stcli.store.clone import gaps as gaps  # noqa: PLC0414 -- likewise
from stcli.store.git_object import name_of
from stcli.store.index import Entry, committed, entries

if TYPE_CHECKING:
    from stcli.store.discovery import Repository

# The order matters: a rebase in progress also leaves a picked commit's sign.
_SIGNS: Final = (
    ("rebase-merge", "rebase"),
    ("rebase-apply/applying", "am"),
    ("rebase-apply", "rebase"),
    ("MERGE_HEAD", "merge"),
    ("CHERRY_PICK_HEAD", "cherry-pick"),
    ("REVERT_HEAD", "revert"),
    ("sequencer", "cherry-pick"),
    ("BISECT_LOG", "bisect"),
)


class Head(NamedTuple):
    """Where HEAD is. No ``branch``: detached; no ``commit``: nothing was committed yet."""

    branch: str | None
    commit: str | None

    @property
    def detached(self) -> bool:
        """HEAD names a commit, not a branch."""
        return self.branch is None


class Tracking(NamedTuple):
    """How a branch stands to the one it follows, in commits."""

    upstream: str
    ahead: int
    behind: int


class Change(NamedTuple):
    """A file that is not as HEAD has it: in the index, on disk, or both.

    ``there`` is what stands on disk (None: nothing), ``why`` the reason code where it is no
    regular file.
    """

    path: str
    staged: bool
    unstaged: bool
    untracked: bool = False
    there: bytes | None = None
    why: str | None = None


def head(repository: Repository) -> Head:
    """The branch by its full name, and the commit."""
    branch = branch_of(repository)
    name = "HEAD" if branch is None else branch
    answer = git.ask(
        repository, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}"
    )
    commit = answer.out.decode().strip() or None
    if commit is None and (branch is None or answer.err):
        raise git.failure(answer.err, "rev-parse")
    return Head(branch, commit)


def in_progress(repository: Repository) -> str | None:
    """The git operation that waits to be finished, by its name, if any."""
    for sign, name in _SIGNS:
        if os.path.lexists(os.path.join(repository.git_dir, sign)):
            return name
    if os.path.isdir(os.path.join(repository.git_dir, "reftable")):
        return _in_reftable(repository)
    return None


def _in_reftable(repository: Repository) -> str | None:
    for name in ("CHERRY_PICK_HEAD", "REVERT_HEAD"):
        if git.ask(repository, "rev-parse", "--verify", "--quiet", name).code == 0:
            return name.removesuffix("_HEAD").replace("_", "-").lower()
    return None


def tracking(repository: Repository) -> Tracking | None:
    """How many commits the branch has that its upstream lacks, and the other way round."""
    branch = branch_of(repository)
    if branch is None:
        return None
    said = git.run(repository, "for-each-ref", "--format=%(upstream)", branch)
    upstream = os.fsdecode(said).strip()
    if not upstream:
        return None
    range_ = f"{branch}...{upstream}"
    counted = git.ask(
        repository, "rev-list", "--left-right", "--count", "--end-of-options", range_, "--"
    )
    if counted.code != 0:  # followed, but never fetched
        return None
    ahead, behind = (int(number) for number in counted.out.split())
    return Tracking(upstream, ahead, behind)


def changes(repository: Repository, paths: Sequence[str] | None = None) -> list[Change]:
    """What is not as HEAD has it, among some paths of the registry or in all of it.

    Paths are the registry's (relative to its root), in the answer too.
    """
    commit = head(repository).commit
    wanted = _suspects(repository, commit) if paths is None else list(paths)
    if not wanted:
        return []
    root = file.Folder.open(repository.root)
    return list(compare(repository, base_of(repository, commit, wanted), wanted, root))


def _suspects(repository: Repository, commit: str | None) -> list[str]:
    """All paths that may be changed: by git's own memory of the files, and new ones."""
    from stcli.store.setting import read
    from stcli.store.tree import WorkTree

    env = read(repository).unfiltered
    plain = ("--name-only", "-z", "--ignore-submodules=all", f"-O{os.devnull}")
    args = ("diff-files", *plain, "--")
    stale = git.run(repository, *args, *repository.folders, env=env).split(b"\0")[:-1]
    base = {(e.name, e.mode, e.id, 0) for e in committed(repository, commit)}
    staged = {(e.name, e.mode, e.id, e.stage) for e in entries(repository)}
    known = {os.fsdecode(name) for name in (*stale, *(fact[0] for fact in base ^ staged))}
    found = {name.removeprefix(repository.prefix) for name in known}
    work = WorkTree(repository.root)
    tracked = {os.fsdecode(fact[0]).removeprefix(repository.prefix) for fact in staged}
    return sorted(found | (set(work) - tracked) | set(work.irregular))


def base_of(repository: Repository, commit: str | None, paths: Sequence[str]) -> dict[str, Entry]:
    """A commit's entries for some of the registry's paths, by their names in git."""
    found = committed(repository, commit, [repository.prefix + path for path in paths])
    return {os.fsdecode(entry.name): entry for entry in found}


def compare(
    repository: Repository, base: Mapping[str, Entry], paths: Sequence[str], root: file.Folder
) -> Iterator[Change]:
    """The given paths of the registry that differ between a base, the index and the disk."""
    names = [repository.prefix + path for path in paths]
    staged: dict[str, list[Entry]] = {}
    for entry in entries(repository, names):
        staged.setdefault(os.fsdecode(entry.name), []).append(entry)
    below = _folders(staged.keys() - set(names))
    for path, name in zip(paths, names, strict=True):
        # Something staged below a file's name stands in the file's way: it is the index's.
        in_way = [Entry(os.fsencode(name), "040000", "", 1)] if name in below else []
        change = _change(path, base.get(name), staged.get(name, in_way), *on_disk(root, path))
        if change is not None:
            yield change


def _folders(names: Iterable[str]) -> set[str]:
    """All folders above some names."""
    found: set[str] = set()
    for name in names:
        while "/" in name and (name := name.rpartition("/")[0]) not in found:
            found.add(name)
    return found


def on_disk(root: file.Folder, path: str) -> tuple[bytes | None, str | None]:
    """What stands at a path: its bytes, or None and perhaps the reason why not."""
    parent, _, name = path.rpartition("/")
    try:
        folder = root.descend(parent)
        return file.read(folder, name)[0], None
    except (FileNotFoundError, NotADirectoryError):
        return None, None
    except file.Irregular as error:
        return None, error.reason
    except OSError as error:
        raise file.trouble(error, path) from error


def _change(
    path: str, base: Entry | None, staged: list[Entry], there: bytes | None, why: str | None
) -> Change | None:
    entry = staged[0] if len(staged) == 1 and not staged[0].stage else None
    present = entry is not None and not entry.intended
    in_index = (entry.mode, entry.id) if entry is not None and present else None
    in_head = (base.mode, base.id) if base is not None else None
    is_staged = bool(len(staged) > 1 or (staged and staged[0].stage)) or in_index != in_head
    against = entry or base
    if against is None:
        is_unstaged = there is not None or why is not None
    else:
        is_unstaged = there is None or name_of(there, like=against.id) != against.id
    is_unstaged = is_unstaged or (entry is not None and entry.intended)
    if not is_staged and not is_unstaged:
        return None
    return Change(path, is_staged, is_unstaged, against is None, there, why)


def refuse_unfinished(repository: Repository) -> None:
    """Refuse to write while a merge, a rebase or the like waits to be finished."""
    operation = in_progress(repository)
    if operation is not None:
        raise Refusal("in-progress", operation=operation)
