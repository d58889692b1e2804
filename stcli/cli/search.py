"""``stcli search TEXT``: the records in which words stand, in any form of them and any language.

Chooses where to look and shows what was found; what is found, and in which order, the domain
decides.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any, Final

from stcli.cli.find import kind_of
from stcli.cli.rows import broken_in
from stcli.cli.shell import Shell
from stcli.cli.telling import capital, title_of
from stcli.domain.model import search
from stcli.domain.model.record import Record
from stcli.domain.model.search import Found, Hit, Match, Term
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.near import nearest
from stcli.domain.reading.stem import LANGUAGES, stems
from stcli.domain.refusal import EXIT_USAGE, Refusal
from stcli.report import label
from stcli.report.excerpt import AROUND, Word, excerpt, joined
from stcli.report.formats.text import flowing
from stcli.report.page import Page
from stcli.report.table import Column, Table
from stcli.report.text import hidden

if TYPE_CHECKING:
    import typer

ENOUGH: Final = 20  # records that people are shown unless they ask for more
MOST_HITS: Final = 3  # places of one record that are shown
ID: Final = ("id",)
COLUMNS: Final = ("reference", "kind", "status", "title", "field", "lang", "excerpt")
_INVISIBLE: Final = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
_BLANK: Final = "\t\r\n"
_SHORT: Final = 2  # letters of a word that is no help to who misspelt another
_SEPARATOR: Final = " · "
_INDENT: Final = "  "


def command(
    ctx: typer.Context,
    text: Annotated[list[str], typer.Argument(metavar="TEXT")],
    *,
    kind: Annotated[list[str] | None, typer.Option("--kind", metavar="KIND")] = None,
    at: Annotated[str | None, typer.Option("--at")] = None,
    on: Annotated[str | None, typer.Option("--on", metavar="DATE")] = None,
    limit: Annotated[int | None, typer.Option("--limit", metavar="N")] = None,
    all: Annotated[bool, typer.Option("--all")] = False,
) -> int:
    """Find records by words."""
    shell: Shell = ctx.obj
    asked = " ".join(text)
    terms = _terms(asked)
    if limit is not None and limit < 1:
        raise Refusal("search-limit", exit=EXIT_USAGE, limit=limit)
    shell.form("rows", "text")
    snapshot = shell.snapshot(at, on)
    kinds = {kind_of(snapshot, name).name for name in kind or ()}
    records = [
        record for record in snapshot.records.values()
        if (all or not record.void) and (not kinds or record.kind.name in kinds)
    ]  # fmt: skip
    folders = {name: kind.folder for name, kind in snapshot.kinds.items()}
    found = search.search(records, terms, stems, LANGUAGES, folders)
    if not found.matches:
        raise _nothing(asked, terms, found)
    _show(shell, snapshot, found.matches, limit, len(terms))
    return shell.broken(snapshot)


# Questions


def _terms(text: str) -> tuple[Term, ...]:
    """What is looked for; what can't be is refused."""
    asked = text.translate(_INVISIBLE)  # they come along when text is copied
    if any(hidden(character) for character in asked if character not in _BLANK):
        raise Refusal("search-characters", exit=EXIT_USAGE)
    if len(asked) > search.LONGEST:
        raise Refusal("search-long", exit=EXIT_USAGE, most=search.LONGEST)
    terms = search.terms_of(asked, stems, LANGUAGES)
    if not terms:
        raise Refusal("search-empty", exit=EXIT_USAGE)
    if sum(len(term.words) for term in terms) > search.MOST:
        raise Refusal("search-words", exit=EXIT_USAGE, most=search.MOST)
    return terms


def _nothing(text: str, terms: Sequence[Term], found: Found) -> Refusal:
    """Why nothing was found: which word is nowhere, and which one may be meant."""
    asked = [word.word for term in terms for word in term.words]
    for word in asked:
        if word in found.answered:
            continue
        close = nearest(word, sorted(known for known in found.words if len(known) > _SHORT))
        if close is None:
            return Refusal("search-none", word=word)
        return Refusal("search-none.suggestion", word=word, suggestion=close)
    apart = next((term for term in terms if not found.counts[term.text]), None)
    if apart is not None:
        return Refusal("search-apart", text=apart.text)
    counts = [f"{name}: {count}" for name, count in found.counts.items()]
    return Refusal("search-together", text=text.strip(), counts=counts)


# Answers


def _show(
    shell: Shell, snapshot: Snapshot, matches: Sequence[Match], limit: int | None, terms: int
) -> None:
    for_people = (shell.format or "text") in ("text", "table")
    shown = matches[: limit or (ENOUGH if for_people else None)]
    hits = max(MOST_HITS, terms)
    if shell.format in (None, "text"):
        page = Page(shell.screen)
        for match in shown:
            _draw(page, match, shell, hits)
        shell.say_data(page.text, colour=shell.screen.colour)
    else:
        broken = broken_in(snapshot)
        shell.show("rows", "text", table=_table(shell, shown, for_people), findings=broken,
                   data=[_row(match, shell) for match in shown], ok=not broken)  # fmt: skip
    if len(shown) < len(matches):
        shell.say("search.more", count=len(matches), shown=len(shown))


def _draw(page: Page, match: Match, shell: Shell, most: int) -> None:
    record, words = match.record, shell.words
    title = title_of(record, words)
    hits = _distinct(match.hits)
    told = next((hit for hit in hits if hit.passage.text == title), None)
    page.gap()
    page.say(title if told is None else joined(_excerpt(told, len(title))), style="strong")
    kind = capital(label.of_kind(record.kind, words.lang))
    state = label.of_state(record.kind, record.status, words.lang)
    page.say(_SEPARATOR.join(filter(None, (kind, state, record.reference))), 2)
    for hit in [hit for hit in hits if hit is not told][:most]:
        parts: list[tuple[str, str | None]] = [(f"{_place(record, hit, shell)}:", None)]
        parts += [(word, "strong" if marked else None) for word, marked in _excerpt(hit)]
        page.lines.extend(flowing(parts, shell.screen, _INDENT, _INDENT * 2))


def _distinct(hits: Sequence[Hit]) -> list[Hit]:
    """The hits without what shows the same again: the same words in a field, or the id."""
    found: dict[Any, Hit] = {}
    for hit in hits:
        if hit.passage.field != ID or not found:
            found.setdefault((hit.passage.field, joined(_excerpt(hit))), hit)
    return list(found.values())


def _excerpt(hit: Hit, around: int = AROUND) -> list[Word]:
    return excerpt(search.composed(hit.passage.text), hit.spans, around=around)


def _place(record: Record, hit: Hit, shell: Shell) -> str:
    """The field, and the language of the text where it has one."""
    name = label.of_column(record.kind, _dotted(hit), shell.words.lang)
    return f"{name} ({hit.passage.lang})" if hit.passage.lang else name


def _dotted(hit: Hit) -> str:
    return ".".join(part for part in hit.passage.field if part != "[]")


def _table(shell: Shell, matches: Sequence[Match], for_people: bool) -> Table:
    """A line a record, with its best hit."""
    names = COLUMNS
    headings = [shell.words.say(f"search.{name}") if for_people else name for name in names]
    rows = [_line(match, shell, for_people) for match in matches]
    return Table(tuple(map(Column, names, headings)), rows)


def _line(match: Match, shell: Shell, for_people: bool) -> dict[str, Any]:
    record, hit, lang = match.record, match.hits[0], shell.words.lang
    told = {"reference": record.reference, "kind": record.kind.name, "status": record.status,
            "title": title_of(record, shell.words), **_told(hit)}  # fmt: skip
    if for_people:
        told["kind"] = label.of_kind(record.kind, lang)
        told["status"] = label.of_state(record.kind, record.status, lang)
        told["field"] = label.of_column(record.kind, _dotted(hit), lang)
    return told


def _row(match: Match, shell: Shell) -> dict[str, Any]:
    """The record for machines: what it is, how well it answers, and every place."""
    record = match.record
    return {
        "reference": record.reference, "path": record.path, "kind": record.kind.name,
        "id": record.id, "status": record.status, "title": title_of(record, shell.words),
        "score": round(match.score, 3), "hits": list(map(_told, match.hits)),
    }  # fmt: skip


def _told(hit: Hit) -> dict[str, Any]:
    text = search.composed(hit.passage.text)
    return {
        "field": _dotted(hit), "lang": hit.passage.lang, "excerpt": joined(_excerpt(hit)),
        "words": [text[start:end] for start, end in hit.spans],
    }  # fmt: skip
