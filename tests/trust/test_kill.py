"""Killed at any moment of a write: HEAD, files and index can be explained.

A short form, at moments spread over the whole of one write; nothing recovers yet. What may be
found is written down here: a branch that has moved while the file has not followed is told by
git as an uncommitted change, and nothing is lost; the other way round must never be.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from stcli.cli import main
from tests.cli.story import TODAY
from tests.trust.hostile import VICTIM, Yard

KILLS = 200
LINE = ("--today", TODAY, "set", "spek", "notes=Toinen huomautus")


def started() -> int:
    """A process of its own, and all that it starts, in a group of its own; its id."""
    pid = os.fork()
    if pid:
        return pid
    os.setsid()
    nothing = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nothing, stream)
    try:
        os._exit(main(list(LINE)))
    finally:
        os._exit(99)


class Scene:
    """The repository before the write, to which it is put back after each kill."""

    def __init__(self, yard: Yard) -> None:
        self.yard = yard
        self.git = yard.root / ".git"
        yard.write("muistio.txt", b"mine")
        yard.git("add", "muistio.txt")
        yard.git("update-index", "--refresh")
        self.base, self.before = yard.head, yard.read(VICTIM)
        shutil.copy(self.git / "index", yard.root.parent / "index")
        pid, began = started(), time.monotonic()
        assert os.waitpid(pid, 0)[1] == 0
        self.seconds = time.monotonic() - began
        self.after = yard.read(VICTIM)
        self.again()

    def again(self) -> None:
        (self.git / "refs/heads/main").write_text(self.base + "\n")
        shutil.copy(self.yard.root.parent / "index", self.git / "index")
        self.yard.write(VICTIM, self.before)
        for path in (*self.git.rglob("*.lock"), *self.yard.root.rglob("registry/**/.stcli-*")):
            path.unlink()

    def head(self) -> str:
        return (self.git / "refs/heads/main").read_text().strip()

    def found(self) -> str:
        """How the repository stands, in one word; asserts what must hold of all of them."""
        head, content = self.head(), self.yard.read(VICTIM)
        assert content in (self.before, self.after), "a record is whole, old or new"
        staged = self.yard.git("diff-index", "--cached", "--name-only", head).splitlines()
        assert "muistio.txt" in staged, "what the user staged stays staged"
        if head == self.base:
            assert content == self.before, "no file is ahead of the branch"
            assert staged == ["muistio.txt"]
            return "nothing"
        assert self.yard.git("rev-parse", f"{head}^").strip() == self.base
        assert "Stcli-Operation: " in self.yard.git("cat-file", "commit", head)
        if content == self.before:
            return "branch"
        return "file" if VICTIM in staged else "all"


def test_a_write_that_is_killed_can_be_explained(
    yard: Yard, record_property: Callable[[str, object], None]
) -> None:
    scene, states, locks = Scene(yard), Counter[str](), 0
    for number in range(KILLS):
        pid = started()
        time.sleep(scene.seconds * 1.05 * number / KILLS)
        try:
            os.killpg(pid, signal.SIGKILL)
        except ProcessLookupError:
            os.kill(pid, signal.SIGKILL)  # not yet in a group of its own
        os.waitpid(pid, 0)
        states[scene.found()] += 1
        locks += bool(list(scene.git.rglob("*.lock")))
        scene.again()
    subprocess.run(["git", "fsck", "--strict", "--no-dangling"], check=True, capture_output=True)
    assert states["nothing"]
    assert sum(states.values()) == KILLS
    summary = f"{dict(states)}, locks left: {locks}, a write takes {scene.seconds:.3f} s"
    record_property("states", summary)
    assert main(list(LINE)) == 0
    assert Path(VICTIM).read_bytes() == scene.after
