"""``stcli audit``: whether the law was kept, landing by landing, and what was not proved.

The group's commands; ``verify`` itself is here.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, Any, Final

from stcli.cli.checkpoint import checkpoint
from stcli.cli.evidence import bundle
from stcli.cli.shell import Shell
from stcli.domain.refusal import EXIT_FINDINGS, EXIT_OK, EXIT_USAGE, Refusal

if TYPE_CHECKING:
    import typer

    from stcli.domain.judging.audit.verdict import Verdict

HEAD: Final = "HEAD"
READ_BY_PEOPLE: Final = ("text", "github")


def commands() -> tuple[tuple[str, Callable[..., Any]], ...]:
    """The audit's commands."""
    return (("verify", verify), ("checkpoint", checkpoint), ("bundle", bundle))


def verify(
    ctx: typer.Context,
    range_: Annotated[str | None, typer.Argument(metavar="BASE..HEAD")] = None,
    written_down: Annotated[str | None, typer.Option("--checkpoint", metavar="FILE|LINE")] = None,
    full: Annotated[bool, typer.Option("--full")] = False,
    strict: Annotated[bool, typer.Option("--strict")] = False,
) -> int:
    """Replay the history and give the verdict."""
    shell: Shell = ctx.obj
    shell.form("findings", "text")
    from stcli.cli.checkpoint import commit_of, given
    from stcli.cli.inquiry import verdict_of

    anchor = given(written_down) if written_down is not None else None
    base, head = _range(range_)
    tip, start = commit_of(shell, None if head == HEAD else head), commit_of(shell, base)
    verdict = verdict_of(shell, tip, start=start, given=anchor, full=full)
    return _show(shell, verdict, strict)


def _range(text: str | None) -> tuple[str | None, str]:
    """The two ends; a single revision is the head, an empty end is HEAD."""
    if text is None:
        return None, HEAD
    if "..." in text:
        raise Refusal("usage-range", exit=EXIT_USAGE, range=text)
    base, dots, head = text.partition("..")
    if not dots:
        return None, base
    if not base:
        raise Refusal("usage-range", exit=EXIT_USAGE, range=text)
    return base, head or HEAD


def _show(shell: Shell, verdict: Verdict, strict: bool) -> int:
    fails = verdict.fails(strict=strict)
    form = shell.form("findings", "text")
    if form == "text":
        from stcli.cli.verdict_page import page

        shell.say_data(page(shell, verdict, fails=fails), colour=shell.screen.colour)
        return EXIT_FINDINGS if fails else EXIT_OK
    files = sorted({finding.path for finding in verdict.findings})
    shell.show(
        "findings", "text", data=verdict.data, findings=verdict.findings, ok=not fails,
        files=files, strict=strict,
    )  # fmt: skip
    if form in READ_BY_PEOPLE:
        from stcli.cli.verdict_page import summary
        from stcli.report.text import tell

        if not shell.settings.quiet:
            tell(summary(shell.words, verdict, fails=fails))
    return EXIT_FINDINGS if fails else EXIT_OK
