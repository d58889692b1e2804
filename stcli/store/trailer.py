"""What a commit message claims: the trailers of its last paragraph, and nothing else.

Knows the form in which a plan writes them. Any message may come from anyone: whatever is not
exactly of that form is ignored, and free text elsewhere in the message claims nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from stcli.domain.model.claim import TRAILER_VALUE, Claim

_LINE: Final = re.compile(rf"(Stcli-[A-Za-z-]+): ({TRAILER_VALUE.pattern})")
_OWN: Final = frozenset({"Stcli-Action", "Stcli-Record", "Stcli-Decision", "Stcli-Operation"})


class Message(NamedTuple):
    """A commit message: its first line, its text, and what it claims.

    ``operation`` is None where the message names none, or several. ``extra`` are other
    trailers of ours.
    """

    subject: str
    body: str
    claims: tuple[Claim, ...]
    operation: str | None
    extra: tuple[tuple[str, str], ...]


def parse(text: str) -> Message:
    """Read a commit message."""
    subject, _, rest = text.partition("\n")
    pairs = tuple(_pairs(text))
    operations = {value for key, value in pairs if key == "Stcli-Operation"}
    return Message(
        subject,
        rest.strip("\n"),
        tuple(_claims(pairs)),
        operations.pop() if len(operations) == 1 else None,
        tuple(pair for pair in pairs if pair[0] not in _OWN),
    )


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    """The well-formed lines of ours in the last paragraph; the first one has none."""
    before, separator, last = text.rstrip("\n").rpartition("\n\n")
    if not separator or not before.strip():
        return
    for line in last.split("\n"):
        if found := _LINE.fullmatch(line):
            yield found[1], found[2]


def _claims(pairs: tuple[tuple[str, str], ...]) -> Iterator[Claim]:
    """Actions that are followed by their record, and perhaps by the decision behind them."""
    followed = (*pairs[1:], ("", ""), ("", ""))
    for number, (key, action) in enumerate(pairs):
        record, decision = followed[number], followed[number + 1]
        if key != "Stcli-Action" or record[0] != "Stcli-Record":
            continue
        yield Claim(action, record[1], decision[1] if decision[0] == "Stcli-Decision" else None)
