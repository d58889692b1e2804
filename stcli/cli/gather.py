"""Gathering: the snapshots that commands work on, and the way to one commit.

The one place of the command line where trees, snapshots and the repository come together.
"""

from __future__ import annotations

import os
import re
import sys
from typing import TYPE_CHECKING, Final

from stcli.domain.reading.tree import LARGEST_FILE
from stcli.domain.refusal import EXIT_SURROUNDINGS, EXIT_USAGE, Refusal

if TYPE_CHECKING:
    from stcli.cli.shell import Shell
    from stcli.domain.changing.plan import Plan
    from stcli.domain.model.snapshot import Snapshot
    from stcli.domain.reading.tree import Tree
    from stcli.store.discovery import Repository
    from stcli.store.place import Place

TIME_ZONE: Final = "Europe/Helsinki"
LAST_MEETING: Final = "last-meeting"
HELD: Final = "held"


def snapshot_at(shell: Shell, at: str | None, on: str | None = None) -> Snapshot:
    """What the registry says at a place; with ``on`` what was in force that day.

    A meeting's id stands for its date.
    """
    return snapshot_of(shell, place_at(shell, at), on)


def snapshot_of(shell: Shell, place: Place, on: str | None = None) -> Snapshot:
    """The same of a place that is known. The day of ``on`` counts as today from then on."""
    snapshot = read(shell, place.tree)
    if on is None:
        return snapshot
    from stcli.cli.retrospect import on_day

    day = shell.day(on)
    found = on_day(shell, snapshot, day, place.commit)
    shell.settings.today = day
    return found


def read(shell: Shell, tree: Tree) -> Snapshot:
    """The snapshot of a tree; records that were read before are taken from the index."""
    from stcli.domain.model.snapshot import Snapshot
    from stcli.store.cards import TreeCards
    from stcli.store.crew import crew_of
    from stcli.store.tree import StoredTree

    if isinstance(tree, StoredTree):
        tree.know(shell.shipped.values())  # most registries have the program's schemas
    cards = TreeCards(shell.card_index, tree)
    snapshot = Snapshot.of(tree, shell.shipped, cards=cards, crew=crew_of(tree))
    shell.afterwards.append(lambda: cards.keep(snapshot))
    return snapshot


def later(shell: Shell, before: Snapshot, tree: Tree) -> Snapshot:
    """The snapshot of another tree: of what is the same in both nothing is read again."""
    from stcli.domain.model.snapshot import Snapshot
    from stcli.domain.reading.tree import OverlayTree
    from stcli.store.cards import TreeCards

    if tree.irregular or before.tree.irregular:
        return read(shell, tree)
    cards = TreeCards(shell.card_index, tree)
    cards.paths(before.law.name)  # files that have not changed since are named by what is known
    old, new = before.tree.ids, tree.ids
    alike = {path for path, id in old.items() if new.get(path) == id}
    edits = {
        path: tree.get(path)
        for path in {*before.tree, *tree} - alike
        if before.tree.get(path) != tree.get(path)
    }
    if tree.irregular:  # found to be so when it was read
        return read(shell, tree)
    snapshot = Snapshot.of(OverlayTree(before.tree, edits), shell.shipped, before)
    shell.afterwards.append(lambda: cards.keep(snapshot))
    return snapshot


def place_at(shell: Shell, at: str | None) -> Place:
    """The tree that a place names; a day may be written as people do (``12.3.2026``, today)."""
    from stcli.cli.day import iso_day
    from stcli.store import place

    name = at or place.WORK_TREE
    if name == place.WORK_TREE:
        return place.look(shell.registry, name, zone=TIME_ZONE)
    zone = time_zone(shell)
    index_file = shell.settings.environment.get("GIT_INDEX_FILE")
    try:
        return place.look(shell.registry, name, zone=zone, index_file=index_file)
    except Refusal as refusal:
        if refusal.code != "place-unknown":
            raise
        day = _day_of_meeting(shell, name) or iso_day(name, shell.settings.today)
        if day == name:
            raise
    return place.look(shell.registry, day, zone=zone)


def _day_of_meeting(shell: Shell, name: str) -> str | None:
    now = shell.snapshot()
    if name == LAST_MEETING:
        held = [str(m.data["date"]) for m in now.of_kind("meeting") if m.status == HELD]
        if not held:
            raise Refusal("no-meeting-held")
        return max(held)
    meeting = now.get("meeting", name.removeprefix("meetings/"))
    return str(meeting.data["date"]) if meeting else None


_ZONE: Final = re.compile(rb'^timezone:[ ]*"?([A-Za-z0-9_+/-]+)"?[ ]*$', re.MULTILINE)


def time_zone(shell: Shell) -> str:
    """The registry's time zone, looked up in the one file that says it."""
    from stcli.domain.model.reader import REGISTRY_FILE
    from stcli.store import file

    folder, _, name = REGISTRY_FILE.rpartition("/")
    try:
        content, _ = file.read(file.Folder.open(shell.registry.root).descend(folder), name)
    except (OSError, file.Irregular):
        content = b""
    match = _ZONE.search(content)
    return match[1].decode() if match else TIME_ZONE


def head(shell: Shell) -> tuple[Snapshot, str | None]:
    """The snapshot of HEAD and its commit: what every change is made against."""
    from stcli.domain.reading.tree import MemoryTree
    from stcli.store import state, tree

    repository = shell.registry.repository
    commit = state.head(repository).commit
    found = tree.RevisionTree(repository, commit) if commit else MemoryTree({})
    snapshot = read(shell, found)
    if not snapshot.registry:
        _refuse_unread(shell, snapshot)
    return snapshot, commit


def _refuse_unread(shell: Shell, snapshot: Snapshot) -> None:
    findings = tuple(f for f in snapshot.findings if f.path.endswith("registry.yaml"))
    if findings:
        raise Refusal("registry-unreadable", findings=findings)
    raise Refusal("registry-uncommitted", exit=EXIT_SURROUNDINGS, folder=shell.registry.root)


def commit(shell: Shell, plan: Plan, base: str | None, *, hand_edits: bool = False) -> str:
    """Commit a plan that was made against a base; the commit's id."""
    from datetime import datetime

    from stcli.store import transaction

    repository: Repository = shell.registry.repository
    now = datetime.now().astimezone()
    return transaction.commit(repository, plan, base=base, now=now, hand_edits=hand_edits)


def read_text(path: str) -> str:
    """The text of a file that the user named (``@file``)."""
    try:
        return read_bytes(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refusal("file-unreadable", exit=EXIT_USAGE, path=path) from error


def read_bytes(path: str, *, limit: int = LARGEST_FILE) -> bytes:
    """A file that the user named, up to a size; ``-`` is standard input."""
    from stcli.store import file

    if path == "-":
        return _standard_input(limit)
    try:
        folder = file.Folder.open(os.path.dirname(os.path.realpath(path)))
        return file.read(folder, os.path.basename(os.path.realpath(path)), limit=limit)[0]
    except FileNotFoundError as error:
        raise _missing(path) from error
    except (OSError, file.Irregular) as error:
        raise Refusal("file-unreadable", exit=EXIT_USAGE, path=path) from error


def _missing(path: str) -> Refusal:
    """A file that is not there, with the one in its folder that is called nearly so."""
    from stcli.domain.near import nearest
    from stcli.store import file

    folder, name = os.path.split(path)
    try:
        there = file.Folder.open(os.path.realpath(folder or "."))
        close = nearest(name, [entry.name for entry in there.scan()])
    except OSError:
        close = None
    code = "file-missing.suggestion" if close else "file-missing"
    suggestion = os.path.join(folder, close) if close else None
    return Refusal(code, exit=EXIT_USAGE, path=path, suggestion=suggestion)


def _standard_input(limit: int) -> bytes:
    """All of standard input; too much of it is refused, never cut, and so is a closed one."""
    stream = getattr(sys.stdin, "buffer", sys.stdin)
    if stream is None:
        raise Refusal("file-unreadable", exit=EXIT_USAGE, path="-")
    content = stream.read(limit + 1)
    if isinstance(content, str):
        content = content.encode("utf-8", "surrogateescape")
    if len(content) > limit:
        raise Refusal("file-unreadable", exit=EXIT_USAGE, path="-")
    return content
