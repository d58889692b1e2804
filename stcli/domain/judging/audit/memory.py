"""A memory: what an audit needs to go on after a landing that it has judged before.

Holds the landings and their roots, every commit with the landing that brought it, where records
stand and who names whom, and what was found. Written as one text with its digest, so that one
that was cut or altered is none. What it says is believed only of the history whose landing it
names. Knows no disk; who may be believed to have written it, ``store`` sees to.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from typing import Any, Final, NamedTuple, overload

from stcli.domain.finding import Finding
from stcli.domain.judging.audit.row import Cells, Lines

FORM: Final = "stcli-audit-memory-v1"
_ROOT: Final = 32  # bytes
_PLACE: Final = 4  # bytes of a commit's place on the trunk
_FIELDS: Final = Finding._fields
_COMMIT: Final = re.compile(r"[0-9a-f]{40}|[0-9a-f]{64}")
# What the facts are; and what the replay has to know among them.
_FACTS: Final[Mapping[str, type]] = {
    "program": str, "prefix": str, "today": str, "commit": str, "before": int, "commits": int,
    "replay": dict, "odd": list, "broken": dict, "sizes": list,
}  # fmt: skip
_REPLAY: Final[Mapping[str, type]] = {
    "registries": list, "found": list, "placed": int, "required": int, "verified": int,
    "lawless": bool,
}  # fmt: skip


class Memory(NamedTuple):
    """What is remembered of a history up to a landing.

    ``facts`` are plain values: of whom, since when, and what the replay has to know. ``trunk``
    has a row of id and root for every landing, ``owners`` one of id and place on the trunk for
    every commit, ``places`` a reference and a path, ``links`` whom records name and which.
    """

    facts: Mapping[str, Any]
    trunk: bytes
    owners: bytes
    places: Lines
    links: Lines

    @property
    def commit(self) -> str:
        """The latest landing that was judged."""
        return str(self.facts["commit"])

    @property
    def number(self) -> int:
        """Its number."""
        return len(self._landings) if self.facts else 0

    @property
    def before(self) -> int:
        """How many commits of the trunk lie beneath the founding landing."""
        return int(self.facts["before"])

    @property
    def _width(self) -> int:
        return len(self.commit) // 2

    @property
    def _landings(self) -> Cells:
        return Cells(self.trunk, self._width + _ROOT)

    @property
    def ids(self) -> Sequence[str]:
        """The landings' commits, the founding one first."""
        return _Ids(self._landings, self._width) if self.facts else ()

    def root(self, number: int) -> str:
        """The root of a landing by its number."""
        return self._landings[number - 1][self._width :].hex()

    def place(self, id: str) -> int | None:
        """Which commit of the trunk, counted from the history's first one, brought a commit."""
        owners = Cells(self.owners, self._width + _PLACE)
        found = owners.find(bytes.fromhex(id)) if len(id) == 2 * self._width else None
        return int.from_bytes(found, "big") if found is not None else None

    def landing(self, id: str) -> int | None:
        """The number of the landing that a commit is; None where it is none."""
        place = self.place(id)
        number = place - self.before + 1 if place is not None else 0
        return number if number > 0 and self.ids[number - 1] == id else None

    def grown(
        self, facts: Mapping[str, Any], landings: Sequence[tuple[str, str]],
        owners: Mapping[str, int], places: Lines, links: Lines,
    ) -> Memory:  # fmt: skip
        """The same with more landings (id and root) and commits."""
        rows = (bytes.fromhex(id) + place.to_bytes(_PLACE, "big") for id, place in owners.items())
        trunk = b"".join(bytes.fromhex(id + root) for id, root in landings)
        width = len(str(facts["commit"])) // 2
        grown = Cells(self.owners, width + _PLACE).grown(rows)
        return Memory(facts, self.trunk + trunk, grown, places, links)


EMPTY: Final = Memory({}, b"", b"", Lines(b""), Lines(b""))


class _Ids(Sequence[str]):
    """The ids of landings."""

    def __init__(self, landings: Cells, width: int) -> None:
        self._landings = landings
        self._width = width

    def __len__(self) -> int:
        return len(self._landings)

    @overload
    def __getitem__(self, place: int) -> str: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[str]: ...
    def __getitem__(self, place: int | slice) -> str | Sequence[str]:
        if isinstance(place, slice):
            return [self[number] for number in range(*place.indices(len(self)))]
        if not 0 <= place < len(self):
            raise IndexError(place)
        return self._landings[place][: self._width].hex()


# As a text


def written(memory: Memory) -> bytes:
    """The memory as a text; its first line names the latest landing and the text's digest."""
    parts = (memory.trunk, memory.owners, memory.places.content, memory.links.content)
    facts = {**memory.facts, "sizes": [len(part) for part in parts]}
    head = json.dumps(facts, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
    digest = sha256(head)
    for part in parts:
        digest.update(part)
    first = f"{FORM} {memory.commit} {digest.hexdigest()}\n".encode()
    return b"".join((first, head, *parts))


def latest(first_line: bytes) -> str | None:
    """The commit up to which a text remembers, by its first line; None where it is no memory."""
    words = first_line.decode("ascii", "replace").split(" ")
    return words[1] if len(words) == 3 and words[0] == FORM else None


def read(content: bytes) -> Memory | None:
    """The memory that a text holds; None where it is damaged or none at all."""
    start = content.find(b"\n") + 1
    first = content[: max(start - 1, 0)]
    digest = first.rpartition(b" ")[2]
    place = content.find(b"\n", start) + 1
    if not place or digest != sha256(memoryview(content)[start:]).hexdigest().encode():
        return None
    try:
        facts = json.loads(content[start:place])
    except (ValueError, RecursionError):
        return None
    if not _is_sound(facts, len(content) - place) or facts["commit"] != latest(first):
        return None
    parts = []
    for size in facts["sizes"]:
        parts.append(content[place : place + size])
        place += size
    found = Memory(facts, parts[0], parts[1], Lines(parts[2]), Lines(parts[3]))
    return found if found.ids[-1:] == [found.commit] else None


def _is_sound(facts: Any, size: int) -> bool:
    """Whether these are facts of a memory that goes on for so many bytes.

    The digest shows that a text is whole, not that a program like this one wrote it.
    """
    if not _fits(facts, _FACTS) or not _fits(facts["replay"], _REPLAY):
        return False
    sizes, said = facts["sizes"], facts["replay"]
    if [type(part) for part in sizes] != [int] * 4 or min(sizes) < 0 or sum(sizes) != size:
        return False
    width = len(facts["commit"]) // 2
    return (
        _COMMIT.fullmatch(facts["commit"]) is not None and facts["before"] >= 0
        and sizes[0] % (width + _ROOT) == sizes[1] % (width + _PLACE) == 0
        and _are_rows(said["registries"], 2) and _are_rows(said["found"], len(_FIELDS))
        and _are_rows(facts["odd"], 3)
    )  # fmt: skip


def _fits(values: Any, shape: Mapping[str, type]) -> bool:
    return isinstance(values, dict) and all(type(values.get(k)) is t for k, t in shape.items())


def _are_rows(rows: Sequence[Any], width: int) -> bool:
    return all(isinstance(row, list) and len(row) == width for row in rows)


# Findings as plain values


def told(findings: Sequence[Finding]) -> list[list[Any]]:
    """Findings as JSON can hold them."""
    return [[getattr(finding, name) for name in _FIELDS] for finding in findings]


def findings_of(rows: Sequence[Sequence[Any]]) -> Iterator[Finding]:
    """The findings that were written so."""
    for row in rows:
        values = dict(zip(_FIELDS, row, strict=True))
        yield Finding(**{**values, "where": tuple(values["where"])})
