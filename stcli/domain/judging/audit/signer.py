"""Signers: who may sign what, and whose key made a signature.

Reads ``allowed_signers`` more strictly than ssh does: one line is one exact principal and one
key, no options, no patterns, no key twice, so that a signature has one possible maker. Reads
the key out of a signature; whether the signature is good, only ssh-keygen says. Knows roles
and actions as words.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, NamedTuple

ADMIN: Final = "admin"
LANDER: Final = "lander"
OTHER: Final = "registry.edit"  # what belongs to no record: registry.yaml, saved queries
NAMESPACE: Final = "git"
_TYPES: Final = (
    "ssh-ed25519", "ssh-rsa", "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521",
    "sk-ssh-ed25519@openssh.com", "sk-ecdsa-sha2-nistp256@openssh.com",
)  # fmt: skip
# Nothing that ssh may split elsewhere, take for a pattern, or that looks like something else.
_PRINCIPAL: Final = re.compile(r"[!-~]+")
_PATTERN: Final = frozenset(",*?!\"'#")
_SPACE: Final = re.compile(r"[ \t]+")
_ARMOUR: Final = re.compile(
    rb"-----BEGIN SSH SIGNATURE-----\n([A-Za-z0-9+/=\n]+)\n-----END SSH SIGNATURE-----\n?"
)
_MAGIC: Final = b"SSHSIG\x00\x00\x00\x01"

# Whether ssh-keygen finds a signature good: principal, the one line of its key, content, armour.
Verify = Callable[[str, str, bytes, bytes], bool]


class Signers(NamedTuple):
    """The signers of one file: key (type and base64) to principal; lines that are wrong."""

    by_key: Mapping[str, str] = {}
    problems: tuple[tuple[int, str], ...] = ()

    @classmethod
    def of(cls, content: bytes | None) -> Signers:
        """Read the file; of a key that stands twice neither line counts."""
        found: dict[str, str] = {}
        problems: list[tuple[int, str]] = []
        twice: set[str] = set()
        for number, line in enumerate(_lines(content), 1):
            if not line.strip() or line.startswith("#"):
                continue
            parts = _SPACE.split(line)
            key = " ".join(parts[1:3])
            if not line.replace("\t", " ").isprintable() or not _is_sound(parts):
                problems.append((number, "line"))
            elif key in found:
                problems.append((number, "twice"))
                twice.add(key)
            else:
                found[key] = parts[0]
        kept = {key: who for key, who in found.items() if key not in twice}
        return cls(kept, tuple(problems))

    @property
    def keys(self) -> set[tuple[str, str]]:
        """Principals with the fingerprints of their keys."""
        return {(who, fingerprint(key)) for key, who in self.by_key.items()}


def _lines(content: bytes | None) -> Iterable[str]:
    text = (content or b"").decode("utf-8", "backslashreplace")
    return text.split("\n")


def _is_sound(parts: list[str]) -> bool:
    if len(parts) < 3 or parts[1] not in _TYPES:
        return False
    if not _PRINCIPAL.fullmatch(parts[0]) or not _PATTERN.isdisjoint(parts[0]):
        return False
    try:
        blob = base64.b64decode(parts[2], validate=True)
    except (binascii.Error, ValueError):
        return False
    name, _ = _string(blob)
    return name == parts[1].encode() and base64.b64encode(blob).decode() == parts[2]


def fingerprint(key: str) -> str:
    """A key's fingerprint as ssh-keygen shows it."""
    digest = hashlib.sha256(base64.b64decode(key.partition(" ")[2])).digest()
    return "SHA256:" + base64.b64encode(digest).decode().rstrip("=")


def key_of(signature: bytes, purpose: str = NAMESPACE) -> str | None:
    """The key (type and base64) that an armoured signature says it was made with.

    None where it is no signature of ssh's, or one made for something else than ``purpose``.
    """
    found = _ARMOUR.fullmatch(signature.rstrip(b"\n") + b"\n")
    if found is None:
        return None
    try:
        blob = base64.b64decode(found[1])
    except (binascii.Error, ValueError):
        return None
    if not blob.startswith(_MAGIC):
        return None
    key, rest = _string(blob[len(_MAGIC) :])
    namespace, _ = _string(rest)
    name, _ = _string(key)
    if namespace != purpose.encode() or not name.isascii():
        return None
    return f"{name.decode()} {base64.b64encode(key).decode()}"


def _string(blob: bytes) -> tuple[bytes, bytes]:
    """The first length-prefixed string of ssh's binary form, and the rest."""
    size = int.from_bytes(blob[:4], "big")
    return blob[4 : 4 + size], blob[4 + size :]


def lacking(
    roles: Mapping[str, Any] | None, principal: str, actions: Iterable[str], *, merge: bool,
    law: bool,
) -> list[str]:  # fmt: skip
    """What a landing does that its signer may not.

    Without roles whoever may sign may do anything. A lander lands what others have done, in
    one commit or many; the law itself is for admins alone.
    """
    if roles is None:
        return []
    granted = roles.get(principal)
    may = {str(role) for role in granted} if isinstance(granted, list) else set()
    may |= {OTHER} if ADMIN in may else set()
    missing = [ADMIN] if law and ADMIN not in may else []
    if LANDER in may:
        return missing
    if merge:
        return [*missing, LANDER]
    return [*missing, *sorted(set(actions) - may)]
