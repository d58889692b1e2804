"""Rules about phenomena: who wants to solve one, and which may lead to a focus area.

Knows phenomena and the focus areas that name them.
"""

from __future__ import annotations

from collections.abc import Iterator

from stcli.domain.finding import Finding
from stcli.domain.judging.rules.known import (
    FOCUS_AREA,
    OPEN,
    PHENOMENON,
    PROPOSED,
    SELECTED,
    SEVERAL,
)
from stcli.domain.judging.rules.rule import error
from stcli.domain.judging.rules.unit import parents_of, tops
from stcli.domain.judging.rules.value import maps, word, words
from stcli.domain.model.snapshot import Snapshot


def selected_phenomenon_has_several_supporters(snapshot: Snapshot) -> Iterator[Finding]:
    """Work starts only on what several organisations have the will and resources to solve."""
    parents = parents_of(snapshot)
    for phenomenon in snapshot.of_kind(PHENOMENON):
        if phenomenon.status != SELECTED:
            continue
        named = (word(entry, "organisation") for _, entry in maps(phenomenon.data, "support"))
        supporters = sorted({name for name in named if name is not None})
        if len(tops(supporters, parents)) < SEVERAL:
            yield error(
                "phenomenon-supported", phenomenon, ("status",), count=len(supporters),
                organisations=supporters,
            )  # fmt: skip


def focus_area_answers_to_selected_phenomena(snapshot: Snapshot) -> Iterator[Finding]:
    """The phenomena of a proposed or open focus area have been selected."""
    for area in snapshot.of_kind(FOCUS_AREA):
        if area.status not in (PROPOSED, OPEN):
            continue
        for index, id in words(area.data, "phenomena"):
            phenomenon = snapshot.get(PHENOMENON, id)
            if phenomenon is None or phenomenon.void or phenomenon.status == SELECTED:
                continue  # what is missing or void, `reference-resolves` says
            yield error(
                "phenomenon-selected", area, ("phenomena", index),
                phenomenon=phenomenon.reference, status=phenomenon.status_text,
                area_status=area.status,
            )  # fmt: skip
