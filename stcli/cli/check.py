"""``stcli check``: the gate for pull requests: may this head be merged into that base?

Gathers both from git's objects and shows the verdict; the merge, the laws and the rules are the
core's. Nothing is checked out, nothing of the head is run, nothing is written to the repository.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Final, NamedTuple

from stcli.cli.shell import Shell
from stcli.domain.refusal import EXIT_FINDINGS, EXIT_OK, EXIT_USAGE, Refusal

if TYPE_CHECKING:
    from collections.abc import Mapping

    import typer

    from stcli.domain.changing.request import Joined, Made
    from stcli.domain.finding import Finding
    from stcli.domain.judging.audit.gate import Verdict
    from stcli.domain.judging.audit.replay import Replay
    from stcli.domain.model.law import Law
    from stcli.domain.model.reading import Reading
    from stcli.domain.model.snapshot import Snapshot
    from stcli.domain.reading.tree import Tree
    from stcli.store.request import Request

HEAD: Final = "HEAD"
MALFORMED: Final = "object-malformed"
ALLOWABLE: Final = ("law",)
FAMILY: Final = "request"
GITHUB: Final = "github"
PAGES: Final = ("text", "markdown")


class Judged(NamedTuple):
    """A verdict, and the registry before and after (None: the head can't even be read)."""

    verdict: Verdict
    before: Snapshot | None = None
    after: Snapshot | None = None


def command(
    ctx: typer.Context,
    base: Annotated[str, typer.Option("--base")],
    head: Annotated[str, typer.Option("--head")] = HEAD,
    allow: Annotated[list[str] | None, typer.Option("--allow")] = None,
    strict: Annotated[bool, typer.Option("--strict")] = False,
) -> int:
    """Judge a request and give the verdict."""
    shell: Shell = ctx.obj
    shell.form(FAMILY, "text")
    allowed = _allowed(allow or [])
    _summary_file(shell)
    from stcli.store.request import Request
    from stcli.store.tip import refuse_gaps, tip_of

    repository = shell.registry.repository
    refuse_gaps(repository)
    start, tip = tip_of(repository, base), tip_of(repository, head)
    with Request(repository, start) as request:
        judged = _judged(shell, request, tip, allowed)
        return _show(shell, judged, strict)


def _allowed(names: list[str]) -> tuple[str, ...]:
    for name in names:
        if name not in ALLOWABLE:
            raise Refusal("usage-allow", exit=EXIT_USAGE, name=name, known=ALLOWABLE)
    return tuple(dict.fromkeys(names))


def _judged(shell: Shell, request: Request, tip: str, allowed: tuple[str, ...]) -> Judged:
    """The base is read first: what is wrong there is no fault of the head's."""
    from stcli.domain.changing.request import Made
    from stcli.domain.judging.audit import gate
    from stcli.domain.judging.audit.replay import Replay, Surroundings
    from stcli.store import clock, ssh

    made = Made(request.contents)
    today = clock.start_of_day(shell.settings.today)
    around = Surroundings(made, shell.shipped, clock.day_of, ssh.verify, today)
    replay = Replay(around, request.numbers)
    replay.begin(request.files(request.number), earlier=request.policies(request.number))
    try:
        return _joined(shell, request, tip, allowed, replay, made, today)
    except Refusal as refusal:
        if refusal.code != MALFORMED:
            raise
        return _unjudged(request, tip, allowed, gate.malformed(tip, str(refusal.params["id"])))


def _joined(
    shell: Shell, request: Request, tip: str, allowed: tuple[str, ...], replay: Replay, made: Made,
    today: int,
) -> Judged:  # fmt: skip
    from stcli.domain.changing.request import join
    from stcli.domain.judging.audit import gate
    from stcli.domain.judging.check import check, unplaced
    from stcli.store.request import MOST_MERGES, merges_of

    landing = request.bring(tip, time=today)
    if len(merges_of(landing)) > MOST_MERGES:
        return _unjudged(request, tip, allowed, gate.tangled(tip, MOST_MERGES))
    landing, law = request.looked_into(landing), replay.present.law
    joined = join(landing, request, made, shipped=shell.shipped, law=law)
    files, read = request.tree(request.base), dict(replay.present.readings)
    before = _snapshot(shell, files, law, read)
    replay.take(joined.landing)
    present = replay.present
    after = _snapshot(shell, present.tree, present.law, present.readings, known=before.law)
    rules = gate.marked(check(after), unplaced(before), before, after)
    return Judged(_verdict(request, tip, allowed, replay, joined, rules, after), before, after)


def _snapshot(
    shell: Shell, tree: Tree, law: Law, read: Mapping[str, Reading], *, known: Law | None = None
) -> Snapshot:
    """A snapshot for the rules, with what the replay has read already.

    The replay's law stands on what laws read; rules ask for all that the program expects today.
    """
    from stcli.domain.model.law import Law
    from stcli.domain.model.snapshot import Snapshot
    from stcli.domain.reading.tree import OverlayTree

    today = Law.of(tree, shell.shipped, known)
    if today.findings != law.findings:
        return Snapshot.of(tree, shell.shipped)
    return Snapshot.of(OverlayTree(tree, {}), shell.shipped, Snapshot(tree, today, read))


def _verdict(
    request: Request, tip: str, allowed: tuple[str, ...], replay: Replay, joined: Joined,
    rules: list[Finding], after: Snapshot,
) -> Verdict:  # fmt: skip
    from stcli.domain.changing.merging import finding
    from stcli.domain.judging.audit import gate
    from stcli.domain.judging.check import placed

    torn = placed([finding(conflict) for conflict in joined.conflicts], after)
    unborn = (joined.landing.commit.id, None)
    laws = [f._replace(commit=tip) if f.commit in unborn else f for f in replay.findings]
    laws += [gate.twin(name, of) for name, of in request.twins(tip)]
    laws += [] if joined.bases else [gate.strangers(tip)]
    return gate.Verdict(
        findings=gate.collected(laws, rules, torn, allowed=allowed),
        base=request.base, head=tip, bases=joined.bases, commits=len(joined.landing.sides),
        signatures=replay.signatures, allowed=allowed, conflicts=len(torn),
        loosens=gate.LAW not in allowed and any(map(gate.loosens, laws)),
        not_proved=_not_proved(replay, conflicts=bool(torn)),
    )  # fmt: skip


def _not_proved(replay: Replay, *, conflicts: bool) -> tuple[str, ...]:
    """What no look at a request shows, whatever it finds."""
    open_ = {
        "conflicts": conflicts, "landing": True, "signer": replay.asks_for_signatures,
        "base": True,
        "authors": not replay.asks_for_signatures, "schemas": replay.lawless,
    }  # fmt: skip
    return tuple(code for code, there in open_.items() if there)


def _unjudged(request: Request, tip: str, allowed: tuple[str, ...], why: Finding) -> Judged:
    """A head of which nothing can be judged is not merged."""
    from stcli.domain.judging.audit import gate
    from stcli.domain.judging.audit.verdict import Signatures

    verdict = gate.Verdict(
        findings=[why], base=request.base, head=tip, bases=(), commits=0,
        signatures=Signatures(), not_proved=("head",), allowed=allowed,
    )  # fmt: skip
    return Judged(verdict)


def _show(shell: Shell, judged: Judged, strict: bool) -> int:
    verdict = judged.verdict
    fails = verdict.fails(strict=strict)
    form = shell.form(FAMILY, "text")
    if form in PAGES:
        shell.say_data(_page(shell, judged, form, fails=fails), colour=shell.screen.colour)
        return EXIT_FINDINGS if fails else EXIT_OK
    shell.show(
        FAMILY, "text", data=verdict.data, findings=verdict.findings, ok=not fails,
        files=sorted({finding.path for finding in verdict.findings}), strict=strict,
    )  # fmt: skip
    if form == GITHUB:
        _summarise(shell, judged, fails=fails)
    return EXIT_FINDINGS if fails else EXIT_OK


def _page(shell: Shell, judged: Judged, form: str, *, fails: bool) -> str:
    if form == "text":
        from stcli.cli.gate_page import page

        return page(shell, judged, fails=fails)
    from stcli.cli.brief import COMMENT, brief

    return brief(shell, judged, fails=fails, room=COMMENT)


# GitHub shows ten annotations of a type; the whole list goes to the summary of the run


def _summary_file(shell: Shell) -> str | None:
    """Where GitHub wants the summary of a run; refused at once where nothing can be added."""
    file = shell.settings.environment.get("GITHUB_STEP_SUMMARY")
    if shell.format != GITHUB or not file:
        return None
    from stcli.store.output import append

    append(file)
    return file


def _summarise(shell: Shell, judged: Judged, *, fails: bool) -> None:
    file = _summary_file(shell)
    if file is not None:
        from stcli.cli.brief import SUMMARY, brief
        from stcli.store.output import append

        append(file, brief(shell, judged, fails=fails, room=SUMMARY).encode())
    if not shell.settings.quiet:
        from stcli.cli.gate_page import summary
        from stcli.report.text import tell

        tell(summary(shell.words, judged.verdict, fails=fails))
