"""Writing a file of the user's: all of it or nothing, and never through a link."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from stcli.domain.refusal import EXIT_SURROUNDINGS, EXIT_USAGE, Refusal
from stcli.store import file


def test_a_new_file_is_written(tmp_path: Path) -> None:
    file.write_atomically(str(tmp_path / "out"), b"x\r\n\0")
    assert (tmp_path / "out").read_bytes() == b"x\r\n\0"
    assert os.listdir(tmp_path) == ["out"]
    umask = os.umask(0)
    os.umask(umask)
    assert (tmp_path / "out").stat().st_mode & 0o777 == 0o666 & ~umask


def test_an_existing_file_is_replaced_only_on_demand(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.write_bytes(b"old")
    out.chmod(0o640)
    with pytest.raises(Refusal) as refused:
        file.write_atomically(str(out), b"new")
    assert (refused.value.code, refused.value.exit) == ("output-exists", EXIT_USAGE)
    assert out.read_bytes() == b"old"
    file.write_atomically(str(out), b"new", overwrite=True)
    assert (out.read_bytes(), out.stat().st_mode & 0o777) == (b"new", 0o640)


@pytest.mark.parametrize("overwrite", [False, True])
@pytest.mark.parametrize("kind", ["link", "folder", "pipe"])
def test_what_is_no_file_is_never_replaced(tmp_path: Path, kind: str, overwrite: bool) -> None:
    out = tmp_path / "out"
    if kind == "link":
        out.symlink_to(tmp_path / "goal")
    elif kind == "folder":
        out.mkdir()
    else:
        os.mkfifo(out)
    with pytest.raises(Refusal) as refused:
        file.write_atomically(str(out), b"new", overwrite=overwrite)
    assert (refused.value.code, refused.value.exit) == ("output-not-a-file", EXIT_USAGE)
    assert os.listdir(tmp_path) == ["out"]


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refused:
        file.write_atomically(str(tmp_path / "none" / "out"), b"")
    assert (refused.value.code, refused.value.exit) == ("disk-error", EXIT_SURROUNDINGS)
    assert refused.value.params["path"] == str(tmp_path / "none" / "out")


def test_a_write_that_fails_half_way_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    out.write_bytes(b"old")

    def full(fd: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Refusal) as refused:
        file.write_atomically(str(out), b"new", overwrite=True)
    assert (refused.value.code, refused.value.exit) == ("disk-full", EXIT_SURROUNDINGS)
    assert (out.read_bytes(), os.listdir(tmp_path)) == (b"old", ["out"])
