"""``stcli explain [RULE]``: the law in words: what a rule asks, how bad it is, and why."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Final

from stcli.cli.shell import Shell
from stcli.domain.finding import ERROR, NOTE, WARNING, Severity
from stcli.domain.judging.rules import READING, RULES
from stcli.domain.near import nearest
from stcli.domain.refusal import Refusal
from stcli.report.page import Page
from stcli.report.table import Column, Table
from stcli.report.words import Words

if TYPE_CHECKING:
    import typer

# The laws on a step, by which a change is refused, and those that only an audit can judge.
LAWS: Final[Mapping[str, tuple[Severity, ...]]] = {
    "audit-record-deleted": (ERROR,),
    "audit-history-rewritten": (ERROR,),
    "audit-transition-illegal": (ERROR,),
    "audit-frozen-edited": (ERROR, WARNING),
    "audit-born-late": (ERROR, WARNING, NOTE),
    "audit-dated-ahead": (ERROR, WARNING, NOTE),
    "audit-mandate": (ERROR,),
    "audit-guard": (ERROR,),
    "audit-claim-differs": (ERROR, NOTE),
    "audit-merge-sneaks": (ERROR, WARNING),
    "merge-conflict": (ERROR,),
    "audit-law-changed": (ERROR, WARNING, NOTE),
    "audit-undone": (WARNING,),
    "audit-trunk": (ERROR, WARNING),
    "audit-unsigned": (ERROR,),
    "audit-signer": (ERROR, WARNING),
    "audit-object": (ERROR,),
    "import-row": (ERROR,),
}


def command(
    ctx: typer.Context, rule: Annotated[str | None, typer.Argument(metavar="RULE")] = None
) -> int:
    """Explain one rule, or name those of a family, or all."""
    shell: Shell = ctx.obj
    known = rules()
    if rule is None:
        _list(shell, known)
        return 0
    name = rule.strip().strip("[]")
    family = {rule: known[rule] for rule in known if rule.startswith(f"{name}-")}
    if family and name not in known:
        _list(shell, family)
        return 0
    if name not in known:
        close = nearest(name, known)
        code = "rule-unknown.suggestion" if close else "rule-unknown"
        raise Refusal(code, rule=rule, suggestion=close)
    if shell.format in (None, "text", "table"):
        page = Page(shell.screen)
        _draw(page, name, known[name], shell.words)
        shell.say_data(page.text, colour=shell.screen.colour)
    else:
        row = _row(name, known[name], shell.words)
        shell.show("rows", "json", data=row, table=Table(_columns(shell.words), [row]))
    return 0


def rules() -> Mapping[str, tuple[Severity, ...]]:
    """Every rule by its name, with how bad breaking it can be; those on the records first."""
    return {rule.name: rule.severities for rule in RULES} | dict(READING) | dict(LAWS)


def _row(name: str, severities: tuple[Severity, ...], words: Words) -> dict[str, object]:
    return {
        "rule": name,
        "severities": list(severities),
        "law": _text(name, "law", words),
        "text": _text(name, "text", words),
    }


def _text(name: str, part: str, words: Words) -> str | None:
    """What the catalogue says of a rule; many rules of one family may share their words."""
    for code in (name, name.partition("-")[0]):
        if words.has(f"rule.{code}.{part}"):
            return words.say(f"rule.{code}.{part}")
    return None


def _columns(words: Words) -> tuple[Column, ...]:
    return tuple(Column(n, words.say(f"explain.{n}")) for n in ("rule", "severities", "law"))


def _list(shell: Shell, known: Mapping[str, tuple[Severity, ...]]) -> None:
    words = shell.words
    rows = [_row(name, severities, words) for name, severities in known.items()]
    if shell.format in (None, "text"):
        page = Page(shell.screen)
        page.say(words.say("explain.rules", count=len(rows)), style="strong")
        for row in rows:
            page.gap()
            page.say(f"{row['rule']} ({_severity(known[str(row['rule'])], words)})", 2)
            page.say(str(row["law"] or ""), 4)
        page.gap()
        page.say(words.say("explain.more"))
        shell.say_data(page.text, colour=shell.screen.colour)
        return
    table = [{**row, "severities": _severity(known[str(row["rule"])], words)} for row in rows]
    shell.show("rows", "json", data=rows, table=Table(_columns(words), table))


def _draw(page: Page, name: str, severities: tuple[Severity, ...], words: Words) -> None:
    page.title(name, _severity(severities, words))
    law, text = _text(name, "law", words), _text(name, "text", words)
    if law:
        page.gap()
        page.say(law, 2)
    if text:
        page.gap()
        page.say(text, 2)


def _severity(severities: tuple[Severity, ...], words: Words) -> str:
    """How bad breaking the rule is, in words."""
    return words.say("explain.or").join(words.say(f"severity.{s}") for s in severities)
