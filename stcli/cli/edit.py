"""``stcli edit``: a record in the user's editor, judged before anything is saved.

What does not pass comes back with the findings as comments above their lines. What was typed
is never lost: the copy that the editor worked on stays until its text has been saved.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Final, NamedTuple

import typer

from stcli.cli.act import DryRun
from stcli.cli.amend import RECORD
from stcli.cli.change import Saying, write
from stcli.cli.find import record_of
from stcli.cli.gather import head, read_text
from stcli.cli.save import claims_in, saying_of
from stcli.cli.shell import Shell
from stcli.cli.value import contents
from stcli.domain.changing.draft import Draft
from stcli.domain.finding import Finding
from stcli.domain.model.kind import Kind
from stcli.domain.model.snapshot import Snapshot
from stcli.domain.reading import document
from stcli.domain.reading.tree import OverlayTree
from stcli.domain.refusal import EXIT_INTERRUPTED, EXIT_OK, EXIT_USAGE, Refusal
from stcli.report.words import Words
from stcli.store import editor
from stcli.store.file import write_atomically

MARK: Final = "# stcli:"
_MARKED: Final = re.compile(rf"^[ \t]*{MARK}.*\n?", re.MULTILINE)
_SCHEMA: Final = re.compile(r"# yaml-language-server: \$schema=(?:\.\./)+(schemas/[a-z.-]+)\n")


class File(NamedTuple):
    """The file that is edited: its path in the registry, its kind, its text as it was saved."""

    path: str
    id: str
    kind: Kind
    text: str


def command(
    ctx: typer.Context, record: RECORD,
    reason: Annotated[str | None, typer.Option("--reason")] = None,
    text: Annotated[str | None, typer.Option("--text-file")] = None, dry_run: DryRun = False,
) -> int:  # fmt: skip
    """Open a record in an editor and save what was made of it."""
    shell: Shell = ctx.obj
    if shell.settings.no_input:
        raise Refusal("edit-no-input", exit=EXIT_USAGE)
    edited = _file(shell, record)
    program = editor.command(shell.registry.repository, shell.settings.environment)
    start = read_text(text) if text else edited.text
    line = _Modeline(edited.text, shell.registry.root)
    copy = editor.copy(shell.registry.repository, edited.id, line.absolute(start).encode())
    why = contents(reason).strip() if reason else ""
    session = Session(shell, edited, copy, line, program)
    try:
        code = session.run(why, dry_run)
    except Refusal:
        session.tell_copy()
        raise
    if text and code == EXIT_OK and os.path.dirname(os.path.abspath(text)) == os.path.dirname(copy):
        os.unlink(text)  # one of ours, kept until its text was saved
    return code


@dataclass(slots=True)
class Session:
    """One record in the editor, until it is saved or given up."""

    shell: Shell
    file: File
    copy: str
    line: _Modeline
    program: Sequence[str]

    def run(self, reason: str, dry_run: bool) -> int:
        """Edit, judge, and edit again as long as the person wants to."""
        while True:
            editor.run(self.program, self.copy)
            text = self._typed()
            if text in ("", self.file.text):
                os.unlink(self.copy)
                self.shell.say("write.nothing" if text else "edit.emptied")
                return EXIT_OK if text else EXIT_INTERRUPTED
            try:
                code = self._save(_tidied(self.file, text.encode()), reason, dry_run)
            except Refusal as refusal:
                if not refusal.findings:
                    raise
                self._again(text, reason)
            else:
                os.unlink(self.copy)
                return code

    def _typed(self) -> str:
        """What stands in the copy, without the findings that were put into it."""
        text = read_text(self.copy).replace("\r\n", "\n")
        text = self.line.relative(_MARKED.sub("", text))
        return f"{text}\n" if text.strip() else ""

    def _save(self, content: bytes, reason: str, dry_run: bool) -> int:
        edits: Mapping[str, bytes | None] = {self.file.path: content}

        def decide(draft: Draft) -> Saying:
            after = Snapshot.of(OverlayTree(draft.base.tree, edits), draft.shipped, draft.base)
            claims = list(claims_in(draft.base, after, edits))
            draft.replace(edits, claims)
            return saying_of(claims, reason)

        return write(self.shell, decide, dry_run)

    def _again(self, text: str, reason: str) -> None:
        """Put the findings into the copy; refused where the person does not go on with it."""
        from stcli.cli.asking import Asker, GivenUp, may_ask

        shell, refusal = self.shell, self._refusal(text, reason)
        told = annotated(text, self.file.path, refusal.findings, shell.words)
        write_atomically(self.copy, self.line.absolute(told).encode(), overwrite=True)
        if not may_ask(shell.settings.no_input, shell.settings.environment):
            raise refusal
        shell.refuse(refusal)
        try:
            agreed = Asker(shell.words, shell.screen.colour).yes(shell.words.say("edit.again"))
        except GivenUp:
            agreed = False
        if not agreed:
            raise Refusal("not-saved", exit=EXIT_INTERRUPTED)

    def _refusal(self, text: str, reason: str) -> Refusal:
        """Why the text does not pass, by its lines as they were typed."""
        try:
            self._save(text.encode(), reason, dry_run=True)
        except Refusal as refusal:
            return refusal
        raise AssertionError("what is refused in canonical form is refused as it is")

    def tell_copy(self) -> None:
        """Say where the text is that was not saved; a copy that says nothing new is removed."""
        if self._typed() == self.file.text:
            os.unlink(self.copy)
            return
        self.shell.say("edit.kept", file=self.copy, record=self.file.id)


class _Modeline:
    """Where an editor finds the schema: by its full path as long as the copy is edited."""

    def __init__(self, text: str, root: str) -> None:
        match = _SCHEMA.match(text)
        self._saved = match[0] if match else ""
        full = os.path.join(root, *match[1].split("/")) if match else ""
        self._full = f"# yaml-language-server: $schema={full}\n"

    def absolute(self, text: str) -> str:
        """The text with the full path."""
        known = self._saved and text.startswith(self._saved)
        return self._full + text[len(self._saved) :] if known else text

    def relative(self, text: str) -> str:
        """The text as it is saved; without the newlines at its end."""
        known = self._saved and text.startswith(self._full)
        return (self._saved + text[len(self._full) :] if known else text).rstrip("\n")


def _file(shell: Shell, name: str) -> File:
    """The record's file as it was last saved; also of a record that can't be read."""
    base, _ = head(shell)
    try:
        path = record_of(base, name).path
    except Refusal as refusal:
        if refusal.code != "record-broken":
            raise
        path = str(refusal.params["path"])
    saved = base.tree[path]
    if shell.snapshot().tree.get(path) != saved:
        raise Refusal("edit-unsaved", path=path)
    try:
        text = saved.decode()
    except UnicodeDecodeError as error:
        raise Refusal("file-unreadable", path=path) from error
    folder, _, id = path.removesuffix(".yaml").removeprefix("registry/").rpartition("/")
    return File(path, id, base.folders[folder.partition("/")[0]], text)


def _tidied(file: File, content: bytes) -> bytes:
    """The content in canonical form, where the file was in it before."""
    kind, line = file.kind, file.kind.modeline(file.path)
    if document.canonical(file.text.encode(), kind.shape, line) != file.text.encode():
        return content
    return document.canonical(content, kind.shape, line) or content


def annotated(text: str, path: str, findings: Sequence[Finding], words: Words) -> str:
    """The text with every finding as a comment above its line; others stand on top."""
    lines = text.splitlines()
    above: dict[int, list[str]] = {}
    for finding in findings:
        line = finding.line if finding.path == path and 0 < finding.line <= len(lines) else 1
        told = words.say(f"finding.{finding.code}", **finding.params)
        severity = words.say(f"severity.{finding.severity}")
        place = "" if finding.path == path else f"{finding.path}: "
        shown = [f"{MARK} {place}{severity}: {told} [{finding.rule}]"]
        hint = f"finding.{finding.code}.hint"
        shown += [f"{MARK}   {words.say(hint, **finding.params)}"] if words.has(hint) else []
        above.setdefault(line, []).extend(" ".join(one.split("\n")) for one in shown)
    told_lines: list[str] = []
    for number, line_text in enumerate(lines, 1):
        indent = line_text[: len(line_text) - len(line_text.lstrip())]
        told_lines += [f"{indent}{one}" for one in above.get(number, ())]
        told_lines.append(line_text)
    return "\n".join(told_lines) + "\n"
