"""``stcli audit``: whether the law was kept, landing by landing, and what was not proved."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from stcli.cli.shell import Shell
from stcli.domain.finding import Finding
from stcli.domain.refusal import EXIT_FINDINGS, EXIT_OK, EXIT_USAGE, Refusal

if TYPE_CHECKING:
    from stcli.domain.judging.audit.replay import Replay
    from stcli.domain.judging.audit.verdict import Verdict
    from stcli.store.landing import History

HEAD: Final = "HEAD"
NEWEST: Final = "newest"
READ_BY_PEOPLE: Final = ("text", "github")


def commands() -> tuple[tuple[str, Callable[..., Any]], ...]:
    """The audit's commands."""
    return (("verify", verify),)


def verify(
    ctx: typer.Context,
    range_: Annotated[str | None, typer.Argument(metavar="BASE..HEAD")] = None,
    strict: Annotated[bool, typer.Option("--strict")] = False,
) -> int:
    """Replay the history and give the verdict."""
    shell: Shell = ctx.obj
    shell.form("findings", "text")
    from stcli.store.landing import History, tip_of
    from stcli.store.place import resolve

    repository = shell.registry.repository
    base, head = _range(range_)
    tip = tip_of(repository) if head == HEAD else resolve(repository, head)
    start = resolve(repository, base) if base is not None else None
    with History(repository, tip) as history:
        verdict = _verdict(shell, history, start)
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


def _verdict(shell: Shell, history: History, start: str | None) -> Verdict:
    from stcli.cli.stretch import judge
    from stcli.domain.judging.audit.replay import Replay, Surroundings
    from stcli.domain.judging.audit.verdict import Verdict
    from stcli.store import clock, ssh

    numbers = {id: number for number, id in enumerate(history.trunk, 1)}
    around = Surroundings(
        history.contents, shell.shipped, clock.day_of, ssh.verify,
        clock.start_of_day(shell.settings.today),
    )  # fmt: skip
    replay = Replay(around, numbers)
    after, strayed = _start(history, replay, numbers, start)
    commits = judge(history, replay, lambda: Replay(around, numbers), after)
    last = len(history.trunk)
    bootstrap = history.trunk[replay.bootstrap - 1] if replay.bootstrap else None
    return Verdict(
        findings=[*strayed, *replay.findings], founding=history.trunk[0], head=history.trunk[-1],
        first=after + 1 if after < last else 0, last=last if after < last else 0,
        commits=commits, signatures=replay.signatures,
        not_proved=_not_proved(replay, after), bootstrap=bootstrap,
    )  # fmt: skip


def _start(
    history: History, replay: Replay, numbers: dict[str, int], start: str | None
) -> tuple[int, list[Finding]]:
    """After which landing the audit goes on; a base that is not on the trunk is told."""
    from stcli.domain.judging.audit.finding import of_landing

    if start is None:
        return 0, []
    if start in numbers:
        number = numbers[start]
        replay.begin(history.files(number), earlier=history.policies(number))
        return numbers[start], []
    if start in history.ancestry.trunk:  # before the founding: all of it follows
        return 0, []
    known = start in history.ancestry.commits
    code = "audit-trunk.base-aside" if known else "audit-trunk.base-lost"
    from dataclasses import replace

    return 0, [replace(of_landing(code, base=start), commit=history.trunk[-1])]


def _not_proved(replay: Replay, after: int) -> tuple[str, ...]:
    """What no audit like this one shows, whatever it finds."""
    found = [NEWEST]
    if after:
        found.append("earlier")
    if not replay.required:
        found.append("authors")
    if replay.lawless:
        found.append("schemas")
    return tuple(found)


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
