"""Tables as Parquet: the one door of pyarrow, which is an extra.

Knows columns and plain values. Every table has a column ``registry`` in front, so that those of
several registries can lie side by side and be read as one.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any, Final

from stcli.domain.model.column import DAY, NUMBER, TRUTH, WHOLE
from stcli.domain.refusal import EXIT_SURROUNDINGS, Refusal

REGISTRY: Final = "registry"
_AT_ONCE: Final = 10_000  # rows that are held before they are written


def write(
    columns: Sequence[tuple[str, str]], rows: Iterable[Sequence[Any]], registry: str
) -> bytes:  # fmt: skip
    """A table of columns, each with its sort (``model.column``)."""
    try:
        import pyarrow as arrow
        from pyarrow import parquet
    except ImportError as error:
        raise Refusal("export-needs-extra", exit=EXIT_SURROUNDINGS) from error
    types = {WHOLE: arrow.int64(), NUMBER: arrow.float64(), TRUTH: arrow.bool_(),
             DAY: arrow.date32()}  # fmt: skip
    fields = [(name, types.get(sort, arrow.string())) for name, sort in columns]
    schema = arrow.schema([(_free(REGISTRY, columns), arrow.string()), *fields])
    target = io.BytesIO()
    with parquet.ParquetWriter(target, schema, compression="zstd", store_schema=False) as file:
        for batch in _batches(rows):
            told = [[registry] * len(batch), *_columns(batch, [sort for _, sort in columns])]
            arrays = map(arrow.array, told, schema.types)
            file.write_table(arrow.Table.from_arrays([*arrays], schema=schema))
    return target.getvalue()


def _free(name: str, columns: Sequence[tuple[str, str]]) -> str:
    """The name, or a longer one where a column has it."""
    taken = {column.lower() for column, _ in columns}
    while name in taken:
        name = f"stcli_{name}"
    return name


def _batches(rows: Iterable[Sequence[Any]]) -> Iterator[list[Sequence[Any]]]:
    batch: list[Sequence[Any]] = []
    for row in rows:
        batch.append(row)
        if len(batch) == _AT_ONCE:
            yield batch
            batch = []
    if batch:
        yield batch


def _columns(batch: Sequence[Sequence[Any]], sorts: Sequence[str]) -> Iterator[list[Any]]:
    for index, sort in enumerate(sorts):
        yield [_value(row[index], sort) for row in batch]


def _value(value: Any, sort: str) -> Any:
    """A value of its column's type."""
    if value is None or sort in (TRUTH, WHOLE):
        return value
    if sort == NUMBER:
        return float(value)
    if sort == DAY:
        return date.fromisoformat(value)
    return str(value).encode("utf-8", "backslashreplace").decode()
