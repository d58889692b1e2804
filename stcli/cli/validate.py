"""``stcli validate``: all rules over the whole registry, and what they found.

Every rule always judges the whole snapshot; paths and names of rules only choose what is
shown. Also in place: ``--fix``, which mends the form of files and nothing else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Final, NamedTuple

from stcli.cli.recall import Judged, Memory
from stcli.cli.shell import Shell
from stcli.domain.finding import ERROR, WARNING, Finding
from stcli.domain.judging.selection import Selection
from stcli.domain.refusal import EXIT_FINDINGS, EXIT_OK, EXIT_USAGE, Refusal
from stcli.store.tree import WorkTree

if TYPE_CHECKING:
    from collections.abc import Sequence

    import typer

    from stcli.domain.reading.tree import Tree

READ_BY_PEOPLE: Final = ("text", "github")


class Verdict(NamedTuple):
    """What was looked at and what was found there; ``mended`` are files that got a new form."""

    files: frozenset[str]
    records: int
    findings: list[Finding]
    mended: Sequence[str] = ()

    def fails(self, strict: bool) -> bool:
        """Whether anything found makes the run fail."""
        return any(finding.fails(strict=strict) for finding in self.findings)

    @property
    def data(self) -> dict[str, Any]:
        """The figures for machines."""
        severities = [finding.severity for finding in self.findings]
        figures: dict[str, Any] = {
            "files": len(self.files),
            "records": self.records,
            "errors": severities.count(ERROR),
            "warnings": severities.count(WARNING),
        }
        if any(finding.new is not None for finding in self.findings):
            figures["new"] = sum(finding.new is True for finding in self.findings)
        return {**figures, "mended": self.mended} if self.mended else figures


def command(  # noqa: PLR0917 -- typer reads options off a signature
    ctx: typer.Context,
    paths: Annotated[list[str] | None, typer.Argument(metavar="PATH…")] = None,
    at: Annotated[str | None, typer.Option("--at")] = None,
    base: Annotated[str | None, typer.Option("--base")] = None,
    select: Annotated[list[str] | None, typer.Option("--select")] = None,
    ignore: Annotated[list[str] | None, typer.Option("--ignore")] = None,
    strict: Annotated[bool, typer.Option("--strict")] = False,
    fix: Annotated[bool, typer.Option("--fix")] = False,
) -> int:
    """Judge the registry and show what was found."""
    shell: Shell = ctx.obj
    if fix and at is not None:
        raise Refusal("fix-at", exit=EXIT_USAGE, at=at)
    shell.form("findings", "text")
    wanted = _selection(select or [], ignore or [])
    mended = _mend(shell, paths or []) if fix else []
    tree, judged = _judge(shell, at)
    files = _files(shell, tree, judged, paths or [])
    found = list(judged.findings)
    if base is not None:
        found = _compared(shell, found, base)
    shown = [f for f in wanted.of(found) if not paths or f.path in files]
    verdict = Verdict(files, len(files & judged.records), shown, mended)
    return _show(shell, tree, verdict, strict)


def _selection(select: list[str], ignore: list[str]) -> Selection:
    if not select and not ignore:
        return Selection()
    from stcli.domain.judging.rules import READING, RULES
    from stcli.domain.judging.selection import selection

    return selection(select, ignore, [*(rule.name for rule in RULES), *READING])


def _mend(shell: Shell, paths: list[str]) -> list[str]:
    """Give files their canonical form and words their quotes; the rest is left for the rules."""
    from stcli.cli.formatting import gather, write

    gathered = gather(shell, paths, quoting=True)
    mended = write(shell, gathered)
    for form in gathered.changing:
        code = "validate.mended.quoted" if form.quoted else "validate.mended"
        shell.say(code, path=form.path)
    return mended


def _judge(shell: Shell, at: str | None) -> tuple[Tree, Judged]:
    """What was read, and what the rules say of it.

    Of the work tree nothing is read again while no file has changed.
    """
    from stcli.cli.gather import place_at

    tree = place_at(shell, at).tree
    if not isinstance(tree, WorkTree):
        return tree, _judged(shell, tree)
    memory = Memory(shell, tree)
    known = memory.recall()
    if known is None:
        known = _judged(shell, tree)
        memory.keep(known)
    return tree, known


def _judged(shell: Shell, tree: Tree) -> Judged:
    from stcli.cli.gather import read
    from stcli.cli.judgement import findings_of
    from stcli.domain.judging.check import in_order

    snapshot = read(shell, tree)
    files = frozenset((*snapshot.readings, *snapshot.tree.irregular))
    found = tuple(in_order(findings_of(shell, snapshot), snapshot))
    return Judged(found, files, frozenset(snapshot.paths))


def _compared(shell: Shell, found: Sequence[Finding], base: str) -> list[Finding]:
    """The findings, each marked new or pre-existing against another place."""
    from stcli.domain.judging.check import new_findings, unplaced

    return new_findings(found, unplaced(shell.snapshot(base)))


def _files(shell: Shell, tree: Tree, judged: Judged, paths: list[str]) -> frozenset[str]:
    """The files that are judged: those of the registry, or of it and its schemas the named."""
    if not paths:
        return judged.files
    from stcli.cli.files import files_named

    return files_named(shell, paths, tree)


def _show(shell: Shell, tree: Tree, verdict: Verdict, strict: bool) -> int:
    fails = verdict.fails(strict)
    shell.show(
        "findings", "text", data=verdict.data, findings=verdict.findings, ok=not fails,
        tree=tree, files=sorted(verdict.files), strict=strict,
    )  # fmt: skip
    if shell.form("findings", "text") in READ_BY_PEOPLE:
        _tell_summary(shell, verdict)
    return EXIT_FINDINGS if fails else EXIT_OK


def _tell_summary(shell: Shell, verdict: Verdict) -> None:
    from stcli.report.formats.text import summary
    from stcli.report.text import tell

    if not shell.settings.quiet:
        tell(summary(verdict.findings, shell.words, files=len(verdict.files)))
