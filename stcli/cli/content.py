"""What an export holds, in each of its forms: pieces that are made as they are written.

Brings together an edition and the writers of the forms; knows no files.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from stcli.domain.model.column import sort_of

if TYPE_CHECKING:
    from stcli.cli.edition import Edition
    from stcli.domain.model.occasion import Occasion
    from stcli.domain.model.relation import Relation
    from stcli.report.export import Form
    from stcli.report.export.calendar import Event

# What the description of an event tells of its record.
_TOLD: Final = ("status", "lead", "focus_area", "body")


@dataclass
class Content:
    """Pieces of text (whole lines) or of bytes; ``rows`` have been counted when all are read."""

    pieces: Iterable[str | bytes] = ()
    rows: int = 0

    def counting(self, rows: Iterable[Any]) -> Iterator[Any]:
        """Rows as they are, counted as they pass."""
        for row in rows:
            self.rows += 1
            yield row


def table(edition: Edition, form: Form, relation: Relation) -> Content:
    """One table in a form that holds one."""
    if form.name == "parquet":
        return _parquet(edition, relation)
    from stcli.report import formats
    from stcli.report.table import Column, Report, Table

    content = Content()
    names = [each.name for each in relation.attributes]
    rows = content.counting(edition.rows(relation))
    shown = Table(
        tuple(Column(name, name) for name in names),
        (dict(zip(names, row, strict=True)) for row in rows),
    )
    report = Report(command="export", words=edition.words, table=shown)
    content.pieces = formats.pieces(report, form.name)
    return content


def _parquet(edition: Edition, relation: Relation) -> Content:
    from stcli.report import parquet

    content = Content()

    def pieces() -> Iterator[bytes]:
        rows = content.counting(edition.rows(relation))
        yield parquet.write(_sorts(relation), rows, edition.registry)

    content.pieces = pieces()
    return content


def whole(edition: Edition, form: Form, relations: Sequence[Relation]) -> Content:
    """All in one: the tables as a workbook, or the registry as something else than tables."""
    if form.name == "xlsx":
        return _workbook(edition, relations)
    return _calendar(edition) if form.name == "ics" else _graph(edition, form)


def _workbook(edition: Edition, relations: Sequence[Relation]) -> Content:
    from stcli.report.export.workbook import MOST_CHARACTERS, Leaf, write

    content = Content()

    def pieces() -> Iterator[bytes]:
        leaves = (
            Leaf(each.name, _sorts(each), content.counting(edition.rows(each)))
            for each in relations
        )
        book, cut = write(leaves, edition.title, edition.commit)
        if cut:
            edition.notes.append(("export.cut", {"count": cut, "most": MOST_CHARACTERS}))
        yield book

    content.pieces = pieces()
    return content


def _sorts(relation: Relation) -> list[tuple[str, str]]:
    return [(each.name, sort_of(relation, each)) for each in relation.attributes]


# A calendar


def _calendar(edition: Edition) -> Content:
    from stcli.domain.model.occasion import occasions
    from stcli.report.export import calendar

    content = Content()
    events = (_event(edition, each) for each in content.counting(occasions(edition.snapshot)))
    content.pieces = calendar.render(events, edition.title)
    return content


def _event(edition: Edition, occasion: Occasion) -> Event:
    from stcli.domain.model.occasion import MEETING
    from stcli.report import label
    from stcli.report.export.calendar import Event

    record = occasion.record
    count, stamp = edition.revisions.get(record.reference) or _unsaved(occasion)
    return Event(
        uid=f"{occasion.key}@{edition.registry}", day=occasion.day, stamp=stamp,
        sequence=count - 1, summary=_summary(edition, occasion),
        description=[*_description(edition, occasion), record.reference],
        category=label.of_kind(record.kind, edition.words.lang),
        place=record.data.get("place"), cancelled=occasion.off, busy=occasion.what == MEETING,
    )  # fmt: skip


def _unsaved(occasion: Occasion) -> tuple[int, str]:
    """How often a record was changed and when, by its own history."""
    history = occasion.record.history
    days = [entry["date"] for entry in history if "date" in entry]
    return max(len(history), 1), f"{max(days, default='1970-01-01')}T00:00:00Z"


def _summary(edition: Edition, occasion: Occasion) -> str:
    record = occasion.record
    body = edition.snapshot.get("body", record.data.get("body"))
    return edition.words.say(
        f"calendar.{occasion.what}", title=edition.called(record),
        milestone=edition.said(occasion.title),
        body=edition.called(body) if body else str(record.data.get("body") or ""),
    )  # fmt: skip


def _description(edition: Edition, occasion: Occasion) -> Iterator[str]:
    """The record's state and whom it concerns, a line each."""
    from stcli.report import label

    record, lang = occasion.record, edition.words.lang
    targets = dict(record.kind.references)
    for name in _TOLD:
        value = record.data.get(name)
        if value is None:
            continue
        other = edition.snapshot.get(targets.get((name,), ""), str(value))
        shown = (
            edition.called(other) if other else label.of_value(record.kind, (name,), value, lang)
        )
        yield f"{label.of_field(record.kind, (name,), lang)}: {shown}"
    if occasion.done:
        yield edition.words.say("calendar.done", date=occasion.done)


# A graph


def _graph(edition: Edition, form: Form) -> Content:
    from stcli.domain.model.graph import graph_of
    from stcli.report.export import rdf

    title = edition.snapshot.registry.get("title")
    statements = graph_of(edition.snapshot, edition.base, title, edition.commit)
    write = rdf.turtle if form.name == "turtle" else rdf.json_ld
    return Content(write(statements), len(statements))
