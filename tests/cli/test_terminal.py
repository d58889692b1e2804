"""On a real terminal: a person is asked, sees what is going on, and answers with keys.

The program runs in a process of its own on a pseudo-terminal, which Windows has not.
"""

from __future__ import annotations

import os
import re
import select
import sys
import time
from pathlib import Path

import pytest

from tests.cli.made_up import git

pty = pytest.importorskip("pty", reason="no pseudo-terminals here")
ROOT = Path(__file__).resolve().parents[2]
ESCAPES = re.compile(r"\x1b\[[0-9;?]*[a-zA-Z]|\x1b[=>]")
PATIENCE = 30.0  # seconds until something that must appear
DOWN = "\x1b[B"


class Terminal:
    """A program on a terminal of its own; ``screen`` is all that it has shown."""

    def __init__(self, *arguments: str, environment: dict[str, str] | None = None) -> None:
        env = {**os.environ, "TERM": "xterm-256color", "PYTHONPATH": str(ROOT), "STCLI_LANG": "en"}
        env = {k: v for k, v in env.items() if k != "CI"} | (environment or {})
        self.screen = ""
        pid, self._fd = pty.fork()
        if pid == 0:
            os.execve(sys.executable, [sys.executable, "-m", "stcli", *arguments], env)
        self._pid = pid

    def sees(self, text: str) -> None:
        """Wait until a text has appeared since the last one that was waited for."""
        ends = time.monotonic() + PATIENCE
        while text not in self.screen:
            assert time.monotonic() < ends, self.screen
            assert self._read(), self.screen
        self.screen = self.screen.partition(text)[2]

    def types(self, keys: str) -> None:
        os.write(self._fd, keys.encode())

    def ends(self) -> int:
        """Wait for the end; the exit code."""
        while self._read():
            pass
        _, status = os.waitpid(self._pid, 0)
        os.close(self._fd)
        return os.waitstatus_to_exitcode(status)

    def _read(self) -> bool:
        if not select.select([self._fd], [], [], PATIENCE)[0]:
            return False
        try:
            block = os.read(self._fd, 65536)
        except OSError:  # the other end is closed
            return False
        self.screen += ESCAPES.sub("", block.decode("utf-8", "replace"))
        return bool(block)


def subject(root: Path) -> str:
    return git(root, "log", "-1", "--format=%s").strip()


def test_what_lacks_is_asked_for_and_the_command_is_shown(repository: Path) -> None:
    terminal = Terminal("measure", "cancel")
    terminal.sees("Measure:")
    terminal.sees("Esimerkki: opas")  # the menu shows titles
    terminal.types("\r")
    terminal.sees("(--reason):")
    terminal.types("Ei rahoitusta\r")
    terminal.sees("Save this? [Y/n]:")
    assert subject(repository) == "made up"
    terminal.types("\r")
    terminal.sees("The same in one line: stcli measure cancel esimerkki-opas --reason")
    assert terminal.ends() == 0
    assert subject(repository) == "measure: cancel esimerkki-opas"


def test_a_line_to_be_copied_is_not_broken(repository: Path) -> None:
    # Broken between words, what is quoted would be another text when it is pasted.
    terminal = Terminal("measure", "cancel", "esimerkki-opas", environment={"COLUMNS": "40"})
    terminal.sees("(--reason):")
    reason = "No longer needed because the work was done elsewhere"
    terminal.types(f"{reason}\r")
    terminal.sees("Save this?")
    terminal.types("\r")
    terminal.sees(f"The same in one line: stcli measure cancel esimerkki-opas --reason '{reason}'")
    assert terminal.ends() == 0


def test_the_menu_is_walked_with_the_arrow_keys(repository: Path) -> None:
    terminal = Terminal("show")
    terminal.sees("Record:")
    terminal.types("esimerkki-")
    terminal.sees("esimerkki-alue")
    time.sleep(0.5)  # the menu comes a moment after the keys
    terminal.types(DOWN)
    time.sleep(0.2)
    terminal.types("\r")
    terminal.sees("The same in one line: stcli show ")
    assert terminal.ends() == 0


def test_ctrl_c_gives_up(repository: Path) -> None:
    terminal = Terminal("measure", "start", environment={"STCLI_LANG": "fi"})
    terminal.sees("Toimenpide:")
    terminal.types("\x03")
    terminal.sees("Keskeytettiin; mitään ei muutettu.")
    assert terminal.ends() == 130
    assert subject(repository) == "made up"


@pytest.mark.parametrize(
    ("more", "environment"),
    [(("--no-input",), {}), ((), {"CI": "true"}), ((), {"TERM": "dumb"})],
)
def test_who_must_not_be_asked_gets_the_refusal(
    more: tuple[str, ...], environment: dict[str, str], repository: Path
) -> None:
    terminal = Terminal("measure", "start", *more, environment=environment)
    terminal.sees("is missing")
    assert terminal.ends() == 2


def test_the_demonstration_asks_nobody(repository: Path) -> None:
    terminal = Terminal("demo")
    assert terminal.ends() == 0


@pytest.fixture
def editor(tmp_path: Path) -> str:
    """An editor that writes a wrong field, and mends it where it sees it again."""
    script = tmp_path / "editor.py"
    script.write_text(
        "import pathlib, sys\n"
        "file = pathlib.Path(sys.argv[1]); text = file.read_text('utf-8')\n"
        "mended = text.replace('visoin:', 'vision:') if '# stcli: error' in text else\\\n"
        "    text.replace('status:', 'visoin:\\n  fi: Visio\\nstatus:', 1)\n"
        "file.write_text(mended, 'utf-8')\n",
        encoding="utf-8",
    )
    return f"{sys.executable} {script}"


def test_an_edited_text_that_does_not_pass_may_be_opened_again(
    repository: Path, editor: str
) -> None:
    terminal = Terminal("edit", "esimerkki-alue", environment={"EDITOR": editor})
    terminal.sees("[schema-additional-properties]")
    terminal.sees("[Y/n]:")
    terminal.types("\r")
    assert terminal.ends() == 0
    assert "vision:\n  fi: Visio\n" in (
        repository / "registry/focus-areas/esimerkki-alue.yaml"
    ).read_text("utf-8")


def test_or_given_up_and_is_kept(repository: Path, editor: str) -> None:
    terminal = Terminal("edit", "esimerkki-alue", environment={"EDITOR": editor})
    terminal.sees("[Y/n]:")
    terminal.types("n\r")
    terminal.sees("kept in")
    assert terminal.ends() == 130
    assert subject(repository) == "made up"
