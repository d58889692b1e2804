"""Rows go out as they are made: however many there are, memory does not grow with them."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import tracemalloc
from contextlib import redirect_stdout
from pathlib import Path

import pytest

from stcli.cli import main
from tests.cli.made_up import MEASURE, content, write

NUMBERS = (
    "with recursive c(n) as (select 1 union all select n + 1 from c where n < {}) "
    "select n, 'esimerkki ' || n as text from c"
)
SMALL, LARGE = 2_000, 20_000
MANY = 300
# A row of a question takes some 400 bytes, so LARGE of them would take 8 MB; those of MANY
# records take 200 kB and more.
SLACK = 120_000


@pytest.fixture
def crowded(inside: Path) -> Path:
    """A registry with many measures."""
    measures = (f"esimerkki-{number}" for number in range(MANY))
    write(inside, {
        f"registry/measures/{id}.yaml": content(f"measures/{id}", {**MEASURE, "id": id})
        for id in measures
    })  # fmt: skip
    return inside


def peak(*arguments: str) -> int:
    """The most that a command held at once, in bytes; the first run is to get all modules.

    What it writes is read by somebody who keeps nothing of it.
    """
    with open(os.devnull, "w", encoding="utf-8") as away, redirect_stdout(away):
        main(list(arguments))
        tracemalloc.start()
        try:
            assert main(list(arguments)) == 0
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()


@pytest.mark.usefixtures("inside")
@pytest.mark.parametrize("form", ["jsonl", "csv"])
def test_an_answer_of_many_rows_takes_no_more_memory_than_one_of_few(form: str) -> None:
    few, many = (peak("query", NUMBERS.format(number), "-f", form) for number in (SMALL, LARGE))
    assert many - few < SLACK


@pytest.mark.usefixtures("inside")
def test_an_answer_that_is_one_whole_takes_more() -> None:
    """What is measured above is seen."""
    few, many = (peak("query", NUMBERS.format(number), "-f", "json") for number in (SMALL, LARGE))
    assert many - few > 50 * SLACK


@pytest.mark.usefixtures("crowded")
@pytest.mark.parametrize("words", [("list", "measure"), ("export", "measures")])
@pytest.mark.parametrize("form", ["jsonl", "csv"])
def test_lists_and_exports_hold_the_records_and_no_rows(words: tuple[str, ...], form: str) -> None:
    records = peak("list", "measure", "--status", "cancelled", "-f", form)  # there is none
    assert peak(*words, "-f", form) - records < SLACK


@pytest.mark.usefixtures("crowded")
@pytest.mark.parametrize("form", ["jsonl", "csv"])
@pytest.mark.parametrize(
    "words", [("query", NUMBERS.format(300_000)), ("list", "measure"), ("export", "measures")]
)
def test_a_reader_that_has_seen_enough_ends_the_command_quietly(
    words: tuple[str, ...], form: str
) -> None:
    command = [sys.executable, "-m", "stcli", *words, "-f", form]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert isinstance(process.stdout, io.BufferedReader)
        assert process.stdout.readline()
        process.stdout.close()
        said = process.stderr.read()
    assert (process.returncode, said) == (0, b"")
