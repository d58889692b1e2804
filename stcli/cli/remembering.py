"""What audits remember between runs: where it is looked for, when it counts, when it is kept.

Brings the user's state folder, the program that judged and the history together. What is
remembered never changes a verdict; it only says that landings need not be judged again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from stcli.domain.judging.audit import memory as memories
from stcli.domain.judging.audit.memory import EMPTY, Memory
from stcli.store.recollected import odd_of
from stcli.store.remembrance import Shelf, program

if TYPE_CHECKING:
    from stcli.cli.shell import Shell
    from stcli.domain.judging.audit.replay import Replay
    from stcli.store.landing import History

# A finding about a commit dated after today: another day it is none.
OF_TODAY: Final = "audit-dated-ahead.clock"


class Remembrance:
    """The memories of one user, as far as they count today."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell
        self._prefix = shell.registry.repository.prefix
        self.shelf = Shelf.of(shell.settings.environment)
        self._program = program(shell.shipped)

    def known(self) -> dict[str, Any]:
        """Up to which commits something is remembered, and the way to it."""
        found: dict[str, Any] = {}
        for name, start in self.shelf.names():
            commit = memories.latest(start.partition(b"\n")[0])
            if commit is not None and name.endswith(self._ending):
                found.setdefault(commit, partial(self._read, name))
        return found

    @property
    def _ending(self) -> str:
        """Two registries of one repository may have been founded in one commit."""
        mark = hashlib.sha256(self._prefix.encode()).hexdigest()[:8] if self._prefix else "top"
        return f".{mark}"

    def _read(self, name: str) -> Memory | None:
        content = self.shelf.read(name)
        found = memories.read(content) if content is not None else None
        if found is None:
            if content is not None:
                self.shelf.damaged(name)
            return None
        return found if self._counts(found.facts) else None

    def _counts(self, facts: Mapping[str, Any]) -> bool:
        same = (facts["program"], facts["prefix"]) == (self._program, self._prefix)
        return same and str(facts["today"]) <= self._shell.settings.today

    def keep(self, history: History, replay: Replay, roots: list[str], commits: int) -> None:
        """Remember a whole history that was judged, unless more of it is remembered already."""
        if any(finding.code == OF_TODAY for finding in replay.findings):
            return
        name = history.trunk[0] + self._ending
        if history.memory is None and self._knows_more(name, history):
            return
        before = history.memory or EMPTY
        landings = list(zip(history.trunk[before.number :], roots, strict=True))
        if not landings:
            return
        present = replay.present
        facts = {
            "program": self._program, "prefix": self._prefix, "today": self._shell.settings.today,
            "commit": history.trunk[-1], "before": history.founding, "commits": commits,
            "replay": replay.said, "odd": odd_of(present.files.odd), "broken": present.broken,
        }  # fmt: skip
        owners = history.ancestry.owner
        grown = before.grown(facts, landings, owners, present.places, present.naming)
        self.shelf.write(name, memories.written(grown))

    def _knows_more(self, name: str, history: History) -> bool:
        found = self._read(name)
        return found is not None and found.landing(history.trunk[-1]) is not None

    def tell(self) -> None:
        """Say what was not believed."""
        for path, reason in self.shelf.troubles:
            self._shell.say(f"audit.memory.{reason}", path=path)
