"""A crew: the files of a large tree, worked on by two processes at once.

Knows how files are shared out, and that a work tree learns what its files are called when they
are read; does not know the work. What the twin does not tell is lacking: whoever asked does it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from stcli.store.tree import WorkTree

if TYPE_CHECKING:
    from stcli.domain.model.reading import Crew
    from stcli.domain.reading.tree import Tree

LONG: Final = 2000  # files: of fewer, more time is lost in sharing than won


def crew_of(tree: Tree) -> Crew:
    """Whoever works on files of this tree."""

    def crew(paths: Sequence[str], work: Callable[[str], Any]) -> Mapping[str, Any]:
        if len(paths) < LONG:
            return {}
        from stcli.store import twin

        if not twin.is_possible():
            return {}
        half = len(paths) // 2

        def part(some: Sequence[str]) -> dict[str, Any]:
            return {path: result for path in some if (result := work(path)) is not None}

        def twins() -> tuple[dict[str, Any], dict[str, str]]:
            found = part(paths[half:])
            named = tree.ids if isinstance(tree, WorkTree) else {}
            return found, {path: named[path] for path in found if path in named}

        with twin.Twin(twins) as other:
            found = part(paths[:half])
            told, ids = other.result() or ({}, {})
        if ids and isinstance(tree, WorkTree):
            tree.learn(ids)
        return found | told

    return crew
