"""Checkpoints: one number that fixes the whole history of a registry up to a landing.

Each landing's root is a digest of the root before it, of its commit's id and of what it changed,
so that nobody can change anything earlier and keep the root. It is made of nothing but what git
and sha256sum show, and an outsider gets the same. Knows the form of checkpoints and how roots
follow from each other; does not know where landings are read nor who signs.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from hashlib import sha256
from typing import Any, Final, NamedTuple, Protocol

from stcli.domain.finding import SHORT, Finding
from stcli.domain.judging.audit.finding import of_landing
from stcli.domain.judging.audit.landing import Change, Entry, OddPath
from stcli.domain.judging.audit.signer import Signers, fingerprint, key_of

RULE: Final = "audit-checkpoint"
FORM: Final = "stcli-checkpoint-v1"
NAMESPACE: Final = "stcli-checkpoint@v1"
START: Final = "0" * 64
ARMOUR: Final = "-----BEGIN SSH SIGNATURE-----"

# Whether ssh-keygen finds a signature good: principal, line of the key, content, armour, purpose.
Attest = Callable[[str, str, bytes, bytes, str], bool]

_WORDS: Final = re.compile(
    FORM + r" origin ([0-9a-f]{40}|[0-9a-f]{64}) n ([1-9][0-9]{0,8})"
    r" commit ([0-9a-f]{40}|[0-9a-f]{64}) root ([0-9a-f]{64})"
)
_SUBMODULE: Final = "160000"
# Git shows the modes of very old versions as those that took their place.
_MODES: Final = {"100664": "100644"}
# What git writes in quotes, and how (``core.quotePath=false``).
_QUOTED: Final = re.compile(rb"[\x00-\x1f\x7f\"\\]")
_LETTERS: Final = dict(zip(b'\a\b\t\n\v\f\r"\\', b'abtnvfr"\\', strict=True))


class Checkpoint(NamedTuple):
    """A landing (``number`` counts from 1, the founding one) and the root of all up to it."""

    origin: str
    number: int
    commit: str
    root: str

    @property
    def lines(self) -> tuple[str, ...]:
        """The five lines."""
        return (
            FORM, f"origin {self.origin}", f"n {self.number}", f"commit {self.commit}",
            f"root {self.root}",
        )  # fmt: skip

    @property
    def text(self) -> str:
        """What a file of a checkpoint holds, and what is signed."""
        return "".join(f"{line}\n" for line in self.lines)

    @property
    def line(self) -> str:
        """The one line for the minutes."""
        return " ".join(self.lines)

    @property
    def data(self) -> dict[str, Any]:
        """The checkpoint for machines."""
        return {
            "origin": self.origin, "n": self.number, "commit": self.commit, "root": self.root,
            "line": self.line,
        }  # fmt: skip


def parse(text: str) -> tuple[Checkpoint, bytes | None] | None:
    """A checkpoint and its signature, if one follows; None where the text is none.

    However its words are spaced, for a line is copied out of minutes; said twice (as five lines
    and as one) where both say the same.
    """
    said, armour, rest = text.partition(ARMOUR)
    words = said.split()
    half = len(words) // 2
    if words[:half] == words[half:]:
        words = words[:half]
    found = _WORDS.fullmatch(" ".join(words))
    if found is None:
        return None
    signature = (armour + rest).strip().encode() + b"\n" if armour else None
    return Checkpoint(found[1], int(found[2]), found[3], found[4]), signature


class Digests(Protocol):
    """Where contents are digested."""

    def digest(self, id: str) -> str:
        """The SHA-256 (hex) of a file's content, however large it is."""


class Chain:
    """The roots of landings, one after another; goes on from any root that is known."""

    def __init__(self, contents: Digests, root: str = START) -> None:
        self._contents = contents
        self._root = root
        self._roots: list[str] = []
        self.told: list[tuple[str, bytes]] = []

    def take(self, commit: str, changes: Sequence[Change]) -> None:
        """The next landing."""
        lines = [line + b"\n" for _, line in sorted(self._lines(changes))]
        self.told.append((commit, b"".join(lines)))

    @property
    def roots(self) -> Sequence[str]:
        """The root of every landing that was taken."""
        for commit, lines in self.told[len(self._roots) :]:
            content = f"{FORM}\n{self._root}\n{commit}\n".encode() + lines
            self._root = sha256(content).hexdigest()
            self._roots.append(self._root)
        return self._roots

    @property
    def root(self) -> str:
        """The latest root."""
        return self.roots[-1] if self.told else self._root

    def _lines(self, changes: Sequence[Change]) -> Iterator[tuple[bytes, bytes]]:
        """The path (to be sorted by) and the line of every file that differs as git shows it."""
        for path, before, after in changes:
            if _shown(before) != _shown(after):
                name = path.raw if isinstance(path, OddPath) else path.encode()
                yield name, self._stands(after).encode() + b" " + quoted(name)

    def _stands(self, entry: Entry | None) -> str:
        """The mode, and the digest of the content: of a link its goal, of a submodule its id."""
        if entry is None:
            return "- -"
        submodule = entry.mode == _SUBMODULE
        own = sha256(entry.id.encode()).hexdigest() if submodule else None
        return f"{_MODES.get(entry.mode, entry.mode)} {own or self._contents.digest(entry.id)}"


def _shown(entry: Entry | None) -> tuple[str, str] | None:
    return (_MODES.get(entry.mode, entry.mode), entry.id) if entry is not None else None


def quoted(name: bytes) -> bytes:
    """A path as it is; in quotes as git writes it where it would not be one plain line."""
    if not _QUOTED.search(name):
        return name
    return b'"' + _QUOTED.sub(_escaped, name) + b'"'


def _escaped(match: re.Match[bytes]) -> bytes:
    byte = match[0][0]
    return b"\\%c" % _LETTERS[byte] if byte in _LETTERS else b"\\%03o" % byte


# A checkpoint against today's history


def departure(
    given: Checkpoint, trunk: Sequence[str], numbers: Mapping[str, int], root: Callable[[int], str]
) -> Finding | None:
    """What today's history has otherwise than the checkpoint; None where it goes on from it.

    ``numbers`` are the landings' by their commits, ``root`` gives a landing's root by its number.
    """
    number = given.number
    if given.origin != trunk[0]:
        return _differs("origin", given.origin[:SHORT], trunk[0][:SHORT])
    if numbers.get(given.commit, number) != number:
        return _differs("number", number, numbers[given.commit], commit=given.commit[:SHORT])
    if number > len(trunk):
        return _differs("shorter", number, len(trunk))
    if trunk[number - 1] != given.commit:
        there = trunk[number - 1]
        return _differs("commit", given.commit[:SHORT], there[:SHORT], number=number)
    if root(number) != given.root:
        return _differs("root", given.root, root(number), number=number)
    return None


def _differs(what: str, before: str | int, after: str | int, **params: Any) -> Finding:
    return of_landing(
        f"{RULE}.{what}", before=before, after=after, given=before, found=after, **params
    )


def attested(
    given: Checkpoint, signature: bytes, signers: bytes | None, attest: Attest
) -> tuple[str | None, Finding | None]:
    """Who signed the checkpoint, or what is wrong with the signature.

    ``signers`` are those of the checkpoint's own landing; where there are none, nobody can say.
    """
    known = Signers.of(signers)
    if not known.by_key:
        return None, None
    key = key_of(signature, NAMESPACE)
    if key is None:
        return None, of_landing(f"{RULE}.form")
    principal = known.by_key.get(key)
    if principal is None:
        return None, of_landing(f"{RULE}.signer", key=fingerprint(key))
    content = given.text.encode()
    if not attest(principal, f"{principal} {key}", content, signature, NAMESPACE):
        return None, of_landing(f"{RULE}.signature", principal=principal)
    return principal, None
