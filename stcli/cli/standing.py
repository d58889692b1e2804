"""How things stand: what ``stcli status`` gathers and its dashboard shows.

Values only; knows neither where they are from nor how they look.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from stcli.domain.model.overview import Overview
    from stcli.domain.model.snapshot import Snapshot


class Pending(NamedTuple):
    """What the repository has that is not saved in a commit, or not shared with others."""

    unsaved: tuple[str, ...]
    unshared: int
    unfetched: int


class Standing(NamedTuple):
    """All that the dashboard tells. ``remarks``: how many findings, by severity and rule."""

    snapshot: Snapshot
    today: str
    overview: Overview
    remarks: dict[tuple[str, str], int]
    pending: Pending | None
