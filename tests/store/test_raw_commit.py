"""Raw commits: which header is a signature, and which bytes it signs."""

from __future__ import annotations

import pytest

from stcli.store.raw_commit import parse

WHO = b"Esimerkki <esimerkki@example.invalid> 1750000000 +0000"
ARMOUR = b"-----BEGIN\n more\n -----END"


def raw(width: int, *headers: bytes) -> bytes:
    """A commit whose names have so many characters."""
    lines = [b"tree " + b"0" * width, b"author " + WHO, b"committer " + WHO, *headers]
    return b"\n".join(lines) + b"\n\nsubject\n\ngpgsig of the message\n"


@pytest.mark.parametrize(
    ("width", "own", "other"),
    [(40, b"gpgsig", b"gpgsig-sha256"), (64, b"gpgsig-sha256", b"gpgsig")],
)
def test_the_signature_is_that_of_the_repositorys_own_hash(
    width: int, own: bytes, other: bytes
) -> None:
    id = "1" * width
    found = parse(id, raw(width, own + b" " + ARMOUR))
    assert found.signed is not None
    assert found.signed.signature == ARMOUR.replace(b"\n ", b"\n")
    assert (found.signed.content, found.flaws) == (raw(width), ())
    both = parse(id, raw(width, other + b" x\n y", own + b" " + ARMOUR))
    assert both.signed is not None
    assert (both.signed.content, both.flaws) == (raw(width, other + b" x\n y"), ("signature",))
    alone = parse(id, raw(width, other + b" " + ARMOUR))
    assert (alone.signed, alone.flaws) == (None, ("signature",))


@pytest.mark.parametrize(
    ("header", "flaws"),
    [
        (b"gpgsigx y", ("signature",)), (b"gpgsig\n x", ("signature",)), (b"tree x", ("header",)),
        (b"mergetag object\n gpgsig x", ()), (b"encoding utf-8", ()), (b"x-gpgsig y", ()),
        (b"encoding utf-8\nencoding utf-8", ("header",)), (b"HG:extra y", ()),
    ],
)  # fmt: skip
def test_what_git_would_take_for_a_signature_is_odd(header: bytes, flaws: tuple[str, ...]) -> None:
    assert parse("1" * 40, raw(40, header)).flaws == flaws
