"""Did you mean: the known word that is nearest to one that is not known, an id for a title.

Knows words only. The library is imported when something was misspelt, not before.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

ALIKE: Final = 0.6  # of 1; less alike is no help
SOME: Final = 4
LONGEST: Final = 200  # characters; a longer word is no misspelling
LONGEST_ID: Final = 40  # characters of an id that is proposed
PLAIN: Final = str.maketrans("äöåéüõšž", "aoaeuosz")


def nearest(word: str, known: Iterable[str], *, alike: float = ALIKE) -> str | None:
    """The most similar known word, or None where none is similar enough."""
    from difflib import get_close_matches

    return next(iter(get_close_matches(word[:LONGEST], list(known), n=1, cutoff=alike)), None)


def near_ones(word: str, known: Iterable[str]) -> list[str]:
    """The known words that are similar, the most similar first; a few at most."""
    from difflib import get_close_matches

    return get_close_matches(word[:LONGEST], list(known), n=SOME, cutoff=ALIKE)


def slug(title: str) -> str:
    """An id made of a title; empty where nothing of it can stand in one."""
    name = ""
    for word in re.findall("[a-z0-9]+", title.casefold().translate(PLAIN)):
        longer = f"{name}-{word}" if name else word[:LONGEST_ID]
        if len(longer) > LONGEST_ID:
            break
        name = longer
    return name
