"""Where a value comes from, for machines and for people: its maker, its cause and its way here.

Lays out what was found; finds out nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from stcli.cli.deed import Deeds
from stcli.cli.field_value import Values
from stcli.cli.telling import capital, entry_sentence, named, subject_of
from stcli.domain.finding import SHORT
from stcli.domain.judging.change import stored
from stcli.domain.model.fate import fields
from stcli.domain.model.kind import IMPORT
from stcli.domain.model.origin import value_at
from stcli.domain.model.path import general
from stcli.report.page import Page

if TYPE_CHECKING:
    from stcli.cli.shell import Shell
    from stcli.domain.finding import Where
    from stcli.domain.model.origin import Origin, Passage
    from stcli.domain.model.record import Record
    from stcli.domain.model.snapshot import Snapshot
    from stcli.domain.model.trail import Recording
    from stcli.report.words import Words


class Answer(NamedTuple):
    """The origin of a value, the record as it was there, and all commits that are named.

    ``old`` is the record as the commit's first parent had it.
    """

    found: Origin
    record: Record
    old: Record | None
    entry: int | None
    commits: Mapping[str, Recording]

    @property
    def by(self) -> Recording:
        """The commit that made the value."""
        return self.commits[self.found.commit]


def is_renamed(step: Passage) -> bool:
    """Whether the value stood in another field before this step."""
    return general(step.where) != general(step.earlier)


def is_moved(step: Passage) -> bool:
    """Whether the record's file stood elsewhere before this step."""
    return step.path != step.earlier_path


def _since(answer: Answer) -> str | None:
    """How the value began, where it has been the same from the record's beginning."""
    if not answer.found.born:
        return None
    first = next(iter(answer.record.history), {})
    return "import" if first.get("action") == IMPORT else "birth"


# For machines


def data(record: Record, where: Where, answer: Answer | None) -> dict[str, Any]:
    """All that is known, as plain data; without an answer the value is not saved."""
    told = {
        "reference": record.reference, "field": stored(where), "path": record.path,
        "value": value_at(record.data, where), "saved": answer is not None,
    }  # fmt: skip
    return told | (_origin_map(answer) if answer is not None else {})


def _origin_map(answer: Answer) -> dict[str, Any]:
    found, by = answer.found, answer.by
    entry = answer.record.history[answer.entry] if answer.entry is not None else {}
    kind = answer.record.kind.name
    return {
        **_commit_map(by),
        "operation": by.operation,
        "action": f"{kind}.{entry.get('action', 'edit')}",
        "date": entry.get("date"),
        "decision": entry.get("decision"),
        "reason": entry.get("reason") or by.reason or None,
        "before": list(found.before),
        "since": _since(answer),
        "merged_value": found.merge,
        "merges": [_commit_map(answer.commits[s.commit]) for s in found.way if s.side],
        "moved": [_moved_map(s) for s in found.way if is_renamed(s) or is_moved(s)],
        "returned": _commit_map(answer.commits[found.returned]) if found.returned else None,
        "others": [_commit_map(answer.commits[id]) for id in found.others],
    }


def _commit_map(by: Recording) -> dict[str, Any]:
    return {"commit": by.commit, "recorded": by.recorded, "author": by.author}


def _moved_map(step: Passage) -> dict[str, Any]:
    return {
        "commit": step.commit, "field": stored(step.earlier), "path": step.earlier_path,
    }  # fmt: skip


# For people


def tell(
    shell: Shell, snapshot: Snapshot, record: Record, where: Where, answer: Answer | None
) -> None:
    """All that is known, in a few lines."""
    page = Page(shell.screen)
    page.title(subject_of(record, shell.words))
    values = _values(record, snapshot, shell.words)
    value = _shown(value_at(record.data, where), general(where), values)
    page.say(shell.words.say("telling.detail", label=values.place(where), value=value), 0, 2)
    page.gap()
    if answer is None:
        page.say(shell.words.say("why.unsaved"), 2, 2)
    else:
        for line in _lines(answer, snapshot, shell.words):
            page.say(line, 2, 2)
    shell.say_data(page.text, colour=shell.screen.colour)


def _values(record: Record, snapshot: Snapshot, words: Words) -> Values:
    return Values(
        record.kind, record.data, snapshot, words, lambda ref: named(snapshot, ref, words)
    )


def _shown(value: Any, pattern: tuple[str, ...], values: Values) -> str:
    """A value in words, a text in the chosen language; long ones are begun."""
    if value is None:
        return values.words.say("why.nothing")
    text = values.words.text(value) if isinstance(value, Mapping) else None
    return values.short(pattern, value) or text or values.words.say("why.value", value=value)


def _lines(answer: Answer, snapshot: Snapshot, words: Words) -> Iterator[str]:
    found, by = answer.found, answer.by
    if found.value is None and found.born:
        yield words.say("why.never")
        return
    yield from _step(answer, snapshot, words)
    yield words.say("why.by", author=by.author, date=by.recorded, commit=by.commit[:SHORT])
    if since := _since(answer):
        yield words.say(f"why.since.{since}")
    yield from _before(answer, snapshot, words)
    yield from _way(answer, snapshot, words)
    for code, ids in (("returned", [found.returned]), ("others", found.others)):
        for id in filter(None, ids):
            other = answer.commits[id]
            yield words.say(
                f"why.{code}", author=other.author, date=other.recorded, commit=id[:SHORT]
            )


def _step(answer: Answer, snapshot: Snapshot, words: Words) -> Iterator[str]:
    """What was done, and why."""
    if answer.entry is not None:
        yield capital(entry_sentence(answer.record, answer.entry, snapshot, words))
        return
    told = _edit(answer, snapshot, words) if answer.found.value is not None else []
    removed = answer.found.value is None
    yield capital("; ".join(told)) or words.say("why.removed" if removed else "why.edited")
    if answer.by.reason:
        yield words.say("why.reason", reason=answer.by.reason)


def _edit(answer: Answer, snapshot: Snapshot, words: Words) -> list[str]:
    """What the commit did at the place, as every edit is told."""
    record, where = answer.record, answer.found.where
    if answer.old is None or answer.old.kind is not record.kind:
        return []
    deeds = (deed for deed in fields(answer.old.data, record) if _overlap(deed.where, where))
    return Deeds(
        record.kind, record.data, snapshot, words, lambda ref: named(snapshot, ref, words)
    ).said(deeds)


def _overlap(one: Where, other: Where) -> bool:
    shared = min(len(one), len(other))
    return one[:shared] == other[:shared]


def _before(answer: Answer, snapshot: Snapshot, words: Words) -> Iterator[str]:
    """What stood there before; of a merge, on each of its sides."""
    found = answer.found
    if found.born:
        return
    values = _values(answer.record, snapshot, words)
    told = [_shown(value, general(found.where), values) for value in found.before]
    if found.merge:
        yield words.say("why.merge", values=" / ".join(told))
    else:
        yield words.say("why.before", value=told[0])


def _way(answer: Answer, snapshot: Snapshot, words: Words) -> Iterator[str]:
    """How the value came from there to here, the oldest first."""
    values = _values(answer.record, snapshot, words)
    for step in reversed(answer.found.way):
        if step.side:
            by = answer.commits[step.commit]
            yield words.say(
                "why.merged", author=by.author, date=by.recorded, commit=by.commit[:SHORT]
            )
        if is_renamed(step):
            yield words.say(
                "why.renamed", field=values.place(step.earlier), name=stored(step.earlier),
                date=answer.commits[step.commit].recorded, commit=step.commit[:SHORT],
            )  # fmt: skip
        if is_moved(step):
            yield words.say(
                "why.moved", path=step.earlier_path,
                date=answer.commits[step.commit].recorded, commit=step.commit[:SHORT],
            )  # fmt: skip
