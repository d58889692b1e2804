"""An edition: what is exported, of which commit, for whom.

Brings together the snapshot, the tables and what git knows; writes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from stcli.cli.find import kind_of
from stcli.cli.gather import place_at, snapshot_of
from stcli.cli.retrospect import reference_at
from stcli.cli.row_source import Source, languages_of, tables_of
from stcli.domain.near import nearest
from stcli.domain.refusal import EXIT_USAGE, Refusal
from stcli.report.words import CATALOGUES, FALLBACK, Words

if TYPE_CHECKING:
    from stcli.cli.shell import Shell
    from stcli.domain.model.record import Record
    from stcli.domain.model.relation import Relation, Row
    from stcli.domain.model.snapshot import Snapshot
    from stcli.store.place import Place


@dataclass(frozen=True, kw_only=True)
class Edition:
    """What is exported.

    ``commit`` is the commit that says exactly this, None where there is none (unsaved changes,
    no git); ``taken`` the commit up to which git is asked, None for HEAD. ``languages`` are
    those in which a text is told, in order of preference: the registry's own, so that the
    answer is the same for everybody, unless a language was asked for. ``base`` is what the
    IRIs of records begin with.
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
    base: str
    # What a person should know of it besides: codes and parameters of messages.
    notes: list[tuple[str, dict[str, Any]]] = field(default_factory=list)

    @property
    def registry(self) -> str:
        """The registry's id."""
        return str(self.snapshot.registry.get("id") or "registry")

    @cached_property
    def words(self) -> Words:
        """The words of the edition's own language."""
        return Words(next((lang for lang in self.languages if lang in CATALOGUES), FALLBACK))

    def said(self, text: Any) -> str:
        """A text in the first of the edition's languages that it has."""
        known = text if isinstance(text, Mapping) else {}
        wanted = (*self.languages, *known)
        return str(next((known[lang] for lang in wanted if lang in known), text or ""))

    def called(self, record: Record) -> str:
        """What a record is called; its id where nothing names it."""
        return self.said(record.data.get(record.kind.title)) or record.id

    @property
    def title(self) -> str:
        """What the registry is called, in the language of the edition."""
        return self.said(self.snapshot.registry.get("title")) or self.registry

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
    def revisions(self) -> Mapping[str, tuple[int, str]]:
        """How often each record was saved, and when (ISO, in UTC) for the last time.

        Without git by its history alone.
        """
        from stcli.store import history, state

        repository = self.shell.registry.found
        head = self.taken or (state.head(repository).commit if repository is not None else None)
        if repository is None or head is None:
            return {}
        if "shallow" in state.gaps(repository):
            self.notes.append(("export.shallow", {}))
        found: dict[str, tuple[int, str]] = {}
        for commit in history.log(repository, head=head):  # the newest first
            for reference in {name for path in commit.paths for name in reference_at(path)}:
                count, latest = found.get(reference, (0, _moment(commit.time)))
                found[reference] = count + 1, latest
        return found

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


def edition(
    shell: Shell, at: str | None, on: str | None, *, public: bool = False, base: str | None = None
) -> Edition:  # fmt: skip
    """What is to be exported, as it was asked for."""
    place = place_at(shell, at)
    whole = snapshot_of(shell, place, on)
    snapshot, relations = (
        _published(shell, whole, place) if public else (whole, tables_of(whole))
    )  # fmt: skip
    own = languages_of(whole) or tuple(CATALOGUES)
    return Edition(
        shell=shell, snapshot=snapshot, relations=relations, public=public,
        commit=_commit(shell, place), taken=place.commit, base=_base(whole, base),
        at=at, on=shell.day(on) if on else None,
        languages=(shell.settings.lang, *own) if shell.settings.lang_given else own,
    )  # fmt: skip


def _base(snapshot: Snapshot, given: str | None) -> str:
    """What IRIs begin with: an address that was named, else a name of the registry's own."""
    if given is None:
        return f"urn:stcli:{snapshot.registry.get('id') or 'registry'}:"
    from stcli.domain.reading.format import is_uri

    if not is_uri(given):
        raise Refusal("export-base", exit=EXIT_USAGE, base=given)
    return given if given.endswith(("/", "#", ":")) else f"{given}/"


def _moment(seconds: int) -> str:
    """A moment since 1970, as ISO in UTC."""
    from datetime import UTC, datetime

    return f"{datetime.fromtimestamp(max(seconds, 0), UTC):%Y-%m-%dT%H:%M:%SZ}"


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
    from stcli.domain.model.mention import mentions
    from stcli.store.place import WORK_TREE

    marks = publication.Marks.of(whole.kinds, shipped_kinds())
    now = whole if place.name == WORK_TREE else shell.snapshot()
    void = {name for name, record in now.records.items() if record.void}
    shown = publication.published(whole, marks, void)
    for speaker, hidden in mentions(whole, shown):
        shell.say("export.mention", record=speaker, hidden=hidden)
    return shown, publication.shown_relations(tables_of(whole).values(), marks)
