"""A twin does its part of the work, and its coming to grief is nobody else's."""

from __future__ import annotations

import os
import signal
import time

import pytest

from stcli.domain.refusal import Refusal
from stcli.store import twin
from stcli.store.twin import Twin


def test_what_it_found_comes_back_from_another_process() -> None:
    with Twin(lambda: (os.getpid(), b"x" * (1 << 20))) as other:
        found = other.result()
    assert found is not None
    assert found[0] != os.getpid()
    assert found[1] == b"x" * (1 << 20)


def refuse() -> None:
    raise Refusal("object-forged", exit=4, id="a")


def test_its_refusal_is_raised() -> None:
    with pytest.raises(Refusal) as caught, Twin(refuse) as other:
        other.result()
    assert (caught.value.code, caught.value.exit, caught.value.params) == (
        "object-forged", 4, {"id": "a"},
    )  # fmt: skip


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def test_one_that_dies_has_no_result() -> None:
    with Twin(die) as other:
        assert other.result() is None


def test_one_that_is_half_told_has_no_result(monkeypatch: pytest.MonkeyPatch) -> None:
    def cut(told: int, data: memoryview) -> int:
        write(told, bytes(data[:5]))
        die()
        return 0

    write = os.write
    monkeypatch.setattr("stcli.store.twin.os.write", cut)
    with Twin(lambda: "something long") as other:
        assert other.result() is None


def fail(process: int) -> None:
    raise ZeroDivisionError(process)


def test_it_ends_with_the_block_that_failed() -> None:
    start = time.monotonic()
    with pytest.raises(ZeroDivisionError) as caught, Twin(lambda: time.sleep(60)) as other:
        fail(other._process)
    assert time.monotonic() - start < 30
    with pytest.raises(ChildProcessError):
        os.waitpid(caught.value.args[0], 0)


def test_one_processor_has_no_room_for_two(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: 1)
    assert not twin.is_possible()
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    assert twin.is_possible()
