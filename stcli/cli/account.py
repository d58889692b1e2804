"""An account of what happened between two snapshots, in words: record by record.

Composes what histories say (``telling``), what was done to fields (``deed``) and how the
registry's own rules changed. Knows differences and both snapshots; finds out nothing and lays
nothing out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from stcli.cli.deed import Deeds
from stcli.cli.field_value import ARROW
from stcli.cli.telling import entry_sentence, named, subject_of
from stcli.domain.judging.change import stored
from stcli.domain.model import amendment
from stcli.domain.model.deed import CHANGED, FILLED, Deed
from stcli.domain.model.difference import POLICY, READ_AGAIN, RECORD, SCHEMA, UNREAD
from stcli.domain.model.doing import NAME
from stcli.domain.model.fate import (
    BORN,
    ENTRY,
    ENTRY_CHANGED,
    ENTRY_GONE,
    FILE_MOVED,
    GONE,
    MOVED,
    STATE,
)
from stcli.domain.model.kind import Kind
from stcli.domain.model.law import REGISTRY_SCHEMA
from stcli.domain.model.path import general, pattern_of
from stcli.report import label

if TYPE_CHECKING:
    from stcli.domain.model.difference import Difference
    from stcli.domain.model.record import Record
    from stcli.domain.model.snapshot import Snapshot
    from stcli.report.words import Words

_WHOLE: Final = (BORN, GONE, UNREAD, READ_AGAIN)
_STORY: Final = (ENTRY, ENTRY_CHANGED, ENTRY_GONE)
_FIELDS: Final = (
    *(amendment.FIELD_ADDED, amendment.FIELD_REMOVED, amendment.FIELD_CHANGED),
    *(amendment.STATE_ADDED, amendment.STATE_REMOVED, amendment.STATE_CHANGED),
    *(amendment.STEP_ADDED, amendment.STEP_REMOVED, amendment.STEP_CHANGED),
    *(amendment.SIGNER_ADDED, amendment.SIGNER_REMOVED, amendment.SIGNER_CHANGED),
)


class Account(NamedTuple):
    """What happened between two snapshots, told in one language."""

    before: Snapshot
    after: Snapshot
    words: Words

    def subject(self, difference: Difference) -> str:
        """What a difference is about: ``Focus area Safe homes``, ``Schema of measures``."""
        record = difference.record
        if record is not None:
            return subject_of(record, self.words)
        if difference.sort == RECORD:
            return difference.subject
        about = difference.subject
        if difference.sort == SCHEMA:
            kind = difference.kinds[1] or difference.kinds[0]
            about = label.of_kind(kind, self.words.lang) if kind is not None else about
        return self.words.say(f"account.{difference.sort}", about=about)

    def sentences(self, difference: Difference) -> list[str]:
        """What happened to it, in phrases without their subject."""
        if difference.sort == SCHEMA:
            return list(self._amendments(difference))
        if difference.sort == POLICY:
            return self._policy(difference.deeds)
        if difference.record is None:
            return list(self._file(difference))
        return list(self._record(difference))

    def sentence(self, difference: Difference) -> str:
        """The same with its subject, as one sentence."""
        told = "; ".join(self.sentences(difference))
        return self.words.say("telling.claim", subject=self.subject(difference), what=told)

    def _named(self, reference: str) -> str:
        known = self.after if reference in self.after.records else self.before
        return named(known, reference, self.words)

    # A record

    def _record(self, difference: Difference) -> Iterator[str]:
        record, deeds = difference.record, difference.deeds
        assert record is not None
        yield from (self._whole(deed) for deed in deeds if deed.what in _WHOLE)
        yield from self._states(record, deeds)
        yield from (self._entry(record, deed, difference.old) for deed in deeds if _is_story(deed))
        yield from self._moved(record, deeds)
        told = Deeds(record.kind, record.data, self.after, self.words, self._named)
        new = difference.old is None
        yield from told.said((d for d in deeds if not new or _is_tie(d, record.kind)), new=new)
        for deed in deeds:
            if deed.what == FILE_MOVED:
                yield self.words.say("account.moved", before=deed.before, after=deed.after)

    def _whole(self, deed: Deed) -> str:
        return self.words.say(f"account.{deed.what}")

    def _states(self, record: Record, deeds: Sequence[Deed]) -> Iterator[str]:
        """From which state to which; what else a step sets where it stays in the state."""
        for deed in deeds:
            if deed.what != STATE:
                continue
            pattern = general(deed.where)
            before, after = (
                label.of_value(record.kind, pattern, value, self.words.lang) if value else None
                for value in (deed.before, deed.after)
            )
            name = label.of_field(record.kind, pattern, self.words.lang)
            if before and after:
                yield before + ARROW + after
            elif after:
                yield self.words.say("telling.detail", label=name, value=after)

    def _entry(self, record: Record, deed: Deed, old: Record | None) -> str:
        """What an entry of the history says, or that it no longer stands as it stood."""
        index = int(deed.where[1])
        if deed.what == ENTRY:
            return entry_sentence(record, index, self.after, self.words)
        assert old is not None
        told = entry_sentence(old, index, self.before, self.words)
        return self.words.say(f"account.{deed.what}", entry=told)

    def _moved(self, record: Record, deeds: Sequence[Deed]) -> Iterator[str]:
        """What the history gives and no new entry tells: by hand, or by taking a step back."""
        actions = {deed.after.get("action") for deed in deeds if deed.what == ENTRY}
        lifecycle = record.kind.lifecycle
        derived = lifecycle.derived if lifecycle else {}
        for deed in deeds:
            if deed.what == MOVED and not actions & set(derived.get(str(deed.where[0]), ())):
                told = Deeds(record.kind, record.data, self.after, self.words, self._named)
                yield from told.said([Deed(CHANGED, deed.where, deed.before, deed.after)])

    # Other files

    def _file(self, difference: Difference) -> Iterator[str]:
        whole = [deed for deed in difference.deeds if deed.what in (*_WHOLE, CHANGED)]
        yield from (self._whole(deed) for deed in whole)
        yield from self._listed(difference.deeds, lambda deed: str(deed.where[0]))

    def _policy(self, deeds: Sequence[Deed]) -> list[str]:
        law = (self.after if self.after.registry else self.before).law
        documents = law.schemas.documents
        kind = Kind(
            "registry", "", {}, "title", (), (), frozenset(), {}, None, REGISTRY_SCHEMA,
            documents.get(REGISTRY_SCHEMA, {}), documents,
        )  # fmt: skip
        told = Deeds(kind, self.after.registry, self.after, self.words, self._named)
        return told.said(deeds)

    def _amendments(self, difference: Difference) -> Iterator[str]:
        old, new = difference.kinds
        for deed in difference.deeds:
            if deed.what in (amendment.KIND_ADDED, amendment.KIND_REMOVED, amendment.OTHER):
                yield self.words.say(f"account.{deed.what}")
            elif deed.what == amendment.FIELD_RENAMED:
                was, is_ = _path(deed.before, old, self.words), _path(deed.after, new, self.words)
                yield self.words.say("account.field.renamed", before=was, after=is_)
        yield from self._listed(difference.deeds, lambda deed: _about(deed, old, new, self.words))
        if marks := [str(d.where[0]) for d in difference.deeds if d.what == amendment.MARKS]:
            yield self.words.say("account.marks", name=marks, count=len(marks))

    def _listed(self, deeds: Sequence[Deed], name: Any) -> Iterator[str]:
        """What came, went or changed, each sort in one phrase."""
        for what in _FIELDS:
            names = [name(deed) for deed in deeds if deed.what == what]
            if names:
                yield self.words.say(f"account.{what}", name=names, count=len(names))


def deed_rows(difference: Difference, account: Account) -> list[dict[str, Any]]:
    """Deeds for machines; ``text`` tells each alone, null where another deed tells it."""
    return [
        {
            "what": deed.what,
            "field": stored(deed.where) or None,
            "before": deed.before,
            "after": deed.after,
            "text": "; ".join(account.sentences(difference._replace(deeds=(deed,)))) or None,
        }
        for deed in difference.deeds
    ]


def _is_story(deed: Deed) -> bool:
    return deed.what in _STORY


def _is_tie(deed: Deed, kind: Kind) -> bool:
    """Of what a new record says that which ties it to others, or says what it is.

    Its name is told already: it is what the record is called.
    """
    if deed.what != FILLED:
        return deed.what != NAME
    pattern = general(deed.where)
    if pattern == ("origin",):
        return False
    refers = any(reference[: len(pattern)] == pattern for reference, _ in kind.references)
    return refers or "x-values" in kind.property_at(pattern)


def _about(deed: Deed, old: Kind | None, new: Kind | None, words: Words) -> str:
    """A field by its label and its name, a state or a step by its label."""
    kind = old if deed.what.endswith(".removed") else new
    name = str(deed.where[-1])
    if kind is None or deed.what.startswith("field."):
        return _path(deed.where, kind, words)
    if deed.what.startswith("state."):
        return label.of_state(kind, name, words.lang)
    return label.of_action(kind, name, words.lang)


def _path(pattern: Any, kind: Kind | None, words: Words) -> str:
    """A field of a schema: its label, and its name as it stands in files."""
    names = pattern_of(".".join(map(str, pattern)))
    shown = ".".join(part for part in pattern if part != "[]")
    told = label.of_field(kind, names, words.lang) if kind is not None else shown
    return told if told == shown else f"{told} ({shown})"
