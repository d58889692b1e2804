"""Checkpoints: their form, how roots follow from each other, and what differs from today."""

from __future__ import annotations

import base64
import struct
from hashlib import sha256

import pytest

from stcli.domain.finding import SHORT
from stcli.domain.judging.audit.checkpoint import (
    NAMESPACE,
    START,
    Chain,
    Checkpoint,
    attested,
    departure,
    parse,
    quoted,
)
from stcli.domain.judging.audit.landing import Change, Entry, OddPath
from tests.domain.audit_memory import Memory

A, B, C = ("a" * 40, "b" * 40, "c" * 40)
MADE = Checkpoint(A, 2, B, "d" * 64)
ARMOUR = "-----BEGIN SSH SIGNATURE-----\nU1NI\n-----END SSH SIGNATURE-----\n"


def test_it_is_five_lines_and_one_line() -> None:
    lines = ["stcli-checkpoint-v1", f"origin {A}", "n 2", f"commit {B}", f"root {'d' * 64}"]
    assert MADE.text == "\n".join(lines) + "\n"
    assert MADE.line == " ".join(lines)
    assert MADE.data == {"origin": A, "n": 2, "commit": B, "root": "d" * 64, "line": MADE.line}


@pytest.mark.parametrize(
    "text",
    [
        MADE.text, MADE.line, f"  {MADE.line}\r\n", MADE.text.replace("\n", "\r\n"),
        MADE.line.replace(" commit", "\n  commit"), MADE.line.replace(" ", "\u00a0"),
        f"{MADE.text}\n{MADE.line}\n",
    ],
)  # fmt: skip
def test_it_is_read_however_its_words_are_spaced(text: str) -> None:
    assert parse(text) == (MADE, None)
    assert parse(f"{text}\n{ARMOUR}") == (MADE, ARMOUR.encode())


@pytest.mark.parametrize(
    "text",
    [
        "", "stcli-checkpoint-v1", MADE.line[:-1], MADE.line + " x", MADE.line.replace("v1", "v2"),
        MADE.line.replace("n 2", "n 02"), MADE.line.replace("n 2", "n 0"),
        MADE.line.replace("n 2", "n ٢"), MADE.line.upper(), MADE.line.replace(A, A[:-1]),
        f"{MADE.line} {MADE.line.replace('n 2', 'n 3')}", f"{MADE.line} {MADE.line} {MADE.line}",
        ARMOUR,
    ],
)  # fmt: skip
def test_nothing_else_is_a_checkpoint(text: str) -> None:
    assert parse(text) is None


def test_a_root_is_the_digest_of_the_lines_of_the_contract() -> None:
    memory = Memory()
    one, two = memory.entry(b"one"), memory.entry(b"two")
    assert one is not None
    chain = Chain(memory)
    changes = [
        Change("registry/ä.yaml", None, one),
        Change("registry/b.yaml", one, two),
        Change("registry/gone.yaml", two, None),
        Change("registry/module", None, Entry("160000", C, "submodule")),
        Change("registry/old-mode", one._replace(mode="100664"), one),
        Change(OddPath(b"registry/\xff"), None, one._replace(mode="100664")),
    ]
    chain.take(A, changes)
    first, second = (sha256(content).hexdigest() for content in (b"one", b"two"))
    lines = [
        b"stcli-checkpoint-v1", START.encode(), A.encode(),
        f"100644 {second} registry/b.yaml".encode(), b"- - registry/gone.yaml",
        f"160000 {sha256(C.encode()).hexdigest()} registry/module".encode(),
        f"100644 {first} registry/ä.yaml".encode(), f"100644 {first} ".encode() + b"registry/\xff",
    ]  # fmt: skip
    expected = sha256(b"\n".join(lines) + b"\n").hexdigest()
    chain.take(B, [])
    nothing = sha256(f"stcli-checkpoint-v1\n{expected}\n{B}\n".encode()).hexdigest()
    assert chain.roots == [expected, nothing]
    assert Chain(memory, expected).root == expected


def test_a_name_that_is_not_one_plain_line_is_quoted_as_git_does() -> None:
    assert quoted("registry/å b.yaml".encode()) == "registry/å b.yaml".encode()
    assert quoted(b'a\nb\t"\\\x01\x7f\xff') == b'"a\\nb\\t\\"\\\\\\001\\177\xff"'


def test_an_odd_path_is_not_the_sound_one_that_reads_like_it() -> None:
    odd, sound = OddPath(b"\xff"), "\\xff"
    assert str.__eq__(odd, sound)
    assert odd != sound
    assert sound != odd
    assert odd == OddPath(b"\xff")
    assert len({odd, sound, OddPath(b"\xff")}) == 2
    pairs: list[tuple[str, int | None]] = [(odd, None), (sound, 1)]
    assert sorted(pairs) == pairs  # what stands beside the paths is never compared


# Against today's history

TRUNK = [A, B]
NUMBERS = {A: 1, B: 2}


def told(given: Checkpoint) -> tuple[str, object, object] | None:
    found = departure(given, TRUNK, NUMBERS, lambda _: "d" * 64)
    return (found.code, found.before, found.after) if found is not None else None


def test_what_differs_from_a_checkpoint_is_named() -> None:
    assert told(MADE) is None
    other = Checkpoint(C, 2, B, "d" * 64)
    assert told(other) == ("audit-checkpoint.origin", C[:SHORT], A[:SHORT])
    assert told(Checkpoint(A, 3, C, "d" * 64)) == ("audit-checkpoint.shorter", 3, 2)
    assert told(Checkpoint(A, 1, B, "d" * 64)) == ("audit-checkpoint.number", 1, 2)
    assert told(Checkpoint(A, 2, C, "d" * 64)) == ("audit-checkpoint.commit", C[:SHORT], B[:SHORT])
    assert told(Checkpoint(A, 2, B, "e" * 64)) == ("audit-checkpoint.root", "e" * 64, "d" * 64)


# Signatures


def _string(content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + content


KEY = _string(b"ssh-ed25519") + _string(b"k" * 32)
LINE = f"aino ssh-ed25519 {base64.b64encode(KEY).decode()}\n".encode()


def armour(purpose: str) -> bytes:
    blob = b"SSHSIG\x00\x00\x00\x01" + _string(KEY) + _string(purpose.encode())
    text = base64.b64encode(blob).decode()
    return f"-----BEGIN SSH SIGNATURE-----\n{text}\n-----END SSH SIGNATURE-----\n".encode()


def sealed(signature: bytes, signers: bytes | None, good: bool = True) -> tuple[str | None, str]:
    asked: list[tuple[str, bytes, str]] = []

    def attest(principal: str, line: str, content: bytes, armour: bytes, purpose: str) -> bool:
        assert line == f"aino {LINE.decode().split(' ', 1)[1].strip()}"
        assert armour == signature
        asked.append((principal, content, purpose))
        return good

    by, wrong = attested(MADE, signature, signers, attest)
    assert asked in ([], [("aino", MADE.text.encode(), NAMESPACE)])
    return by, wrong.code if wrong is not None else ""


def test_a_signature_counts_by_the_signers_of_the_checkpoints_own_landing() -> None:
    assert sealed(armour(NAMESPACE), LINE) == ("aino", "")
    assert sealed(armour(NAMESPACE), LINE, good=False) == (None, "audit-checkpoint.signature")
    assert sealed(armour("git"), LINE) == (None, "audit-checkpoint.form")
    assert sealed(armour(NAMESPACE), LINE.replace(b"a2t", b"a2u")) == (
        None, "audit-checkpoint.signer",
    )  # fmt: skip
    assert sealed(armour(NAMESPACE), None) == (None, "")
    assert sealed(armour(NAMESPACE), b"# nobody\n") == (None, "")
