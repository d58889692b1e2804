"""Claims: what commits say they did to records, and the words in which they may say it.

Knows one claim as a plain value; does not know messages, nor whether a claim is true.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

# The action of whatever a commit changed without an entry in a history.
EDIT: Final = "edit"
# What may stand behind the name of a trailer.
TRAILER_VALUE: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._/-]*")


class Claim(NamedTuple):
    """What a commit says it did: an action on a record, and the decision behind it.

    ``record`` and ``decision`` are references (``focus-areas/x``).
    """

    action: str
    record: str
    decision: str | None = None
