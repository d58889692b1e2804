"""Did you mean: the known word that is nearest to one that is not known.

Knows words only. The library is imported when something was misspelt, not before.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

ALIKE: Final = 0.6  # of 1; less alike is no help
LONGEST: Final = 200  # characters; a longer word is no misspelling


def nearest(word: str, known: Iterable[str], *, alike: float = ALIKE) -> str | None:
    """The most similar known word, or None where none is similar enough."""
    from difflib import get_close_matches

    return next(iter(get_close_matches(word[:LONGEST], list(known), n=1, cutoff=alike)), None)
