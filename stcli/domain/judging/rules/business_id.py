"""The business id (Y-tunnus): its arithmetic, and that no two active organisations share one.

Source of the arithmetic: the Finnish Patent and Registration Office and the Tax
Administration (weights 7 9 10 5 8 4 2, modulo 11). Knows nothing of who owns an id.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stcli.domain.finding import Finding
from stcli.domain.judging.rules.known import ACTIVE, ORGANISATION
from stcli.domain.judging.rules.rule import error
from stcli.domain.judging.rules.value import word
from stcli.domain.model.record import Record
from stcli.domain.model.snapshot import Snapshot

WEIGHTS: Final = (7, 9, 10, 5, 8, 4, 2)
_FORM: Final = re.compile(r"([0-9]{6,7})-([0-9])", re.ASCII)


def check_digit(base: str) -> int | None:
    """The check digit of six or seven digits; None where no id can have them."""
    digits = base.rjust(len(WEIGHTS), "0")
    rest = sum(w * int(d) for w, d in zip(WEIGHTS, digits, strict=True)) % 11
    if rest == 1 or not digits.strip("0"):
        return None
    return 0 if rest == 0 else 11 - rest


def is_business_id(text: str) -> bool:
    """Whether the text is a business id whose check digit is right."""
    match = _FORM.fullmatch(text)
    return match is not None and check_digit(match[1]) == int(match[2])


def business_id_is_right_and_ones_own(snapshot: Snapshot) -> Iterator[Finding]:
    """A business id's check digit is right, and one active organisation has it."""
    owners: dict[str, list[Record]] = {}
    for organisation in snapshot.of_kind(ORGANISATION):
        text = word(organisation.data, "business_id")
        if text is None or organisation.void:
            continue
        if not is_business_id(text):
            yield _wrong(organisation, text)
        elif organisation.status == ACTIVE:
            owners.setdefault(text, []).append(organisation)
    for text, sharing in owners.items():
        yield from _shared(text, sharing)


def _wrong(organisation: Record, text: str) -> Finding:
    match = _FORM.fullmatch(text)
    digit = check_digit(match[1]) if match else None
    variant = "impossible" if digit is None else "digit"
    return error(
        f"business-id.{variant}", organisation, ("business_id",), business_id=text, digit=digit
    )


def _shared(text: str, sharing: list[Record]) -> Iterator[Finding]:
    for organisation in sharing if len(sharing) > 1 else ():
        others = [other.reference for other in sharing if other is not organisation]
        yield error(
            "business-id.shared", organisation, ("business_id",), business_id=text, others=others
        )
