"""Three versions of a value, and what their merge gives: the words that all parts of it share.

Knows plain data; knows no lists, records or files.
"""

from __future__ import annotations

from enum import Enum
from typing import Any, Final, Generic, NamedTuple, TypeVar

from stcli.domain.finding import Where
from stcli.domain.reading.shape import same

T = TypeVar("T")


class Absent(Enum):
    """The value of a field that is not there; ``null`` is a value, if no lawful one."""

    ABSENT = None


ABSENT: Final = Absent.ABSENT


class Values(NamedTuple, Generic[T]):
    """One value where the sides branched off, on our side, and on theirs."""

    base: T
    ours: T
    theirs: T

    def at(self, key: str) -> Values[Any]:
        """The values of a key."""
        return Values(*(v.get(key, ABSENT) if isinstance(v, dict) else ABSENT for v in self))


class Clash(NamedTuple):
    """A place inside a file where two changes do not go together, and why."""

    code: str
    where: Where
    values: Values[Any]

    def below(self, part: str | int) -> Clash:
        """The same clash, seen from one level higher."""
        return self._replace(where=(part, *self.where))


class Blend(NamedTuple):
    """A merged value. Where there are clashes, it has what our side has."""

    value: Any
    clashes: tuple[Clash, ...] = ()


def settled(values: Values[Any]) -> Blend | None:
    """The merge where at most one side changed anything, or both the same."""
    if same(values.ours, values.theirs) or same(values.base, values.theirs):
        return Blend(values.ours)
    return Blend(values.theirs) if same(values.base, values.ours) else None


def torn(code: str, values: Values[Any]) -> Blend:
    """A merge that can't be made: what our side has, and the clash."""
    return Blend(values.ours, (Clash(code, (), values),))
