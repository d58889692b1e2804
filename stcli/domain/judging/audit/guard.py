"""Guards: at the moment of a step, all error rules about the record hold.

Rules judge a whole snapshot. Here they are shown a few records: those that moved and, where a
rule compares records, what it compares them with; everything else is still found when it is
asked for by name. Knows the rules as a tuple and how far they look around; does not know what
they say.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from stcli.domain.finding import ERROR, Finding
from stcli.domain.judging.audit.moment import Present
from stcli.domain.judging.glance import Glance, take_with_whole
from stcli.domain.judging.rules import RULES
from stcli.domain.judging.rules.known import FOCUS_AREA, MEASURE, ORGANISATION, PHENOMENON
from stcli.domain.judging.rules.rule import Rule
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot

RULE: Final = "audit-guard"
_ERRORS: Final = tuple(rule for rule in RULES if ERROR in rule.severities)
# Which records a rule compares with others (None: it looks at one record at a time, and knows
# by name what else it asks for). A rule that is not named here is shown everything around.
_COMPARES: Final[Mapping[str, str | None]] = {
    "id-matches-file": None,
    "reference-resolves": ORGANISATION,
    "history-replays": None,
    "decision-mandated": None,
    "decision-fits-meeting": None,
    "several-organisations": FOCUS_AREA,
    "preparation-complete": FOCUS_AREA,
    "no-live-measures": FOCUS_AREA,
    "closed-with-outcome": None,
    "goal-exists": MEASURE,
    "phenomenon-supported": PHENOMENON,
    "phenomenon-selected": None,
    "subgroup-participates": None,
    "business-id": ORGANISATION,
    "period-order": None,
    "language-missing": None,
    "personal-data": None,
}


def guard(moved: Iterable[Record], present: Present) -> Iterator[Finding]:
    """Errors that the rules find about records whose status or phase has changed."""
    records = {record.reference: record for record in moved}
    if not records:
        return
    kinds = {record.kind.name for record in records.values()}
    if present.is_all(len(records)):
        alone: Snapshot = present
        around: Snapshot | None = present
    else:
        alone, around = _glance(records, records, present), None
    for rule in _ERRORS:
        seen = alone
        if _looks_around(rule, kinds):
            seen = around = around or _glance(records, _around(records, present), present)
        for finding in rule.judge(seen):
            if finding.severity == ERROR and finding.record in records:
                yield finding._replace(rule=RULE)


def _looks_around(rule: Rule, kinds: set[str]) -> bool:
    return rule.name not in _COMPARES or _COMPARES[rule.name] in kinds


def has_moved(old: Record | None, new: Record) -> bool:
    """Whether status or phase changed, be it as stated or as the history gives it."""
    return old is None or _state(old) != _state(new)


def _state(record: Record) -> tuple[object, ...]:
    told = record.told
    tracked = record.kind.lifecycle.tracked if record.kind.lifecycle else ()
    stated = [record.data.get(name) for name in ("status", *tracked)]
    return (*stated, told.status if told else None, dict(told.values) if told else None)


def _glance(
    records: dict[str, Record], shown: dict[str, Record], present: Present
) -> Glance:  # fmt: skip
    links = tuple(link for reference in records for link in present.links_from(reference))
    return Glance(records, shown, present, links)


def _around(records: dict[str, Record], present: Present) -> dict[str, Record]:
    """The records themselves, what they name, and (organisations aside) what names them."""
    found = dict(records)
    for reference, record in records.items():
        named = [link.target for link in present.links_from(reference)]
        if record.kind.name == ORGANISATION:
            found.update(_sharing(record, present))
        else:
            named += [link.source.reference for link in present.referring_to(reference)]
        for target in named:
            take_with_whole(target, present, found)
    return found


def _sharing(record: Record, present: Present) -> dict[str, Record]:
    """The organisations with the same business id."""
    number = record.data.get("business_id")
    if not number:
        return {}
    others = present.of_kind(ORGANISATION)
    return {o.reference: o for o in others if o.data.get("business_id") == number}
