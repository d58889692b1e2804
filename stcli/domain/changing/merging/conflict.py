"""Conflicts: what a merge leaves to people, as values, and the finding that tells of one.

Knows why two changes do not go together (``CODES``); knows neither words nor how it came to be.
"""

from __future__ import annotations

from typing import Any, Final, NamedTuple

from stcli.domain.changing.merging.field import COORDINATOR, coordinators
from stcli.domain.finding import ERROR, Finding, Where

RULE: Final = "merge-conflict"


class Conflict(NamedTuple):
    """One place where two changes do not go together; the merged tree has there what ours has.

    ``code``: ``both-changed``, ``history`` (continued on both sides), ``decision`` (touched on
    both sides), ``freezes`` (one side brings the record to its end, the other changes this),
    ``coordinator``, ``added`` (on both sides, unequal), ``deleted`` (on one, changed on the
    other), ``unreadable`` and ``file`` (changed on both sides, not to be merged by fields).
    ``record`` is a reference, None for other files; an empty ``where`` means all of it. The
    values are plain data, a file's bytes where it is no data, None where nothing is. Those of
    ``lead`` are maps that hold its ``partners`` too.
    """

    code: str
    path: str
    record: str | None
    where: Where
    base: Any
    ours: Any
    theirs: Any


def finding(conflict: Conflict) -> Finding:
    """The conflict as an error; ``before`` is what ours has, ``after`` what theirs has.

    Whole records and files are not shown; of participants those who coordinate are.
    """
    ours, theirs = _shown(conflict, conflict.ours), _shown(conflict, conflict.theirs)
    whole = 0 if conflict.where else 1
    return Finding(
        RULE, ERROR, conflict.path, f"{RULE}.{conflict.code}", {}, conflict.where,
        record=conflict.record, before=ours, after=theirs, line=whole, column=whole,
    )  # fmt: skip


def _shown(conflict: Conflict, value: Any) -> Any:
    if not conflict.where:
        return None
    return sorted(coordinators(value)) if conflict.code == COORDINATOR else value
