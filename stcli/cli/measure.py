"""``stcli measure``: adding measures and carrying them through their life."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from stcli.cli.act import Verb, beginning, stepping

KIND: Final = "measure"
VERBS: Final = tuple(map(Verb, ("start", "complete", "suspend", "resume", "cancel")))


def commands() -> list[tuple[str, Callable[..., Any]]]:
    """The commands of the group, in the order of a measure's life."""
    return [beginning(KIND, Verb("add")), *(stepping(KIND, verb) for verb in VERBS)]
