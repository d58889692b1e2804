"""Questions in SQL: which tables one reads, what is put into them, and the answer.

Fills only the tables that a question reads; those of files that have not changed since are taken
as they were.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from stcli.domain.finding import ERROR
from stcli.store.database import Answer, Database
from stcli.store.memo import Memo, memo_of

if TYPE_CHECKING:
    from stcli.cli.shell import Shell
    from stcli.domain.model.kind import Kind
    from stcli.domain.model.snapshot import Snapshot
    from stcli.store.tree import WorkTree

# Files alone don't say what is in these tables.
OF_GIT: Final = frozenset(("commits", "changes", "transitions"))


def ask(shell: Shell, snapshot: Snapshot, sql: str, commit: str | None = None) -> Answer:
    """The answer to a question; ``commit`` is where the snapshot was taken, None for now."""
    return _filled(shell, snapshot, sql, commit).ask(sql)


def ask_of_files(shell: Shell, tree: WorkTree, sql: str) -> tuple[Answer, Snapshot | None]:
    """The same of a work tree. Nothing is read (no snapshot) while nothing has changed."""
    # A memo is named before anything is read: what changes meanwhile is not what it counts for.
    tables, history = _memo(shell, tree, "tables"), None
    known, git = _restored(shell, tables), ""
    if known is not None and known.read_by(sql) <= known.filled:
        return known.ask(sql), None
    if known is None or known.read_by(sql) & OF_GIT:
        git = _state_of_git(shell)
        history = _memo(shell, tree, "history", git)
        told = _restored(shell, history)
        if told is not None and told.read_by(sql) <= told.filled:
            return told.ask(sql), None
    from stcli.cli.gather import read

    snapshot = read(shell, tree)
    found = _filled(shell, snapshot, sql, None, known)
    if not any(finding.severity == ERROR for finding in snapshot.findings):
        if not found.filled & OF_GIT:
            tables.write(found.kept)
        elif history is not None and _state_of_git(shell) == git:
            history.write(found.kept)
    return found.ask(sql), snapshot


def _memo(shell: Shell, tree: WorkTree, purpose: str, besides: str = "") -> Memo:
    return memo_of(
        tree, f"{purpose}-{shell.words.lang}", environment=shell.settings.environment,
        shipped=shell.shipped, besides=besides,
    )  # fmt: skip


def _restored(shell: Shell, memo: Memo) -> Database | None:
    kept = memo.read()
    return Database.restored(kept, shell.settings.today) if kept is not None else None


def _state_of_git(shell: Shell) -> str:
    """What decides which commits there are and what they did here.

    The head, where a clone has not all of them, and where the registry stands in its repository.
    """
    repository = shell.registry.found
    if repository is None:
        return ""
    from stcli.store import ref, state

    head = ref.tip(repository) or state.head(repository).commit
    return f"{head} {ref.ends(repository)!r} {repository.prefix}"


def _filled(
    shell: Shell, snapshot: Snapshot, sql: str, commit: str | None, known: Database | None = None
) -> Database:
    """The tables, with rows in those that the question reads."""
    from stcli.cli.row_source import Source, languages_of, tables_of

    relations = tables_of(snapshot)
    database = known or Database.of(relations, shell.settings.today)
    source = Source(shell, snapshot, commit, (shell.words.lang, *languages_of(snapshot)))
    for name in sorted(database.read_by(sql) - database.filled):
        database.fill(name, source.rows(relations[name]))
    return database


def meeting(shell: Shell, snapshot: Snapshot, kind: Kind, condition: str) -> frozenset[str]:
    """The references of the kind's records that meet a condition."""
    from stcli.cli.row_source import tables_of

    table = next(r.name for r in tables_of(snapshot).values() if r.kind is kind and not r.list)
    # On a line of its own, so that a comment in it ends before the bracket does.
    sql = f'SELECT reference FROM "{table}" WHERE (\n{condition}\n)'  # noqa: S608 -- it only reads
    answer = ask(shell, snapshot, sql)
    return frozenset(str(reference) for (reference,) in answer.rows)
