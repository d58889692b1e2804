"""What the commits of the registry did, one after another: remembered, or read from git.

Brings git, the schemas of each commit and the index together. A commit is read once; from then
on the index tells what it did.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from stcli.domain.model import annal
from stcli.domain.model.trail import Recording
from stcli.store.annals import Annals, head_of

if TYPE_CHECKING:
    from types import TracebackType

    from stcli.cli.shell import Shell
    from stcli.domain.judging.audit.desk import Laws
    from stcli.domain.model.kind import Kind
    from stcli.domain.model.law import Law
    from stcli.domain.model.record import Record
    from stcli.domain.model.snapshot import Snapshot
    from stcli.store.annals import Chapter as Kept
    from stcli.store.chronicle import Chronicle
    from stcli.store.history import Commit

Folders = tuple["str | None", "str | None"]


def recordings(
    shell: Shell, snapshot: Snapshot, *, record: Record | None = None, head: str | None = None
) -> Iterator[Recording]:
    """The commits that touched the registry, newest first; none without git.

    Those up to ``head`` (a full id; None: HEAD), of one record those that touched its file, with
    what they did to it. What a shallow clone shows of the commit where it ends was done by many
    before it.
    """
    annals = annals_of(shell, head)
    if annals is None:
        return
    ids = annals.order.told if record is None else annals.of(record.path)
    with _Reader(shell, snapshot.law, annals) as reader:
        shell.afterwards.append(reader.keep)
        yield from reader.told(ids, annal.subject_of(record) or None)


def annals_of(shell: Shell, head: str | None = None) -> Annals | None:
    """What is known of the history of a head (None: HEAD's); None where there is none."""
    repository = shell.registry.found
    if repository is None:
        return None
    commit = head or head_of(repository, shell.card_index)
    if commit is None:
        return None
    annals = Annals(repository, commit, shell.card_index, lasting=head is None)
    shell.afterwards.append(annals.keep)
    return annals


def recordings_of(annals: Annals, ids: Sequence[str]) -> dict[str, Recording]:
    """A few commits, without what they did."""
    known = annals.facts(ids)
    found = {id: annal.recording(id, json.loads(told)[0], ()) for id, told in known.items()}
    rest = annals.commits([id for id in ids if id not in found])
    return found | {commit.id: recording(commit) for commit in rest}


def recording(commit: Commit) -> Recording:
    """A commit as the trail tells it; its reason is the text of its message before trailers."""
    lines = ("\n" + commit.body).partition("\nStcli-")[0].split("\n")
    reason = " ".join(line.strip() for line in lines if line.strip())
    return Recording(
        commit.id, commit.committed, commit.author, commit.operation, reason, commit.claims
    )


class _Reader:
    """Tells what commits did; ``law`` is the one at hand, by which most of them were read."""

    def __init__(self, shell: Shell, law: Law, annals: Annals) -> None:
        self._shell = shell
        self._law = law
        self._annals = annals
        self._fresh: list[tuple[Recording, Folders]] = []

    def __enter__(self) -> _Reader:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:  # fmt: skip
        if "_chronicle" in self.__dict__:
            self._chronicle.__exit__(kind, error, trace)

    @cached_property
    def _chronicle(self) -> Chronicle:
        """Reads from git what is not remembered."""
        from stcli.store.chronicle import Chronicle

        return Chronicle(self._annals.repository)

    @cached_property
    def _laws(self) -> Laws:
        from stcli.domain.judging.audit.desk import Laws

        return Laws(self._chronicle.contents, self._shell.shipped)

    def told(self, ids: Sequence[str], subject: str | None) -> Iterator[Recording]:
        """Each commit with what it did, or what it did to one record."""
        untold = self._annals.untold(ids)
        missing, fresh = frozenset(untold), self._anew(untold)
        for id, chapter, parts in self._annals.chapters(ids, subject):
            if id in missing:
                found = next(fresh)
            elif chapter is None:
                found = next(self._anew([id]))
            else:
                found = self._recalled(id, chapter, parts)
            ours = (d for d in found.shown if subject in (None, annal.subject_of(d.record)))
            yield found._replace(shown=tuple(ours), landing=self._annals.order.landings.get(id))

    # Remembered

    def _recalled(self, id: str, chapter: bytes, parts: Sequence[bytes]) -> Recording:
        facts, before, after = json.loads(chapter)
        if not parts:
            return annal.recording(id, facts, ())
        kinds = self._kinds(*before), self._kinds(*after)
        return annal.recording(id, facts, tuple(annal.read(part, *kinds) for part in parts))

    def _kinds(self, folder: str | None, name: str | None) -> Mapping[str, Kind]:
        known = name == self._law.name and not self._law.findings
        return (self._law if known else self._laws.of(folder)).kinds

    # Read from git

    def _anew(self, ids: Sequence[str]) -> Iterator[Recording]:
        if not ids:
            return
        from stcli.domain.judging.audit.desk import Desks
        from stcli.domain.judging.chronicle import done

        contents, annals = self._chronicle.contents, self._annals
        desks = Desks(self._laws, contents)
        for commit, chapter in self._chronicle.chapters(annals.commits(ids)):
            cut = not annals.whole and not commit.parents
            shown = () if cut else done(chapter, desks, contents)
            found = recording(commit)._replace(shown=shown)
            if annals.whole:
                self._fresh.append((found, (chapter.steps[0].law, chapter.law)))
            yield found

    # Kept

    def keep(self) -> None:
        """Keep what was read, as far as it would come back the same."""
        self._annals.take(chapter for one in self._fresh if (chapter := self._kept(*one)))

    def _kept(self, found: Recording, folders: Folders) -> Kept | None:
        before, after = (self._laws.of(folder) for folder in folders)
        parts = []
        for each in found.shown:
            text = annal.written(each, before.kinds, after.kinds)
            if text is None:
                return None
            parts.append((annal.subject_of(each.record), text))
        told = [annal.facts(found), _named(folders[0], before), _named(folders[1], after)]
        return found.commit, json.dumps(told).encode(), parts


def _named(folder: str | None, law: Law) -> list[Any]:
    """A law by its folder, and where all of it could be read by what it says as well."""
    return [folder, None if law.findings else law.name]
