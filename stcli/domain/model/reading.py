"""What reading one file gave, and the way to what was read of it before.

A record that is remembered is fetched when somebody asks for it. Knows no disk and no cache:
what is remembered is anything that answers as a ``Cards`` do.
"""

from __future__ import annotations

from collections.abc import (
    Callable,
    Collection,
    ItemsView,
    Iterator,
    Mapping,
    MutableMapping,
    Sequence,
    ValuesView,
)
from typing import Any, Final, Protocol

from stcli.domain.finding import Finding
from stcli.domain.model.record import Record


class Reading:
    """What reading one file gave: a record, or why there is none.

    ``registry`` is what registry.yaml says, where it is that file and nothing is wrong in it.
    """

    __slots__ = ("_recall", "_record", "findings", "registry")

    def __init__(
        self, record: Record | None, findings: tuple[Finding, ...] = (),
        registry: Mapping[str, Any] | None = None, *,
        recall: Callable[[], Record] | None = None,
    ) -> None:  # fmt: skip
        self._record = record
        self._recall = recall  # how to get the record, as long as nobody has asked for it
        self.findings = findings
        self.registry = registry

    @property
    def record(self) -> Record | None:
        """The record, if there is one."""
        if self._recall is not None:
            self._record, self._recall = self._recall(), None
        return self._record

    @property
    def sound(self) -> bool:
        """Whether there is a record; asking costs nothing."""
        return self._recall is not None or self._record is not None


UNREAD: Final = Reading(None)  # of a file that could not even be opened


class Records(MutableMapping[str, Record]):
    """Sound records by reference; one that is remembered is fetched when it is asked for."""

    def __init__(self, readings: dict[str, Reading] | None = None) -> None:
        self._readings = readings if readings is not None else {}

    def take(self, reference: str, reading: Reading) -> bool:
        """Put a sound reading in a record's place; False where another one is there."""
        return self._readings.setdefault(reference, reading) is reading

    @property
    def readings(self) -> frozenset[Reading]:
        """The readings that were taken."""
        return frozenset(self._readings.values())

    def __getitem__(self, reference: str) -> Record:
        record = self._readings[reference].record
        assert record is not None  # only sound readings are taken
        return record

    def __setitem__(self, reference: str, record: Record) -> None:
        self._readings[reference] = Reading(record)

    def __delitem__(self, reference: str) -> None:
        del self._readings[reference]

    def __iter__(self) -> Iterator[str]:
        return iter(self._readings)

    def __len__(self) -> int:
        return len(self._readings)

    def __contains__(self, reference: object) -> bool:
        return reference in self._readings

    def _all(self) -> dict[str, Record]:
        return {reference: self[reference] for reference in self._readings}

    def items(self) -> ItemsView[str, Record]:
        return self._all().items()

    def values(self) -> ValuesView[Record]:
        return self._all().values()

    def with_readings(self, few: Mapping[str, Reading]) -> Records:
        """The same records, a few of them replaced or added."""
        return Records({**self._readings, **few})

    def differing(self, other: Records) -> list[Record]:
        """The records that are not the very same in the other, by reference."""
        theirs = other._readings
        differ = (
            (reference, reading.record) for reference, reading in self._readings.items()
            if (its := theirs.get(reference)) is not reading
            and (its is None or its.record is not reading.record)
        )  # fmt: skip
        return [record for _, record in sorted(differ) if record is not None]


# Does something to each of many files, with as many hands as there are: (paths, what to do). What
# came to nothing is lacking; so is what went wrong.
Crew = Callable[[Sequence[str], Callable[[str], Any]], Mapping[str, Any]]


class Cards(Protocol):
    """The records of a tree that were read before, by the same schemas, without any finding."""

    def paths(self, law: str) -> Collection[str]:
        """Where they stand; ``law`` names the schemas by which they were read."""

    def data(self, path: str) -> Mapping[str, Any] | None:
        """What one of them says; None where it can't be remembered after all."""

    def naming(self, reference: str) -> Collection[str]:
        """Where those stand that name a record."""
