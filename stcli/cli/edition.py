"""An edition: what is exported, of which commit, for whom.

Brings together the snapshot, the tables and what git knows; writes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from stcli.cli.find import kind_of
from stcli.cli.gather import place_at, snapshot_of
from stcli.cli.row_source import Source, languages_of, tables_of
from stcli.domain.near import nearest
from stcli.domain.refusal import EXIT_USAGE, Refusal
from stcli.report.words import CATALOGUES

if TYPE_CHECKING:
    from stcli.cli.shell import Shell
    from stcli.domain.model.relation import Relation, Row
    from stcli.domain.model.snapshot import Snapshot
    from stcli.store.place import Place


@dataclass(frozen=True, kw_only=True)
class Edition:
    """What is exported.

    ``commit`` is the commit that says exactly this, None where there is none (unsaved changes,
    no git); ``taken`` the commit up to which git is asked, None for HEAD. ``languages`` are
    those in which a text is told, in order of preference: the registry's own, so that the
    answer is the same for everybody, unless a language was asked for.
    """

    shell: Shell
    snapshot: Snapshot
    relations: Mapping[str, Relation]
    commit: str | None
    taken: str | None
    languages: Sequence[str]
    public: bool
    at: str | None
    on: str | None

    @property
    def registry(self) -> str:
        """The registry's id."""
        return str(self.snapshot.registry.get("id") or "registry")

    @property
    def title(self) -> str:
        """What the registry is called, in the language of the edition."""
        title = self.snapshot.registry.get("title") or {}
        return str(next((title[lang] for lang in self.languages if lang in title), self.registry))

    @property
    def facts(self) -> dict[str, Any]:
        """Of which registry, commit and time it is, for manifests and envelopes."""
        told = {
            "registry": self.registry, "title": self.title,
            "commit": self.commit, "public": self.public, "at": self.at, "on": self.on,
            "language": self.languages[0],
        }  # fmt: skip
        return {name: value for name, value in told.items() if value is not None}

    @cached_property
    def _source(self) -> Source:
        return Source(self.shell, self.snapshot, self.taken, self.languages)

    def rows(self, relation: Relation) -> Iterator[Row]:
        """The rows of a table."""
        return self._source.rows(relation)

    def chosen(self, names: Sequence[str]) -> list[Relation]:
        """The tables of these names, or all; a kind's name stands for its table."""
        return [self._named(name) for name in dict.fromkeys(names)] or [*self.relations.values()]

    def _named(self, name: str) -> Relation:
        table = name.replace("-", "_").lower()
        if table in self.relations:
            return self.relations[table]
        try:
            kind = kind_of(self.snapshot, name)
        except Refusal:
            known = list(self.relations)
            close = nearest(table, known)
            code = "export-table.suggestion" if close else "export-table"
            private = self.public and table in tables_of(self.snapshot)
            raise Refusal(
                "export-table.private" if private else code,
                exit=EXIT_USAGE, name=name, known=known, suggestion=close,
            ) from None  # fmt: skip
        return next(r for r in self.relations.values() if r.kind is kind and not r.list)


def edition(shell: Shell, at: str | None, on: str | None, *, public: bool) -> Edition:
    """What is to be exported, as it was asked for."""
    place = place_at(shell, at)
    whole = snapshot_of(shell, place, on)
    snapshot, relations = (
        _published(shell, whole, place) if public else (whole, tables_of(whole))
    )  # fmt: skip
    own = languages_of(whole) or tuple(CATALOGUES)
    return Edition(
        shell=shell, snapshot=snapshot, relations=relations, commit=_commit(shell, place),
        taken=place.commit, public=public, at=at, on=shell.day(on) if on else None,
        languages=(shell.settings.lang, *own) if shell.settings.lang_given else own,
    )  # fmt: skip


def _commit(shell: Shell, place: Place) -> str | None:
    """The commit that says what the place says; None where something is not committed."""
    from stcli.store import state
    from stcli.store.place import WORK_TREE

    repository = shell.registry.found
    if place.commit is not None or repository is None or place.name != WORK_TREE:
        return place.commit
    return None if state.changes(repository) else state.head(repository).commit


def _published(
    shell: Shell, whole: Snapshot, place: Place
) -> tuple[Snapshot, Mapping[str, Relation]]:
    """The public part; what is published of the past leaves out what was made void since."""
    from stcli.cli.act import shipped_kinds
    from stcli.domain.model import publication
    from stcli.store.place import WORK_TREE

    marks = publication.Marks.of(whole.kinds, shipped_kinds())
    now = whole if place.name == WORK_TREE else shell.snapshot()
    void = {name for name, record in now.records.items() if record.void}
    shown = publication.published(whole, marks, void)
    for speaker, hidden in publication.mentions(whole, shown):
        shell.say("export.mention", record=speaker, hidden=hidden)
    return shown, publication.shown_relations(tables_of(whole).values(), marks)
