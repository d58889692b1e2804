"""Parquet: types of their own, a column that names the registry, the same bytes."""

from __future__ import annotations

import datetime
import io
import sys
from typing import Any

import pyarrow as arrow
import pytest
from pyarrow import parquet as reader

from stcli.domain.refusal import EXIT_SURROUNDINGS, Refusal
from stcli.report import parquet
from stcli.report.parquet import write

COLUMNS = [("reference", "text"), ("date", "day"), ("end", "period"), ("n", "whole"),
           ("x", "number"), ("ok", "truth")]  # fmt: skip
ROWS = [("a", "2026-03-12", "2026-03", 1, 2, True), ("b", None, None, None, None, None)]


def read(content: bytes) -> Any:
    return reader.read_table(io.BytesIO(content))


def test_values_are_of_their_types() -> None:
    table = read(write(COLUMNS, ROWS, "koe"))
    assert table.schema.names == ["registry", *(name for name, _ in COLUMNS)]
    assert table.schema.types == [
        arrow.string(), arrow.string(), arrow.date32(), arrow.string(), arrow.int64(),
        arrow.float64(), arrow.bool_(),
    ]  # fmt: skip
    first, second = table.to_pylist()
    assert first == {"registry": "koe", "reference": "a", "date": datetime.date(2026, 3, 12),
                     "end": "2026-03", "n": 1, "x": 2.0, "ok": True}  # fmt: skip
    assert [*second.values()] == ["koe", "b", None, None, None, None, None]


def test_an_empty_table_has_its_columns() -> None:
    table = read(write(COLUMNS, [], "koe"))
    assert (table.num_rows, len(table.schema.names)) == (0, 7)


def test_many_rows_are_written_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parquet, "_AT_ONCE", 3)
    content = write([("n", "whole")], ((n,) for n in range(10)), "koe")
    assert read(content).column("n").to_pylist() == list(range(10))
    assert reader.ParquetFile(io.BytesIO(content)).num_row_groups == 4


def test_the_same_rows_are_the_same_bytes() -> None:
    assert write(COLUMNS, ROWS, "koe") == write(COLUMNS, ROWS, "koe")


def test_a_column_of_that_name_keeps_it() -> None:
    table = read(write([("Registry", "text")], [("x",)], "koe"))
    assert table.schema.names == ["stcli_registry", "Registry"]


def test_any_text_is_one() -> None:
    (row,) = read(write([("t", "text")], [("\udcff\x00ä",)], "koe")).to_pylist()
    assert row["t"] == "\\udcff\x00ä"


def test_without_the_extra_it_is_said_what_lacks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(Refusal) as caught:
        write(COLUMNS, ROWS, "koe")
    assert (caught.value.code, caught.value.exit) == ("export-needs-extra", EXIT_SURROUNDINGS)
