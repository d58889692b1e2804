"""The trunk as a sequence, where only its later part was read and the rest is remembered.

Knows ids, places and numbers; reads nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, overload

if TYPE_CHECKING:
    from stcli.domain.judging.audit.memory import Memory


class Numbers(Mapping[str, int]):
    """The landings' numbers by their commits; of those that are remembered, as they are asked."""

    def __init__(self, later: Mapping[str, int], memory: Memory | None) -> None:
        self._later, self._memory = later, memory

    def __getitem__(self, id: str) -> int:
        found = self._later.get(id)
        if found is None and self._memory is not None:
            found = self._memory.landing(id)
        if found is None:
            raise KeyError(id)
        return found

    def __iter__(self) -> Iterator[str]:
        yield from self._memory.ids if self._memory is not None else ()
        yield from self._later

    def __len__(self) -> int:
        return len(self._later) + (self._memory.number if self._memory is not None else 0)


class Trunk(Sequence[str]):
    """The trunk of a history that goes on from a memory; what lies beneath it is not known."""

    def __init__(self, memory: Memory, later: Sequence[str]) -> None:
        self._before, self._known, self._later = memory.before, memory.ids, later

    def __len__(self) -> int:
        return self._before + len(self._known) + len(self._later)

    @overload
    def __getitem__(self, place: int) -> str: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[str]: ...
    def __getitem__(self, place: int | slice) -> str | Sequence[str]:
        if isinstance(place, slice):
            return [self[number] for number in range(*place.indices(len(self)))]
        number, known = _from_start(place, self) - self._before, len(self._known)
        return self._known[number] if number < known else self._later[number - known]


class Since(Sequence[str]):
    """A sequence from some place on."""

    def __init__(self, whole: Sequence[str], start: int) -> None:
        self._whole, self._start = whole, start

    def __len__(self) -> int:
        return len(self._whole) - self._start

    @overload
    def __getitem__(self, place: int) -> str: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[str]: ...
    def __getitem__(self, place: int | slice) -> str | Sequence[str]:
        if isinstance(place, slice):
            return [self[number] for number in range(*place.indices(len(self)))]
        return self._whole[_from_start(place, self) + self._start]


def _from_start(place: int, whole: Sequence[str]) -> int:
    """A place counted from the start, where one from the end may be given."""
    if not -len(whole) <= place < len(whole):
        raise IndexError(place)
    return place if place >= 0 else place + len(whole)
