"""What was proposed, and whether it is what was decided: the text of a decision on an item.

Pure functions of a snapshot, a meeting and an item of its agenda. Knows no words: by which ones
the agenda proposes a step, and by which a body decides it, is given by who asks.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from stcli.domain.changing.agenda import FOLLOW_UP, MAP, MAPPING, proposed_step
from stcli.domain.changing.ruling import OTHER
from stcli.domain.judging.rules.known import DECISION
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot

Text = Mapping[str, str]


class Phrases(Protocol):
    """The words of a meeting's body."""

    def decision(self, step: str, subject: Record) -> Text:
        """Those by which it usually decides that a step is taken with a record."""

    def matter_of(self, proposal: Text, subject: Record) -> str | None:
        """What the agenda proposes about the record in just these words; None: somebody's own."""


def expected(snapshot: Snapshot, subject: Record | None) -> str:
    """The decision that a proposal is about: the step for which the subject is ready, or other."""
    return (proposed_step(snapshot, subject) if subject else None) or OTHER


def as_proposed(
    place: tuple[Snapshot, Record], item: Mapping[str, Any], *, decision: str,
    subject: Record | None, phrases: Phrases,
) -> Text | None:  # fmt: skip
    """The proposal of a meeting's item where it says what was decided, else None.

    What the agenda proposes says itself which step it is about. What people wrote is taken to be
    about the step for which the subject is ready, as long as the item has no decision yet.
    """
    proposal: Text | None = item.get("proposal")
    if not proposal or not _is_about(item, subject):
        return None
    matter = phrases.matter_of(proposal, subject) if subject else None
    if matter is None:
        ready = decision == expected(place[0], subject) and not is_decided(*place, item)
        return proposal if ready else None
    if matter in (FOLLOW_UP, MAP, MAPPING):
        matter = OTHER
    return proposal if matter == decision else None


def is_decided(snapshot: Snapshot, meeting: Record, item: Mapping[str, Any]) -> bool:
    """Whether a decision of the meeting on the item is recorded."""
    return item.get("item") in decided_items(snapshot, meeting)


def decided_items(snapshot: Snapshot, meeting: Record) -> set[Any]:
    """The numbers of the items on which decisions of the meeting are recorded."""
    return {
        decision.data.get("item")
        for decision in snapshot.of_kind(DECISION)
        if not decision.void and decision.data.get("meeting") == meeting.id
    }


def _is_about(item: Mapping[str, Any], subject: Record | None) -> bool:
    named = item.get("subject")
    return named is None or subject is None or named == subject.reference
