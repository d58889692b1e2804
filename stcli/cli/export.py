"""``stcli export``: whole tables for other programs, with checksums and the commit they are of.

Chooses the form and where it goes; what is in it an edition knows.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Annotated, Final

from stcli.cli import content
from stcli.cli.content import Content
from stcli.cli.edition import Edition, edition
from stcli.cli.shell import Shell
from stcli.domain.model.column import file_name
from stcli.domain.refusal import EXIT_OK, EXIT_USAGE, Refusal
from stcli.report.export import FORMS, Form, by_ending
from stcli.report.export.manifest import FILE, Part, manifest

if TYPE_CHECKING:
    import typer

    from stcli.domain.model.relation import Relation

DEFAULT: Final = "csv"


def command(
    ctx: typer.Context,
    tables: Annotated[list[str] | None, typer.Argument(metavar="TABLE…")] = None,
    public: Annotated[bool, typer.Option("--public")] = False,
    at: Annotated[str | None, typer.Option("--at")] = None,
    on: Annotated[str | None, typer.Option("--on", metavar="DATE")] = None,
    base: Annotated[str | None, typer.Option("--base", metavar="URI")] = None,
) -> int:
    """Write tables for other programs."""
    shell: Shell = ctx.obj
    form = _form(shell)
    found = edition(shell, at, on, public=public, base=base)
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
        if names and not self.form.tables:
            raise Refusal("export-no-tables", exit=EXIT_USAGE, form=self.form.name)
        relations = self.edition.chosen(names) if self.form.tables else []
        if self.form.single:
            parts = self._file(self.form.name, content.whole(self.edition, self.form, relations))
        elif self._is_folder(relations):
            parts = self._folder(relations)
        else:
            (relation,) = relations
            pieces = content.table(self.edition, self.form, relation)
            parts = self._file(relation.name, pieces, relation)
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

    def _file(self, name: str, what: Content, relation: Relation | None = None) -> list[Part]:
        """One file; without a name a stream that is never held as a whole.

        Nothing is told of what nobody read to its end.
        """
        if self.output is not None:
            self.shell.check_output()
        elif not self.answers:
            return self._stream(name, what, relation)
        return [self._written(self.output, name, what, relation)]

    def _stream(self, name: str, what: Content, relation: Relation | None) -> list[Part]:
        from stcli.report.text import emit

        if not self.form.streams:
            raise Refusal("export-file", exit=EXIT_USAGE, form=self.form.name)
        counted = _Counted()
        read = emit(counted.texts(what), exact=True)
        return [counted.part(name, what, relation)] * read

    def _folder(self, relations: Sequence[Relation]) -> list[Part]:
        """A file a table, and the manifest."""
        from stcli.report.notation import json_text
        from stcli.store import delivery
        from stcli.store.file import write_atomically

        names, folder = _file_names(relations, self.form.suffix), self.output
        if folder is not None:
            delivery.check(folder, [*names, FILE], overwrite=self.overwrite)
            delivery.open_folder(folder, FILE)
        parts = []
        for name, relation in zip(names, relations, strict=True):
            what = content.table(self.edition, self.form, relation)
            path = os.path.join(folder, name) if folder is not None else None
            parts.append(self._written(path, name, what, relation))
        if folder is not None:
            told = json_text(manifest(self.edition.facts, parts, self.form)) + "\n"
            path = os.path.join(folder, FILE)
            write_atomically(path, told.encode(), overwrite=self.overwrite)
        return parts

    def _written(
        self, path: str | None, name: str, what: Content, relation: Relation | None
    ) -> Part:  # fmt: skip
        """A part, written where it has a place."""
        from stcli.store.file import write_atomically

        counted = _Counted()
        told = b"".join(counted.through(what))
        if path is not None:
            write_atomically(path, told, overwrite=self.overwrite)
        return counted.part(self.output or name if relation is None else name, what, relation)

    # What is said about it

    def _tell(self, parts: Sequence[Part]) -> None:
        for code, params in self.edition.notes:
            self.shell.say(code, **params)
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
            where = {"file": self.output or part.path}
            self.shell.say("export.part", rows=part.rows, sum=part.sha256, **where)
        commit = self.edition.commit
        if parts:
            code = "export.commit" if commit else "export.uncommitted"
            self.shell.say(code, commit=commit)


class _Counted:
    """What passes by: how many bytes, and their checksum."""

    def __init__(self) -> None:
        self.size = 0
        self.digest = hashlib.sha256()

    def through(self, what: Content) -> Iterator[bytes]:
        """The pieces as bytes."""
        for piece in what.pieces:
            told = piece.encode("utf-8", "backslashreplace") if isinstance(piece, str) else piece
            self.size += len(told)
            self.digest.update(told)
            yield told

    def texts(self, what: Content) -> Iterator[str]:
        """The pieces as texts."""
        return (told.decode("utf-8") for told in self.through(what))

    def part(self, name: str, what: Content, relation: Relation | None) -> Part:
        """What has passed, as a part of the export."""
        return Part(name, what.rows, self.size, self.digest.hexdigest(), relation)


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
