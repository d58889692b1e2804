"""``stcli decision``: recording what a body has decided."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from stcli.cli.act import Verb, beginning
from stcli.domain.changing.minutes import next_id
from stcli.domain.model.snapshot import Snapshot

KIND: Final = "decision"


def commands() -> list[tuple[str, Callable[..., Any]]]:
    """The commands of the group."""
    return [beginning(KIND, Verb("record", own_date=True, made_id=made_id))]


def made_id(snapshot: Snapshot, data: Mapping[str, Any]) -> str:
    """The next free ``<date>-<n>``."""
    return next_id(snapshot, str(data["date"]))
