"""The rule that time runs forward: no start after its end.

A date may be a month (`2017-12`) or a day (`2017-12-05`); what is not known of the one is not
held against the other. Knows where periods stand, kind by kind; history has its own order.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from stcli.domain.finding import Finding
from stcli.domain.judging.rules.rule import error
from stcli.domain.model.path import Pattern, pattern_of, walk
from stcli.domain.model.snapshot import Snapshot

# Kind → (where the map stands, path to the start in it, path to the end in it).
PERIODS: Final[Mapping[str, tuple[tuple[Pattern, Pattern, Pattern], ...]]] = {
    kind: tuple((pattern_of(at), pattern_of(start), pattern_of(end)) for at, start, end in places)
    for kind, places in {
        "body": [("mandate[]", "from", "to")],
        "organisation": [("memberships[]", "from", "to")],
        "focus-area": [
            ("participants[]", "from", "to"),
            ("subgroups[].participants[]", "from", "to"),
        ],
        "measure": [
            ("planned", "start", "end"),
            ("actual", "start", "end"),
            ("indicators[]", "baseline.date", "target.date"),
        ],
    }.items()
}


def starts_are_not_after_ends(snapshot: Snapshot) -> Iterator[Finding]:
    """Nothing ends before it starts."""
    for kind, places in PERIODS.items():
        for record in snapshot.of_kind(kind):
            for at, start, end in () if record.void else places:
                value = record.data.get(at[0])
                for where, period in walk(value, at[1:], at[:1]) if value else ():
                    begins, ends = _date(period, start), _date(period, end)
                    if begins and ends and is_after(begins, ends):
                        yield error("period-order", record, (*where, *end), start=begins, end=ends)


def is_after(start: str, end: str) -> bool:
    """Whether the start is surely after the end, as far as both are known."""
    known = min(len(start), len(end))
    return start[:known] > end[:known]


def _date(period: Any, path: Pattern) -> str | None:
    for part in path:
        period = period.get(part) if isinstance(period, dict) else None
    return period if isinstance(period, str) else None
