"""Adding to files that others keep: only to regular ones, never through a link."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from stcli.domain.refusal import EXIT_SURROUNDINGS, EXIT_USAGE, Refusal
from stcli.store import output


def test_what_is_there_stays_and_more_follows(tmp_path: Path) -> None:
    place = tmp_path / "summary"
    output.append(str(place), b"one\n")
    output.append(str(place))
    output.append(str(place), b"two\n" * 50_000)
    assert place.read_bytes() == b"one\n" + b"two\n" * 50_000


@pytest.mark.parametrize("make", ["link", "dangling", "hard", "folder", "pipe"])
def test_what_is_no_file_of_its_own_is_refused(make: str, tmp_path: Path) -> None:
    place, goal = tmp_path / "summary", tmp_path / "goal"
    if make in ("link", "hard"):
        goal.write_bytes(b"mine")
    if make in ("link", "dangling"):
        place.symlink_to(goal)
    elif make == "hard":
        os.link(goal, place)
    elif make == "folder":
        place.mkdir()
    else:
        os.mkfifo(place)
    with pytest.raises(Refusal) as refused:
        output.append(str(place), b"x")
    assert (refused.value.code, refused.value.exit) == ("output-not-a-file", EXIT_USAGE)
    assert not goal.exists() or goal.read_bytes() == b"mine"


def test_a_folder_that_is_not_there_is_the_surroundings_fault(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refused:
        output.append(str(tmp_path / "none" / "summary"), b"x")
    assert refused.value.exit == EXIT_SURROUNDINGS
