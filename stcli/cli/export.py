"""``stcli export``: whole tables for other programs, with checksums and the commit they are of.

Chooses the form and where it goes; what is in it an edition knows.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from stcli.cli.edition import Edition, edition
from stcli.cli.shell import Shell
from stcli.domain.model.column import file_name, sort_of
from stcli.domain.refusal import EXIT_OK, EXIT_USAGE, Refusal
from stcli.report.export import FORMS, Form, by_ending
from stcli.report.export.manifest import FILE, Part, manifest

if TYPE_CHECKING:
    from stcli.domain.model.relation import Relation

DEFAULT: Final = "csv"


def command(
    ctx: typer.Context,
    tables: Annotated[list[str] | None, typer.Argument(metavar="TABLE…")] = None,
    public: Annotated[bool, typer.Option("--public")] = False,
    at: Annotated[str | None, typer.Option("--at")] = None,
    on: Annotated[str | None, typer.Option("--on", metavar="DATE")] = None,
) -> int:
    """Write tables for other programs."""
    shell: Shell = ctx.obj
    form = _form(shell)
    found = edition(shell, at, on, public=public)
    _Export(shell, found, form).run(tables or ())
    return shell.broken(found.snapshot) or EXIT_OK


def _form(shell: Shell) -> Form:
    """The form that was asked for, by name or by how the file's name ends."""
    settings = shell.settings
    name = settings.rendering or by_ending(settings.output or "") or DEFAULT
    if name not in FORMS:
        raise Refusal("usage-format", exit=EXIT_USAGE, format=name, known=sorted(FORMS))
    return FORMS[name]


class _Export:
    """One export: its parts are told once they are written."""

    def __init__(self, shell: Shell, edition: Edition, form: Form) -> None:
        self.shell, self.edition, self.form = shell, edition, form
        self.output = shell.settings.output
        self.overwrite = shell.settings.force
        self.answers = shell.format == "json"

    def run(self, names: Sequence[str]) -> None:
        """Write what was asked for, and tell what was written."""
        relations = self.edition.chosen(names)
        if self.form.single:
            parts = [self._file(relations)]
        elif self._is_folder(relations):
            parts = self._folder(relations)
        else:
            parts = self._one(relations[0])
        self._tell(parts)

    def _is_folder(self, relations: Sequence[Relation]) -> bool:
        if self.output is None:
            if len(relations) > 1 and not self.answers:
                raise Refusal(
                    "export-folder", exit=EXIT_USAGE, form=self.form.name,
                    known=[relation.name for relation in relations],
                )  # fmt: skip
            return len(relations) > 1
        there = self.output.endswith(("/", os.sep)) or os.path.isdir(self.output)
        return len(relations) > 1 or there

    # Where it goes

    def _file(self, relations: Sequence[Relation]) -> Part:
        """All in one file."""
        from stcli.store.file import write_atomically

        self._check_file()
        content, rows = self._workbook(relations)
        if self.output is not None:
            write_atomically(self.output, content, overwrite=self.overwrite)
        return _part(self.output or self.form.name, content, rows)

    def _check_file(self) -> None:
        if self.output is not None:
            self.shell.check_output()
        elif not self.form.streams and not self.answers:
            raise Refusal("export-file", exit=EXIT_USAGE, form=self.form.name)

    def _folder(self, relations: Sequence[Relation]) -> list[Part]:
        """A file a table, and the manifest."""
        from stcli.report.notation import json_text
        from stcli.store import delivery
        from stcli.store.file import write_atomically

        names = _file_names(relations, self.form.suffix)
        folder = self.output
        if folder is not None:
            delivery.check(folder, [*names, FILE], overwrite=self.overwrite)
            delivery.open_folder(folder, FILE)
        parts = []
        for name, relation in zip(names, relations, strict=True):
            content, rows = self._table(relation)
            if folder is not None:
                write_atomically(os.path.join(folder, name), content, overwrite=self.overwrite)
            parts.append(_part(name, content, rows, relation, self.form.media))
        if folder is not None:
            told = json_text(manifest(self.edition.facts, parts)) + "\n"
            path = os.path.join(folder, FILE)
            write_atomically(path, told.encode(), overwrite=self.overwrite)
        return parts

    def _one(self, relation: Relation) -> list[Part]:
        """One table: into a file, or as a stream that is never held as a whole.

        Nothing is told of what nobody read to its end.
        """
        if self.output is not None or self.answers:
            from stcli.store.file import write_atomically

            self._check_file()
            content, rows = self._table(relation)
            if self.output is not None:
                write_atomically(self.output, content, overwrite=self.overwrite)
            return [_part(self.output or relation.name, content, rows, relation)]
        from stcli.report.text import emit

        self._check_file()
        counted = _Counted()
        read = emit(counted.through(self._lines(relation, counted)), exact=True)
        checksum = counted.digest.hexdigest()
        return [Part(relation.name, counted.rows, counted.size, checksum, relation)] * read

    # What it holds

    def _table(self, relation: Relation) -> tuple[bytes, int]:
        counted = _Counted()
        content = "".join(self._lines(relation, counted)).encode("utf-8", "backslashreplace")
        return content, counted.rows

    def _lines(self, relation: Relation, counted: _Counted) -> Iterator[str]:
        """The text of a table, whole lines at a time."""
        from stcli.report import formats
        from stcli.report.table import Column, Report, Table

        names = [each.name for each in relation.attributes]
        rows = (dict(zip(names, row, strict=True)) for row in self._rows(relation, counted))
        table = Table(tuple(Column(name, name) for name in names), rows)
        report = Report(command="export", words=self.shell.words, table=table)
        yield from formats.pieces(report, self.form.name)

    def _rows(self, relation: Relation, counted: _Counted) -> Iterator[tuple[Any, ...]]:
        for row in self.edition.rows(relation):
            counted.rows += 1
            yield row

    def _workbook(self, relations: Sequence[Relation]) -> tuple[bytes, int]:
        from stcli.report.export import workbook

        counted = _Counted()
        leaves = (
            workbook.Leaf(each.name, _sorts(each), self._rows(each, counted)) for each in relations
        )
        content, cut = workbook.write(leaves, self.edition.title, self.edition.commit)
        if cut:
            self.shell.say("export.cut", count=cut, most=workbook.MOST_CHARACTERS)
        return content, counted.rows

    # What is said about it

    def _tell(self, parts: Sequence[Part]) -> None:
        facts = {"form": self.form.name, **self.edition.facts}
        if self.answers:
            data = {**facts, "commit": self.edition.commit, "parts": [p.told for p in parts]}
            self.shell.settings.output = None
            self.shell.show("words", "json", data=data)
            return
        if len(parts) > 1:
            rows = sum(part.rows for part in parts)
            where = {"folder": self.output, "file": FILE}
            self.shell.say("export.folder", count=len(parts), rows=rows, **where)
        elif parts:
            (part,) = parts
            self.shell.say("export.part", file=part.path, rows=part.rows, sum=part.sha256)
        commit = self.edition.commit
        if parts:
            code = "export.commit" if commit else "export.uncommitted"
            self.shell.say(code, commit=commit)


class _Counted:
    """What passes by: how many rows, how many bytes, and their checksum."""

    def __init__(self) -> None:
        self.rows = self.size = 0
        self.digest = hashlib.sha256()

    def through(self, pieces: Iterable[str]) -> Iterator[str]:
        """The pieces as they are."""
        for piece in pieces:
            content = piece.encode("utf-8", "backslashreplace")
            self.size += len(content)
            self.digest.update(content)
            yield piece


def _part(
    path: str, content: bytes, rows: int, relation: Relation | None = None, media: str = ""
) -> Part:  # fmt: skip
    return Part(path, rows, len(content), hashlib.sha256(content).hexdigest(), relation, media)


def _sorts(relation: Relation) -> list[tuple[str, str]]:
    return [(each.name, sort_of(relation, each)) for each in relation.attributes]


def _file_names(relations: Sequence[Relation], suffix: str) -> list[str]:
    """A file's name for each table, none of them twice on any system."""
    seen: dict[str, None] = {}
    for relation in relations:
        number, name = 1, file_name(relation.name)
        while name.lower() in seen:
            number += 1
            name = f"{file_name(relation.name)}_{number}"
        seen[name.lower()] = None
    return [name + suffix for name in seen]
