"""Which findings are wanted: by the names of rules, or of whole families of them.

Knows names only: a rule (``period-order``) or a family, which is the beginning of several
rules' names (``yaml``, ``schema``). Rules are always all judged; this chooses what is shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from stcli.domain.finding import Finding
from stcli.domain.near import nearest
from stcli.domain.refusal import EXIT_USAGE, Refusal


class Selection(NamedTuple):
    """Rules and families that are wanted (empty: all), and those that are not."""

    wanted: tuple[str, ...] = ()
    unwanted: tuple[str, ...] = ()

    def takes(self, rule: str) -> bool:
        """Whether findings of the rule are wanted; what is unwanted wins."""
        wanted = not self.wanted or any(_covers(name, rule) for name in self.wanted)
        return wanted and not any(_covers(name, rule) for name in self.unwanted)

    def of(self, findings: Iterable[Finding]) -> list[Finding]:
        """Those of the findings that are wanted."""
        return [finding for finding in findings if self.takes(finding.rule)]


def selection(select: Iterable[str], ignore: Iterable[str], known: Sequence[str]) -> Selection:
    """Read lists of names (``a,b``); a name that no known rule bears is refused."""
    return Selection(_names(select, known), _names(ignore, known))


def _names(given: Iterable[str], known: Sequence[str]) -> tuple[str, ...]:
    names = (name.strip() for text in given for name in text.split(","))
    return tuple(_checked(name, known) for name in names if name)


def _checked(name: str, known: Sequence[str]) -> str:
    if any(_covers(name, rule) for rule in known):
        return name
    families = {rule.partition("-")[0] for rule in known}
    close = nearest(name, sorted({*known, *families}))
    code = "rule-unknown.suggestion" if close else "rule-unknown"
    raise Refusal(code, exit=EXIT_USAGE, rule=name, suggestion=close, known=known)


def _covers(name: str, rule: str) -> bool:
    return rule == name or rule.startswith(f"{name}-")
