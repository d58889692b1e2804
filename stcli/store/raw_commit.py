"""Raw commits: their headers read strictly, byte by byte as they were signed.

Knows the form of a commit object. Where a commit can't be read in one way only, the history
ends in a refusal; what is merely odd (an author without a name, a date beyond any calendar) is
named as a flaw for the audit to judge. Believes nobody: names and dates are what someone wrote.
Git leaves every header that begins with ``gpgsig`` out of what it verifies, so anybody can add
another one to a signed commit. Here one alone is a signature, the one of the repository's own
hash, and all other bytes are signed.
"""

from __future__ import annotations

import re
from typing import Final

from stcli.domain.judging.audit.landing import Commit, Signed
from stcli.store import trailer
from stcli.store.raw_object import malformed

_ID: Final = re.compile(rb"[0-9a-f]{40}(?:[0-9a-f]{24})?")
_PERSON: Final = re.compile(rb"[^<>\n\0]* <[^<>\n\0]*> (-?[0-9]{1,20}) [+-][0-9]{4}")
_OURS: Final = b"Stcli-"
_LAST_SECOND: Final = 253_402_300_799  # of the year 9999
_UTF8: Final = (b"utf-8", b"utf8")
_FIRST: Final = frozenset((b"tree", b"parent", b"author", b"committer"))  # have their places
_SIGNATURE: Final = b"gpgsig"
# The header of the signature in repositories whose names have so many characters.
_SIGNED: Final = {40: _SIGNATURE, 64: b"gpgsig-sha256"}


def parse(id: str, raw: bytes) -> Commit:
    """Read one commit object."""
    head, _, message = raw.partition(b"\n\n")
    lines = head.rstrip(b"\n").split(b"\n")
    tree = _named(lines[0], b"tree ", id)
    place = 1
    while place < len(lines) and lines[place].startswith(b"parent "):
        place += 1
    parents = tuple([_named(line, b"parent ", id) for line in lines[1:place]])
    flaws: list[str] = []
    if b"\0" in raw:
        flaws.append("nul")
    _, rest = _person(lines, place, b"author ", flaws)
    time, rest = _person(lines, rest, b"committer ", flaws)
    own = _SIGNED[len(id)]
    more = _headers(lines[rest:], own, flaws) if rest < len(lines) else {}
    text = _text(message, more.get(b"encoding"), flaws)
    said = trailer.parse(text) if _OURS in message else None
    signature = more.get(own)
    return Commit(
        id=id, tree=tree, parents=parents, time=time,
        claims=said.claims if said else (), operation=said.operation if said else None,
        flaws=tuple(flaws),
        signed=Signed(_unsigned(raw, own), signature) if signature is not None else None,
    )  # fmt: skip


def _named(line: bytes, key: bytes, id: str) -> str:
    name = line[len(key) :]
    if not line.startswith(key) or not _ID.fullmatch(name) or len(name) != len(id):
        raise malformed(id)
    return name.decode()


def _person(lines: list[bytes], place: int, key: bytes, flaws: list[str]) -> tuple[int | None, int]:
    """When somebody did it, and where the next header stands."""
    line = lines[place] if place < len(lines) else b""
    if not line.startswith(key):
        flaws.append(key.decode().strip())
        return None, place
    found = _PERSON.fullmatch(line, len(key))
    if found is None:
        flaws.append(key.decode().strip())
        return None, place + 1
    time = int(found[1])
    if not 0 <= time <= _LAST_SECOND:
        flaws.append("date")
        return None, place + 1
    return time, place + 1


def _headers(lines: list[bytes], own: bytes, flaws: list[str]) -> dict[bytes, bytes]:
    """The other headers, continued lines put together; one that may stand once does."""
    found: dict[bytes, bytes] = {}
    key = b""
    for line in lines:
        if line.startswith(b" ") and key:
            found[key] += b"\n" + line[1:]
            continue
        key, space, value = line.partition(b" ")
        if key in _FIRST or (key in found and key in (own, b"encoding")):
            flaws.append("header")
        elif key.startswith(_SIGNATURE) and (key != own or not space):
            flaws.append("signature")
            key = b"" if key == own else key
        found[key] = value
    return found


def _text(message: bytes, encoding: bytes | None, flaws: list[str]) -> str:
    """The message; one that claims something is UTF-8, or it could be read in two ways."""
    odd = encoding is not None and encoding.lower() not in _UTF8
    try:
        text = message.decode()
    except UnicodeDecodeError:
        odd, text = True, message.decode("utf-8", "backslashreplace")
    if odd and _OURS in message:
        flaws.append("encoding")
    return text


def _unsigned(raw: bytes, own: bytes) -> bytes:
    """What was signed: the commit without its signature."""
    start = raw.index(b"\n" + own + b" ") + 1
    end = raw.index(b"\n", start) + 1
    while raw[end : end + 1] == b" ":
        end = raw.index(b"\n", end) + 1
    return raw[:start] + raw[end:]
