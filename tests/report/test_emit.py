"""The way to the screen: what reaches a stream, whatever the stream is like."""

from __future__ import annotations

import io
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from stcli.report.text import emit, tell

Out = Callable[..., io.BytesIO]


@pytest.fixture
def out(monkeypatch: pytest.MonkeyPatch) -> Out:
    """Standard output as bytes, in an encoding of choice."""

    def opened(encoding: str = "utf-8", name: str = "stdout") -> io.BytesIO:
        raw = io.BytesIO()
        monkeypatch.setattr(sys, name, io.TextIOWrapper(raw, encoding=encoding))
        return raw

    return opened


def test_text_reaches_standard_output(out: Out) -> None:
    raw = out()
    assert emit("Kyberrikollisuus, åäö\n")
    assert raw.getvalue().decode() == "Kyberrikollisuus, åäö\n"


def test_pieces_are_written_one_after_another(out: Out) -> None:
    raw = out()
    emit(f"{n}\n" for n in range(3))
    assert raw.getvalue() == b"0\n1\n2\n"


def test_control_characters_do_not_pass(out: Out) -> None:
    raw = out()
    emit("a\x1b[2Jb\r\n")
    assert raw.getvalue() == b"a\\x1b[2Jb\\x0d\n"


def test_of_all_control_sequences_only_colours_pass_and_only_where_asked(out: Out) -> None:
    raw = out()
    emit("\x1b[1mbold\x1b[0m \x1b[2J \x1b]8;;http://x\x07\n", colour=True)
    emit("\x1b[1mbold\x1b[0m\n")
    first, second = raw.getvalue().decode().splitlines()
    assert first == "\x1b[1mbold\x1b[0m \\x1b[2J \\x1b]8;;http://x\\x07"
    assert second == r"\x1b[1mbold\x1b[0m"


def test_commands_to_ci_pass_only_where_meant(out: Out) -> None:
    raw = out()
    emit("::error::x\n")
    emit("::error::x\n", commands=True)
    assert raw.getvalue().decode().splitlines() == [r"\x3a:error::x", "::error::x"]


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "iso-8859-1", "utf-8"])
def test_no_encoding_makes_it_fail(out: Out, encoding: str) -> None:
    raw = out(encoding)
    assert emit("å日\udcff\U0001f600\n")
    assert raw.getvalue().decode(encoding).endswith("\n")


def test_exact_text_is_utf_8_whatever_the_stream(out: Out) -> None:
    raw = out("cp1252")
    emit('{"a": "å日"}\n', exact=True)
    assert raw.getvalue() == '{"a": "å日"}\n'.encode()


def test_a_sink_gets_the_bytes_instead(out: Out) -> None:
    raw = out()
    parts: list[bytes] = []
    assert emit("å\n", sink=parts.append)
    assert (raw.getvalue(), b"".join(parts)) == (b"", "å\n".encode())


def test_messages_go_to_standard_error_and_end_their_line(out: Out) -> None:
    raw = out(name="stderr")
    tell("::warning::virhe\x07")
    assert raw.getvalue() == b"\\x3a:warning::virhe\\x07\n"


def test_a_stream_of_text_alone_will_do(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.StringIO()
    monkeypatch.setattr(sys, "stdout", stream)
    emit("å\n")
    assert stream.getvalue() == "å\n"


@pytest.mark.parametrize("stream", [None, "closed"])
def test_without_a_stream_nothing_is_written(monkeypatch: pytest.MonkeyPatch, stream: Any) -> None:
    if stream == "closed":
        stream = io.StringIO()
        stream.close()
    monkeypatch.setattr(sys, "stdout", stream)
    assert not emit("x\n")


def test_a_reader_that_goes_away_is_no_error() -> None:
    code = (
        "import sys; from stcli.report.text import emit\n"
        "more = emit(f'{n}\\n' * 1000 for n in range(10000))\n"
        "again = emit('once more\\n')\n"
        "sys.exit(0 if not more else 1)"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stderr is not None
    assert process.stdout.readline() == b"0\n"
    process.stdout.close()
    complaint = process.stderr.read()
    process.stderr.close()
    assert (process.wait(), complaint) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk_is_an_error() -> None:
    code = "from stcli.report.text import emit; emit('x\\n' * 10000)"
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-c", code], stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert b"OSError: [Errno 28]" in done.stderr
